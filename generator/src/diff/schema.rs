//! Types, their fields, and directives.

use runtime::definition::{DirectiveDefinition, Field, TypeDefinition, TypeKind, TypeRef, specified};

use super::audience::Listeners;
use super::input::{Owner, compare_inputs};
use super::kind::Kind;
use super::member;
use super::type_ref::{Change, Typed, compare_output};
use super::{Comparison, origin, pair_by_name};

/// Compares the type systems.
pub fn compare(comparison: &mut Comparison) {
    let (old, new) = (comparison.old.type_system, comparison.new.type_system);
    let everybody = comparison.audience.all();
    for (before, after) in pair_by_name(old.types, new.types, |type_| type_.name) {
        compare_types(comparison, &everybody, before, after);
    }
    for (before, after) in pair_by_name(old.directives, new.directives, |directive| directive.name) {
        compare_directives(comparison, &everybody, before, after);
    }
}

fn compare_types(
    comparison: &mut Comparison,
    everybody: &Listeners,
    old: Option<&'static TypeDefinition>,
    new: Option<&'static TypeDefinition>,
) {
    let roles = |type_: Option<&'static TypeDefinition>| type_.map(|type_| type_.visible);
    let split = comparison.audience.split(everybody, roles(old), roles(new));
    // What the specification defines is there for every role, whether or not anything of the gateway's uses it.
    let is_specified = |type_: &&TypeDefinition| specified::type_id(type_.name).is_some();
    if let Some(old) = old.filter(|type_| !is_specified(type_)) {
        comparison.note(Kind::TypeRemoved, old.name, &split.lost, format!("{} removed", kind_words(old)));
    }
    if let Some(new) = new.filter(|type_| !is_specified(type_)) {
        comparison.note(Kind::TypeAdded, new.name, &split.gained, format!("{} added", kind_words(new)));
    }
    let (Some(old), Some(new)) = (old, new) else { return };
    if std::mem::discriminant(&old.kind) != std::mem::discriminant(&new.kind) {
        let message = format!("{} is now {}", kind_words(old), kind_words(new));
        comparison.note(Kind::TypeKindChanged, old.name, &split.kept, message);
        return;
    }
    note_description(comparison, old.name, &split.kept, old.description, new.description);
    for (before, after) in pair_by_name(old.fields(), new.fields(), |field| field.name) {
        compare_fields(comparison, (old, new), &split.kept, before, after);
    }
    match (old.kind, new.kind) {
        (TypeKind::Scalar { specified_by_url: before }, TypeKind::Scalar { specified_by_url: after })
            if before != after =>
        {
            let message = format!("specified by {}, was {}", quoted(after), quoted(before));
            comparison.note(Kind::ScalarSpecificationChanged, old.name, &split.kept, message);
        }
        (TypeKind::Enum { values: before }, TypeKind::Enum { values: after }) => {
            member::compare_enum_values(comparison, old.name, &split.kept, before, after);
        }
        (
            TypeKind::InputObject { fields: before, one_of: was_one_of },
            TypeKind::InputObject { fields: after, one_of },
        ) => {
            if was_one_of != one_of {
                let kind = if one_of { Kind::OneOfAdded } else { Kind::OneOfRemoved };
                let message = if one_of { "exactly one field must be given" } else { "fields may be given together" };
                comparison.note(kind, old.name, &split.kept, message);
            }
            compare_inputs(comparison, Owner::InputObject(old.name), &split.kept, before, after);
        }
        _ => member::compare_members(comparison, (old, new), &split.kept),
    }
}

fn compare_fields(
    comparison: &mut Comparison,
    types: (&'static TypeDefinition, &'static TypeDefinition),
    within: &Listeners,
    old: Option<&'static Field>,
    new: Option<&'static Field>,
) {
    let name = old.or(new).map(|field| field.name).unwrap_or_default();
    let place = format!("{}.{name}", types.0.name);
    let roles = |field: Option<&'static Field>| field.map(|field| field.visible);
    let split = comparison.audience.split(within, roles(old), roles(new));
    comparison.note(Kind::FieldRemoved, place.as_str(), &split.lost, "field removed");
    if let Some(new) = new {
        let nobody = None::<&'static Field>;
        for (listeners, (_, type_)) in by_type(comparison, &split.gained, nobody, Some(new)) {
            let type_ = type_.map_or_else(String::new, |type_| type_.print(&comparison.new.type_system));
            comparison.note(Kind::FieldAdded, place.as_str(), &listeners, format!("field of type `{type_}` added"));
        }
    }
    let (Some(old), Some(new)) = (old, new) else { return };
    for (listeners, (before, after)) in by_type(comparison, &split.kept, Some(old), Some(new)) {
        let (Some(before), Some(after)) = (before, after) else { continue };
        let before = Typed { type_system: &comparison.old.type_system, type_: before };
        let after = Typed { type_system: &comparison.new.type_system, type_: after };
        let kind = match compare_output(before, after) {
            Change::Same => continue,
            Change::Compatible => Kind::FieldTypeTightened,
            Change::Incompatible => Kind::FieldTypeChanged,
        };
        let message = format!("type `{}` is now `{}`", before.print(), after.print());
        comparison.note(kind, place.as_str(), &listeners, message);
    }
    let before = origin::of_field(comparison.old, types.0, name, old.resolver);
    let after = origin::of_field(comparison.new, types.1, name, new.resolver);
    if before != after {
        let message = format!("was {before}; is now {after}");
        comparison.note(Kind::FieldOriginChanged, place.as_str(), &split.kept, message);
    }
    note_description(comparison, &place, &split.kept, old.description, new.description);
    note_deprecation(comparison, &place, &split.kept, old.deprecated, new.deprecated);
    compare_inputs(comparison, Owner::Field(&place), &split.kept, old.arguments, new.arguments);
}

