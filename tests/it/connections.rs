//! Connections to databases: what is run on them, what happens when they break, and that nothing is done twice. Most of it
//! needs a real server: without one these tests say so and end.

mod cancellation;
mod faults;
mod requests;
mod server;
mod sharing;
mod tls;
mod transactions;

use std::{str::FromStr, time::Duration};

use runtime::{
    config::{DatabaseTarget, Secret},
    definition::{ConnectionInfo, PoolSettings, Source, SourceId, Template},
    error::ClientError,
    execute::postgres::Databases,
    sql::Statement,
};
use sqlx::{
    Connection as _, Executor as _, Row as _,
    postgres::{PgArguments, PgConnectOptions, PgConnection},
};

use tempfile::TempDir;

use crate::support::databases::{self, Database};

/// The only source of the gateways here.
const SOURCE: SourceId = SourceId(0);

/// Why tests end early on the embedded server.
const NEEDS_A_SERVER: &str = "it needs the programs of a Postgres server";

/// How connections are made where a test says nothing else.
const USUAL: ConnectionInfo = ConnectionInfo::at(Template(&[]));

/// The databases of a gateway with one source at `url`.
fn databases_at(url: &str, connection_info: ConnectionInfo) -> Databases {
    databases_with(url, connection_info, &[], None)
}

/// The same with replicas, and a time limit of statements.
fn databases_with(
    url: &str,
    connection_info: ConnectionInfo,
    replicas: &[&str],
    statement_timeout: Option<Duration>,
) -> Databases {
    let options = |url: &str| Secret::new(PgConnectOptions::from_str(url).expect("an address"));
    let target =
        DatabaseTarget { options: options(url), read_replicas: replicas.iter().map(|url| options(url)).collect() };
    let read_replicas = vec![connection_info; replicas.len()].leak();
    Databases::of(&[Source { name: "default", connection_info, read_replicas }], [target], statement_timeout)
}

/// As usual, with so many connections.
fn sized(max_connections: u32) -> ConnectionInfo {
    ConnectionInfo { pool: PoolSettings { max_connections, ..PoolSettings::DEFAULT }, ..USUAL }
}

/// A statement without parameters.
fn statement(text: &str) -> Statement {
    Statement { text: text.into(), ..Statement::default() }
}

async fn mutate(databases: &Databases, text: &str) -> Result<String, ClientError> {
    databases.mutate(SOURCE, &statement(text), || Ok(PgArguments::default())).await.map(text_of)
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
        databases::left_out("everything", NEEDS_A_SERVER);
    }
    is_real
}

async fn counter() -> Database {
    Database::create(
        "CREATE TABLE counter (id int PRIMARY KEY, n int NOT NULL); INSERT INTO counter VALUES (1, 0), (2, 0)",
    )
    .await
}

/// A metadata directory of one source at `DATABASE_URL` with one table; `connection` and `configuration` are lines of
/// `connection_info` and of what is around it.
fn metadata(connection: &str, configuration: &str, table: &str) -> TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let databases = directory.path().join("databases");
    std::fs::create_dir(&databases).expect("a directory");
    std::fs::write(directory.path().join("version.yaml"), "version: 3\n").expect("a file");
    let text = format!(
        "- name: default\n  kind: postgres\n  configuration:\n    connection_info:\n      database_url: {{from_env: DATABASE_URL}}\n      {connection}\n    {configuration}\n  tables:\n  - table: {table}\n"
    );
    std::fs::write(databases.join("databases.yaml"), text).expect("a file");
    directory
}
