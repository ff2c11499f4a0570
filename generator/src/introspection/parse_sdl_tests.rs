//! What is read from SDL, and what is said about SDL that is broken.

use std::fmt::Write;

use super::super::sdl_reader::WRITABLE;
use super::*;

const EVERYTHING: &str = r#"
"""the schema"""
schema @link(url: "https://example.com") { query: Q }
extend schema @again(n: 1) @more { mutation: M }

"a scalar"
scalar Url @specifiedBy(url: "https://\u0065xample.com")
scalar Plain
scalar Int
"""
An object
  with indentation
"""
type Q implements A & B @key(fields: "id") {
	"tab before, é inside" one(
    "first" a: [Int!]! = [1, 2], b: In = {z: "x\ny", a: [1.50, -3e2], e: RED, n: null, t: true} @deprecated
  ): [Url!] @deprecated(reason: "old \"one\"")
  schema: Q
  type: Big
}
type M
type Mutation { unused: Int }
interface A { id: ID! }
interface B implements A & C { id: ID! }
interface C { id: ID! }
union U = | Q | M
enum Color { RED "not red" schema @deprecated(reason: """block""") }
input In @oneOf { z: String = """a"b""", a: [Float] n: Int = 99999999999999999999 }
type __Hidden { a: Int }
directive @again(n: Int = -1) repeatable on SCHEMA | FIELD
directive @skip(if: Boolean!) on FIELD
extend type M @more
extend type M implements A { id: ID! }
extend type Unknown { id: ID }
extend union U = Unknown
extend enum Color { BLUE }
extend input In { more: Int }
extend interface C { more: Int }
extend scalar Plain @specifiedBy(url: "plain")
"#;

fn parse(text: &str) -> RemoteSchema {
    parse_sdl(FileId(7), text).expect("it parses")
}

/// A part of a schema in a few words, offsets replaced by the text that stands there.
fn describe_type(text: &str, name: &str, type_: &RemoteType) -> String {
    assert!(text[type_.offset..].starts_with(name), "the offset of `{name}` is off");
    let at = |offset: usize, name: &str| {
        assert!(text[offset..].starts_with(name), "the offset of `{name}` is off");
        name.to_owned()
    };
    let input_value = |value: &RemoteInputValue| {
        format!(
            "{}: {}{}{}{}",
            at(value.offset, &value.name),
            value.type_,
            value.default_value.as_ref().map(|value| format!(" = {value}")).unwrap_or_default(),
            value.description.as_ref().map(|text| format!(" {text:?}")).unwrap_or_default(),
            value.deprecated.as_ref().map(|text| format!(" deprecated {text:?}")).unwrap_or_default(),
        )
    };
    let input_values = |values: &[RemoteInputValue]| values.iter().map(input_value).collect::<Vec<_>>().join(", ");
    let fields = |fields: &[RemoteField]| {
        let fields = fields.iter().map(|field| {
            format!(
                "{}({}): {}{}{}",
                at(field.offset, &field.name),
                input_values(&field.arguments),
                field.type_,
                field.description.as_ref().map(|text| format!(" {text:?}")).unwrap_or_default(),
                field.deprecated.as_ref().map(|text| format!(" deprecated {text:?}")).unwrap_or_default(),
            )
        });
        fields.collect::<Vec<_>>().join("; ")
    };
    let kind = match &type_.kind {
        RemoteTypeKind::Scalar { specified_by_url } => format!("scalar {specified_by_url:?}"),
        RemoteTypeKind::Object { fields: list, interfaces } => format!("object {interfaces:?} {}", fields(list)),
        RemoteTypeKind::Interface { fields: list, interfaces } => format!("interface {interfaces:?} {}", fields(list)),
        RemoteTypeKind::Union { members } => format!("union {members:?}"),
        RemoteTypeKind::Enum { values } => {
            let values = values.iter().map(|value| {
                format!("{} {:?} {:?}", at(value.offset, &value.name), value.description, value.deprecated)
            });
            format!("enum {}", values.collect::<Vec<_>>().join("; "))
        }
        RemoteTypeKind::InputObject { fields, one_of } => format!("input {one_of} {}", input_values(fields)),
    };
    format!("{name}: {kind} {:?}", type_.description)
}

