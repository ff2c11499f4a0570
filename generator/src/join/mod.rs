//! Stage 6, plan: remote relationships in, join plans of the gateway out.

mod to_remote_schema;
mod to_source;

use runtime::definition::{Join, JoinKey, LeftField, TypeId};

use crate::catalog::{Catalog, Key, KeyField, Left, Target};
use crate::check::checked::Checked;
use crate::schema::leak;

/// The join plans, in the order of `joins`: the type that has the field, and the index of the remote relationship.
pub fn build(catalog: &Checked<&Catalog>, joins: &[(TypeId, usize)]) -> &'static [Join] {
    leak::slice(joins.iter().map(|(left_type, index)| build_join(catalog, *left_type, *index)).collect())
}

fn build_join(catalog: &Catalog, left_type: TypeId, index: usize) -> Join {
    let relationship = &catalog.remote_relationships[index];
    let target = match &relationship.target {
        Target::Table { table, kind, columns } => to_source::target(*table, *kind, columns),
        Target::RemoteField { remote_schema, path, list } => {
            to_remote_schema::target(catalog, relationship, *remote_schema, path, list.as_ref())
        }
    };
    Join {
        name: leak::text(relationship.name),
        left_type,
        keys: leak::slice(
            relationship.keys.iter().map(|definition| key(catalog, relationship.left, definition)).collect(),
        ),
        target,
    }
}

fn key(catalog: &Catalog, left: Left, key: &Key) -> JoinKey {
    let field = match (key.field, left) {
        (KeyField::Column(column), _) => LeftField::Column(column),
        (KeyField::Computed(id), _) => LeftField::ComputedField(id),
        (KeyField::JsonPath(column, path), _) => {
            LeftField::JsonPath(column, leak::slice(path.iter().map(|step| leak::text(step)).collect()))
        }
        (KeyField::RemoteField(field), Left::RemoteType(id, type_name)) => {
            LeftField::RemoteField(leak::text(catalog.remote_schema(id).names.field(type_name, &field.name)))
        }
        (KeyField::RemoteField(field), Left::Table(_)) => LeftField::RemoteField(leak::text(&field.name)),
    };
    JoinKey { name: leak::text(key.name), field, each_item: key.each_item }
}

#[cfg(test)]
mod tests;
