//! What rows roles get, and in which form: nothing that a type system can say.

use runtime::definition::{Gateway, SelectPermission, Table};

use super::Comparison;
use super::audience::Listeners;
use super::kind::Kind;
use super::mutation;
use crate::emit::words;

/// Compares the row permissions of the tables that are in both gateways, and the settings.
pub fn compare(comparison: &mut Comparison) {
    for old in comparison.old.tables {
        let Some(new) = find_table(comparison.new, &qualified_name(comparison.old, old)) else { continue };
        for index in comparison.audience.all() {
            mutation::compare(comparison, index, old, new);
            let listener = &comparison.audience.listeners[index];
            let permissions = (old.select_permission(listener.old), new.select_permission(listener.new));
            if let (Some(before), Some(after)) = permissions {
                compare_rows(comparison, old, &vec![index], before, after);
            }
        }
    }
    if comparison.old.settings.stringify_numeric_types != comparison.new.settings.stringify_numeric_types {
        let everybody = comparison.audience.all();
        let message = if comparison.new.settings.stringify_numeric_types {
            "`bigint`, `numeric`, `float8` and `money` are answered as JSON strings now"
        } else {
            "`bigint`, `numeric`, `float8` and `money` are answered as JSON numbers now"
        };
        comparison.note(Kind::NumbersStringified, "settings", &everybody, message);
    }
}

fn compare_rows(
    comparison: &mut Comparison,
    table: &Table,
    listeners: &Listeners,
    old: &SelectPermission,
    new: &SelectPermission,
) {
    let place = qualified_name(comparison.old, table);
    let filter = |permission: &SelectPermission| match words::predicate("row", permission.filter) {
        text if text.is_empty() => "all rows".to_owned(),
        text => format!("`{text}`"),
    };
    let (before, after) = (filter(old), filter(new));
    if before != after {
        let message = format!("row filter {before} is now {after}");
        comparison.note(Kind::RowFilterChanged, place.as_str(), listeners, message);
    }
    for (index, column) in table.columns.iter().enumerate() {
        let seen = |permission: &SelectPermission| {
            let cells = permission.cells.iter().find(|cells| cells.columns.iter().any(|id| usize::from(id.0) == index));
            cells.map_or_else(
                || "all its rows".to_owned(),
                |cells| format!("`{}`", words::predicate("row", cells.filter)),
            )
        };
        let (before, after) = (seen(old), seen(new));
        if before != after {
            let message = format!("column `{}` was seen in {before}, is now seen in {after}", column.sql_name);
            comparison.note(Kind::RowFilterChanged, place.as_str(), listeners, message);
        }
    }
    let shown = |limit: Option<u32>| limit.map_or_else(|| "none".to_owned(), |limit| limit.to_string());
    let kind = match (old.limit, new.limit) {
        (before, after) if before == after => return,
        (_, None) => Kind::RowLimitRaised,
        (Some(before), Some(after)) if after > before => Kind::RowLimitRaised,
        _ => Kind::RowLimitLowered,
    };
    let message = format!("row limit {} is now {}", shown(old.limit), shown(new.limit));
    comparison.note(kind, place, listeners, message);
}

/// `source.schema.table`
pub fn qualified_name(gateway: &Gateway, table: &Table) -> String {
    let source = gateway.source(table.source).name;
    match table.schema {
        // A logical model.
        "" => format!("{source}.{}", table.name),
        schema => format!("{source}.{schema}.{}", table.name),
    }
}

fn find_table(gateway: &'static Gateway, name: &str) -> Option<&'static Table> {
    gateway.tables.iter().find(|table| qualified_name(gateway, table) == name)
}