#[test]
fn reads_every_construct_with_its_place() {
    let schema = parse(EVERYTHING);
    assert_eq!(schema.file, FileId(7));
    assert_eq!(schema.query_type, "Q");
    assert_eq!(schema.mutation_type.as_deref(), Some("M"));
    assert_eq!(schema.subscription_type, None);
    let types: Vec<String> = schema.types.iter().map(|(name, type_)| describe_type(EVERYTHING, name, type_)).collect();
    expect_test::expect![[r#"
        A: interface [] id(): ID! None
        B: interface ["A", "C"] id(): ID! None
        C: interface [] id(): ID!; more(): Int None
        Color: enum RED None None; schema Some("not red") Some("block"); BLUE None None None
        In: input true z: String = "a\"b", a: [Float], n: Int = 99999999999999999999, more: Int None
        M: object ["A"] id(): ID! None
        Mutation: object [] unused(): Int None
        Plain: scalar Some("plain") None
        Q: object ["A", "B"] one(a: [Int!]! = [1, 2] "first", b: In = {a: [1.50, -3e2], e: RED, n: null, t: true, z: "x\ny"} deprecated "No longer supported"): [Url!] "tab before, é inside" deprecated "old \"one\""; schema(): Q; type(): Big Some("An object\n  with indentation")
        U: union ["Q", "M", "Unknown"] None
        Unknown: object [] id(): ID None
        Url: scalar Some("https://example.com") Some("a scalar")"#]]
    .assert_eq(&types.join("\n"));
    let [directive] = schema.directives.as_slice() else { panic!("one directive is not built in") };
    assert_eq!((directive.name.as_str(), directive.repeatable), ("again", true));
    assert_eq!(directive.locations, ["SCHEMA", "FIELD"]);
    assert_eq!(directive.arguments.first().and_then(|argument| argument.default_value.as_deref()), Some("-1"));
}

#[test]
fn finds_the_roots() {
    for (text, mutation, subscription) in [
        (
            "type Query { a: Int } type Mutation { a: Int } type Subscription { a: Int }",
            Some("Mutation"),
            Some("Subscription"),
        ),
        ("type Query { a: Int } scalar Mutation", None, None),
        ("schema { query: Query } type Query { a: Int } type Mutation { a: Int }", None, None),
        ("extend schema @link type Query { a: Int } type Mutation { a: Int }", Some("Mutation"), None),
        ("type Query { a: Int } extend schema { mutation: X } extend schema @link", Some("X"), None),
    ] {
        let schema = parse(text);
        assert_eq!(schema.query_type, "Query", "{text}");
        assert_eq!(schema.mutation_type.as_deref(), mutation, "{text}");
        assert_eq!(schema.subscription_type.as_deref(), subscription, "{text}");
    }
}

#[test]
fn says_what_is_broken_and_where() {
    let texts = [
        "type Query { a Int }",
        "type Query {\n\t# é\r\n  a: \"x\" }",
        "type Query { a: Int",
        "type Query { a: Int } ?",
        "type Query { a(b: String = \"\\x\"): Int }",
        "type Query { a: Int } enum Query { A }",
        "type Query { a: Int } extend enum Query { A }",
        "scalar A",
        "schema { query: Nope } scalar A",
        "directive @a on NOWHERE",
        "<html>",
        "hello",
    ];
    let mut shown = String::new();
    for text in texts {
        for error in parse_sdl(FileId(0), text).expect_err("it is broken") {
            let place = text.get(error.range.clone()).expect("a place in the text");
            let related = error.related.as_ref().map(|(range, text)| format!(" ({text} at {range:?})"));
            writeln!(shown, "{:?} `{place}`: {}{}", error.range, error.message, related.unwrap_or_default())
                .expect(WRITABLE);
        }
    }
    expect_test::expect![[r#"
        15..18 `Int`: unexpected `Int`, expected `:`
        25..28 `"x"`: unexpected `"x"`, expected a name or `[`
        19..19 ``: unexpected end of the text, expected `}` (perhaps this `{` is not closed at 11..12)
        22..23 `?`: unexpected character `?`
        27..31 `"\x"`: unknown escape `\x`
        27..32 `Query`: `Query` is defined twice (first defined here at 5..10)
        34..39 `Query`: `Query` is extended as another kind of type than it is (defined here at 5..10)
        0..0 ``: the query root type `Query` is not defined
        0..0 ``: the query root type `Nope` is not defined
        16..23 `NOWHERE`: unexpected `NOWHERE`
        0..1 `<`: unexpected character `<`
        0..5 `hello`: unexpected `hello`, expected `schema`, `extend`, `scalar`, `type`, `interface`, `union`, `enum`, `input` or `directive`
    "#]].assert_eq(&shown);
}

#[test]
fn no_text_makes_it_panic() {
    for text in
        ["", "\u{feff}", "\"", "{", "schema", "extend", "extend schema", "extend schema @", "\"a\" schema {", "type"]
    {
        assert!(parse_sdl(FileId(0), text).is_err(), "{text}");
    }
    // Every prefix of a text with all constructs, and the text with each byte taken out.
    for end in (0..EVERYTHING.len()).filter(|end| EVERYTHING.is_char_boundary(*end)).step_by(7) {
        let _ = parse_sdl(FileId(0), &EVERYTHING[..end]);
    }
    let deep = format!("type Query {{ a(b: I = {}1{}): Int }}", "[".repeat(10_000), "]".repeat(10_000));
    assert!(parse_sdl(FileId(0), &deep).is_err());
}

#[test]
fn normalises_values() {
    for (text, expected) in [
        ("1", Some("1")),
        (" -1.50e+3 ", Some("-1.50e+3")),
        ("[ 1,\n# two\n2 ]", Some("[1, 2]")),
        ("{ b: RED a: {c: [true null]} }", Some("{a: {c: [true, null]}, b: RED}")),
        ("\"\"\"\n  x\n\"\"\"", Some("\"x\"")),
        ("[]", Some("[]")),
        ("{}", Some("{}")),
        ("", None),
        ("1 b: Int", None),
        ("1 @deprecated", None),
        ("1 } input B { a: Int = 1", None),
        ("{\"a\": 1}", None),
        ("$a", None),
        ("undefined?", None),
        ("1 # comment", Some("1")),
    ] {
        assert_eq!(normalise_value(text).ok().as_deref(), expected, "{text}");
    }
}
