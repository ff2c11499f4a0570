//! Remote relationships: both sides, the keys and the path of remote fields.

use std::collections::BTreeMap;

use runtime::definition::{RelationshipKind, RemoteSchemaId, SourceId, TableId};

use super::given_value::visit_values;
use super::relationship::FieldNames;
use super::{
    Argument, Catalog, Left, RemoteRelationship, RemoteSchema, Step, Target, column, join_key, list_lookup, table,
    type_fit,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span, Spanned};
use crate::introspection::snapshot::{RemoteField, RemoteInputValue, RemoteType, RemoteTypeKind, RemoteTypeRef};
use crate::metadata::{self, RemoteFieldStep, RemoteRelationshipTarget, Yaml};
use crate::schema::naming;

/// Fills in the remote relationships of tables and remote types.
pub fn resolve(catalog: &mut Catalog, diagnostics: &mut Diagnostics) {
    let mut resolved = Vec::new();
    for (id, table) in catalog.table_ids() {
        let mut names = FieldNames::with_computed_fields(table);
        for relationship in &table.metadata.remote_relationships {
            let kind = match relationship.target {
                RemoteRelationshipTarget::Source { is_array: true, .. } => RelationshipKind::Array,
                _ => RelationshipKind::Object,
            };
            if names.take(&relationship.name, kind, diagnostics) {
                resolved.extend(resolve_one(catalog, Left::Table(id), relationship, diagnostics));
            }
        }
    }
    for (id, remote_schema) in catalog.remote_schema_ids() {
        resolve_remote_types(catalog, id, remote_schema, &mut resolved, diagnostics);
    }
    resolved.sort_by_key(|relationship| (relationship.left, relationship.name));
    catalog.remote_relationships = resolved;
}

fn resolve_remote_types<'a>(
    catalog: &Catalog<'a>,
    id: RemoteSchemaId,
    remote_schema: &RemoteSchema<'a>,
    resolved: &mut Vec<RemoteRelationship<'a>>,
    diagnostics: &mut Diagnostics,
) {
    let mut taken: BTreeMap<(&str, &str), Span> = BTreeMap::new();
    for entry in &remote_schema.metadata.remote_relationships {
        let type_name = entry.type_name.as_str();
        let Some(fields) = left_fields(remote_schema, &entry.type_name, diagnostics) else { continue };
        for relationship in &entry.relationships {
            let name = &relationship.name;
            if !naming::is_usable(name) {
                continue;
            }
            let field = fields.iter().find(|field| remote_schema.names.field(type_name, &field.name) == name.value);
            let other = field
                .map(|field| (remote_span(remote_schema, field.offset, &field.name), "as a field of the remote schema"))
                .or_else(|| taken.get(&(type_name, name.as_str())).map(|span| (*span, "as a relationship here")));
            if let Some((span, what)) = other {
                diagnostics.push(
                    Diagnostic::new(
                        Code::FieldNameClash,
                        format!("field `{}` of type `{type_name}` is defined twice", name.value),
                    )
                    .label(name.span, "as a relationship here")
                    .label(span, what)
                    .help("rename the relationship"),
                );
                continue;
            }
            taken.insert((type_name, name.as_str()), name.span);
            resolved.extend(resolve_one(catalog, Left::RemoteType(id, type_name), relationship, diagnostics));
        }
    }
}

/// A place in a remote schema's snapshot.
pub fn remote_span(remote_schema: &RemoteSchema, offset: usize, name: &str) -> Span {
    remote_schema.snapshot.span(offset, name)
}

/// The fields of an object type of a remote schema; reports a type that is not there or is no object.
fn left_fields<'a>(
    remote_schema: &RemoteSchema<'a>,
    type_name: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a [RemoteField]> {
    let Some(type_) = remote_schema.type_(type_name) else {
        let diagnostic = Diagnostic::new(
            Code::UnknownRemoteType,
            format!("type `{}` does not exist in remote schema `{}`", type_name.value, remote_schema.name),
        )
        .label(type_name.span, "no such type");
        diagnostics.push(diagnostic.suggest(type_name, remote_schema.snapshot.types.keys().map(String::as_str)));
        return None;
    };
    let RemoteTypeKind::Object { fields, .. } = &type_.kind else {
        diagnostics.push(
            Diagnostic::new(
                Code::RelationshipOnNonObject,
                format!("type `{}` cannot have relationships: it is not an object type", type_name.value),
            )
            .label(type_name.span, "only object types can")
            .label(remote_span(remote_schema, type_.offset, type_name), "defined here"),
        );
        return None;
    };
    Some(fields)
}

