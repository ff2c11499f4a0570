//! Rows of a table as JSON: the statements of root fields and the sub-queries of relationships.
//!
//! A selection set becomes one query with an output column per response key, wrapped so that Postgres assembles the
//! JSON; a relationship is a correlated scalar sub-query among the output columns. The role's row permission is part of
//! every `FROM table`.

use super::aggregate::{PLACE, aggregate_selection};
use super::clauses::{Clauses, clauses};
use super::filter::{Behind, Restriction, condition, restriction};
use super::key_conditions::key_conditions;
use super::order_by::{OrderTerm, Ordering, check_distinct, distinct_columns, ordering, orders_by_columns};
use super::outputs::write_outputs;
use super::permission::{column_value, internal, select_permission};
use super::render::{Writer, table_as};
use super::selection::{Output, Selection, selection};
use super::statement::Statement;
use crate::definition::{MutationField, Resolver, Table, TableId};
use crate::document::{CollectedField, collect_fields};
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// How many objects of other tables are joined to rows.
pub(super) const MAX_JOINED_OBJECTS: usize = 3;

/// Plans a root field that lists the rows of a table.
pub fn plan_rows<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(Statement, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let mut writer = Writer::default();
    let tree = write_list(context, &mut writer, field, table, Tie::by(&|_| Vec::new()), &path)?;
    Ok((writer.finish(format!("rows of {}.{}", table.schema, table.name))?, tree))
}

/// Plans a root field that gives one row by primary key; the arguments are the key columns' field names.
pub fn plan_row<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(Statement, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let mut writer = Writer::default();
    let keys = key_conditions(context, &mut writer, field, table, &path)?;
    let key_conditions = |alias: &str| keys.of_row(alias);
    let source = RowSource { table, tie: Tie::by(&key_conditions), clauses: Clauses::default(), path: &path };
    let tree = write_row(context, &mut writer, field, source)?;
    Ok((writer.finish(format!("row of {}.{} by primary key", table.schema, table.name))?, tree))
}

/// Plans a root field that aggregates the rows of a table.
pub fn plan_aggregate<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(Statement, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let mut writer = Writer::default();
    let tree = write_aggregate(context, &mut writer, field, table, Tie::by(&|_| Vec::new()), &path)?;
    Ok((writer.finish(format!("aggregate of {}.{}", table.schema, table.name))?, tree))
}

/// What rows of a table are read from.
#[derive(Clone, Copy)]
pub(super) enum From<'t> {
    /// The table.
    Table,
    /// Something else in the shape of its rows, such as a function's call; the role sees of it what it sees of the table.
    Rows(&'t str),
    /// The rows that a mutation has just changed, which the role may see whatever its filter says.
    Changed(&'t str),
}

/// How a table's rows are tied to their surroundings: what is made of a row's alias.
#[derive(Clone, Copy)]
pub(super) struct Tie<'t> {
    /// What they are read from.
    pub from: From<'t>,
    /// The conditions.
    pub conditions: &'t dyn Fn(&str) -> Vec<String>,
    /// What rows are ordered by where the client does not say.
    pub order: &'t dyn Fn(&str) -> Vec<String>,
}

impl<'t> Tie<'t> {
    /// Only conditions.
    pub fn by(conditions: &'t dyn Fn(&str) -> Vec<String>) -> Self {
        Self { from: From::Table, conditions, order: &|_| Vec::new() }
    }

    /// Other rows than the table's own, all of them.
    pub fn rows(from: From<'t>) -> Self {
        Self { from, ..Self::by(&|_| Vec::new()) }
    }
}

/// Writes a query whose value is the JSON list of the rows that `tie` and the field's arguments leave.
pub(super) fn write_list<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    tie: Tie<'_>,
    path: &str,
) -> Result<JoinTree, ClientError> {
    let permission_limit = match tie.from {
        From::Table | From::Rows(_) => select_permission(context, table)?.and_then(|permission| permission.limit),
        From::Changed(_) => None,
    };
    let clauses = clauses(context, writer, field, permission_limit, path)?;
    let selection = selection(context, field, table, path)?;
    let row = writer.row_alias();
    writer.line(&format!("SELECT coalesce(json_agg({}), '[]')", selection.row_json(&row)));
    writer.line("FROM ");
    writer.open();
    let source = RowSource { table, tie, clauses, path };
    let tree = write_rows(context, writer, selection, source)?;
    writer.close();
    writer.push(&format!(" AS {row}"));
    Ok(tree)
}

