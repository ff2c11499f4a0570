//! Rules about fragments (specification, section 5.5): names, type conditions, possible spreads, cycles and uses.

use std::collections::HashSet;

use super::{Context, Visit};
use crate::definition::{TypeId, TypeKind, TypeSystem};
use crate::error::Code;

/// Names are unique.
pub(super) fn check_names(context: &mut Context<'_, '_>) {
    let document = context.document;
    let mut names = HashSet::new();
    for fragment in &document.fragments {
        if !names.insert(fragment.name) {
            let message = format!("multiple definitions for fragment \"{}\"", fragment.name);
            context.report_at("$", Code::ParseFailed, message);
        }
    }
}

/// The type of a type condition, which must be composite.
pub(super) fn check_type_condition(context: &mut Context<'_, '_>, name: &str) -> Option<TypeId> {
    match context.find_type(name) {
        None => {
            context.report(format!("type '{name}' not found in the schema"));
            None
        }
        Some((_, definition)) if !definition.is_composite() => {
            context.report(format!("a fragment cannot be on '{name}', which is not an object, interface or union"));
            None
        }
        Some((id, _)) => Some(id),
    }
}

/// Some object must be possible both where a fragment is spread and in its type condition.
pub(super) fn check_possible(context: &mut Context<'_, '_>, parent: TypeId, condition: TypeId, fragment: Option<&str>) {
    if parent == condition || !context.type_system.type_(parent).is_composite() {
        return;
    }
    let outer = possible_types(context.type_system, &parent);
    let inner = possible_types(context.type_system, &condition);
    let is_member = |type_: TypeId, id: TypeId| type_ == id || context.type_system.is_member(type_, id, context.role);
    let is_possible = |id: &TypeId| {
        outer.binary_search(id).is_ok()
            && context.type_system.type_(*id).visible.contains(context.role)
            && is_member(parent, *id)
            && is_member(condition, *id)
    };
    if !inner.iter().any(is_possible) {
        let name = |id| context.type_system.type_(id).name;
        let subject = fragment.map_or_else(|| "an inline fragment".to_owned(), |name| format!("fragment \"{name}\""));
        let message = format!("{subject} on '{}' can never apply inside type '{}'", name(condition), name(parent));
        context.report(message);
    }
}

fn possible_types<'t>(type_system: &TypeSystem, id: &'t TypeId) -> &'t [TypeId] {
    match type_system.type_(*id).kind {
        TypeKind::Interface { possible_types, .. } | TypeKind::Union { possible_types } => possible_types,
        _ => std::slice::from_ref(id),
    }
}

/// Reports the cycle that spreading `fragment` closes.
pub(super) fn report_cycle(context: &mut Context<'_, '_>, fragment: usize) {
    let start = context.active.iter().position(|active| *active == fragment).unwrap_or_default();
    let names: Vec<String> = context
        .active
        .iter()
        .skip(start)
        .map(|index| format!("\"{}\"", context.document.fragments[*index].name))
        .collect();
    context.endless = true;
    context.report(format!("the fragment definition(s) {} form a cycle", names.join(" and ")));
}

/// Reports the fragments that no operation reaches, once the operations were walked.
pub(super) fn check_used(context: &mut Context<'_, '_>) {
    if context.endless {
        // The walk did not reach everything.
        return;
    }
    let document = context.document;
    for (index, fragment) in document.fragments.iter().enumerate() {
        // Only the first of a name can be spread; the others have their own error.
        let is_first = context.fragment_index.get(fragment.name) == Some(&index);
        if is_first && context.visits.get(index) == Some(&Visit::Unseen) {
            let message = format!("fragment \"{}\" is never used", fragment.name);
            context.report_at("$", Code::ValidationFailed, message);
        }
    }
}
