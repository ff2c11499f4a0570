//! Single statements and transactions: all or nothing, once, and again only where that is safe.

use std::{sync::Arc, time::Duration};

use runtime::{error::Code, execute::postgres::with_retries};
use sqlx::postgres::PgArguments;
use tokio::sync::Barrier;

use super::{SOURCE, USUAL, counter, databases_at, fetch, is_real, mutate, statement, until, value};

const N: &str = "SELECT sum(n)::int8 FROM counter";
const IDLE_IN_TRANSACTION: &str =
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'";

/// A future that the server may move between threads.
fn sent<F: Future + Send>(future: F) -> F {
    future
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_is_a_transaction_of_its_own() {
    let database = counter().await;
    let databases = databases_at(database.url(), USUAL);
    let text = "WITH m AS (UPDATE counter SET n = n + 1 RETURNING id) SELECT json_agg(id)::text FROM m";
    let answer = sent(mutate(&databases, text)).await.expect("it works");
    assert_eq!(answer, "[1, 2]");
    assert_eq!(value(database.url(), N).await, 2);
    let error = mutate(&databases, "INSERT INTO counter VALUES (1, 0)").await.expect_err("the key is taken");
    assert_eq!(error.code, Code::ConstraintViolation);
    assert!(!error.is_transient);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_transaction_is_all_or_nothing() {
    if !is_real() {
        return;
    }
    let database = counter().await;
    let databases = databases_at(database.url(), USUAL);
    let none = PgArguments::default;
    let add = statement("UPDATE counter SET n = n + 1");

    let committed = sent(with_retries(|| async {
        let mut transaction = databases.begin(SOURCE).await?;
        transaction.fetch(&add, none()).await?;
        let rows = statement("SELECT id::text, n::text, NULL::text FROM counter ORDER BY id");
        let rows = transaction.fetch_rows(&rows, none()).await?;
        transaction.commit().await?;
        Ok(rows)
    }));
    let text = |text: &str| Some(text.to_owned());
    assert_eq!(committed.await.expect("it works"), [[text("1"), text("1"), None], [text("2"), text("1"), None]]);
    assert_eq!(value(database.url(), N).await, 2);

    // Dropped half-way, between two statements and within one.
    let mut transaction = databases.begin(SOURCE).await.expect("it begins");
    transaction.fetch(&add, none()).await.expect("it works");
    drop(transaction);
    let mut transaction = databases.begin(SOURCE).await.expect("it begins");
    transaction.fetch(&add, none()).await.expect("it works");
    let sleep_a_while = statement("SELECT pg_sleep(0.3)::text");
    let sleeping = transaction.fetch(&sleep_a_while, none());
    tokio::time::timeout(Duration::from_millis(50), sleeping).await.expect_err("it sleeps");
    drop(transaction);
    until(database.url(), IDLE_IN_TRANSACTION, 0).await;
    assert_eq!(value(database.url(), N).await, 2);

    // A failure in the middle undoes what was before it, and nothing can be committed after it.
    let mut transaction = databases.begin(SOURCE).await.expect("it begins");
    transaction.fetch(&add, none()).await.expect("it works");
    transaction.fetch(&statement("SELECT 1 / 0"), none()).await.expect_err("it fails");
    transaction.fetch(&add, none()).await.expect_err("the transaction has failed");
    transaction.commit().await.expect_err("the transaction has failed");
    until(database.url(), IDLE_IN_TRANSACTION, 0).await;
    assert_eq!(fetch(&databases, "SELECT to_json(sum(n)) FROM counter").await.expect("it works"), "2");
}

/// Two transactions change two rows in opposite orders; the one that Postgres gives up is run again.
#[tokio::test(flavor = "multi_thread")]
async fn deadlocks_are_resolved() {
    if !is_real() {
        return;
    }
    let database = counter().await;
    let databases = databases_at(database.url(), USUAL);
    let barrier = Arc::new(Barrier::new(2));
    let run = |first: u8, second: u8| {
        let (databases, barrier, mut met) = (databases.clone(), Arc::clone(&barrier), false);
        async move {
            let mut attempts = 0;
            let outcome = with_retries(|| {
                attempts += 1;
                let wait = !std::mem::replace(&mut met, true);
                let (databases, barrier) = (databases.clone(), Arc::clone(&barrier));
                async move {
                    let mut transaction = databases.begin(SOURCE).await?;
                    let add = |id| statement(&format!("UPDATE counter SET n = n + 1 WHERE id = {id}"));
                    transaction.fetch(&add(first), PgArguments::default()).await?;
                    if wait {
                        barrier.wait().await;
                    }
                    transaction.fetch(&add(second), PgArguments::default()).await?;
                    transaction.commit().await
                }
            });
            outcome.await.expect("it works in the end");
            attempts
        }
    };
    let (one, other) = tokio::join!(run(1, 2), run(2, 1));
    assert!(one + other > 2, "one of them was run again");
    assert_eq!(value(database.url(), N).await, 4);
}

/// Statements of their own that get in each other's way all succeed, each once.
#[tokio::test(flavor = "multi_thread")]
async fn conflicting_statements_are_run_again() {
    if !is_real() {
        return;
    }
    let database = counter().await;
    let databases = databases_at(database.url(), USUAL);
    // Locks both rows, slowly, in an order that depends on the caller.
    let text = |order: &str| {
        format!(
            "WITH l AS MATERIALIZED (SELECT id, pg_sleep(0.2) FROM (SELECT id FROM counter ORDER BY id {order} FOR UPDATE) c), \
             m AS (UPDATE counter SET n = n + 1 FROM l WHERE l.id = counter.id RETURNING 1) SELECT count(*)::text FROM m"
        )
    };
    let (up, down) = (text(""), text("DESC"));
    let (up, down) = tokio::join!(mutate(&databases, &up), mutate(&databases, &down));
    assert_eq!((up.expect("it works"), down.expect("it works")), ("2".to_owned(), "2".to_owned()));
    assert_eq!(value(database.url(), N).await, 4);
}
