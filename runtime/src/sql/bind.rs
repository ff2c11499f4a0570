//! A statement's parameters bound to the variables, session and join keys of one request.
//!
//! Each value is decoded once, straight into the type that travels to Postgres.

mod cells;
mod encode;
mod misfit;

use std::borrow::Cow;

use sqlx::Arguments;
use sqlx::postgres::PgArguments;

use self::cells::add_cells;
use self::encode::{add, add_list, add_one};
use self::misfit::{failing_path, misfit, misfit_of_lists};
use super::key_list::array_literal;
use super::statement::{Cells, Parameter, ParameterSource, ParameterType, Statement};
use super::value::{
    Scalar, ValueError, array_text, boolean, cast_text, describe, element_name, float, integer, string, uuid,
};
use super::{geojson, json_path};
use crate::definition::WireType;
use crate::document::ast::Value;
use crate::document::{Variables, json_text};
use crate::error::{ClientError, Code};
use crate::session::Session;

/// The distinct keys of a join, as the left side answered them.
pub trait KeyColumns {
    /// How many keys there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The JSON text of column `key` of key number `row`.
    fn value(&self, row: usize, key: usize) -> &str;

    /// The rows that a statement of the same transaction has returned, as text.
    fn returned(&self, _step: usize) -> &[String] {
        &[]
    }

    /// How many rows all of them have returned.
    fn affected(&self) -> usize {
        0
    }
}

/// For statements without keys.
pub struct NoKeys;

impl KeyColumns for NoKeys {
    fn len(&self) -> usize {
        0
    }

    fn value(&self, _row: usize, _key: usize) -> &'static str {
        "null"
    }
}

impl Statement {
    /// The arguments of one execution.
    ///
    /// A key that does not decode as its column's type becomes NULL, which equals nothing: see
    /// [`Self::undecodable_keys`]. Any other value that does not decode is an error.
    pub fn arguments(
        &self,
        variables: &Variables<'_>,
        session: &Session,
        keys: &impl KeyColumns,
    ) -> Result<PgArguments, ClientError> {
        let mut arguments = PgArguments::default();
        arguments.reserve(self.parameters.len(), self.parameters.len() * 16 + self.bytes_of_rows(variables));
        for parameter in &self.parameters {
            let bound = match &parameter.source {
                ParameterSource::Keys(column) => add_keys(&mut arguments, parameter, *column, keys),
                ParameterSource::Session(name) => match session.variable(name) {
                    Some(text) => add_one(&mut arguments, parameter, Some(&Scalar::Text(Cow::Borrowed(text)))),
                    None => Err((Code::NotFound, format!("missing session variable: \"{name}\""))),
                },
                ParameterSource::Returned { step, row } => {
                    add(&mut arguments, keys.returned(*step).get(*row).map(String::as_str))
                }
                ParameterSource::Affected => add(&mut arguments, i64::try_from(keys.affected()).unwrap_or(i64::MAX)),
                ParameterSource::Column(Cells::Returned(rows)) => {
                    let row = |(step, row): &(usize, usize)| keys.returned(*step).get(*row).map(String::as_str);
                    add(&mut arguments, rows.iter().map(row).collect::<Vec<_>>())
                }
                ParameterSource::Column(Cells::AllReturned(steps)) => {
                    let rows = steps.iter().flat_map(|step| keys.returned(*step).iter().map(String::as_str));
                    add(&mut arguments, rows.collect::<Vec<_>>())
                }
                ParameterSource::Column(cells) => {
                    add_cells(&mut arguments, parameter, cells, variables)?;
                    continue;
                }
                ParameterSource::SessionVariables => {
                    add_one(&mut arguments, parameter, Some(&Scalar::Text(Cow::Owned(session.json()))))
                }
                source => add_value(&mut arguments, parameter, source, variables),
            };
            bound.map_err(|(code, message)| ClientError {
                // What Postgres would refuse has no place, whoever reads the text.
                request_path: match code {
                    Code::DataException => "$".to_owned(),
                    _ => failing_path(parameter, variables),
                },
                ..ClientError::new(code, message)
            })?;
        }
        Ok(arguments)
    }

    /// Roughly the bytes of the rows in a variable, which bound take about what their JSON does.
    fn bytes_of_rows(&self, variables: &Variables<'_>) -> usize {
        let index = self.parameters.iter().find_map(|parameter| match &parameter.source {
            ParameterSource::Column(Cells::Items { index, .. }) => Some(*index),
            _ => None,
        });
        let variable = index.and_then(|index| variables.values.get(index)?.as_ref());
        variable.and_then(|variable| variable.json.as_deref()).map_or(0, str::len)
    }

    /// Whether there are keys that only the database can read: one of another form fails the statement.
    pub fn has_unread_keys(&self) -> bool {
        self.parameters.iter().any(|parameter| {
            matches!(
                (&parameter.source, &parameter.type_),
                (
                    ParameterSource::Keys(_),
                    ParameterType::List(
                        _,
                        WireType::Other
                            | WireType::Extension
                            | WireType::Geometry
                            | WireType::Geography
                            | WireType::Array
                            | WireType::Json
                    ) | ParameterType::Lists(..)
                )
            )
        })
    }

