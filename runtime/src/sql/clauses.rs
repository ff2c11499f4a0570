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

/// The lesser of argument and permission. Whatever the client writes is a parameter, so that documents which differ in it
/// share a prepared statement; NULL means no limit.
fn limit_sql(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    argument: Option<&Input<'_>>,
    permission: Option<u32>,
) -> Result<Option<String>, ClientError> {
    let permission_sql = permission.map(|limit| limit.to_string());
    let Some(argument) = argument else { return Ok(permission_sql) };
    if !argument.is_variable() && argument.is_null() {
        return Ok(permission_sql);
    }
    let is_limit =
        |value: &Value<'_>| matches!(value, Value::Int(text) if text.parse().is_ok_and(|limit: i32| limit >= 0));
    if argument.literal().is_some_and(|literal| !is_limit(literal)) {
        return Err(argument.unexpected(context, "a non-negative 32-bit integer"));
    }
    let mut parameter = argument.parameter(context, ParameterType::Limit)?;
    parameter.nullable = true;
    let placeholder = writer.parameter(parameter);
    Ok(Some(match permission_sql {
        Some(permission) => format!("least({placeholder}, {permission})"),
        None => placeholder,
    }))
}

/// A 64-bit number, also as text; NULL means none.
fn offset_sql(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    argument: Option<&Input<'_>>,
) -> Result<Option<String>, ClientError> {
    let Some(argument) = argument else { return Ok(None) };
    if !argument.is_variable() && argument.is_null() {
        return Ok(None);
    }
    let int8 = SqlType { name: "int8", wire: WireType::Int8, stringify: false };
    let mut parameter = argument.parameter(context, ParameterType::value(int8))?;
    parameter.nullable = true;
    Ok(Some(writer.parameter(parameter)))
}
