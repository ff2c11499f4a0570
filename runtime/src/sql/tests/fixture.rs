//! A small gateway over a blog's tables, built in memory: schema, permissions of three roles, and joins.
//!
//! `reader` sees live articles (20 at the most) and all authors; `member` sees its own articles, the authors of its
//! tenant and, through an `EXISTS`, the comments on its own articles; `lead` sees all articles and authors, but some
//! columns of its own articles only.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::definition::{
    CellFilter, Column, ColumnId, ConnectionInfo, EnumValue, Field, Gateway, InputValue, Join, JoinColumn, JoinId,
    JoinKey, JoinTarget, LeftField, PoolSettings, Predicate, PredicatePart, Relationship, RelationshipId,
    RelationshipKind, Resolver, RoleId, RoleSet, SelectPermission, Settings, Source, SourceId, SqlType, Table, TableId,
    Template, TemplatePart, TypeDefinition, TypeId, TypeKind, TypeRef, TypeSystem, WireType,
};

pub const ADMIN: RoleId = RoleId::ADMIN;
pub const MEMBER: RoleId = RoleId(2);
pub const READER: RoleId = RoleId(3);
pub const LEAD: RoleId = RoleId(4);

const ARTICLE: TableId = TableId(0);
const AUTHOR: TableId = TableId(1);

/// The tables in SQL, with rows, for the tests on a real server.
pub const SCHEMA_SQL: &str = r#"
CREATE TYPE status AS ENUM ('draft', 'live');
CREATE TABLE author (id int4 PRIMARY KEY, name text NOT NULL, tenant uuid NOT NULL, rating numeric, active bool NOT NULL DEFAULT true);
CREATE TABLE article (id int4 PRIMARY KEY, title varchar NOT NULL, author_id int4 NOT NULL REFERENCES author, status status NOT NULL,
  meta jsonb, tags text[], views int8 NOT NULL DEFAULT 0, score float8, published timestamptz);
CREATE INDEX ON article (author_id);
CREATE TABLE comment ("Id" uuid PRIMARY KEY, article_id int4 NOT NULL REFERENCES article, body text);
CREATE INDEX ON comment (article_id);
CREATE TABLE membership (author_id int4 NOT NULL REFERENCES author, club text NOT NULL, since date, PRIMARY KEY (author_id, club));
INSERT INTO author SELECT n, 'author ' || n, ('00000000-0000-0000-0000-' || lpad((n % 2)::text, 12, '0'))::uuid, n * 1.50, n <> 3
  FROM generate_series(1, 4) n;
INSERT INTO article SELECT n, 'article ' || n, 1 + n % 3, CASE WHEN n % 4 = 0 THEN 'draft' ELSE 'live' END::status,
  CASE WHEN n % 5 <> 0 THEN jsonb_build_object('n', n, 'list', jsonb_build_array(n, 'x')) END,
  ARRAY['a' || n % 2, 'b "' || n % 3], 9007199254740990 + n, n / 4.0, timestamptz '2024-01-05 10:20:30.5+00' + n * interval '1 day'
  FROM generate_series(1, 12) n;
INSERT INTO comment SELECT ('10000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 1 + n % 12, nullif('comment ' || n, 'comment 3')
  FROM generate_series(1, 24) n;
INSERT INTO membership VALUES (1, 'chess', '2020-02-29'), (1, 'go', NULL), (2, 'chess', '2021-01-01');
"#;

pub fn gateway() -> &'static Gateway {
    static GATEWAY: OnceLock<Gateway> = OnceLock::new();
    GATEWAY.get_or_init(build)
}

fn leak<T>(values: Vec<T>) -> &'static [T] {
    values.leak()
}

fn name(text: impl Into<String>) -> &'static str {
    text.into().leak()
}

const fn type_(name: &'static str, wire: WireType) -> SqlType {
    SqlType { name, wire, stringify: false }
}

const BOOL: SqlType = type_("bool", WireType::Bool);
const INT4: SqlType = type_("int4", WireType::Int4);
const TEXT: SqlType = type_("text", WireType::Text);
const UUID: SqlType = type_("uuid", WireType::Uuid);
const NUMERIC: SqlType = type_("numeric", WireType::Other);
const STATUS: SqlType = type_("\"public\".\"status\"", WireType::Other);
const BIG: SqlType = SqlType { name: "int8", wire: WireType::Int8, stringify: true };

