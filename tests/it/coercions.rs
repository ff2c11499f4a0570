//! Every allowed cell of the tables of docs/relationships.md, end to end: columns of every kind with the values at their
//! edges become arguments of every kind, and values of every kind of remote field find rows.
//!
//! What a remote schema receives is written here from the values' JSON, by rules of its own, and compared as a literal.

use std::fmt::Write as _;

use axum::http::{HeaderMap, StatusCode};
use generator::catalog::type_fit::{ArgumentType, Family, Fit, ValueType, fit_argument_type, fit_column};
use generator::introspection::Mode;
use runtime::document::{self, Limits, ast::Selection, write_literal};
use runtime::pipeline::{Engine, GraphqlRequest};
use runtime::{config::Config, session};
use serde_json::{Value, json};

mod columns;

use columns::{columns, enum_values};

use crate::support::{
    databases::Database,
    gateway,
    remotes::{Reply, StubRemote},
    service::Service,
};

/// The kinds of arguments: the remote field that takes one, the type, and its kind.
fn arguments() -> Vec<(&'static str, &'static str, ArgumentType)> {
    vec![
        ("int", "Int", ArgumentType::Int),
        ("float", "Float", ArgumentType::Float),
        ("string", "String", ArgumentType::String),
        ("id", "ID", ArgumentType::Id),
        ("boolean", "Boolean", ArgumentType::Boolean),
        ("enum", "Language", ArgumentType::Enum(enum_values(["EN", "FR", "NB"]))),
        ("any", "Any", ArgumentType::Custom),
        ("object", "Point", ArgumentType::InputObject),
    ]
}

/// The kinds of remote fields.
fn keys() -> Vec<(&'static str, &'static str, Family)> {
    vec![
        ("int", "Int", Family::Integer),
        ("float", "Float", Family::Float),
        ("string", "String", Family::Text),
        ("id", "ID", Family::Id),
        ("boolean", "Boolean", Family::Boolean),
        ("enum", "Language", Family::Enum(enum_values(["EN", "FR", "NB"]))),
        ("any", "Any", Family::Custom("Any".to_owned())),
    ]
}

fn database() -> String {
    let columns = columns();
    let mut sql = "CREATE TYPE language AS ENUM ('NB', 'EN', 'DE'); CREATE TABLE t (id int PRIMARY KEY".to_owned();
    for column in &columns {
        let _ = write!(sql, ", {} {}", column.name, column.type_);
    }
    sql.push_str(");\n");
    for row in 0..4 {
        let values: Vec<_> = columns.iter().map(|column| column.values[row].0).collect();
        let _ = writeln!(sql, "INSERT INTO t VALUES ({}, {});", row + 1, values.join(", "));
    }
    sql
}

const TYPES: &str = "enum Language { EN FR NB } scalar Any input Point { a: Int b: Any }";

/// A metadata directory with one table and one remote schema.
fn metadata(table_relationships: &str, remote_relationships: &str) -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a temporary directory");
    std::fs::create_dir(directory.path().join("databases")).expect("a folder");
    let write = |path: &str, text: &str| std::fs::write(directory.path().join(path), text).expect("a file");
    write("version.yaml", "version: 3");
    let source = "- name: default\n  kind: postgres\n  configuration: {connection_info: {database_url: {from_env: DATABASE_URL}}}\n  tables:\n  - table: t\n";
    write("databases/databases.yaml", &format!("{source}{table_relationships}"));
    let remote = "- name: api\n  definition: {url_from_env: API_URL}\n";
    write("remote_schemas.yaml", &format!("{remote}{remote_relationships}"));
    directory
}

async fn engine(directory: &tempfile::TempDir, database: &Database, remote: &StubRemote) -> (Engine, Config) {
    let environment = [("DATABASE_URL", database.url().to_owned()), ("API_URL", remote.url())];
    gateway::in_memory(directory.path(), &environment, Mode::Refresh).await
}

async fn ask(engine: &Engine, config: &Config, query: &str) -> Value {
    let headers = HeaderMap::new();
    let session = session::resolve(engine.gateway, &config.authentication, &headers).expect("admin");
    let request = GraphqlRequest { query: query.into(), operation_name: None, variables: None };
    let answer = engine.execute(request, &session, &headers, true).await;
    serde_json::from_slice(&answer.body).expect("an answer is JSON")
}

