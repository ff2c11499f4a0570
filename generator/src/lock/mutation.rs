//! The lines of permissions to change rows.

use std::collections::BTreeSet;

use runtime::definition::{ColumnId, RoleId, TableId};

use super::Lines;
use crate::catalog::bool_exp::BoolExp;
use crate::catalog::{Catalog, ColumnPreset, PresetValue, predicate};

/// Adds those of a table.
pub fn lines(catalog: &Catalog, id: TableId, lines: &mut Lines) {
    let table = catalog.table(id);
    let place = format!("{}.{}.{}", catalog.source(table.source).name, table.schema, table.name);
    let mut add = |role: RoleId, verb: &str, backend_only: bool, facts: Vec<String>| {
        if catalog.is_variant(role) {
            return;
        }
        let role = catalog.roles.get(usize::from(role.0)).copied().unwrap_or_default();
        let verb = if backend_only { format!("backend {verb}") } else { verb.to_owned() };
        lines.extend(facts.into_iter().map(|fact| [role.to_owned(), place.clone(), format!("{verb} {fact}")]));
    };
    for permission in &table.insert_permissions {
        let mut facts = given(catalog, id, &permission.columns, &permission.presets);
        facts.push(format!("check {}", rows(catalog, id, &permission.check)));
        add(permission.role, "insert", permission.backend_only, facts);
    }
    for permission in &table.update_permissions {
        let mut facts = given(catalog, id, &permission.columns, &permission.presets);
        facts.push(format!("rows {}", rows(catalog, id, &permission.filter)));
        facts.extend(permission.check.as_ref().map(|check| format!("check {}", rows(catalog, id, check))));
        add(permission.role, "update", permission.backend_only, facts);
    }
    for permission in &table.delete_permissions {
        let facts = vec![format!("rows {}", rows(catalog, id, &permission.filter))];
        add(permission.role, "delete", permission.backend_only, facts);
    }
}

fn rows(catalog: &Catalog, id: TableId, filter: &BoolExp) -> String {
    if filter.is_empty() { "all".to_owned() } else { predicate::describe(catalog, id, filter) }
}

fn given(catalog: &Catalog, id: TableId, columns: &BTreeSet<ColumnId>, presets: &[ColumnPreset]) -> Vec<String> {
    let table = catalog.table(id);
    let columns = columns.iter().map(|column| format!("column {}", table.column(*column).sql_name));
    let presets = presets.iter().map(|preset| {
        let value = match &preset.value {
            PresetValue::Null => "null".to_owned(),
            PresetValue::Text(text) => format!("{text:?}"),
            PresetValue::SessionVariable(name) => format!("session {name}"),
        };
        format!("preset {} = {value}", table.column(preset.column).sql_name)
    });
    columns.chain(presets).collect()
}
