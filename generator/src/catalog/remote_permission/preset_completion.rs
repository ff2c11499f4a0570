//! What presets of input fields mean for the arguments and presets that use the input type: where all fields are preset,
//! so is every argument of the type; a preset object has the presets of its type too.

use std::collections::{BTreeMap, BTreeSet};

use super::subject::Subject;
use super::view::{InputView, Preset, RoleView};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::introspection::snapshot::{RemoteTypeKind, RemoteTypeRef};

/// The presets of each input type's fields, with the fields' types.
type Presets = BTreeMap<String, BTreeMap<String, (RemoteTypeRef, Preset)>>;

/// Completes the presets of a view.
pub(super) fn complete(subject: &Subject, view: &mut RoleView, diagnostics: &mut Diagnostics) {
    let full = fully_preset(view);
    for type_ in view.types.values_mut() {
        let span = type_.span;
        let inputs = type_.value.fields.values_mut().flat_map(|field| field.arguments.values_mut());
        for input in inputs.chain(type_.value.input_fields.values_mut()) {
            if input.preset.is_none() && full.contains(input.type_.named_type()) {
                input.preset = Some(Spanned::new(empty_object(&input.type_), span));
            }
        }
    }
    let presets = presets_by_type(view);
    for type_ in view.types.values_mut() {
        let inputs = type_.value.fields.values_mut().flat_map(|field| field.arguments.values_mut());
        for input in inputs.chain(type_.value.input_fields.values_mut()) {
            if let Some(preset) = &mut input.preset {
                let mut completion = Completion { subject, presets: &presets, types: Vec::new(), missing: Vec::new() };
                completion.complete(&mut preset.value, &input.type_);
                for missing in completion.missing {
                    let message = format!(
                        "a preset leaves out `{missing}` (role `{}`, remote schema `{}`)",
                        subject.role, subject.remote_schema.name
                    );
                    diagnostics.push(
                        Diagnostic::new(Code::PermissionPresetValue, message)
                            .label(preset.span, "the remote schema requires it"),
                    );
                }
            }
        }
    }
}

/// The input types whose fields are all preset, or of such a type themselves.
fn fully_preset(view: &RoleView) -> BTreeSet<String> {
    let mut full: BTreeSet<String> = BTreeSet::new();
    loop {
        let is_full = |input: &InputView| input.preset.is_some() || full.contains(input.type_.named_type());
        let found: Vec<String> = view
            .types
            .iter()
            .filter(|(name, type_)| {
                !full.contains(*name) && !type_.input_fields.is_empty() && type_.input_fields.values().all(is_full)
            })
            .map(|(name, _)| name.clone())
            .collect();
        if found.is_empty() {
            return full;
        }
        full.extend(found);
    }
}

fn empty_object(type_: &RemoteTypeRef) -> Preset {
    match type_ {
        RemoteTypeRef::Named(_) => Preset::Object(BTreeMap::new()),
        RemoteTypeRef::NonNull(inner) => empty_object(inner),
        RemoteTypeRef::List(item) => Preset::List(vec![empty_object(item)]),
    }
}

fn presets_by_type(view: &RoleView) -> Presets {
    let of = |fields: &BTreeMap<String, InputView>| {
        let preset = |(name, input): (&String, &InputView)| {
            Some((name.clone(), (input.type_.clone(), input.preset.as_ref()?.value.clone())))
        };
        fields.iter().filter_map(preset).collect()
    };
    view.types.iter().map(|(name, type_)| (name.clone(), of(&type_.input_fields))).collect()
}

struct Completion<'c, 's, 'a> {
    subject: &'c Subject<'s, 'a>,
    presets: &'c Presets,
    /// The input types around the present one: a type that contains itself is completed once.
    types: Vec<String>,
    /// Required fields that nothing gives.
    missing: Vec<String>,
}

impl Completion<'_, '_, '_> {
    fn complete(&mut self, preset: &mut Preset, type_: &RemoteTypeRef) {
        match (preset, type_) {
            (preset, RemoteTypeRef::NonNull(inner)) => self.complete(preset, inner),
            (Preset::List(items), RemoteTypeRef::List(item)) => {
                for preset in items {
                    self.complete(preset, item);
                }
            }
            (Preset::Object(entries), RemoteTypeRef::Named(name)) => self.complete_object(entries, name),
            _ => {}
        }
    }

    fn complete_object(&mut self, entries: &mut BTreeMap<String, Preset>, name: &str) {
        let Some(RemoteTypeKind::InputObject { fields, .. }) =
            self.subject.remote_schema.type_(name).map(|type_| &type_.kind)
        else {
            return;
        };
        let is_inside_itself = self.types.iter().any(|type_| type_ == name);
        self.types.push(name.to_owned());
        let presets = self.presets.get(name).filter(|_| !is_inside_itself);
        for (field, (_, preset)) in presets.into_iter().flatten() {
            entries.entry(field.clone()).or_insert_with(|| preset.clone());
        }
        for field in fields {
            match entries.get_mut(&field.name) {
                Some(entry) => self.complete(entry, &field.type_),
                None if matches!(field.type_, RemoteTypeRef::NonNull(_)) && field.default_value.is_none() => {
                    self.missing.push(format!("{name}.{}", field.name));
                }
                None => {}
            }
        }
        self.types.pop();
    }
}
