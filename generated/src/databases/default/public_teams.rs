//! Table `public.teams` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_teams.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `id` | `id` | `integer` not null | `Int!` | primary |
//! | `name` | `name` | `varchar` not null | `String!` |  |
//! | `lead_id` | `lead_id` | `uuid` | `uuid` |  |
//! | `monthly_budget` | `monthly_budget` | `numeric` | `numeric` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `lead` | `public.users` | `teams.lead_id = users.id` |
//! | `memberships` | `public.memberships` | `teams.id = memberships.team_id` |
//! | `lead_profile` | `profile` of remote schema `auth` | [join](crate::joins::teams__lead_profile) |
//!
//! | role | reads columns | rows | at most |
//! |---|---|---|---|
//! | `user` | `id`, `name`, `lead_id` | `(EXISTS (SELECT 1 FROM "public"."memberships" AS "_p0" WHERE ("_p0"."team_id" = teams."id") AND ("_p0"."user_id" = $x-hasura-user-id::uuid)))` |  |

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
    name: "teams",
    row_type: types::TEAMS,
    columns: &[COLUMN_ID, COLUMN_NAME, COLUMN_LEAD_ID, COLUMN_MONTHLY_BUDGET],
    primary_key: &[columns::ID],
    relationships: &[RELATIONSHIP_LEAD, RELATIONSHIP_MEMBERSHIPS],
    select_permissions: &[SELECT_PERMISSION_USER],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `teams`: the rows that match of `public.teams`.