/// Columns as `sql_name field_name scalar`, with their types.
type ColumnSpec = (&'static str, &'static str, &'static str, SqlType);

const ARTICLE_COLUMNS: &[ColumnSpec] = &[
    ("id", "id", "Int", INT4),
    ("title", "title", "String", TEXT),
    ("author_id", "author_id", "Int", INT4),
    ("status", "status", "status", STATUS),
    ("meta", "meta", "jsonb", type_("jsonb", WireType::Json)),
    ("tags", "tags", "[String!]", type_("text[]", WireType::Array)),
    ("views", "views", "bigint", BIG),
    ("score", "score", "float8", type_("float8", WireType::Float8)),
    ("published", "published", "timestamptz", type_("timestamptz", WireType::Other)),
];
const AUTHOR_COLUMNS: &[ColumnSpec] = &[
    ("id", "id", "Int", INT4),
    ("name", "name", "String", TEXT),
    ("tenant", "tenant", "uuid", UUID),
    ("rating", "rating", "numeric", NUMERIC),
    ("active", "active", "Boolean", BOOL),
];
const COMMENT_COLUMNS: &[ColumnSpec] =
    &[("Id", "id", "uuid", UUID), ("article_id", "article_id", "Int", INT4), ("body", "text", "String", TEXT)];
const MEMBERSHIP_COLUMNS: &[ColumnSpec] = &[
    ("author_id", "author_id", "Int", INT4),
    ("club", "club", "String", TEXT),
    ("since", "since", "date", type_("date", WireType::Other)),
];

fn tables(types: &Types) -> Vec<Table> {
    use PredicatePart::{Row, SessionVariable, Sql};
    use RelationshipKind::{Array, Object};

    let columns = |specs: &[ColumnSpec]| {
        let column = |(sql_name, field_name, _, type_): &ColumnSpec| Column {
            sql_name,
            field_name,
            type_: *type_,
            nullable: false,
        };
        leak(specs.iter().map(column).collect())
    };
    let table = |sql_name, specs: &[ColumnSpec], key: Vec<u16>, relationships, select_permissions| Table {
        source: SourceId(0),
        schema: "public",
        name: sql_name,
        row_type: types.id(sql_name),
        columns: columns(specs),
        primary_key: leak(key.into_iter().map(ColumnId).collect()),
        relationships: leak(relationships),
        computed_fields: &[],
        select_permissions: leak(select_permissions),
        insert_permissions: &[],
        update_permissions: &[],
        delete_permissions: &[],
    };
    let relationship = |name, kind, target, own, other| Relationship {
        name,
        kind,
        target: TableId(target),
        columns: leak(vec![(ColumnId(own), ColumnId(other))]),
        inserts_first: kind == RelationshipKind::Object,
    };
    let permission = |role, parts, limit| SelectPermission { role, filter: Predicate(leak(parts)), limit, cells: &[] };
    let own = |rest| {
        let mut parts = vec![Sql("("), Row, Sql(".\"author_id\" = "), SessionVariable("x-hasura-user-id", INT4)];
        parts.push(Sql(rest));
        parts
    };
    let of_own_article = vec![
        Sql("(EXISTS (SELECT 1 FROM \"public\".\"article\" AS _p0 WHERE _p0.\"id\" = "),
        Row,
        Sql(".\"article_id\" AND _p0.\"author_id\" = "),
        SessionVariable("x-hasura-user-id", INT4),
        Sql("))"),
    ];
    vec![
        table(
            "article",
            ARTICLE_COLUMNS,
            vec![0],
            vec![relationship("author", Object, 1, 2, 0), relationship("comments", Array, 2, 0, 1)],
            vec![
                permission(MEMBER, own(")"), None),
                permission(
                    READER,
                    vec![Sql("("), Row, Sql(".\"status\" = ('live')::\"public\".\"status\")")],
                    Some(20),
                ),
                SelectPermission {
                    cells: leak(vec![
                        CellFilter {
                            columns: &[ColumnId(0)],
                            computed_fields: &[],
                            filter: Predicate(leak(own(" OR false)"))),
                        },
                        CellFilter {
                            columns: &[ColumnId(4), ColumnId(6), ColumnId(2)],
                            computed_fields: &[],
                            filter: Predicate(leak(own(")"))),
                        },
                    ]),
                    ..permission(LEAD, vec![], None)
                },
            ],
        ),
        table(
            "author",
            AUTHOR_COLUMNS,
            vec![0],
            vec![
                relationship("an_article", Object, 0, 0, 2),
                relationship("articles", Array, 0, 0, 2),
                relationship("memberships", Array, 3, 0, 0),
            ],
            vec![
                permission(
                    MEMBER,
                    vec![Sql("("), Row, Sql(".\"tenant\" = "), SessionVariable("x-hasura-tenant", UUID), Sql(")")],
                    None,
                ),
                permission(READER, vec![], None),
                permission(LEAD, vec![], None),
            ],
        ),
        table(
            "comment",
            COMMENT_COLUMNS,
            vec![0],
            vec![relationship("article", Object, 0, 1, 0)],
            vec![permission(MEMBER, of_own_article, None)],
        ),
        table("membership", MEMBERSHIP_COLUMNS, vec![0, 1], vec![relationship("author", Object, 1, 0, 0)], vec![]),
    ]
}

const SPECS: &[(&str, &[ColumnSpec])] = &[
    ("article", ARTICLE_COLUMNS),
    ("author", AUTHOR_COLUMNS),
    ("comment", COMMENT_COLUMNS),
    ("membership", MEMBERSHIP_COLUMNS),
];

/// Type names in order, so that ids are known before the types are made.
struct Types(Vec<&'static str>);

impl Types {
    fn id(&self, name: &str) -> TypeId {
        let index = self.0.binary_search(&name).unwrap_or_else(|_| panic!("no type {name}"));
        TypeId(u32::try_from(index).expect("few types"))
    }

    /// A type as GraphQL writes it.
    fn ref_(&self, text: &str) -> TypeRef {
        if let Some(inner) = text.strip_suffix('!') {
            return self.ref_(inner).non_null();
        }
        match text.strip_prefix('[').and_then(|inner| inner.strip_suffix(']')) {
            Some(inner) => self.ref_(inner).list(),
            None => TypeRef::named(self.id(text)),
        }
    }
}

const ALL: RoleSet = RoleSet(&[u64::MAX]);
const ADMIN_AND_MEMBER: RoleSet = RoleSet(&[0b101]);
const ADMIN_ONLY: RoleSet = RoleSet(&[0b1]);

fn visible(table: &str) -> RoleSet {
    match table {
        "comment" => ADMIN_AND_MEMBER,
        "membership" => ADMIN_ONLY,
        _ => ALL,
    }
}

fn comparison_name(scalar: &str) -> String {
    match scalar.strip_prefix('[') {
        Some(inner) => format!("{}_array_comparison_exp", inner.trim_end_matches(['!', ']'])),
        None => format!("{scalar}_comparison_exp"),
    }
}

fn input(types: &Types, text: &str) -> InputValue {
    let (key, type_) = text.split_once(": ").expect("name: type");
    InputValue {
        name: name(key),
        description: None,
        type_: types.ref_(type_),
        default_value: None,
        deprecated: None,
        visible: ALL,
        presets: &[],
    }
}

fn inputs(types: &Types, mut texts: Vec<String>) -> &'static [InputValue] {
    texts.sort();
    leak(texts.iter().map(|text| input(types, text)).collect())
}

fn field(types: &Types, text: &str, arguments: Vec<String>, visible: RoleSet, resolver: Resolver) -> Field {
    let (key, type_) = text.split_once(": ").expect("name: type");
    Field {
        name: name(key),
        description: None,
        arguments: inputs(types, arguments),
        type_: types.ref_(type_),
        deprecated: None,
        visible,
        nullable_for: RoleSet::EMPTY,
        resolver,
    }
}

fn list_arguments(table: &str) -> Vec<String> {
    vec![
        format!("distinct_on: [{table}_select_column!]"),
        "limit: Int".to_owned(),
        "offset: Int".to_owned(),
        format!("order_by: [{table}_order_by!]"),
        format!("where: {table}_bool_exp"),
    ]
}

fn build() -> Gateway {
    let scalars =
        ["Boolean", "Int", "String", "bigint", "date", "float8", "jsonb", "numeric", "status", "timestamptz", "uuid"];
    let mut names: Vec<&'static str> = scalars.to_vec();
    names.extend(["order_by", "query_root", "jsonb_cast_exp", "String_array_comparison_exp"]);
    names.extend(scalars.iter().map(|scalar| name(comparison_name(scalar))));
    for (table, _) in SPECS {
        names.push(table);
        for suffix in ["bool_exp", "order_by", "select_column"] {
            names.push(name(format!("{table}_{suffix}")));
        }
    }
    names.sort_unstable();
    let types = Types(names);
    let tables = leak(tables(&types));
    let joins = joins(&types);
    let mut kinds: BTreeMap<&str, (RoleSet, TypeKind)> = BTreeMap::new();
    for scalar in scalars {
        kinds.insert(scalar, (ALL, TypeKind::Scalar { specified_by_url: None }));
        kinds.insert(name(comparison_name(scalar)), (ALL, comparison_kind(&types, scalar)));
    }
    kinds.insert("String_array_comparison_exp", (ALL, comparison_kind(&types, "[String!]")));
    let cast = inputs(&types, vec!["String: String_comparison_exp".to_owned()]);
    kinds.insert("jsonb_cast_exp", (ALL, TypeKind::InputObject { fields: cast, one_of: false }));
    let orders = ["asc", "asc_nulls_first", "asc_nulls_last", "desc", "desc_nulls_first", "desc_nulls_last"];
    kinds.insert("order_by", (ALL, enum_kind(&orders)));
    let mut roots = Vec::new();
    for (index, (table_name, specs)) in SPECS.iter().enumerate() {
        let id = TableId(u16::try_from(index).expect("few tables"));
        let table = &tables[index];
        let visible = visible(table_name);
        roots.push(field(
            &types,
            &format!("{table_name}: [{table_name}!]!"),
            list_arguments(table_name),
            visible,
            Resolver::TableRows(id),
        ));
        let key = table.primary_key.iter().map(|id| {
            let (_, field_name, scalar, _) = specs[usize::from(id.0)];
            format!("{field_name}: {scalar}!")
        });
        roots.push(field(
            &types,
            &format!("{table_name}_by_pk: {table_name}"),
            key.collect(),
            visible,
            Resolver::TableRow(id),
        ));
        table_kinds(&types, &mut kinds, table_name, specs, table, joins);
    }
    roots.sort_by_key(|field| field.name);
    kinds.insert("query_root", (ALL, TypeKind::Object { fields: leak(roots), interfaces: &[] }));
    let definitions =
        kinds.into_iter().map(|(name, (visible, kind))| TypeDefinition { name, description: None, visible, kind });
    Gateway {
        digest: "",
        backend_variants: &[],
        roles: &["admin", "", "member", "reader", "lead"],
        type_system: TypeSystem {
            types: leak(definitions.collect()),
            query_root: types.id("query_root"),
            mutation_root: None,
            subscription_root: None,
            directives: &[],
            withheld: &[],
            without_introspection: RoleSet::EMPTY,
        },
        sources: leak(vec![Source {
            name: "default",
            connection_info: ConnectionInfo {
                pool: PoolSettings { max_connections: 2, pool_timeout_seconds: Some(1), ..PoolSettings::DEFAULT },
                ..ConnectionInfo::at(Template(&[TemplatePart::Environment("DATABASE_URL")]))
            },
            read_replicas: &[],
        }]),
        tables,
        functions: &[],
        remote_schemas: &[],
        joins,
        settings: Settings::default(),
    }
}

/// Joins from articles onto authors and articles, as if those were in another database.
fn joins(types: &Types) -> &'static [Join] {
    let key = |name, column| JoinKey { name, field: LeftField::Column(ColumnId(column)), each_item: false };
    let left_type = types.id("article");
    let target = |table, kind, columns: &[(usize, u16)]| JoinTarget::Table {
        table,
        kind,
        columns: leak(
            columns.iter().map(|(key, column)| JoinColumn { key: *key, column: ColumnId(*column) }).collect(),
        ),
    };
    leak(vec![
        Join {
            name: "siblings",
            left_type,
            keys: leak(vec![key("author_id", 2), key("status", 3)]),
            target: target(ARTICLE, RelationshipKind::Array, &[(0, 2), (1, 3)]),
        },
        Join {
            name: "writer",
            left_type,
            keys: leak(vec![key("author_id", 2)]),
            target: target(AUTHOR, RelationshipKind::Object, &[(0, 0)]),
        },
    ])
}