fn resolve_one<'a>(
    catalog: &Catalog<'a>,
    left: Left<'a>,
    relationship: &'a metadata::RemoteRelationship,
    diagnostics: &mut Diagnostics,
) -> Option<RemoteRelationship<'a>> {
    let (keys, target) = match &relationship.target {
        RemoteRelationshipTarget::Source { is_array, source, table, field_mapping, keys } => {
            let source = find_source(catalog, source, diagnostics);
            let names: Vec<_> = field_mapping.iter().map(|(key, _)| key).collect();
            join_key::report_unmapped(relationship, keys, &names, diagnostics);
            let keys = join_key::resolve(catalog, left, &names, keys, relationship, diagnostics);
            let what = format!("relationship `{}`", relationship.name.value);
            let table = table::find(catalog, source?, table, &what, diagnostics)?;
            let columns = resolve_columns(catalog, table, field_mapping, diagnostics);
            let kind = if *is_array { RelationshipKind::Array } else { RelationshipKind::Object };
            let (mut keys, columns) = (keys?, columns?);
            for (key, column) in &columns {
                let depth = usize::from(catalog.table(table).column(*column).type_.array);
                keys[*key].each_item = type_fit::of_key(catalog, left, keys[*key].field).lists > depth;
            }
            (keys, Target::Table { table, kind, columns })
        }
        RemoteRelationshipTarget::RemoteSchema { remote_schema, lhs_fields, remote_field, extension } => {
            let names: Vec<_> = lhs_fields.iter().chain(extension.keys.iter().map(|key| &key.name)).collect();
            let keys = join_key::resolve(catalog, left, &names, &extension.keys, relationship, diagnostics);
            let id = find_remote_schema(catalog, remote_schema, relationship.name.span, diagnostics)?;
            let remote_schema = catalog.remote_schema(id);
            let variables: Vec<&str> = names.iter().map(|name| name.as_str()).collect();
            let path = resolve_path(remote_schema, remote_field, &variables, diagnostics);
            let (mut keys, path) = (keys?, path?);
            visit_values(remote_schema, &path, &mut |given| {
                if let Some(key) = given.variable().and_then(|name| keys.iter_mut().find(|key| key.name == name)) {
                    let type_ = type_fit::of_key(catalog, left, key.field);
                    key.each_item |= type_fit::goes_by_item(&type_, remote_schema, given.type_);
                }
            });
            let list = match &extension.list {
                Some(list) => Some(list_lookup::resolve(remote_schema, relationship, &path, &keys, list, diagnostics)?),
                None => None,
            };
            (keys, Target::RemoteField { remote_schema: id, path, list })
        }
    };
    Some(RemoteRelationship { name: &relationship.name.value, span: relationship.name.span, left, keys, target })
}

fn find_source(catalog: &Catalog, name: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<SourceId> {
    let found = (0..).map(SourceId).zip(&catalog.sources).find(|(_, source)| source.name == name.as_str());
    if found.is_none() {
        let diagnostic = Diagnostic::new(Code::UnknownSource, format!("source `{}` is not defined", name.value))
            .label(name.span, "no such source");
        diagnostics.push(diagnostic.suggest(name, catalog.sources.iter().map(|source| source.name)));
    }
    found.map(|(id, _)| id)
}

/// `None` without a report for a remote schema that is defined but has no snapshot: introspection has reported it.
fn find_remote_schema(
    catalog: &Catalog,
    name: &Spanned<String>,
    relationship: Span,
    diagnostics: &mut Diagnostics,
) -> Option<RemoteSchemaId> {
    let found = catalog.remote_schema_ids().find(|(_, remote_schema)| remote_schema.name == name.as_str());
    if found.is_none() && !catalog.defined_remote_schemas.contains(name.as_str()) {
        let diagnostic =
            Diagnostic::new(Code::UnknownRemoteSchema, format!("remote schema `{}` is not defined", name.value))
                .label(name.span, "no such remote schema")
                .label(relationship, "needed by this relationship");
        diagnostics.push(diagnostic.suggest(name, catalog.defined_remote_schemas.iter().copied()));
    }
    found.map(|(id, _)| id)
}

fn resolve_columns(
    catalog: &Catalog,
    table: TableId,
    field_mapping: &[(Spanned<String>, Spanned<String>)],
    diagnostics: &mut Diagnostics,
) -> Option<Vec<(usize, runtime::definition::ColumnId)>> {
    let found: Vec<_> = field_mapping
        .iter()
        .enumerate()
        .map(|(key, (_, name))| Some((key, column::find(catalog.table(table), name, diagnostics)?)))
        .collect();
    found.into_iter().collect()
}

fn resolve_path<'a>(
    remote_schema: &RemoteSchema<'a>,
    steps: &'a [RemoteFieldStep],
    variables: &[&str],
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Step<'a>>> {
    let mut path = Vec::new();
    let mut type_name = remote_schema.snapshot.query_type.as_str();
    let mut complete = true;
    for (index, step) in steps.iter().enumerate() {
        let fields = remote_schema.type_(type_name).and_then(fields_of).unwrap_or_default();
        let Some(field) = fields.iter().find(|field| field.name == step.field.value) else {
            let diagnostic = Diagnostic::new(
                Code::UnknownRemoteField,
                format!(
                    "field `{}` does not exist in type `{type_name}` of remote schema `{}`",
                    step.field.value, remote_schema.name
                ),
            )
            .label(step.field.span, "no such field");
            diagnostics.push(diagnostic.suggest(&step.field, fields.iter().map(|field| field.name.as_str())));
            return None;
        };
        let mut arguments = Vec::new();
        for (name, value) in &step.arguments {
            let definition = find_argument(remote_schema, type_name, field, name, diagnostics);
            match definition {
                Some(definition) => {
                    complete &= check_value(remote_schema, &definition.type_, value, variables, diagnostics);
                    arguments.push(Argument { definition, value });
                }
                None => complete = false,
            }
        }
        path.push(Step { span: step.field.span, field, arguments });
        let has_fields = remote_schema.type_(field.type_.named_type()).and_then(fields_of).is_some();
        if index + 1 < steps.len() && !has_fields {
            diagnostics.push(
                Diagnostic::new(
                    Code::RemoteFieldNotObject,
                    format!("field `{}` is of type `{}`, so no field can follow it", field.name, field.type_),
                )
                .label(step.field.span, "only objects and lists of them can be passed through")
                .label(remote_span(remote_schema, field.offset, &field.name), "defined here"),
            );
            return None;
        }
        type_name = field.type_.named_type();
    }
    complete.then_some(path)
}

