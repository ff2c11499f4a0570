//! Rules about values (specification, section 5.6): right type, known, unique and required input fields.
//!
//! Custom scalars, and all scalars in arguments for databases, take any literal: what it means is known where it is used. Variables are recorded here and checked
//! by [`super::variables`] once the operations that use them are known.

use std::collections::HashSet;

use super::{Context, VariableUsage};
use crate::definition::{EnumValue, InputValue, TypeKind, TypeRef};
use crate::document::ast::Value;
use crate::document::messages::{enum_mismatch, scalar_mismatch};

/// Where a value stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) type_: TypeRef,
    /// Whether the place has a default value.
    pub(super) has_default: bool,
    /// The name of the `@oneOf` input object whose field this is.
    pub(super) one_of: Option<&'static str>,
}

impl Place {
    pub(super) fn of(definition: &InputValue) -> Self {
        Self { type_: definition.type_, has_default: definition.default_value.is_some(), one_of: None }
    }

    fn item(type_: TypeRef) -> Self {
        Self { type_, has_default: false, one_of: None }
    }
}

/// Checks a value at its place; without one, only what holds for all values.
pub(super) fn check<'a>(context: &mut Context<'_, 'a>, place: Option<Place>, value: &Value<'a>) {
    if let Value::Variable(name) = value {
        let usage = VariableUsage {
            name,
            expected: place.map(|place| place.type_),
            location_default: place.is_some_and(|place| place.has_default),
            one_of: place.and_then(|place| place.one_of),
            path: context.path.clone(),
        };
        if let Some(unit) = context.units.get_mut(context.unit) {
            unit.usages.push(usage);
        }
        return;
    }
    let Some(Place { type_, .. }) = place else {
        return check_any(context, value);
    };
    let named = context.type_system.type_(type_.named_type());
    if *value == Value::Null {
        match (type_.is_non_null(), type_.is_list()) {
            (false, _) => {}
            (true, true) => context.report("expected a list, but found null"),
            (true, false) => context.report(format!("unexpected null value for type '{}'", named.name)),
        }
        return;
    }
    if let Some(item) = type_.item() {
        let Value::List(items) = value else {
            return check(context, Some(Place::item(item)), value);
        };
        for (index, value) in items.iter().enumerate() {
            context.at_index(index, |context| check(context, Some(Place::item(item)), value));
        }
        return;
    }
    match named.kind {
        TypeKind::Scalar { .. } if context.is_for_database && !matches!(value, Value::Enum(_)) => {
            check_any(context, value);
        }
        TypeKind::Scalar { .. } => check_scalar(context, named.name, value),
        TypeKind::Enum { values } => check_enum(context, named.name, values, value),
        TypeKind::InputObject { fields, one_of } => check_input_object(context, named.name, fields, one_of, value),
        // The generator gives arguments input types only.
        _ => {}
    }
}

/// A value of a custom scalar, or at an unknown place.
fn check_any<'a>(context: &mut Context<'_, 'a>, value: &Value<'a>) {
    match value {
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                context.at_index(index, |context| check(context, None, item));
            }
        }
        Value::Object(entries) => {
            check_unique_fields(context, entries);
            for (name, entry) in entries {
                context.at(&[name], |context| check(context, None, entry));
            }
        }
        _ => {}
    }
}

fn check_scalar<'a>(context: &mut Context<'_, 'a>, name: &str, value: &Value<'a>) {
    let fits = match (name, value) {
        ("Int", Value::Int(text)) => {
            if text.parse::<i32>().is_err() {
                context.report(scalar_mismatch(name, &format!("{text:.60}")));
            }
            true
        }
        ("Float" | "ID", Value::Int(_))
        | ("Float", Value::Float(_))
        | ("ID" | "String", Value::String(_))
        | ("Boolean", Value::Boolean(_)) => true,
        ("Int" | "Float" | "ID" | "String" | "Boolean", _) => false,
        _ => return check_any(context, value),
    };
    if !fits {
        context.report(scalar_mismatch(name, describe(value)));
    }
}

fn check_enum(context: &mut Context<'_, '_>, name: &str, values: &'static [EnumValue], value: &Value<'_>) {
    let found = match value {
        Value::Enum(value) => {
            let known = values.binary_search_by(|known| known.name.cmp(value)).ok();
            if known.and_then(|index| values.get(index)).is_some_and(|known| known.visible.contains(context.role)) {
                return;
            }
            format!("'{value}'")
        }
        other => describe(other).to_owned(),
    };
    context.report(enum_mismatch(values, context.role, name, &found));
}

fn check_input_object<'a>(
    context: &mut Context<'_, 'a>,
    name: &'static str,
    fields: &'static [InputValue],
    one_of: bool,
    value: &Value<'a>,
) {
    let Value::Object(entries) = value else {
        context.report(format!("expected an object for type '{name}', but found {}", describe(value)));
        return;
    };
    let role = context.role;
    check_unique_fields(context, entries);
    for (key, entry) in entries {
        let definition = fields.binary_search_by(|field| field.name.cmp(key)).ok().and_then(|index| fields.get(index));
        let definition = definition.filter(|field| field.visible.contains(role));
        context.at(&[key], |context| {
            if definition.is_none() {
                context.report(format!("field '{key}' not found in type: '{name}'"));
            }
            let place = definition.map(|field| Place { one_of: one_of.then_some(name), ..Place::of(field) });
            check(context, place, entry);
        });
    }
    for field in fields {
        if field.type_.is_non_null()
            && field.default_value.is_none()
            && field.visible.contains(role)
            && !entries.iter().any(|(key, _)| key == field.name)
        {
            context.at(&[field.name], |context| {
                context.report(format!("missing required field '{}'", field.name));
            });
        }
    }
    if one_of && (entries.len() != 1 || entries.iter().any(|(_, entry)| *entry == Value::Null)) {
        context.report(format!("exactly one field with a value must be given for type '{name}'"));
    }
}

fn check_unique_fields<'a>(context: &mut Context<'_, 'a>, entries: &[(std::borrow::Cow<'a, str>, Value<'a>)]) {
    let mut names = HashSet::new();
    for (name, _) in entries {
        if entries.len() > 1 && !names.insert(name) {
            context.report(format!("input field '{name}' is given more than once"));
        }
    }
}

/// A literal's kind, for messages.
fn describe(value: &Value<'_>) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Boolean(_) => "a boolean",
        Value::Int(_) => "an integer",
        Value::Float(_) => "a float",
        Value::String(_) => "a string",
        Value::Enum(_) => "an enum value",
        Value::List(_) => "a list",
        Value::Object(_) => "an object",
        Value::Variable(_) => "a variable",
    }
}
