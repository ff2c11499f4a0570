//! Columns: field names from `column_config`, types from the database.

use std::collections::BTreeMap;

use runtime::definition::{ColumnId, Settings};

use super::scalar::ColumnType;
use super::table::display_name;
use super::{Column, Table};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span, Spanned};
use crate::introspection::snapshot;
use crate::metadata;
use crate::schema::naming::{self, Convention};

/// All columns in the table's order.
pub fn resolve<'a>(
    table: &'a metadata::Table,
    found: &'a snapshot::Table,
    convention: Convention,
    settings: Settings,
    diagnostics: &mut Diagnostics,
) -> Vec<Column<'a>> {
    let configurations = &table.configuration.columns;
    for configuration in configurations {
        if !found.columns.iter().any(|column| column.name == *configuration.column) {
            report_unknown(found, &configuration.column, diagnostics);
        }
    }
    let mut fields: BTreeMap<&str, &str> = BTreeMap::new();
    let mut columns = Vec::new();
    for column in &found.columns {
        let configuration = configurations.iter().find(|configuration| *configuration.column == column.name);
        let type_ = ColumnType::new(&column.type_, settings);
        let mut field_name = field_name(table, column, convention, &type_, configuration, diagnostics);
        if let Some(name) = field_name {
            match fields.get(name) {
                Some(other) => {
                    report_same_field(table, name, [other, &column.name], diagnostics);
                    field_name = None;
                }
                None => drop(fields.insert(name, &column.name)),
            }
        }
        columns.push(Column {
            sql_name: &column.name,
            field_name,
            type_,
            nullable: column.nullable,
            enum_: None,
            configuration,
            snapshot: column,
        });
    }
    columns
}

fn field_name<'a>(
    table: &metadata::Table,
    column: &'a snapshot::Column,
    convention: Convention,
    type_: &ColumnType,
    configuration: Option<&'a metadata::ColumnConfiguration>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a str> {
    let custom_name = configuration.and_then(|configuration| configuration.custom_name.as_ref());
    // The loader reports names that GraphQL does not allow.
    if custom_name.is_some_and(|name| !naming::is_usable(name)) {
        return None;
    }
    let name: &str = match custom_name {
        Some(custom_name) => custom_name,
        None => naming::column(convention, &column.name),
    };
    let display = display_name(&table.table.schema, &table.table.name);
    if !naming::is_usable(name) {
        diagnostics.push(
            Diagnostic::new(
                Code::UnexposedColumn,
                format!("column `{}` of table `{display}` has no valid GraphQL name and is left out", column.name),
            )
            .label(table.table.span, "in this table")
            .help("give it a `custom_name` in `column_config`"),
        );
        return None;
    }
    if !type_.has_graphql_name() {
        diagnostics.push(
            Diagnostic::new(
                Code::UnexposedColumn,
                format!(
                    "column `{}` of table `{display}` is left out: its type `{}` is not a GraphQL name",
                    column.name, type_.base
                ),
            )
            .label(table.table.span, "in this table"),
        );
        return None;
    }
    Some(name)
}

fn report_same_field(table: &metadata::Table, field: &str, columns: [&str; 2], diagnostics: &mut Diagnostics) {
    let place = |column: &str| {
        table
            .configuration
            .columns
            .iter()
            .find(|configuration| *configuration.column == column)
            .and_then(|configuration| configuration.custom_name.as_ref())
            .map(|name| name.span)
    };
    let [first, second] = columns;
    let mut diagnostic = Diagnostic::new(
        Code::FieldNameClash,
        format!("field `{field}` of table `{}` is two columns", display_name(&table.table.schema, &table.table.name)),
    );
    let mut places: Vec<(Span, &str)> =
        [second, first].into_iter().filter_map(|column| Some((place(column)?, column))).collect();
    if places.len() < 2 {
        let unplaced = if place(second).is_some() { first } else { second };
        places.push((table.table.span, unplaced));
    }
    for (span, column) in places {
        diagnostic = diagnostic.label(span, format!("column `{column}`"));
    }
    diagnostics.push(diagnostic);
}

/// The column of a tracked table that `name` means, reported if there is none.
pub fn find(table: &Table, name: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<ColumnId> {
    let found = table.column_named(name);
    if found.is_none() {
        report_unknown(table.snapshot, name, diagnostics);
    }
    found
}

fn report_unknown(table: &snapshot::Table, name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let display = display_name(&table.schema, &table.name);
    let diagnostic =
        Diagnostic::new(Code::UnknownColumn, format!("column `{}` does not exist in table `{display}`", name.value))
            .label(name.span, "no such column");
    diagnostics.push(diagnostic.suggest(name, table.columns.iter().map(|column| column.name.as_str())));
}
