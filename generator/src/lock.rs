//! Files for review: the schema of each role, and a line for each thing that a role is allowed. A checked gateway and
//! the catalog it was made from come in, texts go out; nothing is written here.
//!
//! `permissions.lock` holds what permissions *say*, not what follows from it, so that a column taken from a role is one
//! line less there; the role's schema file then shows all that goes with it.

mod mutation;

use std::collections::BTreeSet;
use std::fmt::Write;

use runtime::definition::{Gateway, InputValue, Resolver, RoleId, TableId, TypeDefinition, TypeKind};
use runtime::introspection::print_sdl;

use crate::catalog::{Catalog, SelectPermission, predicate};
use crate::check::Checked;
use crate::diff::preset_words;
use crate::emit::FileSet;
use crate::introspection::file_name;
use crate::schema::Schema;
use crate::schema::definitions::Owner;

/// What a file says of itself near its head: others are never overwritten or deleted.
pub const MARKER: &str = "Generated; do not edit, run `cargo gen lock`.";

/// The file name part of the roles that the metadata does not name; no role's own can have the `@`.
const UNNAMED: &str = "@unnamed";

/// All files.
pub fn files(catalog: &Catalog, schema: &Checked<Schema>) -> FileSet {
    let mut files = FileSet::marked(MARKER);
    for (id, name) in (0..).map(RoleId).zip(schema.gateway.roles) {
        let file_part = if name.is_empty() { UNNAMED.to_owned() } else { file_name(name) };
        let text = format!("# {MARKER}\n\n{}", print_sdl(schema.gateway, id));
        files.insert(format!("schema.{file_part}.graphql"), text);
    }
    files.insert("permissions.lock", permissions(catalog, schema));
    files
}

/// The lines of `permissions.lock`, sorted by role.
fn permissions(catalog: &Catalog, schema: &Checked<Schema>) -> String {
    let mut lines = BTreeSet::new();
    for (id, table) in catalog.table_ids() {
        mutation::lines(catalog, id, &mut lines);
        for permission in table.select_permissions.iter().filter(|found| !catalog.is_variant(found.role)) {
            let all = permission.filter.is_empty().then(|| "all".to_owned());
            let rows = all.unwrap_or_else(|| predicate::describe(catalog, id, &permission.filter));
            table_lines(catalog, id, permission, &rows, &mut lines);
        }
    }
    function_lines(catalog, &mut lines);
    remote_lines(catalog, schema, &mut lines);
    let mut text = format!(
        "# {MARKER}\n# A line for each thing that a role is allowed: role, source or remote schema, what. The role `*` is every role;\n# `admin` is allowed everything.\n"
    );
    for [role, place, fact] in &lines {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{} {} {}", word(role), word(place), one_line(fact));
    }
    text
}

type Lines = BTreeSet<[String; 3]>;

fn table_lines(catalog: &Catalog, id: TableId, permission: &SelectPermission, rows: &str, lines: &mut Lines) {
    let table = catalog.table(id);
    let role = catalog.roles.get(usize::from(permission.role.0)).copied().unwrap_or_default();
    let name = if table.is_model() { table.name.to_owned() } else { format!("{}.{}", table.schema, table.name) };
    let place = format!("{}.{name}", catalog.source(table.source).name);
    let mut add = |fact: String| lines.insert([role.to_owned(), place.clone(), fact]);
    add(format!("rows {rows}"));
    for column in &permission.columns {
        let cells = permission.cells.iter().find(|cells| cells.columns.contains(column));
        let rows = cells.map(|cells| format!(" in rows {}", predicate::describe(catalog, id, &cells.filter)));
        add(format!("column {}{}", table.column(*column).sql_name, rows.unwrap_or_default()));
    }
    for id in &permission.computed_fields {
        add(format!("computed field {}", table.computed_field(*id).name));
    }
    if let Some(limit) = permission.limit {
        add(format!("limit {limit}"));
    }
    if permission.aggregations {
        add("aggregations".to_owned());
    }
    if let Some(listed) = &permission.listed {
        let names: Vec<&str> = listed.iter().copied().collect();
        add(format!("root fields {}", if names.is_empty() { "none".to_owned() } else { names.join(", ") }));
    }
}

