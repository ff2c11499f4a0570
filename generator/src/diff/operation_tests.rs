//! Changes that a known operation meets, and changes that none does.

use runtime::definition::Settings;

use super::Class::{self, Breaking, Dangerous, Safe};
use super::tests::{TABLES, gateway};
use super::{Admin, State, compare, operations, render_human};
use crate::catalog::fixture::{Fixture, Input};

#[test]
fn only_what_known_operations_meet_counts() {
    let old = "type Query { t(a: String, i: I): T u: U n: N } type T { id: ID! x: String e: E } type V { x: String } \
               type W implements N { x: String } interface N { x: String } union U = T | V enum E { A } \
               input I { a: String e: F j: I } enum F { P Q }";
    let check = |new: &str, operation: &str, expected: Class| {
        let input = |sdl: &'static str| [("remote", sdl, "")];
        let new: &'static str = new.to_owned().leak();
        let (old, new) = (
            Fixture::new(&Input { remote_schemas: &input(old), ..Input::default() }),
            Fixture::new(&Input { remote_schemas: &input(new), ..Input::default() }),
        );
        let state = |fixture| State { gateway: gateway(fixture, Settings::default()), snapshot: &fixture.snapshot };
        let (old, new) = (state(&old), state(&new));
        let report = compare(old, new, Admin::WhereAlone);
        assert!(report.worst() > Some(Class::Safe), "{}", render_human(&report));
        let known = operations::read(old.gateway, operation).unwrap_or_else(|error| panic!("{error}"));
        let narrowed = operations::narrow(report, &[known]);
        assert_eq!(narrowed.worst(), Some(expected), "{operation}\n{}", render_human(&narrowed));
    };
    // A field, asked for directly, in a fragment, by way of an interface, or not.
    let without = old.replacen("id: ID! x: String", "id: ID!", 1);
    check(&without, "{ t { x } }", Breaking);
    check(&without, "{ u { ...f } } fragment f on T { x }", Breaking);
    check(&without, "{ u { ... on T { x } } }", Breaking);
    check(&without, "{ t { id } }", Safe);
    check(&without, "{ n { x } }", Safe);
    check(
        &old.replace("type W implements N { x: String }", "type W implements N { x: ID }")
            .replace("interface N { x: String }", "interface N { x: ID }"),
        "{ n { x } }",
        Breaking,
    );
    // Arguments.
    check(&old.replace("t(a: String, ", "t("), "{ t(a: \"\") { id } }", Breaking);
    check(&old.replace("t(a: String, ", "t("), "{ t { id } }", Safe);
    check(&old.replace("t(a: String", "t(b: String!, a: String"), "{ t { id } }", Breaking);
    check(&old.replace("t(a: String", "t(b: String!, a: String"), "{ n { x } }", Safe);
    check(&old.replace("t(a: String", "t(a: String = \"x\""), "{ t { id } }", Dangerous);
    // Input objects, written out and brought by variables.
    let input = old.replace("e: F j: I", "e: F");
    check(&input, "{ t(i: {j: {}}) { id } }", Breaking);
    check(&input, "{ t(i: {a: \"\"}) { id } }", Safe);
    check(&input, "query ($i: I) { t(i: $i) { id } }", Breaking);
    let value = old.replace("enum F { P Q }", "enum F { P }");
    check(&value, "{ t(i: {e: Q}) { id } }", Breaking);
    check(&value, "{ t(i: {e: P}) { id } }", Safe);
    check(&value, "query ($i: I) { t(i: $i) { id } }", Breaking);
    // What answers may hold.
    check(&old.replace("enum E { A }", "enum E { A B }"), "{ t { e } }", Dangerous);
    check(&old.replace("enum E { A }", "enum E { A B }"), "{ t { id } }", Safe);
    check(&old.replace("union U = T | V", "union U = T | V | W"), "{ u { __typename } }", Dangerous);
    check(&old.replace("union U = T | V", "union U = T | V | W"), "{ t { id } }", Safe);
}

#[test]
fn operations_count_for_the_roles_that_can_send_them() {
    let yaml = "
- table: author
  select_permissions:
  - {role: user, permission: {columns: [id, name], filter: {}}}
  - {role: staff, permission: {columns: [id, email], filter: {}}}
";
    let changed = yaml.replace("columns: [id, name], filter: {}", "columns: [id, name], filter: {id: {_eq: 1}}");
    let (old, new) = ([("db", TABLES, yaml)], [("db", TABLES, changed.as_str())]);
    let old = Fixture::new(&Input { databases: &old, ..Input::default() });
    let new = Fixture::new(&Input { databases: &new, ..Input::default() });
    let state = |fixture| State { gateway: gateway(fixture, Settings::default()), snapshot: &fixture.snapshot };
    let (old, new) = (state(&old), state(&new));
    for (operation, expected) in [("{ author { name } }", Class::Dangerous), ("{ author { email } }", Class::Safe)] {
        let known = operations::read(old.gateway, operation).unwrap_or_else(|error| panic!("{error}"));
        let found = operations::narrow(compare(old, new, Admin::WhereAlone), &[known]);
        assert_eq!(found.worst(), Some(expected), "{operation}\n{}", render_human(&found));
    }
    assert!(operations::read(old.gateway, "{ author { age } }").is_err());
    assert!(operations::read(old.gateway, "{").is_err());
}
