//! Connections of one database: opened when needed, reused, and dropped when old or broken.
//!
//! The pool of the database library tests each connection in a task of its own whenever it is given back, and keeps
//! trying to reach a database that is down until its time limit. This one hands a connection back without I/O, takes the
//! one that was used last (whose caches are warm), and says at once when a database refuses.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};

use super::cancel::{Canceller, ConnectionName};
use super::errors::{connect_error, connection_error, internal, may_pass, no_free_connection, quoted};
use super::pooled::Pooled;
use crate::config::Secret;
use crate::definition::{ConnectionInfo, IsolationLevel, PoolSettings};
use crate::error::ClientError;

/// How long opening a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How many prepared statements a connection keeps. Each costs memory on the server.
const STATEMENTS_PER_CONNECTION: usize = 256;
/// The pause before opening a connection is tried again; it grows with each try.
const RETRY_PAUSE: Duration = Duration::from_millis(50);
/// How long a replica that could not be reached is passed over.
const AVOIDED: Duration = Duration::from_secs(5);
/// How long to wait for a free connection where the settings do not say.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(30);
/// How long a connection may have been idle before it is asked whether it is alive. What changes something cannot be
/// sent again, so it must not go to a database that has been restarted since.
const CHECK_BEFORE_WRITING: Duration = Duration::from_secs(1);
/// The same for reading, which can be sent again: this is for connections that a firewall has forgotten.
const CHECK_BEFORE_READING: Duration = Duration::from_secs(20);
/// How long a connection may take to say that it is alive.
const CHECK_TIMEOUT: Duration = Duration::from_secs(2);

/// How long a connection that could not be opened in time speaks for the next attempts too, and how often failures are
/// logged at the most.
const TROUBLE_INTERVAL: Duration = Duration::from_secs(1);

/// How much a connection that has been idle is trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// It is: what is sent first can be sent again.
    Blindly,
    /// For what can be sent again, but may not take for ever.
    ForReading,
    /// For what must not be sent twice.
    ForWriting,
}

/// Postgres takes sub-queries that run once per row for more work than they are, and compiles statements for tens of
/// milliseconds that run for one. Who has configured it wants it; a server that does not know it is left alone.
const NO_JUST_IN_TIME_COMPILATION: &str =
    "SELECT set_config(name, 'off', false) FROM pg_settings WHERE name = 'jit' AND source = 'default'";

/// A pool. Clones share their connections.
#[derive(Clone, Debug)]
pub(super) struct Pool(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    source_name: &'static str,
    options: Secret<PgConnectOptions>,
    settings: PoolSettings,
    session: Session,
    permits: Arc<Semaphore>,
    idle: Mutex<Idle>,
    trouble: Mutex<Trouble>,
    canceller: Canceller,
    open: Arc<AtomicUsize>,
    opening: Arc<AtomicUsize>,
    waiting: Arc<AtomicUsize>,
}

/// How statements are run.
#[derive(Debug)]
pub(super) struct Session {
    /// Whether statements stay prepared, and settings hold, as long as the connection does.
    pub is_lasting: bool,
    /// What a transaction begins with.
    pub begin: String,
    /// What a connection begins with, where it is lasting.
    start: String,
}

impl Session {
    fn new(connection: &ConnectionInfo, statement_timeout: Option<Duration>) -> Self {
        let timeout = statement_timeout.map(|limit| limit.as_millis().clamp(1, 0x7fff_ffff));
        if connection.prepared_statements {
            // Not parameters of the connection's start, which poolers between the gateway and its database refuse.
            let timeout = timeout.map(|limit| format!("SET statement_timeout = {limit}; ")).unwrap_or_default();
            let level = connection.isolation_level.map(IsolationLevel::sql).map(str::to_lowercase);
            let level =
                level.map(|level| format!("SET default_transaction_isolation = '{level}'; ")).unwrap_or_default();
            let start = timeout + &level + NO_JUST_IN_TIME_COMPILATION;
            return Self { is_lasting: true, begin: "BEGIN".to_owned(), start };
        }
        let level = connection.isolation_level.map(|level| format!(" ISOLATION LEVEL {}", level.sql()));
        let timeout = timeout.map(|limit| format!("; SET LOCAL statement_timeout = {limit}"));
        let begin = format!("BEGIN{}{}", level.unwrap_or_default(), timeout.unwrap_or_default());
        Self { is_lasting: false, begin, start: String::new() }
    }
}

