//! A GraphQL service made from SDL alone: answers introspection with the whole schema, and every other request with
//! values that depend on nothing but the field's place, its arguments and its type.
//!
//! What some fields are can be said in data: `Type.field` to a value. There, `{"$arguments": true}` stands for the JSON
//! text of the field's arguments, and `{"$error": "message"}` for a null with that error. A service that is made with
//! [`Service::validating`] refuses documents that are not valid for its schema.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use generator::diagnostic::FileId;
use generator::introspection::{
    Mode, parse_sdl,
    snapshot::{RemoteField, RemoteInputValue, RemoteSchema, RemoteType, RemoteTypeKind, RemoteTypeRef},
};
use runtime::definition::{Gateway, RoleId, Settings};
use runtime::document::{
    self, Limits,
    ast::{Document, Field, OperationKind, Selection, Value as Literal},
    parse,
};
use serde_json::{Map, Value, json, value::RawValue};

use super::gateway;

/// A service.
pub struct Service {
    schema: RemoteSchema,
    data: Map<String, Value>,
    validator: Option<&'static Gateway>,
}

impl Service {
    /// The service of a schema.
    pub fn new(sdl: &str) -> Self {
        let schema = parse_sdl(FileId(0), sdl).expect("the SDL of a test is valid");
        Self { schema, data: Map::new(), validator: None }
    }

