//! What rows have in a column, as one array.

use std::borrow::Cow;
use std::str::FromStr;

use sqlx::postgres::PgArguments;

use super::encode::{add, add_list};
use super::{check, resolve, unexpected_null, value_scalar};
use crate::definition::WireType;
use crate::document::Variables;
use crate::document::ast::Value;
use crate::error::{ClientError, Code};
use crate::sql::statement::{Cells, Parameter, ParameterType};
use crate::sql::value::{Scalar, ValueError};

/// What rows have in a column. An error says in which row.
pub(super) fn add_cells(
    arguments: &mut PgArguments,
    parameter: &Parameter,
    cells: &Cells,
    variables: &Variables<'_>,
) -> Result<(), ClientError> {
    let error = |place: String, (code, message): ValueError| ClientError {
        request_path: place,
        ..ClientError::new(code, message)
    };
    let place = |row: usize| match cells {
        Cells::Items { field, .. } => format!("{}[{row}].{field}", parameter.request_path),
        Cells::Each(cells) => cells.get(row).map_or_else(String::new, |(_, place)| place.clone()),
        Cells::Returned(_) | Cells::AllReturned(_) => parameter.request_path.clone(),
    };
    let ParameterType::Column(name, wire) = &parameter.type_ else {
        return Err(error("$".to_owned(), (Code::Unexpected, "internal error".to_owned())));
    };
    let scalars: Vec<Option<Scalar<'_>>> = match cells {
        Cells::Items { index, path, field, .. } => {
            let variable = variables.values.get(*index).and_then(Option::as_ref);
            if let Some(rows) = variable.and_then(|variable| variable.rows.as_ref()).filter(|_| path.is_empty()) {
                let values = rows.column(field).into_iter().flatten();
                match add_plain(arguments, parameter.nullable, *wire, values.clone()) {
                    Some(added) => return added.map_err(|reason| error(parameter.request_path.clone(), reason)),
                    None => values.map(|value| value_scalar(Cow::Borrowed(value?), name, *wire)).collect(),
                }
            } else {
                let rows = match variables.part(*index, path) {
                    Some(Value::List(rows)) => rows.as_slice(),
                    _ => &[],
                };
                rows.iter().map(|row| value_scalar(Cow::Borrowed(field_of(row, field)?), name, *wire)).collect()
            }
        }
        Cells::Returned(_) | Cells::AllReturned(_) => Vec::new(),
        Cells::Each(cells) => {
            let scalar = |source| value_scalar(resolve(source, variables)?, name, *wire);
            cells.iter().map(|(source, _)| scalar(source)).collect()
        }
    };
    if !parameter.nullable
        && let Some(row) = scalars.iter().position(Option::is_none)
    {
        return Err(error(place(row), unexpected_null(parameter)));
    }
    add_list(arguments, parameter, name, *wire, &scalars).map_err(|reason| {
        // Decoded once more, but only where the request fails.
        let fails = |scalar: &Option<Scalar<'_>>| {
            scalar.as_ref().is_some_and(|scalar| check(scalar, parameter.type_name, *wire).is_err())
        };
        error(scalars.iter().position(fails).map_or_else(|| parameter.request_path.clone(), place), reason)
    })
}

fn field_of<'v>(row: &'v Value<'v>, field: &str) -> Option<&'v Value<'v>> {
    let Value::Object(fields) = row else { return None };
    fields.iter().find(|(name, _)| name == field).map(|(_, value)| value)
}

/// Binds the values of a column where all of them are written as what they are; `None` where one has to be looked at more
/// closely. Bulks are long, and this reads each value once, into the array that is sent.
fn add_plain<'v>(
    arguments: &mut PgArguments,
    nullable: bool,
    wire: WireType,
    values: impl Iterator<Item = Option<&'v Value<'v>>>,
) -> Option<Result<(), ValueError>> {
    macro_rules! add_read {
        ($type:ty, $read:expr) => {{
            let read = values.map(|value| match value {
                None | Some(Value::Null) => nullable.then_some(None),
                Some(value) => $read(value).map(Some),
            });
            add(arguments, read.collect::<Option<Vec<Option<$type>>>>()?)
        }};
    }
    Some(match wire {
        WireType::Bool => add_read!(bool, |value: &Value<'_>| match value {
            Value::Boolean(value) => Some(*value),
            _ => None,
        }),
        WireType::Int2 => add_read!(i16, integer),
        WireType::Int4 => add_read!(i32, integer),
        WireType::Int8 => add_read!(i64, integer),
        WireType::Float8 => add_read!(f64, |value: &Value<'_>| match value {
            // Others are too large, or too close to nothing.
            Value::Int(text) | Value::Float(text) => text.parse().ok().filter(|number: &f64| number.is_normal()),
            _ => None,
        }),
        WireType::Text => add_read!(&str, |value: &'v Value<'v>| match value {
            Value::String(text) => Some(text.as_ref()),
            _ => None,
        }),
        _ => return None,
    })
}

fn integer<T: FromStr>(value: &Value<'_>) -> Option<T> {
    let Value::Int(text) = value else { return None };
    text.parse().ok()
}
