//! The input types of a table: `bool_exp`, `order_by` and `select_column`.

use std::collections::BTreeMap;

use runtime::definition::{RelationshipKind, TableId};

use super::access::Access;
use super::definitions::{Definition, EnumValue, InputValue, Kind, Owner, list, named, non_null};
use super::description;
use super::naming::{self, Convention};
use crate::catalog::Catalog;

/// `t_bool_exp`
pub fn bool_exp(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let name = naming::bool_exp(&table.graphql_name);
    let everybody = &access.everybody;
    let convention = table.graphql_name.convention();
    let mut fields = vec![
        InputValue::new("_and", list(non_null(named(name.as_str()))), everybody),
        InputValue::new("_not", named(name.as_str()), everybody),
        InputValue::new("_or", list(non_null(named(name.as_str()))), everybody),
    ];
    for (column_id, column) in table.column_ids() {
        let Some(field) = column.field_name else { continue };
        let comparison = naming::comparison(convention, column.type_name(), column.type_.array);
        fields.push(InputValue::new(field, named(comparison), access.column(id, column_id)));
    }
    for (computed_id, computed) in table.computed_field_ids() {
        let visible = access.computed_field(id, computed_id);
        if let Some(type_) = computed.plain_scalar() {
            let comparison = naming::comparison(convention, &type_.scalar, type_.array);
            fields.push(InputValue::new(computed.name, named(comparison), visible));
        } else if let Some(target) = computed.plain_rows() {
            let target = naming::bool_exp(&catalog.table(target).graphql_name);
            fields.push(InputValue::new(computed.name, named(target), visible));
        }
    }
    for relationship in &table.relationships {
        let target = naming::bool_exp(&catalog.table(relationship.target).graphql_name);
        // Who may change rows without reading them has the type too, but none of these.
        let visible = access.rows(id).intersection(access.rows(relationship.target));
        fields.push(InputValue::new(relationship.name, named(target), &visible));
        if relationship.kind == RelationshipKind::Array {
            let target = naming::aggregate_bool_exp(&catalog.table(relationship.target).graphql_name);
            let visible = access.rows(id).intersection(access.aggregations(relationship.target));
            fields.push(InputValue::new(
                naming::relationship_aggregate_input(convention, relationship.name),
                named(target),
                &visible,
            ));
        }
    }
    input_object(catalog, id, name, description::bool_exp(table), fields)
}

/// `t_order_by`
pub fn order_by(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let convention = table.graphql_name.convention();
    let mut fields = Vec::new();
    for (column_id, column) in table.column_ids() {
        let Some(field) = column.field_name else { continue };
        fields.push(InputValue::new(field, named(naming::order_by_enum(convention)), access.column(id, column_id)));
    }
    for (computed_id, computed) in table.computed_field_ids() {
        let visible = access.computed_field(id, computed_id);
        if computed.plain_scalar().is_some() {
            fields.push(InputValue::new(computed.name, named(naming::order_by_enum(convention)), visible));
        } else if let Some(target) = computed.plain_rows() {
            let type_ = named(naming::aggregate_order_by(&catalog.table(target).graphql_name));
            let name = naming::computed_field_aggregate(convention, computed.name);
            fields.push(InputValue::new(name, type_, visible));
        }
    }
    for relationship in &table.relationships {
        let target = &catalog.table(relationship.target).graphql_name;
        fields.push(match relationship.kind {
            RelationshipKind::Object => {
                let type_ = named(naming::order_by(target));
                InputValue::new(relationship.name, type_, access.order_by(relationship.target))
            }
            RelationshipKind::Array => {
                let type_ = named(naming::aggregate_order_by(target));
                InputValue::new(
                    naming::relationship_aggregate_input(convention, relationship.name),
                    type_,
                    access.rows(relationship.target),
                )
            }
        });
    }
    input_object(catalog, id, naming::order_by(&table.graphql_name), description::order_by(table), fields)
}

/// `t_select_column`
pub fn select_column(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let values = table
        .column_ids()
        .filter_map(|(column_id, column)| {
            Some(EnumValue {
                name: column.field_name?.to_owned(),
                description: Some(description::COLUMN_NAME.to_owned()),
                deprecated: None,
                visible: access.column(id, column_id).clone(),
            })
        })
        .collect();
    Definition {
        memberships: BTreeMap::new(),
        name: naming::select_column(&table.graphql_name),
        description: Some(description::select_column(table)),
        owner: Owner::Table(id),
        span: Some(table.span),
        kind: Kind::Enum { values },
    }
}

/// `order_by`
pub fn order_by_enum(access: &Access, convention: Convention) -> Definition {
    let value = |name: &str, description: &str| EnumValue {
        name: convention.enum_value(name),
        description: Some(description.to_owned()),
        deprecated: None,
        visible: access.everybody.clone(),
    };
    Definition {
        memberships: BTreeMap::new(),
        name: naming::order_by_enum(convention),
        description: Some(description::ORDER_BY_ENUM.to_owned()),
        owner: Owner::Gateway,
        span: None,
        kind: Kind::Enum {
            values: vec![
                value("asc", "in ascending order, nulls last"),
                value("asc_nulls_first", "in ascending order, nulls first"),
                value("asc_nulls_last", "in ascending order, nulls last"),
                value("desc", "in descending order, nulls first"),
                value("desc_nulls_first", "in descending order, nulls first"),
                value("desc_nulls_last", "in descending order, nulls last"),
            ],
        },
    }
}

pub fn input_object(
    catalog: &Catalog,
    id: TableId,
    name: String,
    description: String,
    fields: Vec<InputValue>,
) -> Definition {
    Definition {
        memberships: BTreeMap::new(),
        name,
        description: Some(description),
        owner: Owner::Table(id),
        span: Some(catalog.table(id).span),
        kind: Kind::InputObject { fields, one_of: false },
    }
}