    /// The same service, which refuses documents and variables that are not valid for its schema.
    pub async fn validating(sdl: &str) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        Self { validator: Some(validator(sdl, directory.path()).await), ..Self::new(sdl) }
    }

    /// The same service with these values of fields.
    pub fn with_data(self, data: Map<String, Value>) -> Self {
        Self { data, ..self }
    }

    /// The answer to the body of a request.
    pub fn answer(&self, body: &Value) -> Value {
        let text = body["query"].as_str().unwrap_or_default();
        if text.contains("__schema") {
            return json!({ "data": { "__schema": self.introspection() } });
        }
        if text.contains("__type(") {
            return modern_features();
        }
        let document = match parse(text, &Limits::default()) {
            Ok(document) => document,
            Err(error) => return json!({ "errors": [{ "message": error.message.clone() }] }),
        };
        let Some(operation) = document.operations.first() else { return json!({ "errors": [] }) };
        if let Some(message) = self.validator.and_then(|gateway| invalid(gateway, &document, &body["variables"])) {
            return json!({ "errors": [{ "message": format!("not valid here: {message}") }] });
        }
        let root = match operation.kind {
            OperationKind::Query => Some(self.schema.query_type.clone()),
            OperationKind::Mutation => self.schema.mutation_type.clone(),
            OperationKind::Subscription => None,
        };
        let mut variables = Map::new();
        for variable in &operation.variables {
            if let Some(default) = &variable.default_value {
                variables.insert(variable.name.to_owned(), to_json(default, &Map::new()));
            }
        }
        variables.extend(body["variables"].as_object().cloned().unwrap_or_default());
        let mut answering = Answering { service: self, document: &document, variables, errors: Vec::new() };
        let root = Node { type_name: root.unwrap_or_default(), seed: 7, known: Map::new() };
        let data = answering.object(&root, &[&operation.selection_set], &mut Vec::new());
        match answering.errors.as_slice() {
            [] => json!({ "data": data }),
            errors => json!({ "data": data, "errors": errors }),
        }
    }

    fn type_(&self, name: &str) -> Option<&RemoteType> {
        self.schema.types.get(name)
    }

    /// The object types that a value of that type can have.
    fn concrete(&self, name: &str) -> Vec<&str> {
        let implements = |type_: &RemoteType| matches!(&type_.kind, RemoteTypeKind::Object { interfaces, .. } if interfaces.iter().any(|known| known == name));
        match self.type_(name).map(|type_| &type_.kind) {
            Some(RemoteTypeKind::Union { members }) => members.iter().map(String::as_str).collect(),
            Some(RemoteTypeKind::Interface { .. }) => {
                let all = self.schema.types.iter().filter(|(_, type_)| implements(type_));
                all.map(|(name, _)| name.as_str()).collect()
            }
            _ => self.schema.types.get_key_value(name).map(|(name, _)| name.as_str()).into_iter().collect(),
        }
    }

    fn introspection(&self) -> Value {
        let named = |name: &Option<String>| name.as_ref().map(|name| json!({ "name": name }));
        let built_in = ["Int", "Float", "String", "Boolean", "ID"];
        let scalars = built_in.map(|name| json!({ "kind": "SCALAR", "name": name }));
        let types = self.schema.types.iter().map(|(name, type_)| self.introspected_type(name, type_));
        let directives: Vec<Value> = self
            .schema
            .directives
            .iter()
            .map(|directive| {
                json!({
                    "name": directive.name,
                    "description": directive.description,
                    "locations": directive.locations,
                    "isRepeatable": directive.repeatable,
                    "args": self.input_values(&directive.arguments),
                })
            })
            .collect();
        json!({
            "queryType": { "name": self.schema.query_type },
            "mutationType": named(&self.schema.mutation_type),
            "subscriptionType": named(&self.schema.subscription_type),
            "types": scalars.into_iter().chain(types).collect::<Vec<_>>(),
            "directives": directives,
        })
    }

    fn introspected_type(&self, name: &str, type_: &RemoteType) -> Value {
        let names = |names: &[String]| -> Vec<Value> { names.iter().map(|name| self.reference(name)).collect() };
        let mut value = match &type_.kind {
            RemoteTypeKind::Scalar { specified_by_url } => {
                json!({ "kind": "SCALAR", "specifiedByURL": specified_by_url })
            }
            RemoteTypeKind::Object { fields, interfaces } => {
                json!({ "kind": "OBJECT", "fields": self.fields(fields), "interfaces": names(interfaces) })
            }
            RemoteTypeKind::Interface { fields, interfaces } => {
                let possible: Vec<Value> = self.concrete(name).into_iter().map(|name| self.reference(name)).collect();
                json!({ "kind": "INTERFACE", "fields": self.fields(fields), "interfaces": names(interfaces), "possibleTypes": possible })
            }
            RemoteTypeKind::Union { members } => json!({ "kind": "UNION", "possibleTypes": names(members) }),
            RemoteTypeKind::Enum { values } => {
                let values: Vec<Value> = values
                    .iter()
                    .map(|value| {
                        json!({
                            "name": value.name,
                            "description": value.description,
                            "isDeprecated": value.deprecated.is_some(),
                            "deprecationReason": value.deprecated,
                        })
                    })
                    .collect();
                json!({ "kind": "ENUM", "enumValues": values })
            }
            RemoteTypeKind::InputObject { fields, one_of } => {
                json!({ "kind": "INPUT_OBJECT", "inputFields": self.input_values(fields), "isOneOf": one_of })
            }
        };
        value["name"] = json!(name);
        value["description"] = json!(type_.description);
        value
    }

    fn fields(&self, fields: &[RemoteField]) -> Vec<Value> {
        let field = |field: &RemoteField| {
            json!({
                "name": field.name,
                "description": field.description,
                "args": self.input_values(&field.arguments),
                "type": self.type_reference(&field.type_),
                "isDeprecated": field.deprecated.is_some(),
                "deprecationReason": field.deprecated,
            })
        };
        fields.iter().map(field).collect()
    }

    fn input_values(&self, values: &[RemoteInputValue]) -> Vec<Value> {
        let value = |value: &RemoteInputValue| {
            json!({
                "name": value.name,
                "description": value.description,
                "type": self.type_reference(&value.type_),
                "defaultValue": value.default_value,
                "isDeprecated": value.deprecated.is_some(),
                "deprecationReason": value.deprecated,
            })
        };
        values.iter().map(value).collect()
    }

    fn type_reference(&self, type_: &RemoteTypeRef) -> Value {
        match type_ {
            RemoteTypeRef::Named(name) => self.reference(name),
            RemoteTypeRef::List(inner) => json!({ "kind": "LIST", "name": null, "ofType": self.type_reference(inner) }),
            RemoteTypeRef::NonNull(inner) => {
                json!({ "kind": "NON_NULL", "name": null, "ofType": self.type_reference(inner) })
            }
        }
    }

    fn reference(&self, name: &str) -> Value {
        let kind = match self.type_(name).map(|type_| &type_.kind) {
            None | Some(RemoteTypeKind::Scalar { .. }) => "SCALAR",
            Some(RemoteTypeKind::Object { .. }) => "OBJECT",
            Some(RemoteTypeKind::Interface { .. }) => "INTERFACE",
            Some(RemoteTypeKind::Union { .. }) => "UNION",
            Some(RemoteTypeKind::Enum { .. }) => "ENUM",
            Some(RemoteTypeKind::InputObject { .. }) => "INPUT_OBJECT",
        };
        json!({ "kind": kind, "name": name, "ofType": null })
    }
}

