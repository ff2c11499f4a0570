//! Joins to a field of a remote schema: the path of fields, and arguments with keys and literals in them.

use runtime::definition::{JoinArgument, JoinStep, JoinTarget, JoinValue, KeyEncoding, KeyedList, RemoteSchemaId};

use crate::catalog::type_fit;
use crate::catalog::type_fit::is_list;
use crate::catalog::{
    Argument, Catalog, Key, ListLookup, RemoteRelationship, RemoteSchema, Step, is_openable, item_type,
};
use crate::diagnostic::{Span, Spanned};
use crate::introspection::snapshot::{RemoteTypeKind, RemoteTypeRef};
use crate::metadata::Yaml;
use crate::schema::{leak, naming};

/// The field at the end of `path`.
pub fn target(
    catalog: &Catalog,
    relationship: &RemoteRelationship,
    id: RemoteSchemaId,
    path: &[Step],
    list: Option<&ListLookup>,
) -> JoinTarget {
    let remote_schema = catalog.remote_schema(id);
    let keys: Vec<_> = relationship
        .keys
        .iter()
        .map(|key| GivenKey { key, type_: type_fit::of_key(catalog, relationship.left, key.field) })
        .collect();
    let keys = Keys { all: &keys, list: list.map(|list| list.argument) };
    let step = |(index, step): (usize, &Step)| {
        let is_last = index + 1 == path.len();
        let argument = |argument: &Argument| {
            let type_ = &argument.definition.type_;
            let value = if is_last {
                open_value(remote_schema, type_, argument.value, keys)
            } else {
                value(remote_schema, type_, argument.value, keys)
            };
            JoinArgument { name: leak::text(&argument.definition.name), value }
        };
        JoinStep {
            field: leak::text(&step.field.name),
            arguments: leak::slice(step.arguments.iter().map(argument).collect()),
        }
    };
    let path = leak::slice(path.iter().enumerate().map(step).collect());
    let list = list.map(|list| KeyedList { key_field: leak::text(&list.key.name), kind: list.kind });
    JoinTarget::Remote { remote_schema: id, path, list }
}

/// A relationship's keys while its arguments are made.
#[derive(Clone, Copy)]
struct Keys<'k> {
    all: &'k [GivenKey<'k>],
    /// The list that takes all keys of a level, if one does.
    list: Option<Span>,
}

struct GivenKey<'k> {
    key: &'k Key<'k>,
    type_: type_fit::ValueType,
}

/// A value that a client may add to keeps its structure: objects, and lists of them.
fn open_value(remote_schema: &RemoteSchema, type_: &RemoteTypeRef, yaml: &Spanned<Yaml>, keys: Keys) -> JoinValue {
    if !is_openable(remote_schema, type_, &yaml.value) {
        return value(remote_schema, type_, yaml, keys);
    }
    match &yaml.value {
        Yaml::List(items) => {
            let items = items.iter().map(|item| open_value(remote_schema, item_type(type_), item, keys));
            JoinValue::List(leak::slice(items.collect()))
        }
        // A single value stands for a list of itself.
        _ if is_list(type_) => {
            JoinValue::List(leak::slice(vec![open_value(remote_schema, item_type(type_), yaml, keys)]))
        }
        Yaml::Map(entries) => {
            let entries = entries.iter().map(|(name, entry)| {
                let type_ = field_type(remote_schema, type_, name);
                (leak::text(name), open_value(remote_schema, type_, entry, keys))
            });
            JoinValue::Object(leak::slice(entries.collect()))
        }
        _ => value(remote_schema, type_, yaml, keys),
    }
}

