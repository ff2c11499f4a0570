//! The view of each role of the fixture, as JSON and as text.

use expect_test::expect;

use super::{print_sdl, resolve};
use crate::definition::RoleId;
use crate::document::collect_fields;
use crate::document::fixture::{USER, gateway, with_scope};
use crate::error::ClientError;

/// The answer to the document's only root field.
fn answer(role: RoleId, text: &str, variables: &str) -> Result<String, ClientError> {
    with_scope(gateway(), role, text, variables, |scope| {
        let root = gateway().type_system.query_root;
        let fields = collect_fields(scope, root, &[&scope.document.operations[0].selection_set]).unwrap();
        let mut out = Vec::new();
        resolve(scope, &fields[0], &mut out)?;
        Ok(String::from_utf8(out).unwrap())
    })
}

#[track_caller]
fn check(role: RoleId, text: &str, expected: &str) {
    let answer = answer(role, text, "{}").unwrap();
    serde_json::from_str::<serde_json::Value>(&answer).unwrap();
    assert_eq!(answer, expected, "{text}");
}

#[test]
fn root_types_are_those_of_the_role() {
    let text =
        "{ __schema { __typename queryType { name } mutationType { name } subscriptionType { n: name } description } }";
    check(
        USER,
        text,
        r#"{"__typename":"__Schema","queryType":{"name":"query_root"},"mutationType":null,"subscriptionType":{"n":"subscription_root"},"description":null}"#,
    );
    check(RoleId::ADMIN, "{ __schema { mutationType { name } } }", r#"{"mutationType":{"name":"mutation_root"}}"#);
}

#[test]
fn types_are_sorted_and_visible() {
    let answer = answer(USER, "{ __schema { types { name } } }", "{}").unwrap();
    let names: Vec<&str> = answer.split('"').skip(5).step_by(4).collect();
    assert!(names.is_sorted(), "{names:?}");
    for (name, expected) in [("String", true), ("__TypeKind", true), ("users", true), ("secrets", false)] {
        assert_eq!(names.contains(&name), expected, "{name}");
    }
}

#[test]
fn types_of_every_kind() {
    let type_ = |name: &str, selections: &str| format!("{{ __type(name: \"{name}\") {{ {selections} }} }}");
    check(USER, &type_("secrets", "name"), "null");
    check(USER, &type_("nope", "name"), "null");
    check(
        USER,
        &type_("uuid", "kind name specifiedByURL fields { name } isOneOf ofType { name }"),
        r#"{"kind":"SCALAR","name":"uuid","specifiedByURL":"https://example.com/uuid","fields":null,"isOneOf":null,"ofType":null}"#,
    );
    check(
        USER,
        &type_("cat", "kind interfaces { name } possibleTypes { name } fields { name }"),
        r#"{"kind":"OBJECT","interfaces":[{"name":"node"},{"name":"pet"}],"possibleTypes":null,"fields":[{"name":"id"},{"name":"lives"},{"name":"mood"},{"name":"name"}]}"#,
    );
    check(
        USER,
        &type_("pet", "kind interfaces { name } possibleTypes { name }"),
        r#"{"kind":"INTERFACE","interfaces":[],"possibleTypes":[{"name":"cat"},{"name":"dog"}]}"#,
    );
    check(
        USER,
        &type_("search_result", "kind possibleTypes { name }"),
        r#"{"kind":"UNION","possibleTypes":[{"name":"cat"},{"name":"fish"}]}"#,
    );
    check(
        RoleId::ADMIN,
        &type_("search_result", "possibleTypes { name }"),
        r#"{"possibleTypes":[{"name":"cat"},{"name":"fish"},{"name":"secrets"}]}"#,
    );
    check(
        USER,
        &type_("pet_kind", "kind enumValues { name }"),
        r#"{"kind":"ENUM","enumValues":[{"name":"CAT"},{"name":"DOG"}]}"#,
    );
    check(
        USER,
        &type_("pet_kind", "enumValues(includeDeprecated: true) { name isDeprecated deprecationReason }"),
        r#"{"enumValues":[{"name":"CAT","isDeprecated":false,"deprecationReason":null},{"name":"DOG","isDeprecated":false,"deprecationReason":null},{"name":"HAMSTER","isDeprecated":true,"deprecationReason":"No longer supported"}]}"#,
    );
    check(
        USER,
        &type_(
            "create_input",
            "kind isOneOf description inputFields { name defaultValue type { kind ofType { name } } }",
        ),
        r#"{"kind":"INPUT_OBJECT","isOneOf":false,"description":"The create_input.","inputFields":[{"name":"at","defaultValue":null,"type":{"kind":"SCALAR","ofType":null}},{"name":"kind","defaultValue":"CAT","type":{"kind":"NON_NULL","ofType":{"name":"pet_kind"}}},{"name":"name","defaultValue":null,"type":{"kind":"NON_NULL","ofType":{"name":"String"}}},{"name":"tags","defaultValue":null,"type":{"kind":"LIST","ofType":{"name":null}}}]}"#,
    );
    check(USER, &type_("one_of_input", "isOneOf"), r#"{"isOneOf":true}"#);
    check(
        USER,
        &type_(
            "subscription_root",
            "fields { __typename name args { name type { name } } type { kind ofType { kind ofType { kind ofType { kind name } } } } }",
        ),
        r#"{"fields":[{"__typename":"__Field","name":"ticks","args":[],"type":{"kind":"SCALAR","ofType":null}},{"__typename":"__Field","name":"users","args":[{"name":"limit","type":{"name":"Int"}}],"type":{"kind":"NON_NULL","ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"kind":"OBJECT","name":"users"}}}}}]}"#,
    );
    check(
        USER,
        &type_("__TypeKind", "kind enumValues { name }").replace("enumValues { name }", "name"),
        r#"{"kind":"ENUM","name":"__TypeKind"}"#,
    );
    let users = answer(USER, &type_("users", "fields { name }"), "{}").unwrap();
    assert!(!users.contains("salary") && !users.contains("old_name"), "{users}");
    let users = answer(
        USER,
        "query($d: Boolean!, $n: String!) { __type(name: $n) { fields(includeDeprecated: $d) { name } } }",
        r#"{"d": true, "n": "users"}"#,
    )
    .unwrap();
    assert!(users.contains("old_name"), "{users}");
}

#[test]
fn directives_are_listed() {
    check(
        USER,
        "{ __schema { directives { name isRepeatable } } }",
        r#"{"directives":[{"name":"cached","isRepeatable":false},{"name":"deprecated","isRepeatable":false},{"name":"include","isRepeatable":false},{"name":"oneOf","isRepeatable":false},{"name":"skip","isRepeatable":false},{"name":"specifiedBy","isRepeatable":false},{"name":"tag","isRepeatable":true}]}"#,
    );
    let text =
        "{ __schema { directives { name locations args { name defaultValue type { kind ofType { name } } } } } }";
    let answer = answer(USER, text, "{}").unwrap();
    assert!(answer.contains(r#"{"name":"skip","locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","defaultValue":null,"type":{"kind":"NON_NULL","ofType":{"name":"Boolean"}}}]}"#), "{answer}");
}

#[test]
fn standard_query_is_answered_and_depth_is_bounded() {
    let text = "query IntrospectionQuery { __schema { queryType { name kind } mutationType { name kind } subscriptionType { name kind }
        types { ...FullType } directives { name description locations args(includeDeprecated: true) { ...InputValue } } } }
        fragment FullType on __Type { kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...InputValue } interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }";
    let answer_ = answer(USER, text, "{}").unwrap();
    let value: serde_json::Value = serde_json::from_str(&answer_).unwrap();
    let types = value["types"].as_array().unwrap();
    let boolean = types.iter().find(|type_| type_["name"] == "Boolean").unwrap();
    assert_eq!(boolean["kind"], "SCALAR");
    // Every type that is referred to is listed.
    let names: std::collections::BTreeSet<&str> = types.iter().map(|type_| type_["name"].as_str().unwrap()).collect();
    let mut referred = vec![&value];
    while let Some(value) = referred.pop() {
        match value {
            serde_json::Value::Object(object) => {
                if object.contains_key("ofType")
                    && let Some(name) = object["name"].as_str()
                {
                    assert!(names.contains(name), "{name}");
                }
                referred.extend(object.values());
            }
            serde_json::Value::Array(items) => referred.extend(items),
            _ => {}
        }
    }
}

#[test]
fn sdl_is_the_roles_view() {
    let user = print_sdl(gateway(), USER);
    assert!(!user.contains("secret") && !user.contains("salary") && !user.contains("mutation"), "{user}");
    assert!(print_sdl(gateway(), RoleId::ADMIN).contains("  mutation: mutation_root"));
    let small = crate::document::fixture::gateway_of(
        "scalar Int\nscalar uuid https://example.com/uuid\nobject query_root\n  a(b: Int = 1, c: input_): [thing!]\ninterface thing\n  id: uuid! @deprecated\nobject real : thing\n  id: uuid!\nunion u\n  real\nenum e\n  X\n  Y @admin\ninput input_ @oneOf\n  x: Int",
    );
    expect![[r#"
        schema {
          query: query_root
        }

        """Accepted."""
        directive @cached(ttl: Int! = 60) on QUERY

        directive @tag repeatable on FIELD | VARIABLE_DEFINITION

        """The e."""
        enum e {
          X
        }

        """The input_."""
        input input_ @oneOf {
          x: Int
        }

        """The query_root."""
        type query_root {
          a(b: Int = 1, c: input_): [thing!]
        }

        """The real."""
        type real implements thing {
          id: uuid!
        }

        """The thing."""
        interface thing {
          id: uuid! @deprecated
        }

        """The u."""
        union u = real

        """The uuid."""
        scalar uuid @specifiedBy(url: "https://example.com/uuid")
    "#]]
    .assert_eq(&print_sdl(small, USER));
}
