//! The fixed values of a filter are values of the column's type.

use super::Compared;
use crate::catalog::comparison::session_variable;
use crate::catalog::scalar::ColumnType;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::metadata::Yaml;

pub(super) fn check(compared: &Compared, diagnostics: &mut Diagnostics) {
    let is_json = !compared.type_.array && matches!(compared.type_.base.as_str(), "json" | "jsonb");
    match &compared.value.value {
        _ if is_json => {}
        Yaml::List(items) if compared.type_.array => {
            for item in items {
                check_item(compared, item, diagnostics);
            }
        }
        // The shape is the catalog's to judge, and an array literal the database's.
        Yaml::List(_) => {}
        Yaml::String(_) if compared.type_.array => {}
        _ => check_value(compared, compared.value, diagnostics),
    }
}

/// A list inside a list is an element that is itself an array.
fn check_item(compared: &Compared, item: &Spanned<Yaml>, diagnostics: &mut Diagnostics) {
    match &item.value {
        Yaml::List(items) => {
            for item in items {
                check_item(compared, item, diagnostics);
            }
        }
        Yaml::String(text) if session_variable(text).is_some() => {}
        _ => check_value(compared, item, diagnostics),
    }
}

fn check_value(compared: &Compared, value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) {
    if let Yaml::String(text) = &value.value
        && session_variable(text).is_some()
    {
        return;
    }
    let labels = compared.labels.filter(|_| compared.type_.is_enum || compared.subject.enum_values.is_some());
    let Err(expected) = fits(&value.value, &compared.type_, labels) else { return };
    let (subject, type_) = (&compared.subject.name, &compared.subject.shown_type);
    let mut diagnostic = Diagnostic::new(
        Code::FilterValueType,
        format!("{} is not {expected}, as {subject} needs", describe(&value.value)),
    )
    .label(value.span, "this value")
    .label(compared.subject.span, format!("of type `{type_}`"));
    if let (Some(labels), Yaml::String(text)) = (labels, &value.value) {
        diagnostic = diagnostic.suggest(text, labels.iter().map(String::as_str));
    }
    diagnostics.push(diagnostic);
}

/// Whether Postgres reads the value as one of the type; if not, what it should be. Forms of texts that Postgres has
/// many of (dates, intervals) are left to it.
fn fits(value: &Yaml, type_: &ColumnType, labels: Option<&[String]>) -> Result<(), &'static str> {
    let ok = |fits: bool, expected: &'static str| if fits { Ok(()) } else { Err(expected) };
    if matches!(value, Yaml::Null) {
        return Ok(());
    }
    if let Some(labels) = labels {
        return ok(matches!(value, Yaml::String(text) if labels.contains(text)), "a value of the enum");
    }
    match type_.base.as_str() {
        "int2" => ok(is_integer::<i16>(value), "an integer of 16 bits"),
        "int4" => ok(is_integer::<i32>(value), "an integer of 32 bits"),
        "int8" => ok(is_integer::<i64>(value), "an integer of 64 bits"),
        "float4" | "float8" | "numeric" => ok(is_number(value), "a number"),
        "bool" => ok(is_boolean(value), "a boolean"),
        "uuid" => ok(matches!(value, Yaml::String(text) if is_uuid(text)), "a UUID"),
        "date" | "timestamp" | "timestamptz" | "time" | "timetz" | "interval" => {
            ok(matches!(value, Yaml::String(_)), "a text with a date or time")
        }
        // GeoJSON, or a text.
        "geometry" | "geography" => ok(matches!(value, Yaml::Map(_) | Yaml::String(_)), "GeoJSON or a text"),
        // Other types have a text form that is not ours to judge.
        _ => ok(!matches!(value, Yaml::Map(_)), "a single value"),
    }
}

fn is_integer<T: TryFrom<i64> + std::str::FromStr>(value: &Yaml) -> bool {
    match value {
        Yaml::Integer(integer) => T::try_from(*integer).is_ok(),
        Yaml::String(text) => text.trim().parse::<T>().is_ok(),
        _ => false,
    }
}

fn is_number(value: &Yaml) -> bool {
    match value {
        Yaml::Integer(_) | Yaml::Number(_) => true,
        // Rust's parser knows NaN and infinity, as Postgres does.
        Yaml::String(text) => text.trim().parse::<f64>().is_ok(),
        _ => false,
    }
}

fn is_boolean(value: &Yaml) -> bool {
    const TEXTS: &[&str] = &["t", "true", "y", "yes", "on", "1", "f", "false", "n", "no", "off", "0"];
    match value {
        Yaml::Boolean(_) => true,
        Yaml::String(text) => TEXTS.contains(&text.trim().to_lowercase().as_str()),
        _ => false,
    }
}

/// Postgres takes them with or without hyphens and in braces.
fn is_uuid(text: &str) -> bool {
    let inner = text.trim().trim_start_matches('{').trim_end_matches('}');
    let digits: Vec<char> = inner.chars().filter(|character| *character != '-').collect();
    digits.len() == 32 && digits.iter().all(char::is_ascii_hexdigit)
}

fn describe(value: &Yaml) -> String {
    match value {
        Yaml::String(text) => format!("the text `{text}`"),
        Yaml::Integer(integer) => format!("`{integer}`"),
        Yaml::Number(number) => format!("`{number}`"),
        Yaml::Boolean(boolean) => format!("`{boolean}`"),
        Yaml::List(_) => "a list".to_owned(),
        Yaml::Map(_) => "a map".to_owned(),
        Yaml::Null => "null".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(type_: &str, value: &Yaml, expected: bool) {
        assert_eq!(fits(value, &ColumnType::built_in(type_), None).is_ok(), expected, "{value:?} as {type_}");
    }

    fn text(text: &str) -> Yaml {
        Yaml::String(text.to_owned())
    }

    #[test]
    fn values_of_types() {
        check("int4", &Yaml::Integer(5), true);
        check("int4", &text("5"), true);
        check("int4", &text("five"), false);
        check("int4", &Yaml::Integer(1 << 40), false);
        check("int8", &Yaml::Integer(1 << 40), true);
        check("int4", &Yaml::Number("1.5".to_owned()), false);
        check("numeric", &Yaml::Number("1.5".to_owned()), true);
        check("bool", &text("yes"), true);
        check("bool", &Yaml::Integer(1), false);
        check("uuid", &text("2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d"), true);
        check("uuid", &text("2c5ea4c0"), false);
        check("timestamptz", &text("now"), true);
        check("timestamptz", &Yaml::Integer(5), false);
        check("text", &Yaml::Integer(5), true);
        check("text", &Yaml::Map(Vec::new()), false);
        check("inet", &text("x"), true);
        check("int4", &Yaml::Null, true);
    }
}
