//! Remote relationships of tables and of remote schemas' types, in the new and in the old flat form.

use super::{
    RemoteFieldStep, RemoteRelationship, RemoteRelationshipTarget, Yaml,
    read::{self, MapReader},
    relationship_extension::{read_for_remote_schema, read_for_source},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// Reads a list of remote relationships. `what` is the key of the list.
pub(super) fn read_remote_relationships(
    value: &Spanned<Yaml>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Vec<RemoteRelationship> {
    let items = read::list(value, what, diagnostics);
    items.iter().filter_map(|item| read_remote_relationship(item, diagnostics)).collect()
}

fn read_remote_relationship(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<RemoteRelationship> {
    let mut reader = MapReader::new(value, "a remote relationship", diagnostics)?;
    let name = reader.required("name", diagnostics);
    let name = name.and_then(|name| read::graphql_name(name, "the name of a remote relationship", diagnostics));
    let definition = reader.required("definition", diagnostics);
    reader.finish(diagnostics);
    let target = read_definition(definition?, diagnostics)?;
    Some(RemoteRelationship { name: name?, target })
}

fn read_definition(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<RemoteRelationshipTarget> {
    let mut reader = MapReader::new(value, "the definition of a remote relationship", diagnostics)?;
    reader.at_most_one(&["to_remote_schema", "to_source", "remote_schema"], diagnostics);
    let to_remote_schema = reader.optional("to_remote_schema");
    let to_source = reader.optional("to_source");
    let remote_schema = reader.optional("remote_schema");
    if to_remote_schema.is_some() || to_source.is_some() {
        reader.finish(diagnostics);
        return match (to_remote_schema, to_source) {
            (Some(target), _) => {
                let reader = MapReader::new(target, "`to_remote_schema`", diagnostics)?;
                read_to_remote_schema(reader, "lhs_fields", diagnostics)
            }
            (None, Some(target)) => read_to_source(target, diagnostics),
            (None, None) => None,
        };
    }
    if remote_schema.is_some() || reader.key_span("hasura_fields").is_some() {
        return read_to_remote_schema(reader, "hasura_fields", diagnostics);
    }
    let message = "`to_source` or `to_remote_schema` is missing in the definition of a remote relationship";
    diagnostics.push(Diagnostic::new(Code::MissingKey, message).label(value.span, "here"));
    reader.finish(diagnostics);
    None
}

fn read_to_source(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<RemoteRelationshipTarget> {
    let mut reader = MapReader::new(value, "`to_source`", diagnostics)?;
    let kind = reader.required("relationship_type", diagnostics);
    let kind = kind.and_then(|kind| read::one_of(kind, "`relationship_type`", &["array", "object"], diagnostics));
    let source = reader.required("source", diagnostics);
    let source = source.and_then(|source| read::name(source, "`source`", diagnostics));
    let table = reader.required("table", diagnostics);
    let table = table.and_then(|table| read::qualified_name(table, "`table`", diagnostics));
    let field_mapping = reader.required("field_mapping", diagnostics);
    let field_mapping = field_mapping.map(|mapping| read::name_mapping(mapping, "`field_mapping`", diagnostics));
    let extension = reader.optional("gatewright");
    reader.finish(diagnostics);
    let keys = extension.map(|extension| read_for_source(extension, diagnostics)).unwrap_or_default();
    Some(RemoteRelationshipTarget::Source {
        is_array: kind?.value == "array",
        source: source?,
        table: table?,
        field_mapping: field_mapping?,
        keys,
    })
}

/// Both forms differ only in the name of the list of keys.
fn read_to_remote_schema(
    mut reader: MapReader<'_>,
    fields_key: &'static str,
    diagnostics: &mut Diagnostics,
) -> Option<RemoteRelationshipTarget> {
    let remote_schema = reader.required("remote_schema", diagnostics);
    let remote_schema = remote_schema.and_then(|name| read::name(name, "`remote_schema`", diagnostics));
    let lhs_fields = reader.required(fields_key, diagnostics);
    let lhs_fields = lhs_fields.map(|fields| read::names(fields, &format!("`{fields_key}`"), diagnostics));
    let remote_field = reader.required("remote_field", diagnostics);
    let extension = reader.optional("gatewright");
    reader.finish(diagnostics);
    let extension = extension.map(|extension| read_for_remote_schema(extension, diagnostics)).unwrap_or_default();
    if let Some(fields) = &lhs_fields {
        let fields = fields.iter().chain(extension.keys.iter().map(|key| &key.name));
        let names = fields.map(|field| (field.value.clone(), field.span));
        read::report_duplicates(&format!("the entry of `{fields_key}`"), names, diagnostics);
    }
    let remote_field = read_remote_field(remote_field?, diagnostics)?;
    Some(RemoteRelationshipTarget::RemoteSchema {
        remote_schema: remote_schema?,
        lhs_fields: lhs_fields?,
        remote_field,
        extension,
    })
}

/// The levels from the outside in. The depth of YAML bounds the loop.
fn read_remote_field(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Vec<RemoteFieldStep>> {
    let mut steps = Vec::new();
    let mut level = Some(value);
    while let Some(value) = level {
        let Yaml::Map(entries) = &value.value else {
            read::wrong_type(value, "a level of `remote_field`", "a map with one field", diagnostics);
            return None;
        };
        let [(field, inner)] = entries.as_slice() else {
            diagnostics.push(not_one_field(value, entries));
            return None;
        };
        let mut reader = MapReader::new(inner, "a field of `remote_field`", diagnostics)?;
        let arguments = reader.required("arguments", diagnostics);
        let arguments = arguments.map(|arguments| read::map(arguments, "`arguments`", diagnostics));
        level = reader.optional("field");
        reader.finish(diagnostics);
        steps.push(RemoteFieldStep { field: field.clone(), arguments: arguments?.to_vec() });
    }
    Some(steps)
}

fn not_one_field(value: &Spanned<Yaml>, entries: &[(Spanned<String>, Spanned<Yaml>)]) -> Diagnostic {
    let [(first, _), (second, _), ..] = entries else {
        return Diagnostic::new(Code::InvalidRemoteField, "a level of `remote_field` names no field")
            .label(value.span, "must have one key, the field's name");
    };
    let message = "a level of `remote_field` names more than one field";
    let diagnostic = Diagnostic::new(Code::InvalidRemoteField, message)
        .label(second.span, "second field")
        .label(first.span, "first field");
    if ["arguments", "field"].iter().any(|key| second.value == *key || first.value == *key) {
        return diagnostic.help("`arguments` and `field` belong below the name of the field, one level further in");
    }
    diagnostic
}
