//! Table `public.users` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_users.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `id` | `id` | `uuid` not null | `uuid!` | primary |
//! | `email` | `email` | `text` not null | `String!` |  |
//! | `full_name` | `full_name` | `text` not null | `String!` |  |
//! | `status` | `status` | `"public"."user_status"` not null | `user_status!` |  |
//! | `manager_id` | `manager_id` | `uuid` | `uuid` |  |
//! | `preferences` | `preferences` | `jsonb` not null | `jsonb!` |  |
//! | `created_at` | `created_at` | `timestamptz` not null | `timestamptz!` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `customers` | `public.customers` | `users.id = customers.account_manager_id` |
//! | `manager` | `public.users` | `users.manager_id = other.id` |
//! | `memberships` | `public.memberships` | `users.id = memberships.user_id` |
//! | `reports` | `public.users` | `users.id = other.manager_id` |
//! | `auth0_profile` | `profile` of remote schema `auth` | [join](crate::joins::users__auth0_profile) |
//! | `sign_ins` | `profile.events` of remote schema `auth` | [join](crate::joins::users__sign_ins) |
//! | `typed_orders` | `public.orders` of source `shop` | [join](crate::joins::users__typed_orders) |
//!
//! | role | reads columns | rows | at most |
//! |---|---|---|---|
//! | `support` | all | `(users."status" <> ('invited')::"public"."user_status")` | 4 |
//! | `user` | `id`, `full_name`, `status`, `manager_id`, `created_at` | `((users."id" = $x-hasura-user-id::uuid) OR (users."manager_id" = $x-hasura-user-id::uuid))` |  |

use runtime::codegen::{
    AggregateField, AggregateFunction, Column, ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue,
    MutationField, Predicate, PredicatePart, Relationship, RelationshipKind, Resolver, SelectPermission, TABLE_DEFAULTS,
    Table, TypeDefinition, TypeKind, TypeRef,
};

use crate::joins;
use crate::roles;
use crate::roles::sets;
use crate::schema::sql_types;
use crate::sources;
use crate::tables;
use crate::types;

