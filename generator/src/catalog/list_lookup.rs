//! Look-ups of all keys in one list: the argument that takes the list, and the field by which what comes back is matched.

use runtime::definition::RelationshipKind;

use super::join_key::find_key_field_of;
use super::remote_relationship::fields_of;
use super::type_fit::{ArgumentType, argument_type, list_depth};
use super::{Key, ListLookup, RemoteSchema, Step, item_type, remote_span};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span, Spanned};
use crate::introspection::snapshot::{RemoteInputValue, RemoteTypeKind};
use crate::metadata::{self, Yaml};

/// Resolves both names and checks that the relationship gives the list as it has to.
pub fn resolve<'a>(
    remote_schema: &RemoteSchema<'a>,
    relationship: &metadata::RemoteRelationship,
    path: &[Step<'a>],
    keys: &[Key],
    list: &Spanned<metadata::ListLookup>,
    diagnostics: &mut Diagnostics,
) -> Option<ListLookup<'a>> {
    let [key] = keys else {
        let message =
            format!("relationship `{}` has {} keys, but one list takes one", relationship.name.value, keys.len());
        diagnostics.push(
            Diagnostic::new(Code::SeveralKeysForList, message)
                .label(list.span, "all keys are to go into one list")
                .label(relationship.name.span, "by this relationship"),
        );
        return None;
    };
    let argument = find_argument(remote_schema, path, key, &list.value.argument, diagnostics);
    let field = find_key(remote_schema, path, &list.value.key, diagnostics);
    Some(ListLookup {
        argument: argument?,
        key_span: list.value.key.span,
        key: field?,
        kind: if list.value.is_array { RelationshipKind::Array } else { RelationshipKind::Object },
    })
}

/// Where the relationship gives the list.
fn find_argument(
    remote_schema: &RemoteSchema,
    path: &[Step],
    key: &Key,
    name: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<Span> {
    let last = path.last()?;
    let mismatch = |label: String, span: Span| {
        Diagnostic::new(Code::ListArgumentMismatch, format!("`{}` cannot take all keys in a list", name.value))
            .label(span, label)
            .label(name.span, "asked for here")
    };
    let as_list = format!("give it as `[${}]`", key.name);
    let mut steps = name.value.split('.');
    let first = steps.next().unwrap_or_default();
    let Some(given) = last.arguments.iter().find(|argument| argument.definition.name == first) else {
        diagnostics.push(mismatch(format!("argument `{first}` is not given"), last.span).help(as_list));
        return None;
    };
    let (mut definition, mut value): (&RemoteInputValue, &Spanned<Yaml>) = (given.definition, given.value);
    for step in steps {
        let kind = remote_schema.type_(definition.type_.named_type()).map(|type_| &type_.kind);
        let found = match (&value.value, kind) {
            (Yaml::Map(entries), Some(RemoteTypeKind::InputObject { fields, .. })) => {
                let entry = entries.iter().find(|(name, _)| name.value == step);
                entry.zip(fields.iter().find(|field| field.name == step))
            }
            _ => None,
        };
        let Some(((_, inner), field)) = found else {
            diagnostics.push(mismatch(format!("`{step}` is not given"), value.span).help(as_list));
            return None;
        };
        (definition, value) = (field, inner);
    }
    let single = argument_type(remote_schema, item_type(&definition.type_)) != ArgumentType::InputObject;
    if list_depth(&definition.type_) != 1 || !single {
        let place = remote_span(remote_schema, definition.offset, &definition.name);
        diagnostics.push(
            mismatch("given here".to_owned(), value.span)
                .label(place, format!("of type `{}`, which is no list of single values", definition.type_)),
        );
        return None;
    }
    let is_key =
        |item: &Spanned<Yaml>| matches!(&item.value, Yaml::String(text) if text.strip_prefix('$') == Some(key.name));
    if !matches!(&value.value, Yaml::List(items) if items.len() == 1 && is_key(&items[0])) {
        diagnostics.push(mismatch("this is not a list of the one key".to_owned(), value.span).help(as_list));
        return None;
    }
    let mut elsewhere = Vec::new();
    for argument in path.iter().flat_map(|step| &step.arguments) {
        collect_uses(argument.value, key.name, value.span, &mut elsewhere);
    }
    for span in &elsewhere {
        diagnostics
            .push(mismatch("the key is used here too, where a list of all keys means nothing".to_owned(), *span));
    }
    elsewhere.is_empty().then_some(value.span)
}

/// The places of a key outside of the list.
fn collect_uses(value: &Spanned<Yaml>, key: &str, list: Span, uses: &mut Vec<Span>) {
    match &value.value {
        _ if value.span == list => {}
        Yaml::String(text) if text.strip_prefix('$') == Some(key) => uses.push(value.span),
        Yaml::List(items) => items.iter().for_each(|item| collect_uses(item, key, list, uses)),
        Yaml::Map(entries) => entries.iter().for_each(|(_, entry)| collect_uses(entry, key, list, uses)),
        _ => {}
    }
}

/// The field of the answered objects that holds the key.
fn find_key<'a>(
    remote_schema: &RemoteSchema<'a>,
    path: &[Step<'a>],
    name: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a crate::introspection::snapshot::RemoteField> {
    let (last, outer) = path.split_last()?;
    let list_on_the_way = outer.iter().find(|step| list_depth(&step.field.type_) > 0);
    let type_name = last.field.type_.named_type();
    let has_fields = remote_schema.type_(type_name).and_then(fields_of).is_some();
    let wrong = match list_on_the_way {
        Some(step) => Some(step),
        None if list_depth(&last.field.type_) != 1 || !has_fields => Some(last),
        None => None,
    };
    if let Some(step) = wrong {
        let message = format!("field `{}` is of type `{}`", step.field.name, step.field.type_);
        diagnostics.push(
            Diagnostic::new(Code::ListResultMismatch, message)
                .label(step.span, "a look-up by a list of keys needs one list of objects, at the last field")
                .label(remote_span(remote_schema, step.field.offset, &step.field.name), "defined here")
                .help("name a field that takes a list, or leave `list` out: each key is then asked for by itself"),
        );
        return None;
    }
    let field = find_key_field_of(remote_schema, type_name, name, diagnostics)?;
    if list_depth(&field.type_) > 0 {
        diagnostics.push(
            Diagnostic::new(
                Code::ListKeyMismatch,
                format!("`{}` of type `{}` cannot be matched with keys: it is a list", field.name, field.type_),
            )
            .label(name.span, "names the key of an object")
            .label(remote_span(remote_schema, field.offset, &field.name), "defined here"),
        );
        return None;
    }
    Some(field)
}
