//! Output columns as SQL: values, objects and lists of related rows, aggregates, and JSON objects where there are more keys
//! than Postgres has room for.

use super::aggregate::write_aggregate_output;
use super::call::{computed_key, computed_rows, computed_value, given_arguments};
use super::clauses::Clauses;
use super::extension;
use super::filter::{outer_join, related};
use super::input::Input;
use super::order_by::leads_to_primary_key;
use super::permission::{column_value, hides_rows, internal};
use super::render::{Writer, column, identifier, literal};
use super::select::{
    From, RowSource, Tie, field_path, write_aggregate, write_lateral_of, write_list, write_row, write_row_of,
};
use super::selection::{Output, Selection, selection};
use super::statement::ParameterType;
use crate::definition::{RelationshipKind, SqlType, Table};
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// Postgres functions take 100 arguments, which are so many key-value pairs.
const PAIRS_PER_CALL: usize = 50;

pub(super) fn write_outputs<'d, 'a>(
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
                && leads_to_primary_key(table, relationship, target)
            {
                let selection = selection(context, &field, target, &path)?;
                // What is not the gateway's own must not be called for a row that the role does not see, and when Postgres
                // makes the columns of a joined row is for its planner to say.
                if !selection.is_harmless() && hides_rows(context, target)? {
                    writer.open();
                    let source =
                        RowSource { table: target, tie: Tie::by(&tie), clauses: Clauses::one_row(), path: &path };
                    let tree = write_row_of(context, writer, selection, source)?;
                    writer.close();
                    return Ok(Some(tree).filter(|tree| !tree.is_empty()));
                }
                writer.joinable -= 1;
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
    let join = outer_join(context, writer, table, &alias, tie(&alias))?;
    let outwards = writer.depth().saturating_sub(depth);
    let ((), member) = writer.aside(outwards, |writer| writer.line(&join));
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
