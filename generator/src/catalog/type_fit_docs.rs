//! The tables of the user guide that say which keys fit where, made from the rules themselves so that they cannot fall
//! behind.

use std::fmt::Write as _;

use super::type_fit::{ArgumentType, Family, Fit, ValueType, fit_argument_type, fit_column};

/// A table of docs/relationships.md.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Keys that become arguments.
    Arguments,
    /// Keys that are compared with columns.
    Columns,
}

/// The table as Markdown.
pub fn documentation(table: Table) -> String {
    let columns: Vec<String> = match table {
        Table::Arguments => arguments().into_iter().map(|(name, _)| name.to_owned()).collect(),
        Table::Columns => columns().into_iter().map(|(name, _)| name.to_owned()).collect(),
    };
    let corner = match table {
        Table::Arguments => "key \\ argument",
        Table::Columns => "key \\ column",
    };
    let mut text = format!("| {corner} | {} |\n|---|{}\n", columns.join(" | "), "---|".repeat(columns.len()));
    for (name, family) in keys() {
        let cells: Vec<String> = match table {
            Table::Arguments => {
                arguments().iter().map(|(_, argument)| word(&fit_argument_type(&family, argument))).collect()
            }
            Table::Columns => {
                let single = |family: &Family| ValueType { family: family.clone(), lists: 0, name: String::new() };
                columns_of(&family, &single)
            }
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "| {name} | {} |", cells.join(" | "));
    }
    text
}

fn columns_of(family: &Family, single: &dyn Fn(&Family) -> ValueType) -> Vec<String> {
    columns().iter().map(|(_, column)| word(&fit_column(&single(family), &single(column)))).collect()
}

fn word(fit: &Fit) -> String {
    match fit {
        Fit::Always => "yes".to_owned(),
        Fit::Sometimes(values) if values.starts_with("not ") => "shared values".to_owned(),
        Fit::Sometimes(values) => values.clone(),
        Fit::Never => "–".to_owned(),
    }
}

/// Two enums that share a value stand for all of them.
fn enum_values(values: [&str; 2]) -> std::collections::BTreeSet<String> {
    values.map(str::to_owned).into()
}

fn keys() -> Vec<(&'static str, Family)> {
    vec![
        ("`smallint`, `integer`, `Int`", Family::Integer),
        ("`bigint`", Family::BigInteger),
        ("`numeric`", Family::Decimal),
        ("`real`, `double precision`, `Float`", Family::Float),
        ("`boolean`, `Boolean`", Family::Boolean),
        ("`text` and its like, `String`", Family::Text),
        ("`ID`", Family::Id),
        ("`uuid`", Family::Uuid),
        ("`date`", Family::Date),
        ("`timestamp`, `timestamptz`", Family::Timestamp),
        ("`time`, `timetz`", Family::Time),
        ("an enum", Family::Enum(enum_values(["EN", "DE"]))),
        ("`json`, `jsonb`", Family::Json),
        ("any other column, such as `inet`", Family::Opaque("inet".to_owned())),
        ("a custom scalar", Family::Custom("Date".to_owned())),
        ("a value inside JSON", Family::Anything),
    ]
}

fn arguments() -> Vec<(&'static str, ArgumentType)> {
    vec![
        ("`Int`", ArgumentType::Int),
        ("`Float`", ArgumentType::Float),
        ("`String`", ArgumentType::String),
        ("`ID`", ArgumentType::Id),
        ("`Boolean`", ArgumentType::Boolean),
        ("enum", ArgumentType::Enum(enum_values(["EN", "FR"]))),
        ("custom scalar", ArgumentType::Custom),
        ("input object", ArgumentType::InputObject),
    ]
}

fn columns() -> Vec<(&'static str, Family)> {
    vec![
        ("`smallint`, `integer`", Family::Integer),
        ("`bigint`", Family::BigInteger),
        ("`numeric`", Family::Decimal),
        ("`real`, `double precision`", Family::Float),
        ("`boolean`", Family::Boolean),
        ("`text` and its like", Family::Text),
        ("`uuid`", Family::Uuid),
        ("`date`", Family::Date),
        ("`timestamp`, `timestamptz`", Family::Timestamp),
        ("`time`, `timetz`", Family::Time),
        ("enum", Family::Enum(enum_values(["EN", "FR"]))),
        ("`jsonb`", Family::Json),
        ("`inet`", Family::Opaque("inet".to_owned())),
    ]
}
