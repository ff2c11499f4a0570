//! Table `public.order_totals` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/shop/tables/tables.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `customer_id` | `customer_id` | `integer` | `Int` |  |
//! | `orders` | `orders` | `bigint` | `bigint` |  |
//! | `total` | `total` | `numeric` | `numeric` |  |
//! | `last_ordered_at` | `last_ordered_at` | `timestamptz` | `timestamptz` |  |
//!
//! Only `admin` reads it.

use runtime::codegen::{
    AggregateField, AggregateFunction, Column, ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue, Resolver,
    TABLE_DEFAULTS, Table, TypeDefinition, TypeKind, TypeRef,
};

use crate::roles::sets;
use crate::schema::sql_types;
use crate::sources;
use crate::tables;
use crate::types;

/// The table as the runtime reads it.
pub const TABLE: Table = Table {
    source: sources::SHOP,
    schema: "public",
    name: "order_totals",
    row_type: types::ORDER_TOTALS,
    columns: &[COLUMN_CUSTOMER_ID, COLUMN_ORDERS, COLUMN_TOTAL, COLUMN_LAST_ORDERED_AT],
    primary_key: &[],
    relationships: &[],
    select_permissions: &[],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `order_totals`: the rows that match of `public.order_totals`.
///
/// ```graphql
/// order_totals(distinct_on: [order_totals_select_column!], limit: Int, offset: Int, order_by: [order_totals_order_by!], where: order_totals_bool_exp): [order_totals!]!
/// ```
pub const QUERY_ORDER_TOTALS: Field = Field {
    name: "order_totals",
    description: Some(r#"fetch data from the table: "order_totals""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::ORDER_TOTALS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::ORDER_TOTALS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::ORDER_TOTALS_BOOL_EXP),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::ORDER_TOTALS).non_null().list().non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableRows(tables::SHOP_PUBLIC_ORDER_TOTALS),
    ..FIELD
};

/// Resolver of query field `order_totals_aggregate`: aggregates over the rows that match of `public.order_totals`.
///
/// ```graphql
/// order_totals_aggregate(distinct_on: [order_totals_select_column!], limit: Int, offset: Int, order_by: [order_totals_order_by!], where: order_totals_bool_exp): order_totals_aggregate!
/// ```
pub const QUERY_ORDER_TOTALS_AGGREGATE: Field = Field {
    name: "order_totals_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "order_totals""#),
    arguments: crate::databases::shop::public_order_totals::QUERY_ORDER_TOTALS.arguments,
    type_: TypeRef::named(types::ORDER_TOTALS_AGGREGATE).non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableAggregate(tables::SHOP_PUBLIC_ORDER_TOTALS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const CUSTOMER_ID: ColumnId = ColumnId(0);
    pub const ORDERS: ColumnId = ColumnId(1);
    pub const TOTAL: ColumnId = ColumnId(2);
    pub const LAST_ORDERED_AT: ColumnId = ColumnId(3);
}

/// Column `customer_id`: `integer`.
const COLUMN_CUSTOMER_ID: Column = Column {
    sql_name: "customer_id",
    field_name: "customer_id",
    type_: sql_types::INTEGER,
    nullable: true,
};

/// Column `orders`: `bigint`.
const COLUMN_ORDERS: Column = Column {
    sql_name: "orders",
    field_name: "orders",
    type_: sql_types::BIGINT,
    nullable: true,
};

/// Column `total`: `numeric`.
const COLUMN_TOTAL: Column = Column {
    sql_name: "total",
    field_name: "total",
    type_: sql_types::NUMERIC,
    nullable: true,
};

/// Column `last_ordered_at`: `timestamptz`.
const COLUMN_LAST_ORDERED_AT: Column = Column {
    sql_name: "last_ordered_at",
    field_name: "last_ordered_at",
    type_: sql_types::TIMESTAMPTZ,
    nullable: true,
};

/// The fields of several types.
const FIELDS_ORDER_TOTALS: &[Field] = &[
    Field {
        name: "customer_id",
        type_: TypeRef::named(types::INT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::CUSTOMER_ID),
        ..FIELD
    },
    Field {
        name: "last_ordered_at",
        type_: TypeRef::named(types::TIMESTAMPTZ),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::LAST_ORDERED_AT),
        ..FIELD
    },
    Field {
        name: "orders",
        type_: TypeRef::named(types::BIGINT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ORDERS),
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

/// Object `order_totals`.
///
/// ```graphql
/// type order_totals {
///   customer_id: Int
///   last_ordered_at: timestamptz
///   orders: bigint
///   total: numeric
/// }
/// ```
pub const TYPE_ORDER_TOTALS: TypeDefinition = TypeDefinition {
    name: "order_totals",
    description: Some("What each customer ordered, cancelled orders left out"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS,
        interfaces: &[],
    },
};

/// Object `order_totals_aggregate`.
///
/// ```graphql
/// type order_totals_aggregate {
///   aggregate: order_totals_aggregate_fields
///   nodes: [order_totals!]!
/// }
/// ```
pub const TYPE_ORDER_TOTALS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "order_totals_aggregate",
    description: Some(r#"aggregated selection of "order_totals""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::ORDER_TOTALS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::ORDER_TOTALS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `order_totals_aggregate_fields`.
///
/// ```graphql
/// type order_totals_aggregate_fields {
///   avg: order_totals_avg_fields
///   count(columns: [order_totals_select_column!], distinct: Boolean): Int!
///   max: order_totals_max_fields
///   min: order_totals_min_fields
///   stddev: order_totals_stddev_fields
///   stddev_pop: order_totals_stddev_pop_fields
///   stddev_samp: order_totals_stddev_samp_fields
///   sum: order_totals_sum_fields
///   var_pop: order_totals_var_pop_fields
///   var_samp: order_totals_var_samp_fields
///   variance: order_totals_variance_fields
/// }
/// ```
pub const TYPE_ORDER_TOTALS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_aggregate_fields",
    description: Some(r#"aggregate fields of "order_totals""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::ORDER_TOTALS_AVG_FIELDS),
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
                        type_: TypeRef::named(types::ORDER_TOTALS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::ORDER_TOTALS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::ORDER_TOTALS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::ORDER_TOTALS_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::ORDER_TOTALS_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::ORDER_TOTALS_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::ORDER_TOTALS_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::ORDER_TOTALS_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::ORDER_TOTALS_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::ORDER_TOTALS_VARIANCE_FIELDS),
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
const FIELDS_ORDER_TOTALS_AVG_FIELDS: &[Field] = &[
    Field {
        name: "customer_id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::CUSTOMER_ID),
        ..FIELD
    },
    Field {
        name: "orders",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ORDERS),
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

/// Object `order_totals_avg_fields`.
///
/// ```graphql
/// type order_totals_avg_fields {
///   customer_id: Float
///   orders: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDER_TOTALS_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `order_totals_bool_exp`.
///
/// ```graphql
/// input order_totals_bool_exp {
///   _and: [order_totals_bool_exp!]
///   _not: order_totals_bool_exp
///   _or: [order_totals_bool_exp!]
///   customer_id: Int_comparison_exp
///   last_ordered_at: timestamptz_comparison_exp
///   orders: bigint_comparison_exp
///   total: numeric_comparison_exp
/// }
/// ```
pub const TYPE_ORDER_TOTALS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "order_totals_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "order_totals". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::ORDER_TOTALS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::ORDER_TOTALS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::ORDER_TOTALS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "last_ordered_at",
                type_: TypeRef::named(types::TIMESTAMPTZ_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "orders",
                type_: TypeRef::named(types::BIGINT_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "total",
                type_: TypeRef::named(types::NUMERIC_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `order_totals_max_fields`.
///
/// ```graphql
/// type order_totals_max_fields {
///   customer_id: Int
///   last_ordered_at: timestamptz
///   orders: bigint
///   total: numeric
/// }
/// ```
pub const TYPE_ORDER_TOTALS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS,
        interfaces: &[],
    },
};

/// Object `order_totals_min_fields`.
///
/// ```graphql
/// type order_totals_min_fields {
///   customer_id: Int
///   last_ordered_at: timestamptz
///   orders: bigint
///   total: numeric
/// }
/// ```
pub const TYPE_ORDER_TOTALS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS,
        interfaces: &[],
    },
};

/// Input object `order_totals_order_by`.
///
/// ```graphql
/// input order_totals_order_by {
///   customer_id: order_by
///   last_ordered_at: order_by
///   orders: order_by
///   total: order_by
/// }
/// ```
pub const TYPE_ORDER_TOTALS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_totals_order_by",
    description: Some(r#"Ordering options when selecting data from "order_totals"."#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "customer_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "last_ordered_at",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "orders",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "total",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `order_totals_select_column`.
///
/// ```graphql
/// enum order_totals_select_column {
///   customer_id
///   last_ordered_at
///   orders
///   total
/// }
/// ```
pub const TYPE_ORDER_TOTALS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "order_totals_select_column",
    description: Some(r#"select columns of table "order_totals""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "customer_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "last_ordered_at",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "orders",
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

/// Object `order_totals_stddev_fields`.
///
/// ```graphql
/// type order_totals_stddev_fields {
///   customer_id: Float
///   orders: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDER_TOTALS_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `order_totals_stddev_pop_fields`.
///
/// ```graphql
/// type order_totals_stddev_pop_fields {
///   customer_id: Float
///   orders: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDER_TOTALS_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `order_totals_stddev_samp_fields`.
///
/// ```graphql
/// type order_totals_stddev_samp_fields {
///   customer_id: Float
///   orders: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDER_TOTALS_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `order_totals_sum_fields`.
///
/// ```graphql
/// type order_totals_sum_fields {
///   customer_id: Int
///   orders: bigint
///   total: numeric
/// }
/// ```
pub const TYPE_ORDER_TOTALS_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_sum_fields",
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
                name: "orders",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ORDERS),
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

/// Object `order_totals_var_pop_fields`.
///
/// ```graphql
/// type order_totals_var_pop_fields {
///   customer_id: Float
///   orders: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDER_TOTALS_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `order_totals_var_samp_fields`.
///
/// ```graphql
/// type order_totals_var_samp_fields {
///   customer_id: Float
///   orders: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDER_TOTALS_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `order_totals_variance_fields`.
///
/// ```graphql
/// type order_totals_variance_fields {
///   customer_id: Float
///   orders: Float
///   total: Float
/// }
/// ```
pub const TYPE_ORDER_TOTALS_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "order_totals_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_ORDER_TOTALS_AVG_FIELDS,
        interfaces: &[],
    },
};
