//! Messages that literals of a document and JSON values of variables share.

use crate::definition::{EnumValue, RoleId};

/// A value that is none of an enum's.
pub(super) fn enum_mismatch(values: &[EnumValue], role: RoleId, type_name: &str, found: &str) -> String {
    let visible = values.iter().filter(|value| value.visible.contains(role));
    let names: Vec<String> = visible.map(|value| format!("'{}'", value.name)).collect();
    format!("expected one of the values [{}] for type '{type_name}', but found {found}", names.join(", "))
}

/// A value that is no value of a built-in scalar.
pub(super) fn scalar_mismatch(type_name: &str, found: &str) -> String {
    let expected = match type_name {
        "Int" => "a 32-bit integer",
        "Float" => "a number",
        "ID" => "a string or an integer",
        "Boolean" => "a boolean",
        _ => "a string",
    };
    format!("expected {expected} for type '{type_name}', but found {found}")
}
