//! What a role sees of a remote schema, once its SDL is known to fit.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Spanned;
use crate::introspection::snapshot::RemoteTypeRef;

/// The parts of a remote schema that a role has. Two views are equal if they show the same.
#[derive(Debug, Default, PartialEq)]
pub struct RoleView {
    /// The query, mutation and subscription root, where the role has fields of it.
    pub roots: [Option<String>; 3],
    /// The remote schema's directives that the role may use.
    pub directives: BTreeSet<String>,
    /// The types, with the places of their definitions.
    pub types: BTreeMap<String, Spanned<TypeView>>,
}

/// The parts of a type that a role has.
#[derive(Debug, Default, PartialEq)]
pub struct TypeView {
    /// The fields of an object or interface.
    pub fields: BTreeMap<String, FieldView>,
    /// The fields of an input object.
    pub input_fields: BTreeMap<String, InputView>,
    /// The values of an enum.
    pub values: BTreeSet<String>,
    /// The interfaces of an object or interface, or the members of a union.
    pub names: BTreeSet<String>,
}

/// A field that a role has.
#[derive(Debug, Default, PartialEq)]
pub struct FieldView {
    /// Its arguments, those with a preset among them.
    pub arguments: BTreeMap<String, InputView>,
}

/// An argument or input field of a role's SDL.
#[derive(Debug, PartialEq)]
pub struct InputView {
    /// Its type.
    pub type_: RemoteTypeRef,
    /// What is always sent in its place; the role itself then does not have it.
    pub preset: Option<Spanned<Preset>>,
}

/// The value of a `@preset`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preset {
    /// `null`, a boolean, a number or a string, as JSON text.
    Scalar(String),
    /// An enum value.
    Enum(String),
    /// The session variable of that (lower-case) name, as a value of that scalar or enum type.
    Session(String, String),
    /// A list.
    List(Vec<Preset>),
    /// An input object, by key.
    Object(BTreeMap<String, Preset>),
}

impl RoleView {
    /// The parts of a type.
    pub fn type_(&self, name: &str) -> Option<&TypeView> {
        self.types.get(name).map(|type_| &type_.value)
    }

    /// A field of an object or interface type.
    pub fn field(&self, type_name: &str, field: &str) -> Option<&FieldView> {
        self.type_(type_name)?.fields.get(field)
    }

    /// Whether a field of an input type is preset, or one of a type inside of it.
    pub fn has_presets_inside(&self, type_name: &str) -> bool {
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut waiting = vec![type_name];
        while let Some(name) = waiting.pop() {
            let Some((name, type_)) = self.types.get_key_value(name) else { continue };
            if !seen.insert(name) {
                continue;
            }
            if type_.input_fields.values().any(|field| field.preset.is_some()) {
                return true;
            }
            waiting.extend(type_.input_fields.values().map(|field| field.type_.named_type()));
        }
        false
    }

    /// The first part that is in one of two views only or is not alike in them, in words.
    pub fn difference(&self, other: &Self) -> Option<String> {
        difference(&self.types, &other.types, |name, left, right| {
            let (left, right) = (&left.value, &right.value);
            let names: BTreeSet<&String> = left.names.symmetric_difference(&right.names).collect();
            difference(&left.fields, &right.fields, |field, left, right| {
                difference(&left.arguments, &right.arguments, |_, _, _| None)
                    .map(|argument| format!("argument {argument} of field `{name}.{field}`"))
            })
            .or_else(|| difference(&left.input_fields, &right.input_fields, |_, _, _| None))
            .map(|part| if part.starts_with('`') { format!("{part} of type `{name}`") } else { part })
            .or_else(|| {
                left.values
                    .symmetric_difference(&right.values)
                    .next()
                    .map(|value| format!("value `{value}` of enum `{name}`"))
            })
            .or_else(|| names.first().map(|other| format!("`{other}` of type `{name}`")))
        })
        .or_else(|| (self.roots != other.roots).then(|| "the root types".to_owned()))
    }

    /// Whether the type is a root type that the role has.
    pub fn is_root(&self, type_name: &str) -> bool {
        self.roots.iter().flatten().any(|root| root == type_name)
    }
}

/// The first key of two maps whose values differ: what `inside` says, or the key itself.
fn difference<T: PartialEq>(
    left: &BTreeMap<String, T>,
    right: &BTreeMap<String, T>,
    inside: impl Fn(&str, &T, &T) -> Option<String>,
) -> Option<String> {
    let names: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
    names.into_iter().find_map(|name| match (left.get(name), right.get(name)) {
        (Some(left), Some(right)) if left == right => None,
        (Some(left), Some(right)) => inside(name, left, right).or_else(|| Some(format!("`{name}`"))),
        _ => Some(format!("`{name}`")),
    })
}
