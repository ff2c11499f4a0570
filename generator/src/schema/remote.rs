//! A remote schema's part of the schema: its root fields or the field that holds them, and the types they reach, all
//! under their customised names.

use std::collections::BTreeSet;

use runtime::definition::{RemoteSchemaId, Resolver};

use super::access::Access;
use super::definitions::{
    Definition, EnumValue, Field, FieldResolver, InputValue, Kind, Operation, Owner, RootField, named,
};
use super::remote_directive::exposed;
use super::roles::Roles;
use crate::catalog::{Catalog, Names, RemoteSchema, remote_span};
use crate::introspection::snapshot::{RemoteField, RemoteInputValue, RemoteTypeKind};

/// The root types of a remote schema, by their own names.
pub fn root_types<'a>(remote_schema: &RemoteSchema<'a>) -> impl Iterator<Item = (Operation, &'a str)> {
    let snapshot = remote_schema.snapshot;
    let roots = [
        (Operation::Query, Some(&snapshot.query_type)),
        (Operation::Mutation, snapshot.mutation_type.as_ref()),
        (Operation::Subscription, snapshot.subscription_type.as_ref()),
    ];
    roots.into_iter().filter_map(|(operation, name)| Some((operation, name?.as_str())))
}

/// The fields of the remote's root types, or the field of each root that holds them.
pub fn root_fields(catalog: &Catalog, access: &Access, id: RemoteSchemaId) -> Vec<RootField> {
    let remote_schema = catalog.remote_schema(id);
    let names = &remote_schema.names;
    let root_field = |operation, span, field| RootField { operation, owner: Owner::RemoteSchema(id), span, field };
    let mut root_fields = Vec::new();
    for (operation, type_name) in root_types(remote_schema) {
        let type_ = remote_schema.type_(type_name);
        let Some(RemoteTypeKind::Object { fields, .. }) = type_.map(|type_| &type_.kind) else { continue };
        if let Some(namespace) = names.namespace {
            let field = Field {
                name: namespace.value.clone(),
                description: None,
                arguments: Vec::new(),
                type_: named(names.type_(type_name)),
                deprecated: None,
                visible: access.remote_schemas.clone(),
                resolver: FieldResolver::Source(Resolver::RemoteNamespace(id)),
            };
            root_fields.push(root_field(operation, namespace.span, field));
            continue;
        }
        root_fields.extend(fields.iter().map(|definition| {
            let mut field = field(definition, names, Resolver::RemoteRoot(id), &access.remote_schemas);
            names.field(type_name, &definition.name).clone_into(&mut field.name);
            root_field(operation, remote_span(remote_schema, definition.offset, &definition.name), field)
        }));
    }
    root_fields
}

/// The types that a root field reaches, sorted by name. The root types themselves only where a field refers to them,
/// as that of a namespace does.
pub fn definitions(catalog: &Catalog, access: &Access, id: RemoteSchemaId) -> Vec<Definition> {
    let remote_schema = catalog.remote_schema(id);
    let visible = &access.remote_schemas;
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut waiting: Vec<&str> = Vec::new();
    for (_, root) in root_types(remote_schema) {
        match remote_schema.names.namespace {
            Some(_) => waiting.push(root),
            None => push_references(remote_schema, root, &mut waiting),
        }
    }
    for (directive, _) in exposed(remote_schema) {
        waiting.extend(directive.arguments.iter().map(|argument| argument.type_.named_type()));
    }
    while let Some(name) = waiting.pop() {
        if remote_schema.type_(name).is_some() && reached.insert(name) {
            push_references(remote_schema, name, &mut waiting);
        }
    }
    reached
        .into_iter()
        .filter_map(|name| {
            let type_ = remote_schema.type_(name)?;
            Some(Definition {
                name: remote_schema.names.type_(name).to_owned(),
                description: type_.description.clone(),
                owner: Owner::RemoteSchema(id),
                span: Some(remote_span(remote_schema, type_.offset, name)),
                kind: kind(name, &type_.kind, &remote_schema.names, visible),
            })
        })
        .collect()
}