/// The table as the runtime reads it.
pub const TABLE: Table = Table {
    source: sources::DEFAULT,
    schema: "public",
    name: "users",
    row_type: types::USERS,
    columns: &[
        COLUMN_ID,
        COLUMN_EMAIL,
        COLUMN_FULL_NAME,
        COLUMN_STATUS,
        COLUMN_MANAGER_ID,
        COLUMN_PREFERENCES,
        COLUMN_CREATED_AT,
    ],
    primary_key: &[columns::ID],
    relationships: &[
        RELATIONSHIP_CUSTOMERS,
        RELATIONSHIP_MANAGER,
        RELATIONSHIP_MEMBERSHIPS,
        RELATIONSHIP_REPORTS,
    ],
    select_permissions: &[SELECT_PERMISSION_SUPPORT, SELECT_PERMISSION_USER],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `users`: the rows that match of `public.users`.
///
/// ```graphql
/// users(distinct_on: [users_select_column!], limit: Int, offset: Int, order_by: [users_order_by!], where: users_bool_exp): [users!]!
/// ```
pub const QUERY_USERS: Field = Field {
    name: "users",
    description: Some(r#"fetch data from the table: "users""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::USERS_SELECT_COLUMN).non_null().list(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "limit",
            description: Some("limit the number of rows returned"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "offset",
            description: Some("skip the first n rows. Use only with order_by"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "order_by",
            description: Some("sort the rows by one or more columns"),
            type_: TypeRef::named(types::USERS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::USERS_BOOL_EXP),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS).non_null().list().non_null(),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRows(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// Resolver of query field `users_aggregate`: aggregates over the rows that match of `public.users`.
///
/// ```graphql
/// users_aggregate(distinct_on: [users_select_column!], limit: Int, offset: Int, order_by: [users_order_by!], where: users_bool_exp): users_aggregate!
/// ```
pub const QUERY_USERS_AGGREGATE: Field = Field {
    name: "users_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "users""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::USERS_SELECT_COLUMN).non_null().list(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "limit",
            description: Some("limit the number of rows returned"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "offset",
            description: Some("skip the first n rows. Use only with order_by"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "order_by",
            description: Some("sort the rows by one or more columns"),
            type_: TypeRef::named(types::USERS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::USERS_BOOL_EXP),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS_AGGREGATE).non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableAggregate(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// Resolver of query field `users_by_pk`: the row with that primary key of `public.users`.
///
/// ```graphql
/// users_by_pk(id: uuid!): users
/// ```
pub const QUERY_USERS_BY_PK: Field = Field {
    name: "users_by_pk",
    description: Some(r#"fetch data from the table: "users" using primary key columns"#),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::UUID).non_null(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRow(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// Resolver of mutation field `delete_users`: deletes the rows that match of `public.users`.
///
/// ```graphql
/// delete_users(where: users_bool_exp!): users_mutation_response
/// ```
pub const MUTATION_DELETE_USERS: Field = Field {
    name: "delete_users",
    description: Some(r#"delete data from the table: "users""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::USERS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// Resolver of mutation field `delete_users_by_pk`: deletes the row with that primary key of `public.users`.
///
/// ```graphql
/// delete_users_by_pk(id: uuid!): users
/// ```
pub const MUTATION_DELETE_USERS_BY_PK: Field = Field {
    name: "delete_users_by_pk",
    description: Some(r#"delete single row from the table: "users""#),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::UUID).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// Resolver of mutation field `insert_users`: inserts rows of `public.users`.
///
/// ```graphql
/// insert_users(objects: [users_insert_input!]!, on_conflict: users_on_conflict): users_mutation_response
/// ```
pub const MUTATION_INSERT_USERS: Field = Field {
    name: "insert_users",
    description: Some(r#"insert data into the table: "users""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::USERS_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::USERS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// Resolver of mutation field `insert_users_one`: inserts one row of `public.users`.
///
/// ```graphql
/// insert_users_one(object: users_insert_input!, on_conflict: users_on_conflict): users
/// ```
pub const MUTATION_INSERT_USERS_ONE: Field = Field {
    name: "insert_users_one",
    description: Some(r#"insert a single row into the table: "users""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::USERS_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::USERS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// Resolver of mutation field `update_users`: updates the rows that match of `public.users`.
///
/// ```graphql
/// update_users(_append: users_append_input, _delete_at_path: users_delete_at_path_input, _delete_elem: users_delete_elem_input, _delete_key: users_delete_key_input, _prepend: users_prepend_input, _set: users_set_input, where: users_bool_exp!): users_mutation_response
/// ```
pub const MUTATION_UPDATE_USERS: Field = Field {
    name: "update_users",
    description: Some(r#"update data of the table: "users""#),
    arguments: &[
        InputValue {
            name: "_append",
            description: Some(
                "append existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::USERS_APPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_at_path",
            description: Some(
                "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
            ),
            type_: TypeRef::named(types::USERS_DELETE_AT_PATH_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_elem",
            description: Some(
                "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
            ),
            type_: TypeRef::named(types::USERS_DELETE_ELEM_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_key",
            description: Some(
                "delete key/value pair or string element. key/value pairs are matched based on their key value",
            ),
            type_: TypeRef::named(types::USERS_DELETE_KEY_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_prepend",
            description: Some(
                "prepend existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::USERS_PREPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::USERS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::USERS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// Resolver of mutation field `update_users_by_pk`: updates the row with that primary key of `public.users`.
///
/// ```graphql
/// update_users_by_pk(_append: users_append_input, _delete_at_path: users_delete_at_path_input, _delete_elem: users_delete_elem_input, _delete_key: users_delete_key_input, _prepend: users_prepend_input, _set: users_set_input, pk_columns: users_pk_columns_input!): users
/// ```
pub const MUTATION_UPDATE_USERS_BY_PK: Field = Field {
    name: "update_users_by_pk",
    description: Some(r#"update single row of the table: "users""#),
    arguments: &[
        InputValue {
            name: "_append",
            description: Some(
                "append existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::USERS_APPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_at_path",
            description: Some(
                "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
            ),
            type_: TypeRef::named(types::USERS_DELETE_AT_PATH_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_elem",
            description: Some(
                "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
            ),
            type_: TypeRef::named(types::USERS_DELETE_ELEM_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_key",
            description: Some(
                "delete key/value pair or string element. key/value pairs are matched based on their key value",
            ),
            type_: TypeRef::named(types::USERS_DELETE_KEY_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_prepend",
            description: Some(
                "prepend existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::USERS_PREPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::USERS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::USERS_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// Resolver of mutation field `update_users_many`: updates rows several times of `public.users`.
///
/// ```graphql
/// update_users_many(updates: [users_updates!]!): [users_mutation_response]
/// ```
pub const MUTATION_UPDATE_USERS_MANY: Field = Field {
    name: "update_users_many",
    description: Some(r#"update multiples rows of table: "users""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::USERS_UPDATES).non_null().list().non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::USERS_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::DEFAULT_PUBLIC_USERS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const ID: ColumnId = ColumnId(0);
    pub const EMAIL: ColumnId = ColumnId(1);
    pub const FULL_NAME: ColumnId = ColumnId(2);
    pub const STATUS: ColumnId = ColumnId(3);
    pub const MANAGER_ID: ColumnId = ColumnId(4);
    pub const PREFERENCES: ColumnId = ColumnId(5);
    pub const CREATED_AT: ColumnId = ColumnId(6);
}

/// Column `id`: `uuid`, not null.
const COLUMN_ID: Column = Column {
    sql_name: "id",
    field_name: "id",
    type_: sql_types::UUID,
    nullable: false,
};

/// Column `email`: `text`, not null.
const COLUMN_EMAIL: Column = Column {
    sql_name: "email",
    field_name: "email",
    type_: sql_types::TEXT,
    nullable: false,
};

/// Column `full_name`: `text`, not null.
const COLUMN_FULL_NAME: Column = Column {
    sql_name: "full_name",
    field_name: "full_name",
    type_: sql_types::TEXT,
    nullable: false,
};

/// Column `status`: `"public"."user_status"`, not null.
const COLUMN_STATUS: Column = Column {
    sql_name: "status",
    field_name: "status",
    type_: sql_types::PUBLIC_USER_STATUS,
    nullable: false,
};

/// Column `manager_id`: `uuid`.
const COLUMN_MANAGER_ID: Column = Column {
    sql_name: "manager_id",
    field_name: "manager_id",
    type_: sql_types::UUID,
    nullable: true,
};

/// Column `preferences`: `jsonb`, not null.
const COLUMN_PREFERENCES: Column = Column {
    sql_name: "preferences",
    field_name: "preferences",
    type_: sql_types::JSONB,
    nullable: false,
};

/// Column `created_at`: `timestamptz`, not null.
const COLUMN_CREATED_AT: Column = Column {
    sql_name: "created_at",
    field_name: "created_at",
    type_: sql_types::TIMESTAMPTZ,
    nullable: false,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const CUSTOMERS: RelationshipId = RelationshipId(0);
    pub const MANAGER: RelationshipId = RelationshipId(1);
    pub const MEMBERSHIPS: RelationshipId = RelationshipId(2);
    pub const REPORTS: RelationshipId = RelationshipId(3);
}

/// Array relationship `customers`: the rows of `public.customers` where `users.id = customers.account_manager_id`.
const RELATIONSHIP_CUSTOMERS: Relationship = Relationship {
    name: "customers",
    kind: RelationshipKind::Array,
    target: tables::DEFAULT_PUBLIC_CUSTOMERS,
    columns: &[
        (
            columns::ID,
            crate::databases::default::public_customers::columns::ACCOUNT_MANAGER_ID,
        ),
    ],
    inserts_first: false,
};

/// Object relationship `manager`: the row of `public.users` where `users.manager_id = other.id`.
const RELATIONSHIP_MANAGER: Relationship = Relationship {
    name: "manager",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_USERS,
    columns: &[(columns::MANAGER_ID, columns::ID)],
    inserts_first: true,
};

/// Array relationship `memberships`: the rows of `public.memberships` where `users.id = memberships.user_id`.
const RELATIONSHIP_MEMBERSHIPS: Relationship = Relationship {
    name: "memberships",
    kind: RelationshipKind::Array,
    target: tables::DEFAULT_PUBLIC_MEMBERSHIPS,
    columns: &[
        (columns::ID, crate::databases::default::public_memberships::columns::USER_ID),
    ],
    inserts_first: false,
};

/// Array relationship `reports`: the rows of `public.users` where `users.id = other.manager_id`.
const RELATIONSHIP_REPORTS: Relationship = Relationship {
    name: "reports",
    kind: RelationshipKind::Array,
    target: tables::DEFAULT_PUBLIC_USERS,
    columns: &[(columns::ID, columns::MANAGER_ID)],
    inserts_first: false,
};

/// Role `support` reads these rows, at most 4 per field. Columns: all.
///
/// ```sql
/// (users."status" <> ('invited')::"public"."user_status")
/// ```
const SELECT_PERMISSION_SUPPORT: SelectPermission = SelectPermission {
    role: roles::SUPPORT,
    filter: Predicate(
        &[
            PredicatePart::Sql("("),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."status" <> ('invited')::"public"."user_status")"#),
        ],
    ),
    limit: Some(4),
    cells: &[],
};

/// Role `user` reads these rows. Columns: `id`, `full_name`, `status`, `manager_id`, `created_at`.
///
/// ```sql
/// ((users."id" = $x-hasura-user-id::uuid) OR (users."manager_id" = $x-hasura-user-id::uuid))
/// ```
const SELECT_PERMISSION_USER: SelectPermission = SelectPermission {
    role: roles::USER,
    filter: Predicate(
        &[
            PredicatePart::Sql("(("),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."id" = "#),
            PredicatePart::SessionVariable("x-hasura-user-id", sql_types::UUID),
            PredicatePart::Sql(") OR ("),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."manager_id" = "#),
            PredicatePart::SessionVariable("x-hasura-user-id", sql_types::UUID),
            PredicatePart::Sql("))"),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Object `users`.
///
/// ```graphql
/// type users {
///   auth0_profile: Profile
///   created_at: timestamptz!
///   customers(distinct_on: [customers_select_column!], limit: Int, offset: Int, order_by: [customers_order_by!], where: customers_bool_exp): [customers!]!
///   customers_aggregate(distinct_on: [customers_select_column!], limit: Int, offset: Int, order_by: [customers_order_by!], where: customers_bool_exp): customers_aggregate!
///   email: String!
///   full_name: String!
///   id: uuid!
///   manager: users
///   manager_id: uuid
///   memberships(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): [memberships!]!
///   memberships_aggregate(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): memberships_aggregate!
///   preferences(path: String): jsonb!
///   reports(distinct_on: [users_select_column!], limit: Int, offset: Int, order_by: [users_order_by!], where: users_bool_exp): [users!]!
///   reports_aggregate(distinct_on: [users_select_column!], limit: Int, offset: Int, order_by: [users_order_by!], where: users_bool_exp): users_aggregate!
///   sign_ins(first: Int! = 10): [AuthEvent!]
///   status: user_status!
///   typed_orders(distinct_on: [orders_select_column!], limit: Int, offset: Int, order_by: [orders_order_by!], where: orders_bool_exp): [orders!]
///   typed_orders_aggregate(distinct_on: [orders_select_column!], limit: Int, offset: Int, order_by: [orders_order_by!], where: orders_bool_exp): orders_aggregate
/// }
/// ```
pub const TYPE_USERS: TypeDefinition = TypeDefinition {
    name: "users",
    description: Some("Everybody who can sign in"),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "auth0_profile",
                description: Some(
                    "The profile of one user; null for users who never signed in",
                ),
                type_: TypeRef::named(types::PROFILE),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::USERS__AUTH0_PROFILE),
                ..FIELD
            },
            Field {
                name: "created_at",
                type_: TypeRef::named(types::TIMESTAMPTZ).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::CREATED_AT),
                ..FIELD
            },
            Field {
                name: "customers",
                description: Some("An array relationship"),
                arguments: crate::databases::default::public_customers::QUERY_CUSTOMERS
                    .arguments,
                type_: TypeRef::named(types::CUSTOMERS).non_null().list().non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Relationship(relationships::CUSTOMERS),
                ..FIELD
            },
            Field {
                name: "customers_aggregate",
                description: Some("An aggregate relationship"),
                arguments: &[
                    InputValue {
                        name: "distinct_on",
                        description: Some("distinct select on columns"),
                        type_: TypeRef::named(types::CUSTOMERS_SELECT_COLUMN)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "limit",
                        description: Some("limit the number of rows returned"),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "offset",
                        description: Some(
                            "skip the first n rows. Use only with order_by",
                        ),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "order_by",
                        description: Some("sort the rows by one or more columns"),
                        type_: TypeRef::named(types::CUSTOMERS_ORDER_BY)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows returned"),
                        type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::CUSTOMERS_AGGREGATE).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::RelationshipAggregate(relationships::CUSTOMERS),
                ..FIELD
            },
            Field {
                name: "email",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::EMAIL),
                ..FIELD
            },
            Field {
                name: "full_name",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::FULL_NAME),
                ..FIELD
            },
            Field {
                name: "id",
                description: Some("The same id that the auth service uses"),
                type_: TypeRef::named(types::UUID).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::ID),
                ..FIELD
            },
            Field {
                name: "manager",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Relationship(relationships::MANAGER),
                ..FIELD
            },
            Field {
                name: "manager_id",
                description: Some("Nobody for the head of the company"),
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::MANAGER_ID),
                ..FIELD
            },
            Field {
                name: "memberships",
                description: Some("An array relationship"),
                arguments: crate::databases::default::public_memberships::QUERY_MEMBERSHIPS
                    .arguments,
                type_: TypeRef::named(types::MEMBERSHIPS).non_null().list().non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Relationship(relationships::MEMBERSHIPS),
                ..FIELD
            },
            Field {
                name: "memberships_aggregate",
                description: Some("An aggregate relationship"),
                arguments: &[
                    InputValue {
                        name: "distinct_on",
                        description: Some("distinct select on columns"),
                        type_: TypeRef::named(types::MEMBERSHIPS_SELECT_COLUMN)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "limit",
                        description: Some("limit the number of rows returned"),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "offset",
                        description: Some(
                            "skip the first n rows. Use only with order_by",
                        ),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "order_by",
                        description: Some("sort the rows by one or more columns"),
                        type_: TypeRef::named(types::MEMBERSHIPS_ORDER_BY)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows returned"),
                        type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::MEMBERSHIPS_AGGREGATE).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::RelationshipAggregate(relationships::MEMBERSHIPS),
                ..FIELD
            },
            Field {
                name: "preferences",
                arguments: &[
                    InputValue {
                        name: "path",
                        description: Some("JSON select path"),
                        type_: TypeRef::named(types::STRING),
                        visible: sets::ADMIN_AND_SUPPORT,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::JSONB).non_null(),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::PREFERENCES),
                ..FIELD
            },
            Field {
                name: "reports",
                description: Some("An array relationship"),
                arguments: QUERY_USERS.arguments,
                type_: TypeRef::named(types::USERS).non_null().list().non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Relationship(relationships::REPORTS),
                ..FIELD
            },
            Field {
                name: "reports_aggregate",
                description: Some("An aggregate relationship"),
                arguments: &[
                    InputValue {
                        name: "distinct_on",
                        description: Some("distinct select on columns"),
                        type_: TypeRef::named(types::USERS_SELECT_COLUMN)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "limit",
                        description: Some("limit the number of rows returned"),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "offset",
                        description: Some(
                            "skip the first n rows. Use only with order_by",
                        ),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "order_by",
                        description: Some("sort the rows by one or more columns"),
                        type_: TypeRef::named(types::USERS_ORDER_BY).non_null().list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows returned"),
                        type_: TypeRef::named(types::USERS_BOOL_EXP),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::USERS_AGGREGATE).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::RelationshipAggregate(relationships::REPORTS),
                ..FIELD
            },
            Field {
                name: "sign_ins",
                description: Some("What happened, newest first"),
                arguments: &[
                    InputValue {
                        name: "first",
                        description: Some("At most so many"),
                        type_: TypeRef::named(types::INT).non_null(),
                        default_value: Some("10"),
                        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::AUTH_EVENT).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::USERS__SIGN_INS),
                ..FIELD
            },
            Field {
                name: "status",
                type_: TypeRef::named(types::USER_STATUS).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::STATUS),
                ..FIELD
            },
            Field {
                name: "typed_orders",
                description: Some("An array relationship"),
                arguments: crate::databases::shop::public_orders::QUERY_ORDERS.arguments,
                type_: TypeRef::named(types::ORDERS).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::USERS__TYPED_ORDERS),
                ..FIELD
            },
            Field {
                name: "typed_orders_aggregate",
                description: Some("An aggregate relationship"),
                arguments: &[
                    InputValue {
                        name: "distinct_on",
                        description: Some("distinct select on columns"),
                        type_: TypeRef::named(types::ORDERS_SELECT_COLUMN)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "limit",
                        description: Some("limit the number of rows returned"),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "offset",
                        description: Some(
                            "skip the first n rows. Use only with order_by",
                        ),
                        type_: TypeRef::named(types::INT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "order_by",
                        description: Some("sort the rows by one or more columns"),
                        type_: TypeRef::named(types::ORDERS_ORDER_BY).non_null().list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows returned"),
                        type_: TypeRef::named(types::ORDERS_BOOL_EXP),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDERS_AGGREGATE),
                visible: sets::ADMIN,
                resolver: Resolver::JoinAggregate(joins::USERS__TYPED_ORDERS),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `users_aggregate`.
///
/// ```graphql
/// type users_aggregate {
///   aggregate: users_aggregate_fields
///   nodes: [users!]!
/// }
/// ```
pub const TYPE_USERS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "users_aggregate",
    description: Some(r#"aggregated selection of "users""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::USERS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::USERS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `users_aggregate_bool_exp`.
///
/// ```graphql
/// input users_aggregate_bool_exp {
///   count: users_aggregate_bool_exp_count
/// }
/// ```
pub const TYPE_USERS_AGGREGATE_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "users_aggregate_bool_exp",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "count",
                type_: TypeRef::named(types::USERS_AGGREGATE_BOOL_EXP_COUNT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `users_aggregate_bool_exp_count`.
///
/// ```graphql
/// input users_aggregate_bool_exp_count {
///   arguments: [users_select_column!]
///   distinct: Boolean
///   filter: users_bool_exp
///   predicate: Int_comparison_exp!
/// }
/// ```
pub const TYPE_USERS_AGGREGATE_BOOL_EXP_COUNT: TypeDefinition = TypeDefinition {
    name: "users_aggregate_bool_exp_count",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(types::USERS_SELECT_COLUMN).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "distinct",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "filter",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "predicate",
                type_: TypeRef::named(types::INT_COMPARISON_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `users_aggregate_fields`.
///
/// ```graphql
/// type users_aggregate_fields {
///   count(columns: [users_select_column!], distinct: Boolean): Int!
///   max: users_max_fields
///   min: users_min_fields
/// }
/// ```
pub const TYPE_USERS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "users_aggregate_fields",
    description: Some(r#"aggregate fields of "users""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "count",
                arguments: &[
                    InputValue {
                        name: "columns",
                        type_: TypeRef::named(types::USERS_SELECT_COLUMN)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "distinct",
                        type_: TypeRef::named(types::BOOLEAN),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Count),
                ..FIELD
            },
            Field {
                name: "max",
                type_: TypeRef::named(types::USERS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::USERS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `users_aggregate_order_by`.
///
/// ```graphql
/// input users_aggregate_order_by {
///   count: order_by
///   max: users_max_order_by
///   min: users_min_order_by
/// }
/// ```
pub const TYPE_USERS_AGGREGATE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "users_aggregate_order_by",
    description: Some(r#"order by aggregate values of table "users""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "count",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "max",
                type_: TypeRef::named(types::USERS_MAX_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "min",
                type_: TypeRef::named(types::USERS_MIN_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_USERS_APPEND_INPUT: &[InputValue] = &[
    InputValue {
        name: "preferences",
        type_: TypeRef::named(types::JSONB),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
];

/// Input object `users_append_input`.
///
/// ```graphql
/// input users_append_input {
///   preferences: jsonb
/// }
/// ```
pub const TYPE_USERS_APPEND_INPUT: TypeDefinition = TypeDefinition {
    name: "users_append_input",
    description: Some(
        "append existing jsonb value of filtered columns with new jsonb value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_USERS_APPEND_INPUT,
        one_of: false,
    },
};

/// Input object `users_arr_rel_insert_input`.
///
/// ```graphql
/// input users_arr_rel_insert_input {
///   data: [users_insert_input!]!
///   on_conflict: users_on_conflict
/// }
/// ```
pub const TYPE_USERS_ARR_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "users_arr_rel_insert_input",
    description: Some(
        r#"input type for inserting array relation for remote table "users""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::USERS_INSERT_INPUT)
                    .non_null()
                    .list()
                    .non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::USERS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `users_bool_exp`.
///
/// ```graphql
/// input users_bool_exp {
///   _and: [users_bool_exp!]
///   _not: users_bool_exp
///   _or: [users_bool_exp!]
///   created_at: timestamptz_comparison_exp
///   customers: customers_bool_exp
///   customers_aggregate: customers_aggregate_bool_exp
///   email: String_comparison_exp
///   full_name: String_comparison_exp
///   id: uuid_comparison_exp
///   manager: users_bool_exp
///   manager_id: uuid_comparison_exp
///   memberships: memberships_bool_exp
///   memberships_aggregate: memberships_aggregate_bool_exp
///   preferences: jsonb_comparison_exp
///   reports: users_bool_exp
///   reports_aggregate: users_aggregate_bool_exp
///   status: user_status_comparison_exp
/// }
/// ```
pub const TYPE_USERS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "users_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "users". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::USERS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::USERS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "created_at",
                type_: TypeRef::named(types::TIMESTAMPTZ_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customers",
                type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customers_aggregate",
                type_: TypeRef::named(types::CUSTOMERS_AGGREGATE_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "email",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "full_name",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "manager",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "manager_id",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "memberships",
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "memberships_aggregate",
                type_: TypeRef::named(types::MEMBERSHIPS_AGGREGATE_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "preferences",
                type_: TypeRef::named(types::JSONB_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "reports",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "reports_aggregate",
                type_: TypeRef::named(types::USERS_AGGREGATE_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "status",
                type_: TypeRef::named(types::USER_STATUS_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `users_constraint`.
///
/// ```graphql
/// enum users_constraint {
///   users_email_key
///   users_pkey
/// }
/// ```
pub const TYPE_USERS_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "users_constraint",
    description: Some(r#"unique or primary key constraints on table "users""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "users_email_key",
                description: Some(
                    r#"unique or primary key constraint on columns "email""#,
                ),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "users_pkey",
                description: Some(r#"unique or primary key constraint on columns "id""#),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `users_delete_at_path_input`.
///
/// ```graphql
/// input users_delete_at_path_input {
///   preferences: [String!]
/// }
/// ```
pub const TYPE_USERS_DELETE_AT_PATH_INPUT: TypeDefinition = TypeDefinition {
    name: "users_delete_at_path_input",
    description: Some(
        "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "preferences",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `users_delete_elem_input`.
///
/// ```graphql
/// input users_delete_elem_input {
///   preferences: Int
/// }
/// ```
pub const TYPE_USERS_DELETE_ELEM_INPUT: TypeDefinition = TypeDefinition {
    name: "users_delete_elem_input",
    description: Some(
        "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "preferences",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `users_delete_key_input`.
///
/// ```graphql
/// input users_delete_key_input {
///   preferences: String
/// }
/// ```
pub const TYPE_USERS_DELETE_KEY_INPUT: TypeDefinition = TypeDefinition {
    name: "users_delete_key_input",
    description: Some(
        "delete key/value pair or string element. key/value pairs are matched based on their key value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "preferences",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `users_insert_input`.
///
/// ```graphql
/// input users_insert_input {
///   created_at: timestamptz
///   customers: customers_arr_rel_insert_input
///   email: String
///   full_name: String
///   id: uuid
///   manager: users_obj_rel_insert_input
///   manager_id: uuid
///   memberships: memberships_arr_rel_insert_input
///   preferences: jsonb
///   reports: users_arr_rel_insert_input
///   status: user_status
/// }
/// ```
pub const TYPE_USERS_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "users_insert_input",
    description: Some(r#"input type for inserting data into table "users""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "created_at",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customers",
                type_: TypeRef::named(types::CUSTOMERS_ARR_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "email",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "full_name",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "manager",
                type_: TypeRef::named(types::USERS_OBJ_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "manager_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "memberships",
                type_: TypeRef::named(types::MEMBERSHIPS_ARR_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "preferences",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "reports",
                type_: TypeRef::named(types::USERS_ARR_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "status",
                type_: TypeRef::named(types::USER_STATUS),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_USERS_MAX_FIELDS: &[Field] = &[
    Field {
        name: "created_at",
        type_: TypeRef::named(types::TIMESTAMPTZ),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::CREATED_AT),
        ..FIELD
    },
    Field {
        name: "email",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::EMAIL),
        ..FIELD
    },
    Field {
        name: "full_name",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::FULL_NAME),
        ..FIELD
    },
    Field {
        name: "id",
        type_: TypeRef::named(types::UUID),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ID),
        ..FIELD
    },
    Field {
        name: "manager_id",
        type_: TypeRef::named(types::UUID),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::MANAGER_ID),
        ..FIELD
    },
    Field {
        name: "status",
        type_: TypeRef::named(types::USER_STATUS),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::STATUS),
        ..FIELD
    },
];

/// Object `users_max_fields`.
///
/// ```graphql
/// type users_max_fields {
///   created_at: timestamptz
///   email: String
///   full_name: String
///   id: uuid
///   manager_id: uuid
///   status: user_status
/// }
/// ```
pub const TYPE_USERS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "users_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_USERS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_USERS_MAX_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "created_at",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "email",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "full_name",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "manager_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "status",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
];

/// Input object `users_max_order_by`.
///
/// ```graphql
/// input users_max_order_by {
///   created_at: order_by
///   email: order_by
///   full_name: order_by
///   id: order_by
///   manager_id: order_by
///   status: order_by
/// }
/// ```
pub const TYPE_USERS_MAX_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "users_max_order_by",
    description: Some(r#"order by max() on columns of table "users""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_USERS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `users_min_fields`.
///
/// ```graphql
/// type users_min_fields {
///   created_at: timestamptz
///   email: String
///   full_name: String
///   id: uuid
///   manager_id: uuid
///   status: user_status
/// }
/// ```
pub const TYPE_USERS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "users_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_USERS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Input object `users_min_order_by`.
///
/// ```graphql
/// input users_min_order_by {
///   created_at: order_by
///   email: order_by
///   full_name: order_by
///   id: order_by
///   manager_id: order_by
///   status: order_by
/// }
/// ```
pub const TYPE_USERS_MIN_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "users_min_order_by",
    description: Some(r#"order by min() on columns of table "users""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_USERS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `users_mutation_response`.
///
/// ```graphql
/// type users_mutation_response {
///   affected_rows: Int!
///   returning: [users!]!
/// }
/// ```
pub const TYPE_USERS_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "users_mutation_response",
    description: Some(r#"response of any mutation on the table "users""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "affected_rows",
                description: Some("number of rows affected by the mutation"),
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::AffectedRows),
                ..FIELD
            },
            Field {
                name: "returning",
                description: Some("data from the rows affected by the mutation"),
                type_: TypeRef::named(types::USERS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `users_obj_rel_insert_input`.
///
/// ```graphql
/// input users_obj_rel_insert_input {
///   data: users_insert_input!
///   on_conflict: users_on_conflict
/// }
/// ```
pub const TYPE_USERS_OBJ_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "users_obj_rel_insert_input",
    description: Some(
        r#"input type for inserting object relation for remote table "users""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::USERS_INSERT_INPUT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::USERS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `users_on_conflict`.
///
/// ```graphql
/// input users_on_conflict {
///   constraint: users_constraint!
///   update_columns: [users_update_column!]! = []
///   where: users_bool_exp
/// }
/// ```
pub const TYPE_USERS_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "users_on_conflict",
    description: Some(r#"on_conflict condition type for table "users""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::USERS_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::USERS_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `users_order_by`.
///
/// ```graphql
/// input users_order_by {
///   created_at: order_by
///   customers_aggregate: customers_aggregate_order_by
///   email: order_by
///   full_name: order_by
///   id: order_by
///   manager: users_order_by
///   manager_id: order_by
///   memberships_aggregate: memberships_aggregate_order_by
///   preferences: order_by
///   reports_aggregate: users_aggregate_order_by
///   status: order_by
/// }
/// ```
pub const TYPE_USERS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "users_order_by",
    description: Some(r#"Ordering options when selecting data from "users"."#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "created_at",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customers_aggregate",
                type_: TypeRef::named(types::CUSTOMERS_AGGREGATE_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "email",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "full_name",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "manager",
                type_: TypeRef::named(types::USERS_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "manager_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "memberships_aggregate",
                type_: TypeRef::named(types::MEMBERSHIPS_AGGREGATE_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "preferences",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "reports_aggregate",
                type_: TypeRef::named(types::USERS_AGGREGATE_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "status",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `users_pk_columns_input`.
///
/// ```graphql
/// input users_pk_columns_input {
///   id: uuid!
/// }
/// ```
pub const TYPE_USERS_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "users_pk_columns_input",
    description: Some("primary key columns input for table: users"),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "id",
                type_: TypeRef::named(types::UUID).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `users_prepend_input`.
///
/// ```graphql
/// input users_prepend_input {
///   preferences: jsonb
/// }
/// ```
pub const TYPE_USERS_PREPEND_INPUT: TypeDefinition = TypeDefinition {
    name: "users_prepend_input",
    description: Some(
        "prepend existing jsonb value of filtered columns with new jsonb value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_USERS_APPEND_INPUT,
        one_of: false,
    },
};

/// Enum `users_select_column`.
///
/// ```graphql
/// enum users_select_column {
///   created_at
///   email
///   full_name
///   id
///   manager_id
///   preferences
///   status
/// }
/// ```
pub const TYPE_USERS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "users_select_column",
    description: Some(r#"select columns of table "users""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "created_at",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "email",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "full_name",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "manager_id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "preferences",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "status",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `users_set_input`.
///
/// ```graphql
/// input users_set_input {
///   created_at: timestamptz
///   email: String
///   full_name: String
///   id: uuid
///   manager_id: uuid
///   preferences: jsonb
///   status: user_status
/// }
/// ```
pub const TYPE_USERS_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "users_set_input",
    description: Some(r#"input type for updating data in table "users""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "created_at",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "email",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "full_name",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "manager_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "preferences",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "status",
                type_: TypeRef::named(types::USER_STATUS),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `users_update_column`.
///
/// ```graphql
/// enum users_update_column {
///   created_at
///   email
///   full_name
///   id
///   manager_id
///   preferences
///   status
/// }
/// ```
pub const TYPE_USERS_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "users_update_column",
    description: Some(r#"update columns of table "users""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "created_at",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "email",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "full_name",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "manager_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "preferences",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "status",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `users_updates`.
///
/// ```graphql
/// input users_updates {
///   _append: users_append_input
///   _delete_at_path: users_delete_at_path_input
///   _delete_elem: users_delete_elem_input
///   _delete_key: users_delete_key_input
///   _prepend: users_prepend_input
///   _set: users_set_input
///   where: users_bool_exp!
/// }
/// ```
pub const TYPE_USERS_UPDATES: TypeDefinition = TypeDefinition {
    name: "users_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_append",
                description: Some(
                    "append existing jsonb value of filtered columns with new jsonb value",
                ),
                type_: TypeRef::named(types::USERS_APPEND_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_at_path",
                description: Some(
                    "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                ),
                type_: TypeRef::named(types::USERS_DELETE_AT_PATH_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_elem",
                description: Some(
                    "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                ),
                type_: TypeRef::named(types::USERS_DELETE_ELEM_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_key",
                description: Some(
                    "delete key/value pair or string element. key/value pairs are matched based on their key value",
                ),
                type_: TypeRef::named(types::USERS_DELETE_KEY_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_prepend",
                description: Some(
                    "prepend existing jsonb value of filtered columns with new jsonb value",
                ),
                type_: TypeRef::named(types::USERS_PREPEND_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::USERS_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::USERS_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};
