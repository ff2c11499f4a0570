//! Table `public.order_lines` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/shop/tables/public_order_lines.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `order_id` | `order_id` | `integer` not null | `Int!` | primary |
//! | `line_number` | `line_number` | `smallint` not null | `smallint!` | primary |
//! | `sku` | `sku` | `text` not null | `String!` |  |
//! | `quantity` | `quantity` | `integer` not null | `Int!` |  |
//! | `unit_price` | `unit_price` | `numeric` not null | `numeric!` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `order` | `public.orders` | `order_lines.order_id = orders.id` |
//! | `product` | `public.products` | `order_lines.sku = products.sku` |
//! | `tickets` | `public.support_tickets` of source `default` | [join](crate::joins::order_lines__tickets) |
//!
//! | role | reads columns | rows | at most |
//! |---|---|---|---|
//! | `support` | `order_id`, `line_number`, `sku`, `quantity` | all |  |
//! | `user` | all | `(EXISTS (SELECT 1 FROM "public"."orders" AS "_p0" WHERE ("_p0"."id" = order_lines."order_id") AND ("_p0"."placed_by" = $x-hasura-user-id::uuid)))` |  |

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
    name: "order_lines",
    row_type: types::ORDER_LINES,
    columns: &[
        COLUMN_ORDER_ID,
        COLUMN_LINE_NUMBER,
        COLUMN_SKU,
        COLUMN_QUANTITY,
        COLUMN_UNIT_PRICE,
    ],
    primary_key: &[columns::ORDER_ID, columns::LINE_NUMBER],
    relationships: &[RELATIONSHIP_ORDER, RELATIONSHIP_PRODUCT],
    select_permissions: &[SELECT_PERMISSION_SUPPORT, SELECT_PERMISSION_USER],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `order_lines`: the rows that match of `public.order_lines`.
