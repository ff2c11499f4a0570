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
//! | `entries` | `entries` | `bigint` | `int8` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `user` | `public.users` | `team_hours.user_id = users.id` |
//!
//! Only `admin` reads it.

use runtime::codegen::{
    Column, ENUM_VALUE, EnumValue, FIELD, Field, INPUT_VALUE, InputValue, Relationship, RelationshipKind, Resolver,
    Table, TypeDefinition, TypeKind, TypeRef,
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
};

/// Object `team_hours`.
///
/// ```graphql
/// type team_hours {
///   entries: int8
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
                type_: TypeRef::named(types::INT8),
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

/// Input object `team_hours_bool_exp`.
///
/// ```graphql
/// input team_hours_bool_exp {
///   _and: [team_hours_bool_exp!]
///   _not: team_hours_bool_exp
///   _or: [team_hours_bool_exp!]
///   entries: int8_comparison_exp
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
                type_: TypeRef::named(types::INT8_COMPARISON_EXP),
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