/// Functions of queries are for everybody who sees the rows they return, unless the setting says otherwise.
fn function_lines(catalog: &Catalog, lines: &mut Lines) {
    for function in &catalog.functions {
        let is_native = function.code.is_some();
        let name = if is_native { function.name.to_owned() } else { format!("{}.{}", function.schema, function.name) };
        let place = format!("{}.{name}", catalog.source(function.source).name);
        let fact = match function.is_mutation {
            true => "mutation function",
            false if is_native => "native query",
            false => "query function",
        };
        if (catalog.settings.infer_function_permissions || is_native) && !function.is_mutation {
            let rows = catalog.table(function.table).display_name();
            lines.insert(["*".to_owned(), place, format!("{fact} for whoever sees rows of {rows}")]);
            continue;
        }
        for role in function.roles.iter().filter(|role| !catalog.is_variant(**role)) {
            let role = catalog.roles.get(usize::from(role.0)).copied().unwrap_or_default();
            lines.insert([role.to_owned(), place.clone(), fact.to_owned()]);
        }
    }
}

fn remote_lines(catalog: &Catalog, schema: &Checked<Schema>, lines: &mut Lines) {
    for (id, remote_schema) in catalog.remote_schema_ids() {
        if !catalog.settings.remote_schema_permissions {
            lines.insert(["*".to_owned(), remote_schema.name.to_owned(), "all fields".to_owned()]);
            continue;
        }
        for (type_, owner) in schema.gateway.type_system.types.iter().zip(&schema.origins.owners) {
            let is_whole = *owner == Owner::RemoteSchema(id);
            let roles = (0..).map(RoleId).zip(schema.gateway.roles).skip(1);
            for (role, name) in roles.filter(|(role, _)| !catalog.is_variant(*role)) {
                let mut facts = Vec::new();
                type_facts(schema.gateway, type_, role, &mut facts);
                // A root type is nobody's: its fields say whose they are.
                let root_facts = type_.fields().iter().filter(|field| field.resolver == Resolver::RemoteRoot(id));
                if !is_whole {
                    facts.clear();
                    for field in root_facts.filter(|field| field.visible.contains(role)) {
                        facts.push(format!("field {}.{}", type_.name, field.name));
                        let place = format!("{}.{}", type_.name, field.name);
                        input_facts(schema.gateway, "argument", &place, field.arguments, role, &mut facts);
                    }
                }
                let line = |fact| [(*name).to_owned(), remote_schema.name.to_owned(), fact];
                lines.extend(facts.into_iter().map(line));
            }
        }
    }
}

/// What of a remote schema's type a role is allowed.
fn type_facts(gateway: &Gateway, type_: &TypeDefinition, role: RoleId, facts: &mut Vec<String>) {
    if !type_.visible.contains(role) {
        return;
    }
    for field in type_.fields().iter().filter(|field| field.visible.contains(role)) {
        // Relationships follow from the permissions of their targets.
        if matches!(field.resolver, Resolver::RemoteField | Resolver::RemoteRoot(_)) {
            let place = format!("{}.{}", type_.name, field.name);
            facts.push(format!("field {place}"));
            input_facts(gateway, "argument", &place, field.arguments, role, facts);
        }
    }
    match type_.kind {
        TypeKind::Enum { values } => {
            let values = values.iter().filter(|value| value.visible.contains(role));
            facts.extend(values.map(|value| format!("value {}.{}", type_.name, value.name)));
        }
        TypeKind::InputObject { fields, .. } => {
            input_facts(gateway, "input field", type_.name, fields, role, facts);
        }
        _ => {}
    }
}

fn input_facts(
    gateway: &Gateway,
    noun: &str,
    place: &str,
    values: &[InputValue],
    role: RoleId,
    facts: &mut Vec<String>,
) {
    for value in values {
        if value.visible.contains(role) {
            facts.push(format!("{noun} {place}.{}", value.name));
        } else if let Some(preset) = value.preset(role) {
            facts.push(format!("preset {place}.{} = {}", value.name, preset_words(gateway, preset)));
        }
    }
}

/// A name as one word of a line.
fn word(name: &str) -> String {
    let is_plain = |character: char| !character.is_whitespace() && !character.is_control() && character != '"';
    if !name.is_empty() && name.chars().all(is_plain) { name.to_owned() } else { format!("{name:?}") }
}

fn one_line(text: &str) -> String {
    text.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}

#[cfg(test)]
mod tests;
