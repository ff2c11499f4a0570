//! `ON CONFLICT`: what happens to a row that is in the table already.

use super::filter::condition;
use super::input::Input;
use super::mutation::preset;
use super::permission::{internal, predicate_of_row, update_permission};
use super::render::{Writer, identifier, where_suffix};
use crate::definition::{ColumnId, Table, UpdatePermission};
use crate::error::ClientError;
use crate::plan::Context;

/// What an insert does on a conflict.
#[derive(Default)]
pub(super) struct OnConflict {
    /// The clause; none where a conflict is an error.
    pub clause: Option<String>,
    /// The permission by which rows are updated, if they are; `admin` has none.
    pub updates: Option<&'static UpdatePermission>,
}

/// Reads `t_on_conflict`; `alias` is the row that is in the table.
pub(super) fn on_conflict<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
) -> Result<OnConflict, ClientError> {
    let (mut constraint, mut columns, mut filter) = (None, Vec::new(), None);
    for (name, value) in input.fields(context)? {
        match name {
            "constraint" => constraint = Some(value.enum_value(context)?),
            "update_columns" | "updateColumns" => {
                for item in value.items(context)? {
                    columns.push(updated_column(context, table, &item)?);
                }
            }
            "where" => filter = Some(value),
            other => return Err(internal(&format!("`on_conflict` has no `{other}`"))),
        }
    }
    let Some(constraint) = constraint else {
        return Err(ClientError::validation(&input.path, "missing required field 'constraint'"));
    };
    let target = format!("ON CONFLICT ON CONSTRAINT {}", identifier(constraint));
    let filter = filter.map(|input| condition(context, writer, table, alias, &input)).transpose()?;
    if columns.is_empty() {
        return Ok(OnConflict { clause: Some(format!("{target} DO NOTHING")), updates: None });
    }
    let permission = update_permission(context, table)?;
    columns.sort_unstable();
    columns.dedup();
    let excluded = |column: &ColumnId| {
        let name = identifier(table.column(*column).sql_name);
        format!("{name} = EXCLUDED.{name}")
    };
    let mut assignments: Vec<_> = columns.iter().map(excluded).collect();
    let mut conditions = Vec::new();
    if let Some(permission) = permission {
        for given in permission.presets {
            let name = identifier(table.column(given.column).sql_name);
            assignments.push(format!("{name} = {}", preset(writer, table, given)));
        }
        conditions.extend(predicate_of_row(writer, permission.filter, alias));
    }
    let predicate = conditions.first().cloned();
    conditions.extend(filter.map(|filter| filter.into_conjuncts(predicate.as_deref())).unwrap_or_default());
    let clause = format!("{target} DO UPDATE SET {}{}", assignments.join(", "), where_suffix(&conditions));
    Ok(OnConflict { clause: Some(clause), updates: permission })
}

fn updated_column(context: &Context<'_, '_>, table: &Table, input: &Input<'_>) -> Result<ColumnId, ClientError> {
    let name = input.enum_value(context)?;
    table.column_of_field(name).map(|(id, _)| id).ok_or_else(|| {
        // Only the value that stands for no columns at all is no column.
        ClientError::validation(&input.path, format!("'{name}' stands for no column: the role may update none"))
    })
}
