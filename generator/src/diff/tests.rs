//! A case per change: two small states, and all that is said about them.

use std::collections::BTreeSet;

use runtime::definition::{
    DirectiveDefinition, Field, Gateway, InputValue, Preset, PresetValue, RoleId, RoleSet, Settings, TypeDefinition,
    TypeKind, TypeSystem,
};

use super::{Admin, Class, Kind, Report, State, compare, render_human};
use crate::catalog;
use crate::catalog::fixture::{Fixture, Input};
use crate::check::Checked;
use crate::diagnostic::Diagnostics;
use crate::schema;

#[track_caller]
pub fn gateway(fixture: &Fixture, settings: Settings) -> &'static Gateway {
    let mut diagnostics = Diagnostics::default();
    let catalog = catalog::build(&fixture.metadata, &fixture.snapshot, settings, &mut diagnostics);
    let schema = schema::build(&Checked::unchecked(&catalog), "", &fixture.sources, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{}", fixture.findings(&diagnostics));
    schema.gateway
}

#[track_caller]
fn report(old: &Input, new: &Input, admin: Admin) -> Report {
    let (old, new) = (Fixture::new(old), Fixture::new(new));
    let state = |fixture| State { gateway: gateway(fixture, Settings::default()), snapshot: &fixture.snapshot };
    compare(state(&old), state(&new), admin)
}

/// A line per change: class, kind, place, and the roles where they are not all.
fn lines(report: &Report) -> Vec<String> {
    let line = |change: &super::Change| {
        let roles = if change.roles == ["admin", ""] { String::new() } else { format!(" {:?}", change.roles) };
        format!("{} {} {}{roles}", change.class.as_str(), change.kind.as_str(), change.place)
    };
    report.changes.iter().map(line).collect()
}

const BASE: &str = "type Query { q: T } type T { id: ID! }";

