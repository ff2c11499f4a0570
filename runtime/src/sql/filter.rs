//! `where` arguments as conditions on a table's rows.
//!
//! Wherever a condition goes through a relationship, the target's row permission of the role is part of the `EXISTS`, or of
//! the `JOIN` that stands for it.

use super::aggregate::aggregate_condition;
use super::call::{computed_rows, computed_value};
use super::condition::{Condition, all, any, not};
use super::extension::equals;
use super::input::Input;
use super::operators::{Operand, comparison};
use super::order_by::leads_to_primary_key;
use super::permission::{RowFilter, column_value, row_filter, row_predicate};
use super::render::{Writer, column, table_as, where_suffix};
use crate::definition::{Column, ColumnId, ComputedFieldId, ComputedResult, Relationship, Table};
use crate::error::ClientError;
use crate::plan::Context;

/// Which rows of a table are read by a query of their own.
#[derive(Default)]
pub(super) struct Restriction {
    /// `JOIN`s, each of exactly one row, that follow the table.
    pub joins: Vec<String>,
    /// What the rows have to meet.
    pub conditions: Vec<String>,
    /// What may fail for a row, so that only those are asked that the role sees.
    pub behind: Option<Behind>,
}

/// A condition behind the permission.
pub(super) struct Behind {
    /// The permission on its own.
    pub predicate: String,
    /// What may fail.
    pub condition: Condition,
}

impl Restriction {
    /// All that the rows have to meet, in one `WHERE`.
    pub fn conditions(&self) -> Vec<String> {
        let mut conditions = self.conditions.clone();
        if let Some(Behind { predicate, condition }) = &self.behind {
            conditions.extend(condition.clone().into_conjuncts(Some(predicate)));
        }
        conditions
    }

    /// What follows the table in a sub-query on one line, where `tie` holds as well.
    pub fn suffix(&self, tie: Vec<String>) -> String {
        one_line(&self.joins) + &where_suffix(&[tie, self.conditions()].concat())
    }
}

/// `LEFT JOIN table AS alias ON …`: the row that a relationship leads to, if there is one and the role sees it. `tie` is what
/// relates it.
pub(super) fn outer_join(
    context: &mut Context<'_, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    tie: Vec<String>,
) -> Result<String, ClientError> {
    let rows = restriction(context, writer, table, alias, None)?;
    let from = table_as(table, alias);
    let from = if rows.joins.is_empty() { from } else { format!("({from} {})", rows.joins.join(" ")) };
    Ok(format!("LEFT JOIN {from} ON {}", [tie, rows.conditions()].concat().join(" AND ")))
}

/// The rows that the role sees and that meet a boolean expression, where there is one.
pub(super) fn restriction<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: Option<&Input<'d>>,
) -> Result<Restriction, ClientError> {
    let RowFilter { mut joins, condition } = row_filter(context, writer, table, alias)?;
    let mut conditions = Vec::from_iter(condition);
    let mut behind = None;
    if let Some(input) = input {
        let condition = condition_with(context, writer, table, alias, input, Some(&mut joins))?;
        let predicate = if condition.may_raise() { row_predicate(context, writer, table, alias)? } else { None };
        if let Some(predicate) = predicate {
            let (harmless, condition) = condition.into_harmless_and_raising();
            conditions.extend(harmless);
            behind = Some(Behind { predicate, condition });
        } else {
            conditions.extend(condition.into_conjuncts(None));
        }
    }
    Ok(Restriction { joins, conditions, behind })
}

fn one_line(joins: &[String]) -> String {
    joins.iter().flat_map(|join| [" ", join]).collect()
}

/// The condition that a boolean expression (`t_bool_exp`) puts on the row `alias` of `table`.
pub(super) fn condition<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
) -> Result<Condition, ClientError> {
    condition_with(context, writer, table, alias, input, None)
}

/// With `joins`, the rows that object relationships lead to may be put there, because all of the query's rows must meet the
/// condition.
fn condition_with<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
    mut joins: Option<&mut Vec<String>>,
) -> Result<Condition, ClientError> {
    let mut conditions = Vec::new();
    for (name, input) in input.fields(context)? {
        if context.scope.null_collapse && input.is_null() {
            continue;
        }
        let condition = match name {
            "_and" => all(each(context, writer, table, alias, &input, joins.as_deref_mut())?),
            "_or" => any(each(context, writer, table, alias, &input, None)?),
            "_not" => not(condition(context, writer, table, alias, &input)?),
            name => {
                if let Some((id, definition)) = table.column_of_field(name) {
                    let sql = column_value(context, writer, table, alias, id)?;
                    let operand = Operand { sql, type_: definition.type_, may_raise: false };
                    comparison(context, writer, &operand, &input)?
                } else if let Some((_, relationship)) = table.relationship_of_field(name) {
                    related_row(context, writer, (table, alias), relationship, &input, joins.as_deref_mut())?
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
    mut joins: Option<&mut Vec<String>>,
) -> Result<Vec<Condition>, ClientError> {
    let items = input.items(context)?;
    items.iter().map(|item| condition_with(context, writer, table, alias, item, joins.as_deref_mut())).collect()
}

/// That a related row exists which the role may see and which meets the nested expression.
///
/// It is an `EXISTS`, which Postgres turns into a join by itself where it leads to a primary key and has no other sub-query
/// inside. Where it has one the join is made here, if it can be: of sub-queries in sub-queries Postgres makes a set of all
/// rows that might be meant first, however few it needs.
fn related_row<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    (table, alias): (&'static Table, &str),
    relationship: &'static Relationship,
    input: &Input<'d>,
    joins: Option<&mut Vec<String>>,
) -> Result<Condition, ClientError> {
    let target = context.scope.gateway.table(relationship.target);
    let target_alias = writer.table_alias();
    let tie = related(table, alias, relationship, target, &target_alias);
    let from = table_as(target, &target_alias);
    if let Some(joins) = joins.filter(|_| leads_to_primary_key(table, relationship, target)) {
        let filter = row_filter(context, writer, target, &target_alias)?;
        let mut inner = filter.joins;
        let nested = condition_with(context, writer, target, &target_alias, input, Some(&mut inner))?;
        if nested.may_raise() {
            let predicate = row_predicate(context, writer, target, &target_alias)?;
            let nested = nested.into_conjuncts(predicate.as_deref());
            let conditions = [tie, Vec::from_iter(filter.condition), nested].concat();
            let text = format!("EXISTS (SELECT 1 FROM {from}{}{})", one_line(&inner), where_suffix(&conditions));
            return Ok(Condition::Sql(text));
        }
        let condition = all(filter.condition.into_iter().map(Condition::Sql).chain([nested]).collect());
        let conditions = condition.clone().into_conjuncts(None);
        if inner.is_empty() && !conditions.iter().any(|condition| condition.contains("EXISTS (SELECT ")) {
            let conditions = [tie, conditions].concat();
            return Ok(Condition::Sql(format!("EXISTS (SELECT 1 FROM {from}{})", where_suffix(&conditions))));
        }
        joins.push(format!("JOIN {from} ON {}", tie.join(" AND ")));
        joins.append(&mut inner);
        return Ok(condition);
    }
    let predicate = row_predicate(context, writer, target, &target_alias)?;
    let nested = condition(context, writer, target, &target_alias, input)?.into_conjuncts(predicate.as_deref());
    let conditions = [tie, Vec::from_iter(predicate), nested].concat();
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
