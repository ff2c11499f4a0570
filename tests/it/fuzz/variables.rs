//! Variables: JSON of any form for the variables of documents that use them.

use runtime::document::{Limits, parse};
use serde_json::{Map, Value, json, value::RawValue};

use super::{
    corpus,
    documents::{demo_engine, explain},
    fuzz,
    grammar::variable_documents,
    mutate::mutated,
};
use crate::support::random::Random;

#[tokio::test(flavor = "multi_thread")]
async fn fuzz_variables() {
    let engine = demo_engine().await;
    let documents = variable_documents(engine.gateway);
    let texts = corpus::texts(&["tests/requests", "tests/features"], "variables.json");
    let input = |random: &mut Random| {
        let broken = mutated(&texts, random);
        // Most broken texts are no JSON, which the body's reader refuses; a tree is always JSON.
        if serde_json::from_str::<&RawValue>(&broken).is_ok() { broken } else { any_value(random, 0).to_string() }
    };
    let (accepted, rounds) = fuzz("variables", 400, input, |text, random| {
        let document = random.one_of(&documents);
        // A text can be JSON and no tree: strings may hold half a character.
        let values: Vec<Value> = match serde_json::from_str(text) {
            Ok(Value::Object(entries)) => entries.into_iter().map(|(_, value)| value).collect(),
            Ok(Value::Array(items)) => items,
            Ok(single) => vec![single],
            Err(_) => Vec::new(),
        };
        // The values under the names that the document's variables have, in turns.
        let parsed = parse(document, &Limits::default()).expect("made documents can be parsed");
        let names = parsed.operations.iter().flat_map(|operation| &operation.variables).map(|variable| variable.name);
        let mut given = Map::new();
        for (index, name) in names.enumerate() {
            if !random.one_in(8) && !values.is_empty() {
                given.insert(name.to_owned(), values[index % values.len()].clone());
            }
        }
        let given =
            if values.is_empty() || random.one_in(20) { text.to_owned() } else { Value::Object(given).to_string() };
        let raw = RawValue::from_string(given).expect("inputs are JSON");
        explain(&engine, document, Some(&raw), random)
    });
    assert!(rounds == 1 || accepted > 0, "no variables were accepted");
}

/// Any JSON value.
fn any_value(random: &mut Random, depth: usize) -> Value {
    let limit = if depth > 4 { 8 } else { 11 };
    match random.below(limit) {
        0 => Value::Null,
        1 => json!(random.one_in(2)),
        2 => json!(random.below(5)),
        3 => serde_json::from_str(random.word(&[
            "-0",
            "1.0",
            "1e2",
            "1e-2",
            "2147483648",
            "-2147483649",
            "1e300",
            "0.1",
        ]))
        .expect("numbers"),
        4 => {
            json!(random.word(&["", "1", "asc", "PAID", "\u{0}", "a\"\\b", "😀", "2020-01-01", "null", "{}", "{1,2}"]))
        }
        5 => json!("x".repeat(1 << random.below(14))),
        6 => json!(random.word(&["7f2c1a52-0000-4000-8000-000000000001", "12:00:00", "NaN", "99999999999999999999"])),
        7 => nested(1 << random.below(9)),
        8 => (0..random.below(4)).map(|_| any_value(random, depth + 1)).collect(),
        _ => {
            let names =
                ["_eq", "_in", "_and", "_or", "_not", "id", "name", "lines", "_is_null", "_contains", "x", "", "é"];
            let count = random.below(4);
            let entries = (0..count).map(|_| (random.word(&names).to_string(), any_value(random, depth + 1)));
            Value::Object(entries.collect())
        }
    }
}

fn nested(depth: usize) -> Value {
    (0..depth.min(100))
        .fold(Value::Null, |inner, level| if level % 2 == 0 { json!([inner]) } else { json!({"_not": inner}) })
}
