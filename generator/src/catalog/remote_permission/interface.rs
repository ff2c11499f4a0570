//! A type of a role's SDL has what the interfaces have that it implements in the same SDL.

use super::subject::{Subject, name_range};
use super::view::{FieldView, InputView, RoleView};
use crate::diagnostic::{Code, Diagnostics, Span};
use crate::introspection::role_sdl::RoleType;
use crate::introspection::snapshot::RemoteTypeKind;

pub(super) fn check(subject: &Subject, view: &RoleView, diagnostics: &mut Diagnostics) {
    for type_ in subject.types.values() {
        let is_union = matches!(type_.definition.kind, RemoteTypeKind::Union { .. });
        let Some(parts) = view.type_(&type_.name).filter(|_| !is_union) else { continue };
        for name in &parts.names {
            let (Some(interface), Some(written)) = (view.type_(name), subject.types.get(name.as_str())) else {
                continue;
            };
            for outer in interface.names.iter().filter(|outer| !parts.names.contains(*outer)) {
                let message =
                    format!("type `{}` does not implement `{outer}`, which its interface `{name}` does", type_.name);
                report(subject, type_, message, subject.text.place(written.range.clone()), diagnostics);
            }
            for (field, expected) in &interface.fields {
                let place = field_place(subject, written, field);
                match parts.fields.get(field) {
                    None => {
                        let message = format!("type `{}` lacks field `{field}` of its interface `{name}`", type_.name);
                        report(subject, type_, message, place, diagnostics);
                    }
                    Some(found) => {
                        for argument in differing_presets(found, expected) {
                            let message = format!(
                                "argument `{argument}` of field `{}.{field}` is not preset as in its interface `{name}`",
                                type_.name
                            );
                            report(subject, type_, message, place, diagnostics);
                        }
                        for argument in missing_arguments(found, expected) {
                            let message = format!(
                                "field `{}.{field}` lacks the argument `{argument}` of its interface `{name}`",
                                type_.name
                            );
                            report(subject, type_, message, place, diagnostics);
                        }
                    }
                }
            }
        }
    }
}

/// The arguments that the role can give at the interface and not at the type. A preset takes an argument away.
fn missing_arguments<'v>(found: &'v FieldView, expected: &'v FieldView) -> impl Iterator<Item = &'v str> {
    let is_open = |input: &InputView| input.preset.is_none();
    let open = expected.arguments.iter().filter(move |(_, input)| is_open(input));
    open.filter(move |(name, _)| !found.arguments.get(*name).is_some_and(is_open)).map(|(name, _)| name.as_str())
}

/// The arguments that are preset at the interface and not alike at the type, which would be a way around the preset.
fn differing_presets<'v>(found: &'v FieldView, expected: &'v FieldView) -> impl Iterator<Item = &'v str> {
    let preset = expected.arguments.iter().filter(|(_, input)| input.preset.is_some());
    let is_alike = |name: &str, input: &InputView| {
        found.arguments.get(name).is_some_and(|argument| argument.preset == input.preset)
    };
    preset.filter(move |(name, input)| !is_alike(name, input)).map(|(name, _)| name.as_str())
}

fn field_place(subject: &Subject, interface: &RoleType, field: &str) -> Span {
    let range = match &interface.definition.kind {
        RemoteTypeKind::Interface { fields, .. } => {
            let found = fields.iter().find(|candidate| candidate.name == field);
            found.map(|found| name_range(found.offset, field))
        }
        _ => None,
    };
    subject.text.place(range.unwrap_or_else(|| interface.range.clone()))
}

fn report(subject: &Subject, type_: &RoleType, message: String, other: Span, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        subject
            .finding(Code::PermissionInterface, message, type_.range.clone(), "implements the interface")
            .label(other, "the interface has it here")
            .help("keep it in both or in neither, or leave the interface out"),
    );
}
