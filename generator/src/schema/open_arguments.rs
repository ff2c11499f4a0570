//! The arguments of a joined field that stay open to the client. A relationship to a remote schema in; out the arguments
//! that clients see, and for those it gives a part of, input types without that part.
//!
//! What the relationship gives as a single value, the client cannot give. Of an object the client can give the other
//! fields; to a list it can add items, which have no more fields than the relationship leaves open. An object of which
//! nothing is left is not shown, because GraphQL has no empty input types.

use std::collections::BTreeMap;

use runtime::definition::RemoteSchemaId;
use runtime::document::ast::Value;
use runtime::document::{parse_literal, write_literal};

use super::access::Access;
use super::definitions::{Definition, InputValue, Kind, Owner, Type, nullable};
use super::naming;
use super::remote::RemoteView;
use super::roles::Roles;
use crate::catalog::{Catalog, Left, RemoteRelationship, RemoteSchema, Step, is_openable, item_type};
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind};
use crate::metadata::Yaml;

/// What is left of the arguments of a relationship's last field.
#[derive(Debug, Default)]
pub struct OpenArguments {
    /// The arguments, in the remote schema's order.
    pub arguments: Vec<InputValue>,
    /// The input types made for them.
    pub types: Vec<Definition>,
}

/// Takes what `step` gives out of its field's arguments.
pub fn open_arguments(
    catalog: &Catalog,
    access: &Access,
    relationship: &RemoteRelationship,
    id: RemoteSchemaId,
    path: &[Step],
) -> OpenArguments {
    let remote_schema = catalog.remote_schema(id);
    let (step, outer) = path.split_last().expect("the path of a remote relationship is never empty");
    let query_type = remote_schema.snapshot.query_type.as_str();
    let type_name = outer.last().map_or(query_type, |step| step.field.type_.named_type());
    let mut opener = Opener {
        remote_schema,
        view: RemoteView { access: access.remote_schema(id), names: &remote_schema.names },
        owner: Owner::RemoteSchema(id),
        relationship,
        suffix: suffix(catalog, relationship),
        reserved: Vec::new(),
        types: Vec::new(),
    };
    let mut arguments = Vec::new();
    for definition in &step.field.arguments {
        let whole = opener.view.argument(type_name, &step.field.name, definition);
        match step.arguments.iter().find(|given| given.definition.name == definition.name) {
            None => arguments.push(whole),
            Some(given) => {
                arguments.extend(opener.input_value(definition, whole, &[&given.value.value], &[], Place::Object));
            }
        }
    }
    OpenArguments { arguments, types: opener.types }
}

/// `_remote_rel_<left side><relationship>`
fn suffix(catalog: &Catalog, relationship: &RemoteRelationship) -> String {
    let left = match relationship.left {
        Left::Table(id) => catalog.table(id).display_name(),
        Left::RemoteType(id, _) => catalog.remote_schema(id).name.to_owned(),
    };
    naming::opened_type_suffix(&left, relationship.name)
}

/// Whether the client's value and the relationship's become one object, or are items of one list.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Object,
    List,
}

struct Opener<'o, 'c> {
    remote_schema: &'o RemoteSchema<'c>,
    view: RemoteView<'o, 'c>,
    owner: Owner,
    relationship: &'o RemoteRelationship<'c>,
    suffix: String,
    /// The names of the types that are made or being made.
    reserved: Vec<String>,
    types: Vec<Definition>,
}

impl Opener<'_, '_> {
    /// An argument or input field without what is given for it; `None` where the client can add nothing.
    ///
    /// `path` leads to the object that has it.
    fn input_value(
        &mut self,
        definition: &RemoteInputValue,
        original: InputValue,
        given: &[&Yaml],
        path: &[&str],
        place: Place,
    ) -> Option<InputValue> {
        let path = [path, &[definition.name.as_str()]].concat();
        let type_ = self.type_(&definition.type_, given, &path, place)?;
        let default_value = original.default_value.as_deref().and_then(|text| without_given(text, given));
        // A value that must be given unless there is a default could no longer be left out.
        let type_ = if original.default_value.is_some() && default_value.is_none() { nullable(type_) } else { type_ };
        // Whoever has presets inside cannot add anything; neither can those who have nothing of what is left. What the
        // relationship gives takes the place of a preset of the whole.
        let left = self.types.iter().find(|known| known.name == type_.named_type()).map(|known| &known.kind);
        let Some(Kind::InputObject { fields, .. }) = left else { return None };
        let can_add = fields.iter().fold(Roles::default(), |roles, field| roles.union(&field.visible));
        let preset = self.view.access.presets_inside(definition.type_.named_type());
        let visible = original.visible.intersection(&can_add).difference(&preset);
        Some(InputValue { type_, default_value, visible, presets: Vec::new(), ..original })
    }

