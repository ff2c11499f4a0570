//! What a remote field requires is given, where the client cannot give it: on the fields passed through, and inside of
//! objects that the relationship gives there. Of the last field's arguments objects stay open, but not the items of lists.

use crate::catalog::given_value::{GivenValue, visit_fields, visit_value, visit_values};
use crate::catalog::type_fit::is_list;
use crate::catalog::{Argument, RemoteSchema, Step, is_openable, remote_span};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot::RemoteTypeKind;
use crate::metadata::Yaml;

pub(super) fn check(remote_schema: &RemoteSchema, path: &[Step], diagnostics: &mut Diagnostics) {
    // The last field's arguments stay open to the client.
    let passed_through = path.len().saturating_sub(1);
    for step in path.iter().take(passed_through) {
        for argument in step.field.arguments.iter().filter(|argument| argument.is_required()) {
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
    let Some((last, outer)) = path.split_last() else { return };
    visit_values(remote_schema, outer, &mut |given| check_object(remote_schema, given, diagnostics));
    for Argument { definition, value } in &last.arguments {
        check_open(remote_schema, GivenValue { value, type_: &definition.type_, definition }, diagnostics);
    }
}

/// What an object leaves open is the client's to give. An item of a list is whole.
fn check_open(remote_schema: &RemoteSchema, given: GivenValue, diagnostics: &mut Diagnostics) {
    let is_open = is_openable(remote_schema, given.type_, &given.value.value) && !is_list(given.type_);
    match &given.value.value {
        Yaml::Map(_) if is_open => {
            visit_fields(remote_schema, given, &mut |inner| check_open(remote_schema, inner, diagnostics));
        }
        _ => visit_value(remote_schema, given, &mut |given| check_object(remote_schema, given, diagnostics)),
    }
}

fn check_object(remote_schema: &RemoteSchema, given: GivenValue, diagnostics: &mut Diagnostics) {
    let type_name = given.type_.named_type();
    let kind = remote_schema.type_(type_name).map(|type_| &type_.kind);
    let (Yaml::Map(entries), Some(RemoteTypeKind::InputObject { fields, .. })) = (&given.value.value, kind) else {
        return;
    };
    for field in fields.iter().filter(|field| field.is_required()) {
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
