//! From text to syntax tree, and what is refused on the way.

use std::borrow::Cow;

use crate::document::ast::{Document, OperationKind, Selection, Type, Value};
use crate::document::fixture::document;
use crate::document::{Limits, parse};
use crate::error::Code;

#[track_caller]
fn fails(text: &str, expected: &str) {
    let error = parse(text, &Limits::default()).unwrap_err();
    assert_eq!(error.message, format!("not a valid graphql query: {expected}"), "{text}");
    assert_eq!((error.code, error.request_path.as_str()), (Code::ValidationFailed, "$.query"));
}

/// The value of the first argument of the first field of `{ f(a: <literal>) }`.
#[track_caller]
fn literal(text: &str) -> Value<'static> {
    let text: &'static str = format!("{{ f(a: {text}) }}").leak();
    let Document { operations, .. } = document(text);
    let Selection::Field(field) = &operations[0].selection_set[0] else { panic!("no field") };
    field.arguments[0].value.clone()
}

fn string(text: &'static str) -> Value<'static> {
    Value::String(Cow::Borrowed(text))
}

/// Every construct of executable documents.
pub(super) const LARGE: &str = r#"
# A comment, é included.
"A description" query Everything("of a variable" $id: ID! = "a\u{1F600}\uD83D\uDE00\n" @tag, $list: [[Int!]]! = [[1, -2] [3]], $w: users_bool_exp = {_and: [{age: {_eq: 1}}]})
@cached(ttl: 5) {
  alias: node(id: $id) @include(if: true) @skip(if: false) {
    __typename id
    ...parts @include(if: true)
    ... on cat @skip(if: false) { name, lives }
    ... @include(if: true) { id }
    ... { id }
  }
  deep(matrix: $list, filter: { all: [{ id: "x" }, null,], id: 3 }, one: {a: 1})
  users(where: $w, limit: 3, order_by: { name: asc }) { data(path: """
      block "quoted" \""" text
        more

    """) name }
}
fragment parts on node { id }
mutation M { create(input: {name: "x", at: -1.5e+10, kind: DOG}) { id } }
subscription S { ticks }
"#;

#[test]
fn large_document_has_every_part() {
    let document = document(LARGE);
    let kinds: Vec<_> = document.operations.iter().map(|operation| (operation.kind, operation.name)).collect();
    assert_eq!(
        kinds,
        [
            (OperationKind::Query, Some("Everything")),
            (OperationKind::Mutation, Some("M")),
            (OperationKind::Subscription, Some("S")),
        ]
    );
    let query = &document.operations[0];
    assert_eq!(query.variables[0].default_value, Some(Value::String(Cow::Owned("a😀😀\n".to_owned()))));
    let list = Type::List(Box::new(Type::NonNull(Box::new(Type::Named("Int")))));
    assert_eq!(query.variables[1].type_, Type::NonNull(Box::new(Type::List(Box::new(list)))));
    assert_eq!(query.variables[0].directives[0].name, "tag");
    assert_eq!(query.directives[0].arguments[0].value, Value::Int(Cow::Borrowed("5")));
    assert_eq!(query.selection_set.len(), 3);
    assert_eq!(document.fragments[0].type_condition, "node");
    let start = query.position.0 as usize;
    assert!(LARGE[start..].starts_with("query Everything"));
}

#[test]
fn values_keep_their_text_and_lose_their_escapes() {
    for (text, expected) in [
        ("null", Value::Null),
        ("true", Value::Boolean(true)),
        ("nullable", Value::Enum(Cow::Borrowed("nullable"))),
        ("-0", Value::Int(Cow::Borrowed("-0"))),
        ("123456789012345678901234567890", Value::Int(Cow::Borrowed("123456789012345678901234567890"))),
        ("1.50", Value::Float(Cow::Borrowed("1.50"))),
        ("1E5", Value::Float(Cow::Borrowed("1E5"))),
        ("[]", Value::List(Vec::new())),
        ("{}", Value::Object(Vec::new())),
        ("$v", Value::Variable("v")),
        (r#""""#, string("")),
        (r#""a#b,""#, string("a#b,")),
        (r#""\"\\\/\b\f\n\r\t""#, string("\"\\/\u{8}\u{c}\n\r\t")),
        (r#""\u00e9\u{e9}\uD83D\uDE00""#, string("éé😀")),
        (r#""""""""#, string("")),
        (r#""""one line""""#, string("one line")),
        ("\"\"\"  spaces stay  \"\"\"", string("  spaces stay  ")),
        ("\"\"\"   \"\"\"", string("")),
        ("\"\"\"\n    a\n      b\r\n\n    c\n  \"\"\"", string("a\n  b\n\nc")),
        ("\"\"\"first\n    a\r    b\"\"\"", string("first\na\nb")),
        (r#""""a \""" \n""""#, string("a \"\"\" \\n")),
    ] {
        assert_eq!(literal(text), expected, "{text}");
    }
    let Value::Object(fields) = literal("{a: 1, a: 2}") else { panic!("no object") };
    assert_eq!(fields.len(), 2, "equal names are for validation to refuse");
    let borrowed = matches!(literal(r#""plain""#), Value::String(Cow::Borrowed(_)));
    assert!(borrowed);
}

#[test]
fn syntax_errors_say_what_and_where() {
    for (text, expected) in [
        ("", "expected an operation or a fragment, found the end at line 1, column 1"),
        ("  # nothing", "expected an operation or a fragment, found the end at line 1, column 12"),
        ("{", "expected a field or a fragment, found the end at line 1, column 2"),
        ("{}", "expected a field or a fragment, found `}` at line 1, column 2"),
        ("{ a() }", "expected a name, found `)` at line 1, column 5"),
        ("query q() { a }", "expected `$`, found `)` at line 1, column 9"),
        ("{ a(b: ) }", "expected a value, found `)` at line 1, column 8"),
        ("{ a(b: 01) }", "a number must not start with a zero at line 1, column 8"),
        ("{ a(b: 1x) }", "a number must be followed by something else at line 1, column 9"),
        ("{ a(b: 1.) }", "expected a digit at line 1, column 10"),
        ("{ a(b: 1.0.0) }", "a number must be followed by something else at line 1, column 11"),
        ("{ a(b: -) }", "expected a digit at line 1, column 9"),
        ("{ a(b: \"x) }", "a string without an end at line 1, column 8"),
        ("{ a(b: \"x\n\") }", "a string without an end at line 1, column 8"),
        ("{ a(b: \"\\q\") }", "an unknown escape sequence at line 1, column 9"),
        ("{ a(b: \"\\uD83D\") }", "an unknown escape sequence at line 1, column 9"),
        ("{ a(b: \"\\u{110000}\") }", "an unknown escape sequence at line 1, column 9"),
        ("{ a(b: \"\\u+041\") }", "an unknown escape sequence at line 1, column 9"),
        ("{ a(b: \"\"\"x\"\") }", "a block string without an end at line 1, column 8"),
        ("{ é }", "unexpected character 'é' at line 1, column 3"),
        ("{ a\r\n  ..b }", "expected `...`, found a single dot at line 2, column 3"),
        ("{\n\n  é: ? }", "unexpected character 'é' at line 3, column 3"),
        ("query ($a: Int = $b) { a }", "a variable in a constant value at line 1, column 18"),
        ("fragment on on T { a }", "expected the fragment's name, found `on` at line 1, column 10"),
        ("fragment f T { a }", "expected `on`, found `T` at line 1, column 12"),
        ("type A { a: Int }", "a request holds executable definitions only, found `type` at line 1, column 1"),
        ("extend type A { a: Int }", "a request holds executable definitions only, found `extend` at line 1, column 1"),
        ("\"text\" { a }", "expected an operation or a fragment, found `{` at line 1, column 8"),
        ("{ a } b", "expected an operation or a fragment, found `b` at line 1, column 7"),
        ("{ a: }", "expected a name, found `}` at line 1, column 6"),
    ] {
        fails(text, expected);
    }
}

#[test]
fn size_is_bounded() {
    let limits = Limits { max_depth: 5, max_tokens: 40 };
    let message = |text: &str| parse(text, &limits).unwrap_err().message;
    assert!(parse("{a{a{a{a{a}}}}}", &limits).is_ok());
    assert!(message("{a{a{a{a{a{a}}}}}}").contains("nested deeper than 5 levels at line 1, column 12"));
    assert!(message("{a(b:[[[[[1]]]]])}").contains("nested deeper than 5 levels"));
    assert!(message("query ($a:[[[[[[Int]]]]]]) { a }").contains("nested deeper than 5 levels"));
    assert!(message(&format!("{{ {} }}", "a ".repeat(50))).contains("more than 40 tokens"));
    for bomb in ["{a".repeat(100_000), "{a(b:".to_owned() + &"[".repeat(100_000), "{...{".repeat(100_000)] {
        assert!(parse(&bomb, &Limits::default()).is_err());
    }
}

#[test]
fn byte_order_mark_and_commas_are_ignored() {
    assert_eq!(document("\u{FEFF}{,a,,b,}\u{FEFF}").operations[0].selection_set.len(), 2);
}

#[test]
fn no_part_of_a_document_panics() {
    for end in (0..LARGE.len()).filter(|end| LARGE.is_char_boundary(*end)) {
        let _ = parse(&LARGE[..end], &Limits::default());
        let _ = parse(&LARGE[end..], &Limits::default());
        let mut without = LARGE.to_owned();
        without.remove(end);
        let _ = parse(&without, &Limits::default());
    }
}
