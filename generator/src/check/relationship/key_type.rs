//! A key fits the argument it is used for.

use super::{GivenValue, key_type};
use crate::catalog::type_fit::{Family, Fit, fit_argument};
use crate::catalog::{Catalog, RemoteRelationship, RemoteSchema};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(
    catalog: &Catalog,
    relationship: &RemoteRelationship,
    remote_schema: &RemoteSchema,
    given: GivenValue,
    diagnostics: &mut Diagnostics,
) {
    let Some(variable) = given.variable() else { return };
    let Some(key) = relationship.keys.iter().find(|key| key.name == variable) else { return };
    let (type_, defined) = key_type(catalog, relationship.left, key.field);
    if type_.family == Family::Composite {
        // Another rule's.
        return;
    }
    let argument = given.type_.to_string();
    let (code, message) = match fit_argument(&type_, remote_schema, given.type_) {
        Fit::Always => return,
        Fit::Sometimes(values) => (
            Code::KeyTypeLossy,
            format!("of the values of `${variable}` (`{}`) only some fit `{argument}`: {values}", type_.name),
        ),
        Fit::Never => {
            (Code::KeyTypeMismatch, format!("no value of `${variable}` (`{}`) fits `{argument}`", type_.name))
        }
    };
    let mut diagnostic = Diagnostic::new(code, message)
        .label(given.value.span, format!("`{}` here", type_.name))
        .label(given.place(remote_schema), format!("`{argument}` here"));
    if let Some(defined) = defined {
        diagnostic = diagnostic.label(defined, "the key is defined here");
    }
    diagnostics.push(diagnostic);
}
