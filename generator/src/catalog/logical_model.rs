//! Logical models: tables without a schema whose columns the metadata names, and which no native query could fill but by
//! its SQL.

use runtime::definition::{Settings, SourceId};

use super::{Source, Table, column, sql_type};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot::{self, TableKind};
use crate::metadata::LogicalModel;
use crate::schema::leak;
use crate::schema::naming::{self, TableName};

/// The models of a source whose rows a native query gives; nothing leads to the others.
pub fn resolve<'a>(
    id: SourceId,
    source: &Source<'a>,
    database: &snapshot::Database,
    settings: Settings,
    diagnostics: &mut Diagnostics,
) -> Vec<Table<'a>> {
    let is_used = |model: &&LogicalModel| {
        let queries = &source.metadata.native_queries;
        queries.iter().any(|query| query.returns.value == model.table.table.name)
    };
    let models = source.metadata.logical_models.iter().filter(is_used);
    models.filter_map(|model| resolve_model(id, source, database, model, settings, diagnostics)).collect()
}

fn resolve_model<'a>(
    id: SourceId,
    source: &Source<'a>,
    database: &snapshot::Database,
    model: &'a LogicalModel,
    settings: Settings,
    diagnostics: &mut Diagnostics,
) -> Option<Table<'a>> {
    let name = &model.table.table;
    let graphql_name = TableName::model(&source.names, &name.name);
    if !naming::is_usable(graphql_name.object_type()) {
        // The loader reports it.
        return None;
    }
    if model.fields.is_empty() && !diagnostics.has_errors() {
        let message = format!("logical model `{}` has no fields", name.name);
        diagnostics.push(Diagnostic::new(Code::InvalidValue, message).label(name.span, "no field can be asked for"));
    }
    let columns = model.fields.iter().filter_map(|field| {
        Some(snapshot::Column {
            name: field.name.value.clone(),
            type_: sql_type::find(&field.type_, database, diagnostics)?,
            nullable: field.type_.nullable,
            has_default: false,
            generated: false,
            identity: false,
            identity_always: false,
            read_only: false,
            comment: field.description.as_ref().map(|description| description.value.clone()),
        })
    });
    let found: &'static snapshot::Table = leak::value(snapshot::Table {
        schema: String::new(),
        name: name.name.clone(),
        // Nothing can be written to it.
        kind: TableKind::View,
        comment: None,
        columns: columns.collect(),
        primary_key: None,
        unique_keys: Vec::new(),
        unique_indexes: Vec::new(),
        foreign_keys: Vec::new(),
        enum_rows: None,
        changes: None,
    });
    let columns = column::resolve(&model.table, found, source.names.convention, settings, diagnostics);
    Some(Table {
        source: id,
        span: name.span,
        schema: &found.schema,
        name: &found.name,
        graphql_name,
        metadata: &model.table,
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
    })
}
