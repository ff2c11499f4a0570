//! The arguments of list fields: `where`, `order_by`, `distinct_on`, `limit` and `offset`.

use super::input::{Input, argument, optional_argument};
use super::render::Writer;
use super::statement::ParameterType;
use crate::definition::{SqlType, WireType};
use crate::document::CollectedField;
use crate::document::ast::Value;
use crate::error::ClientError;
use crate::plan::Context;

/// What a list field's arguments say; nothing, by default.
#[derive(Default)]
pub(super) struct Clauses<'d> {
    pub filter: Option<Input<'d>>,
    pub order_by: Option<Input<'d>>,
    pub distinct_on: Option<Input<'d>>,
    pub limit: Option<String>,
    pub offset: Option<String>,
}

impl Clauses<'_> {
    /// At most one row.
    pub fn one_row() -> Self {
        Self { limit: Some("1".to_owned()), ..Self::default() }
    }
}

/// Reads the arguments of a list field; `permission_limit` is the role's.
pub(super) fn clauses<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    field: &CollectedField<'d, '_>,
    permission_limit: Option<u32>,
    path: &str,
) -> Result<Clauses<'d>, ClientError> {
    let limit = argument(context, field, "limit", path)?;
    let offset = argument(context, field, "offset", path)?;
    Ok(Clauses {
        filter: optional_argument(context, field, "where", path)?,
        order_by: optional_argument(context, field, "order_by", path)?,
        distinct_on: optional_argument(context, field, "distinct_on", path)?,
        limit: limit_sql(context, writer, limit.as_ref(), permission_limit)?,
        offset: offset_sql(context, writer, offset.as_ref())?,
    })
}

/// The lesser of argument and permission. Literals are part of the text, because Postgres plans an unknown limit badly;
/// a variable is a parameter, and NULL there means no limit.
fn limit_sql(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    argument: Option<&Input<'_>>,
    permission: Option<u32>,
) -> Result<Option<String>, ClientError> {
    let permission_sql = permission.map(|limit| limit.to_string());
    let Some(argument) = argument else { return Ok(permission_sql) };
    if argument.is_variable() {
        let mut parameter = argument.parameter(context, ParameterType::Limit)?;
        parameter.nullable = true;
        let placeholder = writer.parameter(parameter);
        return Ok(Some(match permission_sql {
            Some(permission) => format!("least({placeholder}, {permission})"),
            None => placeholder,
        }));
    }
    match argument.literal() {
        None | Some(Value::Null) => Ok(permission_sql),
        Some(Value::Int(text)) => match text.parse::<u32>().ok().filter(|limit| i32::try_from(*limit).is_ok()) {
            Some(limit) => Ok(Some(permission.map_or(limit, |permission| permission.min(limit)).to_string())),
            None => Err(argument.unexpected(context, "a non-negative 32-bit integer")),
        },
        Some(_) => Err(argument.unexpected(context, "a non-negative 32-bit integer")),
    }
}

/// A 64-bit number, also as text; NULL means none.
fn offset_sql(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    argument: Option<&Input<'_>>,
) -> Result<Option<String>, ClientError> {
    let Some(argument) = argument else { return Ok(None) };
    if !argument.is_variable() {
        match argument.literal() {
            None | Some(Value::Null) => return Ok(None),
            Some(Value::Int(text)) => {
                if let Ok(offset) = text.parse::<i64>() {
                    return Ok((offset != 0).then(|| offset.to_string()));
                }
            }
            Some(_) => {}
        }
    }
    let int8 = SqlType { name: "int8", wire: WireType::Int8, stringify: false };
    let mut parameter = argument.parameter(context, ParameterType::value(int8))?;
    parameter.nullable = true;
    Ok(Some(writer.parameter(parameter)))
}
