//! Join keys as GraphQL literals, written into a document that is itself inside a JSON string.

use serde_json::value::RawValue;

use crate::definition::KeyEncoding;

/// Writes a key, given as JSON text, as a literal. Returns whether the encoding can express it; if not, `body` holds a
/// part of it and is to be cut back.
pub(super) fn write_key(body: &mut Vec<u8>, json: &str, encoding: KeyEncoding) -> bool {
    match json.as_bytes().first() {
        Some(b'"') => write_string(body, json, encoding),
        Some(first @ (b'[' | b'{')) => {
            let fits = encoding == KeyEncoding::Plain || (*first == b'{' && encoding == KeyEncoding::Object);
            match serde_json::from_str::<serde_json::Value>(json) {
                // What is inside is of types that are not known here.
                Ok(value) if fits => write_value(body, &value),
                _ => false,
            }
        }
        Some(b'n') | None => false,
        Some(first) => match encoding {
            KeyEncoding::Plain => {
                body.extend_from_slice(json.as_bytes());
                true
            }
            KeyEncoding::String => {
                body.extend_from_slice(b"\\\"");
                body.extend_from_slice(json.as_bytes());
                body.extend_from_slice(b"\\\"");
                true
            }
            KeyEncoding::Number if first.is_ascii_digit() || *first == b'-' => {
                body.extend_from_slice(json.as_bytes());
                true
            }
            KeyEncoding::Integer => write_integer(body, json),
            KeyEncoding::Boolean if matches!(first, b't' | b'f') => {
                body.extend_from_slice(json.as_bytes());
                true
            }
            KeyEncoding::Number | KeyEncoding::Enum(_) | KeyEncoding::Boolean | KeyEncoding::Object => false,
        },
    }
}

/// Writes the items of a key that is a list, or the one value that it is, separated by commas and without brackets.
/// Nulls are left out. Returns whether the encoding can express them.
pub(super) fn write_items(body: &mut Vec<u8>, json: &str, encoding: KeyEncoding) -> bool {
    if !json.starts_with('[') {
        return write_key(body, json, encoding);
    }
    let Ok(items) = serde_json::from_str::<Vec<Option<&RawValue>>>(json) else { return false };
    for (index, item) in items.into_iter().flatten().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        // An item that is a list is for an argument of lists of lists.
        let nested = item.get().starts_with('[') && encoding != KeyEncoding::Plain;
        let written = if nested {
            body.push(b'[');
            let written = write_items(body, item.get(), encoding);
            body.push(b']');
            written
        } else {
            write_key(body, item.get(), encoding)
        };
        if !written {
            return false;
        }
    }
    true
}

fn write_string(body: &mut Vec<u8>, json: &str, encoding: KeyEncoding) -> bool {
    let content = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or_default();
    match encoding {
        // GraphQL has the escapes of JSON, but refuses halves of surrogate pairs, and one refusal would fail all keys.
        KeyEncoding::Plain | KeyEncoding::String if content.bytes().any(|byte| byte == b'\\' || byte < b' ') => {
            match serde_json::from_str::<serde_json::Value>(json) {
                Ok(text) => {
                    escape(body, &text.to_string());
                    true
                }
                Err(_) => false,
            }
        }
        KeyEncoding::Plain | KeyEncoding::String => {
            escape(body, json);
            true
        }
        KeyEncoding::Enum(values) if values.binary_search(&content).is_ok() => {
            body.extend_from_slice(content.as_bytes());
            true
        }
        KeyEncoding::Number if is_number(content) => {
            body.extend_from_slice(content.as_bytes());
            true
        }
        KeyEncoding::Integer => write_integer(body, content),
        KeyEncoding::Enum(_) | KeyEncoding::Number | KeyEncoding::Boolean | KeyEncoding::Object => false,
    }
}

/// A whole number of 32 bits, however it is written: `7`, `7.00` and `7e0` are one.
#[expect(clippy::cast_possible_truncation, reason = "the number is whole and in the range of i32")]
fn write_integer(body: &mut Vec<u8>, text: &str) -> bool {
    let number = match text.parse::<i32>() {
        Ok(number) => number,
        Err(_) if !is_number(text) => return false,
        Err(_) => match text.parse::<f64>() {
            // Every whole number of 32 bits is a float, and what is a little beside one is not taken for it.
            Ok(float) if float.fract() == 0.0 && float.abs() <= f64::from(i32::MAX) && is_exact(text) => float as i32,
            _ => return false,
        },
    };
    body.extend_from_slice(number.to_string().as_bytes());
    true
}

/// Whether a number has few enough digits for a float to hold all of them.
fn is_exact(number: &str) -> bool {
    number.bytes().filter(u8::is_ascii_digit).count() <= 15
}

/// Lists and objects, which only columns of such types hold.
fn write_value(body: &mut Vec<u8>, value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Null => {
            body.extend_from_slice(b"null");
            true
        }
        serde_json::Value::Array(items) => {
            body.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    body.push(b',');
                }
                if !write_value(body, item) {
                    return false;
                }
            }
            body.push(b']');
            true
        }
        serde_json::Value::Object(fields) => {
            body.push(b'{');
            for (index, (name, value)) in fields.iter().enumerate() {
                if !is_name(name) {
                    return false;
                }
                if index > 0 {
                    body.push(b',');
                }
                body.extend_from_slice(name.as_bytes());
                body.push(b':');
                if !write_value(body, value) {
                    return false;
                }
            }
            body.push(b'}');
            true
        }
        scalar => write_key(body, &scalar.to_string(), KeyEncoding::Plain),
    }
}

