//! The input types of inserts: rows with the rows that belong to them, and what happens where a row is there already.

use std::collections::BTreeMap;

use runtime::definition::{RelationshipKind, TableId};

use super::access::Access;
use super::definitions::{Definition, EnumValue, InputValue, Kind, Owner, Type, list, named, non_null};
use super::object_type::column_type;
use super::roles::Roles;
use super::table_input::input_object;
use super::{description, naming};
use crate::catalog::{Catalog, Table};
use crate::introspection::snapshot::Key;

/// All of a table's. The merge keeps those that somebody reaches.
pub fn definitions(catalog: &Catalog, access: &Access, id: TableId) -> Vec<Definition> {
    let table = catalog.table(id);
    let name = &table.graphql_name;
    let everybody = &access.everybody;
    let row = insert_input(catalog, access, id);
    let rows = [
        (naming::obj_rel_insert_input(name), description::obj_rel_insert_input(table), non_null(insert_type(table))),
        (naming::arr_rel_insert_input(name), description::arr_rel_insert_input(table), rows_type(table)),
    ];
    let mut definitions = vec![row];
    for (name, description, data) in rows {
        let mut fields = vec![InputValue::new(naming::DATA, data, everybody)];
        fields.extend(on_conflict_value(access, table));
        definitions.push(input_object(catalog, id, name, description, fields));
    }
    if has_constraints(table) {
        definitions.push(on_conflict(catalog, access, id));
        definitions.push(constraint(access, table, id));
        definitions.push(update_column(access, table, id));
    }
    definitions
}

/// `t_insert_input`
fn insert_type(table: &Table) -> Type {
    named(naming::insert_input(&table.graphql_name))
}

/// `[t_insert_input!]!`
fn rows_type(table: &Table) -> Type {
    non_null(list(non_null(insert_type(table))))
}

/// `objects`
pub fn objects(access: &Access, table: &Table) -> InputValue {
    InputValue::new(naming::OBJECTS, rows_type(table), &access.everybody).describe(description::INSERT_OBJECTS)
}

/// `object`
pub fn object(access: &Access, table: &Table) -> InputValue {
    InputValue::new(naming::OBJECT, non_null(insert_type(table)), &access.everybody)
        .describe(description::INSERT_OBJECT)
}

/// `on_conflict`; none where nothing about the table is unique.
pub fn on_conflict_value(access: &Access, table: &Table) -> Option<InputValue> {
    let name = &table.graphql_name;
    has_constraints(table).then(|| {
        InputValue::new(name.fixed(naming::ON_CONFLICT), named(naming::on_conflict(name)), &access.everybody)
            .describe(description::INSERT_ON_CONFLICT)
    })
}

fn insert_input(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let columns = table.column_ids().filter_map(|(column_id, column)| {
        Some(InputValue::new(column.field_name?, column_type(column), access.insert_column(id, column_id)))
    });
    let mut fields: Vec<_> = columns.collect();
    for relationship in &table.relationships {
        let target = &catalog.table(relationship.target).graphql_name;
        let type_ = match relationship.kind {
            RelationshipKind::Object => naming::obj_rel_insert_input(target),
            RelationshipKind::Array => naming::arr_rel_insert_input(target),
        };
        fields.push(InputValue::new(relationship.name, named(type_), access.nested_insert(relationship.target)));
    }
    let name = naming::insert_input(&table.graphql_name);
    input_object(catalog, id, name, description::insert_input(table), fields)
}

fn on_conflict(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let name = &table.graphql_name;
    let everybody = &access.everybody;
    let columns = non_null(list(non_null(named(naming::update_column(name)))));
    let fields = vec![
        InputValue::new(naming::CONSTRAINT, non_null(named(naming::constraint(name))), everybody),
        InputValue {
            default_value: Some("[]".to_owned()),
            ..InputValue::new(name.fixed(naming::UPDATE_COLUMNS), columns, everybody)
        },
        InputValue::new(naming::WHERE, named(naming::bool_exp(name)), everybody),
    ];
    input_object(catalog, id, naming::on_conflict(name), description::on_conflict(table), fields)
}

/// What of a table is unique and can be named in GraphQL.
fn constraints<'t>(table: &'t Table) -> impl Iterator<Item = &'t Key> {
    let snapshot = table.snapshot;
    let keys = snapshot.primary_key.iter().chain(&snapshot.unique_keys).chain(&snapshot.unique_indexes);
    keys.filter(|key| naming::is_usable(&key.name) && !matches!(key.name.as_str(), "true" | "false" | "null"))
}

fn has_constraints(table: &Table) -> bool {
    constraints(table).next().is_some()
}

fn constraint(access: &Access, table: &Table, id: TableId) -> Definition {
    let value = |key: &Key| EnumValue {
        name: key.name.clone(),
        description: Some(description::constraint_value(&key.columns)),
        deprecated: None,
        visible: access.everybody.clone(),
    };
    let name = naming::constraint(&table.graphql_name);
    enumeration(table, id, name, description::constraint(table), constraints(table).map(value).collect())
}

/// `t_update_column`. There has to be a value, also for those who may update no column.
fn update_column(access: &Access, table: &Table, id: TableId) -> Definition {
    let value = |name: &str, description: &str, visible: Roles| EnumValue {
        name: name.to_owned(),
        description: Some(description.to_owned()),
        deprecated: None,
        visible,
    };
    let columns = table.column_ids().filter_map(|(column_id, column)| {
        Some(value(column.field_name?, description::COLUMN_NAME, access.update_column(id, column_id).clone()))
    });
    let mut values: Vec<_> = columns.collect();
    let some = values.iter().fold(Roles::default(), |all, value| all.union(&value.visible));
    values.push(value(naming::PLACEHOLDER, description::PLACEHOLDER, access.everybody.difference(&some)));
    let name = naming::update_column(&table.graphql_name);
    enumeration(table, id, name, description::update_column(table), values)
}

fn enumeration(table: &Table, id: TableId, name: String, description: String, values: Vec<EnumValue>) -> Definition {
    Definition {
        memberships: BTreeMap::new(),
        name,
        description: Some(description),
        owner: Owner::Table(id),
        span: Some(table.span),
        kind: Kind::Enum { values },
    }
}
