//! Input objects can be written down: none holds itself through fields that must all be given, and what has exactly one
//! field has only fields that may be left out.

use std::collections::BTreeSet;

use super::{finding, input_fields, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostics};
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind, RemoteTypeRef};

/// No cycle of non-null fields.
pub(super) fn check_cycles(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    let mut done: BTreeSet<&str> = BTreeSet::new();
    for start in remote_schema.snapshot.types.keys() {
        let mut way: Vec<(&str, &RemoteInputValue)> = Vec::new();
        walk(remote_schema, start, &mut way, &mut done, diagnostics);
    }
}

/// `way` holds the types on the way to `name`, each with the field that leads on.
fn walk<'c>(
    remote_schema: &RemoteSchema<'c>,
    name: &'c str,
    way: &mut Vec<(&'c str, &'c RemoteInputValue)>,
    done: &mut BTreeSet<&'c str>,
    diagnostics: &mut Diagnostics,
) {
    if let Some(at) = way.iter().position(|(type_name, _)| *type_name == name) {
        report_cycle(remote_schema, &way[at..], diagnostics);
        return;
    }
    let Some(type_) = remote_schema.type_(name).filter(|_| !done.contains(name)) else { return };
    for field in input_fields(type_) {
        // A list can be empty.
        if let RemoteTypeRef::NonNull(inner) = &field.type_
            && let RemoteTypeRef::Named(next) = inner.as_ref()
        {
            way.push((name, field));
            walk(remote_schema, next, way, done, diagnostics);
            way.pop();
        }
    }
    done.insert(name);
}

fn report_cycle(remote_schema: &RemoteSchema, way: &[(&str, &RemoteInputValue)], diagnostics: &mut Diagnostics) {
    let Some((type_name, first)) = way.first() else { return };
    let message = format!("no value of input type `{type_name}` can be written: it must hold another one of its type");
    let at = |field: &RemoteInputValue| place(remote_schema, field.offset, &field.name);
    let code = Code::RemoteInputCycle;
    let mut diagnostic = finding(remote_schema, code, &message, at(first), "must be given, and so on without an end");
    for (type_name, field) in &way[1..] {
        diagnostic = diagnostic.label(at(field), format!("must be given in `{type_name}`"));
    }
    report(remote_schema, diagnostic, diagnostics);
}

/// The fields of `@oneOf` types are nullable and have no default.
pub(super) fn check_one_of(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for (type_name, type_) in &remote_schema.snapshot.types {
        let RemoteTypeKind::InputObject { fields, one_of: true } = &type_.kind else { continue };
        for field in fields {
            let problem = match (&field.type_, &field.default_value) {
                (RemoteTypeRef::NonNull(_), _) => "must be given",
                (_, Some(_)) => "has a default value",
                _ => continue,
            };
            let message = format!(
                "input field `{type_name}.{}` {problem}, but exactly one field of `{type_name}` is given (`@oneOf`)",
                field.name
            );
            let span = place(remote_schema, field.offset, &field.name);
            let diagnostic = finding(remote_schema, Code::RemoteOneOfField, &message, span, "must be optional");
            report(remote_schema, diagnostic, diagnostics);
        }
    }
}
