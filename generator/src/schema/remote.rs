//! A remote schema's part of the schema: its root fields or the field that holds them, and the types they reach, all
//! under their customised names.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::{RemoteSchemaId, Resolver, RoleId};

use super::access::Access;
use super::definitions::{
    Definition, EnumValue, Field, FieldResolver, InputValue, Kind, Operation, Owner, Preset, RootField, named,
};
use super::remote_access::RemoteAccess;
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
    let view = RemoteView { access: access.remote_schema(id), names };
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
                visible: view.access.root(type_name),
                resolver: FieldResolver::Source(Resolver::RemoteNamespace(id)),
            };
            root_fields.push(root_field(operation, namespace.span, field));
            continue;
        }
        root_fields.extend(fields.iter().map(|definition| {
            let mut field = view.field(type_name, definition, Resolver::RemoteRoot(id));
            field.visible = field.visible.intersection(&view.access.root(type_name));
            root_field(operation, remote_span(remote_schema, definition.offset, &definition.name), field)
        }));
    }
    root_fields
}

/// The types that a root field reaches, sorted by name. The root types themselves only where a field refers to them,
/// as that of a namespace does.
pub fn definitions(catalog: &Catalog, access: &Access, id: RemoteSchemaId) -> Vec<Definition> {
    let remote_schema = catalog.remote_schema(id);
    let view = RemoteView { access: access.remote_schema(id), names: &remote_schema.names };
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
                kind: view.kind(name, &type_.kind),
                memberships: view.memberships(name, &type_.kind),
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

/// The parts of a remote schema as they are here: under customised names, and for the roles that have them. Access goes
/// by the remote's own names.
#[derive(Clone, Copy)]
pub struct RemoteView<'v, 'c> {
    /// Who has them.
    pub access: &'v RemoteAccess,
    /// Their names.
    pub names: &'v Names<'c>,
}

impl RemoteView<'_, '_> {
    fn kind(&self, type_name: &str, kind: &RemoteTypeKind) -> Kind {
        let fields = |fields: &[RemoteField]| {
            fields.iter().map(|definition| self.field(type_name, definition, Resolver::RemoteField)).collect()
        };
        let types = |types: &[String]| types.iter().map(|name| self.names.type_(name).to_owned()).collect();
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
                        visible: self.access.enum_value(type_name, &value.name),
                    })
                    .collect(),
            },
            RemoteTypeKind::InputObject { fields, one_of } => Kind::InputObject {
                fields: fields.iter().map(|field| self.input_field(type_name, field)).collect(),
                one_of: *one_of,
            },
        }
    }

    /// Who sees the interfaces that a type implements, or the members that a union has.
    fn memberships(&self, type_name: &str, kind: &RemoteTypeKind) -> BTreeMap<String, Roles> {
        let others = match kind {
            RemoteTypeKind::Object { interfaces, .. } | RemoteTypeKind::Interface { interfaces, .. } => interfaces,
            RemoteTypeKind::Union { members } => members,
            _ => return BTreeMap::new(),
        };
        let membership =
            |other: &String| Some((self.names.type_(other).to_owned(), self.access.membership(type_name, other)?));
        others.iter().filter_map(membership).collect()
    }

    fn field(&self, type_name: &str, definition: &RemoteField, resolver: Resolver) -> Field {
        Field {
            name: self.names.field(type_name, &definition.name).to_owned(),
            description: definition.description.clone(),
            arguments: self.arguments(type_name, definition),
            type_: self.names.type_ref(&definition.type_),
            deprecated: definition.deprecated.clone(),
            visible: self.access.field(type_name, &definition.name),
            resolver: FieldResolver::Source(resolver),
        }
    }

    /// The arguments of a field of a type.
    pub fn arguments(&self, type_name: &str, field: &RemoteField) -> Vec<InputValue> {
        field.arguments.iter().map(|definition| self.argument(type_name, &field.name, definition)).collect()
    }

    /// An argument of a field of a type.
    pub fn argument(&self, type_name: &str, field: &str, definition: &RemoteInputValue) -> InputValue {
        self.input_value(definition, self.access.argument(type_name, field, &definition.name))
    }

    /// A field of an input object type.
    pub fn input_field(&self, type_name: &str, definition: &RemoteInputValue) -> InputValue {
        self.input_value(definition, self.access.input_field(type_name, &definition.name))
    }

    /// An argument or input field for those who have it, with what is sent for those who do not.
    pub fn input_value(
        &self,
        definition: &RemoteInputValue,
        (visible, presets): (Roles, Vec<(RoleId, Preset)>),
    ) -> InputValue {
        InputValue {
            name: definition.name.clone(),
            description: definition.description.clone(),
            type_: self.names.type_ref(&definition.type_),
            default_value: definition.default_value.clone(),
            deprecated: definition.deprecated.clone(),
            visible,
            presets: presets.into_iter().map(|(role, preset)| (role, self.preset(preset))).collect(),
        }
    }

    /// A preset whose session variables are of the customised types.
    fn preset(&self, preset: Preset) -> Preset {
        match preset {
            Preset::Session(variable, type_) => Preset::Session(variable, self.names.type_(&type_).to_owned()),
            Preset::List(items) => Preset::List(items.into_iter().map(|item| self.preset(item)).collect()),
            Preset::Object(entries) => {
                Preset::Object(entries.into_iter().map(|(name, entry)| (name, self.preset(entry))).collect())
            }
            Preset::Scalar(_) | Preset::Enum(_) => preset,
        }
    }
}
