//! Arguments and input fields have input types, fields have output types.

use super::{fields, finding, input_fields, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostics, Span};
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind};

pub(super) fn check(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for directive in &remote_schema.snapshot.directives {
        for argument in &directive.arguments {
            let what = format!("argument `{}` of directive `@{}`", argument.name, directive.name);
            check_input(remote_schema, &what, argument, diagnostics);
        }
    }
    for (type_name, type_) in &remote_schema.snapshot.types {
        for field in fields(type_) {
            let what = format!("field `{type_name}.{}`", field.name);
            check_output(
                remote_schema,
                &what,
                field.type_.named_type(),
                place(remote_schema, field.offset, &field.name),
                diagnostics,
            );
            for argument in &field.arguments {
                let what = format!("argument `{}` of field `{type_name}.{}`", argument.name, field.name);
                check_input(remote_schema, &what, argument, diagnostics);
            }
        }
        for field in input_fields(type_) {
            let what = format!("input field `{type_name}.{}`", field.name);
            check_input(remote_schema, &what, field, diagnostics);
        }
    }
}

fn check_output(remote_schema: &RemoteSchema, what: &str, type_name: &str, span: Span, diagnostics: &mut Diagnostics) {
    let Some(type_) = remote_schema.type_(type_name) else { return };
    if matches!(type_.kind, RemoteTypeKind::InputObject { .. }) {
        let message = format!("{what} has the input type `{type_name}`");
        let diagnostic =
            finding(remote_schema, Code::RemoteOutputTypeExpected, &message, span, "must have an output type")
                .label(place(remote_schema, type_.offset, type_name), "an input object type");
        report(remote_schema, diagnostic, diagnostics);
    }
}

fn check_input(remote_schema: &RemoteSchema, what: &str, value: &RemoteInputValue, diagnostics: &mut Diagnostics) {
    let type_name = value.type_.named_type();
    let Some(type_) = remote_schema.type_(type_name) else { return };
    let kind = match type_.kind {
        RemoteTypeKind::Object { .. } => "an object type",
        RemoteTypeKind::Interface { .. } => "an interface type",
        RemoteTypeKind::Union { .. } => "a union type",
        RemoteTypeKind::Scalar { .. } | RemoteTypeKind::Enum { .. } | RemoteTypeKind::InputObject { .. } => return,
    };
    let message = format!("{what} has the output type `{type_name}`");
    let span = place(remote_schema, value.offset, &value.name);
    let diagnostic = finding(remote_schema, Code::RemoteInputTypeExpected, &message, span, "must have an input type")
        .label(place(remote_schema, type_.offset, type_name), kind);
    report(remote_schema, diagnostic, diagnostics);
}
