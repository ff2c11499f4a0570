//! The fields of the query root; each is defined beside its table or remote schema.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{TypeDefinition, TypeKind};

use crate::roles::sets;

/// Object `query_root`.
///
/// ```graphql
/// type query_root {
///   TimeEntry_aggregate(distinct_on: [TimeEntry_select_column!], limit: Int, offset: Int, order_by: [TimeEntry_order_by!], where: TimeEntry_bool_exp): TimeEntry_aggregate!
///   audit_events(distinct_on: [audit_events_select_column!], limit: Int, offset: Int, order_by: [audit_events_order_by!], where: audit_events_bool_exp): [audit_events!]!
///   audit_events_aggregate(distinct_on: [audit_events_select_column!], limit: Int, offset: Int, order_by: [audit_events_order_by!], where: audit_events_bool_exp): audit_events_aggregate!
///   audit_events_by_pk(id: bigint!): audit_events
///   caller: Caller!
///   customers(distinct_on: [customers_select_column!], limit: Int, offset: Int, order_by: [customers_order_by!], where: customers_bool_exp): [customers!]!
///   customers_aggregate(distinct_on: [customers_select_column!], limit: Int, offset: Int, order_by: [customers_order_by!], where: customers_bool_exp): customers_aggregate!
///   customers_by_pk(id: Int!): customers
///   exchangeRate(currency: Currency!, day: Date!): ExchangeRate
///   marketplaceOrder(id: ID!): MarketplaceOrder
///   marketplaceOrders(channel: Channel, first: Int! = 50, userId: ID): [MarketplaceOrder!]!
///   memberships(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): [memberships!]!
///   memberships_aggregate(distinct_on: [memberships_select_column!], limit: Int, offset: Int, order_by: [memberships_order_by!], where: memberships_bool_exp): memberships_aggregate!
///   memberships_by_pk(team_id: Int!, user_id: uuid!): memberships
///   order_lines(distinct_on: [order_lines_select_column!], limit: Int, offset: Int, order_by: [order_lines_order_by!], where: order_lines_bool_exp): [order_lines!]!
///   order_lines_aggregate(distinct_on: [order_lines_select_column!], limit: Int, offset: Int, order_by: [order_lines_order_by!], where: order_lines_bool_exp): order_lines_aggregate!
///   order_lines_by_pk(line_number: smallint!, order_id: Int!): order_lines
///   order_totals(distinct_on: [order_totals_select_column!], limit: Int, offset: Int, order_by: [order_totals_order_by!], where: order_totals_bool_exp): [order_totals!]!
///   order_totals_aggregate(distinct_on: [order_totals_select_column!], limit: Int, offset: Int, order_by: [order_totals_order_by!], where: order_totals_bool_exp): order_totals_aggregate!
///   orders(distinct_on: [orders_select_column!], limit: Int, offset: Int, order_by: [orders_order_by!], where: orders_bool_exp): [orders!]!
///   orders_aggregate(distinct_on: [orders_select_column!], limit: Int, offset: Int, order_by: [orders_order_by!], where: orders_bool_exp): orders_aggregate!
///   orders_by_pk(id: Int!): orders
///   payment(id: ID!): Payment
///   payments(filter: PaymentFilter, first: Int! = 50): [Payment!]!
///   products(distinct_on: [products_select_column!], limit: Int, offset: Int, order_by: [products_order_by!], where: products_bool_exp): [products!]!
///   products_aggregate(distinct_on: [products_select_column!], limit: Int, offset: Int, order_by: [products_order_by!], where: products_bool_exp): products_aggregate!
///   products_by_pk(sku: String!): products
///   profile(id: ID!): Profile
///   profiles(ids: [ID!]!): [Profile]!
///   searchProfiles(filter: ProfileFilter!, first: Int! = 20): [Profile!]!
///   support_tickets(distinct_on: [support_tickets_select_column!], limit: Int, offset: Int, order_by: [support_tickets_order_by!], where: support_tickets_bool_exp): [support_tickets!]!
///   support_tickets_aggregate(distinct_on: [support_tickets_select_column!], limit: Int, offset: Int, order_by: [support_tickets_order_by!], where: support_tickets_bool_exp): support_tickets_aggregate!
///   support_tickets_by_pk(id: Int!): support_tickets
///   team_hours(distinct_on: [team_hours_select_column!], limit: Int, offset: Int, order_by: [team_hours_order_by!], where: team_hours_bool_exp): [team_hours!]!
///   team_hours_aggregate(distinct_on: [team_hours_select_column!], limit: Int, offset: Int, order_by: [team_hours_order_by!], where: team_hours_bool_exp): team_hours_aggregate!
///   teams(distinct_on: [teams_select_column!], limit: Int, offset: Int, order_by: [teams_order_by!], where: teams_bool_exp): [teams!]!
///   teams_aggregate(distinct_on: [teams_select_column!], limit: Int, offset: Int, order_by: [teams_order_by!], where: teams_bool_exp): teams_aggregate!
///   teams_by_pk(id: Int!): teams
///   timeEntries(distinct_on: [TimeEntry_select_column!], limit: Int, offset: Int, order_by: [TimeEntry_order_by!], where: TimeEntry_bool_exp): [TimeEntry!]!
///   timeEntry(id: bigint!): TimeEntry
///   users(distinct_on: [users_select_column!], limit: Int, offset: Int, order_by: [users_order_by!], where: users_bool_exp): [users!]!
///   users_aggregate(distinct_on: [users_select_column!], limit: Int, offset: Int, order_by: [users_order_by!], where: users_bool_exp): users_aggregate!
///   users_by_pk(id: uuid!): users
/// }
/// ```
pub const TYPE_QUERY_ROOT: TypeDefinition = TypeDefinition {
    name: "query_root",
    description: None,
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            crate::databases::default::public_time_entries::QUERY_TIME_ENTRY_AGGREGATE,
            crate::databases::default::audit_events::QUERY_AUDIT_EVENTS,
            crate::databases::default::audit_events::QUERY_AUDIT_EVENTS_AGGREGATE,
            crate::databases::default::audit_events::QUERY_AUDIT_EVENTS_BY_PK,
            crate::remote_schemas::auth::QUERY_CALLER,
            crate::databases::default::public_customers::QUERY_CUSTOMERS,
            crate::databases::default::public_customers::QUERY_CUSTOMERS_AGGREGATE,
            crate::databases::default::public_customers::QUERY_CUSTOMERS_BY_PK,
            crate::remote_schemas::payments::QUERY_EXCHANGE_RATE,
            crate::remote_schemas::payments::QUERY_MARKETPLACE_ORDER,
            crate::remote_schemas::payments::QUERY_MARKETPLACE_ORDERS,
            crate::databases::default::public_memberships::QUERY_MEMBERSHIPS,
            crate::databases::default::public_memberships::QUERY_MEMBERSHIPS_AGGREGATE,
            crate::databases::default::public_memberships::QUERY_MEMBERSHIPS_BY_PK,
            crate::databases::shop::public_order_lines::QUERY_ORDER_LINES,
            crate::databases::shop::public_order_lines::QUERY_ORDER_LINES_AGGREGATE,
            crate::databases::shop::public_order_lines::QUERY_ORDER_LINES_BY_PK,
            crate::databases::shop::public_order_totals::QUERY_ORDER_TOTALS,
            crate::databases::shop::public_order_totals::QUERY_ORDER_TOTALS_AGGREGATE,
            crate::databases::shop::public_orders::QUERY_ORDERS,
            crate::databases::shop::public_orders::QUERY_ORDERS_AGGREGATE,
            crate::databases::shop::public_orders::QUERY_ORDERS_BY_PK,
            crate::remote_schemas::payments::QUERY_PAYMENT,
            crate::remote_schemas::payments::QUERY_PAYMENTS,
            crate::databases::shop::public_products::QUERY_PRODUCTS,
            crate::databases::shop::public_products::QUERY_PRODUCTS_AGGREGATE,
            crate::databases::shop::public_products::QUERY_PRODUCTS_BY_PK,
            crate::remote_schemas::auth::QUERY_PROFILE,
            crate::remote_schemas::auth::QUERY_PROFILES,
            crate::remote_schemas::auth::QUERY_SEARCH_PROFILES,
            crate::databases::default::public_support_tickets::QUERY_SUPPORT_TICKETS,
            crate::databases::default::public_support_tickets::QUERY_SUPPORT_TICKETS_AGGREGATE,
            crate::databases::default::public_support_tickets::QUERY_SUPPORT_TICKETS_BY_PK,
            crate::databases::default::public_team_hours::QUERY_TEAM_HOURS,
            crate::databases::default::public_team_hours::QUERY_TEAM_HOURS_AGGREGATE,
            crate::databases::default::public_teams::QUERY_TEAMS,
            crate::databases::default::public_teams::QUERY_TEAMS_AGGREGATE,
            crate::databases::default::public_teams::QUERY_TEAMS_BY_PK,
            crate::databases::default::public_time_entries::QUERY_TIME_ENTRIES,
            crate::databases::default::public_time_entries::QUERY_TIME_ENTRY,
            crate::databases::default::public_users::QUERY_USERS,
            crate::databases::default::public_users::QUERY_USERS_AGGREGATE,
            crate::databases::default::public_users::QUERY_USERS_BY_PK,
        ],
        interfaces: &[],
    },
};
