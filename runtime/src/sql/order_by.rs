//! `order_by` and `distinct_on` arguments.

use super::filter::related;
use super::input::Input;
use super::permission::row_predicate;
use super::render::{Writer, column, table_as, where_suffix};
use crate::definition::{ColumnId, RelationshipKind, Table};
use crate::error::{ClientError, Code};
use crate::plan::Context;

/// One expression of `ORDER BY`.
pub(super) struct OrderTerm {
    /// The expression.
    pub expression: String,
    /// `ASC` or `DESC`, with the place of nulls where it is not the usual one.
    pub direction: &'static str,
    /// The table's own column that it is, if it is one.
    pub column: Option<ColumnId>,
}

/// The expressions of an `order_by` argument, for the row `alias` of `table`.
pub(super) fn order_terms<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
) -> Result<Vec<OrderTerm>, ClientError> {
    let mut terms = Vec::new();
    for item in input.items(context)? {
        object_terms(context, writer, table, alias, &item, &mut |term| terms.push(term))?;
    }
    Ok(terms)
}

fn object_terms<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
    add: &mut dyn FnMut(OrderTerm),
) -> Result<(), ClientError> {
    for (name, input) in input.fields(context)? {
        if input.is_null() {
            continue;
        }
        if let Some((id, definition)) = table.column_of_field(name) {
            let direction = direction(context, &input)?;
            add(OrderTerm { expression: column(alias, definition.sql_name), direction, column: Some(id) });
            continue;
        }
        let relationship = match table.relationship_of_field(name) {
            Some((_, relationship)) if relationship.kind == RelationshipKind::Object => relationship,
            _ => {
                let message = format!("ordering by '{name}' is not supported");
                return Err(ClientError { request_path: input.path, ..ClientError::new(Code::NotSupported, message) });
            }
        };
        let target = context.scope.gateway.table(relationship.target);
        let target_alias = writer.table_alias();
        let mut conditions = related(table, alias, relationship, target, &target_alias);
        conditions.extend(row_predicate(context, writer, target, &target_alias)?);
        let from = format!("{}{}", table_as(target, &target_alias), where_suffix(&conditions));
        // A row that is absent or hidden sorts as NULL, which is what the scalar sub-query gives.
        let mut wrap = |term: OrderTerm| {
            let expression = format!("(SELECT {} FROM {from} LIMIT 1)", term.expression);
            add(OrderTerm { expression, direction: term.direction, column: None });
        };
        object_terms(context, writer, target, &target_alias, &input, &mut wrap)?;
    }
    Ok(())
}

const DIRECTIONS: [(&str, &str); 6] = [
    ("asc", "ASC"),
    ("asc_nulls_first", "ASC NULLS FIRST"),
    ("asc_nulls_last", "ASC NULLS LAST"),
    ("desc", "DESC"),
    ("desc_nulls_first", "DESC NULLS FIRST"),
    ("desc_nulls_last", "DESC NULLS LAST"),
];

/// `asc` puts nulls last and `desc` first, as Postgres does when nothing is said.
fn direction<'d>(context: &mut Context<'d, '_>, input: &Input<'d>) -> Result<&'static str, ClientError> {
    let name = input.enum_value(context)?;
    match DIRECTIONS.iter().find(|(known, _)| *known == name) {
        Some((_, sql)) => Ok(sql),
        None => Err(input.unexpected(context, "an order")),
    }
}

/// The columns of a `distinct_on` argument, each once.
pub(super) fn distinct_columns<'d>(
    context: &mut Context<'d, '_>,
    table: &'static Table,
    input: &Input<'d>,
) -> Result<Vec<ColumnId>, ClientError> {
    let mut columns = Vec::new();
    for item in input.items(context)? {
        let name = item.enum_value(context)?;
        let Some((id, _)) = table.column_of_field(name) else {
            return Err(item.unexpected(context, "a column"));
        };
        if !columns.contains(&id) {
            columns.push(id);
        }
    }
    Ok(columns)
}

/// Checks that the distinct columns are the leading order columns; without `order_by` there is nothing to check.
pub(super) fn check_distinct(distinct: &[ColumnId], terms: &[OrderTerm], path: &str) -> Result<(), ClientError> {
    let mut missing: Vec<ColumnId> = distinct.to_vec();
    for term in terms {
        match term.column {
            _ if missing.is_empty() => return Ok(()),
            Some(column) if distinct.contains(&column) => missing.retain(|other| *other != column),
            _ => break,
        }
    }
    if missing.is_empty() || terms.is_empty() {
        return Ok(());
    }
    Err(ClientError::validation(path, "\"distinct_on\" columns must match initial \"order_by\" columns"))
}
