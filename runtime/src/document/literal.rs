//! Constant values as GraphQL literals: text in, [`Value`] out, and the other way round.

use std::fmt::Write as _;

use super::ast::Value;
use super::parse::{Limits, parse_constant};

/// The value that a literal without variables stands for; `None` where the text is no literal.
pub fn parse_literal(text: &str) -> Option<Value<'_>> {
    parse_constant(text, &Limits::default()).ok()
}

/// Appends a value without variables as a GraphQL literal.
pub fn write_literal(text: &mut String, value: &Value<'_>) {
    match value {
        Value::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_literal(text, item);
            }
            text.push(']');
        }
        Value::Object(fields) => {
            text.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                // Writing to a string cannot fail.
                let _ = write!(text, "{name}:");
                write_literal(text, value);
            }
            text.push('}');
        }
        Value::Boolean(true) => text.push_str("true"),
        Value::Boolean(false) => text.push_str("false"),
        Value::Int(token) | Value::Float(token) | Value::Enum(token) => text.push_str(token),
        // JSON and GraphQL write strings alike.
        Value::String(content) => text.push_str(&serde_json::Value::from(content.as_ref()).to_string()),
        Value::Null | Value::Variable(_) => text.push_str("null"),
    }
}
