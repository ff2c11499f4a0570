//! Values as JSON text, and what JSON's numbers mean where GraphQL wants whole ones.

use super::ast::Value;

/// A value as JSON text; numbers keep their digits.
pub(crate) fn json_text(value: &Value<'_>) -> String {
    let mut text = String::new();
    write_json(&mut text, value);
    text
}

fn write_json(text: &mut String, value: &Value<'_>) {
    match value {
        Value::Null | Value::Variable(_) => text.push_str("null"),
        Value::Boolean(value) => text.push_str(if *value { "true" } else { "false" }),
        Value::Int(number) | Value::Float(number) => text.push_str(number),
        Value::String(string) | Value::Enum(string) => write_json_string(text, string),
        Value::List(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_json(text, item);
            }
            text.push(']');
        }
        Value::Object(fields) => {
            text.push('{');
            for (index, (name, value)) in fields.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write_json_string(text, name);
                text.push(':');
                write_json(text, value);
            }
            text.push('}');
        }
    }
}

fn write_json_string(text: &mut String, string: &str) {
    text.push_str(&serde_json::to_string(string).expect("a string is always JSON"));
}

/// The value of a number that is whole, however it is written: `100`, `1e2` and `100.0` are the same to JSON.
#[expect(clippy::cast_possible_truncation, reason = "the range is checked before")]
pub(crate) fn whole(text: &str) -> Option<i64> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let number = text.parse::<f64>().ok()?;
    // Beyond this a float no longer holds every whole number.
    (number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0).then_some(number as i64)
}

/// Whether a number, which is JSON, is one of the finite floating-point numbers.
pub(super) fn is_finite(text: &str) -> bool {
    // Three hundred digits without an exponent are always within the range.
    (text.len() <= 300 && !text.contains(['e', 'E'])) || text.parse::<f64>().is_ok_and(f64::is_finite)
}
