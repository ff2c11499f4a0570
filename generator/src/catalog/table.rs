//! Tracked tables: each is looked up in its database and given its GraphQL name and columns.

use runtime::definition::{Settings, SourceId, TableId};

use super::{Catalog, Source, Table, column, logical_model};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::introspection::snapshot;
use crate::metadata::{self, QualifiedName};
use crate::schema::naming::{self, TableName};

/// The tracked tables that exist, without relationships and permissions, sorted by source, schema and name.
pub fn resolve<'a>(sources: &[Source<'a>], settings: Settings, diagnostics: &mut Diagnostics) -> Vec<Table<'a>> {
    let mut tables = Vec::new();
    for (id, source) in (0..).map(SourceId).zip(sources) {
        let Some(database) = source.snapshot else { continue };
        for table in &source.metadata.tables {
            tables.extend(resolve_table(id, source, database, table, settings, diagnostics));
        }
        tables.extend(logical_model::resolve(id, source, database, settings, diagnostics));
    }
    tables.sort_by(|left, right| (left.source, left.schema, left.name).cmp(&(right.source, right.schema, right.name)));
    // The loader reports tables that are tracked twice.
    tables.dedup_by(|right, left| (left.source, left.schema, left.name) == (right.source, right.schema, right.name));
    tables
}

fn resolve_table<'a>(
    id: SourceId,
    source: &Source<'a>,
    database: &'a snapshot::Database,
    table: &'a metadata::Table,
    settings: Settings,
    diagnostics: &mut Diagnostics,
) -> Option<Table<'a>> {
    let QualifiedName { schema, name } = &table.table.value;
    let found = database.tables.iter().find(|found| found.schema == *schema && found.name == *name);
    let Some(found) = found else {
        let diagnostic = Diagnostic::new(
            Code::UnknownTable,
            format!("table `{}` does not exist in source `{}`", display_name(schema, name), source.name),
        )
        .label(table.table.span, "no such table or view");
        diagnostics.push(suggest_table(diagnostic, database, &table.table));
        return None;
    };
    let configuration = &table.configuration;
    let graphql_name = match &configuration.custom_name {
        Some(custom_name) => TableName::custom(&source.names, custom_name),
        None => TableName::automatic(&source.names, schema, name),
    };
    if !naming::is_usable(graphql_name.object_type()) {
        // The loader reports custom names that GraphQL does not allow.
        if configuration.custom_name.is_none() {
            diagnostics.push(
                Diagnostic::new(
                    Code::UnexposedTable,
                    format!("table `{}` has no valid GraphQL name and is left out", display_name(schema, name)),
                )
                .label(
                    table.table.span,
                    format!("`{}` is not a GraphQL name that a table may have", graphql_name.object_type()),
                )
                .help("give it a `custom_name`"),
            );
        }
        return None;
    }
    let columns = column::resolve(table, found, source.names.convention, settings, diagnostics);
    let mut resolved = Table {
        source: id,
        span: table.table.span,
        schema: &found.schema,
        name: &found.name,
        graphql_name,
        metadata: table,
        snapshot: found,
        enum_table: None,
        columns,
        primary_key: Vec::new(),
        relationships: Vec::new(),
        computed_fields: Vec::new(),
        select_permissions: Vec::new(),
        insert_permissions: Vec::new(),
        update_permissions: Vec::new(),
        delete_permissions: Vec::new(),
    };
    if let Some(key) = &found.primary_key {
        resolved.primary_key = key.columns.iter().filter_map(|column| resolved.column_named(column)).collect();
    }
    Some(resolved)
}

/// The name as messages and descriptions write it: without the schema if that is `public`.
pub fn display_name(schema: &str, name: &str) -> String {
    // Logical models and native queries have none.
    if schema == "public" || schema.is_empty() { name.to_owned() } else { format!("{schema}.{name}") }
}

/// The tracked table that `name` means in a source. Reports one that is not tracked, unless it is listed and left out
/// for a reason that has been reported already.
pub fn find(
    catalog: &Catalog,
    source: SourceId,
    name: &Spanned<QualifiedName>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<TableId> {
    let found = catalog
        .table_ids()
        .find(|(_, table)| table.source == source && table.schema == name.schema && table.name == name.name);
    if let Some((id, _)) = found {
        return Some(id);
    }
    let source = catalog.source(source);
    let listed = source.metadata.tables.iter().any(|table| table.table.value == name.value);
    let database = source.snapshot?;
    if listed {
        return None;
    }
    let display = display_name(&name.schema, &name.name);
    let exists = database.tables.iter().any(|table| table.schema == name.schema && table.name == name.name);
    let diagnostic = if exists {
        Diagnostic::new(
            Code::UntrackedTable,
            format!("table `{display}` of source `{}` is not tracked, so {what} cannot lead to it", source.name),
        )
        .label(name.span, "exists, but is not in the metadata")
        .help("track the table, or remove what refers to it")
    } else {
        let diagnostic = Diagnostic::new(
            Code::UnknownTable,
            format!("table `{display}` does not exist in source `{}`", source.name),
        )
        .label(name.span, "no such table or view");
        suggest_table(diagnostic, database, name)
    };
    diagnostics.push(diagnostic);
    None
}

fn suggest_table(diagnostic: Diagnostic, database: &snapshot::Database, wanted: &QualifiedName) -> Diagnostic {
    let elsewhere = database.tables.iter().find(|table| table.name == wanted.name);
    if let Some(table) = elsewhere {
        return diagnostic.help(format!("schema `{}` has a table of that name", table.schema));
    }
    let names: Vec<_> = database.tables.iter().map(|table| display_name(&table.schema, &table.name)).collect();
    diagnostic.suggest(&display_name(&wanted.schema, &wanted.name), names.iter().map(String::as_str))
}