/// Writes a query whose value is the JSON object of the row that the source leaves, or no row.
pub(super) fn write_row<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    source: RowSource<'d, '_>,
) -> Result<JoinTree, ClientError> {
    let selection = selection(context, field, source.table, source.path)?;
    write_row_of(context, writer, selection, source)
}

pub(super) fn write_row_of<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    selection: Selection<'d, 'a, '_>,
    source: RowSource<'d, '_>,
) -> Result<JoinTree, ClientError> {
    let row = writer.row_alias();
    writer.line(&format!("SELECT {}", selection.row_json(&row)));
    writer.line("FROM ");
    writer.open();
    let tree = write_rows(context, writer, selection, source)?;
    writer.close();
    writer.push(&format!(" AS {row}"));
    Ok(tree)
}

/// Writes a query whose value is the JSON object of an aggregate over the rows that `tie` and the field's arguments
/// leave. The role's row limit holds for the rows that are shown, not for those that are counted.
pub(super) fn write_aggregate<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    tie: Tie<'_>,
    path: &str,
) -> Result<JoinTree, ClientError> {
    let clauses = clauses(context, writer, field, None, path)?;
    let outputs = aggregate_selection(context, field, path)?;
    let outputs = outputs.into_iter().map(|(key, output)| (key, Output::Aggregate(output))).collect();
    let selection = Selection::new(outputs, Vec::new());
    let row = writer.row_alias();
    writer.line(&format!("SELECT {}", selection.row_json(&row)));
    writer.line("FROM ");
    writer.open();
    let tree = write_rows(context, writer, selection, RowSource { table, tie, clauses, path })?;
    writer.close();
    writer.push(&format!(" AS {row}"));
    Ok(tree)
}

/// Writes a query whose value is the JSON object of what a mutation of rows answers; `changed` are the rows, `affected` is
/// their number.
pub(super) fn write_mutation_response<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    (changed, affected): (From<'_>, &str),
    path: &str,
) -> Result<JoinTree, ClientError> {
    let Some(definition) = field.definition else { return Err(internal("a mutation is a field")) };
    let type_ = definition.type_.named_type();
    let mut outputs = Vec::new();
    for field in collect_fields(&context.scope, type_, &field.selection_sets())? {
        let key = field.response_key.to_owned();
        let output = match field.definition.map(|definition| definition.resolver) {
            None => Output::TypeName(context.scope.gateway.type_system.type_(type_).name),
            Some(Resolver::Mutation(MutationField::AffectedRows)) => Output::AffectedRows(affected),
            Some(Resolver::Mutation(MutationField::Returning)) => Output::Returning(field, changed),
            Some(resolver) => return Err(internal(&format!("a mutation's answer has no {resolver:?}"))),
        };
        outputs.push((key, output));
    }
    let selection = Selection::new(outputs, Vec::new());
    let row = writer.row_alias();
    writer.line(&format!("SELECT {}", selection.row_json(&row)));
    writer.line("FROM ");
    writer.open();
    writer.line("SELECT");
    let tree = write_outputs(context, writer, selection, table, "", path)?;
    writer.close();
    writer.push(&format!(" AS {row}"));
    Ok(tree)
}

/// Writes a member of `FROM` that makes the output columns of the row `alias`; the expression of their JSON object.
///
/// Postgres takes it apart, so that it costs nothing; a scalar sub-query in its place would be run for each row.
pub(super) fn write_lateral<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    alias: &str,
    path: &str,
) -> Result<(String, JoinTree), ClientError> {
    let selection = selection(context, field, table, path)?;
    write_lateral_of(context, writer, selection, table, alias, path)
}

