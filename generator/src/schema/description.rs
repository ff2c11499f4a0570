//! The descriptions that are made where the metadata gives none.

use runtime::definition::AggregateFunction;

use crate::catalog::{Catalog, ComputedField, Function, Table, table};
use crate::metadata::Comment;

pub const WHERE: &str = "filter the rows returned";
pub const ORDER_BY: &str = "sort the rows by one or more columns";
pub const DISTINCT_ON: &str = "distinct select on columns";
pub const LIMIT: &str = "limit the number of rows returned";
pub const OFFSET: &str = "skip the first n rows. Use only with order_by";
pub const PATH: &str = "JSON select path";
pub const COLUMN_NAME: &str = "column name";
pub const AFFECTED_ROWS: &str = "number of rows affected by the mutation";
pub const RETURNING: &str = "data from the rows affected by the mutation";
pub const INSERT_OBJECTS: &str = "the rows to be inserted";
pub const INSERT_OBJECT: &str = "the row to be inserted";
pub const INSERT_ON_CONFLICT: &str = "upsert condition";
pub const PLACEHOLDER: &str = "placeholder (do not use)";
pub const UPDATE_WHERE: &str = "filter the rows which have to be updated";
pub const UPDATES: &str = "updates to execute, in order";
pub const DELETE_WHERE: &str = "filter the rows which have to be deleted";
pub const ORDER_BY_ENUM: &str = "column ordering options";
pub const OBJECT_RELATIONSHIP: &str = "An object relationship";
pub const ARRAY_RELATIONSHIP: &str = "An array relationship";
pub const COMPUTED_FIELD: &str = "A computed field";
pub const AGGREGATE_RELATIONSHIP: &str = "An aggregate relationship";
/// Description and value of the only field of an otherwise empty query root.
pub const NO_QUERIES_AVAILABLE: &str = "There are no queries available to the current role. Either there are no \
     sources or remote schemas configured, or the current role doesn't have the required permissions.";

/// A comment's meaning: absent is automatic, empty is none.
pub fn of_comment(comment: &Comment, automatic: Option<String>) -> Option<String> {
    match comment {
        None => automatic,
        Some(text) if text.is_empty() => None,
        Some(text) => Some(text.value.clone()),
    }
}

/// The table's name in quotes.
fn quoted(table: &Table) -> String {
    format!("\"{}\"", table.display_name())
}

pub fn object_type(table: &Table) -> String {
    format!("columns and relationships of {}", quoted(table))
}

pub fn select(table: &Table) -> String {
    format!("fetch data from the table: {}", quoted(table))
}

pub fn select_aggregate(table: &Table) -> String {
    format!("fetch aggregated fields from the table: {}", quoted(table))
}

pub fn insert(table: &Table) -> String {
    format!("insert data into the table: {}", quoted(table))
}

pub fn insert_one(table: &Table) -> String {
    format!("insert a single row into the table: {}", quoted(table))
}

pub fn insert_input(table: &Table) -> String {
    format!("input type for inserting data into table {}", quoted(table))
}

pub fn obj_rel_insert_input(table: &Table) -> String {
    format!("input type for inserting object relation for remote table {}", quoted(table))
}

pub fn arr_rel_insert_input(table: &Table) -> String {
    format!("input type for inserting array relation for remote table {}", quoted(table))
}

pub fn on_conflict(table: &Table) -> String {
    format!("on_conflict condition type for table {}", quoted(table))
}

pub fn constraint(table: &Table) -> String {
    format!("unique or primary key constraints on table {}", quoted(table))
}

pub fn constraint_value(columns: &[String]) -> String {
    let columns: Vec<_> = columns.iter().map(|column| format!("\"{column}\"")).collect();
    format!("unique or primary key constraint on columns {}", columns.join(", "))
}

pub fn update(table: &Table) -> String {
    format!("update data of the table: {}", quoted(table))
}

pub fn update_by_pk(table: &Table) -> String {
    format!("update single row of the table: {}", quoted(table))
}

pub fn update_many(table: &Table) -> String {
    format!("update multiples rows of table: {}", quoted(table))
}

