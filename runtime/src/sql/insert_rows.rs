//! The rows that an insert gives: which columns each has, and where the values come from.

use super::input::Input;
use super::permission::internal;
use super::statement::{Cells, Parameter, ParameterSource, ParameterType};
use crate::definition::{ColumnId, InputValue, Relationship, Table};
use crate::document::PathStep;
use crate::error::ClientError;
use crate::plan::Context;

/// The rows of one statement.
pub(super) enum Rows {
    /// They are alike and in one variable, whose length is no part of the plan.
    Items(VariableRows),
    /// They are known one by one.
    Each(Vec<Row>),
}

/// A list of rows that is a variable, or inside one.
pub(super) struct VariableRows {
    /// The index of the variable's definition.
    pub index: usize,
    /// Its name.
    pub name: String,
    /// From the variable's value to the list.
    pub steps: Vec<PathStep>,
    /// Where the list is in the request.
    pub path: String,
    /// What each row gives.
    pub fields: Vec<&'static InputValue>,
}

/// A row: the columns that it gives, in the table's order.
#[derive(Clone, Debug, Default)]
pub(super) struct Row(pub Vec<(ColumnId, Cell)>);

/// A value in a row.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    /// Where it comes from.
    pub source: ParameterSource,
    /// Where it is in the request.
    pub path: String,
    /// The GraphQL type of the value, for messages.
    pub type_name: &'static str,
    /// Where the source is a whole row of another table: the table and which of its columns is meant.
    pub of_row: Option<(&'static Table, ColumnId)>,
}

/// A row as the client gives it.
pub(super) struct GivenRow<'d> {
    /// The columns.
    pub row: Row,
    /// What belongs to it in other tables, by name of the relationship; nothing that is null.
    pub related: Vec<(&'static Relationship, Input<'d>)>,
    /// Where it is in the request.
    pub path: String,
}

impl<'d> GivenRow<'d> {
    /// Reads an input object of a table's rows.
    pub fn read(context: &Context<'d, '_>, table: &'static Table, input: &Input<'d>) -> Result<Self, ClientError> {
        let mut row = Vec::new();
        let mut related = Vec::new();
        for (name, value) in input.fields(context)? {
            if let Some((id, definition)) = table.column_of_field(name) {
                let parameter = value.parameter(context, ParameterType::value(definition.type_))?;
                let Parameter { source, type_name, .. } = parameter;
                row.push((id, Cell { source, path: value.path, type_name, of_row: None }));
            } else if let Some((_, relationship)) = table.relationship_of_field(name) {
                // `{data: []}` stands for no row, and needs none.
                if !value.is_null() && !value.has_empty_list(context, "data") {
                    related.push((relationship, value));
                }
            } else {
                return Err(internal(&format!("`{name}` is nothing of {}.{}", table.schema, table.name)));
            }
        }
        row.sort_by_key(|(id, _)| *id);
        related.sort_by_key(|(relationship, _)| relationship.name);
        Ok(Self { row: Row(row), related, path: input.path.clone() })
    }

    /// What belongs to it by a relationship.
    pub fn related_by(&self, relationship: &Relationship) -> Option<Input<'d>> {
        let found = self.related.iter().find(|(other, _)| other.name == relationship.name);
        found.map(|(_, input)| input.clone())
    }
}

impl Row {
    /// The value in a column, if it has one.
    pub fn cell(&self, column: ColumnId) -> Option<&Cell> {
        let index = self.0.binary_search_by_key(&column, |(id, _)| *id).ok()?;
        Some(&self.0[index].1)
    }

    /// Whether the other row gives the same columns in the same way.
    fn is_like(&self, other: &Self) -> bool {
        let same_table = |left: &Cell, right: &Cell| match (left.of_row, right.of_row) {
            (None, None) => true,
            (Some((left, column)), Some((right, other))) => std::ptr::eq(left, right) && column == other,
            _ => false,
        };
        let mut pairs = self.0.iter().zip(&other.0);
        self.0.len() == other.0.len()
            && pairs.all(|((id, left), (other, right))| id == other && same_table(left, right))
    }
}

/// A column of a statement's rows, as an array.
pub(super) struct ColumnOfRows {
    /// Which.
    pub column: ColumnId,
    /// The values.
    pub cells: Cells,
    /// Where the rows are in the request.
    pub path: String,
    /// The GraphQL type of the values.
    pub type_name: &'static str,
    /// As of [`Cell`].
    pub of_row: Option<(&'static Table, ColumnId)>,
}

impl Rows {
    /// The rows column by column, where all give the same columns.
    pub fn columns(&self, context: &Context<'_, '_>, table: &Table) -> Option<Vec<ColumnOfRows>> {
        match self {
            Self::Items(rows) => {
                let column = |field: &&'static InputValue| {
                    let (column, _) = table.column_of_field(field.name)?;
                    let VariableRows { index, name, steps, path, .. } = rows;
                    Some(ColumnOfRows {
                        column,
                        cells: Cells::Items {
                            index: *index,
                            name: name.clone(),
                            path: steps.clone(),
                            field: field.name.to_owned(),
                        },
                        path: path.clone(),
                        type_name: context.scope.gateway.type_system.type_(field.type_.named_type()).name,
                        of_row: None,
                    })
                };
                let mut columns: Vec<_> = rows.fields.iter().map(column).collect::<Option<_>>()?;
                columns.sort_by_key(|column| column.column);
                Some(columns)
            }
            Self::Each(rows) => {
                let (first, rest) = rows.split_first()?;
                if rest.is_empty() || first.0.is_empty() || !rest.iter().all(|row| row.is_like(first)) {
                    return None;
                }
                let columns = first.0.iter().enumerate().map(|(index, (column, first))| {
                    let cells = rows.iter().filter_map(|row| row.0.get(index));
                    let returned = |(_, cell): &(ColumnId, Cell)| match cell.source {
                        ParameterSource::Returned { step, row } => Some((step, row)),
                        _ => None,
                    };
                    let each = |(_, cell): &(ColumnId, Cell)| (cell.source.clone(), cell.path.clone());
                    ColumnOfRows {
                        column: *column,
                        cells: match first.of_row {
                            Some(_) => Cells::Returned(cells.filter_map(returned).collect()),
                            None => Cells::Each(cells.map(each).collect()),
                        },
                        path: "$".to_owned(),
                        type_name: first.type_name,
                        of_row: first.of_row,
                    }
                });
                Some(columns.collect())
            }
        }
    }
}
