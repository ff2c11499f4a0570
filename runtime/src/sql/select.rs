//! Rows of a table as JSON: the statements of root fields and the sub-queries of relationships.
//!
//! A selection set becomes one query with an output column per response key, wrapped so that Postgres assembles the
//! JSON; a relationship is a correlated scalar sub-query among the output columns. The role's row permission is part of
//! every `FROM table`.

use super::aggregate::{AggregateOutput, aggregate_selection, write_aggregate_output};
use super::call::{computed_key, computed_rows, computed_value, given_arguments};
use super::checks;
use super::clauses::{Clauses, clauses};
use super::extension;
use super::filter::{condition, related};
use super::input::{Input, argument};
use super::order_by::{
    OrderTerm, Ordering, check_distinct, distinct_columns, leads_to_primary_key, ordering, orders_by_columns,
};
use super::permission::{BoundPredicate, cell_filter, column_value, internal, row_predicate, select_permission};
use super::render::{Writer, column, identifier, literal, table_as};
use super::statement::{ParameterType, Statement};
use crate::definition::{
    Column, ColumnId, ComputedField, ComputedFieldId, ComputedResult, LeftField, MutationField, Relationship,
    RelationshipKind, Resolver, SqlType, Table, TableId,
};
use crate::document::{CollectedField, collect_fields};
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// Postgres cuts identifiers after so many bytes, which would change or confuse response keys.
const IDENTIFIER_BYTES: usize = 63;
/// Postgres allows 1,664 output columns; some room is left.
const OUTPUT_COLUMNS: usize = 1_600;
/// How many objects of other tables are joined to rows.
pub(super) const MAX_JOINED_OBJECTS: usize = 3;
/// Postgres functions take 100 arguments, which are so many key-value pairs.
const PAIRS_PER_CALL: usize = 50;

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

/// That the columns of the primary key have given values.
pub(super) struct KeyConditions(Vec<KeyCondition>);

struct KeyCondition {
    column: &'static Column,
    value: String,
    /// In which rows the role sees the column. As a condition of its own it leaves the index of the key usable.
    seen: Option<BoundPredicate>,
}

impl KeyConditions {
    /// The conditions on the row `alias`.
    pub fn of_row(&self, alias: &str) -> Vec<String> {
        let mut conditions = Vec::new();
        for KeyCondition { column: key, value, seen } in &self.0 {
            conditions.push(extension::equals(&column(alias, key.sql_name), key.type_, value));
            conditions.extend(seen.as_ref().map(|seen| seen.of_row(alias)));
        }
        conditions
    }
}

/// What the arguments of a field say that are named like the columns of the primary key.
pub(super) fn key_conditions(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    field: &CollectedField<'_, '_>,
    table: &'static Table,
    path: &str,
) -> Result<KeyConditions, ClientError> {
    let mut given = Vec::with_capacity(table.primary_key.len());
    for id in table.primary_key {
        let name = table.column(*id).field_name;
        given.extend(argument(context, field, name, path)?.map(|input| (name, input)));
    }
    key_conditions_of(context, writer, table, &given, &format!("{path}.args"))
}

