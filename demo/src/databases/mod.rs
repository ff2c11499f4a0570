//! The demo's two databases: SQL text in, two embedded Postgres servers with its tables and rows out.
//!
//! The servers run inside this process and serve one connection each; a real Postgres takes the same SQL.

use std::{error::Error, fmt};

use pglite_oxide::PgliteServer;
use sqlx::{Connection as _, Executor as _, PgConnection};

/// The statements that make the database `default`: people, teams and customers.
pub const DEFAULT_SQL: &str = include_str!("default.sql");

/// The statements that make the database `shop`: products and orders.
pub const SHOP_SQL: &str = include_str!("shop.sql");

/// An embedded Postgres server; it ends, and its files go, when this value is dropped.
pub struct EmbeddedDatabase {
    server: PgliteServer,
}

impl fmt::Debug for EmbeddedDatabase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("EmbeddedDatabase").field("url", &self.url()).finish()
    }
}

impl EmbeddedDatabase {
    /// Starts a server on a free loopback port and runs `sql` in it.
    pub async fn start(sql: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        let database = Self::empty().await?;
        load(&database.url(), sql).await?;
        Ok(database)
    }

    /// Starts a server with nothing in it.
    pub async fn empty() -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self { server: tokio::task::spawn_blocking(PgliteServer::temporary_tcp).await?? })
    }

    /// The URL that clients connect to, one at a time.
    pub fn url(&self) -> String {
        self.server.database_url()
    }
}

/// Runs `sql` in the database at `url`.
pub async fn load(url: &str, sql: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut connection = PgConnection::connect(url).await?;
    connection.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()))).await?;
    connection.close().await?;
    Ok(())
}
