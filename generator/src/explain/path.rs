//! How a role comes to a type: from a root type over fields, arguments, input fields and memberships that it has.

use std::collections::{BTreeMap, VecDeque};

use runtime::definition::{InputValue, RoleId, RoleSet, TypeDefinition, TypeId, TypeKind, TypeSystem};

/// The shortest way, as places; empty for a root type, `None` where there is none.
pub fn to_type(type_system: &TypeSystem, role: RoleId, target: TypeId) -> Option<Vec<String>> {
    let roots = [Some(type_system.query_root), type_system.mutation_root, type_system.subscription_root];
    let mut before: BTreeMap<TypeId, Option<(TypeId, String)>> = BTreeMap::new();
    let mut waiting = VecDeque::new();
    for root in roots.into_iter().flatten().filter(|root| type_system.type_(*root).visible.contains(role)) {
        before.insert(root, None);
        waiting.push_back(root);
    }
    while let Some(id) = waiting.pop_front() {
        if id == target {
            return Some(places(&before, target));
        }
        for (next, place, roles) in references(type_system.type_(id)) {
            if roles.is_none_or(|roles| roles.contains(role)) && !before.contains_key(&next) {
                before.insert(next, Some((id, place)));
                waiting.push_back(next);
            }
        }
    }
    None
}

fn places(before: &BTreeMap<TypeId, Option<(TypeId, String)>>, target: TypeId) -> Vec<String> {
    let mut places = Vec::new();
    let mut at = target;
    while let Some(Some((previous, place))) = before.get(&at) {
        places.push(place.clone());
        at = *previous;
    }
    places.reverse();
    places
}

/// The places, of any role, that refer to a type directly.
pub fn leading_to(type_system: &TypeSystem, target: TypeId) -> Vec<String> {
    let all = type_system.types.iter().flat_map(references);
    all.filter(|(id, ..)| *id == target).map(|(_, place, _)| place).collect()
}

/// What a type refers to, from which place of it, and who has that place; everybody where the roles are `None`.
fn references(type_: &'static TypeDefinition) -> Vec<(TypeId, String, Option<RoleSet>)> {
    let mut found = Vec::new();
    let name = type_.name;
    for field in type_.fields() {
        found.push((field.type_.named_type(), format!("{name}.{}", field.name), Some(field.visible)));
        found.extend(inputs(field.arguments, |argument| format!("{name}.{}({argument}:)", field.name)));
    }
    match type_.kind {
        TypeKind::Interface { possible_types, .. } | TypeKind::Union { possible_types } => {
            found.extend(possible_types.iter().map(|id| (*id, format!("... on {name}"), None)));
        }
        TypeKind::Object { interfaces, .. } => {
            found.extend(interfaces.iter().map(|id| (*id, format!("{name} implements it"), None)));
        }
        TypeKind::InputObject { fields, .. } => found.extend(inputs(fields, |field| format!("{name}.{field}"))),
        TypeKind::Scalar { .. } | TypeKind::Enum { .. } => {}
    }
    found
}

fn inputs(
    values: &'static [InputValue],
    place: impl Fn(&str) -> String,
) -> impl Iterator<Item = (TypeId, String, Option<RoleSet>)> {
    values.iter().map(move |value| (value.type_.named_type(), place(value.name), Some(value.visible)))
}
