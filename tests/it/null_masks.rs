//! Keys that are null in some rows and not in others, over three relationships to one remote schema: together each field
//! gives what it gives alone, values and errors alike, and nobody is asked without a key.

use std::fmt::Write as _;

use axum::http::HeaderMap;
use generator::introspection::Mode;
use runtime::config::Config;
use runtime::document::{self, Limits, ast::Selection, ast::Value as Literal};
use runtime::pipeline::{Engine, GraphqlRequest};
use serde_json::{Map, Value, json};

use crate::support::{
    databases::Database,
    gateway,
    remotes::{Reply, StubRemote},
    service::Service,
};

const FIELDS: [&str; 3] = ["a", "b", "c"];
const SDL: &str = "type Query { get(key: String!, from: Int): Thing } type Thing { key: String! from: Int }";

const METADATA: &str = "
- name: default
  kind: postgres
  configuration: {connection_info: {database_url: {from_env: DATABASE_URL}}}
  tables:
  - table: t
    remote_relationships:
    - {name: a, definition: {to_remote_schema: {remote_schema: api, lhs_fields: [ka], remote_field: {get: {arguments: {key: $ka}}}}}}
    - {name: b, definition: {to_remote_schema: {remote_schema: api, lhs_fields: [kb], remote_field: {get: {arguments: {key: $kb, from: 2}}}}}}
    - {name: c, definition: {to_remote_schema: {remote_schema: api, lhs_fields: [ka, kc], remote_field: {get: {arguments: {key: $kc, from: $ka}}}}}}
";

#[tokio::test(flavor = "multi_thread")]
async fn together_as_alone() {
    let service = Service::validating(SDL).await;
    let remote = StubRemote::start(move |received| answer(&service, &received.body)).await;
    let mut random = Random(0x5eed);
    let mut sql = "CREATE TABLE t (id int PRIMARY KEY, round int NOT NULL, ka int, kb text, kc text);\n".to_owned();
    let (rounds, rows) = (24, 12);
    for id in 0..rounds * rows {
        let mut key = |quote: &str| match random.below(5) {
            0 | 1 => "NULL".to_owned(),
            // Few different ones, so that rows share them; some are refused.
            other => format!("{quote}{}{quote}", other + random.below(4)),
        };
        let _ = writeln!(sql, "INSERT INTO t VALUES ({id}, {}, {}, {}, {});", id / rows, key(""), key("'"), key("'"));
    }
    // A round without any key.
    let _ = writeln!(sql, "UPDATE t SET ka = NULL, kb = NULL, kc = NULL WHERE round = 0;");
    let database = Database::create(&sql).await;

    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::create_dir(directory.path().join("databases")).expect("a folder");
    let write = |path: &str, text: &str| std::fs::write(directory.path().join(path), text).expect("a file");
    write("version.yaml", "version: 3");
    write("databases/databases.yaml", METADATA);
    write("remote_schemas.yaml", "- {name: api, definition: {url_from_env: API_URL}}");
    let environment = [("DATABASE_URL", database.url().to_owned()), ("API_URL", remote.url())];
    let (engine, config) = gateway::in_memory(directory.path(), &environment, Mode::Refresh).await;

    let mut errors = 0;
    for round in 0..rounds {
        remote.take_received();
        let together = ask(&engine, &config, round, &FIELDS).await;
        let asked = remote.take_received().len();
        let mut any = 0;
        for field in FIELDS {
            let alone = ask(&engine, &config, round, &[field]).await;
            any += remote.take_received().len();
            assert_eq!(values_of(&together, field), values_of(&alone, field), "field {field} of round {round}");
            let expected = errors_of(&alone, field);
            errors += expected.len();
            assert_eq!(errors_of(&together, field), expected, "errors of {field} of round {round}");
        }
        assert_eq!(asked, any, "calls of round {round}");
        assert!(round > 0 || asked == 0, "there is nothing to ask in the first round");
    }
    assert!(errors > 0, "no key was refused");
}

/// Answers `get` with its arguments; what asks for 6 gets an error.
fn answer(service: &Service, body: &Value) -> Reply {
    let text = body["query"].as_str().unwrap_or_default();
    let valid = service.answer(body);
    if text.contains("__schema") || valid.get("data").is_none() {
        return Reply::json(&valid);
    }
    let document = document::parse(text, &Limits::default()).expect("a valid document");
    let (mut data, mut errors) = (Map::new(), Vec::new());
    for selection in &document.operations[0].selection_set {
        let Selection::Field(field) = selection else { continue };
        let argument = |name: &str| match field.arguments.iter().find(|argument| argument.name == name)?.value {
            Literal::String(ref text) | Literal::Int(ref text) => Some(text.to_string()),
            _ => None,
        };
        let value = match argument("key") {
            Some(key) if key == "6" => {
                errors.push(json!({ "message": format!("no {key}"), "path": [field.response_key()] }));
                Value::Null
            }
            key => json!({ "key": key, "from": argument("from").and_then(|from| from.parse::<i32>().ok()) }),
        };
        data.insert(field.response_key().to_owned(), value);
    }
    Reply::json(&json!({ "data": data, "errors": (!errors.is_empty()).then_some(errors) }))
}

async fn ask(engine: &Engine, config: &Config, round: usize, fields: &[&str]) -> Value {
    let selection: Vec<_> = fields.iter().map(|field| format!("{field} {{ key from }}")).collect();
    let query =
        format!("{{ t(where: {{round: {{_eq: {round}}}}}, order_by: {{id: asc}}) {{ id {} }} }}", selection.join(" "));
    let headers = HeaderMap::new();
    let session = runtime::session::resolve(engine.gateway, &config.authentication, &headers).expect("admin");
    let request = GraphqlRequest { query: query.into(), operation_name: None, variables: None };
    let answer = engine.execute(request, &session, &headers, false).await;
    serde_json::from_slice(&answer.body).expect("an answer is JSON")
}

fn values_of(answer: &Value, field: &str) -> Vec<Value> {
    let rows = answer["data"]["t"].as_array().expect("rows");
    rows.iter().map(|row| row[field].clone()).collect()
}

fn errors_of(answer: &Value, field: &str) -> Vec<String> {
    let errors = answer["errors"].as_array().into_iter().flatten();
    let mut errors: Vec<_> =
        errors.filter(|error| error["path"][2] == field).map(std::string::ToString::to_string).collect();
    errors.sort();
    errors
}

/// A small generator of random numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}
