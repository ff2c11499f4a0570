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
    if !is_real() {
        return;
    }
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