/// Old and new SDL of a remote schema, and what is said.
const REMOTE: &[(&str, &str, &[&str])] = &[
    (BASE, BASE, &[]),
    (BASE, "type Query { q: T r: Int } type T { id: ID! }", &["safe field-added query_root.r"]),
    ("type Query { q: T r: Int } type T { id: ID! }", BASE, &["breaking field-removed query_root.r"]),
    (
        "type Query { q: T } type T { id: ID! u: U } type U { id: ID! }",
        BASE,
        &["breaking field-removed T.u", "breaking type-removed U"],
    ),
    (
        BASE,
        "type Query { q: T } interface T { id: ID! } type U implements T { id: ID! }",
        &["breaking type-kind-changed T", "safe type-added U"],
    ),
    // Output types.
    ("type Query { q: T } type T { id: ID }", BASE, &["safe field-type-tightened T.id"]),
    (BASE, "type Query { q: T } type T { id: ID }", &["breaking field-type-changed T.id"]),
    (
        "type Query { q: [T] } type T { id: ID! }",
        "type Query { q: [T!]! } type T { id: ID! }",
        &["safe field-type-tightened query_root.q"],
    ),
    (
        "type Query { q: [T!] } type T { id: ID! }",
        "type Query { q: [T]! } type T { id: ID! }",
        &["breaking field-type-changed query_root.q"],
    ),
    (BASE, "type Query { q: [T] } type T { id: ID! }", &["breaking field-type-changed query_root.q"]),
    (
        "type Query { q: T } type T { id: ID! s: String }",
        "type Query { q: T } type T { id: ID! s: ID }",
        &["breaking field-type-changed T.s"],
    ),
    // Arguments.
    ("type Query { q: String }", "type Query { q(a: String): String }", &["safe argument-added query_root.q(a:)"]),
    (
        "type Query { q: String }",
        "type Query { q(a: String! = \"x\"): String }",
        &["safe argument-added query_root.q(a:)"],
    ),
    (
        "type Query { q: String }",
        "type Query { q(a: String!): String }",
        &["breaking required-argument-added query_root.q(a:)"],
    ),
    (
        "type Query { q(a: String): String }",
        "type Query { q: String }",
        &["breaking argument-removed query_root.q(a:)"],
    ),
    (
        "type Query { q(a: String!): String }",
        "type Query { q(a: String): String }",
        &["safe argument-type-loosened query_root.q(a:)"],
    ),
    (
        "type Query { q(a: String): String }",
        "type Query { q(a: String!): String }",
        &["breaking argument-type-changed query_root.q(a:)"],
    ),
    (
        "type Query { q(a: [String!]): String }",
        "type Query { q(a: [String]): String }",
        &["safe argument-type-loosened query_root.q(a:)"],
    ),
    (
        // A variable of type `String` does not fit any longer.
        "type Query { q(a: String): String }",
        "type Query { q(a: [String]): String }",
        &["breaking argument-type-changed query_root.q(a:)"],
    ),
    (
        "type Query { q(a: String = \"x\"): String }",
        "type Query { q(a: String = \"y\"): String }",
        &["dangerous argument-default-changed query_root.q(a:)"],
    ),
    (
        "type Query { q(a: String): String }",
        "type Query { q(a: String = \"y\"): String }",
        &["dangerous argument-default-changed query_root.q(a:)"],
    ),
    (
        "type Query { q(a: String! = \"x\"): String }",
        "type Query { q(a: String!): String }",
        &["breaking argument-required query_root.q(a:)"],
    ),
    (
        "type Query { q(a: String!): String }",
        "type Query { q(a: String! = \"x\"): String }",
        &["safe argument-type-loosened query_root.q(a:)"],
    ),
    // Input objects.
    (
        "type Query { q(i: I): String } input I { a: String }",
        "type Query { q(i: I): String } input I { a: String b: String }",
        &["safe input-field-added I.b"],
    ),
    (
        "type Query { q(i: I): String } input I { a: String }",
        "type Query { q(i: I): String } input I { a: String b: String! }",
        &["breaking required-input-field-added I.b"],
    ),
    (
        "type Query { q(i: I): String } input I { a: String b: String }",
        "type Query { q(i: I): String } input I { a: String }",
        &["breaking input-field-removed I.b"],
    ),
    (
        "type Query { q(i: I): String } input I { a: String }",
        "type Query { q(i: I): String } input I { a: String! }",
        &["breaking input-field-type-changed I.a"],
    ),
    (
        "type Query { q(i: I): String } input I { a: [String!]! }",
        "type Query { q(i: I): String } input I { a: [String] }",
        &["safe input-field-type-loosened I.a"],
    ),
    (
        "type Query { q(i: I): String } input I { a: String = \"x\" }",
        "type Query { q(i: I): String } input I { a: String }",
        &["dangerous input-field-default-changed I.a"],
    ),
    (
        "type Query { q(i: I): String } input I { a: String! = \"x\" }",
        "type Query { q(i: I): String } input I { a: String! }",
        &["breaking input-field-required I.a"],
    ),
    (
        "type Query { q(i: I): String } input I { a: String b: String }",
        "type Query { q(i: I): String } input I @oneOf { a: String b: String }",
        &["breaking one-of-added I"],
    ),
    (
        "type Query { q(i: I): String } input I @oneOf { a: String b: String }",
        "type Query { q(i: I): String } input I { a: String b: String }",
        &["safe one-of-removed I"],
    ),
    // Enums.
    ("type Query { q: E } enum E { A }", "type Query { q: E } enum E { A B }", &["dangerous enum-value-added E.B"]),
    (
        "type Query { q(e: E): String } enum E { A }",
        "type Query { q(e: E): String } enum E { A B }",
        &["safe enum-input-value-added E.B"],
    ),
    (
        "type Query { q(e: E): String } enum E { A B }",
        "type Query { q(e: E): String } enum E { A }",
        &["breaking enum-value-removed E.B"],
    ),
    (
        "type Query { q: E } enum E { A }",
        "type Query { q: E } enum E { A @deprecated }",
        &["safe deprecation-changed E.A"],
    ),
    // Unions and interfaces.
    (
        "type Query { q: U a: A b: B } union U = A type A { x: String } type B { x: String }",
        "type Query { q: U a: A b: B } union U = A | B type A { x: String } type B { x: String }",
        &["dangerous union-member-added U = B"],
    ),
    (
        "type Query { q: U } union U = A type A { x: String }",
        "type Query { q: U } union U = A | B type A { x: String } type B { x: String }",
        &["dangerous union-member-added U = B", "safe type-added B"],
    ),
    (
        "type Query { q: U a: A b: B } union U = A | B type A { x: String } type B { x: String }",
        "type Query { q: U a: A b: B } union U = A type A { x: String } type B { x: String }",
        &["breaking union-member-removed U = B"],
    ),
    (
        "type Query { q: U } union U = A | B type A { x: String } type B { x: String }",
        "type Query { q: U } union U = A type A { x: String }",
        &["breaking type-removed B"],
    ),
    (
        "type Query { q: N a: A } interface N { x: String } type A { x: String } type B implements N { x: String }",
        "type Query { q: N a: A } interface N { x: String } type A implements N { x: String } type B implements N { x: String }",
        &["dangerous implementation-added A implements N"],
    ),
    (
        "type Query { q: N a: A } interface N { x: String } type A implements N { x: String } type B implements N { x: String }",
        "type Query { q: N a: A } interface N { x: String } type A { x: String } type B implements N { x: String }",
        &["breaking implementation-removed A implements N"],
    ),
    // What is said about things.
    (
        "type Query { q: String \"old\" r: String }",
        "type Query { q: String \"new\" r: String }",
        &["safe description-changed query_root.r"],
    ),
    (
        "type Query { q: String r: String }",
        "type Query { q: String r: String @deprecated(reason: \"gone soon\") }",
        &["safe deprecation-changed query_root.r"],
    ),
    (
        "type Query { q: S } scalar S @specifiedBy(url: \"https://a.example\")",
        "type Query { q: S } scalar S @specifiedBy(url: \"https://b.example\")",
        &["dangerous scalar-specification-changed S"],
    ),
    // What nobody reaches.
    (
        "type Query { q: String } type Unused { x: String }",
        "type Query { q: String } type Unused { y: String } type New { z: String }",
        &["safe remote-type-changed remote: New []", "safe remote-type-changed remote: Unused []"],
    ),
];

