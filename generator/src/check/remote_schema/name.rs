//! Names in a remote schema: none that GraphQL reserves, none twice in one list.

use std::collections::BTreeMap;

use super::{fields, finding, input_fields, place, report};
use crate::catalog::RemoteSchema;
use crate::diagnostic::{Code, Diagnostics};
use crate::introspection::snapshot::{RemoteType, RemoteTypeKind};

/// A list of names of one kind with their places, such as the arguments of a field.
struct NameList<'c> {
    /// What an item is: "field", "argument".
    item: &'static str,
    /// What the list is of: "type `User`".
    of: String,
    names: Vec<(&'c str, usize)>,
}

/// Names starting with `__` belong to introspection.
pub(super) fn check_reserved(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for (type_name, type_) in &remote_schema.snapshot.types {
        for list in lists(type_name, type_) {
            for (name, offset) in list.names {
                let is_reserved =
                    name.starts_with("__") || (list.item == "value" && matches!(name, "true" | "false" | "null"));
                if is_reserved {
                    let message = format!("{} `{name}` of {} has a name that GraphQL reserves", list.item, list.of);
                    let span = place(remote_schema, offset, name);
                    let diagnostic =
                        finding(remote_schema, Code::RemoteReservedName, &message, span, "this name is reserved");
                    report(remote_schema, diagnostic, diagnostics);
                }
            }
        }
    }
}

/// Fields, arguments, input fields, values and members are each there once.
pub(super) fn check_duplicates(remote_schema: &RemoteSchema, diagnostics: &mut Diagnostics) {
    for (type_name, type_) in &remote_schema.snapshot.types {
        for list in lists(type_name, type_) {
            let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
            for (name, offset) in list.names {
                let Some(first) = seen.get(name) else {
                    seen.insert(name, offset);
                    continue;
                };
                let message = format!("{} `{name}` of {} is defined twice", list.item, list.of);
                let span = place(remote_schema, offset, name);
                let diagnostic = finding(remote_schema, Code::RemoteDuplicateName, &message, span, "second definition")
                    .label(place(remote_schema, *first, name), "first definition");
                report(remote_schema, diagnostic, diagnostics);
            }
        }
    }
}

fn lists<'c>(type_name: &str, type_: &'c RemoteType) -> Vec<NameList<'c>> {
    let of = format!("type `{type_name}`");
    let mut lists = Vec::new();
    let field_names = fields(type_).iter().map(|field| (field.name.as_str(), field.offset)).collect();
    lists.push(NameList { item: "field", of: of.clone(), names: field_names });
    for field in fields(type_) {
        let names = field.arguments.iter().map(|argument| (argument.name.as_str(), argument.offset)).collect();
        lists.push(NameList { item: "argument", of: format!("field `{type_name}.{}`", field.name), names });
    }
    let names = input_fields(type_).iter().map(|field| (field.name.as_str(), field.offset)).collect();
    lists.push(NameList { item: "input field", of: of.clone(), names });
    if let RemoteTypeKind::Enum { values } = &type_.kind {
        let names = values.iter().map(|value| (value.name.as_str(), value.offset)).collect();
        lists.push(NameList { item: "value", of, names });
    }
    lists
}
