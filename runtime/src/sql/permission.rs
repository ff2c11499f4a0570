//! Row permissions at the places where tables are read.

use super::call::session;
use super::render::Writer;
use super::statement::{Parameter, ParameterSource, ParameterType};
use crate::definition::{Predicate, PredicatePart, RoleId, SelectPermission, Table};
use crate::error::{ClientError, Code};
use crate::plan::Context;

/// What the role may read of the table; `None` for `admin`, who reads all.
///
/// The schema shows a table only to roles with a permission, so the error means that the gateway's tables contradict
/// each other. Rows are never read without a permission.
pub(super) fn select_permission(
    context: &Context<'_, '_>,
    table: &Table,
) -> Result<Option<&'static SelectPermission>, ClientError> {
    if context.scope.role == RoleId::ADMIN {
        return Ok(None);
    }
    match table.select_permission(context.scope.role) {
        Some(permission) => Ok(Some(permission)),
        None => Err(internal(&format!("no select permission on {}.{} for the role", table.schema, table.name))),
    }
}

/// The rows that the role may delete, as a predicate for the row `alias`; `None` where it may delete all.
pub(super) fn delete_predicate(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    table: &Table,
    alias: &str,
) -> Result<Option<String>, ClientError> {
    if context.scope.role == RoleId::ADMIN {
        return Ok(None);
    }
    match table.delete_permission(context.scope.role) {
        Some(permission) => Ok(predicate_sql(writer, permission.filter, alias)),
        None => Err(internal(&format!("no delete permission on {}.{} for the role", table.schema, table.name))),
    }
}

/// The role's predicate for the row `alias` of a table; `None` where it sees all rows.
pub(super) fn row_predicate(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    table: &Table,
    alias: &str,
) -> Result<Option<String>, ClientError> {
    Ok(select_permission(context, table)?.and_then(|permission| predicate_sql(writer, permission.filter, alias)))
}

/// A predicate for the row `alias`; `None` where all rows pass.
pub(super) fn predicate_sql(writer: &mut Writer, predicate: Predicate, alias: &str) -> Option<String> {
    if predicate.0.is_empty() {
        return None;
    }
    let mut text = String::new();
    for part in predicate.0 {
        match part {
            PredicatePart::Sql(sql) => text.push_str(sql),
            PredicatePart::Row => text.push_str(alias),
            PredicatePart::Session(type_) => text.push_str(&session(writer, *type_)),
            PredicatePart::SessionVariable(name, type_) => text.push_str(&writer.parameter(Parameter {
                source: ParameterSource::Session(name),
                type_: ParameterType::value(*type_),
                type_name: type_.name,
                nullable: false,
                request_path: "$".to_owned(),
            })),
        }
    }
    Some(text)
}

/// An error that only a wrong gateway value can cause; the reason is for `admin` alone.
pub(super) fn internal(reason: &str) -> ClientError {
    ClientError {
        internal: Some(serde_json::Value::from(reason).to_string()),
        ..ClientError::new(Code::Unexpected, "internal error")
    }
}
