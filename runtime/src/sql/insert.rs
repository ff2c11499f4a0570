//! Statements that insert rows.
//!
//! Rows that give the same columns are one array per column, whatever their number, so that bulks of every size are one
//! statement. Where some rows leave columns to their defaults that others give, each row is written out.

use std::borrow::Cow;

use super::input::{Input, argument};
use super::insert_nested::{InsertStep, InsertSteps, Pending, plan_rows, write_returned_rows};
use super::insert_rows::{ColumnOfRows, GivenRow, Row, Rows, VariableRows};
use super::mutation::{
    CHANGED, MutationStep, Returned, check_output, failing_output, preset, reads_other_rows, returns_other_rows,
    unchanged_response, write_changed_row, write_response, write_response_of,
};
use super::on_conflict::{OnConflict, on_conflict};
use super::permission::{insert_permission, internal, predicate_of_row};
use super::render::{Writer, element, identifier, table_as};
use super::select::field_path;
use super::statement::{Parameter, ParameterSource, ParameterType, Statement};
use crate::definition::{ColumnId, InsertPermission, Table, TableId, WireType};
use crate::document::CollectedField;
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// What a client gives to insert.
enum Given<'d> {
    Items(VariableRows),
    Each(Vec<GivenRow<'d>>),
}

/// Plans a root field that inserts rows into a table.
pub fn plan_insert_rows<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(MutationStep, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let objects = required_argument(context, field, "objects", &path)?;
    let given = if let Some(rows) = objects.alike_rows(context) {
        Given::Items(rows)
    } else {
        let rows = objects.items(context)?;
        Given::Each(rows.iter().map(|row| GivenRow::read(context, table, row)).collect::<Result<_, _>>()?)
    };
    let conflict = argument(context, field, "on_conflict", &path)?;
    if matches!(&given, Given::Each(rows) if rows.is_empty()) {
        // What stands there has to be right all the same.
        conflict.map(|input| on_conflict(context, &mut Writer::default(), table, "t0", &input)).transpose()?;
        return Ok((MutationStep::Known(unchanged_response(context, field)?), JoinTree::default()));
    }
    let reads_more = returns_other_rows(context, field, table)?;
    let description = format!("insert rows into {}.{}", table.schema, table.name);
    if reads_more || is_nested(&given) {
        let mut writer = Writer::default();
        let inserts = plan_steps(context, &mut writer, table, given, conflict.as_ref(), &objects.path)?;
        let affected = writer.parameter(Parameter {
            source: ParameterSource::Affected,
            type_: ParameterType::Value(Cow::Borrowed("int8"), WireType::Int8),
            type_name: "Int",
            nullable: false,
            request_path: path.clone(),
        });
        let tree = write_response_of(context, &mut writer, field, table, &affected, &path)?;
        let answer = writer.finish(description)?.failing_at(&objects.path);
        return Ok((MutationStep::Inserts(InsertSteps { inserts, answer }), tree));
    }
    let mut writer = Writer::default();
    let returned = Returned::by(context, field)?;
    write_changed_rows(context, &mut writer, table, &given.into_rows(), conflict.as_ref(), returned)?;
    let tree = write_response(context, &mut writer, field, table, &path)?;
    Ok((MutationStep::Statement(writer.finish(description)?.failing_at(&objects.path)), tree))
}

/// Plans a root field that inserts one row into a table.
pub fn plan_insert_row<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(MutationStep, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let object = required_argument(context, field, "object", &path)?;
    let given = Given::Each(vec![GivenRow::read(context, table, &object)?]);
    let conflict = argument(context, field, "on_conflict", &path)?;
    let description = format!("insert a row into {}.{}", table.schema, table.name);
    let mut writer = Writer::default();
    if is_nested(&given) || reads_other_rows(context, field, table)? {
        let inserts = plan_steps(context, &mut writer, table, given, conflict.as_ref(), &object.path)?;
        let tree = write_changed_row(context, &mut writer, field, table, &path)?;
        let answer = writer.finish(description)?.failing_at(&object.path);
        return Ok((MutationStep::Inserts(InsertSteps { inserts, answer }), tree));
    }
    write_changed_rows(context, &mut writer, table, &given.into_rows(), conflict.as_ref(), Returned::Columns)?;
    let tree = write_changed_row(context, &mut writer, field, table, &path)?;
    Ok((MutationStep::Statement(writer.finish(description)?.failing_at(&object.path)), tree))
}

fn required_argument<'d>(
    context: &Context<'d, '_>,
    field: &CollectedField<'d, '_>,
    name: &str,
    path: &str,
) -> Result<Input<'d>, ClientError> {
    argument(context, field, name, path)?
        .ok_or_else(|| ClientError::validation(format!("{path}.args"), format!("missing required field '{name}'")))
}

