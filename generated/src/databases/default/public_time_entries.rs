//! Table `public.time_entries` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_time_entries.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `id` | `id` | `bigint` not null | `int8!` | primary |
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
    Column, ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue, Predicate, PredicatePart, Relationship,
    RelationshipKind, Resolver, SelectPermission, Table, TypeDefinition, TypeKind, TypeRef,
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
/// timeEntry(id: int8!): TimeEntry
/// ```
pub const QUERY_TIME_ENTRY: Field = Field {
    name: "timeEntry",
    description: Some("One entry of somebody's time sheet"),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::INT8).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TIME_ENTRY),
    visible: sets::ADMIN,
    resolver: Resolver::TableRow(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
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
};

/// Object `TimeEntry`.
///
/// ```graphql
/// type TimeEntry {
///   hours: numeric!
///   id: int8!
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
                type_: TypeRef::named(types::INT8).non_null(),
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

/// Input object `TimeEntry_bool_exp`.
///
/// ```graphql
/// input TimeEntry_bool_exp {
///   _and: [TimeEntry_bool_exp!]
///   _not: TimeEntry_bool_exp
///   _or: [TimeEntry_bool_exp!]
///   hours: numeric_comparison_exp
///   id: int8_comparison_exp
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
                type_: TypeRef::named(types::INT8_COMPARISON_EXP),
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
