//! Many clients at the same data, at few connections, and at several copies of a database.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use runtime::{
    definition::{ConnectionInfo, IsolationLevel},
    error::Code,
    execute::postgres::with_retries,
};
use sqlx::postgres::PgArguments;
use tokio::time::sleep;

use super::{SOURCE, USUAL, counter, databases_at, databases_with, fetch, is_real, mutate, sized, statement, value};
use crate::support::databases::Database;

/// Read, then write what was read plus one: under `serializable` no update is lost.
#[tokio::test(flavor = "multi_thread")]
async fn serialization_failures_are_run_again() {
    if !is_real() {
        return;
    }
    for prepared_statements in [true, false] {
        let database = counter().await;
        let level = Some(IsolationLevel::Serializable);
        let connection = ConnectionInfo { isolation_level: level, prepared_statements, ..sized(4) };
        let databases = databases_at(database.url(), connection);
        let level = fetch(&databases, "SELECT to_json(current_setting('transaction_isolation'))").await;
        assert_eq!(level.expect("it works"), "\"serializable\"");
        let level = mutate(&databases, "SELECT to_json(current_setting('transaction_isolation'))").await;
        assert_eq!(level.expect("it works"), "\"serializable\"");
        let add = || {
            with_retries(|| async {
                let mut transaction = databases.begin(SOURCE).await?;
                let read = statement("SELECT n::text FROM counter WHERE id = 1");
                let rows = transaction.fetch_rows(&read, PgArguments::default()).await?;
                let n: i32 = rows[0][0].as_deref().expect("a number").parse().expect("a number");
                sleep(Duration::from_millis(5)).await;
                let write = statement(&format!("UPDATE counter SET n = {} WHERE id = 1", n + 1));
                transaction.fetch(&write, PgArguments::default()).await?;
                transaction.commit().await
            })
        };
        let mut succeeded = 0;
        for _ in 0..10 {
            let outcomes = tokio::join!(add(), add());
            for outcome in [outcomes.0, outcomes.1] {
                match outcome {
                    Ok(()) => succeeded += 1,
                    Err(error) => assert!(error.is_transient, "{error}"),
                }
            }
        }
        assert_eq!(value(database.url(), "SELECT n::int8 FROM counter WHERE id = 1").await, succeeded);
        assert!(succeeded >= 16, "{succeeded} of 20");
    }
}

/// Many clients on few connections: nobody fails, nobody is passed over.
#[tokio::test(flavor = "multi_thread")]
async fn few_connections_are_shared_fairly() {
    if !is_real() {
        return;
    }
    let database = counter().await;
    let databases = databases_at(database.url(), sized(2));
    let until = Instant::now() + Duration::from_secs(2);
    let clients = (0..64).map(|_| async {
        let mut answered = 0_u32;
        while Instant::now() < until {
            fetch(&databases, "SELECT '1' FROM pg_sleep(0.001)").await.expect("it works");
            answered += 1;
        }
        answered
    });
    let answered = futures_util::future::join_all(clients).await;
    let (least, most) = (answered.iter().min().expect("clients"), answered.iter().max().expect("clients"));
    assert!(*least > 3 && most - least <= most / 2, "from {least} to {most} answers");
    let usage = databases.usage().next().expect("a source")[0];
    assert_eq!((usage.open, usage.idle, usage.waiting), (2, 2, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn replicas_answer_queries() {
    let named =
        async |name: &str| Database::create(&format!("CREATE TABLE whoami AS SELECT '{name}'::text AS name")).await;
    let (primary, one, two) = (named("primary").await, named("one").await, named("two").await);
    let who = "SELECT to_json(name) FROM whoami";
    let databases = databases_with(primary.url(), USUAL, &[one.url(), two.url()], None);
    let mut asked = BTreeMap::<String, usize>::new();
    for _ in 0..10 {
        *asked.entry(fetch(&databases, who).await.expect("it works")).or_default() += 1;
    }
    assert_eq!(asked, BTreeMap::from([("\"one\"".to_owned(), 5), ("\"two\"".to_owned(), 5)]));
    assert_eq!(mutate(&databases, who).await.expect("it works"), "\"primary\"");
    let mut transaction = databases.begin(SOURCE).await.expect("it begins");
    assert_eq!(transaction.fetch(&statement(who), PgArguments::default()).await.expect("it works"), "\"primary\"");
    drop(transaction);

    let nowhere = "postgresql://postgres@127.0.0.1:9/nowhere";
    let databases = databases_with(primary.url(), USUAL, &[nowhere, two.url()], None);
    for _ in 0..6 {
        assert_eq!(fetch(&databases, who).await.expect("another one answers"), "\"two\"");
    }
    let databases = databases_with(primary.url(), USUAL, &[nowhere], None);
    for _ in 0..3 {
        assert_eq!(fetch(&databases, who).await.expect("the primary answers"), "\"primary\"");
    }
    let error = fetch(&databases_with(nowhere, USUAL, &[nowhere], None), who).await.expect_err("nobody answers");
    assert_eq!(error.code, Code::PostgresError);
}
