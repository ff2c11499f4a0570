//! The shape of rows that are inserted: which columns they give, and not what is in them.
//!
//! Rows that give the same columns and nothing that belongs to other tables have one shape together, whatever their
//! number, so that bulks of every size share a plan.

use super::ast::Value;
use super::variable_uses::shape;
use crate::definition::{InputValue, TypeKind, TypeRef, TypeSystem};

/// Whether the rows give the same columns each, at least one, and nothing that belongs to other tables. `fields` are those
/// of their type.
pub fn are_alike(type_system: &TypeSystem, fields: &'static [InputValue], rows: &[Value<'_>]) -> bool {
    let Some((Value::Object(first), rest)) = rows.split_first() else { return false };
    let is_column = |name: &str| {
        let field = fields.binary_search_by(|field| field.name.cmp(name)).ok().and_then(|index| fields.get(index));
        field.is_some_and(|field| !is_relationship(type_system, field))
    };
    if first.is_empty() || !first.iter().all(|(name, _)| is_column(name)) {
        return false;
    }
    rest.iter().all(|row| {
        let Value::Object(row) = row else { return false };
        let in_order = || first.iter().zip(row).all(|((first, _), (other, _))| first == other);
        let in_any_order = || first.iter().all(|(first, _)| row.iter().any(|(other, _)| first == other));
        row.len() == first.len() && (in_order() || in_any_order())
    })
}

/// Whether a field of a row holds rows of another table. Columns are scalars and enums.
pub(super) fn is_relationship(type_system: &TypeSystem, field: &InputValue) -> bool {
    matches!(type_system.type_(field.type_.named_type()).kind, TypeKind::InputObject { .. })
}

/// Writes the shape of a row, a list of rows, or a value in a column, of which nothing shows.
pub(super) fn row_shape(type_system: &TypeSystem, type_: TypeRef, value: &Value<'_>, key: &mut String) {
    let TypeKind::InputObject { fields, .. } = type_system.type_(type_.named_type()).kind else {
        return key.push('c');
    };
    match value {
        Value::List(rows) if are_alike(type_system, fields, rows) => {
            key.push('*');
            if let Some(first) = rows.first() {
                row_shape(type_system, type_, first, key);
            }
        }
        Value::List(rows) => {
            key.push('[');
            for row in rows {
                row_shape(type_system, type_, row, key);
            }
            key.push(']');
        }
        Value::Object(entries) => {
            key.push('{');
            for (name, entry) in entries {
                key.push_str(name);
                key.push(':');
                let field = fields.binary_search_by(|field| field.name.cmp(name)).ok();
                let Some(field) = field.and_then(|index| fields.get(index)) else { continue };
                if is_relationship(type_system, field) {
                    related_shape(type_system, field.type_, entry, key);
                }
            }
            key.push('}');
        }
        _ => key.push('n'),
    }
}

/// Rows of another table with what happens on conflicts: the list of them is of a row's type, all else is no row.
fn related_shape(type_system: &TypeSystem, type_: TypeRef, value: &Value<'_>, key: &mut String) {
    let TypeKind::InputObject { fields, .. } = type_system.type_(type_.named_type()).kind else { return };
    let Value::Object(entries) = value else { return key.push('n') };
    key.push('{');
    for (name, entry) in entries {
        key.push_str(name);
        key.push(':');
        let field = fields.binary_search_by(|field| field.name.cmp(name)).ok();
        let Some(field) = field.and_then(|index| fields.get(index)) else { continue };
        match (name.as_ref(), entry) {
            // Each row is written out: what belongs to which is part of the plan.
            ("data", Value::List(rows)) => {
                key.push('[');
                for row in rows {
                    row_shape(type_system, field.type_, row, key);
                }
                key.push(']');
            }
            ("data", row) => row_shape(type_system, field.type_, row, key),
            (_, other) => shape(type_system, field.type_, other, key),
        }
    }
    key.push('}');
}
