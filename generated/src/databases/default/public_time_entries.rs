//! Table `public.time_entries` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_time_entries.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `id` | `id` | `bigint` not null | `bigint!` | primary |
//! | `team_id` | `team_id` | `integer` not null | `Int!` |  |
//! | `user_id` | `user_id` | `uuid` not null | `uuid!` |  |
//! | `worked_on` | `workedOn` | `date` not null | `date!` |  |
//! | `hours` | `hours` | `numeric` not null | `numeric!` |  |
//! | `labels` | `labels` | `text[]` not null | `[String!]!` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `membership` | `public.memberships` | `time_entries.team_id = memberships.team_id` and `time_entries.user_id = memberships.user_id` |
//!
//! | role | reads columns | rows | at most |
//! |---|---|---|---|
//! | `user` | `id`, `team_id`, `worked_on`, `hours`, `labels` | `((time_entries."user_id" = $x-hasura-user-id::uuid) AND (time_entries."hours" > ('0')::numeric))` |  |

use runtime::codegen::{
    AggregateField, AggregateFunction, Column, ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue,
    MutationField, Predicate, PredicatePart, Relationship, RelationshipKind, Resolver, SelectPermission, TABLE_DEFAULTS,
    Table, TypeDefinition, TypeKind, TypeRef,
};

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
    name: "time_entries",
    row_type: types::TIME_ENTRY,
    columns: &[
        COLUMN_ID,
        COLUMN_TEAM_ID,
        COLUMN_USER_ID,
        COLUMN_WORKED_ON,
        COLUMN_HOURS,
        COLUMN_LABELS,
    ],
    primary_key: &[columns::ID],
    relationships: &[RELATIONSHIP_MEMBERSHIP],
    select_permissions: &[SELECT_PERMISSION_USER],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `TimeEntry_aggregate`: aggregates over the rows that match of `public.time_entries`.
