//! What the sources report, whether or not any of it reaches a client: the causes of what else has changed, and
//! the enum types of databases, whose values no schema lists.

use std::collections::BTreeSet;

use runtime::definition::{Gateway, RoleSet};

use super::Comparison;
use super::audience::Listeners;
use super::kind::Kind;
use crate::introspection::Snapshot;
use crate::introspection::snapshot::{
    Column, ColumnType, Database, EnumType, RemoteInputValue, RemoteSchema, RemoteType, RemoteTypeKind, Table,
};

/// Compares the sources and remote schemas of both snapshots.
pub fn compare(comparison: &mut Comparison, old: &Snapshot, new: &Snapshot) {
    for (name, before) in &old.databases {
        match new.databases.get(name) {
            Some(after) => compare_databases(comparison, name, before, after),
            None => note(comparison, name.clone(), "database removed"),
        }
    }
    for name in new.databases.keys().filter(|name| !old.databases.contains_key(*name)) {
        note(comparison, name.clone(), "database added");
    }
    for (name, before) in &old.remote_schemas {
        match new.remote_schemas.get(name) {
            Some(after) => compare_remote_schemas(comparison, name, before, after),
            None => note(comparison, name.clone(), "remote schema removed"),
        }
    }
    for name in new.remote_schemas.keys().filter(|name| !old.remote_schemas.contains_key(*name)) {
        note(comparison, name.clone(), "remote schema added");
    }
}

fn note(comparison: &mut Comparison, place: String, message: impl Into<String>) {
    comparison.note_for_anyone(Kind::SourceChanged, place, &Vec::new(), message);
}

fn compare_databases(comparison: &mut Comparison, source: &str, old: &Database, new: &Database) {
    let table_name = |table: &Table| format!("{source}.{}.{}", table.schema, table.name);
    for before in &old.tables {
        let same = |after: &&Table| (&after.schema, &after.name) == (&before.schema, &before.name);
        match new.tables.iter().find(same) {
            Some(after) => compare_tables(comparison, &table_name(before), before, after),
            None => note(comparison, table_name(before), "table or view removed"),
        }
    }
    for after in &new.tables {
        if !old.tables.iter().any(|before| (&before.schema, &before.name) == (&after.schema, &after.name)) {
            note(comparison, table_name(after), "table or view added");
        }
    }
    for before in &old.enums {
        let same = |after: &&EnumType| (&after.schema, &after.name) == (&before.schema, &before.name);
        if let Some(after) = new.enums.iter().find(same) {
            compare_enums(comparison, source, (old, new), before, after);
        }
    }
    if old.functions != new.functions {
        note(comparison, source.to_owned(), "functions changed");
    }
}

fn compare_tables(comparison: &mut Comparison, place: &str, old: &Table, new: &Table) {
    for before in &old.columns {
        let column_place = format!("{place}.{}", before.name);
        match new.columns.iter().find(|after| after.name == before.name) {
            None => note(comparison, column_place, "column removed"),
            Some(after) if after == before => {}
            Some(after) => note(comparison, column_place, column_message(before, after)),
        }
    }
    for after in new.columns.iter().filter(|after| old.columns.iter().all(|before| before.name != after.name)) {
        let message = format!("column of type `{}` added", type_words(after));
        note(comparison, format!("{place}.{}", after.name), message);
    }
    let others = [
        (old.kind != new.kind, "is a table or view of another kind"),
        (old.comment != new.comment, "comment changed"),
        (old.primary_key != new.primary_key, "primary key changed"),
        (old.unique_keys != new.unique_keys, "unique constraints changed"),
        (old.unique_indexes != new.unique_indexes, "unique indexes changed"),
        (old.foreign_keys != new.foreign_keys, "foreign keys changed"),
        (old.enum_rows != new.enum_rows, "rows of the enum table changed"),
        (old.changes() != new.changes(), "what can be changed through the view changed"),
    ];
    for (_, message) in others.into_iter().filter(|(is_changed, _)| *is_changed) {
        note(comparison, place.to_owned(), message);
    }
}

fn column_message(old: &Column, new: &Column) -> String {
    let (before, after) = (type_words(old), type_words(new));
    if before == after {
        "default, generation or comment of the column changed".to_owned()
    } else {
        format!("column of type `{before}` is now `{after}`")
    }
}

fn type_words(column: &Column) -> String {
    let ColumnType { name, array, .. } = &column.type_;
    format!("{name}{}{}", if *array { "[]" } else { "" }, if column.nullable { "" } else { " NOT NULL" })
}

