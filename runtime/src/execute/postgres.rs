//! Statements are run on their databases.
//!
//! In goes a [`Statement`] with its arguments, out comes the JSON text of its one value, as Postgres sent it. Each
//! source has a pool of connections that opens them when they are needed, so a database that is down delays nothing
//! but the requests that need it, and serves them again as soon as it is back.

mod errors;
mod pool;
mod pooled;
mod retry;
mod transaction;

use std::time::{Duration, Instant};

use bytes::Bytes;
use sqlx::postgres::{PgArguments, PgConnectOptions, PgRow, PgValue};
use sqlx::{AssertSqlSafe, ConnectOptions, Row, ValueRef};
use tokio::time::timeout;

use self::errors::{
    begin_error, client_error, is_shutdown_error, is_stale, is_unknown_outcome, is_worth_a_retry, unknown_outcome,
};
use self::pool::{Pool, Trust};
use self::pooled::Pooled;
pub use self::retry::with_retries;
pub use self::transaction::Transaction;
use crate::definition::{Gateway, Source, SourceId};
use crate::error::ClientError;
use crate::sql::Statement;

/// How many prepared statements a connection keeps. Each costs memory on the server.
const STATEMENTS_PER_CONNECTION: usize = 256;

/// How long a database may take to begin a transaction.
const BEGIN_TIMEOUT: Duration = Duration::from_secs(10);

/// A connection that ends so soon after a statement was sent had ended before.
const AT_ONCE: Duration = Duration::from_millis(100);

/// Answers up to this size are copied, so that they do not keep the connection's read buffer from being used again.
const COPY_BELOW_BYTES: usize = 16 * 1024;

/// The databases of a gateway. Clones share their connections.
#[derive(Clone, Debug)]
pub struct Databases {
    pools: Vec<Pool>,
}

impl Databases {
    /// The databases of `gateway`, one address per source in the order of [`Gateway::sources`]. Connects to none.
    pub fn new(gateway: &Gateway, addresses: impl IntoIterator<Item = PgConnectOptions>) -> Self {
        Self::of(gateway.sources, addresses, None)
    }

    /// The databases of `sources`, with a time after which Postgres gives up a statement.
    pub fn of(
        sources: &[Source],
        addresses: impl IntoIterator<Item = PgConnectOptions>,
        statement_timeout: Option<Duration>,
    ) -> Self {
        let pools = sources.iter().zip(addresses).map(|(source, options)| {
            let options = options
                .application_name("gateway")
                .statement_cache_capacity(STATEMENTS_PER_CONNECTION)
                // Statements are logged by the gateway's own spans, if at all.
                .disable_statement_logging();
            Pool::new(source.name, options, source.pool, statement_timeout)
        });
        Self { pools: pools.collect() }
    }

    /// Runs a statement that reads, and returns the JSON text of its one value; `null` where there is no row.
    ///
    /// The first run of a statement on a connection prepares it, which is a round trip of its own; after that each run
    /// is one. A pooled connection may have died since its last use, which shows only now: the statement is then run
    /// again, once, on a new connection.
    pub async fn fetch(
        &self,
        source: SourceId,
        statement: &Statement,
        arguments: PgArguments,
    ) -> Result<Bytes, ClientError> {
        let mut connection = self.pool(source)?.acquire(Trust::ForReading).await?;
        let spare = connection.is_reused().then(|| arguments.clone());
        match run(&mut connection, statement, arguments).await {
            Ok(json) => Ok(json),
            Err(error) => match spare {
                Some(arguments) if is_worth_a_retry(&error) => {
                    // Boxed, because its size would be every request's.
                    let retry = async {
                        let mut connection = connection.replace().await?;
                        run(&mut connection, statement, arguments)
                            .await
                            .map_err(|error| client_error(&error, statement))
                    };
                    Box::pin(retry).await
                }
                _ => Err(client_error(&error, statement)),
            },
        }
    }

