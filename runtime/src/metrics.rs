//! What the gateway counts of itself, and the text in which monitoring systems read it (Prometheus text format).

use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::definition::{Gateway, RemoteSchemaId};

/// The counters of one engine. Counting takes no lock.
#[derive(Debug)]
pub struct Metrics {
    requests: [AtomicU64; 2],
    remote_schemas: Vec<RemoteMetrics>,
}

/// What is counted of one remote schema.
#[derive(Debug, Default)]
struct RemoteMetrics {
    calls: [AtomicU64; 2],
    drift: [AtomicU64; 2],
    /// Whether the drift is known, and whether the last look succeeded.
    probed: [AtomicU64; 2],
}

/// What a connection pool is doing.
#[derive(Debug)]
pub struct PoolMetrics {
    /// The source's name.
    pub source: &'static str,
    /// Zero for the database itself, else the number of its replica.
    pub replica: usize,
    /// Open connections.
    pub open: usize,
    /// Those of them that nobody uses.
    pub idle: usize,
    /// Requests that wait for one.
    pub waiting: usize,
}

impl Metrics {
    /// All zero.
    pub fn new(gateway: &Gateway) -> Self {
        let remote_schemas = gateway.remote_schemas.iter().map(|_| RemoteMetrics::default());
        Self { requests: Default::default(), remote_schemas: remote_schemas.collect() }
    }

    /// Counts a GraphQL request that was executed, or refused before.
    pub fn count_request(&self, executed: bool) {
        self.requests[usize::from(!executed)].fetch_add(1, Ordering::Relaxed);
    }

    /// Counts a call to a remote schema that was answered, with whatever, or not.
    pub fn count_call(&self, id: RemoteSchemaId, answered: bool) {
        if let Some(remote_schema) = self.remote_schemas.get(usize::from(id.0)) {
            remote_schema.calls[usize::from(!answered)].fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Notes how many differences of each severity there are between a remote schema and what the gateway was made from.
    pub fn set_drift(&self, id: RemoteSchemaId, breaking: usize, additive: usize) {
        let Some(remote_schema) = self.remote_schemas.get(usize::from(id.0)) else { return };
        for (metric, value) in remote_schema.drift.iter().zip([breaking, additive]) {
            metric.store(value as u64, Ordering::Relaxed);
        }
        for metric in &remote_schema.probed {
            metric.store(1, Ordering::Relaxed);
        }
    }

    /// Notes that a remote schema did not tell its schema. What was known of it still is.
    pub fn set_unknown(&self, id: RemoteSchemaId) {
        let Some(remote_schema) = self.remote_schemas.get(usize::from(id.0)) else { return };
        remote_schema.probed[1].store(0, Ordering::Relaxed);
    }

    /// The text, with what the connection pools are doing. Remote schemas that nobody has looked at yet have no drift in it.
    pub fn text(&self, gateway: &Gateway, pools: &[PoolMetrics]) -> String {
        let mut text = String::new();
        head(&mut text, "gateway_requests_total", "counter", "GraphQL requests, by whether they were executed.");
        for (outcome, count) in ["executed", "refused"].iter().zip(&self.requests) {
            line(&mut text, "gateway_requests_total", &[("outcome", outcome)], count);
        }
        let all = || gateway.remote_schemas.iter().map(|definition| definition.name).zip(&self.remote_schemas);
        head(&mut text, "gateway_remote_calls_total", "counter", "Calls to remote schemas, by whether they answered.");
        for (name, remote_schema) in all() {
            for (outcome, count) in ["answered", "failed"].iter().zip(&remote_schema.calls) {
                line(&mut text, "gateway_remote_calls_total", &[("remote", name), ("outcome", outcome)], count);
            }
        }
        let is_set = |metric: &AtomicU64| metric.load(Ordering::Relaxed) > 0;
        head(
            &mut text,
            "gateway_remote_drift",
            "gauge",
            "Differences between a remote schema and what the gateway was made from.",
        );
        for (name, remote_schema) in all().filter(|(_, remote_schema)| is_set(&remote_schema.probed[0])) {
            for (severity, count) in ["breaking", "additive"].iter().zip(&remote_schema.drift) {
                line(&mut text, "gateway_remote_drift", &[("remote", name), ("severity", severity)], count);
            }
        }
        head(&mut text, "gateway_remote_drift_known", "gauge", "Whether the last look at a remote schema succeeded.");
        for (name, remote_schema) in all().filter(|(_, remote_schema)| is_set(&remote_schema.probed[0])) {
            line(&mut text, "gateway_remote_drift_known", &[("remote", name)], &remote_schema.probed[1]);
        }
        head(
            &mut text,
            "gateway_database_connections",
            "gauge",
            "Open connections to databases, by whether they are used.",
        );
        for pool in pools {
            let states = [("used", pool.open.saturating_sub(pool.idle)), ("idle", pool.idle)];
            for (state, count) in states {
                let replica = pool.replica.to_string();
                let labels = [("source", pool.source), ("replica", &replica), ("state", state)];
                line(&mut text, "gateway_database_connections", &labels, &AtomicU64::new(count as u64));
            }
        }
        head(&mut text, "gateway_database_waiting", "gauge", "Requests that wait for a connection to a database.");
        for pool in pools {
            let replica = pool.replica.to_string();
            let labels = [("source", pool.source), ("replica", replica.as_str())];
            line(&mut text, "gateway_database_waiting", &labels, &AtomicU64::new(pool.waiting as u64));
        }
        text
    }
}

fn head(text: &mut String, name: &str, kind: &str, help: &str) {
    let _ = writeln!(text, "# HELP {name} {help}\n# TYPE {name} {kind}");
}

fn line(text: &mut String, name: &str, labels: &[(&str, &str)], value: &AtomicU64) {
    let escape = |value: &str| value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    let labels: Vec<_> = labels.iter().map(|(label, value)| format!("{label}=\"{}\"", escape(value))).collect();
    let _ = writeln!(text, "{name}{{{}}} {}", labels.join(","), value.load(Ordering::Relaxed));
}
