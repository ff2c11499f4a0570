//! Queries are sent again when nobody has listened; mutations never are. And connections that do not speak are closed.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use serde_json::json;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use super::{remote, serve};
use crate::support::remotes::{Reply, StubRemote, refusing_port};

#[tokio::test(flavor = "multi_thread")]
async fn a_remote_that_comes_up_in_time_is_reached() {
    let port = refusing_port();
    let environment = [("PEOPLE_URL", format!("http://127.0.0.1:{port}/graphql"))];
    let server = serve(&[remote("people", "", "retries: 10")], &environment, &[]).await;
    let refused = "remote schema `people` cannot be reached";
    let answer = server.ask(r#"mutation { hire(name: "a") { name } }"#).await;
    assert_eq!(answer["errors"][0]["message"], refused, "a mutation is tried once: {answer}");
    let asked = server.ask("{ greeting }");
    let started = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        StubRemote::start_at(port, |_| Reply::json(&json!({ "data": { "greeting": "at last" } }))).await
    };
    let (answer, people) = tokio::join!(asked, started);
    assert_eq!(answer, json!({ "data": { "greeting": "at last" } }));
    assert_eq!(people.take_received().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn tries_are_counted_and_end_with_the_time_limit() {
    // Hangs up on everybody.
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let connections = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            drop(stream);
        }
    });
    let environment = [("PEOPLE_URL", format!("http://{address}/graphql"))];
    for (extension, query, expected) in [
        ("retries: 2", "{ greeting }", 3),
        ("retries: 0", "{ greeting }", 1),
        ("", "{ greeting }", 1),
        ("retries: 2", r#"mutation { hire(name: "a") { name } }"#, 1),
    ] {
        let server = serve(&[remote("people", "", extension)], &environment, &[]).await;
        let answer = server.ask(query).await;
        assert_eq!(answer["errors"][0]["extensions"]["code"], "remote-schema-error", "{answer}");
        assert_eq!(connections.swap(0, Ordering::SeqCst), expected, "{extension} for {query}");
    }
    // 50 + 100 + 200 + 400 ms are within the second, 800 ms more are not.
    let server = serve(&[remote("people", "timeout_seconds: 1", "retries: 10")], &environment, &[]).await;
    server.ask("{ greeting }").await;
    let tries = connections.load(Ordering::SeqCst);
    assert!((2..=5).contains(&tries), "{tries}");
}

#[tokio::test(flavor = "multi_thread")]
async fn silent_connections_are_closed() {
    let environment = [("PEOPLE_URL", format!("http://127.0.0.1:{}/graphql", refusing_port()))];
    let server = serve(&[remote("people", "", "")], &environment, &[("idle-timeout", "0.1")]).await;
    for sent in ["", "POST /v1/graphql HTTP/1.1\r\nhost: a\r\nx-slow: "] {
        let mut stream = TcpStream::connect(server.address).await.expect("the gateway listens");
        stream.write_all(sent.as_bytes()).await.expect("sent");
        let mut answer = Vec::new();
        let closed = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut answer)).await;
        assert!(closed.is_ok(), "the connection stays open after {sent:?}");
    }
    assert!(server.ask("{ __typename }").await["errors"].is_null());
}