fn find_argument<'a>(
    remote_schema: &RemoteSchema<'a>,
    type_name: &str,
    field: &'a RemoteField,
    name: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a RemoteInputValue> {
    let found = field.arguments.iter().find(|argument| argument.name == name.value);
    if found.is_none() {
        let diagnostic = Diagnostic::new(
            Code::UnknownRemoteArgument,
            format!("argument `{}` does not exist on field `{type_name}.{}`", name.value, field.name),
        )
        .label(name.span, "no such argument")
        .label(remote_span(remote_schema, field.offset, &field.name), "the field is defined here");
        diagnostics.push(diagnostic.suggest(name, field.arguments.iter().map(|argument| argument.name.as_str())));
    }
    found
}

/// Whether every variable in a value is a key and every field of an input object exists. Types are compared in `check`.
fn check_value(
    remote_schema: &RemoteSchema,
    type_: &RemoteTypeRef,
    value: &Spanned<Yaml>,
    variables: &[&str],
    diagnostics: &mut Diagnostics,
) -> bool {
    match &value.value {
        Yaml::String(text) => {
            let Some(variable) = text.strip_prefix('$') else { return true };
            let known = variables.contains(&variable);
            if !known {
                let diagnostic = Diagnostic::new(
                    Code::UnknownVariable,
                    format!("variable `${variable}` is not among the keys of the relationship"),
                )
                .label(value.span, "no such key");
                diagnostics.push(if variables.contains(&text.as_str()) {
                    diagnostic.help(format!("write `{variable}` without `$` among the keys"))
                } else {
                    diagnostic
                        .help(format!("add `{variable}` to `lhs_fields`"))
                        .suggest(variable, variables.iter().copied())
                });
            }
            known
        }
        Yaml::List(items) => {
            let mut known = true;
            for item in items {
                known &= check_value(remote_schema, item_type(type_), item, variables, diagnostics);
            }
            known
        }
        Yaml::Map(entries) => {
            let kind = remote_schema.type_(type_.named_type()).map(|type_| &type_.kind);
            // A custom scalar may well be an object; anything else is found by the comparison of types.
            let Some(RemoteTypeKind::InputObject { fields, .. }) = kind else { return true };
            let mut known = true;
            for (name, value) in entries {
                if let Some(field) = fields.iter().find(|field| field.name == name.value) {
                    known &= check_value(remote_schema, &field.type_, value, variables, diagnostics);
                    continue;
                }
                let message = format!("field `{}` does not exist in input type `{}`", name.value, type_.named_type());
                diagnostics.push(
                    Diagnostic::new(Code::UnknownRemoteArgument, message)
                        .label(name.span, "no such input field")
                        .suggest(name, fields.iter().map(|field| field.name.as_str())),
                );
                known = false;
            }
            known
        }
        Yaml::Null | Yaml::Boolean(_) | Yaml::Integer(_) | Yaml::Number(_) => true,
    }
}

/// The type of a list's items; the type itself where it is no list.
pub fn item_type(type_: &RemoteTypeRef) -> &RemoteTypeRef {
    match type_ {
        RemoteTypeRef::NonNull(inner) => item_type(inner),
        RemoteTypeRef::List(inner) => inner,
        RemoteTypeRef::Named(_) => type_,
    }
}

/// The fields of an object or interface type.
pub fn fields_of(type_: &RemoteType) -> Option<&[RemoteField]> {
    match &type_.kind {
        RemoteTypeKind::Object { fields, .. } | RemoteTypeKind::Interface { fields, .. } => Some(fields),
        _ => None,
    }
}
