//! `Set-Cookie` of two remote schemas, however they answer and whichever is faster.

use std::time::Duration;

use axum::http::StatusCode;
use serde_json::json;

use super::{remote, serve};
use crate::support::remotes::{Reply, StubRemote};

#[tokio::test(flavor = "multi_thread")]
async fn cookies_come_back_in_the_order_of_the_root_fields() {
    let people = StubRemote::start(|_| Reply::html()).await;
    let billing = StubRemote::start(|_| Reply::html()).await;
    let environment = [("PEOPLE_URL", people.url()), ("BILLING_URL", billing.url())];
    let server = serve(&[remote("people", "", ""), remote("billing", "", "")], &environment, &[]).await;
    let data = || Reply::json(&json!({ "data": { "greeting": "hi", "rate": 1 } }));
    let errors = || Reply::json(&json!({ "data": null, "errors": [{ "message": "sign in" }] }));
    let broken = || Reply::text(StatusCode::INTERNAL_SERVER_ERROR, "text/html", "<html>");
    let ways: [(&str, &dyn Fn() -> Reply); 3] = [("data", &data), ("errors", &errors), ("500", &broken)];
    for (name, way) in ways {
        for (other_name, other_way) in ways {
            for slow in [0, 1] {
                let delay = |of: u64| Duration::from_millis(if slow == of { 30 } else { 0 });
                let reply = way().header("set-cookie", "p=1; Path=/; HttpOnly").header("set-cookie", "q=2");
                people.override_with(Some(reply.after(delay(0)).header("x-other", "kept back")));
                let reply = other_way().header("set-cookie", "b=3").header("set-cookie", "p=4");
                billing.override_with(Some(reply.after(delay(1))));
                for (query, expected) in [
                    ("{ greeting rate }", ["p=1; Path=/; HttpOnly", "q=2", "b=3", "p=4"]),
                    ("{ rate greeting }", ["b=3", "p=4", "p=1; Path=/; HttpOnly", "q=2"]),
                ] {
                    let answer = server.request(json!({ "query": query }).to_string()).send().await.expect("an answer");
                    assert_eq!(answer.status(), 200);
                    assert!(!answer.headers().contains_key("x-other"));
                    let cookies: Vec<_> = answer.headers().get_all("set-cookie").iter().collect();
                    assert_eq!(cookies, expected, "{name} and {other_name} for {query}");
                }
            }
        }
    }
    // A batch is several answers, so no cookie is anybody's.
    let batch = server.request(r#"[{"query":"{ greeting }"}]"#.to_owned()).send().await.expect("an answer");
    assert!(!batch.headers().contains_key("set-cookie"));
}
