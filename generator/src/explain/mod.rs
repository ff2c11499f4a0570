//! Explanations: why a role has a part of the schema or not, with the lines of metadata that say so; and how each
//! relationship is answered. A checked schema and its catalog come in, text goes out.

mod path;
mod reason;
mod relationships;
#[cfg(test)]
mod tests;

pub use self::relationships::relationships;

use std::fmt::Write;

use runtime::definition::{Field, RoleId, TypeDefinition, TypeId, TypeKind, TypeSystem};

use self::reason::Step;
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, SourceMap, did_you_mean};
use crate::schema::Schema;

/// What is looked at.
#[derive(Clone, Copy)]
pub struct View<'v, 'c> {
    /// The resolved metadata.
    pub catalog: &'v Catalog<'c>,
    /// The schema that was made from it.
    pub schema: &'v Schema,
    /// The texts that places are in.
    pub sources: &'v SourceMap,
}

impl View<'_, '_> {
    fn type_system(&self) -> TypeSystem {
        self.schema.gateway.type_system
    }
}

/// What a place means.
#[derive(Clone, Copy)]
enum Subject {
    Type,
    Field(&'static Field),
    Argument(&'static Field, &'static str),
    InputField(&'static str),
    EnumValue(&'static str),
}

/// Explains `Type`, `Type.field` or `Type.field.argument` for a role. The error is a name that does not exist, with what
/// was perhaps meant.
pub fn place(view: &View, role_name: &str, place: &str) -> Result<String, String> {
    let (role, note) = find_role(view, role_name)?;
    let mut parts = place.splitn(3, '.');
    let type_name = parts.next().unwrap_or_default();
    let (id, type_) = find_type(view, type_name)?;
    let subject = find_part(view, type_, parts.next(), parts.next())?;
    let (has, mut steps) = match subject {
        Subject::Type => (type_.visible.contains(role), reason::of_owner(view, role, type_)),
        Subject::Field(field) => (field.visible.contains(role), reason::of_field(view, role, type_, field)),
        Subject::Argument(field, name) => {
            let argument = field.arguments.iter().find(|argument| argument.name == name);
            let mut steps = reason::of_field(view, role, type_, field);
            steps.extend(argument.and_then(|argument| reason::of_preset(view, role, argument)));
            (argument.is_some_and(|argument| argument.visible.contains(role)), steps)
        }
        Subject::InputField(name) => {
            let TypeKind::InputObject { fields, .. } = type_.kind else { return Err(unknown_type(view, type_name)) };
            let field = fields.iter().find(|field| field.name == name);
            let mut steps = reason::of_derived(view, role, id, name);
            steps.extend(field.and_then(|field| reason::of_preset(view, role, field)));
            (field.is_some_and(|field| field.visible.contains(role)), steps)
        }
        Subject::EnumValue(name) => {
            let TypeKind::Enum { values } = type_.kind else { return Err(unknown_type(view, type_name)) };
            let value = values.iter().find(|value| value.name == name);
            (value.is_some_and(|value| value.visible.contains(role)), reason::of_derived(view, role, id, name))
        }
    };
    steps.extend(reason::of_type(view, role, id, type_));
    let verb = if has { "has" } else { "does not have" };
    let mut text = format!("role `{role_name}` {verb} `{place}`{}\n", signature(view, subject));
    for Step { text: step, span } in note.into_iter().chain(steps) {
        // Writing to a string cannot fail, here and below.
        let _ = writeln!(text, "  {step}");
        if let Some(span) = span {
            let (line, column) = view.sources.line_column(span);
            let _ = writeln!(text, "      at {}:{line}:{column}", view.sources.path(span.file));
        }
    }
    Ok(text)
}

/// The type of what is explained.
fn signature(view: &View, subject: Subject) -> String {
    let type_ = match subject {
        Subject::Field(field) => Some(field.type_),
        Subject::Argument(field, name) => {
            field.arguments.iter().find(|argument| argument.name == name).map(|argument| argument.type_)
        }
        Subject::Type | Subject::InputField(_) | Subject::EnumValue(_) => None,
    };
    type_.map(|type_| format!(", of type `{}`", type_.print(&view.type_system()))).unwrap_or_default()
}

/// The role, and what is to be said of one that the metadata does not name.
fn find_role(view: &View, name: &str) -> Result<(RoleId, Option<Step>), String> {
    let role = view.schema.gateway.role_or_variant(name);
    if role != RoleId::UNKNOWN || name.is_empty() {
        return Ok((role, None));
    }
    let named = view.schema.gateway.roles.iter().copied().filter(|role| !role.is_empty());
    if let Some(meant) = did_you_mean(name, named) {
        return Err(format!("the metadata does not name role `{name}`; did you mean `{meant}`?"));
    }
    Ok((role, Some(Step::new(format!("the metadata does not name role `{name}`: it sees what needs no permission")))))
}

fn find_type(view: &View, name: &str) -> Result<(TypeId, &'static TypeDefinition), String> {
    let type_system = view.type_system();
    let id = type_system.type_id(name).ok_or_else(|| unknown_type(view, name))?;
    Ok((id, type_system.type_(id)))
}

/// What a type that is not in the schema could be: one of a remote schema that nothing leads to, or a misspelling.
fn unknown_type(view: &View, name: &str) -> String {
    if let Some(remote_schema) = view.catalog.remote_schemas.iter().find(|remote| remote.type_(name).is_some()) {
        let renamed = remote_schema.names.type_(name);
        let reason = if renamed == name {
            "is not in the schema: no root field leads to it".to_owned()
        } else {
            format!("is called `{renamed}` here")
        };
        return format!("type `{name}` of remote schema `{}` {reason}", remote_schema.name);
    }
    let names = view.type_system().types.iter().map(|type_| type_.name);
    unknown(&format!("the schema has no type `{name}`"), name, names)
}

/// A message with the help that diagnostics give.
fn unknown<'n>(message: &str, name: &str, existing: impl IntoIterator<Item = &'n str>) -> String {
    let help = Diagnostic::new(crate::diagnostic::Code::InvalidName, "").suggest(name, existing).help;
    help.map_or_else(|| message.to_owned(), |help| format!("{message}; {help}"))
}

fn find_part(
    view: &View,
    type_: &'static TypeDefinition,
    part: Option<&str>,
    argument: Option<&str>,
) -> Result<Subject, String> {
    let Some(part) = part else { return Ok(Subject::Type) };
    let names: Vec<&'static str> = match type_.kind {
        TypeKind::Object { fields, .. } | TypeKind::Interface { fields, .. } => {
            fields.iter().map(|field| field.name).collect()
        }
        TypeKind::InputObject { fields, .. } => fields.iter().map(|field| field.name).collect(),
        TypeKind::Enum { values } => values.iter().map(|value| value.name).collect(),
        TypeKind::Scalar { .. } | TypeKind::Union { .. } => Vec::new(),
    };
    let Some(name) = names.iter().copied().find(|name| *name == part) else {
        let message = format!("type `{}` has no `{part}`", type_.name);
        return Err(reason::of_missing(view, type_, part).unwrap_or_else(|| unknown(&message, part, names)));
    };
    let Some(field) = type_.fields().iter().find(|field| field.name == name) else {
        return Ok(match type_.kind {
            TypeKind::Enum { .. } => Subject::EnumValue(name),
            _ => Subject::InputField(name),
        });
    };
    let Some(argument) = argument else { return Ok(Subject::Field(field)) };
    match field.arguments.iter().find(|known| known.name == argument) {
        Some(known) => Ok(Subject::Argument(field, known.name)),
        None => Err(reason::of_missing_argument(view, field, argument).unwrap_or_else(|| {
            let message = format!("`{}.{part}` has no argument `{argument}`", type_.name);
            unknown(&message, argument, field.arguments.iter().map(|known| known.name))
        })),
    }
}
