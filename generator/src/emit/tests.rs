//! Goldens over a gateway made by hand: two databases, a remote schema, a join each way.

use expect_test::{Expect, expect_file};
use runtime::codegen::{
    CellFilter, Column, ColumnId, ColumnPreset, ColumnValue, ConnectionInfo, DeletePermission, ENUM_VALUE, EnumValue,
    FIELD, Field, Gateway, Header, INPUT_VALUE, InputValue, InsertPermission, IsolationLevel, Join, JoinArgument,
    JoinColumn, JoinId, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, LeftField, PoolSettings, Predicate,
    PredicatePart, REMOTE_DEFAULTS, Relationship, RelationshipId, RelationshipKind, RemoteSchema, RemoteSchemaId,
    Resolver, RoleId, RoleSet, SelectPermission, Settings, Source, SourceId, SqlType, Ssl, SslMode, TABLE_DEFAULTS,
    Table, TableId, Template, TemplatePart, TypeDefinition, TypeId, TypeKind, TypeRef, TypeSystem, WireType,
};

use super::{FileSet, emit_gateway};
use crate::schema::definitions::Owner;
use crate::schema::{Origin, Origins};

const EVERYONE: RoleSet = RoleSet(&[0b1111]);
const READERS: RoleSet = RoleSet(&[0b0101]);
const ADMIN: RoleSet = RoleSet(&[0b0001]);

const INT: SqlType = SqlType { name: "integer", wire: WireType::Int4, stringify: false };
const UUID: SqlType = SqlType { name: "uuid", wire: WireType::Uuid, stringify: false };
const MOOD: SqlType = SqlType { name: "\"public\".\"mood\"", wire: WireType::Other, stringify: false };

const CUSTOMERS: TypeId = TypeId(0);
const INT_TYPE: TypeId = TypeId(1);
const PROFILE: TypeId = TypeId(2);
const MUTATION_ROOT: TypeId = TypeId(4);
const QUERY_ROOT: TypeId = TypeId(5);
const USERS: TypeId = TypeId(6);
const USERS_BOOL_EXP: TypeId = TypeId(7);
const USERS_SELECT_COLUMN: TypeId = TypeId(8);
const UUID_TYPE: TypeId = TypeId(9);

const fn argument(name: &'static str, type_: TypeRef) -> InputValue {
    InputValue { name, type_, visible: EVERYONE, ..INPUT_VALUE }
}

const fn field(name: &'static str, type_: TypeRef, visible: RoleSet, resolver: Resolver) -> Field {
    Field { name, type_, visible, resolver, ..FIELD }
}

const fn type_(name: &'static str, kind: TypeKind) -> TypeDefinition {
    TypeDefinition { name, description: None, visible: EVERYONE, kind }
}

