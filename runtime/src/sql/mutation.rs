//! What statements that change rows have in common: the rows that have changed are a `WITH` query, and what the client
//! sees of them is selected from it.

use super::clauses::Clauses;
use super::insert_nested::InsertSteps;
use super::permission::{cell_reads_other_rows, internal, predicate_of_row};
use super::render::{Writer, literal};
use super::select::{From, RowSource, Tie, write_mutation_response, write_row};
use super::statement::{Parameter, ParameterSource, ParameterType, Statement};
use crate::definition::{ColumnPreset, ColumnValue, MutationField, Predicate, Resolver, Table};
use crate::document::{CollectedField, collect_fields};
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// The name of the `WITH` query whose rows have been changed.
pub(super) const CHANGED: &str = "changed";

/// What a statement says in its error where a row it has written does not fulfil the role's permission.
pub const CHECK_FAILED: &str = "check constraint of an insert/update permission has failed";

/// A part of what a mutation of rows does.
#[derive(Clone, Debug, PartialEq)]
pub enum MutationStep {
    /// Nothing. Its answer, as JSON.
    Known(Vec<u8>),
    /// A statement whose one value is the answer.
    Statement(Statement),
    /// Rows inserted by several statements, or updated by one, and the answer read afterwards.
    Inserts(InsertSteps),
}

/// What a mutation of rows answers that changes none.
pub(super) fn unchanged_response<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
) -> Result<Vec<u8>, ClientError> {
    let Some(definition) = field.definition else { return Err(internal("a mutation is a field")) };
    let type_ = definition.type_.named_type();
    let mut members = Vec::new();
    for field in collect_fields(&context.scope, type_, &field.selection_sets())? {
        let value = match field.definition.map(|definition| definition.resolver) {
            None => format!("\"{}\"", context.scope.gateway.type_system.type_(type_).name),
            Some(Resolver::Mutation(MutationField::AffectedRows)) => "0".to_owned(),
            Some(Resolver::Mutation(MutationField::Returning)) => "[]".to_owned(),
            Some(resolver) => return Err(internal(&format!("a mutation's answer has no {resolver:?}"))),
        };
        members.push(format!("\"{}\":{value}", field.response_key));
    }
    Ok(format!("{{{}}}", members.join(",")).into_bytes())
}

/// How the rows that a statement has changed come back.
#[derive(Clone, Copy)]
pub(super) enum Returned {
    /// Column by column, to be selected from.
    Columns,
    /// Each as one text, for another statement.
    Texts,
    /// Only to be counted. Nothing of the rows is kept.
    Rows,
}

impl Returned {
    /// For a mutation of any number of rows.
    pub fn by<'d, 'a>(context: &Context<'d, 'a>, field: &CollectedField<'d, 'a>) -> Result<Self, ClientError> {
        Ok(if returned_parts(context, field)?.is_empty() { Self::Rows } else { Self::Columns })
    }

    /// For the row `alias`.
    pub fn clause(self, alias: &str) -> String {
        match self {
            Self::Columns => format!("RETURNING {alias}.*"),
            Self::Texts => format!("RETURNING ({alias}.*)::text AS r"),
            Self::Rows => "RETURNING 1".to_owned(),
        }
    }
}

/// Where the answer to a mutation of any number of rows shows rows.
fn returned_parts<'d, 'a>(
    context: &Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
) -> Result<Vec<CollectedField<'d, 'a>>, ClientError> {
    let Some(definition) = field.definition else { return Err(internal("a mutation is a field")) };
    let returning = Resolver::Mutation(MutationField::Returning);
    let mut parts = collect_fields(&context.scope, definition.type_.named_type(), &field.selection_sets())?;
    parts.retain(|part| part.definition.is_some_and(|definition| definition.resolver == returning));
    Ok(parts)
}

/// Whether what a mutation of any number of rows returns reads more than those rows, see [`reads_other_rows`].
pub(super) fn returns_other_rows<'d, 'a>(
    context: &Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: &Table,
) -> Result<bool, ClientError> {
    for part in returned_parts(context, field)? {
        if reads_other_rows(context, &part, table)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the selection reads what changed rows and their triggers may have changed. A statement does not see its own
/// changes, nor those of triggers after it, so that such things are read by another one.
pub(super) fn reads_other_rows<'d, 'a>(
    context: &Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: &Table,
) -> Result<bool, ClientError> {
    let fields = collect_fields(&context.scope, table.row_type, &field.selection_sets())?;
    for definition in fields.iter().filter_map(|field| field.definition) {
        let is_of_the_row = match definition.resolver {
            Resolver::Column(id) => !cell_reads_other_rows(context, table, id)?,
            Resolver::Join(_) | Resolver::JoinAggregate(_) => true,
            _ => false,
        };
        if !is_of_the_row {
            return Ok(true);
        }
    }
    Ok(false)
}

/// An item of `RETURNING` that fails the statement where the new row `alias` does not fulfil `check`; `None` where every
/// row does. A check that is NULL is fulfilled.
///
/// The error is that of a text that is no number. The text comes out of a function that Postgres does not call
/// before there is a row.
pub(super) fn check_output(writer: &mut Writer, check: Predicate, table: &Table, alias: &str) -> Option<String> {
    predicate_of_row(writer, check, alias).map(|condition| failing_output(&condition, table))
}

/// The same for a condition.
pub(super) fn failing_output(condition: &str, table: &Table) -> String {
    let failure = format!("concat({})::integer", literal(CHECK_FAILED));
    format!("CASE WHEN {condition} IS FALSE THEN {failure} END AS {}", check_name(table))
}

/// A name that no column has, because the rows are read by name.
fn check_name(table: &Table) -> String {
    let mut name = "_check".to_owned();
    while table.columns.iter().any(|column| column.sql_name == name) {
        name.insert(0, '_');
    }
    name
}

/// The value that a permission gives a column, as an expression of the column's type.
pub(super) fn preset(writer: &mut Writer, table: &Table, preset: &ColumnPreset) -> String {
    let type_ = table.column(preset.column).type_;
    match preset.value {
        ColumnValue::Null => "NULL".to_owned(),
        ColumnValue::Text(text) => format!("{}::{}", literal(text), type_.name),
        ColumnValue::SessionVariable(name) => writer.parameter(Parameter {
            source: ParameterSource::Session(name),
            type_: ParameterType::value(type_),
            type_name: type_.name,
            nullable: false,
            request_path: "$".to_owned(),
        }),
    }
}

/// Writes the query of what a mutation of any number of rows answers: their number and the rows.
pub(super) fn write_response<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    path: &str,
) -> Result<JoinTree, ClientError> {
    write_response_of(context, writer, field, table, &format!("(SELECT count(*) FROM {CHANGED})"), path)
}

/// The same where `affected` says how many rows there are.
pub(super) fn write_response_of<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    affected: &str,
    path: &str,
) -> Result<JoinTree, ClientError> {
    write_mutation_response(context, writer, field, table, (From::Changed(CHANGED), affected), path)
}

/// Writes the query of the one row that a mutation has changed, if it has.
pub(super) fn write_changed_row<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    path: &str,
) -> Result<JoinTree, ClientError> {
    let tie = Tie::rows(From::Changed(CHANGED));
    let source = RowSource { table, tie, clauses: Clauses::default(), path };
    write_row(context, writer, field, source)
}
