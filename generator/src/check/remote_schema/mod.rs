//! Whether a remote schema is valid by itself (GraphQL specification, section 3). A service that breaks a rule would
//! make the merged schema invalid for every client.

mod customized_name;
mod default_value;
mod empty_type;
mod input_object;
mod input_output;
mod interface;
mod interface_argument;
mod interface_field;
mod name;
mod root_type;
mod type_reference;
mod union_member;

use crate::catalog::{Catalog, RemoteSchema, remote_span};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::introspection::snapshot::{RemoteField, RemoteInputValue, RemoteType, RemoteTypeKind, RemoteTypeRef};

/// Applies the rules to every remote schema.
pub(super) fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    const RULES: &[fn(&RemoteSchema, &mut Diagnostics)] = &[
        root_type::check,
        name::check_reserved,
        name::check_duplicates,
        type_reference::check,
        input_output::check,
        empty_type::check,
        union_member::check,
        interface::check,
        interface_field::check,
        interface_argument::check,
        input_object::check_cycles,
        input_object::check_one_of,
        default_value::check,
        customized_name::check_distinct,
        customized_name::check_interfaces,
    ];
    for remote_schema in &catalog.remote_schemas {
        for rule in RULES {
            rule(remote_schema, diagnostics);
        }
    }
}

/// A finding about a remote schema: its own place first, then the line of the metadata that brings it in.
fn finding(remote_schema: &RemoteSchema, code: Code, message: &str, place: Span, label: &str) -> Diagnostic {
    Diagnostic::new(code, format!("{message} (remote schema `{}`)", remote_schema.name)).label(place, label)
}

/// Adds the line of the metadata that brings the remote schema in.
fn report(remote_schema: &RemoteSchema, diagnostic: Diagnostic, diagnostics: &mut Diagnostics) {
    diagnostics.push(diagnostic.label(remote_schema.span, "the remote schema is added here"));
}

/// The place of a part in the snapshot.
fn place(remote_schema: &RemoteSchema, offset: usize, name: &str) -> Span {
    remote_span(remote_schema, offset, name)
}

/// The fields of an object or interface type.
fn fields(type_: &RemoteType) -> &[RemoteField] {
    match &type_.kind {
        RemoteTypeKind::Object { fields, .. } | RemoteTypeKind::Interface { fields, .. } => fields,
        _ => &[],
    }
}

/// The interfaces that a type declares.
fn interfaces(type_: &RemoteType) -> &[String] {
    match &type_.kind {
        RemoteTypeKind::Object { interfaces, .. } | RemoteTypeKind::Interface { interfaces, .. } => interfaces,
        _ => &[],
    }
}

/// The input fields of an input object type.
fn input_fields(type_: &RemoteType) -> &[RemoteInputValue] {
    match &type_.kind {
        RemoteTypeKind::InputObject { fields, .. } => fields,
        _ => &[],
    }
}

/// Each type with each interface that it declares and that is one.
fn implementations<'c>(
    remote_schema: &'c RemoteSchema,
) -> impl Iterator<Item = (&'c str, &'c RemoteType, &'c str, &'c RemoteType)> {
    remote_schema.snapshot.types.iter().flat_map(move |(name, type_)| {
        interfaces(type_).iter().filter_map(move |interface| {
            let definition = remote_schema.type_(interface)?;
            let is_interface = matches!(definition.kind, RemoteTypeKind::Interface { .. });
            is_interface.then_some((name.as_str(), type_, interface.as_str(), definition))
        })
    })
}

/// Whether a value of type `candidate` may stand where `expected` is declared (specification, `IsSubType`).
fn is_subtype(remote_schema: &RemoteSchema, candidate: &RemoteTypeRef, expected: &RemoteTypeRef) -> bool {
    use RemoteTypeRef::{List, Named, NonNull};
    match (candidate, expected) {
        (NonNull(candidate), NonNull(expected)) | (List(candidate), List(expected)) => {
            is_subtype(remote_schema, candidate, expected)
        }
        (NonNull(candidate), _) => is_subtype(remote_schema, candidate, expected),
        (Named(candidate), Named(expected)) => {
            candidate == expected
                || remote_schema.type_(candidate).is_some_and(|type_| interfaces(type_).contains(expected))
                || matches!(
                    remote_schema.type_(expected).map(|type_| &type_.kind),
                    Some(RemoteTypeKind::Union { members }) if members.contains(candidate)
                )
        }
        _ => false,
    }
}
