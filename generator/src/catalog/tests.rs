//! Tests of the whole stage: what resolves to what, predicates as SQL and words, findings.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]
#![allow(clippy::format_push_string, reason = "shorter, and only tests")]

use expect_test::{Expect, expect};
use runtime::definition::{Predicate, PredicatePart, Settings};

use super::fixture::{Fixture, Input};
use super::{build, predicate};
use crate::diagnostic::Diagnostics;

const TABLES: &str = "
    author: id int4! *, name text!, email text, tenant uuid
    article: id int4! *, title text!, author_id int4! -> author.id, editor_id int4 -> author.id, status text, meta jsonb, tags text[], mood MOOD, raw json
    tenant_access: user_id int4! *, article_id int4! *
    shop.order: a int4! *, b int4! *
    shop.line: id int4! *, order_b int4 -> shop.order.b fk_order, order_a int4! -> shop.order.a fk_order
    hidden: id int4! *
";

/// One permission's predicate, row alias as `{row}`, session variables as `{name::type}`, then its words.
#[track_caller]
fn check_predicate(filter: &str, expected: &Expect) {
    let yaml = format!(
        "- table: author
- table: {{schema: public, name: tenant_access}}
- table: article
  object_relationships:
  - {{name: author, using: {{foreign_key_constraint_on: author_id}}}}
  select_permissions:
  - role: user
    permission:
      columns: [id]
      filter: {filter}"
    );
    let fixture = Fixture::new(&Input { databases: &[("default", TABLES, &yaml)], ..Input::default() });
    let mut diagnostics = Diagnostics::default();
    let catalog = build(&fixture.metadata, &fixture.snapshot, Settings::default(), &mut diagnostics);
    let (id, table) = catalog.table_ids().find(|(_, table)| table.name == "article").unwrap();
    let filter = &table.select_permissions[0].filter;
    let sql = text(predicate::render_for_rows(&catalog, id, filter));
    let words = predicate::describe(&catalog, id, filter);
    let findings = fixture.findings(&diagnostics);
    let actual = if findings.is_empty() { format!("{sql}\n{words}\n") } else { findings };
    expected.assert_eq(&actual);
}

fn text(predicate: Predicate) -> String {
    let part = |part: &PredicatePart| match part {
        PredicatePart::Sql(text) => (*text).to_owned(),
        PredicatePart::Row => "{row}".to_owned(),
        PredicatePart::Session(type_) => format!("{{session::{}}}", type_.name),
        PredicatePart::SessionVariable(name, type_) => format!("{{{name}::{}}}", type_.name),
        PredicatePart::RelatedAlias(number) => format!("{{related {number}}}"),
        PredicatePart::Related(row) => {
            format!("{{{} AS {} ON {} WHERE {}}}", row.table, row.number, text(row.on), text(row.filter))
        }
    };
    predicate.0.iter().map(part).collect()
}

