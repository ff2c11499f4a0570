//! What inherited roles may change in tables: by a permission of their own, or what all of their members that have one
//! have alike. Which parts of two that differ are meant cannot be known, so that is an error; each kind stands on its own.

use std::collections::BTreeSet;

use runtime::definition::{RoleId, TableId};

use super::inherited_permission::{Inherited, contributing, inherited};
use super::{Catalog, ColumnPreset, DeletePermission, InsertPermission, Table, UpdatePermission, role};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::metadata::{InheritedRole, Metadata};

/// Adds the permissions that inherited roles derive.
pub fn derive<'a>(catalog: &mut Catalog<'a>, metadata: &'a Metadata, diagnostics: &mut Diagnostics) {
    let inherited = inherited(catalog, metadata);
    if inherited.is_empty() {
        return;
    }
    for index in 0..catalog.tables.len() {
        let id = TableId(u16::try_from(index).expect("ids are made for at most 65536 tables"));
        let table = catalog.table(id);
        let insert = derived(catalog, &inherited, table, &table.insert_permissions, diagnostics);
        let update = derived(catalog, &inherited, table, &table.update_permissions, diagnostics);
        let delete = derived(catalog, &inherited, table, &table.delete_permissions, diagnostics);
        let table = &mut catalog.tables[index];
        table.insert_permissions.extend(insert);
        table.insert_permissions.sort_by_key(|permission| permission.role);
        table.update_permissions.extend(update);
        table.update_permissions.sort_by_key(|permission| permission.role);
        table.delete_permissions.extend(delete);
        table.delete_permissions.sort_by_key(|permission| permission.role);
    }
}

/// A permission to change rows, as far as permissions of one kind are compared.
trait Permission: Sized {
    /// What it permits.
    const VERB: &'static str;
    /// Whose it is.
    fn role(&self) -> RoleId;
    /// Where it is defined.
    fn span(&self) -> Span;
    /// What another one differs in.
    fn difference(&self, other: &Self) -> Option<&'static str>;
    /// The same for another role.
    fn for_role(&self, role: RoleId, span: Span) -> Self;
}

/// The permissions of one kind that inherited roles get from their members.
fn derived<P: Permission>(
    catalog: &Catalog,
    inherited: &Inherited,
    table: &Table,
    permissions: &[P],
    diagnostics: &mut Diagnostics,
) -> Vec<P> {
    let own = |role| permissions.iter().find(|permission| permission.role() == role);
    let mut derived = Vec::new();
    let mut conflicts = Vec::new();
    for (role, definition) in inherited.iter().filter(|(role, _)| own(**role).is_none()) {
        let members = contributing(catalog, inherited, *role, &own);
        let Some((first, others)) = members.split_first() else { continue };
        match others.iter().find_map(|other| Some((*other, first.difference(other)?))) {
            None => derived.push(first.for_role(*role, definition.name.span)),
            Some((other, difference)) => conflicts.push((*role, *definition, [*first, other], difference)),
        }
    }
    let conflicting: BTreeSet<RoleId> = conflicts.iter().map(|(role, ..)| *role).collect();
    for (_, definition, pair, difference) in conflicts {
        // What is wrong with a member is said there.
        let members = definition.members.iter().filter_map(|member| role::named(&catalog.roles, member));
        if !members.into_iter().any(|member| conflicting.contains(&member)) {
            report(catalog, table, definition, pair, difference, diagnostics);
        }
    }
    derived
}

fn report<P: Permission>(
    catalog: &Catalog,
    table: &Table,
    inherited: &InheritedRole,
    pair: [&P; 2],
    difference: &str,
    diagnostics: &mut Diagnostics,
) {
    let (name, table, verb) = (&inherited.name.value, table.display_name(), P::VERB);
    let message =
        format!("inherited role `{name}` gets different {verb} permissions on table `{table}` from its members");
    let mut diagnostic = Diagnostic::new(Code::PermissionConflict, message)
        .label(inherited.name.span, format!("its members differ in {difference}"));
    for (permission, words) in pair.into_iter().zip(["one permission", "another permission"]) {
        let role = catalog.roles.get(usize::from(permission.role().0)).copied().unwrap_or_default();
        diagnostic = diagnostic.label(permission.span(), format!("{words}, of `{role}`"));
    }
    diagnostics.push(
        diagnostic.help(format!("give `{name}` {verb} permission of its own on the table", verb = article(verb))),
    );
}

fn article(verb: &str) -> String {
    let article = if verb.starts_with(['i', 'u']) { "an" } else { "a" };
    format!("{article} {verb}")
}

/// Whether the same columns are given the same values, in whatever order.
fn same_presets(left: &[ColumnPreset], right: &[ColumnPreset]) -> bool {
    left.len() == right.len() && left.iter().all(|preset| right.contains(preset))
}

impl Permission for InsertPermission<'_> {
    const VERB: &'static str = "insert";

    fn role(&self) -> RoleId {
        self.role
    }

    fn span(&self) -> Span {
        self.span
    }

    fn difference(&self, other: &Self) -> Option<&'static str> {
        (self.columns != other.columns)
            .then_some("`columns`")
            .or_else(|| (!same_presets(&self.presets, &other.presets)).then_some("`set`"))
            .or_else(|| (self.check != other.check).then_some("`check`"))
            .or_else(|| (self.backend_only != other.backend_only).then_some("`backend_only`"))
    }

    fn for_role(&self, role: RoleId, span: Span) -> Self {
        Self { role, span, ..self.clone() }
    }
}

impl Permission for UpdatePermission<'_> {
    const VERB: &'static str = "update";

    fn role(&self) -> RoleId {
        self.role
    }

    fn span(&self) -> Span {
        self.span
    }

    fn difference(&self, other: &Self) -> Option<&'static str> {
        (self.columns != other.columns)
            .then_some("`columns`")
            .or_else(|| (!same_presets(&self.presets, &other.presets)).then_some("`set`"))
            .or_else(|| (self.filter != other.filter).then_some("`filter`"))
            .or_else(|| (self.check != other.check).then_some("`check`"))
            .or_else(|| (self.backend_only != other.backend_only).then_some("`backend_only`"))
    }

    fn for_role(&self, role: RoleId, span: Span) -> Self {
        Self { role, span, ..self.clone() }
    }
}

impl Permission for DeletePermission<'_> {
    const VERB: &'static str = "delete";

    fn role(&self) -> RoleId {
        self.role
    }

    fn span(&self) -> Span {
        self.span
    }

    fn difference(&self, other: &Self) -> Option<&'static str> {
        (self.filter != other.filter)
            .then_some("`filter`")
            .or_else(|| (self.backend_only != other.backend_only).then_some("`backend_only`"))
    }

    fn for_role(&self, role: RoleId, span: Span) -> Self {
        Self { role, span, ..self.clone() }
    }
}
