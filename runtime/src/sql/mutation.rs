//! What statements that change rows have in common: the rows that have changed are a `WITH` query, and what the client
//! sees of them is selected from it.

use super::clauses::Clauses;
use super::render::Writer;
use super::select::{From, RowSource, Tie, write_mutation_response, write_row};
use crate::definition::Table;
use crate::document::CollectedField;
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// The name of the `WITH` query whose rows have been changed.
pub(super) const CHANGED: &str = "changed";

/// Writes the query of what a mutation of any number of rows answers: their number and the rows.
pub(super) fn write_response<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    table: &'static Table,
    path: &str,
) -> Result<JoinTree, ClientError> {
    write_mutation_response(context, writer, field, table, From::Changed(CHANGED), path)
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