///
/// ```graphql
/// teams(distinct_on: [teams_select_column!], limit: Int, offset: Int, order_by: [teams_order_by!], where: teams_bool_exp): [teams!]!
/// ```
pub const QUERY_TEAMS: Field = Field {
    name: "teams",
    description: Some(r#"fetch data from the table: "teams""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::TEAMS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::TEAMS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::TEAMS_BOOL_EXP),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS).non_null().list().non_null(),
    visible: sets::ADMIN_AND_USER,
    resolver: Resolver::TableRows(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// Resolver of query field `teams_aggregate`: aggregates over the rows that match of `public.teams`.
///
/// ```graphql
/// teams_aggregate(distinct_on: [teams_select_column!], limit: Int, offset: Int, order_by: [teams_order_by!], where: teams_bool_exp): teams_aggregate!
/// ```
pub const QUERY_TEAMS_AGGREGATE: Field = Field {
    name: "teams_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "teams""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::TEAMS_SELECT_COLUMN).non_null().list(),
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
            type_: TypeRef::named(types::TEAMS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::TEAMS_BOOL_EXP),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS_AGGREGATE).non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableAggregate(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// Resolver of query field `teams_by_pk`: the row with that primary key of `public.teams`.
///
/// ```graphql
/// teams_by_pk(id: Int!): teams
/// ```
pub const QUERY_TEAMS_BY_PK: Field = Field {
    name: "teams_by_pk",
    description: Some(r#"fetch data from the table: "teams" using primary key columns"#),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN_AND_USER,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS),
    visible: sets::ADMIN_AND_USER,
    resolver: Resolver::TableRow(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// Resolver of mutation field `delete_teams`: deletes the rows that match of `public.teams`.
///
/// ```graphql
/// delete_teams(where: teams_bool_exp!): teams_mutation_response
/// ```
pub const MUTATION_DELETE_TEAMS: Field = Field {
    name: "delete_teams",
    description: Some(r#"delete data from the table: "teams""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::TEAMS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// Resolver of mutation field `delete_teams_by_pk`: deletes the row with that primary key of `public.teams`.
///
/// ```graphql
/// delete_teams_by_pk(id: Int!): teams
/// ```
pub const MUTATION_DELETE_TEAMS_BY_PK: Field = Field {
    name: "delete_teams_by_pk",
    description: Some(r#"delete single row from the table: "teams""#),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// Resolver of mutation field `insert_teams`: inserts rows of `public.teams`.
///
/// ```graphql
/// insert_teams(objects: [teams_insert_input!]!, on_conflict: teams_on_conflict): teams_mutation_response
/// ```
pub const MUTATION_INSERT_TEAMS: Field = Field {
    name: "insert_teams",
    description: Some(r#"insert data into the table: "teams""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::TEAMS_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::TEAMS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// Resolver of mutation field `insert_teams_one`: inserts one row of `public.teams`.
///
/// ```graphql
/// insert_teams_one(object: teams_insert_input!, on_conflict: teams_on_conflict): teams
/// ```
pub const MUTATION_INSERT_TEAMS_ONE: Field = Field {
    name: "insert_teams_one",
    description: Some(r#"insert a single row into the table: "teams""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::TEAMS_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::TEAMS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// Resolver of mutation field `update_teams`: updates the rows that match of `public.teams`.
///
/// ```graphql
/// update_teams(_inc: teams_inc_input, _set: teams_set_input, where: teams_bool_exp!): teams_mutation_response
/// ```
pub const MUTATION_UPDATE_TEAMS: Field = Field {
    name: "update_teams",
    description: Some(r#"update data of the table: "teams""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::TEAMS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::TEAMS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::TEAMS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// Resolver of mutation field `update_teams_by_pk`: updates the row with that primary key of `public.teams`.
///
/// ```graphql
/// update_teams_by_pk(_inc: teams_inc_input, _set: teams_set_input, pk_columns: teams_pk_columns_input!): teams
/// ```
pub const MUTATION_UPDATE_TEAMS_BY_PK: Field = Field {
    name: "update_teams_by_pk",
    description: Some(r#"update single row of the table: "teams""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::TEAMS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::TEAMS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::TEAMS_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// Resolver of mutation field `update_teams_many`: updates rows several times of `public.teams`.
///
/// ```graphql
/// update_teams_many(updates: [teams_updates!]!): [teams_mutation_response]
/// ```
pub const MUTATION_UPDATE_TEAMS_MANY: Field = Field {
    name: "update_teams_many",
    description: Some(r#"update multiples rows of table: "teams""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::TEAMS_UPDATES).non_null().list().non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::TEAMS_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::DEFAULT_PUBLIC_TEAMS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const ID: ColumnId = ColumnId(0);
    pub const NAME: ColumnId = ColumnId(1);
    pub const LEAD_ID: ColumnId = ColumnId(2);
    pub const MONTHLY_BUDGET: ColumnId = ColumnId(3);
}

/// Column `id`: `integer`, not null.
const COLUMN_ID: Column = Column {
    sql_name: "id",
    field_name: "id",
    type_: sql_types::INTEGER,
    nullable: false,
};

/// Column `name`: `varchar`, not null.
const COLUMN_NAME: Column = Column {
    sql_name: "name",
    field_name: "name",
    type_: sql_types::VARCHAR,
    nullable: false,
};

/// Column `lead_id`: `uuid`.
const COLUMN_LEAD_ID: Column = Column {
    sql_name: "lead_id",
    field_name: "lead_id",
    type_: sql_types::UUID,
    nullable: true,
};

/// Column `monthly_budget`: `numeric`.
const COLUMN_MONTHLY_BUDGET: Column = Column {
    sql_name: "monthly_budget",
    field_name: "monthly_budget",
    type_: sql_types::NUMERIC,
    nullable: true,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const LEAD: RelationshipId = RelationshipId(0);
    pub const MEMBERSHIPS: RelationshipId = RelationshipId(1);
}

/// Object relationship `lead`: the row of `public.users` where `teams.lead_id = users.id`.
const RELATIONSHIP_LEAD: Relationship = Relationship {
    name: "lead",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_USERS,
    columns: &[(columns::LEAD_ID, crate::databases::default::public_users::columns::ID)],
    inserts_first: true,
};

/// Array relationship `memberships`: the rows of `public.memberships` where `teams.id = memberships.team_id`.
const RELATIONSHIP_MEMBERSHIPS: Relationship = Relationship {
    name: "memberships",
    kind: RelationshipKind::Array,
    target: tables::DEFAULT_PUBLIC_MEMBERSHIPS,
    columns: &[
        (columns::ID, crate::databases::default::public_memberships::columns::TEAM_ID),
    ],
    inserts_first: false,
};

/// Role `user` reads these rows. Columns: `id`, `name`, `lead_id`.
///
/// ```sql
/// (EXISTS (SELECT 1 FROM "public"."memberships" AS "_p0" WHERE ("_p0"."team_id" = teams."id") AND ("_p0"."user_id" = $x-hasura-user-id::uuid)))
/// ```
const SELECT_PERMISSION_USER: SelectPermission = SelectPermission {
    role: roles::USER,
    filter: Predicate(
        &[
            PredicatePart::Sql(
                r#"(EXISTS (SELECT 1 FROM "public"."memberships" AS "_p0" WHERE ("_p0"."team_id" = "#,
            ),
            PredicatePart::Row,
            PredicatePart::Sql(r#"."id") AND ("_p0"."user_id" = "#),
            PredicatePart::SessionVariable("x-hasura-user-id", sql_types::UUID),
            PredicatePart::Sql(")))"),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Object `teams`.
///
/// ```graphql
/// type teams {
///   id: Int!
///   lead: users
///   lead_id: uuid
///   lead_profile: Profile
///   memberships(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): [memberships!]!
///   memberships_aggregate(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): memberships_aggregate!
///   monthly_budget: numeric
///   name: String!
/// }
/// ```
pub const TYPE_TEAMS: TypeDefinition = TypeDefinition {
    name: "teams",
    description: Some(r#"columns and relationships of "teams""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::ID),
                ..FIELD
            },
            Field {
                name: "lead",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Relationship(relationships::LEAD),
                ..FIELD
            },
            Field {
                name: "lead_id",
                description: Some("Vacant while it is null"),
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::LEAD_ID),
                ..FIELD
            },
            Field {
                name: "lead_profile",
                description: Some(
                    "The profile of one user; null for users who never signed in",
                ),
                type_: TypeRef::named(types::PROFILE),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Join(joins::TEAMS__LEAD_PROFILE),
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
                name: "monthly_budget",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::MONTHLY_BUDGET),
                ..FIELD
            },
            Field {
                name: "name",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN_AND_USER,
                resolver: Resolver::Column(columns::NAME),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `teams_aggregate`.
///
/// ```graphql
/// type teams_aggregate {
///   aggregate: teams_aggregate_fields
///   nodes: [teams!]!
/// }
/// ```
pub const TYPE_TEAMS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "teams_aggregate",
    description: Some(r#"aggregated selection of "teams""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::TEAMS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::TEAMS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `teams_aggregate_fields`.
///
/// ```graphql
/// type teams_aggregate_fields {
///   avg: teams_avg_fields
///   count(columns: [teams_select_column!], distinct: Boolean): Int!
///   max: teams_max_fields
///   min: teams_min_fields
///   stddev: teams_stddev_fields
///   stddev_pop: teams_stddev_pop_fields
///   stddev_samp: teams_stddev_samp_fields
///   sum: teams_sum_fields
///   var_pop: teams_var_pop_fields
///   var_samp: teams_var_samp_fields
///   variance: teams_variance_fields
/// }
/// ```
pub const TYPE_TEAMS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_aggregate_fields",
    description: Some(r#"aggregate fields of "teams""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::TEAMS_AVG_FIELDS),
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
                        type_: TypeRef::named(types::TEAMS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::TEAMS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::TEAMS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::TEAMS_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::TEAMS_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::TEAMS_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::TEAMS_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::TEAMS_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::TEAMS_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::TEAMS_VARIANCE_FIELDS),
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
const FIELDS_TEAMS_AVG_FIELDS: &[Field] = &[
    Field {
        name: "id",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ID),
        ..FIELD
    },
    Field {
        name: "monthly_budget",
        type_: TypeRef::named(types::FLOAT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::MONTHLY_BUDGET),
        ..FIELD
    },
];

/// Object `teams_avg_fields`.
///
/// ```graphql
/// type teams_avg_fields {
///   id: Float
///   monthly_budget: Float
/// }
/// ```
pub const TYPE_TEAMS_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAMS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `teams_bool_exp`.
///
/// ```graphql
/// input teams_bool_exp {
///   _and: [teams_bool_exp!]
///   _not: teams_bool_exp
///   _or: [teams_bool_exp!]
///   id: Int_comparison_exp
///   lead: users_bool_exp
///   lead_id: uuid_comparison_exp
///   memberships: memberships_bool_exp
///   memberships_aggregate: memberships_aggregate_bool_exp
///   monthly_budget: numeric_comparison_exp
///   name: String_comparison_exp
/// }
/// ```
pub const TYPE_TEAMS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "teams_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "teams". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::TEAMS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::TEAMS_BOOL_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::TEAMS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lead",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lead_id",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
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
                name: "monthly_budget",
                type_: TypeRef::named(types::NUMERIC_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "name",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `teams_constraint`.
///
/// ```graphql
/// enum teams_constraint {
///   teams_name_key
///   teams_pkey
/// }
/// ```
pub const TYPE_TEAMS_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "teams_constraint",
    description: Some(r#"unique or primary key constraints on table "teams""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "teams_name_key",
                description: Some(
                    r#"unique or primary key constraint on columns "name""#,
                ),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "teams_pkey",
                description: Some(r#"unique or primary key constraint on columns "id""#),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `teams_inc_input`.
///
/// ```graphql
/// input teams_inc_input {
///   id: Int
///   monthly_budget: numeric
/// }
/// ```
pub const TYPE_TEAMS_INC_INPUT: TypeDefinition = TypeDefinition {
    name: "teams_inc_input",
    description: Some(r#"input type for incrementing numeric columns in table "teams""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "monthly_budget",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `teams_insert_input`.
///
/// ```graphql
/// input teams_insert_input {
///   id: Int
///   lead: users_obj_rel_insert_input
///   lead_id: uuid
///   memberships: memberships_arr_rel_insert_input
///   monthly_budget: numeric
///   name: String
/// }
/// ```
pub const TYPE_TEAMS_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "teams_insert_input",
    description: Some(r#"input type for inserting data into table "teams""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lead",
                type_: TypeRef::named(types::USERS_OBJ_REL_INSERT_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lead_id",
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
                name: "monthly_budget",
                type_: TypeRef::named(types::NUMERIC),
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

/// The fields of several types.
const FIELDS_TEAMS_MAX_FIELDS: &[Field] = &[
    Field {
        name: "id",
        type_: TypeRef::named(types::INT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::ID),
        ..FIELD
    },
    Field {
        name: "lead_id",
        type_: TypeRef::named(types::UUID),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::LEAD_ID),
        ..FIELD
    },
    Field {
        name: "monthly_budget",
        type_: TypeRef::named(types::NUMERIC),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::MONTHLY_BUDGET),
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

/// Object `teams_max_fields`.
///
/// ```graphql
/// type teams_max_fields {
///   id: Int
///   lead_id: uuid
///   monthly_budget: numeric
///   name: String
/// }
/// ```
pub const TYPE_TEAMS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAMS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Object `teams_min_fields`.
///
/// ```graphql
/// type teams_min_fields {
///   id: Int
///   lead_id: uuid
///   monthly_budget: numeric
///   name: String
/// }
/// ```
pub const TYPE_TEAMS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAMS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Object `teams_mutation_response`.
///
/// ```graphql
/// type teams_mutation_response {
///   affected_rows: Int!
///   returning: [teams!]!
/// }
/// ```
pub const TYPE_TEAMS_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "teams_mutation_response",
    description: Some(r#"response of any mutation on the table "teams""#),
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
                type_: TypeRef::named(types::TEAMS).non_null().list().non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `teams_obj_rel_insert_input`.
///
/// ```graphql
/// input teams_obj_rel_insert_input {
///   data: teams_insert_input!
///   on_conflict: teams_on_conflict
/// }
/// ```
pub const TYPE_TEAMS_OBJ_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "teams_obj_rel_insert_input",
    description: Some(
        r#"input type for inserting object relation for remote table "teams""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::TEAMS_INSERT_INPUT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::TEAMS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `teams_on_conflict`.
///
/// ```graphql
/// input teams_on_conflict {
///   constraint: teams_constraint!
///   update_columns: [teams_update_column!]! = []
///   where: teams_bool_exp
/// }
/// ```
pub const TYPE_TEAMS_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "teams_on_conflict",
    description: Some(r#"on_conflict condition type for table "teams""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::TEAMS_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::TEAMS_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::TEAMS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `teams_order_by`.
///
/// ```graphql
/// input teams_order_by {
///   id: order_by
///   lead: users_order_by
///   lead_id: order_by
///   memberships_aggregate: memberships_aggregate_order_by
///   monthly_budget: order_by
///   name: order_by
/// }
/// ```
pub const TYPE_TEAMS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "teams_order_by",
    description: Some(r#"Ordering options when selecting data from "teams"."#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lead",
                type_: TypeRef::named(types::USERS_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lead_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "memberships_aggregate",
                type_: TypeRef::named(types::MEMBERSHIPS_AGGREGATE_ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "monthly_budget",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "name",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `teams_pk_columns_input`.
///
/// ```graphql
/// input teams_pk_columns_input {
///   id: Int!
/// }
/// ```
pub const TYPE_TEAMS_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "teams_pk_columns_input",
    description: Some("primary key columns input for table: teams"),
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

/// Enum `teams_select_column`.
///
/// ```graphql
/// enum teams_select_column {
///   id
///   lead_id
///   monthly_budget
///   name
/// }
/// ```
pub const TYPE_TEAMS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "teams_select_column",
    description: Some(r#"select columns of table "teams""#),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "lead_id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "monthly_budget",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "name",
                description: Some("column name"),
                visible: sets::ADMIN_AND_USER,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `teams_set_input`.
///
/// ```graphql
/// input teams_set_input {
///   id: Int
///   lead_id: uuid
///   monthly_budget: numeric
///   name: String
/// }
/// ```
pub const TYPE_TEAMS_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "teams_set_input",
    description: Some(r#"input type for updating data in table "teams""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "lead_id",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "monthly_budget",
                type_: TypeRef::named(types::NUMERIC),
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

/// Object `teams_stddev_fields`.
///
/// ```graphql
/// type teams_stddev_fields {
///   id: Float
///   monthly_budget: Float
/// }
/// ```
pub const TYPE_TEAMS_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAMS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `teams_stddev_pop_fields`.
///
/// ```graphql
/// type teams_stddev_pop_fields {
///   id: Float
///   monthly_budget: Float
/// }
/// ```
pub const TYPE_TEAMS_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAMS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `teams_stddev_samp_fields`.
///
/// ```graphql
/// type teams_stddev_samp_fields {
///   id: Float
///   monthly_budget: Float
/// }
/// ```
pub const TYPE_TEAMS_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAMS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `teams_sum_fields`.
///
/// ```graphql
/// type teams_sum_fields {
///   id: Int
///   monthly_budget: numeric
/// }
/// ```
pub const TYPE_TEAMS_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_sum_fields",
    description: Some("aggregate sum on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::ID),
                ..FIELD
            },
            Field {
                name: "monthly_budget",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::MONTHLY_BUDGET),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Enum `teams_update_column`.
///
/// ```graphql
/// enum teams_update_column {
///   id
///   lead_id
///   monthly_budget
///   name
/// }
/// ```
pub const TYPE_TEAMS_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "teams_update_column",
    description: Some(r#"update columns of table "teams""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "lead_id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "monthly_budget",
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

/// Input object `teams_updates`.
///
/// ```graphql
/// input teams_updates {
///   _inc: teams_inc_input
///   _set: teams_set_input
///   where: teams_bool_exp!
/// }
/// ```
pub const TYPE_TEAMS_UPDATES: TypeDefinition = TypeDefinition {
    name: "teams_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_inc",
                description: Some(
                    "increments the numeric columns with given value of the filtered values",
                ),
                type_: TypeRef::named(types::TEAMS_INC_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::TEAMS_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::TEAMS_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `teams_var_pop_fields`.
///
/// ```graphql
/// type teams_var_pop_fields {
///   id: Float
///   monthly_budget: Float
/// }
/// ```
pub const TYPE_TEAMS_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAMS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `teams_var_samp_fields`.
///
/// ```graphql
/// type teams_var_samp_fields {
///   id: Float
///   monthly_budget: Float
/// }
/// ```
pub const TYPE_TEAMS_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAMS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Object `teams_variance_fields`.
///
/// ```graphql
/// type teams_variance_fields {
///   id: Float
///   monthly_budget: Float
/// }
/// ```
pub const TYPE_TEAMS_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "teams_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_TEAMS_AVG_FIELDS,
        interfaces: &[],
    },
};
