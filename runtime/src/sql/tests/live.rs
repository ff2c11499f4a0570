//! Answers of a throwaway Postgres server, where server binaries are found; otherwise these tests say so and pass.
//!
//! The server listens on a Unix socket in a temporary directory only.

use std::os::unix::fs::{MetadataExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use sqlx::postgres::{PgArguments, PgConnectOptions, PgConnection};
use sqlx::{ConnectOptions, Executor};

use super::fixture::{ADMIN, MEMBER, READER, SCHEMA_SQL, gateway};
use super::{planned, session};
use crate::definition::{RoleId, SourceId};
use crate::error::{ClientError, Code};
use crate::execute::postgres::Databases;
use crate::plan::Call;
use crate::sql::{KeyColumns, NoKeys, Statement};

/// A running server; dropping it stops it and removes its files.
struct Server {
    binaries: PathBuf,
    directory: PathBuf,
}

impl Server {
    fn start(name: &str) -> Option<Self> {
        let binaries = binaries()?;
        let directory = std::env::temp_dir().join(format!("gateway-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&directory).expect("a temporary directory can be made");
        if let Some((user, group)) = other_user() {
            chown(&directory, Some(user), Some(group)).expect("root gives directories away");
        }
        let server = Self { binaries, directory };
        let data = server.data();
        server.run("initdb", &["-D", &data, "-U", "gateway", "-A", "trust", "-E", "UTF8", "--no-sync", "--no-locale"]);
        server.resume();
        Some(server)
    }

    fn data(&self) -> String {
        self.directory.join("data").display().to_string()
    }

    fn resume(&self) {
        let options =
            format!("-k {} -c listen_addresses= -c fsync=off -c max_connections=10", self.directory.display());
        let log = self.directory.join("log").display().to_string();
        self.run("pg_ctl", &["start", "-w", "-D", &self.data(), "-l", &log, "-o", &options]);
    }

    fn stop(&self) {
        self.run("pg_ctl", &["stop", "-w", "-m", "immediate", "-D", &self.data()]);
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let program = self.binaries.join(program);
        let mut command = match other_user() {
            // The server refuses to run as root.
            Some((user, group)) => {
                let mut command = Command::new("setpriv");
                command.args([format!("--reuid={user}"), format!("--regid={group}"), "--clear-groups".to_owned()]);
                command.arg(&program);
                command
            }
            None => Command::new(&program),
        };
        let status = command.args(arguments).current_dir("/").stdout(Stdio::null()).stderr(Stdio::null()).status();
        assert!(status.is_ok_and(|status| status.success()), "{} {arguments:?}", program.display());
    }

    fn address(&self) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass().socket(&self.directory).username("gateway").database("postgres")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let running = Path::new(&self.data()).join("postmaster.pid").exists();
        if running && !std::thread::panicking() {
            self.stop();
        } else if running {
            let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.stop()));
        }
        let _ = std::fs::remove_dir_all(&self.directory);
    }
}

/// The newest server's binaries.
fn binaries() -> Option<PathBuf> {
    let mut versions: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|path| path.join("initdb").exists())
        .collect();
    versions.sort();
    versions.pop()
}

/// Says so, also where the output of tests that pass is not shown.
fn left_out() {
    let test = std::thread::current();
    let line = format!("{} ends early: it needs the programs of a Postgres server\n", test.name().unwrap_or("a test"));
    // Where nothing can be written there is nobody to read it.
    let _ = std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes());
}

/// Whom to run the server as when the tests run as root: the owner of the `postgres` user's home.
fn other_user() -> Option<(u32, u32)> {
    let me = std::fs::metadata("/proc/self").ok()?.uid();
    if me != 0 {
        return None;
    }
    let home = std::fs::metadata("/var/lib/postgresql").ok()?;
    Some((home.uid(), home.gid()))
}

