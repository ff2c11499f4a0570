//! The fields that remote relationships add to types.

use runtime::definition::{RelationshipKind, TableId};

use super::access::Access;
use super::definitions::{Definition, Field, FieldResolver, JoinField, Type, list, named, non_null, nullable};
use super::object_type::{rows_arguments, rows_type};
use super::open_arguments::{OpenArguments, open_arguments};
use super::{description, naming, visibility};
use crate::catalog::type_fit::is_list;
use crate::catalog::{Catalog, Left, ListLookup, RemoteRelationship, Step, Target, item_type};

/// All of them, in the order of the catalog's remote relationships.
pub fn fields(catalog: &Catalog, access: &Access) -> Vec<JoinField> {
    let mut fields = Vec::new();
    for (index, relationship) in catalog.remote_relationships.iter().enumerate() {
        let mut add = |(field, input_types)| {
            let left_type = left_type(catalog, relationship).to_owned();
            fields.push(JoinField { left_type, relationship: index, field, input_types });
        };
        add(field(catalog, access, index, relationship));
        if let Target::Table { table, kind: RelationshipKind::Array, .. } = &relationship.target {
            add((aggregate_field(catalog, access, index, relationship, *table), Vec::new()));
        }
    }
    fields
}

/// The aggregates of the rows that a relationship leads to. Null keys give null.
fn aggregate_field(
    catalog: &Catalog,
    access: &Access,
    index: usize,
    relationship: &RemoteRelationship,
    table: TableId,
) -> Field {
    let names = match relationship.left {
        Left::Table(left) => &catalog.table(left).graphql_name,
        Left::RemoteType(..) => &catalog.table(table).graphql_name,
    };
    Field {
        name: naming::relationship_aggregate(names.convention(), relationship.name),
        description: Some(description::AGGREGATE_RELATIONSHIP.to_owned()),
        arguments: rows_arguments(catalog, access, table),
        type_: named(naming::aggregate(&catalog.table(table).graphql_name)),
        deprecated: None,
        visible: access.aggregations(table).clone(),
        resolver: FieldResolver::JoinAggregate(index),
    }
}

/// The type of the schema that gets the field.
pub fn left_type<'c>(catalog: &'c Catalog<'c>, relationship: &RemoteRelationship<'c>) -> &'c str {
    match relationship.left {
        Left::Table(id) => catalog.table(id).graphql_name.object_type(),
        Left::RemoteType(id, name) => catalog.remote_schema(id).names.type_(name),
    }
}

/// A key that is null gives null without a call, so the field is nullable whatever the right side declares.
fn field(
    catalog: &Catalog,
    access: &Access,
    index: usize,
    relationship: &RemoteRelationship,
) -> (Field, Vec<Definition>) {
    let mut input_types = Vec::new();
    let (type_, arguments, description) = match &relationship.target {
        Target::Table { table, kind: RelationshipKind::Object, .. } => {
            let type_ = named(catalog.table(*table).graphql_name.object_type());
            (type_, Vec::new(), Some(description::OBJECT_RELATIONSHIP.to_owned()))
        }
        Target::Table { table, kind: RelationshipKind::Array, .. } => {
            let arguments = rows_arguments(catalog, access, *table);
            let description = Some(description::ARRAY_RELATIONSHIP.to_owned());
            (rows_type(catalog, *table), arguments, description)
        }
        Target::RemoteField { remote_schema, path, list: lookup } => {
            let last = path.last().expect("the path of a remote relationship is never empty");
            let OpenArguments { arguments, types } =
                open_arguments(catalog, access, relationship, *remote_schema, path);
            input_types = types;
            let each_item = relationship.keys.iter().any(|key| key.each_item);
            let type_ = remote_type(path, lookup.as_ref(), each_item);
            let type_ = catalog.remote_schema(*remote_schema).names.type_ref(&type_);
            (type_, arguments, last.field.description.clone())
        }
    };
    let field = Field {
        name: relationship.name.to_owned(),
        description,
        arguments,
        type_,
        deprecated: None,
        visible: visibility::roles(catalog, relationship),
        resolver: FieldResolver::Join(index),
    };
    (field, input_types)
}

/// What the last field of a path gives for one left value.
fn remote_type(path: &[Step], lookup: Option<&ListLookup>, each_item: bool) -> Type {
    let (last, outer) = path.split_last().expect("the path of a remote relationship is never empty");
    let declared = &last.field.type_;
    let through_lists = outer.iter().any(|step| is_list(&step.field.type_));
    let type_ = match lookup.map(|lookup| lookup.kind) {
        Some(RelationshipKind::Object) => nullable(item_type(declared).clone()),
        // What has been matched by its key is never null.
        Some(RelationshipKind::Array) => list(non_null(item_type(declared).clone())),
        // Lists on the way and at the end are one list. Whatever is null on the way is null in it.
        None if through_lists => list(nullable(item_type(declared).clone())),
        None => nullable(declared.clone()),
    };
    if each_item { list(type_) } else { type_ }
}
