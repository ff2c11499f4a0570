//! Each validation rule, kept and violated.

use std::fmt::Write;
use std::time::{Duration, Instant};

use super::parse::LARGE;
use crate::definition::RoleId;
use crate::document::fixture::{USER, document, gateway};
use crate::document::validate;
use crate::error::{ClientError, Code};

fn errors(role: RoleId, text: &str) -> Vec<ClientError> {
    validate(gateway(), role, &document(text)).err().unwrap_or_default()
}

/// Checks the errors of a document: `path: message`, one a line.
#[track_caller]
fn check_as(role: RoleId, text: &str, expected: &[&str]) {
    let found: Vec<String> =
        errors(role, text).iter().map(|error| format!("{}: {}", error.request_path, error.message)).collect();
    assert_eq!(found, expected, "{text:.300}");
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    check_as(USER, text, expected);
}

#[test]
fn large_document_is_valid_for_admin_only() {
    check_as(RoleId::ADMIN, LARGE, &[]);
    check(LARGE, &["$: no mutations exist"]);
}

#[test]
fn operations() {
    check("query a { __typename } query b { __typename }", &[]);
    check("query a { __typename } query a { __typename }", &["$: multiple definitions for operation \"a\""]);
    check(
        "{ __typename } query a { __typename }",
        &["$: an anonymous operation must be the only operation of the document"],
    );
    check("mutation { create(input: 1) { id } }", &["$: no mutations exist"]);
    check("subscription { ticks }", &[]);
    check("subscription { users { id } }", &[]);
    let one = "$: subscriptions must select one top level field";
    check("subscription { ticks users { id } }", &[one]);
    check("subscription { ticks ...f } fragment f on subscription_root { users { id } }", &[one]);
    check("subscription { ticks ticks }", &[]);
    check("subscription { a: ticks b: ticks }", &[one]);
    check("subscription { __typename }", &[one]);
    check("subscription { ticks @skip(if: true) }", &[one]);
}

#[test]
fn fields() {
    check("{ users { id name best_friend { id } } }", &[]);
    check("{ nope }", &["$.selectionSet.nope: field 'nope' not found in type: 'query_root'"]);
    check(
        "{ x: users { y: nope } }",
        &["$.selectionSet.users.selectionSet.nope: field 'nope' not found in type: 'users'"],
    );
    check(
        "{ users { salary } }",
        &["$.selectionSet.users.selectionSet.salary: field 'salary' not found in type: 'users'"],
    );
    check_as(RoleId::ADMIN, "{ users { salary } secrets { id } }", &[]);
    check("{ secrets { id } }", &["$.selectionSet.secrets: field 'secrets' not found in type: 'query_root'"]);
    check("{ users }", &["$.selectionSet.users: missing selection set for 'users'"]);
    check(
        "{ users { id { x } } }",
        &["$.selectionSet.users.selectionSet.id: unexpected subselection set for non-object field"],
    );
    check("{ search { __typename } }", &[]);
    check(
        "{ search { id } }",
        &["$.selectionSet.search.selectionSet.id: field 'id' not found in type: 'search_result'"],
    );
    check(
        "{ users { __schema { description } } }",
        &["$.selectionSet.users.selectionSet.__schema: field '__schema' not found in type: 'users'"],
    );
    check(
        "{ __schema { types { name nope } } }",
        &["$.selectionSet.__schema.selectionSet.types.selectionSet.nope: field 'nope' not found in type: '__Type'"],
    );
    check("{ __type(name: \"users\") { ...t } } fragment t on __Type { name kind }", &[]);
    check("{ __type { name } }", &["$.selectionSet.__type.args.name: missing required field 'name'"]);
    check("{ nope { inner } }", &["$.selectionSet.nope: field 'nope' not found in type: 'query_root'"]);
}

