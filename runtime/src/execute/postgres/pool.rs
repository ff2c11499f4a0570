//! Connections of one database: opened when needed, reused, and dropped when old or broken.
//!
//! The pool of the database library tests each connection in a task of its own whenever it is given back, and keeps
//! trying to reach a database that is down until its time limit. This one hands a connection back without I/O, takes the
//! one that was used last (whose caches are warm), and says at once when a database refuses.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use sqlx::postgres::{PgArguments, PgConnectOptions, PgConnection, PgRow, Postgres};
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};

use super::errors::{connect_error, connection_error, internal, leaves_connection_usable, no_free_connection, quoted};
use crate::definition::PoolSettings;
use crate::error::ClientError;

/// How long opening a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How long to wait for a free connection where the settings do not say.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(30);
/// How long the rest of an abandoned answer is waited for before its connection is dropped.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);

/// How long a connection that could not be opened in time speaks for the next attempts too, and how often failures are
/// logged at the most.
const TROUBLE_INTERVAL: Duration = Duration::from_secs(1);

/// A pool. Clones share their connections.
#[derive(Clone, Debug)]
pub(super) struct Pool(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    source_name: &'static str,
    options: PgConnectOptions,
    settings: PoolSettings,
    statement_timeout: Option<Duration>,
    permits: Arc<Semaphore>,
    idle: Mutex<Idle>,
    trouble: Mutex<Trouble>,
}

/// When opening a connection went wrong last.
#[derive(Debug, Default)]
struct Trouble {
    timed_out: Option<Instant>,
    logged: Option<Instant>,
}

#[derive(Debug, Default)]
struct Idle {
    /// The one used last is at the end.
    connections: Vec<Live>,
    /// Whether a task waits to drop connections that are idle for too long.
    reaper_runs: bool,
}

#[derive(Debug)]
struct Live {
    connection: PgConnection,
    opened: Instant,
    used: Instant,
}

/// A connection while it is used. Dropping it gives it back.
pub(super) struct Pooled {
    live: Option<Live>,
    /// Whether an answer is outstanding.
    busy: bool,
    reused: bool,
    pool: Pool,
    permit: Option<OwnedSemaphorePermit>,
}

impl Pool {
    /// A pool without connections.
    pub fn new(
        source_name: &'static str,
        options: PgConnectOptions,
        settings: PoolSettings,
        statement_timeout: Option<Duration>,
    ) -> Self {
        let size = usize::try_from(settings.max_connections.max(1)).unwrap_or(1).min(Semaphore::MAX_PERMITS);
        let permits = Arc::new(Semaphore::new(size));
        Self(Arc::new(Inner {
            source_name,
            options,
            settings,
            statement_timeout,
            permits,
            idle: Mutex::default(),
            trouble: Mutex::default(),
        }))
    }

    /// The connection that was used last, or a new one.
    pub async fn acquire(&self) -> Result<Pooled, ClientError> {
        let permits = self.0.permits.clone();
        let permit = match permits.clone().try_acquire_owned() {
            Ok(permit) => permit,
            Err(_) => Box::pin(self.wait_for(permits)).await?,
        };
        match self.take_idle() {
            Some(live) => Ok(self.pooled(live, permit, true)),
            // Boxed like all that is rare: opening a connection is a large future, and its size would be every request's.
            None => Ok(self.pooled(Box::pin(self.open()).await?, permit, false)),
        }
    }

    async fn wait_for(&self, permits: Arc<Semaphore>) -> Result<OwnedSemaphorePermit, ClientError> {
        let limit = self.0.settings.pool_timeout_seconds.map(|seconds| Duration::from_secs(seconds.into()));
        match timeout(limit.unwrap_or(ACQUIRE_TIMEOUT), permits.acquire_owned()).await {
            Ok(Ok(permit)) => Ok(permit),
            Ok(Err(_)) => Err(internal("the pool's semaphore is closed")),
            Err(_) => {
                let reason = format!("all {} connections are in use", self.0.settings.max_connections);
                Err(ClientError { internal: Some(quoted(&reason)), ..no_free_connection() })
            }
        }
    }

