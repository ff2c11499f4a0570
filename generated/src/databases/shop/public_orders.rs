//! Table `public.orders` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/shop/tables/public_orders.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `id` | `id` | `integer` not null | `Int!` | primary |
//! | `customer_id` | `customer_id` | `integer` not null | `Int!` |  |
//! | `placed_by` | `placed_by` | `uuid` | `uuid` |  |
//! | `status` | `status` | `"public"."order_status"` not null | `order_status!` |  |
//! | `currency` | `currency` | `text` not null | `String!` |  |
//! | `total` | `total` | `numeric` not null | `numeric!` |  |
//! | `ordered_at` | `ordered_at` | `timestamptz` not null | `timestamptz!` |  |
//! | `ordered_on` | `ordered_on` | `date` not null | `date!` |  |
//! | `shipping` | `shipping` | `jsonb` | `jsonb` |  |
//! | `legacy ref` | `legacy_reference` | `text` | `String` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `lines` | `public.order_lines` | `orders.id = order_lines.order_id` |
//! | `customer` | `public.customers` of source `default` | [join](crate::joins::orders__customer) |
//! | `exchange_rate` | `exchangeRate` of remote schema `payments` | [join](crate::joins::orders__exchange_rate) |
//! | `first_payment` | `payments` of remote schema `payments` | [join](crate::joins::orders__first_payment) |
//! | `payments` | `payments` of remote schema `payments` | [join](crate::joins::orders__payments) |
//! | `typist` | `public.users` of source `default` | [join](crate::joins::orders__typist) |
//!
//! | role | reads columns | rows | at most |
//! |---|---|---|---|
//! | `support` | `id`, `customer_id`, `placed_by`, `status`, `currency`, `total`, `ordered_at`, `shipping` | `(orders."status" = ANY((ARRAY[('paid')::"public"."order_status", ('shipped')::"public"."order_status", ('open')::"public"."order_status"])::"public"."order_status"[]))` | 100 |
//! | `user` | `id`, `customer_id`, `status`, `currency`, `total`, `ordered_at`, `ordered_on` | `(orders."placed_by" = $x-hasura-user-id::uuid)` |  |

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
    source: sources::SHOP,
    schema: "public",
    name: "orders",
    row_type: types::ORDERS,
    columns: &[
        COLUMN_ID,
        COLUMN_CUSTOMER_ID,
        COLUMN_PLACED_BY,
        COLUMN_STATUS,
        COLUMN_CURRENCY,
        COLUMN_TOTAL,
        COLUMN_ORDERED_AT,
        COLUMN_ORDERED_ON,
        COLUMN_SHIPPING,
        COLUMN_LEGACY_REF,
    ],
    primary_key: &[columns::ID],
    relationships: &[RELATIONSHIP_LINES],
    select_permissions: &[SELECT_PERMISSION_SUPPORT, SELECT_PERMISSION_USER],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `orders`: the rows that match of `public.orders`.