/// Appends text to a JSON string that is being written.
pub(super) fn escape(body: &mut Vec<u8>, text: &str) {
    for &byte in text.as_bytes() {
        match byte {
            b'"' | b'\\' => body.extend_from_slice(&[b'\\', byte]),
            b'\n' => body.extend_from_slice(b"\\n"),
            0x00..=0x1f => body.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => body.push(byte),
        }
    }
}

/// Whether GraphQL accepts it as a name.
pub(super) fn is_name(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.first().is_some_and(|first| first.is_ascii_alphabetic() || *first == b'_')
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

fn is_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(json: &str, encoding: KeyEncoding, expected: Option<&str>) {
        let mut body = Vec::new();
        let written = write_key(&mut body, json, encoding);
        let text = String::from_utf8(body).unwrap();
        assert_eq!(written.then_some(text.as_str()), expected, "{json} as {encoding:?}");
    }

    #[test]
    fn keys_become_literals() {
        check("7", KeyEncoding::Plain, Some("7"));
        check("7", KeyEncoding::String, Some(r#"\"7\""#));
        check("7", KeyEncoding::Number, Some("7"));
        check("7", KeyEncoding::Enum(&["EN"]), None);
        check("true", KeyEncoding::Number, None);
        check(r#""a\n\"b""#, KeyEncoding::Plain, Some(r#"\"a\\n\\\"b\""#));
        check(r#""a\/\u00e9\ud83d\ude00""#, KeyEncoding::Plain, Some(r#"\"a/é😀\""#));
        check(r#""\u0001""#, KeyEncoding::Plain, Some(r#"\"\\u0001\""#));
        for no_string in [r#""\ud800""#, r#""\x""#, "\"a\nb\"", r#"["\udc00"]"#] {
            check(no_string, KeyEncoding::Plain, None);
        }
        check(r#""EN""#, KeyEncoding::Enum(&["DE", "EN"]), Some("EN"));
        check(r#""FR""#, KeyEncoding::Enum(&["DE", "EN"]), None);
        check(r#"["EN"]"#, KeyEncoding::Enum(&["DE", "EN"]), None);
        check(r#""12.5""#, KeyEncoding::Number, Some("12.5"));
        check(r#""1}{""#, KeyEncoding::Number, None);
        for (number, expected) in [
            ("7", Some("7")),
            ("7.00", Some("7")),
            ("-7e2", Some("-700")),
            ("\"7\"", Some("7")),
            ("-2147483648", Some("-2147483648")),
            ("2147483648", None),
            ("1.5", None),
            ("1.00000000000000000001", None),
            ("\"x\"", None),
            ("\"\"", None),
            ("\"inf\"", None),
            ("true", None),
        ] {
            check(number, KeyEncoding::Integer, expected);
        }
        check("true", KeyEncoding::Boolean, Some("true"));
        check("1", KeyEncoding::Boolean, None);
        check(r#""true""#, KeyEncoding::Boolean, None);
        check(r#"{"a":1}"#, KeyEncoding::String, None);
        check(r#"{"a":"x"}"#, KeyEncoding::Object, Some(r#"{a:\"x\"}"#));
        check(r#"[{"a":[1]}]"#, KeyEncoding::Object, None);
        check("1", KeyEncoding::Object, None);
        check("[1]", KeyEncoding::Object, None);
        check(r#"[1,"a"]"#, KeyEncoding::String, None);
        check(r#"[1,"a"]"#, KeyEncoding::Plain, Some(r#"[1,\"a\"]"#));
        check(r#"{"a":{"b":[true,null]}}"#, KeyEncoding::Plain, Some("{a:{b:[true,null]}}"));
        check(r#"{"a b":1}"#, KeyEncoding::Plain, None);
    }

    #[test]
    fn lists_are_written_item_by_item() {
        let check = |json: &str, encoding: KeyEncoding, expected: Option<&str>| {
            let mut body = Vec::new();
            let written = write_items(&mut body, json, encoding);
            let text = String::from_utf8(body).unwrap();
            assert_eq!(written.then_some(text.as_str()), expected, "{json} as {encoding:?}");
        };
        check(r#"[1, null,"a"]"#, KeyEncoding::String, Some(r#"\"1\",\"a\""#));
        check("[]", KeyEncoding::String, Some(""));
        check("[[1,2],[]]", KeyEncoding::Integer, Some("[1,2],[]"));
        check("5", KeyEncoding::Integer, Some("5"));
        check(r#"[1,"x"]"#, KeyEncoding::Integer, None);
        check("[{}]", KeyEncoding::String, None);
        check(r#"["EN"]"#, KeyEncoding::Enum(&["DE", "EN"]), Some("EN"));
        check(r#"[{"a":[1]}]"#, KeyEncoding::Object, Some("{a:[1]}"));
        check("[{\"a\":1}]", KeyEncoding::Plain, Some("{a:1}"));
    }
}
