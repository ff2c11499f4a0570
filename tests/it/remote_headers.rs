//! Which headers a remote schema receives, and which of its own reach the client.

use std::path::Path;

use axum::http::HeaderMap;
use demo::stack;
use generator::introspection::Mode;
use runtime::pipeline::GraphqlRequest;
use serde_json::json;

use crate::support::{
    gateway,
    remotes::{Reply, StubRemote},
};

#[tokio::test(flavor = "multi_thread")]
async fn configured_then_session_then_client() {
    let null = |_: &_| {
        let answer = Reply::json(&json!({ "data": { "profile": null, "payment": null } }));
        answer.header("set-cookie", "one=1; Path=/").header("set-cookie", "two=2").header("x-secret", "kept back")
    };
    let (auth, payments) = (StubRemote::start(null).await, StubRemote::start(null).await);
    let nowhere = "postgresql://postgres@127.0.0.1:9/nowhere";
    let environment = stack::environment(nowhere, nowhere, &auth.url(), &payments.url());
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let (engine, config) = gateway::in_memory(&schemas, &environment, Mode::Locked).await;

    let headers = client_headers(&[
        ("authorization", "Bearer of the client"),
        ("cookie", "client=1"),
        ("x-hasura-role", "user"),
        ("x-hasura-user-id", "7"),
        ("x-request-source", "tests"),
        ("x-service-token", "forged"),
    ]);
    let session = runtime::session::resolve(engine.gateway, &config.authentication, &headers).expect("trusted");
    let query = r#"{ profile(id: "1") { id } payment(id: "1") { id } }"#;
    let request = GraphqlRequest { query: query.into(), operation_name: None, variables: None };
    let answer = engine.execute(request, &session, &headers, false).await;

    let received = [auth.take_received(), payments.take_received()].map(|mut received| received.remove(0).headers);
    let [to_auth, to_payments] = &received;
    let text = |headers: &HeaderMap, name: &str| headers.get(name).map(|value| value.to_str().unwrap().to_owned());
    // The auth service has no headers of its own and gets the client's.
    assert_eq!(text(to_auth, "authorization").as_deref(), Some("Bearer of the client"));
    assert_eq!(text(to_auth, "x-request-source").as_deref(), Some("tests"));
    assert_eq!(text(to_auth, "cookie").as_deref(), Some("client=1"));
    // The payments service gets its own and none of the client's.
    assert_eq!(text(to_payments, "authorization").as_deref(), Some("Bearer demo-payments-token"));
    assert_eq!(text(to_payments, "x-service-token").as_deref(), Some("demo-payments-token"));
    assert_eq!(text(to_payments, "x-request-source"), None);
    assert_eq!(text(to_payments, "cookie"), None);
    for headers in &received {
        assert_eq!(text(headers, "x-hasura-user-id").as_deref(), Some("7"));
        assert_eq!(text(headers, "x-hasura-role").as_deref(), Some("user"));
        assert_eq!(text(headers, "content-type").as_deref(), Some("application/json"));
    }
    // Cookies of both come back in order, other headers do not.
    assert_eq!(answer.set_cookies, ["one=1; Path=/", "two=2", "one=1; Path=/", "two=2"]);
}

fn client_headers(headers: &[(&'static str, &'static str)]) -> HeaderMap {
    headers.iter().map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value"))).collect()
}
