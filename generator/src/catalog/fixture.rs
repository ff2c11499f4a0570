//! Small metadata directories and sources for the tests of `catalog`, `schema` and `join`.
#![allow(clippy::format_push_string, clippy::format_collect, clippy::missing_panics_doc, reason = "only tests")]

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostics, SourceMap, render_json};
use crate::introspection::parse_sdl;
use crate::introspection::snapshot::{Column, ColumnType, Database, ForeignKey, Key, Snapshot, Table, TableKind};
use crate::metadata::{self, Metadata};

/// Metadata and snapshot as read.
pub struct Fixture {
    pub metadata: Metadata,
    pub snapshot: Snapshot,
    pub sources: SourceMap,
    pub diagnostics: Diagnostics,
}

/// What a test describes: the sources' tables and metadata, the remotes' SDL and metadata.
#[derive(Default)]
pub struct Input<'t> {
    /// Source name, tables in the notation of [`database`], `tables:` of the metadata.
    pub databases: &'t [(&'t str, &'t str, &'t str)],
    /// Remote schema name, SDL, further keys of its metadata entry.
    pub remote_schemas: &'t [(&'t str, &'t str, &'t str)],
}

impl Fixture {
    #[track_caller]
    pub fn new(input: &Input) -> Self {
        Self::with_inherited_roles(input, "")
    }

    /// With the text of `inherited_roles.yaml`.
    #[track_caller]
    pub fn with_inherited_roles(input: &Input, inherited_roles: &str) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let mut databases_yaml = String::new();
        let mut remotes_yaml = String::new();
        let mut snapshot = Snapshot::default();
        let mut sources = SourceMap::default();
        let mut diagnostics = Diagnostics::default();
        for (name, tables, yaml) in input.databases {
            databases_yaml += &format!(
                "- name: {name}\n  kind: postgres\n  configuration: {{connection_info: {{database_url: {{from_env: {}}}}}}}\n  tables:\n{}\n",
                name.to_uppercase(),
                indent(yaml),
            );
            snapshot.databases.insert((*name).to_owned(), database(tables));
        }
        for (name, sdl, yaml) in input.remote_schemas {
            remotes_yaml += &format!("- name: {name}\n  definition: {{url: 'http://{name}/'}}\n{}\n", indent(yaml));
            let file = sources.add(format!("snapshots/{name}.graphql"), *sdl);
            let remote_schema = parse_sdl(file, sdl).unwrap_or_else(|errors| panic!("{errors:?}"));
            snapshot.remote_schemas.insert((*name).to_owned(), remote_schema);
        }
        std::fs::create_dir(directory.path().join("databases")).expect("a folder");
        let write = |path: &str, text: &str| std::fs::write(directory.path().join(path), text).expect("a file");
        write("version.yaml", "version: 3");
        write("databases/databases.yaml", &databases_yaml);
        write("remote_schemas.yaml", &remotes_yaml);
        write("inherited_roles.yaml", inherited_roles);
        let metadata = metadata::load(directory.path(), &mut sources, &mut diagnostics);
        let metadata = metadata.unwrap_or_else(|| panic!("{}", render_json(&diagnostics, &sources)));
        Self { metadata, snapshot, sources, diagnostics }
    }

    /// The findings as `code: message (place; …)`, help behind an arrow.
    pub fn findings(&self, diagnostics: &Diagnostics) -> String {
        let mut text = String::new();
        for diagnostic in diagnostics.sorted() {
            let labels: Vec<_> = diagnostic
                .labels
                .iter()
                .map(|label| {
                    let place = &self.sources.text(label.span.file)[label.span.start..label.span.end];
                    format!("{}: {}", place.trim(), label.message)
                })
                .collect();
            text += &format!("{}: {} ({})", diagnostic.code.as_str(), diagnostic.message, labels.join("; "));
            if let Some(help) = &diagnostic.help {
                text += &format!(" -> {help}");
            }
            text.push('\n');
        }
        text
    }
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}

/// A line per table: `[schema.]table: column type[[]][!] [*] [-> table.column], …`. `!` is NOT NULL, `*` a column of the
/// primary key; types with a dot are of an extension, in capitals an enum.
fn database(text: &str) -> Database {
    let mut database = Database::default();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (name, columns) = line.split_once(':').expect("a table and its columns");
        let (schema, name) = qualified(name.trim());
        let mut table = Table {
            schema: schema.to_owned(),
            name: name.to_owned(),
            kind: TableKind::Table,
            comment: None,
            columns: Vec::new(),
            primary_key: None,
            unique_keys: Vec::new(),
            unique_indexes: Vec::new(),
            changes: None,
            foreign_keys: Vec::new(),
            enum_rows: None,
        };
        let mut foreign_keys: BTreeMap<String, ForeignKey> = BTreeMap::new();
        for column in columns.split(',') {
            let words: Vec<&str> = column.split_whitespace().collect();
            let [name, type_, rest @ ..] = words.as_slice() else { panic!("no column: {column}") };
            if rest.contains(&"*") {
                let key = Key { name: format!("{}_pkey", table.name), columns: Vec::new() };
                table.primary_key.get_or_insert(key).columns.push((*name).to_owned());
            }
            if let Some(position) = rest.iter().position(|word| *word == "->") {
                let target = rest[position + 1];
                let (foreign_table, foreign_column) = target.rsplit_once('.').expect("table.column");
                let (foreign_schema, foreign_table) = qualified(foreign_table);
                // Further words name the constraint, so that keys of several columns can be written.
                let constraint = rest.get(position + 2).map_or_else(|| format!("fk_{name}"), |name| (*name).to_owned());
                let key = foreign_keys.entry(constraint.clone()).or_insert_with(|| ForeignKey {
                    name: constraint,
                    columns: Vec::new(),
                    foreign_schema: foreign_schema.to_owned(),
                    foreign_table: foreign_table.to_owned(),
                    foreign_columns: Vec::new(),
                });
                key.columns.push((*name).to_owned());
                key.foreign_columns.push(foreign_column.to_owned());
            }
            table.columns.push(self::column(name, type_));
        }
        table.foreign_keys = foreign_keys.into_values().collect();
        database.tables.push(table);
    }
    database
}

fn column(name: &str, type_: &str) -> Column {
    let (type_, nullable) = type_.strip_suffix('!').map_or((type_, true), |type_| (type_, false));
    let (type_, array) = type_.strip_suffix("[]").map_or((type_, false), |type_| (type_, true));
    let is_enum = type_.chars().all(char::is_uppercase);
    let (schema, type_) = type_.split_once('.').unwrap_or((if is_enum { "public" } else { "pg_catalog" }, type_));
    Column {
        name: name.to_owned(),
        type_: ColumnType {
            schema: schema.to_owned(),
            name: type_.to_lowercase(),
            array,
            is_enum,
            extension: false,
            composite: false,
        },
        nullable,
        has_default: false,
        generated: false,
        identity: false,
        identity_always: false,
        read_only: false,
        comment: None,
    }
}

fn qualified(name: &str) -> (&str, &str) {
    name.split_once('.').unwrap_or(("public", name))
}