#[test]
fn overlapping_fields() {
    check("{ users { id id x: name x: name } users { name } }", &[]);
    check(
        "{ x: users { id } x: users(limit: 1) { id } }",
        &["$.selectionSet.users: inconsistent arguments between multiple selections of field 'users'"],
    );
    check("{ users(limit: 1, where: {}) { id } users(where: {}, limit: 1) { name } }", &[]);
    check("{ deep(filter: {id: 1, all: [{all: [], id: 2}]}) deep(filter: {all: [{id: 2, all: []}], id: 1}) }", &[]);
    check(
        "{ deep(filter: {id: 1, all: []}) deep(filter: {all: {}, id: 1}) }",
        &["$.selectionSet.deep: inconsistent arguments between multiple selections of field 'deep'"],
    );
    // As deep as documents go, and different only at the end: each level is compared once.
    let deep = |last: &str| (0..150).fold(last.to_owned(), |inner, _| format!("{{id: 1, all: {inner}}}"));
    let turned = |last: &str| (0..150).fold(last.to_owned(), |inner, _| format!("{{all: {inner}, id: 1}}"));
    check(&format!("{{ deep(filter: {}) deep(filter: {}) }}", deep("{}"), turned("{}")), &[]);
    check(
        &format!("{{ deep(filter: {}) deep(filter: {}) }}", deep("{}"), turned("[]")),
        &["$.selectionSet.deep: inconsistent arguments between multiple selections of field 'deep'"],
    );
    check(
        "{ users { x: id x: name } }",
        &[
            "$.selectionSet.users.selectionSet.name: selection of both 'id' and 'name' specify the same response name, 'x'",
        ],
    );
    check(
        "{ users { x: name } users { x: old_name } }",
        &[
            "$.selectionSet.users.selectionSet.old_name: selection of both 'name' and 'old_name' specify the same response name, 'x'",
        ],
    );
    // Different objects never meet, so only the shapes must be the same.
    check(
        "{ search { ... on cat { x: name } ... on fish { x: id } } }",
        &[
            "$.selectionSet.search.selectionSet.id: selections of type 'String!' and 'ID!' specify the same response name, 'x'",
        ],
    );
    check(
        "{ pets { ... on cat { mood } ... on dog { mood } } }",
        &[
            "$.selectionSet.pets.selectionSet.mood: selections of type 'String' and 'Int' specify the same response name, 'mood'",
        ],
    );
    check("{ node(id: 1) { ... on cat { x: id } ... on dog { x: id } } }", &[]);
    check(
        "{ pets { ...a ...b } } fragment a on pet { x: name } fragment b on cat { x: id name }",
        &["$.selectionSet.pets.selectionSet.id: selection of both 'name' and 'id' specify the same response name, 'x'"],
    );
    check(
        "{ users(limit: 1) { best_friend { x: id } ...f } } fragment f on users { best_friend { x: data } }",
        &[
            "$.selectionSet.users.selectionSet.best_friend.selectionSet.data: selection of both 'id' and 'data' specify the same response name, 'x'",
        ],
    );
    check(
        "query($a: Int, $b: Int) { users(limit: $a) { id } users(limit: $b) { id } }",
        &["$.selectionSet.users: inconsistent arguments between multiple selections of field 'users'"],
    );
}

#[test]
fn arguments() {
    check("{ users(limit: 1, where: {age: {_eq: 3}}) { id } users_by_pk(id: \"x\") { id } }", &[]);
    check("{ users(nope: 1) { id } }", &["$.selectionSet.users: 'users' has no argument named 'nope'"]);
    check("{ users(secret: 1) { id } }", &["$.selectionSet.users: 'users' has no argument named 'secret'"]);
    check(
        "{ users(limit: 1, limit: 1) { id } }",
        &["$.selectionSet.users: 'users' has more than one argument named 'limit'"],
    );
    check("{ node { id } }", &["$.selectionSet.node.args.id: missing required field 'id'"]);
    check("{ node(id: null) { id } }", &["$.selectionSet.node.args.id: unexpected null value for type 'ID'"]);
    check("{ pets { name } }", &[]);
}

#[test]
fn fragments() {
    check("{ users { ...f ... on users { name } ... { age } } } fragment f on users { id }", &[]);
    check(
        "{ users { ...f } } fragment f on users { id } fragment f on users { name }",
        &["$: multiple definitions for fragment \"f\""],
    );
    check("{ users { ...f } }", &["$.selectionSet.users.selectionSet.f: reference to undefined fragment \"f\""]);
    check("{ users { id } } fragment f on users { id }", &["$: fragment \"f\" is never used"]);
    check("{ users { ... on nope { id } } }", &["$.selectionSet.users: type 'nope' not found in the schema"]);
    check("{ search { ... on secrets { id } } }", &["$.selectionSet.search: type 'secrets' not found in the schema"]);
    check_as(RoleId::ADMIN, "{ search { ... on secrets { id } } }", &[]);
    check(
        "{ users { ... on order_by { id } } }",
        &["$.selectionSet.users: a fragment cannot be on 'order_by', which is not an object, interface or union"],
    );
    check(
        "{ users { ... on cat { id } } }",
        &["$.selectionSet.users: an inline fragment on 'cat' can never apply inside type 'users'"],
    );
    check("{ search { ...f ... on pet { name } } } fragment f on node { id }", &[]);
    check(
        "{ search { ...f } } fragment f on dog { id }",
        &["$.selectionSet.search: fragment \"f\" on 'dog' can never apply inside type 'search_result'"],
    );
    check(
        "{ users { ...f } } fragment f on users { id ...f }",
        &["$.selectionSet.users.selectionSet.f: the fragment definition(s) \"f\" form a cycle"],
    );
    check(
        "{ users { ...f } } fragment f on users { best_friend { ...g } } fragment g on users { ...f }",
        &[
            "$.selectionSet.users.selectionSet.best_friend.selectionSet.f: the fragment definition(s) \"f\" and \"g\" form a cycle",
        ],
    );
    // The path of an error is that of the first spread.
    check(
        "{ users { best_friend { ...f } ...f } } fragment f on users { nope }",
        &["$.selectionSet.users.selectionSet.best_friend.selectionSet.nope: field 'nope' not found in type: 'users'"],
    );
}