impl Given<'_> {
    fn into_rows(self) -> Rows {
        match self {
            Self::Items(rows) => Rows::Items(rows),
            Self::Each(rows) => Rows::Each(rows.into_iter().map(|row| row.row).collect()),
        }
    }
}

/// Whether something in other tables belongs to a row.
fn is_nested(given: &Given<'_>) -> bool {
    matches!(given, Given::Each(rows) if rows.iter().any(|row| !row.related.is_empty()))
}

/// Plans the statements that insert, and begins that of the answer with the rows that they have returned.
fn plan_steps<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    given: Given<'d>,
    conflict: Option<&Input<'d>>,
    path: &str,
) -> Result<Vec<InsertStep>, ClientError> {
    let mut steps = Vec::new();
    let own = match given {
        Given::Each(rows) => {
            let rows = rows.into_iter().map(|row| Pending::root(row, path)).collect();
            plan_rows(context, &mut steps, table, rows, conflict)?
        }
        Given::Items(rows) => {
            let statement = write_insert_statement(context, table, &Rows::Items(rows), conflict)?;
            steps.push(InsertStep { statement: statement.failing_at(path), needed: None });
            vec![0]
        }
    };
    write_returned_rows(writer, table, own, path);
    Ok(steps)
}

/// The statement that inserts rows as a step of several: it returns them as text.
pub(super) fn write_insert_statement<'d>(
    context: &mut Context<'d, '_>,
    table: &'static Table,
    rows: &Rows,
    conflict: Option<&Input<'d>>,
) -> Result<Statement, ClientError> {
    let mut writer = Writer::default();
    writer.line(&format!("WITH {CHANGED} AS "));
    writer.open();
    write_insert(context, &mut writer, table, rows, conflict, Returned::Texts)?;
    writer.close();
    writer.line(&format!("SELECT r FROM {CHANGED}"));
    writer.finish(format!("insert rows into {}.{}", table.schema, table.name))
}

/// Writes the `WITH` query of the rows that are inserted or, on a conflict, updated.
fn write_changed_rows<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    rows: &Rows,
    conflict: Option<&Input<'d>>,
    returned: Returned,
) -> Result<(), ClientError> {
    writer.line(&format!("WITH {CHANGED} AS "));
    writer.open();
    write_insert(context, writer, table, rows, conflict, returned)?;
    writer.close();
    Ok(())
}

fn write_insert<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    rows: &Rows,
    conflict: Option<&Input<'d>>,
    returned: Returned,
) -> Result<(), ClientError> {
    let alias = &writer.table_alias();
    let permission = insert_permission(context, table)?;
    writer.line(&format!("INSERT INTO {}", table_as(table, alias)));
    write_rows(context, writer, table, permission, rows)?;
    let conflict = match conflict {
        Some(input) => on_conflict(context, writer, table, alias, input)?,
        None => OnConflict::default(),
    };
    if let Some(clause) = &conflict.clause {
        writer.line(clause);
    }
    writer.line(&returned.clause(alias));
    if let Some(check) = check(writer, table, permission, &conflict, alias) {
        writer.push(&format!(", {check}"));
    }
    Ok(())
}

/// Writes the columns and what the rows have in them.
fn write_rows(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    table: &'static Table,
    permission: Option<&'static InsertPermission>,
    rows: &Rows,
) -> Result<(), ClientError> {
    let presets = permission.map(|permission| permission.presets).unwrap_or_default();
    let presets: Vec<_> = presets.iter().map(|given| (given.column, preset(writer, table, given))).collect();
    let is_preset = |column: &ColumnId| presets.iter().any(|(preset, _)| preset == column);
    if let Some(mut columns) = rows.columns(context, table) {
        columns.retain(|column| !is_preset(&column.column));
        if !columns.is_empty() {
            write_arrays(writer, table, columns, &presets);
            return Ok(());
        }
    }
    let Rows::Each(rows) = rows else { return Err(internal("rows of a variable give no column")) };
    let given = rows.iter().flat_map(|row| row.0.iter().map(|(column, _)| *column));
    let mut columns: Vec<ColumnId> = given.filter(|column| !is_preset(column)).collect();
    columns.sort_unstable();
    columns.dedup();
    write_values(writer, table, rows, &columns, &presets);
    Ok(())
}