static TYPES: &[TypeDefinition] = &[
    type_(
        "customers",
        TypeKind::Object {
            interfaces: &[],
            fields: &[field("id", TypeRef::named(INT_TYPE).non_null(), ADMIN, Resolver::Column(ColumnId(0)))],
        },
    ),
    type_("Int", TypeKind::Scalar { specified_by_url: None }),
    type_(
        "Profile",
        TypeKind::Object {
            interfaces: &[],
            fields: &[
                field(
                    "customers",
                    TypeRef::named(CUSTOMERS).non_null().list().non_null(),
                    ADMIN,
                    Resolver::Join(JoinId(0)),
                ),
                Field {
                    description: Some("Says \"hello\"\nin two lines \u{202e}sdrawkcab."),
                    deprecated: Some("use `user_id`"),
                    ..field("id", TypeRef::named(UUID_TYPE), EVERYONE, Resolver::RemoteField)
                },
            ],
        },
    ),
    type_("mood", TypeKind::Scalar { specified_by_url: None }),
    type_(
        "mutation_root",
        TypeKind::Object {
            interfaces: &[],
            fields: &[field("reset", TypeRef::named(PROFILE), EVERYONE, Resolver::RemoteRoot(RemoteSchemaId(0)))],
        },
    ),
    type_(
        "query_root",
        TypeKind::Object {
            interfaces: &[],
            fields: &[
                field("no_queries_available", TypeRef::named(INT_TYPE), ADMIN, Resolver::Constant("nothing here")),
                Field {
                    arguments: &[argument("user_id", TypeRef::named(UUID_TYPE).non_null())],
                    ..field("profile", TypeRef::named(PROFILE), EVERYONE, Resolver::RemoteRoot(RemoteSchemaId(0)))
                },
                Field {
                    description: Some("fetch data from the table: \"users\""),
                    arguments: &[
                        argument("limit", TypeRef::named(INT_TYPE)),
                        argument("where", TypeRef::named(USERS_BOOL_EXP)),
                    ],
                    ..field(
                        "users",
                        TypeRef::named(USERS).non_null().list().non_null(),
                        READERS,
                        Resolver::TableRows(TableId(2)),
                    )
                },
            ],
        },
    ),
    type_(
        "users",
        TypeKind::Object {
            interfaces: &[],
            fields: &[
                field("feeling", TypeRef::named(TypeId(3)), ADMIN, Resolver::Column(ColumnId(1))),
                field("friend", TypeRef::named(USERS), READERS, Resolver::Relationship(RelationshipId(0))),
                field("id", TypeRef::named(UUID_TYPE).non_null(), READERS, Resolver::Column(ColumnId(0))),
                field("profile", TypeRef::named(PROFILE), READERS, Resolver::Join(JoinId(1))),
            ],
        },
    ),
    type_(
        "users_bool_exp",
        TypeKind::InputObject { fields: &[argument("_not", TypeRef::named(USERS_BOOL_EXP))], one_of: false },
    ),
    type_(
        "users_select_column",
        TypeKind::Enum { values: &[EnumValue { name: "id", visible: READERS, ..ENUM_VALUE }] },
    ),
    type_("uuid", TypeKind::Scalar { specified_by_url: None }),
];

