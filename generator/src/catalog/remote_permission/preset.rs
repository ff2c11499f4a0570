//! `@preset(value: …, static: …)`: the value is one of the type it stands for, or a session variable.

use std::collections::BTreeMap;
use std::ops::Range;

use super::directive::PRESET;
use super::subject::Subject;
use super::view::Preset;
use crate::catalog::comparison::{is_almost_session_variable, session_variable};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned, suggest};
use crate::introspection::role_sdl::{DirectiveUse, Literal};
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind, RemoteTypeRef};

/// The value that takes the place of one that is wrong, which is reported.
const WRONG: fn() -> Preset = || Preset::Scalar("null".to_owned());

/// The preset of an argument or input field, if it has one. `what` is the owner in words; where its type is wrong, the
/// value is not looked at.
pub(super) fn read(
    subject: &Subject,
    what: &str,
    value: &RemoteInputValue,
    is_one_of: bool,
    type_is_right: bool,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<Preset>> {
    let mut uses = subject.directives(value.offset).iter().filter(|use_| use_.name == PRESET);
    let use_ = uses.next()?;
    let mut report = |code: Code, message: String, range: Range<usize>, label: &str| {
        diagnostics.push(subject.finding(code, message, range, label));
    };
    for second in uses {
        let message = format!("{what} has several `@preset`");
        report(Code::PermissionPresetPlace, message, second.range.clone(), "one more");
    }
    if is_one_of {
        let message = format!("{what} is of a `@oneOf` type, so a preset would stand beside what the client gives");
        report(Code::PermissionPresetPlace, message, use_.range.clone(), "has no meaning here");
    }
    let (literal, is_static) = arguments(subject, what, use_, diagnostics);
    let preset = match literal {
        Some(literal) if type_is_right => {
            let target = Target { subject, what, range: use_.range.clone(), is_static };
            convert(&target, &value.type_, literal, diagnostics)
        }
        _ => WRONG(),
    };
    Some(Spanned::new(preset, subject.text.place(use_.range.clone())))
}

/// The value and whether it is taken as it is.
fn arguments<'u>(
    subject: &Subject,
    what: &str,
    use_: &'u DirectiveUse,
    diagnostics: &mut Diagnostics,
) -> (Option<&'u Literal>, bool) {
    let (mut value, mut is_static) = (None, false);
    let mut report = |message: String, label: &str| {
        diagnostics.push(subject.finding(Code::PermissionPresetArgument, message, use_.range.clone(), label));
    };
    for (name, argument) in &use_.arguments {
        match (name.as_str(), argument) {
            ("value", argument) => value = Some(argument),
            ("static", Literal::Boolean(argument)) => is_static = *argument,
            ("static", other) => {
                report(format!("`static` of the preset of {what} is `{other}`"), "must be true or false");
            }
            _ => report(format!("`{name}` is not an argument of `@preset`"), "takes `value` and `static`"),
        }
    }
    if use_.arguments.is_empty() {
        report(format!("the preset of {what} has no arguments"), "the argument `value` is missing");
    } else if value.is_none() {
        report(format!("the preset of {what} has no `value`"), "the argument `value` is missing");
    }
    (value, is_static)
}

/// What a value is for.
struct Target<'t, 'c, 'a> {
    subject: &'t Subject<'c, 'a>,
    what: &'t str,
    range: Range<usize>,
    is_static: bool,
}

impl Target<'_, '_, '_> {
    fn report(&self, message: &str, label: &str, diagnostics: &mut Diagnostics) -> Preset {
        let message = format!("{message} in the preset of {}", self.what);
        diagnostics.push(self.subject.finding(Code::PermissionPresetValue, message, self.range.clone(), label));
        WRONG()
    }

    /// As `report`, with what to do.
    fn report_with_help(
        &self,
        message: &str,
        label: &str,
        help: Option<String>,
        diagnostics: &mut Diagnostics,
    ) -> Preset {
        let message = format!("{message} in the preset of {}", self.what);
        let diagnostic = self.subject.finding(Code::PermissionPresetValue, message, self.range.clone(), label);
        diagnostics.push(Diagnostic { help, ..diagnostic });
        WRONG()
    }

    /// For a text that is no session variable: it would be sent to the remote schema as it is.
    fn warn_of_misspelling(&self, text: &str, diagnostics: &mut Diagnostics) {
        if !self.is_static && is_almost_session_variable(text) {
            let what = self.what;
            let message = format!("`{text}` looks like a session variable but is none, in the preset of {what}");
            let code = Code::PresetSessionVariableText;
            let diagnostic = self.subject.finding(code, message, self.range.clone(), "is sent as a text");
            diagnostics.push(diagnostic.help(
                "session variables start with `x-hasura-`, in any letter case; write `static: true` if the text is meant",
            ));
        }
    }

    fn session(&self, literal: &Literal) -> Option<String> {
        match literal {
            // The older name without the prefix is one of permission filters alone.
            Literal::String(text) if !self.is_static => {
                session_variable(text).filter(|name| name.eq_ignore_ascii_case(text))
            }
            _ => None,
        }
    }
}

