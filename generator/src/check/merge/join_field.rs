//! A type that several remote schemas define alike gets each relationship field once.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, RemoteRelationship};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::Definitions;
use crate::schema::definitions::FieldResolver;

/// Relationships of one remote schema are compared by the catalog.
pub(super) fn check(catalog: &Catalog, definitions: &Definitions, diagnostics: &mut Diagnostics) {
    let mut first: BTreeMap<(&str, &str), &RemoteRelationship> = BTreeMap::new();
    // The aggregates of a relationship clash with it.
    let fields = definitions.join_fields.iter();
    for join_field in fields.filter(|join_field| matches!(join_field.field.resolver, FieldResolver::Join(_))) {
        let Some(relationship) = catalog.remote_relationships.get(join_field.relationship) else { continue };
        let name = (join_field.left_type.as_str(), join_field.field.name.as_str());
        let Some(other) = first.get(&name) else {
            first.insert(name, relationship);
            continue;
        };
        if other.left == relationship.left {
            continue;
        }
        let message = format!("field `{}` of type `{}` is defined twice", name.1, name.0);
        diagnostics.push(
            Diagnostic::new(Code::FieldNameClash, message)
                .label(relationship.span, "as a relationship here")
                .label(other.span, "as a relationship here")
                .help("remote schemas that define a type alike share it with its relationships; define it once"),
        );
    }
}
