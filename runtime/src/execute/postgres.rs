//! Statements are run on their databases.
//!
//! In goes a [`Statement`] with its arguments, out comes the JSON text of its one value, as Postgres sent it. Each
//! source has a pool of connections that opens them when they are needed, so a database that is down delays nothing
//! but the requests that need it, and serves them again as soon as it is back.

mod errors;
mod pool;

use std::time::Duration;

use bytes::Bytes;
use sqlx::postgres::{PgArguments, PgConnectOptions, PgRow, PgValue};
use sqlx::{AssertSqlSafe, ConnectOptions, Row, ValueRef};

use self::errors::{client_error, is_worth_a_retry};
use self::pool::{Pool, Pooled};
use crate::definition::{Gateway, SourceId};
use crate::error::ClientError;
use crate::sql::Statement;

/// How many prepared statements a connection keeps. Each costs memory on the server.
const STATEMENTS_PER_CONNECTION: usize = 256;

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
        Self::with_statement_timeout(gateway, addresses, None)
    }

    /// Like [`Self::new`], with a time after which Postgres gives up a statement.
    pub fn with_statement_timeout(
        gateway: &Gateway,
        addresses: impl IntoIterator<Item = PgConnectOptions>,
        statement_timeout: Option<Duration>,
    ) -> Self {
        let pools = gateway.sources.iter().zip(addresses).map(|(source, options)| {
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
        let Some(pool) = self.pools.get(usize::from(source.0)) else {
            return Err(errors::internal("a statement's source has no pool"));
        };
        let mut connection = pool.acquire().await?;
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
}

impl Databases {
    /// Runs a statement that changes something, once: whether it has been done is unknown where its connection broke.
    pub async fn fetch_once(
        &self,
        source: SourceId,
        statement: &Statement,
        arguments: PgArguments,
    ) -> Result<Bytes, ClientError> {
        let Some(pool) = self.pools.get(usize::from(source.0)) else {
            return Err(errors::internal("a statement's source has no pool"));
        };
        let mut connection = pool.acquire().await?;
        run(&mut connection, statement, arguments).await.map_err(|error| client_error(&error, statement))
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
