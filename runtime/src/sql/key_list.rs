//! Join keys that are lists: JSON in, the text of a Postgres array out.
//!
//! A statement binds one such text per key and casts it, because keys are of different lengths and Postgres has no
//! arrays of those.

use serde_json::value::RawValue;

use super::bind::{check, key_scalar};
use super::value::{Scalar, ValueError, integer, write_quoted};
use crate::definition::WireType;
use crate::error::Code;

/// The array literal of a list of values of a type; `None` for null. What is no list counts as its only item.
pub(super) fn array_literal(json: &str, name: &str, wire: WireType) -> Result<Option<String>, ValueError> {
    if json == "null" {
        return Ok(None);
    }
    let mut text = String::with_capacity(json.len() + 2);
    if json.starts_with('[') {
        write_list(&mut text, json, name, wire)?;
    } else {
        text.push('{');
        write_item(&mut text, json, name, wire)?;
        text.push('}');
    }
    Ok(Some(text))
}

fn write_list(text: &mut String, json: &str, name: &str, wire: WireType) -> Result<(), ValueError> {
    let items: Vec<&RawValue> =
        serde_json::from_str(json).map_err(|_| (Code::DataException, "a key is no list".to_owned()))?;
    text.push('{');
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        write_item(text, item.get(), name, wire)?;
    }
    text.push('}');
    Ok(())
}

fn write_item(text: &mut String, json: &str, name: &str, wire: WireType) -> Result<(), ValueError> {
    if json.starts_with('[') && wire != WireType::Json {
        return write_list(text, json, name, wire);
    }
    let Some(scalar) = key_scalar(json, wire) else {
        text.push_str("NULL");
        return Ok(());
    };
    check(&scalar, name, wire)?;
    match (&scalar, wire) {
        // Of `7.0` an integer is `7`.
        (_, WireType::Int2 | WireType::Int4 | WireType::Int8) => {
            text.push_str(&integer::<i64>(&scalar, name, name)?.to_string());
        }
        (Scalar::Text(content) | Scalar::Number(content), _) => write_quoted(text, content),
        (Scalar::Boolean(value), _) => text.push_str(if *value { "t" } else { "f" }),
        (Scalar::Composite(_), _) => return Err((Code::DataException, "a key is no scalar".to_owned())),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_become_literals() {
        let check = |json: &str, wire: WireType, expected: Option<&str>| {
            let literal = array_literal(json, "type", wire).ok().map(|literal| literal.unwrap_or("NULL".to_owned()));
            assert_eq!(literal.as_deref(), expected, "{json} as {wire:?}");
        };
        check("[1, null,\"2\",3.0]", WireType::Int4, Some("{1,NULL,2,3}"));
        check("[]", WireType::Int4, Some("{}"));
        check("null", WireType::Int4, Some("NULL"));
        check("7", WireType::Int4, Some("{7}"));
        for no_list in ["[1.5]", "[\"x\"]", "[3000000000]", "[{}]", "{}", "[true]"] {
            check(no_list, WireType::Int4, None);
        }
        check(r#"["a\"b\\", 1, true, "NULL", ""]"#, WireType::Text, Some(r#"{"a\"b\\","1","true","NULL",""}"#));
        check(r#"["\u0000"]"#, WireType::Text, None);
        check(r#"[{"a":1}]"#, WireType::Text, None);
        check(r#"[{"a":1},[2]]"#, WireType::Json, Some(r#"{"{\"a\":1}","[2]"}"#));
        check("[[1,2],[3,4]]", WireType::Other, Some(r#"{{"1","2"},{"3","4"}}"#));
        check("[true]", WireType::Bool, Some("{t}"));
    }
}
