//! Every GraphQL name that is made and not written by the user (`hasura-default` naming convention), and what a name may be.

use runtime::definition::AggregateFunction;

pub const QUERY_ROOT: &str = "query_root";
pub const MUTATION_ROOT: &str = "mutation_root";
pub const SUBSCRIPTION_ROOT: &str = "subscription_root";
/// The only field of an otherwise empty query root.
pub const NO_QUERIES_AVAILABLE: &str = "no_queries_available";

pub const WHERE: &str = "where";
pub const ORDER_BY: &str = "order_by";
pub const DISTINCT_ON: &str = "distinct_on";
pub const LIMIT: &str = "limit";
pub const OFFSET: &str = "offset";
/// The argument of functions.
pub const ARGS: &str = "args";
/// The argument of JSON columns.
pub const PATH: &str = "path";

/// The base of a table's names without a `custom_name`.
pub fn table_name(schema: &str, name: &str) -> String {
    if schema == "public" { name.to_owned() } else { format!("{schema}_{name}") }
}

/// The type of the arguments of a function.
pub fn function_args(function: &str) -> String {
    format!("{function}_args")
}

/// The type of the arguments of a computed field.
pub fn computed_field_args(field: &str, table: &str) -> String {
    format!("{field}_{table}_args")
}

/// The name of a function's argument that has none, counted from one.
pub fn unnamed_argument(number: usize) -> String {
    format!("arg_{number}")
}

pub fn select_by_pk(table: &str) -> String {
    format!("{table}_by_pk")
}

/// The root field of aggregates, their type, and the field of a relationship's.
pub fn aggregate(name: &str) -> String {
    format!("{name}_aggregate")
}

pub fn aggregate_fields(table: &str) -> String {
    format!("{table}_aggregate_fields")
}

/// `t_sum_fields`
pub fn function_fields(table: &str, function: AggregateFunction) -> String {
    format!("{table}_{}_fields", function.name())
}

pub fn aggregate_order_by(table: &str) -> String {
    format!("{table}_aggregate_order_by")
}

/// `t_sum_order_by`
pub fn function_order_by(table: &str, function: AggregateFunction) -> String {
    format!("{table}_{}_order_by", function.name())
}

pub fn aggregate_bool_exp(table: &str) -> String {
    format!("{table}_aggregate_bool_exp")
}

/// `t_aggregate_bool_exp_count`
pub fn function_bool_exp(table: &str, function: &str) -> String {
    format!("{table}_aggregate_bool_exp_{function}")
}

/// The columns that a function in a filter takes.
pub fn function_columns(table: &str, function: &str) -> String {
    format!("{table}_select_column_{table}_aggregate_bool_exp_{function}_arguments_columns")
}

/// The two columns that a function in a filter takes.
pub fn function_arguments(table: &str, function: &str) -> String {
    format!("{table}_aggregate_bool_exp_{function}_arguments")
}

pub fn bool_exp(table: &str) -> String {
    format!("{table}_bool_exp")
}

pub fn order_by(table: &str) -> String {
    format!("{table}_order_by")
}

pub fn select_column(table: &str) -> String {
    format!("{table}_select_column")
}

/// `String_comparison_exp`, `Int_array_comparison_exp`
pub fn comparison(scalar: &str, array: bool) -> String {
    if array { format!("{scalar}_array_comparison_exp") } else { format!("{scalar}_comparison_exp") }
}

/// `jsonb_cast_exp`
pub fn cast(scalar: &str) -> String {
    format!("{scalar}_cast_exp")
}

/// What is put behind the name of an input type of which a relationship gives a part: `_remote_rel_shop_ordersuser`.
pub fn opened_type_suffix(left: &str, relationship: &str) -> String {
    let left: String = left.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '_' }).collect();
    format!("_remote_rel_{left}{relationship}")
}

/// The name of a remote schema's root type whose fields are in a namespace.
pub fn namespaced(namespace: &str, root_type: &str) -> String {
    format!("{namespace}{root_type}")
}

/// A remote schema's name with what its customization puts around it.
pub fn affixed(prefix: &str, name: &str, suffix: &str) -> String {
    format!("{prefix}{name}{suffix}")
}

/// A name for something of a remote schema, which may itself be called anything.
pub fn from_remote_schema(name: &str) -> String {
    let usable = |character: char| if character.is_ascii_alphanumeric() { character } else { '_' };
    let name: String = name.chars().map(usable).collect();
    let name = name.trim_start_matches('_');
    if is_name(name) { name.to_owned() } else { format!("r{name}") }
}

/// Whether GraphQL accepts it as a name.
fn is_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|first| first.is_ascii_alphabetic() || first == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Whether GraphQL keeps it for introspection.
fn is_reserved(name: &str) -> bool {
    name.starts_with("__")
}

/// Whether it may be the name of a field or type.
pub fn is_usable(name: &str) -> bool {
    is_name(name) && !is_reserved(name)
}
