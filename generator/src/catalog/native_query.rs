//! Native queries: functions that the database does not have, whose rows are those of a logical model.

use std::collections::BTreeSet;

use runtime::definition::SourceId;

use super::scalar::ColumnType;
use super::{ArgumentUse, Catalog, Function, FunctionArgument, sql_type};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot;
use crate::metadata::{NativeQuery, native_code};
use crate::schema::leak;
use crate::schema::naming::TableName;

/// The function that a native query is; reported where its model, an argument or its SQL is not usable.
pub fn resolve<'a>(
    catalog: &Catalog<'a>,
    source: SourceId,
    database: &'a snapshot::Database,
    query: &'a NativeQuery,
    diagnostics: &mut Diagnostics,
) -> Option<Function<'a>> {
    let name = &query.function.function;
    let code = native_code::read(query, diagnostics);
    let arguments: Vec<_> = query
        .arguments
        .iter()
        .filter_map(|argument| {
            let type_ = ColumnType::new(&sql_type::find(&argument.type_, database, diagnostics)?, catalog.settings);
            Some(FunctionArgument {
                sql_name: argument.name.as_str(),
                type_,
                use_: ArgumentUse::Client(argument.name.value.clone()),
                has_default: argument.type_.nullable,
                never_null: !argument.type_.nullable,
                description: argument.description.as_ref().map(|description| description.as_str()),
            })
        })
        .collect();
    let models = &catalog.source(source).metadata.logical_models;
    if models.iter().all(|model| model.table.table.name != query.returns.value) {
        let message = format!("native query `{}` returns rows of an unknown logical model", name.name);
        let names = models.iter().map(|model| model.table.table.name.as_str());
        diagnostics.push(
            Diagnostic::new(Code::UnknownLogicalModel, message)
                .label(query.returns.span, "no such logical model in this source")
                .suggest(&query.returns, names),
        );
        return None;
    }
    let (table, _) = catalog
        .table_ids()
        .find(|(_, table)| table.source == source && table.is_model() && table.name == query.returns.value)?;
    let found = leak::value(snapshot::Function {
        schema: String::new(),
        name: name.name.clone(),
        volatility: "stable".to_owned(),
        returns_set: true,
        returns: snapshot::ColumnType {
            schema: String::new(),
            name: query.returns.value.clone(),
            array: false,
            is_enum: false,
            extension: false,
            composite: true,
        },
        returns_pseudo: false,
        variadic: false,
        output_arguments: false,
        arguments: Vec::new(),
        comment: None,
    });
    Some(Function {
        source,
        span: name.span,
        schema: &found.schema,
        name: &found.name,
        graphql_name: TableName::model(&catalog.source(source).names, &name.name),
        metadata: &query.function,
        snapshot: found,
        table,
        arguments,
        is_mutation: false,
        roles: BTreeSet::new(),
        code: Some(code?),
    })
}
