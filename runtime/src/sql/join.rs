//! Joins onto a table: one statement over all distinct keys.
//!
//! The keys are one array parameter per key column. The statement's value is a list with one element per key, in the
//! order of the keys: the row or `null`, or the list of rows that the field's arguments leave for that key.
//!
//! A key that is a list leads to the rows that any of its items leads to, each once and in the order of the items.

use std::fmt::Write;

use super::clauses::Clauses;
use super::extension::equals;
use super::grouped::{takes_all_rows, write_grouped};
use super::permission::internal;
use super::render::{Writer, column};
use super::select::{RowSource, Tie, field_path, write_aggregate, write_list, write_row};
use super::statement::{Parameter, ParameterSource, ParameterType, Statement};
use crate::definition::{Column, Join, JoinColumn, JoinTarget, RelationshipKind, Resolver, Table, WireType};
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
    let mut comparisons = Vec::with_capacity(columns.len());
    for (index, pair) in columns.iter().enumerate() {
        let comparison = comparison(join, table, index, pair);
        let placeholder = writer.parameter(Parameter {
            source: ParameterSource::Keys(pair.key),
            type_: comparison.bound_as.clone(),
            type_name: comparison.column.type_.name,
            nullable: true,
            request_path: path.clone(),
        });
        // Writing to a string cannot fail.
        let _ = write!(arrays, "{}{placeholder}", if index == 0 { "" } else { ", " });
        let _ = write!(names, "key{index}, ");
        comparisons.push(comparison);
    }
    let tie = |alias: &str| comparisons.iter().map(|comparison| comparison.condition(alias)).collect();
    let by_item = |alias: &str| comparisons.iter().filter_map(|comparison| comparison.position(alias)).collect();
    let tie = Tie { order: &by_item, ..Tie::by(&tie) };

    let keys = format!("unnest({arrays}) WITH ORDINALITY AS k({names}position)");
    let is_aggregate =
        field.definition.is_some_and(|definition| matches!(definition.resolver, Resolver::JoinAggregate(_)));
    let is_grouped = kind == RelationshipKind::Array
        && !is_aggregate
        && comparisons.iter().all(|comparison| !comparison.any)
        && takes_all_rows(context, field, table)?;
    let tree = if is_grouped {
        write_grouped(context, &mut writer, field, table, &keys, tie.conditions)?
    } else {
        writer.line("SELECT coalesce(json_agg(");
        writer.open();
        let tree = match kind {
            RelationshipKind::Array if is_aggregate => write_aggregate(context, &mut writer, field, table, tie, &path)?,
            RelationshipKind::Array => write_list(context, &mut writer, field, table, tie, &path)?,
            RelationshipKind::Object => {
                let source = RowSource { table, tie, clauses: Clauses::one_row(), path: &path };
                write_row(context, &mut writer, field, source)?
            }
        };
        writer.close();
        writer.push(" ORDER BY k.position), '[]')");
        writer.line(&format!("FROM {keys}"));
        tree
    };
    let rows = match kind {
        RelationshipKind::Array if is_aggregate => "aggregate of the rows",
        RelationshipKind::Array => "rows",
        RelationshipKind::Object => "row",
    };
    let description = format!("{rows} of {}.{} for each key of {}", table.schema, table.name, join.name);
    Ok((writer.finish(description)?, tree))
}

/// A column of the target and the key it is compared with.
struct Comparison {
    column: &'static Column,
    bound_as: ParameterType,
    /// The key as an expression.
    key: String,
    /// Whether the key is a list of values, of which the column has to be one.
    any: bool,
}

fn comparison(join: &Join, table: &'static Table, index: usize, pair: &JoinColumn) -> Comparison {
    let column = table.column(pair.column);
    let (name, wire) = (column.type_.name, column.type_.wire);
    let any = join.keys.get(pair.key).is_some_and(|key| key.each_item);
    let (bound_as, key) = if any {
        (ParameterType::Lists(name.into(), wire), format!("k.key{index}::{name}[]"))
    } else if wire == WireType::Array {
        // Only Postgres knows what the elements are.
        let element = name.strip_suffix("[]").unwrap_or(name);
        (ParameterType::Lists(element.into(), WireType::Other), format!("k.key{index}::{name}"))
    } else {
        (ParameterType::list(column.type_), format!("k.key{index}"))
    };
    Comparison { column, bound_as, key, any }
}

impl Comparison {
    fn condition(&self, alias: &str) -> String {
        let column = column(alias, self.column.sql_name);
        let key = if self.any { format!("ANY ({})", self.key) } else { self.key.clone() };
        equals(&column, self.column.type_, &key)
    }

    /// Where in the list the column's value is.
    fn position(&self, alias: &str) -> Option<String> {
        self.any.then(|| format!("array_position({}, {})", self.key, column(alias, self.column.sql_name)))
    }
}
