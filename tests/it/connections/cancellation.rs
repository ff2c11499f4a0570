//! Statements that nobody waits for are ended on the server, whatever was done with their connections.

use std::time::{Duration, Instant};

use runtime::definition::ConnectionInfo;
use sqlx::postgres::PgArguments;
use tokio::time::timeout;

use super::{SOURCE, USUAL, counter, databases_at, fetch, is_real, mutate, sized, statement, until, value};

const RUNNING: &str = "SELECT count(*) FROM pg_stat_activity \
     WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()";
const N: &str = "SELECT sum(n)::int8 FROM counter";
const SLOW_CHANGE: &str =
    "WITH m AS (UPDATE counter SET n = n + 1 RETURNING pg_sleep(30)) SELECT count(*)::text FROM m";

async fn given_up<F: Future>(work: F) {
    assert!(timeout(Duration::from_millis(150), work).await.is_err(), "it takes long");
}

#[tokio::test(flavor = "multi_thread")]
async fn statements_end_when_nobody_waits() {
    if !is_real() {
        return;
    }
    for connection in [sized(1), ConnectionInfo { prepared_statements: false, ..sized(1) }] {
        let database = counter().await;
        let databases = databases_at(database.url(), connection);
        let pid = "SELECT pg_backend_pid()::text";
        let before = fetch(&databases, pid).await.expect("it works");

        given_up(fetch(&databases, "SELECT pg_sleep(30)::text")).await;
        let started = Instant::now();
        until(database.url(), RUNNING, 0).await;
        assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
        // The only connection is free again, and is the same.
        assert_eq!(fetch(&databases, pid).await.expect("it works"), before);

        given_up(mutate(&databases, SLOW_CHANGE)).await;
        until(database.url(), RUNNING, 0).await;
        assert_eq!(value(database.url(), N).await, 0, "what was given up is undone");
        assert_eq!(fetch(&databases, pid).await.expect("it works"), before);

        let mut transaction = databases.begin(SOURCE).await.expect("it begins");
        let (add, slow) = (statement("UPDATE counter SET n = n + 1"), statement(SLOW_CHANGE));
        transaction.fetch(&add, PgArguments::default()).await.expect("it works");
        given_up(transaction.fetch(&slow, PgArguments::default())).await;
        drop(transaction);
        until(database.url(), RUNNING, 0).await;
        assert_eq!(fetch(&databases, pid).await.expect("it works"), before);
        assert_eq!(value(database.url(), N).await, 0, "what was given up is undone");
    }
}

/// Cancelling one statement leaves all others alone, also when many are given up at once.
#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_given_up_ends() {
    if !is_real() {
        return;
    }
    let database = counter().await;
    let databases = databases_at(database.url(), USUAL);
    let stays = fetch(&databases, "SELECT to_json('stayed'::text) FROM pg_sleep(1.5)");
    let go = futures_util::future::join_all((0..20).map(|_| given_up(fetch(&databases, "SELECT pg_sleep(30)::text"))));
    let (stayed, _, ()) = tokio::join!(stays, go, async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        // Connections that are back are not hit by what was meant for their last statements.
        for _ in 0..200 {
            assert_eq!(fetch(&databases, "SELECT '1' FROM pg_sleep(0.001)").await.expect("it works"), "1");
        }
        until(database.url(), RUNNING, 1).await;
    });
    assert_eq!(stayed.expect("nobody has given it up"), "\"stayed\"");
    let usage: Vec<_> = databases.usage().collect();
    assert_eq!(usage[0][0].open, usage[0][0].idle, "all are free again");
}
