//! Table `public.customers` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_customers.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `id` | `id` | `integer` not null | `Int!` | primary |
//! | `name` | `name` | `text` not null | `String!` |  |
//! | `country` | `country` | `bpchar` not null | `bpchar!` |  |
//! | `credit_limit` | `credit_limit` | `numeric` | `numeric` |  |
//! | `account_manager_id` | `account_manager_id` | `uuid` | `uuid` |  |
//! | `contact` | `contact` | `jsonb` | `jsonb` |  |
//! | `customer_since` | `customer_since` | `date` not null | `date!` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `account_manager` | `public.users` | `customers.account_manager_id = users.id` |
//! | `tickets` | `public.support_tickets` | `customers.id = support_tickets.customer_id` |
//! | `order_total` | `public.order_totals` of source `shop` | [join](crate::joins::customers__order_total) |
//! | `orders` | `public.orders` of source `shop` | [join](crate::joins::customers__orders) |
//!
//! | role | reads columns | rows | at most |
//! |---|---|---|---|
//! | `support` | all | `(NOT (customers."country" = ANY((ARRAY[('GB')::bpchar, ('IE')::bpchar])::bpchar[])))` |  |
//! | `user` | `id`, `name`, `country`, `customer_since` | `(customers."account_manager_id" = $x-hasura-user-id::uuid)` |  |

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
    name: "customers",
    row_type: types::CUSTOMERS,
    columns: &[
        COLUMN_ID,
        COLUMN_NAME,
        COLUMN_COUNTRY,
        COLUMN_CREDIT_LIMIT,
        COLUMN_ACCOUNT_MANAGER_ID,
        COLUMN_CONTACT,
        COLUMN_CUSTOMER_SINCE,
    ],
    primary_key: &[columns::ID],
    relationships: &[RELATIONSHIP_ACCOUNT_MANAGER, RELATIONSHIP_TICKETS],
    select_permissions: &[SELECT_PERMISSION_SUPPORT, SELECT_PERMISSION_USER],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `customers`: the rows that match of `public.customers`.
