//! Table `audit.events` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/audit_events.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `id` | `id` | `bigint` not null | `bigint!` | primary |
//! | `actor_id` | `actor_id` | `uuid` | `uuid` |  |
//! | `action` | `action` | `text` not null | `String!` |  |
//! | `address` | `address` | `inet` | `inet` |  |
//! | `details` | `details` | `json` | `json` |  |
//! | `happened_at` | `happened_at` | `timestamp` not null | `timestamp!` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `actor` | `public.users` | `events.actor_id = users.id` |
//!
//! Only `admin` reads it.

use runtime::codegen::{
    AggregateField, AggregateFunction, Column, ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue,
    MutationField, Relationship, RelationshipKind, Resolver, TABLE_DEFAULTS, Table, TypeDefinition, TypeKind, TypeRef,
};

use crate::roles::sets;
use crate::schema::sql_types;
use crate::sources;
use crate::tables;
use crate::types;

/// The table as the runtime reads it.
pub const TABLE: Table = Table {
    source: sources::DEFAULT,
    schema: "audit",
    name: "events",
    row_type: types::AUDIT_EVENTS,
    columns: &[
        COLUMN_ID,
        COLUMN_ACTOR_ID,
        COLUMN_ACTION,
        COLUMN_ADDRESS,
        COLUMN_DETAILS,
        COLUMN_HAPPENED_AT,
    ],
    primary_key: &[columns::ID],
    relationships: &[RELATIONSHIP_ACTOR],
    select_permissions: &[],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `audit_events`: the rows that match of `audit.events`.
///
/// ```graphql
/// audit_events(distinct_on: [audit_events_select_column!], limit: Int, offset: Int, order_by: [audit_events_order_by!], where: audit_events_bool_exp): [audit_events!]!
/// ```
pub const QUERY_AUDIT_EVENTS: Field = Field {
    name: "audit_events",
    description: Some(r#"fetch data from the table: "audit.events""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::AUDIT_EVENTS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::AUDIT_EVENTS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::AUDIT_EVENTS_BOOL_EXP),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::AUDIT_EVENTS).non_null().list().non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableRows(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// Resolver of query field `audit_events_aggregate`: aggregates over the rows that match of `audit.events`.
///
/// ```graphql
/// audit_events_aggregate(distinct_on: [audit_events_select_column!], limit: Int, offset: Int, order_by: [audit_events_order_by!], where: audit_events_bool_exp): audit_events_aggregate!
/// ```
pub const QUERY_AUDIT_EVENTS_AGGREGATE: Field = Field {
    name: "audit_events_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "audit.events""#),
    arguments: crate::databases::default::audit_events::QUERY_AUDIT_EVENTS.arguments,
    type_: TypeRef::named(types::AUDIT_EVENTS_AGGREGATE).non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableAggregate(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// Resolver of query field `audit_events_by_pk`: the row with that primary key of `audit.events`.
///
/// ```graphql
/// audit_events_by_pk(id: bigint!): audit_events
/// ```
pub const QUERY_AUDIT_EVENTS_BY_PK: Field = Field {
    name: "audit_events_by_pk",
    description: Some(
        r#"fetch data from the table: "audit.events" using primary key columns"#,
    ),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::BIGINT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::AUDIT_EVENTS),
    visible: sets::ADMIN,
    resolver: Resolver::TableRow(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// Resolver of mutation field `delete_audit_events`: deletes the rows that match of `audit.events`.
///
/// ```graphql
/// delete_audit_events(where: audit_events_bool_exp!): audit_events_mutation_response
/// ```
pub const MUTATION_DELETE_AUDIT_EVENTS: Field = Field {
    name: "delete_audit_events",
    description: Some(r#"delete data from the table: "audit.events""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::AUDIT_EVENTS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::AUDIT_EVENTS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// Resolver of mutation field `delete_audit_events_by_pk`: deletes the row with that primary key of `audit.events`.
///
/// ```graphql
/// delete_audit_events_by_pk(id: bigint!): audit_events
/// ```
pub const MUTATION_DELETE_AUDIT_EVENTS_BY_PK: Field = Field {
    name: "delete_audit_events_by_pk",
    description: Some(r#"delete single row from the table: "audit.events""#),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::BIGINT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::AUDIT_EVENTS),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// Resolver of mutation field `insert_audit_events`: inserts rows of `audit.events`.
///
/// ```graphql
/// insert_audit_events(objects: [audit_events_insert_input!]!, on_conflict: audit_events_on_conflict): audit_events_mutation_response
/// ```
pub const MUTATION_INSERT_AUDIT_EVENTS: Field = Field {
    name: "insert_audit_events",
    description: Some(r#"insert data into the table: "audit.events""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::AUDIT_EVENTS_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::AUDIT_EVENTS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::AUDIT_EVENTS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// Resolver of mutation field `insert_audit_events_one`: inserts one row of `audit.events`.
///
/// ```graphql
/// insert_audit_events_one(object: audit_events_insert_input!, on_conflict: audit_events_on_conflict): audit_events
/// ```
pub const MUTATION_INSERT_AUDIT_EVENTS_ONE: Field = Field {
    name: "insert_audit_events_one",
    description: Some(r#"insert a single row into the table: "audit.events""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::AUDIT_EVENTS_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::AUDIT_EVENTS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::AUDIT_EVENTS),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// Resolver of mutation field `update_audit_events`: updates the rows that match of `audit.events`.
///
/// ```graphql
/// update_audit_events(_inc: audit_events_inc_input, _set: audit_events_set_input, where: audit_events_bool_exp!): audit_events_mutation_response
/// ```
pub const MUTATION_UPDATE_AUDIT_EVENTS: Field = Field {
    name: "update_audit_events",
    description: Some(r#"update data of the table: "audit.events""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::AUDIT_EVENTS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::AUDIT_EVENTS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::AUDIT_EVENTS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::AUDIT_EVENTS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// Resolver of mutation field `update_audit_events_by_pk`: updates the row with that primary key of `audit.events`.
///
/// ```graphql
/// update_audit_events_by_pk(_inc: audit_events_inc_input, _set: audit_events_set_input, pk_columns: audit_events_pk_columns_input!): audit_events
/// ```
pub const MUTATION_UPDATE_AUDIT_EVENTS_BY_PK: Field = Field {
    name: "update_audit_events_by_pk",
    description: Some(r#"update single row of the table: "audit.events""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::AUDIT_EVENTS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::AUDIT_EVENTS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::AUDIT_EVENTS_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::AUDIT_EVENTS),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// Resolver of mutation field `update_audit_events_many`: updates rows several times of `audit.events`.
///
/// ```graphql
/// update_audit_events_many(updates: [audit_events_updates!]!): [audit_events_mutation_response]
/// ```
pub const MUTATION_UPDATE_AUDIT_EVENTS_MANY: Field = Field {
    name: "update_audit_events_many",
    description: Some(r#"update multiples rows of table: "audit.events""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::AUDIT_EVENTS_UPDATES)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::AUDIT_EVENTS_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::DEFAULT_AUDIT_EVENTS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const ID: ColumnId = ColumnId(0);
    pub const ACTOR_ID: ColumnId = ColumnId(1);
    pub const ACTION: ColumnId = ColumnId(2);
    pub const ADDRESS: ColumnId = ColumnId(3);
    pub const DETAILS: ColumnId = ColumnId(4);
    pub const HAPPENED_AT: ColumnId = ColumnId(5);
}

/// Column `id`: `bigint`, not null.
const COLUMN_ID: Column = Column {
    sql_name: "id",
    field_name: "id",
    type_: sql_types::BIGINT,
    nullable: false,
};

/// Column `actor_id`: `uuid`.
const COLUMN_ACTOR_ID: Column = Column {
    sql_name: "actor_id",
    field_name: "actor_id",
    type_: sql_types::UUID,
    nullable: true,
};

/// Column `action`: `text`, not null.
const COLUMN_ACTION: Column = Column {
    sql_name: "action",
    field_name: "action",
    type_: sql_types::TEXT,
    nullable: false,
};

/// Column `address`: `inet`.
const COLUMN_ADDRESS: Column = Column {
    sql_name: "address",
    field_name: "address",
    type_: sql_types::INET,
    nullable: true,
};

/// Column `details`: `json`.
const COLUMN_DETAILS: Column = Column {
    sql_name: "details",
    field_name: "details",
    type_: sql_types::JSON,
    nullable: true,
};

/// Column `happened_at`: `timestamp`, not null.
const COLUMN_HAPPENED_AT: Column = Column {
    sql_name: "happened_at",
    field_name: "happened_at",
    type_: sql_types::TIMESTAMP,
    nullable: false,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const ACTOR: RelationshipId = RelationshipId(0);
}

/// Object relationship `actor`: the row of `public.users` where `events.actor_id = users.id`.
const RELATIONSHIP_ACTOR: Relationship = Relationship {
    name: "actor",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_USERS,
    columns: &[
        (columns::ACTOR_ID, crate::databases::default::public_users::columns::ID),
    ],
    inserts_first: true,
};

/// Object `audit_events`.
///
/// ```graphql
/// type audit_events {
///   action: String!
///   actor: users
///   actor_id: uuid
///   address: inet
///   details(path: String): json
///   happened_at: timestamp!
///   id: bigint!
/// }
/// ```
pub const TYPE_AUDIT_EVENTS: TypeDefinition = TypeDefinition {
    name: "audit_events",
    description: Some(r#"columns and relationships of "audit.events""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "action",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ACTION),
                ..FIELD
            },
            Field {
                name: "actor",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN,
                resolver: Resolver::Relationship(relationships::ACTOR),
                ..FIELD
            },
            Field {
                name: "actor_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ACTOR_ID),
                ..FIELD
            },
            Field {
                name: "address",
                type_: TypeRef::named(types::INET),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ADDRESS),
                ..FIELD
            },
            Field {
                name: "details",
                arguments: &[
                    InputValue {
                        name: "path",
                        description: Some("JSON select path"),
                        type_: TypeRef::named(types::STRING),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::JSON),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::DETAILS),
                ..FIELD
            },
            Field {
                name: "happened_at",
                type_: TypeRef::named(types::TIMESTAMP).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::HAPPENED_AT),
                ..FIELD
            },
            Field {
                name: "id",
                type_: TypeRef::named(types::BIGINT).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ID),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `audit_events_aggregate`.
///
/// ```graphql
/// type audit_events_aggregate {
///   aggregate: audit_events_aggregate_fields
///   nodes: [audit_events!]!
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "audit_events_aggregate",
    description: Some(r#"aggregated selection of "audit.events""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::AUDIT_EVENTS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::AUDIT_EVENTS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `audit_events_aggregate_fields`.
///
/// ```graphql
/// type audit_events_aggregate_fields {
///   avg: audit_events_avg_fields
///   count(columns: [audit_events_select_column!], distinct: Boolean): Int!
///   max: audit_events_max_fields
///   min: audit_events_min_fields
///   stddev: audit_events_stddev_fields
///   stddev_pop: audit_events_stddev_pop_fields
///   stddev_samp: audit_events_stddev_samp_fields
///   sum: audit_events_sum_fields
///   var_pop: audit_events_var_pop_fields
///   var_samp: audit_events_var_samp_fields
///   variance: audit_events_variance_fields
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_aggregate_fields",
    description: Some(r#"aggregate fields of "audit.events""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::AUDIT_EVENTS_AVG_FIELDS),
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
                        type_: TypeRef::named(types::AUDIT_EVENTS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::AUDIT_EVENTS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::AUDIT_EVENTS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::AUDIT_EVENTS_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::AUDIT_EVENTS_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::AUDIT_EVENTS_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::AUDIT_EVENTS_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::AUDIT_EVENTS_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::AUDIT_EVENTS_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::AUDIT_EVENTS_VARIANCE_FIELDS),
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
const FIELDS_AUDIT_EVENTS_AVG_FIELDS: &[Field] = &[
    Field {
        name: "id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ID),
        ..FIELD
    },
];

/// Object `audit_events_avg_fields`.
///
/// ```graphql
/// type audit_events_avg_fields {
///   id: Float
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_AUDIT_EVENTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `audit_events_bool_exp`.
///
/// ```graphql
/// input audit_events_bool_exp {
///   _and: [audit_events_bool_exp!]
///   _not: audit_events_bool_exp
///   _or: [audit_events_bool_exp!]
///   action: String_comparison_exp
///   actor: users_bool_exp
///   actor_id: uuid_comparison_exp
///   address: inet_comparison_exp
///   details: json_comparison_exp
///   happened_at: timestamp_comparison_exp
///   id: bigint_comparison_exp
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "audit_events_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "audit.events". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::AUDIT_EVENTS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::AUDIT_EVENTS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::AUDIT_EVENTS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "action",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "actor",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "actor_id",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "address",
                type_: TypeRef::named(types::INET_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "details",
                type_: TypeRef::named(types::JSON_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "happened_at",
                type_: TypeRef::named(types::TIMESTAMP_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::BIGINT_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `audit_events_constraint`.
///
/// ```graphql
/// enum audit_events_constraint {
///   events_pkey
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "audit_events_constraint",
    description: Some(r#"unique or primary key constraints on table "audit.events""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "events_pkey",
                description: Some(r#"unique or primary key constraint on columns "id""#),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `audit_events_inc_input`.
///
/// ```graphql
/// input audit_events_inc_input {
///   id: bigint
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_INC_INPUT: TypeDefinition = TypeDefinition {
    name: "audit_events_inc_input",
    description: Some(
        r#"input type for incrementing numeric columns in table "audit.events""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "id",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `audit_events_insert_input`.
///
/// ```graphql
/// input audit_events_insert_input {
///   action: String
///   actor: users_obj_rel_insert_input
///   actor_id: uuid
///   address: inet
///   details: json
///   happened_at: timestamp
///   id: bigint
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "audit_events_insert_input",
    description: Some(r#"input type for inserting data into table "audit.events""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "action",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "actor",
                type_: TypeRef::named(types::USERS_OBJ_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "actor_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "address",
                type_: TypeRef::named(types::INET),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "details",
                type_: TypeRef::named(types::JSON),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "happened_at",
                type_: TypeRef::named(types::TIMESTAMP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_AUDIT_EVENTS_MAX_FIELDS: &[Field] = &[
    Field {
        name: "action",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ACTION),
        ..FIELD
    },
    Field {
        name: "actor_id",
        type_: TypeRef::named(types::UUID),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ACTOR_ID),
        ..FIELD
    },
    Field {
        name: "happened_at",
        type_: TypeRef::named(types::TIMESTAMP),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::HAPPENED_AT),
        ..FIELD
    },
    Field {
        name: "id",
        type_: TypeRef::named(types::BIGINT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ID),
        ..FIELD
    },
];

/// Object `audit_events_max_fields`.
///
/// ```graphql
/// type audit_events_max_fields {
///   action: String
///   actor_id: uuid
///   happened_at: timestamp
///   id: bigint
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_AUDIT_EVENTS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Object `audit_events_min_fields`.
///
/// ```graphql
/// type audit_events_min_fields {
///   action: String
///   actor_id: uuid
///   happened_at: timestamp
///   id: bigint
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_AUDIT_EVENTS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Object `audit_events_mutation_response`.
///
/// ```graphql
/// type audit_events_mutation_response {
///   affected_rows: Int!
///   returning: [audit_events!]!
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "audit_events_mutation_response",
    description: Some(r#"response of any mutation on the table "audit.events""#),
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
                type_: TypeRef::named(types::AUDIT_EVENTS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `audit_events_on_conflict`.
///
/// ```graphql
/// input audit_events_on_conflict {
///   constraint: audit_events_constraint!
///   update_columns: [audit_events_update_column!]! = []
///   where: audit_events_bool_exp
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "audit_events_on_conflict",
    description: Some(r#"on_conflict condition type for table "audit.events""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::AUDIT_EVENTS_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::AUDIT_EVENTS_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::AUDIT_EVENTS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `audit_events_order_by`.
///
/// ```graphql
/// input audit_events_order_by {
///   action: order_by
///   actor: users_order_by
///   actor_id: order_by
///   address: order_by
///   details: order_by
///   happened_at: order_by
///   id: order_by
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "audit_events_order_by",
    description: Some(r#"Ordering options when selecting data from "audit.events"."#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "action",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "actor",
                type_: TypeRef::named(types::USERS_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "actor_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "address",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "details",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "happened_at",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `audit_events_pk_columns_input`.
///
/// ```graphql
/// input audit_events_pk_columns_input {
///   id: bigint!
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "audit_events_pk_columns_input",
    description: Some("primary key columns input for table: audit.events"),
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

/// Enum `audit_events_select_column`.
///
/// ```graphql
/// enum audit_events_select_column {
///   action
///   actor_id
///   address
///   details
///   happened_at
///   id
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "audit_events_select_column",
    description: Some(r#"select columns of table "audit.events""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "action",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "actor_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "address",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "details",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "happened_at",
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
        ],
    },
};

/// Input object `audit_events_set_input`.
///
/// ```graphql
/// input audit_events_set_input {
///   action: String
///   actor_id: uuid
///   address: inet
///   details: json
///   happened_at: timestamp
///   id: bigint
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "audit_events_set_input",
    description: Some(r#"input type for updating data in table "audit.events""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "action",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "actor_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "address",
                type_: TypeRef::named(types::INET),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "details",
                type_: TypeRef::named(types::JSON),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "happened_at",
                type_: TypeRef::named(types::TIMESTAMP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `audit_events_stddev_fields`.
///
/// ```graphql
/// type audit_events_stddev_fields {
///   id: Float
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_AUDIT_EVENTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `audit_events_stddev_pop_fields`.
///
/// ```graphql
/// type audit_events_stddev_pop_fields {
///   id: Float
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_AUDIT_EVENTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `audit_events_stddev_samp_fields`.
///
/// ```graphql
/// type audit_events_stddev_samp_fields {
///   id: Float
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_AUDIT_EVENTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `audit_events_sum_fields`.
///
/// ```graphql
/// type audit_events_sum_fields {
///   id: bigint
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_sum_fields",
    description: Some("aggregate sum on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "id",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ID),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Enum `audit_events_update_column`.
///
/// ```graphql
/// enum audit_events_update_column {
///   action
///   actor_id
///   address
///   details
///   happened_at
///   id
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "audit_events_update_column",
    description: Some(r#"update columns of table "audit.events""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "action",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "actor_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "address",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "details",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "happened_at",
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
        ],
    },
};

/// Input object `audit_events_updates`.
///
/// ```graphql
/// input audit_events_updates {
///   _inc: audit_events_inc_input
///   _set: audit_events_set_input
///   where: audit_events_bool_exp!
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_UPDATES: TypeDefinition = TypeDefinition {
    name: "audit_events_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_inc",
                description: Some(
                    "increments the numeric columns with given value of the filtered values",
                ),
                type_: TypeRef::named(types::AUDIT_EVENTS_INC_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::AUDIT_EVENTS_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::AUDIT_EVENTS_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `audit_events_var_pop_fields`.
///
/// ```graphql
/// type audit_events_var_pop_fields {
///   id: Float
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_AUDIT_EVENTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `audit_events_var_samp_fields`.
///
/// ```graphql
/// type audit_events_var_samp_fields {
///   id: Float
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_AUDIT_EVENTS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `audit_events_variance_fields`.
///
/// ```graphql
/// type audit_events_variance_fields {
///   id: Float
/// }
/// ```
pub const TYPE_AUDIT_EVENTS_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "audit_events_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_AUDIT_EVENTS_AVG_FIELDS,
        interfaces: &[],
    },
};
