//! Statements that only read: they can be run again, and wherever there is a copy of the data.

use bytes::Bytes;
use sqlx::AssertSqlSafe;
use sqlx::postgres::PgArguments;

use super::errors::{client_error, is_worth_a_retry};
use super::first_json;
use super::pool::{Pool, Trust};
use super::pooled::Pooled;
use super::retry::with_retries;
use super::transaction::Transaction;
use crate::error::ClientError;
use crate::sql::Statement;

/// Runs a statement on a database; again where another transaction got in its way, or where the connection turns out to
/// have died since its last use.
///
/// The first run of a statement on a connection prepares it, which is a round trip of its own; after that each run is one.
pub(super) async fn read(pool: &Pool, statement: &Statement, arguments: PgArguments) -> Result<Bytes, ClientError> {
    if !pool.session().is_lasting {
        return Box::pin(read_in_transaction(pool, statement, &arguments)).await;
    }
    let mut connection = pool.acquire(Trust::ForReading).await?;
    let spare = arguments.clone();
    let error = match run(&mut connection, statement, arguments).await {
        Ok(json) => return Ok(json),
        Err(error) => error,
    };
    if connection.is_reused() && is_worth_a_retry(&error) {
        // Boxed like all that is rare, because its size would be every request's.
        return Box::pin(async {
            let mut connection = connection.replace().await?;
            run(&mut connection, statement, spare).await.map_err(|error| client_error(&error, statement))
        })
        .await;
    }
    let error = client_error(&error, statement);
    if !error.is_transient {
        return Err(error);
    }
    drop(connection);
    Box::pin(with_retries(|| async {
        let mut connection = pool.acquire(Trust::ForReading).await?;
        run(&mut connection, statement, spare.clone()).await.map_err(|error| client_error(&error, statement))
    }))
    .await
}

/// The same where nothing of a session is relied on: what belongs together is one transaction, so that a pooler gives it
/// to one process.
async fn read_in_transaction(
    pool: &Pool,
    statement: &Statement,
    arguments: &PgArguments,
) -> Result<Bytes, ClientError> {
    with_retries(|| async {
        let mut transaction = Transaction::begin(pool).await?;
        let json = transaction.fetch(statement, arguments.clone()).await?;
        // Functions that queries call may write.
        transaction.commit().await?;
        Ok(json)
    })
    .await
}

async fn run(connection: &mut Pooled, statement: &Statement, arguments: PgArguments) -> Result<Bytes, sqlx::Error> {
    let query = sqlx::query_with(AssertSqlSafe(statement.text.clone()), arguments);
    let row = connection.fetch_optional(query).await?;
    first_json(row.as_slice())
}
