//! The key `gatewright` of a remote relationship: keys inside JSON columns, and look-ups of all keys in one list.

use super::{
    Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// A key inside a JSON column.
#[derive(Debug)]
pub struct JsonKey {
    /// The name by which arguments and `field_mapping` refer to it.
    pub name: Spanned<String>,
    /// `column`
    pub column: Spanned<String>,
    /// `path`: the names and positions on the way to the value, never empty.
    pub path: Vec<Spanned<String>>,
}

/// `list`: all keys of a level go into one list argument.
#[derive(Debug)]
pub struct ListLookup {
    /// `argument`: the last field's argument that holds the list, and the input fields on the way to it.
    pub argument: Spanned<String>,
    /// `key`: the field of the answered objects that holds the key.
    pub key: Spanned<String>,
    /// `relationship_type`: whether it is `array`.
    pub is_array: bool,
}

/// What stands under `gatewright` of a remote relationship.
#[derive(Debug, Default)]
pub struct RelationshipExtension {
    /// `keys`
    pub keys: Vec<JsonKey>,
    /// `list`
    pub list: Option<Spanned<ListLookup>>,
}

/// Reads the map under `gatewright` of `to_remote_schema`.
pub(super) fn read_for_remote_schema(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> RelationshipExtension {
    let Some(mut reader) = MapReader::new(value, "`gatewright` of `to_remote_schema`", diagnostics) else {
        return RelationshipExtension::default();
    };
    let keys = reader.optional("keys").map(|keys| read_keys(keys, diagnostics)).unwrap_or_default();
    let list = reader.optional("list").and_then(|list| read_list(list, diagnostics));
    reader.finish(diagnostics);
    RelationshipExtension { keys, list }
}

/// Reads the map under `gatewright` of `to_source`.
pub(super) fn read_for_source(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<JsonKey> {
    let Some(mut reader) = MapReader::new(value, "`gatewright` of `to_source`", diagnostics) else {
        return Vec::new();
    };
    let keys = reader.optional("keys").map(|keys| read_keys(keys, diagnostics)).unwrap_or_default();
    reader.finish(diagnostics);
    keys
}

fn read_keys(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<JsonKey> {
    let entries = read::map(value, "`keys`", diagnostics);
    entries.iter().filter_map(|(name, key)| read_key(name, key, diagnostics)).collect()
}

fn read_key(name: &Spanned<String>, value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<JsonKey> {
    let mut reader = MapReader::new(value, "a key inside JSON", diagnostics)?;
    let column = reader.required("column", diagnostics);
    let column = column.and_then(|column| read::name(column, "`column`", diagnostics));
    let path = reader.required("path", diagnostics);
    let path = path.and_then(|path| read_path(path, diagnostics));
    reader.finish(diagnostics);
    Some(JsonKey { name: name.clone(), column: column?, path: path? })
}

/// The steps of a path: names of members, and positions in lists.
fn read_path(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Vec<Spanned<String>>> {
    let items = read::list(value, "`path`", diagnostics);
    if items.is_empty() {
        if matches!(value.value, Yaml::List(_)) {
            diagnostics.push(
                Diagnostic::new(Code::InvalidValue, "`path` must have at least one entry")
                    .label(value.span, "empty")
                    .help("name the column itself as the key to use its whole value"),
            );
        }
        return None;
    }
    let step = |item: &Spanned<Yaml>, diagnostics: &mut Diagnostics| match item.value {
        Yaml::Integer(position) => Some(Spanned::new(position.to_string(), item.span)),
        _ => read::text(item, "an item of `path`", diagnostics),
    };
    items.iter().map(|item| step(item, diagnostics)).collect()
}

fn read_list(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Spanned<ListLookup>> {
    let mut reader = MapReader::new(value, "`list`", diagnostics)?;
    let argument = reader.required("argument", diagnostics);
    let argument = argument.and_then(|argument| read::name(argument, "`argument`", diagnostics));
    let key = reader.required("key", diagnostics);
    let key = key.and_then(|key| read::name(key, "`key`", diagnostics));
    let kind = reader.optional("relationship_type");
    let kind = kind.map(|kind| read::one_of(kind, "`relationship_type`", &["array", "object"], diagnostics));
    reader.finish(diagnostics);
    let is_array = match kind {
        None => false,
        Some(kind) => kind?.value == "array",
    };
    Some(Spanned::new(ListLookup { argument: argument?, key: key?, is_array }, value.span))
}
