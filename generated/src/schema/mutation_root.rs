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
///   update_TimeEntry(_inc: TimeEntry_inc_input, _set: TimeEntry_set_input, where: TimeEntry_bool_exp!): TimeEntry_mutation_response
///   update_TimeEntry_by_pk(_inc: TimeEntry_inc_input, _set: TimeEntry_set_input, pk_columns: TimeEntry_pk_columns_input!): TimeEntry
///   update_TimeEntry_many(updates: [TimeEntry_updates!]!): [TimeEntry_mutation_response]
///   update_audit_events(_inc: audit_events_inc_input, _set: audit_events_set_input, where: audit_events_bool_exp!): audit_events_mutation_response
///   update_audit_events_by_pk(_inc: audit_events_inc_input, _set: audit_events_set_input, pk_columns: audit_events_pk_columns_input!): audit_events
///   update_audit_events_many(updates: [audit_events_updates!]!): [audit_events_mutation_response]
///   update_customers(_append: customers_append_input, _delete_at_path: customers_delete_at_path_input, _delete_elem: customers_delete_elem_input, _delete_key: customers_delete_key_input, _inc: customers_inc_input, _prepend: customers_prepend_input, _set: customers_set_input, where: customers_bool_exp!): customers_mutation_response
///   update_customers_by_pk(_append: customers_append_input, _delete_at_path: customers_delete_at_path_input, _delete_elem: customers_delete_elem_input, _delete_key: customers_delete_key_input, _inc: customers_inc_input, _prepend: customers_prepend_input, _set: customers_set_input, pk_columns: customers_pk_columns_input!): customers
///   update_customers_many(updates: [customers_updates!]!): [customers_mutation_response]
///   update_memberships(_inc: memberships_inc_input, _set: memberships_set_input, where: memberships_bool_exp!): memberships_mutation_response
///   update_memberships_by_pk(_inc: memberships_inc_input, _set: memberships_set_input, pk_columns: memberships_pk_columns_input!): memberships
///   update_memberships_many(updates: [memberships_updates!]!): [memberships_mutation_response]
///   update_order_lines(_inc: order_lines_inc_input, _set: order_lines_set_input, where: order_lines_bool_exp!): order_lines_mutation_response
///   update_order_lines_by_pk(_inc: order_lines_inc_input, _set: order_lines_set_input, pk_columns: order_lines_pk_columns_input!): order_lines
///   update_order_lines_many(updates: [order_lines_updates!]!): [order_lines_mutation_response]
///   update_orders(_append: orders_append_input, _delete_at_path: orders_delete_at_path_input, _delete_elem: orders_delete_elem_input, _delete_key: orders_delete_key_input, _inc: orders_inc_input, _prepend: orders_prepend_input, _set: orders_set_input, where: orders_bool_exp!): orders_mutation_response
///   update_orders_by_pk(_append: orders_append_input, _delete_at_path: orders_delete_at_path_input, _delete_elem: orders_delete_elem_input, _delete_key: orders_delete_key_input, _inc: orders_inc_input, _prepend: orders_prepend_input, _set: orders_set_input, pk_columns: orders_pk_columns_input!): orders
///   update_orders_many(updates: [orders_updates!]!): [orders_mutation_response]
///   update_products(_append: products_append_input, _delete_at_path: products_delete_at_path_input, _delete_elem: products_delete_elem_input, _delete_key: products_delete_key_input, _inc: products_inc_input, _prepend: products_prepend_input, _set: products_set_input, where: products_bool_exp!): products_mutation_response
///   update_products_by_pk(_append: products_append_input, _delete_at_path: products_delete_at_path_input, _delete_elem: products_delete_elem_input, _delete_key: products_delete_key_input, _inc: products_inc_input, _prepend: products_prepend_input, _set: products_set_input, pk_columns: products_pk_columns_input!): products
///   update_products_many(updates: [products_updates!]!): [products_mutation_response]
///   update_support_tickets(_inc: support_tickets_inc_input, _set: support_tickets_set_input, where: support_tickets_bool_exp!): support_tickets_mutation_response
///   update_support_tickets_by_pk(_inc: support_tickets_inc_input, _set: support_tickets_set_input, pk_columns: support_tickets_pk_columns_input!): support_tickets
///   update_support_tickets_many(updates: [support_tickets_updates!]!): [support_tickets_mutation_response]
///   update_teams(_inc: teams_inc_input, _set: teams_set_input, where: teams_bool_exp!): teams_mutation_response
///   update_teams_by_pk(_inc: teams_inc_input, _set: teams_set_input, pk_columns: teams_pk_columns_input!): teams
///   update_teams_many(updates: [teams_updates!]!): [teams_mutation_response]
///   update_users(_append: users_append_input, _delete_at_path: users_delete_at_path_input, _delete_elem: users_delete_elem_input, _delete_key: users_delete_key_input, _prepend: users_prepend_input, _set: users_set_input, where: users_bool_exp!): users_mutation_response
///   update_users_by_pk(_append: users_append_input, _delete_at_path: users_delete_at_path_input, _delete_elem: users_delete_elem_input, _delete_key: users_delete_key_input, _prepend: users_prepend_input, _set: users_set_input, pk_columns: users_pk_columns_input!): users
///   update_users_many(updates: [users_updates!]!): [users_mutation_response]
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
            Field {
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
            },
            Field {
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
                        type_: TypeRef::named(types::TIME_ENTRY_PK_COLUMNS_INPUT)
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::TIME_ENTRY),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_TIME_ENTRIES),
                ..FIELD
            },
            Field {
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
            },
            Field {
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
            },
            Field {
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
                        type_: TypeRef::named(types::AUDIT_EVENTS_PK_COLUMNS_INPUT)
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::AUDIT_EVENTS),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRow(tables::DEFAULT_AUDIT_EVENTS),
                ..FIELD
            },
            Field {
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
            },
            Field {
                name: "update_customers",
                description: Some(r#"update data of the table: "customers""#),
                arguments: &[
                    InputValue {
                        name: "_append",
                        description: Some(
                            "append existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_APPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_at_path",
                        description: Some(
                            "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_DELETE_AT_PATH_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_elem",
                        description: Some(
                            "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_DELETE_ELEM_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_key",
                        description: Some(
                            "delete key/value pair or string element. key/value pairs are matched based on their key value",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_DELETE_KEY_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_inc",
                        description: Some(
                            "increments the numeric columns with given value of the filtered values",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_INC_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_prepend",
                        description: Some(
                            "prepend existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_PREPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be updated"),
                        type_: TypeRef::named(types::CUSTOMERS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::CUSTOMERS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRows(tables::DEFAULT_PUBLIC_CUSTOMERS),
                ..FIELD
            },
            Field {
                name: "update_customers_by_pk",
                description: Some(r#"update single row of the table: "customers""#),
                arguments: &[
                    InputValue {
                        name: "_append",
                        description: Some(
                            "append existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_APPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_at_path",
                        description: Some(
                            "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_DELETE_AT_PATH_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_elem",
                        description: Some(
                            "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_DELETE_ELEM_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_key",
                        description: Some(
                            "delete key/value pair or string element. key/value pairs are matched based on their key value",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_DELETE_KEY_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_inc",
                        description: Some(
                            "increments the numeric columns with given value of the filtered values",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_INC_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_prepend",
                        description: Some(
                            "prepend existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_PREPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::CUSTOMERS_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "pk_columns",
                        type_: TypeRef::named(types::CUSTOMERS_PK_COLUMNS_INPUT)
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::CUSTOMERS),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_CUSTOMERS),
                ..FIELD
            },
            Field {
                name: "update_customers_many",
                description: Some(r#"update multiples rows of table: "customers""#),
                arguments: &[
                    InputValue {
                        name: "updates",
                        description: Some("updates to execute, in order"),
                        type_: TypeRef::named(types::CUSTOMERS_UPDATES)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::CUSTOMERS_MUTATION_RESPONSE).list(),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateMany(tables::DEFAULT_PUBLIC_CUSTOMERS),
                ..FIELD
            },
            Field {
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
            },
            Field {
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
                        type_: TypeRef::named(types::MEMBERSHIPS_PK_COLUMNS_INPUT)
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::MEMBERSHIPS),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_MEMBERSHIPS),
                ..FIELD
            },
            Field {
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
            },
            Field {
                name: "update_order_lines",
                description: Some(r#"update data of the table: "order_lines""#),
                arguments: &[
                    InputValue {
                        name: "_inc",
                        description: Some(
                            "increments the numeric columns with given value of the filtered values",
                        ),
                        type_: TypeRef::named(types::ORDER_LINES_INC_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::ORDER_LINES_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be updated"),
                        type_: TypeRef::named(types::ORDER_LINES_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDER_LINES_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRows(tables::SHOP_PUBLIC_ORDER_LINES),
                ..FIELD
            },
            Field {
                name: "update_order_lines_by_pk",
                description: Some(r#"update single row of the table: "order_lines""#),
                arguments: &[
                    InputValue {
                        name: "_inc",
                        description: Some(
                            "increments the numeric columns with given value of the filtered values",
                        ),
                        type_: TypeRef::named(types::ORDER_LINES_INC_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::ORDER_LINES_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "pk_columns",
                        type_: TypeRef::named(types::ORDER_LINES_PK_COLUMNS_INPUT)
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDER_LINES),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRow(tables::SHOP_PUBLIC_ORDER_LINES),
                ..FIELD
            },
            Field {
                name: "update_order_lines_many",
                description: Some(r#"update multiples rows of table: "order_lines""#),
                arguments: &[
                    InputValue {
                        name: "updates",
                        description: Some("updates to execute, in order"),
                        type_: TypeRef::named(types::ORDER_LINES_UPDATES)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDER_LINES_MUTATION_RESPONSE).list(),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateMany(tables::SHOP_PUBLIC_ORDER_LINES),
                ..FIELD
            },
            Field {
                name: "update_orders",
                description: Some(r#"update data of the table: "orders""#),
                arguments: &[
                    InputValue {
                        name: "_append",
                        description: Some(
                            "append existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::ORDERS_APPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_at_path",
                        description: Some(
                            "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                        ),
                        type_: TypeRef::named(types::ORDERS_DELETE_AT_PATH_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_elem",
                        description: Some(
                            "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                        ),
                        type_: TypeRef::named(types::ORDERS_DELETE_ELEM_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_key",
                        description: Some(
                            "delete key/value pair or string element. key/value pairs are matched based on their key value",
                        ),
                        type_: TypeRef::named(types::ORDERS_DELETE_KEY_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_inc",
                        description: Some(
                            "increments the numeric columns with given value of the filtered values",
                        ),
                        type_: TypeRef::named(types::ORDERS_INC_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_prepend",
                        description: Some(
                            "prepend existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::ORDERS_PREPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::ORDERS_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be updated"),
                        type_: TypeRef::named(types::ORDERS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDERS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRows(tables::SHOP_PUBLIC_ORDERS),
                ..FIELD
            },
            Field {
                name: "update_orders_by_pk",
                description: Some(r#"update single row of the table: "orders""#),
                arguments: &[
                    InputValue {
                        name: "_append",
                        description: Some(
                            "append existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::ORDERS_APPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_at_path",
                        description: Some(
                            "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                        ),
                        type_: TypeRef::named(types::ORDERS_DELETE_AT_PATH_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_elem",
                        description: Some(
                            "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                        ),
                        type_: TypeRef::named(types::ORDERS_DELETE_ELEM_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_key",
                        description: Some(
                            "delete key/value pair or string element. key/value pairs are matched based on their key value",
                        ),
                        type_: TypeRef::named(types::ORDERS_DELETE_KEY_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_inc",
                        description: Some(
                            "increments the numeric columns with given value of the filtered values",
                        ),
                        type_: TypeRef::named(types::ORDERS_INC_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_prepend",
                        description: Some(
                            "prepend existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::ORDERS_PREPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::ORDERS_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "pk_columns",
                        type_: TypeRef::named(types::ORDERS_PK_COLUMNS_INPUT).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDERS),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRow(tables::SHOP_PUBLIC_ORDERS),
                ..FIELD
            },
            Field {
                name: "update_orders_many",
                description: Some(r#"update multiples rows of table: "orders""#),
                arguments: &[
                    InputValue {
                        name: "updates",
                        description: Some("updates to execute, in order"),
                        type_: TypeRef::named(types::ORDERS_UPDATES)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::ORDERS_MUTATION_RESPONSE).list(),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateMany(tables::SHOP_PUBLIC_ORDERS),
                ..FIELD
            },
            Field {
                name: "update_products",
                description: Some(r#"update data of the table: "products""#),
                arguments: &[
                    InputValue {
                        name: "_append",
                        description: Some(
                            "append existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_APPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_at_path",
                        description: Some(
                            "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_DELETE_AT_PATH_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_elem",
                        description: Some(
                            "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_DELETE_ELEM_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_key",
                        description: Some(
                            "delete key/value pair or string element. key/value pairs are matched based on their key value",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_DELETE_KEY_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_inc",
                        description: Some(
                            "increments the numeric columns with given value of the filtered values",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_INC_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_prepend",
                        description: Some(
                            "prepend existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_PREPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be updated"),
                        type_: TypeRef::named(types::PRODUCTS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PRODUCTS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRows(tables::SHOP_PUBLIC_PRODUCTS),
                ..FIELD
            },
            Field {
                name: "update_products_by_pk",
                description: Some(r#"update single row of the table: "products""#),
                arguments: &[
                    InputValue {
                        name: "_append",
                        description: Some(
                            "append existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_APPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_at_path",
                        description: Some(
                            "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_DELETE_AT_PATH_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_elem",
                        description: Some(
                            "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_DELETE_ELEM_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_key",
                        description: Some(
                            "delete key/value pair or string element. key/value pairs are matched based on their key value",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_DELETE_KEY_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_inc",
                        description: Some(
                            "increments the numeric columns with given value of the filtered values",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_INC_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_prepend",
                        description: Some(
                            "prepend existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_PREPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::PRODUCTS_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "pk_columns",
                        type_: TypeRef::named(types::PRODUCTS_PK_COLUMNS_INPUT)
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PRODUCTS),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRow(tables::SHOP_PUBLIC_PRODUCTS),
                ..FIELD
            },
            Field {
                name: "update_products_many",
                description: Some(r#"update multiples rows of table: "products""#),
                arguments: &[
                    InputValue {
                        name: "updates",
                        description: Some("updates to execute, in order"),
                        type_: TypeRef::named(types::PRODUCTS_UPDATES)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PRODUCTS_MUTATION_RESPONSE).list(),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateMany(tables::SHOP_PUBLIC_PRODUCTS),
                ..FIELD
            },
            Field {
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
                        type_: TypeRef::named(types::SUPPORT_TICKETS_BOOL_EXP)
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::SUPPORT_TICKETS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRows(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
                ..FIELD
            },
            Field {
                name: "update_support_tickets_by_pk",
                description: Some(
                    r#"update single row of the table: "support_tickets""#,
                ),
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
                        type_: TypeRef::named(types::SUPPORT_TICKETS_PK_COLUMNS_INPUT)
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::SUPPORT_TICKETS),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_SUPPORT_TICKETS),
                ..FIELD
            },
            Field {
                name: "update_support_tickets_many",
                description: Some(
                    r#"update multiples rows of table: "support_tickets""#,
                ),
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
            },
            Field {
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
            },
            Field {
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
            },
            Field {
                name: "update_teams_many",
                description: Some(r#"update multiples rows of table: "teams""#),
                arguments: &[
                    InputValue {
                        name: "updates",
                        description: Some("updates to execute, in order"),
                        type_: TypeRef::named(types::TEAMS_UPDATES)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::TEAMS_MUTATION_RESPONSE).list(),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateMany(tables::DEFAULT_PUBLIC_TEAMS),
                ..FIELD
            },
            Field {
                name: "update_users",
                description: Some(r#"update data of the table: "users""#),
                arguments: &[
                    InputValue {
                        name: "_append",
                        description: Some(
                            "append existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::USERS_APPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_at_path",
                        description: Some(
                            "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                        ),
                        type_: TypeRef::named(types::USERS_DELETE_AT_PATH_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_elem",
                        description: Some(
                            "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                        ),
                        type_: TypeRef::named(types::USERS_DELETE_ELEM_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_key",
                        description: Some(
                            "delete key/value pair or string element. key/value pairs are matched based on their key value",
                        ),
                        type_: TypeRef::named(types::USERS_DELETE_KEY_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_prepend",
                        description: Some(
                            "prepend existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::USERS_PREPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::USERS_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "where",
                        description: Some("filter the rows which have to be updated"),
                        type_: TypeRef::named(types::USERS_BOOL_EXP).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::USERS_MUTATION_RESPONSE),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRows(tables::DEFAULT_PUBLIC_USERS),
                ..FIELD
            },
            Field {
                name: "update_users_by_pk",
                description: Some(r#"update single row of the table: "users""#),
                arguments: &[
                    InputValue {
                        name: "_append",
                        description: Some(
                            "append existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::USERS_APPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_at_path",
                        description: Some(
                            "delete the field or element with specified path (for JSON arrays, negative integers count from the end)",
                        ),
                        type_: TypeRef::named(types::USERS_DELETE_AT_PATH_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_elem",
                        description: Some(
                            "delete the array element with specified index (negative integers count from the end). throws an error if top level container is not an array",
                        ),
                        type_: TypeRef::named(types::USERS_DELETE_ELEM_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_delete_key",
                        description: Some(
                            "delete key/value pair or string element. key/value pairs are matched based on their key value",
                        ),
                        type_: TypeRef::named(types::USERS_DELETE_KEY_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_prepend",
                        description: Some(
                            "prepend existing jsonb value of filtered columns with new jsonb value",
                        ),
                        type_: TypeRef::named(types::USERS_PREPEND_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "_set",
                        description: Some(
                            "sets the columns of the filtered rows to the given values",
                        ),
                        type_: TypeRef::named(types::USERS_SET_INPUT),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "pk_columns",
                        type_: TypeRef::named(types::USERS_PK_COLUMNS_INPUT).non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::USERS),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateRow(tables::DEFAULT_PUBLIC_USERS),
                ..FIELD
            },
            Field {
                name: "update_users_many",
                description: Some(r#"update multiples rows of table: "users""#),
                arguments: &[
                    InputValue {
                        name: "updates",
                        description: Some("updates to execute, in order"),
                        type_: TypeRef::named(types::USERS_UPDATES)
                            .non_null()
                            .list()
                            .non_null(),
                        visible: sets::ADMIN,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::USERS_MUTATION_RESPONSE).list(),
                visible: sets::ADMIN,
                resolver: Resolver::UpdateMany(tables::DEFAULT_PUBLIC_USERS),
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};
