//! Values of enums, members of unions, and who implements an interface.

use std::collections::BTreeSet;

use runtime::definition::{EnumValue, RoleId, TypeDefinition, TypeId, TypeKind, TypeSystem};

use super::audience::Listeners;
use super::kind::Kind;
use super::schema::{note_deprecation, note_description};
use super::{Comparison, pair_by_name};

/// Compares the values of an enum.
pub fn compare_enum_values(
    comparison: &mut Comparison,
    type_name: &str,
    within: &Listeners,
    old: &'static [EnumValue],
    new: &'static [EnumValue],
) {
    for (before, after) in pair_by_name(old, new, |value| value.name) {
        let place = format!("{type_name}.{}", before.or(after).map(|value| value.name).unwrap_or_default());
        let roles = |value: Option<&'static EnumValue>| value.map(|value| value.visible);
        let split = comparison.audience.split(within, roles(before), roles(after));
        comparison.note(Kind::EnumValueRemoved, place.as_str(), &split.lost, "enum value removed");
        if !split.gained.is_empty() {
            let (answered, written) =
                split.gained.iter().partition(|index| is_answered(comparison, type_name, **index));
            comparison.note(Kind::EnumValueAdded, place.as_str(), &answered, "enum value added");
            comparison.note(Kind::EnumInputValueAdded, place.as_str(), &written, "enum value added");
        }
        if let (Some(before), Some(after)) = (before, after) {
            note_description(comparison, &place, &split.kept, before.description, after.description);
            note_deprecation(comparison, &place, &split.kept, before.deprecated, after.deprecated);
        }
    }
}

/// Whether a field that the role had before gives values of that type: only then can answers hold new ones.
fn is_answered(comparison: &Comparison, type_name: &str, listener: usize) -> bool {
    let role = comparison.audience.listeners[listener].old;
    let type_system = &comparison.old.type_system;
    let Some(id) = type_system.type_id(type_name) else { return false };
    let mut fields = type_system.types.iter().flat_map(TypeDefinition::fields);
    fields.any(|field| field.type_.named_type() == id && field.visible.contains(role))
}

/// Compares the members of a union, the object types of an interface, and the interfaces of an interface.
pub fn compare_members(
    comparison: &mut Comparison,
    (old, new): (&'static TypeDefinition, &'static TypeDefinition),
    within: &Listeners,
) {
    let (TypeKind::Union { .. } | TypeKind::Interface { .. }) = old.kind else { return };
    let is_union = matches!(old.kind, TypeKind::Union { .. });
    let before: BTreeSet<&'static str> = members(&comparison.old.type_system, old).collect();
    let after: BTreeSet<&'static str> = members(&comparison.new.type_system, new).collect();
    for name in before.union(&after) {
        let (mut lost, mut gained) = (Vec::new(), Vec::new());
        for &index in within {
            let listener = &comparison.audience.listeners[index];
            let had = before.contains(name) && sees_member(&comparison.old.type_system, old, name, listener.old);
            let has = after.contains(name) && sees_member(&comparison.new.type_system, new, name, listener.new);
            // Where the member is gone altogether, its removal says so.
            let remains = comparison.new.type_system.visible_type(name, listener.new).is_some();
            match (had, has) {
                (true, false) if remains => lost.push(index),
                (false, true) => gained.push(index),
                _ => {}
            }
        }
        let (removed, added, place) = if is_union {
            (Kind::UnionMemberRemoved, Kind::UnionMemberAdded, format!("{} = {name}", old.name))
        } else {
            (Kind::ImplementationRemoved, Kind::ImplementationAdded, format!("{name} implements {}", old.name))
        };
        let noun = if is_union { "member" } else { "implementation" };
        comparison.note(removed, place.as_str(), &lost, format!("{noun} removed"));
        comparison.note(added, place.as_str(), &gained, format!("{noun} added"));
    }
}

/// The names of the members of an abstract type, and of the interfaces that implement it.
fn members(type_system: &TypeSystem, type_: &'static TypeDefinition) -> impl Iterator<Item = &'static str> {
    let possible: &'static [TypeId] = match type_.kind {
        TypeKind::Union { possible_types } | TypeKind::Interface { possible_types, .. } => possible_types,
        _ => &[],
    };
    let types = type_system.types;
    let id = type_system.type_id(type_.name);
    let implements = move |other: &&TypeDefinition| match other.kind {
        TypeKind::Interface { interfaces, .. } => id.is_some_and(|id| interfaces.contains(&id)),
        _ => false,
    };
    let extending = types.iter().filter(implements).map(|type_| type_.name);
    possible.iter().filter_map(move |id| Some(types.get(id.0 as usize)?.name)).chain(extending)
}

fn sees_member(type_system: &TypeSystem, type_: &'static TypeDefinition, member: &str, role: RoleId) -> bool {
    let Some((member_id, _)) = type_system.visible_type(member, role) else { return false };
    type_system.type_id(type_.name).is_some_and(|id| type_system.is_member(id, member_id, role))
}
