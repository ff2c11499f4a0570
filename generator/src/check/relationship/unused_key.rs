//! Every key of a relationship to a remote schema is used by an argument.

use crate::catalog::{RemoteRelationship, Step};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::metadata::Yaml;

pub(super) fn check(relationship: &RemoteRelationship, path: &[Step], diagnostics: &mut Diagnostics) {
    for key in &relationship.keys {
        let mut values = path.iter().flat_map(|step| &step.arguments).map(|argument| &argument.value.value);
        if !values.any(|value| uses(value, key.name)) {
            diagnostics.push(
                Diagnostic::new(
                    Code::UnusedKey,
                    format!("key `{}` of relationship `{}` is not used", key.name, relationship.name),
                )
                .label(key.span, format!("no argument has `${}`", key.name)),
            );
        }
    }
}

fn uses(value: &Yaml, key: &str) -> bool {
    match value {
        Yaml::String(text) => text.strip_prefix('$') == Some(key),
        Yaml::List(items) => items.iter().any(|item| uses(&item.value, key)),
        Yaml::Map(entries) => entries.iter().any(|(_, value)| uses(&value.value, key)),
        Yaml::Null | Yaml::Boolean(_) | Yaml::Integer(_) | Yaml::Number(_) => false,
    }
}
