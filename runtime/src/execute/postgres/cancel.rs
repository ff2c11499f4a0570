//! Ending statements that nobody waits for any more.
//!
//! Each connection has a name of its own, which its server lists as `application_name`; a statement is ended by that name
//! over another connection. Unlike a process id, the name leads to the right process also where a pooler between the
//! gateway and its database lends its processes to many.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection, Executor};
use tokio::sync::{Mutex, MutexGuard};
use tokio::time::timeout;

use crate::config::Secret;

/// How long a connection for cancelling may take to open.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// The longest part of an application's own name that is kept; Postgres cuts names at 63 bytes.
const LONGEST_PREFIX: usize = 30;

/// The name of one connection.
#[derive(Clone, Debug)]
pub(super) struct ConnectionName(Arc<str>);

impl ConnectionName {
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Cancels statements of a pool's connections, over one connection beside them that is open while there is work.
#[derive(Debug)]
pub(super) struct Canceller {
    options: Secret<PgConnectOptions>,
    prefix: String,
    next: AtomicUsize,
    connection: Mutex<Option<PgConnection>>,
    waiting: AtomicUsize,
}

/// The right to cancel, with an open connection to do it on.
pub(super) struct Ready<'c> {
    canceller: &'c Canceller,
    connection: MutexGuard<'c, Option<PgConnection>>,
}

/// Counts those who wait, however they stop.
struct Waiting<'c>(&'c AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Canceller {
    pub fn new(options: &PgConnectOptions) -> Self {
        let wanted = options.get_application_name().unwrap_or("gateway");
        // Letters that need no care in SQL, nor in the address of a pooler.
        let is_plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ');
        let wanted: String = wanted.chars().filter(is_plain).take(LONGEST_PREFIX).collect();
        let instance = RandomState::new().build_hasher().finish();
        Self {
            prefix: format!("{wanted}/{instance:016x}"),
            options: Secret::new(options.clone().application_name(&format!("{wanted}/cancel"))),
            next: AtomicUsize::new(1),
            connection: Mutex::default(),
            waiting: AtomicUsize::new(0),
        }
    }

    /// A name that no other connection has, of this or any other gateway.
    pub fn next_name(&self) -> ConnectionName {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        ConnectionName(format!("{}-{number}", self.prefix).into())
    }

    /// Prepares to cancel; `None` where the database cannot be reached. May be given up at any time.
    pub async fn ready(&self) -> Option<Ready<'_>> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let waiting = Waiting(&self.waiting);
        let mut connection = self.connection.lock().await;
        drop(waiting);
        if connection.is_none() {
            *connection = timeout(CONNECT_TIMEOUT, self.options.expose().connect()).await.ok()?.ok();
        }
        connection.is_some().then_some(Ready { canceller: self, connection })
    }
}

impl Ready<'_> {
    /// Ends what the connection of that name is running, if anything. Must not be given up: the request might take
    /// effect later, on another statement of the same connection.
    pub async fn cancel(mut self, name: &ConnectionName) {
        let Some(mut connection) = self.connection.take() else { return };
        // Made of plain letters, see above. In one message, because a pooler may give each to another process.
        let sql = format!(
            "SELECT pg_catalog.pg_cancel_backend(pid) FROM pg_catalog.pg_stat_activity \
             WHERE application_name = '{}' AND state = 'active'",
            name.as_str()
        );
        if connection.execute(AssertSqlSafe(sql)).await.is_err() {
            return;
        }
        if self.canceller.waiting.load(Ordering::Relaxed) > 0 {
            *self.connection = Some(connection);
        } else {
            // Only politeness: it is closed in any case.
            let _ = connection.close().await;
        }
    }
}
