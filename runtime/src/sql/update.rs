//! Statements that update rows.
//!
//! What is set stands in the order of the table's columns, so that clients who name them in another order share a
//! prepared statement. An update of nothing is no statement at all: its answer is known when planning. Where the answer
//! reads other rows than those updated, another statement reads it, which sees what has been changed.

use super::filter::condition;
use super::input::{Input, argument};
use super::insert_nested::{InsertStep, InsertSteps, write_returned_rows};
use super::key_conditions::key_conditions_of;
use super::mutation::{
    CHANGED, MutationStep, Returned, check_output, preset, reads_other_rows, returns_other_rows, unchanged_response,
    write_changed_row, write_response,
};
use super::names::with_underscores;
use super::permission::{predicate_of_row, update_permission};
use super::render::{Writer, column, identifier, table_as};
use super::select::field_path;
use super::statement::{Parameter, ParameterType};
use crate::definition::{ColumnId, ColumnPreset, Table, TableId, UpdatePermission, WireType};
use crate::document::CollectedField;
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// What can be done to a column, in the spelling with underscores.
const OPERATORS: [&str; 7] = ["_set", "_inc", "_append", "_prepend", "_delete_key", "_delete_elem", "_delete_at_path"];

/// Plans a root field that updates the rows of a table that match `where`.
pub fn plan_update_rows<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(MutationStep, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let Some(update) = Update::of_field(context, field, table, &path)? else {
        return Ok((MutationStep::Known(unchanged_response(context, field)?), JoinTree::default()));
    };
    let mut writer = Writer::default();
    let rows = Rows::Matching(argument(context, field, "where", &path)?);
    if returns_other_rows(context, field, table)? {
        let inserts = vec![update.step(context, &rows)?];
        write_returned_rows(&mut writer, table, vec![0], &path);
        let tree = write_response(context, &mut writer, field, table, &path)?;
        let answer = writer.finish(description(table))?;
        return Ok((MutationStep::Inserts(InsertSteps { inserts, answer }), tree));
    }
    update.write(context, &mut writer, &rows, Returned::by(context, field)?)?;
    let tree = write_response(context, &mut writer, field, table, &path)?;
    Ok((MutationStep::Statement(writer.finish(description(table))?), tree))
}

/// Plans a root field that updates one row by primary key.
pub fn plan_update_row<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(MutationStep, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let Some(update) = Update::of_field(context, field, table, &path)? else {
        return Ok((MutationStep::Known(b"null".to_vec()), JoinTree::default()));
    };
    let mut writer = Writer::default();
    let Some(key) = argument(context, field, "pk_columns", &path)? else {
        return Err(ClientError::validation(format!("{path}.args"), "missing required field 'pk_columns'"));
    };
    let rows = Rows::OfKey(key);
    let description = format!("update a row of {}.{} by primary key", table.schema, table.name);
    if reads_other_rows(context, field, table)? {
        let inserts = vec![update.step(context, &rows)?];
        write_returned_rows(&mut writer, table, vec![0], &path);
        let tree = write_changed_row(context, &mut writer, field, table, &path)?;
        let answer = writer.finish(description)?;
        return Ok((MutationStep::Inserts(InsertSteps { inserts, answer }), tree));
    }
    update.write(context, &mut writer, &rows, Returned::Columns)?;
    let tree = write_changed_row(context, &mut writer, field, table, &path)?;
    Ok((MutationStep::Statement(writer.finish(description)?), tree))
}

/// Plans a root field that makes several updates of rows, one after another. Their answers are laid out alike, so that
/// one tree is for all of them.
pub fn plan_update_many<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
) -> Result<(Vec<MutationStep>, JoinTree), ClientError> {
    let table = context.scope.gateway.table(table);
    let path = field_path(&context.root_path, field);
    let mut response = Writer::default();
    let reads_more = returns_other_rows(context, field, table)?;
    let returned = Returned::by(context, field)?;
    if reads_more {
        write_returned_rows(&mut response, table, vec![0], &path);
    }
    let tree = write_response(context, &mut response, field, table, &path)?;
    let Some(updates) = argument(context, field, "updates", &path)? else {
        return Err(ClientError::validation(format!("{path}.args"), "missing required field 'updates'"));
    };
    let updates = updates.items(context)?;
    let mut steps = Vec::with_capacity(updates.len());
    for input in updates {
        let mut operators = Vec::new();
        let mut filter = None;
        let input_path = input.path.clone();
        for (name, input) in input.fields(context)? {
            match OPERATORS.iter().find(|operator| **operator == with_underscores(name)) {
                Some(operator) => operators.push((*operator, input)),
                None => filter = Some(input),
            }
        }
        let Some(update) = Update::new(context, table, operators, &input_path)? else {
            steps.push(MutationStep::Known(unchanged_response(context, field)?));
            continue;
        };
        let rows = Rows::Matching(filter);
        if reads_more {
            let inserts = vec![update.step(context, &rows)?];
            let answer = response.clone().finish(description(table))?;
            steps.push(MutationStep::Inserts(InsertSteps { inserts, answer }));
            continue;
        }
        let mut writer = response.continued();
        update.write(context, &mut writer, &rows, returned)?;
        writer.line(response.text());
        steps.push(MutationStep::Statement(writer.finish(description(table))?));
    }
    Ok((steps, tree))
}

fn description(table: &Table) -> String {
    format!("update rows of {}.{}", table.schema, table.name)
}

