//! Whether a role has the field of a remote relationship, and why or why not. The only place that decides it.

use runtime::definition::{RemoteSchemaId, RoleId, TableId};

use super::roles::Roles;
use crate::catalog::remote_permission::view::RoleView;
use crate::catalog::{Catalog, Left, ListLookup, RemoteRelationship, RemoteSchema, Step, Target, item_type};
use crate::diagnostic::Span;
use crate::introspection::snapshot::{RemoteTypeKind, RemoteTypeRef};
use crate::metadata::Yaml;

/// Whether a role has a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// It does.
    Visible(Because),
    /// It does not.
    Hidden(Reason),
}

/// Why a role has a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Because {
    /// `admin` has everything.
    Admin,
    /// Remote schema permissions are switched off, so that everybody has it.
    PermissionsOff,
    /// By the permission there.
    Permission(Span),
}

/// Why a role does not have a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The role does not have the type that the field would be on.
    NoType {
        /// The type.
        type_name: String,
    },
    /// The role has no select permission on the table.
    NoTablePermission {
        /// The table.
        table: String,
        /// Its source.
        source: String,
    },
    /// The role has no permission on the remote schema.
    NoRemotePermission {
        /// The remote schema.
        remote_schema: String,
    },
    /// The role's permission lacks a field on the way.
    MissingField {
        /// The type, by the remote schema's name.
        type_name: String,
        /// The field.
        field: String,
    },
    /// The role's permission lacks an argument that the relationship gives.
    MissingArgument {
        /// The type, by the remote schema's name.
        type_name: String,
        /// The field.
        field: String,
        /// The argument.
        argument: String,
    },
    /// The role's permission lacks an input field that the relationship gives.
    MissingInputField {
        /// The input type, by the remote schema's name.
        type_name: String,
        /// The field.
        field: String,
    },
}

/// Whether a role has the field of a relationship, its type included.
pub fn visibility(catalog: &Catalog, relationship: &RemoteRelationship, role: RoleId) -> Visibility {
    match left(catalog, relationship.left, role) {
        Err(reason) => Visibility::Hidden(reason),
        Ok(()) => match target(catalog, relationship, role) {
            Ok(because) => Visibility::Visible(because),
            Err(reason) => Visibility::Hidden(reason),
        },
    }
}

/// The roles for which the right side is there. Keys need not be: a role has a relationship whose keys it does not see.
pub fn roles(catalog: &Catalog, relationship: &RemoteRelationship) -> Roles {
    let mut roles = Roles::default();
    for role in (0..u16::MAX).map(RoleId).take(catalog.roles.len()) {
        if target(catalog, relationship, role).is_ok() {
            roles.insert(role);
        }
    }
    roles
}

fn left(catalog: &Catalog, left: Left, role: RoleId) -> Result<(), Reason> {
    match left {
        Left::Table(id) => table(catalog, id, role).map(|_| ()),
        Left::RemoteType(id, type_name) => {
            let shown = catalog.remote_schema(id).names.type_(type_name);
            let has_type = |remote_schema: &RemoteSchema| {
                let original = remote_schema.names.original_type(shown);
                remote_schema.permission(role).is_some_and(|permission| permission.view.type_(original).is_some())
            };
            // Remote schemas that define the type alike share it with its relationships.
            let is_visible =
                everybody_sees_remote_schemas(catalog, role).is_some() || catalog.remote_schemas.iter().any(has_type);
            if is_visible { Ok(()) } else { Err(Reason::NoType { type_name: type_name.to_owned() }) }
        }
    }
}

fn target(catalog: &Catalog, relationship: &RemoteRelationship, role: RoleId) -> Result<Because, Reason> {
    match &relationship.target {
        Target::Table { table: id, .. } => table(catalog, *id, role),
        Target::RemoteField { remote_schema, path, list } => {
            remote_field(catalog, *remote_schema, path, list.as_ref(), role)
        }
    }
}

fn table(catalog: &Catalog, id: TableId, role: RoleId) -> Result<Because, Reason> {
    if role == RoleId::ADMIN {
        return Ok(Because::Admin);
    }
    let table = catalog.table(id);
    let permission = table.select_permissions.iter().find(|permission| permission.role == role);
    permission.map(|permission| Because::Permission(permission.span)).ok_or_else(|| Reason::NoTablePermission {
        table: table.display_name(),
        source: catalog.source(table.source).name.to_owned(),
    })
}

fn everybody_sees_remote_schemas(catalog: &Catalog, role: RoleId) -> Option<Because> {
    if role == RoleId::ADMIN {
        return Some(Because::Admin);
    }
    (!catalog.settings.remote_schema_permissions).then_some(Because::PermissionsOff)
}

fn remote_field(
    catalog: &Catalog,
    id: RemoteSchemaId,
    path: &[Step],
    list: Option<&ListLookup>,
    role: RoleId,
) -> Result<Because, Reason> {
    if let Some(because) = everybody_sees_remote_schemas(catalog, role) {
        return Ok(because);
    }
    let remote_schema = catalog.remote_schema(id);
    let permission = remote_schema
        .permission(role)
        .ok_or_else(|| Reason::NoRemotePermission { remote_schema: remote_schema.name.to_owned() })?;
    let view = &permission.view;
    let mut type_name = remote_schema.snapshot.query_type.as_str();
    for step in path {
        let missing = || (type_name.to_owned(), step.field.name.clone());
        let field = view.field(type_name, &step.field.name).ok_or_else(|| {
            let (type_name, field) = missing();
            Reason::MissingField { type_name, field }
        })?;
        for argument in &step.arguments {
            // An argument that is preset for the role is there: the relationship's value takes the preset's place.
            if !field.arguments.contains_key(&argument.definition.name) {
                let (type_name, field) = missing();
                return Err(Reason::MissingArgument { type_name, field, argument: argument.definition.name.clone() });
            }
            value(remote_schema, view, &argument.definition.type_, &argument.value.value)?;
        }
        type_name = step.field.type_.named_type();
    }
    // What is matched by a key has to show it.
    if let Some(list) = list
        && view.field(type_name, &list.key.name).is_none()
    {
        return Err(Reason::MissingField { type_name: type_name.to_owned(), field: list.key.name.clone() });
    }
    Ok(Because::Permission(permission.span))
}

/// Whether the role has every input field that a value gives.
fn value(remote_schema: &RemoteSchema, view: &RoleView, type_: &RemoteTypeRef, given: &Yaml) -> Result<(), Reason> {
    match given {
        Yaml::List(items) => {
            items.iter().try_for_each(|item| value(remote_schema, view, item_type(type_), &item.value))
        }
        Yaml::Map(entries) => {
            let type_name = type_.named_type();
            let kind = remote_schema.type_(type_name).map(|type_| &type_.kind);
            // A custom scalar has no fields to be left out.
            let Some(RemoteTypeKind::InputObject { fields, .. }) = kind else { return Ok(()) };
            entries.iter().try_for_each(|(name, entry)| {
                let has_field = view.type_(type_name).is_some_and(|type_| type_.input_fields.contains_key(&name.value));
                match fields.iter().find(|field| has_field && field.name == name.value) {
                    Some(field) => value(remote_schema, view, &field.type_, &entry.value),
                    None => {
                        Err(Reason::MissingInputField { type_name: type_name.to_owned(), field: name.value.clone() })
                    }
                }
            })
        }
        Yaml::Null | Yaml::Boolean(_) | Yaml::Integer(_) | Yaml::Number(_) | Yaml::String(_) => Ok(()),
    }
}