fn convert(target: &Target, type_: &RemoteTypeRef, literal: &Literal, diagnostics: &mut Diagnostics) -> Preset {
    match type_ {
        RemoteTypeRef::NonNull(_) if *literal == Literal::Null => {
            target.report(&format!("null is given for type `{type_}`"), "must not be null", diagnostics)
        }
        RemoteTypeRef::NonNull(inner) => convert(target, inner, literal, diagnostics),
        RemoteTypeRef::List(_) if *literal == Literal::Null => Preset::Scalar("null".to_owned()),
        RemoteTypeRef::List(item) => match literal {
            Literal::List(items) => {
                Preset::List(items.iter().map(|literal| convert(target, item, literal, diagnostics)).collect())
            }
            single if target.session(single).is_some() => target.report(
                &format!("a session variable is given for type `{type_}`"),
                "session variables can only be set for single values: write it inside a list",
                diagnostics,
            ),
            // As everywhere in GraphQL, a single value is a list of one.
            single => Preset::List(vec![convert(target, item, single, diagnostics)]),
        },
        RemoteTypeRef::Named(name) => named(target, name, literal, diagnostics),
    }
}

fn named(target: &Target, name: &str, literal: &Literal, diagnostics: &mut Diagnostics) -> Preset {
    if *literal == Literal::Null {
        return Preset::Scalar("null".to_owned());
    }
    // The role's own definition says what it may be, unless the role does not have the type.
    let own = target.subject.types.get(name).map(|type_| &type_.definition.kind);
    let upstream = target.subject.remote_schema.type_(name).map(|type_| &type_.kind);
    match (own.or(upstream), upstream) {
        (None | Some(RemoteTypeKind::Scalar { .. }), _) => scalar(target, name, literal, diagnostics),
        (Some(RemoteTypeKind::Enum { values }), _) => {
            if let Some(variable) = target.session(literal) {
                return Preset::Session(variable, name.to_owned());
            }
            let Literal::Enum(value) = literal else {
                let message = format!("`{literal}` is not a value of enum `{name}`");
                let help =
                    matches!(literal, Literal::String(_)).then(|| "enum values are written without quotes".to_owned());
                return target.report_with_help(&message, "must be an enum value", help, diagnostics);
            };
            if values.iter().all(|known| known.name != *value) {
                let message = format!("`{value}` is not a value of enum `{name}`");
                let help = suggest(value, values.iter().map(|known| known.name.as_str()));
                return target.report_with_help(&message, "not found in the enum", help, diagnostics);
            }
            Preset::Enum(value.clone())
        }
        (Some(RemoteTypeKind::InputObject { fields, .. }), Some(RemoteTypeKind::InputObject { fields: known, .. })) => {
            let Literal::Object(entries) = literal else {
                let message = format!("`{literal}` is not a value of input type `{name}`");
                return target.report(&message, "must be an input object value", diagnostics);
            };
            let mut converted = BTreeMap::new();
            for (key, entry) in entries {
                let is_own = fields.iter().any(|field| field.name == *key);
                let Some(field) = known.iter().find(|field| is_own && field.name == *key) else {
                    let message = format!("`{key}` does not exist in input type `{name}`");
                    target.report(&message, "no such field", diagnostics);
                    continue;
                };
                converted.insert(key.clone(), convert(target, &field.type_, entry, diagnostics));
            }
            Preset::Object(converted)
        }
        // A type that is no input type, or another kind of type than upstream, is reported as that.
        _ => WRONG(),
    }
}

fn scalar(target: &Target, name: &str, literal: &Literal, diagnostics: &mut Diagnostics) -> Preset {
    if let Some(variable) = target.session(literal) {
        return Preset::Session(variable, name.to_owned());
    }
    let is_integer = |text: &str| !text.contains(['.', 'e', 'E']);
    let fits = match (name, literal) {
        ("Int", Literal::Number(text)) => text.parse::<i32>().is_ok(),
        ("Float", Literal::Number(_)) | ("String" | "ID", Literal::String(_)) | ("Boolean", Literal::Boolean(_)) => {
            true
        }
        ("ID", Literal::Number(text)) => is_integer(text),
        ("Int" | "Float" | "String" | "ID" | "Boolean", _) => false,
        // What else a custom scalar takes is the service's to know; below, only plain values are taken at all.
        _ => true,
    };
    match literal {
        Literal::Number(text) if fits => Preset::Scalar(text.clone()),
        Literal::Boolean(value) if fits => Preset::Scalar(value.to_string()),
        // GraphQL has JSON's escapes.
        Literal::String(text) if fits => {
            target.warn_of_misspelling(text, diagnostics);
            Preset::Scalar(serde_json::Value::String(text.clone()).to_string())
        }
        _ => {
            let message = format!("`{literal}` is not a value of scalar `{name}`");
            let help = match (name, literal) {
                ("String" | "ID", Literal::Number(_) | Literal::Boolean(_) | Literal::Enum(_)) => {
                    Some("put it in quotes")
                }
                ("Int" | "Float" | "Boolean", Literal::String(text)) if session_variable(text).is_some() => {
                    Some("without `static: true` it is a session variable")
                }
                ("Int" | "Float" | "Boolean", Literal::String(_)) => {
                    Some("write it without quotes; session variables start with `x-hasura-`")
                }
                _ => None,
            };
            target.report_with_help(
                &message,
                "must be a scalar value of that type",
                help.map(str::to_owned),
                diagnostics,
            )
        }
    }
}
