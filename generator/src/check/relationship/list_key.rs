//! The objects of a list can be matched to the keys that were asked for.

use super::key_type;
use crate::catalog::type_fit::{Family, Fit, fit_column, of_remote_type};
use crate::catalog::{Catalog, ListLookup, RemoteRelationship, RemoteSchema, remote_span};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(
    catalog: &Catalog,
    relationship: &RemoteRelationship,
    remote_schema: &RemoteSchema,
    list: Option<&ListLookup>,
    diagnostics: &mut Diagnostics,
) {
    let (Some(list), [key]) = (list, relationship.keys.as_slice()) else { return };
    let (mut left, _) = key_type(catalog, relationship.left, key.field);
    if left.family == Family::Composite {
        // Another rule's.
        return;
    }
    if key.each_item {
        left = left.item();
    }
    let right = of_remote_type(remote_schema, &list.key.type_);
    // Texts are compared, so that only what has none in common never matches.
    if fit_column(&left, &right) == Fit::Never && fit_column(&right, &left) == Fit::Never {
        let message =
            format!("no `{}` of type `{}` can equal a key of type `{}`", list.key.name, right.name, left.name);
        diagnostics.push(
            Diagnostic::new(Code::ListKeyMismatch, message)
                .label(list.key_span, format!("`{}`", right.name))
                .label(key.span, format!("`{}`", left.name))
                .label(remote_span(remote_schema, list.key.offset, &list.key.name), "defined here")
                .help("`key` names the field of the objects in which the key comes back"),
        );
    }
}