/// The types that a type refers to; for an interface, its implementations too.
fn push_references<'a>(remote_schema: &RemoteSchema<'a>, name: &str, waiting: &mut Vec<&'a str>) {
    let Some(type_) = remote_schema.type_(name) else { return };
    match &type_.kind {
        RemoteTypeKind::Scalar { .. } | RemoteTypeKind::Enum { .. } => {}
        RemoteTypeKind::Object { fields, interfaces } => {
            waiting.extend(fields.iter().flat_map(field_references));
            waiting.extend(interfaces.iter().map(String::as_str));
        }
        RemoteTypeKind::Interface { fields, interfaces } => {
            waiting.extend(fields.iter().flat_map(field_references));
            waiting.extend(interfaces.iter().map(String::as_str));
            waiting.extend(remote_schema.snapshot.types.iter().filter_map(|(other, type_)| match &type_.kind {
                RemoteTypeKind::Object { interfaces, .. } | RemoteTypeKind::Interface { interfaces, .. } => {
                    interfaces.iter().any(|interface| interface == name).then_some(other.as_str())
                }
                _ => None,
            }));
        }
        RemoteTypeKind::Union { members } => waiting.extend(members.iter().map(String::as_str)),
        RemoteTypeKind::InputObject { fields, .. } => {
            waiting.extend(fields.iter().map(|field| field.type_.named_type()));
        }
    }
}

fn field_references(field: &RemoteField) -> impl Iterator<Item = &str> {
    let arguments = field.arguments.iter().map(|argument| argument.type_.named_type());
    std::iter::once(field.type_.named_type()).chain(arguments)
}

fn kind(type_name: &str, kind: &RemoteTypeKind, names: &Names, visible: &Roles) -> Kind {
    let fields = |fields: &[RemoteField]| {
        let customised = fields.iter().map(|definition| {
            let mut field = field(definition, names, Resolver::RemoteField, visible);
            names.field(type_name, &definition.name).clone_into(&mut field.name);
            field
        });
        customised.collect()
    };
    let types = |types: &[String]| types.iter().map(|name| names.type_(name).to_owned()).collect();
    match kind {
        RemoteTypeKind::Scalar { specified_by_url } => Kind::Scalar { specified_by_url: specified_by_url.clone() },
        RemoteTypeKind::Object { fields: list, interfaces } => {
            Kind::Object { fields: fields(list), interfaces: types(interfaces) }
        }
        RemoteTypeKind::Interface { fields: list, interfaces } => {
            Kind::Interface { fields: fields(list), interfaces: types(interfaces) }
        }
        RemoteTypeKind::Union { members } => Kind::Union { members: types(members) },
        RemoteTypeKind::Enum { values } => Kind::Enum {
            values: values
                .iter()
                .map(|value| EnumValue {
                    name: value.name.clone(),
                    description: value.description.clone(),
                    deprecated: value.deprecated.clone(),
                    visible: visible.clone(),
                })
                .collect(),
        },
        RemoteTypeKind::InputObject { fields, one_of } => Kind::InputObject {
            fields: fields.iter().map(|field| input_value(field, names, visible)).collect(),
            one_of: *one_of,
        },
    }
}

/// A field under the name that the remote gives it.
fn field(definition: &RemoteField, names: &Names, resolver: Resolver, visible: &Roles) -> Field {
    Field {
        name: definition.name.clone(),
        description: definition.description.clone(),
        arguments: definition.arguments.iter().map(|argument| input_value(argument, names, visible)).collect(),
        type_: names.type_ref(&definition.type_),
        deprecated: definition.deprecated.clone(),
        visible: visible.clone(),
        resolver: FieldResolver::Source(resolver),
    }
}

/// An argument or input field as the remote defines it, of its type's customised name.
pub fn input_value(definition: &RemoteInputValue, names: &Names, visible: &Roles) -> InputValue {
    InputValue {
        name: definition.name.clone(),
        description: definition.description.clone(),
        type_: names.type_ref(&definition.type_),
        default_value: definition.default_value.clone(),
        deprecated: definition.deprecated.clone(),
        visible: visible.clone(),
    }
}
