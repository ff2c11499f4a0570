//! Types of the same name are the same in every part; then they are one type.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::TableId;

use super::difference::{self, Difference, Implementations, Part};
use super::{advice, is_made_from, owner_in_words};
use crate::catalog::{Catalog, remote_span};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::introspection::BUILT_IN_SCALARS;
use crate::introspection::snapshot::{RemoteType, RemoteTypeKind};
use crate::schema::Definitions;
use crate::schema::definitions::{Definition, Kind, Owner};
use crate::schema::naming;

pub(super) fn check(
    catalog: &Catalog,
    definitions: &Definitions,
    repeated: &BTreeSet<TableId>,
    diagnostics: &mut Diagnostics,
) {
    let implementations = difference::implementations(definitions);
    let mut first: BTreeMap<&str, &Definition> = BTreeMap::new();
    for definition in &definitions.types {
        if is_made_from(definition.owner, repeated) {
            continue;
        }
        if let Some(reserved) = reserved(definition) {
            report_reserved(catalog, definition, reserved, diagnostics);
            continue;
        }
        let Some(other) = first.get(definition.name.as_str()) else {
            first.insert(&definition.name, definition);
            continue;
        };
        if definition.owner == other.owner && matches!(other.owner, Owner::RemoteSchema(_)) {
            // A remote schema whose customization gives one name to two types is another rule's.
            continue;
        }
        if let Some(difference) = find(other, definition, &implementations) {
            report(catalog, definition, other, &difference, diagnostics);
        }
    }
}

/// What a name of the gateway or of GraphQL itself stands for, if the definition gives it another meaning.
fn reserved(definition: &Definition) -> Option<&'static str> {
    let name = definition.name.as_str();
    if [naming::QUERY_ROOT, naming::MUTATION_ROOT, naming::SUBSCRIPTION_ROOT].contains(&name) {
        return Some("a root type of the gateway");
    }
    let is_scalar = matches!(definition.kind, Kind::Scalar { .. });
    (BUILT_IN_SCALARS.contains(&name) && !is_scalar).then_some("a scalar of GraphQL itself")
}

fn report_reserved(catalog: &Catalog, definition: &Definition, meaning: &str, diagnostics: &mut Diagnostics) {
    let owner = owner_in_words(catalog, definition.owner);
    let message = format!("type `{}` of {owner} has the name of {meaning}", definition.name);
    let diagnostic = Diagnostic::new(Code::ConflictingType, message);
    let diagnostic = match definition.span {
        Some(span) => diagnostic.label(span, "defined here"),
        None => diagnostic,
    };
    diagnostics.push(with_remote_schema(catalog, definition, diagnostic).help(advice(catalog, definition)));
}

fn find(other: &Definition, definition: &Definition, implementations: &Implementations) -> Option<Difference> {
    let is_made = |owner| matches!(owner, Owner::Table(_) | Owner::Function(_));
    // The rows of a table come from the table: a type of a remote schema can look the same, but is not the same.
    if is_made(other.owner) && is_made(definition.owner) && other.owner != definition.owner {
        return Some(Difference { part: Part::Type, first: String::new(), second: String::new() });
    }
    let difference = difference::find(other, definition, implementations);
    let is_row_type =
        matches!(definition.kind, Kind::Object { .. }) && (is_made(other.owner) || is_made(definition.owner));
    if difference.is_none() && is_row_type {
        return Some(Difference { part: Part::Type, first: String::new(), second: String::new() });
    }
    difference
}

