//! A connection while it is used: statements go in, rows come out. Dropping it gives it back, at once where nothing is
//! outstanding, else when the database has said that nothing is left of it.

use std::time::Duration;

use futures_util::StreamExt;
use sqlx::postgres::{PgArguments, PgConnection, PgRow, Postgres};
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, Connection, Either, Executor};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::timeout;

use super::errors::{breaks_connection, internal, leaves_connection_usable};
use super::pool::{Live, Pool};
use crate::error::ClientError;

/// How long what is left of an abandoned answer or transaction may take before the connection is closed.
const CLEAN_UP_TIMEOUT: Duration = Duration::from_secs(5);

/// How long the answer to a statement that nobody waits for may take before the statement is ended.
const PATIENCE: Duration = Duration::from_millis(20);

/// A connection and the right to have it.
pub(super) struct Pooled {
    live: Option<Live>,
    /// Whether an answer is outstanding.
    busy: bool,
    /// Whether a transaction has been begun and not ended.
    in_transaction: bool,
    reused: bool,
    pool: Pool,
    permit: Option<OwnedSemaphorePermit>,
}

/// Why a statement that changes something failed.
pub(super) struct Failed {
    pub error: sqlx::Error,
    /// Whether the statement had been completed before.
    pub was_complete: bool,
}

impl Pooled {
    pub fn new(pool: Pool, live: Live, permit: OwnedSemaphorePermit, reused: bool) -> Self {
        Self { live: Some(live), busy: false, in_transaction: false, reused, pool, permit: Some(permit) }
    }

    /// Whether the connection has been used before, and so may have died since.
    pub fn is_reused(&self) -> bool {
        self.reused
    }

    /// The pool it belongs to.
    pub fn pool(&self) -> &Pool {
        &self.pool
    }

    /// Runs a query of at most one row. A connection that breaks on it is not used again.
    pub async fn fetch_optional(
        &mut self,
        query: Query<'_, Postgres, PgArguments>,
    ) -> Result<Option<PgRow>, sqlx::Error> {
        let connection = begin_work(&mut self.live, &mut self.busy)?;
        let result = query.persistent(self.pool.session().is_lasting).fetch_optional(connection).await;
        self.end_work(result.as_ref().err());
        result
    }

    /// Runs a statement that changes something, and returns all its rows.
    pub async fn change(&mut self, query: Query<'_, Postgres, PgArguments>) -> Result<Vec<PgRow>, Failed> {
        let mut was_complete = false;
        let connection = match begin_work(&mut self.live, &mut self.busy) {
            Ok(connection) => connection,
            Err(error) => return Err(Failed { error, was_complete }),
        };
        let mut rows = Vec::new();
        let mut failure = None;
        let mut answer = connection.fetch_many(query.persistent(self.pool.session().is_lasting));
        while let Some(part) = answer.next().await {
            match part {
                Ok(Either::Left(_)) => was_complete = true,
                Ok(Either::Right(row)) => rows.push(row),
                Err(error) => failure = Some(error),
            }
        }
        drop(answer);
        self.end_work(failure.as_ref());
        match failure {
            None => Ok(rows),
            Some(error) => Err(Failed { error, was_complete }),
        }
    }

    /// Begins a transaction.
    pub async fn begin(&mut self) -> Result<(), sqlx::Error> {
        // From here on: an answer that is not awaited may be that it has begun.
        self.in_transaction = true;
        let pool = self.pool.clone();
        self.execute(&pool.session().begin).await
    }

    /// Ends the transaction; it has ended also where that fails.
    pub async fn end(&mut self, statement: &str) -> Result<(), sqlx::Error> {
        let result = self.execute(statement).await;
        self.in_transaction = false;
        result
    }

    async fn execute(&mut self, statement: &str) -> Result<(), sqlx::Error> {
        let connection = begin_work(&mut self.live, &mut self.busy)?;
        let result = connection.execute(AssertSqlSafe(statement.to_owned())).await.map(|_| ());
        self.end_work(result.as_ref().err());
        result
    }

    fn end_work(&mut self, error: Option<&sqlx::Error>) {
        self.busy = false;
        let Some(error) = error else { return };
        if breaks_connection(error) {
            self.pool.note_broken();
        }
        if !leaves_connection_usable(error) {
            self.live = None;
        }
    }

    /// A new connection in the place of this one.
    pub async fn replace(mut self) -> Result<Pooled, ClientError> {
        self.live = None;
        let pool = self.pool.clone();
        let live = Box::pin(pool.open()).await?;
        match self.permit.take() {
            Some(permit) => Ok(Pooled::new(pool, live, permit, false)),
            None => Err(internal("a connection in use has no permit")),
        }
    }
}

/// The connection, marked as one that owes an answer until [`Pooled::end_work`].
fn begin_work<'c>(live: &'c mut Option<Live>, busy: &mut bool) -> Result<&'c mut PgConnection, sqlx::Error> {
    let live = live.as_mut().ok_or(sqlx::Error::PoolClosed)?;
    *busy = true;
    Ok(&mut live.connection)
}

impl Drop for Pooled {
    fn drop(&mut self) {
        let Some(mut live) = self.live.take() else { return };
        if !self.busy && !self.in_transaction {
            self.pool.give_back(live);
            return;
        }
        // Given up in the middle of an answer or transaction: what is left is dealt with aside, while the permit is held.
        let (pool, permit) = (self.pool.clone(), self.permit.take());
        let (busy, in_transaction) = (self.busy, self.in_transaction);
        tokio::spawn(async move {
            let clean_up = async {
                (!busy || finish(&pool, &mut live).await)
                    && (!in_transaction || live.connection.execute("ROLLBACK").await.is_ok())
            };
            if let Ok(true) = timeout(CLEAN_UP_TIMEOUT, clean_up).await {
                pool.give_back(live);
            }
            drop(permit);
        });
    }
}

/// Ends what the connection is doing; whether it can be used again then.
async fn finish(pool: &Pool, live: &mut Live) -> bool {
    // Most statements are done in a moment, and ending them takes longer.
    if let Ok(is_usable) = timeout(PATIENCE, drain(&mut live.connection)).await {
        return is_usable;
    }
    let name = live.name.clone();
    {
        let ready = tokio::select! {
            biased;
            is_usable = drain(&mut live.connection) => return is_usable,
            ready = pool.canceller().ready() => ready,
        };
        if let Some(ready) = ready {
            ready.cancel(&name).await;
        }
    }
    drain(&mut live.connection).await
}

/// Reads what is outstanding; whether the connection can be used again then.
async fn drain(connection: &mut PgConnection) -> bool {
    loop {
        match connection.ping().await {
            Ok(()) => return true,
            // The answer that was outstanding; what follows it has to be read still.
            Err(error) if leaves_connection_usable(&error) => {}
            Err(_) => return false,
        }
    }
}
