//! The fixed values of a relationship's arguments are of the arguments' types.

use super::{GivenValue, is_list};
use crate::catalog::RemoteSchema;
use crate::catalog::type_fit::{ArgumentType, argument_type};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot::RemoteTypeKind;
use crate::metadata::Yaml;

/// Looks at one value; the values inside it come by themselves.
pub(super) fn check(remote_schema: &RemoteSchema, given: GivenValue, diagnostics: &mut Diagnostics) {
    if given.variable().is_some() {
        return;
    }
    let name = &given.definition.name;
    if given.value.value == Yaml::Null {
        diagnostics.push(
            Diagnostic::new(Code::NullLiteral, format!("null is given for `{name}`"))
                .label(given.value.span, "null here")
                .label(given.place(remote_schema), "defined here")
                .help("leave it out"),
        );
        return;
    }
    let argument = argument_type(remote_schema, given.type_);
    if fits(&argument, given) {
        return;
    }
    let mut diagnostic = Diagnostic::new(
        Code::LiteralTypeMismatch,
        format!("{} is given for `{name}`, which is `{}`", describe(&given.value.value), given.type_),
    )
    .label(given.value.span, "this value")
    .label(given.place(remote_schema), format!("`{}` here", given.definition.type_));
    if let (ArgumentType::Enum(values), Yaml::String(text)) = (&argument, &given.value.value) {
        diagnostic = diagnostic.suggest(text, values.iter().map(String::as_str));
    }
    if let Some(RemoteTypeKind::Enum { .. }) = remote_schema.type_(given.type_.named_type()).map(|type_| &type_.kind) {
        diagnostics.push(diagnostic);
        return;
    }
    if let (ArgumentType::String | ArgumentType::Id, Yaml::Integer(_) | Yaml::Number(_) | Yaml::Boolean(_)) =
        (&argument, &given.value.value)
    {
        diagnostic = diagnostic.help("put it in quotes");
    }
    diagnostics.push(diagnostic);
}

fn fits(argument: &ArgumentType, given: GivenValue) -> bool {
    if *argument == ArgumentType::Custom {
        // What a custom scalar takes is the service's to know.
        return true;
    }
    match (argument, &given.value.value) {
        (_, Yaml::List(_)) => is_list(given.type_),
        (ArgumentType::Int, Yaml::Integer(integer)) => i32::try_from(*integer).is_ok(),
        (ArgumentType::Float, Yaml::Integer(_) | Yaml::Number(_))
        | (ArgumentType::String, Yaml::String(_))
        | (ArgumentType::Id, Yaml::String(_) | Yaml::Integer(_))
        | (ArgumentType::Boolean, Yaml::Boolean(_))
        | (ArgumentType::InputObject, Yaml::Map(_)) => true,
        (ArgumentType::Enum(values), Yaml::String(text)) => values.contains(text),
        _ => false,
    }
}

fn describe(value: &Yaml) -> String {
    match value {
        Yaml::String(text) => format!("the text `{text}`"),
        Yaml::Integer(integer) => format!("the integer `{integer}`"),
        Yaml::Number(number) => format!("the number `{number}`"),
        Yaml::Boolean(boolean) => format!("`{boolean}`"),
        Yaml::List(_) => "a list".to_owned(),
        Yaml::Map(_) => "an object".to_owned(),
        Yaml::Null => "null".to_owned(),
    }
}