///
/// ```graphql
/// orders(distinct_on: [orders_select_column!], limit: Int, offset: Int, order_by: [orders_order_by!], where: orders_bool_exp): [orders!]!
/// ```
pub const QUERY_ORDERS: Field = Field {
    name: "orders",
    description: Some(r#"fetch data from the table: "orders""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::ORDERS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::ORDERS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::ORDERS_BOOL_EXP),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDERS).non_null().list().non_null(),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRows(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// Resolver of query field `orders_aggregate`: aggregates over the rows that match of `public.orders`.
///
/// ```graphql
/// orders_aggregate(distinct_on: [orders_select_column!], limit: Int, offset: Int, order_by: [orders_order_by!], where: orders_bool_exp): orders_aggregate!
/// ```
pub const QUERY_ORDERS_AGGREGATE: Field = Field {
    name: "orders_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "orders""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::ORDERS_SELECT_COLUMN).non_null().list(),
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
    type_: TypeRef::named(types::ORDERS_AGGREGATE).non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableAggregate(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// Resolver of query field `orders_by_pk`: the row with that primary key of `public.orders`.
///
/// ```graphql
/// orders_by_pk(id: Int!): orders
/// ```
pub const QUERY_ORDERS_BY_PK: Field = Field {
    name: "orders_by_pk",
    description: Some(
        r#"fetch data from the table: "orders" using primary key columns"#,
    ),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDERS),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRow(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// Resolver of mutation field `delete_orders`: deletes the rows that match of `public.orders`.
///
/// ```graphql
/// delete_orders(where: orders_bool_exp!): orders_mutation_response
/// ```
pub const MUTATION_DELETE_ORDERS: Field = Field {
    name: "delete_orders",
    description: Some(r#"delete data from the table: "orders""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::ORDERS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDERS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// Resolver of mutation field `delete_orders_by_pk`: deletes the row with that primary key of `public.orders`.
///
/// ```graphql
/// delete_orders_by_pk(id: Int!): orders
/// ```
pub const MUTATION_DELETE_ORDERS_BY_PK: Field = Field {
    name: "delete_orders_by_pk",
    description: Some(r#"delete single row from the table: "orders""#),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDERS),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// Resolver of mutation field `insert_orders`: inserts rows of `public.orders`.
///
/// ```graphql
/// insert_orders(objects: [orders_insert_input!]!, on_conflict: orders_on_conflict): orders_mutation_response
/// ```
pub const MUTATION_INSERT_ORDERS: Field = Field {
    name: "insert_orders",
    description: Some(r#"insert data into the table: "orders""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::ORDERS_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::ORDERS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDERS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// Resolver of mutation field `insert_orders_one`: inserts one row of `public.orders`.
///
/// ```graphql
/// insert_orders_one(object: orders_insert_input!, on_conflict: orders_on_conflict): orders
/// ```
pub const MUTATION_INSERT_ORDERS_ONE: Field = Field {
    name: "insert_orders_one",
    description: Some(r#"insert a single row into the table: "orders""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::ORDERS_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::ORDERS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDERS),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// Resolver of mutation field `update_orders`: updates the rows that match of `public.orders`.
///
/// ```graphql
/// update_orders(_append: orders_append_input, _delete_at_path: orders_delete_at_path_input, _delete_elem: orders_delete_elem_input, _delete_key: orders_delete_key_input, _inc: orders_inc_input, _prepend: orders_prepend_input, _set: orders_set_input, where: orders_bool_exp!): orders_mutation_response
/// ```
pub const MUTATION_UPDATE_ORDERS: Field = Field {
    name: "update_orders",
    description: Some(r#"update data of the table: "orders""#),
    arguments: &[
        InputValue {
            name: "_append",
            description: Some(
                "append existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::ORDERS_APPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_at_path",
            description: Some(
                "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
            ),
            type_: TypeRef::named(types::ORDERS_DELETE_AT_PATH_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_elem",
            description: Some(
                "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
            ),
            type_: TypeRef::named(types::ORDERS_DELETE_ELEM_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_key",
            description: Some(
                "delete key/value pair or string element. key/value pairs are matched based on their key value",
            ),
            type_: TypeRef::named(types::ORDERS_DELETE_KEY_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::ORDERS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_prepend",
            description: Some(
                "prepend existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::ORDERS_PREPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::ORDERS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::ORDERS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDERS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// Resolver of mutation field `update_orders_by_pk`: updates the row with that primary key of `public.orders`.
///
/// ```graphql
/// update_orders_by_pk(_append: orders_append_input, _delete_at_path: orders_delete_at_path_input, _delete_elem: orders_delete_elem_input, _delete_key: orders_delete_key_input, _inc: orders_inc_input, _prepend: orders_prepend_input, _set: orders_set_input, pk_columns: orders_pk_columns_input!): orders
/// ```
pub const MUTATION_UPDATE_ORDERS_BY_PK: Field = Field {
    name: "update_orders_by_pk",
    description: Some(r#"update single row of the table: "orders""#),
    arguments: &[
        InputValue {
            name: "_append",
            description: Some(
                "append existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::ORDERS_APPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_at_path",
            description: Some(
                "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
            ),
            type_: TypeRef::named(types::ORDERS_DELETE_AT_PATH_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_elem",
            description: Some(
                "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
            ),
            type_: TypeRef::named(types::ORDERS_DELETE_ELEM_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_delete_key",
            description: Some(
                "delete key/value pair or string element. key/value pairs are matched based on their key value",
            ),
            type_: TypeRef::named(types::ORDERS_DELETE_KEY_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::ORDERS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_prepend",
            description: Some(
                "prepend existing jsonb value of filtered columns with new jsonb value",
            ),
            type_: TypeRef::named(types::ORDERS_PREPEND_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::ORDERS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::ORDERS_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDERS),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// Resolver of mutation field `update_orders_many`: updates rows several times of `public.orders`.
///
/// ```graphql
/// update_orders_many(updates: [orders_updates!]!): [orders_mutation_response]
/// ```
pub const MUTATION_UPDATE_ORDERS_MANY: Field = Field {
    name: "update_orders_many",
    description: Some(r#"update multiples rows of table: "orders""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::ORDERS_UPDATES).non_null().list().non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDERS_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::SHOP_PUBLIC_ORDERS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const ID: ColumnId = ColumnId(0);
    pub const CUSTOMER_ID: ColumnId = ColumnId(1);
    pub const PLACED_BY: ColumnId = ColumnId(2);
    pub const STATUS: ColumnId = ColumnId(3);
    pub const CURRENCY: ColumnId = ColumnId(4);
    pub const TOTAL: ColumnId = ColumnId(5);
    pub const ORDERED_AT: ColumnId = ColumnId(6);
    pub const ORDERED_ON: ColumnId = ColumnId(7);
    pub const SHIPPING: ColumnId = ColumnId(8);
    pub const LEGACY_REF: ColumnId = ColumnId(9);
}

/// Column `id`: `integer`, not null.
const COLUMN_ID: Column = Column {
    sql_name: "id",
    field_name: "id",
    type_: sql_types::INTEGER,
    nullable: false,
};

/// Column `customer_id`: `integer`, not null.
const COLUMN_CUSTOMER_ID: Column = Column {
    sql_name: "customer_id",
    field_name: "customer_id",
    type_: sql_types::INTEGER,
    nullable: false,
};

/// Column `placed_by`: `uuid`.
const COLUMN_PLACED_BY: Column = Column {
    sql_name: "placed_by",
    field_name: "placed_by",
    type_: sql_types::UUID,
    nullable: true,
};

/// Column `status`: `"public"."order_status"`, not null.
const COLUMN_STATUS: Column = Column {
    sql_name: "status",
    field_name: "status",
    type_: sql_types::PUBLIC_ORDER_STATUS,
    nullable: false,
};

/// Column `currency`: `text`, not null.
const COLUMN_CURRENCY: Column = Column {
    sql_name: "currency",
    field_name: "currency",
    type_: sql_types::TEXT,
    nullable: false,
};

/// Column `total`: `numeric`, not null.
const COLUMN_TOTAL: Column = Column {
    sql_name: "total",
    field_name: "total",
    type_: sql_types::NUMERIC,
    nullable: false,
};

/// Column `ordered_at`: `timestamptz`, not null.
const COLUMN_ORDERED_AT: Column = Column {
    sql_name: "ordered_at",
    field_name: "ordered_at",
    type_: sql_types::TIMESTAMPTZ,
    nullable: false,
};

/// Column `ordered_on`: `date`, not null.
const COLUMN_ORDERED_ON: Column = Column {
    sql_name: "ordered_on",
    field_name: "ordered_on",
    type_: sql_types::DATE,
    nullable: false,
};

/// Column `shipping`: `jsonb`.
const COLUMN_SHIPPING: Column = Column {
    sql_name: "shipping",
    field_name: "shipping",
    type_: sql_types::JSONB,
    nullable: true,
};

/// Column `legacy ref`, field `legacy_reference`: `text`.
const COLUMN_LEGACY_REF: Column = Column {
    sql_name: "legacy ref",
    field_name: "legacy_reference",
    type_: sql_types::TEXT,
    nullable: true,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const LINES: RelationshipId = RelationshipId(0);
}

/// Array relationship `lines`: the rows of `public.order_lines` where `orders.id = order_lines.order_id`.
const RELATIONSHIP_LINES: Relationship = Relationship {
    name: "lines",
    kind: RelationshipKind::Array,
    target: tables::SHOP_PUBLIC_ORDER_LINES,
    columns: &[
        (columns::ID, crate::databases::shop::public_order_lines::columns::ORDER_ID),
    ],
    inserts_first: false,
};

/// Role `support` reads these rows, at most 100 per field. Columns: `id`, `customer_id`, `placed_by`, `status`, `currency`, `total`, `ordered_at`, `shipping`.
///
/// ```sql
/// (orders."status" = ANY((ARRAY[('paid')::"public"."order_status", ('shipped')::"public"."order_status", ('open')::"public"."order_status"])::"public"."order_status"[]))
/// ```
const SELECT_PERMISSION_SUPPORT: SelectPermission = SelectPermission {
    role: roles::SUPPORT,
    filter: Predicate(
        &[
            PredicatePart::Sql("("),
            PredicatePart::Row,
            PredicatePart::Sql(
                r#"."status" = ANY((ARRAY[('paid')::"public"."order_status", ('shipped')::"public"."order_status", ('open')::"public"."order_status"])::"public"."order_status"[]))"#,
            ),
        ],
    ),
    limit: Some(100),
    cells: &[],
};

/// Role `user` reads these rows. Columns: `id`, `customer_id`, `status`, `currency`, `total`, `ordered_at`, `ordered_on`.
///
/// ```sql
/// (orders."placed_by" = $x-hasura-user-id::uuid)
/// ```
const SELECT_PERMISSION_USER: SelectPermission = SelectPermission {
    role: roles::USER,
    filter: Predicate(
        &[
            PredicatePart::Sql("("),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."placed_by" = "#),
            PredicatePart::SessionVariable("x-hasura-user-id", sql_types::UUID),
            PredicatePart::Sql(")"),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Object `orders`.
///
/// ```graphql
/// type orders {
///   currency: String!
///   customer: customers
///   customer_id: Int!
///   exchange_rate: ExchangeRate
///   first_payment(filter: PaymentFilter_remote_rel_ordersfirst_payment): [Payment!]
///   id: Int!
///   legacy_reference: String
///   lines(distinct_on: [order_lines_select_column!], limit: Int, offset: Int, order_by: [order_lines_order_by!], where: order_lines_bool_exp): [order_lines!]!
///   lines_aggregate(distinct_on: [order_lines_select_column!], limit: Int, offset: Int, order_by: [order_lines_order_by!], where: order_lines_bool_exp): order_lines_aggregate!
///   ordered_at: timestamptz!
///   ordered_on: date!
///   payments(filter: PaymentFilter_remote_rel_orderspayments, first: Int! = 50): [Payment!]
///   placed_by: uuid
///   shipping(path: String): jsonb
///   status: order_status!
///   total: numeric!
///   typist: users
/// }
/// ```
pub const TYPE_ORDERS: TypeDefinition = TypeDefinition {
    name: "orders",
    description: Some("Orders of customers, who are in the default database"),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "currency",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::CURRENCY),
                ..FIELD
            },
            Field {
                name: "customer",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::CUSTOMERS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::ORDERS__CUSTOMER),
                ..FIELD
            },
            Field {
                name: "customer_id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::CUSTOMER_ID),
                ..FIELD
            },
            Field {
                name: "exchange_rate",
                description: Some(
                    "What a currency was worth on a day; null for days before 2025",
                ),
                type_: TypeRef::named(types::EXCHANGE_RATE),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::ORDERS__EXCHANGE_RATE),
                ..FIELD
            },
            Field {
                name: "first_payment",
                description: Some("Payments, by id"),
                arguments: &[
                    InputValue {
                        name: "filter",
                        description: Some("Which ones; all without it"),
                        type_: TypeRef::named(
                            types::PAYMENT_FILTER_REMOTE_REL_ORDERSFIRST_PAYMENT,
                        ),
                        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PAYMENT).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::ORDERS__FIRST_PAYMENT),
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
                name: "legacy_reference",
                description: Some("The number in the system before this one"),
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::LEGACY_REF),
                ..FIELD
            },
            Field {
                name: "lines",
                description: Some("An array relationship"),
                arguments: crate::databases::shop::public_order_lines::QUERY_ORDER_LINES
                    .arguments,
                type_: TypeRef::named(types::ORDER_LINES).non_null().list().non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Relationship(relationships::LINES),
                ..FIELD
            },
            Field {
                name: "lines_aggregate",
                description: Some("An aggregate relationship"),
                arguments: &[
                    InputValue {
                        name: "distinct_on",
                        description: Some("distinct select on columns"),
                        type_: TypeRef::named(types::ORDER_LINES_SELECT_COLUMN)
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
                        type_: TypeRef::named(types::ORDER_LINES_ORDER_BY)
                            .non_null()
                            .list(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows returned"),
                        type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDER_LINES_AGGREGATE).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::RelationshipAggregate(relationships::LINES),
                ..FIELD
            },
            Field {
                name: "ordered_at",
                type_: TypeRef::named(types::TIMESTAMPTZ).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::ORDERED_AT),
                ..FIELD
            },
            Field {
                name: "ordered_on",
                type_: TypeRef::named(types::DATE_2).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::ORDERED_ON),
                ..FIELD
            },
            Field {
                name: "payments",
                description: Some("Payments, by id"),
                arguments: &[
                    InputValue {
                        name: "filter",
                        description: Some("Which ones; all without it"),
                        type_: TypeRef::named(
                            types::PAYMENT_FILTER_REMOTE_REL_ORDERSPAYMENTS,
                        ),
                        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "first",
                        description: Some("At most so many"),
                        type_: TypeRef::named(types::INT).non_null(),
                        default_value: Some("50"),
                        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PAYMENT).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::ORDERS__PAYMENTS),
                ..FIELD
            },
            Field {
                name: "placed_by",
                description: Some(
                    "The user who typed it in; null when the customer ordered online",
                ),
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::PLACED_BY),
                ..FIELD
            },
            Field {
                name: "shipping",
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
                resolver: Resolver::Column(columns::SHIPPING),
                ..FIELD
            },
            Field {
                name: "status",
                type_: TypeRef::named(types::ORDER_STATUS).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::STATUS),
                ..FIELD
            },
            Field {
                name: "total",
                type_: TypeRef::named(types::NUMERIC).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::TOTAL),
                ..FIELD
            },
            Field {
                name: "typist",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::ORDERS__TYPIST),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `orders_aggregate`.
///
/// ```graphql
/// type orders_aggregate {
///   aggregate: orders_aggregate_fields
///   nodes: [orders!]!
/// }
/// ```
pub const TYPE_ORDERS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "orders_aggregate",
    description: Some(r#"aggregated selection of "orders""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::ORDERS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::ORDERS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `orders_aggregate_fields`.
///
/// ```graphql
/// type orders_aggregate_fields {
///   avg: orders_avg_fields
///   count(columns: [orders_select_column!], distinct: Boolean): Int!
///   max: orders_max_fields
///   min: orders_min_fields
///   stddev: orders_stddev_fields
///   stddev_pop: orders_stddev_pop_fields
///   stddev_samp: orders_stddev_samp_fields
///   sum: orders_sum_fields
///   var_pop: orders_var_pop_fields
///   var_samp: orders_var_samp_fields
///   variance: orders_variance_fields
/// }
/// ```
pub const TYPE_ORDERS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_aggregate_fields",
    description: Some(r#"aggregate fields of "orders""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::ORDERS_AVG_FIELDS),
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
                        type_: TypeRef::named(types::ORDERS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::ORDERS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::ORDERS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::ORDERS_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::ORDERS_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::ORDERS_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::ORDERS_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::ORDERS_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::ORDERS_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::ORDERS_VARIANCE_FIELDS),
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

/// The fields of several types.
const FIELDS_ORDERS_APPEND_INPUT: &[InputValue] = &[
    InputValue {
        name: "shipping",
        type_: TypeRef::named(types::JSONB),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
];

/// Input object `orders_append_input`.
///
/// ```graphql
/// input orders_append_input {
///   shipping: jsonb
/// }
/// ```
pub const TYPE_ORDERS_APPEND_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_append_input",
    description: Some(
        "append existing jsonb value of filtered columns with new jsonb value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDERS_APPEND_INPUT,
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_ORDERS_AVG_FIELDS: &[Field] = &[
    Field {
        name: "customer_id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::CUSTOMER_ID),
        ..FIELD
    },
    Field {
        name: "id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ID),
        ..FIELD
    },
    Field {
        name: "total",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::TOTAL),
        ..FIELD
    },
];

/// Object `orders_avg_fields`.
///
/// ```graphql
/// type orders_avg_fields {
///   customer_id: Float
///   id: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDERS_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `orders_bool_exp`.
///
/// ```graphql
/// input orders_bool_exp {
///   _and: [orders_bool_exp!]
///   _not: orders_bool_exp
///   _or: [orders_bool_exp!]
///   currency: String_comparison_exp
///   customer_id: Int_comparison_exp
///   id: Int_comparison_exp
///   legacy_reference: String_comparison_exp
///   lines: order_lines_bool_exp
///   lines_aggregate: order_lines_aggregate_bool_exp
///   ordered_at: timestamptz_comparison_exp
///   ordered_on: date_comparison_exp
///   placed_by: uuid_comparison_exp
///   shipping: jsonb_comparison_exp
///   status: order_status_comparison_exp
///   total: numeric_comparison_exp
/// }
/// ```
pub const TYPE_ORDERS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "orders_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "orders". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::ORDERS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::ORDERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::ORDERS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "currency",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
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
                name: "legacy_reference",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lines",
                type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lines_aggregate",
                type_: TypeRef::named(types::ORDER_LINES_AGGREGATE_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "ordered_at",
                type_: TypeRef::named(types::TIMESTAMPTZ_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "ordered_on",
                type_: TypeRef::named(types::DATE_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "placed_by",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "shipping",
                type_: TypeRef::named(types::JSONB_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "status",
                type_: TypeRef::named(types::ORDER_STATUS_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "total",
                type_: TypeRef::named(types::NUMERIC_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `orders_constraint`.
///
/// ```graphql
/// enum orders_constraint {
///   orders_pkey
/// }
/// ```
pub const TYPE_ORDERS_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "orders_constraint",
    description: Some(r#"unique or primary key constraints on table "orders""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "orders_pkey",
                description: Some(r#"unique or primary key constraint on columns "id""#),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `orders_delete_at_path_input`.
///
/// ```graphql
/// input orders_delete_at_path_input {
///   shipping: [String!]
/// }
/// ```
pub const TYPE_ORDERS_DELETE_AT_PATH_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_delete_at_path_input",
    description: Some(
        "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "shipping",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `orders_delete_elem_input`.
///
/// ```graphql
/// input orders_delete_elem_input {
///   shipping: Int
/// }
/// ```
pub const TYPE_ORDERS_DELETE_ELEM_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_delete_elem_input",
    description: Some(
        "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "shipping",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `orders_delete_key_input`.
///
/// ```graphql
/// input orders_delete_key_input {
///   shipping: String
/// }
/// ```
pub const TYPE_ORDERS_DELETE_KEY_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_delete_key_input",
    description: Some(
        "delete key/value pair or string element. key/value pairs are matched based on their key value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "shipping",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `orders_inc_input`.
///
/// ```graphql
/// input orders_inc_input {
///   customer_id: Int
///   id: Int
///   total: numeric
/// }
/// ```
pub const TYPE_ORDERS_INC_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_inc_input",
    description: Some(
        r#"input type for incrementing numeric columns in table "orders""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "customer_id",
                type_: TypeRef::named(types::INT),
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
                name: "total",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `orders_insert_input`.
///
/// ```graphql
/// input orders_insert_input {
///   currency: String
///   customer_id: Int
///   id: Int
///   legacy_reference: String
///   lines: order_lines_arr_rel_insert_input
///   ordered_at: timestamptz
///   ordered_on: date
///   placed_by: uuid
///   shipping: jsonb
///   status: order_status
///   total: numeric
/// }
/// ```
pub const TYPE_ORDERS_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_insert_input",
    description: Some(r#"input type for inserting data into table "orders""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "currency",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_id",
                type_: TypeRef::named(types::INT),
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
                name: "legacy_reference",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lines",
                type_: TypeRef::named(types::ORDER_LINES_ARR_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "ordered_at",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "ordered_on",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "placed_by",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "shipping",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "status",
                type_: TypeRef::named(types::ORDER_STATUS),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "total",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_ORDERS_MAX_FIELDS: &[Field] = &[
    Field {
        name: "currency",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::CURRENCY),
        ..FIELD
    },
    Field {
        name: "customer_id",
        type_: TypeRef::named(types::INT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::CUSTOMER_ID),
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
        name: "legacy_reference",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::LEGACY_REF),
        ..FIELD
    },
    Field {
        name: "ordered_at",
        type_: TypeRef::named(types::TIMESTAMPTZ),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ORDERED_AT),
        ..FIELD
    },
    Field {
        name: "ordered_on",
        type_: TypeRef::named(types::DATE_2),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ORDERED_ON),
        ..FIELD
    },
    Field {
        name: "placed_by",
        type_: TypeRef::named(types::UUID),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::PLACED_BY),
        ..FIELD
    },
    Field {
        name: "status",
        type_: TypeRef::named(types::ORDER_STATUS),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::STATUS),
        ..FIELD
    },
    Field {
        name: "total",
        type_: TypeRef::named(types::NUMERIC),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::TOTAL),
        ..FIELD
    },
];

/// Object `orders_max_fields`.
///
/// ```graphql
/// type orders_max_fields {
///   currency: String
///   customer_id: Int
///   id: Int
///   legacy_reference: String
///   ordered_at: timestamptz
///   ordered_on: date
///   placed_by: uuid
///   status: order_status
///   total: numeric
/// }
/// ```
pub const TYPE_ORDERS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDERS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Object `orders_min_fields`.
///
/// ```graphql
/// type orders_min_fields {
///   currency: String
///   customer_id: Int
///   id: Int
///   legacy_reference: String
///   ordered_at: timestamptz
///   ordered_on: date
///   placed_by: uuid
///   status: order_status
///   total: numeric
/// }
/// ```
pub const TYPE_ORDERS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDERS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Object `orders_mutation_response`.
///
/// ```graphql
/// type orders_mutation_response {
///   affected_rows: Int!
///   returning: [orders!]!
/// }
/// ```
pub const TYPE_ORDERS_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "orders_mutation_response",
    description: Some(r#"response of any mutation on the table "orders""#),
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
                type_: TypeRef::named(types::ORDERS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `orders_obj_rel_insert_input`.
///
/// ```graphql
/// input orders_obj_rel_insert_input {
///   data: orders_insert_input!
///   on_conflict: orders_on_conflict
/// }
/// ```
pub const TYPE_ORDERS_OBJ_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_obj_rel_insert_input",
    description: Some(
        r#"input type for inserting object relation for remote table "orders""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::ORDERS_INSERT_INPUT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::ORDERS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `orders_on_conflict`.
///
/// ```graphql
/// input orders_on_conflict {
///   constraint: orders_constraint!
///   update_columns: [orders_update_column!]! = []
///   where: orders_bool_exp
/// }
/// ```
pub const TYPE_ORDERS_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "orders_on_conflict",
    description: Some(r#"on_conflict condition type for table "orders""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::ORDERS_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::ORDERS_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::ORDERS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `orders_order_by`.
///
/// ```graphql
/// input orders_order_by {
///   currency: order_by
///   customer_id: order_by
///   id: order_by
///   legacy_reference: order_by
///   lines_aggregate: order_lines_aggregate_order_by
///   ordered_at: order_by
///   ordered_on: order_by
///   placed_by: order_by
///   shipping: order_by
///   status: order_by
///   total: order_by
/// }
/// ```
pub const TYPE_ORDERS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "orders_order_by",
    description: Some(r#"Ordering options when selecting data from "orders"."#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "currency",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_id",
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
                name: "legacy_reference",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lines_aggregate",
                type_: TypeRef::named(types::ORDER_LINES_AGGREGATE_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "ordered_at",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "ordered_on",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "placed_by",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "shipping",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "status",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "total",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `orders_pk_columns_input`.
///
/// ```graphql
/// input orders_pk_columns_input {
///   id: Int!
/// }
/// ```
pub const TYPE_ORDERS_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_pk_columns_input",
    description: Some("primary key columns input for table: orders"),
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

/// Input object `orders_prepend_input`.
///
/// ```graphql
/// input orders_prepend_input {
///   shipping: jsonb
/// }
/// ```
pub const TYPE_ORDERS_PREPEND_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_prepend_input",
    description: Some(
        "prepend existing jsonb value of filtered columns with new jsonb value",
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDERS_APPEND_INPUT,
        one_of: false,
    },
};

/// Enum `orders_select_column`.
///
/// ```graphql
/// enum orders_select_column {
///   currency
///   customer_id
///   id
///   legacy_reference
///   ordered_at
///   ordered_on
///   placed_by
///   shipping
///   status
///   total
/// }
/// ```
pub const TYPE_ORDERS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "orders_select_column",
    description: Some(r#"select columns of table "orders""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "currency",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "customer_id",
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
                name: "legacy_reference",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "ordered_at",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "ordered_on",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "placed_by",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "shipping",
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
            EnumValue {
                name: "total",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `orders_set_input`.
///
/// ```graphql
/// input orders_set_input {
///   currency: String
///   customer_id: Int
///   id: Int
///   legacy_reference: String
///   ordered_at: timestamptz
///   ordered_on: date
///   placed_by: uuid
///   shipping: jsonb
///   status: order_status
///   total: numeric
/// }
/// ```
pub const TYPE_ORDERS_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "orders_set_input",
    description: Some(r#"input type for updating data in table "orders""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "currency",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_id",
                type_: TypeRef::named(types::INT),
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
                name: "legacy_reference",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "ordered_at",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "ordered_on",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "placed_by",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "shipping",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "status",
                type_: TypeRef::named(types::ORDER_STATUS),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "total",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `orders_stddev_fields`.
///
/// ```graphql
/// type orders_stddev_fields {
///   customer_id: Float
///   id: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDERS_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `orders_stddev_pop_fields`.
///
/// ```graphql
/// type orders_stddev_pop_fields {
///   customer_id: Float
///   id: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDERS_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `orders_stddev_samp_fields`.
///
/// ```graphql
/// type orders_stddev_samp_fields {
///   customer_id: Float
///   id: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDERS_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `orders_sum_fields`.
///
/// ```graphql
/// type orders_sum_fields {
///   customer_id: Int
///   id: Int
///   total: numeric
/// }
/// ```
pub const TYPE_ORDERS_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_sum_fields",
    description: Some("aggregate sum on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "customer_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::CUSTOMER_ID),
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
                name: "total",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::TOTAL),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Enum `orders_update_column`.
///
/// ```graphql
/// enum orders_update_column {
///   currency
///   customer_id
///   id
///   legacy_reference
///   ordered_at
///   ordered_on
///   placed_by
///   shipping
///   status
///   total
/// }
/// ```
pub const TYPE_ORDERS_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "orders_update_column",
    description: Some(r#"update columns of table "orders""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "currency",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "customer_id",
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
                name: "legacy_reference",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "ordered_at",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "ordered_on",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "placed_by",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "shipping",
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
            EnumValue {
                name: "total",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `orders_updates`.
///
/// ```graphql
/// input orders_updates {
///   _append: orders_append_input
///   _delete_at_path: orders_delete_at_path_input
///   _delete_elem: orders_delete_elem_input
///   _delete_key: orders_delete_key_input
///   _inc: orders_inc_input
///   _prepend: orders_prepend_input
///   _set: orders_set_input
///   where: orders_bool_exp!
/// }
/// ```
pub const TYPE_ORDERS_UPDATES: TypeDefinition = TypeDefinition {
    name: "orders_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_append",
                description: Some(
                    "append existing jsonb value of filtered columns with new jsonb value",
                ),
                type_: TypeRef::named(types::ORDERS_APPEND_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_at_path",
                description: Some(
                    "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                ),
                type_: TypeRef::named(types::ORDERS_DELETE_AT_PATH_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_elem",
                description: Some(
                    "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                ),
                type_: TypeRef::named(types::ORDERS_DELETE_ELEM_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_delete_key",
                description: Some(
                    "delete key/value pair or string element. key/value pairs are matched based on their key value",
                ),
                type_: TypeRef::named(types::ORDERS_DELETE_KEY_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_inc",
                description: Some(
                    "increments the numeric columns with given value of the filtered values",
                ),
                type_: TypeRef::named(types::ORDERS_INC_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_prepend",
                description: Some(
                    "prepend existing jsonb value of filtered columns with new jsonb value",
                ),
                type_: TypeRef::named(types::ORDERS_PREPEND_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::ORDERS_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::ORDERS_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `orders_var_pop_fields`.
///
/// ```graphql
/// type orders_var_pop_fields {
///   customer_id: Float
///   id: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDERS_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `orders_var_samp_fields`.
///
/// ```graphql
/// type orders_var_samp_fields {
///   customer_id: Float
///   id: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDERS_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDERS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `orders_variance_fields`.
///
/// ```graphql
/// type orders_variance_fields {
///   customer_id: Float
///   id: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDERS_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "orders_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDERS_AVG_FIELDS,
        interfaces: &[],
    },
};
