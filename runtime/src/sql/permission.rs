//! Permissions at the places where tables are read: of rows, and of columns in them.

use std::borrow::Cow;

use super::call::session;
use super::render::{Writer, column};
use super::statement::{Parameter, ParameterSource, ParameterType};
use crate::definition::{
    ColumnId, ComputedFieldId, InsertPermission, Predicate, PredicatePart, RoleId, SelectPermission, SqlType, Table,
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

/// Rows of a table that the role sees, as members of `FROM` and a condition.
#[derive(Default)]
pub(super) struct RowFilter {
    /// `JOIN`s, each of exactly one row, that follow the table.
    pub joins: Vec<String>,
    /// What the rows have to meet besides; `None` where nothing is left.
    pub condition: Option<String>,
}

/// Like [`row_predicate`], for the rows of a query of their own. Tables that the permission leads through are joined where
/// they would be sub-queries in sub-queries: of these Postgres makes a set of all rows that might be meant first.
pub(super) fn row_filter(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    table: &Table,
    alias: &str,
) -> Result<RowFilter, ClientError> {
    let mut filter = RowFilter::default();
    if let Some(permission) = select_permission(context, table)?.filter(|permission| !permission.filter.0.is_empty()) {
        writer.restrict();
        let mut aliases = Vec::new();
        filter.condition = Some(joined(writer, permission.filter, alias, &mut aliases, &mut filter.joins));
    }
    Ok(filter)
}

/// The text of a predicate for the row `alias`, with its related rows among the joins.
fn joined(
    writer: &mut Writer,
    predicate: Predicate,
    alias: &str,
    aliases: &mut Vec<(usize, String)>,
    joins: &mut Vec<String>,
) -> String {
    let mut text = String::new();
    for part in predicate.0 {
        match part {
            PredicatePart::Sql(sql) => text.push_str(sql),
            PredicatePart::Row => text.push_str(alias),
            PredicatePart::Session(type_) => text.push_str(&session(writer, *type_)),
            PredicatePart::SessionVariable(name, type_) => text.push_str(&session_variable(writer, name, *type_)),
            PredicatePart::RelatedAlias(number) => {
                text.extend(aliases.iter().find(|(known, _)| known == number).map(|(_, alias)| alias.as_str()));
            }
            PredicatePart::Related(row) => {
                let related = writer.table_alias();
                aliases.push((row.number, related.clone()));
                let on = joined(writer, row.on, alias, aliases, joins);
                joins.push(format!("JOIN {} AS {related} ON {on}", row.table));
                text.push_str(&joined(writer, row.filter, alias, aliases, joins));
            }
        }
    }
    text
}

fn session_variable(writer: &mut Writer, name: &'static str, type_: SqlType) -> String {
    writer.parameter(Parameter {
        source: ParameterSource::Session(name),
        type_: ParameterType::value(type_),
        type_name: type_.name,
        nullable: false,
        request_path: "$".to_owned(),
    })
}

/// Whether there may be rows of the table that the role does not see.
pub(super) fn hides_rows(context: &Context<'_, '_>, table: &Table) -> Result<bool, ClientError> {
    Ok(select_permission(context, table)?.is_some_and(|permission| !permission.filter.0.is_empty()))
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
    let is_query = |part: &PredicatePart| match part {
        PredicatePart::Sql(text) => text.contains("(SELECT "),
        PredicatePart::Related(_) => true,
        _ => false,
    };
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
    let mut texts = vec![String::new()];
    bind_parts(writer, predicate, &mut texts);
    Some(BoundPredicate { texts })
}

fn bind_parts(writer: &mut Writer, predicate: Predicate, texts: &mut Vec<String>) {
    for part in predicate.0 {
        let text = match part {
            PredicatePart::Sql(sql) => Cow::Borrowed(*sql),
            PredicatePart::Row => {
                texts.push(String::new());
                continue;
            }
            PredicatePart::Session(type_) => Cow::Owned(session(writer, *type_)),
            PredicatePart::SessionVariable(name, type_) => Cow::Owned(session_variable(writer, name, *type_)),
            PredicatePart::RelatedAlias(number) => Cow::Owned(format!("\"_p{number}\"")),
            PredicatePart::Related(row) => {
                push(texts, &format!("(EXISTS (SELECT 1 FROM {} AS \"_p{}\" WHERE ", row.table, row.number));
                bind_parts(writer, row.on, texts);
                push(texts, " AND ");
                bind_parts(writer, row.filter, texts);
                Cow::Borrowed("))")
            }
        };
        push(texts, &text);
    }
}

fn push(texts: &mut [String], text: &str) {
    if let Some(last) = texts.last_mut() {
        last.push_str(text);
    }
}

/// An error that only a wrong gateway value can cause; the reason is for `admin` alone.
pub(super) fn internal(reason: &str) -> ClientError {
    ClientError {
        internal: Some(serde_json::Value::from(reason).to_string()),
        ..ClientError::new(Code::Unexpected, "internal error")
    }
}
