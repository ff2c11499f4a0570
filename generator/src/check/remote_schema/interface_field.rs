//! A type has the fields of its interfaces, of the same types or of narrower ones.

use super::{fields, finding, implementations, is_subtype, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostics};

pub(super) fn check(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for (type_name, type_, interface, definition) in implementations(remote_schema) {
        for expected in fields(definition) {
            let expected_place = place(remote_schema, expected.offset, &expected.name);
            let Some(field) = fields(type_).iter().find(|field| field.name == expected.name) else {
                let message =
                    format!("type `{type_name}` lacks the field `{}` of its interface `{interface}`", expected.name);
                let span = place(remote_schema, type_.offset, type_name);
                let code = Code::RemoteInterfaceFieldMissing;
                let diagnostic = finding(remote_schema, code, &message, span, "has no such field")
                    .label(expected_place, "the interface's field");
                report(remote_schema, diagnostic, diagnostics);
                continue;
            };
            if !is_subtype(remote_schema, &field.type_, &expected.type_) {
                let message = format!(
                    "field `{type_name}.{}` is of type `{}`, which is not `{}` as in interface `{interface}`",
                    field.name, field.type_, expected.type_
                );
                let span = place(remote_schema, field.offset, &field.name);
                let label = format!("`{}` here", field.type_);
                let diagnostic = finding(remote_schema, Code::RemoteInterfaceFieldType, &message, span, &label)
                    .label(expected_place, format!("`{}` here", expected.type_));
                report(remote_schema, diagnostic, diagnostics);
            }
        }
    }
}
