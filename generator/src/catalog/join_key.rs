//! The keys of a remote relationship: columns, values inside JSON columns, fields of a remote type.

use super::remote_relationship::{fields_of, remote_span};
use super::{Catalog, ComputedResult, Key, KeyField, Left, RemoteSchema, Table, column, type_fit};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::introspection::snapshot::RemoteField;
use crate::metadata::{self, JsonKey};

/// How many keys a remote relationship may have.
const MAX_KEYS: usize = 16;

/// Finds what each name stands for on the left side.
pub fn resolve<'a>(
    catalog: &Catalog<'a>,
    left: Left,
    names: &[&'a Spanned<String>],
    json_keys: &'a [JsonKey],
    relationship: &metadata::RemoteRelationship,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Key<'a>>> {
    let mut keys = Vec::new();
    let mut complete = true;
    for &name in names {
        let json_key = json_keys.iter().find(|key| key.name.value == name.value);
        let field = match left {
            _ if json_key.is_some() => json_key.and_then(|key| find_json(catalog, left, key, diagnostics)),
            Left::Table(id) => find_of_table(catalog.table(id), name, diagnostics),
            Left::RemoteType(id, type_name) => {
                find_key_field_of(catalog.remote_schema(id), type_name, name, diagnostics).map(KeyField::RemoteField)
            }
        };
        match field {
            Some(field) => keys.push(Key { name: name.as_str(), span: name.span, field, each_item: false }),
            None => complete = false,
        }
    }
    if keys.len() > MAX_KEYS {
        diagnostics.push(
            Diagnostic::new(
                Code::TooManyKeys,
                format!("relationship `{}` has more than {MAX_KEYS} keys", relationship.name.value),
            )
            .label(relationship.name.span, format!("{} keys", keys.len())),
        );
        return None;
    }
    complete.then_some(keys)
}

/// A column, or a computed field that needs nothing but the row and the session.
fn find_of_table<'a>(table: &Table<'a>, name: &Spanned<String>, diagnostics: &mut Diagnostics) -> Option<KeyField<'a>> {
    if table.column_named(name).is_none()
        && let Some(id) = table.computed_field_named(name)
    {
        let computed = table.computed_field(id);
        if computed.plain_scalar().is_some() {
            return Some(KeyField::Computed(id));
        }
        let reason = match computed.result {
            ComputedResult::Rows(_) => "it gives rows",
            ComputedResult::Scalar(_) => "its function takes arguments",
        };
        diagnostics.push(
            Diagnostic::new(
                Code::ComputedFieldNotUsable,
                format!("computed field `{}` cannot be a key: {reason}", name.value),
            )
            .label(name.span, "used as a key here")
            .label(computed.span, "defined here"),
        );
        return None;
    }
    // A computed field that could not be resolved has been reported where it is defined.
    if table.metadata.computed_fields.iter().any(|computed| computed.name == *name) {
        return None;
    }
    column::find(table, name, diagnostics).map(KeyField::Column)
}

/// Reports keys inside JSON that no column is compared with.
pub fn report_unmapped(
    relationship: &metadata::RemoteRelationship,
    keys: &[JsonKey],
    mapped: &[&Spanned<String>],
    diagnostics: &mut Diagnostics,
) {
    for key in keys.iter().filter(|key| mapped.iter().all(|name| name.value != key.name.value)) {
        let message = format!("key `{}` of relationship `{}` is not used", key.name.value, relationship.name.value);
        diagnostics.push(Diagnostic::new(Code::UnusedKey, message).label(key.name.span, "not in `field_mapping`"));
    }
}

/// A key inside a JSON column.
fn find_json<'a>(
    catalog: &Catalog<'a>,
    left: Left,
    key: &'a JsonKey,
    diagnostics: &mut Diagnostics,
) -> Option<KeyField<'a>> {
    let not_json = |label: String| {
        Diagnostic::new(Code::JsonKeyNotJson, format!("key `{}` cannot be taken from inside JSON", key.name.value))
            .label(key.column.span, label)
    };
    let Left::Table(id) = left else {
        diagnostics.push(not_json("only columns of tables can be looked into".to_owned()));
        return None;
    };
    let column = column::find(catalog.table(id), &key.column, diagnostics)?;
    let type_ = &catalog.table(id).column(column).type_;
    if type_.array || !matches!(type_.base.as_str(), "json" | "jsonb") {
        let shown = type_fit::shown_type(catalog.table(id).column(column));
        diagnostics.push(not_json(format!("of type `{shown}`, not `json` or `jsonb`")));
        return None;
    }
    Some(KeyField::JsonPath(column, &key.path))
}

/// A field without arguments that a type has.
pub fn find_key_field_of<'a>(
    remote_schema: &RemoteSchema<'a>,
    type_name: &str,
    name: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a RemoteField> {
    let fields = fields_of(remote_schema.type_(type_name)?)?;
    let Some(field) = fields.iter().find(|field| field.name == name.value) else {
        let diagnostic = Diagnostic::new(
            Code::UnknownRemoteField,
            format!(
                "field `{}` does not exist in type `{type_name}` of remote schema `{}`",
                name.value, remote_schema.name
            ),
        )
        .label(name.span, "no such field");
        diagnostics.push(diagnostic.suggest(name, fields.iter().map(|field| field.name.as_str())));
        return None;
    };
    if !field.arguments.is_empty() {
        diagnostics.push(
            Diagnostic::new(
                Code::KeyWithArguments,
                format!("field `{type_name}.{}` cannot be a key: it takes arguments", name.value),
            )
            .label(name.span, "used as a key here")
            .label(remote_span(remote_schema, field.offset, &field.name), "defined here"),
        );
        return None;
    }
    Some(field)
}
