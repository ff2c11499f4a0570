//! Conditions that rows have given primary keys, from arguments that are named like its columns.

use super::checks;
use super::extension;
use super::input::{Input, argument};
use super::permission::{BoundPredicate, cell_filter, internal};
use super::render::{Writer, column};
use super::statement::ParameterType;
use crate::definition::{Column, Table};
use crate::document::CollectedField;
use crate::error::ClientError;
use crate::plan::Context;

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
