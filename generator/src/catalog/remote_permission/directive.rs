//! A role's SDL uses no directives but `@preset` at inputs, and those of the specification where the remote schema has them.

use std::collections::BTreeSet;

use super::subject::Subject;
use crate::diagnostic::{Code, Diagnostics};
use crate::introspection::role_sdl::{DirectiveUse, Literal};
use crate::introspection::snapshot::RemoteTypeKind;

/// The directive that gives a value to an argument or input field.
pub(super) const PRESET: &str = "preset";

/// What the remote schema has at a part.
#[derive(Clone, Copy)]
pub(super) struct At<'u> {
    deprecated: Option<&'u str>,
    specified_by: Option<&'u str>,
    one_of: bool,
    takes_preset: bool,
}

impl<'u> At<'u> {
    /// At a part that has none of the specification's directives.
    pub(super) const OTHER: Self = Self { deprecated: None, specified_by: None, one_of: false, takes_preset: false };

    /// At a type.
    pub(super) fn type_(kind: &'u RemoteTypeKind) -> Self {
        match kind {
            RemoteTypeKind::Scalar { specified_by_url } => {
                Self { specified_by: specified_by_url.as_deref(), ..Self::OTHER }
            }
            RemoteTypeKind::InputObject { one_of, .. } => Self { one_of: *one_of, ..Self::OTHER },
            _ => Self::OTHER,
        }
    }

    /// At a field or enum value.
    pub(super) fn part(deprecated: Option<&'u str>) -> Self {
        Self { deprecated, ..Self::OTHER }
    }

    /// At an argument or input field.
    pub(super) fn input(deprecated: Option<&'u str>) -> Self {
        Self { deprecated, takes_preset: true, ..Self::OTHER }
    }

    fn has(self, use_: &DirectiveUse) -> bool {
        let is = |argument: &str, value: Option<&str>| match use_.arguments.as_slice() {
            [] => value == Some(crate::introspection::DEFAULT_DEPRECATION_REASON),
            [(name, Literal::String(text))] => name == argument && value == Some(text),
            _ => false,
        };
        match use_.name.as_str() {
            "deprecated" => is("reason", self.deprecated),
            "specifiedBy" => is("url", self.specified_by),
            "oneOf" => self.one_of && use_.arguments.is_empty(),
            _ => false,
        }
    }
}

/// Looks at the directives of a part. The values of presets are looked at elsewhere.
pub(super) fn check(subject: &Subject, offset: usize, at: At<'_>, diagnostics: &mut Diagnostics) {
    let uses = subject.directives(offset);
    for use_ in uses {
        let range = use_.range.clone();
        if use_.name != PRESET {
            if !at.has(use_) {
                let message = format!("the remote schema does not have `@{}` here", use_.name);
                diagnostics.push(
                    subject.finding(Code::PermissionDirective, message, range, "not in the remote schema").help(
                        "`@preset` at arguments and input fields is the only directive that a permission may add",
                    ),
                );
            }
        } else if !at.takes_preset {
            let message = "`@preset` stands at something that is neither an argument nor an input field";
            diagnostics.push(subject.finding(Code::PermissionPresetPlace, message, range, "has no meaning here"));
        }
    }
    let others = uses.iter().filter(|use_| use_.name != PRESET);
    subject.check_unique("directive", others.map(|use_| (use_.name.as_str(), use_.range.clone())), diagnostics);
}

/// The directives that the role may use: those of the remote schema that the SDL defines. `directive @preset(…) on …` may
/// stand there for the sake of editors.
pub(super) fn check_definitions(subject: &Subject, diagnostics: &mut Diagnostics) -> BTreeSet<String> {
    let known = &subject.remote_schema.snapshot.directives;
    let mut names = BTreeSet::new();
    for (name, range) in subject.sdl.directives.iter().filter(|(name, _)| name != PRESET) {
        let Some(known) = known.iter().find(|known| known.name == *name) else {
            let message = format!("directive `@{name}` does not exist in the remote schema");
            diagnostics.push(
                subject
                    .finding(Code::PermissionDirective, message, range.clone(), "not in the remote schema")
                    .suggest(name, known.iter().map(|known| known.name.as_str())),
            );
            continue;
        };
        for argument in &known.arguments {
            let what = format!("argument `{}` of directive `@{name}`", argument.name);
            subject.check_has_type(argument.type_.named_type(), &what, range.clone(), diagnostics);
        }
        names.insert(name.clone());
    }
    let places = subject.sdl.directives.iter().map(|(name, range)| (name.as_str(), range.clone()));
    subject.check_unique("directive", places, diagnostics);
    names
}
