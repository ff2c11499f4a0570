//! Insert, update and delete permissions: columns, presets, rows and checks per role.

use std::collections::BTreeSet;

use runtime::definition::{ColumnId, TableId};

use super::comparison::{json_text, session_variable};
use super::{
    Catalog, ColumnPreset, DeletePermission, InsertPermission, PresetValue, Table, UpdatePermission, bool_exp, column,
    role,
};
use crate::diagnostic::{Diagnostics, Spanned};
use crate::metadata::{self, Columns, Yaml};

/// Fills in the insert, update and delete permissions of all tables.
pub fn resolve(catalog: &mut Catalog, diagnostics: &mut Diagnostics) {
    for index in 0..catalog.tables.len() {
        let id = TableId(u16::try_from(index).expect("ids are made for at most 65536 tables"));
        let metadata = catalog.table(id).metadata;
        let insert = metadata.insert_permissions.iter();
        let mut insert: Vec<_> =
            insert.filter_map(|permission| resolve_insert(catalog, id, permission, diagnostics)).collect();
        let update = metadata.update_permissions.iter();
        let mut update: Vec<_> =
            update.filter_map(|permission| resolve_update(catalog, id, permission, diagnostics)).collect();
        let delete = metadata.delete_permissions.iter();
        let mut delete: Vec<_> =
            delete.filter_map(|permission| resolve_delete(catalog, id, permission, diagnostics)).collect();
        // The loader reports two permissions of one role.
        insert.sort_by_key(|permission| permission.role);
        insert.dedup_by_key(|permission| permission.role);
        update.sort_by_key(|permission| permission.role);
        update.dedup_by_key(|permission| permission.role);
        delete.sort_by_key(|permission| permission.role);
        delete.dedup_by_key(|permission| permission.role);
        let table = &mut catalog.tables[index];
        table.insert_permissions = insert;
        table.update_permissions = update;
        table.delete_permissions = delete;
    }
}

/// `None` for `admin`, which the loader reports.
fn resolve_insert<'a>(
    catalog: &Catalog<'a>,
    id: TableId,
    permission: &'a metadata::InsertPermission,
    diagnostics: &mut Diagnostics,
) -> Option<InsertPermission<'a>> {
    let role = role::named(&catalog.roles, &permission.role)?;
    let table = catalog.table(id);
    let presets = presets(table, &permission.set, diagnostics);
    Some(InsertPermission {
        role,
        span: permission.role.span,
        columns: columns(table, permission.columns.as_ref(), &presets, diagnostics),
        presets,
        check: bool_exp::resolve(catalog, id, &permission.check, diagnostics),
        backend_only: permission.backend_only,
        metadata: permission,
    })
}

fn resolve_update<'a>(
    catalog: &Catalog<'a>,
    id: TableId,
    permission: &'a metadata::UpdatePermission,
    diagnostics: &mut Diagnostics,
) -> Option<UpdatePermission<'a>> {
    let role = role::named(&catalog.roles, &permission.role)?;
    let table = catalog.table(id);
    let presets = presets(table, &permission.set, diagnostics);
    Some(UpdatePermission {
        role,
        span: permission.role.span,
        columns: columns(table, Some(&permission.columns), &presets, diagnostics),
        presets,
        filter: bool_exp::resolve(catalog, id, &permission.filter, diagnostics),
        check: permission.check.as_ref().map(|check| bool_exp::resolve(catalog, id, check, diagnostics)),
        backend_only: permission.backend_only,
        metadata: permission,
    })
}

fn resolve_delete<'a>(
    catalog: &Catalog<'a>,
    id: TableId,
    permission: &'a metadata::DeletePermission,
    diagnostics: &mut Diagnostics,
) -> Option<DeletePermission<'a>> {
    Some(DeletePermission {
        role: role::named(&catalog.roles, &permission.role)?,
        span: permission.role.span,
        filter: bool_exp::resolve(catalog, id, &permission.filter, diagnostics),
        backend_only: permission.backend_only,
        metadata: permission,
    })
}

/// The columns that a role may give; absent means all. What is preset it may not.
fn columns(
    table: &Table,
    columns: Option<&Columns>,
    presets: &[ColumnPreset],
    diagnostics: &mut Diagnostics,
) -> BTreeSet<ColumnId> {
    let listed: BTreeSet<ColumnId> = match columns {
        None | Some(Columns::All(_)) => table.column_ids().map(|(id, _)| id).collect(),
        Some(Columns::Some(names)) => names.iter().filter_map(|name| column::find(table, name, diagnostics)).collect(),
    };
    listed.into_iter().filter(|id| presets.iter().all(|preset| preset.column != *id)).collect()
}

fn presets(
    table: &Table,
    set: &[(Spanned<String>, Spanned<Yaml>)],
    diagnostics: &mut Diagnostics,
) -> Vec<ColumnPreset> {
    let preset = |(name, value): &(Spanned<String>, Spanned<Yaml>)| {
        let column = column::find(table, name, diagnostics)?;
        let type_ = &table.column(column).type_;
        let is_json = !type_.array && matches!(type_.base.as_str(), "json" | "jsonb");
        Some(ColumnPreset { column, value: preset_value(value, is_json) })
    };
    set.iter().filter_map(preset).collect()
}

/// Whether a fixed text fits its column is for `check` to say.
fn preset_value(value: &Spanned<Yaml>, is_json: bool) -> PresetValue {
    match &value.value {
        Yaml::Null => PresetValue::Null,
        Yaml::String(text) => {
            if let Some(name) = session_variable(text) {
                return PresetValue::SessionVariable(name);
            }
            PresetValue::Text(if is_json { json_text(&value.value) } else { text.clone() })
        }
        Yaml::Boolean(value) => PresetValue::Text(value.to_string()),
        Yaml::Integer(value) => PresetValue::Text(value.to_string()),
        Yaml::Number(text) => PresetValue::Text(text.clone()),
        Yaml::List(items) if !is_json => PresetValue::Text(array_literal(items)),
        Yaml::List(_) | Yaml::Map(_) => PresetValue::Text(json_text(&value.value)),
    }
}

/// A list as Postgres writes arrays (manual, section 8.15.2).
fn array_literal(items: &[Spanned<Yaml>]) -> String {
    let item = |item: &Spanned<Yaml>| match &item.value {
        Yaml::Null => "NULL".to_owned(),
        Yaml::List(items) => array_literal(items),
        Yaml::String(text) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
        other => json_text(other),
    };
    format!("{{{}}}", items.iter().map(item).collect::<Vec<_>>().join(","))
}
