//! The root fields of tables: rows, one row by primary key, aggregates.

use runtime::definition::{ColumnId, Resolver, TableId};

use super::access::Access;
use super::definitions::{Field, FieldResolver, InputValue, Operation, Owner, RootField, named, non_null};
use super::object_type::{column_type, rows_arguments, rows_type};
use super::{description, naming};
use crate::catalog::{Catalog, Table};

/// The rows, their aggregates, and one row by primary key.
pub fn fields(catalog: &Catalog, access: &Access, id: TableId) -> Vec<RootField> {
    let table = catalog.table(id);
    if table.is_model() {
        return Vec::new();
    }
    let configuration = &table.metadata.configuration;
    let root_field = |span, field| RootField { operation: Operation::Query, owner: Owner::Table(id), span, field };
    let mut fields = Vec::new();

    let custom = configuration.select.name.as_ref();
    let select = Field {
        name: naming::root_field(&table.graphql_name, custom, naming::select),
        description: description::of_comment(&configuration.select.comment, Some(description::select(table))),
        arguments: rows_arguments(catalog, access, id),
        type_: non_null(rows_type(catalog, id)),
        deprecated: None,
        visible: access.select(id).clone(),
        resolver: FieldResolver::Source(Resolver::TableRows(id)),
    };
    fields.push(root_field(custom.map_or(table.span, |name| name.span), select));

    let custom = configuration.select_aggregate.name.as_ref();
    let select_aggregate = Field {
        name: naming::root_field(&table.graphql_name, custom, naming::select_aggregate),
        description: description::of_comment(
            &configuration.select_aggregate.comment,
            Some(description::select_aggregate(table)),
        ),
        arguments: rows_arguments(catalog, access, id),
        type_: non_null(named(naming::aggregate(&table.graphql_name))),
        deprecated: None,
        visible: access.select_aggregate(id).clone(),
        resolver: FieldResolver::Source(Resolver::TableAggregate(id)),
    };
    fields.push(root_field(custom.map_or(table.span, |name| name.span), select_aggregate));

    if !access.select_by_pk(id).is_empty() {
        let custom = configuration.select_by_pk.name.as_ref();
        let select_by_pk = Field {
            name: naming::root_field(&table.graphql_name, custom, naming::select_by_pk),
            description: description::of_comment(
                &configuration.select_by_pk.comment,
                Some(description::select_by_pk(table)),
            ),
            arguments: key_arguments(access, table),
            type_: named(table.graphql_name.object_type()),
            deprecated: None,
            visible: access.select_by_pk(id).clone(),
            resolver: FieldResolver::Source(Resolver::TableRow(id)),
        };
        fields.push(root_field(custom.map_or(table.span, |name| name.span), select_by_pk));
    }
    fields
}

/// The columns of the primary key as arguments.
pub fn key_arguments(access: &Access, table: &Table) -> Vec<InputValue> {
    let argument = |id: &ColumnId| {
        let column = table.column(*id);
        Some(InputValue::new(column.field_name?, non_null(column_type(column)), &access.everybody))
    };
    table.primary_key.iter().filter_map(argument).collect()
}
