//! Inherited roles: their members exist and no role is a member of itself. What they get of remote schemas is derived in
//! `remote_permission`, what they get of tables in `inherited_permission`.

use std::collections::{BTreeMap, BTreeSet};

use super::Catalog;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::metadata::{InheritedRole, Metadata};

/// Checks them.
pub fn check(catalog: &Catalog, metadata: &Metadata, diagnostics: &mut Diagnostics) {
    let roles: BTreeMap<&str, &InheritedRole> =
        metadata.inherited_roles.iter().map(|role| (role.name.as_str(), role)).collect();
    for role in &metadata.inherited_roles {
        check_members(catalog, role, diagnostics);
        check_cycle(&roles, role, diagnostics);
    }
}

fn check_members(catalog: &Catalog, role: &InheritedRole, diagnostics: &mut Diagnostics) {
    for member in role.members.iter().filter(|member| !catalog.roles.contains(&member.as_str())) {
        let message =
            format!("role `{}` has no permission, so `{}` gets nothing from it", member.value, role.name.value);
        let existing = catalog.roles.iter().skip(2).copied().filter(|known| *known != role.name.value);
        diagnostics.push(
            Diagnostic::new(Code::UnknownRole, message)
                .label(member.span, "no permission names this role")
                .suggest(member, existing),
        );
    }
}

/// Reports a role that is a member of itself, at the member that leads back to it.
fn check_cycle(roles: &BTreeMap<&str, &InheritedRole>, role: &InheritedRole, diagnostics: &mut Diagnostics) {
    for member in &role.members {
        let reached = reachable(roles, member);
        if reached.contains(role.name.as_str()) {
            let message = format!("inherited role `{}` is a member of itself", role.name.value);
            diagnostics.push(
                Diagnostic::new(Code::InheritedRoleCycle, message)
                    .label(member.span, format!("`{}` leads back to it", member.value))
                    .label(role.name.span, "this role"),
            );
            return;
        }
    }
}

/// A role with its members, theirs, and so on.
fn reachable<'r>(roles: &BTreeMap<&'r str, &'r InheritedRole>, start: &'r str) -> BTreeSet<&'r str> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![start];
    while let Some(name) = waiting.pop() {
        if reached.insert(name) {
            waiting.extend(roles.get(name).into_iter().flat_map(|role| &role.members).map(|member| member.as_str()));
        }
    }
    reached
}
