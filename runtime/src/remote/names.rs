//! A remote schema's own names, for the documents that are sent to it: what the client calls by its customised name goes in,
//! the original name comes out. The way back is prepared here and gone in `join`.

use crate::definition::{Gateway, RemoteNames, RemoteSchemaId, TypeId, TypeKind, TypeRef, TypeSystem};

/// The names of one remote schema.
#[derive(Clone, Copy)]
pub(super) struct Names {
    names: &'static RemoteNames,
    type_system: &'static TypeSystem,
}

impl Names {
    pub(super) fn new(gateway: &'static Gateway, remote_schema: RemoteSchemaId) -> Self {
        Self { names: &gateway.remote_schema(remote_schema).names, type_system: &gateway.type_system }
    }

    /// A type's name.
    pub(super) fn type_(&self, type_: TypeId) -> &'static str {
        self.names.original_type(type_).unwrap_or_else(|| self.type_system.type_(type_).name)
    }

    /// The name of a field of `parent`.
    pub(super) fn field<'n>(&self, parent: TypeId, name: &'n str) -> &'n str {
        self.names.original_field(parent, name).unwrap_or(name)
    }

    /// A type reference.
    pub(super) fn type_ref(&self, type_: TypeRef) -> String {
        type_.print_as(self.type_(type_.named_type()))
    }

    /// What `__typename` of an object at a place of type `parent` may say and what it means here, as far as that is
    /// something else.
    pub(super) fn renamed(&self, parent: TypeId) -> Vec<(&'static str, &'static str)> {
        if self.names.types.is_empty() {
            return Vec::new();
        }
        let possible = match &self.type_system.type_(parent).kind {
            TypeKind::Interface { possible_types, .. } | TypeKind::Union { possible_types } => possible_types,
            _ => &[parent][..],
        };
        let renamed = possible
            .iter()
            .filter_map(|type_| Some((self.names.original_type(*type_)?, self.type_system.type_(*type_).name)));
        renamed.collect()
    }
}
