//! Every GraphQL name that is made and not written by the user, in both naming conventions, and what a name may be. Names of
//! tables' things are made from the [`TableName`], fixed names are written with underscores and go through
//! [`TableName::fixed`].

mod convention;
mod function;
mod mutation;
mod table_name;

pub use self::convention::Convention;
pub use self::function::*;
pub use self::mutation::*;
pub use self::table_name::{Affixes, SourceNames, TableName};

use runtime::definition::AggregateFunction;

use super::leak;
use crate::diagnostic::Spanned;

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

/// The field of a column that the user does not name.
pub fn column(convention: Convention, sql_name: &str) -> &str {
    match convention {
        Convention::HasuraDefault => sql_name,
        Convention::GraphqlDefault => leak::text(&convention.field(sql_name)),
    }
}

/// The rows of a table.
pub fn select(table: &TableName) -> String {
    table.root_field("", "")
}

pub fn select_by_pk(table: &TableName) -> String {
    table.root_field("", "by_pk")
}

pub fn select_aggregate(table: &TableName) -> String {
    table.root_field("", "aggregate")
}

/// What a source's customization makes of the name of a root field: the user's for it, or the one that is made.
pub fn root_field(table: &TableName, custom: Option<&Spanned<String>>, automatic: fn(&TableName) -> String) -> String {
    match custom {
        Some(name) => table.source().root_field(name),
        None => table.source().root_field(&automatic(table)),
    }
}

/// The field of a relationship's aggregates.
pub fn relationship_aggregate(convention: Convention, relationship: &str) -> String {
    convention.relationship_field(relationship, "aggregate")
}

/// The same in filters and orders.
pub fn relationship_aggregate_input(convention: Convention, relationship: &str) -> String {
    convention.relationship_input(relationship, "aggregate")
}

pub fn aggregate(table: &TableName) -> String {
    table.type_("aggregate")
}

pub fn aggregate_fields(table: &TableName) -> String {
    table.type_("aggregate_fields")
}

/// `t_sum_fields`
pub fn function_fields(table: &TableName, function: AggregateFunction) -> String {
    table.type_(&format!("{}_fields", function.name()))
}

pub fn aggregate_order_by(table: &TableName) -> String {
    table.type_("aggregate_order_by")
}

/// `t_sum_order_by`
pub fn function_order_by(table: &TableName, function: AggregateFunction) -> String {
    table.type_(&format!("{}_order_by", function.name()))
}

pub fn aggregate_bool_exp(table: &TableName) -> String {
    table.type_("aggregate_bool_exp")
}

/// `t_aggregate_bool_exp_count`
pub fn function_bool_exp(table: &TableName, function: &str) -> String {
    table.type_(&format!("aggregate_bool_exp_{function}"))
}

/// The columns that a function in a filter takes.
pub fn function_columns(table: &TableName, function: &str) -> String {
    table.type_of_two("select_column", &format!("aggregate_bool_exp_{function}_arguments_columns"))
}

/// The two columns that a function in a filter takes.
pub fn function_arguments(table: &TableName, function: &str) -> String {
    table.type_(&format!("aggregate_bool_exp_{function}_arguments"))
}

pub fn bool_exp(table: &TableName) -> String {
    table.type_(if table.is_model() { "bool_exp_bool_exp" } else { "bool_exp" })
}

pub fn order_by(table: &TableName) -> String {
    table.type_("order_by")
}

/// The enum type of an enum table's rows.
pub fn enum_type(table: &TableName) -> String {
    table.type_("enum")
}

pub fn select_column(table: &TableName) -> String {
    table.type_(if table.is_model() { "enum_name" } else { "select_column" })
}

/// `String_comparison_exp`, `Int_array_comparison_exp`
pub fn comparison(convention: Convention, scalar: &str, array: bool) -> String {
    convention.type_(&if array { format!("{scalar}_array_comparison_exp") } else { format!("{scalar}_comparison_exp") })
}

/// `jsonb_cast_exp`
pub fn cast(convention: Convention, scalar: &str) -> String {
    convention.type_(&format!("{scalar}_cast_exp"))
}

/// The enum of orders.
pub fn order_by_enum(convention: Convention) -> String {
    convention.type_(ORDER_BY)
}

/// The scalar of a composite type, whose own name may be that of a table's rows.
pub fn composite(type_name: &str) -> String {
    format!("{type_name}_scalar")
}

pub const ST_D_WITHIN: &str = "st_d_within_input";
pub const ST_D_WITHIN_GEOGRAPHY: &str = "st_d_within_geography_input";
pub const ST_INTERSECTS_NBAND_GEOM: &str = "st_intersects_nband_geom_input";
pub const ST_INTERSECTS_GEOM_NBAND: &str = "st_intersects_geom_nband_input";

/// What is put behind the name of an input type of which a relationship gives a part: `_remote_rel_shop_ordersuser`.
pub fn opened_type_suffix(left: &str, relationship: &str) -> String {
    let left: String = left.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { '_' }).collect();
    format!("_remote_rel_{left}{relationship}")
}

/// The type of the field that holds a source's root fields of one kind.
pub fn namespace_type(source: &SourceNames, namespace: &str, kind: &str) -> String {
    source.type_(&format!("{namespace}_{kind}"))
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

/// Whether it may be the name of an enum value.
pub fn is_enum_value(name: &str) -> bool {
    is_usable(name) && !matches!(name, "true" | "false" | "null")
}

/// Whether it may be the name of a field or type.
pub fn is_usable(name: &str) -> bool {
    is_name(name) && !is_reserved(name)
}
