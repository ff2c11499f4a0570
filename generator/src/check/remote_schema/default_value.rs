//! The default values of arguments and input fields are of their types.

use runtime::document::ast::{Selection, Value};
use runtime::document::{Limits, parse};

use super::{fields, finding, input_fields, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostics};
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind, RemoteTypeRef};

pub(super) fn check(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for directive in &remote_schema.snapshot.directives {
        for argument in &directive.arguments {
            let what = || format!("argument `{}` of directive `@{}`", argument.name, directive.name);
            check_value(remote_schema, what, argument, diagnostics);
        }
    }
    for (type_name, type_) in &remote_schema.snapshot.types {
        for field in fields(type_) {
            for argument in &field.arguments {
                let what = || format!("argument `{}` of field `{type_name}.{}`", argument.name, field.name);
                check_value(remote_schema, what, argument, diagnostics);
            }
        }
        for field in input_fields(type_) {
            check_value(remote_schema, || format!("input field `{type_name}.{}`", field.name), field, diagnostics);
        }
    }
}

fn check_value(
    remote_schema: &RemoteSchema,
    what: impl Fn() -> String,
    definition: &RemoteInputValue,
    diagnostics: &mut Diagnostics,
) {
    let Some(text) = &definition.default_value else { return };
    // The documents' own reader reads it: a literal is always the argument of some field.
    let document = format!("{{a(a:{text})}}");
    let document = parse(&document, &Limits::default());
    let value =
        document.as_ref().ok().and_then(|document| match document.operations.first()?.selection_set.first()? {
            Selection::Field(field) => field.arguments.first().map(|argument| &argument.value),
            _ => None,
        });
    let problem = match value {
        Some(value) => misfit(remote_schema, &definition.type_, value),
        None => Some("is not a value".to_owned()),
    };
    if let Some(problem) = problem {
        let message = format!("the default value `{text}` of {} {problem}", what());
        let span = place(remote_schema, definition.offset, &definition.name);
        let label = format!("is of type `{}`", definition.type_);
        report(remote_schema, finding(remote_schema, Code::RemoteDefaultValue, &message, span, &label), diagnostics);
    }
}

/// Why a value is not one of a type, as the end of a sentence.
fn misfit(remote_schema: &RemoteSchema, type_: &RemoteTypeRef, value: &Value<'_>) -> Option<String> {
    match (type_, value) {
        (RemoteTypeRef::NonNull(_), Value::Null) => Some(format!("has null where the type is `{type_}`")),
        (RemoteTypeRef::NonNull(inner), _) => misfit(remote_schema, inner, value),
        (_, Value::Null) => None,
        (RemoteTypeRef::List(item), Value::List(items)) => {
            items.iter().find_map(|value| misfit(remote_schema, item, value))
        }
        // A single value stands for a list of it.
        (RemoteTypeRef::List(item), _) => misfit(remote_schema, item, value),
        (RemoteTypeRef::Named(name), _) => misfit_named(remote_schema, name, value),
    }
}

fn misfit_named(remote_schema: &RemoteSchema, name: &str, value: &Value<'_>) -> Option<String> {
    let fits = match (name, value) {
        ("Int", Value::Int(text)) => text.parse::<i32>().is_ok(),
        ("Float", Value::Int(_) | Value::Float(_))
        | ("String" | "ID", Value::String(_))
        | ("ID", Value::Int(_))
        | ("Boolean", Value::Boolean(_)) => true,
        ("Int" | "Float" | "String" | "ID" | "Boolean", _) => false,
        _ => match (&remote_schema.type_(name)?.kind, value) {
            (RemoteTypeKind::Enum { values }, Value::Enum(text)) => values.iter().any(|value| value.name == *text),
            (RemoteTypeKind::InputObject { fields, .. }, Value::Object(entries)) => {
                return misfit_object(remote_schema, name, fields, entries);
            }
            (RemoteTypeKind::Enum { .. } | RemoteTypeKind::InputObject { .. }, _) => false,
            // What a custom scalar takes is the service's to know; other types are another rule's.
            _ => true,
        },
    };
    (!fits).then(|| format!("is not one of type `{name}`"))
}

fn misfit_object<'e>(
    remote_schema: &RemoteSchema,
    name: &str,
    fields: &[RemoteInputValue],
    entries: &[(impl AsRef<str> + 'e, Value<'e>)],
) -> Option<String> {
    let unknown = entries.iter().find(|(key, _)| fields.iter().all(|field| field.name != key.as_ref()));
    if let Some((key, _)) = unknown {
        return Some(format!("has the field `{}`, which `{name}` does not have", key.as_ref()));
    }
    fields.iter().find_map(|field| match entries.iter().find(|(key, _)| key.as_ref() == field.name) {
        Some((_, value)) => misfit(remote_schema, &field.type_, value),
        None if matches!(field.type_, RemoteTypeRef::NonNull(_)) && field.default_value.is_none() => {
            Some(format!("lacks the field `{}` of `{name}`", field.name))
        }
        None => None,
    })
}
