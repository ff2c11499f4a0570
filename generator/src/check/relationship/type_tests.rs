//! Every pair of a key with an argument, and with a column: an error or a warning with both places, or nothing, as the
//! tables of docs/relationships.md say.

use std::fmt::Write as _;

use runtime::definition::Settings;

use crate::catalog::fixture::{Fixture, Input};
use crate::catalog::type_fit::{ArgumentType, Family, Fit, ValueType, fit_argument_type, fit_column};
use crate::diagnostic::{Code, Diagnostics};
use crate::{catalog, check, schema};

const SDL_TYPES: &str = "enum Mood { GOOD BAD } scalar Any input Point { a: Int }";

fn columns() -> Vec<(&'static str, Family)> {
    vec![
        ("int2", Family::Integer),
        ("int4", Family::Integer),
        ("int8", Family::BigInteger),
        ("numeric", Family::Decimal),
        ("float8", Family::Float),
        ("bool", Family::Boolean),
        ("text", Family::Text),
        ("uuid", Family::Uuid),
        ("date", Family::Date),
        ("timestamptz", Family::Timestamp),
        ("time", Family::Time),
        ("jsonb", Family::Json),
        ("json", Family::Json),
        ("xml", Family::Opaque("xml".to_owned())),
        ("inet", Family::Opaque("inet".to_owned())),
    ]
}

fn arguments() -> Vec<(&'static str, ArgumentType)> {
    vec![
        ("Int", ArgumentType::Int),
        ("Float", ArgumentType::Float),
        ("String", ArgumentType::String),
        ("ID", ArgumentType::Id),
        ("Boolean", ArgumentType::Boolean),
        ("Mood", ArgumentType::Enum(["GOOD", "BAD"].map(str::to_owned).into())),
        ("Any", ArgumentType::Custom),
        ("Point", ArgumentType::InputObject),
    ]
}

/// The code and the number of labels of what is found at each relationship, whose name is on the line of its key.
fn findings(input: &Input) -> Vec<(Code, usize, String)> {
    let fixture = Fixture::new(input);
    let mut diagnostics = Diagnostics::default();
    let catalog = catalog::build(&fixture.metadata, &fixture.snapshot, Settings::default(), &mut diagnostics);
    check::check(&catalog, &schema::definitions(&catalog), &mut diagnostics);
    let about_keys = |code| matches!(code, Code::KeyTypeLossy | Code::KeyTypeMismatch | Code::MappingTypeMismatch);
    let others: Vec<_> = diagnostics.sorted().into_iter().filter(|diagnostic| !about_keys(diagnostic.code)).collect();
    assert!(others.is_empty(), "{others:?}");
    let found = diagnostics.sorted().into_iter().map(|diagnostic| {
        let span = diagnostic.labels[0].span;
        let text = fixture.sources.text(span.file);
        let start = text[..span.start].rfind("name: ").expect("a relationship has a name") + "name: ".len();
        let name = text[start..].split(',').next().unwrap_or_default().to_owned();
        (diagnostic.code, diagnostic.labels.len(), name)
    });
    found.collect()
}

fn expect(found: &[(Code, usize, String)], name: &str, fit: &Fit, error: Code, labels: usize) {
    let here: Vec<_> = found.iter().filter(|(_, _, other)| other == name).collect();
    let expected = match fit {
        Fit::Always => None,
        Fit::Sometimes(_) => Some(Code::KeyTypeLossy),
        Fit::Never => Some(error),
    };
    match (here.as_slice(), expected) {
        ([], None) => {}
        ([(code, count, _)], Some(expected)) => {
            assert_eq!((*code, *count), (expected, labels), "{name}");
        }
        (other, expected) => panic!("{name}: {other:?}, not {expected:?}"),
    }
}

#[test]
fn columns_with_arguments() {
    let mut fields = String::new();
    for (name, _) in arguments() {
        let _ = write!(fields, "f{name}(v: {name}, vs: [{name}]): String ");
    }
    let mut table = "t: id int4! *".to_owned();
    let mut yaml = "- table: t\n  remote_relationships:\n".to_owned();
    for (column, _) in columns() {
        let _ = write!(table, ", c_{column} {column}, a_{column} {column}[]");
        for (name, _) in arguments() {
            for (left, argument) in [("c", "v"), ("c", "vs"), ("a", "v"), ("a", "vs")] {
                let key = format!("{left}_{column}");
                let _ = writeln!(
                    yaml,
                    "  - {{name: {key}_{argument}_{name}, definition: {{to_remote_schema: {{remote_schema: api, lhs_fields: [{key}], remote_field: {{f{name}: {{arguments: {{{argument}: ${key}}}}}}}}}}}}}"
                );
            }
        }
    }
    let sdl = format!("type Query {{ {fields} }} {SDL_TYPES}");
    let input = Input { databases: &[("default", &table, &yaml)], remote_schemas: &[("api", &sdl, "comment: c")] };
    let found = findings(&input);
    for (column, family) in columns() {
        for (name, argument) in arguments() {
            let fit = fit_argument_type(&family, &argument);
            let single = |left: &str, key: &str| format!("{left}_{column}_{key}_{name}");
            expect(&found, &single("c", "v"), &fit, Code::KeyTypeMismatch, 2);
            expect(&found, &single("c", "vs"), &fit, Code::KeyTypeMismatch, 2);
            expect(&found, &single("a", "vs"), &fit, Code::KeyTypeMismatch, 2);
            // The items are looked up one by one.
            expect(&found, &single("a", "v"), &fit, Code::KeyTypeMismatch, 2);
        }
    }
}

#[test]
fn remote_fields_with_columns() {
    let keys = [
        ("Int", Family::Integer),
        ("Float", Family::Float),
        ("String", Family::Text),
        ("ID", Family::Id),
        ("Boolean", Family::Boolean),
        ("Mood", Family::Enum(["GOOD", "BAD"].map(str::to_owned).into())),
        ("Any", Family::Custom("Any".to_owned())),
    ];
    let mut table = "t: id int4! *".to_owned();
    let (mut fields, mut yaml) =
        (String::new(), "remote_relationships:\n- type_name: T\n  relationships:\n".to_owned());
    for (column, _) in columns() {
        let _ = write!(table, ", c_{column} {column}");
    }
    for (key, _) in &keys {
        let _ = write!(fields, "k{key}: {key} ");
        for (column, _) in columns() {
            let _ = writeln!(
                yaml,
                "  - {{name: r_{key}_{column}, definition: {{to_source: {{relationship_type: object, source: default, table: t, field_mapping: {{k{key}: c_{column}}}}}}}}}"
            );
        }
    }
    let sdl = format!("type Query {{ root: T p(v: Point): Int }} type T {{ {fields} }} {SDL_TYPES}");
    let input = Input { databases: &[("default", &table, "- table: t")], remote_schemas: &[("api", &sdl, &yaml)] };
    let found = findings(&input);
    for (key, family) in &keys {
        for (column, target) in columns() {
            let value =
                |family: &Family, name: &str| ValueType { family: family.clone(), lists: 0, name: name.to_owned() };
            let fit = fit_column(&value(family, key), &value(&target, column));
            expect(&found, &format!("r_{key}_{column}"), &fit, Code::MappingTypeMismatch, 3);
        }
    }
}