#[test]
fn remote_schemas() {
    let mut failures = String::new();
    for (old, new, expected) in REMOTE {
        let input = |sdl: &'static str| [("remote", sdl, "")];
        let found = report(
            &Input { remote_schemas: &input(old), ..Input::default() },
            &Input { remote_schemas: &input(new), ..Input::default() },
            Admin::WhereAlone,
        );
        if sorted(lines(&found)) != sorted(expected.iter().map(|line| (*line).to_owned()).collect()) {
            failures.extend([*old, "\n", *new, "\n", &lines(&found).join("\n"), "\n"]);
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

fn sorted(mut lines: Vec<String>) -> Vec<String> {
    lines.sort();
    lines
}

pub const TABLES: &str = "author: id int4! *, name text!, email text, mood MOOD";
const YAML: &str = "
- table: author
  select_permissions:
  - {role: user, permission: {columns: [id, name], filter: {}, limit: 10}}
";

/// The tables of a database, and its metadata.
type Database = (&'static str, &'static str);

const WRITES: &str = "
- table: author
  insert_permissions:
  - {role: user, permission: {check: {id: {_gt: 1}}, set: {mood: happy}}}
  update_permissions:
  - {role: user, permission: {columns: [name], filter: {id: {_eq: 1}}}}
  delete_permissions:
  - {role: user, permission: {filter: {}}}
";

/// Old and new, and what is said beside what is said of derived types.
const DATABASE: &[(Database, Database, &[&str])] = &[
    (
        // A column that only `admin` sees.
        (TABLES, YAML),
        ("author: id int4! *, name text!, mood MOOD", YAML),
        &[r#"safe field-removed author.email ["admin"]"#, "safe source-changed db.public.author.email []"],
    ),
    (
        (TABLES, YAML),
        ("author: id int4! *, name text!, email text, mood MOOD, age int4", YAML),
        &[r#"safe field-added author.age ["admin"]"#, "safe source-changed db.public.author.age []"],
    ),
    (
        // A client's column can be null now.
        (TABLES, YAML),
        ("author: id int4! *, name text, email text, mood MOOD", YAML),
        &[
            r#"breaking field-type-changed author.name ["admin", "user"]"#,
            "safe source-changed db.public.author.name []",
        ],
    ),
    (
        // Another type of the database, the same for clients.
        (TABLES, YAML),
        ("author: id int4! *, name varchar!, email text, mood MOOD", YAML),
        &["safe source-changed db.public.author.name []"],
    ),
    (
        // The permission of a column.
        (TABLES, YAML),
        (
            TABLES,
            "
- table: author
  select_permissions:
  - {role: user, permission: {columns: [id], filter: {}, limit: 10}}
",
        ),
        &[r#"breaking field-removed author.name ["user"]"#],
    ),
    (
        (TABLES, YAML),
        (
            TABLES,
            "
- table: author
  select_permissions:
  - {role: user, permission: {columns: [id, name], filter: {id: {_eq: X-Hasura-User-Id}}, limit: 5}}
",
        ),
        &[
            r#"dangerous row-filter-changed db.public.author ["user"]"#,
            r#"dangerous row-limit-lowered db.public.author ["user"]"#,
        ],
    ),
    (
        (TABLES, YAML),
        (
            TABLES,
            "
- table: author
  select_permissions:
  - {role: user, permission: {columns: [id, name], filter: {}}}
",
        ),
        &[r#"safe row-limit-raised db.public.author ["user"]"#],
    ),
    (
        // One role goes, another comes.
        (TABLES, YAML),
        (
            TABLES,
            "
- table: author
  select_permissions:
  - {role: staff, permission: {columns: [id, name], filter: {}}}
",
        ),
        &[r#"breaking role-removed role user ["user"]"#, r#"dangerous role-added role staff ["staff"]"#],
    ),
    (
        // The same name for another column.
        (TABLES, YAML),
        (
            TABLES,
            "
- table: author
  configuration: {column_config: {name: {custom_name: title}, email: {custom_name: name}}}
  select_permissions:
  - {role: user, permission: {columns: [id, email], filter: {}, limit: 10}}
",
        ),
        &[
            r#"breaking field-type-changed author.name ["admin", "user"]"#,
            r#"dangerous field-origin-changed author.name ["admin", "user"]"#,
            r#"safe field-added author.title ["admin"]"#,
            r#"safe field-removed author.email ["admin"]"#,
        ],
    ),
    (
        (TABLES, YAML),
        ("author: id int4! *, name text!, email text, mood MOOD\nnews: id int4!", YAML),
        &["safe source-changed db.public.news []"],
    ),
    (
        // What roles may change, and in which rows.
        (TABLES, WRITES),
        (
            TABLES,
            "
- table: author
  insert_permissions:
  - {role: user, permission: {check: {}, set: {mood: sad}}}
  update_permissions:
  - {role: user, permission: {columns: [name], filter: {}, check: {id: {_gt: 0}}}}
  delete_permissions:
  - {role: user, permission: {filter: {id: {_gt: 1}}}}
",
        ),
        &[
            r#"breaking change-filter-narrowed db.public.author ["user"]"#,
            r#"breaking check-tightened db.public.author ["user"]"#,
            r#"dangerous change-filter-widened db.public.author ["user"]"#,
            r#"dangerous check-loosened db.public.author ["user"]"#,
            r#"dangerous column-preset-changed db.public.author ["user"]"#,
        ],
    ),
    (
        (TABLES, WRITES),
        (
            TABLES,
            "
- table: author
  insert_permissions:
  - {role: user, permission: {check: {id: {_gt: 2}}, set: {mood: happy}}}
  update_permissions:
  - {role: user, permission: {columns: [name], filter: {id: {_eq: 2}}}}
  delete_permissions:
  - {role: user, permission: {filter: {id: {_gt: 1}}}}
",
        ),
        &[
            r#"breaking change-filter-narrowed db.public.author ["user"]"#,
            r#"dangerous change-filter-changed db.public.author ["user"]"#,
            r#"dangerous check-changed db.public.author ["user"]"#,
        ],
    ),
];

#[test]
fn databases() {
    for (old, new, expected) in DATABASE {
        let input = |(tables, yaml)| [("db", tables, yaml)];
        let found = report(
            &Input { databases: &input(*old), ..Input::default() },
            &Input { databases: &input(*new), ..Input::default() },
            Admin::WhereAlone,
        );
        let is_derived =
            |line: &str| line.contains(" author_") || line.contains(" query_root.") || line.contains(" type-");
        let found_lines = sorted(lines(&found).into_iter().filter(|line| !is_derived(line)).collect());
        let expected = sorted(expected.iter().map(|line| (*line).to_owned()).collect());
        assert_eq!(found_lines, expected, "\n{old:?}\n{new:?}\n{}", render_human(&found));
    }
}

#[test]
fn a_column_that_a_role_loses_breaks_what_is_made_from_it() {
    let without = YAML.replace("[id, name]", "[id]");
    let (old, new) = ([("db", TABLES, YAML)], [("db", TABLES, without.as_str())]);
    let (old, new) = (Input { databases: &old, ..Input::default() }, Input { databases: &new, ..Input::default() });
    assert_eq!(
        lines(&report(&old, &new, Admin::WhereAlone)),
        [
            r#"breaking type-removed String_comparison_exp ["user"]"#,
            r#"breaking field-removed author.name ["user"]"#,
            r#"breaking input-field-removed author_bool_exp.name ["user"]"#,
            r#"breaking input-field-removed author_order_by.name ["user"]"#,
            r#"breaking enum-value-removed author_select_column.name ["user"]"#,
        ]
    );
}

#[test]
fn admin_counts_where_asked_to_or_alone() {
    let without = "author: id int4! *, name text!";
    let check = |yaml: &str, admin, expected| {
        let (old, new) = ([("db", TABLES, yaml)], [("db", without, yaml)]);
        let found = report(
            &Input { databases: &old, ..Input::default() },
            &Input { databases: &new, ..Input::default() },
            admin,
        );
        assert_eq!(found.worst(), Some(expected), "{}", render_human(&found));
    };
    check(YAML, Admin::WhereAlone, Class::Safe);
    check(YAML, Admin::Counts, Class::Breaking);
    check("- table: author", Admin::WhereAlone, Class::Breaking);
}

#[test]
fn values_of_an_enum_type_concern_who_reads_a_column_of_it() {
    let yaml = YAML.replace("[id, name]", "[id, mood]");
    for (yaml, expected) in [(YAML, Class::Safe), (yaml.as_str(), Class::Dangerous)] {
        let tables = [("db", TABLES, yaml)];
        let input = Input { databases: &tables, ..Input::default() };
        let (mut old, mut new) = (Fixture::new(&input), Fixture::new(&input));
        for (fixture, labels) in [(&mut old, ["glad", "sad"]), (&mut new, ["glad", "cross"])] {
            let database = fixture.snapshot.databases.get_mut("db").expect("it is there");
            database.enums.push(crate::introspection::snapshot::EnumType {
                schema: "public".to_owned(),
                name: "mood".to_owned(),
                values: labels.map(str::to_owned).to_vec(),
            });
        }
        let state = |fixture| State { gateway: gateway(fixture, Settings::default()), snapshot: &fixture.snapshot };
        let found = compare(state(&old), state(&new), Admin::WhereAlone);
        let kinds: Vec<_> = found.changes.iter().map(|change| change.kind).collect();
        assert_eq!(kinds, [Kind::EnumLabelRemoved, Kind::EnumLabelAdded]);
        assert_eq!(found.worst(), Some(expected), "{}", render_human(&found));
    }
}

const EVERYBODY: RoleSet = RoleSet(&[u64::MAX]);
const CACHED: DirectiveDefinition = DirectiveDefinition {
    name: "cached",
    visible: EVERYBODY,
    remote: None,
    description: None,
    arguments: &[],
    locations: &["QUERY", "FIELD"],
    repeatable: true,
};
const NARROW: DirectiveDefinition =
    DirectiveDefinition { locations: &["QUERY", "MUTATION"], repeatable: false, ..CACHED };

#[test]
fn settings_and_directives() {
    let tables = [("db", TABLES, YAML)];
    let fixture = Fixture::new(&Input { databases: &tables, ..Input::default() });
    let old = gateway(&fixture, Settings::default());
    let stringified = gateway(&fixture, Settings { stringify_numeric_types: true, ..Settings::default() });
    let snapshot = &fixture.snapshot;
    let found = compare(State { gateway: old, snapshot }, State { gateway: stringified, snapshot }, Admin::WhereAlone);
    assert_eq!(found.changes.first().map(|change| change.kind), Some(Kind::NumbersStringified));

    let with = |directives: &'static [DirectiveDefinition]| -> &'static Gateway {
        Box::leak(Box::new(Gateway { type_system: TypeSystem { directives, ..old.type_system }, ..*old }))
    };
    let check = |before, after, expected: &[Kind]| {
        let found = compare(
            State { gateway: with(before), snapshot },
            State { gateway: with(after), snapshot },
            Admin::WhereAlone,
        );
        let kinds: Vec<_> = found.changes.iter().map(|change| change.kind).collect();
        assert_eq!(kinds, expected);
    };
    check(&[CACHED], &[], &[Kind::DirectiveRemoved]);
    check(&[], &[CACHED], &[Kind::DirectiveAdded]);
    let narrower = [Kind::DirectiveLocationRemoved, Kind::DirectiveNotRepeatable, Kind::DirectiveLocationAdded];
    check(&[CACHED], &[NARROW], &narrower);
    let wider = [Kind::DirectiveLocationRemoved, Kind::DirectiveLocationAdded, Kind::DirectiveRepeatable];
    check(&[NARROW], &[CACHED], &wider);
}

/// The gateway with an argument `a` of `query_root.q` that is preset for the unnamed roles.
fn with_preset(gateway: &'static Gateway, presets: &'static [Preset]) -> &'static Gateway {
    let preset_argument = |argument: &InputValue| InputValue { visible: RoleSet(&[1]), presets, ..*argument };
    let field = |field: &Field| Field {
        arguments: field.arguments.iter().map(preset_argument).collect::<Vec<_>>().leak(),
        ..*field
    };
    let type_ = |type_: &TypeDefinition| match type_.kind {
        TypeKind::Object { fields, interfaces } => {
            let fields = fields.iter().map(field).collect::<Vec<_>>().leak();
            TypeDefinition { kind: TypeKind::Object { fields, interfaces }, ..*type_ }
        }
        _ => *type_,
    };
    let types = gateway.type_system.types.iter().map(type_).collect::<Vec<_>>().leak();
    Box::leak(Box::new(Gateway { type_system: TypeSystem { types, ..gateway.type_system }, ..*gateway }))
}

#[test]
fn presets_of_remote_permissions() {
    const ONE: &[Preset] = &[Preset { role: RoleId::UNKNOWN, value: PresetValue::Scalar("1") }];
    const LIST: &[Preset] = &[Preset {
        role: RoleId::UNKNOWN,
        value: PresetValue::List(&[PresetValue::Enum("A"), PresetValue::Object(&[("x", PresetValue::Scalar("null"))])]),
    }];
    let remotes = [("remote", "type Query { q(a: Int): String }", "")];
    let fixture = Fixture::new(&Input { remote_schemas: &remotes, ..Input::default() });
    let gateway = gateway(&fixture, Settings::default());
    let state = |presets| State { gateway: with_preset(gateway, presets), snapshot: &fixture.snapshot };
    let found = compare(state(ONE), state(LIST), Admin::WhereAlone);
    assert_eq!(lines(&found), [r#"dangerous preset-changed query_root.q(a:) [""]"#]);
    assert_eq!(found.changes[0].message, "preset `1` is now `[A, {x: null}]`");
    assert_eq!(found.changes[0].kind, Kind::PresetChanged);
    assert_eq!(lines(&compare(state(ONE), state(ONE), Admin::Counts)), [""; 0]);
}

#[test]
fn every_kind_has_a_case() {
    let mut kinds = BTreeSet::new();
    let cases = include_str!("tests.rs");
    for kind in Kind::ALL {
        let variant = format!("Kind::{kind:?}");
        if cases.contains(&format!(" {} ", kind.as_str())) || cases.contains(&variant) {
            kinds.insert(*kind);
        }
    }
    let missing: Vec<_> = Kind::ALL.iter().filter(|kind| !kinds.contains(kind)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let names: BTreeSet<_> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
    assert_eq!(names.len(), Kind::ALL.len());
}
