//! The defaults in a role's SDL need nothing that the SDL leaves out: introspection would show it to the role.

use super::directive::PRESET;
use super::subject::{Subject, name_range};
use crate::diagnostic::{Code, Diagnostics};
use crate::introspection::role_sdl::Literal;
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind};

/// Looks at the default of an argument or input field that the role has; `what` is that in words.
pub(super) fn check(subject: &Subject, what: &str, value: &RemoteInputValue, diagnostics: &mut Diagnostics) {
    let Some(default) = subject.sdl.defaults.get(&value.offset) else { return };
    let Some(hidden) = hidden(subject, value.type_.named_type(), default) else { return };
    let message = format!("the default of {what} shows {hidden}, which the role does not have");
    diagnostics.push(
        subject
            .finding(Code::PermissionDefault, message, name_range(value.offset, &value.name), "has this default")
            .help("keep what the default needs, or preset this or leave it out"),
    );
}

/// The first part of a value that the role does not have.
fn hidden(subject: &Subject, type_name: &str, value: &Literal) -> Option<String> {
    // A type that is left out is reported as such.
    let type_ = subject.types.get(type_name)?;
    match (value, &type_.definition.kind) {
        (Literal::List(items), _) => items.iter().find_map(|item| hidden(subject, type_name, item)),
        (Literal::Enum(name), RemoteTypeKind::Enum { values }) => {
            let has_value = values.iter().any(|value| value.name == *name);
            (!has_value).then(|| format!("value `{name}` of enum `{type_name}`"))
        }
        (Literal::Object(entries), RemoteTypeKind::InputObject { fields, .. }) => {
            entries.iter().find_map(|(name, entry)| {
                let is_open = |field: &&RemoteInputValue| {
                    field.name == *name && subject.directives(field.offset).iter().all(|use_| use_.name != PRESET)
                };
                match fields.iter().find(is_open) {
                    Some(field) => hidden(subject, field.type_.named_type(), entry),
                    None => Some(format!("input field `{type_name}.{name}`")),
                }
            })
        }
        _ => None,
    }
}
