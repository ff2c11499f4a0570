//! What an introspection answer becomes, and that reading it back finds the same.

use expect_test::expect;
use serde_json::{Value, json};

use super::*;
use crate::diagnostic::FileId;
use crate::introspection::parse_sdl::parse_sdl;

fn print(schema: Value) -> Result<String, String> {
    print_sdl(&serde_json::from_value(schema).expect("the shape of an introspection answer"))
}

fn named(kind: &str, name: &str) -> Value {
    json!({"kind": kind, "name": name, "ofType": null})
}

fn wrapped(kind: &str, inner: &Value) -> Value {
    json!({"kind": kind, "name": null, "ofType": inner})
}

/// A schema with every construct, out of order.
fn everything() -> Value {
    let int = named("SCALAR", "Int");
    let ints = wrapped("NON_NULL", &wrapped("LIST", &wrapped("NON_NULL", &int)));
    json!({
        "queryType": {"name": "Q"},
        "mutationType": null,
        "types": [
            {"kind": "SCALAR", "name": "Int", "description": "built in"},
            {"kind": "OBJECT", "name": "__Schema", "fields": []},
            {"kind": "OBJECT", "name": "Q", "description": "The \"root\"\n\n  with \"\"\" inside", "interfaces": [
                named("INTERFACE", "Node"), named("INTERFACE", "Entity"),
            ], "fields": [
                {"name": "z", "description": "", "args": [], "type": ints, "isDeprecated": true,
                 "deprecationReason": "say \"a\"\ninstead"},
                {"name": "a", "description": "ends with a \"quote\"", "type": int, "isDeprecated": true,
                 "deprecationReason": null, "args": [
                    {"name": "y", "type": ints, "defaultValue": "[ 1 , 2 ]", "description": "an argument"},
                    {"name": "x", "type": named("INPUT_OBJECT", "In"), "defaultValue": "{b: \"}\", a: 1}",
                     "isDeprecated": true, "deprecationReason": "x"},
                ]},
                {"name": "b", "type": int, "args": [
                    {"name": "two", "type": named("ENUM", "E"), "defaultValue": "ONE"},
                    {"name": "one", "type": named("SCALAR", "String"), "defaultValue": "\"a\\u0041\\\\\""},
                ]},
                {"name": "id", "type": wrapped("NON_NULL", &named("SCALAR", "ID")), "args": []},
            ]},
            {"kind": "INTERFACE", "name": "Node", "fields": [
                {"name": "id", "type": wrapped("NON_NULL", &named("SCALAR", "ID")), "args": []},
            ], "interfaces": null, "possibleTypes": [named("OBJECT", "Q")]},
            {"kind": "INTERFACE", "name": "Entity", "fields": [
                {"name": "id", "type": wrapped("NON_NULL", &named("SCALAR", "ID")), "args": []},
            ], "interfaces": [named("INTERFACE", "Node")]},
            {"kind": "UNION", "name": "U", "description": "\\", "possibleTypes": [
                named("OBJECT", "Q"), named("OBJECT", "Mutation"),
            ]},
            {"kind": "ENUM", "name": "E", "enumValues": [
                {"name": "TWO", "description": "\ttab and\r\ncarriage return"},
                {"name": "ONE", "isDeprecated": true, "deprecationReason": "gone"},
            ]},
            {"kind": "INPUT_OBJECT", "name": "In", "isOneOf": true, "inputFields": [
                {"name": "b", "type": named("SCALAR", "String"), "description": "  indented\nless"},
                {"name": "a", "type": int, "defaultValue": null},
            ]},
            {"kind": "SCALAR", "name": "Url", "specifiedByURL": "https://example.com/\"x\""},
            {"kind": "OBJECT", "name": "Mutation", "fields": [{"name": "m", "type": int, "args": []}]},
        ],
        "directives": [
            {"name": "skip", "locations": ["FIELD"], "args": []},
            {"name": "zip", "description": "zips", "locations": ["QUERY", "FIELD", "OF_THE_FUTURE"], "isRepeatable": true,
             "args": [{"name": "n", "type": int, "defaultValue": "1"}]},
            {"name": "unknown", "locations": ["OF_THE_FUTURE"], "args": []},
            {"name": "auth", "locations": ["OBJECT"], "args": null},
        ],
    })
}

