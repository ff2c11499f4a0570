//! A field takes the arguments that its interface's field has, of the same types; any other it takes is optional.

use super::{fields, finding, implementations, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot::{RemoteField, RemoteTypeRef};

pub(super) fn check(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for (type_name, type_, interface, definition) in implementations(remote_schema) {
        for expected in fields(definition) {
            if let Some(field) = fields(type_).iter().find(|field| field.name == expected.name) {
                let names = (format!("{type_name}.{}", field.name), format!("{interface}.{}", expected.name));
                for diagnostic in check_expected(remote_schema, &names, field, expected) {
                    report(remote_schema, diagnostic, diagnostics);
                }
                for diagnostic in check_additional(remote_schema, &names, field, expected) {
                    report(remote_schema, diagnostic, diagnostics);
                }
            }
        }
    }
}

fn check_expected(
    remote_schema: &RemoteSchema,
    (name, interface_name): &(String, String),
    field: &RemoteField,
    expected: &RemoteField,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for wanted in &expected.arguments {
        let wanted_place = place(remote_schema, wanted.offset, &wanted.name);
        match field.arguments.iter().find(|argument| argument.name == wanted.name) {
            None => {
                let message = format!("field `{name}` lacks the argument `{}` of `{interface_name}`", wanted.name);
                let span = place(remote_schema, field.offset, &field.name);
                let code = Code::RemoteInterfaceArgumentMissing;
                let diagnostic = finding(remote_schema, code, &message, span, "has no such argument");
                found.push(diagnostic.label(wanted_place, "the interface's argument"));
            }
            Some(argument) if argument.type_ != wanted.type_ => {
                let message = format!(
                    "argument `{}` of `{name}` is of type `{}`, in `{interface_name}` it is `{}`",
                    argument.name, argument.type_, wanted.type_
                );
                let span = place(remote_schema, argument.offset, &argument.name);
                let label = format!("`{}` here", argument.type_);
                let diagnostic = finding(remote_schema, Code::RemoteInterfaceArgumentType, &message, span, &label);
                found.push(diagnostic.label(wanted_place, format!("`{}` here", wanted.type_)));
            }
            Some(_) => {}
        }
    }
    found
}

fn check_additional(
    remote_schema: &RemoteSchema,
    (name, interface_name): &(String, String),
    field: &RemoteField,
    expected: &RemoteField,
) -> Vec<Diagnostic> {
    let is_additional = |name: &str| expected.arguments.iter().all(|argument| argument.name != name);
    field
        .arguments
        .iter()
        .filter(|argument| is_additional(&argument.name))
        .filter(|argument| matches!(argument.type_, RemoteTypeRef::NonNull(_)) && argument.default_value.is_none())
        .map(|argument| {
            let message = format!(
                "argument `{}` of `{name}` is required, but `{interface_name}` does not have it",
                argument.name
            );
            let span = place(remote_schema, argument.offset, &argument.name);
            let code = Code::RemoteInterfaceArgumentRequired;
            finding(remote_schema, code, &message, span, "must be optional")
                .label(place(remote_schema, expected.offset, &expected.name), "the interface's field")
        })
        .collect()
}
