//! Table `public.support_tickets` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_support_tickets.yaml`.
//!
//! | column | field | Postgres type | GraphQL type | key |
//! |---|---|---|---|---|
//! | `id` | `id` | `integer` not null | `Int!` | primary |
//! | `customer_id` | `customer_id` | `integer` not null | `Int!` |  |
//! | `opened_by` | `opened_by` | `uuid` | `uuid` |  |
//! | `order_id` | `order_id` | `integer` | `Int` |  |
//! | `line_number` | `line_number` | `smallint` | `smallint` |  |
//! | `subject` | `subject` | `text` not null | `String!` |  |
//! | `is_open` | `is_open` | `boolean` not null | `Boolean!` |  |
//! | `opened_at` | `opened_at` | `timestamptz` not null | `timestamptz!` |  |
//! | `waiting` | `waiting` | `interval` | `interval` |  |
//!
//! | field | leads to | by |
//! |---|---|---|
//! | `customer` | `public.customers` | `support_tickets.customer_id = customers.id` |
//! | `opener` | `public.users` | `support_tickets.opened_by = users.id` |
//! | `order_line` | `public.order_lines` of source `shop` | [join](crate::joins::support_tickets__order_line) |
//!
//! | role | reads columns | rows | at most |
//! |---|---|---|---|
//! | `support` | `id`, `customer_id`, `opened_by`, `order_id`, `line_number`, `subject`, `opened_at`, `waiting` | `((support_tickets."is_open" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = support_tickets."customer_id") AND (NOT ("_p0"."country" = ANY((ARRAY[('GB')::bpchar])::bpchar[]))))))` |  |

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
    name: "support_tickets",
    row_type: types::SUPPORT_TICKETS,
    columns: &[
        COLUMN_ID,
        COLUMN_CUSTOMER_ID,
        COLUMN_OPENED_BY,
        COLUMN_ORDER_ID,
        COLUMN_LINE_NUMBER,
        COLUMN_SUBJECT,
        COLUMN_IS_OPEN,
        COLUMN_OPENED_AT,
        COLUMN_WAITING,
    ],
    primary_key: &[columns::ID],
    relationships: &[RELATIONSHIP_CUSTOMER, RELATIONSHIP_OPENER],
    select_permissions: &[SELECT_PERMISSION_SUPPORT],
    ..TABLE_DEFAULTS
};

