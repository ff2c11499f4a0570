//! What the log says of remote schemas: one line per change of what the drift probe finds, and a warning at start where
//! nobody's certificate is checked.

use std::{
    io,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use generator::introspection::Mode;
use runtime::drift::States;
use tracing::subscriber::DefaultGuard;

use super::{PEOPLE, directory, remote, serve};
use crate::support::{
    gateway,
    remotes::{Reply, StubRemote},
    service::Service,
};

/// What this thread logs.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    fn listen() -> (Self, DefaultGuard) {
        let lines = Self::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt().without_time().with_target(false).with_ansi(false);
        let subscriber = subscriber.with_writer(move || writer.clone()).finish();
        (lines, tracing::subscriber::set_default(subscriber))
    }

    fn bytes(&self) -> MutexGuard<'_, Vec<u8>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(&self) -> Vec<String> {
        let bytes = std::mem::take(&mut *self.bytes());
        String::from_utf8(bytes).expect("a text").lines().map(|line| line.trim().to_owned()).collect()
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

// One thread alone, so that everything is logged where it is listened to.
#[tokio::test]
async fn drift_is_one_line_per_change() {
    let people = StubRemote::start(|_| Reply::html()).await;
    let environment = [("PEOPLE_URL", people.url())];
    let directory = directory(&[remote("people", "", "")]);
    let path: &Path = directory.path();
    let (engine, _) = gateway::in_memory(path, &environment, Mode::Locked).await;
    let mut states = States::default();
    let schema = |sdl: &str| {
        let service = Service::new(sdl);
        Some(Reply::json(&service.answer(&serde_json::json!({ "query": "{ __schema }" }))))
    };
    let changed = PEOPLE.replace("name: String }", "name: Int age: Int }");
    let differs = "WARN remote schema `people` differs from what this gateway was made from: field `Person.name` has type \
                   `Int` now, not `String`; field `Person.age` is new remote_schema=\"people\" breaking=1 additive=1";
    let silent = "WARN remote schema `people` does not tell its schema: its answer is no introspection result \
                  remote_schema=\"people\"";
    let same = "INFO remote schema `people` is again what this gateway was made from remote_schema=\"people\"";
    let (lines, _guard) = Lines::listen();
    for (reply, expected) in [
        (schema(PEOPLE), None),
        (schema(PEOPLE), None),
        (schema(&changed), Some(differs)),
        (schema(&changed), None),
        (Some(Reply::html()), Some(silent)),
        (Some(Reply::html()), None),
        (schema(&changed), Some(differs)),
        (schema(PEOPLE), Some(same)),
    ] {
        people.override_with(reply);
        engine.probe_drift(&mut states).await;
        assert_eq!(lines.take(), Vec::from_iter(expected));
    }
}

#[tokio::test]
async fn insecure_remotes_are_named_at_start() {
    let (lines, _guard) = Lines::listen();
    let environment = [("PEOPLE_URL", "https://127.0.0.1:9/graphql"), ("BILLING_URL", "https://127.0.0.1:9/graphql")];
    let environment = environment.map(|(name, url)| (name, url.to_owned()));
    let remotes = [remote("people", "", "tls: {insecure: true}"), remote("billing", "", "")];
    let server = serve(&remotes, &environment, &[]).await;
    server.ask("{ __typename }").await;
    let warnings: Vec<_> = lines.take().into_iter().filter(|line| line.starts_with("WARN")).collect();
    assert_eq!(warnings, ["WARN remote schema `people` is `insecure`: its TLS certificate is not checked"]);
}
