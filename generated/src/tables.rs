//! The ids of all tables, and where each is defined.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{Table, TableId, index};

index! {
    /// The tables of all sources, sorted by source, schema and name.
    pub static TABLES: [Table] by TableId(u16);
    DEFAULT_AUDIT_EVENTS = crate::databases::default::audit_events::TABLE;
    DEFAULT_PUBLIC_CUSTOMERS = crate::databases::default::public_customers::TABLE;
    DEFAULT_PUBLIC_MEMBERSHIPS = crate::databases::default::public_memberships::TABLE;
    DEFAULT_PUBLIC_SUPPORT_TICKETS = crate::databases::default::public_support_tickets::TABLE;
    DEFAULT_PUBLIC_TEAM_HOURS = crate::databases::default::public_team_hours::TABLE;
    DEFAULT_PUBLIC_TEAMS = crate::databases::default::public_teams::TABLE;
    DEFAULT_PUBLIC_TIME_ENTRIES = crate::databases::default::public_time_entries::TABLE;
    DEFAULT_PUBLIC_USERS = crate::databases::default::public_users::TABLE;
    SHOP_PUBLIC_ORDER_LINES = crate::databases::shop::public_order_lines::TABLE;
    SHOP_PUBLIC_ORDER_TOTALS = crate::databases::shop::public_order_totals::TABLE;
    SHOP_PUBLIC_ORDERS = crate::databases::shop::public_orders::TABLE;
    SHOP_PUBLIC_PRODUCTS = crate::databases::shop::public_products::TABLE;
}
