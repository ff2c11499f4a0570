//! Rules about fields (specification, section 5.3): they exist, and have a selection set exactly where one is needed.

use super::Context;
use crate::definition::{self, RoleId, TypeId, TypeSystem, specified};
use crate::document::ast::{Field, OperationKind};

/// The root type of operations of that kind, if the role has one.
pub(super) fn root_type(type_system: &TypeSystem, role: RoleId, kind: OperationKind) -> Option<TypeId> {
    match kind {
        OperationKind::Query => Some(type_system.query_root),
        OperationKind::Mutation => type_system.mutation_root,
        OperationKind::Subscription => type_system.subscription_root,
    }
    .filter(|root| kind == OperationKind::Query || type_system.type_(*root).visible.contains(role))
}

/// The definition of a field, meta fields included; reports one that does not exist.
pub(super) fn check_exists(
    context: &mut Context<'_, '_>,
    parent: TypeId,
    name: &str,
) -> Option<&'static definition::Field> {
    let definition = find(context.type_system, context.role, parent, name);
    if definition.is_none() {
        let type_name = context.type_system.type_(parent).name;
        context.report(format!("field '{name}' not found in type: '{type_name}'"));
    }
    definition
}

/// The definition of a field, meta fields included.
pub(super) fn find(
    type_system: &TypeSystem,
    role: RoleId,
    parent: TypeId,
    name: &str,
) -> Option<&'static definition::Field> {
    if name == "__typename" {
        return Some(specified::typename_field());
    }
    if parent == type_system.query_root
        && !type_system.without_introspection.contains(role)
        && let Some(field) = specified::query_root_field(name)
    {
        return Some(field);
    }
    type_system.type_(parent).visible_field(name, role)
}

/// Composite types have a selection set, others have none.
pub(super) fn check_selection_set(context: &mut Context<'_, '_>, type_: TypeId, field: &Field<'_>) {
    let definition = context.type_system.type_(type_);
    if definition.is_composite() && field.selection_set.is_empty() {
        context.report(format!("missing selection set for '{}'", definition.name));
    } else if !definition.is_composite() && !field.selection_set.is_empty() {
        context.report("unexpected subselection set for non-object field");
    }
}
