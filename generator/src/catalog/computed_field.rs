//! Computed fields: each is looked up as a function that takes the row.

use runtime::definition::{SourceId, TableId};

use super::function::{arguments, find, result_words, returned_table};
use super::relationship::FieldNames;
use super::scalar::ColumnType;
use super::table::display_name;
use super::{Catalog, ComputedField, ComputedResult, Table};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::snapshot;
use crate::metadata;

/// Fills in the computed fields of all tables, sorted by name.
pub fn resolve(catalog: &mut Catalog, diagnostics: &mut Diagnostics) {
    for index in 0..catalog.tables.len() {
        let id = TableId(u16::try_from(index).expect("ids are made for at most 65536 tables"));
        let metadata = catalog.table(id).metadata;
        if metadata.computed_fields.is_empty() {
            continue;
        }
        let source = catalog.table(id).source;
        let Some(database) = catalog.source(source).snapshot else { continue };
        let mut names = FieldNames::with_relationships(catalog.table(id));
        let mut resolved = Vec::new();
        for field in &metadata.computed_fields {
            let Some(computed) = resolve_field(catalog, source, id, database, field, diagnostics) else { continue };
            let gives_rows = matches!(computed.result, ComputedResult::Rows(_));
            if names.take_computed(&field.name, gives_rows, diagnostics) {
                resolved.push(computed);
            }
        }
        resolved.sort_by_key(|computed| computed.name);
        catalog.tables[index].computed_fields = resolved;
    }
}

fn resolve_field<'a>(
    catalog: &Catalog<'a>,
    source: SourceId,
    id: TableId,
    database: &'a snapshot::Database,
    field: &'a metadata::ComputedField,
    diagnostics: &mut Diagnostics,
) -> Option<ComputedField<'a>> {
    let found = find(catalog, source, database, &field.function, diagnostics)?;
    let span = field.function.span;
    let display = display_name(&found.schema, &found.name);
    if found.is_volatile() {
        diagnostics.push(
            Diagnostic::new(
                Code::VolatileComputedField,
                format!("computed field `{}` uses function `{display}`, which is `VOLATILE`", field.name.value),
            )
            .label(span, "must be `STABLE` or `IMMUTABLE`")
            .help("it is called any number of times, and must not change anything"),
        );
        return None;
    }
    let row = row_argument(catalog.table(id), found, field, diagnostics)?;
    let arguments = arguments(found, Some(row), field.session_argument.as_ref(), span, catalog, diagnostics)?;
    let result = match returned_table(catalog, source, found) {
        Some(table) => ComputedResult::Rows(table),
        None => ComputedResult::Scalar(scalar(catalog, found, field, diagnostics)?),
    };
    Some(ComputedField {
        name: &field.name.value,
        span: field.name.span,
        metadata: field,
        snapshot: found,
        arguments,
        result,
    })
}

/// Where the row goes: the argument that the metadata names, or the first.
fn row_argument(
    table: &Table,
    function: &snapshot::Function,
    field: &metadata::ComputedField,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let named = field.table_argument.as_ref();
    let index = match named {
        Some(name) => function.arguments.iter().position(|argument| argument.name == name.value),
        None => (!function.arguments.is_empty()).then_some(0),
    };
    let takes_row = |index: usize| {
        let type_ = &function.arguments[index].type_;
        !type_.array && type_.schema == table.schema && type_.name == table.name
    };
    if let Some(index) = index.filter(|index| takes_row(*index)) {
        return Some(index);
    }
    let span = named.map_or(field.function.span, |name| name.span);
    let label = match (named, index) {
        (Some(_), None) => "the function has no such argument".to_owned(),
        (None, None) => "the function takes no arguments".to_owned(),
        (_, Some(index)) => {
            let argument = &function.arguments[index];
            let first = if named.is_none() { "its first argument " } else { "" };
            let brackets = if argument.type_.array { "[]" } else { "" };
            format!("{first}is of type `{}{brackets}`", argument.type_.name)
        }
    };
    let display = display_name(&function.schema, &function.name);
    let message = format!("function `{display}` does not take a row of table `{}`", table.display_name());
    let diagnostic = Diagnostic::new(Code::TableArgument, message).label(span, label);
    let fitting = (0..function.arguments.len()).find(|index| takes_row(*index));
    diagnostics.push(match fitting.map(|index| function.arguments[index].name.as_str()) {
        Some(name) if !name.is_empty() => diagnostic.help(format!("`table_argument: {name}` names the one that does")),
        _ => diagnostic,
    });
    None
}

/// The type of a single value.
fn scalar(
    catalog: &Catalog,
    function: &snapshot::Function,
    field: &metadata::ComputedField,
    diagnostics: &mut Diagnostics,
) -> Option<ColumnType> {
    let type_ = ColumnType::new(&function.returns, catalog.settings);
    let is_value = !function.returns_set
        && !function.output_arguments
        && !function.returns.composite
        && !function.returns_pseudo
        && type_.has_graphql_name();
    if is_value {
        return Some(type_);
    }
    let display = display_name(&function.schema, &function.name);
    let message = format!("function `{display}` returns neither a single value nor rows of a tracked table");
    diagnostics.push(Diagnostic::new(Code::FunctionResult, message).label(field.function.span, result_words(function)));
    None
}