fn compare_enums(
    comparison: &mut Comparison,
    source: &str,
    (old_database, new_database): (&Database, &Database),
    old: &EnumType,
    new: &EnumType,
) {
    let place = format!("{source}.{}.{}", old.schema, old.name);
    let before = readers(comparison.old, source, old_database, old);
    let after = readers(comparison.new, source, new_database, old);
    let mut listeners = Listeners::new();
    for (index, listener) in comparison.audience.listeners.iter().enumerate() {
        let reads = |sets: &[RoleSet], role| sets.iter().any(|set| set.contains(role));
        if reads(&before, listener.old) && reads(&after, listener.new) {
            listeners.push(index);
        }
    }
    for label in old.values.iter().filter(|label| !new.values.contains(label)) {
        let message = format!("value `{label}` removed");
        comparison.note_for_anyone(Kind::EnumLabelRemoved, place.as_str(), &listeners, message);
    }
    for label in new.values.iter().filter(|label| !old.values.contains(label)) {
        let message = format!("value `{label}` added");
        comparison.note_for_anyone(Kind::EnumLabelAdded, place.as_str(), &listeners, message);
    }
}

/// Who sees each field that is a column of the enum type.
fn readers(gateway: &Gateway, source: &str, database: &Database, type_: &EnumType) -> Vec<RoleSet> {
    let mut readers = Vec::new();
    for table in gateway.tables.iter().filter(|table| gateway.source(table.source).name == source) {
        let same = |reported: &&Table| (reported.schema.as_str(), reported.name.as_str()) == (table.schema, table.name);
        let Some(reported) = database.tables.iter().find(same) else { continue };
        let fields = gateway.type_system.type_(table.row_type).fields();
        for column in &reported.columns {
            if (&column.type_.schema, &column.type_.name) != (&type_.schema, &type_.name) {
                continue;
            }
            let known = table.columns.iter().find(|known| known.sql_name == column.name);
            let field = known.and_then(|known| fields.iter().find(|field| field.name == known.field_name));
            readers.extend(field.map(|field| field.visible));
        }
    }
    readers
}

/// Types that a gateway has are compared as what its clients see of them; this is about all others.
fn compare_remote_schemas(comparison: &mut Comparison, name: &str, old: &RemoteSchema, new: &RemoteSchema) {
    let names: BTreeSet<&String> = old.types.keys().chain(new.types.keys()).collect();
    for type_name in names {
        let is_root = |schema: &RemoteSchema| {
            let roots = [Some(&schema.query_type), schema.mutation_type.as_ref(), schema.subscription_type.as_ref()];
            roots.contains(&Some(type_name))
        };
        let is_reached = has_type(comparison.old, name, type_name) || has_type(comparison.new, name, type_name);
        if is_reached || is_root(old) || is_root(new) {
            continue;
        }
        let message = match (old.types.get(type_name), new.types.get(type_name)) {
            (Some(before), Some(after)) if shape(before) == shape(after) => continue,
            (Some(_), Some(_)) => "type that no role reaches changed",
            (Some(_), None) => "type that no role reached removed",
            (None, _) => "type that no role reaches added",
        };
        comparison.note_for_anyone(Kind::RemoteTypeChanged, format!("{name}: {type_name}"), &Vec::new(), message);
    }
}

fn has_type(gateway: &Gateway, remote_schema: &str, original: &str) -> bool {
    let remote_schema = gateway.remote_schemas.iter().find(|known| known.name == remote_schema);
    let renamed = remote_schema.and_then(|remote_schema| remote_schema.names.renamed_type(original));
    renamed.or_else(|| gateway.type_system.type_id(original)).is_some()
}

/// Everything of a type but where it stands.
fn shape(type_: &RemoteType) -> String {
    let mut type_ = type_.clone();
    type_.offset = 0;
    let clear = |inputs: &mut Vec<RemoteInputValue>| inputs.iter_mut().for_each(|input| input.offset = 0);
    match &mut type_.kind {
        RemoteTypeKind::Object { fields, .. } | RemoteTypeKind::Interface { fields, .. } => {
            for field in fields {
                field.offset = 0;
                clear(&mut field.arguments);
            }
        }
        RemoteTypeKind::Enum { values } => values.iter_mut().for_each(|value| value.offset = 0),
        RemoteTypeKind::InputObject { fields, .. } => clear(fields),
        RemoteTypeKind::Scalar { .. } | RemoteTypeKind::Union { .. } => {}
    }
    format!("{type_:?}")
}
