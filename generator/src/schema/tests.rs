//! Tests of the whole stage: the schema of a role as SDL, joins and origins.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]
#![allow(clippy::format_push_string, reason = "shorter, and only tests")]

use std::fmt::Write;

use expect_test::{Expect, expect};
use runtime::definition::{Gateway, InputValue, RoleId, Settings, TypeDefinition, TypeKind, TypeSystem};

use super::{Schema, build};
use crate::catalog;
use crate::catalog::fixture::{Fixture, Input};
use crate::check::Checked;
use crate::diagnostic::Diagnostics;

/// The schema as a role sees it, descriptions left out.
pub(super) fn sdl(gateway: &Gateway, role: RoleId) -> String {
    let types = &gateway.type_system;
    let mut text = String::new();
    for type_ in types.types.iter().filter(|type_| type_.visible.contains(role)) {
        print_type(&mut text, types, type_, role).expect("writing to a string cannot fail");
    }
    text
}

fn print_type(text: &mut String, types: &TypeSystem, type_: &TypeDefinition, role: RoleId) -> std::fmt::Result {
    let names = |ids: &[runtime::definition::TypeId], separator: &str| {
        ids.iter().map(|id| types.type_(*id).name).collect::<Vec<_>>().join(separator)
    };
    match type_.kind {
        TypeKind::Scalar { specified_by_url } => {
            let url = specified_by_url.map(|url| format!(" @specifiedBy({url})")).unwrap_or_default();
            writeln!(text, "scalar {}{url}", type_.name)
        }
        TypeKind::Union { possible_types } => {
            writeln!(text, "union {} = {}", type_.name, names(possible_types, " | "))
        }
        TypeKind::Enum { values } => {
            let values = values.iter().filter(|value| value.visible.contains(role));
            let values: Vec<_> = values.map(|value| value.name).collect();
            writeln!(text, "enum {} {{ {} }}", type_.name, values.join(" "))
        }
        TypeKind::InputObject { fields, .. } => {
            writeln!(text, "input {} {{ {} }}", type_.name, input_values(types, fields, role).join(" "))
        }
        TypeKind::Object { fields, interfaces } | TypeKind::Interface { fields, interfaces, .. } => {
            let keyword = if matches!(type_.kind, TypeKind::Object { .. }) { "type" } else { "interface" };
            write!(text, "{keyword} {}", type_.name)?;
            if !interfaces.is_empty() {
                write!(text, " implements {}", names(interfaces, " & "))?;
            }
            writeln!(text, " {{")?;
            for field in fields.iter().filter(|field| field.visible.contains(role)) {
                let arguments = input_values(types, field.arguments, role);
                let arguments =
                    if arguments.is_empty() { String::new() } else { format!("({})", arguments.join(", ")) };
                let deprecated = field.deprecated.map(|reason| format!(" @deprecated({reason})")).unwrap_or_default();
                writeln!(text, "  {}{arguments}: {}{deprecated}", field.name, field.type_.print(types))?;
            }
            writeln!(text, "}}")
        }
    }
}

fn input_values(types: &TypeSystem, values: &[InputValue], role: RoleId) -> Vec<String> {
    let visible = values.iter().filter(|value| value.visible.contains(role));
    visible
        .map(|value| {
            let default = value.default_value.map(|value| format!(" = {value}")).unwrap_or_default();
            format!("{}: {}{default}", value.name, value.type_.print(types))
        })
        .collect()
}

