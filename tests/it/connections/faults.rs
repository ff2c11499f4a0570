//! What databases do to those who use them: restarts, broken connections, limits. Clear errors, no second application of
//! a change, and everything as before when the fault is over.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use runtime::{
    definition::{ConnectionInfo, IsolationLevel},
    error::ClientError,
    execute::postgres::{Databases, with_retries},
};
use sqlx::{Connection as _, Executor as _, PgConnection, postgres::PgArguments};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    time::sleep,
};

use super::{
    SOURCE, USUAL, counter, databases_at, databases_with, fetch, is_real, mutate, server::OwnServer, sized, statement,
    value,
};

async fn execute(url: &str, sql: &str) {
    let mut connection = PgConnection::connect(url).await.expect("the database answers");
    connection.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(sql.to_owned()))).await.expect("the statements run");
    connection.close().await.expect("a connection closes");
}

fn note(error: &ClientError) -> (&'static str, &str) {
    (error.code.as_str(), &error.message)
}

const UNKNOWN: &str =
    "postgres tx error: the connection broke before the answer; whether the change was applied is unknown";

/// Writers, each with statements of their own and transactions, while the server ends in each way.
#[tokio::test(flavor = "multi_thread")]
async fn restarts_under_load_apply_nothing_twice() {
    let Some(mut server) = OwnServer::start(&[], &[], None) else { return };
    let url = server.url();
    execute(&url, "CREATE TABLE log (id int NOT NULL)").await;
    let databases = databases_at(&url, sized(4));
    let (stop, next) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let writers: Vec<_> = (0..8)
        .map(|_| {
            let (databases, stop, next) = (databases.clone(), Arc::clone(&stop), Arc::clone(&next));
            tokio::spawn(async move {
                let mut outcomes = Vec::new();
                while !stop.load(Ordering::Relaxed) {
                    let id = next.fetch_add(1, Ordering::Relaxed);
                    let text =
                        format!("WITH m AS (INSERT INTO log VALUES ({id}) RETURNING 1) SELECT count(*)::text FROM m");
                    let outcome = if id % 2 == 0 {
                        mutate(&databases, &text).await.map(|_| ())
                    } else {
                        insert_in_transaction(&databases, &text).await
                    };
                    if outcome.is_err() {
                        sleep(Duration::from_millis(5)).await;
                    }
                    outcomes.push((id, outcome));
                }
                outcomes
            })
        })
        .collect();
    for signal in ["QUIT", "INT"] {
        sleep(Duration::from_millis(700)).await;
        tokio::task::block_in_place(|| {
            server.stop(signal);
            server.run();
        });
    }
    sleep(Duration::from_millis(700)).await;
    // It has recovered by itself.
    fetch(&databases, "SELECT '1'").await.expect("the database is back");
    mutate(&databases, "SELECT '1'").await.expect("the database is back");
    stop.store(true, Ordering::Relaxed);
    let mut outcomes = Vec::new();
    for writer in writers {
        outcomes.extend(writer.await.expect("writers do not panic"));
    }

    let mut connection = PgConnection::connect(&url).await.expect("the database answers");
    let rows: Vec<(i32, i64)> = sqlx::query_as("SELECT id, count(*) FROM log GROUP BY id")
        .fetch_all(&mut connection)
        .await
        .expect("the table is there");
    let applied: BTreeMap<_, _> = rows.into_iter().collect();
    let (mut succeeded, mut failed, mut unknown) = (0, 0, 0);
    for (id, outcome) in &outcomes {
        let times = applied.get(&i32::try_from(*id).expect("few")).copied().unwrap_or(0);
        match outcome {
            Ok(()) => {
                succeeded += 1;
                assert_eq!(times, 1, "{id} succeeded");
            }
            Err(error) if error.message == UNKNOWN => {
                unknown += 1;
                assert!(times <= 1, "{id} was applied {times} times");
            }
            Err(error) => {
                failed += 1;
                assert_eq!(times, 0, "{id} failed: {error} {:?}", error.internal);
                let known = ["connection error", "postgres tx error"];
                assert!(known.contains(&error.message.as_str()), "{error} {:?}", error.internal);
            }
        }
    }
    eprintln!("{succeeded} succeeded, {failed} failed, of {unknown} nobody knows");
    assert!(succeeded > 20, "{succeeded} succeeded");
    // At most what was on its way when each of the two restarts came.
    assert!(unknown <= 8, "of {unknown} nobody knows");
}