/// A gateway with this schema and nothing else, for its validation.
async fn validator(sdl: &str, directory: &Path) -> &'static Gateway {
    let files = [
        ("version.yaml", "version: 3"),
        ("remote_schemas.yaml", "[{name: own, definition: {url: \"http://own.example/graphql\"}}]"),
        ("snapshots/remote_schemas/own.graphql", sdl),
    ];
    for (name, text) in files {
        let path = directory.join(name);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
        std::fs::write(path, text).expect("a file can be written");
    }
    gateway::check::<&str>(directory, &[], Mode::Locked, Settings::default()).await.gateway
}

/// What is wrong with a document and its variables.
fn invalid(gateway: &'static Gateway, document: &Document<'_>, variables: &Value) -> Option<String> {
    if let Err(errors) = document::validate(gateway, RoleId::ADMIN, document) {
        return errors.first().map(|error| error.message.clone());
    }
    let operation = document.operations.first()?;
    let definitions = document::variable_definitions(gateway, operation);
    let variables = RawValue::from_string(variables.to_string()).expect("JSON");
    let coerced = document::coerce_variables(gateway, RoleId::ADMIN, &definitions, Some(&variables));
    coerced.err().map(|error| error.message.clone())
}

/// Says that the introspection types are those of the newest specification.
fn modern_features() -> Value {
    let arguments = json!([{ "name": "includeDeprecated" }]);
    json!({ "data": {
        "type": { "fields": [
            { "name": "specifiedByURL" }, { "name": "isOneOf" }, { "name": "inputFields", "args": arguments },
        ] },
        "field": { "fields": [{ "name": "args", "args": arguments }] },
        "inputValue": { "fields": [{ "name": "isDeprecated" }] },
        "directive": { "fields": [{ "name": "isRepeatable" }, { "name": "args", "args": arguments }] },
    } })
}

/// An object of an answer.
struct Node {
    type_name: String,
    seed: u64,
    /// What its fields of these names are, because the arguments that led to it say so.
    known: Map<String, Value>,
}

struct Answering<'s, 'd> {
    service: &'s Service,
    document: &'d Document<'d>,
    variables: Map<String, Value>,
    errors: Vec<Value>,
}

