//! Strict errors: all or nothing, as other gateways of this kind answer.

use serde_json::{Value, json};

use super::{remote, serve};
use crate::support::remotes::{Reply, StubRemote};

async fn answers(settings: &[(&str, &str)], reply: &Value) -> Value {
    let reply = reply.clone();
    let people =
        StubRemote::start(move |_| Reply::text(axum::http::StatusCode::OK, "application/json", reply.to_string()))
            .await;
    let billing = StubRemote::start(|_| Reply::json(&json!({ "data": { "rate": 2 } }))).await;
    let environment = [("PEOPLE_URL", people.url()), ("BILLING_URL", billing.url())];
    let server = serve(&[remote("people", "", ""), remote("billing", "", "")], &environment, settings).await;
    server.ask_as(&[("x-hasura-role", "clerk")], "{ rate hello: greeting }").await
}

const STRICT: &[(&str, &str)] = &[("strict-errors", "true")];
const STRICT_WITH_DATA: &[(&str, &str)] = &[("strict-errors", "true"), ("prioritize-data", "true")];

fn errors() -> Value {
    json!([
        { "message": "no", "path": ["hello", 0], "locations": [{ "line": 1, "column": 2 }], "extensions": { "a": 1 }, "b": 2 },
        { "message": "again" },
    ])
}

#[tokio::test(flavor = "multi_thread")]
async fn errors_of_root_fields_are_the_answer_as_they_are() {
    let beside_data = json!({ "data": { "hello": "hi" }, "errors": errors() });
    let verbatim = json!({ "data": null, "errors": errors() });
    assert_eq!(answers(STRICT, &beside_data).await, verbatim);
    assert_eq!(answers(STRICT_WITH_DATA, &json!({ "data": null, "errors": errors() })).await, verbatim);
    let both = json!({ "rate": 2, "hello": "hi" });
    for settings in [STRICT_WITH_DATA, &[][..], &[("prioritize-data", "true")]] {
        let answer = answers(settings, &beside_data).await;
        assert_eq!(answer["data"], both, "{settings:?}");
        let extensions = json!({ "a": 1, "remote_schema": "people" });
        assert_eq!(answer["errors"][0], json!({ "message": "no", "path": ["hello", 0], "extensions": extensions }));
    }
    let fine = json!({ "data": { "hello": "hi" } });
    assert_eq!(answers(STRICT, &fine).await, json!({ "data": both }));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_answer_fails_the_request() {
    let message = "remote schema `people` answered with no GraphQL response (HTTP status 200)";
    let error = json!({ "message": message, "extensions": { "path": "$", "code": "remote-schema-error" } });
    assert_eq!(answers(STRICT, &json!([])).await, json!({ "data": null, "errors": [error] }));
    let answer = answers(&[], &json!([])).await;
    assert_eq!(answer["data"], json!({ "rate": 2, "hello": null }));
}
