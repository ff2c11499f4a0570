//! Whether the two sides of a relationship fit: keys and their arguments, fixed values, paired columns.

mod key_scalar;
mod key_type;
mod list_key;
mod literal;
mod mapping;
mod required_argument;
mod several_list_keys;
#[cfg(test)]
mod type_tests;
mod unused_key;

use crate::catalog::given_value::{GivenValue, visit_values};
use crate::catalog::type_fit::{self, is_list};
use crate::catalog::{Catalog, KeyField, Left, RemoteRelationship, Target, remote_span};
use crate::diagnostic::{Diagnostics, Span};
use crate::metadata;

/// Applies the rules.
pub(super) fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    mapping::check_manual(catalog, diagnostics);
    for relationship in &catalog.remote_relationships {
        key_scalar::check(catalog, relationship, diagnostics);
        several_list_keys::check(relationship, diagnostics);
        match &relationship.target {
            Target::Table { .. } => mapping::check_to_source(catalog, relationship, diagnostics),
            Target::RemoteField { remote_schema, path, list } => {
                let remote_schema = catalog.remote_schema(*remote_schema);
                list_key::check(catalog, relationship, remote_schema, list.as_ref(), diagnostics);
                unused_key::check(relationship, path, diagnostics);
                required_argument::check(remote_schema, path, diagnostics);
                visit_values(remote_schema, path, &mut |value| {
                    literal::check(remote_schema, value, diagnostics);
                    key_type::check(catalog, relationship, remote_schema, value, diagnostics);
                });
            }
        }
    }
}

/// What the user wrote.
fn metadata_of<'c>(
    catalog: &Catalog<'c>,
    relationship: &RemoteRelationship,
) -> Option<&'c metadata::RemoteRelationship> {
    let lists: Vec<&'c [metadata::RemoteRelationship]> = match relationship.left {
        Left::Table(id) => vec![&catalog.table(id).metadata.remote_relationships],
        Left::RemoteType(id, _) => {
            let types = &catalog.remote_schema(id).metadata.remote_relationships;
            types.iter().map(|type_| type_.relationships.as_slice()).collect()
        }
    };
    lists.into_iter().flatten().find(|written| written.name.span == relationship.span)
}

/// The type of a key, and where it is defined if that is a remote schema.
fn key_type(catalog: &Catalog, left: Left, field: KeyField) -> (type_fit::ValueType, Option<Span>) {
    let place = match (left, field) {
        (Left::RemoteType(id, _), KeyField::RemoteField(field)) => {
            Some(remote_span(catalog.remote_schema(id), field.offset, &field.name))
        }
        _ => None,
    };
    (type_fit::of_key(catalog, left, field), place)
}
