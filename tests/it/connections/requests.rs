//! The same through the front door: clients that go away, time limits, replicas, and what the metrics say.

use std::time::{Duration, Instant};

use generator::introspection::Mode;
use serde_json::json;
use tokio::{io::AsyncWriteExt as _, net::TcpStream, time::sleep};

use super::{is_real, metadata, until, value};
use crate::support::{databases::Database, serve::Server};

const RUNNING: &str = "SELECT count(*) FROM pg_stat_activity \
     WHERE datname = current_database() AND state = 'active' AND pid <> pg_backend_pid()";
const SLOW: &str = "CREATE TABLE row (id int PRIMARY KEY); INSERT INTO row VALUES (1);
                    CREATE VIEW slow AS SELECT id, pg_sleep(30)::text AS sleep FROM row";

#[tokio::test(flavor = "multi_thread")]
async fn clients_go_away() {
    if !is_real() {
        return;
    }
    let database = Database::create(SLOW).await;
    let directory = metadata("pool_settings: {max_connections: 2}", "", "slow");
    let environment = [("DATABASE_URL", database.url().to_owned())];
    let settings = [("metrics-secret", "secret")];
    let gateway = Server::start(directory.path(), &environment, Mode::Live, &settings).await;
    let body = json!({ "query": "{ slow { sleep } }" }).to_string();
    let request = format!(
        "POST /v1/graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    let mut clients = Vec::new();
    for _ in 0..3 {
        let mut client = TcpStream::connect(gateway.address).await.expect("the gateway listens");
        client.write_all(request.as_bytes()).await.expect("the gateway reads");
        clients.push(client);
    }
    until(database.url(), RUNNING, 2).await;
    let metrics = async || {
        let request = reqwest::Client::new().get(format!("http://{}/v1/metrics", gateway.address));
        let answer = request.bearer_auth("secret").send().await.expect("the gateway answers");
        answer.text().await.expect("a text")
    };
    let text = metrics().await;
    for expected in [
        "gateway_database_connections{source=\"default\",replica=\"0\",state=\"used\"} 2\n",
        "gateway_database_connections{source=\"default\",replica=\"0\",state=\"idle\"} 0\n",
        "gateway_database_waiting{source=\"default\",replica=\"0\"} 1\n",
    ] {
        assert!(text.contains(expected), "{expected} in\n{text}");
    }
    drop(clients);
    let started = Instant::now();
    until(database.url(), RUNNING, 0).await;
    assert!(started.elapsed() < Duration::from_secs(1), "{:?}", started.elapsed());
    let idle = "state=\"idle\"} 2\n";
    for _ in 0..50 {
        if metrics().await.contains(idle) {
            break;
        }
        sleep(Duration::from_millis(20)).await;
    }
    assert!(metrics().await.contains(idle), "the connections are kept");
}

#[tokio::test(flavor = "multi_thread")]
async fn time_limits_end_statements() {
    if !is_real() {
        return;
    }
    let database = Database::create(SLOW).await;
    for connection in ["use_prepared_statements: true", "use_prepared_statements: false"] {
        let directory = metadata(connection, "", "slow");
        let environment = [("DATABASE_URL", database.url().to_owned())];
        let gateway = Server::start(directory.path(), &environment, Mode::Live, &[("time-limit", "1")]).await;
        let answer = gateway.ask("{ slow { sleep } }").await;
        assert_eq!(answer["errors"][0]["extensions"]["code"], "timeout", "{answer}");
        until(database.url(), RUNNING, 0).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn replicas_of_the_metadata() {
    let named = async |name: &str| {
        Database::create(&format!("CREATE TABLE whoami (name text PRIMARY KEY); INSERT INTO whoami VALUES ('{name}')"))
            .await
    };
    let (primary, replica) = (named("primary").await, named("replica").await);
    let configuration = "read_replicas: [{database_url: {from_env: REPLICA_URL}, pool_settings: {max_connections: 1}}]";
    let directory = metadata("isolation_level: repeatable-read", configuration, "whoami");
    let environment = [("DATABASE_URL", primary.url().to_owned()), ("REPLICA_URL", replica.url().to_owned())];
    let gateway = Server::start(directory.path(), &environment, Mode::Live, &[]).await;
    let answer = gateway.ask("{ whoami { name } }").await;
    assert_eq!(answer, json!({ "data": { "whoami": [{ "name": "replica" }] } }));
    let answer = gateway.ask("mutation { delete_whoami(where: {}) { returning { name } } }").await;
    assert_eq!(answer, json!({ "data": { "delete_whoami": { "returning": [{ "name": "primary" }] } } }));
    assert_eq!(value(replica.url(), "SELECT count(*) FROM whoami").await, 1);
}

/// Rows whose changes take a while, which is when others get in their way.
const SLOW_CHANGES: &str =
    "CREATE TABLE counter (id int PRIMARY KEY, n int NOT NULL); INSERT INTO counter VALUES (1, 0), (2, 0);
    CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.3); RETURN NULL; END $$;
    CREATE TRIGGER dawdle AFTER UPDATE ON counter FOR EACH ROW EXECUTE FUNCTION dawdle();";

fn add(first: u8, second: u8) -> String {
    let field = |alias: &str, id: u8| {
        format!("{alias}: update_counter_by_pk(pk_columns: {{id: {id}}}, _inc: {{n: 1}}) {{ id }}")
    };
    format!("mutation {{ {} {} }}", field("a", first), field("b", second))
}

#[tokio::test(flavor = "multi_thread")]
async fn mutations_get_in_each_others_way() {
    if !is_real() {
        return;
    }
    let database = Database::create(SLOW_CHANGES).await;
    let directory = metadata("pool_settings: {max_connections: 4}", "", "counter");
    let environment = [("DATABASE_URL", database.url().to_owned())];
    let gateway = Server::start(directory.path(), &environment, Mode::Live, &[]).await;
    let (up, down) = (add(1, 2), add(2, 1));
    let answers = tokio::join!(gateway.ask(&up), gateway.ask(&down));
    let n = "SELECT sum(n) FROM counter";
    assert_eq!(answers.0, json!({ "data": { "a": { "id": 1 }, "b": { "id": 2 } } }));
    assert_eq!(answers.1, json!({ "data": { "a": { "id": 2 }, "b": { "id": 1 } } }));
    assert_eq!(value(database.url(), n).await, 4);

    // A client that goes away between two of its changes.
    let request = gateway.request(json!({ "query": up }).to_string()).send();
    tokio::time::timeout(Duration::from_millis(450), request).await.expect_err("it takes longer");
    until(database.url(), RUNNING, 0).await;
    assert_eq!(value(database.url(), n).await, 4);
    let sql = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'";
    until(database.url(), sql, 0).await;
}
