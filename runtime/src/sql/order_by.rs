//! `order_by` and `distinct_on` arguments.

use super::aggregate::{computed_aggregates, related_aggregates};
use super::call::computed_value;
use super::filter::{Restriction, outer_join, related, restriction};
use super::input::Input;
use super::permission::column_value;
use super::render::{Writer, column, table_as, where_suffix};
use crate::definition::{ColumnId, ComputedFieldId, Relationship, RelationshipKind, SqlType, Table, WireType};
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

/// What an `order_by` argument asks for.
#[derive(Default)]
pub(super) struct Ordering {
    /// The expressions, most significant first.
    pub terms: Vec<OrderTerm>,
    /// The `LEFT JOIN`s that they need, each of at most one row.
    pub joins: Vec<String>,
    /// The joined rows: by the alias they are related to and the relationship's name, their own alias.
    joined: Vec<(String, &'static str, String)>,
}

/// Reads an `order_by` argument for the row `alias` of `table`.
pub(super) fn ordering<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
) -> Result<Ordering, ClientError> {
    let mut ordering = Ordering::default();
    for item in input.items(context)? {
        add_object(context, writer, table, alias, &item, &mut ordering)?;
    }
    Ok(ordering)
}

/// Whether an `order_by` argument names nothing but columns of the table itself.
pub(super) fn orders_by_columns<'d>(
    context: &Context<'d, '_>,
    table: &'static Table,
    input: &Input<'d>,
) -> Result<bool, ClientError> {
    for item in input.items(context)? {
        for (name, input) in item.fields(context)? {
            if !input.is_null() && table.column_of_field(name).is_none() {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn add_object<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
    ordering: &mut Ordering,
) -> Result<(), ClientError> {
    for (name, input) in input.fields(context)? {
        if input.is_null() {
            continue;
        }
        if let Some((id, _)) = table.column_of_field(name) {
            let direction = direction(context, &input)?;
            let expression = column_value(context, writer, table, alias, id)?;
            ordering.terms.push(OrderTerm { expression, direction, column: Some(id) });
            continue;
        }
        if let Some((id, _)) = table.computed_field_named(name) {
            let direction = direction(context, &input)?;
            let expression = computed_term(context, writer, id, table, alias, &input, ordering)?;
            ordering.terms.push(OrderTerm { expression, direction, column: None });
            continue;
        }
        if let Some(computed) = table.computed_field_of_aggregate(name) {
            for (expression, input) in computed_aggregates(context, writer, computed, (table, alias), &input)? {
                let direction = direction(context, &input)?;
                ordering.terms.push(OrderTerm { expression, direction, column: None });
            }
            continue;
        }
        match table.relationship_of_field(name) {
            Some((_, relationship)) if relationship.kind == RelationshipKind::Object => {
                add_related(context, writer, table, alias, relationship, &input, ordering)?;
            }
            None if table.relationship_of_aggregate(name).is_some() => {
                let Some((_, relationship)) = table.relationship_of_aggregate(name) else { continue };
                for (expression, input) in related_aggregates(context, writer, table, alias, relationship, &input)? {
                    let direction = direction(context, &input)?;
                    ordering.terms.push(OrderTerm { expression, direction, column: None });
                }
            }
            _ => {
                let message = format!("ordering by '{name}' is not supported");
                return Err(ClientError { request_path: input.path, ..ClientError::new(Code::NotSupported, message) });
            }
        }
    }
    Ok(())
}

/// The value of a computed field, which is NULL for a row that is absent, whatever its function makes of that.
fn computed_term<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    id: ComputedFieldId,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
    ordering: &Ordering,
) -> Result<String, ClientError> {
    let (value, _) = computed_value(context, writer, table, id, alias, None, &input.path)?;
    let is_joined = ordering.joined.iter().any(|(_, _, joined)| joined == alias);
    Ok(match table.primary_key.first().filter(|_| is_joined) {
        Some(key) => format!("CASE WHEN {} IS NOT NULL THEN {value} END", column(alias, table.column(*key).sql_name)),
        None => value,
    })
}

/// Adds expressions of the row that an object relationship leads to. A row that is absent or hidden sorts as NULL.
///
/// Where the relationship leads to a primary key there is at most one such row, and it is joined, which Postgres can do
/// for many rows at once. Otherwise each expression is a scalar sub-query that takes one of the rows.
fn add_related<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    relationship: &'static Relationship,
    input: &Input<'d>,
    ordering: &mut Ordering,
) -> Result<(), ClientError> {
    let target = context.scope.gateway.table(relationship.target);
    let known = |(parent, name, _): &&(String, &'static str, String)| parent == alias && *name == relationship.name;
    if let Some(target_alias) = ordering.joined.iter().find(known).map(|(_, _, joined)| joined.clone()) {
        return add_terms(context, writer, target, &target_alias, input, ordering);
    }
    let target_alias = writer.table_alias();
    let tie = related(table, alias, relationship, target, &target_alias);
    if leads_to_primary_key(table, relationship, target) {
        ordering.joins.push(outer_join(context, writer, target, &target_alias, tie)?);
        ordering.joined.push((alias.to_owned(), relationship.name, target_alias.clone()));
        return add_terms(context, writer, target, &target_alias, input, ordering);
    }
    let Restriction { joins, conditions, .. } = restriction(context, writer, target, &target_alias, None)?;
    let mut inner = Ordering::default();
    add_terms(context, writer, target, &target_alias, input, &mut inner)?;
    let joins: String = joins.iter().chain(&inner.joins).flat_map(|join| [" ", join]).collect();
    let conditions = [tie, conditions].concat();
    let from = format!("{}{joins}{}", table_as(target, &target_alias), where_suffix(&conditions));
    ordering.terms.extend(inner.terms.into_iter().map(|term| OrderTerm {
        expression: format!("(SELECT {} FROM {from} LIMIT 1)", term.expression),
        direction: term.direction,
        column: None,
    }));
    Ok(())
}

/// Like [`add_object`], for the rows of another table, whose columns `distinct_on` does not know.
fn add_terms<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    target: &'static Table,
    target_alias: &str,
    input: &Input<'d>,
    ordering: &mut Ordering,
) -> Result<(), ClientError> {
    let first = ordering.terms.len();
    add_object(context, writer, target, target_alias, input, ordering)?;
    for term in ordering.terms.iter_mut().skip(first) {
        term.column = None;
    }
    Ok(())
}

/// Whether there is at most one such row.
pub(super) fn leads_to_primary_key(table: &Table, relationship: &Relationship, target: &Table) -> bool {
    let is_equal = |key: &ColumnId| {
        let is_same = |(own, other): &(ColumnId, ColumnId)| {
            other == key && is_exact(table.column(*own).type_, target.column(*other).type_)
        };
        relationship.columns.iter().any(is_same)
    };
    !target.primary_key.is_empty() && target.primary_key.iter().all(is_equal)
}

/// Whether a value of the one type equals one of the other at most. Of other pairs it may equal more: compared with a float,
/// large integers are rounded.
fn is_exact(own: SqlType, other: SqlType) -> bool {
    let is_integer = |type_: SqlType| matches!(type_.wire, WireType::Int2 | WireType::Int4 | WireType::Int8);
    let is_text = |type_: SqlType| matches!(type_.wire, WireType::Text);
    own.name == other.name || is_integer(own) && is_integer(other) || is_text(own) && is_text(other)
}

const DIRECTIONS: [(&str, &str); 6] = [
    ("asc", "ASC"),
    ("asc_nulls_first", "ASC NULLS FIRST"),
    ("asc_nulls_last", "ASC NULLS LAST"),
    ("desc", "DESC"),
    ("desc_nulls_first", "DESC NULLS FIRST"),
    ("desc_nulls_last", "DESC NULLS LAST"),
];

/// In capitals by the one naming convention, in small letters by the other. `asc` puts nulls last and `desc` first, as Postgres does when nothing is said.
fn direction<'d>(context: &mut Context<'d, '_>, input: &Input<'d>) -> Result<&'static str, ClientError> {
    let name = input.enum_value(context)?;
    match DIRECTIONS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)) {
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
