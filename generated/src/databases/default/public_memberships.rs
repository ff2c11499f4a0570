//! Table `public.memberships` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_memberships.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `team_id` | `team_id` | `integer` not null | `Int!` | primary |
//! | `user_id` | `user_id` | `uuid` not null | `uuid!` | primary |
//! | `is_deputy` | `is_deputy` | `boolean` not null | `Boolean!` |  |
//! | `joined_on` | `joined_on` | `date` not null | `date!` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `hours` | `public.team_hours` | `memberships.team_id = team_hours.team_id` and `memberships.user_id = team_hours.user_id` |
//! | `team` | `public.teams` | `memberships.team_id = teams.id` |
//! | `time_entries` | `public.time_entries` | `memberships.team_id = time_entries.team_id` and `memberships.user_id = time_entries.user_id` |
//! | `user` | `public.users` | `memberships.user_id = users.id` |
//!
//! | role | reads columns | rows | at most |
//! |---|---|---|---|
//! | `user` | all | `(EXISTS (SELECT 1 FROM "public"."teams" AS "_p0" WHERE ("_p0"."id" = memberships."team_id") AND (EXISTS (SELECT 1 FROM "public"."memberships" AS "_p1" WHERE ("_p1"."team_id" = "_p0"."id") AND ("_p1"."user_id" = $x-hasura-user-id::uuid)))))` |  |

