//! What the gateway tells remote schemas about the client, and the client about remote schemas.

use axum::http::HeaderMap;
use serde_json::{Value, json};

use super::{World, failing};
use crate::support::remotes::Reply;

fn text(headers: &HeaderMap, name: &str) -> Vec<String> {
    headers.get_all(name).iter().map(|value| value.to_str().expect("a text").to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn configured_wins_over_session_wins_over_client() {
    let world = World::start().await;
    let client = [
        ("x-hasura-role", "clerk"),
        ("x-hasura-tenant", "from the client"),
        ("x-hasura-admin-secret", "secret"),
        ("x-api-key", "from the client"),
        ("x-own", "kept"),
        ("authorization", "Bearer token"),
        ("cookie", "a=1"),
        ("origin", "http://page.example"),
        ("user-agent", "browser"),
        ("referer", "http://page.example/x"),
        ("accept-encoding", "gzip"),
        ("accept-language", "de"),
        ("cache-control", "no-cache"),
        ("dnt", "1"),
        ("te", "trailers"),
        ("proxy-authorization", "Basic x"),
        ("keep-alive", "5"),
    ];
    // Twice: what a root field is sent, and what a join is sent.
    for query in ["{ greeting rate }", "{ orders_by_pk(id: 1) { customer { id } balance { amount } } }"] {
        let answer = world.server.ask_as(&client, query).await;
        assert!(answer["errors"].is_null(), "{answer}");
        let people = world.people.take_received().remove(0).headers;
        for (name, values) in [
            ("x-api-key", &["key from the environment"][..]),
            ("x-hasura-tenant", &["configured"]),
            ("x-hasura-role", &["clerk"]),
            ("x-own", &["kept"]),
            ("authorization", &["Bearer token"]),
            ("cookie", &["a=1"]),
            ("x-forwarded-origin", &["http://page.example"]),
            ("x-forwarded-user-agent", &["browser"]),
            ("x-forwarded-host", &[&world.server.address.to_string()]),
            ("content-type", &["application/json"]),
            ("user-agent", &["gatewright"]),
            ("x-hasura-admin-secret", &[]),
            ("referer", &[]),
            ("accept-language", &[]),
            ("cache-control", &[]),
            ("dnt", &[]),
            ("te", &[]),
            ("proxy-authorization", &[]),
            ("keep-alive", &[]),
            ("origin", &[]),
        ] {
            assert_eq!(text(&people, name), values, "{name} for {query}");
        }
        // Nothing of the client's goes here, session variables apart; its role is configured.
        let billing = world.billing.take_received().remove(0).headers;
        assert_eq!(text(&billing, "x-hasura-role"), ["ledger"], "{query}");
        assert_eq!(text(&billing, "x-hasura-tenant"), ["from the client"], "{query}");
        for name in ["x-own", "authorization", "cookie", "x-api-key", "x-forwarded-host", "x-hasura-admin-secret"] {
            assert!(text(&billing, name).is_empty(), "{name} for {query}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cookies_come_back_for_root_fields_alone() {
    let world = World::start().await;
    let ask = async |query: &str| {
        let answer = world.server.request(json!({ "query": query }).to_string()).send().await.expect("an answer");
        text(answer.headers(), "set-cookie")
    };
    let cookies = |reply: Reply| Some(reply.header("set-cookie", "a=1; Path=/").header("set-cookie", "b=2"));
    let greeting = || Reply::json(&json!({ "data": { "greeting": "hi" } }));
    world.people.override_with(cookies(greeting()));
    assert_eq!(ask("{ greeting }").await, ["a=1; Path=/", "b=2"]);
    world.people.override_with(cookies(failing(&Value::Null, &json!({ "message": "sign in" }))));
    assert_eq!(ask("{ greeting }").await, ["a=1; Path=/", "b=2"], "an error keeps them");
    world.people.override_with(cookies(Reply::json(&json!({ "data": { "f0": { "id": "1" } } }))));
    assert!(ask("{ orders_by_pk(id: 1) { customer { id } } }").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn internals_are_for_admin() {
    let world = World::start().await;
    let address = world.people.url();
    let address = address.trim_start_matches("http://").trim_end_matches("/graphql");
    let secrets = ["Internal Server Error", address, "key from the environment"];
    for query in ["{ greeting }", "{ orders_by_pk(id: 1) { customer { id } } }"] {
        world.people.override_with(Some(Reply::html()));
        let seen = world.server.ask_as(&[("x-hasura-role", "clerk")], query).await;
        assert_eq!(seen["errors"][0]["extensions"], json!({ "path": "$", "code": "remote-schema-error" }), "{seen}");
        assert!(secrets.iter().all(|secret| !seen.to_string().contains(secret)), "{seen}");
        let seen = world.server.ask(query).await;
        let internal = seen["errors"][0]["extensions"]["internal"].to_string();
        assert!(internal.contains(secrets[0]) && !internal.contains(secrets[2]), "{seen}");
        // What the remote schema says for its clients is theirs, whoever they are.
        let extensions = json!({ "code": "FORBIDDEN", "hint": 7 });
        let reply = failing(&Value::Null, &json!({ "message": "not for you", "extensions": extensions }));
        world.people.override_with(Some(reply));
        let seen = world.server.ask_as(&[("x-hasura-role", "clerk")], query).await;
        assert_eq!(seen["errors"][0]["message"], "not for you");
        let named = json!({ "code": "FORBIDDEN", "hint": 7, "remote_schema": "people" });
        assert_eq!(seen["errors"][0]["extensions"], named);
    }
}
