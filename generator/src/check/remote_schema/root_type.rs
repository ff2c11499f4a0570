//! The root types of a remote schema are object types.

use super::{place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::introspection::snapshot::RemoteTypeKind;

pub(super) fn check(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    let snapshot = remote_schema.snapshot;
    let roots = [
        ("query", Some(&snapshot.query_type)),
        ("mutation", snapshot.mutation_type.as_ref()),
        ("subscription", snapshot.subscription_type.as_ref()),
    ];
    for (operation, name) in roots {
        let Some(name) = name else { continue };
        let (problem, span) = match remote_schema.type_(name) {
            Some(type_) if matches!(type_.kind, RemoteTypeKind::Object { .. }) => continue,
            Some(type_) => ("is not an object type", place(remote_schema, type_.offset, name)),
            None => ("is not defined", Span { file: snapshot.file, start: 0, end: 0 }),
        };
        let message = format!("the {operation} root `{name}` of remote schema `{}` {problem}", remote_schema.name);
        let diagnostic = Diagnostic::new(Code::RemoteRootNotObject, message);
        report(remote_schema, diagnostic.label(span, "must be an object type"), diagnostics);
    }
}
