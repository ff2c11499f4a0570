//! Whether the two sides of a relationship fit: keys and their arguments, fixed values, paired columns.

mod key_scalar;
mod key_type;
mod literal;
mod mapping;
mod required_argument;
#[cfg(test)]
mod type_tests;
mod unused_key;

use crate::catalog::type_fit::{self, is_list};
use crate::catalog::{
    Argument, Catalog, KeyField, Left, RemoteRelationship, RemoteSchema, Step, Target, item_type, remote_span,
};
use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind, RemoteTypeRef};
use crate::metadata::{self, Yaml};

/// Applies the rules.
pub(super) fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    mapping::check_manual(catalog, diagnostics);
    for relationship in &catalog.remote_relationships {
        key_scalar::check(catalog, relationship, diagnostics);
        match &relationship.target {
            Target::Table { .. } => mapping::check_to_source(catalog, relationship, diagnostics),
            Target::RemoteField { remote_schema, path } => {
                let remote_schema = catalog.remote_schema(*remote_schema);
                unused_key::check(relationship, path, diagnostics);
                required_argument::check(remote_schema, path, diagnostics);
                visit_values(remote_schema, path, &mut |value| {
                    literal::check(remote_schema, value, diagnostics);
                    key_type::check(catalog, relationship, remote_schema, value, diagnostics);
                });
            }
        }
    }
}

/// A value in the arguments of a relationship, and where it goes.
#[derive(Clone, Copy)]
struct GivenValue<'c> {
    /// As written.
    value: &'c Spanned<Yaml>,
    /// The type of the place it goes to.
    type_: &'c RemoteTypeRef,
    /// The argument or input field that has the type.
    definition: &'c RemoteInputValue,
}

impl<'c> GivenValue<'c> {
    /// The name of the key that it is, if it is one.
    fn variable(self) -> Option<&'c str> {
        match &self.value.value {
            Yaml::String(text) => text.strip_prefix('$'),
            _ => None,
        }
    }

    /// Where the argument or input field is defined.
    fn place(self, remote_schema: &RemoteSchema) -> Span {
        remote_span(remote_schema, self.definition.offset, &self.definition.name)
    }
}

/// Visits every value in all arguments, outer ones first.
fn visit_values<'c>(remote_schema: &RemoteSchema<'c>, path: &'c [Step<'c>], visit: &mut dyn FnMut(GivenValue<'c>)) {
    for Argument { definition, value } in path.iter().flat_map(|step| &step.arguments) {
        let given = GivenValue { value, type_: &definition.type_, definition };
        visit_value(remote_schema, given, visit);
    }
}

fn visit_value<'c>(remote_schema: &RemoteSchema<'c>, given: GivenValue<'c>, visit: &mut dyn FnMut(GivenValue<'c>)) {
    visit(given);
    match &given.value.value {
        Yaml::List(items) if is_list(given.type_) => {
            for value in items {
                visit_value(remote_schema, GivenValue { value, type_: item_type(given.type_), ..given }, visit);
            }
        }
        Yaml::Map(_) => visit_fields(remote_schema, given, &mut |inner| visit_value(remote_schema, inner, visit)),
        _ => {}
    }
}

/// Visits the fields of an input object that exist.
fn visit_fields<'c>(remote_schema: &RemoteSchema<'c>, given: GivenValue<'c>, visit: &mut dyn FnMut(GivenValue<'c>)) {
    let kind = remote_schema.type_(given.type_.named_type()).map(|type_| &type_.kind);
    let (Yaml::Map(entries), Some(RemoteTypeKind::InputObject { fields, .. })) = (&given.value.value, kind) else {
        return;
    };
    for (name, value) in entries {
        if let Some(field) = fields.iter().find(|field| field.name == name.value) {
            visit(GivenValue { value, type_: &field.type_, definition: field });
        }
    }
}

/// What the user wrote.
fn metadata_of<'c>(
    catalog: &Catalog<'c>,
    relationship: &RemoteRelationship,
) -> Option<&'c metadata::RemoteRelationship> {
    let lists: Vec<&'c [metadata::RemoteRelationship]> = match relationship.left {
        Left::Table(id) => vec![&catalog.table(id).metadata.remote_relationships],
        Left::RemoteType(id, _) => {
            let types = &catalog.remote_schema(id).metadata.remote_relationships;
            types.iter().map(|type_| type_.relationships.as_slice()).collect()
        }
    };
    lists.into_iter().flatten().find(|written| written.name.span == relationship.span)
}

/// The type of a key, and where it is defined if that is a remote schema.
fn key_type(catalog: &Catalog, left: Left, field: KeyField) -> (type_fit::ValueType, Option<Span>) {
    match (left, field) {
        (Left::Table(id), KeyField::Column(column)) => {
            let source = catalog.source(catalog.table(id).source);
            (type_fit::of_column(source.snapshot, catalog.table(id).column(column)), None)
        }
        (Left::RemoteType(id, _), KeyField::RemoteField(field)) => {
            let remote_schema = catalog.remote_schema(id);
            let place = remote_span(remote_schema, field.offset, &field.name);
            (type_fit::of_remote_type(remote_schema, &field.type_), Some(place))
        }
        (Left::Table(_), KeyField::RemoteField(_)) | (Left::RemoteType(..), KeyField::Column(_)) => {
            unreachable!("a table's keys are columns and a remote type's are its fields")
        }
    }
}
