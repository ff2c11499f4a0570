//! What the schema says about itself, as far as a role sees it (GraphQL specification, section 4).
//!
//! `__schema` and `__type` are answered from the static tables alone; [`print_sdl`] prints the same view as text.

mod print;
mod resolve;

#[cfg(test)]
mod tests;

pub use print::print_sdl;
pub use resolve::resolve;

use crate::definition::{DirectiveDefinition, RoleId, RoleSet, TypeId, TypeSystem, specified};

/// The types that a role sees, sorted by name, with the specified types that introspection and directives use.
fn visible_types(type_system: &TypeSystem, role: RoleId) -> Vec<TypeId> {
    let mut types = own_types(type_system, role);
    for definition in specified::types() {
        let needed = definition.name.starts_with("__") || matches!(definition.name, "Boolean" | "Int" | "String");
        if needed && type_system.visible_type(definition.name, role).is_none() {
            types.extend(specified::type_id(definition.name));
        }
    }
    types.sort_by_key(|id| type_system.type_(*id).name);
    types
}

/// The types of the gateway that a role sees, sorted by name.
fn own_types(type_system: &TypeSystem, role: RoleId) -> Vec<TypeId> {
    let ids = (0..).map(TypeId).zip(type_system.types);
    ids.filter(|(_, definition)| definition.visible.contains(role)).map(|(id, _)| id).collect()
}

/// The directives that a role may use, sorted by name.
fn directives(type_system: &TypeSystem, role: RoleId) -> Vec<&'static DirectiveDefinition> {
    let mut directives: Vec<_> = specified::directives().iter().collect();
    let is_known = |name: &str| specified::directives().iter().any(|directive| directive.name == name);
    let own = visible(type_system.directives, role, |directive| directive.visible);
    directives.extend(own.filter(|directive| !is_known(directive.name)));
    let cached = specified::cached();
    if !directives.iter().any(|directive| directive.name == cached.name) {
        directives.push(cached);
    }
    directives.sort_by_key(|directive| directive.name);
    directives
}

/// The parts of a type that `role` sees.
fn visible<T>(parts: &'static [T], role: RoleId, roles: fn(&T) -> RoleSet) -> impl Iterator<Item = &'static T> {
    parts.iter().filter(move |part| roles(part).contains(role))
}

/// The interfaces of a type that `role` sees it implement.
fn visible_interfaces(
    type_system: &TypeSystem,
    role: RoleId,
    type_: TypeId,
    interfaces: &'static [TypeId],
) -> impl Iterator<Item = TypeId> {
    let is_visible = move |id: &TypeId| type_system.type_(*id).visible.contains(role);
    interfaces.iter().copied().filter(is_visible).filter(move |id| type_system.is_member(*id, type_, role))
}

/// The possible types of an interface or union that `role` sees in it.
fn visible_members(
    type_system: &TypeSystem,
    role: RoleId,
    type_: TypeId,
    members: &'static [TypeId],
) -> impl Iterator<Item = TypeId> {
    let is_visible = move |id: &TypeId| type_system.type_(*id).visible.contains(role);
    members.iter().copied().filter(is_visible).filter(move |id| type_system.is_member(type_, *id, role))
}
