//! Databases for tests: SQL text in, the URL of a fresh database with it out. They are databases of one real cluster
//! where the server's programs are found; else each is an embedded server, whose one connection is shared.

use std::{
    env,
    io::{self, Write as _},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    thread,
};

use demo::databases::{EmbeddedDatabase, load};
use sqlx::{Connection as _, Executor as _, PgConnection};

use super::{cluster::Cluster, sharing::Sharing};

/// Set where tests must not fall back to embedded servers.
const REQUIRE: &str = "GATEWRIGHT_REQUIRE_POSTGRES";

/// A database of its own.
#[derive(Debug)]
pub struct Database {
    url: String,
    /// The server of an embedded database and the way to it, which end with this value, the way first.
    _embedded: Option<(Sharing, EmbeddedDatabase)>,
}

impl Database {
    /// Makes a database and runs `sql` in it.
    pub async fn create(sql: &str) -> Self {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let Some(cluster) = cluster() else {
            return Self::embedded(sql).await;
        };
        let name = format!("test_{}", COUNTER.fetch_add(1, Ordering::Relaxed));
        let mut connection = PgConnection::connect(&cluster.url("postgres")).await.expect("the cluster answers");
        let statement = format!("CREATE DATABASE {name}");
        connection.execute(sqlx::raw_sql(sqlx::AssertSqlSafe(statement))).await.expect("a database can be made");
        connection.close().await.expect("a connection closes");
        let url = cluster.url(&name);
        load(&url, sql).await.expect("the test's statements run");
        Self { url, _embedded: None }
    }

    async fn embedded(sql: &str) -> Self {
        let server = EmbeddedDatabase::empty().await.expect("the embedded server starts");
        let url = server.url();
        let address =
            url.split(['@', '/', '?']).nth(3).and_then(|address| address.parse().ok()).expect("host and port");
        let sharing = Sharing::start(address).expect("the embedded server answers");
        let url = url.replace(&address.to_string(), &sharing.address().to_string());
        load(&url, sql).await.expect("the test's statements run");
        Self { url, _embedded: Some((sharing, server)) }
    }

    /// Runs a query and gives its rows, each as a line of JSON.
    pub async fn rows(&self, query: &str) -> String {
        let query = query.trim().trim_end_matches(';');
        let query = format!("SELECT row_to_json(state)::text FROM ({query}) AS state");
        let mut connection = PgConnection::connect(&self.url).await.expect("the database answers");
        let rows: Vec<String> =
            sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_all(&mut connection).await.expect("the query runs");
        connection.close().await.expect("a connection closes");
        rows.iter().flat_map(|row| [row.as_str(), "\n"]).collect()
    }

    /// Makes it as if `sql` had just been run in a fresh database. Extensions stay.
    pub async fn reset(&self, sql: &str) {
        const DROP: &str = "DO $$ DECLARE name text; BEGIN
            FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                EXECUTE format('DROP SCHEMA %I CASCADE', name);
            END LOOP;
            CREATE SCHEMA public;
        END $$;";
        load(&self.url, DROP).await.expect("the schemas can be dropped");
        load(&self.url, sql).await.expect("the test's statements run");
    }

    /// Where it is.
    pub fn url(&self) -> &str {
        &self.url
    }
}

/// Whether databases can have all of these extensions. An embedded server brings none.
pub async fn offer(extensions: impl Iterator<Item = &str>) -> bool {
    let extensions: Vec<_> = extensions.collect();
    if extensions.is_empty() {
        return true;
    }
    let Some(cluster) = cluster() else { return false };
    let mut connection = PgConnection::connect(&cluster.url("postgres")).await.expect("the cluster answers");
    let count = sqlx::query_scalar::<_, i64>("SELECT count(*) FROM pg_available_extensions WHERE name = ANY ($1)");
    let count = count.bind(&extensions).fetch_one(&mut connection).await.expect("the cluster answers");
    connection.close().await.expect("a connection closes");
    usize::try_from(count) == Ok(extensions.len())
}

/// Whether databases are those of a real server. Tests of connections themselves need one, and of statements that wait for
/// each other: an embedded server runs one at a time.
pub fn are_real() -> bool {
    cluster().is_some()
}

/// Says what the test that calls it leaves out and why, also where the output of tests that pass is not shown.
pub fn left_out(what: &str, why: &str) {
    let test = thread::current();
    // Tests run on threads of their names.
    let test = test.name().unwrap_or("a test");
    let line = format!("{test} leaves out {what}: {why}\n");
    // Where nothing can be written there is nobody to read it.
    let _ = io::stderr().write_all(line.as_bytes());
}

/// The cluster of this test process; its watchdog takes it away when the process ends.
fn cluster() -> Option<&'static Cluster> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    let cluster = CLUSTER.get_or_init(|| Cluster::start(&[("max_connections", "300")]).expect("the cluster starts"));
    let is_good_enough = cluster.is_some() || env::var_os(REQUIRE).is_none();
    assert!(is_good_enough, "`{REQUIRE}` is set, but the programs of a Postgres server are not found");
    cluster.as_ref()
}
