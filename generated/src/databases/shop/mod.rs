//! Source `shop`: how the database is reached, and its tables.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/databases.yaml`.

pub mod public_order_lines;
pub mod public_order_totals;
pub mod public_orders;
pub mod public_products;

use runtime::codegen::{ConnectionInfo, PoolSettings, Source, Template, TemplatePart};

/// The database at `{{SHOP_DATABASE_URL}}`.
///
/// Names in double braces are environment variables, read at start.
pub const SOURCE: Source = Source {
    name: "shop",
    connection_info: ConnectionInfo {
        database_url: Template(&[TemplatePart::Environment("SHOP_DATABASE_URL")]),
        pool: PoolSettings {
            max_connections: 1,
            idle_timeout_seconds: 180,
            retries: 1,
            pool_timeout_seconds: None,
            connection_lifetime_seconds: None,
        },
        isolation_level: None,
        prepared_statements: true,
        ssl: None,
    },
    read_replicas: &[],
};
