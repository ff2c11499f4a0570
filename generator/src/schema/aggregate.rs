//! The types of a table's aggregates: the values and rows, the order by them, and the filters with them.

use std::collections::BTreeMap;

use runtime::definition::{AggregateField, AggregateFunction, ColumnId, Resolver, TableId};

use super::access::Access;
use super::definitions::{
    Definition, EnumValue, Field, FieldResolver, InputValue, Kind, Owner, Type, list, named, non_null,
};
use super::object_type::{rows_type, value_type};
use super::roles::Roles;
use super::table_input::input_object;
use super::{description, naming};
use crate::catalog::scalar::ColumnType;
use crate::catalog::{Catalog, Column, Table};

/// The functions that filters offer for columns of type `double precision`, and how many columns each takes.
const FILTER_FUNCTIONS: [(&str, usize); 8] = [
    ("avg", 1),
    ("corr", 2),
    ("covar_samp", 2),
    ("max", 1),
    ("min", 1),
    ("stddev_samp", 1),
    ("sum", 1),
    ("var_samp", 1),
];

/// All types of a table's aggregates. The merge keeps those that somebody reaches.
pub fn definitions(catalog: &Catalog, access: &Access, id: TableId) -> Vec<Definition> {
    let mut definitions = vec![aggregate(catalog, access, id), aggregate_fields(catalog, access, id)];
    for function in AggregateFunction::ALL {
        if !values(catalog, access, id, function).is_empty() {
            definitions.push(function_fields(catalog, access, id, function));
            definitions.push(function_order_by(catalog, access, id, function));
        }
    }
    definitions.push(aggregate_order_by(catalog, access, id));
    definitions.extend(bool_exps(catalog, access, id));
    definitions
}

/// Something of each row that can be aggregated.
struct Value<'c> {
    name: &'c str,
    type_: &'c ColumnType,
    visible: &'c Roles,
    resolver: Resolver,
}

/// The exposed columns and the computed fields without arguments that a function takes.
fn values<'c>(catalog: &'c Catalog, access: &'c Access, id: TableId, function: AggregateFunction) -> Vec<Value<'c>> {
    let table = catalog.table(id);
    // Enums have no greatest and no least value, and are no numbers.
    let plain = exposed(table).filter(|(_, column, _)| column.enum_.is_none());
    let columns = plain.map(|(column_id, column, name)| Value {
        name,
        type_: &column.type_,
        visible: access.column(id, column_id),
        resolver: Resolver::Column(column_id),
    });
    let computed = table.computed_field_ids().filter_map(|(computed_id, computed)| {
        Some(Value {
            name: computed.name,
            type_: computed.plain_scalar()?,
            visible: access.computed_field(id, computed_id),
            resolver: Resolver::ComputedField(computed_id),
        })
    });
    let is_taken = |value: &Value| match function {
        AggregateFunction::Max | AggregateFunction::Min => value.type_.is_comparable(),
        _ => value.type_.is_numeric(),
    };
    columns.chain(computed).filter(is_taken).collect()
}

/// Those who see any of the values that a function takes.
fn viewers(catalog: &Catalog, access: &Access, id: TableId, function: AggregateFunction) -> Roles {
    let values = values(catalog, access, id, function);
    values.iter().fold(Roles::default(), |all, value| all.union(value.visible))
}

fn exposed<'c>(table: &'c Table<'c>) -> impl Iterator<Item = (ColumnId, &'c Column<'c>, &'c str)> {
    table.column_ids().filter_map(|(id, column)| Some((id, column, column.field_name?)))
}

/// `t_aggregate`
fn aggregate(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let fields = vec![
        field(access, "aggregate", named(naming::aggregate_fields(&table.graphql_name)), AggregateField::Values),
        field(access, "nodes", non_null(rows_type(catalog, id)), AggregateField::Rows),
    ];
    object(catalog, id, naming::aggregate(&table.graphql_name), description::aggregate(table), fields)
}

/// `t_aggregate_fields`
fn aggregate_fields(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let name = &table.graphql_name;
    let mut count = field(access, "count", non_null(named("Int")), AggregateField::Count);
    count.arguments = vec![
        InputValue::new("columns", list(non_null(named(naming::select_column(name)))), &access.any_column(id)),
        InputValue::new("distinct", named("Boolean"), &access.everybody),
    ];
    let mut fields = vec![count];
    for function in AggregateFunction::ALL {
        let visible = viewers(catalog, access, id, function);
        if !visible.is_empty() {
            let type_ = named(naming::function_fields(name, function));
            let part = AggregateField::Function(function);
            fields.push(Field { visible, ..field(access, &name.fixed(function.name()), type_, part) });
        }
    }
    object(catalog, id, naming::aggregate_fields(name), description::aggregate_fields(table), fields)
}

/// `t_sum_fields`: sums and extremes are of the column's type, whatever is averaged is a `Float`.
fn function_fields(catalog: &Catalog, access: &Access, id: TableId, function: AggregateFunction) -> Definition {
    let fields = values(catalog, access, id, function).into_iter().map(|value| Field {
        name: value.name.to_owned(),
        description: None,
        arguments: Vec::new(),
        type_: match function {
            AggregateFunction::Sum | AggregateFunction::Max | AggregateFunction::Min => value_type(value.type_),
            _ => named("Float"),
        },
        deprecated: None,
        visible: value.visible.clone(),
        resolver: FieldResolver::Source(value.resolver),
    });
    let name = naming::function_fields(&catalog.table(id).graphql_name, function);
    object(catalog, id, name, description::function_fields(function), fields.collect())
}

