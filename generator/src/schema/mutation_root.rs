//! The root fields that change the rows of a table.

use runtime::definition::{Resolver, TableId};

use super::access::Access;
use super::definitions::{Field, FieldResolver, InputValue, Operation, Owner, RootField, list, named, non_null};
use super::query_root::key_arguments;
use super::roles::Roles;
use super::{description, insert_input, naming, update_input};
use crate::catalog::{Catalog, Table};
use crate::metadata;

/// All of them.
pub fn fields(catalog: &Catalog, access: &Access, id: TableId) -> Vec<RootField> {
    let table = catalog.table(id);
    let configuration = &table.metadata.configuration;
    let mut fields = insert_fields(catalog, access, id);
    fields.extend(update_fields(catalog, access, id));

    let filter =
        InputValue::new(naming::WHERE, non_null(named(naming::bool_exp(&table.graphql_name))), &access.everybody);
    let delete = Field {
        name: naming::root_field(&table.graphql_name, configuration.delete.name.as_ref(), naming::delete),
        description: Some(description::delete(table)),
        arguments: vec![filter.describe(description::DELETE_WHERE)],
        type_: named(naming::mutation_response(&table.graphql_name)),
        deprecated: None,
        visible: access.delete(id).clone(),
        resolver: FieldResolver::Source(Resolver::DeleteRows(id)),
    };
    fields.push(root_field(table, id, &configuration.delete, delete));

    let delete_by_pk = Field {
        name: naming::root_field(&table.graphql_name, configuration.delete_by_pk.name.as_ref(), naming::delete_by_pk),
        description: Some(description::delete_by_pk(table)),
        arguments: key_arguments(access, table),
        type_: named(table.graphql_name.object_type()),
        deprecated: None,
        visible: access.delete(id).intersection(access.key_columns(id)),
        resolver: FieldResolver::Source(Resolver::DeleteRow(id)),
    };
    fields.push(root_field(table, id, &configuration.delete_by_pk, delete_by_pk));

    fields.retain(|field: &RootField| field.field.visible != Roles::default());
    fields
}

fn insert_fields(catalog: &Catalog, access: &Access, id: TableId) -> Vec<RootField> {
    let table = catalog.table(id);
    let configuration = &table.metadata.configuration;
    let name = &table.graphql_name;
    let on_conflict = insert_input::on_conflict_value(access, table);
    let insert = Field {
        name: naming::root_field(name, configuration.insert.name.as_ref(), naming::insert),
        description: Some(description::insert(table)),
        arguments: [insert_input::objects(access, table)].into_iter().chain(on_conflict.clone()).collect(),
        type_: named(naming::mutation_response(name)),
        deprecated: None,
        visible: access.insert(id).clone(),
        resolver: FieldResolver::Source(Resolver::InsertRows(id)),
    };
    let insert_one = Field {
        name: naming::root_field(name, configuration.insert_one.name.as_ref(), naming::insert_one),
        description: Some(description::insert_one(table)),
        arguments: [insert_input::object(access, table)].into_iter().chain(on_conflict).collect(),
        type_: named(name.object_type()),
        deprecated: None,
        visible: access.insert(id).intersection(access.rows(id)),
        resolver: FieldResolver::Source(Resolver::InsertRow(id)),
    };
    vec![
        root_field(table, id, &configuration.insert, insert),
        root_field(table, id, &configuration.insert_one, insert_one),
    ]
}

fn update_fields(catalog: &Catalog, access: &Access, id: TableId) -> Vec<RootField> {
    let table = catalog.table(id);
    let configuration = &table.metadata.configuration;
    let name = &table.graphql_name;
    let operators = update_input::operators(catalog, access, id);
    let argument = |fixed, type_| InputValue::new(name.fixed(fixed), type_, &access.everybody);

    let filter = update_input::filter(access, table);
    let update = Field {
        name: naming::root_field(name, configuration.update.name.as_ref(), naming::update),
        description: Some(description::update(table)),
        arguments: operators.iter().cloned().chain([filter]).collect(),
        type_: named(naming::mutation_response(name)),
        deprecated: None,
        visible: access.update(id).clone(),
        resolver: FieldResolver::Source(Resolver::UpdateRows(id)),
    };
    let key = argument(naming::PK_COLUMNS, non_null(named(naming::pk_columns_input(name))));
    let update_by_pk = Field {
        name: naming::root_field(name, configuration.update_by_pk.name.as_ref(), naming::update_by_pk),
        description: Some(description::update_by_pk(table)),
        arguments: operators.into_iter().chain([key]).collect(),
        type_: named(name.object_type()),
        deprecated: None,
        visible: access.update(id).intersection(access.key_columns(id)),
        resolver: FieldResolver::Source(Resolver::UpdateRow(id)),
    };
    let updates = argument(naming::UPDATES, non_null(list(non_null(named(naming::updates(name))))));
    let update_many = Field {
        name: naming::root_field(name, configuration.update_many.name.as_ref(), naming::update_many),
        description: Some(description::update_many(table)),
        arguments: vec![updates.describe(description::UPDATES)],
        type_: list(named(naming::mutation_response(name))),
        deprecated: None,
        visible: access.update(id).clone(),
        resolver: FieldResolver::Source(Resolver::UpdateMany(id)),
    };
    vec![
        root_field(table, id, &configuration.update, update),
        root_field(table, id, &configuration.update_by_pk, update_by_pk),
        root_field(table, id, &configuration.update_many, update_many),
    ]
}

/// A root field with what the metadata says of its comment.
fn root_field(table: &Table, id: TableId, custom: &metadata::RootField, automatic: Field) -> RootField {
    let description = description::of_comment(&custom.comment, automatic.description);
    let span = custom.name.as_ref().map_or(table.span, |name| name.span);
    let field = Field { description, ..automatic };
    RootField { operation: Operation::Mutation, owner: Owner::Table(id), span, field }
}