    /// The numbers of the keys that do not decode as the type of the column they are compared to.
    pub fn undecodable_keys(&self, keys: &impl KeyColumns) -> Vec<usize> {
        let columns = self.parameters.iter().filter_map(|parameter| match parameter.source {
            ParameterSource::Keys(column) => Some((column, &parameter.type_)),
            _ => None,
        });
        let columns: Vec<_> = columns.collect();
        let undecodable = |row: &usize| {
            columns.iter().any(|(column, type_)| {
                let json = keys.value(*row, *column);
                match type_ {
                    ParameterType::List(name, wire) => {
                        key_scalar(json, *wire).is_some_and(|scalar| check(&scalar, name, *wire).is_err())
                    }
                    ParameterType::Lists(name, wire) => array_literal(json, name, *wire).is_err(),
                    _ => false,
                }
            })
        };
        (0..keys.len()).filter(undecodable).collect()
    }
}

fn add_keys(
    arguments: &mut PgArguments,
    parameter: &Parameter,
    column: usize,
    keys: &impl KeyColumns,
) -> Result<(), ValueError> {
    let (name, wire) = match &parameter.type_ {
        ParameterType::List(name, wire) => (name, wire),
        ParameterType::Lists(name, wire) => {
            let literal = |row| array_literal(keys.value(row, column), name, *wire).unwrap_or_default();
            return add(arguments, (0..keys.len()).map(literal).collect::<Vec<_>>());
        }
        _ => return Err((Code::Unexpected, "internal error".to_owned())),
    };
    let scalars: Vec<Option<Scalar<'_>>> = (0..keys.len())
        .map(|row| key_scalar(keys.value(row, column), *wire).filter(|scalar| check(scalar, name, *wire).is_ok()))
        .collect();
    // Keys are what databases and services store, not how it is called here.
    let wire = if let WireType::Enum(_) = wire { WireType::Text } else { *wire };
    add_list(arguments, parameter, name, wire, &scalars)
}

fn add_value(
    arguments: &mut PgArguments,
    parameter: &Parameter,
    source: &ParameterSource,
    variables: &Variables<'_>,
) -> Result<(), ValueError> {
    if let (ParameterSource::Variable { index, path, .. }, ParameterType::Value(_, WireType::Json)) =
        (source, &parameter.type_)
    {
        // JSON that fills a whole variable goes on as the client wrote it.
        let json = variables.values.get(*index).and_then(Option::as_ref).and_then(|variable| variable.json.as_deref());
        if let Some(json) = json.filter(|json| path.is_empty() && *json != "null") {
            return add_one(arguments, parameter, Some(&Scalar::Text(Cow::Borrowed(json))));
        }
    }
    let value = resolve(source, variables).filter(|value| !matches!(value.as_ref(), Value::Null));
    match (value, &parameter.type_) {
        (None, ParameterType::List(..) | ParameterType::Lists(..)) if !parameter.nullable => {
            Err((Code::ValidationFailed, "expected a list, but found null".to_owned()))
        }
        (None, _) if !parameter.nullable => Err(unexpected_null(parameter)),
        (None, ParameterType::List(name, wire)) => add_list(arguments, parameter, name, *wire, &[]),
        (_, ParameterType::Column(..)) => Err((Code::Unexpected, "internal error".to_owned())),
        (None, ParameterType::Lists(..)) => add(arguments, Vec::<String>::new()),
        (Some(value), ParameterType::Value(name, WireType::Array)) => {
            if let Some((_, error)) = misfit(&value, element_name(name), parameter.type_name) {
                return Err(error);
            }
            add(arguments, array_text(value, element_name(name)))
        }
        (Some(value), ParameterType::Lists(name, _)) => {
            if let Some((_, error)) = misfit_of_lists(&value, name, parameter.type_name) {
                return Err(error);
            }
            let literals = items(value).into_iter().map(|item| match item.as_ref() {
                Value::Null => Err(unexpected_null(parameter)),
                _ => Ok(array_text(item, name).into_owned()),
            });
            add(arguments, literals.collect::<Result<Vec<_>, _>>()?)
        }
        (None, _) => add_one(arguments, parameter, None),
        (Some(value), ParameterType::List(name, wire)) => {
            let scalars: Vec<_> = items(value).into_iter().map(|item| value_scalar(item, name, *wire)).collect();
            if scalars.iter().any(Option::is_none) {
                return Err(unexpected_null(parameter));
            }
            add_list(arguments, parameter, name, *wire, &scalars)
        }
        (Some(value), ParameterType::Value(name, wire)) => {
            add_one(arguments, parameter, value_scalar(value, name, *wire).as_ref())
        }
        (Some(value), ParameterType::Limit) => {
            let message = format!(
                "expected a non-negative 32-bit integer for type '{}', but found {}",
                parameter.type_name,
                describe(&value)
            );
            let number = Scalar::of_value(value)
                .filter(|scalar| matches!(scalar, Scalar::Number(_)))
                .and_then(|scalar| integer::<i32>(&scalar, "integer", parameter.type_name).ok())
                .filter(|number| *number >= 0);
            match number {
                Some(number) => add(arguments, i64::from(number)),
                None => Err((Code::ValidationFailed, message)),
            }
        }
        (Some(value), ParameterType::JsonPath) => match value.as_ref() {
            Value::String(path) => match json_path::parse(path) {
                Ok(keys) => add(arguments, keys),
                Err(reason) => Err((Code::ValidationFailed, format!("parse json path error: {reason}"))),
            },
            other => {
                let found = describe(other);
                Err((Code::ValidationFailed, format!("expected a string for type 'String', but found {found}")))
            }
        },
    }
}

