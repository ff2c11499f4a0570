//! The SQL text and parameters of queries. `UPDATE_EXPECT=1` accepts what is rendered now.

use expect_test::{Expect, expect};

use super::fixture::{ADMIN, MEMBER, READER};
use super::{planned, session};
use crate::definition::RoleId;
use crate::sql::NoKeys;

fn check(role: RoleId, query: &str, variables: &str, expected: &Expect) {
    let statements = planned(role, query, variables, |plan, _| {
        plan.statements().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    });
    expected.assert_eq(&statements.unwrap_or_else(|error| error.to_string()));
}

/// The error of a query that cannot be planned or whose values cannot be bound.
fn check_error(query: &str, variables: &str, expected: &str) {
    let error = planned(ADMIN, query, variables, |plan, variables| {
        let session = session(ADMIN, &[]);
        plan.statements().find_map(|statement| statement.arguments(variables, &session, &NoKeys).err())
    });
    match error {
        Ok(None) => panic!("no error: {query}"),
        Ok(Some(error)) | Err(error) => assert_eq!(error.to_string(), expected, "{query} {variables}"),
    }
}

#[test]
fn rows() {
    check(ADMIN, "{ author { id handle: name __typename } }", "{}", &expect![[""]]);
    check(READER, "{ article(limit: 50) { id views } }", "{}", &expect![[""]]);
    check(MEMBER, "{ article { id author { name } } }", "{}", &expect![[""]]);
    check(
        READER,
        "query ($n: Int, $skip: Int) { article(limit: $n, offset: $skip) { id } }",
        "{}",
        &expect![[""]],
    );
    check(ADMIN, "{ a: author_by_pk(id: 1) { id } membership_by_pk(author_id: 1, club: \"go\") { since } }", "{}", &expect![[""]]);
    check(ADMIN, "query ($id: uuid!) { comment_by_pk(id: $id) { text } }", r#"{"id": "10000000-0000-0000-0000-000000000001"}"#, &expect![[""]]);
}

#[test]
fn relationships() {
    check(
        READER,
        "{ author(where: {name: {_eq: \"x\"}}) { name articles(limit: 3, order_by: {id: desc}) { title author { id } } } }",
        "{}",
        &expect![[""]],
    );
    check(MEMBER, "{ comment { article { author { articles { id } } } } }", "{}", &expect![[""]]);
}

#[test]
fn filters() {
    let filter = |filter: &str, expected: &Expect| {
        let query = format!("{{ article(where: {filter}) {{ id }} }}");
        check(ADMIN, &query, "{}", expected);
    };
    filter("{}", &expect![[""]]);
    filter("{_and: []}", &expect![[""]]);
    filter("{_or: []}", &expect![[""]]);
    filter("{_or: [{}]}", &expect![[""]]);
    filter("{_not: {}, id: {}}", &expect![[""]]);
    filter("{id: {_eq: 1, _neq: 2}, _or: [{title: {_like: \"a%\"}}, {_not: {title: {_niregex: \"b\"}}}]}", &expect![[""]]);
    filter("{id: {_in: [1, 2]}, status: {_nin: [\"draft\"]}, tags: {_in: [[\"a\"], [\"b\"]]}, published: {_is_null: false}}", &expect![[""]]);
    filter("{meta: {_contains: {n: 1}, _has_key: \"n\", _has_keys_any: [\"a\"], _cast: {String: {_like: \"%x%\"}}}, tags: {_contains: [\"a1\"]}}", &expect![[""]]);
    check(MEMBER, "{ article(where: {author: {}, comments: {text: {_is_null: true}, article: {id: {_gt: 1}}}}) { id } }", "{}", &expect![[""]]);
    check(
        ADMIN,
        "query ($where: article_bool_exp, $ids: [Int!], $id: Int!) { article(where: {_and: [$where, {id: {_in: $ids}}, {id: {_in: [$id, 5]}}]}) { id } }",
        r#"{"where": {"_or": [{"id": {"_eq": 7}}, {"meta": {"_contains": {"n": [1]}}}], "author": {"name": {"_in": ["a", "b"]}}}, "ids": [1], "id": 2}"#,
        &expect![[""]],
    );
}

#[test]
fn order() {
    check(ADMIN, "{ article(order_by: [{title: asc_nulls_first}, {author: {name: desc, id: asc}}]) { id } }", "{}", &expect![[""]]);
    check(MEMBER, "{ comment(order_by: {article: {author: {name: asc}}}) { id } }", "{}", &expect![[""]]);
    check(
        READER,
        "{ article(distinct_on: [author_id], order_by: [{author_id: asc}, {id: desc}], offset: 1) { id author { name } } }",
        "{}",
        &expect![[""]],
    );
    check(
        ADMIN,
        "query ($order: [article_order_by!], $distinct: [article_select_column!]) { article(order_by: $order, distinct_on: $distinct) { id } }",
        r#"{"order": {"id": "asc", "title": null}, "distinct": ["id", "id"]}"#,
        &expect![[""]],
    );
}

#[test]
fn joins() {
    check(READER, "{ article { id writer { name } siblings(limit: 2, order_by: {id: asc}) { id } } }", "{}", &expect![[""]]);
    check(ADMIN, "{ author { articles { writer { id } } } }", "{}", &expect![[""]]);
}

#[test]
fn shapes_that_postgres_cannot_name() {
    let long = "k".repeat(64);
    check(ADMIN, &format!("{{ author {{ {long}: id name }} }}"), "{}", &expect![[""]]);
    check(ADMIN, "{ article { meta(path: \"$.list[0]\") r0: id t0: author { r1: id } } }", "{}", &expect![[""]]);
}

#[test]
fn errors() {
    check_error("{ author(limit: -1) { id } }", "{}", "");
    check_error("{ author(where: {id: {_eq: null}}) { id } }", "{}", "");
    check_error("query ($id: Int) { author(where: {id: {_eq: $id}}) { id } }", "{}", "");
    check_error("query ($ids: [Int!]) { author(where: {id: {_in: $ids}}) { id } }", "{}", "");
    check_error("query ($n: Int) { author(limit: $n) { id } }", r#"{"n": -1}"#, "");
    check_error("{ author(where: {_and: null}) { id } }", "{}", "");
    check_error("{ author(where: {name: null}) { id } }", "{}", "");
    check_error("{ author(where: {tenant: {_eq: \"x\"}}) { id } }", "{}", "");
    check_error("{ author(where: {tenant: {_eq: 5}}) { id } }", "{}", "");
    check_error("{ article(where: {views: {_eq: 1.5}}) { id } }", "{}", "");
    check_error("{ article(where: {views: {_eq: \"abc\"}}) { id } }", "{}", "");
    check_error("{ article(where: {views: {_eq: 99999999999999999999}}) { id } }", "{}", "");
    check_error("{ article(where: {status: {_in: [\"live\", 5]}}) { id } }", "{}", "");
    check_error("{ article { meta(path: \"$..\") } }", "{}", "");
    check_error("{ article(distinct_on: id, order_by: [{title: asc}, {id: asc}]) { id } }", "{}", "");
    check_error("{ article(distinct_on: [id, title], order_by: {id: asc}) { id } }", "{}", "");
    check_error("{ article(order_by: {author: {articles: {id: asc}}}) { id } }", "{}", "");
}

#[test]
fn missing_session_variable() {
    let error = planned(MEMBER, "{ article { id } }", "{}", |plan, variables| {
        let session = session(MEMBER, &[("x-hasura-role", "member")]);
        plan.statements().find_map(|statement| statement.arguments(variables, &session, &NoKeys).err())
    });
    let error = error.expect("the query can be planned").expect("the session variable is missing");
    assert_eq!(error.to_string(), "missing session variable: \"x-hasura-user-id\" (not-found at $)");
}
