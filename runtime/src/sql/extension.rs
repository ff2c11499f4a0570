//! The SQL of types that extensions bring: PostGIS, `ltree`, `citext` and others.
//!
//! An extension is in a schema that the search path of a connection need not lead to. Its types are always named with it;
//! its operators and functions are where the schema is another than `public`. Unnamed, an operator would not be found or,
//! as with `citext`, another would be, which compares differently.

use super::render::{identifier, literal};
use super::statement::ParameterSource;
use crate::definition::{SqlType, WireType};
use crate::document::ast::Value;

/// The quoted schema of a type of an extension, unless it is `public`.
pub fn extension_schema(type_name: &str, wire: WireType) -> Option<&str> {
    let is_of_extension = matches!(wire, WireType::Extension | WireType::Geometry | WireType::Geography);
    quoted_schema(type_name).filter(|schema| is_of_extension && *schema != "\"public\"")
}

/// The name of another type of the same schema: `"gis"."geography"` beside `"gis"."geometry"`.
pub fn type_beside(type_name: &str, other: &str) -> String {
    match quoted_schema(type_name) {
        Some(schema) => format!("{schema}.{}", identifier(other)),
        None => identifier(other),
    }
}

/// `left operator right`, with the operator of that schema.
pub fn infix(schema: Option<&str>, left: &str, operator: &str, right: &str) -> String {
    let Some(schema) = schema else { return format!("{left} {operator} {right}") };
    let symbol = match operator {
        "LIKE" => "~~",
        "NOT LIKE" => "!~~",
        "ILIKE" => "~~*",
        "NOT ILIKE" => "!~~*",
        // What the words stand for.
        "SIMILAR TO" => return format!("{left} OPERATOR({schema}.~) similar_escape({right}::text, NULL)"),
        "NOT SIMILAR TO" => return format!("{left} OPERATOR({schema}.!~) similar_escape({right}::text, NULL)"),
        symbol => symbol,
    };
    format!("{left} OPERATOR({schema}.{symbol}) {right}")
}

/// `left = right` for two values of a type.
pub(super) fn equals(left: &str, type_: SqlType, right: &str) -> String {
    infix(extension_schema(type_.name, type_.wire), left, "=", right)
}

/// The name of a function of that schema.
pub fn function(schema: Option<&str>, name: &str) -> String {
    schema.map_or_else(|| name.to_owned(), |schema| format!("{schema}.{name}"))
}

/// The names of the values of an enum. What has come into its table since the gateway was made is called as it is stored.
fn enum_name(value: &str, values: &[(&str, &str)]) -> String {
    let mut names = String::new();
    for (name, stored) in values {
        names.extend([" WHEN ", &literal(stored), " THEN ", &literal(name)]);
    }
    format!("CASE {value}{names} ELSE {value} END")
}

/// A value of that type on its way into JSON.
pub(super) fn output(sql: String, type_: SqlType) -> String {
    match type_.wire {
        WireType::Geometry | WireType::Geography => {
            let function = function(extension_schema(type_.name, type_.wire), "st_asgeojson");
            // Fifteen digits, and the reference system by its short name.
            format!("{function}({sql}, 15, 4)::json")
        }
        WireType::Enum(values) => enum_name(&sql, values),
        _ if type_.stringify => sql + "::text",
        _ => sql,
    }
}

/// A geometry or geography of the text `text`, which is GeoJSON if it is an object. What a value of the document is, is
/// known here; the same statement may be given both by variables.
pub(super) fn shape(text: &str, type_name: &str, source: &ParameterSource) -> String {
    let object = shape_of_geojson(text, type_name);
    match source {
        ParameterSource::Literal(Value::Object(_)) | ParameterSource::Object(_) => object,
        ParameterSource::Literal(Value::String(content)) if !content.starts_with('{') => {
            format!("{text}::{type_name}")
        }
        _ => format!("CASE WHEN {text} LIKE '{{%' THEN {object} ELSE {text}::{type_name} END"),
    }
}

/// A geometry or geography of a text that is GeoJSON. Geography has no function of its own for it.
pub fn shape_of_geojson(text: &str, type_name: &str) -> String {
    let function = function(extension_schema(type_name, WireType::Geometry), "st_geomfromgeojson");
    format!("{function}({text})::{type_name}")
}

/// `"gis"` of `"gis"."geometry"`
fn quoted_schema(type_name: &str) -> Option<&str> {
    let mut quotes = 0;
    let end = type_name.bytes().position(|byte| {
        quotes += usize::from(byte == b'"');
        byte == b'.' && quotes % 2 == 0
    })?;
    Some(&type_name[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_and_siblings() {
        assert_eq!(quoted_schema("\"a\"\".\"\"b\".\"t\""), Some("\"a\"\".\"\"b\""));
        assert_eq!(quoted_schema("double precision"), None);
        assert_eq!(type_beside("\"gis\".\"geometry\"", "geography"), "\"gis\".\"geography\"");
        assert_eq!(extension_schema("\"public\".\"ltree\"", WireType::Extension), None);
        assert_eq!(extension_schema("\"gis\".\"ltree\"", WireType::Extension), Some("\"gis\""));
        assert_eq!(extension_schema("\"gis\".\"mood\"", WireType::Other), None);
    }

    #[test]
    fn operators_of_another_schema() {
        assert_eq!(infix(None, "a", "LIKE", "b"), "a LIKE b");
        assert_eq!(infix(Some("\"x\""), "a", "=", "ANY (b)"), "a OPERATOR(\"x\".=) ANY (b)");
        assert_eq!(infix(Some("\"x\""), "a", "NOT ILIKE", "b"), "a OPERATOR(\"x\".!~~*) b");
        assert_eq!(infix(Some("\"x\""), "a", "SIMILAR TO", "b"), "a OPERATOR(\"x\".~) similar_escape(b::text, NULL)");
    }
}
