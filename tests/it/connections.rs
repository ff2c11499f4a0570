//! Connections to databases: what is run on them, what happens when they break, and that nothing is done twice. Needs a
//! real server; without one these tests say so and end.

mod transactions;

use std::{str::FromStr, time::Duration};

use runtime::{
    definition::{PoolSettings, Source, SourceId, Template},
    error::ClientError,
    execute::postgres::Databases,
    sql::Statement,
};
use sqlx::{
    Connection as _, Executor as _, Row as _,
    postgres::{PgArguments, PgConnectOptions, PgConnection},
};

use crate::support::databases::{self, Database};

/// The only source of the gateways here.
const SOURCE: SourceId = SourceId(0);

/// A source that differs from what is usual in what a test is about.
fn source(pool: PoolSettings) -> Source {
    Source { name: "default", database_url: Template(&[]), pool }
}

const POOL: PoolSettings = PoolSettings {
    max_connections: 8,
    idle_timeout_seconds: 180,
    pool_timeout_seconds: None,
    connection_lifetime_seconds: None,
};

/// The databases of a gateway with one source at `url`.
fn databases_at(url: &str, pool: PoolSettings) -> Databases {
    let options = PgConnectOptions::from_str(url).expect("an address");
    Databases::of(&[source(pool)], [options], None)
}

/// A statement without parameters.
fn statement(text: &str) -> Statement {
    Statement { text: text.into(), ..Statement::default() }
}

async fn mutate(databases: &Databases, text: &str) -> Result<String, ClientError> {
    databases.mutate(SOURCE, &statement(text), PgArguments::default()).await.map(text_of)
}

async fn fetch(databases: &Databases, text: &str) -> Result<String, ClientError> {
    databases.fetch(SOURCE, &statement(text), PgArguments::default()).await.map(text_of)
}

fn text_of(json: impl AsRef<[u8]>) -> String {
    String::from_utf8(json.as_ref().to_vec()).expect("JSON is UTF-8")
}

/// What one value is, asked beside the gateway.
async fn value(url: &str, sql: &str) -> i64 {
    let mut connection = PgConnection::connect(url).await.expect("the database answers");
    let row = connection.fetch_one(sqlx::AssertSqlSafe(sql.to_owned())).await.expect("a row");
    let value = row.get(0);
    connection.close().await.expect("a connection closes");
    value
}

/// Waits until `sql` gives `expected`, for a few seconds.
async fn until(url: &str, sql: &str, expected: i64) {
    let mut found = None;
    for _ in 0..100 {
        found = Some(value(url, sql).await);
        if found == Some(expected) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{sql} gives {found:?}, not {expected}");
}

/// Whether there is a real server; says so where there is none.
fn is_real() -> bool {
    let is_real = databases::are_real();
    if !is_real {
        eprintln!("skipped: needs the programs of a Postgres server");
    }
    is_real
}

async fn counter() -> Database {
    Database::create(
        "CREATE TABLE counter (id int PRIMARY KEY, n int NOT NULL); INSERT INTO counter VALUES (1, 0), (2, 0)",
    )
    .await
}
