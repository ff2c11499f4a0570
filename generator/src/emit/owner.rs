//! Which file defines a type: that of the table or remote schema that it is made from, or a shared one.

use std::collections::BTreeSet;

use runtime::definition::{Gateway, RemoteSchemaId, Resolver, TableId, TypeId, TypeKind};

use crate::schema::Origins;

/// The owner of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Types that belong to no source: roots, comparison types, scalars.
    Shared,
    /// Made from one table.
    Table(TableId),
    /// Of one or, merged, several remote schemas; the first one's file defines it.
    RemoteSchemas(Vec<RemoteSchemaId>),
}

/// The owners of all types, by `TypeId`.
pub fn owners(gateway: &Gateway, origins: &Origins) -> Vec<Owner> {
    let remote_schemas = remote_schemas_of_types(gateway);
    gateway
        .type_system
        .types
        .iter()
        .zip(type_ids())
        .map(|(type_, id)| {
            let origin = origins.types.get(id.0 as usize).and_then(Option::as_ref);
            if let Some(table) = gateway.tables.iter().position(|table| table.row_type == id) {
                return Owner::Table(table_id(table));
            }
            // Shared scalars may be reached from a remote schema too; what has no origin belongs to nobody.
            let Some(origin) = origin else { return Owner::Shared };
            let same_place = |other: &&crate::schema::Origin| other.path == origin.path && other.line == origin.line;
            if let Some(table) = origins.tables.iter().position(|table| same_place(&table)) {
                return Owner::Table(table_id(table));
            }
            let reached = &remote_schemas[id.0 as usize];
            if !reached.is_empty() {
                return Owner::RemoteSchemas(reached.iter().copied().collect());
            }
            // A type that no root field reaches is still one of the remote schema whose snapshot it stands in.
            let named = (0..).map(RemoteSchemaId).zip(gateway.remote_schemas).find(|(_, remote_schema)| {
                origin.text == format!("remote schema {}, type {}", remote_schema.name, type_.name)
            });
            named.map_or(Owner::Shared, |(remote_schema, _)| Owner::RemoteSchemas(vec![remote_schema]))
        })
        .collect()
}

/// All type ids, ascending.
pub fn type_ids() -> impl Iterator<Item = TypeId> {
    (0..).map(TypeId)
}

fn table_id(index: usize) -> TableId {
    TableId(u16::try_from(index).expect("ids of tables are u16"))
}

/// By `TypeId`, the remote schemas from whose root fields it is reached without leaving the remote schema.
fn remote_schemas_of_types(gateway: &Gateway) -> Vec<BTreeSet<RemoteSchemaId>> {
    let system = &gateway.type_system;
    let mut reached = vec![BTreeSet::new(); system.types.len()];
    let mut queue: Vec<(RemoteSchemaId, TypeId)> = Vec::new();
    for root in [Some(system.query_root), system.mutation_root, system.subscription_root].into_iter().flatten() {
        for field in system.type_(root).fields() {
            if let Resolver::RemoteRoot(remote_schema) = field.resolver {
                queue.push((remote_schema, field.type_.named_type()));
                queue.extend(field.arguments.iter().map(|argument| (remote_schema, argument.type_.named_type())));
            }
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
