//! The object type of a table's rows, and the arguments of fields that give rows.

use std::collections::BTreeMap;

use runtime::definition::{RelationshipKind, Resolver, TableId};

use super::access::Access;
use super::definitions::{Definition, Field, FieldResolver, InputValue, Kind, Owner, Type, list, named, non_null};
use super::function_root::args;
use super::roles::Roles;
use super::{description, naming};
use crate::catalog::scalar::ColumnType;
use crate::catalog::{Catalog, Column, ComputedResult};

/// The row type: columns and relationships.
pub fn definition(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let automatic = table.snapshot.comment.clone().unwrap_or_else(|| description::object_type(table));
    let mut fields = Vec::new();
    for (column_id, column) in table.column_ids() {
        let Some(name) = column.field_name else { continue };
        let comment = column.configuration.and_then(|configuration| configuration.comment.clone());
        let visible = access.column(id, column_id);
        let arguments = path_argument(&column.type_, visible);
        fields.push(Field {
            name: name.to_owned(),
            description: description::of_comment(&comment, column.snapshot.comment.clone()),
            arguments,
            type_: if column.nullable { column_type(column) } else { non_null(column_type(column)) },
            deprecated: None,
            visible: visible.clone(),
            resolver: FieldResolver::Source(Resolver::Column(column_id)),
        });
    }
    fields.extend(computed_fields(catalog, access, id));
    for (relationship_id, relationship) in table.relationship_ids() {
        let visible = access.rows(id).intersection(access.rows(relationship.target));
        let (type_, arguments, automatic) = match relationship.kind {
            RelationshipKind::Object => {
                let type_ = named(catalog.table(relationship.target).graphql_name.object_type());
                let type_ = if relationship.nullable { type_ } else { non_null(type_) };
                (type_, Vec::new(), description::OBJECT_RELATIONSHIP)
            }
            RelationshipKind::Array => {
                let type_ = non_null(rows_type(catalog, relationship.target));
                (type_, rows_arguments(catalog, access, relationship.target), description::ARRAY_RELATIONSHIP)
            }
        };
        fields.push(Field {
            name: relationship.name.to_owned(),
            description: description::of_comment(&relationship.metadata.comment, Some(automatic.to_owned())),
            arguments,
            type_,
            deprecated: None,
            visible,
            resolver: FieldResolver::Source(Resolver::Relationship(relationship_id)),
        });
        if relationship.kind == RelationshipKind::Array {
            let target = &catalog.table(relationship.target).graphql_name;
            fields.push(Field {
                name: naming::relationship_aggregate(table.graphql_name.convention(), relationship.name),
                description: Some(description::AGGREGATE_RELATIONSHIP.to_owned()),
                arguments: rows_arguments(catalog, access, relationship.target),
                type_: non_null(named(naming::aggregate(target))),
                deprecated: None,
                visible: access.rows(id).intersection(access.aggregations(relationship.target)),
                resolver: FieldResolver::Source(Resolver::RelationshipAggregate(relationship_id)),
            });
        }
    }
    Definition {
        memberships: BTreeMap::new(),
        name: table.graphql_name.object_type().to_owned(),
        description: description::of_comment(&table.metadata.configuration.comment, Some(automatic)),
        owner: Owner::Table(id),
        span: Some(table.span),
        kind: Kind::Object { fields, interfaces: Vec::new() },
    }
}

/// The fields that functions compute.
fn computed_fields(catalog: &Catalog, access: &Access, id: TableId) -> Vec<Field> {
    let table = catalog.table(id);
    let mut fields = Vec::new();
    for (computed_id, computed) in table.computed_field_ids() {
        let visible = access.computed_field(id, computed_id);
        let type_name = naming::computed_field_args(computed.name, &table.graphql_name);
        let args = args(access, &computed.arguments, type_name)
            .map(|args| args.describe(description::computed_arguments(computed, table)));
        let (type_, arguments) = match &computed.result {
            ComputedResult::Scalar(type_) => (value_type(type_), path_argument(type_, visible)),
            ComputedResult::Rows(target) => (rows_type(catalog, *target), rows_arguments(catalog, access, *target)),
        };
        fields.push(Field {
            name: computed.name.to_owned(),
            description: description::of_comment(
                &computed.metadata.comment,
                Some(computed.snapshot.comment.clone().unwrap_or_else(|| description::COMPUTED_FIELD.to_owned())),
            ),
            arguments: arguments.into_iter().chain(args).collect(),
            type_,
            deprecated: None,
            visible: visible.clone(),
            resolver: FieldResolver::Source(Resolver::ComputedField(computed_id)),
        });
    }
    fields
}

/// What is inside a JSON value can be asked for alone.
fn path_argument(type_: &ColumnType, visible: &Roles) -> Vec<InputValue> {
    if type_.array || !matches!(type_.base.as_str(), "json" | "jsonb") {
        return Vec::new();
    }
    vec![InputValue::new(naming::PATH, named("String"), visible).describe(description::PATH)]
}

/// A column's type without its nullability.
pub fn column_type(column: &Column) -> Type {
    let type_ = named(column.type_name());
    if column.type_.array { list(non_null(type_)) } else { type_ }
}

/// The nullable type of values of a Postgres type.
pub fn value_type(type_: &ColumnType) -> Type {
    let scalar = named(type_.scalar.as_str());
    if type_.array { list(non_null(scalar)) } else { scalar }
}

/// `[T!]`
pub fn rows_type(catalog: &Catalog, table: TableId) -> Type {
    list(non_null(named(catalog.table(table).graphql_name.object_type())))
}

/// The arguments of a field that gives rows of the table.
pub fn rows_arguments(catalog: &Catalog, access: &Access, id: TableId) -> Vec<InputValue> {
    let name = &catalog.table(id).graphql_name;
    let argument = |fixed, type_, visible| InputValue::new(name.fixed(fixed), type_, visible);
    let everybody = &access.everybody;
    vec![
        argument(naming::DISTINCT_ON, list(non_null(named(naming::select_column(name)))), &access.any_column(id))
            .describe(description::DISTINCT_ON),
        argument(naming::LIMIT, named("Int"), everybody).describe(description::LIMIT),
        argument(naming::OFFSET, named("Int"), everybody).describe(description::OFFSET),
        argument(naming::ORDER_BY, list(non_null(named(naming::order_by(name)))), access.order_by(id))
            .describe(description::ORDER_BY),
        argument(naming::WHERE, named(naming::bool_exp(name)), everybody).describe(description::WHERE),
    ]
}