/// What values say that stand under the names of the columns of the primary key; `path` is where they are.
pub(super) fn key_conditions_of<'d>(
    context: &Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    given: &[(&'d str, Input<'d>)],
    path: &str,
) -> Result<KeyConditions, ClientError> {
    if table.primary_key.is_empty() {
        return Err(internal(&format!("{}.{} has no primary key", table.schema, table.name)));
    }
    let mut keys = Vec::with_capacity(table.primary_key.len());
    for id in table.primary_key {
        let definition = table.column(*id);
        let Some((_, input)) = given.iter().find(|(name, _)| *name == definition.field_name) else {
            let message = format!("missing required field '{}'", definition.field_name);
            return Err(ClientError::validation(path, message));
        };
        let parameter = input.parameter(context, ParameterType::value(definition.type_))?;
        let value = writer.parameter(parameter);
        if let Some(check) = checks::of_cast(&value) {
            writer.check(check);
        }
        let seen = cell_filter(context, writer, table, *id)?;
        keys.push(KeyCondition { column: definition, value, seen });
    }
    Ok(KeyConditions(keys))
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
    #[allow(dead_code, reason = "functions are to come")]
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

fn write_row_of<'d, 'a>(
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

fn write_lateral_of<'d, 'a>(
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

/// The output columns of a selection set.
struct Selection<'d, 'a, 's> {
    outputs: Vec<(String, Output<'d, 'a, 's>)>,
    joins: Vec<usize>,
    /// Whether the keys fit into column aliases.
    fits: bool,
}

enum Output<'d, 'a, 's> {
    TypeName(&'static str),
    Column(ColumnId, Option<Input<'d>>),
    /// The key of a join: a column, or a value inside one of JSON. As what ties rows together it is the metadata's to read,
    /// not the role's.
    Key(ColumnId, Option<&'static [&'static str]>),
    Relationship(CollectedField<'d, 'a>, &'static Relationship),
    /// A computed value, with the arguments of its function and a path into it.
    Computed(ComputedFieldId, Option<Input<'d>>, Option<Input<'d>>),
    /// The key of a join that is a computed value, the metadata's to read as well.
    ComputedKey(ComputedFieldId),
    /// The rows that a computed field leads to.
    ComputedRows(CollectedField<'d, 'a>, &'static ComputedField),
    /// Aggregates over the rows of a relationship.
    RelationshipAggregate(CollectedField<'d, 'a>, &'static Relationship),
    /// A part of the aggregate over the rows that are selected from.
    Aggregate(AggregateOutput<'d, 'a>),
    /// How many rows have changed.
    AffectedRows(&'s str),
    /// The rows that have changed.
    Returning(CollectedField<'d, 'a>, From<'s>),
}

impl<'d, 'a, 's> Selection<'d, 'a, 's> {
    fn new(outputs: Vec<(String, Output<'d, 'a, 's>)>, joins: Vec<usize>) -> Self {
        let fits = outputs.len() <= OUTPUT_COLUMNS && outputs.iter().all(|(key, _)| key.len() <= IDENTIFIER_BYTES);
        Self { outputs, joins, fits }
    }

    /// Whether there are objects of other tables in it of which each row has one at the most.
    fn has_joinable(&self, context: &Context<'_, '_>) -> bool {
        self.outputs.iter().any(|(_, output)| match output {
            Output::Relationship(_, relationship) => {
                relationship.kind == RelationshipKind::Object
                    && leads_to_primary_key(relationship, context.scope.gateway.table(relationship.target))
            }
            _ => false,
        })
    }

    /// Whether its columns can be made of a row that is not there, all of whose columns are NULL: no function that is not
    /// the gateway's own is called.
    fn is_harmless(&self) -> bool {
        self.outputs.iter().all(|(_, output)| {
            matches!(
                output,
                Output::TypeName(_)
                    | Output::Column(..)
                    | Output::Key(..)
                    | Output::Relationship(..)
                    | Output::RelationshipAggregate(..)
            )
        })
    }

    /// Whether it is one row about all rows that are selected from.
    fn is_aggregate(&self) -> bool {
        self.outputs.iter().any(|(_, output)| matches!(output, Output::Aggregate(_)))
    }

    /// The JSON of the row that `alias` stands for. `alias.*` is the whole row, whatever its columns are called.
    fn row_json(&self, alias: &str) -> String {
        if self.fits { format!("row_to_json({alias}.*)") } else { format!("{alias}.object") }
    }
}

fn selection<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    path: &str,
) -> Result<Selection<'d, 'a, 'static>, ClientError> {
    let fields = collect_fields(&context.scope, table.row_type, &field.selection_sets())?;
    let mut outputs = Vec::with_capacity(fields.len());
    let mut joins = Vec::new();
    for field in fields {
        let key = field.response_key.to_owned();
        let output = match field.definition.map(|definition| definition.resolver) {
            None => Output::TypeName(context.scope.gateway.type_system.type_(table.row_type).name),
            Some(Resolver::Column(id)) => {
                let json_path = argument(context, &field, "path", &field_path(path, &field))?;
                Output::Column(id, json_path)
            }
            Some(Resolver::ComputedField(id)) => {
                let computed = table.computed_field(id);
                let path = field_path(path, &field);
                match computed.result {
                    ComputedResult::Rows { .. } => Output::ComputedRows(field, computed),
                    ComputedResult::Scalar(_) => Output::Computed(
                        id,
                        given_arguments(context, &field, &path)?,
                        argument(context, &field, "path", &path)?,
                    ),
                }
            }
            Some(Resolver::Relationship(id)) => Output::Relationship(field, table.relationship(id)),
            Some(Resolver::RelationshipAggregate(id)) => Output::RelationshipAggregate(field, table.relationship(id)),
            Some(Resolver::Join(id) | Resolver::JoinAggregate(id)) => {
                let index = context.join(&field, id)?;
                for (key, definition) in context.scope.gateway.join(id).keys.iter().enumerate() {
                    let output = match definition.field {
                        LeftField::Column(column) => Output::Key(column, None),
                        LeftField::ComputedField(computed) => Output::ComputedKey(computed),
                        LeftField::JsonPath(column, path) => Output::Key(column, Some(path)),
                        LeftField::RemoteField(_) => {
                            return Err(internal("a join of a table takes a key from a remote type"));
                        }
                    };
                    outputs.push((context.key_alias(index, key), output));
                }
                joins.push(index);
                continue;
            }
            Some(resolver) => return Err(internal(&format!("a table's field cannot be a {resolver:?}"))),
        };
        outputs.push((key, output));
    }
    Ok(Selection::new(outputs, joins))
}

/// Writes the query of the rows themselves, one output column per response key.
fn write_rows<'d, 'a>(
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
    writer.line("SELECT");
    let outer_laterals = std::mem::take(&mut writer.laterals);
    let outer_joinable = std::mem::replace(&mut writer.joinable, joinable);
    let is_flattened = std::mem::take(&mut writer.flattened);
    // Where the rows are few, the JSON of their objects is made for them, not for all rows that might be joined.
    let late = joinable > 0 && clauses.limit.is_some() && !selection.is_aggregate();
    let depth = writer.depth();
    let outer_late = std::mem::replace(&mut writer.late, late.then_some(depth));
    let tree = write_outputs(context, writer, selection, table, &alias, path)?;
    writer.late = outer_late;
    let left = std::mem::replace(&mut writer.joinable, outer_joinable);
    if is_flattened {
        writer.joinable = left;
    }
    let laterals = std::mem::replace(&mut writer.laterals, outer_laterals);
    writer.line("FROM ");
    if chosen_first {
        writer.open();
        let mut on = Vec::with_capacity(distinct.len());
        for id in &distinct {
            on.push(column_value(context, writer, table, &alias, *id)?);
        }
        let distinct_on = if on.is_empty() { String::new() } else { format!("DISTINCT ON ({}) ", on.join(", ")) };
        writer.line(&format!("SELECT {distinct_on}{alias}.*"));
        writer.line("FROM ");
    }
    match tie.from {
        From::Table => writer.push(&table_as(table, &alias)),
        From::Rows(from) | From::Changed(from) => writer.push(&format!("{from} AS {alias}")),
    }

    let order = match &clauses.order_by {
        Some(input) => ordering(context, writer, table, &alias, input)?,
        None => Ordering::default(),
    };
    check_distinct(&distinct, &order.terms, &format!("{path}.args"))?;
    for join in &order.joins {
        writer.line("  ");
        writer.push(join);
    }
    if !chosen_first {
        for lateral in &laterals {
            writer.line(lateral);
        }
    }
    let mut all_conditions = (tie.conditions)(&alias);
    if !matches!(tie.from, From::Changed(_)) {
        all_conditions.extend(row_predicate(context, writer, table, &alias)?);
    }
    if let Some(input) = &clauses.filter {
        all_conditions.extend(condition(context, writer, table, &alias, input)?.into_conjuncts());
    }
    writer.where_clause(&all_conditions);
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
    Ok(match keeps_order && (selection.is_aggregate() || selection.has_joinable(context)) {
        true if writer.flattened => writer.joinable,
        true => MAX_JOINED_OBJECTS,
        false => 0,
    })
}

fn write_outputs<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    selection: Selection<'d, 'a, '_>,
    table: &'static Table,
    alias: &str,
    path: &str,
) -> Result<JoinTree, ClientError> {
    let mut tree = JoinTree { joins: selection.joins, ..JoinTree::default() };
    let count = selection.outputs.len();
    let calls = count.div_ceil(PAIRS_PER_CALL);
    writer.indent();
    for (index, (key, output)) in selection.outputs.into_iter().enumerate() {
        let call = index / PAIRS_PER_CALL;
        let last = index + 1 == count;
        if !selection.fits && index % PAIRS_PER_CALL == 0 {
            writer.line(if call > 0 {
                "|| ',' || substr(left(json_build_object("
            } else if calls > 1 {
                "(left(json_build_object("
            } else {
                "json_build_object("
            });
            writer.indent();
        }
        writer.line("");
        if !selection.fits {
            writer.push(&format!("{}, ", literal(&key)));
        }
        if let Some(nested) = write_output(context, writer, output, table, alias, path)? {
            tree.fields.push((key.clone(), nested));
        }
        if selection.fits {
            writer.push(&format!(" AS {}", identifier(&key)));
        }
        let call_ends = !selection.fits && (last || (index + 1) % PAIRS_PER_CALL == 0);
        if !last && !call_ends {
            writer.push(",");
        }
        if call_ends {
            writer.dedent();
            // Objects are joined as text: without the last brace, and from the second on without the first.
            writer.line(match (calls, call) {
                (1, _) => ")",
                (_, 0) => ")::text, -1)",
                _ => ")::text, -1), 2)",
            });
        }
    }
    if !selection.fits {
        writer.line(if calls > 1 { "|| '}')::json AS object" } else { "AS object" });
    }
    writer.dedent();
    Ok(tree)
}

/// Writes one output expression; the tree of the joins below it, if there are any.
fn write_output<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    output: Output<'d, 'a, '_>,
    table: &'static Table,
    alias: &str,
    path: &str,
) -> Result<Option<JoinTree>, ClientError> {
    match output {
        Output::TypeName(name) => writer.push(&format!("{}::text", literal(name))),
        Output::Column(id, json_path) => {
            let value = column_value(context, writer, table, alias, id)?;
            write_value(context, writer, value, table.column(id).type_, json_path.as_ref())?;
        }
        Output::Computed(id, given, json_path) => {
            let path = format!("{path}.selectionSet.{}", table.computed_field(id).name);
            let (value, type_) = computed_value(context, writer, table, id, alias, given.as_ref(), &path)?;
            write_value(context, writer, value, type_, json_path.as_ref())?;
        }
        Output::ComputedKey(id) => {
            let (value, type_) = computed_key(context, writer, table, id, alias)?;
            writer.push(&value);
            if type_.stringify {
                writer.push("::text");
            }
        }
        Output::ComputedRows(field, computed) => {
            let path = field_path(path, &field);
            let given = given_arguments(context, &field, &path)?;
            let rows = computed_rows(context, writer, computed, (table, alias), given.as_ref(), &path)?;
            let conditions = |alias: &str| rows.conditions(alias);
            let tie = Tie { from: From::Rows(&rows.call), ..Tie::by(&conditions) };
            writer.open();
            let tree = write_list(context, writer, &field, rows.table, tie, &path)?;
            writer.close();
            return Ok(Some(tree).filter(|tree| !tree.is_empty()));
        }
        Output::Key(id, path) => {
            let definition = table.column(id);
            writer.push(&column(alias, definition.sql_name));
            if let Some(path) = path {
                let steps: Vec<_> = path.iter().map(|step| literal(step)).collect();
                writer.push(&format!(" #> ARRAY[{}]", steps.join(", ")));
            } else if definition.type_.stringify {
                writer.push("::text");
            }
        }
        Output::Relationship(field, relationship) => {
            let target = context.scope.gateway.table(relationship.target);
            let path = field_path(path, &field);
            let tie = |target_alias: &str| related(table, alias, relationship, target, target_alias);
            if writer.joinable > 0
                && relationship.kind == RelationshipKind::Object
                && leads_to_primary_key(relationship, target)
            {
                writer.joinable -= 1;
                let selection = selection(context, &field, target, &path)?;
                let tree = match writer.late.filter(|_| selection.is_harmless()) {
                    Some(depth) => write_late_object(context, writer, selection, target, &tie, (&path, depth))?,
                    None => write_joined_object(context, writer, selection, target, &tie, &path)?,
                };
                return Ok(Some(tree).filter(|tree| !tree.is_empty()));
            }
            writer.open();
            let tree = match relationship.kind {
                RelationshipKind::Array => write_list(context, writer, &field, target, Tie::by(&tie), &path)?,
                RelationshipKind::Object => {
                    let clauses = Clauses::one_row();
                    let source = RowSource { table: target, tie: Tie::by(&tie), clauses, path: &path };
                    write_row(context, writer, &field, source)?
                }
            };
            writer.close();
            return Ok(Some(tree).filter(|tree| !tree.is_empty()));
        }
        Output::RelationshipAggregate(field, relationship) => {
            let target = context.scope.gateway.table(relationship.target);
            let path = field_path(path, &field);
            let tie = |target_alias: &str| related(table, alias, relationship, target, target_alias);
            writer.open();
            let tree = write_aggregate(context, writer, &field, target, Tie::by(&tie), &path)?;
            writer.close();
            return Ok(Some(tree).filter(|tree| !tree.is_empty()));
        }
        Output::AffectedRows(affected) => writer.push(affected),
        Output::Returning(field, changed) => {
            let path = field_path(path, &field);
            writer.open();
            let tree = write_list(context, writer, &field, table, Tie::rows(changed), &path)?;
            writer.close();
            return Ok(Some(tree).filter(|tree| !tree.is_empty()));
        }
        Output::Aggregate(output) => return write_aggregate_output(context, writer, output, table, alias, path),
    }
    Ok(None)
}

/// Writes the JSON of a related row that is a member of `FROM`. Postgres makes it once for each row that is joined, however
/// many rows it is joined to, and perhaps for rows that are not.
fn write_joined_object<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    selection: Selection<'d, 'a, '_>,
    table: &'static Table,
    tie: &dyn Fn(&str) -> Vec<String>,
    path: &str,
) -> Result<JoinTree, ClientError> {
    let joined = writer.join_alias();
    writer.push(&format!("{joined}.json"));
    let (written, lateral) = writer.aside(1, |writer| {
        writer.line("LEFT JOIN LATERAL ");
        writer.open();
        writer.flattened = true;
        let source = RowSource { table, tie: Tie::by(tie), clauses: Clauses::default(), path };
        let tree = write_row_of(context, writer, selection, source);
        writer.close();
        writer.push(&format!(" AS {joined}(json) ON true"));
        tree
    });
    writer.laterals.push(lateral);
    written
}

/// Writes the JSON of a related row that is made once for each row that it is joined to, after the join; `depth` is the
/// indentation of the query's clauses.
fn write_late_object<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    selection: Selection<'d, 'a, '_>,
    table: &'static Table,
    tie: &dyn Fn(&str) -> Vec<String>,
    (path, depth): (&str, usize),
) -> Result<JoinTree, ClientError> {
    let alias = writer.table_alias();
    let mut conditions = tie(&alias);
    conditions.extend(row_predicate(context, writer, table, &alias)?);
    let outwards = writer.depth().saturating_sub(depth);
    let ((), member) = writer.aside(outwards, |writer| {
        writer.line(&format!("LEFT JOIN {} ON {}", table_as(table, &alias), conditions.join(" AND ")));
    });
    writer.laterals.push(member);
    let (written, lateral) =
        writer.aside(outwards, |writer| write_lateral_of(context, writer, selection, table, &alias, path));
    let (json, tree) = written?;
    writer.laterals.push(lateral);
    // A column of the primary key has a value wherever there is a row.
    let Some(key) = table.primary_key.first() else { return Err(internal("objects are joined by primary keys")) };
    writer.push(&format!("CASE WHEN {} IS NOT NULL THEN {json} END", column(&alias, table.column(*key).sql_name)));
    Ok(tree)
}

/// Writes a value as it goes out, perhaps only a part of it.
fn write_value<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    value: String,
    type_: SqlType,
    json_path: Option<&Input<'d>>,
) -> Result<(), ClientError> {
    if let Some(json_path) = json_path {
        let placeholder = writer.parameter(json_path.parameter(context, ParameterType::JsonPath)?);
        writer.push(&format!("{value} #> {placeholder}"));
    } else {
        writer.push(&extension::output(value, type_));
    }
    Ok(())
}

/// Where a field is in the request, in the words of error messages.
pub(super) fn field_path(parent: &str, field: &CollectedField<'_, '_>) -> String {
    format!("{parent}.selectionSet.{}", field.name())
}
