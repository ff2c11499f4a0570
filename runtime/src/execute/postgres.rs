//! Statements are run on their databases.
//!
//! In goes a [`Statement`] with its arguments, out comes the JSON text of its one value, as Postgres sent it. Each
//! source has a pool of connections that opens them when they are needed, so a database that is down delays nothing
//! but the requests that need it, and serves them again as soon as it is back. What reads may go to a replica, which has
//! a pool of its own.

mod cancel;
mod errors;
mod pool;
mod pooled;
mod read;
mod retry;
mod transaction;
mod write;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use sqlx::postgres::{PgArguments, PgConnectOptions, PgRow, PgValue};
use sqlx::{Row, ValueRef};

use self::pool::Pool;
pub use self::pool::PoolUse;
pub use self::retry::with_retries;
pub use self::transaction::Transaction;
use crate::config::{DatabaseTarget, Secret};
use crate::definition::{ConnectionInfo, Gateway, IsolationLevel, Source, SourceId};
use crate::error::{ClientError, Code};
use crate::sql::Statement;

/// Answers up to this size are copied, so that they do not keep the connection's read buffer from being used again.
const COPY_BELOW_BYTES: usize = 16 * 1024;

/// The databases of a gateway. Clones share their connections.
#[derive(Clone, Debug)]
pub struct Databases {
    sources: Arc<[SourcePools]>,
}

#[derive(Debug)]
struct SourcePools {
    primary: Pool,
    replicas: Vec<Pool>,
    /// Which replica is asked next.
    next: AtomicUsize,
}

/// Who may answer a statement that reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// A replica, where there is one: its answer may be a little old.
    Anywhere,
    /// Only the database that changes are made in: what reads belongs to a mutation.
    Primary,
}

impl Databases {
    /// The databases of `gateway`, one address per source in the order of [`Gateway::sources`]; replicas are left out.
    /// Connects to none.
    pub fn new(gateway: &Gateway, addresses: impl IntoIterator<Item = PgConnectOptions>) -> Self {
        let target = |options| DatabaseTarget { options: Secret::new(options), read_replicas: Vec::new() };
        Self::of(gateway.sources, addresses.into_iter().map(target), None)
    }

    /// The databases of `sources`, with a time after which Postgres gives up a statement.
    pub fn of(
        sources: &[Source],
        targets: impl IntoIterator<Item = DatabaseTarget>,
        statement_timeout: Option<Duration>,
    ) -> Self {
        let sources = sources.iter().zip(targets).map(|(source, target)| {
            let pool = |connection: &ConnectionInfo, options: &Secret<PgConnectOptions>| {
                Pool::new(source.name, options.expose().clone(), connection, statement_timeout)
            };
            let replicas = source.read_replicas.iter().zip(&target.read_replicas);
            SourcePools {
                primary: pool(&source.connection_info, &target.options),
                replicas: replicas.map(|(replica, options)| pool(&for_reading(*replica), options)).collect(),
                next: AtomicUsize::new(0),
            }
        });
        Self { sources: sources.collect() }
    }

    /// Runs a statement that reads, and returns the JSON text of its one value; `null` where there is no row.
    pub async fn fetch(
        &self,
        source: SourceId,
        statement: &Statement,
        arguments: PgArguments,
    ) -> Result<Bytes, ClientError> {
        self.fetch_from(Reads::Anywhere, source, statement, arguments).await
    }

    /// The same where `reads` says.
    pub async fn fetch_from(
        &self,
        reads: Reads,
        source: SourceId,
        statement: &Statement,
        arguments: PgArguments,
    ) -> Result<Bytes, ClientError> {
        let source = self.source(source)?;
        if source.replicas.is_empty() || reads == Reads::Primary {
            return read::read(&source.primary, statement, arguments).await;
        }
        // Boxed, so that gateways without replicas do not carry its size around.
        Box::pin(source.read(statement, arguments)).await
    }

    /// Runs a statement that changes something, as a transaction of its own, and returns the JSON text of its one value.
    ///
    /// It is run again only where the database has said that it did nothing: it was in the way of another transaction
    /// ([`with_retries`] is part of this), or the connection had ended before. Where the connection breaks before the
    /// answer is complete, the error says that the outcome is unknown.
    /// `arguments` is asked once for each time it is run.
    pub async fn mutate(
        &self,
        source: SourceId,
        statement: &Statement,
        arguments: impl Fn() -> Result<PgArguments, ClientError>,
    ) -> Result<Bytes, ClientError> {
        write::write(&self.source(source)?.primary, statement, &arguments).await
    }

    /// Begins a transaction. To have it run again where another one gets in its way, wrap all of it, from here to the
    /// commit, into [`with_retries`].
    pub async fn begin(&self, source: SourceId) -> Result<Transaction, ClientError> {
        Transaction::begin(&self.source(source)?.primary).await
    }

    /// What the pools of each source are doing: that of the database itself, then those of its replicas.
    pub fn usage(&self) -> impl Iterator<Item = Vec<PoolUse>> {
        let pools =
            |source: &SourcePools| std::iter::once(&source.primary).chain(&source.replicas).map(Pool::usage).collect();
        self.sources.iter().map(pools)
    }

    fn source(&self, source: SourceId) -> Result<&SourcePools, ClientError> {
        let found = self.sources.get(usize::from(source.0));
        found.ok_or_else(|| errors::internal("a statement's source has no pool"))
    }
}

impl SourcePools {
    /// Asks the replicas in turn. One that cannot be reached is passed over, for a while; where none can be reached the
    /// database itself answers.
    async fn read(&self, statement: &Statement, arguments: PgArguments) -> Result<Bytes, ClientError> {
        let first = self.next.fetch_add(1, Ordering::Relaxed);
        let in_turn =
            (0..self.replicas.len()).map(|step| &self.replicas[first.wrapping_add(step) % self.replicas.len()]);
        for replica in in_turn.filter(|replica| !replica.is_in_trouble()) {
            match read::read(replica, statement, arguments.clone()).await {
                Err(error) if is_out_of_reach(&error) => {}
                outcome => return outcome,
            }
        }
        read::read(&self.primary, statement, arguments).await
    }
}

fn is_out_of_reach(error: &ClientError) -> bool {
    matches!(error.code, Code::PostgresError | Code::PostgresMaxConnections)
}

/// A hot standby refuses to be serializable; repeatable read is the most it has.
fn for_reading(replica: ConnectionInfo) -> ConnectionInfo {
    let isolation_level = replica.isolation_level.map(|level| match level {
        IsolationLevel::Serializable => IsolationLevel::RepeatableRead,
        level => level,
    });
    ConnectionInfo { isolation_level, ..replica }
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
