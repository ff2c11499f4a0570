//! The types of a role's SDL exist in the remote schema and are of the same kinds; so do their fields, values, members and
//! interfaces.

use std::collections::{BTreeMap, BTreeSet};

use super::directive::{self, At};
use super::input::{self, Owner};
use super::subject::{Subject, name_range};
use super::view::{FieldView, RoleView, TypeView};
use crate::diagnostic::{Code, Diagnostics, Spanned};
use crate::introspection::role_sdl::RoleType;
use crate::introspection::snapshot::{RemoteEnumValue, RemoteField, RemoteType, RemoteTypeKind};

/// Compares a type and adds what the role has of it to the view.
pub(super) fn check(subject: &Subject, type_: &RoleType, view: &mut RoleView, diagnostics: &mut Diagnostics) {
    let Some(upstream) = subject.remote_schema.type_(&type_.name) else {
        report_unknown(subject, type_, diagnostics);
        return;
    };
    directive::check(subject, type_.range.start, At::type_(&upstream.kind), diagnostics);
    let Some(parts) = parts(subject, type_, upstream, diagnostics) else {
        let (found, expected) = (kind(&type_.definition.kind), kind(&upstream.kind));
        let message = format!("`{}` is {found}, in the remote schema it is {expected}", type_.name);
        diagnostics.push(
            subject
                .finding(Code::PermissionUnknownType, message, type_.range.clone(), found)
                .label(subject.upstream(upstream.offset, &type_.name), expected),
        );
        return;
    };
    view.types.insert(type_.name.clone(), Spanned::new(parts, subject.text.place(type_.range.clone())));
}

fn report_unknown(subject: &Subject, type_: &RoleType, diagnostics: &mut Diagnostics) {
    let kind = kind(&type_.definition.kind);
    let message = format!("type `{}` does not exist in the remote schema", type_.name);
    let existing = subject.remote_schema.snapshot.types.keys().map(String::as_str);
    let label = format!("{kind} that the remote schema does not have");
    diagnostics.push(
        subject
            .finding(Code::PermissionUnknownType, message, type_.range.clone(), &label)
            .suggest(&type_.name, existing),
    );
}

fn kind(kind: &RemoteTypeKind) -> &'static str {
    match kind {
        RemoteTypeKind::Scalar { .. } => "a scalar",
        RemoteTypeKind::Object { .. } => "an object type",
        RemoteTypeKind::Interface { .. } => "an interface",
        RemoteTypeKind::Union { .. } => "a union",
        RemoteTypeKind::Enum { .. } => "an enum",
        RemoteTypeKind::InputObject { .. } => "an input type",
    }
}

/// What the role has of the type; `None` where the kinds differ.
fn parts(
    subject: &Subject,
    type_: &RoleType,
    upstream: &RemoteType,
    diagnostics: &mut Diagnostics,
) -> Option<TypeView> {
    use RemoteTypeKind::{Enum, InputObject, Interface, Object, Scalar, Union};
    let mut parts = TypeView::default();
    match (&type_.definition.kind, &upstream.kind) {
        (Scalar { .. }, Scalar { .. }) => {}
        (Object { fields: list, .. }, Object { fields: known, interfaces })
        | (Interface { fields: list, .. }, Interface { fields: known, interfaces }) => {
            parts.fields = fields(subject, type_, list, (upstream, known), diagnostics);
            parts.names = interface_names(subject, type_, upstream, interfaces, diagnostics);
        }
        (Union { .. }, Union { members }) => parts.names = member_names(subject, type_, upstream, members, diagnostics),
        (Enum { values }, Enum { values: known }) => {
            parts.values = enum_values(subject, type_, values, (upstream, known), diagnostics);
        }
        (InputObject { fields, .. }, InputObject { fields: known, one_of }) => {
            let owner = Owner::InputObject { type_, upstream, one_of: *one_of };
            parts.input_fields = input::check(subject, &owner, fields, known, diagnostics);
        }
        _ => return None,
    }
    Some(parts)
}

