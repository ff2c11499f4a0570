//! Strict errors: a relationship that fails takes the request with it, and so does a database.

use serde_json::{Value, json};

use super::{World, failing, graphql_url, serve};
use crate::support::remotes::{Reply, refusing_port};

const JOIN: &str = "{ rate orders_by_pk(id: 1) { id customer { name } } }";
const CLERK: &[(&str, &str)] = &[("x-hasura-role", "clerk")];

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_join_fails_the_request() {
    let world = World::start_with(&[("strict-errors", "true")]).await;
    let refused = |code: &str, message: &str| {
        let error = json!({ "message": message, "extensions": { "path": "$", "code": code } });
        json!({ "data": null, "errors": [error] })
    };
    // In two steps, so that the second level fails too.
    let nested = "{ balance(person: 4) { orders(limit: 1) { customer { name } } } }";
    for query in [JOIN, nested] {
        world.people.override_with(Some(Reply::html()));
        let message = "remote schema `people` answered with no GraphQL response (HTTP status 500)";
        assert_eq!(world.server.ask_as(CLERK, query).await, refused("remote-schema-error", message));
        let error = json!({ "message": "no", "path": ["f0"] });
        let reply = failing(&json!({ "f0": { "name": "x" } }), &error);
        world.people.override_with(Some(reply));
        let answer = world.server.ask_as(CLERK, query).await;
        assert_eq!(answer, refused("unexpected", "Errors from remote server"));
        let internal = world.server.ask(query).await["errors"][0]["extensions"]["internal"].clone();
        assert_eq!(internal, json!([error]));
    }
    world.people.override_with(None);
    let answer = world.server.ask_as(CLERK, JOIN).await;
    assert_eq!(answer["data"]["orders_by_pk"]["customer"]["name"], "person 1", "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_down_fails_the_request() {
    let world = World::start().await;
    let nowhere = format!("postgresql://postgres@127.0.0.1:{}/shop", refusing_port());
    let billing = graphql_url(refusing_port());
    let server = serve(&nowhere, &world.people.url(), &billing, &[("strict-errors", "true")]).await;
    let answer = server.ask("{ greeting orders_by_pk(id: 1) { id } }").await;
    assert_eq!((&answer["data"], &answer["errors"][0]["message"]), (&Value::Null, &json!("connection error")));
    assert_eq!(answer["errors"].as_array().map(Vec::len), Some(1), "{answer}");
}