#[test]
fn prints_every_construct_sorted() {
    let text = print(everything()).expect("it prints");
    expect![[r#"
        schema {
          query: Q
          mutation: Mutation
        }

        directive @auth on OBJECT

        """zips"""
        directive @zip(n: Int = 1) repeatable on FIELD | QUERY

        enum E {
          ONE @deprecated(reason: "gone")
          "\ttab and\r\ncarriage return"
          TWO
        }

        interface Entity implements Node {
          id: ID!
        }

        input In @oneOf {
          a: Int
          """
            indented
          less
          """
          b: String
        }

        type Mutation {
          m: Int
        }

        interface Node {
          id: ID!
        }

        """
        The "root"

          with \""" inside
        """
        type Q implements Entity & Node {
          """
          ends with a "quote"
          """
          a(
            x: In = {a: 1, b: "}"} @deprecated(reason: "x")
            """an argument"""
            y: [Int!]! = [1, 2]
          ): Int @deprecated(reason: "No longer supported")
          b(one: String = "aA\\", two: E = ONE): Int
          id: ID!
          z: [Int!]! @deprecated(reason: "say \"a\"\ninstead")
        }

        """
        \
        """
        union U =
          | Mutation
          | Q

        scalar Url @specifiedBy(url: "https://example.com/\"x\"")
    "#]]
    .assert_eq(&text);
}

#[test]
fn reading_back_finds_every_text_unchanged() {
    let text = print(everything()).expect("it prints");
    let schema = parse_sdl(FileId(0), &text).expect("it parses");
    let description = |name: &str| schema.types.get(name).and_then(|type_| type_.description.clone());
    assert_eq!(description("Q").as_deref(), Some("The \"root\"\n\n  with \"\"\" inside"));
    assert_eq!(description("U").as_deref(), Some("\\"));
    let again = print(everything()).expect("it prints again");
    assert_eq!(again, text);
}

#[test]
fn every_description_survives() {
    for description in [
        "plain",
        " leading",
        "trailing ",
        "a\nb",
        "\na",
        "a\n",
        " a\n  b",
        "a\n\n  b",
        "\"",
        "\\",
        "\"\"\"",
        "a\"\"\"\"",
        "\t",
        "a\tb",
        "a\rb",
        "a\r\nb",
        "\u{0}",
        "é😀",
        " ",
        "\n",
        "a\\\"\"\"b",
        "\u{2028}",
        "ends\\",
        "# no comment",
        "\u{feff}",
    ] {
        let mut text = String::new();
        print_description(Some(description), 2, &mut text);
        let text = format!("type Query {{\n{text}  a: Int\n}}");
        let schema = parse_sdl(FileId(0), &text).expect("it parses");
        let Some(crate::introspection::snapshot::RemoteTypeKind::Object { fields, .. }) =
            schema.types.get("Query").map(|type_| &type_.kind)
        else {
            panic!("an object")
        };
        assert_eq!(fields.first().and_then(|field| field.description.as_deref()), Some(description), "{text}");
    }
}

#[test]
fn says_what_is_wrong_with_an_answer() {
    fn check(change: impl FnOnce(&mut Value), expected: &str) {
        let mut schema = json!({
            "queryType": {"name": "Query"},
            "types": [{"kind": "OBJECT", "name": "Query", "fields": [
                {"name": "a", "args": [{"name": "b", "type": {"kind": "SCALAR", "name": "Int"}}],
                 "type": {"kind": "SCALAR", "name": "Int"}},
            ]}],
        });
        change(&mut schema);
        assert_eq!(print(schema).expect_err("it is wrong"), expected);
    }
    let field = "/types/0/fields/0";
    let set = |path: String, value: Value| {
        move |schema: &mut Value| *schema.pointer_mut(&path).expect("the path is there") = value
    };
    check(set("/queryType".into(), Value::Null), "`__schema.queryType` is missing");
    check(set("/queryType".into(), json!({})), "`__schema.queryType` has no `name`");
    check(set("/types".into(), Value::Null), "`__schema.types` is missing");
    check(set("/types/0/kind".into(), json!("THING")), "type `Query` is of the unknown kind `THING`");
    check(set("/types/0/kind".into(), Value::Null), "type `Query` has no `kind`");
    check(set("/types/0/name".into(), Value::Null), "a type of kind `OBJECT` has no `name`");
    check(
        set("/types/0/name".into(), json!("A { b: Int }\n")),
        "a type of kind `OBJECT` is called `A { b: Int }\\n`, which is not a GraphQL name",
    );
    check(set(format!("{field}/name"), json!("")), "a field of `Query` is called ``, which is not a GraphQL name");
    check(set(format!("{field}/type"), Value::Null), "`Query.a` has no `type`");
    check(set(format!("{field}/type"), json!({})), "`Query.a` has a type without `kind`");
    check(
        set(format!("{field}/type"), json!({"kind": "LIST"})),
        "`Query.a` has a type of kind `LIST` without `ofType`",
    );
    check(
        set(format!("{field}/type"), wrapped("NON_NULL", &wrapped("NON_NULL", &named("SCALAR", "Int")))),
        "`Query.a` has a type that is non-null twice",
    );
    check(set(format!("{field}/type"), json!({"kind": "SCALAR"})), "the type of `Query.a` has no `name`");
    check(
        set(format!("{field}/args/0"), json!({"name": "b", "type": named("SCALAR", "Int"), "defaultValue": "1) {"})),
        "`Query.a(b:)` has the default value `1) {`: it is not a GraphQL value",
    );
    check(
        |schema| {
            let twice = schema["types"][0].clone();
            schema["types"].as_array_mut().expect("a list").push(twice);
        },
        "type `Query` is listed twice",
    );
    check(
        |schema| {
            let twice = schema["types"][0]["fields"][0].clone();
            schema["types"][0]["fields"].as_array_mut().expect("a list").push(twice);
        },
        "field `Query.a` is listed twice",
    );
}