/// Which rows are updated, of those the role may update.
enum Rows<'d> {
    Matching(Option<Input<'d>>),
    OfKey(Input<'d>),
}

/// What is to be done to the rows.
struct Update<'d> {
    table: &'static Table,
    permission: Option<&'static UpdatePermission>,
    /// In the order of the columns.
    assignments: Vec<(ColumnId, Assignment<'d>)>,
}

enum Assignment<'d> {
    /// What the client says.
    Operator(&'static str, Input<'d>),
    /// What the role's permission says.
    Preset(&'static ColumnPreset),
}

impl<'d> Update<'d> {
    /// What the arguments of a field say; `None` where nothing is changed.
    fn of_field(
        context: &Context<'d, '_>,
        field: &CollectedField<'d, '_>,
        table: &'static Table,
        path: &str,
    ) -> Result<Option<Self>, ClientError> {
        let mut operators = Vec::new();
        for operator in OPERATORS {
            operators.extend(argument(context, field, operator, path)?.map(|input| (operator, input)));
        }
        Self::new(context, table, operators, &format!("{path}.args"))
    }

    fn new(
        context: &Context<'d, '_>,
        table: &'static Table,
        operators: Vec<(&'static str, Input<'d>)>,
        path: &str,
    ) -> Result<Option<Self>, ClientError> {
        let permission = update_permission(context, table)?;
        let presets = permission.map_or(&[][..], |permission| permission.presets);
        let mut assignments: Vec<_> =
            presets.iter().map(|preset| (preset.column, Assignment::Preset(preset))).collect();
        for (operator, input) in operators {
            for (name, input) in input.fields(context)? {
                let Some((id, _)) = table.column_of_field(name) else {
                    return Err(ClientError::validation(&input.path, format!("field '{name}' cannot be updated")));
                };
                if assignments.iter().any(|(other, _)| *other == id) {
                    let message = format!("Column found in multiple operators: '{name}'.");
                    return Err(ClientError::validation(path, message));
                }
                assignments.push((id, Assignment::Operator(operator, input)));
            }
        }
        assignments.sort_by_key(|(id, _)| *id);
        Ok((!assignments.is_empty()).then_some(Self { table, permission, assignments }))
    }

    /// The statement that updates the rows and returns them as texts.
    fn step(&self, context: &mut Context<'d, '_>, rows: &Rows<'d>) -> Result<InsertStep, ClientError> {
        let mut writer = Writer::default();
        self.write(context, &mut writer, rows, Returned::Texts)?;
        writer.line(&format!("SELECT r FROM {CHANGED}"));
        Ok(InsertStep { statement: writer.finish(description(self.table))?, needed: None })
    }

    /// Writes the `WITH` query of the updated rows.
    fn write(
        &self,
        context: &mut Context<'d, '_>,
        writer: &mut Writer,
        rows: &Rows<'d>,
        returned: Returned,
    ) -> Result<(), ClientError> {
        let Self { table, permission, assignments } = self;
        writer.line(&format!("WITH {CHANGED} AS "));
        writer.open();
        let alias = writer.table_alias();
        writer.line(&format!("UPDATE {}", table_as(table, &alias)));
        for (index, (id, assignment)) in assignments.iter().enumerate() {
            let value = match assignment {
                Assignment::Operator(operator, input) => {
                    operation(context, writer, (table, &alias), *id, operator, input)?
                }
                Assignment::Preset(value) => preset(writer, table, value),
            };
            writer.line(if index == 0 { "SET " } else { "  " });
            writer.push(&format!("{} = {value}", identifier(table.column(*id).sql_name)));
            writer.push(if index + 1 < assignments.len() { "," } else { "" });
        }
        let mut conditions = match rows {
            Rows::OfKey(key) => {
                let given = key.fields(context)?;
                key_conditions_of(context, writer, table, &given, &key.path)?.of_row(&alias)
            }
            Rows::Matching(_) => Vec::new(),
        };
        let predicate = permission.and_then(|permission| predicate_of_row(writer, permission.filter, &alias));
        conditions.extend(predicate.clone());
        if let Rows::Matching(Some(filter)) = rows {
            let filter = condition(context, writer, table, &alias, filter)?;
            conditions.extend(filter.into_conjuncts(predicate.as_deref()));
        }
        writer.where_clause(&conditions);
        writer.line(&returned.clause(&alias));
        let check = permission.and_then(|permission| permission.check);
        if let Some(output) = check.and_then(|check| check_output(writer, check, table, &alias)) {
            writer.push(&format!(", {output}"));
        }
        writer.close();
        Ok(())
    }
}

/// The new value of a column.
fn operation(
    context: &Context<'_, '_>,
    writer: &mut Writer,
    (table, alias): (&Table, &str),
    id: ColumnId,
    operator: &str,
    input: &Input<'_>,
) -> Result<String, ClientError> {
    let definition = table.column(id);
    let type_ = match operator {
        "_delete_key" => ParameterType::Value("text".into(), WireType::Text),
        "_delete_elem" => ParameterType::Value("integer".into(), WireType::Int4),
        "_delete_at_path" => ParameterType::List("text".into(), WireType::Text),
        _ => ParameterType::value(definition.type_),
    };
    // Null is a value to set, and nothing to add to or take from another.
    let nullable = definition.nullable && operator == "_set";
    let parameter = Parameter { nullable, ..input.parameter(context, type_)? };
    let operand = writer.parameter(parameter);
    let old = column(alias, definition.sql_name);
    Ok(match operator {
        "_set" => operand,
        "_inc" => format!("{old} + {operand}"),
        "_append" => format!("{old} || {operand}"),
        "_prepend" => format!("{operand} || {old}"),
        // Said in the text, because a statement with the same text is prepared once.
        "_delete_key" => format!("{old} - {operand}::text"),
        "_delete_elem" => format!("{old} - {operand}::integer"),
        _ => format!("{old} #- {operand}"),
    })
}
