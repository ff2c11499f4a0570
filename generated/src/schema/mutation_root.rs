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
///   delete_order_totals(where: order_totals_bool_exp!): order_totals_mutation_response
///   delete_orders(where: orders_bool_exp!): orders_mutation_response
///   delete_orders_by_pk(id: Int!): orders
///   delete_products(where: products_bool_exp!): products_mutation_response
///   delete_products_by_pk(sku: String!): products
///   delete_support_tickets(where: support_tickets_bool_exp!): support_tickets_mutation_response
///   delete_support_tickets_by_pk(id: Int!): support_tickets
///   delete_team_hours(where: team_hours_bool_exp!): team_hours_mutation_response
///   delete_teams(where: teams_bool_exp!): teams_mutation_response
///   delete_teams_by_pk(id: Int!): teams
///   delete_users(where: users_bool_exp!): users_mutation_response
///   delete_users_by_pk(id: uuid!): users
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
                name: "delete_order_totals",
                description: Some(r#"delete data from the table: "order_totals""#),
                arguments: &[
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be deleted"),
                        type_: TypeRef::named(types::ORDER_TOTALS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDER_TOTALS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRows(tables::SHOP_PUBLIC_ORDER_TOTALS),
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
                name: "delete_team_hours",
                description: Some(r#"delete data from the table: "team_hours""#),
                arguments: &[
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be deleted"),
                        type_: TypeRef::named(types::TEAM_HOURS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::TEAM_HOURS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::DeleteRows(tables::DEFAULT_PUBLIC_TEAM_HOURS),
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
            crate::remote_schemas::payments::MUTATION_REFUND_PAYMENT,
            crate::remote_schemas::auth::MUTATION_RENAME_PROFILE,
            crate::remote_schemas::auth::MUTATION_SIGN_IN,
        ],
        interfaces: &[],
    },
};
