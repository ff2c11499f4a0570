//! The two remote schemas of `tests/cases/pass/unreliable_sources` as stubs that answer any request as a sound service
//! would, read with the gateway's own parser.

use std::collections::BTreeMap;

use runtime::document::{
    self,
    ast::{Document, Field, OperationKind, Selection, Value as Literal},
};
use serde_json::{Map, Value, json};

use crate::support::remotes::{Received, Reply};

/// What there is to know about people and their balances. Person 0 is nobody, person 1 manages 2 and 3, 3 is managed
/// by somebody who is not there.
pub fn answer(received: &Received) -> Reply {
    Reply::json(&json!({ "data": data(received) }))
}

/// The `data` of [`answer`].
pub fn data(received: &Received) -> Value {
    let document = document::parse(received.query(), &document::Limits::default())
        .unwrap_or_else(|error| panic!("{error} in {}", received.query()));
    let operation = &document.operations[0];
    let variables = &received.body["variables"];
    let fields = fields(&document, &operation.selection_set);
    let value = |field: &Field<'_>| {
        let argument = |name: &str| argument(field, name, variables);
        let value = match (operation.kind, field.name) {
            (OperationKind::Query, "greeting") => json!("hello"),
            (OperationKind::Query, "headcount") => json!(9),
            (OperationKind::Query, "rate") => json!(1.5),
            (OperationKind::Query, "people") => (1..=9).map(person).collect(),
            (OperationKind::Query, "person") => number(&argument("id")).map_or(Value::Null, person),
            (OperationKind::Query, "balance") => number(&argument("person")).map_or(Value::Null, balance),
            (OperationKind::Mutation, "hire") => json!({ "id": "10", "name": argument("name") }),
            (OperationKind::Mutation, "dismiss") => json!(argument("id") != "1"),
            (OperationKind::Mutation, "charge") => {
                json!({ "account": number(&argument("person")), "amount": argument("amount") })
            }
            (_, other) => panic!("there is no field `{other}`"),
        };
        (field.response_key().to_owned(), select(&document, field, &value))
    };
    Value::Object(fields.into_iter().map(value).collect())
}

fn person(number: i64) -> Value {
    let manager = BTreeMap::from([(2, "1"), (3, "77")]).get(&number).copied();
    match number {
        1..=9 => json!({ "id": number.to_string(), "name": format!("person {number}"), "managerId": manager }),
        _ => Value::Null,
    }
}

fn balance(person: i64) -> Value {
    match person {
        1..=9 => json!({ "account": person, "amount": person * 100 }),
        _ => Value::Null,
    }
}

fn number(argument: &Value) -> Option<i64> {
    argument.as_i64().or_else(|| argument.as_str()?.parse().ok())
}

fn argument(field: &Field<'_>, name: &str, variables: &Value) -> Value {
    match field.arguments.iter().find(|argument| argument.name == name).map(|argument| &argument.value) {
        Some(Literal::Variable(name)) => variables[*name].clone(),
        Some(Literal::String(text)) => json!(text),
        Some(Literal::Int(text)) => json!(text.parse::<i64>().expect("a number")),
        other => panic!("an argument of {} is {other:?}", field.name),
    }
}

/// The fields of a selection set with its fragments.
fn fields<'d, 'a>(document: &'d Document<'a>, selections: &'d [Selection<'a>]) -> Vec<&'d Field<'a>> {
    let inside = |selection: &'d Selection<'a>| match selection {
        Selection::Field(field) => vec![field],
        Selection::InlineFragment(fragment) => fields(document, &fragment.selection_set),
        Selection::FragmentSpread(spread) => {
            let fragment = document.fragments.iter().find(|fragment| fragment.name == spread.name);
            fields(document, &fragment.expect("fragments are sent along").selection_set)
        }
    };
    selections.iter().flat_map(inside).collect()
}

fn select(document: &Document<'_>, field: &Field<'_>, value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(|item| select(document, field, item)).collect(),
        Value::Object(object) => {
            let inside = fields(document, &field.selection_set);
            let member = |inner: &Field<'_>| {
                let value = object.get(inner.name).cloned().unwrap_or_default();
                (inner.response_key().to_owned(), value)
            };
            Value::Object(inside.into_iter().map(member).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// How many times a request asks a field, under whatever alias.
pub fn count_of(received: &Received, name: &str) -> usize {
    let document = document::parse(received.query(), &document::Limits::default()).expect("a document");
    fields(&document, &document.operations[0].selection_set).iter().filter(|field| field.name == name).count()
}