#[test]
fn values() {
    let path = "$.selectionSet.deep.args";
    check("{ deep(matrix: [[1], null, [null]], filter: {all: {id: 1}}, one: {a: 1}) }", &[]);
    check("{ deep(matrix: 1) }", &[]);
    check(
        "{ deep(matrix: [[\"a\"]]) }",
        &[&format!("{path}.matrix[0][0]: expected a 32-bit integer for type 'Int', but found a string")],
    );
    check(
        "{ pets(first: 2147483648) { name } }",
        &["$.selectionSet.pets.args.first: expected a 32-bit integer for type 'Int', but found 2147483648"],
    );
    check(
        "{ pets(first: 1.5) { name } }",
        &["$.selectionSet.pets.args.first: expected a 32-bit integer for type 'Int', but found a float"],
    );
    check(
        "{ node(id: ENUM) { id } }",
        &["$.selectionSet.node.args.id: expected a string or an integer for type 'ID', but found an enum value"],
    );
    // What a database makes of a value is known where it is bound. Names are no values of columns.
    check("{ users(where: {age: {_is_null: 1, _eq: \"5\", _in: [[5], 99999999999]}}, limit: 1.5) { id } }", &[]);
    check(
        "{ users(where: {age: {_eq: FIVE}}) { id } }",
        &["$.selectionSet.users.args.where.age._eq: expected a 32-bit integer for type 'Int', but found an enum value"],
    );
    check(
        "{ users(where: []) { id } }",
        &["$.selectionSet.users.args.where: expected an object for type 'users_bool_exp', but found a list"],
    );
    check("{ users(where: {age: {_in: null}}) { id } }", &[]);
    check(
        "{ users(where: {_and: [null]}) { id } }",
        &["$.selectionSet.users.args.where._and[0]: unexpected null value for type 'users_bool_exp'"],
    );
    check(
        "{ users(where: {age: {nope: 1}}) { id } }",
        &["$.selectionSet.users.args.where.age.nope: field 'nope' not found in type: 'Int_comparison_exp'"],
    );
    check(
        "{ users(where: {salary: {_eq: 1}}) { id } }",
        &["$.selectionSet.users.args.where.salary: field 'salary' not found in type: 'users_bool_exp'"],
    );
    check(
        "{ users(where: {age: {}, age: {}}) { id } }",
        &["$.selectionSet.users.args.where: input field 'age' is given more than once"],
    );
    check("{ users(where: {data: {_contains: {a: [1, \"x\", {b: X}]}}}) { id } }", &[]);
    check(
        "{ users(where: {data: {_contains: {a: [{b: 1, b: 2}]}}}) { id } }",
        &["$.selectionSet.users.args.where.data._contains.a[0]: input field 'b' is given more than once"],
    );
    check("{ pets(kind: HAMSTER) { name } }", &[]);
    let kinds = "$.selectionSet.pets.args.kind: expected one of the values ['CAT', 'DOG', 'HAMSTER'] for type 'pet_kind', but found";
    check("{ pets(kind: DRAGON) { name } }", &[&format!("{kinds} 'DRAGON'")]);
    check("{ pets(kind: \"CAT\") { name } }", &[&format!("{kinds} a string")]);
    check_as(RoleId::ADMIN, "{ pets(kind: DRAGON) { name } }", &[]);
    check_as(RoleId::ADMIN, "mutation { create(input: {name: \"x\", at: 1}) { id } }", &[]);
    check_as(
        RoleId::ADMIN,
        "mutation { create(input: {at: \"1\"}) { id } }",
        &[
            "$.selectionSet.create.args.input.at: expected a number for type 'Float', but found a string",
            "$.selectionSet.create.args.input.name: missing required field 'name'",
        ],
    );
    for one in ["{}", "{a: 1, b: \"x\"}", "{a: null}"] {
        check(
            &format!("{{ deep(one: {one}) }}"),
            &[&format!("{path}.one: exactly one field with a value must be given for type 'one_of_input'")],
        );
    }
}