/// `t_aggregate_order_by`
fn aggregate_order_by(catalog: &Catalog, access: &Access, id: TableId) -> Definition {
    let table = catalog.table(id);
    let order_by = named(naming::order_by_enum(table.graphql_name.convention()));
    let mut fields = vec![InputValue::new("count", order_by.clone(), &access.everybody)];
    for function in AggregateFunction::ALL {
        let visible = viewers(catalog, access, id, function);
        if !visible.is_empty() {
            let type_ = named(naming::function_order_by(&table.graphql_name, function));
            fields.push(InputValue::new(table.graphql_name.fixed(function.name()), type_, &visible));
        }
    }
    let name = naming::aggregate_order_by(&table.graphql_name);
    input_object(catalog, id, name, description::aggregate_order_by(table), fields)
}

/// `t_sum_order_by`
fn function_order_by(catalog: &Catalog, access: &Access, id: TableId, function: AggregateFunction) -> Definition {
    let table = catalog.table(id);
    let order_by = named(naming::order_by_enum(table.graphql_name.convention()));
    let values = values(catalog, access, id, function).into_iter();
    let fields = values.map(|value| InputValue::new(value.name, order_by.clone(), value.visible));
    let name = naming::function_order_by(&table.graphql_name, function);
    input_object(catalog, id, name, description::function_order_by(table, function), fields.collect())
}

/// `t_aggregate_bool_exp` and what it is made of.
fn bool_exps(catalog: &Catalog, access: &Access, id: TableId) -> Vec<Definition> {
    let table = catalog.table(id);
    let name = &table.graphql_name;
    let convention = name.convention();
    let mut fields = Vec::new();
    let mut definitions = Vec::new();
    let mut offer =
        |function: &str, visible: &Roles, arguments: Type, predicate: &str, definitions: &mut Vec<Definition>| {
            let type_name = naming::function_bool_exp(name, function);
            fields.push(InputValue::new(function, named(type_name.as_str()), visible));
            let predicate = non_null(named(naming::comparison(convention, predicate, false)));
            let inputs = vec![
                InputValue::new("arguments", arguments, &access.any_column(id)),
                InputValue::new("distinct", named("Boolean"), &access.everybody),
                InputValue::new("filter", named(naming::bool_exp(name)), &access.everybody),
                InputValue::new("predicate", predicate, &access.everybody),
            ];
            definitions.push(plain_input_object(catalog, id, type_name, inputs));
        };
    let all_columns = list(non_null(named(naming::select_column(name))));
    offer("count", &access.everybody, all_columns, "Int", &mut definitions);
    let of_type = |base: &str| -> Vec<(ColumnId, &str)> {
        let found = exposed(table).filter(|(_, column, _)| !column.type_.array && column.type_.base == base);
        found.map(|(id, _, name)| (id, name)).collect()
    };
    let booleans = of_type("bool");
    let doubles = of_type("float8");
    let one_column = ["bool_and", "bool_or"].map(|function| (function, 1, &booleans, "Boolean"));
    let of_doubles = FILTER_FUNCTIONS.map(|(function, columns)| (function, columns, &doubles, "float8"));
    for (function, count, columns, scalar) in one_column.into_iter().chain(of_doubles) {
        if columns.is_empty() {
            continue;
        }
        let enum_name = naming::function_columns(name, function);
        definitions.push(columns_enum(catalog, access, id, enum_name.clone(), columns));
        let column = non_null(named(enum_name));
        let arguments = if count == 1 {
            column
        } else {
            let arguments = naming::function_arguments(name, function);
            let inputs = ["X", "Y"].map(|name| InputValue::new(name, column.clone(), &access.everybody));
            definitions.push(plain_input_object(catalog, id, arguments.clone(), inputs.to_vec()));
            non_null(named(arguments))
        };
        // An enum without values is none: roles that see no such column do not have the function.
        let viewers = columns.iter().fold(Roles::default(), |all, (column, _)| all.union(access.column(id, *column)));
        offer(function, &viewers, arguments, scalar, &mut definitions);
    }
    definitions.push(plain_input_object(catalog, id, naming::aggregate_bool_exp(name), fields));
    definitions
}

fn columns_enum(
    catalog: &Catalog,
    access: &Access,
    id: TableId,
    name: String,
    columns: &[(ColumnId, &str)],
) -> Definition {
    let table = catalog.table(id);
    let values = columns.iter().map(|(column, name)| EnumValue {
        name: (*name).to_owned(),
        description: Some(description::COLUMN_NAME.to_owned()),
        deprecated: None,
        visible: access.column(id, *column).clone(),
    });
    Definition {
        memberships: BTreeMap::new(),
        name,
        description: Some(description::select_column(table)),
        owner: Owner::Table(id),
        span: Some(table.span),
        kind: Kind::Enum { values: values.collect() },
    }
}

fn plain_input_object(catalog: &Catalog, id: TableId, name: String, fields: Vec<InputValue>) -> Definition {
    Definition { description: None, ..input_object(catalog, id, name, String::new(), fields) }
}

fn field(access: &Access, name: &str, type_: Type, part: AggregateField) -> Field {
    Field {
        name: name.to_owned(),
        description: None,
        arguments: Vec::new(),
        type_,
        deprecated: None,
        visible: access.everybody.clone(),
        resolver: FieldResolver::Source(Resolver::Aggregate(part)),
    }
}

fn object(catalog: &Catalog, id: TableId, name: String, description: String, fields: Vec<Field>) -> Definition {
    Definition {
        memberships: BTreeMap::new(),
        name,
        description: Some(description),
        owner: Owner::Table(id),
        span: Some(catalog.table(id).span),
        kind: Kind::Object { fields, interfaces: Vec::new() },
    }
}
