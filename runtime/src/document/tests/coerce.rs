//! Variables from JSON.

use std::borrow::Cow;

use serde_json::value::RawValue;

use crate::definition::RoleId;
use crate::document::ast::Value;
use crate::document::fixture::{USER, document, gateway};
use crate::document::{Destination, VariableDefinition, coerce_variables, variable_definitions};
use crate::error::{ClientError, Code};

/// A readable form of a value: as JSON, but enums and numbers are marked with their kind.
fn show(value: &Value<'_>) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Boolean(value) => value.to_string(),
        Value::Int(text) => format!("int {text}"),
        Value::Float(text) => format!("float {text}"),
        Value::String(text) => format!("{text:?}"),
        Value::Enum(name) => format!("enum {name}"),
        Value::Variable(name) => format!("${name}"),
        Value::List(items) => format!("[{}]", items.iter().map(show).collect::<Vec<_>>().join(", ")),
        Value::Object(entries) => {
            let entries: Vec<String> = entries.iter().map(|(name, entry)| format!("{name}: {}", show(entry))).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

fn definitions(variables: &str) -> Vec<VariableDefinition> {
    let text = format!("query ({variables}) {{ __typename }}");
    variable_definitions(gateway(), &document(&text).operations[0])
}

fn coerce(role: RoleId, variables: &str, json: &str) -> Result<String, ClientError> {
    let json: Box<RawValue> = serde_json::from_str(json).unwrap();
    let coerced = coerce_variables(gateway(), role, &definitions(variables), Some(&json))?;
    let show = |value: &Option<crate::document::Variable<'_>>| {
        value.as_ref().map_or("absent".to_owned(), |variable| show(&variable.value))
    };
    Ok(coerced.values.iter().map(show).collect::<Vec<_>>().join("; "))
}

#[track_caller]
fn check(variables: &str, json: &str, expected: &str) {
    assert_eq!(coerce(USER, variables, json).unwrap(), expected, "{variables} {json}");
}

#[track_caller]
fn fails(variables: &str, json: &str, path: &str, message: &str) {
    let error = coerce(USER, variables, json).unwrap_err();
    assert_eq!((error.request_path.as_str(), error.message.as_str()), (path, message), "{variables} {json}");
    assert_eq!(error.code, Code::ValidationFailed);
}

#[test]
fn fitting_values() {
    check("$a: Int", r#"{"a": -5}"#, "int -5");
    check("$a: Int", "{}", "absent");
    check("$a: Int", "null", "absent");
    check("$a: Int", r#"{"a": null}"#, "null");
    check("$a: Int = 3", "{}", "int 3");
    check("$a: Int = 3", r#"{"a": null}"#, "null");
    check("$a: Int! = 3", "{}", "int 3");
    check("$a: Float, $b: Float", r#"{"b": 1, "a": 1.50e3}"#, "float 1.50e3; int 1");
    check("$a: ID, $b: ID", r#"{"a": "x", "b": 12}"#, r#""x"; "12""#);
    check("$a: String", r#"{"a": "\u00e9\n\ud83d\ude00"}"#, r#""é\n😀""#);
    check("$a: Boolean", r#" { "a" : true } "#, "true");
    check("$a: pet_kind", r#"{"a": "CAT"}"#, "enum CAT");
    check("$a: [Int]", r#"{"a": 1}"#, "[int 1]");
    check("$a: [[Int]]", r#"{"a": 1}"#, "[[int 1]]");
    check("$a: [[Int]]", r#"{"a": [1, [2, null], null, []]}"#, "[[int 1], [int 2, null], null, []]");
    check("$a: [Int] = 1, $b: [ID] = [2]", "{}", r#"[int 1]; ["2"]"#);
    check(
        "$a: jsonb",
        r#"{"a": {"x": [1, 2.0, "s", null, true, {}], "x": []}}"#,
        r#"{x: [int 1, float 2.0, "s", null, true, {}], x: []}"#,
    );
    check("$a: uuid", r#"{"a": 12345678901234567890}"#, "int 12345678901234567890");
    check(
        "$a: users_bool_exp",
        r#"{"a": {"_and": {"age": {"_in": 1, "_eq": null}}, "_not": {}, "_not": {"age": {}}}}"#,
        "{_and: [{age: {_in: [int 1], _eq: null}}], _not: {age: {}}}",
    );
    check("$a: create_input!", r#"{"a": {"name": "x"}}"#, r#"{name: "x"}"#);
    check("$a: one_of_input", r#"{"a": {"a": 1}}"#, "{a: int 1}");
    check("$a: Int, $a: Int", r#"{"a": 1}"#, "int 1; absent");
    let many: Vec<String> = (0..40).map(|index| format!("$v{index}: Int")).collect();
    assert!(coerce(USER, &many.join(","), r#"{"v39": 1, "v0": 2}"#).unwrap().starts_with("int 2; absent"));
}

#[test]
fn values_that_do_not_fit() {
    fails("$a: Int!", "{}", "$", "expecting a value for non-nullable variable: \"a\"");
    fails("$a: Int!", "null", "$", "expecting a value for non-nullable variable: \"a\"");
    fails("$a: Int!", r#"{"a": null}"#, "$", "null value found for non-nullable type: \"Int!\"");
    fails("$a: [Int!]!", r#"{"a": null}"#, "$", "null value found for non-nullable type: \"[Int!]!\"");
    fails("$a: Int", r#"{"b": 1, "a": 1, "c": {"x": [1]}}"#, "$", "unexpected variables in variableValues: b, c");
    let int = "expected a 32-bit integer for type 'Int', but found";
    fails("$a: Int", r#"{"a": 2147483648}"#, "$.variables.a", &format!("{int} 2147483648"));
    fails("$a: Int", r#"{"a": 1.5}"#, "$.variables.a", &format!("{int} 1.5"));
    fails("$a: Int", r#"{"a": "1"}"#, "$.variables.a", &format!("{int} a string"));
    fails("$a: [Int]", r#"{"a": [1, true]}"#, "$.variables.a[1]", &format!("{int} a boolean"));
    fails("$a: [Int!]", r#"{"a": [null]}"#, "$.variables.a[0]", "unexpected null value for type 'Int'");
    fails("$a: [[Int]!]", r#"{"a": [null]}"#, "$.variables.a[0]", "expected a list, but found null");
    fails("$a: String", r#"{"a": 1}"#, "$.variables.a", "expected a string for type 'String', but found a number");
    fails(
        "$a: Boolean",
        r#"{"a": "true"}"#,
        "$.variables.a",
        "expected a boolean for type 'Boolean', but found a string",
    );
    fails(
        "$a: ID",
        r#"{"a": 1.5}"#,
        "$.variables.a",
        "expected a string or an integer for type 'ID', but found a float",
    );
    let kinds = "expected one of the values ['CAT', 'DOG', 'HAMSTER'] for type 'pet_kind', but found";
    fails("$a: pet_kind", r#"{"a": "DRAGON"}"#, "$.variables.a", &format!("{kinds} 'DRAGON'"));
    fails("$a: pet_kind", r#"{"a": 1}"#, "$.variables.a", &format!("{kinds} a number"));
    assert_eq!(coerce(RoleId::ADMIN, "$a: pet_kind", r#"{"a": "DRAGON"}"#).unwrap(), "enum DRAGON");
    fails("$a: create_input", r#"{"a": {}}"#, "$.variables.a.name", "missing required field 'name'");
    fails(
        "$a: create_input",
        r#"{"a": 1}"#,
        "$.variables.a",
        "expected an object for type 'create_input', but found a number",
    );
    fails(
        "$a: users_bool_exp",
        r#"{"a": {"_and": [{"no-pe": 1}]}}"#,
        "$.variables.a._and[0].no-pe",
        "field 'no-pe' not found in type: 'users_bool_exp'",
    );
    fails(
        "$a: users_bool_exp",
        r#"{"a": {"x y": 1}}"#,
        "$.variables.a[\"x y\"]",
        "field 'x y' not found in type: 'users_bool_exp'",
    );
    fails(
        "$a: users_bool_exp",
        r#"{"a": {"salary": {}}}"#,
        "$.variables.a.salary",
        "field 'salary' not found in type: 'users_bool_exp'",
    );
    for one in ["{}", r#"{"a": 1, "b": "x"}"#, r#"{"a": null}"#] {
        fails(
            "$a: one_of_input",
            &format!("{{\"a\": {one}}}"),
            "$.variables.a",
            "exactly one field with a value must be given for type 'one_of_input'",
        );
    }
    let deep = format!("{{\"a\": {}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(coerce(USER, "$a: jsonb", &deep).unwrap_err().message.contains("nested deeper than 200 levels"));
    let deep = format!("{{\"a\": {}{}}}", "{\"_not\":".repeat(100_000), "{}".to_owned() + &"}".repeat(100_000));
    assert!(coerce(USER, "$a: users_bool_exp", &deep).unwrap_err().message.contains("nested deeper than 200 levels"));
    assert_eq!(coerce(USER, "$a: Int", "[]").unwrap_err().code, Code::ParseFailed);
    // The body's reader lets lone surrogates pass where it only steps over them.
    assert_eq!(coerce(USER, "$a: String", r#"{"a": "\ud800"}"#).unwrap_err().code, Code::ParseFailed);
}

#[test]
fn whole_numbers_are_whole_however_they_are_written() {
    for (type_, json, value, sent) in [
        ("Int", "1e2", "int 100", "100"),
        ("[Int]", "[1, 2.0, -30e-1]", "[int 1, int 2, int -3]", "[1,2,-3]"),
        ("ID", "7.0", "\"7\"", "\"7\""),
        ("Float", "7.0", "float 7.0", "7.0"),
        ("jsonb", "7.0", "float 7.0", "7.0"),
    ] {
        let variables = format!("{{\"a\": {json}}}");
        check(&format!("$a: {type_}"), &variables, value);
        let raw: Box<RawValue> = serde_json::from_str(&variables).unwrap();
        let definitions = definitions(&format!("$a: {type_}"));
        let coerced = coerce_variables(gateway(), USER, &definitions, Some(&raw)).unwrap();
        assert_eq!(coerced.values[0].as_ref().unwrap().json.as_deref(), Some(sent));
    }
    for (type_, json) in [("Int", "1.5"), ("Int", "1e10"), ("ID", "1.5"), ("ID", "1e30"), ("Float", "1e999")] {
        let error = coerce(USER, &format!("$a: {type_}"), &format!("{{\"a\": {json}}}")).unwrap_err();
        assert_eq!(error.request_path, "$.variables.a", "{json} as {type_}");
    }
}

#[test]
fn raw_text_is_kept_and_strings_are_borrowed() {
    let json: Box<RawValue> = serde_json::from_str(r#"{"a": [ 1 , 2 ] , "b": "text"}"#).unwrap();
    let definitions = definitions("$a: jsonb, $b: String, $c: Int = 1");
    let coerced = coerce_variables(gateway(), USER, &definitions, Some(&json)).unwrap();
    let raw: Vec<_> = coerced.values.iter().map(|variable| variable.as_ref().unwrap().json.as_deref()).collect();
    assert_eq!(raw, [Some("[ 1 , 2 ]"), Some("\"text\""), None]);
    assert!(matches!(coerced.values[1].as_ref().unwrap().value, Value::String(Cow::Borrowed("text"))));
}

/// The variable's value, and the rows of a bulk where it is one.
fn rows(json: &str) -> Result<(String, Option<String>), ClientError> {
    let json: Box<RawValue> = serde_json::from_str(&format!("{{\"a\": {json}}}")).unwrap();
    let mut definitions = definitions("$a: [create_input]");
    definitions[0].destination = Destination::InsertedRows;
    let coerced = coerce_variables(gateway(), USER, &definitions, Some(&json))?;
    let variable = coerced.values[0].as_ref().unwrap();
    let rows = variable.rows.as_ref().map(|rows| {
        let column = |name: &&str| {
            let values: Vec<_> = rows.column(name).unwrap().map(|value| show(value.unwrap())).collect();
            format!("{name}: {}", values.join(", "))
        };
        rows.names.iter().map(column).collect::<Vec<_>>().join("; ")
    });
    Ok((show(&variable.value), rows))
}

#[test]
fn rows_that_give_the_same_columns_are_a_table() {
    let table = |json, first: &str, columns: &str| {
        assert_eq!(rows(json).unwrap(), (format!("[{first}]"), Some(columns.to_owned())), "{json}");
    };
    table(r#"[{"name": "a"}]"#, r#"{name: "a"}"#, r#"name: "a""#);
    table(
        r#" [ { "name" : "a" , "tags" : [ "x" ] } , {"name":"b\"","tags":null} ] "#,
        r#"{name: "a", tags: ["x"]}"#,
        r#"name: "a", "b\""; tags: ["x"], null"#,
    );
    for (json, value) in [
        ("[]", "[]"),
        ("null", "null"),
        ("[null]", "[null]"),
        (r#"{"name": "a"}"#, r#"[{name: "a"}]"#),
        (r#"[{"name": "a"}, null]"#, r#"[{name: "a"}, null]"#),
        (r#"[{"name": "a"}, {"name": "b", "at": 1}]"#, r#"[{name: "a"}, {name: "b", at: int 1}]"#),
        (r#"[{"name": "a", "at": 1}, {"name": "b"}]"#, r#"[{name: "a", at: int 1}, {name: "b"}]"#),
        (r#"[{"name": "a", "at": 1}, {"at": 2, "name": "b"}]"#, r#"[{name: "a", at: int 1}, {at: int 2, name: "b"}]"#),
        (r#"[{"name": "a", "name": "c"}, {"name": "b", "name": "d"}]"#, r#"[{name: "c"}, {name: "d"}]"#),
        (r#"[{"name": "a"}, {"n\u0061me": "b"}]"#, r#"[{name: "a"}, {name: "b"}]"#),
    ] {
        assert_eq!(rows(json).unwrap(), (value.to_owned(), None), "{json}");
    }
    for (json, path) in [
        (r#"[{"name": "a"}, {"name": null}]"#, "$.variables.a[1].name"),
        (r#"[{"name": "a"}, {"name": "b"}, {}]"#, "$.variables.a[2].name"),
        (r#"[{"tags": []}]"#, "$.variables.a[0].name"),
        (r#"[{"name": "a", "kind": "DOG"}, {"name": "b", "kind": "COW"}]"#, "$.variables.a[1].kind"),
        (r#"[{"name": "a"}, {"name": "b", "other": 1}]"#, "$.variables.a[1].other"),
    ] {
        assert_eq!(rows(json).unwrap_err().request_path, path, "{json}");
    }
}
