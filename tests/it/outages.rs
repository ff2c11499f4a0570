//! Pulling the plug: sources that are down, slow or wrong take down their own fields and nothing else, and are used
//! again as soon as they are back.

use std::{path::Path, sync::Arc};

use demo::{
    databases::{DEFAULT_SQL, SHOP_SQL},
    stack,
};
use generator::introspection::Mode;
use runtime::{
    config::Config,
    pipeline::{Engine, GraphqlRequest},
};
use serde_json::{Value, json};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
    sync::Barrier,
};

use crate::support::{
    databases::Database,
    gateway,
    remotes::{Reply, StubRemote, refusing_port},
};

async fn engine(default: &str, shop: &str, auth: &str, payments: &str) -> (Engine, Config) {
    let environment = stack::environment(default, shop, auth, payments);
    gateway::in_memory(&Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas"), &environment, Mode::Locked).await
}

async fn ask((engine, config): &(Engine, Config), query: &str) -> Value {
    let headers = axum::http::HeaderMap::new();
    let session = runtime::session::resolve(engine.gateway, &config.authentication, &headers).expect("admin");
    let request = GraphqlRequest { query: query.into(), operation_name: None, variables: None };
    let answer = engine.execute(request, &session, &headers, false).await;
    serde_json::from_slice(&answer.body).expect("an answer is JSON")
}

fn graphql_url(port: u16) -> String {
    format!("http://127.0.0.1:{port}/graphql")
}

#[tokio::test(flavor = "multi_thread")]
async fn sources_that_are_down_come_back_without_a_restart() {
    let (default, shop) = tokio::join!(Database::create(DEFAULT_SQL), Database::create(SHOP_SQL));
    let (auth_port, shop_port) = (refusing_port(), refusing_port());
    let real_shop = shop.url().split(['@', '/']).nth(3).expect("host and port").to_owned();
    let absent_shop = shop.url().replace(&real_shop, &format!("127.0.0.1:{shop_port}"));
    let engine = engine(default.url(), &absent_shop, &graphql_url(auth_port), &graphql_url(refusing_port())).await;

    let query = r#"{
        teams_by_pk(id: 1) { name lead_profile { nickname } }
        customers_by_pk(id: 1) { name order_total { orders } }
        products_by_pk(sku: "MUG") { title }
    }"#;
    let down = ask(&engine, query).await;
    let data = json!({
        "teams_by_pk": { "name": "Sales", "lead_profile": null },
        "customers_by_pk": { "name": "Fjord & Sons", "order_total": null },
        "products_by_pk": null
    });
    assert_eq!(down["data"], data);
    let errors: Vec<_> = down["errors"].as_array().expect("errors").iter().map(|error| &error["path"]).collect();
    let paths =
        [json!(["customers_by_pk", "order_total"]), json!(["products_by_pk"]), json!(["teams_by_pk", "lead_profile"])];
    assert_eq!(errors.len(), paths.len(), "{down:#}");
    assert!(paths.iter().all(|path| errors.contains(&path)), "{down:#}");
    assert!(!down.to_string().contains(&shop_port.to_string()), "an address is shown to the client: {down}");

    let _auth = StubRemote::start_at(auth_port, |received| {
        assert!(received.query().contains("f0:profile"), "{}", received.query());
        Reply::json(&json!({ "data": { "f0": { "nickname": "back" } } }))
    })
    .await;
    let listener = TcpListener::bind(("127.0.0.1", shop_port)).await.expect("the port is still free");
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let mut server = TcpStream::connect(&real_shop).await.expect("the database is there");
            tokio::spawn(async move { copy_bidirectional(&mut client, &mut server).await });
        }
    });
    let up = ask(&engine, query).await;
    let expected = json!({
        "data": {
            "teams_by_pk": { "name": "Sales", "lead_profile": { "nickname": "back" } },
            "customers_by_pk": { "name": "Fjord & Sons", "order_total": { "orders": 2 } },
            "products_by_pk": { "title": "Mug" }
        }
    });
    assert_eq!(up, expected);
}

/// Each answers only when both have been asked.
#[tokio::test(flavor = "multi_thread")]
async fn remotes_of_one_request_are_asked_at_the_same_time() {
    let meeting = Arc::new(Barrier::new(2));
    let stub = async |data: Value| {
        let meeting = Arc::clone(&meeting);
        let reply = Reply::json(&json!({ "data": data })).when_all_are_asked(meeting);
        StubRemote::start(move |_| reply.clone()).await
    };
    let auth = stub(json!({ "profile": null })).await;
    let payments = stub(json!({ "payment": null })).await;
    let nowhere = "postgresql://postgres@127.0.0.1:9/nowhere";
    let engine = engine(nowhere, nowhere, &auth.url(), &payments.url()).await;
    let answer = ask(&engine, r#"{ profile(id: "1") { id } payment(id: "1") { id } }"#).await;
    assert_eq!(answer, json!({ "data": { "profile": null, "payment": null } }));
}
