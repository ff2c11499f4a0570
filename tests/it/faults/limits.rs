//! Requests that are too much, and clients that go away.

use std::{fmt::Write as _, time::Duration};

use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use super::World;
use crate::support::{remotes::Reply, serve::Server};

async fn status_and_error(server: &Server, body: String) -> (u16, Value) {
    let answer = server.request(body).send().await.expect("an answer");
    let status = answer.status().as_u16();
    let body: Value = serde_json::from_str(&answer.text().await.expect("a text")).expect("an answer is JSON");
    (status, body["errors"][0]["extensions"]["code"].clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn bodies() {
    let world = World::start_with(&[("body-limit", "2000")]).await;
    let body = |padding: usize| json!({ "query": format!("{{ rate }} #{}", "x".repeat(padding)) }).to_string();
    let (status, _) = status_and_error(&world.server, body(1900)).await;
    assert_eq!(status, 200);
    assert_eq!(status_and_error(&world.server, body(2000)).await, (413, json!("payload-too-large")));
    // Nothing is said about its length beforehand.
    let mut stream = TcpStream::connect(world.server.address).await.expect("the gateway listens");
    let head = "POST /v1/graphql HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).await.expect("sent");
    for _ in 0..20 {
        // The gateway may hang up before it has heard everything.
        let _ = stream.write_all(format!("100\r\n{}\r\n", "x".repeat(256)).as_bytes()).await;
    }
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer).await;
    assert!(answer.starts_with(b"HTTP/1.1 413"), "{}", String::from_utf8_lossy(&answer));
    assert_eq!(world.server.ask("{ rate }").await, json!({ "data": { "rate": 1.5 } }));
}

#[tokio::test(flavor = "multi_thread")]
async fn responses() {
    let world = World::start_with(&[("response-limit", "3000")]).await;
    // A hundred small rows are too much together.
    let answer = world.server.ask("{ rate orders { id note customer_id } }").await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "limit-exceeded", "{answer}");
    let answer = world.server.ask("{ rate orders(limit: 5) { id note } }").await;
    assert!(answer["errors"].is_null(), "{answer}");
    // One long answer of a remote schema, repeated for each row that has it, is too.
    let name = "x".repeat(500);
    world.people.override_with(Some(Reply::json(&json!({ "data": { "f0": { "name": name } } }))));
    let answer = world.server.ask("{ orders(where: {customer_id: {_eq: 1}}) { customer { name } } }").await;
    assert_eq!(answer["errors"][0]["extensions"]["code"], "limit-exceeded", "{answer}");
    assert!(answer.to_string().len() < 3000);
    // So is one long error, which is not repeated without end either.
    let error = json!({ "message": "no", "path": ["f0"], "extensions": { "stack": "x".repeat(1000) } });
    world.people.override_with(Some(Reply::json(&json!({ "data": { "f0": null }, "errors": [error] }))));
    let answer = world.server.ask("{ orders(where: {customer_id: {_eq: 1}}) { customer { name } } }").await;
    assert_eq!(answer["errors"][0]["message"], "no", "{answer}");
    assert!(answer.to_string().len() < 6000, "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn documents() {
    let world = World::start().await;
    let nested = |depth: usize| format!("{{ people {}{} }}", "{ manager ".repeat(depth), "}".repeat(depth));
    let mut bomb = "query { ...f0 }".to_owned();
    for level in 0..40 {
        let next = if level < 39 { format!("...f{0} ...f{0}", level + 1) } else { "rate".to_owned() };
        let _ = write!(bomb, " fragment f{level} on query_root {{ {next} a{level}: rate }}");
    }
    let lists = format!("{{ orders(where: {{id: {{_in: {}1{}}}}}) {{ id }} }}", "[".repeat(20_000), "]".repeat(20_000));
    let conditions = format!("{{ orders(where: {}{{}}{}) {{ id }} }}", "{_not: ".repeat(20_000), "}".repeat(20_000));
    let cycle = "{ ...a } fragment a on query_root { ...b } fragment b on query_root { ...a }".to_owned();
    let fields = format!("{{ {} }}", "rate ".repeat(60_000));
    for document in [nested(20_000), nested(200), lists, conditions, cycle, fields] {
        let start: String = document.chars().take(60).collect();
        let (status, code) = status_and_error(&world.server, json!({ "query": document }).to_string()).await;
        assert_eq!((status, &code), (200, &json!("validation-failed")), "{start}");
    }
    // 2^39 ways lead to the same few fields: whatever the answer is, it comes at once.
    let body = json!({ "query": bomb }).to_string();
    let answer = tokio::time::timeout(Duration::from_secs(20), status_and_error(&world.server, body)).await;
    assert_eq!(answer.expect("an answer in time").0, 200);
    let values = format!("{}1{}", "[".repeat(50_000), "]".repeat(50_000));
    let body = format!(
        r#"{{"query":"query($a: [Int!]) {{ orders(where: {{id: {{_in: $a}}}}) {{ id }} }}","variables":{{"a":{values}}}}}"#
    );
    let (status, code) = status_and_error(&world.server, body).await;
    assert_eq!(status, 200);
    assert!(!code.is_null());
    assert_eq!(world.server.ask("{ rate }").await, json!({ "data": { "rate": 1.5 } }));
}

#[tokio::test(flavor = "multi_thread")]
async fn clients_that_go_away() {
    let world = World::start().await;
    // One connection is all that the database's pool may open: it must come back every time.
    for _ in 0..30 {
        let query = "{ orders { id customer { name } balance { amount } } greeting }";
        let body = json!({ "query": query }).to_string();
        let request = format!(
            "POST /v1/graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let mut stream = TcpStream::connect(world.server.address).await.expect("the gateway listens");
        stream.write_all(request.as_bytes()).await.expect("sent");
        tokio::task::yield_now().await;
        drop(stream);
    }
    // Others leave in the middle of what they say.
    for part in ["", "POST /v1", "POST /v1/graphql HTTP/1.1\r\ncontent-length: 100\r\n\r\n{\"query\":"] {
        let mut stream = TcpStream::connect(world.server.address).await.expect("the gateway listens");
        stream.write_all(part.as_bytes()).await.expect("sent");
    }
    let answer = world.server.ask("{ orders_by_pk(id: 1) { id customer { name } } rate }").await;
    let expected = json!({ "orders_by_pk": { "id": 1, "customer": { "name": "person 1" } }, "rate": 1.5 });
    assert_eq!(answer, json!({ "data": expected }));
    assert_eq!(world.server.get("/healthz").await.status().as_u16(), 200);
}