static GATEWAY: Gateway = Gateway {
    digest: "",
    backend_variants: &[],
    roles: &["admin", "", "reader", "writer"],
    type_system: TypeSystem {
        types: TYPES,
        query_root: QUERY_ROOT,
        mutation_root: Some(MUTATION_ROOT),
        subscription_root: None,
        directives: &[],
        withheld: &[],
        without_introspection: RoleSet::EMPTY,
    },
    sources: &[
        Source {
            name: "crm",
            connection_info: ConnectionInfo::at(Template(&[TemplatePart::Environment("CRM_URL")])),
            read_replicas: &[],
        },
        Source {
            name: "Type",
            connection_info: ConnectionInfo {
                isolation_level: Some(IsolationLevel::Serializable),
                prepared_statements: false,
                ..ConnectionInfo::at(Template(&[TemplatePart::Text("postgres://"), TemplatePart::Environment("HOST")]))
            },
            read_replicas: &[ConnectionInfo {
                pool: PoolSettings {
                    max_connections: 5,
                    pool_timeout_seconds: Some(3),
                    connection_lifetime_seconds: None,
                    ..PoolSettings::DEFAULT
                },
                ssl: Some(Ssl {
                    mode: SslMode::VerifyFull,
                    root_certificate: Some(Template(&[TemplatePart::Environment("CA")])),
                    client_certificate: None,
                }),
                ..ConnectionInfo::at(Template(&[TemplatePart::Environment("REPLICA")]))
            }],
        },
    ],
    tables: &[
        Table {
            source: SourceId(0),
            schema: "public",
            name: "customers",
            row_type: CUSTOMERS,
            columns: &[Column { sql_name: "id", field_name: "id", type_: INT, nullable: false }],
            primary_key: &[ColumnId(0)],
            relationships: &[],
            ..TABLE_DEFAULTS
        },
        Table {
            source: SourceId(1),
            schema: "public",
            name: "Self",
            row_type: TypeId(3),
            columns: &[],
            primary_key: &[],
            relationships: &[],
            ..TABLE_DEFAULTS
        },
        Table {
            source: SourceId(1),
            schema: "public",
            name: "users",
            row_type: USERS,
            columns: &[
                Column { sql_name: "id", field_name: "id", type_: UUID, nullable: false },
                Column { sql_name: "mo|od`\u{202e}", field_name: "feeling", type_: MOOD, nullable: true },
            ],
            primary_key: &[ColumnId(0)],
            relationships: &[Relationship {
                name: "friend",
                kind: RelationshipKind::Object,
                target: TableId(2),
                columns: &[(ColumnId(0), ColumnId(0))],
                inserts_first: false,
            }],
            select_permissions: &[SelectPermission {
                role: RoleId(2),
                filter: Predicate(&[
                    PredicatePart::Sql("("),
                    PredicatePart::Row,
                    PredicatePart::Sql(".\"id\" = "),
                    PredicatePart::SessionVariable("x-hasura-user-id", UUID),
                    PredicatePart::Sql(")"),
                ]),
                limit: Some(1000),
                cells: &[CellFilter {
                    columns: &[ColumnId(1)],
                    computed_fields: &[],
                    filter: Predicate(&[
                        PredicatePart::Sql("("),
                        PredicatePart::Row,
                        PredicatePart::Sql(".\"id\" IS NULL)"),
                    ]),
                }],
            }],
            insert_permissions: &[InsertPermission {
                role: RoleId(2),
                check: Predicate(&[PredicatePart::Row, PredicatePart::Sql(".\"id\" IS NOT NULL")]),
                presets: &[ColumnPreset { column: ColumnId(1), value: ColumnValue::Text("glad") }],
            }],
            delete_permissions: &[DeletePermission { role: RoleId(2), filter: Predicate(&[]) }],
            ..TABLE_DEFAULTS
        },
    ],
    functions: &[],
    remote_schemas: &[RemoteSchema {
        name: "auth",
        url: Template(&[TemplatePart::Environment("AUTH_URL"), TemplatePart::Text("/graphql")]),
        headers: &[Header { name: "x-key", value: Template(&[TemplatePart::Environment("AUTH_KEY")]) }],
        forward_client_headers: true,
        ..REMOTE_DEFAULTS
    }],
    joins: &[
        Join {
            name: "customers",
            left_type: PROFILE,
            keys: &[JoinKey { name: "id", field: LeftField::RemoteField("id"), each_item: false }],
            target: JoinTarget::Table {
                table: TableId(0),
                kind: RelationshipKind::Array,
                columns: &[JoinColumn { key: 0, column: ColumnId(0) }],
            },
        },
        Join {
            name: "profile",
            left_type: USERS,
            keys: &[JoinKey { name: "id", field: LeftField::Column(ColumnId(0)), each_item: false }],
            target: JoinTarget::Remote {
                remote_schema: RemoteSchemaId(0),
                list: None,
                path: &[JoinStep {
                    field: "profile",
                    arguments: &[
                        JoinArgument { name: "user_id", value: JoinValue::Key(0, KeyEncoding::String) },
                        JoinArgument {
                            name: "with",
                            value: JoinValue::Object(&[(
                                "tags",
                                JoinValue::List(&[
                                    JoinValue::Literal("BLUE"),
                                    JoinValue::Key(0, KeyEncoding::Enum(&["BLUE", "RED"])),
                                ]),
                            )]),
                        },
                    ],
                }],
            },
        },
    ],
    settings: Settings {
        remote_schema_permissions: true,
        stringify_numeric_types: false,
        graphql_default: false,
        infer_function_permissions: true,
    },
};

fn origin(path: &str, line: usize) -> Origin {
    Origin { path: path.to_owned(), line, text: String::new() }
}

