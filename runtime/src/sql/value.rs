//! Values on their way into a bound parameter: from GraphQL values, session variables and JSON keys to Postgres types.
//!
//! The rules for what a type accepts are those of the GraphQL API (numbers in range, strings for everything that is
//! not a number or boolean, strings handed to Postgres as they are). Where a value is bound in binary, the text that
//! Postgres would have read is read here, with the same messages.

use std::borrow::Cow;

use crate::document::ast::Value;
use crate::document::{json_text, whole};
use crate::error::Code;

/// Why a value cannot be bound: the code and message for the client.
pub(super) type ValueError = (Code, String);

/// A value before its type is known.
#[derive(Clone, Debug)]
pub(super) enum Scalar<'v> {
    /// `true`, `false`
    Boolean(bool),
    /// The text of a number.
    Number(Cow<'v, str>),
    /// A string or an enum value.
    Text(Cow<'v, str>),
    /// A list or object.
    Composite(Cow<'v, Value<'v>>),
}

/// What a value is, in the words of error messages.
pub(super) fn describe(value: &Value<'_>) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Boolean(_) => "a boolean",
        Value::Int(_) => "an integer",
        Value::Float(_) => "a float",
        Value::String(_) => "a string",
        Value::Enum(_) => "an enum value",
        Value::List(_) => "a list",
        Value::Object(_) => "an object",
        Value::Variable(_) => "a variable",
    }
}

impl<'v> Scalar<'v> {
    /// The scalar of a GraphQL value; `None` for null.
    pub fn of_value(value: Cow<'v, Value<'v>>) -> Option<Self> {
        Some(match value {
            Cow::Borrowed(Value::Null | Value::Variable(_)) | Cow::Owned(Value::Null | Value::Variable(_)) => {
                return None;
            }
            Cow::Borrowed(Value::Boolean(value)) => Self::Boolean(*value),
            Cow::Owned(Value::Boolean(value)) => Self::Boolean(value),
            Cow::Borrowed(Value::Int(text) | Value::Float(text)) => Self::Number(Cow::Borrowed(text.as_ref())),
            Cow::Owned(Value::Int(text) | Value::Float(text)) => Self::Number(text),
            Cow::Borrowed(Value::String(text) | Value::Enum(text)) => Self::Text(Cow::Borrowed(text.as_ref())),
            Cow::Owned(Value::String(text) | Value::Enum(text)) => Self::Text(text),
            composite => Self::Composite(composite),
        })
    }

    /// The scalar that a JSON text stands for; `None` for null.
    pub fn of_json(json: &'v str) -> Option<Self> {
        match json.as_bytes().first()? {
            b'n' => None,
            b't' => Some(Self::Boolean(true)),
            b'f' => Some(Self::Boolean(false)),
            b'"' => {
                let inner = json.strip_prefix('"')?.strip_suffix('"')?;
                if inner.contains('\\') {
                    serde_json::from_str(json).ok().map(|text: String| Self::Text(Cow::Owned(text)))
                } else {
                    Some(Self::Text(Cow::Borrowed(inner)))
                }
            }
            b'{' | b'[' => Some(Self::Composite(Cow::Owned(Value::String(Cow::Borrowed(json))))),
            _ => Some(Self::Number(Cow::Borrowed(json))),
        }
    }

    /// Numbers and booleans as their text.
    pub fn into_text(self) -> Self {
        match self {
            Self::Boolean(value) => Self::Text(Cow::Borrowed(if value { "true" } else { "false" })),
            Self::Number(text) => Self::Text(text),
            other => other,
        }
    }

    fn describe(&self) -> &'static str {
        match self {
            Self::Boolean(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a string",
            Self::Composite(value) => describe(value),
        }
    }

    fn unexpected(&self, expected: &str, type_name: &str) -> ValueError {
        let found = self.describe();
        (Code::ValidationFailed, format!("expected {expected} for type '{type_name}', but found {found}"))
    }
}

