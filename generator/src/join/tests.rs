//! Tests of the values that remote relationships give to arguments.
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

use expect_test::{Expect, expect};
use runtime::definition::{JoinTarget, JoinValue, Settings};

use crate::catalog::fixture::{Fixture, Input};
use crate::check::Checked;
use crate::diagnostic::Diagnostics;
use crate::{catalog, schema};

const SDL: &str = "
type Query { f(id: ID s: String n: Int x: Float b: Boolean e: Lang es: [Lang!] any: Any o: In os: [In!]): String }
enum Lang { EN DE }
scalar Any
input In { e: Lang n: Int deep: In ids: [ID!] }
";

/// The arguments of the joined field, for the keys `k` (index 0) and `m` (index 1).
#[track_caller]
fn check(arguments: &str, expected: &Expect) {
    let yaml = format!(
        "- table: t
  remote_relationships:
  - {{name: r, definition: {{to_remote_schema: {{remote_schema: api, lhs_fields: [k, m], remote_field: {{f: {{arguments: {arguments}}}}}}}}}}}"
    );
    let input = Input {
        databases: &[("default", "t: k int4! *, m text", &yaml)],
        remote_schemas: &[("api", SDL, "comment: c")],
    };
    let fixture = Fixture::new(&input);
    let mut diagnostics = Diagnostics::default();
    let catalog = catalog::build(&fixture.metadata, &fixture.snapshot, Settings::default(), &mut diagnostics);
    let schema = schema::build(&Checked::unchecked(&catalog), "", &fixture.sources, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", fixture.findings(&diagnostics));
    let JoinTarget::Remote { path, .. } = schema.gateway.joins[0].target else { panic!("not to a remote schema") };
    let arguments = path[0].arguments.iter();
    let printed: Vec<_> = arguments.map(|argument| format!("{}: {}", argument.name, print(&argument.value))).collect();
    expected.assert_eq(&printed.join(", "));
}

fn print(value: &JoinValue) -> String {
    match value {
        JoinValue::Key(index, encoding) => format!("${index}:{}", encoding.name()),
        JoinValue::KeyList(index, encoding) => format!("[${index}:{}, …]", encoding.name()),
        JoinValue::Literal(text) => format!("`{text}`"),
        JoinValue::List(items) => format!("[{}]", items.iter().map(print).collect::<Vec<_>>().join(", ")),
        JoinValue::Object(entries) => {
            let entries = entries.iter().map(|(name, value)| format!("{name}: {}", print(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
    }
}

#[test]
fn arguments() {
    check(
        "{id: $k, s: $k, n: $m, x: $k, b: $m, e: $m, any: $k}",
        &expect!["id: $0:String, s: $0:String, n: $1:Integer, x: $0:Number, b: $1:Boolean, e: $1:Enum, any: $0:Plain"],
    );
    check(
        "{id: 5, s: \"a \\\"b\\\"\\n\", n: 3, x: 1.50, b: true, e: EN, any: EN}",
        &expect![[r#"id: `5`, s: `"a \"b\"\n"`, n: `3`, x: `1.50`, b: `true`, e: `EN`, any: `"EN"`"#]],
    );
    check("{es: [EN, DE], any: {a: [1, null]}}", &expect!["es: `[EN, DE]`, any: `{a: [1, null]}`"]);
    check(
        "{es: [$m], o: {e: DE, n: $k, deep: {ids: [$k, x]}}, os: [{e: EN}]}",
        &expect![[r#"es: [$1:Enum], o: {e: `DE`, n: $0:Integer, deep: {ids: [$0:String, `"x"`]}}, os: [{e: `EN`}]"#]],
    );
}

#[test]
fn arguments_that_stay_open_keep_their_structure() {
    check("{o: {e: DE, deep: {n: 1}}}", &expect!["o: {e: `DE`, deep: {n: `1`}}"]);
    check("{os: {e: DE}}", &expect!["os: [{e: `DE`}]"]);
    check("{os: [{e: DE}, {n: $k}], any: {a: 1}}", &expect!["os: [{e: `DE`}, {n: $0:Integer}], any: `{a: 1}`"]);
    check("{o: {ids: [$k]}}", &expect!["o: {ids: [$0:String]}"]);
}