/// The items of a list; a value that is not one stands for a list of itself.
fn items<'v>(value: Cow<'v, Value<'v>>) -> Vec<Cow<'v, Value<'v>>> {
    match value {
        Cow::Borrowed(Value::List(items)) => items.iter().map(Cow::Borrowed).collect(),
        Cow::Owned(Value::List(items)) => items.into_iter().map(Cow::Owned).collect(),
        single => vec![single],
    }
}

fn unexpected_null(parameter: &Parameter) -> ValueError {
    (Code::ValidationFailed, format!("unexpected null value for type '{}'", parameter.type_name))
}

/// The value of a parameter that the request gives; `None` for a variable that was not given.
fn resolve<'v>(source: &'v ParameterSource, variables: &'v Variables<'v>) -> Option<Cow<'v, Value<'v>>> {
    match source {
        ParameterSource::Literal(value) => Some(Cow::Borrowed(value)),
        ParameterSource::Variable { index, path, .. } => variables.part(*index, path).map(Cow::Borrowed),
        ParameterSource::List(items) => {
            let items = items.iter().map(|item| resolve(item, variables).map_or(Value::Null, Cow::into_owned));
            Some(Cow::Owned(Value::List(items.collect())))
        }
        ParameterSource::Object(fields) => {
            let fields = fields.iter().filter_map(|(name, value)| {
                // A variable without value takes its field with it (GraphQL specification, section 3.10).
                Some((Cow::Borrowed(name.as_str()), resolve(value, variables)?.into_owned()))
            });
            Some(Cow::Owned(Value::Object(fields.collect())))
        }
        ParameterSource::Session(_)
        | ParameterSource::SessionVariables
        | ParameterSource::Keys(_)
        | ParameterSource::Column(_)
        | ParameterSource::Returned { .. }
        | ParameterSource::Affected => None,
    }
}

/// A GraphQL value as the scalar that is bound; JSON and arrays become their text.
fn value_scalar<'v>(value: Cow<'v, Value<'v>>, name: &str, wire: WireType) -> Option<Scalar<'v>> {
    match wire {
        _ if matches!(value.as_ref(), Value::Null) => None,
        WireType::Json => Some(Scalar::Text(Cow::Owned(json_text(&value)))),
        WireType::Array => Some(Scalar::Text(array_text(value, element_name(name)))),
        WireType::Geometry | WireType::Geography if matches!(value.as_ref(), Value::Object(_)) => {
            Some(Scalar::Composite(value))
        }
        _ => Scalar::of_value(value),
    }
}

/// A key's JSON as the scalar that is bound. Whatever has a text can be compared to text.
pub(super) fn key_scalar(json: &str, wire: WireType) -> Option<Scalar<'_>> {
    let scalar = Scalar::of_json(json)?;
    Some(match wire {
        WireType::Json => Scalar::Text(Cow::Borrowed(json)),
        // GeoJSON is an object, and text that it is an object's is what is bound.
        WireType::Geometry | WireType::Geography => match scalar {
            Scalar::Composite(_) => Scalar::Text(Cow::Borrowed(json)),
            other => other,
        },
        WireType::Text
        | WireType::Uuid
        | WireType::Array
        | WireType::Extension
        | WireType::Other
        | WireType::Enum(_) => scalar.into_text(),
        _ => scalar,
    })
}

/// Whether the scalar decodes.
pub(super) fn check(scalar: &Scalar<'_>, name: &str, wire: WireType) -> Result<(), ValueError> {
    if matches!(scalar, Scalar::Text(text) if text.contains('\0')) {
        // Postgres has no such text, and would refuse all keys for one.
        return Err((Code::DataException, "a text holds a NUL character".to_owned()));
    }
    match wire {
        WireType::Bool => boolean(scalar, name).map(drop),
        WireType::Int2 => integer::<i16>(scalar, "smallint", name).map(drop),
        WireType::Int4 => integer::<i32>(scalar, "integer", name).map(drop),
        WireType::Int8 => integer::<i64>(scalar, "bigint", name).map(drop),
        WireType::Float4 => float::<f32>(scalar, "real", name).map(drop),
        WireType::Float8 => float::<f64>(scalar, "double precision", name).map(drop),
        WireType::Uuid => uuid(scalar, name).map(drop),
        WireType::Text | WireType::Json | WireType::Array | WireType::Enum(_) => string(scalar, name).map(drop),
        WireType::Geometry | WireType::Geography => geojson::text(scalar, name).map(drop),
        WireType::Extension | WireType::Other => cast_text(scalar, name, name).map(drop),
    }
}
