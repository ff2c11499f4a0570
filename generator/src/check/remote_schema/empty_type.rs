//! Objects, interfaces and input objects have fields, enums have values, unions have members.

use super::{finding, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostics};
use crate::introspection::snapshot::RemoteTypeKind;

pub(super) fn check(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for (type_name, type_) in &remote_schema.snapshot.types {
        let (kind, parts, count) = match &type_.kind {
            RemoteTypeKind::Scalar { .. } => continue,
            RemoteTypeKind::Object { fields, .. } => ("object type", "fields", fields.len()),
            RemoteTypeKind::Interface { fields, .. } => ("interface", "fields", fields.len()),
            RemoteTypeKind::InputObject { fields, .. } => ("input type", "fields", fields.len()),
            RemoteTypeKind::Enum { values } => ("enum", "values", values.len()),
            RemoteTypeKind::Union { members } => ("union", "members", members.len()),
        };
        if count == 0 {
            let message = format!("{kind} `{type_name}` has no {parts}");
            let span = place(remote_schema, type_.offset, type_name);
            let diagnostic = finding(remote_schema, Code::RemoteEmptyType, &message, span, "must have at least one");
            report(remote_schema, diagnostic, diagnostics);
        }
    }
}