fn bad_text(type_: &str, text: &str) -> ValueError {
    (Code::DataException, format!("invalid input syntax for type {type_}: \"{text}\""))
}

/// An integer of `T`, whose Postgres name is `type_`.
pub(super) fn integer<T: TryFrom<i64>>(scalar: &Scalar<'_>, type_: &str, type_name: &str) -> Result<T, ValueError> {
    match scalar {
        Scalar::Number(text) => whole(text).and_then(|number| T::try_from(number).ok()).ok_or_else(|| {
            let message = format!(
                "The value {text} lies outside the bounds or is not an integer. Maybe it is a float, or is there \
                 integer overflow?"
            );
            (Code::ParseFailed, message)
        }),
        Scalar::Text(text) => {
            let trimmed = text.trim_matches(|character: char| character.is_ascii_whitespace());
            let digits = trimmed.strip_prefix(['-', '+']).unwrap_or(trimmed);
            if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(bad_text(type_, text));
            }
            trimmed
                .parse::<i64>()
                .ok()
                .and_then(|number| T::try_from(number).ok())
                .ok_or_else(|| (Code::DataException, format!("value \"{text}\" is out of range for type {type_}")))
        }
        other => Err(other.unexpected("a number", type_name)),
    }
}

/// A floating-point number, whose Postgres name is `type_`.
pub(super) fn float<T: std::str::FromStr + Copy + Into<f64>>(
    scalar: &Scalar<'_>,
    type_: &str,
    type_name: &str,
) -> Result<T, ValueError> {
    match scalar {
        Scalar::Number(text) | Scalar::Text(text) => {
            // What Rust reads as a float is what Postgres reads: digits, exponents, `NaN`, `Infinity`, `inf`, in any case.
            let number: T = text.trim().parse().map_err(|_| bad_text(type_, text))?;
            // But Postgres refuses what is too large, or too small to be told from nothing.
            let mantissa = || text.bytes().take_while(|byte| !byte.eq_ignore_ascii_case(&b'e'));
            let has_digit = |nonzero: bool| mantissa().any(|byte| byte.is_ascii_digit() && (!nonzero || byte != b'0'));
            let is_lost =
                (number.into().is_infinite() && has_digit(false)) || (number.into() == 0.0 && has_digit(true));
            if is_lost {
                return Err((Code::DataException, format!("\"{text}\" is out of range for type {type_}")));
            }
            Ok(number)
        }
        other => Err(other.unexpected("a number", type_name)),
    }
}

/// A boolean; as text, any unambiguous beginning of the words Postgres knows.
pub(super) fn boolean(scalar: &Scalar<'_>, type_name: &str) -> Result<bool, ValueError> {
    match scalar {
        Scalar::Boolean(value) => Ok(*value),
        Scalar::Text(text) => {
            let word = text.trim().to_ascii_lowercase();
            let begins = |full: &str, least: usize| word.len() >= least && full.starts_with(word.as_str());
            if begins("true", 1) || begins("yes", 1) || word == "on" || word == "1" {
                Ok(true)
            } else if begins("false", 1) || begins("no", 1) || begins("off", 2) || word == "0" {
                Ok(false)
            } else {
                Err(bad_text("boolean", text))
            }
        }
        other => Err(other.unexpected("a boolean", type_name)),
    }
}

/// The sixteen bytes of a UUID, in any of the spellings that Postgres reads.
pub(super) fn uuid(scalar: &Scalar<'_>, type_name: &str) -> Result<[u8; 16], ValueError> {
    let text = string(scalar, type_name)?;
    parse_uuid(text).ok_or_else(|| bad_text("uuid", text))
}