/// The literal that a value is expected to become; `None` where the argument has no such value.
fn expected_literal(json: &str, argument: &ArgumentType) -> Option<String> {
    if json == "null" {
        return None;
    }
    let text = json.starts_with('"').then(|| serde_json::from_str::<String>(json).expect("a string"));
    let number = text.clone().unwrap_or_else(|| json.to_owned());
    let is_number = serde_json::from_str::<serde_json::Number>(&number).is_ok();
    match argument {
        ArgumentType::Int => match number.trim_end_matches('0').strip_suffix('.') {
            Some(whole) if is_number => Some(whole.to_owned()),
            _ => number.parse::<i32>().ok().map(|number| number.to_string()),
        },
        ArgumentType::Float => is_number.then_some(number),
        ArgumentType::String | ArgumentType::Id if json.starts_with(['{', '[']) => None,
        ArgumentType::String | ArgumentType::Id => Some(Value::from(number).to_string()),
        ArgumentType::Boolean => Some(json.to_owned()),
        ArgumentType::Enum(values) => text.filter(|text| values.contains(text)),
        ArgumentType::InputObject if !json.starts_with('{') => None,
        ArgumentType::Custom | ArgumentType::InputObject if json.starts_with(['{', '[']) => {
            // The names in these objects need no quotes.
            Some(json.replace("\"a\": ", "a:").replace("\"b\": ", "b:").replace(", ", ","))
        }
        ArgumentType::Custom | ArgumentType::InputObject => {
            Some(text.map_or(number, |text| Value::from(text).to_string()))
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_become_arguments() {
    let mut fields = String::new();
    for (name, type_, _) in arguments() {
        let _ = write!(fields, "{name}(v: {type_}): String {name}s(v: [{type_}!]): String ");
    }
    let service = Service::validating(&format!("type Query {{ {fields} }} {TYPES}")).await;
    let remote = StubRemote::start(move |received| echo(&service, &received.body)).await;
    let database = Database::create(&database()).await;

    let (mut yaml, mut selection) = ("    remote_relationships:\n".to_owned(), String::new());
    let mut cells = Vec::new();
    for column in columns() {
        for (name, _, argument) in arguments() {
            if fit_argument_type(&column.family, &argument) == Fit::Never {
                continue;
            }
            for (suffix, value) in [("", format!("${}", column.name)), ("s", format!("[${}]", column.name))] {
                let relationship = format!("{}_{name}{suffix}", column.name);
                let _ = writeln!(
                    yaml,
                    "    - {{name: {relationship}, definition: {{to_remote_schema: {{remote_schema: api, lhs_fields: [{}], remote_field: {{{name}{suffix}: {{arguments: {{v: {value}}}}}}}}}}}}}",
                    column.name
                );
                let _ = write!(selection, " {relationship}");
                let literals = column.values.map(|(_, json)| {
                    let literal = expected_literal(json, &argument)?;
                    Some(if suffix.is_empty() { literal } else { format!("[{literal}]") })
                });
                cells.push((relationship, literals));
            }
        }
    }
    let directory = metadata(&yaml, "");
    let (engine, config) = engine(&directory, &database, &remote).await;
    remote.take_received();
    let answer = ask(&engine, &config, &format!("{{ t(order_by: {{id: asc}}) {{{selection}}} }}")).await;
    assert!(cells.len() > 150, "only {} cells", cells.len());
    let mut failures = Vec::new();
    for (relationship, literals) in &cells {
        for (row, expected) in literals.iter().enumerate() {
            let found = answer["data"]["t"][row][relationship.as_str()].as_str();
            if found != expected.as_deref() {
                failures.push(format!("row {row} of {relationship}: {found:?}, not {expected:?}"));
            }
        }
    }
    // One request for each, unless none of its values can be sent.
    let asked = cells.iter().filter(|(_, literals)| literals.iter().any(Option::is_some)).count();
    assert!(failures.is_empty(), "{}\n{}", failures.join("\n"), answer["errors"]);
    assert_eq!(remote.take_received().len(), asked);
}

/// Answers each root field with its argument as a literal, if the whole document is valid for the service.
fn echo(service: &Service, body: &Value) -> Reply {
    let text = body["query"].as_str().unwrap_or_default();
    let valid = service.answer(body);
    if text.contains("__schema") || valid.get("data").is_none() {
        return Reply::json(&valid);
    }
    let document = document::parse(text, &Limits::default()).expect("a valid document");
    let mut data = serde_json::Map::new();
    for selection in &document.operations[0].selection_set {
        let Selection::Field(field) = selection else { continue };
        let mut literal = String::new();
        write_literal(&mut literal, &field.arguments[0].value);
        data.insert(field.response_key().to_owned(), literal.into());
    }
    Reply::json(&json!({ "data": data }))
}

/// A column's value as a remote field of that kind answers it; `None` where it cannot.
fn remote_value(json: &str, key: &Family) -> Option<String> {
    if json == "null" {
        return None;
    }
    let is_number = serde_json::from_str::<serde_json::Number>(json).is_ok();
    match key {
        Family::Integer => json.parse::<i32>().ok().map(|number| number.to_string()),
        Family::Float if json.parse::<i32>().is_ok() => Some(format!("{json}.0")),
        Family::Float => is_number.then(|| json.to_owned()),
        Family::Text | Family::Id if json.starts_with('"') => Some(json.to_owned()),
        Family::Text | Family::Id => Some(format!("\"{json}\"")),
        Family::Enum(values) => values.iter().map(|value| format!("\"{value}\"")).find(|value| value == json),
        _ => Some(json.to_owned()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn remote_fields_find_rows() {
    let single = |family: &Family| ValueType { family: family.clone(), lists: 0, name: String::new() };
    let (mut fields, mut yaml, mut selection) = (String::new(), String::new(), String::new());
    let mut rows = vec![Vec::new(); 4];
    let mut cells = Vec::new();
    for (key_name, type_, key) in keys() {
        for column in columns() {
            if fit_column(&single(&key), &single(&column.family)) == Fit::Never {
                continue;
            }
            let name = format!("{key_name}_{}", column.name);
            let _ = write!(fields, "{name}: {type_} ");
            let _ = writeln!(
                yaml,
                "      - {{name: to_{name}, definition: {{to_source: {{relationship_type: object, source: default, table: t, field_mapping: {{{name}: {}}}}}}}}}",
                column.name
            );
            let _ = write!(selection, " to_{name} {{ id }}");
            let expected: [Option<u64>; 4] = std::array::from_fn(|row| {
                let value = remote_value(column.values[row].1, &key);
                rows[row].push(format!("\"{name}\":{}", value.as_deref().unwrap_or("null")));
                value.map(|_| [1, 2, 3, 4][row])
            });
            cells.push((format!("to_{name}"), expected));
        }
    }
    let sdl = format!("type Query {{ rows: [Row!]! }} type Row {{ {fields} }} {TYPES}");
    let service = Service::validating(&sdl).await;
    let remote = StubRemote::start(move |received| {
        let text = received.query();
        let valid = service.answer(&received.body);
        if text.contains("__schema") || valid.get("data").is_none() {
            return Reply::json(&valid);
        }
        // Not through a JSON library, which would round numbers.
        Reply::text(StatusCode::OK, "application/json", with_aliases(text, &rows))
    })
    .await;
    let database = Database::create(&database()).await;
    let directory = metadata("", &format!("  remote_relationships:\n  - type_name: Row\n    relationships:\n{yaml}"));
    let (engine, config) = engine(&directory, &database, &remote).await;
    let answer = ask(&engine, &config, &format!("{{ rows {{{selection}}} }}")).await;
    assert!(cells.len() > 60, "only {} cells", cells.len());
    let mut failures = Vec::new();
    for (relationship, expected) in &cells {
        for (row, expected) in expected.iter().enumerate() {
            let found = answer["data"]["rows"][row][relationship.as_str()]["id"].as_u64();
            if found != *expected {
                failures.push(format!("row {row} of {relationship}: {found:?}, not {expected:?}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}\n{}", failures.join("\n"), answer["errors"]);
}

/// The answer to `{ rows { alias:field … } }`.
fn with_aliases(query: &str, rows: &[Vec<String>]) -> String {
    let document = document::parse(query, &Limits::default()).expect("a valid document");
    let [Selection::Field(root)] = document.operations[0].selection_set.as_slice() else { panic!("one root field") };
    let row = |values: &Vec<String>| {
        let member = |selection: &Selection<'_>| {
            let Selection::Field(field) = selection else { panic!("only fields") };
            let start = format!("\"{}\":", field.name);
            let value = values.iter().find_map(|value| value.strip_prefix(&start)).expect("a known field");
            format!("\"{}\":{value}", field.response_key())
        };
        format!("{{{}}}", root.selection_set.iter().map(member).collect::<Vec<_>>().join(","))
    };
    let rows: Vec<_> = rows.iter().map(row).collect();
    format!("{{\"data\":{{\"rows\":[{}]}}}}", rows.join(","))
}