#[test]
fn directives() {
    check("query q($b: Boolean!) @cached { users @include(if: $b) @tag @tag { id @skip(if: false) } }", &[]);
    check("{ users @nope { id } }", &["$.selectionSet.users: directive 'nope' is not defined in the schema"]);
    check("{ users @cached { id } }", &["$.selectionSet.users: directive 'cached' is not allowed on a field"]);
    check("query @skip(if: true) { __typename }", &["$: directive 'skip' is not allowed on a query"]);
    check(
        "{ users @skip(if: true) @skip(if: true) @skip(if: true) { id } }",
        &["$.selectionSet.users: directive 'skip' may be used only once at one place"],
    );
    check("{ users @skip { id } }", &["$.selectionSet.users.directives.skip.args.if: missing required field 'if'"]);
    check(
        "{ users @skip(if: 1) { id } }",
        &["$.selectionSet.users.directives.skip.args.if: expected a boolean for type 'Boolean', but found an integer"],
    );
    check(
        "{ users @skip(if: true, unless: 1) { id } }",
        &["$.selectionSet.users.directives.skip: 'skip' has no argument named 'unless'"],
    );
    check(
        "query ($a: Int @cached @tag) { users(limit: $a) { id } }",
        &["$.variables.a: directive 'cached' is not allowed on a variable definition"],
    );
    check(
        "{ ... @tag { __typename } ...f @deprecated } fragment f on query_root @nope { __typename }",
        &[
            "$: directive 'tag' is not allowed on an inline fragment",
            "$: directive 'deprecated' is not allowed on a fragment spread",
            "$: directive 'nope' is not defined in the schema",
        ],
    );
}

#[test]
fn variables() {
    check("query ($a: Int, $w: users_bool_exp!) { users(limit: $a, where: $w) { id } }", &[]);
    check("query ($a: Int, $a: Int) { users(limit: $a) { id } }", &["$: multiple definitions for variable \"a\""]);
    check(
        "query ($a: users) { users(limit: $a) { id } }",
        &["$: variable \"a\" is declared as 'users', which is not an input type"],
    );
    check("query ($a: nope) { users(limit: $a) { id } }", &["$: type 'nope' not found in the schema"]);
    check("{ users(limit: $a) { id } pets(first: $a) { name } }", &["$: unbound variable \"a\""]);
    check("query ($a: Int) { __typename }", &["$: variable \"a\" is declared but never used"]);
    check(
        "query ($a: Int = \"x\") { users(limit: $a) { id } }",
        &["$.variables.a: expected a 32-bit integer for type 'Int', but found a string"],
    );
    check(
        "query ($a: Int! = null) { users(limit: $a) { id } }",
        &["$.variables.a: unexpected null value for type 'Int'"],
    );
    let mismatch = |path: &str, name: &str, declared: &str, expected: &str| {
        format!(
            "$.selectionSet.{path}: variable '{name}' is declared as '{declared}', but used where '{expected}' is expected"
        )
    };
    check("query ($a: String) { users(limit: $a) { id } }", &[&mismatch("users.args.limit", "a", "String", "Int")]);
    check("query ($a: ID) { node(id: $a) { id } }", &[&mismatch("node.args.id", "a", "ID", "ID!")]);
    check("query ($a: ID = 1) { node(id: $a) { id } }", &[]);
    check("query ($a: ID = null) { node(id: $a) { id } }", &[&mismatch("node.args.id", "a", "ID", "ID!")]);
    check("query ($a: Int) { pets(first: $a) { name } }", &[]);
    check("query ($a: [Int]) { users(limit: $a) { id } }", &[&mismatch("users.args.limit", "a", "[Int]", "Int")]);
    check("query ($a: [Int!]!) { users(where: {age: {_in: $a}}) { id } }", &[]);
    check(
        "query ($a: [Int]!) { users(where: {age: {_in: $a}}) { id } }",
        &[&mismatch("users.args.where.age._in", "a", "[Int]!", "[Int!]")],
    );
    check(
        "query ($a: Int) { users(where: {age: {_in: [$a]}}) { id } }",
        &[&mismatch("users.args.where.age._in[0]", "a", "Int", "Int!")],
    );
    check("query ($a: Int) { users(where: {data: {_contains: {x: $a}}}) { id } }", &[]);
    check(
        "query ($a: Int) { deep(one: {a: $a}) }",
        &[
            "$.selectionSet.deep.args.one.a: variable 'a' must be non-nullable to be used as the one field of 'one_of_input'",
        ],
    );
    check("query ($a: Int!) { deep(one: {a: $a}) }", &[]);
    check(
        "query ($a: Boolean) { __typename @skip(if: $a) }",
        &[
            "$.selectionSet.__typename.directives.skip.args.if: variable 'a' is declared as 'Boolean', but used where 'Boolean!' is expected",
        ],
    );
    // Fragments are checked for each operation that reaches them.
    check(
        "query x($a: Int) { users { ...f } } query y { users { ...f } } query z($a: String) { users { ...g } }
         fragment f on users { friends(limit: $a) { id } } fragment g on users { ...f }",
        &["$: unbound variable \"a\"", &mismatch("users.selectionSet.friends.args.limit", "a", "String", "Int")],
    );
    let brackets = format!("query ($a: {}Int{}) {{ deep(matrix: $a) }}", "[".repeat(20), "]".repeat(20));
    check(&brackets, &["$: the type of variable \"a\" has too many brackets"]);
}

