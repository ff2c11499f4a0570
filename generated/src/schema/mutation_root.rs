//! The fields of the mutation root; each is defined beside its remote schema.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{FIELD, Field, INPUT_VALUE, InputValue, Resolver, TypeDefinition, TypeKind, TypeRef};

use crate::roles::sets;
use crate::tables;
use crate::types;

/// Object `mutation_root`.
///
/// ```graphql
/// type mutation_root {
///   delete_TimeEntry(where: TimeEntry_bool_exp!): TimeEntry_mutation_response
///   delete_TimeEntry_by_pk(id: bigint!): TimeEntry
///   delete_audit_events(where: audit_events_bool_exp!): audit_events_mutation_response
///   delete_audit_events_by_pk(id: bigint!): audit_events
///   delete_customers(where: customers_bool_exp!): customers_mutation_response
///   delete_customers_by_pk(id: Int!): customers
///   delete_memberships(where: memberships_bool_exp!): memberships_mutation_response
///   delete_memberships_by_pk(team_id: Int!, user_id: uuid!): memberships
///   delete_order_lines(where: order_lines_bool_exp!): order_lines_mutation_response
///   delete_order_lines_by_pk(line_number: smallint!, order_id: Int!): order_lines
///   delete_orders(where: orders_bool_exp!): orders_mutation_response
///   delete_orders_by_pk(id: Int!): orders
///   delete_products(where: products_bool_exp!): products_mutation_response
///   delete_products_by_pk(sku: String!): products
///   delete_support_tickets(where: support_tickets_bool_exp!): support_tickets_mutation_response
///   delete_support_tickets_by_pk(id: Int!): support_tickets
///   delete_teams(where: teams_bool_exp!): teams_mutation_response
///   delete_teams_by_pk(id: Int!): teams
///   delete_users(where: users_bool_exp!): users_mutation_response
///   delete_users_by_pk(id: uuid!): users
///   insert_TimeEntry(objects: [TimeEntry_insert_input!]!, on_conflict: TimeEntry_on_conflict): TimeEntry_mutation_response
///   insert_TimeEntry_one(object: TimeEntry_insert_input!, on_conflict: TimeEntry_on_conflict): TimeEntry
///   insert_audit_events(objects: [audit_events_insert_input!]!, on_conflict: audit_events_on_conflict): audit_events_mutation_response
///   insert_audit_events_one(object: audit_events_insert_input!, on_conflict: audit_events_on_conflict): audit_events
///   insert_customers(objects: [customers_insert_input!]!, on_conflict: customers_on_conflict): customers_mutation_response
///   insert_customers_one(object: customers_insert_input!, on_conflict: customers_on_conflict): customers
///   insert_memberships(objects: [memberships_insert_input!]!, on_conflict: memberships_on_conflict): memberships_mutation_response
///   insert_memberships_one(object: memberships_insert_input!, on_conflict: memberships_on_conflict): memberships
///   insert_order_lines(objects: [order_lines_insert_input!]!, on_conflict: order_lines_on_conflict): order_lines_mutation_response
///   insert_order_lines_one(object: order_lines_insert_input!, on_conflict: order_lines_on_conflict): order_lines
///   insert_orders(objects: [orders_insert_input!]!, on_conflict: orders_on_conflict): orders_mutation_response
///   insert_orders_one(object: orders_insert_input!, on_conflict: orders_on_conflict): orders
///   insert_products(objects: [products_insert_input!]!, on_conflict: products_on_conflict): products_mutation_response
///   insert_products_one(object: products_insert_input!, on_conflict: products_on_conflict): products
///   insert_support_tickets(objects: [support_tickets_insert_input!]!, on_conflict: support_tickets_on_conflict): support_tickets_mutation_response
///   insert_support_tickets_one(object: support_tickets_insert_input!, on_conflict: support_tickets_on_conflict): support_tickets
///   insert_teams(objects: [teams_insert_input!]!, on_conflict: teams_on_conflict): teams_mutation_response
///   insert_teams_one(object: teams_insert_input!, on_conflict: teams_on_conflict): teams
///   insert_users(objects: [users_insert_input!]!, on_conflict: users_on_conflict): users_mutation_response
///   insert_users_one(object: users_insert_input!, on_conflict: users_on_conflict): users
///   refundPayment(id: ID!): Payment!
///   renameProfile(id: ID!, nickname: String!): Profile!
///   signIn(id: ID!): ID!
/// }
/// ```
pub const TYPE_MUTATION_ROOT: TypeDefinition = TypeDefinition {
    name: "mutation_root",
    description: None,
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
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
            },
            Field {
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
            },
            Field {
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
            },
            Field {
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
            },
            Field {
                name: "delete_customers",
                description: Some(r#"delete data from the table: "customers""#),
                arguments: &[
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be deleted"),
                        type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::CUSTOMERS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_CUSTOMERS),
                ..FIELD
            },
            Field {
                name: "delete_customers_by_pk",
                description: Some(r#"delete single row from the table: "customers""#),
                arguments: &[
                    InputValue {
                        name: "id",
                        type_: TypeRef::named(types::INT).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::CUSTOMERS),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRow(tables::DEFAULT_PUBLIC_CUSTOMERS),
                ..FIELD
            },
            Field {
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
            },
            Field {
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
            },
            Field {
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
            },
            Field {
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
            },
            Field {
                name: "delete_orders",
                description: Some(r#"delete data from the table: "orders""#),
                arguments: &[
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be deleted"),
                        type_: TypeRef::named(types::ORDERS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDERS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRows(tables::SHOP_PUBLIC_ORDERS),
                ..FIELD
            },
            Field {
                name: "delete_orders_by_pk",
                description: Some(r#"delete single row from the table: "orders""#),
                arguments: &[
                    InputValue {
                        name: "id",
                        type_: TypeRef::named(types::INT).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDERS),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRow(tables::SHOP_PUBLIC_ORDERS),
                ..FIELD
            },
            Field {
                name: "delete_products",
                description: Some(r#"delete data from the table: "products""#),
                arguments: &[
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be deleted"),
                        type_: TypeRef::named(types::PRODUCTS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PRODUCTS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRows(tables::SHOP_PUBLIC_PRODUCTS),
                ..FIELD
            },
            Field {
                name: "delete_products_by_pk",
                description: Some(r#"delete single row from the table: "products""#),
                arguments: &[
                    InputValue {
                        name: "sku",
                        type_: TypeRef::named(types::STRING).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PRODUCTS),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRow(tables::SHOP_PUBLIC_PRODUCTS),
                ..FIELD
            },
            Field {
                name: "delete_support_tickets",
                description: Some(r#"delete data from the table: "support_tickets""#),
                arguments: &[
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be deleted"),
                        type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP)
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::SUPPORT_TICKETS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
                ..FIELD
            },
            Field {
                name: "delete_support_tickets_by_pk",
                description: Some(
                    r#"delete single row from the table: "support_tickets""#,
                ),
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
            },
            Field {
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
            },
            Field {
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
            },
            Field {
                name: "delete_users",
                description: Some(r#"delete data from the table: "users""#),
                arguments: &[
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be deleted"),
                        type_: TypeRef::named(types::USERS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::USERS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_USERS),
                ..FIELD
            },
            Field {
                name: "delete_users_by_pk",
                description: Some(r#"delete single row from the table: "users""#),
                arguments: &[
                    InputValue {
                        name: "id",
                        type_: TypeRef::named(types::UUID).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRow(tables::DEFAULT_PUBLIC_USERS),
                ..FIELD
            },
            Field {
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
            },
            Field {
                name: "insert_TimeEntry_one",
                description: Some(
                    r#"insert a single row into the table: "time_entries""#,
                ),
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
            },
            Field {
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
            },
            Field {
                name: "insert_audit_events_one",
                description: Some(
                    r#"insert a single row into the table: "audit.events""#,
                ),
                arguments: &[
                    InputValue {
                        name: "object",
                        description: Some("the row to be inserted"),
                        type_: TypeRef::named(types::AUDIT_EVENTS_INSERT_INPUT)
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
                type_: TypeRef::named(types::AUDIT_EVENTS),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRow(tables::DEFAULT_AUDIT_EVENTS),
                ..FIELD
            },
            Field {
                name: "insert_customers",
                description: Some(r#"insert data into the table: "customers""#),
                arguments: &[
                    InputValue {
                        name: "objects",
                        description: Some("the rows to be inserted"),
                        type_: TypeRef::named(types::CUSTOMERS_INSERT_INPUT)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "on_conflict",
                        description: Some("upsert condition"),
                        type_: TypeRef::named(types::CUSTOMERS_ON_CONFLICT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::CUSTOMERS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRows(tables::DEFAULT_PUBLIC_CUSTOMERS),
                ..FIELD
            },
            Field {
                name: "insert_customers_one",
                description: Some(r#"insert a single row into the table: "customers""#),
                arguments: &[
                    InputValue {
                        name: "object",
                        description: Some("the row to be inserted"),
                        type_: TypeRef::named(types::CUSTOMERS_INSERT_INPUT).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "on_conflict",
                        description: Some("upsert condition"),
                        type_: TypeRef::named(types::CUSTOMERS_ON_CONFLICT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::CUSTOMERS),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_CUSTOMERS),
                ..FIELD
            },
            Field {
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
            },
            Field {
                name: "insert_memberships_one",
                description: Some(
                    r#"insert a single row into the table: "memberships""#,
                ),
                arguments: &[
                    InputValue {
                        name: "object",
                        description: Some("the row to be inserted"),
                        type_: TypeRef::named(types::MEMBERSHIPS_INSERT_INPUT)
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
                type_: TypeRef::named(types::MEMBERSHIPS),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
                ..FIELD
            },
            Field {
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
            },
            Field {
                name: "insert_order_lines_one",
                description: Some(
                    r#"insert a single row into the table: "order_lines""#,
                ),
                arguments: &[
                    InputValue {
                        name: "object",
                        description: Some("the row to be inserted"),
                        type_: TypeRef::named(types::ORDER_LINES_INSERT_INPUT)
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
                type_: TypeRef::named(types::ORDER_LINES),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRow(tables::SHOP_PUBLIC_ORDER_LINES),
                ..FIELD
            },
            Field {
                name: "insert_orders",
                description: Some(r#"insert data into the table: "orders""#),
                arguments: &[
                    InputValue {
                        name: "objects",
                        description: Some("the rows to be inserted"),
                        type_: TypeRef::named(types::ORDERS_INSERT_INPUT)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "on_conflict",
                        description: Some("upsert condition"),
                        type_: TypeRef::named(types::ORDERS_ON_CONFLICT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDERS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRows(tables::SHOP_PUBLIC_ORDERS),
                ..FIELD
            },
            Field {
                name: "insert_orders_one",
                description: Some(r#"insert a single row into the table: "orders""#),
                arguments: &[
                    InputValue {
                        name: "object",
                        description: Some("the row to be inserted"),
                        type_: TypeRef::named(types::ORDERS_INSERT_INPUT).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "on_conflict",
                        description: Some("upsert condition"),
                        type_: TypeRef::named(types::ORDERS_ON_CONFLICT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDERS),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRow(tables::SHOP_PUBLIC_ORDERS),
                ..FIELD
            },
            Field {
                name: "insert_products",
                description: Some(r#"insert data into the table: "products""#),
                arguments: &[
                    InputValue {
                        name: "objects",
                        description: Some("the rows to be inserted"),
                        type_: TypeRef::named(types::PRODUCTS_INSERT_INPUT)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "on_conflict",
                        description: Some("upsert condition"),
                        type_: TypeRef::named(types::PRODUCTS_ON_CONFLICT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PRODUCTS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRows(tables::SHOP_PUBLIC_PRODUCTS),
                ..FIELD
            },
            Field {
                name: "insert_products_one",
                description: Some(r#"insert a single row into the table: "products""#),
                arguments: &[
                    InputValue {
                        name: "object",
                        description: Some("the row to be inserted"),
                        type_: TypeRef::named(types::PRODUCTS_INSERT_INPUT).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "on_conflict",
                        description: Some("upsert condition"),
                        type_: TypeRef::named(types::PRODUCTS_ON_CONFLICT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PRODUCTS),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRow(tables::SHOP_PUBLIC_PRODUCTS),
                ..FIELD
            },
            Field {
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
            },
            Field {
                name: "insert_support_tickets_one",
                description: Some(
                    r#"insert a single row into the table: "support_tickets""#,
                ),
                arguments: &[
                    InputValue {
                        name: "object",
                        description: Some("the row to be inserted"),
                        type_: TypeRef::named(types::SUPPORT_TICKETS_INSERT_INPUT)
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
                type_: TypeRef::named(types::SUPPORT_TICKETS),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
                ..FIELD
            },
            Field {
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
            },
            Field {
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
            },
            Field {
                name: "insert_users",
                description: Some(r#"insert data into the table: "users""#),
                arguments: &[
                    InputValue {
                        name: "objects",
                        description: Some("the rows to be inserted"),
                        type_: TypeRef::named(types::USERS_INSERT_INPUT)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "on_conflict",
                        description: Some("upsert condition"),
                        type_: TypeRef::named(types::USERS_ON_CONFLICT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::USERS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRows(tables::DEFAULT_PUBLIC_USERS),
                ..FIELD
            },
            Field {
                name: "insert_users_one",
                description: Some(r#"insert a single row into the table: "users""#),
                arguments: &[
                    InputValue {
                        name: "object",
                        description: Some("the row to be inserted"),
                        type_: TypeRef::named(types::USERS_INSERT_INPUT).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "on_conflict",
                        description: Some("upsert condition"),
                        type_: TypeRef::named(types::USERS_ON_CONFLICT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN,
                resolver: Resolver::InsertRow(tables::DEFAULT_PUBLIC_USERS),
                ..FIELD
            },
            crate::remote_schemas::payments::MUTATION_REFUND_PAYMENT,
            crate::remote_schemas::auth::MUTATION_RENAME_PROFILE,
            crate::remote_schemas::auth::MUTATION_SIGN_IN,
        ],
        interfaces: &[],
    },
};
