//! What inherited roles get of tables: a permission of their own, or what their members have between them.
//!
//! A member that is an inherited role itself stands for its own members, unless it has a permission of its own. Whoever
//! has no permission on a table adds nothing to it.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::{ColumnId, ComputedFieldId, RoleId, TableId};

use super::bool_exp::BoolExp;
use super::select_permission::root_fields;
use super::{Catalog, Cells, SelectPermission, Table, role};
use crate::metadata::{InheritedRole, Metadata};

/// The inherited roles by id.
pub(super) type Inherited<'a> = BTreeMap<RoleId, &'a InheritedRole>;

/// Adds the permissions that inherited roles derive.
pub fn derive<'a>(catalog: &mut Catalog<'a>, metadata: &'a Metadata) {
    let inherited = inherited(catalog, metadata);
    for index in 0..catalog.tables.len() {
        let id = TableId(u16::try_from(index).expect("ids are made for at most 65536 tables"));
        let table = catalog.table(id);
        let mut derived = Vec::new();
        for (role, definition) in &inherited {
            let own = |role| table.select_permissions.iter().find(|permission| permission.role == role);
            if own(*role).is_none() {
                let members = contributing(catalog, &inherited, *role, &own);
                derived.extend(combine(table, *role, definition, &members));
            }
        }
        let permissions = &mut catalog.tables[index].select_permissions;
        permissions.extend(derived);
        permissions.sort_by_key(|permission| permission.role);
    }
}

/// The inherited roles.
pub(super) fn inherited<'a>(catalog: &Catalog, metadata: &'a Metadata) -> Inherited<'a> {
    let roles = metadata.inherited_roles.iter();
    roles.filter_map(|definition| Some((role::named(&catalog.roles, &definition.name)?, definition))).collect()
}

/// What a role and those that it inherits from have of their own, each once, by role.
pub(super) fn contributing<'p, P>(
    catalog: &Catalog,
    inherited: &Inherited,
    role: RoleId,
    own: &impl Fn(RoleId) -> Option<&'p P>,
) -> Vec<&'p P> {
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut waiting = vec![role];
    while let Some(role) = waiting.pop() {
        // A cycle has been reported.
        if !seen.insert(role) {
            continue;
        }
        if let Some(permission) = own(role) {
            found.insert(role, permission);
        } else if let Some(definition) = inherited.get(&role) {
            waiting.extend(definition.members.iter().filter_map(|member| role::named(&catalog.roles, member)));
        }
    }
    found.into_values().collect()
}

/// `None` where nobody has anything.
fn combine<'a>(
    table: &Table<'a>,
    role: RoleId,
    definition: &InheritedRole,
    members: &[&SelectPermission<'a>],
) -> Option<SelectPermission<'a>> {
    if members.is_empty() {
        return None;
    }
    let columns: BTreeSet<ColumnId> = members.iter().flat_map(|member| member.columns.iter().copied()).collect();
    let aggregations = members.iter().any(|member| member.aggregations);
    // Whoever lists none has all.
    let listed = members.iter().map(|member| member.listed.as_ref()).collect::<Option<Vec<_>>>();
    let listed = listed.map(|lists| lists.into_iter().flatten().copied().collect());
    let filter = any(members.iter().map(|member| &member.filter));
    let mut partial = BTreeSet::new();
    let mut cells: Vec<Cells> = Vec::new();
    for column in &columns {
        let grants = || members.iter().filter(|member| member.columns.contains(column));
        if grants().count() == members.len() {
            continue;
        }
        partial.insert(*column);
        let granted = any(grants().map(|member| &member.filter));
        match cells.iter_mut().find(|cells| cells.filter == granted) {
            Some(cells) => {
                cells.columns.insert(*column);
            }
            None => cells.push(Cells {
                columns: BTreeSet::from([*column]),
                computed_fields: BTreeSet::new(),
                filter: granted,
            }),
        }
    }
    let computed_fields: BTreeSet<ComputedFieldId> =
        members.iter().flat_map(|member| member.computed_fields.iter().copied()).collect();
    for computed in &computed_fields {
        let grants = || members.iter().filter(|member| member.computed_fields.contains(computed));
        if grants().count() == members.len() {
            continue;
        }
        let granted = any(grants().map(|member| &member.filter));
        match cells.iter_mut().find(|cells| cells.filter == granted) {
            Some(cells) => {
                cells.computed_fields.insert(*computed);
            }
            None => cells.push(Cells {
                columns: BTreeSet::new(),
                computed_fields: BTreeSet::from([*computed]),
                filter: granted,
            }),
        }
    }
    Some(SelectPermission {
        role,
        span: definition.name.span,
        root_fields: root_fields(table, &columns, aggregations, listed.as_ref()),
        columns,
        computed_fields,
        // Where the role sees a row at all, it sees these cells.
        cells: cells.into_iter().filter(|cells| !cells.filter.is_empty() && cells.filter != filter).collect(),
        filter,
        // Whoever has no limit lifts that of the others.
        limit: members
            .iter()
            .map(|member| member.limit)
            .collect::<Option<Vec<_>>>()
            .and_then(|limits| limits.into_iter().max()),
        aggregations,
        partial,
        listed,
        metadata: None,
    })
}

/// The rows that one of the filters lets pass.
fn any<'f>(filters: impl Iterator<Item = &'f BoolExp>) -> BoolExp {
    let mut distinct: Vec<BoolExp> = Vec::new();
    for filter in filters {
        if filter.is_empty() {
            return filter.clone();
        }
        if !distinct.contains(filter) {
            distinct.push(filter.clone());
        }
    }
    if distinct.len() == 1 { distinct.remove(0) } else { BoolExp::Or(distinct) }
}