/// An array per column, the rows in the order of their items.
fn write_arrays(
    writer: &mut Writer,
    table: &'static Table,
    columns: Vec<ColumnOfRows>,
    presets: &[(ColumnId, String)],
) {
    let given = columns.iter().map(|column| column.column);
    write_columns(writer, table, &given.chain(presets.iter().map(|(column, _)| *column)).collect::<Vec<_>>());
    let (mut values, mut arrays, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for (index, ColumnOfRows { column, cells, path, type_name, of_row }) in columns.into_iter().enumerate() {
        let definition = table.column(column);
        let name = format!("c{index}");
        let cell = format!("i.{name}");
        let (type_, value) = if let Some((other, key)) = of_row {
            (ParameterType::Column(Cow::Borrowed("text"), WireType::Text), column_of_row(other, key, &cell))
        } else {
            let type_ = definition.type_;
            (ParameterType::Column(Cow::Borrowed(type_.name), type_.wire), element(type_, &cell))
        };
        arrays.push(writer.parameter(Parameter {
            source: ParameterSource::Column(cells),
            type_,
            type_name,
            nullable: definition.nullable,
            request_path: path,
        }));
        values.push(value);
        names.push(name);
    }
    values.extend(presets.iter().map(|(_, value)| value.clone()));
    writer.line(&format!("SELECT {}", values.join(", ")));
    writer.line(&format!("FROM unnest({}) WITH ORDINALITY AS i({}, n)", arrays.join(", "), names.join(", ")));
    writer.line("ORDER BY i.n");
}

/// Every row by itself; what it does not give has its default.
fn write_values(
    writer: &mut Writer,
    table: &'static Table,
    rows: &[Row],
    columns: &[ColumnId],
    presets: &[(ColumnId, String)],
) {
    let mut all: Vec<_> = columns.iter().copied().chain(presets.iter().map(|(column, _)| *column)).collect();
    if all.is_empty() && rows.len() == 1 {
        writer.line("DEFAULT VALUES");
        return;
    }
    // Rows need a column, whichever it is.
    let nothing_given = all.is_empty();
    all.extend(nothing_given.then_some(ColumnId(0)));
    write_columns(writer, table, &all);
    for (index, row) in rows.iter().enumerate() {
        let mut values = Vec::with_capacity(all.len());
        for column in columns {
            values.push(row.cell(*column).map_or_else(
                || "DEFAULT".to_owned(),
                |cell| {
                    let definition = table.column(*column);
                    let type_ = match cell.of_row {
                        Some(_) => ParameterType::Value(Cow::Borrowed("text"), WireType::Text),
                        None => ParameterType::value(definition.type_),
                    };
                    let value = writer.parameter(Parameter {
                        source: cell.source.clone(),
                        type_,
                        type_name: cell.type_name,
                        nullable: definition.nullable,
                        request_path: cell.path.clone(),
                    });
                    cell.of_row.map_or_else(|| value.clone(), |(other, key)| column_of_row(other, key, &value))
                },
            ));
        }
        values.extend(presets.iter().map(|(_, value)| value.clone()));
        values.extend(nothing_given.then(|| "DEFAULT".to_owned()));
        let comma = if index + 1 < rows.len() { "," } else { "" };
        writer.line(&format!("{}({}){comma}", if index == 0 { "VALUES " } else { "  " }, values.join(", ")));
    }
}

fn write_columns(writer: &mut Writer, table: &Table, columns: &[ColumnId]) {
    let names: Vec<_> = columns.iter().map(|column| identifier(table.column(*column).sql_name)).collect();
    writer.push(&format!(" ({})", names.join(", ")));
}

/// A column of a row that is there as text.
fn column_of_row(table: &Table, column: ColumnId, row: &str) -> String {
    format!(
        "(({row}::text)::{}.{}).{}",
        identifier(table.schema),
        identifier(table.name),
        identifier(table.column(column).sql_name)
    )
}

/// What makes the statement fail where a row is not allowed: an inserted one by the permission to insert, an updated one by
/// the permission to update, if that says anything.
fn check(
    writer: &mut Writer,
    table: &Table,
    permission: Option<&'static InsertPermission>,
    conflict: &OnConflict,
    alias: &str,
) -> Option<String> {
    let inserted = permission?.check;
    let updated = conflict.updates.and_then(|permission| permission.check).filter(|check| *check != inserted);
    let Some(updated) = updated else { return check_output(writer, inserted, table, alias) };
    let inserted = predicate_of_row(writer, inserted, alias).unwrap_or_else(|| "true".to_owned());
    let updated = predicate_of_row(writer, updated, alias).unwrap_or_else(|| "true".to_owned());
    // Only a row that was there has been locked by somebody, which is this transaction.
    let condition = format!("(CASE WHEN {alias}.xmax = 0 THEN {inserted} ELSE {updated} END)");
    Some(failing_output(&condition, table))
}
