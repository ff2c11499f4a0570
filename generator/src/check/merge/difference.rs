//! The first difference between two definitions of a type, in every part but descriptions and deprecations.

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::Definitions;
use crate::schema::definitions::{Definition, Field, InputValue, Kind, Owner};

/// What differs, and what it is in each of the two.
pub(super) struct Difference {
    /// Where in the type.
    pub part: Part,
    /// What it is in the first definition; empty where two types are not one although they look the same.
    pub first: String,
    /// What it is in the second.
    pub second: String,
}

/// A part of a type.
pub(super) enum Part {
    /// The type as a whole.
    Type,
    /// A field or input field.
    Field(String),
    /// An argument of a field.
    Argument(String, String),
    /// An enum value.
    Value(String),
}

/// The object types that implement each interface, by whose they are.
pub(super) type Implementations<'d> = BTreeMap<(Owner, &'d str), BTreeSet<&'d str>>;

/// Collects the implementations of all interfaces.
pub(super) fn implementations(definitions: &Definitions) -> Implementations<'_> {
    let mut implementations = Implementations::new();
    for definition in &definitions.types {
        if let Kind::Object { interfaces, .. } = &definition.kind {
            for interface in interfaces {
                implementations.entry((definition.owner, interface)).or_default().insert(&definition.name);
            }
        }
    }
    implementations
}

/// Compares two definitions of the same name.
pub(super) fn find(first: &Definition, second: &Definition, implementations: &Implementations) -> Option<Difference> {
    match (&first.kind, &second.kind) {
        (Kind::Scalar { .. }, Kind::Scalar { .. }) => None,
        (
            Kind::Object { fields: left, interfaces: left_interfaces },
            Kind::Object { fields: right, interfaces: right_interfaces },
        ) => {
            fields(left, right).or_else(|| names("implements", "does not implement", left_interfaces, right_interfaces))
        }
        (
            Kind::Interface { fields: left, interfaces: left_interfaces },
            Kind::Interface { fields: right, interfaces: right_interfaces },
        ) => fields(left, right)
            .or_else(|| names("implements", "does not implement", left_interfaces, right_interfaces))
            .or_else(|| {
                let of = |definition: &Definition| -> Vec<String> {
                    let found = implementations.get(&(definition.owner, definition.name.as_str()));
                    found.into_iter().flatten().map(|name| (*name).to_owned()).collect()
                };
                names("is implemented by", "is not implemented by", &of(first), &of(second))
            }),
        (Kind::Union { members: left }, Kind::Union { members: right }) => {
            names("has the member", "does not have the member", left, right)
        }
        (Kind::Enum { values: left }, Kind::Enum { values: right }) => {
            let has = |values: &[crate::schema::definitions::EnumValue], name: &str| {
                values.iter().any(|value| value.name == name)
            };
            let missing = left.iter().find(|value| !has(right, &value.name)).map(|value| (&value.name, true));
            let added = right.iter().find(|value| !has(left, &value.name)).map(|value| (&value.name, false));
            missing.or(added).map(|(name, is_first)| one_sided(Part::Value(name.clone()), "value", name, is_first))
        }
        (
            Kind::InputObject { fields: left, one_of: left_one_of },
            Kind::InputObject { fields: right, one_of: right_one_of },
        ) => {
            input_values(left, right, "input field", str::to_owned, |name| Part::Field(name.to_owned())).or_else(|| {
                let words = |one_of| if one_of { "is `@oneOf`" } else { "is not `@oneOf`" };
                (left_one_of != right_one_of).then(|| Difference {
                    part: Part::Type,
                    first: words(*left_one_of).to_owned(),
                    second: words(*right_one_of).to_owned(),
                })
            })
        }
        (left, right) => {
            Some(Difference { part: Part::Type, first: kind(left).to_owned(), second: kind(right).to_owned() })
        }
    }
}

fn fields(left: &[Field], right: &[Field]) -> Option<Difference> {
    for field in left {
        let Some(other) = right.iter().find(|other| other.name == field.name) else {
            return Some(one_sided(Part::Field(field.name.clone()), "field", &field.name, true));
        };
        if field.type_ != other.type_ {
            return Some(Difference {
                part: Part::Field(field.name.clone()),
                first: format!("field `{}` is `{}`", field.name, field.type_),
                second: format!("field `{}` is `{}`", other.name, other.type_),
            });
        }
        let written = |name: &str| format!("{}({name}:)", field.name);
        let arguments = input_values(&field.arguments, &other.arguments, "argument", written, |name| {
            Part::Argument(field.name.clone(), name.to_owned())
        });
        if arguments.is_some() {
            return arguments;
        }
    }
    let added = right.iter().find(|field| left.iter().all(|other| other.name != field.name))?;
    Some(one_sided(Part::Field(added.name.clone()), "field", &added.name, false))
}

/// Arguments or input fields. `written` is how messages write one of a name.
fn input_values(
    left: &[InputValue],
    right: &[InputValue],
    what: &str,
    written: impl Fn(&str) -> String,
    part: impl Fn(&str) -> Part,
) -> Option<Difference> {
    for value in left {
        let Some(other) = right.iter().find(|other| other.name == value.name) else {
            return Some(one_sided(part(&value.name), what, &written(&value.name), true));
        };
        let words = |value: &InputValue| {
            let default = value.default_value.as_ref().map(|default| format!(" = {default}")).unwrap_or_default();
            format!("{what} `{}` is `{}{default}`", written(&value.name), value.type_)
        };
        if value.type_ != other.type_ || value.default_value != other.default_value {
            return Some(Difference { part: part(&value.name), first: words(value), second: words(other) });
        }
    }
    let added = right.iter().find(|value| left.iter().all(|other| other.name != value.name))?;
    Some(one_sided(part(&added.name), what, &written(&added.name), false))
}

/// A set of names, such as members: the first that is in one of them only.
fn names(has: &str, lacks: &str, left: &[String], right: &[String]) -> Option<Difference> {
    let left: BTreeSet<&str> = left.iter().map(String::as_str).collect();
    let right: BTreeSet<&str> = right.iter().map(String::as_str).collect();
    let name = left.symmetric_difference(&right).next()?;
    let words = |set: &BTreeSet<&str>| format!("{} `{name}`", if set.contains(name) { has } else { lacks });
    Some(Difference { part: Part::Type, first: words(&left), second: words(&right) })
}

fn one_sided(part: Part, what: &str, name: &str, is_first: bool) -> Difference {
    let has = format!("has the {what} `{name}`");
    let lacks = format!("does not have the {what} `{name}`");
    let (first, second) = if is_first { (has, lacks) } else { (lacks, has) };
    Difference { part, first, second }
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Scalar { .. } => "is a scalar",
        Kind::Object { .. } => "is an object type",
        Kind::Interface { .. } => "is an interface",
        Kind::Union { .. } => "is a union",
        Kind::Enum { .. } => "is an enum",
        Kind::InputObject { .. } => "is an input type",
    }
}
