//! A remote schema that changes while the gateway runs: the metric says so, answers stay as they are.

use std::{sync::Arc, sync::Mutex, time::Duration};

use runtime::{
    drift::{Severity, compare},
    remote::introspection_result::Answer,
};
use serde_json::json;

use super::{PEOPLE, directory, remote, serve};
use crate::support::{
    gateway,
    remotes::{Reply, StubRemote},
    serve::Server,
    service::Service,
};
use generator::introspection::Mode;

async fn metrics(server: &Server) -> String {
    let url = format!("http://{}/v1/metrics", server.address);
    let client = reqwest::Client::new();
    let answer = client.get(url).header("authorization", "Bearer count").send().await.expect("an answer");
    answer.text().await.expect("a text")
}

/// Waits until the metrics have all these lines.
async fn wait_for(server: &Server, lines: &[&str]) {
    let mut found = String::new();
    for _ in 0..500 {
        found = metrics(server).await;
        if lines.iter().all(|line| found.lines().any(|found| found == *line)) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{lines:?} are not in\n{found}");
}

fn answer(service: &Mutex<Service>, body: &serde_json::Value) -> Reply {
    Reply::json(&service.lock().expect("nobody panics here").answer(body))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_metric_flips_and_answers_stay() {
    let service = Arc::new(Mutex::new(Service::new(PEOPLE)));
    let shared = Arc::clone(&service);
    let people = StubRemote::start(move |received| answer(&shared, &received.body)).await;
    let environment = [("PEOPLE_URL", people.url())];
    let settings = [("drift-probe", "0.02"), ("metrics-secret", "count")];
    let server = serve(&[remote("people", "headers: [{name: x-key, value: k}]", "")], &environment, &settings).await;
    let breaking = |count: usize| format!(r#"gateway_remote_drift{{remote="people",severity="breaking"}} {count}"#);
    let additive = |count: usize| format!(r#"gateway_remote_drift{{remote="people",severity="additive"}} {count}"#);
    let known = |known: usize| format!(r#"gateway_remote_drift_known{{remote="people"}} {known}"#);
    wait_for(&server, &[&breaking(0), &additive(0), &known(1)]).await;
    let probe = people.take_received().remove(0).headers;
    assert_eq!(probe.get("x-key").map(axum::http::HeaderValue::as_bytes), Some(&b"k"[..]));
    assert!(!probe.contains_key("x-hasura-role"), "a probe has no session");
    let query = "{ greeting people { name } }";
    let before = server.ask(query).await;
    assert!(before["errors"].is_null(), "{before}");

    let changed =
        PEOPLE.replace("people: [Person!]", "people: [Person!] more: Int").replace("name: String }", "name: Int }");
    *service.lock().expect("nobody panics here") = Service::new(&changed);
    wait_for(&server, &[&breaking(1), &additive(1), &known(1)]).await;
    *service.lock().expect("nobody panics here") = Service::new(PEOPLE);
    assert_eq!(server.ask(query).await, before);
    wait_for(&server, &[&breaking(0), &additive(0), &known(1)]).await;

    people.override_with(Some(Reply::html()));
    wait_for(&server, &[&breaking(0), &additive(0), &known(0)]).await;
    wait_for(&server, &[r#"gateway_requests_total{outcome="executed"} 2"#]).await;
    wait_for(&server, &[r#"gateway_remote_calls_total{remote="people",outcome="answered"} 2"#]).await;
}

const BEFORE: &str = "
type Query { a(x: Int, y: In!): A!  i: I  u: U  e(e: E): E }
type A implements I { id: ID!  b: [Int!]  s: Date }
type B implements I { id: ID! }
interface I { id: ID! }
union U = A | B
enum E { ONE TWO }
input In { l: [Int!]!  o: String }
scalar Date
type Unreachable { a: Int }";

/// Ways to rename it here, none of which a difference depends on.
const CUSTOMIZATIONS: [&str; 3] = [
    "",
    "customization: {type_names: {prefix: T_}, field_names: [{parent_type: Query, prefix: q_}, {parent_type: A, mapping: {b: bee}}]}",
    "customization: {root_fields_namespace: things, type_names: {suffix: _T, mapping: {In: Input}}, field_names: [{parent_type: Query, suffix: _q}]}",
];

/// How the schema differs after `from` has become `to`, as severity and what.
async fn differences(customization: &'static str, from: &str, to: &str) -> Vec<(Severity, String)> {
    let directory = directory(&[remote("things", customization, "introspection: {schema_file: things.graphql}")]);
    std::fs::write(directory.path().join("things.graphql"), BEFORE).expect("a file");
    let environment = [("THINGS_URL", "http://127.0.0.1:9".to_owned())];
    let settings = runtime::definition::Settings::default();
    let gateway = gateway::check(directory.path(), &environment, Mode::Locked, settings).await.gateway;
    assert!(BEFORE.contains(from), "{from}");
    let answer = Service::new(&BEFORE.replacen(from, to, 1)).answer(&json!({ "query": "{ __schema }" }));
    let answer: Answer = serde_json::from_value(answer).expect("an introspection result");
    let schema = answer.data.and_then(|data| data.schema).expect("a schema");
    compare(gateway, runtime::definition::RemoteSchemaId(0), &schema)
        .into_iter()
        .map(|difference| (difference.severity, difference.what))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn changes_have_a_severity() {
    use Severity::{Additive, Breaking};
    for (from, to, expected) in [
        ("i: I", "i: I ", vec![]),
        ("type Unreachable { a: Int }", "type Other { a: Int }", vec![]),
        (" i: I ", " ", vec![(Breaking, "field `Query.i` is gone")]),
        (" i: I ", " i: I j: Int ", vec![(Additive, "field `Query.j` is new")]),
        ("x: Int, ", "", vec![(Breaking, "argument `x` of `Query.a` is gone")]),
        ("x: Int, ", "x: Int, z: Int, ", vec![(Additive, "argument `z` of `Query.a` is new")]),
        ("x: Int, ", "x: Int, z: Int! = 1, ", vec![(Additive, "argument `z` of `Query.a` is new")]),
        ("x: Int, ", "x: Int, z: Int!, ", vec![(Breaking, "argument `z` of `Query.a` is new and required")]),
        ("x: Int, ", "x: Int!, ", vec![(Breaking, "argument `x` of `Query.a` has type `Int!` now, not `Int`")]),
        ("y: In!", "y: In", vec![(Additive, "argument `y` of `Query.a` has type `In` now, not `In!`")]),
        ("A!", "A", vec![(Breaking, "field `Query.a` has type `A` now, not `A!`")]),
        ("b: [Int!]", "b: [Int!]!", vec![(Additive, "field `A.b` has type `[Int!]!` now, not `[Int!]`")]),
        ("b: [Int!]", "b: [Int]", vec![(Breaking, "field `A.b` has type `[Int]` now, not `[Int!]`")]),
        ("b: [Int!]", "b: Int!", vec![(Breaking, "field `A.b` has type `Int!` now, not `[Int!]`")]),
        ("s: Date", "s: ID", vec![(Breaking, "field `A.s` has type `ID` now, not `Date`")]),
        ("scalar Date", "enum Date { NOW }", vec![(Breaking, "type `Date` is another kind of type now")]),
        ("ONE TWO", "ONE", vec![(Breaking, "value `TWO` of `E` is gone")]),
        ("ONE TWO", "ONE TWO THREE", vec![(Additive, "value `THREE` of `E` is new")]),
        ("U = A | B", "U = A", vec![(Breaking, "member `B` of `U` is gone")]),
        ("B implements I {", "B {", vec![(Breaking, "interface `I` of `B` is gone")]),
        ("o: String", "", vec![(Breaking, "input field `o` of `In` is gone")]),
        ("o: String", "o: String p: Int!", vec![(Breaking, "input field `p` of `In` is new and required")]),
        ("l: [Int!]!", "l: [Int]", vec![(Additive, "input field `l` of `In` has type `[Int]` now, not `[Int!]!`")]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(severity, what)| (severity, what.to_owned())).collect();
        for customization in CUSTOMIZATIONS {
            assert_eq!(differences(customization, from, to).await, expected, "{from} -> {to}, {customization}");
        }
    }
}
