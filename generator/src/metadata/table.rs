//! A table entry: which table is tracked, how its parts are named, and the lists of what hangs on it.

use super::{
    ColumnConfiguration, RootField, Table, TableConfiguration, Yaml,
    computed_field::read_computed_fields,
    mutation_permission::{read_delete_permissions, read_insert_permissions, read_update_permissions},
    permission::read_select_permissions,
    read::{self, MapReader},
    relationship::{Direction, read_relationships},
    remote_relationship::read_remote_relationships,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// Reads a table entry.
pub(super) fn read_table(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Table> {
    let mut reader = MapReader::new(value, "a table entry", diagnostics)?;
    let table = reader.required("table", diagnostics);
    let table = table.and_then(|table| read::qualified_name(table, "`table`", diagnostics));
    let configuration = reader.optional("configuration");
    let object_relationships = reader.optional("object_relationships");
    let array_relationships = reader.optional("array_relationships");
    let remote_relationships = reader.optional("remote_relationships");
    let computed_fields = reader.optional("computed_fields");
    let select_permissions = reader.optional("select_permissions");
    let insert_permissions = reader.optional("insert_permissions");
    let update_permissions = reader.optional("update_permissions");
    let delete_permissions = reader.optional("delete_permissions");
    let is_enum = reader.optional("is_enum");
    reader.not_supported("event_triggers", "no events are sent", diagnostics);
    reader.not_supported("apollo_federation_config", "there are no `_entities` and no `_service`", diagnostics);
    reader.not_supported("logical_model", "logical models are of no use to Postgres tables", diagnostics);
    reader.finish(diagnostics);

    let table = Table {
        configuration: configuration.map(|value| read_configuration(value, diagnostics)).unwrap_or_default(),
        object_relationships: object_relationships
            .map(|value| read_relationships(value, Direction::Object, diagnostics))
            .unwrap_or_default(),
        array_relationships: array_relationships
            .map(|value| read_relationships(value, Direction::Array, diagnostics))
            .unwrap_or_default(),
        remote_relationships: remote_relationships
            .map(|value| read_remote_relationships(value, "`remote_relationships`", diagnostics))
            .unwrap_or_default(),
        computed_fields: computed_fields.map(|value| read_computed_fields(value, diagnostics)).unwrap_or_default(),
        select_permissions: select_permissions
            .map(|value| read_select_permissions(value, diagnostics))
            .unwrap_or_default(),
        insert_permissions: insert_permissions
            .map(|value| read_insert_permissions(value, diagnostics))
            .unwrap_or_default(),
        update_permissions: update_permissions
            .map(|value| read_update_permissions(value, diagnostics))
            .unwrap_or_default(),
        delete_permissions: delete_permissions
            .map(|value| read_delete_permissions(value, diagnostics))
            .unwrap_or_default(),
        is_enum: is_enum
            .filter(|value| read::boolean(value, "`is_enum`", diagnostics) == Some(true))
            .map(|value| value.span),
        table: table?,
    };
    let relationships = table.object_relationships.iter().chain(&table.array_relationships);
    let names = relationships
        .map(|relationship| &relationship.name)
        .chain(table.remote_relationships.iter().map(|relationship| &relationship.name));
    read::report_duplicates("relationship", names.map(|name| (name.value.clone(), name.span)), diagnostics);
    Some(table)
}

fn read_configuration(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> TableConfiguration {
    let Some(mut reader) = MapReader::new(value, "the configuration of a table", diagnostics) else {
        return TableConfiguration::default();
    };
    let mut configuration = TableConfiguration::default();
    let custom_name = reader.optional("custom_name");
    configuration.custom_name = custom_name.and_then(|name| read::graphql_name(name, "`custom_name`", diagnostics));
    configuration.comment =
        reader.optional("comment").and_then(|comment| read::text(comment, "`comment`", diagnostics));
    if let Some(root_fields) = reader.optional("custom_root_fields") {
        read_root_fields(root_fields, &mut configuration, diagnostics);
    }
    if let Some(columns) = reader.optional("column_config") {
        for (column, value) in read::map(columns, "`column_config`", diagnostics) {
            configuration.columns.extend(read_column(column, value, diagnostics));
        }
    }
    // The older form of the names; exporters still write both, and the newer one wins.
    if let Some(names) = reader.optional("custom_column_names") {
        for (column, value) in read::map(names, "`custom_column_names`", diagnostics) {
            let name = read::graphql_name(value, "a value of `custom_column_names`", diagnostics);
            match configuration.columns.iter_mut().find(|known| known.column == *column) {
                Some(known) => known.custom_name = known.custom_name.take().or(name),
                None => configuration.columns.push(ColumnConfiguration {
                    column: column.clone(),
                    custom_name: name,
                    comment: None,
                }),
            }
        }
    }
    reader.finish(diagnostics);
    configuration
}

fn read_column(
    column: &Spanned<String>,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<ColumnConfiguration> {
    let mut reader = MapReader::new(value, "an entry of `column_config`", diagnostics)?;
    let custom_name = reader.optional("custom_name");
    let custom_name = custom_name.and_then(|name| read::graphql_name(name, "`custom_name`", diagnostics));
    let comment = reader.optional("comment").and_then(|comment| read::text(comment, "`comment`", diagnostics));
    reader.finish(diagnostics);
    Some(ColumnConfiguration { column: column.clone(), custom_name, comment })
}

fn read_root_fields(value: &Spanned<Yaml>, configuration: &mut TableConfiguration, diagnostics: &mut Diagnostics) {
    let Some(mut reader) = MapReader::new(value, "`custom_root_fields`", diagnostics) else { return };
    let mut names: Vec<Spanned<String>> = Vec::new();
    let mut read = |reader: &mut MapReader<'_>, key: &'static str, diagnostics: &mut Diagnostics| {
        let field = reader.optional(key).map(|field| read_root_field(field, diagnostics)).unwrap_or_default();
        names.extend(field.name.clone());
        field
    };
    configuration.select = read(&mut reader, "select", diagnostics);
    configuration.select_by_pk = read(&mut reader, "select_by_pk", diagnostics);
    configuration.select_aggregate = read(&mut reader, "select_aggregate", diagnostics);
    configuration.insert = read(&mut reader, "insert", diagnostics);
    configuration.insert_one = read(&mut reader, "insert_one", diagnostics);
    configuration.update = read(&mut reader, "update", diagnostics);
    configuration.update_by_pk = read(&mut reader, "update_by_pk", diagnostics);
    configuration.update_many = read(&mut reader, "update_many", diagnostics);
    configuration.delete = read(&mut reader, "delete", diagnostics);
    configuration.delete_by_pk = read(&mut reader, "delete_by_pk", diagnostics);
    let stream = read(&mut reader, "select_stream", diagnostics);
    if stream.name.is_some() || stream.comment.is_some() {
        reader.warn_not_supported("select_stream", "there is no such root field", diagnostics);
    }
    reader.finish(diagnostics);
    read::report_duplicates("root field", names.into_iter().map(|name| (name.value, name.span)), diagnostics);
}

fn read_root_field(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> RootField {
    match &value.value {
        Yaml::String(_) => RootField { name: read::graphql_name(value, "a root field", diagnostics), comment: None },
        Yaml::Map(_) => {
            let Some(mut reader) = MapReader::new(value, "a custom root field", diagnostics) else {
                return RootField::default();
            };
            let name = reader.optional("name");
            let name = name.and_then(|name| read::graphql_name(name, "a root field", diagnostics));
            let comment = reader.optional("comment");
            let comment = comment.and_then(|comment| read::text(comment, "`comment`", diagnostics));
            reader.finish(diagnostics);
            RootField { name, comment }
        }
        _ => {
            let message = "a custom root field must be a name or a map of `name` and `comment`";
            let label = format!("this is {}", read::type_of(&value.value));
            diagnostics.push(Diagnostic::new(Code::WrongType, message).label(value.span, label));
            RootField::default()
        }
    }
}
