//! One file per remote relationship: its plan in words, then as data.

use quote::quote;
use runtime::definition::{
    Batching, Join, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, KeyedList, LeftField, RelationshipKind,
    TableId,
};

use super::context::{Context, origin_lines};
use super::file_set::FileSet;
use super::format::RustFile;
use super::literal;
use super::words::{self, code};

/// Adds the files of all joins; the one that lists them is an index.
pub fn emit(context: &Context<'_>, files: &mut FileSet) {
    for (index, join) in context.gateway.joins.iter().enumerate() {
        let module = &context.names.join_modules[index];
        files.insert(format!("src/joins/{module}.rs"), join_file(context, index, join));
    }
}

/// What a join leads to, for lists of joins.
pub fn target_in_words(context: &Context<'_>, join: &Join) -> String {
    match join.target {
        JoinTarget::Table { table, .. } => table_in_words(context, table),
        JoinTarget::Remote { remote_schema, path, .. } => {
            let path: Vec<_> = path.iter().map(|step| step.field).collect();
            let remote_schema = context.gateway.remote_schema(remote_schema);
            format!("{} of remote schema {}", code(&path.join(".")), code(remote_schema.name))
        }
    }
}

fn table_in_words(context: &Context<'_>, id: TableId) -> String {
    let source = context.gateway.source(context.gateway.table(id).source);
    format!("{} of source {}", code(&context.table_name(id)), code(source.name))
}

