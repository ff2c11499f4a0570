//! Collected fields: merging, fragments and conditions.

use crate::definition::{RoleId, TypeId};
use crate::document::ast::{OperationKind, Selection};
use crate::document::fixture::{USER, gateway, with_scope};
use crate::document::{Scope, collect_fields};

/// The fields of the first root field's answer as an object of `object_type`: `key=name*nodes`.
fn collect(scope: &Scope<'_, '_>, object_type: &str) -> String {
    let operation = &scope.document.operations[0];
    assert_eq!(operation.kind, OperationKind::Query);
    let id: TypeId = gateway().type_system.type_id(object_type).unwrap();
    let Selection::Field(field) = &operation.selection_set[0] else { panic!("no field") };
    let fields = collect_fields(scope, id, &[&field.selection_set]).unwrap();
    let show = |field: &crate::document::CollectedField<'_, '_>| {
        assert_eq!(field.definition.is_none(), field.name().starts_with("__"));
        format!("{}={}*{}", field.response_key, field.name(), field.nodes.len())
    };
    fields.iter().map(show).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(text: &str, variables: &str, object_type: &str, expected: &str) {
    with_scope(gateway(), USER, text, variables, |scope| {
        assert_eq!(collect(scope, object_type), expected, "{text}");
    });
}

#[test]
fn fields_are_merged_in_order() {
    check(
        "{ users { b: name id b: name ...f } } fragment f on users { age id }",
        "{}",
        "users",
        "b=name*2 id=id*2 age=age*1",
    );
    check(
        "{ users { ...f ...f __typename } } fragment f on users { id }",
        "{}",
        "users",
        "id=id*1 __typename=__typename*1",
    );
    let many: Vec<String> = (0..100).map(|index| format!("k{}: name", index % 50)).collect();
    with_scope(gateway(), USER, &format!("{{ users {{ {} }} }}", many.join(" ")), "{}", |scope| {
        let collected = collect(scope, "users");
        assert_eq!(collected.split(' ').count(), 50);
        assert!(collected.split(' ').all(|field| field.ends_with("*2")));
    });
}

#[test]
fn fragments_apply_by_type() {
    let text = "{ search { ... on node { id } ... on pet { name } ... on fish { friend { name } } ... on cat { lives } ... { t: __typename } } }";
    check(text, "{}", "cat", "id=id*1 name=name*1 lives=lives*1 t=__typename*1");
    check(text, "{}", "fish", "id=id*1 friend=friend*1 t=__typename*1");
    check("{ search { ... on search_result { __typename } } }", "{}", "cat", "__typename=__typename*1");
}

#[test]
fn conditions_are_resolved() {
    let text = "query ($a: Boolean!, $b: Boolean = true) { users { id @skip(if: $a) name @include(if: $b) age @skip(if: false) @include(if: false) ...f @include(if: $a) } } fragment f on users { data }";
    check(text, r#"{"a": true}"#, "users", "name=name*1 data=data*1");
    check(text, r#"{"a": false, "b": false}"#, "users", "id=id*1");
}

#[test]
fn hidden_fields_of_unvalidated_documents_are_errors() {
    with_scope(gateway(), RoleId::ADMIN, "{ users { salary } }", "{}", |scope| {
        let scope = Scope { role: USER, ..*scope };
        let Selection::Field(field) = &scope.document.operations[0].selection_set[0] else { panic!("no field") };
        let users = gateway().type_system.type_id("users").unwrap();
        let error = collect_fields(&scope, users, &[&field.selection_set]).unwrap_err();
        assert_eq!(error.message, "field 'salary' not found in type: 'users'");
    });
}
