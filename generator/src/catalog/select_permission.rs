//! Select permissions: columns, rows and root fields per role.

use std::collections::BTreeSet;

use runtime::definition::{ColumnId, ComputedFieldId, TableId};

use super::{Catalog, ComputedResult, RootFields, SelectPermission, Table, bool_exp, column, role};
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
    let by_pk_possible = is_by_pk_possible(table, &columns);
    check_root_fields(table, permission, by_pk_possible, diagnostics);
    let listed = permission.query_root_fields.as_ref();
    let listed: Option<BTreeSet<&str>> = listed.map(|names| names.iter().map(|name| name.as_str()).collect());
    Some(SelectPermission {
        role,
        span: permission.role.span,
        root_fields: root_fields(table, &columns, permission.allow_aggregations, listed.as_ref()),
        columns,
        computed_fields: computed_fields(table, permission, diagnostics),
        filter: bool_exp::resolve(catalog, id, &permission.filter, diagnostics),
        limit: permission.limit.as_ref().map(|limit| limit.value),
        aggregations: permission.allow_aggregations,
        cells: Vec::new(),
        partial: BTreeSet::new(),
        listed,
        metadata: Some(permission),
    })
}

/// The scalar computed fields that a permission lists. Those that give rows follow from the rows' own permission.
fn computed_fields(
    table: &Table,
    permission: &metadata::SelectPermission,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<ComputedFieldId> {
    let mut found = BTreeSet::new();
    for name in &permission.computed_fields {
        let Some(id) = table.computed_field_named(name) else {
            // One that could not be resolved has been reported where it is defined.
            if table.metadata.computed_fields.iter().all(|computed| computed.name != *name) {
                let display = table.display_name();
                let names = table.metadata.computed_fields.iter().map(|computed| computed.name.as_str());
                diagnostics.push(
                    Diagnostic::new(
                        Code::UnknownComputedField,
                        format!("table `{display}` has no computed field `{}`", name.value),
                    )
                    .label(name.span, "no such computed field")
                    .suggest(name, names),
                );
            }
            continue;
        };
        let computed = table.computed_field(id);
        if let ComputedResult::Rows(_) = computed.result {
            diagnostics.push(
                Diagnostic::new(
                    Code::ComputedRowsInPermission,
                    format!("computed field `{}` gives rows and cannot be listed in a permission", name.value),
                )
                .label(name.span, "not here")
                .label(computed.span, "defined here")
                .help("roles that may select these rows have it"),
            );
            continue;
        }
        found.insert(id);
    }
    found
}

fn is_by_pk_possible(table: &Table, columns: &BTreeSet<ColumnId>) -> bool {
    !table.primary_key.is_empty() && table.primary_key.iter().all(|id| columns.contains(id))
}

/// The root fields that are listed, or all of them where none are, as far as they are possible.
pub fn root_fields(
    table: &Table,
    columns: &BTreeSet<ColumnId>,
    aggregations: bool,
    listed: Option<&BTreeSet<&str>>,
) -> RootFields {
    let lists = |wanted: &str| listed.is_none_or(|listed| listed.contains(wanted));
    RootFields {
        select: lists("select"),
        select_by_pk: lists("select_by_pk") && is_by_pk_possible(table, columns),
        select_aggregate: lists("select_aggregate") && aggregations,
    }
}

/// Reports root fields that are listed and not possible.
fn check_root_fields(
    table: &Table,
    permission: &metadata::SelectPermission,
    by_pk_possible: bool,
    diagnostics: &mut Diagnostics,
) {
    let Some(listed) = &permission.query_root_fields else { return };
    let mut check = |field: &str, possible: bool, reason: &str| {
        let Some(name) = listed.iter().find(|name| name.as_str() == field).filter(|_| !possible) else { return };
        let (role, table) = (&permission.role.value, table.display_name());
        let message = format!("role `{role}` cannot have `{field}` on table `{table}`");
        diagnostics.push(Diagnostic::new(Code::RootFieldNotPossible, message).label(name.span, reason));
    };
    let by_pk_reason = if table.primary_key.is_empty() {
        "the table has no primary key"
    } else {
        "the role may not select all columns of the primary key"
    };
    check("select_by_pk", by_pk_possible, by_pk_reason);
    check("select_aggregate", permission.allow_aggregations, "`allow_aggregations` is not `true`");
}
