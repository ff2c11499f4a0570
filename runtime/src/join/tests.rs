//! Taking keys out and stitching answers in, over hand-made plans.

use bytes::Bytes;

use super::*;
use crate::definition::{JoinId, SourceId};
use crate::document::ast::OperationKind;
use crate::error::{ClientError, Code, PathSegment};
use crate::plan::{Call, Fetch, JoinPlan, JoinTree, OperationPlan, ResponseField, ResponseValue};
use crate::sql::Statement;

fn fetch(tree: JoinTree, joins: Vec<JoinPlan>) -> Fetch {
    Fetch { call: Call::DatabaseRoot { source: SourceId(0), statement: statement(), tree }, joins }
}

fn statement() -> Statement {
    Statement::default()
}

fn join(index: usize, response_key: &str, width: usize) -> JoinPlan {
    JoinPlan {
        join: JoinId(0),
        response_key: response_key.to_owned(),
        key_aliases: (0..width).map(|key| format!("__join{index}_{key}")).collect(),
        each_item: None,
        same_as: None,
        right: fetch(JoinTree::default(), Vec::new()),
    }
}

fn at(fields: &[&str], joins: &[usize]) -> JoinTree {
    let inner = JoinTree { joins: joins.to_vec(), ..JoinTree::default() };
    fields
        .iter()
        .rev()
        .fold(inner, |tree, field| JoinTree { fields: vec![((*field).to_owned(), tree)], ..JoinTree::default() })
}

/// Collects `left`, answers every join with `right` (a list with a value per key row, or an error), and stitches.
fn check(left: &str, tree: JoinTree, joins: Vec<JoinPlan>, right: &[Result<&str, &str>], keys: &str, expected: &str) {
    let bytes = Bytes::copy_from_slice(left.as_bytes());
    let Collected { mut answer, keys: found, .. } = collect(&bytes, Layout::Whole(&tree), &joins).unwrap();
    let shown: Vec<String> = found
        .iter()
        .zip(&joins)
        .map(|(keys, join)| {
            let rows = (0..keys.len()).map(|row| {
                let values: Vec<_> = (0..join.key_aliases.len()).map(|key| keys.value(row, key)).collect();
                values.join("+")
            });
            rows.collect::<Vec<_>>().join(" ")
        })
        .collect();
    assert_eq!(shown.join(" | "), keys, "keys of {left}");
    answer.joins = right
        .iter()
        .map(|right| match right {
            Ok(list) => {
                let list = Bytes::copy_from_slice(list.as_bytes());
                JoinAnswer::Answered(Box::new(collect(&list, Layout::List(&JoinTree::default()), &[]).unwrap().answer))
            }
            Err(message) => JoinAnswer::Failed(ClientError::new(Code::Unexpected, *message)),
        })
        .collect();
    let plan = OperationPlan {
        kind: OperationKind::Query,
        fetches: vec![fetch(tree, joins)],
        response: vec![ResponseField {
            key: "r".to_owned(),
            value: ResponseValue::Fetched { fetch: 0, value: 0 },
            non_null: true,
        }],
        pass_through: false,
    };
    let stitched = stitch(&plan, &[Ok(answer)], 10_000).unwrap();
    let errors: Vec<String> = stitched
        .errors
        .iter()
        .map(|error| {
            let path = error.response_path.iter().flatten().map(|segment| match segment {
                PathSegment::Key(key) => key.clone(),
                PathSegment::Index(index) => index.to_string(),
            });
            format!(" {}@{}", error.message, path.collect::<Vec<_>>().join("."))
        })
        .collect();
    let text = String::from_utf8(stitched.body).unwrap();
    assert_eq!(format!("{text}{}", errors.concat()), format!("{{\"data\":{{\"r\":{expected}"), "answer to {left}");
}

#[test]
fn equal_keys_share_a_row_and_null_keys_have_none() {
    check(
        r#"[{"id":1,"__join0_0":"a","n":null},{"id":2,"__join0_0":null},{"__join0_0":"b"}, {"__join0_0":"a"}]"#,
        at(&[], &[0]),
        vec![join(0, "p", 1)],
        &[Ok(r#"[{"x":1},null]"#)],
        r#""a" "b""#,
        r#"[{"id":1,"p":{"x":1},"n":null},{"id":2,"p":null},{"p":null}, {"p":{"x":1}}]}"#,
    );
}

#[test]
fn further_keys_are_left_out_wherever_they_stand() {
    let joins = || vec![join(0, "p", 2)];
    check(r#"{"__join0_0":1,"__join0_1":"z"}"#, at(&[], &[0]), joins(), &[Ok("[7]")], r#"1+"z""#, r#"{"p":7}}"#);
    check(
        r#"{ "__join0_1" : [2] , "a":{}, "__join0_0":1 }"#,
        at(&[], &[0]),
        joins(),
        &[Ok("[7]")],
        "1+[2]",
        r#"{  "a":{}, "p":7 }}"#,
    );
    check(r#"{"a":0,"__join0_1":2,"__join0_0":1}"#, at(&[], &[0]), joins(), &[Ok("[7]")], "1+2", r#"{"a":0,"p":7}}"#);
}

#[test]
fn hidden_members_are_left_out() {
    let mut tree = at(&["a"], &[]);
    tree.fields[0].1.hidden = Some("__join_hidden".to_owned());
    check(r#"{"a":{"__join_hidden":"T"}}"#, tree, vec![], &[], "", r#"{"a":{}}}"#);
}

#[test]
fn joins_are_found_only_where_the_tree_says() {
    check(
        r#"{"data":{"__join0_0":1},"a":[[{"b":{"__join0_0":5}}],[],null]}"#,
        at(&["a", "b"], &[0]),
        vec![join(0, "p", 1)],
        &[Ok("[[]]")],
        "5",
        r#"{"data":{"__join0_0":1},"a":[[{"b":{"p":[]}}],[],null]}}"#,
    );
}

#[test]
fn a_failed_join_nulls_its_field_and_says_where() {
    check(
        r#"{"a":[{"__join0_0":1,"__join1_0":1},{"__join0_0":2,"__join1_0":1}]}"#,
        at(&["a"], &[0, 1]),
        vec![join(0, "p", 1), join(1, "q", 1)],
        &[Err("down"), Ok("[true]")],
        "1 2 | 1",
        r#"{"a":[{"p":null,"q":true},{"p":null,"q":true}]}} down@r.a.0.p down@r.a.1.p"#,
    );
}

#[test]
fn a_failed_non_null_root_field_takes_data_with_it() {
    let plan = OperationPlan {
        kind: OperationKind::Query,
        fetches: vec![fetch(JoinTree::default(), Vec::new())],
        response: vec![ResponseField {
            key: "r".to_owned(),
            value: ResponseValue::Fetched { fetch: 0, value: 0 },
            non_null: true,
        }],
        pass_through: false,
    };
    let stitched = stitch(&plan, &[Err(ClientError::new(Code::PostgresError, "down"))], 100).unwrap();
    assert_eq!((stitched.body.as_slice(), stitched.errors.len()), (b"{\"data\":null".as_slice(), 1));
}
