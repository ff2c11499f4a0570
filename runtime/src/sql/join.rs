//! Joins onto a table: one statement over all distinct keys.
//!
//! The keys are one array parameter per key column. The statement's value is a list with one element per key, in the
//! order of the keys: the row or `null`, or the list of rows that the field's arguments leave for that key.

use std::fmt::Write;

use super::clauses::Clauses;
use super::permission::internal;
use super::render::{Writer, column};
use super::select::{RowSource, field_path, write_aggregate, write_list, write_row};
use super::statement::{Parameter, ParameterSource, ParameterType, Statement};
use crate::definition::{Column, Join, JoinTarget, RelationshipKind, Resolver};
use crate::document::CollectedField;
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// Plans the right side of a remote relationship that leads to a table.
///
/// The statement's keys are those of [`Join::keys`], by index, each bound as the type of the column it is compared to.
pub fn plan_join<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    join: &'static Join,
) -> Result<(Statement, JoinTree), ClientError> {
    let JoinTarget::Table { table, kind, columns } = join.target else {
        return Err(internal("a join onto a remote schema is not a statement"));
    };
    let table = context.scope.gateway.table(table);
    let path = field_path("$", field);
    let mut writer = Writer::default();
    let mut arrays = String::new();
    let mut names = String::new();
    let mut pairs: Vec<(&'static Column, String)> = Vec::with_capacity(columns.len());
    for (index, pair) in columns.iter().enumerate() {
        let definition = table.column(pair.column);
        let placeholder = writer.parameter(Parameter {
            source: ParameterSource::Keys(pair.key),
            type_: ParameterType::list(definition.type_),
            type_name: definition.type_.name,
            nullable: true,
            request_path: path.clone(),
        });
        // Writing to a string cannot fail.
        let _ = write!(arrays, "{}{placeholder}", if index == 0 { "" } else { ", " });
        let _ = write!(names, "key{index}, ");
        pairs.push((definition, format!("k.key{index}")));
    }
    let tie = |alias: &str| {
        let equals = |(definition, key): &(&Column, String)| format!("{} = {key}", column(alias, definition.sql_name));
        pairs.iter().map(equals).collect()
    };

    writer.line("SELECT coalesce(json_agg(");
    writer.open();
    let is_aggregate =
        field.definition.is_some_and(|definition| matches!(definition.resolver, Resolver::JoinAggregate(_)));
    let tree = match kind {
        RelationshipKind::Array if is_aggregate => write_aggregate(context, &mut writer, field, table, &tie, &path)?,
        RelationshipKind::Array => write_list(context, &mut writer, field, table, &tie, &path)?,
        RelationshipKind::Object => {
            let source = RowSource { table, conditions: &tie, clauses: Clauses::one_row(), path: &path };
            write_row(context, &mut writer, field, source)?
        }
    };
    writer.close();
    writer.push(" ORDER BY k.position), '[]')");
    writer.line(&format!("FROM unnest({arrays}) WITH ORDINALITY AS k({names}position)"));
    let rows = match kind {
        RelationshipKind::Array if is_aggregate => "aggregate of the rows",
        RelationshipKind::Array => "rows",
        RelationshipKind::Object => "row",
    };
    let description = format!("{rows} of {}.{} for each key of {}", table.schema, table.name, join.name);
    Ok((writer.finish(description)?, tree))
}
