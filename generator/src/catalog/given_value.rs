//! The values that a remote relationship gives to arguments, each with the type of the place it goes to.

use super::{Argument, RemoteSchema, Step, item_type, remote_span};
use crate::catalog::type_fit::is_list;
use crate::diagnostic::{Span, Spanned};
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind, RemoteTypeRef};
use crate::metadata::Yaml;

/// A value in the arguments of a relationship, and where it goes.
#[derive(Clone, Copy)]
pub struct GivenValue<'c> {
    /// As written.
    pub value: &'c Spanned<Yaml>,
    /// The type of the place it goes to.
    pub type_: &'c RemoteTypeRef,
    /// The argument or input field that has the type.
    pub definition: &'c RemoteInputValue,
}

impl<'c> GivenValue<'c> {
    /// The name of the key that it is, if it is one.
    pub fn variable(self) -> Option<&'c str> {
        match &self.value.value {
            Yaml::String(text) => text.strip_prefix('$'),
            _ => None,
        }
    }

    /// Where the argument or input field is defined.
    pub fn place(self, remote_schema: &RemoteSchema) -> Span {
        remote_span(remote_schema, self.definition.offset, &self.definition.name)
    }
}

/// Visits every value in all arguments, outer ones first.
pub fn visit_values<'c>(remote_schema: &RemoteSchema<'c>, path: &[Step<'c>], visit: &mut dyn FnMut(GivenValue<'c>)) {
    for Argument { definition, value } in path.iter().flat_map(|step| &step.arguments) {
        visit_value(remote_schema, GivenValue { value, type_: &definition.type_, definition }, visit);
    }
}

/// Visits a value and every value inside.
pub fn visit_value<'c>(remote_schema: &RemoteSchema<'c>, given: GivenValue<'c>, visit: &mut dyn FnMut(GivenValue<'c>)) {
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
pub fn visit_fields<'c>(
    remote_schema: &RemoteSchema<'c>,
    given: GivenValue<'c>,
    visit: &mut dyn FnMut(GivenValue<'c>),
) {
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