#[track_caller]
fn build_schema(input: &Input, settings: Settings) -> Schema {
    let fixture = Fixture::new(input);
    let mut diagnostics = Diagnostics::default();
    let catalog = catalog::build(&fixture.metadata, &fixture.snapshot, settings, &mut diagnostics);
    let schema = build(&Checked::unchecked(&catalog), "", &fixture.sources, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", fixture.findings(&diagnostics));
    schema
}

/// The SDL of each role, under its name.
#[track_caller]
fn check(input: &Input, roles: &[&str], expected: &Expect) {
    let schema = build_schema(input, Settings::default());
    let mut text = String::new();
    for role in roles {
        text += &format!("# {role}\n{}", sdl(schema.gateway, schema.gateway.role(role)));
    }
    expected.assert_eq(&text);
}

const SHOP: &str = "
    author: id int4! *, name text!, email text, meta jsonb, tags text[], bad-name text
    article: id uuid! *, title text!, author_id int4! -> author.id, mood MOOD
";

const SHOP_YAML: &str = "
- table: author
  configuration:
    custom_root_fields: {select: {name: writers, comment: all writers}}
    column_config: {email: {custom_name: mail}}
  array_relationships:
  - {name: articles, using: {foreign_key_constraint_on: {table: article, column: author_id}}}
  select_permissions:
  - {role: reader, permission: {columns: [id, name], filter: {}}}
  - {role: nested, permission: {columns: [], filter: {}, query_root_fields: []}}
- table: article
  object_relationships:
  - {name: author, using: {foreign_key_constraint_on: author_id}}
  select_permissions:
  - {role: reader, permission: {columns: [title], filter: {}, limit: 5}}
  - {role: editor, permission: {columns: '*', filter: {}, query_root_fields: [select]}}
  - {role: nested, permission: {columns: [], filter: {}}}
";

#[test]
fn tables_by_role() {
    let input = Input { databases: &[("shop", SHOP, SHOP_YAML)], ..Input::default() };
    check(
        &input,
        &["reader"],
        &expect![[r#"
            # reader
            scalar Boolean
            scalar Int
            input Int_comparison_exp { _eq: Int _gt: Int _gte: Int _in: [Int!] _is_null: Boolean _lt: Int _lte: Int _neq: Int _nin: [Int!] }
            scalar String
            input String_comparison_exp { _eq: String _gt: String _gte: String _ilike: String _in: [String!] _iregex: String _is_null: Boolean _like: String _lt: String _lte: String _neq: String _nilike: String _nin: [String!] _niregex: String _nlike: String _nregex: String _nsimilar: String _regex: String _similar: String }
            type article {
              author: author!
              title: String!
            }
            input article_aggregate_order_by { count: order_by max: article_max_order_by min: article_min_order_by }
            input article_bool_exp { _and: [article_bool_exp!] _not: article_bool_exp _or: [article_bool_exp!] author: author_bool_exp title: String_comparison_exp }
            input article_max_order_by { title: order_by }
            input article_min_order_by { title: order_by }
            input article_order_by { author: author_order_by title: order_by }
            enum article_select_column { title }
            type author {
              articles(distinct_on: [article_select_column!], limit: Int, offset: Int, order_by: [article_order_by!], where: article_bool_exp): [article!]!
              id: Int!
              name: String!
            }
            input author_bool_exp { _and: [author_bool_exp!] _not: author_bool_exp _or: [author_bool_exp!] articles: article_bool_exp id: Int_comparison_exp name: String_comparison_exp }
            input author_order_by { articles_aggregate: article_aggregate_order_by id: order_by name: order_by }
            enum author_select_column { id name }
            enum order_by { asc asc_nulls_first asc_nulls_last desc desc_nulls_first desc_nulls_last }
            type query_root {
              article(distinct_on: [article_select_column!], limit: Int, offset: Int, order_by: [article_order_by!], where: article_bool_exp): [article!]!
              author_by_pk(id: Int!): author
              writers(distinct_on: [author_select_column!], limit: Int, offset: Int, order_by: [author_order_by!], where: author_bool_exp): [author!]!
            }
        "#]],
    );
    check(
        &input,
        &["editor"],
        &expect![[r#"
        # editor
        scalar Boolean
        scalar Int
        input Int_comparison_exp { _eq: Int _gt: Int _gte: Int _in: [Int!] _is_null: Boolean _lt: Int _lte: Int _neq: Int _nin: [Int!] }
        scalar String
        input String_comparison_exp { _eq: String _gt: String _gte: String _ilike: String _in: [String!] _iregex: String _is_null: Boolean _like: String _lt: String _lte: String _neq: String _nilike: String _nin: [String!] _niregex: String _nlike: String _nregex: String _nsimilar: String _regex: String _similar: String }
        type article {
          author_id: Int!
          id: uuid!
          mood: mood
          title: String!
        }
        input article_bool_exp { _and: [article_bool_exp!] _not: article_bool_exp _or: [article_bool_exp!] author_id: Int_comparison_exp id: uuid_comparison_exp mood: mood_comparison_exp title: String_comparison_exp }
        input article_order_by { author_id: order_by id: order_by mood: order_by title: order_by }
        enum article_select_column { author_id id mood title }
        scalar mood
        input mood_comparison_exp { _eq: mood _gt: mood _gte: mood _in: [mood!] _is_null: Boolean _lt: mood _lte: mood _neq: mood _nin: [mood!] }
        enum order_by { asc asc_nulls_first asc_nulls_last desc desc_nulls_first desc_nulls_last }
        type query_root {
          article(distinct_on: [article_select_column!], limit: Int, offset: Int, order_by: [article_order_by!], where: article_bool_exp): [article!]!
        }
        scalar uuid
        input uuid_comparison_exp { _eq: uuid _gt: uuid _gte: uuid _in: [uuid!] _is_null: Boolean _lt: uuid _lte: uuid _neq: uuid _nin: [uuid!] }
    "#]],
    );
    check(
        &input,
        &["nested"],
        &expect![[r#"
            # nested
            scalar Boolean
            scalar Int
            scalar String
            type article {
              author: author!
            }
            input article_aggregate_order_by { count: order_by }
            input article_bool_exp { _and: [article_bool_exp!] _not: article_bool_exp _or: [article_bool_exp!] author: author_bool_exp }
            input article_order_by { author: author_order_by }
            type author {
              articles(limit: Int, offset: Int, order_by: [article_order_by!], where: article_bool_exp): [article!]!
            }
            input author_bool_exp { _and: [author_bool_exp!] _not: author_bool_exp _or: [author_bool_exp!] articles: article_bool_exp }
            input author_order_by { articles_aggregate: article_aggregate_order_by }
            enum order_by { asc asc_nulls_first asc_nulls_last desc desc_nulls_first desc_nulls_last }
            type query_root {
              article(limit: Int, offset: Int, order_by: [article_order_by!], where: article_bool_exp): [article!]!
            }
        "#]],
    );
    check(
        &input,
        &["stranger"],
        &expect![[r#"
        # stranger
        scalar Boolean
        scalar String
        type query_root {
          no_queries_available: String!
        }
    "#]],
    );
}

#[test]
fn everything_of_admin() {
    let input = Input { databases: &[("shop", SHOP, SHOP_YAML)], ..Input::default() };
    check(
        &input,
        &["admin"],
        &expect![[r#"
            # admin
            scalar Boolean
            scalar Float
            scalar Int
            input Int_comparison_exp { _eq: Int _gt: Int _gte: Int _in: [Int!] _is_null: Boolean _lt: Int _lte: Int _neq: Int _nin: [Int!] }
            scalar String
            input String_array_comparison_exp { _contained_in: [String!] _contains: [String!] _eq: [String!] _gt: [String!] _gte: [String!] _in: [[String!]!] _is_null: Boolean _lt: [String!] _lte: [String!] _neq: [String!] _nin: [[String!]!] }
            input String_comparison_exp { _eq: String _gt: String _gte: String _ilike: String _in: [String!] _iregex: String _is_null: Boolean _like: String _lt: String _lte: String _neq: String _nilike: String _nin: [String!] _niregex: String _nlike: String _nregex: String _nsimilar: String _regex: String _similar: String }
            type article {
              author: author!
              author_id: Int!
              id: uuid!
              mood: mood
              title: String!
            }
            type article_aggregate {
              aggregate: article_aggregate_fields
              nodes: [article!]!
            }
            input article_aggregate_bool_exp { count: article_aggregate_bool_exp_count }
            input article_aggregate_bool_exp_count { arguments: [article_select_column!] distinct: Boolean filter: article_bool_exp predicate: Int_comparison_exp! }
            type article_aggregate_fields {
              avg: article_avg_fields
              count(columns: [article_select_column!], distinct: Boolean): Int!
              max: article_max_fields
              min: article_min_fields
              stddev: article_stddev_fields
              stddev_pop: article_stddev_pop_fields
              stddev_samp: article_stddev_samp_fields
              sum: article_sum_fields
              var_pop: article_var_pop_fields
              var_samp: article_var_samp_fields
              variance: article_variance_fields
            }
            input article_aggregate_order_by { avg: article_avg_order_by count: order_by max: article_max_order_by min: article_min_order_by stddev: article_stddev_order_by stddev_pop: article_stddev_pop_order_by stddev_samp: article_stddev_samp_order_by sum: article_sum_order_by var_pop: article_var_pop_order_by var_samp: article_var_samp_order_by variance: article_variance_order_by }
            input article_arr_rel_insert_input { data: [article_insert_input!]! on_conflict: article_on_conflict }
            type article_avg_fields {
              author_id: Float
            }
            input article_avg_order_by { author_id: order_by }
            input article_bool_exp { _and: [article_bool_exp!] _not: article_bool_exp _or: [article_bool_exp!] author: author_bool_exp author_id: Int_comparison_exp id: uuid_comparison_exp mood: mood_comparison_exp title: String_comparison_exp }
            enum article_constraint { article_pkey }
            input article_inc_input { author_id: Int }
            input article_insert_input { author: author_obj_rel_insert_input author_id: Int id: uuid mood: mood title: String }
            type article_max_fields {
              author_id: Int
              id: uuid
              mood: mood
              title: String
            }
            input article_max_order_by { author_id: order_by id: order_by mood: order_by title: order_by }
            type article_min_fields {
              author_id: Int
              id: uuid
              mood: mood
              title: String
            }
            input article_min_order_by { author_id: order_by id: order_by mood: order_by title: order_by }
            type article_mutation_response {
              affected_rows: Int!
              returning: [article!]!
            }
            input article_on_conflict { constraint: article_constraint! update_columns: [article_update_column!]! = [] where: article_bool_exp }
            input article_order_by { author: author_order_by author_id: order_by id: order_by mood: order_by title: order_by }
            input article_pk_columns_input { id: uuid! }
            enum article_select_column { author_id id mood title }
            input article_set_input { author_id: Int id: uuid mood: mood title: String }
            type article_stddev_fields {
              author_id: Float
            }
            input article_stddev_order_by { author_id: order_by }
            type article_stddev_pop_fields {
              author_id: Float
            }
            input article_stddev_pop_order_by { author_id: order_by }
            type article_stddev_samp_fields {
              author_id: Float
            }
            input article_stddev_samp_order_by { author_id: order_by }
            type article_sum_fields {
              author_id: Int
            }
            input article_sum_order_by { author_id: order_by }
            enum article_update_column { author_id id mood title }
            input article_updates { _inc: article_inc_input _set: article_set_input where: article_bool_exp! }
            type article_var_pop_fields {
              author_id: Float
            }
            input article_var_pop_order_by { author_id: order_by }
            type article_var_samp_fields {
              author_id: Float
            }
            input article_var_samp_order_by { author_id: order_by }
            type article_variance_fields {
              author_id: Float
            }
            input article_variance_order_by { author_id: order_by }
            type author {
              articles(distinct_on: [article_select_column!], limit: Int, offset: Int, order_by: [article_order_by!], where: article_bool_exp): [article!]!
              articles_aggregate(distinct_on: [article_select_column!], limit: Int, offset: Int, order_by: [article_order_by!], where: article_bool_exp): article_aggregate!
              id: Int!
              mail: String
              meta(path: String): jsonb
              name: String!
              tags: [String!]
            }
            type author_aggregate {
              aggregate: author_aggregate_fields
              nodes: [author!]!
            }
            type author_aggregate_fields {
              avg: author_avg_fields
              count(columns: [author_select_column!], distinct: Boolean): Int!
              max: author_max_fields
              min: author_min_fields
              stddev: author_stddev_fields
              stddev_pop: author_stddev_pop_fields
              stddev_samp: author_stddev_samp_fields
              sum: author_sum_fields
              var_pop: author_var_pop_fields
              var_samp: author_var_samp_fields
              variance: author_variance_fields
            }
            input author_append_input { meta: jsonb }
            type author_avg_fields {
              id: Float
            }
            input author_bool_exp { _and: [author_bool_exp!] _not: author_bool_exp _or: [author_bool_exp!] articles: article_bool_exp articles_aggregate: article_aggregate_bool_exp id: Int_comparison_exp mail: String_comparison_exp meta: jsonb_comparison_exp name: String_comparison_exp tags: String_array_comparison_exp }
            enum author_constraint { author_pkey }
            input author_delete_at_path_input { meta: [String!] }
            input author_delete_elem_input { meta: Int }
            input author_delete_key_input { meta: String }
            input author_inc_input { id: Int }
            input author_insert_input { articles: article_arr_rel_insert_input id: Int mail: String meta: jsonb name: String tags: [String!] }
            type author_max_fields {
              id: Int
              mail: String
              name: String
              tags: [String!]
            }
            type author_min_fields {
              id: Int
              mail: String
              name: String
              tags: [String!]
            }
            type author_mutation_response {
              affected_rows: Int!
              returning: [author!]!
            }
            input author_obj_rel_insert_input { data: author_insert_input! on_conflict: author_on_conflict }
            input author_on_conflict { constraint: author_constraint! update_columns: [author_update_column!]! = [] where: author_bool_exp }
            input author_order_by { articles_aggregate: article_aggregate_order_by id: order_by mail: order_by meta: order_by name: order_by tags: order_by }
            input author_pk_columns_input { id: Int! }
            input author_prepend_input { meta: jsonb }
            enum author_select_column { id mail meta name tags }
            input author_set_input { id: Int mail: String meta: jsonb name: String tags: [String!] }
            type author_stddev_fields {
              id: Float
            }
            type author_stddev_pop_fields {
              id: Float
            }
            type author_stddev_samp_fields {
              id: Float
            }
            type author_sum_fields {
              id: Int
            }
            enum author_update_column { id mail meta name tags }
            input author_updates { _append: author_append_input _delete_at_path: author_delete_at_path_input _delete_elem: author_delete_elem_input _delete_key: author_delete_key_input _inc: author_inc_input _prepend: author_prepend_input _set: author_set_input where: author_bool_exp! }
            type author_var_pop_fields {
              id: Float
            }
            type author_var_samp_fields {
              id: Float
            }
            type author_variance_fields {
              id: Float
            }
            scalar jsonb
            input jsonb_cast_exp { String: String_comparison_exp }
            input jsonb_comparison_exp { _cast: jsonb_cast_exp _contained_in: jsonb _contains: jsonb _eq: jsonb _gt: jsonb _gte: jsonb _has_key: String _has_keys_all: [String!] _has_keys_any: [String!] _in: [jsonb!] _is_null: Boolean _lt: jsonb _lte: jsonb _neq: jsonb _nin: [jsonb!] }
            scalar mood
            input mood_comparison_exp { _eq: mood _gt: mood _gte: mood _in: [mood!] _is_null: Boolean _lt: mood _lte: mood _neq: mood _nin: [mood!] }
            type mutation_root {
              delete_article(where: article_bool_exp!): article_mutation_response
              delete_article_by_pk(id: uuid!): article
              delete_author(where: author_bool_exp!): author_mutation_response
              delete_author_by_pk(id: Int!): author
              insert_article(objects: [article_insert_input!]!, on_conflict: article_on_conflict): article_mutation_response
              insert_article_one(object: article_insert_input!, on_conflict: article_on_conflict): article
              insert_author(objects: [author_insert_input!]!, on_conflict: author_on_conflict): author_mutation_response
              insert_author_one(object: author_insert_input!, on_conflict: author_on_conflict): author
              update_article(_inc: article_inc_input, _set: article_set_input, where: article_bool_exp!): article_mutation_response
              update_article_by_pk(_inc: article_inc_input, _set: article_set_input, pk_columns: article_pk_columns_input!): article
              update_article_many(updates: [article_updates!]!): [article_mutation_response]
              update_author(_append: author_append_input, _delete_at_path: author_delete_at_path_input, _delete_elem: author_delete_elem_input, _delete_key: author_delete_key_input, _inc: author_inc_input, _prepend: author_prepend_input, _set: author_set_input, where: author_bool_exp!): author_mutation_response
              update_author_by_pk(_append: author_append_input, _delete_at_path: author_delete_at_path_input, _delete_elem: author_delete_elem_input, _delete_key: author_delete_key_input, _inc: author_inc_input, _prepend: author_prepend_input, _set: author_set_input, pk_columns: author_pk_columns_input!): author
              update_author_many(updates: [author_updates!]!): [author_mutation_response]
            }
            enum order_by { asc asc_nulls_first asc_nulls_last desc desc_nulls_first desc_nulls_last }
            type query_root {
              article(distinct_on: [article_select_column!], limit: Int, offset: Int, order_by: [article_order_by!], where: article_bool_exp): [article!]!
              article_aggregate(distinct_on: [article_select_column!], limit: Int, offset: Int, order_by: [article_order_by!], where: article_bool_exp): article_aggregate!
              article_by_pk(id: uuid!): article
              author_aggregate(distinct_on: [author_select_column!], limit: Int, offset: Int, order_by: [author_order_by!], where: author_bool_exp): author_aggregate!
              author_by_pk(id: Int!): author
              writers(distinct_on: [author_select_column!], limit: Int, offset: Int, order_by: [author_order_by!], where: author_bool_exp): [author!]!
            }
            scalar uuid
            input uuid_comparison_exp { _eq: uuid _gt: uuid _gte: uuid _in: [uuid!] _is_null: Boolean _lt: uuid _lte: uuid _neq: uuid _nin: [uuid!] }
        "#]],
    );
}

const AUTH: &str = "
type Query { user(id: ID!, lang: Lang = EN): User! search(text: String): [Hit!]! @deprecated(reason: \"old\") when: DateTime }
type Mutation { rename(id: ID!, name: String!): User }
type Subscription { renamed: User }
type User implements Node { id: ID! name: String orders(first: Int): [Order!]! }
type Order { number: Int! user_id: ID! }
interface Node { id: ID! }
union Hit = User | Order
scalar DateTime @specifiedBy(url: \"https://example.com/date\")
enum Lang { EN DE }
type Unused { x: Int }
";

const AUTH_YAML: &str = "
remote_relationships:
- type_name: User
  relationships:
  - {name: author, definition: {to_source: {relationship_type: object, source: shop, table: author, field_mapping: {id: id}}}}
  - {name: articles, definition: {to_source: {relationship_type: array, source: shop, table: article, field_mapping: {id: author_id}}}}
- type_name: Order
  relationships:
  - {name: user, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [user_id], remote_field: {user: {arguments: {id: $user_id, lang: DE}}}}}}
";

const JOINED_YAML: &str = "
- table: author
  select_permissions:
  - {role: reader, permission: {columns: [id], filter: {}}}
  remote_relationships:
  - {name: user, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [id], remote_field: {user: {arguments: {id: $id}}}}}}
  - {name: orders, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [id], remote_field: {user: {arguments: {id: $id, lang: EN}, field: {orders: {arguments: {}}}}}}}}
- table: article
";

fn joined() -> Input<'static> {
    Input { databases: &[("shop", SHOP, JOINED_YAML)], remote_schemas: &[("auth", AUTH, AUTH_YAML)] }
}

#[test]
fn remote_schemas_and_joins_by_role() {
    check(
        &joined(),
        &["reader"],
        &expect![[r#"
        # reader
        scalar Boolean
        scalar DateTime @specifiedBy(https://example.com/date)
        union Hit = Order | User
        scalar ID
        scalar Int
        input Int_comparison_exp { _eq: Int _gt: Int _gte: Int _in: [Int!] _is_null: Boolean _lt: Int _lte: Int _neq: Int _nin: [Int!] }
        enum Lang { DE EN }
        interface Node {
          id: ID!
        }
        type Order {
          number: Int!
          user: User
          user_id: ID!
        }
        scalar String
        type User implements Node {
          author: author
          id: ID!
          name: String
          orders(first: Int): [Order!]!
        }
        type author {
          id: Int!
          orders(first: Int): [Order!]
          user(lang: Lang = EN): User
        }
        input author_bool_exp { _and: [author_bool_exp!] _not: author_bool_exp _or: [author_bool_exp!] id: Int_comparison_exp }
        input author_order_by { id: order_by }
        enum author_select_column { id }
        type mutation_root {
          rename(id: ID!, name: String!): User
        }
        enum order_by { asc asc_nulls_first asc_nulls_last desc desc_nulls_first desc_nulls_last }
        type query_root {
          author(distinct_on: [author_select_column!], limit: Int, offset: Int, order_by: [author_order_by!], where: author_bool_exp): [author!]!
          author_by_pk(id: Int!): author
          search(text: String): [Hit!]! @deprecated(old)
          user(id: ID!, lang: Lang = EN): User!
          when: DateTime
        }
        type subscription_root {
          renamed: User
        }
    "#]],
    );
    check(
        &joined(),
        &["stranger"],
        &expect![[r#"
        # stranger
        scalar Boolean
        scalar DateTime @specifiedBy(https://example.com/date)
        union Hit = Order | User
        scalar ID
        scalar Int
        enum Lang { DE EN }
        interface Node {
          id: ID!
        }
        type Order {
          number: Int!
          user: User
          user_id: ID!
        }
        scalar String
        type User implements Node {
          id: ID!
          name: String
          orders(first: Int): [Order!]!
        }
        type mutation_root {
          rename(id: ID!, name: String!): User
        }
        type query_root {
          search(text: String): [Hit!]! @deprecated(old)
          user(id: ID!, lang: Lang = EN): User!
          when: DateTime
        }
        type subscription_root {
          renamed: User
        }
    "#]],
    );
}

#[test]
fn remote_schemas_with_permissions_are_for_admin() {
    let settings = Settings { remote_schema_permissions: true, ..Settings::default() };
    let schema = build_schema(&joined(), settings);
    let role = schema.gateway.role("stranger");
    expect![[r#"
        scalar Boolean
        scalar String
        type query_root {
          no_queries_available: String!
        }
    "#]]
    .assert_eq(&sdl(schema.gateway, role));
    let admin = sdl(schema.gateway, RoleId::ADMIN);
    assert!(admin.contains("search(text: String): [Hit!]!"), "{admin}");
}

#[test]
fn join_plans() {
    let schema = build_schema(&joined(), Settings::default());
    let mut text = String::new();
    for (join, origin) in schema.gateway.joins.iter().zip(&schema.origins.joins) {
        let left = schema.gateway.type_system.type_(join.left_type).name;
        text += &format!("{left}.{}: {}\n  {:?}\n  {:?}\n", join.name, origin.text, join.keys, join.target);
    }
    expect![[r#"
        Order.user: user of remote schema auth, by Order.user_id
          [JoinKey { name: "user_id", field: RemoteField("user_id"), each_item: false }]
          Remote { remote_schema: RemoteSchemaId(0), path: [JoinStep { field: "user", arguments: [JoinArgument { name: "id", value: Key(0, String) }, JoinArgument { name: "lang", value: Literal("DE") }] }], list: None }
        User.articles: User.id = article.author_id in source shop
          [JoinKey { name: "id", field: RemoteField("id"), each_item: false }]
          Table { table: TableId(0), kind: Array, columns: [JoinColumn { key: 0, column: ColumnId(2) }] }
        User.author: User.id = author.id in source shop
          [JoinKey { name: "id", field: RemoteField("id"), each_item: false }]
          Table { table: TableId(1), kind: Object, columns: [JoinColumn { key: 0, column: ColumnId(0) }] }
        author.orders: user.orders of remote schema auth, by author.id
          [JoinKey { name: "id", field: Column(ColumnId(0)), each_item: false }]
          Remote { remote_schema: RemoteSchemaId(0), path: [JoinStep { field: "user", arguments: [JoinArgument { name: "id", value: Key(0, String) }, JoinArgument { name: "lang", value: Literal("EN") }] }, JoinStep { field: "orders", arguments: [] }], list: None }
        author.user: user of remote schema auth, by author.id
          [JoinKey { name: "id", field: Column(ColumnId(0)), each_item: false }]
          Remote { remote_schema: RemoteSchemaId(0), path: [JoinStep { field: "user", arguments: [JoinArgument { name: "id", value: Key(0, String) }] }], list: None }
    "#]].assert_eq(&text);
}

#[test]
fn sets_of_roles_are_leaked_once() {
    let schema = build_schema(&joined(), Settings::default());
    let mut sets: Vec<_> = schema.gateway.type_system.types.iter().map(|type_| type_.visible).collect();
    sets.sort();
    sets.dedup_by(|left, right| std::ptr::eq(left.0, right.0));
    let mut distinct = sets.clone();
    distinct.dedup();
    assert_eq!(sets.len(), distinct.len());
}