///
/// ```graphql
/// order_lines(distinct_on: [order_lines_select_column!], limit: Int, offset: Int, order_by: [order_lines_order_by!], where: order_lines_bool_exp): [order_lines!]!
/// ```
pub const QUERY_ORDER_LINES: Field = Field {
    name: "order_lines",
    description: Some(r#"fetch data from the table: "order_lines""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::ORDER_LINES_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::ORDER_LINES_ORDER_BY).non_null().list(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_LINES).non_null().list().non_null(),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRows(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// Resolver of query field `order_lines_aggregate`: aggregates over the rows that match of `public.order_lines`.
///
/// ```graphql
/// order_lines_aggregate(distinct_on: [order_lines_select_column!], limit: Int, offset: Int, order_by: [order_lines_order_by!], where: order_lines_bool_exp): order_lines_aggregate!
/// ```
pub const QUERY_ORDER_LINES_AGGREGATE: Field = Field {
    name: "order_lines_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "order_lines""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::ORDER_LINES_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::ORDER_LINES_ORDER_BY).non_null().list(),
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
    resolver: Resolver::TableAggregate(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// Resolver of query field `order_lines_by_pk`: the row with that primary key of `public.order_lines`.
///
/// ```graphql
/// order_lines_by_pk(line_number: smallint!, order_id: Int!): order_lines
/// ```
pub const QUERY_ORDER_LINES_BY_PK: Field = Field {
    name: "order_lines_by_pk",
    description: Some(
        r#"fetch data from the table: "order_lines" using primary key columns"#,
    ),
    arguments: &[
        InputValue {
            name: "line_number",
            type_: TypeRef::named(types::SMALLINT).non_null(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "order_id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN_AND_SUPPORT_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_LINES),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    resolver: Resolver::TableRow(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// Resolver of mutation field `delete_order_lines`: deletes the rows that match of `public.order_lines`.
///
/// ```graphql
/// delete_order_lines(where: order_lines_bool_exp!): order_lines_mutation_response
/// ```
pub const MUTATION_DELETE_ORDER_LINES: Field = Field {
    name: "delete_order_lines",
    description: Some(r#"delete data from the table: "order_lines""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_LINES_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// Resolver of mutation field `delete_order_lines_by_pk`: deletes the row with that primary key of `public.order_lines`.
///
/// ```graphql
/// delete_order_lines_by_pk(line_number: smallint!, order_id: Int!): order_lines
/// ```
pub const MUTATION_DELETE_ORDER_LINES_BY_PK: Field = Field {
    name: "delete_order_lines_by_pk",
    description: Some(r#"delete single row from the table: "order_lines""#),
    arguments: &[
        InputValue {
            name: "line_number",
            type_: TypeRef::named(types::SMALLINT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "order_id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_LINES),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// Resolver of mutation field `insert_order_lines`: inserts rows of `public.order_lines`.
///
/// ```graphql
/// insert_order_lines(objects: [order_lines_insert_input!]!, on_conflict: order_lines_on_conflict): order_lines_mutation_response
/// ```
pub const MUTATION_INSERT_ORDER_LINES: Field = Field {
    name: "insert_order_lines",
    description: Some(r#"insert data into the table: "order_lines""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::ORDER_LINES_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::ORDER_LINES_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_LINES_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// Resolver of mutation field `insert_order_lines_one`: inserts one row of `public.order_lines`.
///
/// ```graphql
/// insert_order_lines_one(object: order_lines_insert_input!, on_conflict: order_lines_on_conflict): order_lines
/// ```
pub const MUTATION_INSERT_ORDER_LINES_ONE: Field = Field {
    name: "insert_order_lines_one",
    description: Some(r#"insert a single row into the table: "order_lines""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::ORDER_LINES_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::ORDER_LINES_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_LINES),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// Resolver of mutation field `update_order_lines`: updates the rows that match of `public.order_lines`.
///
/// ```graphql
/// update_order_lines(_inc: order_lines_inc_input, _set: order_lines_set_input, where: order_lines_bool_exp!): order_lines_mutation_response
/// ```
pub const MUTATION_UPDATE_ORDER_LINES: Field = Field {
    name: "update_order_lines",
    description: Some(r#"update data of the table: "order_lines""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::ORDER_LINES_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::ORDER_LINES_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_LINES_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// Resolver of mutation field `update_order_lines_by_pk`: updates the row with that primary key of `public.order_lines`.
///
/// ```graphql
/// update_order_lines_by_pk(_inc: order_lines_inc_input, _set: order_lines_set_input, pk_columns: order_lines_pk_columns_input!): order_lines
/// ```
pub const MUTATION_UPDATE_ORDER_LINES_BY_PK: Field = Field {
    name: "update_order_lines_by_pk",
    description: Some(r#"update single row of the table: "order_lines""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::ORDER_LINES_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::ORDER_LINES_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::ORDER_LINES_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_LINES),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// Resolver of mutation field `update_order_lines_many`: updates rows several times of `public.order_lines`.
///
/// ```graphql
/// update_order_lines_many(updates: [order_lines_updates!]!): [order_lines_mutation_response]
/// ```
pub const MUTATION_UPDATE_ORDER_LINES_MANY: Field = Field {
    name: "update_order_lines_many",
    description: Some(r#"update multiples rows of table: "order_lines""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::ORDER_LINES_UPDATES)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_LINES_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::SHOP_PUBLIC_ORDER_LINES),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const ORDER_ID: ColumnId = ColumnId(0);
    pub const LINE_NUMBER: ColumnId = ColumnId(1);
    pub const SKU: ColumnId = ColumnId(2);
    pub const QUANTITY: ColumnId = ColumnId(3);
    pub const UNIT_PRICE: ColumnId = ColumnId(4);
}

/// Column `order_id`: `integer`, not null.
const COLUMN_ORDER_ID: Column = Column {
    sql_name: "order_id",
    field_name: "order_id",
    type_: sql_types::INTEGER,
    nullable: false,
};

/// Column `line_number`: `smallint`, not null.
const COLUMN_LINE_NUMBER: Column = Column {
    sql_name: "line_number",
    field_name: "line_number",
    type_: sql_types::SMALLINT,
    nullable: false,
};

/// Column `sku`: `text`, not null.
const COLUMN_SKU: Column = Column {
    sql_name: "sku",
    field_name: "sku",
    type_: sql_types::TEXT,
    nullable: false,
};

/// Column `quantity`: `integer`, not null.
const COLUMN_QUANTITY: Column = Column {
    sql_name: "quantity",
    field_name: "quantity",
    type_: sql_types::INTEGER,
    nullable: false,
};

/// Column `unit_price`: `numeric`, not null.
const COLUMN_UNIT_PRICE: Column = Column {
    sql_name: "unit_price",
    field_name: "unit_price",
    type_: sql_types::NUMERIC,
    nullable: false,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const ORDER: RelationshipId = RelationshipId(0);
    pub const PRODUCT: RelationshipId = RelationshipId(1);
}

/// Object relationship `order`: the row of `public.orders` where `order_lines.order_id = orders.id`.
const RELATIONSHIP_ORDER: Relationship = Relationship {
    name: "order",
    kind: RelationshipKind::Object,
    target: tables::SHOP_PUBLIC_ORDERS,
    columns: &[(columns::ORDER_ID, crate::databases::shop::public_orders::columns::ID)],
    inserts_first: true,
};

/// Object relationship `product`: the row of `public.products` where `order_lines.sku = products.sku`.
const RELATIONSHIP_PRODUCT: Relationship = Relationship {
    name: "product",
    kind: RelationshipKind::Object,
    target: tables::SHOP_PUBLIC_PRODUCTS,
    columns: &[(columns::SKU, crate::databases::shop::public_products::columns::SKU)],
    inserts_first: true,
};

/// Role `support` reads all rows. Columns: `order_id`, `line_number`, `sku`, `quantity`.
const SELECT_PERMISSION_SUPPORT: SelectPermission = SelectPermission {
    role: roles::SUPPORT,
    filter: Predicate(&[]),
    limit: None,
    cells: &[],
};

/// Role `user` reads these rows. Columns: all.
///
/// ```sql
/// (EXISTS (SELECT 1 FROM "public"."orders" AS "_p0" WHERE ("_p0"."id" = order_lines."order_id") AND ("_p0"."placed_by" = $x-hasura-user-id::uuid)))
/// ```
const SELECT_PERMISSION_USER: SelectPermission = SelectPermission {
    role: roles::USER,
    filter: Predicate(
        &[
            PredicatePart::Sql(
                r#"(EXISTS (SELECT 1 FROM "public"."orders" AS "_p0" WHERE ("_p0"."id" = "#,
            ),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."order_id") AND ("_p0"."placed_by" = "#),
            PredicatePart::SessionVariable("x-hasura-user-id", sql_types::UUID),
            PredicatePart::Sql(")))"),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Object `order_lines`.
///
/// ```graphql
/// type order_lines {
///   line_number: smallint!
///   order: orders!
///   order_id: Int!
///   product: products!
///   quantity: Int!
///   sku: String!
///   tickets(distinct_on: [support_tickets_select_column!], limit: Int, offset: Int, order_by: [support_tickets_order_by!], where: support_tickets_bool_exp): [support_tickets!]
///   tickets_aggregate(distinct_on: [support_tickets_select_column!], limit: Int, offset: Int, order_by: [support_tickets_order_by!], where: support_tickets_bool_exp): support_tickets_aggregate
///   unit_price: numeric!
/// }
/// ```
pub const TYPE_ORDER_LINES: TypeDefinition = TypeDefinition {
    name: "order_lines",
    description: Some(r#"columns and relationships of "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::LINE_NUMBER),
                ..FIELD
            },
            Field {
                name: "order",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::ORDERS).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Relationship(relationships::ORDER),
                ..FIELD
            },
            Field {
                name: "order_id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::ORDER_ID),
                ..FIELD
            },
            Field {
                name: "product",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::PRODUCTS).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Relationship(relationships::PRODUCT),
                ..FIELD
            },
            Field {
                name: "quantity",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::QUANTITY),
                ..FIELD
            },
            Field {
                name: "sku",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Column(columns::SKU),
                ..FIELD
            },
            Field {
                name: "tickets",
                description: Some("An array relationship"),
                arguments: crate::databases::default::public_support_tickets::QUERY_SUPPORT_TICKETS
                    .arguments,
                type_: TypeRef::named(types::SUPPORT_TICKETS).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Join(joins::ORDER_LINES__TICKETS),
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
                type_: TypeRef::named(types::SUPPORT_TICKETS_AGGREGATE),
                visible: sets::ADMIN,
                resolver: Resolver::JoinAggregate(joins::ORDER_LINES__TICKETS),
                ..FIELD
            },
            Field {
                name: "unit_price",
                type_: TypeRef::named(types::NUMERIC).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::UNIT_PRICE),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `order_lines_aggregate`.
///
/// ```graphql
/// type order_lines_aggregate {
///   aggregate: order_lines_aggregate_fields
///   nodes: [order_lines!]!
/// }
/// ```
pub const TYPE_ORDER_LINES_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "order_lines_aggregate",
    description: Some(r#"aggregated selection of "order_lines""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::ORDER_LINES_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::ORDER_LINES).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `order_lines_aggregate_bool_exp`.
///
/// ```graphql
/// input order_lines_aggregate_bool_exp {
///   count: order_lines_aggregate_bool_exp_count
/// }
/// ```
pub const TYPE_ORDER_LINES_AGGREGATE_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "order_lines_aggregate_bool_exp",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "count",
                type_: TypeRef::named(types::ORDER_LINES_AGGREGATE_BOOL_EXP_COUNT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `order_lines_aggregate_bool_exp_count`.
///
/// ```graphql
/// input order_lines_aggregate_bool_exp_count {
///   arguments: [order_lines_select_column!]
///   distinct: Boolean
///   filter: order_lines_bool_exp
///   predicate: Int_comparison_exp!
/// }
/// ```
pub const TYPE_ORDER_LINES_AGGREGATE_BOOL_EXP_COUNT: TypeDefinition = TypeDefinition {
    name: "order_lines_aggregate_bool_exp_count",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(types::ORDER_LINES_SELECT_COLUMN)
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
            InputValue {
                name: "filter",
                type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP),
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

/// Object `order_lines_aggregate_fields`.
///
/// ```graphql
/// type order_lines_aggregate_fields {
///   avg: order_lines_avg_fields
///   count(columns: [order_lines_select_column!], distinct: Boolean): Int!
///   max: order_lines_max_fields
///   min: order_lines_min_fields
///   stddev: order_lines_stddev_fields
///   stddev_pop: order_lines_stddev_pop_fields
///   stddev_samp: order_lines_stddev_samp_fields
///   sum: order_lines_sum_fields
///   var_pop: order_lines_var_pop_fields
///   var_samp: order_lines_var_samp_fields
///   variance: order_lines_variance_fields
/// }
/// ```
pub const TYPE_ORDER_LINES_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_aggregate_fields",
    description: Some(r#"aggregate fields of "order_lines""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::ORDER_LINES_AVG_FIELDS),
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
                        type_: TypeRef::named(types::ORDER_LINES_SELECT_COLUMN)
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
                type_: TypeRef::named(types::ORDER_LINES_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::ORDER_LINES_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::ORDER_LINES_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::ORDER_LINES_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::ORDER_LINES_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::ORDER_LINES_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::ORDER_LINES_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::ORDER_LINES_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::ORDER_LINES_VARIANCE_FIELDS),
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

/// Input object `order_lines_aggregate_order_by`.
///
/// ```graphql
/// input order_lines_aggregate_order_by {
///   avg: order_lines_avg_order_by
///   count: order_by
///   max: order_lines_max_order_by
///   min: order_lines_min_order_by
///   stddev: order_lines_stddev_order_by
///   stddev_pop: order_lines_stddev_pop_order_by
///   stddev_samp: order_lines_stddev_samp_order_by
///   sum: order_lines_sum_order_by
///   var_pop: order_lines_var_pop_order_by
///   var_samp: order_lines_var_samp_order_by
///   variance: order_lines_variance_order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_AGGREGATE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_aggregate_order_by",
    description: Some(r#"order by aggregate values of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "avg",
                type_: TypeRef::named(types::ORDER_LINES_AVG_ORDER_BY),
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
                type_: TypeRef::named(types::ORDER_LINES_MAX_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "min",
                type_: TypeRef::named(types::ORDER_LINES_MIN_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev",
                type_: TypeRef::named(types::ORDER_LINES_STDDEV_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_pop",
                type_: TypeRef::named(types::ORDER_LINES_STDDEV_POP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_samp",
                type_: TypeRef::named(types::ORDER_LINES_STDDEV_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sum",
                type_: TypeRef::named(types::ORDER_LINES_SUM_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_pop",
                type_: TypeRef::named(types::ORDER_LINES_VAR_POP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_samp",
                type_: TypeRef::named(types::ORDER_LINES_VAR_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "variance",
                type_: TypeRef::named(types::ORDER_LINES_VARIANCE_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `order_lines_arr_rel_insert_input`.
///
/// ```graphql
/// input order_lines_arr_rel_insert_input {
///   data: [order_lines_insert_input!]!
///   on_conflict: order_lines_on_conflict
/// }
/// ```
pub const TYPE_ORDER_LINES_ARR_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "order_lines_arr_rel_insert_input",
    description: Some(
        r#"input type for inserting array relation for remote table "order_lines""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::ORDER_LINES_INSERT_INPUT)
                    .non_null()
                    .list()
                    .non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::ORDER_LINES_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_ORDER_LINES_AVG_FIELDS: &[Field] = &[
    Field {
        name: "line_number",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::LINE_NUMBER),
        ..FIELD
    },
    Field {
        name: "order_id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ORDER_ID),
        ..FIELD
    },
    Field {
        name: "quantity",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::QUANTITY),
        ..FIELD
    },
    Field {
        name: "unit_price",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::UNIT_PRICE),
        ..FIELD
    },
];

/// Object `order_lines_avg_fields`.
///
/// ```graphql
/// type order_lines_avg_fields {
///   line_number: Float
///   order_id: Float
///   quantity: Float
///   unit_price: Float
/// }
/// ```
pub const TYPE_ORDER_LINES_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_LINES_AVG_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_ORDER_LINES_AVG_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "line_number",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "order_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "quantity",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "unit_price",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
];

/// Input object `order_lines_avg_order_by`.
///
/// ```graphql
/// input order_lines_avg_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_AVG_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_avg_order_by",
    description: Some(r#"order by avg() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Input object `order_lines_bool_exp`.
///
/// ```graphql
/// input order_lines_bool_exp {
///   _and: [order_lines_bool_exp!]
///   _not: order_lines_bool_exp
///   _or: [order_lines_bool_exp!]
///   line_number: smallint_comparison_exp
///   order: orders_bool_exp
///   order_id: Int_comparison_exp
///   product: products_bool_exp
///   quantity: Int_comparison_exp
///   sku: String_comparison_exp
///   unit_price: numeric_comparison_exp
/// }
/// ```
pub const TYPE_ORDER_LINES_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "order_lines_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "order_lines". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order",
                type_: TypeRef::named(types::ORDERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "product",
                type_: TypeRef::named(types::PRODUCTS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "quantity",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sku",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "unit_price",
                type_: TypeRef::named(types::NUMERIC_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `order_lines_constraint`.
///
/// ```graphql
/// enum order_lines_constraint {
///   order_lines_pkey
/// }
/// ```
pub const TYPE_ORDER_LINES_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "order_lines_constraint",
    description: Some(r#"unique or primary key constraints on table "order_lines""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "order_lines_pkey",
                description: Some(
                    r#"unique or primary key constraint on columns "order_id", "line_number""#,
                ),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `order_lines_inc_input`.
///
/// ```graphql
/// input order_lines_inc_input {
///   line_number: smallint
///   order_id: Int
///   quantity: Int
///   unit_price: numeric
/// }
/// ```
pub const TYPE_ORDER_LINES_INC_INPUT: TypeDefinition = TypeDefinition {
    name: "order_lines_inc_input",
    description: Some(
        r#"input type for incrementing numeric columns in table "order_lines""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "quantity",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "unit_price",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `order_lines_insert_input`.
///
/// ```graphql
/// input order_lines_insert_input {
///   line_number: smallint
///   order: orders_obj_rel_insert_input
///   order_id: Int
///   product: products_obj_rel_insert_input
///   quantity: Int
///   sku: String
///   unit_price: numeric
/// }
/// ```
pub const TYPE_ORDER_LINES_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "order_lines_insert_input",
    description: Some(r#"input type for inserting data into table "order_lines""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order",
                type_: TypeRef::named(types::ORDERS_OBJ_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "product",
                type_: TypeRef::named(types::PRODUCTS_OBJ_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "quantity",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sku",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "unit_price",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_ORDER_LINES_MAX_FIELDS: &[Field] = &[
    Field {
        name: "line_number",
        type_: TypeRef::named(types::SMALLINT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::LINE_NUMBER),
        ..FIELD
    },
    Field {
        name: "order_id",
        type_: TypeRef::named(types::INT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ORDER_ID),
        ..FIELD
    },
    Field {
        name: "quantity",
        type_: TypeRef::named(types::INT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::QUANTITY),
        ..FIELD
    },
    Field {
        name: "sku",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::SKU),
        ..FIELD
    },
    Field {
        name: "unit_price",
        type_: TypeRef::named(types::NUMERIC),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::UNIT_PRICE),
        ..FIELD
    },
];

/// Object `order_lines_max_fields`.
///
/// ```graphql
/// type order_lines_max_fields {
///   line_number: smallint
///   order_id: Int
///   quantity: Int
///   sku: String
///   unit_price: numeric
/// }
/// ```
pub const TYPE_ORDER_LINES_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_LINES_MAX_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_ORDER_LINES_MAX_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "line_number",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "order_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "quantity",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "sku",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "unit_price",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
];

/// Input object `order_lines_max_order_by`.
///
/// ```graphql
/// input order_lines_max_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   sku: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_MAX_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_max_order_by",
    description: Some(r#"order by max() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `order_lines_min_fields`.
///
/// ```graphql
/// type order_lines_min_fields {
///   line_number: smallint
///   order_id: Int
///   quantity: Int
///   sku: String
///   unit_price: numeric
/// }
/// ```
pub const TYPE_ORDER_LINES_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_LINES_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Input object `order_lines_min_order_by`.
///
/// ```graphql
/// input order_lines_min_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   sku: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_MIN_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_min_order_by",
    description: Some(r#"order by min() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `order_lines_mutation_response`.
///
/// ```graphql
/// type order_lines_mutation_response {
///   affected_rows: Int!
///   returning: [order_lines!]!
/// }
/// ```
pub const TYPE_ORDER_LINES_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "order_lines_mutation_response",
    description: Some(r#"response of any mutation on the table "order_lines""#),
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
                type_: TypeRef::named(types::ORDER_LINES).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `order_lines_on_conflict`.
///
/// ```graphql
/// input order_lines_on_conflict {
///   constraint: order_lines_constraint!
///   update_columns: [order_lines_update_column!]! = []
///   where: order_lines_bool_exp
/// }
/// ```
pub const TYPE_ORDER_LINES_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "order_lines_on_conflict",
    description: Some(r#"on_conflict condition type for table "order_lines""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::ORDER_LINES_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::ORDER_LINES_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `order_lines_order_by`.
///
/// ```graphql
/// input order_lines_order_by {
///   line_number: order_by
///   order: orders_order_by
///   order_id: order_by
///   product: products_order_by
///   quantity: order_by
///   sku: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_order_by",
    description: Some(r#"Ordering options when selecting data from "order_lines"."#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order",
                type_: TypeRef::named(types::ORDERS_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "product",
                type_: TypeRef::named(types::PRODUCTS_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "quantity",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sku",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "unit_price",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `order_lines_pk_columns_input`.
///
/// ```graphql
/// input order_lines_pk_columns_input {
///   line_number: smallint!
///   order_id: Int!
/// }
/// ```
pub const TYPE_ORDER_LINES_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "order_lines_pk_columns_input",
    description: Some("primary key columns input for table: order_lines"),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `order_lines_select_column`.
///
/// ```graphql
/// enum order_lines_select_column {
///   line_number
///   order_id
///   quantity
///   sku
///   unit_price
/// }
/// ```
pub const TYPE_ORDER_LINES_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "order_lines_select_column",
    description: Some(r#"select columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "line_number",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "order_id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "quantity",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "sku",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "unit_price",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `order_lines_set_input`.
///
/// ```graphql
/// input order_lines_set_input {
///   line_number: smallint
///   order_id: Int
///   quantity: Int
///   sku: String
///   unit_price: numeric
/// }
/// ```
pub const TYPE_ORDER_LINES_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "order_lines_set_input",
    description: Some(r#"input type for updating data in table "order_lines""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "quantity",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sku",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "unit_price",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `order_lines_stddev_fields`.
///
/// ```graphql
/// type order_lines_stddev_fields {
///   line_number: Float
///   order_id: Float
///   quantity: Float
///   unit_price: Float
/// }
/// ```
pub const TYPE_ORDER_LINES_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_LINES_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `order_lines_stddev_order_by`.
///
/// ```graphql
/// input order_lines_stddev_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_STDDEV_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_stddev_order_by",
    description: Some(r#"order by stddev() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `order_lines_stddev_pop_fields`.
///
/// ```graphql
/// type order_lines_stddev_pop_fields {
///   line_number: Float
///   order_id: Float
///   quantity: Float
///   unit_price: Float
/// }
/// ```
pub const TYPE_ORDER_LINES_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_LINES_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `order_lines_stddev_pop_order_by`.
///
/// ```graphql
/// input order_lines_stddev_pop_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_STDDEV_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_stddev_pop_order_by",
    description: Some(r#"order by stddev_pop() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `order_lines_stddev_samp_fields`.
///
/// ```graphql
/// type order_lines_stddev_samp_fields {
///   line_number: Float
///   order_id: Float
///   quantity: Float
///   unit_price: Float
/// }
/// ```
pub const TYPE_ORDER_LINES_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_LINES_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `order_lines_stddev_samp_order_by`.
///
/// ```graphql
/// input order_lines_stddev_samp_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_STDDEV_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_stddev_samp_order_by",
    description: Some(r#"order by stddev_samp() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `order_lines_sum_fields`.
///
/// ```graphql
/// type order_lines_sum_fields {
///   line_number: smallint
///   order_id: Int
///   quantity: Int
///   unit_price: numeric
/// }
/// ```
pub const TYPE_ORDER_LINES_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_sum_fields",
    description: Some("aggregate sum on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::LINE_NUMBER),
                ..FIELD
            },
            Field {
                name: "order_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ORDER_ID),
                ..FIELD
            },
            Field {
                name: "quantity",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::QUANTITY),
                ..FIELD
            },
            Field {
                name: "unit_price",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::UNIT_PRICE),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `order_lines_sum_order_by`.
///
/// ```graphql
/// input order_lines_sum_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_SUM_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_sum_order_by",
    description: Some(r#"order by sum() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Enum `order_lines_update_column`.
///
/// ```graphql
/// enum order_lines_update_column {
///   line_number
///   order_id
///   quantity
///   sku
///   unit_price
/// }
/// ```
pub const TYPE_ORDER_LINES_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "order_lines_update_column",
    description: Some(r#"update columns of table "order_lines""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "line_number",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "order_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "quantity",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "sku",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "unit_price",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `order_lines_updates`.
///
/// ```graphql
/// input order_lines_updates {
///   _inc: order_lines_inc_input
///   _set: order_lines_set_input
///   where: order_lines_bool_exp!
/// }
/// ```
pub const TYPE_ORDER_LINES_UPDATES: TypeDefinition = TypeDefinition {
    name: "order_lines_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_inc",
                description: Some(
                    "increments the numeric columns with given value of the filtered values",
                ),
                type_: TypeRef::named(types::ORDER_LINES_INC_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::ORDER_LINES_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `order_lines_var_pop_fields`.
///
/// ```graphql
/// type order_lines_var_pop_fields {
///   line_number: Float
///   order_id: Float
///   quantity: Float
///   unit_price: Float
/// }
/// ```
pub const TYPE_ORDER_LINES_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_LINES_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `order_lines_var_pop_order_by`.
///
/// ```graphql
/// input order_lines_var_pop_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_VAR_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_var_pop_order_by",
    description: Some(r#"order by var_pop() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `order_lines_var_samp_fields`.
///
/// ```graphql
/// type order_lines_var_samp_fields {
///   line_number: Float
///   order_id: Float
///   quantity: Float
///   unit_price: Float
/// }
/// ```
pub const TYPE_ORDER_LINES_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_LINES_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `order_lines_var_samp_order_by`.
///
/// ```graphql
/// input order_lines_var_samp_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_VAR_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_var_samp_order_by",
    description: Some(r#"order by var_samp() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `order_lines_variance_fields`.
///
/// ```graphql
/// type order_lines_variance_fields {
///   line_number: Float
///   order_id: Float
///   quantity: Float
///   unit_price: Float
/// }
/// ```
pub const TYPE_ORDER_LINES_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_lines_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_LINES_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `order_lines_variance_order_by`.
///
/// ```graphql
/// input order_lines_variance_order_by {
///   line_number: order_by
///   order_id: order_by
///   quantity: order_by
///   unit_price: order_by
/// }
/// ```
pub const TYPE_ORDER_LINES_VARIANCE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_lines_variance_order_by",
    description: Some(r#"order by variance() on columns of table "order_lines""#),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_ORDER_LINES_AVG_ORDER_BY,
        one_of: false,
    },
};
