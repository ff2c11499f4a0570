//! A remote schema's part of the schema: its root fields, and the types they reach.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::{RemoteSchemaId, Resolver, RoleId};

use super::access::Access;
use super::definitions::{
    Definition, EnumValue, Field, FieldResolver, InputValue, Kind, Operation, Owner, Preset, RootField,
};
use super::remote_access::RemoteAccess;
use super::roles::Roles;
use crate::catalog::{Catalog, RemoteSchema, remote_span};
use crate::introspection::snapshot::{RemoteField, RemoteInputValue, RemoteTypeKind};

/// The fields of the remote's root types.
pub fn root_fields(catalog: &Catalog, access: &Access, id: RemoteSchemaId) -> Vec<RootField> {
    let remote_schema = catalog.remote_schema(id);
    let snapshot = remote_schema.snapshot;
    let roots = [
        (Operation::Query, Some(&snapshot.query_type)),
        (Operation::Mutation, snapshot.mutation_type.as_ref()),
        (Operation::Subscription, snapshot.subscription_type.as_ref()),
    ];
    let mut root_fields = Vec::new();
    for (operation, type_name) in roots {
        let Some(type_name) = type_name else { continue };
        let type_ = remote_schema.type_(type_name);
        let Some(RemoteTypeKind::Object { fields, .. }) = type_.map(|type_| &type_.kind) else { continue };
        root_fields.extend(fields.iter().map(|definition| RootField {
            operation,
            owner: Owner::RemoteSchema(id),
            span: remote_span(remote_schema, definition.offset, &definition.name),
            field: root_field(access.remote_schema(id), type_name, definition, id),
        }));
    }
    root_fields
}

/// The types that a root field reaches, sorted by name. The root types themselves only where a field refers to them.
pub fn definitions(catalog: &Catalog, access: &Access, id: RemoteSchemaId) -> Vec<Definition> {
    let remote_schema = catalog.remote_schema(id);
    let access = access.remote_schema(id);
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut waiting: Vec<&str> = Vec::new();
    let snapshot = remote_schema.snapshot;
    let roots = [Some(&snapshot.query_type), snapshot.mutation_type.as_ref(), snapshot.subscription_type.as_ref()];
    for root in roots.into_iter().flatten() {
        push_references(remote_schema, root, &mut waiting);
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
                name: name.to_owned(),
                description: type_.description.clone(),
                owner: Owner::RemoteSchema(id),
                span: Some(remote_span(remote_schema, type_.offset, name)),
                kind: kind(access, name, &type_.kind),
                memberships: memberships(access, name, &type_.kind),
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

fn kind(access: &RemoteAccess, name: &str, kind: &RemoteTypeKind) -> Kind {
    let fields = |fields: &[RemoteField]| {
        fields.iter().map(|definition| field(access, name, definition, Resolver::RemoteField)).collect()
    };
    match kind {
        RemoteTypeKind::Scalar { specified_by_url } => Kind::Scalar { specified_by_url: specified_by_url.clone() },
        RemoteTypeKind::Object { fields: list, interfaces } => {
            Kind::Object { fields: fields(list), interfaces: interfaces.clone() }
        }
        RemoteTypeKind::Interface { fields: list, interfaces } => {
            Kind::Interface { fields: fields(list), interfaces: interfaces.clone() }
        }
        RemoteTypeKind::Union { members } => Kind::Union { members: members.clone() },
        RemoteTypeKind::Enum { values } => Kind::Enum {
            values: values
                .iter()
                .map(|value| EnumValue {
                    name: value.name.clone(),
                    description: value.description.clone(),
                    deprecated: value.deprecated.clone(),
                    visible: access.enum_value(name, &value.name),
                })
                .collect(),
        },
        RemoteTypeKind::InputObject { fields, one_of } => Kind::InputObject {
            fields: fields.iter().map(|field| input_field(access, name, field)).collect(),
            one_of: *one_of,
        },
    }
}

/// Who sees the interfaces that a type implements, or the members that a union has.
fn memberships(access: &RemoteAccess, name: &str, kind: &RemoteTypeKind) -> BTreeMap<String, Roles> {
    let others = match kind {
        RemoteTypeKind::Object { interfaces, .. } | RemoteTypeKind::Interface { interfaces, .. } => interfaces,
        RemoteTypeKind::Union { members } => members,
        _ => return BTreeMap::new(),
    };
    others.iter().filter_map(|other| Some((other.clone(), access.membership(name, other)?))).collect()
}

/// A field of a root type, which is there for those who have it as a root field.
fn root_field(access: &RemoteAccess, type_name: &str, definition: &RemoteField, id: RemoteSchemaId) -> Field {
    let mut field = field(access, type_name, definition, Resolver::RemoteRoot(id));
    field.visible = field.visible.intersection(&access.root(type_name));
    field
}

fn field(access: &RemoteAccess, type_name: &str, definition: &RemoteField, resolver: Resolver) -> Field {
    Field {
        name: definition.name.clone(),
        description: definition.description.clone(),
        arguments: arguments(access, type_name, definition),
        type_: definition.type_.clone(),
        deprecated: definition.deprecated.clone(),
        visible: access.field(type_name, &definition.name),
        resolver: FieldResolver::Source(resolver),
    }
}

/// The arguments of a field of a type, as each role has them.
pub fn arguments(access: &RemoteAccess, type_name: &str, field: &RemoteField) -> Vec<InputValue> {
    field.arguments.iter().map(|definition| argument(access, type_name, &field.name, definition)).collect()
}

/// An argument of a field of a type, as each role has it.
pub fn argument(access: &RemoteAccess, type_name: &str, field: &str, definition: &RemoteInputValue) -> InputValue {
    input_value(definition, access.argument(type_name, field, &definition.name))
}

/// A field of an input object type, as each role has it.
pub fn input_field(access: &RemoteAccess, type_name: &str, definition: &RemoteInputValue) -> InputValue {
    input_value(definition, access.input_field(type_name, &definition.name))
}

fn input_value(definition: &RemoteInputValue, (visible, presets): (Roles, Vec<(RoleId, Preset)>)) -> InputValue {
    InputValue {
        name: definition.name.clone(),
        description: definition.description.clone(),
        type_: definition.type_.clone(),
        default_value: definition.default_value.clone(),
        deprecated: definition.deprecated.clone(),
        visible,
        presets,
    }
}