struct TestKeys(Vec<Vec<&'static str>>);

impl KeyColumns for TestKeys {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn value(&self, row: usize, key: usize) -> &str {
        self.0[row][key]
    }
}

async fn fetch(databases: &Databases, role: RoleId, query: &str, variables: &str) -> Result<String, ClientError> {
    let session =
        session(role, &[("x-hasura-tenant", "00000000-0000-0000-0000-000000000001"), ("x-hasura-user-id", "2")]);
    let (statement, arguments) = planned(role, query, variables, |plan, variables| {
        let statement = plan.statements().next().expect("a statement").clone();
        statement.arguments(variables, &session, &NoKeys).map(|arguments| (statement, arguments))
    })??;
    let json = databases.fetch(SourceId(0), &statement, arguments).await?;
    Ok(String::from_utf8(json.to_vec()).expect("Postgres answers UTF-8"))
}

/// The statement of the first join of a query's first fetch.
fn join_statement(role: RoleId, query: &str) -> Statement {
    let statement = planned(role, query, "{}", |plan, _| match &plan.fetches[0].joins[0].right.call {
        Call::DatabaseJoin { statement, .. } => statement.clone(),
        _ => panic!("the join is onto a table"),
    });
    statement.expect("the query can be planned")
}

#[test]
fn answers() {
    let Some(server) = Server::start("answers") else {
        left_out();
        return;
    };
    runtime().block_on(async {
        let mut connection: PgConnection = server.address().connect().await.expect("the server runs");
        connection.execute(SCHEMA_SQL).await.expect("the schema is SQL");
        let databases = Databases::new(gateway(), [server.address()]);
        let mut failures = Vec::new();
        for (role, query, variables, expected) in CASES {
            let answer = fetch(&databases, *role, query, variables).await;
            let answer = answer.unwrap_or_else(|error| error.to_string());
            if answer != *expected {
                failures.push(format!("{query} {variables}\n  got      {answer}\n  expected {expected}"));
            }
        }
        assert!(failures.is_empty(), "{}", failures.join("\n"));
        joined(&databases).await;
        wide(&databases).await;
    });
}

#[rustfmt::skip]
const CASES: &[(RoleId, &str, &str, &str)] = &[
    (ADMIN, "{ author(order_by: {id: asc}) { id handle: name tenant rating active __typename } }", "{}", r#"[{"id":1,"handle":"author 1","tenant":"00000000-0000-0000-0000-000000000001","rating":1.50,"active":true,"__typename":"author"}, {"id":2,"handle":"author 2","tenant":"00000000-0000-0000-0000-000000000000","rating":3.00,"active":true,"__typename":"author"}, {"id":3,"handle":"author 3","tenant":"00000000-0000-0000-0000-000000000001","rating":4.50,"active":false,"__typename":"author"}, {"id":4,"handle":"author 4","tenant":"00000000-0000-0000-0000-000000000000","rating":6.00,"active":true,"__typename":"author"}]"#),
    (ADMIN, "{ article(where: {id: {_lte: 2}}, order_by: {id: asc}) { id title status meta tags views score published } }", "{}", r#"[{"id":1,"title":"article 1","status":"live","meta":{"n": 1, "list": [1, "x"]},"tags":["a1","b \"1"],"views":"9007199254740991","score":0.25,"published":"2024-01-06T10:20:30.5+00:00"}, {"id":2,"title":"article 2","status":"live","meta":{"n": 2, "list": [2, "x"]},"tags":["a0","b \"2"],"views":"9007199254740992","score":0.5,"published":"2024-01-07T10:20:30.5+00:00"}]"#),
    (ADMIN, "{ article_by_pk(id: 7) { id list: meta(path: \"$.list[1]\") none: meta(path: \"x\") author { name articles(order_by: {id: asc}) { id } } } }", "{}", r#"{"id":7,"list":"x","none":null,"author":{"name":"author 2","articles":[{"id":1}, {"id":4}, {"id":7}, {"id":10}]}}"#),
    (ADMIN, "{ article_by_pk(id: 700) { id } }", "{}", "null"),
    (ADMIN, "{ author_by_pk(id: 4) { articles { id } memberships { club } } }", "{}", r#"{"articles":[],"memberships":[]}"#),
    (READER, "{ article(limit: 50, order_by: {id: desc}, offset: 1) { id author { id } } }", "{}", r#"[{"id":10,"author":{"id":2}}, {"id":9,"author":{"id":1}}, {"id":7,"author":{"id":2}}, {"id":6,"author":{"id":1}}, {"id":5,"author":{"id":3}}, {"id":3,"author":{"id":1}}, {"id":2,"author":{"id":3}}, {"id":1,"author":{"id":2}}]"#),
    (READER, "query ($n: Int, $m: Int) { article(limit: $n, offset: $m, order_by: {id: asc}) { id } }", "{\"n\": 2, \"m\": 3}", r#"[{"id":5}, {"id":6}]"#),
    (READER, "query ($n: Int, $m: Int) { article(limit: $n, offset: $m, order_by: {id: asc}) { id } }", "{\"n\": null}", r#"[{"id":1}, {"id":2}, {"id":3}, {"id":5}, {"id":6}, {"id":7}, {"id":9}, {"id":10}, {"id":11}]"#),
    (READER, "{ article(distinct_on: author_id, order_by: [{author_id: asc}, {id: desc}]) { id author_id author { name } } }", "{}", r#"[{"id":9,"author_id":1,"author":{"name":"author 1"}}, {"id":10,"author_id":2,"author":{"name":"author 2"}}, {"id":11,"author_id":3,"author":{"name":"author 3"}}]"#),
    (MEMBER, "{ article(order_by: {id: asc}) { id author { name } comments(order_by: {id: asc}, limit: 1) { id text } } }", "{}", r#"[{"id":1,"author":null,"comments":[{"id":"10000000-0000-0000-0000-000000000012","text":"comment 12"}]}, {"id":4,"author":null,"comments":[{"id":"10000000-0000-0000-0000-000000000003","text":null}]}, {"id":7,"author":null,"comments":[{"id":"10000000-0000-0000-0000-000000000006","text":"comment 6"}]}, {"id":10,"author":null,"comments":[{"id":"10000000-0000-0000-0000-000000000009","text":"comment 9"}]}]"#),
    (MEMBER, "{ comment(order_by: [{article: {author: {name: asc}}}, {id: asc}]) { id article { author { id } } } }", "{}", r#"[{"id":"10000000-0000-0000-0000-000000000003","article":{"author":null}}, {"id":"10000000-0000-0000-0000-000000000006","article":{"author":null}}, {"id":"10000000-0000-0000-0000-000000000009","article":{"author":null}}, {"id":"10000000-0000-0000-0000-000000000012","article":{"author":null}}, {"id":"10000000-0000-0000-0000-000000000015","article":{"author":null}}, {"id":"10000000-0000-0000-0000-000000000018","article":{"author":null}}, {"id":"10000000-0000-0000-0000-000000000021","article":{"author":null}}, {"id":"10000000-0000-0000-0000-000000000024","article":{"author":null}}]"#),
    (MEMBER, "{ author(order_by: {id: asc}) { id articles { id } } }", "{}", r#"[{"id":1,"articles":[]}, {"id":3,"articles":[]}]"#),
    (ADMIN, "{ author(order_by: [{active: desc}, {rating: desc}]) { id active } }", "{}", r#"[{"id":4,"active":true}, {"id":2,"active":true}, {"id":1,"active":true}, {"id":3,"active":false}]"#),
    (ADMIN, "{ article(order_by: [{author: {name: desc}}, {id: asc}], limit: 3) { id } }", "{}", r#"[{"id":2}, {"id":5}, {"id":8}]"#),
    (ADMIN, "{ author(order_by: [{an_article: {author: {name: desc}}}, {id: asc}]) { id an_article { author { id } } } }", "{}", r#"[{"id":4,"an_article":null}, {"id":3,"an_article":{"author":{"id":3}}}, {"id":2,"an_article":{"author":{"id":2}}}, {"id":1,"an_article":{"author":{"id":1}}}]"#),
    (ADMIN, "{ article(where: {_or: []}) { id } }", "{}", "[]"),
    (ADMIN, "{ author(where: {_not: {articles: {}}}) { id } }", "{}", r#"[{"id":4}]"#),
    (ADMIN, "{ author(where: {articles: {status: {_eq: \"draft\"}, comments: {text: {_is_null: true}}}}) { id } }", "{}", r#"[{"id":2}]"#),
    (ADMIN, "{ article(where: {status: {_nin: [\"live\"]}}, order_by: {id: asc}) { id } }", "{}", r#"[{"id":4}, {"id":8}, {"id":12}]"#),
    (ADMIN, "{ article(where: {tags: {_in: [[\"a1\", \"b \\\"2\"]]}}, order_by: {id: asc}) { id } }", "{}", r#"[{"id":5}, {"id":11}]"#),
    (ADMIN, "{ article(where: {tags: {_contains: [\"b \\\"1\"], _eq: \"{a0,b \\\\\\\"1}\"}}, order_by: {id: asc}) { id } }", "{}", r#"[{"id":4}, {"id":10}]"#),
    (ADMIN, "{ article(where: {meta: {_contains: {list: [\"x\"]}, _has_key: \"n\", _has_keys_all: [\"n\", \"list\"], _has_keys_any: [\"q\", \"n\"], _cast: {String: {_like: \"%: 1,%\"}}}}) { id } }", "{}", r#"[{"id":1}]"#),
    (ADMIN, "query ($m: jsonb) { article(where: {meta: {_eq: $m}}) { id } }", "{\"m\": {\"list\": [2, \"x\"], \"n\": 2}}", r#"[{"id":2}]"#),
    (ADMIN, "query ($x: Int!) { article(where: {meta: {_contains: {n: $x}}}) { id } }", "{\"x\": 3}", r#"[{"id":3}]"#),
    (ADMIN, "{ article(where: {views: {_eq: \"9007199254740994\"}, score: {_lt: 1.5e0}, published: {_gt: \"2024-01-01\"}}) { id views } }", "{}", r#"[{"id":4,"views":"9007199254740994"}]"#),
    (ADMIN, "query ($v: bigint!, $s: [status!]) { article(where: {views: {_gt: $v}, status: {_in: $s}}, order_by: {id: asc}) { id } }", "{\"v\": 9007199254740999, \"s\": [\"draft\"]}", r#"[{"id":12}]"#),
    (ADMIN, "{ article(where: {title: {_ilike: \"ARTICLE 1_\", _regex: \"[02]$\", _nsimilar: \"%(x|y)\", _nlike: \"z%\"}}, order_by: {id: asc}) { id } }", "{}", r#"[{"id":10}, {"id":12}]"#),
    (ADMIN, "query ($w: article_bool_exp) { article(where: $w, order_by: {id: asc}) { id } }", "{\"w\": {\"_or\": [{\"id\": {\"_eq\": 3}}, {\"author\": {\"name\": {\"_in\": [\"author 1\"]}}}], \"_not\": {\"id\": {\"_gt\": 6}}}}", r#"[{"id":3}, {"id":6}]"#),
    (ADMIN, "query ($o: [article_order_by!]) { article(order_by: $o, limit: 2) { id } }", "{\"o\": [{\"author\": {\"id\": \"desc\"}}, {\"id\": \"desc\"}]}", r#"[{"id":11}, {"id":8}]"#),
    (ADMIN, "{ author(where: {rating: {_in: [1.5, \"4.50\"]}, active: {_eq: true}}) { id rating } }", "{}", r#"[{"id":1,"rating":1.50}]"#),
    (ADMIN, "{ membership(where: {since: {_lt: \"2021-01-01\"}}) { club since author { id } } }", "{}", r#"[{"club":"chess","since":"2020-02-29","author":{"id":1}}]"#),
    (ADMIN, "{ membership_by_pk(author_id: 2, club: \"chess\") { since } }", "{}", r#"{"since":"2021-01-01"}"#),
    (ADMIN, "{ comment_by_pk(id: \"{10000000-0000-0000-0000-000000000003}\") { id text } }", "{}", r#"{"id":"10000000-0000-0000-0000-000000000003","text":null}"#),
    (ADMIN, "{ comment_by_pk(id: \"nope\") { id } }", "{}", r#"invalid input syntax for type uuid: "nope" (data-exception at $)"#),
    (ADMIN, "{ article(where: {published: {_gt: \"nope\"}}) { id } }", "{}", r#"invalid input syntax for type timestamp with time zone: "nope" (data-exception at $)"#),
    (ADMIN, "{ article(offset: -1) { id } }", "{}", "OFFSET must not be negative (data-exception at $)"),
];

async fn joined(databases: &Databases) {
    let variables = crate::document::Variables::default();
    let session = session(READER, &[]);
    let run = async |statement: Statement, keys: TestKeys| {
        let arguments = statement.arguments(&variables, &session, &keys).expect("keys never fail");
        let json = databases.fetch(SourceId(0), &statement, arguments).await.expect("the statement runs");
        (String::from_utf8(json.to_vec()).expect("UTF-8"), statement.undecodable_keys(&keys))
    };
    let keys = TestKeys(vec![vec!["2"], vec!["\"1\""], vec!["99"], vec!["null"], vec!["\"x\""], vec!["3.0"]]);
    let (json, undecodable) = run(join_statement(READER, "{ article { writer { id name } } }"), keys).await;
    assert_eq!(
        json,
        "[{\"id\":2,\"name\":\"author 2\"}, {\"id\":1,\"name\":\"author 1\"}, null, null, null, {\"id\":3,\"name\":\"author 3\"}]"
    );
    assert_eq!(undecodable, [4]);
    let keys = TestKeys(vec![vec!["2", "\"live\""], vec!["2", "\"draft\""], vec!["1", "\"live\""]]);
    let query = "{ article { siblings(order_by: {id: desc}, limit: 2) { id } } }";
    let (json, undecodable) = run(join_statement(READER, query), keys).await;
    assert_eq!(json, "[[{\"id\":10}, {\"id\":7}], [], [{\"id\":9}, {\"id\":6}]]");
    assert!(undecodable.is_empty());
    let (json, _) = run(join_statement(READER, query), TestKeys(vec![])).await;
    assert_eq!(json, "[]");
}

/// More keys than a row or a function call takes, and keys that are too long for aliases.
async fn wide(databases: &Databases) {
    let long = "k".repeat(70);
    let query = format!("{{ author_by_pk(id: 1) {{ {long}1: id {long}2: name r0: id }} }}");
    let answer = fetch(databases, ADMIN, &query, "{}").await.expect("long keys");
    let value: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!(value[format!("{long}2")], "author 1");
    let fields = (0..1_700).map(|index| format!("f{index}: id ")).collect::<Vec<_>>().concat();
    let answer = fetch(databases, ADMIN, &format!("{{ author_by_pk(id: 1) {{ {fields} }} }}"), "{}").await;
    let value: serde_json::Value = serde_json::from_str(&answer.expect("many keys")).expect("JSON");
    let object = value.as_object().expect("an object");
    assert_eq!(object.len(), 1_700);
    assert!(object.iter().enumerate().all(|(index, (key, value))| *key == format!("f{index}") && value == 1));
}

#[test]
fn recovery() {
    let Some(server) = Server::start("recovery") else {
        left_out();
        return;
    };
    runtime().block_on(async {
        let mut connection: PgConnection = server.address().connect().await.expect("the server runs");
        connection.execute(SCHEMA_SQL).await.expect("the schema is SQL");
        let databases = Databases::new(gateway(), [server.address()]);
        let query = "{ author_by_pk(id: 1) { name } }";
        let expected = "{\"name\":\"author 1\"}";
        assert_eq!(fetch(&databases, ADMIN, query, "{}").await.expect("an answer"), expected);

        // A connection that died in the pool is replaced without the client noticing.
        connection
            .execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'gateway/%'")
            .await
            .expect("backends can be ended");
        assert_eq!(fetch(&databases, ADMIN, query, "{}").await.expect("an answer after a dead connection"), expected);

        // A request that is given up gives its connection back.
        for _ in 0..5 {
            let sleeping = Statement { text: "SELECT to_json(pg_sleep(0.3)::text)".into(), ..Statement::default() };
            let fetching = databases.fetch(SourceId(0), &sleeping, PgArguments::default());
            assert!(tokio::time::timeout(Duration::from_millis(20), fetching).await.is_err());
        }
        assert_eq!(fetch(&databases, ADMIN, query, "{}").await.expect("an answer after given-up ones"), expected);

        // A pool that is used up says so after its time limit, which is one second here.
        let sleeping = Statement { text: "SELECT to_json(pg_sleep(2)::text)".into(), ..Statement::default() };
        let (first, second, third) = tokio::join!(
            databases.fetch(SourceId(0), &sleeping, PgArguments::default()),
            databases.fetch(SourceId(0), &sleeping, PgArguments::default()),
            databases.fetch(SourceId(0), &sleeping, PgArguments::default()),
        );
        let failed: Vec<_> = [first, second, third].into_iter().filter_map(Result::err).collect();
        assert_eq!(failed.len(), 1);
        assert_eq!(failed[0].code, Code::PostgresMaxConnections);

        server.stop();
        let started = Instant::now();
        let error = fetch(&databases, ADMIN, query, "{}").await.expect_err("the server is down");
        assert_eq!((error.code, error.message.as_str()), (Code::PostgresError, "connection error"));
        assert!(started.elapsed() < Duration::from_secs(2));

        server.resume();
        assert_eq!(fetch(&databases, ADMIN, query, "{}").await.expect("the server is back"), expected);
    });
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}
