//! Every type that a remote schema refers to is defined.

use super::{fields, finding, input_fields, interfaces, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostics, Span};
use crate::introspection::BUILT_IN_SCALARS;
use crate::introspection::snapshot::RemoteTypeKind;

pub(super) fn check(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    let at = |offset, name: &str| place(remote_schema, offset, name);
    for directive in &remote_schema.snapshot.directives {
        for argument in &directive.arguments {
            let what = format!("the type of argument `{}` of directive `@{}`", argument.name, directive.name);
            let span = at(argument.offset, &argument.name);
            check_reference(remote_schema, argument.type_.named_type(), &what, span, diagnostics);
        }
    }
    for (type_name, type_) in &remote_schema.snapshot.types {
        let mut references: Vec<(&str, String, Span)> = Vec::new();
        for field in fields(type_) {
            let what = format!("the type of field `{type_name}.{}`", field.name);
            references.push((field.type_.named_type(), what, at(field.offset, &field.name)));
            for argument in &field.arguments {
                let what = format!("the type of argument `{}` of field `{type_name}.{}`", argument.name, field.name);
                references.push((argument.type_.named_type(), what, at(argument.offset, &argument.name)));
            }
        }
        for field in input_fields(type_) {
            let what = format!("the type of input field `{type_name}.{}`", field.name);
            references.push((field.type_.named_type(), what, at(field.offset, &field.name)));
        }
        let own = at(type_.offset, type_name);
        for interface in interfaces(type_) {
            references.push((interface, format!("an interface of type `{type_name}`"), own));
        }
        if let RemoteTypeKind::Union { members } = &type_.kind {
            for member in members {
                references.push((member, format!("a member of union `{type_name}`"), own));
            }
        }
        for (name, what, span) in references {
            check_reference(remote_schema, name, &what, span, diagnostics);
        }
    }
}

fn check_reference(remote_schema: &RemoteSchema, name: &str, what: &str, span: Span, diagnostics: &mut Diagnostics) {
    if remote_schema.type_(name).is_some() || BUILT_IN_SCALARS.contains(&name) {
        return;
    }
    let message = format!("type `{name}`, {what}, is not defined");
    let known = remote_schema.snapshot.types.keys().map(String::as_str);
    let mut diagnostic = finding(remote_schema, Code::RemoteTypeMissing, &message, span, "refers to it");
    if let Some(meant) = crate::diagnostic::did_you_mean(name, known) {
        diagnostic = diagnostic.help(format!("there is a type `{meant}`"));
    }
    report(remote_schema, diagnostic, diagnostics);
}
