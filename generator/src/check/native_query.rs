//! Whether the SQL of native queries gives what their logical models say, as the database has said it of the same SQL. What
//! has changed since a snapshot was made is not judged by it.

use crate::catalog::type_fit::shown_reported;
use crate::catalog::{Catalog, Function, Table};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot::{self, ColumnType, NativeColumn};
use crate::metadata::{LogicalField, NativeQuery, native_code};

pub(super) fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for function in catalog.functions.iter().filter(|function| function.code.is_some()) {
        let source = catalog.source(function.source);
        let Some(query) = source.metadata.native_queries.iter().find(|query| is_of(query, function)) else { continue };
        let Some(statement) = native_code::statement(query) else { continue };
        let said = source.snapshot.map(|database| database.native_queries.as_slice()).unwrap_or_default();
        if let Some(said) = said.iter().find(|said| said.name == function.name && said.statement == statement) {
            check_query(catalog, catalog.table(function.table), query, said, diagnostics);
        }
    }
}

fn is_of(query: &NativeQuery, function: &Function) -> bool {
    query.function.function.name == function.name
}

fn check_query(
    catalog: &Catalog,
    model: &Table,
    query: &NativeQuery,
    said: &snapshot::NativeQuery,
    diagnostics: &mut Diagnostics,
) {
    if let Some(refused) = &said.refused {
        let place = refused.line.map(|line| format!(" in line {line} of it")).unwrap_or_default();
        diagnostics.push(
            Diagnostic::new(
                Code::NativeQueryRefused,
                format!("the database refuses the SQL of native query `{}`: {}", said.name, refused.message),
            )
            .label(query.code.span, format!("refused{place}")),
        );
        return;
    }
    let models = &catalog.source(model.source).metadata.logical_models;
    let fields = models.iter().find(|found| found.table.table.name == model.name).map(|found| found.fields.as_slice());
    for field in fields.unwrap_or_default() {
        let Some(column) = model.column_named(&field.name).map(|id| model.column(id)) else { continue };
        match said.columns.iter().find(|found| found.name == *field.name) {
            None => report_missing(query, said, field, diagnostics),
            Some(found) if is_same(&found.type_, &column.snapshot.type_) => {}
            Some(found) => {
                let expected = shown_reported(&column.snapshot.type_, &column.type_);
                report_type(catalog, query, field, found, &expected, diagnostics);
            }
        }
    }
}

/// Lengths are no part of types, and texts of any length are texts.
fn is_same(given: &ColumnType, expected: &ColumnType) -> bool {
    const TEXTS: [&str; 4] = ["text", "varchar", "bpchar", "name"];
    let are_texts = [given, expected].iter().all(|type_| type_.schema == "pg_catalog" && TEXTS.contains(&&*type_.name));
    given.array == expected.array && (are_texts || given.schema == expected.schema && given.name == expected.name)
}

fn report_missing(
    query: &NativeQuery,
    said: &snapshot::NativeQuery,
    field: &LogicalField,
    diagnostics: &mut Diagnostics,
) {
    let (name, field_name) = (&said.name, &field.name.value);
    diagnostics.push(
        Diagnostic::new(
            Code::MissingNativeColumn,
            format!("native query `{name}` gives no column `{field_name}`, which its logical model has"),
        )
        .label(query.code.span, "no such column")
        .label(field.name.span, "field of the model")
        .suggest(field_name, said.columns.iter().map(|column| column.name.as_str())),
    );
}

fn report_type(
    catalog: &Catalog,
    query: &NativeQuery,
    field: &LogicalField,
    found: &NativeColumn,
    expected: &str,
    diagnostics: &mut Diagnostics,
) {
    let type_ = crate::catalog::scalar::ColumnType::new(&found.type_, catalog.settings);
    let given = shown_reported(&found.type_, &type_);
    diagnostics.push(
        Diagnostic::new(
            Code::NativeColumnType,
            format!(
                "column `{}` of native query `{}` is of type `{given}`, but its logical model says `{expected}`",
                found.name, query.function.function.name
            ),
        )
        .label(query.code.span, format!("gives `{given}`"))
        .label(field.type_.name.span, format!("says `{expected}`"))
        .help(format!("write `::{expected}` in the SQL, or the other type in the model")),
    );
}
