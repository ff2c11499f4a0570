//! The rows of all keys of a join at once: the keys joined to the table and the rows grouped by key again.
//!
//! A sub-query per key would scan the table for each of them where no index helps; joined, Postgres scans it once. Where
//! there is an index both are the same. Rows that are limited for each key stay sub-queries: see [`join`](super::join).

use super::clauses::clauses;
use super::filter::restriction;
use super::input::optional_argument;
use super::order_by::{Ordering, ordering};
use super::permission::select_permission;
use super::render::{Writer, table_as};
use super::select::{MAX_JOINED_OBJECTS, field_path, write_lateral};
use crate::definition::Table;
use crate::document::CollectedField;
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// Whether all rows of each key are asked for.
pub(super) fn takes_all_rows<'d>(
    context: &Context<'d, '_>,
    field: &CollectedField<'d, '_>,
    table: &Table,
) -> Result<bool, ClientError> {
    let path = field_path("$", field);
    for name in ["limit", "offset", "distinct_on"] {
        if optional_argument(context, field, name, &path)?.is_some() {
            return Ok(false);
        }
    }
    Ok(select_permission(context, table)?.is_none_or(|permission| permission.limit.is_none()))
}

/// Writes the whole statement. `keys` is the member of `FROM` that has the keys, with their `position`, as `k`; `tie`
/// compares a row to them.
pub(super) fn write_grouped<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    keys: &str,
    tie: impl Fn(&str) -> Vec<String>,
) -> Result<JoinTree, ClientError> {
    let path = field_path("$", field);
    let clauses = clauses(context, writer, field, None, &path)?;
    let alias = writer.table_alias();
    writer.line("SELECT coalesce(json_agg(coalesce(g.rows, '[]') ORDER BY k.position), '[]')");
    writer.line(&format!("FROM {keys}"));
    writer.line("LEFT JOIN ");
    writer.open();
    writer.line("SELECT r.position, json_agg(r.row) AS rows");
    writer.line("FROM ");
    writer.open();
    let outer = std::mem::replace(&mut writer.joinable, MAX_JOINED_OBJECTS);
    // One step further in than the members are, like those of output columns.
    writer.indent();
    let (written, lateral) = writer.aside(1, |writer| write_lateral(context, writer, field, table, &alias, &path));
    writer.dedent();
    writer.joinable = outer;
    let (json, tree) = written?;
    let laterals = std::mem::take(&mut writer.laterals);
    writer.line(&format!("SELECT k.position, {json} AS row"));
    writer.line(&format!("FROM {keys}"));
    writer.line(&format!("CROSS JOIN {}", table_as(table, &alias)));
    let order = match &clauses.order_by {
        Some(input) => ordering(context, writer, table, &alias, input)?,
        None => Ordering::default(),
    };
    let rows = restriction(context, writer, table, &alias, clauses.filter.as_ref())?;
    for member in rows.joins.iter().chain(&order.joins).chain(&laterals).chain([&lateral]) {
        writer.line(member);
    }
    writer.where_clause(&[tie(&alias), rows.conditions()].concat());
    if !order.terms.is_empty() {
        let terms = order.terms.iter().map(|term| format!(", {} {}", term.expression, term.direction));
        writer.line(&format!("ORDER BY k.position{}", terms.collect::<String>()));
    }
    writer.close();
    writer.push(" AS r");
    writer.line("GROUP BY r.position");
    writer.close();
    writer.push(" AS g ON g.position = k.position");
    Ok(tree)
}