#[test]
fn introspection_lists_are_bounded() {
    let too_many = "$: introspection is nested too deeply: more than 2 lists of fields or types";
    check("{ __schema { types { fields { type { fields { name } } } } } }", &[]);
    check("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", &[too_many]);
    check(
        "{ __type(name: \"users\") { ...a } } fragment a on __Type { x: fields { type { ...b } } } \
         fragment b on __Type { interfaces { possibleTypes { name } } }",
        &[too_many],
    );
}

#[test]
fn codes_of_duplicates_are_parse_failed() {
    let found = errors(
        USER,
        "query ($a: Int, $a: Int) { users(limit: $a) { ...f } } fragment f on users { id } fragment f on users { id }",
    );
    assert_eq!(found.iter().map(|error| error.code).collect::<Vec<_>>(), [Code::ParseFailed, Code::ParseFailed]);
}

#[test]
fn errors_are_many_but_bounded() {
    check(
        "{ a b c }",
        &[
            "$.selectionSet.a: field 'a' not found in type: 'query_root'",
            "$.selectionSet.b: field 'b' not found in type: 'query_root'",
            "$.selectionSet.c: field 'c' not found in type: 'query_root'",
        ],
    );
    let many = (0..200).fold(String::new(), |mut text, index| {
        let _ = write!(text, " f{index}");
        text
    });
    assert_eq!(errors(USER, &format!("{{ {many} }}")).len(), 50);
}

/// Documents that are cheap to send must be cheap to refuse.
#[test]
fn bombs_are_refused_in_time() {
    let start = Instant::now();
    // Each fragment doubles what it expands to.
    let mut doubling = "{ users { ...f0 } }".to_owned();
    for index in 0..60 {
        let next = index + 1;
        let _ = write!(
            doubling,
            " fragment f{index} on users {{ a: best_friend {{ ...f{next} }} b: best_friend {{ ...f{next} }} }}"
        );
    }
    doubling.push_str(" fragment f60 on users { id }");
    check(&doubling, &["$: the operation selects too much: more than 20000 fields and fragments"]);
    // A chain of fragments is as deep as it is long.
    let mut chain = "{ users { ...f0 } }".to_owned();
    for index in 0..3000 {
        let next = index + 1;
        let _ = write!(chain, " fragment f{index} on users {{ best_friend {{ ...f{next} }} }}");
    }
    chain.push_str(" fragment f3000 on users { id }");
    check(&chain, &["$: the operation is nested too deeply: more than 100 levels of fields, or 200 with fragments"]);
    let deep = format!("{{ users {{ {} id {} }} }}", "best_friend {".repeat(120), "}".repeat(120));
    check(&deep, &["$: the operation is nested too deeply: more than 100 levels of fields, or 200 with fragments"]);
    // Abstract fields meet those of every object type, on every level.
    let mut abstracts = "id".to_owned();
    for _ in 0..90 {
        abstracts = format!(
            "friend {{ ... on fish {{ friend {{ name }} }} ... on cat {{ id }} ... on fish {{ {abstracts} }} }}"
        );
    }
    let _ = errors(USER, &format!("{{ search {{ ... on fish {{ {abstracts} }} }} }}"));
    // Thousands of equal fields with thousands of arguments.
    let wide = format!("{{ {} }}", "users(limit: 1) { id } ".repeat(6000));
    check(&wide, &[]);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}
