//! Statements that delete rows.

use super::filter::condition;
use super::input::argument;
use super::key_conditions::key_conditions;
use super::mutation::{CHANGED, Returned, write_changed_row, write_response};
use super::permission::delete_predicate;
use super::render::{Writer, table_as};
use super::select::field_path;
use super::statement::Statement;
use crate::definition::TableId;
use crate::document::CollectedField;
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// Plans a root field that deletes the rows of a table that match `where`.
pub fn plan_delete_rows<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(Statement, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let mut writer = Writer::default();
    writer.line(&format!("WITH {CHANGED} AS "));
    writer.open();
    let alias = writer.table_alias();
    writer.line(&format!("DELETE FROM {}", table_as(table, &alias)));
    let predicate = delete_predicate(context, &mut writer, table, &alias)?;
    let mut conditions: Vec<_> = predicate.iter().cloned().collect();
    if let Some(input) = argument(context, field, "where", &path)? {
        let filter = condition(context, &mut writer, table, &alias, &input)?;
        conditions.extend(filter.into_conjuncts(predicate.as_deref()));
    }
    writer.where_clause(&conditions);
    writer.line(&Returned::by(context, field)?.clause(&alias));
    writer.close();
    let tree = write_response(context, &mut writer, field, table, &path)?;
    Ok((writer.finish(format!("delete rows of {}.{}", table.schema, table.name))?, tree))
}

/// Plans a root field that deletes one row by primary key; the arguments are the key columns' field names.
pub fn plan_delete_row<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(Statement, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let mut writer = Writer::default();
    writer.line(&format!("WITH {CHANGED} AS "));
    writer.open();
    let alias = writer.table_alias();
    writer.line(&format!("DELETE FROM {}", table_as(table, &alias)));
    let mut conditions = key_conditions(context, &mut writer, field, table, &path)?.of_row(&alias);
    conditions.extend(delete_predicate(context, &mut writer, table, &alias)?);
    writer.where_clause(&conditions);
    writer.line(&Returned::Columns.clause(&alias));
    writer.close();
    let tree = write_changed_row(context, &mut writer, field, table, &path)?;
    Ok((writer.finish(format!("delete a row of {}.{} by primary key", table.schema, table.name))?, tree))
}