#[test]
fn comparisons() {
    check_predicate(
        "{}",
        &expect![[r#"

        all rows
    "#]],
    );
    check_predicate(
        "{title: {_eq: live}}",
        &expect![[r#"
        ({row}."title" = ('live')::text)
        "title" = 'live'
    "#]],
    );
    check_predicate(
        "{status: live}",
        &expect![[r#"
        ({row}."status" = ('live')::text)
        "status" = 'live'
    "#]],
    );
    check_predicate(
        "{status: {_neq: \"it's \\\\ odd\"}}",
        &expect![[r#"
        ({row}."status" <> (E'it''s \\ odd')::text)
        "status" <> E'it''s \\ odd'
    "#]],
    );
    check_predicate(
        "{status: null}",
        &expect![[r#"
        ({row}."status" IS NULL)
        "status" = null
    "#]],
    );
    check_predicate(
        "{title: {_eq: null}}",
        &expect![[r#"
        ({row}."title" = (NULL)::text)
        "title" = null
    "#]],
    );
    check_predicate(
        "{status: {_neq: null, $is_null: false}}",
        &expect![[r#"
        (({row}."status" IS NOT NULL) AND ({row}."status" IS NOT NULL))
        "status" <> null and "status" is not null
    "#]],
    );
    check_predicate(
        "{author_id: {$eq: x-HASURA-user-ID}, editor_id: REQ_USER_ID}",
        &expect![[r#"
        (({row}."author_id" = {x-hasura-user-id::integer}) AND ({row}."editor_id" = {x-hasura-user-id::integer}))
        ("author_id" = X-Hasura-User-Id and "editor_id" = X-Hasura-User-Id)
    "#]],
    );
    check_predicate(
        "{id: {_in: [1, 2]}, status: {_nin: []}}",
        &expect![[r#"
        (({row}."id" = ANY((ARRAY[('1')::integer, ('2')::integer])::integer[])) AND (NOT ({row}."status" = ANY((ARRAY[])::text[]))))
        ("id" in ('1', '2') and "status" not in ())
    "#]],
    );
    check_predicate(
        "{id: {_in: X-Hasura-Ids}, tags: {_contains: X-Hasura-Tags}}",
        &expect![[r#"
        (({row}."id" = ANY({x-hasura-ids::integer[]})) AND ({row}."tags" @> {x-hasura-tags::text[]}))
        ("id" in X-Hasura-Ids and "tags" @> X-Hasura-Tags)
    "#]],
    );
    check_predicate(
        "{tags: {_eq: [a, X-Hasura-B]}}",
        &expect![[r#"
        ({row}."tags" = (ARRAY[('a')::text, ('X-Hasura-B')::text])::text[])
        "tags" = ('a', 'X-Hasura-B')
    "#]],
    );
    check_predicate(
        "{tags: {_in: [[a], [b, c]]}}",
        &expect![[r#"
        (false OR ({row}."tags" = (ARRAY[('a')::text])::text[]) OR ({row}."tags" = (ARRAY[('b')::text, ('c')::text])::text[]))
        "tags" in (('a'), ('b', 'c'))
    "#]],
    );
    check_predicate(
        "{meta: {_contains: {a: [1, 2.50]}, _has_keys_any: [x, y], _has_key: z}}",
        &expect![[r#"
        (({row}."meta" @> ('{"a": [1, 2.50]}')::jsonb) AND ({row}."meta" ?| (ARRAY[('x')::text, ('y')::text])::text[]) AND ({row}."meta" ? ('z')::text))
        "meta" @> '{"a": [1, 2.50]}' and "meta" ?| ('x', 'y') and "meta" ? 'z'
    "#]],
    );
    check_predicate(
        "{meta: {_cast: {String: {_like: 'a%'}}}}",
        &expect![[r#"
        (({row}."meta")::text LIKE ('a%')::text)
        "meta"::text LIKE 'a%'
    "#]],
    );
    check_predicate(
        "{mood: {_in: [sad, null]}}",
        &expect![[r#"
        ({row}."mood" = ANY((ARRAY[('sad')::"public"."mood", (NULL)::"public"."mood"])::"public"."mood"[]))
        "mood" in ('sad', null)
    "#]],
    );
    check_predicate(
        "{title: {_nilike: '%x%'}, status: {}}",
        &expect![[r#"
        (({row}."title" NOT ILIKE ('%x%')::text) AND (true))
        ("title" NOT ILIKE '%x%' and true)
    "#]],
    );
}

#[test]
fn connectives_relationships_and_columns() {
    check_predicate(
        "{_or: [], _and: []}",
        &expect![[r#"
        ((false) AND (true))
        (false and true)
    "#]],
    );
    check_predicate(
        "{_or: [{id: 1}, {_not: {title: x}}]}",
        &expect![[r#"
        (({row}."id" = ('1')::integer) OR (NOT ({row}."title" = ('x')::text)))
        ("id" = '1' or not "title" = 'x')
    "#]],
    );
    check_predicate(
        "{author: {tenant: X-Hasura-Tenant, name: {_ceq: email}}}",
        &expect![[r#"
        (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = {row}."author_id") AND (("_p0"."tenant" = {x-hasura-tenant::uuid}) AND ("_p0"."name" = "_p0"."email"))))
        author with ("tenant" = X-Hasura-Tenant and "name" = "email")
    "#]],
    );
    check_predicate(
        "{author: {}}",
        &expect![[r#"
        (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = {row}."author_id")))
        author exists
    "#]],
    );
    check_predicate(
        "{_exists: {_table: {schema: public, name: tenant_access}, _where: {user_id: {_eq: X-Hasura-User-Id}, article_id: {_ceq: [$, id]}}}}",
        &expect![[r#"
            (EXISTS (SELECT 1 FROM "public"."tenant_access" AS "_p0" WHERE (("_p0"."user_id" = {x-hasura-user-id::integer}) AND ("_p0"."article_id" = {row}."id"))))
            a row of tenant_access with ("user_id" = X-Hasura-User-Id and "article_id" = "public"."article"."id")
        "#]],
    );
    check_predicate(
        "{author_id: {_cne: [editor_id]}}",
        &expect![[r#"
        ({row}."author_id" <> {row}."editor_id")
        "author_id" <> "editor_id"
    "#]],
    );
}

#[test]
fn related_rows_that_can_be_joined() {
    let access = "_exists: {_table: {schema: public, name: tenant_access}, _where: {user_id: {_ceq: [$, id]}}}";
    // The innermost stays a sub-query, and so does what is not said of all rows.
    check_predicate(
        &format!("{{author: {{name: a, {access}}}}}"),
        &expect![[r#"
        {"public"."author" AS 0 ON ({related 0}."id" = {row}."author_id") WHERE (({related 0}."name" = ('a')::text) AND (EXISTS (SELECT 1 FROM "public"."tenant_access" AS "_p1" WHERE ("_p1"."user_id" = {row}."id"))))}
        author with ("name" = 'a' and a row of tenant_access with "user_id" = "public"."article"."id")
    "#]],
    );
    check_predicate(
        &format!("{{_or: [{{author: {{{access}}}}}, {{id: 1}}]}}"),
        &expect![[r#"
        ((EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = {row}."author_id") AND (EXISTS (SELECT 1 FROM "public"."tenant_access" AS "_p1" WHERE ("_p1"."user_id" = {row}."id"))))) OR ({row}."id" = ('1')::integer))
        (author with a row of tenant_access with "user_id" = "public"."article"."id" or "id" = '1')
    "#]],
    );
    check_predicate(
        &format!("{{_not: {{author: {{{access}}}}}}}"),
        &expect![[r#"
        (NOT (EXISTS (SELECT 1 FROM "public"."author" AS "_p0" WHERE ("_p0"."id" = {row}."author_id") AND (EXISTS (SELECT 1 FROM "public"."tenant_access" AS "_p1" WHERE ("_p1"."user_id" = {row}."id"))))))
        not author with a row of tenant_access with "user_id" = "public"."article"."id"
    "#]],
    );
    check_predicate(
        &format!("{{author: {{_not: {{{access}}}}}, id: 1}}"),
        &expect![[r#"
        ({"public"."author" AS 0 ON ({related 0}."id" = {row}."author_id") WHERE (NOT (EXISTS (SELECT 1 FROM "public"."tenant_access" AS "_p1" WHERE ("_p1"."user_id" = {row}."id"))))} AND ({row}."id" = ('1')::integer))
        (author with not a row of tenant_access with "user_id" = "public"."article"."id" and "id" = '1')
    "#]],
    );
}

#[test]
fn filters_that_do_not_resolve() {
    check_predicate(
        "{autor: {}}",
        &expect![[r#"
        unknown-filter-field: `autor` is neither a column nor a relationship of table `article` (autor: no such column or relationship) -> did you mean `author`?
    "#]],
    );
    check_predicate(
        "{_ands: []}",
        &expect![[r#"
        unknown-filter-field: `_ands` is neither a column nor a relationship of table `article` (_ands: no such column or relationship) -> did you mean `_and`?
    "#]],
    );
    check_predicate(
        "{id: {_eqq: 1}}",
        &expect![[r#"
        unknown-filter-operator: operator `_eqq` does not exist (_eqq: no such operator) -> did you mean `_eq`?
    "#]],
    );
    check_predicate(
        "{id: {_like: 1}}",
        &expect![[r#"
        filter-operator-not-applicable: `_like` does not apply to a column of type `integer` (_like: works on `text`, `varchar`, `bpchar` and `citext`)
    "#]],
    );
    check_predicate(
        "{raw: {_is_null: true}}",
        &expect![[r#"
        filter-operator-not-applicable: column `raw` cannot be used in a filter: it is of type `json` (raw: `json` values cannot be compared) -> change the column to `jsonb`
    "#]],
    );
    check_predicate(
        "{id: {_in: 1}}",
        &expect![[r#"
        invalid-filter: `_in` takes a list or a session variable that holds an array literal (1: not this)
    "#]],
    );
    check_predicate(
        "{id: {_is_null: 1}}",
        &expect![[r#"
        invalid-filter: `_is_null` takes `true` or `false` (1: not this)
    "#]],
    );
    check_predicate(
        "{id: {_ceq: title}}",
        &expect![[r#"
        column-comparison-type-mismatch: `_ceq` compares columns of different types (title: this column is `text`, the one on the left is `integer`)
    "#]],
    );
    check_predicate(
        "{id: {_ceq: [a, b, c]}}",
        &expect![[r#"
        invalid-filter: `_ceq` takes `column`, or `["$", column]` for the permission's own table ([a, b, c]: not this)
    "#]],
    );
    check_predicate(
        "{author: {nme: x}}",
        &expect![[r#"
        unknown-filter-field: `nme` is neither a column nor a relationship of table `author` (nme: no such column or relationship) -> did you mean `name`?
    "#]],
    );
    check_predicate(
        "{_exists: {_table: hidden, _where: {}}}",
        &expect![[r#"
        untracked-table: table `hidden` of source `default` is not tracked, so `_exists` cannot lead to it (hidden: exists, but is not in the metadata) -> track the table, or remove what refers to it
    "#]],
    );
    check_predicate(
        "{_exists: {_table: artcle, _where: {}}}",
        &expect![[r#"
        unknown-table: table `artcle` does not exist in source `default` (artcle: no such table or view) -> did you mean `article`?
    "#]],
    );
}

/// What is resolved, or the findings.
#[track_caller]
fn check(input: &Input, expected: &Expect) {
    let fixture = Fixture::new(input);
    let mut diagnostics = Diagnostics::default();
    let catalog = build(&fixture.metadata, &fixture.snapshot, Settings::default(), &mut diagnostics);
    let mut actual = fixture.findings(&diagnostics);
    for table in &catalog.tables {
        actual += &format!("{}:", table.graphql_name.object_type());
        for relationship in &table.relationships {
            let target = catalog.table(relationship.target);
            let pairs: Vec<_> = relationship
                .columns
                .iter()
                .map(|(left, right)| format!("{}={}", table.column(*left).sql_name, target.column(*right).sql_name))
                .collect();
            actual += &format!(
                " {} {:?}{} {} ({});",
                relationship.name,
                relationship.kind,
                if relationship.nullable { "" } else { "!" },
                target.graphql_name.object_type(),
                pairs.join(" "),
            );
        }
        actual.push('\n');
    }
    for relationship in &catalog.remote_relationships {
        actual += &format!("{:?} {} by {} keys\n", relationship.left, relationship.name, relationship.keys.len());
    }
    expected.assert_eq(&actual);
}

#[track_caller]
fn check_tables(yaml: &str, expected: &Expect) {
    check(&Input { databases: &[("default", TABLES, yaml)], ..Input::default() }, expected);
}

#[test]
fn relationships_resolve() {
    check_tables(
        "- table: author
  array_relationships:
  - {name: articles, using: {foreign_key_constraint_on: {table: article, column: author_id}}}
- table: article
  object_relationships:
  - {name: author, using: {foreign_key_constraint_on: author_id}}
  - {name: editor, using: {foreign_key_constraint_on: [editor_id]}}
- table: {schema: shop, name: order}
  array_relationships:
  - {name: lines, using: {foreign_key_constraint_on: {table: {schema: shop, name: line}, columns: [order_a, order_b]}}}
- table: {schema: shop, name: line}
  object_relationships:
  - {name: order, using: {foreign_key_constraint_on: [order_a, order_b]}}
  - {name: twin, using: {manual_configuration: {remote_table: {schema: shop, name: line}, column_mapping: {id: id}}}}
",
        &expect![[r#"
            article: author Object! author (author_id=id); editor Object author (editor_id=id);
            author: articles Array article (id=author_id);
            shop_line: order Object shop_order (order_b=b order_a=a); twin Object shop_line (id=id);
            shop_order: lines Array shop_line (b=order_b a=order_a);
        "#]],
    );
}

#[test]
fn tables_and_relationships_that_do_not_resolve() {
    check_tables(
        "- table: autor\n- table: {schema: shop, name: article}",
        &expect![[r#"
        unknown-table: table `autor` does not exist in source `default` (autor: no such table or view) -> did you mean `author`?
        unknown-table: table `shop.article` does not exist in source `default` ({schema: shop, name: article}: no such table or view) -> schema `public` has a table of that name
    "#]],
    );
    check_tables(
        "- table: article
  object_relationships:
  - {name: author, using: {foreign_key_constraint_on: author_id}}
  - {name: status, using: {foreign_key_constraint_on: editor_id}}
  - {name: no_key, using: {foreign_key_constraint_on: status}}
  - {name: misspelt, using: {foreign_key_constraint_on: autor_id}}
  - {name: lost, using: {manual_configuration: {remote_table: nowhere, column_mapping: {id: id}}}}
  - {name: self_, using: {manual_configuration: {remote_table: article, column_mapping: {id: ids}}}}
",
        &expect![[r#"
            untracked-table: table `author` of source `default` is not tracked, so relationship `author` cannot lead to it (author_id: exists, but is not in the metadata) -> track the table, or remove what refers to it
            field-name-clash: field `status` of table `article` is defined twice (status: as a relationship here; article: as column `status` here) -> rename one of them
            unknown-foreign-key: table `article` has no foreign key on `status`, which relationship `no_key` needs (status: no foreign key on exactly these columns) -> use `manual_configuration` for columns without a foreign key
            unknown-column: column `autor_id` does not exist in table `article` (autor_id: no such column) -> did you mean `author_id`?
            unknown-table: table `nowhere` does not exist in source `default` (nowhere: no such table or view) -> there are `article`, `author`, `hidden`, `shop.line`, `shop.order` and `tenant_access`
            unknown-column: column `ids` does not exist in table `article` (ids: no such column) -> did you mean `id`?
            article:
        "#]],
    );
    check_tables(
        "- table: author
  configuration:
    column_config:
      name: {custom_name: email}
      nme: {custom_name: x}
  select_permissions:
  - {role: user, permission: {columns: [id, nam], filter: {}, query_root_fields: [select_by_pk]}}
  - {role: blind, permission: {columns: [], filter: {}, query_root_fields: [select_by_pk]}}
",
        &expect![[r#"
            field-name-clash: field `email` of table `author` is two columns (email: column `name`; author: column `email`)
            unknown-column: column `nme` does not exist in table `author` (nme: no such column) -> did you mean `name`?
            unknown-column: column `nam` does not exist in table `author` (nam: no such column) -> did you mean `name`?
            root-field-not-possible: role `blind` cannot have `select_by_pk` on table `author` (select_by_pk: the role may not select all columns of the primary key)
            author:
        "#]],
    );
}

const AUTH: &str = "type Query { user(id: ID!): User users(where: Where): [User!]! }
type User { id: ID! profile(size: Int): Profile node: Node }
type Profile { bio: String }
interface Node { id: ID! }
input Where { name: String ids: [ID!] }
";

#[test]
fn remote_relationships() {
    let check = |table: &str, remote: &str, expected: &Expect| {
        let yaml = format!("- table: author\n  remote_relationships:\n{table}");
        let remote = format!("remote_relationships:\n{remote}");
        check(
            &Input { databases: &[("default", TABLES, &yaml)], remote_schemas: &[("auth", AUTH, &remote)] },
            expected,
        );
    };
    check(
        "  - {name: user, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [id], remote_field: {user: {arguments: {id: $id}}}}}}
  - {name: profile, definition: {remote_schema: auth, hasura_fields: [id], remote_field: {user: {arguments: {id: $id}, field: {profile: {arguments: {}}}}}}}",
        "- type_name: User
  relationships:
  - {name: author, definition: {to_source: {relationship_type: object, source: default, table: author, field_mapping: {id: id}}}}",
        &expect![[r#"
            author:
            Table(TableId(0)) profile by 1 keys
            Table(TableId(0)) user by 1 keys
            RemoteType(RemoteSchemaId(0), "User") author by 1 keys
        "#]],
    );
    check(
        "  - {name: a, definition: {to_remote_schema: {remote_schema: auht, lhs_fields: [], remote_field: {user: {arguments: {}}}}}}
  - {name: b, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [ids], remote_field: {user: {arguments: {id: $id}}}}}}
  - {name: c, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [id], remote_field: {usr: {arguments: {}}}}}}
  - {name: d, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [id], remote_field: {user: {arguments: {ids: $id}}}}}}
  - {name: e, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [id], remote_field: {users: {arguments: {where: {nam: x, ids: [$idd]}}}}}}}
  - {name: f, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [id], remote_field: {users: {arguments: {}, field: {id: {arguments: {}}}}}}}}
  - {name: name, definition: {to_remote_schema: {remote_schema: auth, lhs_fields: [id], remote_field: {user: {arguments: {id: $id}}}}}}",
        "- type_name: Usr
  relationships: []
- type_name: Node
  relationships: []
- type_name: User
  relationships:
  - {name: id, definition: {to_source: {relationship_type: object, source: default, table: author, field_mapping: {id: id}}}}
  - {name: g, definition: {to_source: {relationship_type: object, source: defualt, table: author, field_mapping: {id: id}}}}
  - {name: h, definition: {to_source: {relationship_type: object, source: default, table: hidden, field_mapping: {idd: id}}}}
  - {name: i, definition: {to_source: {relationship_type: object, source: default, table: author, field_mapping: {profile: idd}}}}",
        &expect![[r#"
            unknown-remote-schema: remote schema `auht` is not defined (auht: no such remote schema; a: needed by this relationship) -> did you mean `auth`?
            unknown-column: column `ids` does not exist in table `author` (ids: no such column) -> did you mean `id`?
            unknown-variable: variable `$id` is not among the keys of the relationship ($id: no such key) -> did you mean `ids`?
            unknown-remote-field: field `usr` does not exist in type `Query` of remote schema `auth` (usr: no such field) -> did you mean `user`?
            unknown-remote-argument: argument `ids` does not exist on field `Query.user` (ids: no such argument; user: the field is defined here) -> did you mean `id`?
            unknown-remote-argument: field `nam` does not exist in input type `Where` (nam: no such input field) -> did you mean `name`?
            unknown-variable: variable `$idd` is not among the keys of the relationship ($idd: no such key) -> did you mean `id`?
            field-name-clash: field `name` of table `author` is defined twice (name: as a relationship here; author: as column `name` here) -> rename one of them
            unknown-remote-type: type `Usr` does not exist in remote schema `auth` (Usr: no such type) -> did you mean `User`?
            relationship-on-non-object: type `Node` cannot have relationships: it is not an object type (Node: only object types can; Node: defined here)
            field-name-clash: field `id` of type `User` is defined twice (id: as a relationship here; id: as a field of the remote schema) -> rename the relationship
            unknown-source: source `defualt` is not defined (defualt: no such source) -> did you mean `default`?
            untracked-table: table `hidden` of source `default` is not tracked, so relationship `h` cannot lead to it (hidden: exists, but is not in the metadata) -> track the table, or remove what refers to it
            unknown-remote-field: field `idd` does not exist in type `User` of remote schema `auth` (idd: no such field) -> did you mean `id`?
            key-with-arguments: field `User.profile` cannot be a key: it takes arguments (profile: used as a key here; profile: defined here)
            unknown-column: column `idd` does not exist in table `author` (idd: no such column) -> did you mean `id`?
            author:
            Table(TableId(0)) f by 1 keys
        "#]],
    );
}