fn table_kinds(
    types: &Types,
    kinds: &mut BTreeMap<&str, (RoleSet, TypeKind)>,
    table_name: &'static str,
    specs: &[ColumnSpec],
    table: &Table,
    joins: &[Join],
) {
    let mut fields = Vec::new();
    let mut bool_exp: Vec<String> = ["_and: [T!]", "_or: [T!]", "_not: T"]
        .map(|text| text.replace('T', &format!("{table_name}_bool_exp")))
        .to_vec();
    let mut order_by = Vec::new();
    for (index, (_, field_name, scalar, _)) in specs.iter().enumerate() {
        let arguments = if *scalar == "jsonb" { vec!["path: String".to_owned()] } else { Vec::new() };
        let id = ColumnId(u16::try_from(index).expect("few columns"));
        fields.push(field(types, &format!("{field_name}: {scalar}"), arguments, ALL, Resolver::Column(id)));
        bool_exp.push(format!("{field_name}: {}", comparison_name(scalar)));
        order_by.push(format!("{field_name}: order_by"));
    }
    for (index, relationship) in table.relationships.iter().enumerate() {
        let (target, _) = SPECS[usize::from(relationship.target.0)];
        let id = Resolver::Relationship(RelationshipId(u16::try_from(index).expect("few relationships")));
        let (type_, arguments) = match relationship.kind {
            RelationshipKind::Object => (target.to_owned(), Vec::new()),
            RelationshipKind::Array => (format!("[{target}!]!"), list_arguments(target)),
        };
        fields.push(field(types, &format!("{}: {type_}", relationship.name), arguments, visible(target), id));
        bool_exp.push(format!("{}: {target}_bool_exp", relationship.name));
        if relationship.kind == RelationshipKind::Object {
            order_by.push(format!("{}: {target}_order_by", relationship.name));
        }
    }
    if table_name == "article" {
        for (index, join) in joins.iter().enumerate() {
            let id = Resolver::Join(JoinId(u16::try_from(index).expect("few joins")));
            let (type_, arguments) = match join.target {
                JoinTarget::Table { table: AUTHOR, .. } => ("author", Vec::new()),
                _ => ("[article!]!", list_arguments("article")),
            };
            fields.push(field(types, &format!("{}: {type_}", join.name), arguments, ALL, id));
        }
    }
    fields.sort_by_key(|field| field.name);
    let visible = visible(table_name);
    let columns: Vec<&str> = specs.iter().map(|(_, field_name, ..)| *field_name).collect();
    kinds.insert(table_name, (visible, TypeKind::Object { fields: leak(fields), interfaces: &[] }));
    let fields = inputs(types, bool_exp);
    kinds.insert(name(format!("{table_name}_bool_exp")), (visible, TypeKind::InputObject { fields, one_of: false }));
    let fields = inputs(types, order_by);
    kinds.insert(name(format!("{table_name}_order_by")), (visible, TypeKind::InputObject { fields, one_of: false }));
    kinds.insert(name(format!("{table_name}_select_column")), (visible, enum_kind(&columns)));
}