    /// Runs a statement that changes something, as a transaction of its own, and returns the JSON text of its one value.
    ///
    /// It is run again only where the database has said that it did nothing: it was in the way of another transaction
    /// ([`with_retries`] is part of this), or the connection had ended before. Where the connection breaks before the
    /// answer is complete, the error says that the outcome is unknown.
    pub async fn mutate(
        &self,
        source: SourceId,
        statement: &Statement,
        arguments: PgArguments,
    ) -> Result<Bytes, ClientError> {
        let pool = self.pool(source)?;
        let arguments = &arguments;
        with_retries(|| async move {
            let mut connection = pool.acquire(Trust::ForWriting).await?;
            let (is_reused, started) = (connection.is_reused(), Instant::now());
            let query = || sqlx::query_with(AssertSqlSafe(statement.text.clone()), arguments.clone());
            let failed = match connection.change(query()).await {
                Ok(rows) => return first_json(&rows).map_err(|error| client_error(&error, statement)),
                Err(failed) => failed,
            };
            if is_unknown_outcome(&failed) {
                return Err(unknown_outcome(&failed.error));
            }
            // A statement that somebody ended on purpose has been running for a while; it is not begun again.
            let was_dead = is_reused && is_shutdown_error(&failed.error) && started.elapsed() < AT_ONCE;
            if !was_dead && !is_stale(&failed.error) {
                return Err(client_error(&failed.error, statement));
            }
            let again = async {
                let mut connection = connection.replace().await?;
                connection.change(query()).await.map_err(|failed| {
                    if is_unknown_outcome(&failed) {
                        return unknown_outcome(&failed.error);
                    }
                    client_error(&failed.error, statement)
                })
            };
            first_json(&Box::pin(again).await?).map_err(|error| client_error(&error, statement))
        })
        .await
    }

    /// Begins a transaction. To have it run again where another one gets in its way, wrap all of it, from here to the
    /// commit, into [`with_retries`].
    pub async fn begin(&self, source: SourceId) -> Result<Transaction, ClientError> {
        // Beginning is the check: nothing has been asked for yet, so that it can be done again.
        let mut connection = self.pool(source)?.acquire(Trust::Blindly).await?;
        let begun = match timeout(BEGIN_TIMEOUT, connection.begin("BEGIN")).await {
            Ok(Err(error)) if connection.is_reused() && is_worth_a_retry(&error) => {
                connection = connection.replace().await?;
                timeout(BEGIN_TIMEOUT, connection.begin("BEGIN")).await
            }
            begun => begun,
        };
        match begun {
            Ok(Ok(())) => Ok(Transaction::new(connection)),
            Ok(Err(error)) => Err(begin_error(&error.to_string())),
            Err(_) => Err(begin_error("the database does not answer")),
        }
    }

    fn pool(&self, source: SourceId) -> Result<&Pool, ClientError> {
        self.pools.get(usize::from(source.0)).ok_or_else(|| errors::internal("a statement's source has no pool"))
    }
}

async fn run(connection: &mut Pooled, statement: &Statement, arguments: PgArguments) -> Result<Bytes, sqlx::Error> {
    let query = sqlx::query_with(AssertSqlSafe(statement.text.clone()), arguments);
    let result = connection.fetch_optional(query).await;
    let row = result?;
    match row {
        Some(row) => json_of(&row),
        None => Ok(Bytes::from_static(b"null")),
    }
}

/// The first value of the first row as bytes.
fn first_json(rows: &[PgRow]) -> Result<Bytes, sqlx::Error> {
    rows.first().map_or_else(|| Ok(Bytes::from_static(b"null")), json_of)
}

/// The row's first value as bytes.
fn json_of(row: &PgRow) -> Result<Bytes, sqlx::Error> {
    let value = row.try_get_raw(0)?;
    if value.is_null() {
        return Ok(Bytes::from_static(b"null"));
    }
    let json = value.as_bytes().map_err(sqlx::Error::Decode)?;
    if json.len() < COPY_BELOW_BYTES {
        return Ok(Bytes::copy_from_slice(json));
    }
    Ok(Bytes::from_owner(Value(ValueRef::to_owned(&value))))
}

/// A value that shares the memory it was read into.
struct Value(PgValue);

impl AsRef<[u8]> for Value {
    fn as_ref(&self) -> &[u8] {
        sqlx::Value::as_ref(&self.0).as_bytes().unwrap_or_default()
    }
}