pub(super) fn write_lateral_of<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    selection: Selection<'d, 'a, '_>,
    table: &'static Table,
    alias: &str,
    path: &str,
) -> Result<(String, JoinTree), ClientError> {
    let row = writer.row_alias();
    let json = selection.row_json(&row);
    writer.line("CROSS JOIN LATERAL ");
    writer.open();
    writer.line("SELECT");
    let tree = write_outputs(context, writer, selection, table, alias, path)?;
    writer.close();
    writer.push(&format!(" AS {row}"));
    Ok((json, tree))
}

/// Where rows come from and which of them are taken.
pub(super) struct RowSource<'d, 's> {
    /// The table.
    pub table: &'static Table,
    /// How its rows are tied to their surroundings.
    pub tie: Tie<'s>,
    /// What the field's arguments say.
    pub clauses: Clauses<'d>,
    /// Where the field is in the request.
    pub path: &'s str,
}

/// Writes the query of the rows themselves, one output column per response key.
pub(super) fn write_rows<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    selection: Selection<'d, 'a, '_>,
    source: RowSource<'d, '_>,
) -> Result<JoinTree, ClientError> {
    let RowSource { table, tie, clauses, path } = source;
    let alias = writer.table_alias();
    if matches!(tie.from, From::Changed(_)) {
        writer.mark_changed(&alias);
    }
    let distinct = match &clauses.distinct_on {
        Some(input) => distinct_columns(context, table, input)?,
        None => Vec::new(),
    };
    // Output columns would be computed for rows that DISTINCT or OFFSET then drop, so the rows are chosen first; those of
    // an aggregate are about the chosen rows.
    let mut chosen_first = !distinct.is_empty() || clauses.offset.is_some() || selection.is_aggregate();
    let joinable = joinable_objects(context, writer, &selection, &tie, &clauses, table)?;
    // Rows that LIMIT drops are not joined.
    chosen_first |= joinable > 0 && clauses.limit.is_some();
    // Joins of rows that were chosen in an order may lose it.
    let ordered_again = joinable > 0 && chosen_first && !selection.is_aggregate();
    let is_ordered = clauses.order_by.is_some() || (distinct.is_empty() && !(tie.order)("").is_empty());
    let numbered = is_ordered && selection.has_rows_beside_distinct();
    writer.line("SELECT");
    let outer_laterals = std::mem::take(&mut writer.laterals);
    let outer_numbered = std::mem::replace(&mut writer.numbered, numbered);
    let outer_joinable = std::mem::replace(&mut writer.joinable, joinable);
    let is_flattened = std::mem::take(&mut writer.flattened);
    // Where the rows are few, the JSON of their objects is made for them, not for all rows that might be joined.
    let late = joinable > 0 && clauses.limit.is_some() && !selection.is_aggregate();
    let depth = writer.depth();
    let outer_late = std::mem::replace(&mut writer.late, late.then_some(depth));
    let tree = write_outputs(context, writer, selection, table, &alias, path)?;
    (writer.late, writer.numbered) = (outer_late, outer_numbered);
    let left = std::mem::replace(&mut writer.joinable, outer_joinable);
    if is_flattened {
        writer.joinable = left;
    }
    let laterals = std::mem::replace(&mut writer.laterals, outer_laterals);
    writer.line("FROM ");
    let mut columns_end = 0;
    if chosen_first {
        writer.open();
        let mut on = Vec::with_capacity(distinct.len());
        for id in &distinct {
            on.push(column_value(context, writer, table, &alias, *id)?);
        }
        let distinct_on = if on.is_empty() { String::new() } else { format!("DISTINCT ON ({}) ", on.join(", ")) };
        writer.line(&format!("SELECT {distinct_on}{alias}.*"));
        columns_end = writer.text().len();
        writer.line("FROM ");
    }
    let from = match tie.from {
        From::Table => table_as(table, &alias),
        From::Rows(from) | From::Changed(from) => format!("{from} AS {alias}"),
    };
    let from_place = writer.text().len();
    writer.push(&from);

    let order = match &clauses.order_by {
        Some(input) => ordering(context, writer, table, &alias, input)?,
        None => Ordering::default(),
    };
    check_distinct(&distinct, &order.terms, &format!("{path}.args"))?;
    let mut rows = match (tie.from, &clauses.filter) {
        (From::Table | From::Rows(_), filter) => restriction(context, writer, table, &alias, filter.as_ref())?,
        // The role may see these whatever its filter says.
        (From::Changed(_), None) => Restriction::default(),
        (From::Changed(_), Some(filter)) => Restriction {
            conditions: condition(context, writer, table, &alias, filter)?.into_conjuncts(None),
            ..Restriction::default()
        },
    };
    let mut conditions = (tie.conditions)(&alias);
    // A sub-query that is asked twice costs more than rows that are chosen first.
    if let Some(Behind { condition, .. }) = rows.behind.take_if(|behind| behind.predicate.contains("SELECT ")) {
        // `OFFSET` keeps the rows a query of its own (Postgres takes apart those without).
        let chosen = format!("(SELECT {alias}.* FROM {from}{} OFFSET 0) AS {alias}", rows.suffix(conditions));
        writer.replace(from_place, from.len(), &chosen);
        rows = Restriction::default();
        conditions = condition.into_conjuncts(None);
    }
    for join in rows.joins.iter().chain(&order.joins) {
        writer.line("  ");
        writer.push(join);
    }
    if !chosen_first {
        for lateral in &laterals {
            writer.line(lateral);
        }
    }
    writer.where_clause(&[conditions, rows.conditions()].concat());
    let term = |term: &OrderTerm| format!("{} {}", term.expression, term.direction);
    let mut order_by: Vec<_> = order.terms.iter().map(term).collect();
    if distinct.is_empty() {
        // With DISTINCT the order begins with its columns.
        order_by.extend((tie.order)(&alias));
    }
    let order_by = if order_by.is_empty() { None } else { Some(format!("ORDER BY {}", order_by.join(", "))) };
    if let Some(order_by) = &order_by {
        writer.line(order_by);
    }
    if numbered {
        let order_by = order_by.as_deref().unwrap_or_default();
        writer.insert(columns_end, &format!(", row_number() OVER ({order_by}) AS {PLACE}"));
    }
    if let Some(limit) = clauses.limit {
        writer.line(&format!("LIMIT {limit}"));
    }
    if let Some(offset) = clauses.offset {
        writer.line(&format!("OFFSET {offset}"));
    }
    if chosen_first {
        writer.close();
        writer.push(&format!(" AS {alias}"));
        for lateral in &laterals {
            writer.line(lateral);
        }
    }
    if let (true, Some(order_by)) = (ordered_again && !laterals.is_empty(), &order_by) {
        writer.line(order_by);
    }
    Ok(tree)
}