///
/// ```graphql
/// TimeEntry_aggregate(distinct_on: [TimeEntry_select_column!], limit: Int, offset: Int, order_by: [TimeEntry_order_by!], where: TimeEntry_bool_exp): TimeEntry_aggregate!
/// ```
pub const QUERY_TIME_ENTRY_AGGREGATE: Field = Field {
    name: "TimeEntry_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "time_entries""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::TIME_ENTRY_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::TIME_ENTRY_ORDER_BY).non_null().list(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY_AGGREGATE).non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableAggregate(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// Resolver of query field `timeEntries`: the rows that match of `public.time_entries`.
///
/// ```graphql
/// timeEntries(distinct_on: [TimeEntry_select_column!], limit: Int, offset: Int, order_by: [TimeEntry_order_by!], where: TimeEntry_bool_exp): [TimeEntry!]!
/// ```
pub const QUERY_TIME_ENTRIES: Field = Field {
    name: "timeEntries",
    description: Some(r#"fetch data from the table: "time_entries""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::TIME_ENTRY_SELECT_COLUMN).non_null().list(),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "limit",
            description: Some("limit the number of rows returned"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "offset",
            description: Some("skip the first n rows. Use only with order_by"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "order_by",
            description: Some("sort the rows by one or more columns"),
            type_: TypeRef::named(types::TIME_ENTRY_ORDER_BY).non_null().list(),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY).non_null().list().non_null(),
    visible: sets::ADMIN_AND_USER,
    resolver: Resolver::TableRows(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// Resolver of query field `timeEntry`: the row with that primary key of `public.time_entries`.
///
/// ```graphql
/// timeEntry(id: bigint!): TimeEntry
/// ```
pub const QUERY_TIME_ENTRY: Field = Field {
    name: "timeEntry",
    description: Some("One entry of somebody's time sheet"),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::BIGINT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY),
    visible: sets::ADMIN,
    resolver: Resolver::TableRow(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// Resolver of mutation field `delete_TimeEntry`: deletes the rows that match of `public.time_entries`.
///
/// ```graphql
/// delete_TimeEntry(where: TimeEntry_bool_exp!): TimeEntry_mutation_response
/// ```
pub const MUTATION_DELETE_TIME_ENTRY: Field = Field {
    name: "delete_TimeEntry",
    description: Some(r#"delete data from the table: "time_entries""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// Resolver of mutation field `delete_TimeEntry_by_pk`: deletes the row with that primary key of `public.time_entries`.
///
/// ```graphql
/// delete_TimeEntry_by_pk(id: bigint!): TimeEntry
/// ```
pub const MUTATION_DELETE_TIME_ENTRY_BY_PK: Field = Field {
    name: "delete_TimeEntry_by_pk",
    description: Some(r#"delete single row from the table: "time_entries""#),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::BIGINT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// Resolver of mutation field `insert_TimeEntry`: inserts rows of `public.time_entries`.
///
/// ```graphql
/// insert_TimeEntry(objects: [TimeEntry_insert_input!]!, on_conflict: TimeEntry_on_conflict): TimeEntry_mutation_response
/// ```
pub const MUTATION_INSERT_TIME_ENTRY: Field = Field {
    name: "insert_TimeEntry",
    description: Some(r#"insert data into the table: "time_entries""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::TIME_ENTRY_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::TIME_ENTRY_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// Resolver of mutation field `insert_TimeEntry_one`: inserts one row of `public.time_entries`.
///
/// ```graphql
/// insert_TimeEntry_one(object: TimeEntry_insert_input!, on_conflict: TimeEntry_on_conflict): TimeEntry
/// ```
pub const MUTATION_INSERT_TIME_ENTRY_ONE: Field = Field {
    name: "insert_TimeEntry_one",
    description: Some(r#"insert a single row into the table: "time_entries""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::TIME_ENTRY_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::TIME_ENTRY_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// Resolver of mutation field `update_TimeEntry`: updates the rows that match of `public.time_entries`.
///
/// ```graphql
/// update_TimeEntry(_inc: TimeEntry_inc_input, _set: TimeEntry_set_input, where: TimeEntry_bool_exp!): TimeEntry_mutation_response
/// ```
pub const MUTATION_UPDATE_TIME_ENTRY: Field = Field {
    name: "update_TimeEntry",
    description: Some(r#"update data of the table: "time_entries""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::TIME_ENTRY_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::TIME_ENTRY_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// Resolver of mutation field `update_TimeEntry_by_pk`: updates the row with that primary key of `public.time_entries`.
///
/// ```graphql
/// update_TimeEntry_by_pk(_inc: TimeEntry_inc_input, _set: TimeEntry_set_input, pk_columns: TimeEntry_pk_columns_input!): TimeEntry
/// ```
pub const MUTATION_UPDATE_TIME_ENTRY_BY_PK: Field = Field {
    name: "update_TimeEntry_by_pk",
    description: Some(r#"update single row of the table: "time_entries""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::TIME_ENTRY_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::TIME_ENTRY_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::TIME_ENTRY_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// Resolver of mutation field `update_TimeEntry_many`: updates rows several times of `public.time_entries`.
///
/// ```graphql
/// update_TimeEntry_many(updates: [TimeEntry_updates!]!): [TimeEntry_mutation_response]
/// ```
pub const MUTATION_UPDATE_TIME_ENTRY_MANY: Field = Field {
    name: "update_TimeEntry_many",
    description: Some(r#"update multiples rows of table: "time_entries""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::TIME_ENTRY_UPDATES)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const ID: ColumnId = ColumnId(0);
    pub const TEAM_ID: ColumnId = ColumnId(1);
    pub const USER_ID: ColumnId = ColumnId(2);
    pub const WORKED_ON: ColumnId = ColumnId(3);
    pub const HOURS: ColumnId = ColumnId(4);
    pub const LABELS: ColumnId = ColumnId(5);
}

/// Column `id`: `bigint`, not null.
const COLUMN_ID: Column = Column {
    sql_name: "id",
    field_name: "id",
    type_: sql_types::BIGINT,
    nullable: false,
};

/// Column `team_id`: `integer`, not null.
const COLUMN_TEAM_ID: Column = Column {
    sql_name: "team_id",
    field_name: "team_id",
    type_: sql_types::INTEGER,
    nullable: false,
};

/// Column `user_id`: `uuid`, not null.
const COLUMN_USER_ID: Column = Column {
    sql_name: "user_id",
    field_name: "user_id",
    type_: sql_types::UUID,
    nullable: false,
};

/// Column `worked_on`, field `workedOn`: `date`, not null.
const COLUMN_WORKED_ON: Column = Column {
    sql_name: "worked_on",
    field_name: "workedOn",
    type_: sql_types::DATE,
    nullable: false,
};

/// Column `hours`: `numeric`, not null.
const COLUMN_HOURS: Column = Column {
    sql_name: "hours",
    field_name: "hours",
    type_: sql_types::NUMERIC,
    nullable: false,
};

/// Column `labels`: `text[]`, not null.
const COLUMN_LABELS: Column = Column {
    sql_name: "labels",
    field_name: "labels",
    type_: sql_types::TEXT_ARRAY,
    nullable: false,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const MEMBERSHIP: RelationshipId = RelationshipId(0);
}

/// Object relationship `membership`: the row of `public.memberships` where `time_entries.team_id = memberships.team_id` and `time_entries.user_id = memberships.user_id`.
const RELATIONSHIP_MEMBERSHIP: Relationship = Relationship {
    name: "membership",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_MEMBERSHIPS,
    columns: &[
        (
            columns::TEAM_ID,
            crate::databases::default::public_memberships::columns::TEAM_ID,
        ),
        (
            columns::USER_ID,
            crate::databases::default::public_memberships::columns::USER_ID,
        ),
    ],
    inserts_first: true,
};

/// Role `user` reads these rows. Columns: `id`, `team_id`, `worked_on`, `hours`, `labels`.
///
/// ```sql
/// ((time_entries."user_id" = $x-hasura-user-id::uuid) AND (time_entries."hours" > ('0')::numeric))
/// ```
const SELECT_PERMISSION_USER: SelectPermission = SelectPermission {
    role: roles::USER,
    filter: Predicate(
        &[
            PredicatePart::Sql("(("),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."user_id" = "#),
            PredicatePart::SessionVariable("x-hasura-user-id", sql_types::UUID),
            PredicatePart::Sql(") AND ("),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."hours" > ('0')::numeric))"#),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Object `TimeEntry`.
///
/// ```graphql
/// type TimeEntry {
///   hours: numeric!
///   id: bigint!
///   labels: [String!]!
///   membership: memberships!
///   team_id: Int!
///   user_id: uuid!
///   workedOn: date!
/// }
/// ```
pub const TYPE_TIME_ENTRY: TypeDefinition = TypeDefinition {
    name: "TimeEntry",
    description: Some("Some hours of one person for one team"),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "hours",
                type_: TypeRef::named(types::NUMERIC).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::HOURS),
                ..FIELD
            },
            Field {
                name: "id",
                type_: TypeRef::named(types::BIGINT).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::ID),
                ..FIELD
            },
            Field {
                name: "labels",
                type_: TypeRef::named(types::STRING).non_null().list().non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::LABELS),
                ..FIELD
            },
            Field {
                name: "membership",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::MEMBERSHIPS).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Relationship(relationships::MEMBERSHIP),
                ..FIELD
            },
            Field {
                name: "team_id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::TEAM_ID),
                ..FIELD
            },
            Field {
                name: "user_id",
                type_: TypeRef::named(types::UUID).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::USER_ID),
                ..FIELD
            },
            Field {
                name: "workedOn",
                description: Some(
                    "The day the work was done, not the day it was entered",
                ),
                type_: TypeRef::named(types::DATE_2).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::WORKED_ON),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `TimeEntry_aggregate`.
///
/// ```graphql
/// type TimeEntry_aggregate {
///   aggregate: TimeEntry_aggregate_fields
///   nodes: [TimeEntry!]!
/// }
/// ```
pub const TYPE_TIME_ENTRY_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "TimeEntry_aggregate",
    description: Some(r#"aggregated selection of "time_entries""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::TIME_ENTRY_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::TIME_ENTRY).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `TimeEntry_aggregate_bool_exp`.
///
/// ```graphql
/// input TimeEntry_aggregate_bool_exp {
///   count: TimeEntry_aggregate_bool_exp_count
/// }
/// ```
pub const TYPE_TIME_ENTRY_AGGREGATE_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "TimeEntry_aggregate_bool_exp",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "count",
                type_: TypeRef::named(types::TIME_ENTRY_AGGREGATE_BOOL_EXP_COUNT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `TimeEntry_aggregate_bool_exp_count`.
///
/// ```graphql
/// input TimeEntry_aggregate_bool_exp_count {
///   arguments: [TimeEntry_select_column!]
///   distinct: Boolean
///   filter: TimeEntry_bool_exp
///   predicate: Int_comparison_exp!
/// }
/// ```
pub const TYPE_TIME_ENTRY_AGGREGATE_BOOL_EXP_COUNT: TypeDefinition = TypeDefinition {
    name: "TimeEntry_aggregate_bool_exp_count",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(types::TIME_ENTRY_SELECT_COLUMN).non_null().list(),
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
                type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP),
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

/// Object `TimeEntry_aggregate_fields`.
///
/// ```graphql
/// type TimeEntry_aggregate_fields {
///   avg: TimeEntry_avg_fields
///   count(columns: [TimeEntry_select_column!], distinct: Boolean): Int!
///   max: TimeEntry_max_fields
///   min: TimeEntry_min_fields
///   stddev: TimeEntry_stddev_fields
///   stddev_pop: TimeEntry_stddev_pop_fields
///   stddev_samp: TimeEntry_stddev_samp_fields
///   sum: TimeEntry_sum_fields
///   var_pop: TimeEntry_var_pop_fields
///   var_samp: TimeEntry_var_samp_fields
///   variance: TimeEntry_variance_fields
/// }
/// ```
pub const TYPE_TIME_ENTRY_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_aggregate_fields",
    description: Some(r#"aggregate fields of "time_entries""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::TIME_ENTRY_AVG_FIELDS),
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
                        type_: TypeRef::named(types::TIME_ENTRY_SELECT_COLUMN)
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
                type_: TypeRef::named(types::TIME_ENTRY_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::TIME_ENTRY_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::TIME_ENTRY_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::TIME_ENTRY_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::TIME_ENTRY_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::TIME_ENTRY_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::TIME_ENTRY_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::TIME_ENTRY_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::TIME_ENTRY_VARIANCE_FIELDS),
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

/// Input object `TimeEntry_aggregate_order_by`.
///
/// ```graphql
/// input TimeEntry_aggregate_order_by {
///   avg: TimeEntry_avg_order_by
///   count: order_by
///   max: TimeEntry_max_order_by
///   min: TimeEntry_min_order_by
///   stddev: TimeEntry_stddev_order_by
///   stddev_pop: TimeEntry_stddev_pop_order_by
///   stddev_samp: TimeEntry_stddev_samp_order_by
///   sum: TimeEntry_sum_order_by
///   var_pop: TimeEntry_var_pop_order_by
///   var_samp: TimeEntry_var_samp_order_by
///   variance: TimeEntry_variance_order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_AGGREGATE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_aggregate_order_by",
    description: Some(r#"order by aggregate values of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "avg",
                type_: TypeRef::named(types::TIME_ENTRY_AVG_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "count",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "max",
                type_: TypeRef::named(types::TIME_ENTRY_MAX_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "min",
                type_: TypeRef::named(types::TIME_ENTRY_MIN_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev",
                type_: TypeRef::named(types::TIME_ENTRY_STDDEV_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_pop",
                type_: TypeRef::named(types::TIME_ENTRY_STDDEV_POP_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_samp",
                type_: TypeRef::named(types::TIME_ENTRY_STDDEV_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sum",
                type_: TypeRef::named(types::TIME_ENTRY_SUM_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_pop",
                type_: TypeRef::named(types::TIME_ENTRY_VAR_POP_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_samp",
                type_: TypeRef::named(types::TIME_ENTRY_VAR_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "variance",
                type_: TypeRef::named(types::TIME_ENTRY_VARIANCE_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `TimeEntry_arr_rel_insert_input`.
///
/// ```graphql
/// input TimeEntry_arr_rel_insert_input {
///   data: [TimeEntry_insert_input!]!
///   on_conflict: TimeEntry_on_conflict
/// }
/// ```
pub const TYPE_TIME_ENTRY_ARR_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "TimeEntry_arr_rel_insert_input",
    description: Some(
        r#"input type for inserting array relation for remote table "time_entries""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::TIME_ENTRY_INSERT_INPUT)
                    .non_null()
                    .list()
                    .non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::TIME_ENTRY_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_TIME_ENTRY_AVG_FIELDS: &[Field] = &[
    Field {
        name: "hours",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::HOURS),
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
        name: "team_id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::TEAM_ID),
        ..FIELD
    },
];

/// Object `TimeEntry_avg_fields`.
///
/// ```graphql
/// type TimeEntry_avg_fields {
///   hours: Float
///   id: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TIME_ENTRY_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TIME_ENTRY_AVG_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_TIME_ENTRY_AVG_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "hours",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "team_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
];

/// Input object `TimeEntry_avg_order_by`.
///
/// ```graphql
/// input TimeEntry_avg_order_by {
///   hours: order_by
///   id: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_AVG_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_avg_order_by",
    description: Some(r#"order by avg() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Input object `TimeEntry_bool_exp`.
///
/// ```graphql
/// input TimeEntry_bool_exp {
///   _and: [TimeEntry_bool_exp!]
///   _not: TimeEntry_bool_exp
///   _or: [TimeEntry_bool_exp!]
///   hours: numeric_comparison_exp
///   id: bigint_comparison_exp
///   labels: String_array_comparison_exp
///   membership: memberships_bool_exp
///   team_id: Int_comparison_exp
///   user_id: uuid_comparison_exp
///   workedOn: date_comparison_exp
/// }
/// ```
pub const TYPE_TIME_ENTRY_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "TimeEntry_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "time_entries". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "hours",
                type_: TypeRef::named(types::NUMERIC_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::BIGINT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "labels",
                type_: TypeRef::named(types::STRING_ARRAY_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "membership",
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team_id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "workedOn",
                type_: TypeRef::named(types::DATE_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `TimeEntry_constraint`.
///
/// ```graphql
/// enum TimeEntry_constraint {
///   time_entries_pkey
/// }
/// ```
pub const TYPE_TIME_ENTRY_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "TimeEntry_constraint",
    description: Some(r#"unique or primary key constraints on table "time_entries""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "time_entries_pkey",
                description: Some(r#"unique or primary key constraint on columns "id""#),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `TimeEntry_inc_input`.
///
/// ```graphql
/// input TimeEntry_inc_input {
///   hours: numeric
///   team_id: Int
/// }
/// ```
pub const TYPE_TIME_ENTRY_INC_INPUT: TypeDefinition = TypeDefinition {
    name: "TimeEntry_inc_input",
    description: Some(
        r#"input type for incrementing numeric columns in table "time_entries""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "hours",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `TimeEntry_insert_input`.
///
/// ```graphql
/// input TimeEntry_insert_input {
///   hours: numeric
///   labels: [String!]
///   membership: memberships_obj_rel_insert_input
///   team_id: Int
///   user_id: uuid
///   workedOn: date
/// }
/// ```
pub const TYPE_TIME_ENTRY_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "TimeEntry_insert_input",
    description: Some(r#"input type for inserting data into table "time_entries""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "hours",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "labels",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "membership",
                type_: TypeRef::named(types::MEMBERSHIPS_OBJ_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "workedOn",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_TIME_ENTRY_MAX_FIELDS: &[Field] = &[
    Field {
        name: "hours",
        type_: TypeRef::named(types::NUMERIC),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::HOURS),
        ..FIELD
    },
    Field {
        name: "id",
        type_: TypeRef::named(types::BIGINT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ID),
        ..FIELD
    },
    Field {
        name: "labels",
        type_: TypeRef::named(types::STRING).non_null().list(),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::LABELS),
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
    Field {
        name: "workedOn",
        type_: TypeRef::named(types::DATE_2),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::WORKED_ON),
        ..FIELD
    },
];

/// Object `TimeEntry_max_fields`.
///
/// ```graphql
/// type TimeEntry_max_fields {
///   hours: numeric
///   id: bigint
///   labels: [String!]
///   team_id: Int
///   user_id: uuid
///   workedOn: date
/// }
/// ```
pub const TYPE_TIME_ENTRY_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TIME_ENTRY_MAX_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_TIME_ENTRY_MAX_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "hours",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "labels",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "team_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
    InputValue {
        name: "user_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN,
        ..INPUT_VALUE
    },
    InputValue {
        name: "workedOn",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
];

/// Input object `TimeEntry_max_order_by`.
///
/// ```graphql
/// input TimeEntry_max_order_by {
///   hours: order_by
///   id: order_by
///   labels: order_by
///   team_id: order_by
///   user_id: order_by
///   workedOn: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_MAX_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_max_order_by",
    description: Some(r#"order by max() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `TimeEntry_min_fields`.
///
/// ```graphql
/// type TimeEntry_min_fields {
///   hours: numeric
///   id: bigint
///   labels: [String!]
///   team_id: Int
///   user_id: uuid
///   workedOn: date
/// }
/// ```
pub const TYPE_TIME_ENTRY_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TIME_ENTRY_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Input object `TimeEntry_min_order_by`.
///
/// ```graphql
/// input TimeEntry_min_order_by {
///   hours: order_by
///   id: order_by
///   labels: order_by
///   team_id: order_by
///   user_id: order_by
///   workedOn: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_MIN_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_min_order_by",
    description: Some(r#"order by min() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `TimeEntry_mutation_response`.
///
/// ```graphql
/// type TimeEntry_mutation_response {
///   affected_rows: Int!
///   returning: [TimeEntry!]!
/// }
/// ```
pub const TYPE_TIME_ENTRY_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "TimeEntry_mutation_response",
    description: Some(r#"response of any mutation on the table "time_entries""#),
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
                type_: TypeRef::named(types::TIME_ENTRY).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `TimeEntry_on_conflict`.
///
/// ```graphql
/// input TimeEntry_on_conflict {
///   constraint: TimeEntry_constraint!
///   update_columns: [TimeEntry_update_column!]! = []
///   where: TimeEntry_bool_exp
/// }
/// ```
pub const TYPE_TIME_ENTRY_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "TimeEntry_on_conflict",
    description: Some(r#"on_conflict condition type for table "time_entries""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::TIME_ENTRY_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::TIME_ENTRY_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `TimeEntry_order_by`.
///
/// ```graphql
/// input TimeEntry_order_by {
///   hours: order_by
///   id: order_by
///   labels: order_by
///   membership: memberships_order_by
///   team_id: order_by
///   user_id: order_by
///   workedOn: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_order_by",
    description: Some(r#"Ordering options when selecting data from "time_entries"."#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "hours",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "labels",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "membership",
                type_: TypeRef::named(types::MEMBERSHIPS_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "workedOn",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `TimeEntry_pk_columns_input`.
///
/// ```graphql
/// input TimeEntry_pk_columns_input {
///   id: bigint!
/// }
/// ```
pub const TYPE_TIME_ENTRY_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "TimeEntry_pk_columns_input",
    description: Some("primary key columns input for table: time_entries"),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "id",
                type_: TypeRef::named(types::BIGINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `TimeEntry_select_column`.
///
/// ```graphql
/// enum TimeEntry_select_column {
///   hours
///   id
///   labels
///   team_id
///   user_id
///   workedOn
/// }
/// ```
pub const TYPE_TIME_ENTRY_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "TimeEntry_select_column",
    description: Some(r#"select columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "hours",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "labels",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "team_id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "user_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "workedOn",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `TimeEntry_set_input`.
///
/// ```graphql
/// input TimeEntry_set_input {
///   hours: numeric
///   labels: [String!]
///   team_id: Int
///   user_id: uuid
///   workedOn: date
/// }
/// ```
pub const TYPE_TIME_ENTRY_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "TimeEntry_set_input",
    description: Some(r#"input type for updating data in table "time_entries""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "hours",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "labels",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "workedOn",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `TimeEntry_stddev_fields`.
///
/// ```graphql
/// type TimeEntry_stddev_fields {
///   hours: Float
///   id: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TIME_ENTRY_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TIME_ENTRY_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `TimeEntry_stddev_order_by`.
///
/// ```graphql
/// input TimeEntry_stddev_order_by {
///   hours: order_by
///   id: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_STDDEV_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_stddev_order_by",
    description: Some(r#"order by stddev() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `TimeEntry_stddev_pop_fields`.
///
/// ```graphql
/// type TimeEntry_stddev_pop_fields {
///   hours: Float
///   id: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TIME_ENTRY_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TIME_ENTRY_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `TimeEntry_stddev_pop_order_by`.
///
/// ```graphql
/// input TimeEntry_stddev_pop_order_by {
///   hours: order_by
///   id: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_STDDEV_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_stddev_pop_order_by",
    description: Some(r#"order by stddev_pop() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `TimeEntry_stddev_samp_fields`.
///
/// ```graphql
/// type TimeEntry_stddev_samp_fields {
///   hours: Float
///   id: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TIME_ENTRY_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TIME_ENTRY_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `TimeEntry_stddev_samp_order_by`.
///
/// ```graphql
/// input TimeEntry_stddev_samp_order_by {
///   hours: order_by
///   id: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_STDDEV_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_stddev_samp_order_by",
    description: Some(r#"order by stddev_samp() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `TimeEntry_sum_fields`.
///
/// ```graphql
/// type TimeEntry_sum_fields {
///   hours: numeric
///   id: bigint
///   team_id: Int
/// }
/// ```
pub const TYPE_TIME_ENTRY_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_sum_fields",
    description: Some("aggregate sum on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "hours",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::HOURS),
                ..FIELD
            },
            Field {
                name: "id",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ID),
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

/// Input object `TimeEntry_sum_order_by`.
///
/// ```graphql
/// input TimeEntry_sum_order_by {
///   hours: order_by
///   id: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_SUM_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_sum_order_by",
    description: Some(r#"order by sum() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Enum `TimeEntry_update_column`.
///
/// ```graphql
/// enum TimeEntry_update_column {
///   hours
///   labels
///   team_id
///   user_id
///   workedOn
/// }
/// ```
pub const TYPE_TIME_ENTRY_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "TimeEntry_update_column",
    description: Some(r#"update columns of table "time_entries""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "hours",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "labels",
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
            EnumValue {
                name: "workedOn",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `TimeEntry_updates`.
///
/// ```graphql
/// input TimeEntry_updates {
///   _inc: TimeEntry_inc_input
///   _set: TimeEntry_set_input
///   where: TimeEntry_bool_exp!
/// }
/// ```
pub const TYPE_TIME_ENTRY_UPDATES: TypeDefinition = TypeDefinition {
    name: "TimeEntry_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_inc",
                description: Some(
                    "increments the numeric columns with given value of the filtered values",
                ),
                type_: TypeRef::named(types::TIME_ENTRY_INC_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::TIME_ENTRY_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `TimeEntry_var_pop_fields`.
///
/// ```graphql
/// type TimeEntry_var_pop_fields {
///   hours: Float
///   id: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TIME_ENTRY_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TIME_ENTRY_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `TimeEntry_var_pop_order_by`.
///
/// ```graphql
/// input TimeEntry_var_pop_order_by {
///   hours: order_by
///   id: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_VAR_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_var_pop_order_by",
    description: Some(r#"order by var_pop() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `TimeEntry_var_samp_fields`.
///
/// ```graphql
/// type TimeEntry_var_samp_fields {
///   hours: Float
///   id: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TIME_ENTRY_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TIME_ENTRY_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `TimeEntry_var_samp_order_by`.
///
/// ```graphql
/// input TimeEntry_var_samp_order_by {
///   hours: order_by
///   id: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_VAR_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_var_samp_order_by",
    description: Some(r#"order by var_samp() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `TimeEntry_variance_fields`.
///
/// ```graphql
/// type TimeEntry_variance_fields {
///   hours: Float
///   id: Float
///   team_id: Float
/// }
/// ```
pub const TYPE_TIME_ENTRY_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "TimeEntry_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TIME_ENTRY_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `TimeEntry_variance_order_by`.
///
/// ```graphql
/// input TimeEntry_variance_order_by {
///   hours: order_by
///   id: order_by
///   team_id: order_by
/// }
/// ```
pub const TYPE_TIME_ENTRY_VARIANCE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "TimeEntry_variance_order_by",
    description: Some(r#"order by variance() on columns of table "time_entries""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_TIME_ENTRY_AVG_ORDER_BY,
        one_of: false,
    },
};
