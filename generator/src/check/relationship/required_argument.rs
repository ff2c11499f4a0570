//! What a remote field requires is given, where the client cannot give it: on the fields passed through, and inside of
//! objects that the relationship gives.

use crate::catalog::given_value::{GivenValue, visit_values};
use crate::catalog::{RemoteSchema, Step, remote_span};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind, RemoteTypeRef};
use crate::metadata::Yaml;

pub(super) fn check(remote_schema: &RemoteSchema, path: &[Step], diagnostics: &mut Diagnostics) {
    // The last field's arguments stay open to the client.
    let passed_through = path.len().saturating_sub(1);
    for step in path.iter().take(passed_through) {
        for argument in step.field.arguments.iter().filter(|argument| is_required(argument)) {
            if step.arguments.iter().all(|given| given.definition.name != argument.name) {
                let message = format!("field `{}` requires the argument `{}`", step.field.name, argument.name);
                diagnostics.push(
                    Diagnostic::new(Code::MissingRequiredArgument, message)
                        .label(step.span, "not given here")
                        .label(remote_span(remote_schema, argument.offset, &argument.name), "required here"),
                );
            }
        }
    }
    visit_values(remote_schema, path, &mut |given| check_object(remote_schema, given, diagnostics));
}

fn check_object(remote_schema: &RemoteSchema, given: GivenValue, diagnostics: &mut Diagnostics) {
    let type_name = given.type_.named_type();
    let kind = remote_schema.type_(type_name).map(|type_| &type_.kind);
    let (Yaml::Map(entries), Some(RemoteTypeKind::InputObject { fields, .. })) = (&given.value.value, kind) else {
        return;
    };
    for field in fields.iter().filter(|field| is_required(field)) {
        if entries.iter().all(|(name, _)| name.value != field.name) {
            let message = format!("input type `{type_name}` requires the field `{}`", field.name);
            diagnostics.push(
                Diagnostic::new(Code::MissingRequiredArgument, message)
                    .label(given.value.span, "not given here")
                    .label(remote_span(remote_schema, field.offset, &field.name), "required here"),
            );
        }
    }
}

fn is_required(value: &RemoteInputValue) -> bool {
    matches!(value.type_, RemoteTypeRef::NonNull(_)) && value.default_value.is_none()
}
