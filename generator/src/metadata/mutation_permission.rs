//! Insert, update and delete permissions of roles on tables.

use super::{
    DeletePermission, InsertPermission, UpdatePermission, Yaml,
    bool_exp::read_bool_exp,
    permission::{Item, read_columns, read_item, report_duplicate_roles},
    read::{self, MapReader},
};
use crate::diagnostic::{Diagnostics, Spanned};

/// Reads `insert_permissions`.
pub(super) fn read_insert_permissions(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<InsertPermission> {
    let items = read::list(value, "`insert_permissions`", diagnostics);
    let permissions: Vec<_> = items.iter().filter_map(|item| read_insert(item, diagnostics)).collect();
    report_duplicate_roles(permissions.iter().map(|permission| &permission.role), diagnostics);
    permissions
}

/// Reads `update_permissions`.
pub(super) fn read_update_permissions(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<UpdatePermission> {
    let items = read::list(value, "`update_permissions`", diagnostics);
    let permissions: Vec<_> = items.iter().filter_map(|item| read_update(item, diagnostics)).collect();
    report_duplicate_roles(permissions.iter().map(|permission| &permission.role), diagnostics);
    permissions
}

/// Reads `delete_permissions`.
pub(super) fn read_delete_permissions(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<DeletePermission> {
    let items = read::list(value, "`delete_permissions`", diagnostics);
    let permissions: Vec<_> = items.iter().filter_map(|item| read_delete(item, diagnostics)).collect();
    report_duplicate_roles(permissions.iter().map(|permission| &permission.role), diagnostics);
    permissions
}

fn read_insert(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<InsertPermission> {
    let Item { role, permission } = read_item(value, diagnostics)?;
    let mut reader = MapReader::new(permission?, "an insert permission", diagnostics)?;
    let columns = reader.optional("columns").and_then(|columns| read_columns(columns, diagnostics));
    let check = reader.required("check", diagnostics).and_then(|check| read_bool_exp(check, diagnostics));
    let set = read_set(&mut reader, diagnostics);
    let backend_only = read_backend_only(&mut reader, diagnostics);
    let is_validated = is_validated(&mut reader, diagnostics);
    reader.finish(diagnostics);
    if is_validated {
        return None;
    }
    Some(InsertPermission { role: role?, columns, check: check?, set, backend_only })
}

fn read_update(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<UpdatePermission> {
    let Item { role, permission } = read_item(value, diagnostics)?;
    let mut reader = MapReader::new(permission?, "an update permission", diagnostics)?;
    let columns = reader.required("columns", diagnostics).and_then(|columns| read_columns(columns, diagnostics));
    let filter = reader.required("filter", diagnostics).and_then(|filter| read_bool_exp(filter, diagnostics));
    let check = reader.optional("check").filter(|check| check.value != Yaml::Null);
    let check = check.map(|check| read_bool_exp(check, diagnostics));
    let set = read_set(&mut reader, diagnostics);
    let backend_only = read_backend_only(&mut reader, diagnostics);
    let is_validated = is_validated(&mut reader, diagnostics);
    reader.finish(diagnostics);
    let check = match check {
        // A check that cannot be read is not the same as none.
        Some(None) => return None,
        Some(check) => check,
        None => None,
    };
    if is_validated {
        return None;
    }
    Some(UpdatePermission { role: role?, columns: columns?, filter: filter?, check, set, backend_only })
}

fn read_delete(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<DeletePermission> {
    let Item { role, permission } = read_item(value, diagnostics)?;
    let mut reader = MapReader::new(permission?, "a delete permission", diagnostics)?;
    let filter = reader.required("filter", diagnostics).and_then(|filter| read_bool_exp(filter, diagnostics));
    let backend_only = read_backend_only(&mut reader, diagnostics);
    let is_validated = is_validated(&mut reader, diagnostics);
    reader.finish(diagnostics);
    if is_validated {
        return None;
    }
    Some(DeletePermission { role: role?, filter: filter?, backend_only })
}

fn read_set(reader: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Vec<(Spanned<String>, Spanned<Yaml>)> {
    let Some(set) = reader.optional("set") else { return Vec::new() };
    read::map(set, "`set`", diagnostics).iter().map(|(column, value)| (column.clone(), value.clone())).collect()
}

fn read_backend_only(reader: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> bool {
    let value = reader.optional("backend_only");
    value.and_then(|value| read::boolean(value, "`backend_only`", diagnostics)).unwrap_or(false)
}

/// Whether a webhook judges the input first. Without its judgement the permission would allow more than was meant, so
/// it is left out.
fn is_validated(reader: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> bool {
    let given = reader.optional("validate_input").is_some_and(|value| value.value != Yaml::Null);
    if given {
        reader.warn_not_supported("validate_input", "no webhook is asked, so the permission is left out", diagnostics);
    }
    given
}