/// An operator of updates, as an argument.
pub fn update_operator(operator: &str) -> Option<&'static str> {
    Some(match operator {
        "_set" => "sets the columns of the filtered rows to the given values",
        "_inc" => "increments the numeric columns with given value of the filtered values",
        "_append" => "append existing jsonb value of filtered columns with new jsonb value",
        "_prepend" => "prepend existing jsonb value of filtered columns with new jsonb value",
        "_delete_key" => {
            "delete key/value pair or string element. key/value pairs are matched based on their key value"
        }
        "_delete_elem" => {
            "delete the array element with specified index (negative integers count from the end). throws an error if \
             top level container is not an array"
        }
        "_delete_at_path" => {
            "delete the field or element with specified path (for JSON arrays, negative integers count from the end)"
        }
        _ => return None,
    })
}

/// The input type of an operator of updates.
pub fn update_operator_input(table: &Table, operator: &str) -> Option<String> {
    match operator {
        "_set" => Some(format!("input type for updating data in table {}", quoted(table))),
        "_inc" => Some(format!("input type for incrementing numeric columns in table {}", quoted(table))),
        other => update_operator(other).map(str::to_owned),
    }
}

pub fn pk_columns_input(table: &Table) -> String {
    format!("primary key columns input for table: {}", table.display_name())
}

pub fn update_column(table: &Table) -> String {
    format!("update columns of table {}", quoted(table))
}

pub fn delete(table: &Table) -> String {
    format!("delete data from the table: {}", quoted(table))
}

pub fn delete_by_pk(table: &Table) -> String {
    format!("delete single row from the table: {}", quoted(table))
}

pub fn mutation_response(table: &Table) -> String {
    format!("response of any mutation on the table {}", quoted(table))
}

pub fn aggregate(table: &Table) -> String {
    format!("aggregated selection of {}", quoted(table))
}

pub fn aggregate_fields(table: &Table) -> String {
    format!("aggregate fields of {}", quoted(table))
}

pub fn function_fields(function: AggregateFunction) -> String {
    format!("aggregate {} on columns", function.name())
}

pub fn aggregate_order_by(table: &Table) -> String {
    format!("order by aggregate values of table {}", quoted(table))
}

pub fn function_order_by(table: &Table, function: AggregateFunction) -> String {
    format!("order by {}() on columns of table {}", function.name(), quoted(table))
}

/// "function" or "native query".
fn function_kind(function: &Function) -> &'static str {
    if function.code.is_some() { "native query" } else { "function" }
}

/// "table" or "logical model".
fn kind(table: &Table) -> &'static str {
    if table.is_model() { "logical model" } else { "table" }
}

fn quoted_function(function: &Function) -> String {
    format!("\"{}\"", table::display_name(function.schema, function.name))
}

pub fn function(catalog: &Catalog, function: &Function) -> String {
    let volatile = if function.is_mutation && function.snapshot.is_volatile() { "VOLATILE " } else { "" };
    format!(
        "execute {volatile}function {} which returns {}",
        quoted_function(function),
        quoted(catalog.table(function.table))
    )
}

pub fn function_aggregate(catalog: &Catalog, function: &Function) -> String {
    format!(
        "execute function {} and query aggregates on result of table type {}",
        quoted_function(function),
        quoted(catalog.table(function.table))
    )
}

pub fn function_arguments(function: &Function) -> String {
    format!("input parameters for {} {}", function_kind(function), quoted_function(function))
}

pub fn computed_arguments(computed: &ComputedField, table: &Table) -> String {
    format!("input parameters for computed field \"{}\" defined on table {}", computed.name, quoted(table))
}

pub fn select_by_pk(table: &Table) -> String {
    format!("fetch data from the table: {} using primary key columns", quoted(table))
}

pub fn bool_exp(table: &Table) -> String {
    format!(
        "Boolean expression to filter rows from the {} {}. All fields are combined with a logical 'AND'.",
        kind(table),
        quoted(table)
    )
}

pub fn order_by(table: &Table) -> String {
    format!("Ordering options when selecting data from {}.", quoted(table))
}

pub fn select_column(table: &Table) -> String {
    format!("select columns of {} {}", kind(table), quoted(table))
}

pub fn comparison(scalar: &str) -> String {
    format!("Boolean expression to compare columns of type \"{scalar}\". All fields are combined with logical 'AND'.")
}
