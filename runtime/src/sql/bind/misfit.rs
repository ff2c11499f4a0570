//! Where in a request the value stands that cannot be bound.

use std::borrow::Cow;

use super::{check, items, resolve, value_scalar};
use crate::definition::WireType;
use crate::document::Variables;
use crate::document::ast::Value;
use crate::sql::statement::{Parameter, ParameterType};
use crate::sql::value::{Scalar, ValueError, cast_text, element_name};

/// Where the value stands that cannot be bound: of a list the first item that cannot.
pub(super) fn failing_path(parameter: &Parameter, variables: &Variables<'_>) -> String {
    let path = parameter.request_path.clone();
    let Some(value) = resolve(&parameter.source, variables) else { return path };
    let (name, wire) = match &parameter.type_ {
        ParameterType::List(name, wire) => (name, wire),
        ParameterType::Value(name, WireType::Array) => {
            let misfit = misfit(&value, element_name(name), parameter.type_name);
            return path + &misfit.map(|(steps, _)| steps).unwrap_or_default();
        }
        ParameterType::Lists(name, _) => {
            let misfit = misfit_of_lists(&value, name, parameter.type_name);
            return path + &misfit.map(|(steps, _)| steps).unwrap_or_default();
        }
        _ => return path,
    };
    if !matches!(value.as_ref(), Value::List(_)) {
        return path;
    }
    let fails = |item| value_scalar(item, name, *wire).is_none_or(|scalar| check(&scalar, name, *wire).is_err());
    match items(value).into_iter().position(fails) {
        Some(index) => format!("{path}[{index}]"),
        None => path,
    }
}

/// The first item of a list, or of lists in it, that is no value of the type of an array's elements: where it is, and why.
/// What is no list may be an array literal.
pub(super) fn misfit(value: &Value<'_>, element: &str, type_name: &str) -> Option<(String, ValueError)> {
    let Value::List(items) = value else { return None };
    let wire = match element {
        // Any value is JSON, and lists are no further dimensions.
        "json" | "jsonb" => return None,
        "smallint" => WireType::Int2,
        "integer" => WireType::Int4,
        "bigint" => WireType::Int8,
        "real" => WireType::Float4,
        "double precision" => WireType::Float8,
        "boolean" => WireType::Bool,
        "text" | "varchar" => WireType::Text,
        "uuid" => WireType::Uuid,
        _ => WireType::Other,
    };
    items.iter().enumerate().find_map(|(index, item)| {
        let found = match item {
            Value::List(_) => misfit(item, element, type_name),
            // GeoJSON, of which there are arrays too.
            Value::Object(_) if element.starts_with('"') => None,
            item => {
                let scalar = Scalar::of_value(Cow::Borrowed(item))?;
                // Which type it is decides about numbers; messages call it as the schema does.
                let fits = match wire {
                    WireType::Other => cast_text(&scalar, element, type_name).map(drop),
                    _ => check(&scalar, type_name, wire),
                };
                fits.err().map(|error| (String::new(), error))
            }
        };
        found.map(|(steps, error)| (format!("[{index}]{steps}"), error))
    })
}

/// The same for a list of arrays, each of which may be an array literal.
pub(super) fn misfit_of_lists(value: &Value<'_>, element: &str, type_name: &str) -> Option<(String, ValueError)> {
    let Value::List(items) = value else { return None };
    items.iter().enumerate().find_map(|(index, item)| {
        let (steps, error) = misfit(item, element, type_name)?;
        Some((format!("[{index}]{steps}"), error))
    })
}