fn enum_kind(values: &[&'static str]) -> TypeKind {
    let mut values = values.to_vec();
    values.sort_unstable();
    let value = |name| EnumValue { name, description: None, deprecated: None, visible: ALL };
    TypeKind::Enum { values: leak(values.into_iter().map(value).collect()) }
}

fn comparison_kind(types: &Types, scalar: &str) -> TypeKind {
    let each = |operators: &str, type_: &str| {
        operators.split(' ').map(|operator| format!("{operator}: {type_}")).collect::<Vec<_>>()
    };
    let mut fields = each("_eq _neq _gt _lt _gte _lte", scalar);
    fields.extend(each("_in _nin", &format!("[{scalar}!]")));
    fields.extend(each("_is_null", "Boolean"));
    match scalar {
        "String" => fields
            .extend(each("_like _nlike _ilike _nilike _similar _nsimilar _regex _nregex _iregex _niregex", scalar)),
        "jsonb" => {
            fields.extend(each("_contains _contained_in", scalar));
            fields.extend(each("_has_key", "String"));
            fields.extend(each("_has_keys_any _has_keys_all", "[String!]"));
            fields.extend(each("_cast", "jsonb_cast_exp"));
        }
        "[String!]" => fields.extend(each("_contains _contained_in", scalar)),
        _ => {}
    }
    TypeKind::InputObject { fields: inputs(types, fields), one_of: false }
}
