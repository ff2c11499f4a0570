//! Permissions at the places where tables are read: of rows, and of columns in them.

use super::call::session;
use super::render::{Writer, column};
use super::statement::{Parameter, ParameterSource, ParameterType};
use crate::definition::{
    ColumnId, ComputedFieldId, InsertPermission, Predicate, PredicatePart, RoleId, SelectPermission, Table,
    UpdatePermission,
};
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
        Some(permission) => Ok(bind(writer, permission.filter).map(|filter| filter.of_row(alias))),
        None => Err(internal(&format!("no delete permission on {}.{} for the role", table.schema, table.name))),
    }
}

/// What the role may insert into the table; `None` for `admin`, who inserts all.
pub(super) fn insert_permission(
    context: &Context<'_, '_>,
    table: &Table,
) -> Result<Option<&'static InsertPermission>, ClientError> {
    if context.scope.role == RoleId::ADMIN {
        return Ok(None);
    }
    match table.insert_permission(context.scope.role) {
        Some(permission) => Ok(Some(permission)),
        None => Err(internal(&format!("no insert permission on {}.{} for the role", table.schema, table.name))),
    }
}

/// What the role may update in the table; `None` for `admin`, who updates all.
pub(super) fn update_permission(
    context: &Context<'_, '_>,
    table: &Table,
) -> Result<Option<&'static UpdatePermission>, ClientError> {
    if context.scope.role == RoleId::ADMIN {
        return Ok(None);
    }
    match table.update_permission(context.scope.role) {
        Some(permission) => Ok(Some(permission)),
        None => Err(internal(&format!("no update permission on {}.{} for the role", table.schema, table.name))),
    }
}

/// A permission's predicate for the row `alias`; `None` where every row passes.
pub(super) fn predicate_of_row(writer: &mut Writer, predicate: Predicate, alias: &str) -> Option<String> {
    bind(writer, predicate).map(|predicate| predicate.of_row(alias))
}

/// The role's predicate for the row `alias` of a table; `None` where it sees all rows.
pub(super) fn row_predicate(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    table: &Table,
    alias: &str,
) -> Result<Option<String>, ClientError> {
    let filter = select_permission(context, table)?.and_then(|permission| bind(writer, permission.filter));
    Ok(filter.map(|filter| filter.of_row(alias)))
}

/// The value that a column of the row `alias` has for the role. Whatever is read of a table for a role is read through
/// this: in rows where the role does not see the column it is NULL for every purpose.
///
/// What ties rows to others (conditions of relationships, keys of remote ones) is the metadata's, not the role's, and
/// takes the columns themselves. The expression binds tighter than every operator.
pub(super) fn column_value(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    table: &Table,
    alias: &str,
    id: ColumnId,
) -> Result<String, ClientError> {
    let value = column(alias, table.column(id).sql_name);
    Ok(match cell_filter(context, writer, table, id)? {
        Some(filter) => format!("(CASE WHEN {} THEN {value} END)", filter.of_row(alias)),
        None => value,
    })
}

/// In which of the rows that the role sees it sees the column; `None`: in all.
pub(super) fn cell_filter(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    table: &Table,
    id: ColumnId,
) -> Result<Option<BoundPredicate>, ClientError> {
    let filter = select_permission(context, table)?.and_then(|permission| permission.cell_filter(id));
    Ok(filter.and_then(|filter| bind(writer, filter)))
}

/// Whether other rows decide in which rows the role sees the column.
pub(super) fn cell_reads_other_rows(
    context: &Context<'_, '_>,
    table: &Table,
    id: ColumnId,
) -> Result<bool, ClientError> {
    let filter = select_permission(context, table)?.and_then(|permission| permission.cell_filter(id));
    // Predicates come to other rows by sub-queries alone. A text that looks like one costs a statement.
    let is_query = |part: &PredicatePart| matches!(part, PredicatePart::Sql(text) if text.contains("(SELECT "));
    Ok(filter.is_some_and(|filter| filter.0.iter().any(is_query)))
}

/// In which of the rows that the role sees it sees the computed field; `None`: in all.
pub(super) fn computed_cell_filter(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    table: &Table,
    id: ComputedFieldId,
) -> Result<Option<BoundPredicate>, ClientError> {
    let filter = select_permission(context, table)?.and_then(|permission| permission.computed_cell_filter(id));
    Ok(filter.and_then(|filter| bind(writer, filter)))
}

/// A predicate whose session variables are parameters of the statement.
pub(super) struct BoundPredicate {
    /// What stands between the places of the row's alias.
    texts: Vec<String>,
}

impl BoundPredicate {
    /// The predicate for the row `alias`.
    pub fn of_row(&self, alias: &str) -> String {
        self.texts.join(alias)
    }
}

/// `None` where every row passes.
fn bind(writer: &mut Writer, predicate: Predicate) -> Option<BoundPredicate> {
    if predicate.0.is_empty() {
        return None;
    }
    writer.restrict();
    let mut texts = Vec::new();
    let mut text = String::new();
    for part in predicate.0 {
        match part {
            PredicatePart::Sql(sql) => text.push_str(sql),
            PredicatePart::Row => texts.push(std::mem::take(&mut text)),
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
    texts.push(text);
    Some(BoundPredicate { texts })
}

/// An error that only a wrong gateway value can cause; the reason is for `admin` alone.
pub(super) fn internal(reason: &str) -> ClientError {
    ClientError {
        internal: Some(serde_json::Value::from(reason).to_string()),
        ..ClientError::new(Code::Unexpected, "internal error")
    }
}
