//! Two definitions of a type that are alike: who sees a part of either sees it in the one type that is made of them.
//!
//! Where a role would see different parts of the two, `check` reports it, so that nothing is seen through the other.

use super::definitions::{Definition, EnumValue, Field, InputValue, Kind};

/// Adds to `first` who sees which part of `other`.
pub fn unite(first: &mut Definition, other: &Definition) {
    // Without an entry everybody sees a membership.
    first.memberships.retain(|name, roles| {
        let Some(more) = other.memberships.get(name) else { return false };
        *roles = roles.union(more);
        true
    });
    match (&mut first.kind, &other.kind) {
        // A scalar of a column is the same as a remote's of that name, which may know more about it.
        (Kind::Scalar { specified_by_url: url }, Kind::Scalar { specified_by_url: Some(other) }) => {
            url.get_or_insert_with(|| other.clone());
        }
        (
            Kind::Object { fields, .. } | Kind::Interface { fields, .. },
            Kind::Object { fields: others, .. } | Kind::Interface { fields: others, .. },
        ) => {
            for field in fields {
                unite_field(field, others);
            }
        }
        (Kind::Enum { values }, Kind::Enum { values: others }) => {
            for value in values {
                unite_value(value, others);
            }
        }
        (Kind::InputObject { fields, .. }, Kind::InputObject { fields: others, .. }) => {
            for field in fields {
                unite_input(field, others);
            }
        }
        _ => {}
    }
}

fn unite_field(field: &mut Field, others: &[Field]) {
    let Some(other) = others.iter().find(|other| other.name == field.name) else { return };
    field.visible = field.visible.union(&other.visible);
    for argument in &mut field.arguments {
        unite_input(argument, &other.arguments);
    }
}

fn unite_value(value: &mut EnumValue, others: &[EnumValue]) {
    if let Some(other) = others.iter().find(|other| other.name == value.name) {
        value.visible = value.visible.union(&other.visible);
    }
}

fn unite_input(value: &mut InputValue, others: &[InputValue]) {
    let Some(other) = others.iter().find(|other| other.name == value.name) else { return };
    value.visible = value.visible.union(&other.visible);
    for (role, preset) in &other.presets {
        if let Err(at) = value.presets.binary_search_by(|(other, _)| other.cmp(role)) {
            value.presets.insert(at, (*role, preset.clone()));
        }
    }
}
