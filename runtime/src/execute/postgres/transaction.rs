//! Several statements on one database that take effect together or not at all.
//!
//! Nothing of a transaction can have been applied before [`Transaction::commit`] has been called: whatever fails until
//! then is known to be undone. Only a connection that breaks while the commit is on its way leaves that open, and the
//! error says so.

use std::time::Duration;

use bytes::Bytes;
use sqlx::postgres::{PgArguments, PgRow};
use sqlx::{AssertSqlSafe, Row, ValueRef};
use tokio::time::timeout;

use super::errors::{begin_error, client_error, commit_error, internal, is_stale, is_worth_a_retry};
use super::first_json;
use super::pool::{Pool, Trust};
use super::pooled::Pooled;
use crate::error::ClientError;
use crate::sql::Statement;

/// How long a database may take to begin a transaction.
const BEGIN_TIMEOUT: Duration = Duration::from_secs(10);

/// A transaction that has begun. Dropping it rolls back, in the background; the connection is used again when the
/// database has confirmed that, and is closed otherwise.
pub struct Transaction {
    connection: Pooled,
    has_failed: bool,
}

impl Transaction {
    pub(super) async fn begin(pool: &Pool) -> Result<Self, ClientError> {
        // Beginning is the check: nothing has been asked for yet, so that it can be done again.
        let mut connection = pool.acquire(Trust::Blindly).await?;
        let begun = match timeout(BEGIN_TIMEOUT, connection.begin()).await {
            Ok(Err(error)) if connection.is_reused() && is_worth_a_retry(&error) => {
                connection = connection.replace().await?;
                timeout(BEGIN_TIMEOUT, connection.begin()).await
            }
            begun => begun,
        };
        match begun {
            Ok(Ok(())) => Ok(Self { connection, has_failed: false }),
            Ok(Err(error)) => Err(begin_error(&error.to_string())),
            Err(_) => Err(begin_error("the database does not answer")),
        }
    }

    /// Runs a statement and returns the JSON text of its first row's first value; `null` where there is no row.
    pub async fn fetch(&mut self, statement: &Statement, arguments: PgArguments) -> Result<Bytes, ClientError> {
        let rows = self.run(statement, arguments).await?;
        first_json(&rows).map_err(|error| client_error(&error, statement))
    }

    /// Runs a statement and returns all values of all its rows. The statement casts its columns to `text` or `json`.
    pub async fn fetch_rows(
        &mut self,
        statement: &Statement,
        arguments: PgArguments,
    ) -> Result<Vec<Vec<Option<String>>>, ClientError> {
        let rows = self.run(statement, arguments).await?;
        rows.iter().map(texts).collect::<Result<_, _>>().map_err(|error| client_error(&error, statement))
    }

    async fn run(&mut self, statement: &Statement, arguments: PgArguments) -> Result<Vec<PgRow>, ClientError> {
        if self.has_failed {
            return Err(internal("a statement of this transaction has failed before"));
        }
        let query = sqlx::query_with(AssertSqlSafe(statement.text.clone()), arguments);
        self.connection.change(query).await.map_err(|failed| {
            self.has_failed = true;
            let is_stale = is_stale(&failed.error);
            if is_stale {
                self.connection.pool().forget_idle();
            }
            let error = client_error(&failed.error, statement);
            ClientError { is_transient: error.is_transient || is_stale, ..error }
        })
    }

    /// Makes everything take effect.
    pub async fn commit(mut self) -> Result<(), ClientError> {
        if self.has_failed {
            return Err(internal("a statement of this transaction has failed"));
        }
        self.connection.end("COMMIT").await.map_err(|error| commit_error(&error))
    }
}

fn texts(row: &PgRow) -> Result<Vec<Option<String>>, sqlx::Error> {
    let text = |column| {
        let value = row.try_get_raw(column)?;
        if value.is_null() {
            return Ok(None);
        }
        Ok(Some(value.as_str().map_err(sqlx::Error::Decode)?.to_owned()))
    };
    (0..row.len()).map(text).collect()
}
