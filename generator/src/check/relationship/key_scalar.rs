//! The keys of a remote relationship are single values.

use super::key_type;
use crate::catalog::type_fit::Family;
use crate::catalog::{Catalog, RemoteRelationship};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(catalog: &Catalog, relationship: &RemoteRelationship, diagnostics: &mut Diagnostics) {
    for key in &relationship.keys {
        let (type_, Some(place)) = key_type(catalog, relationship.left, key.field) else { continue };
        if type_.family == Family::Composite {
            diagnostics.push(
                Diagnostic::new(
                    Code::KeyNotScalar,
                    format!("field `{}` cannot be a key: its type `{}` is not a scalar", key.name, type_.name),
                )
                .label(key.span, "used as a key here")
                .label(place, "defined here"),
            );
        }
    }
}
