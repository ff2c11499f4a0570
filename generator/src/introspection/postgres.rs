//! Asks one Postgres server for its catalog: one connection, one read-only transaction, one
//! statement, one more for each enum table, and what each native query is.

use std::time::Duration;

use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};

use super::enum_rows;
use super::native_queries::{self, Question};
use super::printable::{error_chain, printable};
use super::snapshot::Database;
use crate::metadata::QualifiedName;

/// The catalog of the database at the other end, or why there is none in words for people.
pub async fn introspect_database(
    options: &PgConnectOptions,
    timeout: Duration,
    enum_tables: &[QualifiedName],
    questions: &[Question],
) -> Result<Database, String> {
    match tokio::time::timeout(timeout, ask(options, timeout, enum_tables, questions)).await {
        Ok(Ok(database)) => Ok(database),
        Ok(Err(sqlx::Error::Decode(error))) => Err(format!("its catalog cannot be read: {error}")),
        Ok(Err(error)) => Err(describe(&error)),
        Err(_) => Err(format!("no answer within {} s", timeout.as_secs_f64())),
    }
}

async fn ask(
    options: &PgConnectOptions,
    timeout: Duration,
    enum_tables: &[QualifiedName],
    questions: &[Question],
) -> Result<Database, sqlx::Error> {
    let mut connection = options.clone().application_name("gatewright").disable_statement_logging().connect().await?;
    // Set inside a transaction, where they work through connection poolers too. Without compilation of the statement,
    // which takes longer than running it.
    let settings = format!(
        "BEGIN READ ONLY;
         SET LOCAL statement_timeout = {};
         SET LOCAL search_path = pg_catalog;
         SET LOCAL jit = off",
        timeout.as_millis()
    );
    sqlx::raw_sql(AssertSqlSafe(settings)).execute(&mut connection).await?;
    let text: String =
        sqlx::query_scalar(include_str!("postgres.sql")).persistent(false).fetch_one(&mut connection).await?;
    let mut database: Database = serde_json::from_str(&text).map_err(|error| sqlx::Error::Decode(Box::new(error)))?;
    enum_rows::read(&mut connection, &mut database, enum_tables).await?;
    native_queries::read(&mut connection, &mut database, questions).await?;
    sqlx::raw_sql("COMMIT").execute(&mut connection).await?;
    connection.close().await?;
    Ok(database)
}

fn describe(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(error) => match error.code() {
            Some(code) => printable(&format!("{} (SQLSTATE {code})", error.message()), 400),
            None => printable(error.message(), 400),
        },
        // Behind the words stands a place in the driver's source code, which helps nobody.
        sqlx::Error::Protocol(text) => {
            let words = text.split_once(" (sqlx").map_or(text.as_str(), |(words, _)| words);
            format!("it does not speak PostgreSQL's protocol: {}", printable(words, 200))
        }
        sqlx::Error::Io(error) => printable(&error.to_string(), 400),
        other => error_chain(other),
    }
}

#[cfg(test)]
#[path = "postgres_tests.rs"]
mod tests;
