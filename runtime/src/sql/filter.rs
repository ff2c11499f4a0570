//! `where` arguments as conditions on a table's rows.
//!
//! Wherever a condition goes through a relationship, the target's row permission of the role is part of the `EXISTS`.

use super::aggregate::aggregate_condition;
use super::call::{computed_rows, computed_value};
use super::condition::{Condition, all, any, not};
use super::extension::equals;
use super::input::Input;
use super::operators::{Operand, comparison};
use super::permission::{column_value, row_predicate};
use super::render::{Writer, column, table_as, where_suffix};
use crate::definition::{Column, ColumnId, ComputedFieldId, ComputedResult, Relationship, Table};
use crate::error::ClientError;
use crate::plan::Context;

/// The condition that a boolean expression (`t_bool_exp`) puts on the row `alias` of `table`.
pub(super) fn condition<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
) -> Result<Condition, ClientError> {
    let mut conditions = Vec::new();
    for (name, input) in input.fields(context)? {
        if context.scope.null_collapse && input.is_null() {
            continue;
        }
        let condition = match name {
            "_and" => all(each(context, writer, table, alias, &input)?),
            "_or" => any(each(context, writer, table, alias, &input)?),
            "_not" => not(condition(context, writer, table, alias, &input)?),
            name => {
                if let Some((id, definition)) = table.column_of_field(name) {
                    let sql = column_value(context, writer, table, alias, id)?;
                    let operand = Operand { sql, type_: definition.type_, may_raise: false };
                    comparison(context, writer, &operand, &input)?
                } else if let Some((_, relationship)) = table.relationship_of_field(name) {
                    exists(context, writer, table, alias, relationship, &input)?
                } else if let Some((_, relationship)) = table.relationship_of_aggregate(name) {
                    aggregate_condition(context, writer, table, alias, relationship, &input)?
                } else if let Some((id, _)) = table.computed_field_named(name) {
                    computed_condition(context, writer, table, id, alias, &input)?
                } else {
                    return Err(ClientError::validation(&input.path, format!("field '{name}' cannot be filtered by")));
                }
            }
        };
        conditions.push(condition);
    }
    Ok(all(conditions))
}

fn each<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
) -> Result<Vec<Condition>, ClientError> {
    let items = input.items(context)?;
    items.iter().map(|item| condition(context, writer, table, alias, item)).collect()
}

/// That a related row exists which the role may see and which meets the nested expression.
fn exists<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    relationship: &'static Relationship,
    input: &Input<'d>,
) -> Result<Condition, ClientError> {
    let target = context.scope.gateway.table(relationship.target);
    let target_alias = writer.table_alias();
    let mut conditions = related(table, alias, relationship, target, &target_alias);
    let predicate = row_predicate(context, writer, target, &target_alias)?;
    let nested = condition(context, writer, target, &target_alias, input)?.into_conjuncts(predicate.as_deref());
    conditions.extend(predicate);
    conditions.extend(nested);
    let from = table_as(target, &target_alias);
    Ok(Condition::Sql(format!("EXISTS (SELECT 1 FROM {from}{})", where_suffix(&conditions))))
}

/// A comparison of a computed value, or that a computed row exists which the role may see and which meets the nested
/// expression.
fn computed_condition<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    id: ComputedFieldId,
    alias: &str,
    input: &Input<'d>,
) -> Result<Condition, ClientError> {
    let computed = table.computed_field(id);
    if let ComputedResult::Scalar(_) = computed.result {
        let (sql, type_) = computed_value(context, writer, table, id, alias, None, &input.path)?;
        return comparison(context, writer, &Operand { sql, type_, may_raise: true }, input);
    }
    let rows = computed_rows(context, writer, computed, (table, alias), None, &input.path)?;
    let target_alias = writer.table_alias();
    let (from, mut conditions) = rows.from(context, writer, &target_alias)?;
    let predicate = row_predicate(context, writer, rows.table, &target_alias)?;
    let nested = condition(context, writer, rows.table, &target_alias, input)?;
    conditions.extend(nested.into_conjuncts(predicate.as_deref()));
    Ok(Condition::Raising(format!("EXISTS (SELECT 1 FROM {from}{})", where_suffix(&conditions))))
}

/// The conditions under which the row `target_alias` is related to the row `alias`.
pub(super) fn related(
    table: &Table,
    alias: &str,
    relationship: &Relationship,
    target: &Table,
    target_alias: &str,
) -> Vec<String> {
    let pair = |(own, other): &(ColumnId, ColumnId)| {
        let own: &Column = table.column(*own);
        let other: &Column = target.column(*other);
        let (left, right) = (column(target_alias, other.sql_name), column(alias, own.sql_name));
        // Columns of two types are for Postgres to compare.
        if own.type_.name == other.type_.name { equals(&left, own.type_, &right) } else { format!("{left} = {right}") }
    };
    relationship.columns.iter().map(pair).collect()
}
