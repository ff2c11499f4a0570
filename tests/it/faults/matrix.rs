//! Every way a remote schema fails, at a root field and at a join: its own field is null with one error at its path, and
//! everything beside it stands.

use std::time::Duration;

use serde_json::{Value, json};

use super::{World, error, errors, failing, graphql_url, serve};
use crate::support::remotes::{Reply, refusing_port};

/// More than a remote schema may answer, see [`World::with_small_answers`].
const TOO_MUCH: usize = 4000;

/// How a remote schema fails as a whole, and what the gateway says of it.
fn failures() -> Vec<(&'static str, Reply, &'static str)> {
    let no_graphql = "remote schema `people` answered with no GraphQL response (HTTP status 200)";
    let padding = "x".repeat(TOO_MUCH);
    let large = json!({ "data": { "greeting": padding, "f0": null } }).to_string();
    let text = |text: &'static str| Reply::text(axum::http::StatusCode::OK, "application/json", text);
    vec![
        (
            "500 with a page",
            Reply::html(),
            "remote schema `people` answered with no GraphQL response (HTTP status 500)",
        ),
        ("truncated JSON", Reply::truncated(), no_graphql),
        ("truncated body", Reply::broken_off(), "remote schema `people` broke off its answer"),
        ("an empty body", text(""), no_graphql),
        ("a list", text("[]"), no_graphql),
        ("data of another kind", text(r#"{"data":[1]}"#), no_graphql),
        ("neither data nor errors", text("{}"), no_graphql),
        ("null without an error", text(r#"{"data":null}"#), no_graphql),
        (
            "too much",
            Reply::text(axum::http::StatusCode::OK, "application/json", large),
            "remote schema `people` answered with more than 3000 bytes",
        ),
        ("no answer", Reply::html().after(Duration::from_mins(1)), "remote schema `people` did not answer within 1 s"),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn root_fields() {
    let world = World::with_small_answers().await;
    let query = "{ rate greeting hello: greeting orders_by_pk(id: 1) { id } __typename }";
    for (name, reply, message) in failures() {
        world.people.override_with(Some(reply));
        let answer = world.server.ask(query).await;
        let data = json!({
            "rate": 1.5, "greeting": null, "hello": null, "orders_by_pk": { "id": 1 }, "__typename": "query_root"
        });
        assert_eq!(answer["data"], data, "{name}");
        let expected = [error(&json!(["greeting"]), message), error(&json!(["hello"]), message)];
        assert_eq!(errors(&answer), expected, "{name}");
    }
    world.people.override_with(None);
    assert!(world.server.ask(query).await["errors"].is_null());
}

#[tokio::test(flavor = "multi_thread")]
async fn joins() {
    let world = World::with_small_answers().await;
    let query = "{
        orders(order_by: {id: asc}, limit: 2, where: {id: {_gte: 10}}) { id who: customer { name } balance { amount } }
        rate
    }";
    for (name, reply, message) in failures() {
        world.people.override_with(Some(reply));
        let answer = world.server.ask(query).await;
        let data = json!({
            "orders": [
                { "id": 10, "who": null, "balance": null },
                { "id": 11, "who": null, "balance": { "amount": 100 } },
            ],
            "rate": 1.5,
        });
        assert_eq!(answer["data"], data, "{name}");
        let expected = [error(&json!(["orders", 0, "who"]), message), error(&json!(["orders", 1, "who"]), message)];
        assert_eq!(errors(&answer), expected, "{name}");
    }
    world.people.override_with(None);
    let answer = world.server.ask(query).await;
    assert!(answer["errors"].is_null(), "{answer}");
    assert_eq!(answer["data"]["orders"][1]["who"]["name"], "person 1");
}

#[tokio::test(flavor = "multi_thread")]
async fn refused_connections() {
    let world = World::start().await;
    let nobody = graphql_url(refusing_port());
    let nowhere = format!("postgresql://postgres@127.0.0.1:{}/shop", refusing_port());
    let server = serve(&nowhere, &world.people.url(), &nobody, &[]).await;
    let answer = server.ask("{ person(id: 2) { id name balance { amount } manager { name } } rate }").await;
    let person = json!({ "id": "2", "name": "person 2", "balance": null, "manager": { "name": "person 1" } });
    assert_eq!(answer["data"], json!({ "person": person, "rate": null }));
    let message = "remote schema `billing` cannot be reached";
    assert_eq!(errors(&answer), [error(&json!(["person", "balance"]), message), error(&json!(["rate"]), message)]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_behind_a_join() {
    let world = World::start().await;
    let nowhere = format!("postgresql://postgres@127.0.0.1:{}/shop", refusing_port());
    let server = serve(&nowhere, &world.people.url(), &world.billing.url(), &[]).await;
    let answer = server.ask("{ balance(person: 4) { amount orders(limit: 1) { id } } person(id: 1) { name } }").await;
    let data = json!({ "balance": { "amount": 400, "orders": null }, "person": { "name": "person 1" } });
    assert_eq!(answer["data"], data);
    assert_eq!(errors(&answer), [error(&json!(["balance", "orders"]), "connection error")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_beside_data() {
    let world = World::start().await;
    let check = async |query: &str, reply: Reply, data: Value, expected: &[(String, String)]| {
        world.people.override_with(Some(reply));
        let answer = world.server.ask(query).await;
        assert_eq!(answer["data"], data, "{query}");
        assert_eq!(errors(&answer), expected, "{query}: {answer}");
    };
    // Under a root field: the remote's path behind the client's alias.
    check(
        "{ hello: greeting staff: people { name } rate }",
        failing(
            &json!({ "hello": "hi", "staff": [{ "name": "a" }, { "name": null }] }),
            &json!({ "message": "no name", "path": ["staff", 1, "name"] }),
        ),
        json!({ "hello": "hi", "staff": [{ "name": "a" }, { "name": null }], "rate": 1.5 }),
        &[error(&json!(["staff", 1, "name"]), "no name")],
    )
    .await;
    // Behind a join: the alias of the key becomes the place of each row that has this key.
    check(
        "{ orders(where: {id: {_in: [1, 2, 11]}}, order_by: {id: asc}) { customer { name } } }",
        failing(
            &json!({ "f0": { "name": null }, "f1": { "name": "two" } }),
            &json!({ "message": "no name", "path": ["f0", "name"] }),
        ),
        json!({ "orders": [
            { "customer": { "name": null } }, { "customer": { "name": "two" } }, { "customer": { "name": null } },
        ] }),
        &[
            error(&json!(["orders", 0, "customer", "name"]), "no name"),
            error(&json!(["orders", 2, "customer", "name"]), "no name"),
        ],
    )
    .await;
    // Without a path: it explains what is null.
    check(
        "{ orders(where: {id: {_in: [1, 2]}}, order_by: {id: asc}) { customer { name } } }",
        failing(&json!({ "f0": { "name": "one" }, "f1": null }), &json!({ "message": "overloaded" })),
        json!({ "orders": [{ "customer": { "name": "one" } }, { "customer": null }] }),
        &[error(&json!(["orders", 1, "customer"]), "overloaded")],
    )
    .await;
    // No data at all: what can be null is, what cannot takes `data` along.
    let refused = || failing(&Value::Null, &json!({ "message": "refused" }));
    let expected = [error(&json!(["greeting"]), "refused")];
    check("{ greeting rate }", refused(), json!({ "greeting": null, "rate": 1.5 }), &expected).await;
    check("{ headcount rate }", refused(), Value::Null, &[error(&json!(["headcount"]), "refused")]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_join_behind_a_join() {
    let world = World::start().await;
    let query = "{ people { id manager { id balance { amount } } } }";
    world.billing.override_with(Some(Reply::html()));
    let answer = world.server.ask(query).await;
    let mut people: Vec<_> = (1..=9).map(|id: u32| json!({ "id": id.to_string(), "manager": null })).collect();
    people[1]["manager"] = json!({ "id": "1", "balance": null });
    assert_eq!(answer["data"], json!({ "people": people }));
    let message = "remote schema `billing` answered with no GraphQL response (HTTP status 500)";
    assert_eq!(errors(&answer), [error(&json!(["people", 1, "manager", "balance"]), message)]);
}

impl World {
    async fn with_small_answers() -> Self {
        Self::start_with(&[("response-limit", "3000")]).await
    }
}