fn fixture() -> FileSet {
    let users = origin("schemas/databases/type/tables/public_users.yaml", 1);
    let mut owners = vec![Owner::Gateway; TYPES.len()];
    owners[CUSTOMERS.0 as usize] = Owner::Table(TableId(0));
    owners[PROFILE.0 as usize] = Owner::RemoteSchema(RemoteSchemaId(0));
    for type_ in [USERS, USERS_BOOL_EXP, USERS_SELECT_COLUMN] {
        owners[type_.0 as usize] = Owner::Table(TableId(2));
    }
    let origins = Origins {
        sources: vec![origin("schemas/databases/databases.yaml", 1), origin("schemas/databases/databases.yaml", 9)],
        tables: vec![
            origin("schemas/databases/crm/tables/public_customers.yaml", 1),
            origin("schemas/databases/type/tables/public_self.yaml", 1),
            users,
        ],
        remote_schemas: vec![origin("schemas/remote_schemas.yaml", 1)],
        owners,
        ..Origins::default()
    };
    emit_gateway(&GATEWAY, &origins, "0123")
}

fn check(path: &str, expected: &Expect) {
    expected.assert_eq(fixture().get(path).expect("the file is emitted"));
}

fn check_file(path: &str, golden: &expect_test::ExpectFile) {
    golden.assert_eq(fixture().get(path).expect("the file is emitted"));
}

#[test]
fn goldens() {
    check_file("src/databases/type_/public_users.rs", &expect_file!["./goldens/table.rs.txt"]);
    check_file("src/joins/users__profile.rs", &expect_file!["./goldens/join_to_remote_schema.rs.txt"]);
    check_file("src/joins/profile__customers.rs", &expect_file!["./goldens/join_to_table.rs.txt"]);
    check_file("src/remote_schemas/auth.rs", &expect_file!["./goldens/remote_schema.rs.txt"]);
    check_file("src/schema/query_root.rs", &expect_file!["./goldens/query_root.rs.txt"]);
    check_file("src/types.rs", &expect_file!["./goldens/types.rs.txt"]);
    check_file("README.md", &expect_file!["./goldens/README.md.txt"]);
}

#[test]
fn files() {
    let paths: Vec<_> = fixture().iter().map(|(path, _)| format!("{path}\n")).collect();
    expect_test::expect![[r"
        Cargo.toml
        DIGEST
        README.md
        rustfmt.toml
        src/databases/crm/mod.rs
        src/databases/crm/public_customers.rs
        src/databases/mod.rs
        src/databases/type_/mod.rs
        src/databases/type_/public_self.rs
        src/databases/type_/public_users.rs
        src/functions.rs
        src/joins/mod.rs
        src/joins/profile__customers.rs
        src/joins/users__profile.rs
        src/lib.rs
        src/remote_schemas/auth.rs
        src/remote_schemas/mod.rs
        src/roles/mod.rs
        src/roles/sets.rs
        src/schema/mod.rs
        src/schema/mutation_root.rs
        src/schema/query_root.rs
        src/schema/scalars.rs
        src/schema/sql_types.rs
        src/sources.rs
        src/tables.rs
        src/types.rs
    "]]
    .assert_eq(&paths.concat());
}

#[test]
fn twice_the_same() {
    assert_eq!(fixture(), fixture());
}

#[test]
fn digest_has_its_own_file() {
    check("DIGEST", &expect_test::expect![["0123\n"]]);
}

/// Writes the fixture as a crate where `GATEWRIGHT_FIXTURE` says, for a look or a compile by hand.
#[test]
fn every_file_parses() {
    for (path, text) in fixture().iter() {
        if std::path::Path::new(path).extension().is_some_and(|extension| extension == "rs") {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
        if let Some(directory) = std::env::var_os("GATEWRIGHT_FIXTURE") {
            let file = std::path::Path::new(&directory).join(path);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("writable");
            std::fs::write(file, text).expect("writable");
        }
    }
}
