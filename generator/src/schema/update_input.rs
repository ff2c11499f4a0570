//! The input types of updates: one per operator with the columns it takes, the key of a row, and `t_updates`.

use std::collections::BTreeMap;

use runtime::definition::{ColumnId, TableId};

use super::access::Access;
use super::definitions::{Definition, InputValue, Kind, Owner, Type, list, named, non_null};
use super::object_type::column_type;
use super::roles::Roles;
use super::{description, naming};
use crate::catalog::{Catalog, Column, Table};

/// All of a table's. The merge keeps those that somebody reaches.
pub fn definitions(catalog: &Catalog, access: &Access, id: TableId) -> Vec<Definition> {
    let table = catalog.table(id);
    let name = &table.graphql_name;
    let mut definitions = Vec::new();
    for operator in naming::UPDATE_OPERATORS {
        let fields = columns(access, id, table, operator).map(|(column_id, column, field)| {
            InputValue::new(field, operand(column, operator), access.update_column(id, column_id))
        });
        definitions.push(Definition {
            description: description::update_operator_input(table, operator),
            ..input_object(table, id, naming::update_operator_input(name, operator), fields.collect())
        });
    }
    definitions.push(Definition {
        description: Some(description::pk_columns_input(table)),
        ..input_object(table, id, naming::pk_columns_input(name), super::query_root::key_arguments(access, table))
    });
    let mut updates = operators(catalog, access, id);
    updates.push(filter(access, table));
    definitions.push(input_object(table, id, naming::updates(name), updates));
    definitions
}

/// The operators, as arguments of root fields or fields of `t_updates`: each for those who may give a column it takes.
pub fn operators(catalog: &Catalog, access: &Access, id: TableId) -> Vec<InputValue> {
    let table = catalog.table(id);
    let mut arguments = Vec::new();
    for operator in naming::UPDATE_OPERATORS {
        let visible = columns(access, id, table, operator)
            .fold(Roles::default(), |all, (column, ..)| all.union(access.update_column(id, column)));
        if !visible.is_empty() {
            let type_ = named(naming::update_operator_input(&table.graphql_name, operator));
            let argument = InputValue::new(table.graphql_name.fixed(operator), type_, &visible);
            arguments.push(InputValue {
                description: description::update_operator(operator).map(str::to_owned),
                ..argument
            });
        }
    }
    arguments
}

/// `where`
pub fn filter(access: &Access, table: &Table) -> InputValue {
    let type_ = non_null(named(naming::bool_exp(&table.graphql_name)));
    InputValue::new(naming::WHERE, type_, &access.everybody).describe(description::UPDATE_WHERE)
}

/// The columns that an operator takes and somebody may give.
fn columns<'c>(
    access: &Access,
    id: TableId,
    table: &'c Table<'c>,
    operator: &str,
) -> impl Iterator<Item = (ColumnId, &'c Column<'c>, &'c str)> {
    table.column_ids().filter_map(move |(column_id, column)| {
        let takes = match operator {
            "_set" => true,
            "_inc" => column.type_.is_numeric(),
            _ => !column.type_.array && column.type_.base == "jsonb",
        };
        let is_given = takes && !access.update_column(id, column_id).is_empty();
        is_given.then_some((column_id, column, column.field_name?))
    })
}

/// What an operator takes for a column.
fn operand(column: &Column, operator: &str) -> Type {
    match operator {
        "_delete_key" => named("String"),
        "_delete_elem" => named("Int"),
        "_delete_at_path" => list(non_null(named("String"))),
        _ => column_type(column),
    }
}

fn input_object(table: &Table, id: TableId, name: String, fields: Vec<InputValue>) -> Definition {
    Definition {
        memberships: BTreeMap::new(),
        name,
        description: None,
        owner: Owner::Table(id),
        span: Some(table.span),
        kind: Kind::InputObject { fields, one_of: false },
    }
}
