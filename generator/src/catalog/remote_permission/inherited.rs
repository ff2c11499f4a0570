//! Permissions of inherited roles: a permission of its own, or the one that all members have alike. Which parts of two
//! that differ are meant cannot be known, so that is an error; least privilege says not to guess.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::RoleId;

use super::RemotePermission;
use crate::catalog::{Catalog, RemoteSchema, role};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::metadata::{InheritedRole, Metadata};

/// Adds the permissions of inherited roles.
pub(super) fn derive(
    catalog: &Catalog,
    remote_schema: &RemoteSchema,
    metadata: &Metadata,
    permissions: &mut Vec<RemotePermission>,
    diagnostics: &mut Diagnostics,
) {
    let own = permissions.iter().map(|permission| (permission.role, Some(permission.clone()))).collect();
    let inherited = metadata.inherited_roles.iter().map(|role| (role.name.as_str(), role)).collect();
    let mut derivation =
        Derivation { catalog, remote_schema, inherited, known: own, conflicting: BTreeSet::new(), diagnostics };
    for role in &metadata.inherited_roles {
        let Some(id) = role::named(&catalog.roles, &role.name) else { continue };
        if permissions.iter().any(|permission| permission.role == id) {
            continue;
        }
        permissions.extend(derivation.of(&role.name));
    }
}

struct Derivation<'d, 'c, 'a> {
    catalog: &'d Catalog<'a>,
    remote_schema: &'d RemoteSchema<'c>,
    inherited: BTreeMap<&'d str, &'d InheritedRole>,
    /// What is known; `None` for roles without a permission and for those that are being derived.
    known: BTreeMap<RoleId, Option<RemotePermission>>,
    /// The roles whose members differ, and those that inherit from them: they get nothing.
    conflicting: BTreeSet<RoleId>,
    diagnostics: &'d mut Diagnostics,
}

impl Derivation<'_, '_, '_> {
    fn of(&mut self, name: &str) -> Option<RemotePermission> {
        let role = role::named(&self.catalog.roles, name)?;
        if let Some(known) = self.known.get(&role) {
            return known.clone();
        }
        self.known.insert(role, None);
        let inherited = *self.inherited.get(name)?;
        let mut found: Option<(&str, RemotePermission)> = None;
        for member in &inherited.members {
            let permission = self.of(member);
            if role::named(&self.catalog.roles, member).is_some_and(|member| self.conflicting.contains(&member)) {
                self.conflicting.insert(role);
                return None;
            }
            let Some(permission) = permission else { continue };
            match &found {
                None => found = Some((member, permission)),
                Some((first, other)) if other.view != permission.view => {
                    report(self.remote_schema, inherited, (first, other), (member, &permission), self.diagnostics);
                    self.conflicting.insert(role);
                    return None;
                }
                Some(_) => {}
            }
        }
        let derived = found.map(|(_, permission)| RemotePermission { role, ..permission });
        self.known.insert(role, derived.clone());
        derived
    }
}

fn report(
    remote_schema: &RemoteSchema,
    inherited: &InheritedRole,
    (first, first_permission): (&str, &RemotePermission),
    (second, second_permission): (&str, &RemotePermission),
    diagnostics: &mut Diagnostics,
) {
    let name = &inherited.name.value;
    let message = format!(
        "inherited role `{name}` gets different permissions on remote schema `{}` from its members",
        remote_schema.name
    );
    let difference = first_permission.view.difference(&second_permission.view).unwrap_or_default();
    diagnostics.push(
        Diagnostic::new(Code::PermissionConflict, message)
            .label(inherited.name.span, format!("its members differ in {difference}"))
            .label(first_permission.span, format!("one permission, by `{first}`"))
            .label(second_permission.span, format!("another permission, by `{second}`"))
            .help(format!("give `{name}` a permission of its own on the remote schema")),
    );
}
