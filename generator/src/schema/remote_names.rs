//! The customised names of a remote schema as the gateway's tables: from a type or field of the schema to the name that the
//! remote schema knows it by, and back from the names in its answers.

use runtime::definition::{RemoteNames, RenamedField, TypeId, TypeSystem};

use super::leak;
use super::merge::root_name;
use super::remote::root_types;
use crate::catalog::RemoteSchema;

/// Types and fields that nobody reaches are left out.
pub fn remote_names(remote_schema: &RemoteSchema, type_system: &TypeSystem) -> RemoteNames {
    let names = &remote_schema.names;
    let mut types: Vec<(TypeId, &'static str)> = names
        .renamed_types()
        .filter_map(|(original, name)| Some((type_system.type_id(name)?, leak::text(original))))
        .collect();
    types.sort_unstable();
    let mut type_names: Vec<_> = types.iter().map(|(id, original)| (*original, *id)).collect();
    type_names.sort_unstable();
    let mut fields = Vec::new();
    for (type_name, original, name) in names.renamed_fields() {
        // The fields of a root type are those of the gateway's, and of a type of their own where something refers to it.
        let root = root_types(remote_schema)
            .filter(|(_, root)| *root == type_name && names.namespace.is_none())
            .map(|(operation, _)| root_name(operation));
        let owners = root.chain([names.type_(type_name)]).filter_map(|owner| type_system.type_id(owner));
        let renamed = |type_| RenamedField { type_, name: leak::text(name), original: leak::text(original) };
        fields.extend(owners.map(renamed));
    }
    fields.sort_by_key(|field| (field.type_, field.name));
    fields.dedup();
    RemoteNames { types: leak::slice(types), type_names: leak::slice(type_names), fields: leak::slice(fields) }
}
