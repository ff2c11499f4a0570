//! Random look-ups of keys in lists, in random portions, compared with one look-up per key.

use bytes::Bytes;
use serde_json::{Value, json};

use super::random_tests::{CASES, HIDDEN, Random, fetch, write};
use super::*;
use crate::definition::RelationshipKind::{Array, Object};
use crate::document::ast::OperationKind;
use crate::plan::{JoinTree, OperationPlan, ResponseField, ResponseValue};

/// An answer to some keys in one list: in any order, without some, with some twice and with some that nobody asked for.
fn keyed_list(random: &mut Random, asked: &[usize]) -> Vec<(usize, usize)> {
    let mut objects: Vec<usize> = asked.iter().copied().filter(|_| !random.one_in(4)).collect();
    for _ in 0..random.below(3) {
        objects.push(random.below(40));
    }
    random.shuffle(&mut objects);
    objects.into_iter().map(|key| (key, random.below(1000))).collect()
}

/// Keys split over requests of any size, whose answers fail or come in any order, give what one look-up per key gives.
#[test]
fn keyed_lists_in_chunks_agree() {
    for number in 0..CASES {
        let mut random = Random::new(number);
        let kind = if random.one_in(2) { Array } else { Object };
        let mut numbers: Vec<usize> = (0..random.below(25)).collect();
        random.shuffle(&mut numbers);
        let texts: Vec<String> = numbers
            .iter()
            .map(|number| if random.one_in(2) { number.to_string() } else { format!("\"{number}\"") })
            .collect();
        let chunk = 1 + random.below(9);
        let mut whole = String::new();
        let mut parts = Vec::new();
        let mut expected: Vec<Value> = vec![Value::Null; numbers.len()];
        for start in (0..numbers.len()).step_by(chunk) {
            let rows = start..(start + chunk).min(numbers.len());
            let asked = &numbers[rows.clone()];
            let objects = keyed_list(&mut random, asked);
            let list: Vec<Value> = objects
                .iter()
                .map(|(key, value)| {
                    let key = if random.one_in(2) { json!(key) } else { json!(key.to_string()) };
                    json!({ "__join_hidden": key, "v": value })
                })
                .collect();
            let mut text = String::new();
            write(&mut random, &mut text, &json!({ "f0": { "p": list } }));
            let fails = random.one_in(5);
            if fails {
                let at = random.below(text.len() - 1);
                text.truncate(at);
            }
            for row in rows.clone() {
                let of_row = objects.iter().filter(|(key, _)| *key == numbers[row]);
                let mut of_row = of_row.map(|(_, value)| json!({ "v": value }));
                expected[row] = match kind {
                    _ if fails => Value::Null,
                    Array => of_row.collect(),
                    Object => of_row.next().unwrap_or_default(),
                };
            }
            let at = whole.len();
            whole.push_str(&text);
            parts.push((rows, at..whole.len()));
        }

        let tree = JoinTree { matched: Some(HIDDEN.to_owned()), ..JoinTree::default() };
        let bytes = Bytes::from(whole);
        let mut collector = Collector::new(&bytes, &[], numbers.len()).unwrap();
        for (rows, part) in parts {
            let mut keyed = KeyedRows::new(rows.clone());
            for row in rows.clone() {
                assert_eq!(keyed.add(row, &texts[row]), Some(true), "case {number}");
            }
            let at = part.start;
            let layout = Layout::Keyed { at, path: &["p"], tree: &tree, rows: &keyed, kind };
            if collector.read(part, layout).is_err() {
                collector.forget(rows);
            }
        }
        let (answer, _) = collector.finish();
        let plan = OperationPlan {
            kind: OperationKind::Query,
            response: (0..numbers.len())
                .map(|value| ResponseField {
                    key: format!("r{value}"),
                    value: ResponseValue::Fetched { fetch: 0, value },
                    non_null: false,
                })
                .collect(),
            fetches: vec![fetch(tree, Vec::new())],
            pass_through: false,
        };
        let mut body = stitch(&plan, &[Ok(answer)], 1 << 20).unwrap().body;
        body.push(b'}');
        let found: Value = serde_json::from_slice(&body).unwrap();
        let found: Vec<Value> = (0..numbers.len()).map(|row| found["data"][format!("r{row}")].clone()).collect();
        assert_eq!(found, expected, "case {number}");
    }
}
