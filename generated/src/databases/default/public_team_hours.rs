//! Table `public.team_hours` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_team_hours.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `team_id` | `team_id` | `integer` | `Int` |  |
//! | `user_id` | `user_id` | `uuid` | `uuid` |  |
//! | `hours` | `hours` | `numeric` | `numeric` |  |
//! | `entries` | `entries` | `bigint` | `bigint` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `user` | `public.users` | `team_hours.user_id = users.id` |
//!
//! Only `admin` reads it.

use runtime::codegen::{
    AggregateField, AggregateFunction, Column, ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue,
    Relationship, RelationshipKind, Resolver, TABLE_DEFAULTS, Table, TypeDefinition, TypeKind, TypeRef,
};

use crate::roles::sets;
use crate::schema::sql_types;
use crate::sources;
use crate::tables;
use crate::types;

/// The table as the runtime reads it.
pub const TABLE: Table = Table {
    source: sources::DEFAULT,
    schema: "public",
    name: "team_hours",
    row_type: types::TEAM_HOURS,
    columns: &[COLUMN_TEAM_ID, COLUMN_USER_ID, COLUMN_HOURS, COLUMN_ENTRIES],
    primary_key: &[],
    relationships: &[RELATIONSHIP_USER],
    select_permissions: &[],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `team_hours`: the rows that match of `public.team_hours`.
///
/// ```graphql
/// team_hours(distinct_on: [team_hours_select_column!], limit: Int, offset: Int, order_by: [team_hours_order_by!], where: team_hours_bool_exp): [team_hours!]!
/// ```
pub const QUERY_TEAM_HOURS: Field = Field {
    name: "team_hours",
    description: Some(r#"fetch data from the table: "team_hours""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::TEAM_HOURS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::TEAM_HOURS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::TEAM_HOURS_BOOL_EXP),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAM_HOURS).non_null().list().non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableRows(tables::DEFAULT_PUBLIC_TEAM_HOURS),
    ..FIELD
};

/// Resolver of query field `team_hours_aggregate`: aggregates over the rows that match of `public.team_hours`.
///
/// ```graphql
/// team_hours_aggregate(distinct_on: [team_hours_select_column!], limit: Int, offset: Int, order_by: [team_hours_order_by!], where: team_hours_bool_exp): team_hours_aggregate!
/// ```
pub const QUERY_TEAM_HOURS_AGGREGATE: Field = Field {
    name: "team_hours_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "team_hours""#),
    arguments: crate::databases::default::public_team_hours::QUERY_TEAM_HOURS.arguments,
    type_: TypeRef::named(types::TEAM_HOURS_AGGREGATE).non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableAggregate(tables::DEFAULT_PUBLIC_TEAM_HOURS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const TEAM_ID: ColumnId = ColumnId(0);
    pub const USER_ID: ColumnId = ColumnId(1);
    pub const HOURS: ColumnId = ColumnId(2);
    pub const ENTRIES: ColumnId = ColumnId(3);
}

/// Column `team_id`: `integer`.
const COLUMN_TEAM_ID: Column = Column {
    sql_name: "team_id",
    field_name: "team_id",
    type_: sql_types::INTEGER,
    nullable: true,
};

/// Column `user_id`: `uuid`.
const COLUMN_USER_ID: Column = Column {
    sql_name: "user_id",
    field_name: "user_id",
    type_: sql_types::UUID,
    nullable: true,
};

/// Column `hours`: `numeric`.
const COLUMN_HOURS: Column = Column {
    sql_name: "hours",
    field_name: "hours",
    type_: sql_types::NUMERIC,
    nullable: true,
};

/// Column `entries`: `bigint`.
const COLUMN_ENTRIES: Column = Column {
    sql_name: "entries",
    field_name: "entries",
    type_: sql_types::BIGINT,
    nullable: true,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const USER: RelationshipId = RelationshipId(0);
}

/// Object relationship `user`: the row of `public.users` where `team_hours.user_id = users.id`.
const RELATIONSHIP_USER: Relationship = Relationship {
    name: "user",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_USERS,
    columns: &[(columns::USER_ID, crate::databases::default::public_users::columns::ID)],
    inserts_first: true,
};

/// Object `team_hours`.
///
/// ```graphql
/// type team_hours {
///   entries: bigint
///   hours: numeric
///   team_id: Int
///   user: users
///   user_id: uuid
/// }
/// ```
pub const TYPE_TEAM_HOURS: TypeDefinition = TypeDefinition {
    name: "team_hours",
    description: Some("Hours worked by person and team"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "entries",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ENTRIES),
                ..FIELD
            },
            Field {
                name: "hours",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::HOURS),
                ..FIELD
            },
            Field {
                name: "team_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::TEAM_ID),
                ..FIELD
            },
            Field {
                name: "user",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN,
                resolver: Resolver::Relationship(relationships::USER),
                ..FIELD
            },
            Field {
                name: "user_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::USER_ID),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `team_hours_aggregate`.
///
/// ```graphql
/// type team_hours_aggregate {
///   aggregate: team_hours_aggregate_fields
///   nodes: [team_hours!]!
/// }
/// ```
pub const TYPE_TEAM_HOURS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "team_hours_aggregate",
    description: Some(r#"aggregated selection of "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::TEAM_HOURS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::TEAM_HOURS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `team_hours_aggregate_bool_exp`.
///
/// ```graphql
/// input team_hours_aggregate_bool_exp {
///   count: team_hours_aggregate_bool_exp_count
/// }
/// ```
pub const TYPE_TEAM_HOURS_AGGREGATE_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "team_hours_aggregate_bool_exp",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "count",
                type_: TypeRef::named(types::TEAM_HOURS_AGGREGATE_BOOL_EXP_COUNT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `team_hours_aggregate_bool_exp_count`.
///
/// ```graphql
/// input team_hours_aggregate_bool_exp_count {
///   arguments: [team_hours_select_column!]
///   distinct: Boolean
///   filter: team_hours_bool_exp
///   predicate: Int_comparison_exp!
/// }
/// ```
pub const TYPE_TEAM_HOURS_AGGREGATE_BOOL_EXP_COUNT: TypeDefinition = TypeDefinition {
    name: "team_hours_aggregate_bool_exp_count",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(types::TEAM_HOURS_SELECT_COLUMN).non_null().list(),
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
                type_: TypeRef::named(types::TEAM_HOURS_BOOL_EXP),
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

/// Object `team_hours_aggregate_fields`.
///
/// ```graphql
/// type team_hours_aggregate_fields {
///   avg: team_hours_avg_fields
///   count(columns: [team_hours_select_column!], distinct: Boolean): Int!
///   max: team_hours_max_fields
///   min: team_hours_min_fields
///   stddev: team_hours_stddev_fields
///   stddev_pop: team_hours_stddev_pop_fields
///   stddev_samp: team_hours_stddev_samp_fields
///   sum: team_hours_sum_fields
///   var_pop: team_hours_var_pop_fields
///   var_samp: team_hours_var_samp_fields
///   variance: team_hours_variance_fields
/// }
/// ```
pub const TYPE_TEAM_HOURS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_aggregate_fields",
    description: Some(r#"aggregate fields of "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::TEAM_HOURS_AVG_FIELDS),
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
                        type_: TypeRef::named(types::TEAM_HOURS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::TEAM_HOURS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::TEAM_HOURS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::TEAM_HOURS_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::TEAM_HOURS_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::TEAM_HOURS_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::TEAM_HOURS_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::TEAM_HOURS_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::TEAM_HOURS_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::TEAM_HOURS_VARIANCE_FIELDS),
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

/// Input object `team_hours_aggregate_order_by`.
///
/// ```graphql
/// input team_hours_aggregate_order_by {
///   avg: team_hours_avg_order_by
///   count: order_by
///   max: team_hours_max_order_by
///   min: team_hours_min_order_by
///   stddev: team_hours_stddev_order_by
///   stddev_pop: team_hours_stddev_pop_order_by
///   stddev_samp: team_hours_stddev_samp_order_by
///   sum: team_hours_sum_order_by
///   var_pop: team_hours_var_pop_order_by
///   var_samp: team_hours_var_samp_order_by
///   variance: team_hours_variance_order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_AGGREGATE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_aggregate_order_by",
    description: Some(r#"order by aggregate values of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "avg",
                type_: TypeRef::named(types::TEAM_HOURS_AVG_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "count",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "max",
                type_: TypeRef::named(types::TEAM_HOURS_MAX_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "min",
                type_: TypeRef::named(types::TEAM_HOURS_MIN_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev",
                type_: TypeRef::named(types::TEAM_HOURS_STDDEV_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_pop",
                type_: TypeRef::named(types::TEAM_HOURS_STDDEV_POP_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_samp",
                type_: TypeRef::named(types::TEAM_HOURS_STDDEV_SAMP_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sum",
                type_: TypeRef::named(types::TEAM_HOURS_SUM_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_pop",
                type_: TypeRef::named(types::TEAM_HOURS_VAR_POP_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_samp",
                type_: TypeRef::named(types::TEAM_HOURS_VAR_SAMP_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "variance",
                type_: TypeRef::named(types::TEAM_HOURS_VARIANCE_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_TEAM_HOURS_AVG_FIELDS: &[Field] = &[
    Field {
        name: "entries",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ENTRIES),
        ..FIELD
    },
    Field {
        name: "hours",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::HOURS),
        ..FIELD
    },
    Field {
        name: "team_id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::TEAM_ID),
        ..FIELD
    },
];

/// Object `team_hours_avg_fields`.
///
/// ```graphql
/// type team_hours_avg_fields {
///   entries: Float
///   hours: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TEAM_HOURS_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAM_HOURS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_TEAM_HOURS_AVG_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "entries",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
    InputValue {
        name: "hours",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
    InputValue {
        name: "team_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
];

/// Input object `team_hours_avg_order_by`.
///
/// ```graphql
/// input team_hours_avg_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_AVG_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_avg_order_by",
    description: Some(r#"order by avg() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Input object `team_hours_bool_exp`.
///
/// ```graphql
/// input team_hours_bool_exp {
///   _and: [team_hours_bool_exp!]
///   _not: team_hours_bool_exp
///   _or: [team_hours_bool_exp!]
///   entries: bigint_comparison_exp
///   hours: numeric_comparison_exp
///   team_id: Int_comparison_exp
///   user: users_bool_exp
///   user_id: uuid_comparison_exp
/// }
/// ```
pub const TYPE_TEAM_HOURS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "team_hours_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "team_hours". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::TEAM_HOURS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::TEAM_HOURS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::TEAM_HOURS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "entries",
                type_: TypeRef::named(types::BIGINT_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "hours",
                type_: TypeRef::named(types::NUMERIC_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team_id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_TEAM_HOURS_MAX_FIELDS: &[Field] = &[
    Field {
        name: "entries",
        type_: TypeRef::named(types::BIGINT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ENTRIES),
        ..FIELD
    },
    Field {
        name: "hours",
        type_: TypeRef::named(types::NUMERIC),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::HOURS),
        ..FIELD
    },
    Field {
        name: "team_id",
        type_: TypeRef::named(types::INT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::TEAM_ID),
        ..FIELD
    },
    Field {
        name: "user_id",
        type_: TypeRef::named(types::UUID),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::USER_ID),
        ..FIELD
    },
];

/// Object `team_hours_max_fields`.
///
/// ```graphql
/// type team_hours_max_fields {
///   entries: bigint
///   hours: numeric
///   team_id: Int
///   user_id: uuid
/// }
/// ```
pub const TYPE_TEAM_HOURS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAM_HOURS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_TEAM_HOURS_MAX_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "entries",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
    InputValue {
        name: "hours",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
    InputValue {
        name: "team_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
    InputValue {
        name: "user_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
];

/// Input object `team_hours_max_order_by`.
///
/// ```graphql
/// input team_hours_max_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
///   user_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_MAX_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_max_order_by",
    description: Some(r#"order by max() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `team_hours_min_fields`.
///
/// ```graphql
/// type team_hours_min_fields {
///   entries: bigint
///   hours: numeric
///   team_id: Int
///   user_id: uuid
/// }
/// ```
pub const TYPE_TEAM_HOURS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAM_HOURS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Input object `team_hours_min_order_by`.
///
/// ```graphql
/// input team_hours_min_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
///   user_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_MIN_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_min_order_by",
    description: Some(r#"order by min() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Input object `team_hours_order_by`.
///
/// ```graphql
/// input team_hours_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
///   user: users_order_by
///   user_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_order_by",
    description: Some(r#"Ordering options when selecting data from "team_hours"."#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "entries",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "hours",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user",
                type_: TypeRef::named(types::USERS_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `team_hours_select_column`.
///
/// ```graphql
/// enum team_hours_select_column {
///   entries
///   hours
///   team_id
///   user_id
/// }
/// ```
pub const TYPE_TEAM_HOURS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "team_hours_select_column",
    description: Some(r#"select columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "entries",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "hours",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "team_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "user_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Object `team_hours_stddev_fields`.
///
/// ```graphql
/// type team_hours_stddev_fields {
///   entries: Float
///   hours: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TEAM_HOURS_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAM_HOURS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `team_hours_stddev_order_by`.
///
/// ```graphql
/// input team_hours_stddev_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_STDDEV_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_stddev_order_by",
    description: Some(r#"order by stddev() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `team_hours_stddev_pop_fields`.
///
/// ```graphql
/// type team_hours_stddev_pop_fields {
///   entries: Float
///   hours: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TEAM_HOURS_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAM_HOURS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `team_hours_stddev_pop_order_by`.
///
/// ```graphql
/// input team_hours_stddev_pop_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_STDDEV_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_stddev_pop_order_by",
    description: Some(r#"order by stddev_pop() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `team_hours_stddev_samp_fields`.
///
/// ```graphql
/// type team_hours_stddev_samp_fields {
///   entries: Float
///   hours: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TEAM_HOURS_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAM_HOURS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `team_hours_stddev_samp_order_by`.
///
/// ```graphql
/// input team_hours_stddev_samp_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_STDDEV_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_stddev_samp_order_by",
    description: Some(r#"order by stddev_samp() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `team_hours_sum_fields`.
///
/// ```graphql
/// type team_hours_sum_fields {
///   entries: bigint
///   hours: numeric
///   team_id: Int
/// }
/// ```
pub const TYPE_TEAM_HOURS_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_sum_fields",
    description: Some("aggregate sum on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "entries",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ENTRIES),
                ..FIELD
            },
            Field {
                name: "hours",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::HOURS),
                ..FIELD
            },
            Field {
                name: "team_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::TEAM_ID),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `team_hours_sum_order_by`.
///
/// ```graphql
/// input team_hours_sum_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_SUM_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_sum_order_by",
    description: Some(r#"order by sum() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `team_hours_var_pop_fields`.
///
/// ```graphql
/// type team_hours_var_pop_fields {
///   entries: Float
///   hours: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TEAM_HOURS_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAM_HOURS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `team_hours_var_pop_order_by`.
///
/// ```graphql
/// input team_hours_var_pop_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_VAR_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_var_pop_order_by",
    description: Some(r#"order by var_pop() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `team_hours_var_samp_fields`.
///
/// ```graphql
/// type team_hours_var_samp_fields {
///   entries: Float
///   hours: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TEAM_HOURS_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAM_HOURS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `team_hours_var_samp_order_by`.
///
/// ```graphql
/// input team_hours_var_samp_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_VAR_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_var_samp_order_by",
    description: Some(r#"order by var_samp() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `team_hours_variance_fields`.
///
/// ```graphql
/// type team_hours_variance_fields {
///   entries: Float
///   hours: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TEAM_HOURS_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "team_hours_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAM_HOURS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `team_hours_variance_order_by`.
///
/// ```graphql
/// input team_hours_variance_order_by {
///   entries: order_by
///   hours: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TEAM_HOURS_VARIANCE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "team_hours_variance_order_by",
    description: Some(r#"order by variance() on columns of table "team_hours""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: FIELDS_TEAM_HOURS_AVG_ORDER_BY,
        one_of: false,
    },
};