use runtime::codegen::{
    AggregateField, AggregateFunction, Column, ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue,
    MutationField, Predicate, PredicatePart, RelatedRow, Relationship, RelationshipKind, Resolver, SelectPermission,
    TABLE_DEFAULTS, Table, TypeDefinition, TypeKind, TypeRef,
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
    name: "memberships",
    row_type: types::MEMBERSHIPS,
    columns: &[COLUMN_TEAM_ID, COLUMN_USER_ID, COLUMN_IS_DEPUTY, COLUMN_JOINED_ON],
    primary_key: &[columns::TEAM_ID, columns::USER_ID],
    relationships: &[
        RELATIONSHIP_HOURS,
        RELATIONSHIP_TEAM,
        RELATIONSHIP_TIME_ENTRIES,
        RELATIONSHIP_USER,
    ],
    select_permissions: &[SELECT_PERMISSION_USER],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `memberships`: the rows that match of `public.memberships`.
///
/// ```graphql
/// memberships(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): [memberships!]!
/// ```
pub const QUERY_MEMBERSHIPS: Field = Field {
    name: "memberships",
    description: Some(r#"fetch data from the table: "memberships""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::MEMBERSHIPS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::MEMBERSHIPS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MEMBERSHIPS).non_null().list().non_null(),
    visible: sets::ADMIN_AND_USER,
    resolver: Resolver::TableRows(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// Resolver of query field `memberships_aggregate`: aggregates over the rows that match of `public.memberships`.
///
/// ```graphql
/// memberships_aggregate(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): memberships_aggregate!
/// ```
pub const QUERY_MEMBERSHIPS_AGGREGATE: Field = Field {
    name: "memberships_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "memberships""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::MEMBERSHIPS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::MEMBERSHIPS_ORDER_BY).non_null().list(),
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
    resolver: Resolver::TableAggregate(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// Resolver of query field `memberships_by_pk`: the row with that primary key of `public.memberships`.
///
/// ```graphql
/// memberships_by_pk(team_id: Int!, user_id: uuid!): memberships
/// ```
pub const QUERY_MEMBERSHIPS_BY_PK: Field = Field {
    name: "memberships_by_pk",
    description: Some(
        r#"fetch data from the table: "memberships" using primary key columns"#,
    ),
    arguments: &[
        InputValue {
            name: "team_id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "user_id",
            type_: TypeRef::named(types::UUID).non_null(),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MEMBERSHIPS),
    visible: sets::ADMIN_AND_USER,
    resolver: Resolver::TableRow(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// Resolver of mutation field `delete_memberships`: deletes the rows that match of `public.memberships`.
///
/// ```graphql
/// delete_memberships(where: memberships_bool_exp!): memberships_mutation_response
/// ```
pub const MUTATION_DELETE_MEMBERSHIPS: Field = Field {
    name: "delete_memberships",
    description: Some(r#"delete data from the table: "memberships""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MEMBERSHIPS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// Resolver of mutation field `delete_memberships_by_pk`: deletes the row with that primary key of `public.memberships`.
///
/// ```graphql
/// delete_memberships_by_pk(team_id: Int!, user_id: uuid!): memberships
/// ```
pub const MUTATION_DELETE_MEMBERSHIPS_BY_PK: Field = Field {
    name: "delete_memberships_by_pk",
    description: Some(r#"delete single row from the table: "memberships""#),
    arguments: &[
        InputValue {
            name: "team_id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "user_id",
            type_: TypeRef::named(types::UUID).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MEMBERSHIPS),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// Resolver of mutation field `insert_memberships`: inserts rows of `public.memberships`.
///
/// ```graphql
/// insert_memberships(objects: [memberships_insert_input!]!, on_conflict: memberships_on_conflict): memberships_mutation_response
/// ```
pub const MUTATION_INSERT_MEMBERSHIPS: Field = Field {
    name: "insert_memberships",
    description: Some(r#"insert data into the table: "memberships""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::MEMBERSHIPS_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::MEMBERSHIPS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MEMBERSHIPS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// Resolver of mutation field `insert_memberships_one`: inserts one row of `public.memberships`.
///
/// ```graphql
/// insert_memberships_one(object: memberships_insert_input!, on_conflict: memberships_on_conflict): memberships
/// ```
pub const MUTATION_INSERT_MEMBERSHIPS_ONE: Field = Field {
    name: "insert_memberships_one",
    description: Some(r#"insert a single row into the table: "memberships""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::MEMBERSHIPS_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::MEMBERSHIPS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MEMBERSHIPS),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// Resolver of mutation field `update_memberships`: updates the rows that match of `public.memberships`.
///
/// ```graphql
/// update_memberships(_inc: memberships_inc_input, _set: memberships_set_input, where: memberships_bool_exp!): memberships_mutation_response
/// ```
pub const MUTATION_UPDATE_MEMBERSHIPS: Field = Field {
    name: "update_memberships",
    description: Some(r#"update data of the table: "memberships""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::MEMBERSHIPS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::MEMBERSHIPS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MEMBERSHIPS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// Resolver of mutation field `update_memberships_by_pk`: updates the row with that primary key of `public.memberships`.
///
/// ```graphql
/// update_memberships_by_pk(_inc: memberships_inc_input, _set: memberships_set_input, pk_columns: memberships_pk_columns_input!): memberships
/// ```
pub const MUTATION_UPDATE_MEMBERSHIPS_BY_PK: Field = Field {
    name: "update_memberships_by_pk",
    description: Some(r#"update single row of the table: "memberships""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::MEMBERSHIPS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::MEMBERSHIPS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::MEMBERSHIPS_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MEMBERSHIPS),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// Resolver of mutation field `update_memberships_many`: updates rows several times of `public.memberships`.
///
/// ```graphql
/// update_memberships_many(updates: [memberships_updates!]!): [memberships_mutation_response]
/// ```
pub const MUTATION_UPDATE_MEMBERSHIPS_MANY: Field = Field {
    name: "update_memberships_many",
    description: Some(r#"update multiples rows of table: "memberships""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::MEMBERSHIPS_UPDATES)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MEMBERSHIPS_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const TEAM_ID: ColumnId = ColumnId(0);
    pub const USER_ID: ColumnId = ColumnId(1);
    pub const IS_DEPUTY: ColumnId = ColumnId(2);
    pub const JOINED_ON: ColumnId = ColumnId(3);
}

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

/// Column `is_deputy`: `boolean`, not null.
const COLUMN_IS_DEPUTY: Column = Column {
    sql_name: "is_deputy",
    field_name: "is_deputy",
    type_: sql_types::BOOLEAN,
    nullable: false,
};

/// Column `joined_on`: `date`, not null.
const COLUMN_JOINED_ON: Column = Column {
    sql_name: "joined_on",
    field_name: "joined_on",
    type_: sql_types::DATE,
    nullable: false,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const HOURS: RelationshipId = RelationshipId(0);
    pub const TEAM: RelationshipId = RelationshipId(1);
    pub const TIME_ENTRIES: RelationshipId = RelationshipId(2);
    pub const USER: RelationshipId = RelationshipId(3);
}

/// Array relationship `hours`: the rows of `public.team_hours` where `memberships.team_id = team_hours.team_id` and `memberships.user_id = team_hours.user_id`.
const RELATIONSHIP_HOURS: Relationship = Relationship {
    name: "hours",
    kind: RelationshipKind::Array,
    target: tables::DEFAULT_PUBLIC_TEAM_HOURS,
    columns: &[
        (
            columns::TEAM_ID,
            crate::databases::default::public_team_hours::columns::TEAM_ID,
        ),
        (
            columns::USER_ID,
            crate::databases::default::public_team_hours::columns::USER_ID,
        ),
    ],
    inserts_first: false,
};

/// Object relationship `team`: the row of `public.teams` where `memberships.team_id = teams.id`.
const RELATIONSHIP_TEAM: Relationship = Relationship {
    name: "team",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_TEAMS,
    columns: &[(columns::TEAM_ID, crate::databases::default::public_teams::columns::ID)],
    inserts_first: true,
};

/// Array relationship `time_entries`: the rows of `public.time_entries` where `memberships.team_id = time_entries.team_id` and `memberships.user_id = time_entries.user_id`.
const RELATIONSHIP_TIME_ENTRIES: Relationship = Relationship {
    name: "time_entries",
    kind: RelationshipKind::Array,
    target: tables::DEFAULT_PUBLIC_TIME_ENTRIES,
    columns: &[
        (
            columns::TEAM_ID,
            crate::databases::default::public_time_entries::columns::TEAM_ID,
        ),
        (
            columns::USER_ID,
            crate::databases::default::public_time_entries::columns::USER_ID,
        ),
    ],
    inserts_first: false,
};

/// Object relationship `user`: the row of `public.users` where `memberships.user_id = users.id`.
const RELATIONSHIP_USER: Relationship = Relationship {
    name: "user",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_USERS,
    columns: &[(columns::USER_ID, crate::databases::default::public_users::columns::ID)],
    inserts_first: true,
};

/// Role `user` reads these rows. Columns: all.
///
/// ```sql
/// (EXISTS (SELECT 1 FROM "public"."teams" AS "_p0" WHERE ("_p0"."id" = memberships."team_id") AND (EXISTS (SELECT 1 FROM "public"."memberships" AS "_p1" WHERE ("_p1"."team_id" = "_p0"."id") AND ("_p1"."user_id" = $x-hasura-user-id::uuid)))))
/// ```
const SELECT_PERMISSION_USER: SelectPermission = SelectPermission {
    role: roles::USER,
    filter: Predicate(
        &[
            PredicatePart::Related(
                &RelatedRow {
                    number: 0,
                    table: r#""public"."teams""#,
                    on: Predicate(
                        &[
                            PredicatePart::Sql("("),
                            PredicatePart::RelatedAlias(0),
                            PredicatePart::Sql(r#"."id" = "#),
                            PredicatePart::Row,
                            PredicatePart::Sql(r#"."team_id")"#),
                        ],
                    ),
                    filter: Predicate(
                        &[
                            PredicatePart::Sql(
                                r#"(EXISTS (SELECT 1 FROM "public"."memberships" AS "_p1" WHERE ("_p1"."team_id" = "#,
                            ),
                            PredicatePart::RelatedAlias(0),
                            PredicatePart::Sql(r#"."id") AND ("_p1"."user_id" = "#),
                            PredicatePart::SessionVariable(
                                "x-hasura-user-id",
                                sql_types::UUID,
                            ),
                            PredicatePart::Sql(")))"),
                        ],
                    ),
                },
            ),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Object `memberships`.
///
/// ```graphql
/// type memberships {
///   hours(distinct_on: [team_hours_select_column!], limit: Int, offset: Int, order_by: [team_hours_order_by!], where: team_hours_bool_exp): [team_hours!]!
///   hours_aggregate(distinct_on: [team_hours_select_column!], limit: Int, offset: Int, order_by: [team_hours_order_by!], where: team_hours_bool_exp): team_hours_aggregate!
///   is_deputy: Boolean!
///   joined_on: date!
///   team: teams!
///   team_id: Int!
///   time_entries(distinct_on: [TimeEntry_select_column!], limit: Int, offset: Int, order_by: [TimeEntry_order_by!], where: TimeEntry_bool_exp): [TimeEntry!]!
///   time_entries_aggregate(distinct_on: [TimeEntry_select_column!], limit: Int, offset: Int, order_by: [TimeEntry_order_by!], where: TimeEntry_bool_exp): TimeEntry_aggregate!
///   user: users!
///   user_id: uuid!
/// }
/// ```
pub const TYPE_MEMBERSHIPS: TypeDefinition = TypeDefinition {
    name: "memberships",
    description: Some(r#"columns and relationships of "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "hours",
                description: Some("An array relationship"),
                arguments: crate::databases::default::public_team_hours::QUERY_TEAM_HOURS
                    .arguments,
                type_: TypeRef::named(types::TEAM_HOURS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Relationship(relationships::HOURS),
                ..FIELD
            },
            Field {
                name: "hours_aggregate",
                description: Some("An aggregate relationship"),
                arguments: crate::databases::default::public_team_hours::QUERY_TEAM_HOURS
                    .arguments,
                type_: TypeRef::named(types::TEAM_HOURS_AGGREGATE).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::RelationshipAggregate(relationships::HOURS),
                ..FIELD
            },
            Field {
                name: "is_deputy",
                type_: TypeRef::named(types::BOOLEAN).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::IS_DEPUTY),
                ..FIELD
            },
            Field {
                name: "joined_on",
                type_: TypeRef::named(types::DATE_2).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::JOINED_ON),
                ..FIELD
            },
            Field {
                name: "team",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::TEAMS).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Relationship(relationships::TEAM),
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
                name: "time_entries",
                description: Some("An array relationship"),
                arguments: crate::databases::default::public_time_entries::QUERY_TIME_ENTRIES
                    .arguments,
                type_: TypeRef::named(types::TIME_ENTRY).non_null().list().non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Relationship(relationships::TIME_ENTRIES),
                ..FIELD
            },
            Field {
                name: "time_entries_aggregate",
                description: Some("An aggregate relationship"),
                arguments: &[
                    InputValue {
                        name: "distinct_on",
                        description: Some("distinct select on columns"),
                        type_: TypeRef::named(types::TIME_ENTRY_SELECT_COLUMN)
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
                        type_: TypeRef::named(types::TIME_ENTRY_ORDER_BY)
                            .non_null()
                            .list(),
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
                resolver: Resolver::RelationshipAggregate(relationships::TIME_ENTRIES),
                ..FIELD
            },
            Field {
                name: "user",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::USERS).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Relationship(relationships::USER),
                ..FIELD
            },
            Field {
                name: "user_id",
                type_: TypeRef::named(types::UUID).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::USER_ID),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `memberships_aggregate`.
///
/// ```graphql
/// type memberships_aggregate {
///   aggregate: memberships_aggregate_fields
///   nodes: [memberships!]!
/// }
/// ```
pub const TYPE_MEMBERSHIPS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "memberships_aggregate",
    description: Some(r#"aggregated selection of "memberships""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::MEMBERSHIPS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::MEMBERSHIPS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `memberships_aggregate_bool_exp`.
///
/// ```graphql
/// input memberships_aggregate_bool_exp {
///   bool_and: memberships_aggregate_bool_exp_bool_and
///   bool_or: memberships_aggregate_bool_exp_bool_or
///   count: memberships_aggregate_bool_exp_count
/// }
/// ```
pub const TYPE_MEMBERSHIPS_AGGREGATE_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "memberships_aggregate_bool_exp",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "bool_and",
                type_: TypeRef::named(types::MEMBERSHIPS_AGGREGATE_BOOL_EXP_BOOL_AND),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "bool_or",
                type_: TypeRef::named(types::MEMBERSHIPS_AGGREGATE_BOOL_EXP_BOOL_OR),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "count",
                type_: TypeRef::named(types::MEMBERSHIPS_AGGREGATE_BOOL_EXP_COUNT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `memberships_aggregate_bool_exp_bool_and`.
///
/// ```graphql
/// input memberships_aggregate_bool_exp_bool_and {
///   arguments: memberships_select_column_memberships_aggregate_bool_exp_bool_and_arguments_columns!
///   distinct: Boolean
///   filter: memberships_bool_exp
///   predicate: Boolean_comparison_exp!
/// }
/// ```
pub const TYPE_MEMBERSHIPS_AGGREGATE_BOOL_EXP_BOOL_AND: TypeDefinition = TypeDefinition {
    name: "memberships_aggregate_bool_exp_bool_and",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(
                        types::MEMBERSHIPS_SELECT_COLUMN_MEMBERSHIPS_AGGREGATE_BOOL_EXP_BOOL_AND_ARGUMENTS_COLUMNS,
                    )
                    .non_null(),
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
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "predicate",
                type_: TypeRef::named(types::BOOLEAN_COMPARISON_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `memberships_aggregate_bool_exp_bool_or`.
///
/// ```graphql
/// input memberships_aggregate_bool_exp_bool_or {
///   arguments: memberships_select_column_memberships_aggregate_bool_exp_bool_or_arguments_columns!
///   distinct: Boolean
///   filter: memberships_bool_exp
///   predicate: Boolean_comparison_exp!
/// }
/// ```
pub const TYPE_MEMBERSHIPS_AGGREGATE_BOOL_EXP_BOOL_OR: TypeDefinition = TypeDefinition {
    name: "memberships_aggregate_bool_exp_bool_or",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(
                        types::MEMBERSHIPS_SELECT_COLUMN_MEMBERSHIPS_AGGREGATE_BOOL_EXP_BOOL_OR_ARGUMENTS_COLUMNS,
                    )
                    .non_null(),
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
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "predicate",
                type_: TypeRef::named(types::BOOLEAN_COMPARISON_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `memberships_aggregate_bool_exp_count`.
///
/// ```graphql
/// input memberships_aggregate_bool_exp_count {
///   arguments: [memberships_select_column!]
///   distinct: Boolean
///   filter: memberships_bool_exp
///   predicate: Int_comparison_exp!
/// }
/// ```
pub const TYPE_MEMBERSHIPS_AGGREGATE_BOOL_EXP_COUNT: TypeDefinition = TypeDefinition {
    name: "memberships_aggregate_bool_exp_count",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(types::MEMBERSHIPS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
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

/// Object `memberships_aggregate_fields`.
///
/// ```graphql
/// type memberships_aggregate_fields {
///   avg: memberships_avg_fields
///   count(columns: [memberships_select_column!], distinct: Boolean): Int!
///   max: memberships_max_fields
///   min: memberships_min_fields
///   stddev: memberships_stddev_fields
///   stddev_pop: memberships_stddev_pop_fields
///   stddev_samp: memberships_stddev_samp_fields
///   sum: memberships_sum_fields
///   var_pop: memberships_var_pop_fields
///   var_samp: memberships_var_samp_fields
///   variance: memberships_variance_fields
/// }
/// ```
pub const TYPE_MEMBERSHIPS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_aggregate_fields",
    description: Some(r#"aggregate fields of "memberships""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::MEMBERSHIPS_AVG_FIELDS),
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
                        type_: TypeRef::named(types::MEMBERSHIPS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::MEMBERSHIPS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::MEMBERSHIPS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::MEMBERSHIPS_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::MEMBERSHIPS_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::MEMBERSHIPS_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::MEMBERSHIPS_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::MEMBERSHIPS_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::MEMBERSHIPS_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::MEMBERSHIPS_VARIANCE_FIELDS),
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

/// Input object `memberships_aggregate_order_by`.
///
/// ```graphql
/// input memberships_aggregate_order_by {
///   avg: memberships_avg_order_by
///   count: order_by
///   max: memberships_max_order_by
///   min: memberships_min_order_by
///   stddev: memberships_stddev_order_by
///   stddev_pop: memberships_stddev_pop_order_by
///   stddev_samp: memberships_stddev_samp_order_by
///   sum: memberships_sum_order_by
///   var_pop: memberships_var_pop_order_by
///   var_samp: memberships_var_samp_order_by
///   variance: memberships_variance_order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_AGGREGATE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_aggregate_order_by",
    description: Some(r#"order by aggregate values of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "avg",
                type_: TypeRef::named(types::MEMBERSHIPS_AVG_ORDER_BY),
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
                type_: TypeRef::named(types::MEMBERSHIPS_MAX_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "min",
                type_: TypeRef::named(types::MEMBERSHIPS_MIN_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev",
                type_: TypeRef::named(types::MEMBERSHIPS_STDDEV_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_pop",
                type_: TypeRef::named(types::MEMBERSHIPS_STDDEV_POP_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_samp",
                type_: TypeRef::named(types::MEMBERSHIPS_STDDEV_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sum",
                type_: TypeRef::named(types::MEMBERSHIPS_SUM_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_pop",
                type_: TypeRef::named(types::MEMBERSHIPS_VAR_POP_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_samp",
                type_: TypeRef::named(types::MEMBERSHIPS_VAR_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "variance",
                type_: TypeRef::named(types::MEMBERSHIPS_VARIANCE_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `memberships_arr_rel_insert_input`.
///
/// ```graphql
/// input memberships_arr_rel_insert_input {
///   data: [memberships_insert_input!]!
///   on_conflict: memberships_on_conflict
/// }
/// ```
pub const TYPE_MEMBERSHIPS_ARR_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "memberships_arr_rel_insert_input",
    description: Some(
        r#"input type for inserting array relation for remote table "memberships""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::MEMBERSHIPS_INSERT_INPUT)
                    .non_null()
                    .list()
                    .non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::MEMBERSHIPS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_MEMBERSHIPS_AVG_FIELDS: &[Field] = &[
    Field {
        name: "team_id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::TEAM_ID),
        ..FIELD
    },
];

/// Object `memberships_avg_fields`.
///
/// ```graphql
/// type memberships_avg_fields {
///   team_id: Float
/// }
/// ```
pub const TYPE_MEMBERSHIPS_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_MEMBERSHIPS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_MEMBERSHIPS_AVG_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "team_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
];

/// Input object `memberships_avg_order_by`.
///
/// ```graphql
/// input memberships_avg_order_by {
///   team_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_AVG_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_avg_order_by",
    description: Some(r#"order by avg() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Input object `memberships_bool_exp`.
///
/// ```graphql
/// input memberships_bool_exp {
///   _and: [memberships_bool_exp!]
///   _not: memberships_bool_exp
///   _or: [memberships_bool_exp!]
///   hours: team_hours_bool_exp
///   hours_aggregate: team_hours_aggregate_bool_exp
///   is_deputy: Boolean_comparison_exp
///   joined_on: date_comparison_exp
///   team: teams_bool_exp
///   team_id: Int_comparison_exp
///   time_entries: TimeEntry_bool_exp
///   time_entries_aggregate: TimeEntry_aggregate_bool_exp
///   user: users_bool_exp
///   user_id: uuid_comparison_exp
/// }
/// ```
pub const TYPE_MEMBERSHIPS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "memberships_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "memberships". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "hours",
                type_: TypeRef::named(types::TEAM_HOURS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "hours_aggregate",
                type_: TypeRef::named(types::TEAM_HOURS_AGGREGATE_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "is_deputy",
                type_: TypeRef::named(types::BOOLEAN_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "joined_on",
                type_: TypeRef::named(types::DATE_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team",
                type_: TypeRef::named(types::TEAMS_BOOL_EXP),
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
                name: "time_entries",
                type_: TypeRef::named(types::TIME_ENTRY_BOOL_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "time_entries_aggregate",
                type_: TypeRef::named(types::TIME_ENTRY_AGGREGATE_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `memberships_constraint`.
///
/// ```graphql
/// enum memberships_constraint {
///   memberships_pkey
/// }
/// ```
pub const TYPE_MEMBERSHIPS_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "memberships_constraint",
    description: Some(r#"unique or primary key constraints on table "memberships""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "memberships_pkey",
                description: Some(
                    r#"unique or primary key constraint on columns "team_id", "user_id""#,
                ),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `memberships_inc_input`.
///
/// ```graphql
/// input memberships_inc_input {
///   team_id: Int
/// }
/// ```
pub const TYPE_MEMBERSHIPS_INC_INPUT: TypeDefinition = TypeDefinition {
    name: "memberships_inc_input",
    description: Some(
        r#"input type for incrementing numeric columns in table "memberships""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
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

/// Input object `memberships_insert_input`.
///
/// ```graphql
/// input memberships_insert_input {
///   is_deputy: Boolean
///   joined_on: date
///   team: teams_obj_rel_insert_input
///   team_id: Int
///   time_entries: TimeEntry_arr_rel_insert_input
///   user: users_obj_rel_insert_input
///   user_id: uuid
/// }
/// ```
pub const TYPE_MEMBERSHIPS_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "memberships_insert_input",
    description: Some(r#"input type for inserting data into table "memberships""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "is_deputy",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "joined_on",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team",
                type_: TypeRef::named(types::TEAMS_OBJ_REL_INSERT_INPUT),
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
                name: "time_entries",
                type_: TypeRef::named(types::TIME_ENTRY_ARR_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user",
                type_: TypeRef::named(types::USERS_OBJ_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_MEMBERSHIPS_MAX_FIELDS: &[Field] = &[
    Field {
        name: "joined_on",
        type_: TypeRef::named(types::DATE_2),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::JOINED_ON),
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

/// Object `memberships_max_fields`.
///
/// ```graphql
/// type memberships_max_fields {
///   joined_on: date
///   team_id: Int
///   user_id: uuid
/// }
/// ```
pub const TYPE_MEMBERSHIPS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_MEMBERSHIPS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_MEMBERSHIPS_MAX_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "joined_on",
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
        visible: sets::ADMIN_AND_USER,
        ..INPUT_VALUE
    },
];

/// Input object `memberships_max_order_by`.
///
/// ```graphql
/// input memberships_max_order_by {
///   joined_on: order_by
///   team_id: order_by
///   user_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_MAX_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_max_order_by",
    description: Some(r#"order by max() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `memberships_min_fields`.
///
/// ```graphql
/// type memberships_min_fields {
///   joined_on: date
///   team_id: Int
///   user_id: uuid
/// }
/// ```
pub const TYPE_MEMBERSHIPS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_MEMBERSHIPS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Input object `memberships_min_order_by`.
///
/// ```graphql
/// input memberships_min_order_by {
///   joined_on: order_by
///   team_id: order_by
///   user_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_MIN_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_min_order_by",
    description: Some(r#"order by min() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `memberships_mutation_response`.
///
/// ```graphql
/// type memberships_mutation_response {
///   affected_rows: Int!
///   returning: [memberships!]!
/// }
/// ```
pub const TYPE_MEMBERSHIPS_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "memberships_mutation_response",
    description: Some(r#"response of any mutation on the table "memberships""#),
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
                type_: TypeRef::named(types::MEMBERSHIPS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `memberships_obj_rel_insert_input`.
///
/// ```graphql
/// input memberships_obj_rel_insert_input {
///   data: memberships_insert_input!
///   on_conflict: memberships_on_conflict
/// }
/// ```
pub const TYPE_MEMBERSHIPS_OBJ_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "memberships_obj_rel_insert_input",
    description: Some(
        r#"input type for inserting object relation for remote table "memberships""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::MEMBERSHIPS_INSERT_INPUT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::MEMBERSHIPS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `memberships_on_conflict`.
///
/// ```graphql
/// input memberships_on_conflict {
///   constraint: memberships_constraint!
///   update_columns: [memberships_update_column!]! = []
///   where: memberships_bool_exp
/// }
/// ```
pub const TYPE_MEMBERSHIPS_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "memberships_on_conflict",
    description: Some(r#"on_conflict condition type for table "memberships""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::MEMBERSHIPS_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::MEMBERSHIPS_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `memberships_order_by`.
///
/// ```graphql
/// input memberships_order_by {
///   hours_aggregate: team_hours_aggregate_order_by
///   is_deputy: order_by
///   joined_on: order_by
///   team: teams_order_by
///   team_id: order_by
///   time_entries_aggregate: TimeEntry_aggregate_order_by
///   user: users_order_by
///   user_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_order_by",
    description: Some(r#"Ordering options when selecting data from "memberships"."#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "hours_aggregate",
                type_: TypeRef::named(types::TEAM_HOURS_AGGREGATE_ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "is_deputy",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "joined_on",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "team",
                type_: TypeRef::named(types::TEAMS_ORDER_BY),
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
                name: "time_entries_aggregate",
                type_: TypeRef::named(types::TIME_ENTRY_AGGREGATE_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user",
                type_: TypeRef::named(types::USERS_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `memberships_pk_columns_input`.
///
/// ```graphql
/// input memberships_pk_columns_input {
///   team_id: Int!
///   user_id: uuid!
/// }
/// ```
pub const TYPE_MEMBERSHIPS_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "memberships_pk_columns_input",
    description: Some("primary key columns input for table: memberships"),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "team_id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "user_id",
                type_: TypeRef::named(types::UUID).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `memberships_select_column`.
///
/// ```graphql
/// enum memberships_select_column {
///   is_deputy
///   joined_on
///   team_id
///   user_id
/// }
/// ```
pub const TYPE_MEMBERSHIPS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "memberships_select_column",
    description: Some(r#"select columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "is_deputy",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "joined_on",
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
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Enum `memberships_select_column_memberships_aggregate_bool_exp_bool_and_arguments_columns`.
///
/// ```graphql
/// enum memberships_select_column_memberships_aggregate_bool_exp_bool_and_arguments_columns {
///   is_deputy
/// }
/// ```
pub const TYPE_MEMBERSHIPS_SELECT_COLUMN_MEMBERSHIPS_AGGREGATE_BOOL_EXP_BOOL_AND_ARGUMENTS_COLUMNS: TypeDefinition = TypeDefinition {
    name: "memberships_select_column_memberships_aggregate_bool_exp_bool_and_arguments_columns",
    description: Some(r#"select columns of table "memberships""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "is_deputy",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Enum `memberships_select_column_memberships_aggregate_bool_exp_bool_or_arguments_columns`.
///
/// ```graphql
/// enum memberships_select_column_memberships_aggregate_bool_exp_bool_or_arguments_columns {
///   is_deputy
/// }
/// ```
pub const TYPE_MEMBERSHIPS_SELECT_COLUMN_MEMBERSHIPS_AGGREGATE_BOOL_EXP_BOOL_OR_ARGUMENTS_COLUMNS: TypeDefinition = TypeDefinition {
    name: "memberships_select_column_memberships_aggregate_bool_exp_bool_or_arguments_columns",
    description: Some(r#"select columns of table "memberships""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "is_deputy",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `memberships_set_input`.
///
/// ```graphql
/// input memberships_set_input {
///   is_deputy: Boolean
///   joined_on: date
///   team_id: Int
///   user_id: uuid
/// }
/// ```
pub const TYPE_MEMBERSHIPS_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "memberships_set_input",
    description: Some(r#"input type for updating data in table "memberships""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "is_deputy",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "joined_on",
                type_: TypeRef::named(types::DATE_2),
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
        ],
        one_of: false,
    },
};

/// Object `memberships_stddev_fields`.
///
/// ```graphql
/// type memberships_stddev_fields {
///   team_id: Float
/// }
/// ```
pub const TYPE_MEMBERSHIPS_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_MEMBERSHIPS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `memberships_stddev_order_by`.
///
/// ```graphql
/// input memberships_stddev_order_by {
///   team_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_STDDEV_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_stddev_order_by",
    description: Some(r#"order by stddev() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `memberships_stddev_pop_fields`.
///
/// ```graphql
/// type memberships_stddev_pop_fields {
///   team_id: Float
/// }
/// ```
pub const TYPE_MEMBERSHIPS_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_MEMBERSHIPS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `memberships_stddev_pop_order_by`.
///
/// ```graphql
/// input memberships_stddev_pop_order_by {
///   team_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_STDDEV_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_stddev_pop_order_by",
    description: Some(r#"order by stddev_pop() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `memberships_stddev_samp_fields`.
///
/// ```graphql
/// type memberships_stddev_samp_fields {
///   team_id: Float
/// }
/// ```
pub const TYPE_MEMBERSHIPS_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_MEMBERSHIPS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `memberships_stddev_samp_order_by`.
///
/// ```graphql
/// input memberships_stddev_samp_order_by {
///   team_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_STDDEV_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_stddev_samp_order_by",
    description: Some(r#"order by stddev_samp() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `memberships_sum_fields`.
///
/// ```graphql
/// type memberships_sum_fields {
///   team_id: Int
/// }
/// ```
pub const TYPE_MEMBERSHIPS_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_sum_fields",
    description: Some("aggregate sum on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
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

/// Input object `memberships_sum_order_by`.
///
/// ```graphql
/// input memberships_sum_order_by {
///   team_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_SUM_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_sum_order_by",
    description: Some(r#"order by sum() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Enum `memberships_update_column`.
///
/// ```graphql
/// enum memberships_update_column {
///   is_deputy
///   joined_on
///   team_id
///   user_id
/// }
/// ```
pub const TYPE_MEMBERSHIPS_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "memberships_update_column",
    description: Some(r#"update columns of table "memberships""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "is_deputy",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "joined_on",
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

/// Input object `memberships_updates`.
///
/// ```graphql
/// input memberships_updates {
///   _inc: memberships_inc_input
///   _set: memberships_set_input
///   where: memberships_bool_exp!
/// }
/// ```
pub const TYPE_MEMBERSHIPS_UPDATES: TypeDefinition = TypeDefinition {
    name: "memberships_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_inc",
                description: Some(
                    "increments the numeric columns with given value of the filtered values",
                ),
                type_: TypeRef::named(types::MEMBERSHIPS_INC_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::MEMBERSHIPS_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::MEMBERSHIPS_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `memberships_var_pop_fields`.
///
/// ```graphql
/// type memberships_var_pop_fields {
///   team_id: Float
/// }
/// ```
pub const TYPE_MEMBERSHIPS_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_MEMBERSHIPS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `memberships_var_pop_order_by`.
///
/// ```graphql
/// input memberships_var_pop_order_by {
///   team_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_VAR_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_var_pop_order_by",
    description: Some(r#"order by var_pop() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `memberships_var_samp_fields`.
///
/// ```graphql
/// type memberships_var_samp_fields {
///   team_id: Float
/// }
/// ```
pub const TYPE_MEMBERSHIPS_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_MEMBERSHIPS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `memberships_var_samp_order_by`.
///
/// ```graphql
/// input memberships_var_samp_order_by {
///   team_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_VAR_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_var_samp_order_by",
    description: Some(r#"order by var_samp() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `memberships_variance_fields`.
///
/// ```graphql
/// type memberships_variance_fields {
///   team_id: Float
/// }
/// ```
pub const TYPE_MEMBERSHIPS_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "memberships_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_MEMBERSHIPS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `memberships_variance_order_by`.
///
/// ```graphql
/// input memberships_variance_order_by {
///   team_id: order_by
/// }
/// ```
pub const TYPE_MEMBERSHIPS_VARIANCE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "memberships_variance_order_by",
    description: Some(r#"order by variance() on columns of table "memberships""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: FIELDS_MEMBERSHIPS_AVG_ORDER_BY,
        one_of: false,
    },
};