/// <https://www.postgresql.org/docs/current/datatype-uuid.html>: hyphens after any group of four digits, braces around.
fn parse_uuid(text: &str) -> Option<[u8; 16]> {
    let digits = match text.strip_prefix('{') {
        Some(inner) => inner.strip_suffix('}')?,
        None => text,
    };
    let mut bytes = [0; 16];
    let mut count = 0;
    let mut after_hyphen = true;
    for byte in digits.bytes() {
        if byte == b'-' {
            if after_hyphen || count % 4 != 0 || count == 32 {
                return None;
            }
            after_hyphen = true;
            continue;
        }
        after_hyphen = false;
        let digit = u8::try_from(char::from(byte).to_digit(16)?).ok()?;
        let slot = bytes.get_mut(count / 2)?;
        *slot = *slot << 4 | digit;
        count += 1;
    }
    (count == 32).then_some(bytes)
}

/// A string.
pub(super) fn string<'s>(scalar: &'s Scalar<'_>, type_name: &str) -> Result<&'s str, ValueError> {
    match scalar {
        Scalar::Text(text) => Ok(text),
        _ => Err((Code::ParseFailed, format!("A string is expected for type: {type_name}"))),
    }
}

/// Text that Postgres casts to the type: strings, and numbers where the type is one.
pub(super) fn cast_text<'s>(scalar: &'s Scalar<'_>, sql_name: &str, type_name: &str) -> Result<&'s str, ValueError> {
    match scalar {
        Scalar::Number(text) if sql_name.starts_with("numeric") || sql_name == "money" => Ok(text),
        other => string(other, type_name),
    }
}

/// The name of the type of an array's elements: `jsonb` of `jsonb[]`.
pub(super) fn element_name(array: &str) -> &str {
    array.strip_suffix("[]").unwrap_or(array)
}

/// An array literal such as `{1,"a b"}` of elements of that type. A string that looks like a literal is taken for one, any
/// other single value for a list of one. Lists in lists are further dimensions, unless the elements are JSON.
///
/// <https://www.postgresql.org/docs/current/arrays.html#ARRAYS-INPUT>
pub(super) fn array_text<'v>(value: Cow<'v, Value<'v>>, element: &str) -> Cow<'v, str> {
    // `{1,2}`, or with bounds `[0:1]={1,2}`.
    let is_literal = |text: &str| text.trim_start().starts_with('{') || (text.starts_with('[') && text.contains("]={"));
    match value {
        Cow::Borrowed(Value::String(text)) if is_literal(text) => Cow::Borrowed(text.as_ref()),
        Cow::Owned(Value::String(text)) if is_literal(&text) => text,
        value => {
            let is_json = matches!(element, "json" | "jsonb");
            let items = match value.as_ref() {
                Value::List(items) => items.as_slice(),
                single => std::slice::from_ref(single),
            };
            let mut text = String::new();
            write_items(&mut text, items, is_json);
            Cow::Owned(text)
        }
    }
}

fn write_items(text: &mut String, items: &[Value<'_>], are_json: bool) {
    text.push('{');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        match item {
            Value::Null | Value::Variable(_) => text.push_str("NULL"),
            json if are_json => write_quoted(text, &json_text(json)),
            other => write_element(text, other),
        }
    }
    text.push('}');
}

fn write_element(text: &mut String, value: &Value<'_>) {
    match value {
        Value::List(items) => write_items(text, items, false),
        Value::Null | Value::Variable(_) => text.push_str("NULL"),
        Value::Boolean(value) => text.push_str(if *value { "t" } else { "f" }),
        Value::Int(number) | Value::Float(number) => text.push_str(number),
        Value::String(string) | Value::Enum(string) => write_quoted(text, string),
        object @ Value::Object(_) => write_quoted(text, &json_text(object)),
    }
}

/// An element of an array literal.
pub(super) fn write_quoted(text: &mut String, element: &str) {
    text.push('"');
    for character in element.chars() {
        if matches!(character, '"' | '\\') {
            text.push('\\');
        }
        text.push(character);
    }
    text.push('"');
}