fn fields(
    subject: &Subject,
    type_: &RoleType,
    fields: &[RemoteField],
    (upstream, known): (&RemoteType, &[RemoteField]),
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, FieldView> {
    let places = fields.iter().map(|field| (field.name.as_str(), name_range(field.offset, &field.name)));
    subject.check_unique(&format!("in type `{}`, the field", type_.name), places, diagnostics);
    let mut views = BTreeMap::new();
    for field in fields {
        let range = name_range(field.offset, &field.name);
        let name = format!("{}.{}", type_.name, field.name);
        let Some(known) = known.iter().find(|known| known.name == field.name) else {
            let message = format!("field `{name}` does not exist in the remote schema");
            diagnostics.push(
                subject
                    .finding(Code::PermissionUnknownField, message, range, "no such field")
                    .label(subject.upstream(upstream.offset, &type_.name), "the type is defined here")
                    .suggest(&field.name, known.iter().map(|known| known.name.as_str())),
            );
            continue;
        };
        directive::check(subject, field.offset, At::part(known.deprecated.as_deref()), diagnostics);
        if field.type_ == known.type_ {
            let what = format!("field `{name}`");
            subject.check_has_type(field.type_.named_type(), &what, range.clone(), diagnostics);
        } else {
            let message =
                format!("field `{name}` is of type `{}`, in the remote schema it is `{}`", field.type_, known.type_);
            diagnostics.push(
                subject
                    .finding(Code::PermissionFieldType, message, range.clone(), &format!("`{}` here", field.type_))
                    .label(subject.upstream(known.offset, &known.name), format!("`{}` here", known.type_)),
            );
        }
        let owner = Owner::Field { name: &name, range, upstream: known };
        let arguments = input::check(subject, &owner, &field.arguments, &known.arguments, diagnostics);
        views.insert(field.name.clone(), FieldView { arguments });
    }
    views
}

fn interface_names(
    subject: &Subject,
    type_: &RoleType,
    upstream: &RemoteType,
    known: &[String],
    diagnostics: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (interface, range) in &type_.names {
        if known.contains(interface) {
            let what = format!("type `{}`", type_.name);
            subject.check_has_type(interface, &what, range.clone(), diagnostics);
            names.insert(interface.clone());
            continue;
        }
        let message =
            format!("type `{}` implements interface `{interface}`, which it does not in the remote schema", type_.name);
        diagnostics.push(
            subject
                .finding(Code::PermissionInterface, message, range.clone(), "not implemented by the remote's type")
                .label(subject.upstream(upstream.offset, &type_.name), "the type is defined here")
                .suggest(interface, known.iter().map(String::as_str)),
        );
    }
    names
}

fn member_names(
    subject: &Subject,
    type_: &RoleType,
    upstream: &RemoteType,
    known: &[String],
    diagnostics: &mut Diagnostics,
) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (member, range) in &type_.names {
        if known.contains(member) {
            let what = format!("union `{}`", type_.name);
            subject.check_has_type(member, &what, range.clone(), diagnostics);
            names.insert(member.clone());
            continue;
        }
        let message = format!("`{member}` is not a member of union `{}` in the remote schema", type_.name);
        diagnostics.push(
            subject
                .finding(Code::PermissionUnknownMember, message, range.clone(), "no member")
                .label(subject.upstream(upstream.offset, &type_.name), "the union is defined here")
                .suggest(member, known.iter().map(String::as_str)),
        );
    }
    names
}

fn enum_values(
    subject: &Subject,
    type_: &RoleType,
    values: &[RemoteEnumValue],
    (upstream, known): (&RemoteType, &[RemoteEnumValue]),
    diagnostics: &mut Diagnostics,
) -> BTreeSet<String> {
    let places = values.iter().map(|value| (value.name.as_str(), name_range(value.offset, &value.name)));
    subject.check_unique(&format!("in enum `{}`, the value", type_.name), places, diagnostics);
    let mut names = BTreeSet::new();
    for value in values {
        let Some(known) = known.iter().find(|known| known.name == value.name) else {
            let message =
                format!("value `{}` of enum `{}` does not exist in the remote schema", value.name, type_.name);
            diagnostics.push(
                subject
                    .finding(
                        Code::PermissionUnknownValue,
                        message,
                        name_range(value.offset, &value.name),
                        "no such value",
                    )
                    .label(subject.upstream(upstream.offset, &type_.name), "the enum is defined here")
                    .suggest(&value.name, known.iter().map(|known| known.name.as_str())),
            );
            continue;
        };
        directive::check(subject, value.offset, At::part(known.deprecated.as_deref()), diagnostics);
        names.insert(value.name.clone());
    }
    names
}
