//! Source `default`: how the database is reached, and its tables.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/databases.yaml`.

pub mod audit_events;
pub mod public_customers;
pub mod public_memberships;
pub mod public_support_tickets;
pub mod public_team_hours;
pub mod public_teams;
pub mod public_time_entries;
pub mod public_users;

use runtime::codegen::{ConnectionInfo, PoolSettings, Source, Template, TemplatePart};

/// The database at `{{DEFAULT_DATABASE_URL}}`.
///
/// Names in double braces are environment variables, read at start.
pub const SOURCE: Source = Source {
    name: "default",
    connection_info: ConnectionInfo {
        database_url: Template(&[TemplatePart::Environment("DEFAULT_DATABASE_URL")]),
        pool: PoolSettings {
            max_connections: 1,
            idle_timeout_seconds: 180,
            retries: 1,
            pool_timeout_seconds: None,
            connection_lifetime_seconds: Some(600),
        },
        isolation_level: None,
        prepared_statements: true,
        ssl: None,
    },
    read_replicas: &[],
};
