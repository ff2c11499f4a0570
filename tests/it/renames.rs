//! Renames proven: random valid operations on a schema under random customization. Every document that reaches the remote
//! service must be valid for the service's own schema, and every answer must be what the customised schema promises: the
//! keys that were asked for, and customised names wherever a type is named.

mod customization;
mod operation;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use axum::http::HeaderMap;
use generator::diagnostic::FileId;
use generator::introspection::{
    Mode, parse_sdl,
    snapshot::{RemoteSchema, RemoteTypeKind},
};
use runtime::definition::{RoleId, Settings, TypeId};
use runtime::document::{self, Limits, Scope, ast::Selection, collect_fields, parse};
use runtime::pipeline::{Engine, GraphqlRequest};
use serde_json::{Map, Value, json, value::RawValue};

use crate::support::{
    gateway,
    random::Random,
    remotes::{Reply, StubRemote},
    service::Service,
};

/// The field of every type that says which type it is, by its original name.
const MARKER: &str = "kindOf";

/// The field of every type that says the original name of another one.
const RIVAL: &str = "rival";

const CUSTOMIZATIONS: u64 = 20;
const OPERATIONS: u64 = 500;

const SDL: &str = include_str!("renames/library.graphql");

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_operations_under_other_names() {
    runtime::server::install_crypto_provider();
    let schema = parse_sdl(FileId(0), SDL).expect("it is valid");
    let data = schema.types.keys().flat_map(|name| {
        [(format!("{name}.{MARKER}"), json!(name)), (format!("{name}.{RIVAL}"), json!(rival(&schema, name)))]
    });
    let data = data.collect();
    let service = Arc::new(Service::validating(SDL).await.with_data(data));
    let remote = StubRemote::start(move |received| Reply::json(&service.answer(&received.body))).await;
    let url = remote.url();
    let tasks = (0..CUSTOMIZATIONS).map(|seed| tokio::spawn(run(seed, url.clone())));
    for task in tasks.collect::<Vec<_>>() {
        task.await.expect("every operation is right");
    }
}

/// Runs the operations of one customization.
async fn run(seed: u64, url: String) {
    let schema = parse_sdl(FileId(0), SDL).expect("it is valid");
    let mut random = Random::new(seed + 1);
    let customization = customization::random(&schema, &mut random);
    let directory = tempfile::tempdir().expect("a temporary directory");
    write_metadata(directory.path(), &customization);
    let environment = [("LIBRARY_URL", url)];
    let (engine, config) =
        gateway::in_memory_with(directory.path(), &environment, Mode::Locked, Settings::default()).await;
    let session = runtime::session::resolve(engine.gateway, &config.authentication, &HeaderMap::new());
    let session = session.expect("nothing is asked for");
    let aliases = aliases(&schema, &engine);
    for number in 0..OPERATIONS {
        let operation = operation::random(engine.gateway, &aliases, &mut random);
        let variables = RawValue::from_string(operation.variables.to_string()).expect("JSON");
        let request =
            GraphqlRequest { query: operation.text.as_str().into(), operation_name: None, variables: Some(&variables) };
        let answer = engine.execute(request, &session, &HeaderMap::new(), true).await;
        let answer: Value = serde_json::from_slice(&answer.body).expect("an answer is JSON");
        let failure = match answer.get("errors") {
            Some(errors) => Some(errors.to_string()),
            None => {
                Oracle { engine: &engine, schema: &schema }.check(&operation.text, &variables, &answer["data"]).err()
            }
        };
        if let Some(failure) = failure {
            panic!(
                "{failure}\nseed {seed}, operation {number}: {}\nvariables {}\ncustomization {customization}\nanswer \
                 {answer}",
                operation.text, operation.variables
            );
        }
    }
}

fn write_metadata(directory: &Path, customization: &Value) {
    let remote_schemas = json!([{
        "name": "library",
        "definition": { "url": "{{LIBRARY_URL}}", "customization": customization },
        "remote_relationships": [
            relationship("Book", "twin", "isbn", &json!({ "book": { "arguments": { "isbn": "$isbn" } } })),
            relationship("Tag", "tagged", "id", &json!({ "node": { "arguments": { "id": "$id" } } })),
        ],
    }]);
    for (name, text) in [
        ("version.yaml", "version: 3"),
        // YAML is a superset of JSON.
        ("remote_schemas.yaml", remote_schemas.to_string().as_str()),
        ("snapshots/remote_schemas/library.graphql", SDL),
    ] {
        let path = directory.join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }
}

fn relationship(type_name: &str, name: &str, key: &str, remote_field: &Value) -> Value {
    json!({ "type_name": type_name, "relationships": [{ "name": name, "definition": { "to_remote_schema": {
        "remote_schema": "library", "lhs_fields": [key], "remote_field": remote_field,
    } } }] })
}

