//! What roles may change in tables, and what gives the values they may not.

use super::{ColumnId, Predicate, RoleId};

/// What a role may insert into a table. The columns it gives are the visible fields of the table's insert input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InsertPermission {
    /// The role.
    pub role: RoleId,
    /// What inserted rows must fulfil, or all of them are undone.
    pub check: Predicate,
    /// Columns that the permission gives.
    pub presets: &'static [ColumnPreset],
}

/// What a role may update in a table. The columns it gives are the visible fields of the table's update inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UpdatePermission {
    /// The role.
    pub role: RoleId,
    /// The rows.
    pub filter: Predicate,
    /// What updated rows must fulfil, or all of them are undone.
    pub check: Option<Predicate>,
    /// Columns that the permission gives.
    pub presets: &'static [ColumnPreset],
}

/// Which rows of a table a role may delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeletePermission {
    /// The role.
    pub role: RoleId,
    /// The rows.
    pub filter: Predicate,
}

/// A column and the value that a permission gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ColumnPreset {
    /// The column.
    pub column: ColumnId,
    /// The value.
    pub value: ColumnValue,
}

/// A value that a permission gives a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnValue {
    /// NULL.
    Null,
    /// A text that Postgres casts to the column's type.
    Text(&'static str),
    /// The session variable of that (lower-case) name, cast to the column's type.
    SessionVariable(&'static str),
}
