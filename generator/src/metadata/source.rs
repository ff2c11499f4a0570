//! An element of `databases.yaml`: where a database is and what of it is tracked.

use super::{
    Source, Yaml,
    connection::read_configuration,
    function::read_functions,
    native_query::{read_logical_models, read_native_queries},
    read::{self, MapReader},
    source_customization::read_source_customization,
    table::read_table,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// The source as far as it is supported.
pub(super) enum SourceEntry {
    /// A Postgres database.
    Supported(Box<Source>),
    /// A database of another kind, by name. Leaving it out hides fields but opens nothing.
    Unsupported(Spanned<String>),
}

const SUPPORTED_KINDS: &[&str] = &["postgres", "pg", "citus"];

/// Reads a source.
pub(super) fn read_source(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<SourceEntry> {
    let mut reader = MapReader::new(value, "a source", diagnostics)?;
    let name = reader.required("name", diagnostics);
    let name = name.and_then(|name| read::name(name, "the name of a source", diagnostics));
    let kind = reader.optional("kind").and_then(|kind| read::text(kind, "`kind`", diagnostics));
    let configuration = reader.required("configuration", diagnostics);
    let tables = reader.required("tables", diagnostics);
    let customization = reader.optional("customization");

    if let Some(kind) = kind.filter(|kind| !SUPPORTED_KINDS.contains(&kind.as_str())) {
        let message = format!("sources of the kind `{}` are not supported yet", kind.value);
        diagnostics.push(Diagnostic::new(Code::NotSupportedYet, message).label(kind.span, "the source is left out"));
        return Some(SourceEntry::Unsupported(name?));
    }
    let functions = reader.optional("functions");
    let logical_models = reader.optional("logical_models");
    let native_queries = reader.optional("native_queries");
    reader.not_supported("stored_procedures", "its stored procedures are not in the schema", diagnostics);
    reader.not_supported("query_tags", "SQL carries no comments", diagnostics);
    reader.not_supported("health_check", "no health check runs", diagnostics);
    reader.finish(diagnostics);

    let tables = tables.map(|tables| read::list(tables, "`tables`", diagnostics)).unwrap_or_default();
    let tables: Vec<_> = tables.iter().filter_map(|table| read_table(table, diagnostics)).collect();
    let names = tables.iter().map(|table| (table.table.to_string(), table.table.span));
    read::report_duplicates("table", names, diagnostics);
    let functions = functions.map(|functions| read_functions(functions, diagnostics)).unwrap_or_default();
    let mut logical_models = logical_models.map(|models| read_logical_models(models, diagnostics)).unwrap_or_default();
    let native_queries = read_native_queries(native_queries, &mut logical_models, diagnostics);
    let customization = customization.map(|value| read_source_customization(value, diagnostics)).unwrap_or_default();
    let (connection_info, read_replicas) = read_configuration(configuration?, diagnostics)?;
    let source = Source {
        name: name?,
        connection_info,
        read_replicas,
        customization,
        tables,
        functions,
        logical_models,
        native_queries,
    };
    Some(SourceEntry::Supported(Box::new(source)))
}
