//! The names of a table's mutations: root fields, types, arguments, fixed fields.

use super::TableName;

pub const OBJECTS: &str = "objects";
pub const OBJECT: &str = "object";
pub const ON_CONFLICT: &str = "on_conflict";
pub const CONSTRAINT: &str = "constraint";
pub const UPDATE_COLUMNS: &str = "update_columns";
pub const DATA: &str = "data";
pub const PK_COLUMNS: &str = "pk_columns";
pub const UPDATES: &str = "updates";
pub const AFFECTED_ROWS: &str = "affected_rows";
pub const RETURNING: &str = "returning";
/// The operators of updates. Behind its underscore, each is the middle of its input type's name too.
pub const UPDATE_OPERATORS: [&str; 7] =
    ["_set", "_inc", "_append", "_prepend", "_delete_key", "_delete_elem", "_delete_at_path"];
/// The only value of `t_update_column` for roles that cannot update.
pub const PLACEHOLDER: &str = "_PLACEHOLDER";

pub fn insert(table: &TableName) -> String {
    table.root_field("insert", "")
}

pub fn insert_one(table: &TableName) -> String {
    table.root_field("insert", "one")
}

pub fn update(table: &TableName) -> String {
    table.root_field("update", "")
}

pub fn update_by_pk(table: &TableName) -> String {
    table.root_field("update", "by_pk")
}

pub fn update_many(table: &TableName) -> String {
    table.root_field("update", "many")
}

pub fn delete(table: &TableName) -> String {
    table.root_field("delete", "")
}

pub fn delete_by_pk(table: &TableName) -> String {
    table.root_field("delete", "by_pk")
}

pub fn mutation_response(table: &TableName) -> String {
    table.type_("mutation_response")
}

pub fn insert_input(table: &TableName) -> String {
    table.type_("insert_input")
}

pub fn obj_rel_insert_input(table: &TableName) -> String {
    table.type_("obj_rel_insert_input")
}

pub fn arr_rel_insert_input(table: &TableName) -> String {
    table.type_("arr_rel_insert_input")
}

pub fn on_conflict(table: &TableName) -> String {
    table.type_("on_conflict")
}

pub fn constraint(table: &TableName) -> String {
    table.type_("constraint")
}

pub fn update_column(table: &TableName) -> String {
    table.type_("update_column")
}

pub fn set_input(table: &TableName) -> String {
    table.type_("set_input")
}

pub fn inc_input(table: &TableName) -> String {
    table.type_("inc_input")
}

pub fn append_input(table: &TableName) -> String {
    table.type_("append_input")
}

pub fn prepend_input(table: &TableName) -> String {
    table.type_("prepend_input")
}

pub fn delete_key_input(table: &TableName) -> String {
    table.type_("delete_key_input")
}

pub fn delete_elem_input(table: &TableName) -> String {
    table.type_("delete_elem_input")
}

pub fn delete_at_path_input(table: &TableName) -> String {
    table.type_("delete_at_path_input")
}

/// `t_set_input` of `_set`
pub fn update_operator_input(table: &TableName, operator: &str) -> String {
    table.type_(&format!("{}_input", operator.trim_start_matches('_')))
}

pub fn pk_columns_input(table: &TableName) -> String {
    table.type_("pk_columns_input")
}

pub fn updates(table: &TableName) -> String {
    table.type_("updates")
}