async fn insert_in_transaction(databases: &Databases, text: &str) -> Result<(), ClientError> {
    with_retries(|| async {
        let mut transaction = databases.begin(SOURCE).await?;
        transaction.fetch(&statement(text), PgArguments::default()).await?;
        transaction.commit().await
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_refuses() {
    if !is_real() {
        return;
    }
    let database = counter().await;
    execute(
        database.url(),
        "CREATE FUNCTION raise(state text) RETURNS text LANGUAGE plpgsql AS \
         $$ BEGIN RAISE EXCEPTION 'said by the database' USING ERRCODE = state; END $$",
    )
    .await;
    let databases = databases_at(database.url(), USUAL);
    for (state, expected) in [
        // A full disk, and memory.
        ("53100", ("unexpected", "database query error")),
        ("53200", ("unexpected", "database query error")),
        ("P0001", ("unexpected", "database query error")),
        ("42501", ("unexpected", "database query error")),
        ("55P03", ("unexpected", "database query error")),
        ("25006", ("unexpected", "database query error")),
        ("40001", ("unexpected", "database query error")),
        ("40P01", ("unexpected", "database query error")),
        ("57014", ("timeout", "the database gave up the statement")),
        ("22023", ("data-exception", "said by the database")),
        ("22025", ("bad-request", "said by the database")),
        (
            "23001",
            ("constraint-violation", "Can not delete or update due to data being referred. said by the database"),
        ),
        ("23502", ("constraint-violation", "Not-NULL violation. said by the database")),
        ("23503", ("constraint-violation", "Foreign key violation. said by the database")),
        ("23505", ("constraint-violation", "Uniqueness violation. said by the database")),
        ("23514", ("permission-error", "Check constraint violation. said by the database")),
        ("23P01", ("constraint-violation", "Exclusion violation. said by the database")),
        ("23999", ("constraint-violation", "said by the database")),
        ("42704", ("constraint-error", "said by the database")),
        ("42P10", ("constraint-error", "there is no unique or exclusion constraint on target column(s)")),
    ] {
        let text = format!("SELECT raise('{state}')");
        for outcome in [fetch(&databases, &text).await, mutate(&databases, &text).await] {
            let error = outcome.expect_err("the function raises");
            assert_eq!(note(&error), expected, "{state}");
            assert!(error.internal.is_some_and(|internal| internal.contains(state)), "{state}");
        }
    }
    // No connection was lost by any of this.
    assert_eq!(databases.usage().next().expect("a source")[0].open, 1);

    let read_only = ConnectionInfo { isolation_level: Some(IsolationLevel::ReadCommitted), ..sized(2) };
    let address = format!("{}&options=-c%20default_transaction_read_only%3Don", database.url());
    let databases = databases_at(&address, read_only);
    let error = mutate(&databases, "UPDATE counter SET n = 1").await.expect_err("it is read-only");
    assert_eq!(note(&error), ("unexpected", "database query error"));
    assert_eq!(fetch(&databases, "SELECT '1'").await.expect("reading works"), "1");
    let address = format!("{}&options=-c%20lock_timeout%3D100", database.url());
    let (databases, holder) = (databases_at(&address, USUAL), databases_at(database.url(), USUAL));
    let mut transaction = holder.begin(SOURCE).await.expect("it begins");
    transaction.fetch(&statement("SELECT 1 FROM counter FOR UPDATE"), PgArguments::default()).await.expect("it locks");
    let error = fetch(&databases, "SELECT n::text FROM counter FOR UPDATE").await.expect_err("it is locked");
    assert_eq!(note(&error), ("unexpected", "database query error"));
    drop(transaction);

    let databases = databases_with(database.url(), USUAL, &[], Some(Duration::from_millis(100)));
    let error = fetch(&databases, "SELECT pg_sleep(5)::text").await.expect_err("it takes too long");
    assert_eq!(note(&error), ("timeout", "the database gave up the statement"));
    let pooled = ConnectionInfo { prepared_statements: false, ..USUAL };
    let databases = databases_with(database.url(), pooled, &[], Some(Duration::from_millis(100)));
    let error = fetch(&databases, "SELECT pg_sleep(5)::text").await.expect_err("it takes too long");
    assert_eq!(note(&error), ("timeout", "the database gave up the statement"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_has_no_slots() {
    let settings = [("max_connections", "4"), ("superuser_reserved_connections", "0"), ("max_wal_senders", "0")];
    let Some(server) = OwnServer::start(&settings, &[], None) else { return };
    let databases = databases_at(&server.url(), sized(8));
    let slow = || fetch(&databases, "SELECT pg_sleep(0.5)::text");
    let outcomes = futures_util::future::join_all((0..8).map(|_| slow())).await;
    let refused: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).map(note).collect();
    assert!(!refused.is_empty());
    let expected = ("postgres-max-connections-error", "max connections reached on postgres");
    assert!(refused.iter().all(|error| *error == expected), "{refused:?}");
    assert_eq!(fetch(&databases, "SELECT '1'").await.expect("there is room again"), "1");
}

/// A backend that somebody ends takes its change with it; the next request does not notice.
#[tokio::test(flavor = "multi_thread")]
async fn backends_are_terminated() {
    if !is_real() {
        return;
    }
    let database = counter().await;
    let databases = databases_at(database.url(), sized(2));
    let text = "WITH m AS (UPDATE counter SET n = n + 1 RETURNING pg_sleep(0.5)) SELECT count(*)::text FROM m";
    let end = async {
        sleep(Duration::from_millis(200)).await;
        let sql = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity \
                   WHERE datname = current_database() AND pid <> pg_backend_pid()";
        value(database.url(), sql).await
    };
    let (outcome, _) = tokio::join!(mutate(&databases, text), end);
    assert_eq!(note(&outcome.expect_err("it was ended")), ("postgres-error", "connection error"));
    assert_eq!(value(database.url(), "SELECT sum(n) FROM counter").await, 0);
    mutate(&databases, text).await.expect("it works");
    // The idle ones die; nobody notices, whether they have been idle for long or not.
    let sql = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity \
               WHERE datname = current_database() AND pid <> pg_backend_pid()";
    for pause in [0, 1200] {
        value(database.url(), sql).await;
        sleep(Duration::from_millis(pause)).await;
        mutate(&databases, "SELECT '1'").await.expect("it works");
        value(database.url(), sql).await;
        fetch(&databases, "SELECT '1'").await.expect("it works");
        value(database.url(), sql).await;
        insert_in_transaction(&databases, "SELECT '1'").await.expect("it works");
    }
    assert_eq!(value(database.url(), "SELECT sum(n) FROM counter").await, 2);
}

/// A way to a database that can be cut or blocked.
struct Way {
    url: String,
    /// The connection is cut after so many more bytes of answers.
    cut_after: Arc<AtomicUsize>,
    /// Nothing passes any more.
    blocked: Arc<AtomicBool>,
}

const NEVER: usize = usize::MAX;

impl Way {
    async fn to(url: &str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let target = url.split(['@', '/']).nth(3).expect("host and port").to_owned();
        let way = Self {
            url: url.replace(&target, &format!("127.0.0.1:{port}")),
            cut_after: Arc::new(AtomicUsize::new(NEVER)),
            blocked: Arc::default(),
        };
        let (cut_after, blocked) = (Arc::clone(&way.cut_after), Arc::clone(&way.blocked));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let server = TcpStream::connect(&target).await.expect("the database is there");
                let (mut from_client, mut to_client) = client.into_split();
                let (mut from_server, mut to_server) = server.into_split();
                let (cut_after, blocked) = (Arc::clone(&cut_after), Arc::clone(&blocked));
                let is_blocked = Arc::clone(&blocked);
                let requests = tokio::spawn(async move {
                    let mut buffer = vec![0; 4096];
                    while let Ok(length @ 1..) = from_client.read(&mut buffer).await {
                        if is_blocked.load(Ordering::SeqCst) {
                            std::future::pending::<()>().await;
                        }
                        if to_server.write_all(&buffer[..length]).await.is_err() {
                            return;
                        }
                    }
                });
                tokio::spawn(async move {
                    let mut buffer = vec![0; 4096];
                    while let Ok(length @ 1..) = from_server.read(&mut buffer).await {
                        if blocked.load(Ordering::SeqCst) {
                            std::future::pending::<()>().await;
                        }
                        let left = cut_after.load(Ordering::SeqCst);
                        let passes = length.min(left);
                        if left != NEVER {
                            cut_after.store(left - passes, Ordering::SeqCst);
                        }
                        let sent = to_client.write_all(&buffer[..passes]).await;
                        if sent.is_err() || passes < length {
                            cut_after.store(NEVER, Ordering::SeqCst);
                            break;
                        }
                    }
                    requests.abort();
                });
            }
        });
        way
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_are_cut_within_an_answer() {
    if !is_real() {
        return;
    }
    let database = counter().await;
    let way = Way::to(database.url()).await;
    let databases = databases_at(&way.url, sized(2));
    let long = "SELECT to_json(repeat('x', 100000))";
    let whole = fetch(&databases, long).await.expect("it works");
    for after in [0, 1, 100, 50_000] {
        way.cut_after.store(after, Ordering::SeqCst);
        assert_eq!(fetch(&databases, long).await.expect("it is asked again"), whole, "after {after} bytes");
    }

    let n = "SELECT sum(n) FROM counter";
    let text = "WITH m AS (UPDATE counter SET n = n + 1 WHERE id = 1 RETURNING 1) SELECT count(*)::text FROM m";
    let with_long_answer =
        "WITH m AS (UPDATE counter SET n = n + 1 WHERE id = 1 RETURNING 1) SELECT to_json(repeat('x', 100000)) FROM m";
    // A short answer is sent when the change has been committed, a long one is begun before.
    for (text, after, is_applied) in [
        (text, 0, true),
        (text, 1, true),
        (with_long_answer, 0, false),
        (with_long_answer, 100, false),
        (with_long_answer, 50_000, false),
    ] {
        // Prepared on the connection: otherwise what is cut is the answer to preparing it.
        mutate(&databases, text).await.expect("it works");
        let before = value(database.url(), n).await;
        way.cut_after.store(after, Ordering::SeqCst);
        let error = mutate(&databases, text).await.expect_err("the answer is cut");
        assert_eq!(note(&error), ("postgres-error", UNKNOWN), "after {after} bytes");
        assert!(!error.is_transient);
        let added = value(database.url(), n).await - before;
        assert!(added == 1 || added == 0 && !is_applied, "applied {added} times, after {after} bytes");
    }
    mutate(&databases, "SELECT '1'").await.expect("it works");

    // A transaction whose commit is answered by nobody.
    let before = value(database.url(), n).await;
    let mut transaction = databases.begin(SOURCE).await.expect("it begins");
    transaction.fetch(&statement(text), PgArguments::default()).await.expect("it works");
    way.cut_after.store(0, Ordering::SeqCst);
    let error = transaction.commit().await.expect_err("the answer is cut");
    assert_eq!(note(&error), ("postgres-error", UNKNOWN));
    assert_eq!(value(database.url(), n).await, before + 1);
}

/// Packets that get nowhere: what was idle is found out, and then it is said at once that nothing can be reached.
#[tokio::test(flavor = "multi_thread")]
async fn the_database_is_out_of_reach() {
    if !is_real() {
        return;
    }
    let database = counter().await;
    let way = Way::to(database.url()).await;
    let databases = databases_at(&way.url, sized(2));
    fetch(&databases, "SELECT '1'").await.expect("it works");
    sleep(Duration::from_millis(1100)).await;
    way.blocked.store(true, Ordering::SeqCst);
    let started = Instant::now();
    let error = mutate(&databases, "UPDATE counter SET n = n + 1").await.expect_err("nothing gets through");
    assert_eq!(note(&error), ("postgres-error", "connection error"));
    assert!(started.elapsed() < Duration::from_secs(14), "{:?}", started.elapsed());
    let started = Instant::now();
    fetch(&databases, "SELECT '1'").await.expect_err("nothing gets through");
    assert!(started.elapsed() < Duration::from_millis(500), "{:?}", started.elapsed());
    way.blocked.store(false, Ordering::SeqCst);
    sleep(Duration::from_millis(1100)).await;
    fetch(&databases, "SELECT '1'").await.expect("it is back");
    assert_eq!(value(database.url(), "SELECT sum(n) FROM counter").await, 0);
}
