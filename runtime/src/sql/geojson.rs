//! Values of `geometry` and `geography` columns: GeoJSON objects, which are checked here, and strings, which Postgres reads.
//!
//! <https://datatracker.ietf.org/doc/html/rfc7946>

use std::borrow::Cow;

use super::value::{Scalar, ValueError};
use crate::document::ast::Value;
use crate::document::json_text;
use crate::error::Code;

/// The text that is bound. What PostGIS would refuse as GeoJSON, with errors that tell clients nothing, is refused here.
pub(super) fn text<'s>(scalar: &'s Scalar<'_>, type_name: &str) -> Result<Cow<'s, str>, ValueError> {
    match scalar {
        Scalar::Text(text) => Ok(Cow::Borrowed(text)),
        Scalar::Composite(value) => {
            check(value).map_err(|reason| failed(type_name, &reason))?;
            Ok(Cow::Owned(json_text(value)))
        }
        Scalar::Boolean(_) | Scalar::Number(_) => {
            Err((Code::ParseFailed, format!("A GeoJSON object or a string is expected for type: {type_name}")))
        }
    }
}

fn failed(type_name: &str, reason: &str) -> ValueError {
    (Code::ParseFailed, format!("the value for type '{type_name}' is no GeoJSON: {reason}"))
}

fn check(value: &Value<'_>) -> Result<(), String> {
    let Value::Object(members) = value else { return Err("it is no object".to_owned()) };
    let member = |name: &str| members.iter().find(|(known, _)| known == name).map(|(_, value)| value);
    let Some(Value::String(type_)) = member("type") else { return Err("`type` is missing".to_owned()) };
    // How deep the positions are, and the least number of them in the innermost list.
    let (depth, least) = match type_.as_ref() {
        "Point" => (0, 1),
        "MultiPoint" => (1, 0),
        "LineString" => (1, 2),
        "MultiLineString" => (2, 2),
        "Polygon" => (2, 4),
        "MultiPolygon" => (3, 4),
        "GeometryCollection" => {
            let Some(Value::List(geometries)) = member("geometries") else {
                return Err("`geometries` is missing".to_owned());
            };
            return geometries.iter().try_for_each(check);
        }
        other => return Err(format!("`{other:.40}` is no type of geometries")),
    };
    let coordinates = member("coordinates").ok_or("`coordinates` is missing")?;
    positions(coordinates, depth, least).map_err(|()| format!("these are no coordinates of a `{type_}`"))
}

fn positions(value: &Value<'_>, depth: usize, least: usize) -> Result<(), ()> {
    let Value::List(items) = value else { return Err(()) };
    match depth {
        0 => {
            let are_numbers = items.iter().all(|item| matches!(item, Value::Int(_) | Value::Float(_)));
            if are_numbers && items.len() >= 2 { Ok(()) } else { Err(()) }
        }
        // An empty line or ring is one of an empty geometry.
        1 if !items.is_empty() && items.len() < least => Err(()),
        _ => items.iter().try_for_each(|item| positions(item, depth - 1, least)),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn objects_are_checked() {
        let check = |literal: &str, expected: bool| {
            let value = crate::document::parse_literal(literal).expect("a literal");
            assert_eq!(super::check(&value).is_ok(), expected, "{literal}");
        };
        check(r#"{type: "Point", coordinates: [1, 2.5]}"#, true);
        check(r#"{type: "Point", coordinates: [1, 2.5, 3], crs: {type: "name"}}"#, true);
        check(r#"{type: "Point", coordinates: [1]}"#, false);
        check(r#"{type: "Point", coordinates: ["1", 2]}"#, false);
        check(r#"{type: "Point"}"#, false);
        check(r"{coordinates: [1, 2]}", false);
        check(r#"{type: "Sphere", coordinates: [1, 2]}"#, false);
        check(r#"{type: "LineString", coordinates: [[1, 2]]}"#, false);
        check(r#"{type: "LineString", coordinates: [[1, 2], [3, 4]]}"#, true);
        check(r#"{type: "Polygon", coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]]}"#, true);
        check(r#"{type: "Polygon", coordinates: [[0, 0], [1, 0]]}"#, false);
        check(r#"{type: "MultiPolygon", coordinates: [[[[0, 0], [1, 0], [1, 1], [0, 0]]]]}"#, true);
        check(r#"{type: "GeometryCollection", geometries: [{type: "Point", coordinates: [1, 2]}]}"#, true);
        check(r#"{type: "GeometryCollection", geometries: [{type: "Point", coordinates: 1}]}"#, false);
    }
}