    /// The type that is left.
    fn type_(&mut self, type_: &Type, given: &[&Yaml], path: &[&str], place: Place) -> Option<Type> {
        if given.iter().any(|value| !is_openable(self.remote_schema, type_, value)) {
            return None;
        }
        match type_ {
            Type::NonNull(inner) => Some(Type::NonNull(Box::new(self.type_(inner, given, path, place)?))),
            Type::List(_) => {
                // A single value stands for a list of itself.
                let items = given.iter().flat_map(|value| match value {
                    Yaml::List(items) => items.iter().map(|item| &item.value).collect(),
                    single => vec![*single],
                });
                let items: Vec<&Yaml> = items.collect();
                if items.is_empty() {
                    return None;
                }
                Some(Type::List(Box::new(self.type_(item_type(type_), &items, path, Place::List)?)))
            }
            Type::Named(name) => self.object(name, given, path, place).map(Type::Named),
        }
    }

    /// The name of the input type that is left of another.
    fn object(&mut self, name: &str, given: &[&Yaml], path: &[&str], place: Place) -> Option<String> {
        let type_ = self.remote_schema.type_(name)?;
        let RemoteTypeKind::InputObject { fields, .. } = &type_.kind else { return None };
        let new_name = self.reserve(name, path);
        let mut left = Vec::new();
        for field in fields {
            let inside: Vec<&Yaml> = given.iter().filter_map(|value| entry(value, &field.name)).collect();
            let whole = self.view.input_field(name, field);
            if inside.is_empty() {
                left.push(whole);
                continue;
            }
            match self.input_value(field, whole, &inside, path, place) {
                Some(open) => left.push(open),
                // An item of the client's stands alone, and could never be complete.
                None if place == Place::List && field.is_required() => {
                    left.clear();
                    break;
                }
                None => {}
            }
        }
        if left.is_empty() {
            self.reserved.retain(|reserved| *reserved != new_name);
            return None;
        }
        Some(self.define(new_name, type_.description.clone(), left))
    }

    /// The name of what is left of a type: the first such type has the plain name, outer ones before inner ones, another
    /// one the way to it as well.
    fn reserve(&mut self, name: &str, path: &[&str]) -> String {
        let plain = format!("{}{}", self.remote_schema.names.type_(name), self.suffix);
        let name = if self.reserved.contains(&plain) { format!("{plain}_{}", path.join("_")) } else { plain };
        self.reserved.push(name.clone());
        name
    }

    /// Adds a type, or finds the one that has the same fields.
    fn define(&mut self, name: String, description: Option<String>, fields: Vec<InputValue>) -> String {
        let kind = Kind::InputObject { fields, one_of: false };
        let is_same = |known: &&Definition| known.kind == kind && name.starts_with(&known.name);
        if let Some(known) = self.types.iter().find(is_same) {
            return known.name.clone();
        }
        let span = Some(self.relationship.span);
        self.types.push(Definition {
            name: name.clone(),
            description,
            owner: self.owner,
            span,
            kind,
            memberships: BTreeMap::new(),
        });
        name
    }
}

fn entry<'y>(value: &'y Yaml, name: &str) -> Option<&'y Yaml> {
    match value {
        Yaml::Map(entries) => entries.iter().find(|(known, _)| known.value == name).map(|(_, value)| &value.value),
        _ => None,
    }
}

/// What is left of a default value; `None` where it says nothing any more. That of a list is about its items, which
/// are others now.
fn without_given(default: &str, given: &[&Yaml]) -> Option<String> {
    let left = strip(parse_literal(default)?, given)?;
    let mut text = String::new();
    write_literal(&mut text, &left);
    Some(text)
}

fn strip<'v>(default: Value<'v>, given: &[&Yaml]) -> Option<Value<'v>> {
    let (Value::Object(fields), [given]) = (default, given) else { return None };
    let left: Vec<_> = fields
        .into_iter()
        .filter_map(|(name, value)| match entry(given, &name) {
            None => Some((name, value)),
            Some(inside) => strip(value, &[inside]).map(|value| (name, value)),
        })
        .collect();
    (!left.is_empty()).then_some(Value::Object(left))
}