/// What a pool is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PoolUse {
    /// Open connections.
    pub open: usize,
    /// Those of them that nobody uses.
    pub idle: usize,
    /// Requests that wait for one.
    pub waiting: usize,
}

/// When opening a connection went wrong last.
#[derive(Debug, Default)]
struct Trouble {
    timed_out: Option<Instant>,
    failed: Option<Instant>,
    logged: Option<Instant>,
    /// When a connection was found broken last: those that were idle then are not trusted.
    broke: Option<Instant>,
}

#[derive(Debug, Default)]
struct Idle {
    /// The one used last is at the end.
    connections: Vec<Live>,
    /// Whether a task waits to drop connections that are idle for too long.
    reaper_runs: bool,
}

/// An open connection.
#[derive(Debug)]
pub(super) struct Live {
    pub connection: PgConnection,
    /// What the server knows it by.
    pub name: ConnectionName,
    opened: Instant,
    used: Instant,
    _counted: Counted,
}

/// One more, as long as it lives.
#[derive(Debug)]
struct Counted(Arc<AtomicUsize>);

impl Counted {
    fn new(counter: &Arc<AtomicUsize>) -> Self {
        counter.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(counter))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Pool {
    /// A pool without connections.
    pub fn new(
        source_name: &'static str,
        options: PgConnectOptions,
        connection: &ConnectionInfo,
        statement_timeout: Option<Duration>,
    ) -> Self {
        let settings = connection.pool;
        let size = usize::try_from(settings.max_connections.max(1)).unwrap_or(1).min(Semaphore::MAX_PERMITS);
        let session = Session::new(connection, statement_timeout);
        let options = options
            .statement_cache_capacity(if session.is_lasting { STATEMENTS_PER_CONNECTION } else { 0 })
            // Statements are logged by the gateway's own spans, if at all.
            .disable_statement_logging();
        Self(Arc::new(Inner {
            source_name,
            canceller: Canceller::new(&options),
            options: Secret::new(options),
            settings,
            session,
            permits: Arc::new(Semaphore::new(size)),
            idle: Mutex::default(),
            trouble: Mutex::default(),
            open: Arc::default(),
            opening: Arc::default(),
            waiting: Arc::default(),
        }))
    }

    /// How statements are run.
    pub fn session(&self) -> &Session {
        &self.0.session
    }

    /// Ends statements that nobody waits for.
    pub fn canceller(&self) -> &Canceller {
        &self.0.canceller
    }

    /// What it is doing.
    pub fn usage(&self) -> PoolUse {
        PoolUse {
            open: self.0.open.load(Ordering::Relaxed),
            idle: self.idle().connections.len(),
            waiting: self.0.waiting.load(Ordering::Relaxed),
        }
    }

    /// Whether no connection could be opened lately, so that another database should be asked first.
    pub fn is_in_trouble(&self) -> bool {
        self.trouble().failed.is_some_and(|at| at.elapsed() < AVOIDED)
    }

    /// The connection that was used last, or a new one. Where `trust` asks for it, the connection is known to be alive.
    pub async fn acquire(&self, trust: Trust) -> Result<Pooled, ClientError> {
        let permits = self.0.permits.clone();
        let permit = match permits.clone().try_acquire_owned() {
            Ok(permit) => permit,
            Err(_) => Box::pin(self.wait_for(permits)).await?,
        };
        let mut idle = self.take_idle();
        if idle.as_ref().is_some_and(|live| self.needs_check(live, trust)) {
            // Boxed like all that is rare, because its size would be every request's.
            idle = Box::pin(self.check(idle)).await;
        }
        match idle {
            Some(live) => Ok(Pooled::new(self.clone(), live, permit, true)),
            None => Ok(Pooled::new(self.clone(), Box::pin(self.open()).await?, permit, false)),
        }
    }

    fn needs_check(&self, live: &Live, trust: Trust) -> bool {
        let limit = match trust {
            Trust::Blindly => return false,
            Trust::ForReading => CHECK_BEFORE_READING,
            Trust::ForWriting => CHECK_BEFORE_WRITING,
        };
        live.used.elapsed() > limit || self.trouble().broke.is_some_and(|broke| live.used < broke)
    }

    /// The first connection that answers, beginning with `idle`. One that does not answer in time speaks for all others.
    async fn check(&self, mut idle: Option<Live>) -> Option<Live> {
        while let Some(mut live) = idle {
            match timeout(CHECK_TIMEOUT, live.connection.ping()).await {
                Ok(Ok(())) => return Some(live),
                Ok(Err(_)) => self.note_broken(),
                Err(_) => {
                    self.note_broken();
                    self.forget_idle();
                }
            }
            idle = self.take_idle();
        }
        None
    }

    /// Notes that a connection broke, so that the others are looked at before they are used to change something.
    pub fn note_broken(&self) {
        self.trouble().broke = Some(Instant::now());
    }

    /// Closes what is idle: its prepared statements are out of date, or the database is out of reach.
    pub fn forget_idle(&self) {
        self.idle().connections.clear();
    }

    async fn wait_for(&self, permits: Arc<Semaphore>) -> Result<OwnedSemaphorePermit, ClientError> {
        let _counted = Counted::new(&self.0.waiting);
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

    /// A new connection.
    pub async fn open(&self) -> Result<Live, ClientError> {
        let recent = |at: Option<Instant>| at.is_some_and(|at| at.elapsed() < TROUBLE_INTERVAL);
        let too_long = || ClientError { internal: Some(quoted("connecting took too long")), ..connection_error() };
        let _counted = Counted::new(&self.0.opening);
        let timed_out = self.trouble().timed_out;
        // Until the database is back one at a time tries, at the cost of waiting.
        if recent(timed_out) || (timed_out.is_some() && self.0.opening.load(Ordering::Relaxed) > 1) {
            return Err(too_long());
        }
        let started = Instant::now();
        let mut tried = 0;
        let (error, reason) = loop {
            let left = CONNECT_TIMEOUT.saturating_sub(started.elapsed());
            match timeout(left, self.connect()).await {
                Ok(Ok(live)) => {
                    let mut trouble = self.trouble();
                    (trouble.failed, trouble.timed_out) = (None, None);
                    return Ok(live);
                }
                Ok(Err(error)) if tried < self.0.settings.retries && may_pass(&error) => {
                    tried += 1;
                    sleep(RETRY_PAUSE * tried).await;
                }
                Ok(Err(error)) => break (connect_error(&error), error.to_string()),
                Err(_) => {
                    self.trouble().timed_out = Some(Instant::now());
                    break (too_long(), "connecting took too long".to_owned());
                }
            }
        };
        let mut trouble = self.trouble();
        trouble.failed = Some(Instant::now());
        if !recent(trouble.logged) {
            trouble.logged = Some(Instant::now());
            tracing::warn!(source = self.0.source_name, reason, "database connection failed");
        }
        Err(error)
    }

    async fn connect(&self) -> Result<Live, sqlx::Error> {
        let name = self.0.canceller.next_name();
        let options = self.0.options.expose().clone().application_name(name.as_str());
        let mut connection = options.connect().await?;
        let start = &self.0.session.start;
        if !start.is_empty() {
            connection.execute(AssertSqlSafe(start.clone())).await?;
        }
        let now = Instant::now();
        Ok(Live { connection, name, opened: now, used: now, _counted: Counted::new(&self.0.open) })
    }

    fn idle(&self) -> MutexGuard<'_, Idle> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn trouble(&self) -> MutexGuard<'_, Trouble> {
        self.0.trouble.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_idle(&self) -> Option<Live> {
        let mut idle = self.idle();
        while let Some(live) = idle.connections.pop() {
            if !self.0.is_outdated(&live) {
                return Some(live);
            }
        }
        None
    }

    /// Keeps a connection for the next one who needs it.
    pub fn give_back(&self, mut live: Live) {
        live.used = Instant::now();
        if self.0.is_outdated(&live) {
            return;
        }
        let mut idle = self.idle();
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