/// A value with a key somewhere inside stays open; any other is a literal.
fn value(remote_schema: &RemoteSchema, type_: &RemoteTypeRef, yaml: &Spanned<Yaml>, keys: Keys) -> JoinValue {
    if !has_variable(&yaml.value) {
        return JoinValue::Literal(leak::text(&literal(remote_schema, type_, &yaml.value)));
    }
    match &yaml.value {
        Yaml::List(_) if keys.list == Some(yaml.span) => {
            // There is one key, and it is the only item.
            JoinValue::KeyList(0, encoding(remote_schema, type_))
        }
        Yaml::List(items) => {
            let items = items.iter().map(|item| value(remote_schema, item_type(type_), item, keys));
            JoinValue::List(leak::slice(items.collect()))
        }
        Yaml::Map(entries) => {
            let entries = entries.iter().map(|(name, entry)| {
                let type_ = field_type(remote_schema, type_, name);
                (leak::text(name), value(remote_schema, type_, entry, keys))
            });
            JoinValue::Object(leak::slice(entries.collect()))
        }
        Yaml::String(text) => {
            let name = text.strip_prefix('$').unwrap_or(text);
            let index = keys.all.iter().position(|given| given.key.name == name);
            let index = index.expect("the catalog keeps relationships only if every variable is a key");
            let GivenKey { key, type_: key_type } = &keys.all[index];
            let encoding = encoding(remote_schema, type_);
            if is_list(type_) && key_type.may_be_list() && !key.each_item {
                JoinValue::KeyList(index, encoding)
            } else {
                JoinValue::Key(index, encoding)
            }
        }
        Yaml::Null | Yaml::Boolean(_) | Yaml::Integer(_) | Yaml::Number(_) => JoinValue::Literal("null"),
    }
}

fn has_variable(yaml: &Yaml) -> bool {
    match yaml {
        Yaml::String(text) => text.starts_with('$'),
        Yaml::List(items) => items.iter().any(|item| has_variable(&item.value)),
        Yaml::Map(entries) => entries.iter().any(|(_, entry)| has_variable(&entry.value)),
        Yaml::Null | Yaml::Boolean(_) | Yaml::Integer(_) | Yaml::Number(_) => false,
    }
}

/// How a key is written for an argument of that type, or for one item of it where it is a list.
fn encoding(remote_schema: &RemoteSchema, type_: &RemoteTypeRef) -> KeyEncoding {
    type_fit::encoding(&type_fit::argument_type(remote_schema, type_))
}

fn is_enum(remote_schema: &RemoteSchema, name: &str) -> bool {
    matches!(remote_schema.type_(name).map(|type_| &type_.kind), Some(RemoteTypeKind::Enum { .. }))
}

/// The type of an input object's field; inside a custom scalar everything is of that scalar.
fn field_type<'a>(remote_schema: &RemoteSchema<'a>, type_: &'a RemoteTypeRef, name: &str) -> &'a RemoteTypeRef {
    match remote_schema.type_(type_.named_type()).map(|type_| &type_.kind) {
        Some(RemoteTypeKind::InputObject { fields, .. }) => {
            fields.iter().find(|field| field.name == name).map_or(type_, |field| &field.type_)
        }
        _ => type_,
    }
}

/// A value as a GraphQL literal. A string at an enum is an enum value, which YAML cannot write otherwise.
pub fn literal(remote_schema: &RemoteSchema, type_: &RemoteTypeRef, yaml: &Yaml) -> String {
    match yaml {
        Yaml::Null => "null".to_owned(),
        Yaml::Boolean(value) => value.to_string(),
        Yaml::Integer(value) => value.to_string(),
        Yaml::Number(text) => text.clone(),
        Yaml::String(text) if is_enum(remote_schema, type_.named_type()) && naming::is_usable(text) => text.clone(),
        // GraphQL has JSON's escapes.
        Yaml::String(text) => serde_json::Value::String(text.clone()).to_string(),
        Yaml::List(items) => {
            let items = items.iter().map(|item| literal(remote_schema, item_type(type_), &item.value));
            format!("[{}]", items.collect::<Vec<_>>().join(", "))
        }
        Yaml::Map(entries) => {
            let entries = entries.iter().map(|(name, entry)| {
                let type_ = field_type(remote_schema, type_, name);
                format!("{}: {}", name.value, literal(remote_schema, type_, &entry.value))
            });
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}
