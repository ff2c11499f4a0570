//! Collecting and stitching random answers, compared with a naive implementation over trees of values.
//!
//! Every case has a number; the same number gives the same case, on every machine.

use std::fmt::Write;

use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::*;
use crate::definition::{JoinId, SourceId};
use crate::document::ast::OperationKind;
use crate::error::{ClientError, Code, PathSegment};
use crate::plan::{Call, Fetch, JoinPlan, JoinTree, OperationPlan, ResponseField, ResponseValue};
use crate::sql::Statement;

pub(super) const CASES: u64 = 5_000;

/// Marsaglia's xorshift.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(case: u64) -> Self {
        let mut random = Self(case.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        random.below(1);
        random
    }

    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    pub(super) fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            items.swap(end, self.below(end + 1));
        }
    }
}

pub(super) const HIDDEN: &str = "__join_hidden";

fn alias(join: usize, key: usize) -> String {
    format!("__join{join}_{key}")
}

/// How many keys a join has, and which of them is a list whose items are looked up one by one.
#[derive(Clone, Copy)]
struct Width {
    keys: usize,
    each_item: Option<usize>,
}

/// A tree with joins at some of its places; their widths are appended to `widths`.
fn tree(random: &mut Random, depth: usize, widths: &mut Vec<Width>) -> JoinTree {
    let mut tree = JoinTree::default();
    for name in ["a", "b", "c", "d"] {
        if depth < 4 && random.one_in(2) {
            tree.add(name, self::tree(random, depth + 1, widths));
        }
    }
    for _ in 0..random.below(3) {
        tree.joins.push(widths.len());
        let keys = 1 + random.below(3);
        let each_item = random.one_in(3).then(|| random.below(keys));
        widths.push(Width { keys, each_item });
    }
    if tree.joins.is_empty() && random.one_in(4) {
        tree.hidden = Some(HIDDEN.to_owned());
    }
    tree
}

/// Few different keys, so that some are equal.
fn key(random: &mut Random) -> Value {
    match random.below(8) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!("a\"\\\u{1}é"),
        3 => json!([1, {"x": "]"}]),
        number => json!(number % 3),
    }
}

fn any_value(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth < 3 { 7 } else { 5 }) {
        0 => Value::Null,
        1 => json!("text with \" and \\ and } and a longer end, beyond eight bytes"),
        2 => json!(-1.5e-3),
        3 => json!({}),
        4 => json!([]),
        5 => (0..random.below(3)).map(|_| any_value(random, depth + 1)).collect(),
        // Names that mean something elsewhere mean nothing here.
        _ => json!({"a": any_value(random, depth + 1), "__join0_0": 1}),
    }
}

/// A value at a place of the tree.
fn value(random: &mut Random, tree: &JoinTree, widths: &[Width], depth: usize) -> Value {
    match random.below(8) {
        0 => return Value::Null,
        1 => return json!("no object"),
        2 | 3 if depth < 6 => {
            return (0..random.below(4)).map(|_| value(random, tree, widths, depth + 1)).collect();
        }
        _ => {}
    }
    let mut members = Vec::new();
    for (name, inside) in &tree.fields {
        if !random.one_in(5) {
            members.push((name.clone(), value(random, inside, widths, depth + 1)));
        }
    }
    for &join in &tree.joins {
        for number in 0..widths[join].keys {
            if !random.one_in(10) {
                let is_list = widths[join].each_item == Some(number) && !random.one_in(5);
                let key = if is_list { (0..random.below(4)).map(|_| key(random)).collect() } else { key(random) };
                members.push((alias(join, number), key));
            }
        }
    }
    if tree.hidden.is_some() && random.one_in(2) {
        members.push((HIDDEN.to_owned(), json!("T")));
    }
    for name in ["x", "y"] {
        if random.one_in(3) {
            members.push((name.to_owned(), any_value(random, 0)));
        }
    }
    random.shuffle(&mut members);
    Value::Object(members.into_iter().collect())
}

/// JSON text with white space wherever it may be.
pub(super) fn write(random: &mut Random, out: &mut String, value: &Value) {
    let mut space = |out: &mut String| out.push_str(["", "", "", " ", "\n\t", " \r"][random.below(6)]);
    match value {
        Value::Array(items) => {
            out.push('[');
            space(out);
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(random, out, item);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            space(out);
            for (index, (name, member)) in members.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                    out.push_str(["", " "][random.below(2)]);
                }
                let _ = write!(out, "{}{}:", json!(name), ["", " "][random.below(2)]);
                // Keys are equal when their texts are.
                if name.starts_with("__join") {
                    let _ = write!(out, "{member}");
                } else {
                    write(random, out, member);
                }
                out.push_str(["", "\n"][random.below(2)]);
            }
            out.push('}');
        }
        scalar => {
            let _ = write!(out, "{scalar}");
            space(out);
        }
    }
}

/// What is done here without bytes.
struct Naive<'t> {
    widths: &'t [Width],
    /// The distinct keys of each join.
    keys: Vec<Vec<Vec<Value>>>,
    failed: Vec<bool>,
    errors: Vec<String>,
}

