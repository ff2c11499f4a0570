//! Which variables shape a plan, and the keys that show it.

use crate::document::fixture::{USER, gateway, with_scope};
use crate::document::{VariableUse, shape_key, variable_uses};

fn uses(text: &str, variables: &str) -> (Vec<VariableUse>, String) {
    with_scope(gateway(), USER, text, variables, |scope| {
        let operation = &scope.document.operations[0];
        let mut definitions = scope.definitions.to_vec();
        let uses = variable_uses(gateway(), USER, scope.document, operation, &mut definitions);
        let key = shape_key(gateway(), scope.definitions, scope.variables, &uses);
        (uses.0, key)
    })
}

#[test]
fn uses_follow_the_resolver() {
    let text = "query ($limit: Int, $first: Int, $if: Boolean!, $name: String!, $id: ID!) {
        users(limit: $limit) { id @skip(if: $if) ...f }
        pets(first: $first) { name }
        node(id: $id) { id }
        __type(name: $name) { name }
    }
    fragment f on users { friends(limit: $first) { id } }";
    let variables = r#"{"limit": 1, "if": true, "name": "x", "id": 1}"#;
    let expected =
        [VariableUse::Shape, VariableUse::Shape, VariableUse::Value, VariableUse::Value, VariableUse::Presence];
    assert_eq!(uses(text, variables), (expected.to_vec(), "v-t\"1:xv".to_owned()));
}

#[track_caller]
fn check(variables: &str, json: &str, expected: &str) {
    let text = "query (VARIABLES) { users(where: $w, order_by: $o, limit: $l) { id } }".replace("VARIABLES", variables);
    assert_eq!(uses(&text, json).1, expected, "{json}");
}

#[test]
fn keys_show_shapes_only() {
    let variables = "$w: users_bool_exp, $o: [users_order_by!], $l: Int";
    check(variables, "{}", "---");
    check(variables, r#"{"w": null, "l": null}"#, "n-n");
    check(variables, r#"{"w": {}, "l": 7}"#, "{}-v");
    check(variables, r#"{"w": {"age": {"_eq": 1}}}"#, "{age:{_eq:v}}--");
    check(variables, r#"{"w": {"age": {"_eq": 2}}}"#, "{age:{_eq:v}}--");
    check(variables, r#"{"w": {"age": {"_eq": null}}}"#, "{age:{_eq:n}}--");
    check(variables, r#"{"w": {"age": {"_in": [1, 2, 3]}}}"#, "{age:{_in:v}}--");
    check(variables, r#"{"w": {"age": {"_is_null": true}}}"#, "{age:{_is_null:t}}--");
    check(
        variables,
        r#"{"w": {"_and": [{}, {"data": {"_contains": {"x": [1]}}}]}}"#,
        "{_and:[{}{data:{_contains:v}}]}--",
    );
    check(variables, r#"{"o": [{"age": "asc"}, {"name": "desc"}]}"#, "-[{age:easc;}{name:edesc;}]-");
}