impl<'d> Answering<'_, 'd> {
    fn object(&mut self, node: &Node, selection_sets: &[&'d [Selection<'d>]], path: &mut Vec<Value>) -> Value {
        let mut collected: Vec<(&'d str, Vec<&'d Field<'d>>)> = Vec::new();
        for selection_set in selection_sets {
            self.collect(&node.type_name, selection_set, &mut collected);
        }
        let mut object = Map::new();
        for (key, fields) in collected {
            path.push(json!(key));
            let Some(first) = fields.first() else { continue };
            let below: Vec<&'d [Selection<'d>]> = fields.iter().map(|field| field.selection_set.as_slice()).collect();
            let value = self.field(node, first, &below, path);
            path.pop();
            object.insert(key.to_owned(), value);
        }
        Value::Object(object)
    }

    fn collect(
        &self,
        type_name: &str,
        selection_set: &'d [Selection<'d>],
        collected: &mut Vec<(&'d str, Vec<&'d Field<'d>>)>,
    ) {
        for selection in selection_set {
            match selection {
                Selection::Field(field) => {
                    let key = field.response_key();
                    match collected.iter_mut().find(|(known, _)| *known == key) {
                        Some((_, fields)) => fields.push(field),
                        None => collected.push((key, vec![field])),
                    }
                }
                Selection::InlineFragment(fragment) => {
                    if fragment.type_condition.is_none_or(|condition| self.applies(type_name, condition)) {
                        self.collect(type_name, &fragment.selection_set, collected);
                    }
                }
                Selection::FragmentSpread(spread) => {
                    let fragment = self.document.fragments.iter().find(|fragment| fragment.name == spread.name);
                    if let Some(fragment) = fragment.filter(|found| self.applies(type_name, found.type_condition)) {
                        self.collect(type_name, &fragment.selection_set, collected);
                    }
                }
            }
        }
    }

    fn applies(&self, type_name: &str, condition: &str) -> bool {
        self.service.concrete(condition).contains(&type_name)
    }

    fn field(
        &mut self,
        node: &Node,
        field: &'d Field<'d>,
        below: &[&'d [Selection<'d>]],
        path: &mut Vec<Value>,
    ) -> Value {
        if field.name == "__typename" {
            return json!(node.type_name);
        }
        let definition = match self.service.type_(&node.type_name).map(|type_| &type_.kind) {
            Some(RemoteTypeKind::Object { fields, .. }) => fields.iter().find(|known| known.name == field.name),
            _ => None,
        };
        let Some(definition) = definition else {
            self.errors.push(json!({ "message": format!("no field {}.{}", node.type_name, field.name) }));
            return Value::Null;
        };
        if field.name.starts_with("failing") {
            self.errors.push(json!({
                "message": format!("{} \"fails\"", field.name),
                "path": path,
                "locations": [{ "line": 1, "column": 1 }],
                "extensions": { "code": "FAILED", "detail": { "again": false } },
            }));
            return Value::Null;
        }
        if let Some(value) = self.service.data.get(&format!("{}.{}", node.type_name, field.name)) {
            return self.given(value.clone(), field, &definition.type_.clone(), below, path);
        }
        let mut known = Map::new();
        let mut items = None;
        let mut text = String::new();
        for argument in &field.arguments {
            let value = to_json(&argument.value, &self.variables);
            write!(text, "{}:{value};", argument.name).expect("writing to a string cannot fail");
            if let Value::Array(values) = &value {
                items = Some((argument.name.trim_end_matches('s').to_owned(), values.clone()));
            }
            learn(argument.name, value, &mut known);
        }
        if definition.arguments.is_empty()
            && let Some(value) = node.known.get(field.name)
        {
            return self.given(value.clone(), field, &definition.type_.clone(), below, path);
        }
        let seed = hash(node.seed, &format!("{}.{}({text})", node.type_name, field.name));
        self.value(&definition.type_.clone(), seed, &known, items, below, path)
    }

    /// A value that the data says.
    fn given(
        &mut self,
        value: Value,
        field: &'d Field<'d>,
        type_: &RemoteTypeRef,
        below: &[&'d [Selection<'d>]],
        path: &mut Vec<Value>,
    ) -> Value {
        if value.get("$arguments").is_some() {
            let arguments = field.arguments.iter();
            let arguments: Map<String, Value> = arguments
                .map(|argument| (argument.name.to_owned(), to_json(&argument.value, &self.variables)))
                .collect();
            return json!(Value::Object(arguments).to_string());
        }
        if let Some(message) = value.get("$error") {
            self.errors.push(json!({ "message": message, "path": path, "extensions": { "code": "GIVEN" } }));
            return Value::Null;
        }
        match value {
            Value::Array(items) => {
                let mut list = Vec::new();
                for (index, item) in items.into_iter().enumerate() {
                    path.push(json!(index));
                    list.push(self.given(item, field, type_, below, path));
                    path.pop();
                }
                Value::Array(list)
            }
            // The fields that the data gives; `__typename` says which member of an interface or union it is.
            Value::Object(known) if below.iter().any(|selections| !selections.is_empty()) => {
                let declared = type_.named_type().to_owned();
                let type_name = known.get("__typename").and_then(Value::as_str).map_or(declared, str::to_owned);
                self.object(&Node { type_name, seed: 11, known }, below, path)
            }
            plain => plain,
        }
    }

    fn value(
        &mut self,
        type_: &RemoteTypeRef,
        seed: u64,
        known: &Map<String, Value>,
        items: Option<(String, Vec<Value>)>,
        below: &[&'d [Selection<'d>]],
        path: &mut Vec<Value>,
    ) -> Value {
        match type_ {
            RemoteTypeRef::NonNull(inner) => self.present(inner, seed, known, items, below, path),
            // An object that was asked for by something is there.
            _ if seed.is_multiple_of(6) && known.is_empty() => Value::Null,
            inner => self.present(inner, seed, known, items, below, path),
        }
    }

    fn present(
        &mut self,
        type_: &RemoteTypeRef,
        seed: u64,
        known: &Map<String, Value>,
        items: Option<(String, Vec<Value>)>,
        below: &[&'d [Selection<'d>]],
        path: &mut Vec<Value>,
    ) -> Value {
        let name = match type_ {
            RemoteTypeRef::NonNull(inner) => return self.present(inner, seed, known, items, below, path),
            RemoteTypeRef::List(inner) => {
                let given: Vec<Map<String, Value>> = match items {
                    Some((name, values)) => values
                        .into_iter()
                        .map(|value| known.clone().into_iter().chain([(name.clone(), value)]).collect())
                        .collect(),
                    None => (0..=seed % 3).map(|_| known.clone()).collect(),
                };
                let mut list = Vec::new();
                for (index, known) in given.iter().enumerate() {
                    path.push(json!(index));
                    list.push(self.value(inner, hash(seed, &index.to_string()), known, None, below, path));
                    path.pop();
                }
                return Value::Array(list);
            }
            RemoteTypeRef::Named(name) => name,
        };
        match name.as_str() {
            "Int" => return json!(seed % 5 + 1),
            "Float" => return json!(f64::from(u8::try_from(seed % 64).unwrap_or_default()) / 8.0),
            "Boolean" => return json!(seed.is_multiple_of(2)),
            "ID" => return json!((seed % 5 + 1).to_string()),
            "String" => return json!(format!("text \"{}\" \\ é", seed % 9)),
            _ => {}
        }
        match self.service.type_(name).map(|type_| &type_.kind) {
            Some(RemoteTypeKind::Enum { values }) => {
                let index = usize::try_from(seed % values.len() as u64).expect("it is small");
                json!(values[index].name)
            }
            Some(RemoteTypeKind::Scalar { .. }) if name == "JSON" => json!({ "any": [1, null, { "é": 1.50 }] }),
            Some(RemoteTypeKind::Scalar { .. }) | None => json!("2024-01-01T00:00:00Z"),
            Some(_) => {
                let concrete = self.service.concrete(name);
                let index = usize::try_from(seed % concrete.len().max(1) as u64).expect("it is small");
                let type_name = concrete.get(index).copied().unwrap_or_default().to_owned();
                self.object(&Node { type_name, seed, known: known.clone() }, below, path)
            }
        }
    }
}

/// Arguments, and the fields of input objects in them, say what fields of the same names are.
fn learn(name: &str, value: Value, known: &mut Map<String, Value>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                learn(&name, value, known);
            }
        }
        Value::Array(_) | Value::Null => {}
        value => {
            known.insert(name.to_owned(), value);
        }
    }
}

fn to_json(value: &Literal<'_>, variables: &Map<String, Value>) -> Value {
    match value {
        Literal::Null => Value::Null,
        Literal::Boolean(value) => json!(value),
        Literal::Int(text) | Literal::Float(text) => serde_json::from_str(text).expect("a GraphQL number is JSON"),
        Literal::String(text) | Literal::Enum(text) => json!(text),
        Literal::List(items) => items.iter().map(|item| to_json(item, variables)).collect(),
        Literal::Object(fields) => {
            let fields: BTreeMap<_, _> =
                fields.iter().map(|(name, value)| (name.to_string(), to_json(value, variables))).collect();
            json!(fields)
        }
        Literal::Variable(name) => variables.get(*name).cloned().unwrap_or_default(),
    }
}

/// FNV-1a: the same in every run.
fn hash(seed: u64, text: &str) -> u64 {
    let mixed = text
        .bytes()
        .fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    mixed ^ (mixed >> 29)
}