impl Naive<'_> {
    /// The keys of an object: one, or one per item of a list, of which a null has none.
    fn keys(&self, object: &Map<String, Value>, join: usize) -> Option<Vec<Option<Vec<Value>>>> {
        let Width { keys, each_item } = self.widths[join];
        let values = (0..keys).map(|number| object.get(&alias(join, number)).cloned());
        let values = values.collect::<Option<Vec<_>>>().filter(|values| !values.contains(&Value::Null))?;
        let Some(list) = each_item else { return Some(vec![Some(values)]) };
        let items = values[list].as_array().cloned().unwrap_or_else(|| vec![values[list].clone()]);
        let key = |item: Value| {
            let mut key = values.clone();
            key[list] = item;
            (key[list] != Value::Null).then_some(key)
        };
        Some(items.into_iter().map(key).collect())
    }

    fn collect(&mut self, value: &Value, tree: &JoinTree) {
        match value {
            Value::Array(items) if !tree.is_empty() => items.iter().for_each(|item| self.collect(item, tree)),
            Value::Object(object) => {
                for (name, member) in object {
                    if let Some((_, inside)) = tree.fields.iter().find(|(key, _)| key == name) {
                        self.collect(member, inside);
                    }
                }
                for &join in &tree.joins {
                    for key in self.keys(object, join).into_iter().flatten().flatten() {
                        if !self.keys[join].contains(&key) {
                            self.keys[join].push(key);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// What a join answers; null for some keys.
    fn answer(keys: &[Value]) -> Value {
        if keys[0] == json!(1) { Value::Null } else { json!({ "of": keys }) }
    }

    fn joined(&mut self, join: usize, key: Option<Vec<Value>>, place: String) -> Value {
        match key {
            Some(_) if self.failed[join] => {
                self.errors.push(place);
                Value::Null
            }
            Some(key) => Self::answer(&key),
            None => Value::Null,
        }
    }

    fn stitch(&mut self, value: &Value, tree: &JoinTree, path: &str) -> Value {
        match value {
            Value::Array(items) if !tree.is_empty() => {
                let items = items.iter().enumerate();
                items.map(|(index, item)| self.stitch(item, tree, &format!("{path}.{index}"))).collect()
            }
            Value::Object(object) if !tree.is_empty() => {
                let mut result = Map::new();
                for (name, member) in object {
                    let first = tree.joins.iter().find(|join| *name == alias(**join, 0));
                    let further = tree
                        .joins
                        .iter()
                        .any(|join| (1..self.widths[*join].keys).any(|key| *name == alias(*join, key)));
                    if let Some(&join) = first {
                        let place = format!("{path}.j{join}");
                        let each_item = self.widths[join].each_item.is_some();
                        let joined = match self.keys(object, join) {
                            Some(keys) if each_item => {
                                let keys = keys.into_iter().enumerate();
                                keys.map(|(index, key)| self.joined(join, key, format!("{place}.{index}"))).collect()
                            }
                            Some(mut keys) => self.joined(join, keys.remove(0), place),
                            None => Value::Null,
                        };
                        result.insert(format!("j{join}"), joined);
                    } else if let Some((key, inside)) = tree.fields.iter().find(|(key, _)| key == name) {
                        result.insert(name.clone(), self.stitch(member, inside, &format!("{path}.{key}")));
                    } else if !further && tree.hidden.as_ref() != Some(name) {
                        result.insert(name.clone(), member.clone());
                    }
                }
                Value::Object(result)
            }
            other => other.clone(),
        }
    }
}

pub(super) fn fetch(tree: JoinTree, joins: Vec<JoinPlan>) -> Fetch {
    let statement = Statement::default();
    Fetch { call: Call::DatabaseRoot { source: SourceId(0), statement, tree }, joins }
}

fn case(number: u64) {
    let mut random = Random::new(number);
    let mut widths = Vec::new();
    let tree = tree(&mut random, 0, &mut widths);
    let is_list = random.one_in(3);
    let left: Vec<Value> =
        (0..if is_list { random.below(4) } else { 1 }).map(|_| value(&mut random, &tree, &widths, 0)).collect();
    let mut text = String::new();
    match left.as_slice() {
        [only] if !is_list => write(&mut random, &mut text, only),
        _ => write(&mut random, &mut text, &Value::Array(left.clone())),
    }
    let failed: Vec<bool> = widths.iter().map(|_| random.one_in(5)).collect();

    let mut naive =
        Naive { widths: &widths, keys: vec![Vec::new(); widths.len()], failed: failed.clone(), errors: Vec::new() };
    for value in &left {
        naive.collect(value, &tree);
    }
    let expected: Map<String, Value> = left
        .iter()
        .enumerate()
        .map(|(index, value)| (format!("r{index}"), naive.stitch(value, &tree, &format!("r{index}"))))
        .collect();

    let joins: Vec<JoinPlan> = widths
        .iter()
        .enumerate()
        .map(|(join, width)| JoinPlan {
            join: JoinId(0),
            response_key: format!("j{join}"),
            key_aliases: (0..width.keys).map(|key| alias(join, key)).collect(),
            each_item: width.each_item,
            same_as: None,
            right: fetch(JoinTree::default(), Vec::new()),
        })
        .collect();
    let bytes = Bytes::from(text.clone());
    let layout = if is_list { Layout::List(&tree) } else { Layout::Whole(&tree) };
    let Collected { mut answer, keys, .. } =
        collect(&bytes, layout, &joins).unwrap_or_else(|error| panic!("case {number}: {error} in {text}"));
    for (join, keys) in keys.iter().enumerate() {
        let rows = 0..keys.len();
        let found: Vec<Vec<Value>> = rows
            .map(|row| (0..widths[join].keys).map(|key| serde_json::from_str(keys.value(row, key)).unwrap()).collect())
            .collect();
        assert_eq!(found, naive.keys[join], "case {number}: keys of join {join} in {text}");
    }
    answer.joins = keys
        .iter()
        .enumerate()
        .map(|(join, keys)| {
            if keys.is_empty() {
                JoinAnswer::NotAsked
            } else if failed[join] {
                JoinAnswer::Failed(ClientError::new(Code::Unexpected, "down"))
            } else {
                let list: Value = naive.keys[join].iter().map(|key| Naive::answer(key)).collect();
                let list = Bytes::from(list.to_string());
                JoinAnswer::Answered(Box::new(collect(&list, Layout::List(&JoinTree::default()), &[]).unwrap().answer))
            }
        })
        .collect();
    let response = (0..left.len()).map(|value| ResponseField {
        key: format!("r{value}"),
        value: ResponseValue::Fetched { fetch: 0, value },
        non_null: false,
    });
    let plan = OperationPlan {
        kind: OperationKind::Query,
        response: response.collect(),
        fetches: vec![fetch(tree, joins)],
        pass_through: false,
    };
    let stitched = stitch(&plan, &[Ok(answer)], 1 << 20).unwrap();
    let mut body = stitched.body;
    body.push(b'}');
    let found: Value = serde_json::from_slice(&body)
        .unwrap_or_else(|error| panic!("case {number}: {error} in {}", String::from_utf8_lossy(&body)));
    let expected = json!({ "data": expected });
    assert_eq!(found.to_string(), expected.to_string(), "case {number}: {text}");
    let errors: Vec<String> = stitched.errors.iter().map(place).collect();
    assert_eq!(errors, naive.errors, "case {number}: {text}");
}

fn place(error: &ClientError) -> String {
    let steps = error.response_path.iter().flatten().map(|segment| match segment {
        PathSegment::Key(key) => key.clone(),
        PathSegment::Index(index) => index.to_string(),
    });
    steps.collect::<Vec<_>>().join(".")
}

#[test]
fn bytes_and_trees_agree() {
    (0..CASES).for_each(case);
}

/// Cut, changed and repeated bytes are refused or joined, but never a panic.
#[test]
fn damaged_answers_do_no_harm() {
    for number in 0..CASES {
        let mut random = Random::new(number);
        let mut widths = Vec::new();
        let tree = tree(&mut random, 0, &mut widths);
        let mut text = String::new();
        let left = value(&mut random, &tree, &widths, 0);
        write(&mut random, &mut text, &left);
        let mut bytes = text.into_bytes();
        for _ in 0..=random.below(3) {
            let at = random.below(bytes.len() + 1);
            match random.below(4) {
                0 => bytes.truncate(at),
                1 => bytes
                    .splice(at..at, b"{}[],:\"\\u0\xff\x01 1n".iter().copied().take(random.below(15)))
                    .for_each(drop),
                2 => bytes.drain(at..(at + random.below(9)).min(bytes.len())).for_each(drop),
                _ => bytes.extend_from_within(at..),
            }
        }
        let joins = widths.iter().enumerate().map(|(join, width)| JoinPlan {
            join: JoinId(0),
            response_key: format!("j{join}"),
            key_aliases: (0..width.keys).map(|key| alias(join, key)).collect(),
            each_item: width.each_item,
            same_as: None,
            right: fetch(JoinTree::default(), Vec::new()),
        });
        let joins: Vec<JoinPlan> = joins.collect();
        let bytes = Bytes::from(bytes);
        let Ok(Collected { mut answer, keys, .. }) = collect(&bytes, Layout::Whole(&tree), &joins) else { continue };
        answer.joins = keys.iter().map(|_| JoinAnswer::NotAsked).collect();
        let plan = OperationPlan {
            kind: OperationKind::Query,
            response: vec![ResponseField {
                key: "r".to_owned(),
                value: ResponseValue::Fetched { fetch: 0, value: 0 },
                non_null: false,
            }],
            fetches: vec![fetch(tree, joins)],
            pass_through: false,
        };
        let mut body = stitch(&plan, &[Ok(answer)], 1 << 20).unwrap().body;
        body.push(b'}');
        // What was accepted keeps the response valid JSON.
        if let Err(error) = serde_json::from_slice::<serde::de::IgnoredAny>(&body) {
            panic!("case {number}: {error} in {}", String::from_utf8_lossy(&body));
        }
    }
}
