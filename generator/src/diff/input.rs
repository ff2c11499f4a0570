//! Arguments and input fields: the same rules, under names of their own.

use runtime::definition::{Gateway, InputValue, PresetValue, RoleId};

use super::audience::Listeners;
use super::kind::Kind;
use super::schema::{note_deprecation, note_description};
use super::type_ref::{Change, Typed, compare_input};
use super::{Comparison, pair_by_name};

/// What has the values that are compared.
#[derive(Clone, Copy)]
pub enum Owner<'n> {
    /// A field or directive, by its place: the values are arguments.
    Field(&'n str),
    /// An input object, by its name.
    InputObject(&'n str),
}

impl Owner<'_> {
    fn place(self, name: &str) -> String {
        match self {
            Self::Field(place) => format!("{place}({name}:)"),
            Self::InputObject(type_name) => format!("{type_name}.{name}"),
        }
    }

    const fn kinds(self) -> &'static Kinds {
        match self {
            Self::Field(_) => &ARGUMENT,
            Self::InputObject(_) => &INPUT_FIELD,
        }
    }
}

struct Kinds {
    noun: &'static str,
    removed: Kind,
    added: Kind,
    required_added: Kind,
    required: Kind,
    type_changed: Kind,
    type_loosened: Kind,
    default_changed: Kind,
}

const ARGUMENT: Kinds = Kinds {
    noun: "argument",
    removed: Kind::ArgumentRemoved,
    added: Kind::ArgumentAdded,
    required_added: Kind::RequiredArgumentAdded,
    required: Kind::ArgumentRequired,
    type_changed: Kind::ArgumentTypeChanged,
    type_loosened: Kind::ArgumentTypeLoosened,
    default_changed: Kind::ArgumentDefaultChanged,
};

const INPUT_FIELD: Kinds = Kinds {
    noun: "input field",
    removed: Kind::InputFieldRemoved,
    added: Kind::InputFieldAdded,
    required_added: Kind::RequiredInputFieldAdded,
    required: Kind::InputFieldRequired,
    type_changed: Kind::InputFieldTypeChanged,
    type_loosened: Kind::InputFieldTypeLoosened,
    default_changed: Kind::InputFieldDefaultChanged,
};

/// Compares the arguments of a field or directive, or the fields of an input object.
pub fn compare_inputs(
    comparison: &mut Comparison,
    owner: Owner,
    within: &Listeners,
    old: &'static [InputValue],
    new: &'static [InputValue],
) {
    for (before, after) in pair_by_name(old, new, |value| value.name) {
        compare_values(comparison, owner, within, before, after);
    }
}

fn compare_values(
    comparison: &mut Comparison,
    owner: Owner,
    within: &Listeners,
    old: Option<&'static InputValue>,
    new: Option<&'static InputValue>,
) {
    let place = owner.place(old.or(new).map(|value| value.name).unwrap_or_default());
    let kinds = owner.kinds();
    let roles = |value: Option<&'static InputValue>| value.map(|value| value.visible);
    let split = comparison.audience.split(within, roles(old), roles(new));
    comparison.note(kinds.removed, place.as_str(), &split.lost, format!("{} removed", kinds.noun));
    if let Some(new) = new {
        let type_ = new.type_.print(&comparison.new.type_system);
        let (kind, message) = if is_required(new) {
            (kinds.required_added, format!("required {} of type `{type_}` added", kinds.noun))
        } else {
            (kinds.added, format!("optional {} of type `{type_}` added", kinds.noun))
        };
        comparison.note(kind, place.as_str(), &split.gained, message);
    }
    let (Some(old), Some(new)) = (old, new) else { return };
    compare_types(comparison, kinds, &place, &split.kept, (old, new));
    note_description(comparison, &place, &split.kept, old.description, new.description);
    note_deprecation(comparison, &place, &split.kept, old.deprecated, new.deprecated);
    compare_presets(comparison, &place, within, (old, new));
}

fn compare_types(
    comparison: &mut Comparison,
    kinds: &Kinds,
    place: &str,
    kept: &Listeners,
    (old, new): (&'static InputValue, &'static InputValue),
) {
    let before = Typed { type_system: &comparison.old.type_system, type_: old.type_ };
    let after = Typed { type_system: &comparison.new.type_system, type_: new.type_ };
    let types = format!("type `{}` is now `{}`", before.print(), after.print());
    let kind = match compare_input(before, after) {
        Change::Same => None,
        Change::Compatible => Some(kinds.type_loosened),
        Change::Incompatible => Some(kinds.type_changed),
    };
    if let Some(kind) = kind {
        comparison.note(kind, place, kept, types);
    }
    if old.default_value == new.default_value {
        return;
    }
    let shown = |value: Option<&str>| value.map_or_else(|| "none".to_owned(), |value| format!("`{value}`"));
    let message = format!("default value {} is now {}", shown(old.default_value), shown(new.default_value));
    if is_required(new) && !is_required(old) {
        comparison.note(kinds.required, place, kept, message);
    } else if is_required(old) {
        // Nobody could leave it out, so nobody gets the default unawares.
        comparison.note(kinds.type_loosened, place, kept, message);
    } else {
        comparison.note(kinds.default_changed, place, kept, message);
    }
}

fn is_required(value: &InputValue) -> bool {
    value.type_.is_non_null() && value.default_value.is_none()
}

/// The values that are sent for roles which do not have the argument or field itself, before and after.
fn compare_presets(
    comparison: &mut Comparison,
    place: &str,
    within: &Listeners,
    (old, new): (&'static InputValue, &'static InputValue),
) {
    if old.presets.is_empty() && new.presets.is_empty() {
        return;
    }
    for &index in within {
        let listener = &comparison.audience.listeners[index];
        let before = preset(comparison.old, old, listener.old);
        let after = preset(comparison.new, new, listener.new);
        if let (Some(before), Some(after)) = (before, after)
            && before != after
        {
            let message = format!("preset `{before}` is now `{after}`");
            comparison.note(Kind::PresetChanged, place, &vec![index], message);
        }
    }
}

fn preset(gateway: &Gateway, value: &InputValue, role: RoleId) -> Option<String> {
    value.preset(role).map(|preset| preset_words(gateway, preset))
}

/// A preset as GraphQL writes it; session variables by their names.
pub fn preset_words(gateway: &Gateway, value: &PresetValue) -> String {
    match value {
        PresetValue::Scalar(text) | PresetValue::Enum(text) => (*text).to_owned(),
        PresetValue::Session(name, type_) => format!("${name}::{}", gateway.type_system.type_(*type_).name),
        PresetValue::List(items) => {
            format!("[{}]", items.iter().map(|item| preset_words(gateway, item)).collect::<Vec<_>>().join(", "))
        }
        PresetValue::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| format!("{name}: {}", preset_words(gateway, value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
    }
}
