//! Select permissions: columns, rows and root fields per role.

use std::collections::BTreeSet;

use runtime::definition::{ColumnId, TableId};

use super::{Catalog, SelectPermission, Table, bool_exp, column, role};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::metadata::{self, Columns};

/// Fills in the select permissions of all tables.
pub fn resolve(catalog: &mut Catalog, diagnostics: &mut Diagnostics) {
    for index in 0..catalog.tables.len() {
        let id = TableId(u16::try_from(index).expect("ids are made for at most 65536 tables"));
        let permissions = &catalog.table(id).metadata.select_permissions;
        let mut resolved: Vec<_> = permissions
            .iter()
            .filter_map(|permission| resolve_permission(catalog, id, permission, diagnostics))
            .collect();
        resolved.sort_by_key(|permission| permission.role);
        // The loader reports two permissions of one role.
        resolved.dedup_by_key(|permission| permission.role);
        catalog.tables[index].select_permissions = resolved;
    }
}

/// `None` for `admin`, which the loader reports.
fn resolve_permission<'a>(
    catalog: &Catalog<'a>,
    id: TableId,
    permission: &'a metadata::SelectPermission,
    diagnostics: &mut Diagnostics,
) -> Option<SelectPermission<'a>> {
    let role = role::named(&catalog.roles, &permission.role)?;
    let table = catalog.table(id);
    let columns: BTreeSet<ColumnId> = match &permission.columns {
        Columns::All(_) => table.column_ids().map(|(id, _)| id).collect(),
        Columns::Some(names) => names.iter().filter_map(|name| column::find(table, name, diagnostics)).collect(),
    };
    let by_pk_possible = !table.primary_key.is_empty() && table.primary_key.iter().all(|id| columns.contains(id));
    let (select, select_by_pk) = root_fields(table, permission, by_pk_possible, diagnostics);
    Some(SelectPermission {
        role,
        span: permission.role.span,
        columns,
        filter: bool_exp::resolve(catalog, id, &permission.filter, diagnostics),
        limit: permission.limit.as_ref().map(|limit| limit.value),
        select,
        select_by_pk: select_by_pk && by_pk_possible,
        metadata: permission,
    })
}

fn root_fields(
    table: &Table,
    permission: &metadata::SelectPermission,
    by_pk_possible: bool,
    diagnostics: &mut Diagnostics,
) -> (bool, bool) {
    let Some(listed) = &permission.query_root_fields else { return (true, true) };
    if let Some(name) = listed.iter().find(|name| name.as_str() == "select_by_pk").filter(|_| !by_pk_possible) {
        let reason = if table.primary_key.is_empty() {
            "the table has no primary key"
        } else {
            "the role may not select all columns of the primary key"
        };
        diagnostics.push(
            Diagnostic::new(
                Code::RootFieldNotPossible,
                format!(
                    "role `{}` cannot have `select_by_pk` on table `{}`",
                    permission.role.value,
                    table.display_name()
                ),
            )
            .label(name.span, reason),
        );
    }
    let lists = |wanted: &str| listed.iter().any(|name| name.as_str() == wanted);
    (lists("select"), lists("select_by_pk"))
}