/// How many related rows may be joined in the query of these rows. Joined, Postgres can find those of many rows at once,
/// but the time that planning takes doubles with each.
fn joinable_objects<'d>(
    context: &Context<'d, '_>,
    writer: &Writer,
    selection: &Selection<'d, '_, '_>,
    tie: &Tie<'_>,
    clauses: &Clauses<'d>,
    table: &'static Table,
) -> Result<usize, ClientError> {
    // What a function or a mutation gives has an order of its own.
    let is_ordered_by_tie = !matches!(tie.from, From::Table) || !(tie.order)("").is_empty();
    let keeps_order = match &clauses.order_by {
        None => !is_ordered_by_tie,
        // The rows of an aggregate are in the order in which they were chosen.
        Some(_) if selection.is_aggregate() => false,
        Some(input) => !is_ordered_by_tie && orders_by_columns(context, table, input)?,
    };
    Ok(match keeps_order && (selection.is_aggregate() || selection.has_joinable(context, table)) {
        true if writer.flattened => writer.joinable,
        true => MAX_JOINED_OBJECTS,
        false => 0,
    })
}

/// Where a field is in the request, in the words of error messages.
pub(super) fn field_path(parent: &str, field: &CollectedField<'_, '_>) -> String {
    format!("{parent}.selectionSet.{}", field.name())
}
