//! Names of functions' things: root fields and types of arguments. The names of the arguments are the database's own.

use super::{Convention, TableName};
use crate::diagnostic::Spanned;

/// The root field of what a function returns.
pub fn function(name: &TableName, custom: Option<&Spanned<String>>) -> String {
    super::root_field(name, custom, super::select)
}

/// The root field of aggregates of it.
pub fn function_aggregate(name: &TableName, custom: Option<&Spanned<String>>) -> String {
    super::root_field(name, custom, super::select_aggregate)
}

/// The type of the arguments of a function.
pub fn function_args(name: &TableName) -> String {
    if name.is_model() { name.type_("arguments") } else { name.arguments_type() }
}

/// The type of the arguments of a computed field.
pub fn computed_field_args(field: &str, table: &TableName) -> String {
    table.source().type_(&table.convention().field(&format!("{field}_{}_args", table.base())))
}

/// What orders by the aggregates of the rows that a computed field gives.
pub fn computed_field_aggregate(convention: Convention, field: &str) -> String {
    super::relationship_aggregate_input(convention, field)
}

/// The name of a function's argument that has none, counted from one.
pub fn unnamed_argument(number: usize) -> String {
    format!("arg_{number}")
}