/// Resolver of query field `support_tickets`: the rows that match of `public.support_tickets`.
///
/// ```graphql
/// support_tickets(distinct_on: [support_tickets_select_column!], limit: Int, offset: Int, order_by: [support_tickets_order_by!], where: support_tickets_bool_exp): [support_tickets!]!
/// ```
pub const QUERY_SUPPORT_TICKETS: Field = Field {
    name: "support_tickets",
    description: Some(r#"fetch data from the table: "support_tickets""#),
    arguments: &[
        InputValue {
            name: "distinct_on",
            description: Some("distinct select on columns"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_SELECT_COLUMN)
                .non_null()
                .list(),
            visible: sets::ADMIN_AND_SUPPORT,
            ..INPUT_VALUE
        },
        InputValue {
            name: "limit",
            description: Some("limit the number of rows returned"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN_AND_SUPPORT,
            ..INPUT_VALUE
        },
        InputValue {
            name: "offset",
            description: Some("skip the first n rows. Use only with order_by"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN_AND_SUPPORT,
            ..INPUT_VALUE
        },
        InputValue {
            name: "order_by",
            description: Some("sort the rows by one or more columns"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_ORDER_BY).non_null().list(),
            visible: sets::ADMIN_AND_SUPPORT,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows returned"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP),
            visible: sets::ADMIN_AND_SUPPORT,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::SUPPORT_TICKETS).non_null().list().non_null(),
    visible: sets::ADMIN_AND_SUPPORT,
    resolver: Resolver::TableRows(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// Resolver of query field `support_tickets_aggregate`: aggregates over the rows that match of `public.support_tickets`.
///
/// ```graphql
/// support_tickets_aggregate(distinct_on: [support_tickets_select_column!], limit: Int, offset: Int, order_by: [support_tickets_order_by!], where: support_tickets_bool_exp): support_tickets_aggregate!
/// ```
pub const QUERY_SUPPORT_TICKETS_AGGREGATE: Field = Field {
    name: "support_tickets_aggregate",
    description: Some(r#"fetch aggregated fields from the table: "support_tickets""#),
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
            description: Some("skip the first n rows. Use only with order_by"),
            type_: TypeRef::named(types::INT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "order_by",
            description: Some("sort the rows by one or more columns"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_ORDER_BY).non_null().list(),
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
    type_: TypeRef::named(types::SUPPORT_TICKETS_AGGREGATE).non_null(),
    visible: sets::ADMIN,
    resolver: Resolver::TableAggregate(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// Resolver of query field `support_tickets_by_pk`: the row with that primary key of `public.support_tickets`.
///
/// ```graphql
/// support_tickets_by_pk(id: Int!): support_tickets
/// ```
pub const QUERY_SUPPORT_TICKETS_BY_PK: Field = Field {
    name: "support_tickets_by_pk",
    description: Some(
        r#"fetch data from the table: "support_tickets" using primary key columns"#,
    ),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN_AND_SUPPORT,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::SUPPORT_TICKETS),
    visible: sets::ADMIN_AND_SUPPORT,
    resolver: Resolver::TableRow(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// Resolver of mutation field `delete_support_tickets`: deletes the rows that match of `public.support_tickets`.
///
/// ```graphql
/// delete_support_tickets(where: support_tickets_bool_exp!): support_tickets_mutation_response
/// ```
pub const MUTATION_DELETE_SUPPORT_TICKETS: Field = Field {
    name: "delete_support_tickets",
    description: Some(r#"delete data from the table: "support_tickets""#),
    arguments: &[
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be deleted"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::SUPPORT_TICKETS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// Resolver of mutation field `delete_support_tickets_by_pk`: deletes the row with that primary key of `public.support_tickets`.
///
/// ```graphql
/// delete_support_tickets_by_pk(id: Int!): support_tickets
/// ```
pub const MUTATION_DELETE_SUPPORT_TICKETS_BY_PK: Field = Field {
    name: "delete_support_tickets_by_pk",
    description: Some(r#"delete single row from the table: "support_tickets""#),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::INT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::SUPPORT_TICKETS),
    visible: sets::ADMIN,
    resolver: Resolver::DeleteRow(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// Resolver of mutation field `insert_support_tickets`: inserts rows of `public.support_tickets`.
///
/// ```graphql
/// insert_support_tickets(objects: [support_tickets_insert_input!]!, on_conflict: support_tickets_on_conflict): support_tickets_mutation_response
/// ```
pub const MUTATION_INSERT_SUPPORT_TICKETS: Field = Field {
    name: "insert_support_tickets",
    description: Some(r#"insert data into the table: "support_tickets""#),
    arguments: &[
        InputValue {
            name: "objects",
            description: Some("the rows to be inserted"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_INSERT_INPUT)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::SUPPORT_TICKETS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRows(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// Resolver of mutation field `insert_support_tickets_one`: inserts one row of `public.support_tickets`.
///
/// ```graphql
/// insert_support_tickets_one(object: support_tickets_insert_input!, on_conflict: support_tickets_on_conflict): support_tickets
/// ```
pub const MUTATION_INSERT_SUPPORT_TICKETS_ONE: Field = Field {
    name: "insert_support_tickets_one",
    description: Some(r#"insert a single row into the table: "support_tickets""#),
    arguments: &[
        InputValue {
            name: "object",
            description: Some("the row to be inserted"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_INSERT_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "on_conflict",
            description: Some("upsert condition"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_ON_CONFLICT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::SUPPORT_TICKETS),
    visible: sets::ADMIN,
    resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// Resolver of mutation field `update_support_tickets`: updates the rows that match of `public.support_tickets`.
///
/// ```graphql
/// update_support_tickets(_inc: support_tickets_inc_input, _set: support_tickets_set_input, where: support_tickets_bool_exp!): support_tickets_mutation_response
/// ```
pub const MUTATION_UPDATE_SUPPORT_TICKETS: Field = Field {
    name: "update_support_tickets",
    description: Some(r#"update data of the table: "support_tickets""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::SUPPORT_TICKETS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::SUPPORT_TICKETS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "where",
            description: Some("filter the rows which have to be updated"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::SUPPORT_TICKETS_MUTATION_RESPONSE),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRows(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// Resolver of mutation field `update_support_tickets_by_pk`: updates the row with that primary key of `public.support_tickets`.
///
/// ```graphql
/// update_support_tickets_by_pk(_inc: support_tickets_inc_input, _set: support_tickets_set_input, pk_columns: support_tickets_pk_columns_input!): support_tickets
/// ```
pub const MUTATION_UPDATE_SUPPORT_TICKETS_BY_PK: Field = Field {
    name: "update_support_tickets_by_pk",
    description: Some(r#"update single row of the table: "support_tickets""#),
    arguments: &[
        InputValue {
            name: "_inc",
            description: Some(
                "increments the numeric columns with given value of the filtered values",
            ),
            type_: TypeRef::named(types::SUPPORT_TICKETS_INC_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "_set",
            description: Some(
                "sets the columns of the filtered rows to the given values",
            ),
            type_: TypeRef::named(types::SUPPORT_TICKETS_SET_INPUT),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
        InputValue {
            name: "pk_columns",
            type_: TypeRef::named(types::SUPPORT_TICKETS_PK_COLUMNS_INPUT).non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::SUPPORT_TICKETS),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// Resolver of mutation field `update_support_tickets_many`: updates rows several times of `public.support_tickets`.
///
/// ```graphql
/// update_support_tickets_many(updates: [support_tickets_updates!]!): [support_tickets_mutation_response]
/// ```
pub const MUTATION_UPDATE_SUPPORT_TICKETS_MANY: Field = Field {
    name: "update_support_tickets_many",
    description: Some(r#"update multiples rows of table: "support_tickets""#),
    arguments: &[
        InputValue {
            name: "updates",
            description: Some("updates to execute, in order"),
            type_: TypeRef::named(types::SUPPORT_TICKETS_UPDATES)
                .non_null()
                .list()
                .non_null(),
            visible: sets::ADMIN,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::SUPPORT_TICKETS_MUTATION_RESPONSE).list(),
    visible: sets::ADMIN,
    resolver: Resolver::UpdateMany(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
    ..FIELD
};

/// The columns' ids, in the table's order.
pub mod columns {
    use runtime::codegen::ColumnId;

    pub const ID: ColumnId = ColumnId(0);
    pub const CUSTOMER_ID: ColumnId = ColumnId(1);
    pub const OPENED_BY: ColumnId = ColumnId(2);
    pub const ORDER_ID: ColumnId = ColumnId(3);
    pub const LINE_NUMBER: ColumnId = ColumnId(4);
    pub const SUBJECT: ColumnId = ColumnId(5);
    pub const IS_OPEN: ColumnId = ColumnId(6);
    pub const OPENED_AT: ColumnId = ColumnId(7);
    pub const WAITING: ColumnId = ColumnId(8);
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

/// Column `opened_by`: `uuid`.
const COLUMN_OPENED_BY: Column = Column {
    sql_name: "opened_by",
    field_name: "opened_by",
    type_: sql_types::UUID,
    nullable: true,
};

/// Column `order_id`: `integer`.
const COLUMN_ORDER_ID: Column = Column {
    sql_name: "order_id",
    field_name: "order_id",
    type_: sql_types::INTEGER,
    nullable: true,
};

/// Column `line_number`: `smallint`.
const COLUMN_LINE_NUMBER: Column = Column {
    sql_name: "line_number",
    field_name: "line_number",
    type_: sql_types::SMALLINT,
    nullable: true,
};

/// Column `subject`: `text`, not null.
const COLUMN_SUBJECT: Column = Column {
    sql_name: "subject",
    field_name: "subject",
    type_: sql_types::TEXT,
    nullable: false,
};

/// Column `is_open`: `boolean`, not null.
const COLUMN_IS_OPEN: Column = Column {
    sql_name: "is_open",
    field_name: "is_open",
    type_: sql_types::BOOLEAN,
    nullable: false,
};

/// Column `opened_at`: `timestamptz`, not null.
const COLUMN_OPENED_AT: Column = Column {
    sql_name: "opened_at",
    field_name: "opened_at",
    type_: sql_types::TIMESTAMPTZ,
    nullable: false,
};

/// Column `waiting`: `interval`.
const COLUMN_WAITING: Column = Column {
    sql_name: "waiting",
    field_name: "waiting",
    type_: sql_types::INTERVAL,
    nullable: true,
};

/// The relationships' ids, by name.
pub mod relationships {
    use runtime::codegen::RelationshipId;

    pub const CUSTOMER: RelationshipId = RelationshipId(0);
    pub const OPENER: RelationshipId = RelationshipId(1);
}

/// Object relationship `customer`: the row of `public.customers` where `support_tickets.customer_id = customers.id`.
const RELATIONSHIP_CUSTOMER: Relationship = Relationship {
    name: "customer",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_CUSTOMERS,
    columns: &[
        (columns::CUSTOMER_ID, crate::databases::default::public_customers::columns::ID),
    ],
    inserts_first: true,
};

/// Object relationship `opener`: the row of `public.users` where `support_tickets.opened_by = users.id`.
const RELATIONSHIP_OPENER: Relationship = Relationship {
    name: "opener",
    kind: RelationshipKind::Object,
    target: tables::DEFAULT_PUBLIC_USERS,
    columns: &[
        (columns::OPENED_BY, crate::databases::default::public_users::columns::ID),
    ],
    inserts_first: true,
};

/// Role `support` reads these rows. Columns: `id`, `customer_id`, `opened_by`, `order_id`, `line_number`, `subject`, `opened_at`, `waiting`.
///
/// ```sql
/// ((support_tickets."is_open" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = support_tickets."customer_id") AND (NOT ("_p0"."country" = ANY((ARRAY[('GB')::bpchar])::bpchar[]))))))
/// ```
const SELECT_PERMISSION_SUPPORT: SelectPermission = SelectPermission {
    role: roles::SUPPORT,
    filter: Predicate(
        &[
            PredicatePart::Sql("(("),
            PredicatePart::Row,
            PredicatePart::Sql(
                r#"."is_open" = ('true')::boolean) AND (EXISTS (SELECT 1 FROM "public"."customers" AS "_p0" WHERE ("_p0"."id" = "#,
            ),
            PredicatePart::Row,
            PredicatePart::Sql(
                r#"."customer_id") AND (NOT ("_p0"."country" = ANY((ARRAY[('GB')::bpchar])::bpchar[]))))))"#,
            ),
        ],
    ),
    limit: None,
    cells: &[],
};

/// Object `support_tickets`.
///
/// ```graphql
/// type support_tickets {
///   customer: customers!
///   customer_id: Int!
///   id: Int!
///   is_open: Boolean!
///   line_number: smallint
///   opened_at: timestamptz!
///   opened_by: uuid
///   opener: users
///   order_id: Int
///   order_line: order_lines
///   subject: String!
///   waiting: interval
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS: TypeDefinition = TypeDefinition {
    name: "support_tickets",
    description: Some(r#"columns and relationships of "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "customer",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::CUSTOMERS).non_null(),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Relationship(relationships::CUSTOMER),
                ..FIELD
            },
            Field {
                name: "customer_id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::CUSTOMER_ID),
                ..FIELD
            },
            Field {
                name: "id",
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::ID),
                ..FIELD
            },
            Field {
                name: "is_open",
                type_: TypeRef::named(types::BOOLEAN).non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Column(columns::IS_OPEN),
                ..FIELD
            },
            Field {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::LINE_NUMBER),
                ..FIELD
            },
            Field {
                name: "opened_at",
                type_: TypeRef::named(types::TIMESTAMPTZ).non_null(),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::OPENED_AT),
                ..FIELD
            },
            Field {
                name: "opened_by",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::OPENED_BY),
                ..FIELD
            },
            Field {
                name: "opener",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Relationship(relationships::OPENER),
                ..FIELD
            },
            Field {
                name: "order_id",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::ORDER_ID),
                ..FIELD
            },
            Field {
                name: "order_line",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::ORDER_LINES),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Join(joins::SUPPORT_TICKETS__ORDER_LINE),
                ..FIELD
            },
            Field {
                name: "subject",
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::SUBJECT),
                ..FIELD
            },
            Field {
                name: "waiting",
                type_: TypeRef::named(types::INTERVAL),
                visible: sets::ADMIN_AND_SUPPORT,
                resolver: Resolver::Column(columns::WAITING),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `support_tickets_aggregate`.
///
/// ```graphql
/// type support_tickets_aggregate {
///   aggregate: support_tickets_aggregate_fields
///   nodes: [support_tickets!]!
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_AGGREGATE: TypeDefinition = TypeDefinition {
    name: "support_tickets_aggregate",
    description: Some(r#"aggregated selection of "support_tickets""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "aggregate",
                type_: TypeRef::named(types::SUPPORT_TICKETS_AGGREGATE_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Values),
                ..FIELD
            },
            Field {
                name: "nodes",
                type_: TypeRef::named(types::SUPPORT_TICKETS)
                    .non_null()
                    .list()
                    .non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(AggregateField::Rows),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `support_tickets_aggregate_bool_exp`.
///
/// ```graphql
/// input support_tickets_aggregate_bool_exp {
///   bool_and: support_tickets_aggregate_bool_exp_bool_and
///   bool_or: support_tickets_aggregate_bool_exp_bool_or
///   count: support_tickets_aggregate_bool_exp_count
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_AGGREGATE_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "support_tickets_aggregate_bool_exp",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "bool_and",
                type_: TypeRef::named(
                    types::SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_BOOL_AND,
                ),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "bool_or",
                type_: TypeRef::named(types::SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_BOOL_OR),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "count",
                type_: TypeRef::named(types::SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_COUNT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `support_tickets_aggregate_bool_exp_bool_and`.
///
/// ```graphql
/// input support_tickets_aggregate_bool_exp_bool_and {
///   arguments: support_tickets_select_column_support_tickets_aggregate_bool_exp_bool_and_arguments_columns!
///   distinct: Boolean
///   filter: support_tickets_bool_exp
///   predicate: Boolean_comparison_exp!
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_BOOL_AND: TypeDefinition = TypeDefinition {
    name: "support_tickets_aggregate_bool_exp_bool_and",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(
                        types::SUPPORT_TICKETS_SELECT_COLUMN_SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_BOOL_AND_ARGUMENTS_COLUMNS,
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
                type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP),
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

/// Input object `support_tickets_aggregate_bool_exp_bool_or`.
///
/// ```graphql
/// input support_tickets_aggregate_bool_exp_bool_or {
///   arguments: support_tickets_select_column_support_tickets_aggregate_bool_exp_bool_or_arguments_columns!
///   distinct: Boolean
///   filter: support_tickets_bool_exp
///   predicate: Boolean_comparison_exp!
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_BOOL_OR: TypeDefinition = TypeDefinition {
    name: "support_tickets_aggregate_bool_exp_bool_or",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(
                        types::SUPPORT_TICKETS_SELECT_COLUMN_SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_BOOL_OR_ARGUMENTS_COLUMNS,
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
                type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP),
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

/// Input object `support_tickets_aggregate_bool_exp_count`.
///
/// ```graphql
/// input support_tickets_aggregate_bool_exp_count {
///   arguments: [support_tickets_select_column!]
///   distinct: Boolean
///   filter: support_tickets_bool_exp
///   predicate: Int_comparison_exp!
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_COUNT: TypeDefinition = TypeDefinition {
    name: "support_tickets_aggregate_bool_exp_count",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "arguments",
                type_: TypeRef::named(types::SUPPORT_TICKETS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP),
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

/// Object `support_tickets_aggregate_fields`.
///
/// ```graphql
/// type support_tickets_aggregate_fields {
///   avg: support_tickets_avg_fields
///   count(columns: [support_tickets_select_column!], distinct: Boolean): Int!
///   max: support_tickets_max_fields
///   min: support_tickets_min_fields
///   stddev: support_tickets_stddev_fields
///   stddev_pop: support_tickets_stddev_pop_fields
///   stddev_samp: support_tickets_stddev_samp_fields
///   sum: support_tickets_sum_fields
///   var_pop: support_tickets_var_pop_fields
///   var_samp: support_tickets_var_samp_fields
///   variance: support_tickets_variance_fields
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_AGGREGATE_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_aggregate_fields",
    description: Some(r#"aggregate fields of "support_tickets""#),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "avg",
                type_: TypeRef::named(types::SUPPORT_TICKETS_AVG_FIELDS),
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
                        type_: TypeRef::named(types::SUPPORT_TICKETS_SELECT_COLUMN)
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
                type_: TypeRef::named(types::SUPPORT_TICKETS_MAX_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Max),
                ),
                ..FIELD
            },
            Field {
                name: "min",
                type_: TypeRef::named(types::SUPPORT_TICKETS_MIN_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Min),
                ),
                ..FIELD
            },
            Field {
                name: "stddev",
                type_: TypeRef::named(types::SUPPORT_TICKETS_STDDEV_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Stddev),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_pop",
                type_: TypeRef::named(types::SUPPORT_TICKETS_STDDEV_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevPop),
                ),
                ..FIELD
            },
            Field {
                name: "stddev_samp",
                type_: TypeRef::named(types::SUPPORT_TICKETS_STDDEV_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::StddevSamp),
                ),
                ..FIELD
            },
            Field {
                name: "sum",
                type_: TypeRef::named(types::SUPPORT_TICKETS_SUM_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::Sum),
                ),
                ..FIELD
            },
            Field {
                name: "var_pop",
                type_: TypeRef::named(types::SUPPORT_TICKETS_VAR_POP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarPop),
                ),
                ..FIELD
            },
            Field {
                name: "var_samp",
                type_: TypeRef::named(types::SUPPORT_TICKETS_VAR_SAMP_FIELDS),
                visible: sets::ADMIN,
                resolver: Resolver::Aggregate(
                    AggregateField::Function(AggregateFunction::VarSamp),
                ),
                ..FIELD
            },
            Field {
                name: "variance",
                type_: TypeRef::named(types::SUPPORT_TICKETS_VARIANCE_FIELDS),
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

/// Input object `support_tickets_aggregate_order_by`.
///
/// ```graphql
/// input support_tickets_aggregate_order_by {
///   avg: support_tickets_avg_order_by
///   count: order_by
///   max: support_tickets_max_order_by
///   min: support_tickets_min_order_by
///   stddev: support_tickets_stddev_order_by
///   stddev_pop: support_tickets_stddev_pop_order_by
///   stddev_samp: support_tickets_stddev_samp_order_by
///   sum: support_tickets_sum_order_by
///   var_pop: support_tickets_var_pop_order_by
///   var_samp: support_tickets_var_samp_order_by
///   variance: support_tickets_variance_order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_AGGREGATE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_aggregate_order_by",
    description: Some(r#"order by aggregate values of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "avg",
                type_: TypeRef::named(types::SUPPORT_TICKETS_AVG_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "count",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "max",
                type_: TypeRef::named(types::SUPPORT_TICKETS_MAX_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "min",
                type_: TypeRef::named(types::SUPPORT_TICKETS_MIN_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev",
                type_: TypeRef::named(types::SUPPORT_TICKETS_STDDEV_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_pop",
                type_: TypeRef::named(types::SUPPORT_TICKETS_STDDEV_POP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "stddev_samp",
                type_: TypeRef::named(types::SUPPORT_TICKETS_STDDEV_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "sum",
                type_: TypeRef::named(types::SUPPORT_TICKETS_SUM_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_pop",
                type_: TypeRef::named(types::SUPPORT_TICKETS_VAR_POP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "var_samp",
                type_: TypeRef::named(types::SUPPORT_TICKETS_VAR_SAMP_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "variance",
                type_: TypeRef::named(types::SUPPORT_TICKETS_VARIANCE_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `support_tickets_arr_rel_insert_input`.
///
/// ```graphql
/// input support_tickets_arr_rel_insert_input {
///   data: [support_tickets_insert_input!]!
///   on_conflict: support_tickets_on_conflict
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_ARR_REL_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "support_tickets_arr_rel_insert_input",
    description: Some(
        r#"input type for inserting array relation for remote table "support_tickets""#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "data",
                type_: TypeRef::named(types::SUPPORT_TICKETS_INSERT_INPUT)
                    .non_null()
                    .list()
                    .non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "on_conflict",
                description: Some("upsert condition"),
                type_: TypeRef::named(types::SUPPORT_TICKETS_ON_CONFLICT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_SUPPORT_TICKETS_AVG_FIELDS: &[Field] = &[
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
];

/// Object `support_tickets_avg_fields`.
///
/// ```graphql
/// type support_tickets_avg_fields {
///   customer_id: Float
///   id: Float
///   line_number: Float
///   order_id: Float
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_AVG_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_avg_fields",
    description: Some("aggregate avg on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_SUPPORT_TICKETS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_SUPPORT_TICKETS_AVG_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "customer_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "line_number",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "order_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
];

/// Input object `support_tickets_avg_order_by`.
///
/// ```graphql
/// input support_tickets_avg_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   order_id: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_AVG_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_avg_order_by",
    description: Some(r#"order by avg() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Input object `support_tickets_bool_exp`.
///
/// ```graphql
/// input support_tickets_bool_exp {
///   _and: [support_tickets_bool_exp!]
///   _not: support_tickets_bool_exp
///   _or: [support_tickets_bool_exp!]
///   customer: customers_bool_exp
///   customer_id: Int_comparison_exp
///   id: Int_comparison_exp
///   is_open: Boolean_comparison_exp
///   line_number: smallint_comparison_exp
///   opened_at: timestamptz_comparison_exp
///   opened_by: uuid_comparison_exp
///   opener: users_bool_exp
///   order_id: Int_comparison_exp
///   subject: String_comparison_exp
///   waiting: interval_comparison_exp
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_BOOL_EXP: TypeDefinition = TypeDefinition {
    name: "support_tickets_bool_exp",
    description: Some(
        r#"Boolean expression to filter rows from the table "support_tickets". All fields are combined with a logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_and",
                type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_not",
                type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_or",
                type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer",
                type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "is_open",
                type_: TypeRef::named(types::BOOLEAN_COMPARISON_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opened_at",
                type_: TypeRef::named(types::TIMESTAMPTZ_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opened_by",
                type_: TypeRef::named(types::UUID_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opener",
                type_: TypeRef::named(types::USERS_BOOL_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_id",
                type_: TypeRef::named(types::INT_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "subject",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "waiting",
                type_: TypeRef::named(types::INTERVAL_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Enum `support_tickets_constraint`.
///
/// ```graphql
/// enum support_tickets_constraint {
///   support_tickets_pkey
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_CONSTRAINT: TypeDefinition = TypeDefinition {
    name: "support_tickets_constraint",
    description: Some(r#"unique or primary key constraints on table "support_tickets""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "support_tickets_pkey",
                description: Some(r#"unique or primary key constraint on columns "id""#),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `support_tickets_inc_input`.
///
/// ```graphql
/// input support_tickets_inc_input {
///   customer_id: Int
///   id: Int
///   line_number: smallint
///   order_id: Int
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_INC_INPUT: TypeDefinition = TypeDefinition {
    name: "support_tickets_inc_input",
    description: Some(
        r#"input type for incrementing numeric columns in table "support_tickets""#,
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
        ],
        one_of: false,
    },
};

/// Input object `support_tickets_insert_input`.
///
/// ```graphql
/// input support_tickets_insert_input {
///   customer: customers_obj_rel_insert_input
///   customer_id: Int
///   id: Int
///   is_open: Boolean
///   line_number: smallint
///   opened_at: timestamptz
///   opened_by: uuid
///   opener: users_obj_rel_insert_input
///   order_id: Int
///   subject: String
///   waiting: interval
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_INSERT_INPUT: TypeDefinition = TypeDefinition {
    name: "support_tickets_insert_input",
    description: Some(r#"input type for inserting data into table "support_tickets""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "customer",
                type_: TypeRef::named(types::CUSTOMERS_OBJ_REL_INSERT_INPUT),
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
                name: "is_open",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opened_at",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opened_by",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opener",
                type_: TypeRef::named(types::USERS_OBJ_REL_INSERT_INPUT),
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
                name: "subject",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "waiting",
                type_: TypeRef::named(types::INTERVAL),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// The fields of several types.
const FIELDS_SUPPORT_TICKETS_MAX_FIELDS: &[Field] = &[
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
        name: "line_number",
        type_: TypeRef::named(types::SMALLINT),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::LINE_NUMBER),
        ..FIELD
    },
    Field {
        name: "opened_at",
        type_: TypeRef::named(types::TIMESTAMPTZ),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::OPENED_AT),
        ..FIELD
    },
    Field {
        name: "opened_by",
        type_: TypeRef::named(types::UUID),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::OPENED_BY),
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
        name: "subject",
        type_: TypeRef::named(types::STRING),
        visible: sets::ADMIN,
        resolver: Resolver::Column(columns::SUBJECT),
        ..FIELD
    },
];

/// Object `support_tickets_max_fields`.
///
/// ```graphql
/// type support_tickets_max_fields {
///   customer_id: Int
///   id: Int
///   line_number: smallint
///   opened_at: timestamptz
///   opened_by: uuid
///   order_id: Int
///   subject: String
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_MAX_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_max_fields",
    description: Some("aggregate max on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_SUPPORT_TICKETS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// The fields of several types.
const FIELDS_SUPPORT_TICKETS_MAX_ORDER_BY: &[InputValue] = &[
    InputValue {
        name: "customer_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "line_number",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "opened_at",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "opened_by",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "order_id",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
    InputValue {
        name: "subject",
        type_: TypeRef::named(types::ORDER_BY),
        visible: sets::ADMIN_AND_SUPPORT,
        ..INPUT_VALUE
    },
];

/// Input object `support_tickets_max_order_by`.
///
/// ```graphql
/// input support_tickets_max_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   opened_at: order_by
///   opened_by: order_by
///   order_id: order_by
///   subject: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_MAX_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_max_order_by",
    description: Some(r#"order by max() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `support_tickets_min_fields`.
///
/// ```graphql
/// type support_tickets_min_fields {
///   customer_id: Int
///   id: Int
///   line_number: smallint
///   opened_at: timestamptz
///   opened_by: uuid
///   order_id: Int
///   subject: String
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_MIN_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_min_fields",
    description: Some("aggregate min on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_SUPPORT_TICKETS_MAX_FIELDS,
        interfaces: &[],
    },
};

/// Input object `support_tickets_min_order_by`.
///
/// ```graphql
/// input support_tickets_min_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   opened_at: order_by
///   opened_by: order_by
///   order_id: order_by
///   subject: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_MIN_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_min_order_by",
    description: Some(r#"order by min() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_MAX_ORDER_BY,
        one_of: false,
    },
};

/// Object `support_tickets_mutation_response`.
///
/// ```graphql
/// type support_tickets_mutation_response {
///   affected_rows: Int!
///   returning: [support_tickets!]!
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_MUTATION_RESPONSE: TypeDefinition = TypeDefinition {
    name: "support_tickets_mutation_response",
    description: Some(r#"response of any mutation on the table "support_tickets""#),
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
                type_: TypeRef::named(types::SUPPORT_TICKETS)
                    .non_null()
                    .list()
                    .non_null(),
                visible: sets::ADMIN,
                resolver: Resolver::Mutation(MutationField::Returning),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `support_tickets_on_conflict`.
///
/// ```graphql
/// input support_tickets_on_conflict {
///   constraint: support_tickets_constraint!
///   update_columns: [support_tickets_update_column!]! = []
///   where: support_tickets_bool_exp
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_ON_CONFLICT: TypeDefinition = TypeDefinition {
    name: "support_tickets_on_conflict",
    description: Some(r#"on_conflict condition type for table "support_tickets""#),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "constraint",
                type_: TypeRef::named(types::SUPPORT_TICKETS_CONSTRAINT).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "update_columns",
                type_: TypeRef::named(types::SUPPORT_TICKETS_UPDATE_COLUMN)
                    .non_null()
                    .list()
                    .non_null(),
                default_value: Some("[]"),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `support_tickets_order_by`.
///
/// ```graphql
/// input support_tickets_order_by {
///   customer: customers_order_by
///   customer_id: order_by
///   id: order_by
///   is_open: order_by
///   line_number: order_by
///   opened_at: order_by
///   opened_by: order_by
///   opener: users_order_by
///   order_id: order_by
///   subject: order_by
///   waiting: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_order_by",
    description: Some(r#"Ordering options when selecting data from "support_tickets"."#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "customer",
                type_: TypeRef::named(types::CUSTOMERS_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "customer_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "is_open",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opened_at",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opened_by",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opener",
                type_: TypeRef::named(types::USERS_ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "order_id",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "subject",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "waiting",
                type_: TypeRef::named(types::ORDER_BY),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `support_tickets_pk_columns_input`.
///
/// ```graphql
/// input support_tickets_pk_columns_input {
///   id: Int!
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_PK_COLUMNS_INPUT: TypeDefinition = TypeDefinition {
    name: "support_tickets_pk_columns_input",
    description: Some("primary key columns input for table: support_tickets"),
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

/// Enum `support_tickets_select_column`.
///
/// ```graphql
/// enum support_tickets_select_column {
///   customer_id
///   id
///   is_open
///   line_number
///   opened_at
///   opened_by
///   order_id
///   subject
///   waiting
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_SELECT_COLUMN: TypeDefinition = TypeDefinition {
    name: "support_tickets_select_column",
    description: Some(r#"select columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "customer_id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "is_open",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "line_number",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "opened_at",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "opened_by",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "order_id",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "subject",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "waiting",
                description: Some("column name"),
                visible: sets::ADMIN_AND_SUPPORT,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Enum `support_tickets_select_column_support_tickets_aggregate_bool_exp_bool_and_arguments_columns`.
///
/// ```graphql
/// enum support_tickets_select_column_support_tickets_aggregate_bool_exp_bool_and_arguments_columns {
///   is_open
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_SELECT_COLUMN_SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_BOOL_AND_ARGUMENTS_COLUMNS: TypeDefinition = TypeDefinition {
    name: "support_tickets_select_column_support_tickets_aggregate_bool_exp_bool_and_arguments_columns",
    description: Some(r#"select columns of table "support_tickets""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "is_open",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Enum `support_tickets_select_column_support_tickets_aggregate_bool_exp_bool_or_arguments_columns`.
///
/// ```graphql
/// enum support_tickets_select_column_support_tickets_aggregate_bool_exp_bool_or_arguments_columns {
///   is_open
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_SELECT_COLUMN_SUPPORT_TICKETS_AGGREGATE_BOOL_EXP_BOOL_OR_ARGUMENTS_COLUMNS: TypeDefinition = TypeDefinition {
    name: "support_tickets_select_column_support_tickets_aggregate_bool_exp_bool_or_arguments_columns",
    description: Some(r#"select columns of table "support_tickets""#),
    visible: sets::ADMIN,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "is_open",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `support_tickets_set_input`.
///
/// ```graphql
/// input support_tickets_set_input {
///   customer_id: Int
///   id: Int
///   is_open: Boolean
///   line_number: smallint
///   opened_at: timestamptz
///   opened_by: uuid
///   order_id: Int
///   subject: String
///   waiting: interval
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_SET_INPUT: TypeDefinition = TypeDefinition {
    name: "support_tickets_set_input",
    description: Some(r#"input type for updating data in table "support_tickets""#),
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
                name: "is_open",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "line_number",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opened_at",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "opened_by",
                type_: TypeRef::named(types::UUID),
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
                name: "subject",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "waiting",
                type_: TypeRef::named(types::INTERVAL),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `support_tickets_stddev_fields`.
///
/// ```graphql
/// type support_tickets_stddev_fields {
///   customer_id: Float
///   id: Float
///   line_number: Float
///   order_id: Float
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_STDDEV_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_stddev_fields",
    description: Some("aggregate stddev on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_SUPPORT_TICKETS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `support_tickets_stddev_order_by`.
///
/// ```graphql
/// input support_tickets_stddev_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   order_id: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_STDDEV_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_stddev_order_by",
    description: Some(r#"order by stddev() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `support_tickets_stddev_pop_fields`.
///
/// ```graphql
/// type support_tickets_stddev_pop_fields {
///   customer_id: Float
///   id: Float
///   line_number: Float
///   order_id: Float
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_STDDEV_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_stddev_pop_fields",
    description: Some("aggregate stddev_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_SUPPORT_TICKETS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `support_tickets_stddev_pop_order_by`.
///
/// ```graphql
/// input support_tickets_stddev_pop_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   order_id: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_STDDEV_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_stddev_pop_order_by",
    description: Some(r#"order by stddev_pop() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `support_tickets_stddev_samp_fields`.
///
/// ```graphql
/// type support_tickets_stddev_samp_fields {
///   customer_id: Float
///   id: Float
///   line_number: Float
///   order_id: Float
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_STDDEV_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_stddev_samp_fields",
    description: Some("aggregate stddev_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_SUPPORT_TICKETS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `support_tickets_stddev_samp_order_by`.
///
/// ```graphql
/// input support_tickets_stddev_samp_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   order_id: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_STDDEV_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_stddev_samp_order_by",
    description: Some(r#"order by stddev_samp() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `support_tickets_sum_fields`.
///
/// ```graphql
/// type support_tickets_sum_fields {
///   customer_id: Int
///   id: Int
///   line_number: smallint
///   order_id: Int
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_SUM_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_sum_fields",
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
        ],
        interfaces: &[],
    },
};

/// Input object `support_tickets_sum_order_by`.
///
/// ```graphql
/// input support_tickets_sum_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   order_id: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_SUM_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_sum_order_by",
    description: Some(r#"order by sum() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Enum `support_tickets_update_column`.
///
/// ```graphql
/// enum support_tickets_update_column {
///   customer_id
///   id
///   is_open
///   line_number
///   opened_at
///   opened_by
///   order_id
///   subject
///   waiting
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_UPDATE_COLUMN: TypeDefinition = TypeDefinition {
    name: "support_tickets_update_column",
    description: Some(r#"update columns of table "support_tickets""#),
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
                name: "id",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "is_open",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "line_number",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "opened_at",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "opened_by",
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
                name: "subject",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "waiting",
                description: Some("column name"),
                visible: sets::ADMIN,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Input object `support_tickets_updates`.
///
/// ```graphql
/// input support_tickets_updates {
///   _inc: support_tickets_inc_input
///   _set: support_tickets_set_input
///   where: support_tickets_bool_exp!
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_UPDATES: TypeDefinition = TypeDefinition {
    name: "support_tickets_updates",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_inc",
                description: Some(
                    "increments the numeric columns with given value of the filtered values",
                ),
                type_: TypeRef::named(types::SUPPORT_TICKETS_INC_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_set",
                description: Some(
                    "sets the columns of the filtered rows to the given values",
                ),
                type_: TypeRef::named(types::SUPPORT_TICKETS_SET_INPUT),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "where",
                description: Some("filter the rows which have to be updated"),
                type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP).non_null(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Object `support_tickets_var_pop_fields`.
///
/// ```graphql
/// type support_tickets_var_pop_fields {
///   customer_id: Float
///   id: Float
///   line_number: Float
///   order_id: Float
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_VAR_POP_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_var_pop_fields",
    description: Some("aggregate var_pop on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_SUPPORT_TICKETS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `support_tickets_var_pop_order_by`.
///
/// ```graphql
/// input support_tickets_var_pop_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   order_id: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_VAR_POP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_var_pop_order_by",
    description: Some(r#"order by var_pop() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `support_tickets_var_samp_fields`.
///
/// ```graphql
/// type support_tickets_var_samp_fields {
///   customer_id: Float
///   id: Float
///   line_number: Float
///   order_id: Float
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_VAR_SAMP_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_var_samp_fields",
    description: Some("aggregate var_samp on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_SUPPORT_TICKETS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `support_tickets_var_samp_order_by`.
///
/// ```graphql
/// input support_tickets_var_samp_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   order_id: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_VAR_SAMP_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_var_samp_order_by",
    description: Some(r#"order by var_samp() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_AVG_ORDER_BY,
        one_of: false,
    },
};

/// Object `support_tickets_variance_fields`.
///
/// ```graphql
/// type support_tickets_variance_fields {
///   customer_id: Float
///   id: Float
///   line_number: Float
///   order_id: Float
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_VARIANCE_FIELDS: TypeDefinition = TypeDefinition {
    name: "support_tickets_variance_fields",
    description: Some("aggregate variance on columns"),
    visible: sets::ADMIN,
    kind: TypeKind::Object {
        fields: FIELDS_SUPPORT_TICKETS_AVG_FIELDS,
        interfaces: &[],
    },
};

/// Input object `support_tickets_variance_order_by`.
///
/// ```graphql
/// input support_tickets_variance_order_by {
///   customer_id: order_by
///   id: order_by
///   line_number: order_by
///   order_id: order_by
/// }
/// ```
pub const TYPE_SUPPORT_TICKETS_VARIANCE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "support_tickets_variance_order_by",
    description: Some(r#"order by variance() on columns of table "support_tickets""#),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: FIELDS_SUPPORT_TICKETS_AVG_ORDER_BY,
        one_of: false,
    },
};
