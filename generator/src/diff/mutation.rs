//! What roles may change in rows: filters, checks and presets of the permissions that are in both gateways.

use runtime::definition::{ColumnPreset, ColumnValue, Predicate, Table};

use super::Comparison;
use super::kind::Kind;
use super::permission::qualified_name;
use crate::emit::words;

/// Compares the permissions of one role on a table.
pub(super) fn compare(comparison: &mut Comparison, index: usize, old: &Table, new: &Table) {
    let listener = &comparison.audience.listeners[index];
    let (before, after) = (listener.old, listener.new);
    if let (Some(before), Some(after)) = (old.insert_permission(before), new.insert_permission(after)) {
        check(comparison, index, old, "insert", Some(before.check), Some(after.check));
        presets(comparison, index, [old, new], "insert", [before.presets, after.presets]);
    }
    if let (Some(before), Some(after)) = (old.update_permission(before), new.update_permission(after)) {
        filter(comparison, index, old, "update", before.filter, after.filter);
        check(comparison, index, old, "update", before.check, after.check);
        presets(comparison, index, [old, new], "update", [before.presets, after.presets]);
    }
    if let (Some(before), Some(after)) = (old.delete_permission(before), new.delete_permission(after)) {
        filter(comparison, index, old, "delete", before.filter, after.filter);
    }
}

fn filter(comparison: &mut Comparison, index: usize, table: &Table, verb: &str, old: Predicate, new: Predicate) {
    let (before, after) = (rows(old, "all rows"), rows(new, "all rows"));
    let kind = match (old.0.is_empty(), new.0.is_empty()) {
        _ if before == after => return,
        (false, true) => Kind::ChangeFilterWidened,
        (true, false) => Kind::ChangeFilterNarrowed,
        _ => Kind::ChangeFilterChanged,
    };
    let message = format!("filter of what may be changed by {verb}: {before} is now {after}");
    comparison.note(kind, qualified_name(comparison.old, table), &vec![index], message);
}

fn check(
    comparison: &mut Comparison,
    index: usize,
    table: &Table,
    verb: &str,
    old: Option<Predicate>,
    new: Option<Predicate>,
) {
    let words = |check: Option<Predicate>| check.map_or_else(|| "nothing".to_owned(), |check| rows(check, "nothing"));
    let (before, after) = (words(old), words(new));
    if before != after {
        let message = format!("check of {verb}: {before} is now {after}");
        let kind = match (before.as_str(), after.as_str()) {
            (_, "nothing") => Kind::CheckLoosened,
            ("nothing", _) => Kind::CheckTightened,
            _ => Kind::CheckChanged,
        };
        comparison.note(kind, qualified_name(comparison.old, table), &vec![index], message);
    }
}

fn rows(predicate: Predicate, all: &str) -> String {
    match words::predicate("row", predicate) {
        text if text.is_empty() => all.to_owned(),
        text => format!("`{text}`"),
    }
}

fn presets(
    comparison: &mut Comparison,
    index: usize,
    [old, new]: [&Table; 2],
    verb: &str,
    [before, after]: [&[ColumnPreset]; 2],
) {
    let (before, after) = (shown(old, before), shown(new, after));
    if before != after {
        let message = format!("presets of {verb}: {} are now {}", before.join(", "), after.join(", "));
        comparison.note(Kind::ColumnPresetChanged, qualified_name(comparison.old, old), &vec![index], message);
    }
}

fn shown(table: &Table, presets: &[ColumnPreset]) -> Vec<String> {
    if presets.is_empty() {
        return vec!["none".to_owned()];
    }
    let preset = |preset: &ColumnPreset| {
        let value = match preset.value {
            ColumnValue::Null => "null".to_owned(),
            ColumnValue::Text(text) => format!("{text:?}"),
            ColumnValue::SessionVariable(name) => name.to_owned(),
        };
        format!("`{} = {value}`", table.column(preset.column).sql_name)
    };
    let mut shown: Vec<_> = presets.iter().map(preset).collect();
    shown.sort();
    shown
}
