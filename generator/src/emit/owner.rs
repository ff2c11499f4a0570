//! Which remote schemas use a type: more than one where equal types were merged.

use std::collections::BTreeSet;

use runtime::definition::{Gateway, RemoteSchemaId, Resolver, TypeId, TypeKind};

/// By `TypeId`, the remote schemas from whose root fields it is reached without leaving the remote schema.
pub fn remote_schemas_of_types(gateway: &Gateway) -> Vec<BTreeSet<RemoteSchemaId>> {
    let system = &gateway.type_system;
    let mut reached = vec![BTreeSet::new(); system.types.len()];
    let mut queue: Vec<(RemoteSchemaId, TypeId)> = Vec::new();
    for root in [Some(system.query_root), system.mutation_root, system.subscription_root].into_iter().flatten() {
        for field in system.type_(root).fields() {
            if let Resolver::RemoteRoot(remote_schema) | Resolver::RemoteNamespace(remote_schema) = field.resolver {
                queue.push((remote_schema, field.type_.named_type()));
                queue.extend(field.arguments.iter().map(|argument| (remote_schema, argument.type_.named_type())));
            }
        }
    }
    for directive in system.directives {
        if let Some((remote_schema, _)) = directive.remote {
            queue.extend(directive.arguments.iter().map(|argument| (remote_schema, argument.type_.named_type())));
        }
    }
    while let Some((remote_schema, id)) = queue.pop() {
        if !reached[id.0 as usize].insert(remote_schema) {
            continue;
        }
        let type_ = system.type_(id);
        for field in type_.fields() {
            if field.resolver == Resolver::RemoteField {
                queue.push((remote_schema, field.type_.named_type()));
                queue.extend(field.arguments.iter().map(|argument| (remote_schema, argument.type_.named_type())));
            }
        }
        match type_.kind {
            TypeKind::Object { interfaces, .. } => queue.extend(interfaces.iter().map(|id| (remote_schema, *id))),
            TypeKind::Interface { interfaces, possible_types, .. } => {
                queue.extend(interfaces.iter().chain(possible_types).map(|id| (remote_schema, *id)));
            }
            TypeKind::Union { possible_types } => {
                queue.extend(possible_types.iter().map(|id| (remote_schema, *id)));
            }
            TypeKind::InputObject { fields, .. } => {
                queue.extend(fields.iter().map(|field| (remote_schema, field.type_.named_type())));
            }
            TypeKind::Scalar { .. } | TypeKind::Enum { .. } => {}
        }
    }
    reached
}