    async fn open(&self) -> Result<Live, ClientError> {
        let recent = |at: Option<Instant>| at.is_some_and(|at| at.elapsed() < TROUBLE_INTERVAL);
        let too_long = || ClientError { internal: Some(quoted("connecting took too long")), ..connection_error() };
        if recent(self.trouble().timed_out) {
            return Err(too_long());
        }
        let (error, reason) = match timeout(CONNECT_TIMEOUT, self.connect()).await {
            Ok(Ok(connection)) => {
                let now = Instant::now();
                return Ok(Live { connection, opened: now, used: now });
            }
            Ok(Err(error)) => (connect_error(&error), error.to_string()),
            Err(_) => {
                self.trouble().timed_out = Some(Instant::now());
                (too_long(), "connecting took too long".to_owned())
            }
        };
        let mut trouble = self.trouble();
        if !recent(trouble.logged) {
            trouble.logged = Some(Instant::now());
            tracing::warn!(source = self.0.source_name, reason, "database connection failed");
        }
        Err(error)
    }

    async fn connect(&self) -> Result<PgConnection, sqlx::Error> {
        let mut connection = self.0.options.connect().await?;
        if let Some(limit) = self.0.statement_timeout {
            // Not a parameter of the connection's start, which poolers between the gateway and its database refuse.
            let setting = format!("SET statement_timeout = {}", limit.as_millis().clamp(1, 0x7fff_ffff));
            connection.execute(AssertSqlSafe(setting)).await?;
        }
        Ok(connection)
    }

    fn trouble(&self) -> MutexGuard<'_, Trouble> {
        self.0.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn pooled(&self, live: Live, permit: OwnedSemaphorePermit, reused: bool) -> Pooled {
        Pooled { live: Some(live), busy: false, reused, pool: self.clone(), permit: Some(permit) }
    }

    fn take_idle(&self) -> Option<Live> {
        let mut idle = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some(live) = idle.connections.pop() {
            if !self.0.is_outdated(&live) {
                return Some(live);
            }
        }
        None
    }

    fn give_back(&self, mut live: Live) {
        live.used = Instant::now();
        if self.0.is_outdated(&live) {
            return;
        }
        let mut idle = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.connections.push(live);
        if !idle.reaper_runs {
            idle.reaper_runs = true;
            drop(idle);
            tokio::spawn(reap(Arc::downgrade(&self.0)));
        }
    }
}

impl Inner {
    fn is_outdated(&self, live: &Live) -> bool {
        let idle_limit = Duration::from_secs(self.settings.idle_timeout_seconds.into());
        let lifetime = self.settings.connection_lifetime_seconds.map(|seconds| Duration::from_secs(seconds.into()));
        live.used.elapsed() > idle_limit || lifetime.is_some_and(|lifetime| live.opened.elapsed() > lifetime)
    }
}

/// Drops connections that are idle for too long, until none is left.
async fn reap(pool: Weak<Inner>) {
    loop {
        let Some(idle_limit) = pool.upgrade().map(|pool| pool.settings.idle_timeout_seconds) else { return };
        sleep(Duration::from_secs(u64::from(idle_limit).clamp(1, 60))).await;
        let Some(pool) = pool.upgrade() else { return };
        let mut idle = pool.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.connections.retain(|live| !pool.is_outdated(live));
        if idle.connections.is_empty() {
            idle.reaper_runs = false;
            return;
        }
    }
}

impl Pooled {
    /// Whether the connection has been used before, and so may have died since.
    pub fn is_reused(&self) -> bool {
        self.reused
    }

    /// Runs a query of at most one row. A connection that breaks on it is not used again.
    pub async fn fetch_optional(
        &mut self,
        query: Query<'_, Postgres, PgArguments>,
    ) -> Result<Option<PgRow>, sqlx::Error> {
        let Some(live) = &mut self.live else { return Err(sqlx::Error::PoolClosed) };
        self.busy = true;
        let result = query.fetch_optional(&mut live.connection).await;
        self.busy = false;
        if result.as_ref().is_err_and(|error| !leaves_connection_usable(error)) {
            self.live = None;
        }
        result
    }

    /// A new connection in the place of this one.
    pub async fn replace(mut self) -> Result<Pooled, ClientError> {
        self.live = None;
        let pool = self.pool.clone();
        let live = Box::pin(pool.open()).await?;
        match self.permit.take() {
            Some(permit) => Ok(pool.pooled(live, permit, false)),
            None => Err(internal("a connection in use has no permit")),
        }
    }
}

impl Drop for Pooled {
    fn drop(&mut self) {
        let Some(mut live) = self.live.take() else { return };
        if !self.busy {
            self.pool.give_back(live);
            return;
        }
        // The request was given up in the middle of an answer: read the rest aside, while the permit is held.
        let pool = self.pool.clone();
        let permit = self.permit.take();
        tokio::spawn(async move {
            if let Ok(Ok(())) = timeout(DRAIN_TIMEOUT, live.connection.ping()).await {
                pool.give_back(live);
            }
            drop(permit);
        });
    }
}
