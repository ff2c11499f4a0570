//! The arguments and input fields of a role's SDL exist in the remote schema with the same types and defaults, and those
//! that the remote schema requires are there.

use std::collections::BTreeMap;
use std::ops::Range;

use super::directive::{self, At};
use super::subject::{Subject, name_range};
use super::view::InputView;
use super::{default, preset};
use crate::diagnostic::{Code, Diagnostics, Span};
use crate::introspection::role_sdl::RoleType;
use crate::introspection::snapshot::{RemoteField, RemoteInputValue, RemoteType, RemoteTypeRef};

/// What arguments or input fields belong to.
pub(super) enum Owner<'o> {
    /// A field, by the name of its type and its own.
    Field { name: &'o str, range: Range<usize>, upstream: &'o RemoteField },
    /// An input object type.
    InputObject { type_: &'o RoleType, upstream: &'o RemoteType, one_of: bool },
}

impl Owner<'_> {
    /// An argument or input field in words.
    fn describe(&self, name: &str) -> String {
        match self {
            Self::Field { name: field, .. } => format!("argument `{name}` of field `{field}`"),
            Self::InputObject { type_, .. } => format!("input field `{}.{name}`", type_.name),
        }
    }

    fn range(&self) -> Range<usize> {
        match self {
            Self::Field { range, .. } => range.clone(),
            Self::InputObject { type_, .. } => type_.range.clone(),
        }
    }

    fn upstream(&self, subject: &Subject) -> Span {
        match self {
            Self::Field { upstream, .. } => subject.upstream(upstream.offset, &upstream.name),
            Self::InputObject { type_, upstream, .. } => subject.upstream(upstream.offset, &type_.name),
        }
    }
}

/// Compares them; gives those that the role has, presets among them.
pub(super) fn check(
    subject: &Subject,
    owner: &Owner,
    values: &[RemoteInputValue],
    known: &[RemoteInputValue],
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, InputView> {
    let places = values.iter().map(|value| (value.name.as_str(), name_range(value.offset, &value.name)));
    let what = match owner {
        Owner::Field { name, .. } => format!("at field `{name}`, the argument"),
        Owner::InputObject { type_, .. } => format!("in input type `{}`, the field", type_.name),
    };
    subject.check_unique(&what, places, diagnostics);
    let mut views = BTreeMap::new();
    for value in values {
        let Some(known) = known.iter().find(|known| known.name == value.name) else {
            let message = format!("{} does not exist in the remote schema", owner.describe(&value.name));
            diagnostics.push(
                subject
                    .finding(
                        Code::PermissionUnknownArgument,
                        message,
                        name_range(value.offset, &value.name),
                        "not in the remote schema",
                    )
                    .label(owner.upstream(subject), "defined here")
                    .suggest(&value.name, known.iter().map(|known| known.name.as_str())),
            );
            continue;
        };
        directive::check(subject, value.offset, At::input(known.deprecated.as_deref()), diagnostics);
        let is_same = check_type(subject, owner, value, known, diagnostics);
        let default_is_right = check_default(subject, owner, value, known, diagnostics);
        let what = owner.describe(&value.name);
        let is_one_of = matches!(owner, Owner::InputObject { one_of: true, .. });
        let preset = preset::read(subject, &what, value, is_one_of, is_same, diagnostics);
        if preset.is_none() && default_is_right {
            default::check(subject, &what, value, diagnostics);
        }
        if preset.is_none() && is_same {
            let range = name_range(value.offset, &value.name);
            subject.check_has_type(value.type_.named_type(), &what, range, diagnostics);
        }
        views.insert(value.name.clone(), InputView { type_: known.type_.clone(), preset });
    }
    check_required(subject, owner, &views, known, diagnostics);
    views
}

fn check_type(
    subject: &Subject,
    owner: &Owner,
    value: &RemoteInputValue,
    known: &RemoteInputValue,
    diagnostics: &mut Diagnostics,
) -> bool {
    if value.type_ == known.type_ {
        return true;
    }
    let what = owner.describe(&value.name);
    let message = format!("{what} is of type `{}`, in the remote schema it is `{}`", value.type_, known.type_);
    let range = name_range(value.offset, &value.name);
    diagnostics.push(
        subject
            .finding(Code::PermissionFieldType, message, range, &format!("`{}` here", value.type_))
            .label(subject.upstream(known.offset, &known.name), format!("`{}` here", known.type_)),
    );
    false
}

fn check_default(
    subject: &Subject,
    owner: &Owner,
    value: &RemoteInputValue,
    known: &RemoteInputValue,
    diagnostics: &mut Diagnostics,
) -> bool {
    if value.default_value == known.default_value {
        return true;
    }
    let words = |default: &Option<String>| {
        default.as_ref().map_or_else(|| "no default".to_owned(), |default| format!("the default `{default}`"))
    };
    let (found, expected) = (words(&value.default_value), words(&known.default_value));
    let message = format!("{} has {found}, in the remote schema it has {expected}", owner.describe(&value.name));
    diagnostics.push(
        subject
            .finding(Code::PermissionDefault, message, name_range(value.offset, &value.name), &found)
            .label(subject.upstream(known.offset, &known.name), expected),
    );
    false
}

/// What has a default can be left out: the remote schema then takes its own.
fn check_required(
    subject: &Subject,
    owner: &Owner,
    views: &BTreeMap<String, InputView>,
    known: &[RemoteInputValue],
    diagnostics: &mut Diagnostics,
) {
    for known in known {
        let is_required = matches!(known.type_, RemoteTypeRef::NonNull(_)) && known.default_value.is_none();
        if !is_required || views.contains_key(&known.name) {
            continue;
        }
        let message = format!("{} is required by the remote schema and left out", owner.describe(&known.name));
        diagnostics.push(
            subject
                .finding(Code::PermissionArgumentRequired, message, owner.range(), "left out here")
                .label(subject.upstream(known.offset, &known.name), format!("`{}` here", known.type_))
                .help("add it, with a `@preset` where the role is not to give it"),
        );
    }
}
