//! A statement that changes something and is a transaction of its own.

use std::time::{Duration, Instant};

use bytes::Bytes;
use sqlx::AssertSqlSafe;
use sqlx::postgres::PgArguments;

use super::errors::{client_error, is_shutdown_error, is_stale, is_unknown_outcome, unknown_outcome};
use super::first_json;
use super::pool::{Pool, Trust};
use super::pooled::Failed;
use super::retry::with_retries;
use super::transaction::Transaction;
use crate::error::ClientError;
use crate::sql::Statement;

/// A connection that ends so soon after a statement was sent had ended before.
const AT_ONCE: Duration = Duration::from_millis(100);

/// Runs the statement; again only where the database has said that it did nothing.
pub(super) async fn write(
    pool: &Pool,
    statement: &Statement,
    arguments: &impl Fn() -> Result<PgArguments, ClientError>,
) -> Result<Bytes, ClientError> {
    with_retries(|| async {
        if pool.session().is_lasting {
            return write_once(pool, statement, arguments).await;
        }
        let mut transaction = Transaction::begin(pool).await?;
        let json = transaction.fetch(statement, arguments()?).await?;
        transaction.commit().await?;
        Ok(json)
    })
    .await
}

async fn write_once(
    pool: &Pool,
    statement: &Statement,
    arguments: &impl Fn() -> Result<PgArguments, ClientError>,
) -> Result<Bytes, ClientError> {
    let mut connection = pool.acquire(Trust::ForWriting).await?;
    let (is_reused, started) = (connection.is_reused(), Instant::now());
    let query = || Ok(sqlx::query_with(AssertSqlSafe(statement.text.clone()), arguments()?));
    let explain = |failed: &Failed| {
        if is_unknown_outcome(failed) { unknown_outcome(&failed.error) } else { client_error(&failed.error, statement) }
    };
    let rows = match connection.change(query()?).await {
        Ok(rows) => rows,
        Err(failed) => {
            // A statement that somebody ended on purpose has been running for a while; it is not begun again.
            let was_dead = is_reused && is_shutdown_error(&failed.error) && started.elapsed() < AT_ONCE;
            if is_unknown_outcome(&failed) || !(was_dead || is_stale(&failed.error)) {
                return Err(explain(&failed));
            }
            let mut connection = Box::pin(connection.replace()).await?;
            Box::pin(connection.change(query()?)).await.map_err(|failed| explain(&failed))?
        }
    };
    first_json(&rows).map_err(|error| client_error(&error, statement))
}
