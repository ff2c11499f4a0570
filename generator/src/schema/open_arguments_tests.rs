//! Tests of the arguments that relationships leave open.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

use expect_test::{Expect, expect};
use runtime::definition::{RoleId, Settings};

use super::tests::sdl;
use crate::catalog::fixture::{Fixture, Input};
use crate::diagnostic::Diagnostics;
use crate::{catalog, check};

const SDL: &str = r#"
type Query {
  f(id: ID!, o: In, must: In!, os: [In!]!, deep: [[In]], one: One, any: Any, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
}
input In { e: Lang = EN, n: Int, deep: In, inner: Small = {a: 1, b: 2}, ids: [ID!], need: Int!, list: [Small!] }
input Small { a: Int, b: Int = 5 }
input Wide { a: Int! b: Int! }
input One @oneOf { a: Int b: String }
enum Lang { EN DE }
scalar Any
"#;

/// The joined field and the input types that are made for it, or else the findings.
#[track_caller]
fn check(arguments: &str, expected: &Expect) {
    let yaml = format!(
        "- table: t
  remote_relationships:
  - {{name: r, definition: {{to_remote_schema: {{remote_schema: api, lhs_fields: [k], remote_field: {{f: {{arguments: {arguments}}}}}}}}}}}"
    );
    let input = Input {
        databases: &[("default", "s.t: k int4! *, m text", &yaml.replace("table: t", "table: {schema: s, name: t}"))],
        remote_schemas: &[("api", SDL, "comment: c")],
    };
    check_input(&input, expected);
}

#[track_caller]
fn check_input(input: &Input, expected: &Expect) {
    let fixture = Fixture::new(input);
    let mut diagnostics = Diagnostics::default();
    let catalog = catalog::build(&fixture.metadata, &fixture.snapshot, Settings::default(), &mut diagnostics);
    check::check(&catalog, &super::definitions(&catalog), &mut diagnostics);
    let schema = super::build(&crate::check::Checked::unchecked(&catalog), "", &fixture.sources, &mut diagnostics);
    let mut text = fixture.findings(&diagnostics);
    for line in sdl(schema.gateway, RoleId::ADMIN).lines() {
        if line.starts_with("  r(") || line.contains("_remote_rel_") {
            text.push_str(line.trim());
            text.push('\n');
        }
    }
    expected.assert_eq(&text);
}

#[test]
fn single_values_take_the_argument_away() {
    check(
        "{id: $k}",
        &expect![[r#"
            r(any: Any, deep: [[In]], must: In!, o: In, one: One, os: [In!]!, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
    check(
        "{id: $k, any: {a: 1}, one: {a: $k}, os: []}",
        &expect![[r#"
            r(deep: [[In]], must: In!, o: In, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
}

#[test]
fn objects_leave_their_other_fields_open() {
    check(
        "{id: $k, o: {n: $k}}",
        &expect![[r#"
            input In_remote_rel_s_tr { deep: In e: Lang = EN ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small!] need: Int! }
            r(any: Any, deep: [[In]], must: In!, o: In_remote_rel_s_tr, one: One, os: [In!]!, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
    check(
        "{id: $k, must: {need: $k}}",
        &expect![[r#"
            input In_remote_rel_s_tr { deep: In e: Lang = EN ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small!] n: Int }
            r(any: Any, deep: [[In]], must: In_remote_rel_s_tr!, o: In, one: One, os: [In!]!, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
    check(
        "{id: $k, o: {deep: {e: DE, inner: {a: 1}}}}",
        &expect![[r#"
            input In_remote_rel_s_tr { deep: In_remote_rel_s_tr_o_deep e: Lang = EN ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small!] n: Int need: Int! }
            input In_remote_rel_s_tr_o_deep { deep: In ids: [ID!] inner: Small_remote_rel_s_tr = {b:2} list: [Small!] n: Int need: Int! }
            input Small_remote_rel_s_tr { b: Int = 5 }
            r(any: Any, deep: [[In]], must: In!, o: In_remote_rel_s_tr, one: One, os: [In!]!, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
}

#[test]
fn nothing_left_is_not_shown() {
    check(
        "{id: $k, small: {a: 1, b: 2}, o: {inner: {a: $k, b: 1}}}",
        &expect![[r#"
            input In_remote_rel_s_tr { deep: In e: Lang = EN ids: [ID!] list: [Small!] n: Int need: Int! }
            r(any: Any, deep: [[In]], must: In!, o: In_remote_rel_s_tr, one: One, os: [In!]!, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
}

#[test]
fn defaults_lose_what_is_given() {
    check(
        "{id: $k, small: {a: $k}}",
        &expect![[r#"
            input Small_remote_rel_s_tr { b: Int = 5 }
            r(any: Any, deep: [[In]], must: In!, o: In, one: One, os: [In!]!, small: Small_remote_rel_s_tr = {b:2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
    check(
        "{id: $k, wide: {a: $k}, small: {b: 1}}",
        &expect![[r#"
            input Small_remote_rel_s_tr { a: Int }
            input Wide_remote_rel_s_tr { b: Int! }
            r(any: Any, deep: [[In]], must: In!, o: In, one: One, os: [In!]!, small: Small_remote_rel_s_tr = {a:1}, wide: Wide_remote_rel_s_tr! = {b:2}): String
        "#]],
    );
}

#[test]
fn lists_take_more_items() {
    check(
        "{id: $k, os: [{need: 1, n: $k}]}",
        &expect![[r#"
            r(any: Any, deep: [[In]], must: In!, o: In, one: One, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
    check(
        "{id: $k, os: [{need: 1, list: [{a: $k}]}, {need: 2, list: [{b: 1}]}]}",
        &expect![[r#"
            r(any: Any, deep: [[In]], must: In!, o: In, one: One, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
    check(
        "{id: $k, os: [{n: $k}]}",
        &expect![[r#"
            missing-required-argument: input type `In` requires the field `need` ({n: $k}: not given here; need: required here)
            input In_remote_rel_s_tr { deep: In e: Lang = EN ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small!] need: Int! }
            r(any: Any, deep: [[In]], must: In!, o: In, one: One, os: [In_remote_rel_s_tr!]!, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
    check(
        "{id: $k, deep: [[{need: 1}]], o: {list: [{a: 1}, {a: $k}]}}",
        &expect![[r#"
            input In_remote_rel_s_tr { deep: In e: Lang = EN ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small_remote_rel_s_tr!] n: Int need: Int! }
            input Small_remote_rel_s_tr { b: Int = 5 }
            r(any: Any, must: In!, o: In_remote_rel_s_tr, one: One, os: [In!]!, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
    check(
        "{id: $k, o: {list: {a: 1}}}",
        &expect![[r#"
            input In_remote_rel_s_tr { deep: In e: Lang = EN ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small_remote_rel_s_tr!] n: Int need: Int! }
            input Small_remote_rel_s_tr { b: Int = 5 }
            r(any: Any, deep: [[In]], must: In!, o: In_remote_rel_s_tr, one: One, os: [In!]!, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
}

#[test]
fn two_ways_through_one_type_have_two_names() {
    check(
        "{id: $k, o: {n: 1, deep: {e: DE, deep: {n: 2}}}, must: {n: 3}}",
        &expect![[r#"
            input In_remote_rel_s_tr { deep: In_remote_rel_s_tr_o_deep e: Lang = EN ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small!] need: Int! }
            input In_remote_rel_s_tr_must { deep: In e: Lang = EN ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small!] need: Int! }
            input In_remote_rel_s_tr_o_deep { deep: In_remote_rel_s_tr_o_deep_deep ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small!] n: Int need: Int! }
            input In_remote_rel_s_tr_o_deep_deep { deep: In e: Lang = EN ids: [ID!] inner: Small = {a: 1, b: 2} list: [Small!] need: Int! }
            r(any: Any, deep: [[In]], must: In_remote_rel_s_tr_must!, o: In_remote_rel_s_tr, one: One, os: [In!]!, small: Small = {a: 1, b: 2}, wide: Wide! = {a: 1, b: 2}): String
        "#]],
    );
}

#[test]
fn names_that_meet_are_reported() {
    let relationship = |name: &str, arguments: &str| {
        format!(
            "{{name: {name}, definition: {{to_remote_schema: {{remote_schema: api, lhs_fields: [k], remote_field: {{g: {{arguments: {arguments}}}}}}}}}}}"
        )
    };
    let yaml = format!(
        "- table: t\n  remote_relationships:\n  - {}\n- table: tr\n  remote_relationships:\n  - {}\n  - {}",
        relationship("rr", "{o: {a: $k}}"),
        relationship("r", "{o: {b: $k}}"),
        relationship("s", "{o: {b: $k}}"),
    );
    let sdl = "type Query { g(o: In p: In_remote_rel_trs): String } input In { a: Int b: Int c: Int } input In_remote_rel_trs { x: Int }";
    let input = Input {
        databases: &[("default", "t: k int4! *\n tr: k int4! *", &yaml)],
        remote_schemas: &[("api", sdl, "comment: c")],
    };
    check_input(
        &input,
        &expect![[r#"
            open-argument-type-clash: type `In_remote_rel_trr`, made for the open arguments of a relationship, exists with other fields (r: made here: does not have the input field `b`; rr: made here: has the input field `b`) -> rename one of the two
            open-argument-type-clash: type `In_remote_rel_trs`, made for the open arguments of a relationship, exists with other fields (s: made here: does not have the input field `x`; In_remote_rel_trs: remote schema `api`: has the input field `x`) -> rename one of the two
            input In_remote_rel_trr { b: Int c: Int }
            input In_remote_rel_trs { x: Int }
            g(o: In, p: In_remote_rel_trs): String
            rr(o: In_remote_rel_trr, p: In_remote_rel_trs): String
            r(o: In_remote_rel_trr, p: In_remote_rel_trs): String
            s(o: In_remote_rel_trs, p: In_remote_rel_trs): String
        "#]],
    );
}