/// The type after a type in the alphabet.
fn rival<'s>(schema: &'s RemoteSchema, name: &str) -> &'s str {
    let later = schema.types.keys().find(|other| other.as_str() > name);
    later.or_else(|| schema.types.keys().next()).map(String::as_str).unwrap_or_default()
}

/// The names of all fields, original and customised.
fn aliases(schema: &RemoteSchema, engine: &Engine) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for type_ in schema.types.values() {
        if let RemoteTypeKind::Object { fields, .. } = &type_.kind {
            names.extend(fields.iter().map(|field| field.name.clone()));
        }
    }
    for type_ in engine.gateway.type_system.types {
        names.extend(type_.fields().iter().map(|field| field.name.to_owned()));
    }
    names.retain(|name| ![MARKER, RIVAL].contains(&name.as_str()));
    names.sort();
    names.dedup();
    names
}

/// Knows what an answer must look like, from the document and the markers in the answer alone.
struct Oracle<'o> {
    engine: &'o Engine,
    schema: &'o RemoteSchema,
}

impl Oracle<'_> {
    fn check(&self, text: &str, variables: &RawValue, data: &Value) -> Result<(), String> {
        let gateway = self.engine.gateway;
        let document = parse(text, &Limits::default()).map_err(|error| error.message.clone())?;
        let operation = &document.operations[0];
        let definitions = document::variable_definitions(gateway, operation);
        let coerced = document::coerce_variables(gateway, RoleId::ADMIN, &definitions, Some(variables));
        let coerced = coerced.map_err(|error| error.message.clone())?;
        let scope = Scope {
            gateway,
            role: RoleId::ADMIN,
            document: &document,
            definitions: &definitions,
            variables: &coerced,
            null_collapse: false,
        };
        let root = match operation.kind {
            document::ast::OperationKind::Mutation => gateway.type_system.mutation_root,
            _ => Some(gateway.type_system.query_root),
        };
        self.value(&scope, data, root.expect("it was asked"), &[&operation.selection_set])
    }

    fn value<'d>(
        &self,
        scope: &Scope<'d, '_>,
        value: &Value,
        declared: TypeId,
        selection_sets: &[&'d [Selection<'_>]],
    ) -> Result<(), String> {
        match value {
            Value::Array(items) => items.iter().try_for_each(|item| self.value(scope, item, declared, selection_sets)),
            Value::Object(object) => self.object(scope, object, declared, selection_sets),
            _ => Ok(()),
        }
    }

    fn object<'d>(
        &self,
        scope: &Scope<'d, '_>,
        object: &Map<String, Value>,
        declared: TypeId,
        selection_sets: &[&'d [Selection<'_>]],
    ) -> Result<(), String> {
        let type_system = &scope.gateway.type_system;
        let original = object.get(MARKER).and_then(Value::as_str).unwrap_or_default();
        let type_ = if original.is_empty() { declared } else { self.customised(original)? };
        let name = type_system.type_(type_).name;
        let fields = collect_fields(scope, type_, selection_sets).map_err(|error| error.message.clone())?;
        let keys: Vec<&str> = fields.iter().map(|field| field.response_key).collect();
        let mut found: Vec<&str> = object.keys().map(String::as_str).collect();
        let mut expected = keys.clone();
        found.sort_unstable();
        expected.sort_unstable();
        if found != expected {
            return Err(format!("an object of type `{name}` has the keys {found:?}, not {expected:?}"));
        }
        for field in &fields {
            let value = &object[field.response_key];
            match field.definition {
                None if value != name => {
                    return Err(format!("`{}` of an object of type `{name}` is {value}", field.response_key));
                }
                None => {}
                // A text is no type's name, whatever it says.
                Some(_) if field.name() == RIVAL && value != rival(self.schema, original) => {
                    return Err(format!("`{}` of an object of type `{name}` is {value}", field.response_key));
                }
                Some(definition) => {
                    self.value(scope, value, definition.type_.named_type(), &field.selection_sets())?;
                }
            }
        }
        Ok(())
    }

    /// The type that the service calls by that name: the one whose position among the types of the schema says so.
    fn customised(&self, original: &str) -> Result<TypeId, String> {
        let names = &self.engine.gateway.remote_schemas[0].names;
        let type_system = &self.engine.gateway.type_system;
        if !self.schema.types.contains_key(original) {
            return Err(format!("`{original}` is no type of the service"));
        }
        let renamed = names.types.iter().find(|(_, name)| *name == original).map(|(id, _)| *id);
        renamed.or_else(|| type_system.type_id(original)).ok_or_else(|| format!("`{original}` is not in the schema"))
    }
}