fn report(
    catalog: &Catalog,
    definition: &Definition,
    other: &Definition,
    difference: &Difference,
    diagnostics: &mut Diagnostics,
) {
    let (owner, other_owner) = (owner_in_words(catalog, definition.owner), owner_in_words(catalog, other.owner));
    let message = if difference.first.is_empty() {
        format!("type `{}` is defined by {owner} and by {other_owner}", definition.name)
    } else {
        format!("type `{}` is not the same in {owner} and in {other_owner}", definition.name)
    };
    let label = |text: &str, owner: &str| if text.is_empty() { format!("by {owner}") } else { text.to_owned() };
    let mut diagnostic = Diagnostic::new(Code::ConflictingType, message);
    if let Some(span) = place(catalog, definition, &difference.part) {
        diagnostic = diagnostic.label(span, label(&difference.second, &owner));
    }
    let mut unplaced = String::new();
    match place(catalog, other, &difference.part) {
        Some(span) => diagnostic = diagnostic.label(span, label(&difference.first, &other_owner)),
        None if diagnostic.labels.is_empty() || difference.first.is_empty() => {}
        None => unplaced = format!("in {other_owner}: {}; ", difference.first),
    }
    diagnostic = with_remote_schema(catalog, definition, diagnostic);
    diagnostic = with_remote_schema(catalog, other, diagnostic);
    let is_remote = |definition: &&Definition| matches!(definition.owner, Owner::RemoteSchema(_));
    let renamed = [definition, other].into_iter().find(is_remote).unwrap_or(definition);
    diagnostics.push(diagnostic.help(format!("{unplaced}{}", advice(catalog, renamed))));
}

fn advice(catalog: &Catalog, definition: &Definition) -> String {
    match definition.owner {
        Owner::Source(_) => "give the source another `namespace`".to_owned(),
        Owner::Table(_) | Owner::Gateway => "give the table another `custom_name`".to_owned(),
        Owner::Function(_) => "give the function another `custom_name`".to_owned(),
        Owner::RemoteSchema(id) => advice::rename_type(catalog.remote_schema(id), &definition.name),
    }
}

fn with_remote_schema(catalog: &Catalog, definition: &Definition, diagnostic: Diagnostic) -> Diagnostic {
    match definition.owner {
        Owner::RemoteSchema(id) => {
            let remote_schema = catalog.remote_schema(id);
            diagnostic.label(remote_schema.span, format!("remote schema `{}` is added here", remote_schema.name))
        }
        Owner::Gateway | Owner::Source(_) | Owner::Table(_) | Owner::Function(_) => diagnostic,
    }
}

/// Where a part of a definition is; the definition itself where the part is not written anywhere.
fn place(catalog: &Catalog, definition: &Definition, part: &Part) -> Option<Span> {
    let Owner::RemoteSchema(id) = definition.owner else { return definition.span };
    let remote_schema = catalog.remote_schema(id);
    let names = &remote_schema.names;
    let type_name = names.original_type(&definition.name);
    let found =
        remote_schema.type_(type_name).and_then(|type_| offset(type_, part, |field| names.field(type_name, field)));
    found.map(|(offset, name)| remote_span(remote_schema, offset, name)).or(definition.span)
}

/// `renamed` gives the customised name of a field.
fn offset<'c>(type_: &'c RemoteType, part: &Part, renamed: impl Fn(&'c str) -> &'c str) -> Option<(usize, &'c str)> {
    match (&type_.kind, part) {
        (
            RemoteTypeKind::Object { fields, .. } | RemoteTypeKind::Interface { fields, .. },
            Part::Field(name) | Part::Argument(name, _),
        ) => {
            let field = fields.iter().find(|field| renamed(&field.name) == name)?;
            let argument = match part {
                Part::Argument(_, argument) => field.arguments.iter().find(|other| other.name == *argument),
                _ => None,
            };
            Some(argument.map_or((field.offset, field.name.as_str()), |found| (found.offset, found.name.as_str())))
        }
        (RemoteTypeKind::InputObject { fields, .. }, Part::Field(name)) => {
            fields.iter().find(|field| field.name == *name).map(|field| (field.offset, field.name.as_str()))
        }
        (RemoteTypeKind::Enum { values }, Part::Value(name)) => {
            values.iter().find(|value| value.name == *name).map(|value| (value.offset, value.name.as_str()))
        }
        _ => None,
    }
}
