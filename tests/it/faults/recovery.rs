//! A gateway that starts while everything behind it is down, and what it does when that comes back.

use std::{net::TcpListener, sync::Arc};

use serde_json::json;
use sqlx::postgres::PgConnectOptions;
use tokio::sync::Notify;

use super::{database, error, errors, graphql_url, serve, stubs};
use crate::support::remotes::{Reply, StubRemote, refusing_port};

/// An address at which connections are accepted, and nothing is ever answered.
fn black_hole() -> (TcpListener, String) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("a bound socket has an address").to_string();
    (listener, address)
}

const EVERYTHING: &str = "{ __typename greeting rate orders_by_pk(id: 1) { id } }";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_needed_to_start() {
    let (_people, people) = black_hole();
    let (_shop, shop) = black_hole();
    let database = format!("postgresql://postgres@{shop}/shop?sslmode=disable");
    let server = serve(&database, &format!("http://{people}/graphql"), &graphql_url(refusing_port()), &[]).await;
    let health = server.get("/healthz").await;
    assert_eq!((health.status().as_u16(), health.text().await.expect("a text").as_str()), (200, "OK"));
    assert_eq!(server.ask("{ __typename }").await, json!({ "data": { "__typename": "query_root" } }));
    assert_eq!(server.ask("{ __type(name: \"Person\") { name } }").await["data"]["__type"]["name"], "Person");
    let answer = server.ask("{ __typename greeting rate headcountOfNobody: __typename }").await;
    assert_eq!(
        answer["data"],
        json!({ "__typename": "query_root", "greeting": null, "rate": null, "headcountOfNobody": "query_root" })
    );
    assert_eq!(
        errors(&answer),
        [
            error(&json!(["greeting"]), "remote schema `people` did not answer within 1 s"),
            error(&json!(["rate"]), "remote schema `billing` cannot be reached"),
        ]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_back_is_used_by_the_next_request() {
    let database = database().await;
    let (shop, people, billing) = (refusing_port(), refusing_port(), refusing_port());
    let options: PgConnectOptions = database.url().parse().expect("a database's address");
    let absent = database.url().replacen(&format!(":{}/", options.get_port()), &format!(":{shop}/"), 1);
    assert_ne!(absent, database.url());
    let server = serve(&absent, &graphql_url(people), &graphql_url(billing), &[]).await;

    let answer = server.ask(EVERYTHING).await;
    assert_eq!(
        answer["data"],
        json!({ "__typename": "query_root", "greeting": null, "rate": null, "orders_by_pk": null })
    );
    assert_eq!(
        errors(&answer),
        [
            error(&json!(["greeting"]), "remote schema `people` cannot be reached"),
            error(&json!(["rate"]), "remote schema `billing` cannot be reached"),
            error(&json!(["orders_by_pk"]), "connection error"),
        ]
    );

    let people = StubRemote::start_at(people, stubs::answer).await;
    let answer = server.ask(EVERYTHING).await;
    assert_eq!(answer["data"]["greeting"], "hello");
    assert_eq!(errors(&answer).len(), 2);

    let _billing = StubRemote::start_at(billing, stubs::answer).await;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", shop)).await.expect("the port is still free");
    let proxy = tokio::spawn(proxy(listener, options, Arc::default()));
    let answer = server.ask(EVERYTHING).await;
    let all = json!({ "data": { "__typename": "query_root", "greeting": "hello", "rate": 1.5, "orders_by_pk": { "id": 1 } } });
    assert_eq!(answer, all);

    // Away again: only its own fields fail, and only for as long as it is away.
    people.override_with(Some(Reply::html()));
    let answer = server.ask(EVERYTHING).await;
    assert_eq!(answer["data"]["rate"], 1.5);
    let message = "remote schema `people` answered with no GraphQL response (HTTP status 500)";
    assert_eq!(errors(&answer), [error(&json!(["greeting"]), message)]);
    people.override_with(None);
    assert_eq!(server.ask(EVERYTHING).await, all);
    proxy.abort();
}

/// Takes connections on to a database; those that are open break when `cut` is notified.
async fn proxy(listener: tokio::net::TcpListener, options: PgConnectOptions, cut: Arc<Notify>) {
    loop {
        let (mut client, _) = listener.accept().await.expect("connections can be taken");
        let server = tokio::net::TcpStream::connect((options.get_host(), options.get_port())).await;
        let mut server = server.expect("the database listens");
        let cut = Arc::clone(&cut);
        tokio::spawn(async move {
            tokio::select! {
                _ = tokio::io::copy_bidirectional(&mut client, &mut server) => {}
                () = cut.notified() => {}
            }
        });
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_broke_while_idle_is_replaced() {
    let database = database().await;
    let options: PgConnectOptions = database.url().parse().expect("a database's address");
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let port = listener.local_addr().expect("a bound socket has an address").port();
    let proxied = database.url().replacen(&format!(":{}/", options.get_port()), &format!(":{port}/"), 1);
    let cut = Arc::new(Notify::new());
    let proxy = tokio::spawn(proxy(listener, options, Arc::clone(&cut)));
    let nobody = graphql_url(refusing_port());
    let server = serve(&proxied, &nobody, &nobody, &[]).await;
    for _ in 0..3 {
        let answer = server.ask("{ orders_by_pk(id: 1) { id } }").await;
        assert_eq!(answer, json!({ "data": { "orders_by_pk": { "id": 1 } } }));
        cut.notify_waiters();
    }
    proxy.abort();
}