///
/// ```graphql
/// customers(distinct_on: [customers_select_column!], limit: Int, offset: Int, order_by: [customers_order_by!], where: customers_bool_exp): [customers!]!
/// ```
pub const QUERY_CUSTOMERS: Field = Field {
    name: "customers",
    description: Some(r#"fetch data from the table: "customers""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::CUSTOMERS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::CUSTOMERS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::CUSTOMERS).non_null().list().non_null(),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRows(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// Resolver of query field `customers_aggregate`: aggregates over the rows that match of `public.customers`.
///
/// ```graphql
/// customers_aggregate(distinct_on: [customers_select_column!], limit: Int, offset: Int, order_by: [customers_order_by!], where: customers_bool_exp): customers_aggregate!
/// ```
pub const QUERY_CUSTOMERS_AGGREGATE: Field = Field {
    name: "customers_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "customers""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::CUSTOMERS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::CUSTOMERS_ORDER_BY).non_null().list(),
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
    resolver: Resolver::TableAggregate(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// Resolver of query field `customers_by_pk`: the row with that primary key of `public.customers`.
///
/// ```graphql
/// customers_by_pk(id: Int!): customers
/// ```
pub const QUERY_CUSTOMERS_BY_PK: Field = Field {
    name: "customers_by_pk",
    description: Some(
        r#"fetch data from the table: "customers" using primary key columns"#,
    ),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::CUSTOMERS),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRow(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// Resolver of mutation field `delete_customers`: deletes the rows that match of `public.customers`.
///
/// ```graphql
/// delete_customers(where: customers_bool_exp!): customers_mutation_response
/// ```
pub const MUTATION_DELETE_CUSTOMERS: Field = Field {
    name: "delete_customers",
    description: Some(r#"delete data from the table: "customers""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::CUSTOMERS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// Resolver of mutation field `delete_customers_by_pk`: deletes the row with that primary key of `public.customers`.
///
/// ```graphql
/// delete_customers_by_pk(id: Int!): customers
/// ```
pub const MUTATION_DELETE_CUSTOMERS_BY_PK: Field = Field {
    name: "delete_customers_by_pk",
    description: Some(r#"delete single row from the table: "customers""#),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::CUSTOMERS),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// Resolver of mutation field `insert_customers`: inserts rows of `public.customers`.
///
/// ```graphql
/// insert_customers(objects: [customers_insert_input!]!, on_conflict: customers_on_conflict): customers_mutation_response
/// ```
pub const MUTATION_INSERT_CUSTOMERS: Field = Field {
    name: "insert_customers",
    description: Some(r#"insert data into the table: "customers""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::CUSTOMERS_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::CUSTOMERS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::CUSTOMERS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// Resolver of mutation field `insert_customers_one`: inserts one row of `public.customers`.
///
/// ```graphql
/// insert_customers_one(object: customers_insert_input!, on_conflict: customers_on_conflict): customers
/// ```
pub const MUTATION_INSERT_CUSTOMERS_ONE: Field = Field {
    name: "insert_customers_one",
    description: Some(r#"insert a single row into the table: "customers""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::CUSTOMERS_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::CUSTOMERS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::CUSTOMERS),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// Resolver of mutation field `update_customers`: updates the rows that match of `public.customers`.
///
/// ```graphql
/// update_customers(_append: customers_append_input, _delete_at_path: customers_delete_at_path_input, _delete_elem: customers_delete_elem_input, _delete_key: customers_delete_key_input, _inc: customers_inc_input, _prepend: customers_prepend_input, _set: customers_set_input, where: customers_bool_exp!): customers_mutation_response
/// ```
pub const MUTATION_UPDATE_CUSTOMERS: Field = Field {
    name: "update_customers",
    description: Some(r#"update data of the table: "customers""#),
    arguments: &[
        InputValue {
            name: "_append",
            description: Some(
                "append existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::CUSTOMERS_APPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_at_path",
            description: Some(
                "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
            ),
            type_: TypeRef::named(types::CUSTOMERS_DELETE_AT_PATH_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_elem",
            description: Some(
                "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
            ),
            type_: TypeRef::named(types::CUSTOMERS_DELETE_ELEM_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_key",
            description: Some(
                "delete key/value pair or string element. key/value pairs are matched based on their key value",
            ),
            type_: TypeRef::named(types::CUSTOMERS_DELETE_KEY_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::CUSTOMERS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_prepend",
            description: Some(
                "prepend existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::CUSTOMERS_PREPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::CUSTOMERS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::CUSTOMERS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// Resolver of mutation field `update_customers_by_pk`: updates the row with that primary key of `public.customers`.
///
/// ```graphql
/// update_customers_by_pk(_append: customers_append_input, _delete_at_path: customers_delete_at_path_input, _delete_elem: customers_delete_elem_input, _delete_key: customers_delete_key_input, _inc: customers_inc_input, _prepend: customers_prepend_input, _set: customers_set_input, pk_columns: customers_pk_columns_input!): customers
/// ```
pub const MUTATION_UPDATE_CUSTOMERS_BY_PK: Field = Field {
    name: "update_customers_by_pk",
    description: Some(r#"update single row of the table: "customers""#),
    arguments: &[
        InputValue {
            name: "_append",
            description: Some(
                "append existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::CUSTOMERS_APPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_at_path",
            description: Some(
                "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
            ),
            type_: TypeRef::named(types::CUSTOMERS_DELETE_AT_PATH_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_elem",
            description: Some(
                "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
            ),
            type_: TypeRef::named(types::CUSTOMERS_DELETE_ELEM_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_key",
            description: Some(
                "delete key/value pair or string element. key/value pairs are matched based on their key value",
            ),
            type_: TypeRef::named(types::CUSTOMERS_DELETE_KEY_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::CUSTOMERS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_prepend",
            description: Some(
                "prepend existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::CUSTOMERS_PREPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::CUSTOMERS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::CUSTOMERS_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::CUSTOMERS),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// Resolver of mutation field `update_customers_many`: updates rows several times of `public.customers`.
///
/// ```graphql
/// update_customers_many(updates: [customers_updates!]!): [customers_mutation_response]
/// ```
pub const MUTATION_UPDATE_CUSTOMERS_MANY: Field = Field {
    name: "update_customers_many",
    description: Some(r#"update multiples rows of table: "customers""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::CUSTOMERS_UPDATES).non_null().list().non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::CUSTOMERS_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::DEFAULT_PUBLIC_CUSTOMERS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const ID: ColumnId = ColumnId(0);
    pub const NAME: ColumnId = ColumnId(1);
    pub const COUNTRY: ColumnId = ColumnId(2);
    pub const CREDIT_LIMIT: ColumnId = ColumnId(3);
    pub const ACCOUNT_MANAGER_ID: ColumnId = ColumnId(4);
    pub const CONTACT: ColumnId = ColumnId(5);
    pub const CUSTOMER_SINCE: ColumnId = ColumnId(6);
}

/// Column `id`: `integer`, not null.
const COLUMN_ID: Column = Column {
    sql_name: "id",
    field_name: "id",
    type_: sql_types::INTEGER,
    nullable: false,
};

/// Column `name`: `text`, not null.
const COLUMN_NAME: Column = Column {
    sql_name: "name",
    field_name: "name",
    type_: sql_types::TEXT,
    nullable: false,
};

/// Column `country`: `bpchar`, not null.
const COLUMN_COUNTRY: Column = Column {
    sql_name: "country",
    field_name: "country",
    type_: sql_types::BPCHAR,
    nullable: false,
};

/// Column `credit_limit`: `numeric`.
const COLUMN_CREDIT_LIMIT: Column = Column {
    sql_name: "credit_limit",
    field_name: "credit_limit",
    type_: sql_types::NUMERIC,
    nullable: true,
};

/// Column `account_manager_id`: `uuid`.
const COLUMN_ACCOUNT_MANAGER_ID: Column = Column {
    sql_name: "account_manager_id",
    field_name: "account_manager_id",
    type_: sql_types::UUID,
    nullable: true,
};

/// Column `contact`: `jsonb`.
const COLUMN_CONTACT: Column = Column {
    sql_name: "contact",
    field_name: "contact",
    type_: sql_types::JSONB,
    nullable: true,
};

/// Column `customer_since`: `date`, not null.
const COLUMN_CUSTOMER_SINCE: Column = Column {
    sql_name: "customer_since",
    field_name: "customer_since",
    type_: sql_types::DATE,
    nullable: false,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const ACCOUNT_MANAGER: RelationshipId = RelationshipId(0);
    pub const TICKETS: RelationshipId = RelationshipId(1);
}

/// Object relationship `account_manager`: the row of `public.users` where `customers.account_manager_id = users.id`.
const RELATIONSHIP_ACCOUNT_MANAGER: Relationship = Relationship {
    name: "account_manager",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_USERS,
    columns: &[
        (
            columns::ACCOUNT_MANAGER_ID,
            crate::databases::default::public_users::columns::ID,
        ),
    ],
    inserts_first: true,
};

/// Array relationship `tickets`: the rows of `public.support_tickets` where `customers.id = support_tickets.customer_id`.
const RELATIONSHIP_TICKETS: Relationship = Relationship {
    name: "tickets",
    kind: RelationshipKind::Array,
    target: tables::DEFAULT_PUBLIC_SUPPORT_TICKETS,
    columns: &[
        (
            columns::ID,
            crate::databases::default::public_support_tickets::columns::CUSTOMER_ID,
        ),
    ],
    inserts_first: false,
};

/// Role `support` reads these rows. Columns: all.
///
/// ```sql
/// (NOT (customers."country" = ANY((ARRAY[('GB')::bpchar, ('IE')::bpchar])::bpchar[])))
/// ```
const SELECT_PERMISSION_SUPPORT: SelectPermission = SelectPermission {
    role: roles::SUPPORT,
    filter: Predicate(
        &[
            PredicatePart::Sql("(NOT ("),
            PredicatePart::Row,
            PredicatePart::Sql(
                r#"."country" = ANY((ARRAY[('GB')::bpchar, ('IE')::bpchar])::bpchar[])))"#,
            ),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Role `user` reads these rows. Columns: `id`, `name`, `country`, `customer_since`.
///
/// ```sql
/// (customers."account_manager_id" = $x-hasura-user-id::uuid)
/// ```
const SELECT_PERMISSION_USER: SelectPermission = SelectPermission {
    role: roles::USER,
    filter: Predicate(
        &[
            PredicatePart::Sql("("),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."account_manager_id" = "#),
            PredicatePart::SessionVariable("x-hasura-user-id", sql_types::UUID),
            PredicatePart::Sql(")"),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Object `customers`.
///
/// ```graphql
/// type customers {
///   account_manager: users
///   account_manager_id: uuid
///   contact(path: String): jsonb
///   country: bpchar!
///   credit_limit: numeric
///   customer_since: date!
///   id: Int!
///   name: String!
///   order_total: order_totals
///   orders(distinct_on: [orders_select_column!], limit: Int, offset: Int, order_by: [orders_order_by!], where: orders_bool_exp): [orders!]
///   orders_aggregate(distinct_on: [orders_select_column!], limit: Int, offset: Int, order_by: [orders_order_by!], where: orders_bool_exp): orders_aggregate
///   tickets(distinct_on: [support_tickets_select_column!], limit: Int, offset: Int, order_by: [support_tickets_order_by!], where: support_tickets_bool_exp): [support_tickets!]!
///   tickets_aggregate(distinct_on: [support_tickets_select_column!], limit: Int, offset: Int, order_by: [support_tickets_order_by!], where: support_tickets_bool_exp): support_tickets_aggregate!
/// }
/// ```
pub const TYPE_CUSTOMERS: TypeDefinition = TypeDefinition {
    name: "customers",
    description: Some(
        "Companies that buy from the shop; their orders are in another database",
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "account_manager",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Relationship(relationships::ACCOUNT_MANAGER),
                ..FIELD
            },
            Field {
                name: "account_manager_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::ACCOUNT_MANAGER_ID),
                ..FIELD
            },
            Field {
                name: "contact",
                arguments: &[
                    InputValue {
                        name: "path",
                        description: Some("JSON select path"),
                        type_: TypeRef::named(types::STRING),
                        visible: sets::ADMIN_AND_SUPPORT,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::CONTACT),
                ..FIELD
            },
            Field {
                name: "country",
                type_: TypeRef::named(types::BPCHAR).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::COUNTRY),
                ..FIELD
            },
            Field {
                name: "credit_limit",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::CREDIT_LIMIT),
                ..FIELD
            },
            Field {
                name: "customer_since",
                type_: TypeRef::named(types::DATE_2).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::CUSTOMER_SINCE),
                ..FIELD
            },
            Field {
                name: "id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::ID),
                ..FIELD
            },
            Field {
                name: "name",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::NAME),
                ..FIELD
            },
            Field {
                name: "order_total",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::ORDER_TOTALS),
                visible: sets::ADMIN,
                resolver: Resolver::Join(joins::CUSTOMERS__ORDER_TOTAL),
                ..FIELD
            },
            Field {
                name: "orders",
                description: Some("An array relationship"),
                arguments: crate::databases::shop::public_orders::QUERY_ORDERS.arguments,
                type_: TypeRef::named(types::ORDERS).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::CUSTOMERS__ORDERS),
                ..FIELD
            },
            Field {
                name: "orders_aggregate",
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
                resolver: Resolver::JoinAggregate(joins::CUSTOMERS__ORDERS),
                ..FIELD
            },
            Field {
                name: "tickets",
                description: Some("An array relationship"),
                arguments: crate::databases::default::public_support_tickets::QUERY_SUPPORT_TICKETS
                    .arguments,
                type_: TypeRef::named(types::SUPPORT_TICKETS)
                    .non_null()
                    .list()
                    .non_null(),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Relationship(relationships::TICKETS),
                ..FIELD
            },
            Field {
                name: "tickets_aggregate",
                description: Some("An aggregate relationship"),
                arguments: &[
                    InputValue {
                        name: "distinct_on",
                        description: Some("distinct select on columns"),
                        type_: TypeRef::named(types::SUPPORT_TICKETS_SELECT_COLUMN)
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
                        type_: TypeRef::named(types::SUPPORT_TICKETS_ORDER_BY)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows returned"),
                        type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::SUPPORT_TICKETS_AGGREGATE).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::RelationshipAggregate(relationships::TICKETS),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `customers_aggregate`.
///
/// ```graphql
/// type customers_aggregate {
///   aggregate: customers_aggregate_fields
///   nodes: [customers!]!
/// }
/// ```
pub const TYPE_CUSTOMERS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "customers_aggregate",
    description: Some(r#"aggregated selection of "customers""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::CUSTOMERS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::CUSTOMERS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `customers_aggregate_bool_exp`.
///
/// ```graphql
/// input customers_aggregate_bool_exp {
///   count: customers_aggregate_bool_exp_count
/// }
/// ```
pub const TYPE_CUSTOMERS_AGGREGATE_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "customers_aggregate_bool_exp",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "count",
                type_: TypeRef::named(types::CUSTOMERS_AGGREGATE_BOOL_EXP_COUNT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `customers_aggregate_bool_exp_count`.
///
/// ```graphql
/// input customers_aggregate_bool_exp_count {
///   arguments: [customers_select_column!]
///   distinct: Boolean
///   filter: customers_bool_exp
///   predicate: Int_comparison_exp!
/// }
/// ```
pub const TYPE_CUSTOMERS_AGGREGATE_BOOL_EXP_COUNT: TypeDefinition = TypeDefinition {
    name: "customers_aggregate_bool_exp_count",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(types::CUSTOMERS_SELECT_COLUMN).non_null().list(),
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
                type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP),
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

/// Object `customers_aggregate_fields`.
///
/// ```graphql
/// type customers_aggregate_fields {
///   avg: customers_avg_fields
///   count(columns: [customers_select_column!], distinct: Boolean): Int!
///   max: customers_max_fields
///   min: customers_min_fields
///   stddev: customers_stddev_fields
///   stddev_pop: customers_stddev_pop_fields
///   stddev_samp: customers_stddev_samp_fields
///   sum: customers_sum_fields
///   var_pop: customers_var_pop_fields
///   var_samp: customers_var_samp_fields
///   variance: customers_variance_fields
/// }
/// ```
pub const TYPE_CUSTOMERS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_aggregate_fields",
    description: Some(r#"aggregate fields of "customers""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::CUSTOMERS_AVG_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Avg),
                ),
                ..FIELD
            },
            Field {
                name: "count",
                arguments: &[
                    InputValue {
                        name: "columns",
                        type_: TypeRef::named(types::CUSTOMERS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::CUSTOMERS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::CUSTOMERS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::CUSTOMERS_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::CUSTOMERS_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::CUSTOMERS_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::CUSTOMERS_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::CUSTOMERS_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::CUSTOMERS_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::CUSTOMERS_VARIANCE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Variance),
                ),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `customers_aggregate_order_by`.
///
/// ```graphql
/// input customers_aggregate_order_by {
///   avg: customers_avg_order_by
///   count: order_by
///   max: customers_max_order_by
///   min: customers_min_order_by
///   stddev: customers_stddev_order_by
///   stddev_pop: customers_stddev_pop_order_by
///   stddev_samp: customers_stddev_samp_order_by
///   sum: customers_sum_order_by
///   var_pop: customers_var_pop_order_by
///   var_samp: customers_var_samp_order_by
///   variance: customers_variance_order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_AGGREGATE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_aggregate_order_by",
    description: Some(r#"order by aggregate values of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "avg",
                type_: TypeRef::named(types::CUSTOMERS_AVG_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "count",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "max",
                type_: TypeRef::named(types::CUSTOMERS_MAX_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "min",
                type_: TypeRef::named(types::CUSTOMERS_MIN_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev",
                type_: TypeRef::named(types::CUSTOMERS_STDDEV_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_pop",
                type_: TypeRef::named(types::CUSTOMERS_STDDEV_POP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_samp",
                type_: TypeRef::named(types::CUSTOMERS_STDDEV_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sum",
                type_: TypeRef::named(types::CUSTOMERS_SUM_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_pop",
                type_: TypeRef::named(types::CUSTOMERS_VAR_POP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_samp",
                type_: TypeRef::named(types::CUSTOMERS_VAR_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "variance",
                type_: TypeRef::named(types::CUSTOMERS_VARIANCE_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_CUSTOMERS_APPEND_INPUT: &[InputValue] = &[
    InputValue {
        name: "contact",
        type_: TypeRef::named(types::JSONB),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
];

/// Input object `customers_append_input`.
///
/// ```graphql
/// input customers_append_input {
///   contact: jsonb
/// }
/// ```
pub const TYPE_CUSTOMERS_APPEND_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_append_input",
    description: Some(
        "append existing jsonb value of filtered columns with new jsonb value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_APPEND_INPUT,
        one_of: false,
    },
};

/// Input object `customers_arr_rel_insert_input`.
///
/// ```graphql
/// input customers_arr_rel_insert_input {
///   data: [customers_insert_input!]!
///   on_conflict: customers_on_conflict
/// }
/// ```
pub const TYPE_CUSTOMERS_ARR_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_arr_rel_insert_input",
    description: Some(
        r#"input type for inserting array relation for remote table "customers""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::CUSTOMERS_INSERT_INPUT)
                    .non_null()
                    .list()
                    .non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::CUSTOMERS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_CUSTOMERS_AVG_FIELDS: &[Field] = &[
    Field {
        name: "credit_limit",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::CREDIT_LIMIT),
        ..FIELD
    },
    Field {
        name: "id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ID),
        ..FIELD
    },
];

/// Object `customers_avg_fields`.
///
/// ```graphql
/// type customers_avg_fields {
///   credit_limit: Float
///   id: Float
/// }
/// ```
pub const TYPE_CUSTOMERS_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_CUSTOMERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_CUSTOMERS_AVG_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "credit_limit",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
];

/// Input object `customers_avg_order_by`.
///
/// ```graphql
/// input customers_avg_order_by {
///   credit_limit: order_by
///   id: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_AVG_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_avg_order_by",
    description: Some(r#"order by avg() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Input object `customers_bool_exp`.
///
/// ```graphql
/// input customers_bool_exp {
///   _and: [customers_bool_exp!]
///   _not: customers_bool_exp
///   _or: [customers_bool_exp!]
///   account_manager: users_bool_exp
///   account_manager_id: uuid_comparison_exp
///   contact: jsonb_comparison_exp
///   country: bpchar_comparison_exp
///   credit_limit: numeric_comparison_exp
///   customer_since: date_comparison_exp
///   id: Int_comparison_exp
///   name: String_comparison_exp
///   tickets: support_tickets_bool_exp
///   tickets_aggregate: support_tickets_aggregate_bool_exp
/// }
/// ```
pub const TYPE_CUSTOMERS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "customers_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "customers". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "account_manager",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "account_manager_id",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "contact",
                type_: TypeRef::named(types::JSONB_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "country",
                type_: TypeRef::named(types::BPCHAR_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "credit_limit",
                type_: TypeRef::named(types::NUMERIC_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_since",
                type_: TypeRef::named(types::DATE_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "name",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "tickets",
                type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "tickets_aggregate",
                type_: TypeRef::named(types::SUPPORT_TICKETS_AGGREGATE_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `customers_constraint`.
///
/// ```graphql
/// enum customers_constraint {
///   customers_pkey
/// }
/// ```
pub const TYPE_CUSTOMERS_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "customers_constraint",
    description: Some(r#"unique or primary key constraints on table "customers""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "customers_pkey",
                description: Some(r#"unique or primary key constraint on columns "id""#),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `customers_delete_at_path_input`.
///
/// ```graphql
/// input customers_delete_at_path_input {
///   contact: [String!]
/// }
/// ```
pub const TYPE_CUSTOMERS_DELETE_AT_PATH_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_delete_at_path_input",
    description: Some(
        "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "contact",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `customers_delete_elem_input`.
///
/// ```graphql
/// input customers_delete_elem_input {
///   contact: Int
/// }
/// ```
pub const TYPE_CUSTOMERS_DELETE_ELEM_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_delete_elem_input",
    description: Some(
        "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "contact",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `customers_delete_key_input`.
///
/// ```graphql
/// input customers_delete_key_input {
///   contact: String
/// }
/// ```
pub const TYPE_CUSTOMERS_DELETE_KEY_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_delete_key_input",
    description: Some(
        "delete key/value pair or string element. key/value pairs are matched based on their key value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "contact",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `customers_inc_input`.
///
/// ```graphql
/// input customers_inc_input {
///   credit_limit: numeric
///   id: Int
/// }
/// ```
pub const TYPE_CUSTOMERS_INC_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_inc_input",
    description: Some(
        r#"input type for incrementing numeric columns in table "customers""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "credit_limit",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `customers_insert_input`.
///
/// ```graphql
/// input customers_insert_input {
///   account_manager: users_obj_rel_insert_input
///   account_manager_id: uuid
///   contact: jsonb
///   country: bpchar
///   credit_limit: numeric
///   customer_since: date
///   id: Int
///   name: String
///   tickets: support_tickets_arr_rel_insert_input
/// }
/// ```
pub const TYPE_CUSTOMERS_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_insert_input",
    description: Some(r#"input type for inserting data into table "customers""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "account_manager",
                type_: TypeRef::named(types::USERS_OBJ_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "account_manager_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "contact",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "country",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "credit_limit",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_since",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "name",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "tickets",
                type_: TypeRef::named(types::SUPPORT_TICKETS_ARR_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_CUSTOMERS_MAX_FIELDS: &[Field] = &[
    Field {
        name: "account_manager_id",
        type_: TypeRef::named(types::UUID),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ACCOUNT_MANAGER_ID),
        ..FIELD
    },
    Field {
        name: "country",
        type_: TypeRef::named(types::BPCHAR),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::COUNTRY),
        ..FIELD
    },
    Field {
        name: "credit_limit",
        type_: TypeRef::named(types::NUMERIC),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::CREDIT_LIMIT),
        ..FIELD
    },
    Field {
        name: "customer_since",
        type_: TypeRef::named(types::DATE_2),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::CUSTOMER_SINCE),
        ..FIELD
    },
    Field {
        name: "id",
        type_: TypeRef::named(types::INT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ID),
        ..FIELD
    },
    Field {
        name: "name",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::NAME),
        ..FIELD
    },
];

/// Object `customers_max_fields`.
///
/// ```graphql
/// type customers_max_fields {
///   account_manager_id: uuid
///   country: bpchar
///   credit_limit: numeric
///   customer_since: date
///   id: Int
///   name: String
/// }
/// ```
pub const TYPE_CUSTOMERS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_CUSTOMERS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_CUSTOMERS_MAX_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "account_manager_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "country",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "credit_limit",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "customer_since",
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
        name: "name",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
];

/// Input object `customers_max_order_by`.
///
/// ```graphql
/// input customers_max_order_by {
///   account_manager_id: order_by
///   country: order_by
///   credit_limit: order_by
///   customer_since: order_by
///   id: order_by
///   name: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_MAX_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_max_order_by",
    description: Some(r#"order by max() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `customers_min_fields`.
///
/// ```graphql
/// type customers_min_fields {
///   account_manager_id: uuid
///   country: bpchar
///   credit_limit: numeric
///   customer_since: date
///   id: Int
///   name: String
/// }
/// ```
pub const TYPE_CUSTOMERS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_CUSTOMERS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Input object `customers_min_order_by`.
///
/// ```graphql
/// input customers_min_order_by {
///   account_manager_id: order_by
///   country: order_by
///   credit_limit: order_by
///   customer_since: order_by
///   id: order_by
///   name: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_MIN_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_min_order_by",
    description: Some(r#"order by min() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `customers_mutation_response`.
///
/// ```graphql
/// type customers_mutation_response {
///   affected_rows: Int!
///   returning: [customers!]!
/// }
/// ```
pub const TYPE_CUSTOMERS_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "customers_mutation_response",
    description: Some(r#"response of any mutation on the table "customers""#),
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
                type_: TypeRef::named(types::CUSTOMERS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `customers_obj_rel_insert_input`.
///
/// ```graphql
/// input customers_obj_rel_insert_input {
///   data: customers_insert_input!
///   on_conflict: customers_on_conflict
/// }
/// ```
pub const TYPE_CUSTOMERS_OBJ_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_obj_rel_insert_input",
    description: Some(
        r#"input type for inserting object relation for remote table "customers""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::CUSTOMERS_INSERT_INPUT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::CUSTOMERS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `customers_on_conflict`.
///
/// ```graphql
/// input customers_on_conflict {
///   constraint: customers_constraint!
///   update_columns: [customers_update_column!]! = []
///   where: customers_bool_exp
/// }
/// ```
pub const TYPE_CUSTOMERS_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "customers_on_conflict",
    description: Some(r#"on_conflict condition type for table "customers""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::CUSTOMERS_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::CUSTOMERS_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `customers_order_by`.
///
/// ```graphql
/// input customers_order_by {
///   account_manager: users_order_by
///   account_manager_id: order_by
///   contact: order_by
///   country: order_by
///   credit_limit: order_by
///   customer_since: order_by
///   id: order_by
///   name: order_by
///   tickets_aggregate: support_tickets_aggregate_order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_order_by",
    description: Some(r#"Ordering options when selecting data from "customers"."#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "account_manager",
                type_: TypeRef::named(types::USERS_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "account_manager_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "contact",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "country",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "credit_limit",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_since",
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
                name: "name",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "tickets_aggregate",
                type_: TypeRef::named(types::SUPPORT_TICKETS_AGGREGATE_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `customers_pk_columns_input`.
///
/// ```graphql
/// input customers_pk_columns_input {
///   id: Int!
/// }
/// ```
pub const TYPE_CUSTOMERS_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_pk_columns_input",
    description: Some("primary key columns input for table: customers"),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `customers_prepend_input`.
///
/// ```graphql
/// input customers_prepend_input {
///   contact: jsonb
/// }
/// ```
pub const TYPE_CUSTOMERS_PREPEND_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_prepend_input",
    description: Some(
        "prepend existing jsonb value of filtered columns with new jsonb value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_APPEND_INPUT,
        one_of: false,
    },
};

/// Enum `customers_select_column`.
///
/// ```graphql
/// enum customers_select_column {
///   account_manager_id
///   contact
///   country
///   credit_limit
///   customer_since
///   id
///   name
/// }
/// ```
pub const TYPE_CUSTOMERS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "customers_select_column",
    description: Some(r#"select columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "account_manager_id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "contact",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "country",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "credit_limit",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "customer_since",
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
                name: "name",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `customers_set_input`.
///
/// ```graphql
/// input customers_set_input {
///   account_manager_id: uuid
///   contact: jsonb
///   country: bpchar
///   credit_limit: numeric
///   customer_since: date
///   id: Int
///   name: String
/// }
/// ```
pub const TYPE_CUSTOMERS_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "customers_set_input",
    description: Some(r#"input type for updating data in table "customers""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "account_manager_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "contact",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "country",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "credit_limit",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_since",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "name",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `customers_stddev_fields`.
///
/// ```graphql
/// type customers_stddev_fields {
///   credit_limit: Float
///   id: Float
/// }
/// ```
pub const TYPE_CUSTOMERS_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_CUSTOMERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `customers_stddev_order_by`.
///
/// ```graphql
/// input customers_stddev_order_by {
///   credit_limit: order_by
///   id: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_STDDEV_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_stddev_order_by",
    description: Some(r#"order by stddev() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `customers_stddev_pop_fields`.
///
/// ```graphql
/// type customers_stddev_pop_fields {
///   credit_limit: Float
///   id: Float
/// }
/// ```
pub const TYPE_CUSTOMERS_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_CUSTOMERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `customers_stddev_pop_order_by`.
///
/// ```graphql
/// input customers_stddev_pop_order_by {
///   credit_limit: order_by
///   id: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_STDDEV_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_stddev_pop_order_by",
    description: Some(r#"order by stddev_pop() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `customers_stddev_samp_fields`.
///
/// ```graphql
/// type customers_stddev_samp_fields {
///   credit_limit: Float
///   id: Float
/// }
/// ```
pub const TYPE_CUSTOMERS_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_CUSTOMERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `customers_stddev_samp_order_by`.
///
/// ```graphql
/// input customers_stddev_samp_order_by {
///   credit_limit: order_by
///   id: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_STDDEV_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_stddev_samp_order_by",
    description: Some(r#"order by stddev_samp() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `customers_sum_fields`.
///
/// ```graphql
/// type customers_sum_fields {
///   credit_limit: numeric
///   id: Int
/// }
/// ```
pub const TYPE_CUSTOMERS_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_sum_fields",
    description: Some("aggregate sum on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "credit_limit",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::CREDIT_LIMIT),
                ..FIELD
            },
            Field {
                name: "id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ID),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `customers_sum_order_by`.
///
/// ```graphql
/// input customers_sum_order_by {
///   credit_limit: order_by
///   id: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_SUM_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_sum_order_by",
    description: Some(r#"order by sum() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Enum `customers_update_column`.
///
/// ```graphql
/// enum customers_update_column {
///   account_manager_id
///   contact
///   country
///   credit_limit
///   customer_since
///   id
///   name
/// }
/// ```
pub const TYPE_CUSTOMERS_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "customers_update_column",
    description: Some(r#"update columns of table "customers""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "account_manager_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "contact",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "country",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "credit_limit",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "customer_since",
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
                name: "name",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `customers_updates`.
///
/// ```graphql
/// input customers_updates {
///   _append: customers_append_input
///   _delete_at_path: customers_delete_at_path_input
///   _delete_elem: customers_delete_elem_input
///   _delete_key: customers_delete_key_input
///   _inc: customers_inc_input
///   _prepend: customers_prepend_input
///   _set: customers_set_input
///   where: customers_bool_exp!
/// }
/// ```
pub const TYPE_CUSTOMERS_UPDATES: TypeDefinition = TypeDefinition {
    name: "customers_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_append",
                description: Some(
                    "append existing jsonb value of filtered columns with new jsonb value",
                ),
                type_: TypeRef::named(types::CUSTOMERS_APPEND_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_at_path",
                description: Some(
                    "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                ),
                type_: TypeRef::named(types::CUSTOMERS_DELETE_AT_PATH_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_elem",
                description: Some(
                    "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                ),
                type_: TypeRef::named(types::CUSTOMERS_DELETE_ELEM_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_key",
                description: Some(
                    "delete key/value pair or string element. key/value pairs are matched based on their key value",
                ),
                type_: TypeRef::named(types::CUSTOMERS_DELETE_KEY_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_inc",
                description: Some(
                    "increments the numeric columns with given value of the filtered values",
                ),
                type_: TypeRef::named(types::CUSTOMERS_INC_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_prepend",
                description: Some(
                    "prepend existing jsonb value of filtered columns with new jsonb value",
                ),
                type_: TypeRef::named(types::CUSTOMERS_PREPEND_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::CUSTOMERS_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `customers_var_pop_fields`.
///
/// ```graphql
/// type customers_var_pop_fields {
///   credit_limit: Float
///   id: Float
/// }
/// ```
pub const TYPE_CUSTOMERS_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_CUSTOMERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `customers_var_pop_order_by`.
///
/// ```graphql
/// input customers_var_pop_order_by {
///   credit_limit: order_by
///   id: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_VAR_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_var_pop_order_by",
    description: Some(r#"order by var_pop() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `customers_var_samp_fields`.
///
/// ```graphql
/// type customers_var_samp_fields {
///   credit_limit: Float
///   id: Float
/// }
/// ```
pub const TYPE_CUSTOMERS_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_CUSTOMERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `customers_var_samp_order_by`.
///
/// ```graphql
/// input customers_var_samp_order_by {
///   credit_limit: order_by
///   id: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_VAR_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_var_samp_order_by",
    description: Some(r#"order by var_samp() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `customers_variance_fields`.
///
/// ```graphql
/// type customers_variance_fields {
///   credit_limit: Float
///   id: Float
/// }
/// ```
pub const TYPE_CUSTOMERS_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "customers_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_CUSTOMERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `customers_variance_order_by`.
///
/// ```graphql
/// input customers_variance_order_by {
///   credit_limit: order_by
///   id: order_by
/// }
/// ```
pub const TYPE_CUSTOMERS_VARIANCE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "customers_variance_order_by",
    description: Some(r#"order by variance() on columns of table "customers""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_CUSTOMERS_AVG_ORDER_BY,
        one_of: false,
    },
};