type Types = (Option<TypeRef>, Option<TypeRef>);

/// The listeners by the types that the field has for them before and after.
fn by_type(
    comparison: &Comparison,
    listeners: &[usize],
    old: Option<&'static Field>,
    new: Option<&'static Field>,
) -> Vec<(Listeners, Types)> {
    let mut groups: Vec<(Listeners, Types)> = Vec::new();
    for &index in listeners {
        let listener = &comparison.audience.listeners[index];
        let types = (old.map(|old| old.type_for(listener.old)), new.map(|new| new.type_for(listener.new)));
        match groups.iter_mut().find(|(_, known)| *known == types) {
            Some((listeners, _)) => listeners.push(index),
            None => groups.push((vec![index], types)),
        }
    }
    groups
}

fn compare_directives(
    comparison: &mut Comparison,
    everybody: &Listeners,
    old: Option<&'static DirectiveDefinition>,
    new: Option<&'static DirectiveDefinition>,
) {
    let name = old.or(new).map(|directive| directive.name).unwrap_or_default();
    let place = format!("@{name}");
    let roles = |directive: Option<&'static DirectiveDefinition>| directive.map(|directive| directive.visible);
    let split = comparison.audience.split(everybody, roles(old), roles(new));
    comparison.note(Kind::DirectiveRemoved, place.as_str(), &split.lost, "directive removed");
    comparison.note(Kind::DirectiveAdded, place.as_str(), &split.gained, "directive added");
    let (Some(old), Some(new)) = (old, new) else { return };
    for location in old.locations.iter().filter(|location| !new.locations.contains(location)) {
        let message = format!("may no longer stand at `{location}`");
        comparison.note(Kind::DirectiveLocationRemoved, place.as_str(), &split.kept, message);
    }
    for location in new.locations.iter().filter(|location| !old.locations.contains(location)) {
        let message = format!("may stand at `{location}`");
        comparison.note(Kind::DirectiveLocationAdded, place.as_str(), &split.kept, message);
    }
    match (old.repeatable, new.repeatable) {
        (true, false) => {
            comparison.note(Kind::DirectiveNotRepeatable, place.as_str(), &split.kept, "may stand once only");
        }
        (false, true) => {
            comparison.note(Kind::DirectiveRepeatable, place.as_str(), &split.kept, "may stand more than once");
        }
        _ => {}
    }
    note_description(comparison, &place, &split.kept, old.description, new.description);
    compare_inputs(comparison, Owner::Field(&place), &split.kept, old.arguments, new.arguments);
}

/// Notes that a description has changed.
pub fn note_description(
    comparison: &mut Comparison,
    place: &str,
    listeners: &Listeners,
    old: Option<&str>,
    new: Option<&str>,
) {
    if old != new {
        comparison.note(Kind::DescriptionChanged, place, listeners, "description changed");
    }
}

/// Notes that a deprecation has changed.
pub fn note_deprecation(
    comparison: &mut Comparison,
    place: &str,
    listeners: &Listeners,
    old: Option<&str>,
    new: Option<&str>,
) {
    let message = match (old, new) {
        _ if old == new => return,
        (_, Some(reason)) => format!("deprecated: {reason}"),
        (_, None) => "no longer deprecated".to_owned(),
    };
    comparison.note(Kind::DeprecationChanged, place, listeners, message);
}

fn kind_words(type_: &TypeDefinition) -> &'static str {
    match type_.kind {
        TypeKind::Scalar { .. } => "scalar",
        TypeKind::Object { .. } => "object type",
        TypeKind::Interface { .. } => "interface",
        TypeKind::Union { .. } => "union",
        TypeKind::Enum { .. } => "enum",
        TypeKind::InputObject { .. } => "input object",
    }
}

fn quoted(url: Option<&str>) -> String {
    url.map_or_else(|| "nothing".to_owned(), |url| format!("`{url}`"))
}