fn join_file(context: &Context<'_>, index: usize, join: &Join) -> String {
    let left_table = left_table(context, join);
    let left_type = context.gateway.type_system.type_(join.left_type).name;
    let mut file = RustFile::new(&format!(
        "Join {}: from {} to {}.",
        code(&format!("{left_type}.{}", join.name)),
        match left_table {
            Some(table) => table_in_words(context, table),
            None => format!("type {}", code(left_type)),
        },
        target_in_words(context, join)
    ));
    for line in origin_lines(context.origins.joins.get(index)) {
        file.line(&line);
    }
    file.paragraph(&keys_in_words(context, left_table, join));
    file.paragraph(&call_in_words(context, join));

    let definition = literal::join(context, left_table, join);
    file.item(&["The plan as the runtime reads it.".to_owned()], quote!(pub const JOIN: Join = #definition;));
    file.text()
}

fn left_table(context: &Context<'_>, join: &Join) -> Option<TableId> {
    let position = context.gateway.tables.iter().position(|table| table.row_type == join.left_type)?;
    u16::try_from(position).ok().map(TableId)
}

fn keys_in_words(context: &Context<'_>, left_table: Option<TableId>, join: &Join) -> Vec<String> {
    let mut lines = vec!["1. From each value on the left it takes:".to_owned()];
    for JoinKey { name, field, each_item } in join.keys {
        let from = match (field, left_table) {
            (LeftField::Column(column), Some(table)) => {
                let column = context.gateway.table(table).column(*column);
                format!("column {} ({})", code(column.sql_name), code(column.type_.name))
            }
            (LeftField::Column(column), None) => format!("column {}", column.0),
            (LeftField::ComputedField(computed), table) => {
                let name = table.map_or("?", |table| context.gateway.table(table).computed_field(*computed).name);
                format!("computed field {}", code(name))
            }
            (LeftField::JsonPath(column, path), table) => {
                let column = table.map_or("?", |table| context.gateway.table(table).column(*column).sql_name);
                format!("{} inside column {}", code(&path.join(".")), code(column))
            }
            (LeftField::RemoteField(field), _) => {
                let left_type = context.gateway.type_system.type_(join.left_type);
                let type_ = left_type.fields().iter().find(|definition| definition.name == *field);
                let type_ = type_.map_or_else(String::new, |definition| {
                    format!(" ({})", code(&definition.type_.print(&context.gateway.type_system)))
                });
                format!("field {}{type_}", code(field))
            }
        };
        let items = match (*each_item, join.target) {
            (false, _) => "",
            (true, JoinTarget::Table { .. }) => ", a list of values to look for",
            (true, JoinTarget::Remote { .. }) => ", each item on its own",
        };
        lines.push(format!("   - {}: {from}{items}", code(&format!("${name}"))));
    }
    if join.keys.is_empty() {
        lines = vec!["1. It takes nothing from the left: all get the same answer.".to_owned()];
    }
    lines
}

fn call_in_words(context: &Context<'_>, join: &Join) -> Vec<String> {
    match join.target {
        JoinTarget::Table { table, kind, columns } => {
            let target = context.gateway.table(table);
            let conditions: Vec<_> = columns
                .iter()
                .map(|column| {
                    let definition = target.column(column.column);
                    let key = join.keys.get(column.key);
                    let name = key.map_or("?", |key| key.name);
                    let (column, type_) = (definition.sql_name, definition.type_.name);
                    if key.is_some_and(|key| key.each_item) {
                        format!("{column} = ANY (${name}::{type_}[])")
                    } else {
                        format!("{column} = ${name}::{type_}")
                    }
                })
                .collect();
            let rows = match kind {
                RelationshipKind::Object => "at most one row per key",
                RelationshipKind::Array => "the rows of each key as a list",
            };
            let mut lines = vec![format!(
                "2. The distinct keys of a level go to {} in one statement, {rows}:",
                table_in_words(context, table)
            )];
            lines.push(String::new());
            let from = format!("FROM unnest(keys) JOIN {}.{}", target.schema, target.name);
            lines.extend(indented(words::fenced("sql", [from, format!("ON {}", conditions.join(" AND "))])));
            lines.push(String::new());
            lines.push("3. Rows go back by key. A null key gets none, without being asked for.".to_owned());
            lines
        }
        JoinTarget::Remote { remote_schema, path, list } => {
            let remote_schema = context.gateway.remote_schema(remote_schema);
            let Batching { max_keys, max_aliases, .. } = remote_schema.batching;
            let strategy = match list {
                Some(_) => format!("one request with all keys in a list, at most {max_keys} keys each"),
                None => format!("one request with an alias per key, at most {max_aliases} aliases each"),
            };
            let name = code(remote_schema.name);
            let mut lines =
                vec![format!("2. The distinct keys of a level go to remote schema {name},"), format!("   {strategy}:")];
            lines.push(String::new());
            lines.extend(indented(words::fenced("graphql", [remote_call(join, path)])));
            lines.push(String::new());
            lines.push(match list {
                Some(KeyedList { key_field, .. }) => {
                    let key_field = code(key_field);
                    format!("3. The objects that come back, in any order, go to the keys equal to their {key_field}.")
                }
                None => "3. Answers go back by key. A null key gets null without a call.".to_owned(),
            });
            for note in encodings_in_words(join, path) {
                lines.push(format!("   {note}"));
            }
            lines
        }
    }
}

/// Lines under a list item.
fn indented(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("   {line}"))
}

/// `{ user(id: $user_id) { profile { … } } }`
fn remote_call(join: &Join, path: &[JoinStep]) -> String {
    let keys: Vec<_> = join.keys.iter().map(|key| key.name).collect();
    let call = |step: &JoinStep| {
        let arguments = step.arguments.iter();
        let arguments: Vec<_> = arguments
            .map(|argument| format!("{}: {}", argument.name, words::join_value(&keys, &argument.value)))
            .collect();
        if arguments.is_empty() { step.field.to_owned() } else { format!("{}({})", step.field, arguments.join(", ")) }
    };
    let calls: Vec<_> = path.iter().map(call).collect();
    format!("{{ {} {{ … }}{}", calls.join(" { "), " }".repeat(path.len()))
}

/// What happens to keys on their way into arguments, where that is not plain.
fn encodings_in_words(join: &Join, path: &[JoinStep]) -> Vec<String> {
    let mut notes = Vec::new();
    let mut values: Vec<&JoinValue> =
        path.iter().flat_map(|step| step.arguments).map(|argument| &argument.value).collect();
    while let Some(value) = values.pop() {
        match value {
            JoinValue::Key(index, encoding) | JoinValue::KeyList(index, encoding) => {
                let key = join.keys.get(*index).map_or_else(String::new, |key| code(&format!("${}", key.name)));
                match encoding {
                    KeyEncoding::Plain => {}
                    KeyEncoding::String => notes.push(format!("{key} is sent as a string.")),
                    KeyEncoding::Enum(_) => {
                        notes.push(format!("{key} is sent as an enum value; what is none gets null."));
                    }
                    KeyEncoding::Integer => {
                        notes.push(format!("{key} is sent as a whole number of 32 bits; what is none gets null."));
                    }
                    KeyEncoding::Object => {
                        notes.push(format!("{key} is sent as an input object; what is none gets null."));
                    }
                    KeyEncoding::Boolean => {
                        notes.push(format!("{key} is sent as a boolean; what is none gets null."));
                    }
                    KeyEncoding::Number => {
                        notes.push(format!("{key} is sent as a number; what is none gets null."));
                    }
                }
            }
            JoinValue::Literal(_) => {}
            JoinValue::List(items) => values.extend(*items),
            JoinValue::Object(fields) => values.extend(fields.iter().map(|(_, value)| value)),
        }
    }
    notes.sort();
    notes.dedup();
    notes
}
