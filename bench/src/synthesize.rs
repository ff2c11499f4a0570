//! Made-up metadata of any size, the same bytes for the same shape: a metadata directory with snapshots, so that it
//! can be generated from without any source, and the SQL that makes its databases real.
//!
//! Tables are spread over the sources in turn. Relationship number `r` starts at table `r` modulo the tables and leads to
//! a table further on, by turns as an object and as an array. Each parent key is used once, so that every hop finds
//! exactly one row, however long the chain.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use generator::introspection::snapshot::{Column, ColumnType, Database, Key, Table, TableKind};

use crate::Failure;

/// How much there is of everything.
#[derive(Args, Clone, Debug)]
pub struct Shape {
    /// Databases
    #[arg(long, default_value_t = 1)]
    pub sources: usize,
    /// Tables of all databases together
    #[arg(long, default_value_t = 250)]
    pub tables: usize,
    /// Relationships of all tables together
    #[arg(long, default_value_t = 880)]
    pub relationships: usize,
    /// Every relationship leads to a table of another database
    #[arg(long)]
    pub crossing: bool,
    /// Roles
    #[arg(long, default_value_t = 94)]
    pub roles: usize,
    /// Select permissions of all tables and roles together
    #[arg(long, default_value_t = 4780)]
    pub permissions: usize,
    /// Permissions to insert, update and delete, of all tables and roles together
    #[arg(long, default_value_t = 0)]
    pub writes: usize,
    /// Remote schemas, one of their types joined to a table and one table to them
    #[arg(long, default_value_t = 0)]
    pub remotes: usize,
    /// Types of each remote schema
    #[arg(long, default_value_t = 100)]
    pub remote_types: usize,
    /// Rows of each table
    #[arg(long, default_value_t = 20)]
    pub rows: usize,
}

/// The columns that every table has, with their types and whether they may be null.
const COLUMNS: &[(&str, &str, bool)] = &[
    ("id", "int4", false),
    ("parent_id", "int4", false),
    ("owner_id", "text", true),
    ("name", "text", false),
    ("status", "text", false),
    ("quantity", "int8", true),
    ("amount", "numeric", true),
    ("details", "jsonb", true),
    ("is_active", "bool", false),
    ("created_at", "timestamptz", false),
];

/// A relationship between tables.
struct Relationship {
    to: usize,
    is_array: bool,
}

impl Shape {
    /// The name of a table, which no other database has.
    pub fn table(index: usize) -> String {
        format!("table_{index:03}")
    }

    /// The database of a table.
    fn source_of(&self, table: usize) -> usize {
        table % self.sources
    }

    /// The environment variable with the URL of a database.
    pub fn source_variable(source: usize) -> String {
        format!("SOURCE_{source}_URL")
    }

    /// The environment variable with the URL of a remote schema.
    pub fn remote_variable(remote: usize) -> String {
        format!("REMOTE_{remote}_URL")
    }

    fn relationships_of(&self, table: usize) -> Vec<Relationship> {
        let stride = if self.crossing { self.sources } else { 1 };
        let count = self.relationships / self.tables + usize::from(table < self.relationships % self.tables);
        (0..count)
            .map(|number| Relationship { to: (table + 1 + number * stride) % self.tables, is_array: number % 2 == 1 })
            .collect()
    }

    /// The table that a chain of so many hops from the first table arrives at. Its steps are by turns those of a table's
    /// first relationship, an object, and of its second, an array.
    pub fn chain_table(&self, hops: usize) -> usize {
        (1..=hops).fold(0, |table, hop| self.relationships_of(table).get((hop - 1) % 2).map_or(table, |next| next.to))
    }

    /// The relationship of a chain's hop, counted from 1.
    pub fn chain_relationship(&self, hop: usize) -> String {
        format!("to_{}", Self::table(self.chain_table(hop)))
    }

    fn problem(&self) -> Option<&'static str> {
        let per_table = self.relationships.div_ceil(self.tables.max(1));
        let targets = if self.crossing { self.tables / self.sources.max(1) } else { self.tables };
        if self.sources == 0 || self.tables < self.sources {
            Some("every source needs a table")
        } else if self.crossing && (self.sources < 2 || !self.tables.is_multiple_of(self.sources)) {
            Some("crossing relationships need several sources with as many tables each")
        } else if per_table > targets {
            Some("a table has no more relationships than there are tables to lead to")
        } else if self.permissions > self.tables * self.roles {
            Some("there are no more permissions than tables times roles")
        } else {
            None
        }
    }
}

/// Writes `schemas/` (metadata and snapshots) and `databases/<source>.sql` below `directory`, which is emptied first.
pub fn write(shape: &Shape, directory: &Path) -> Result<PathBuf, Failure> {
    if let Some(problem) = shape.problem() {
        return Err(problem.into());
    }
    let schemas = directory.join("schemas");
    for old in [&schemas, &directory.join("databases")] {
        if old.exists() {
            fs::remove_dir_all(old)?;
        }
    }
    let file = |path: PathBuf, text: String| -> Result<(), Failure> {
        fs::create_dir_all(path.parent().unwrap_or(&schemas))?;
        Ok(fs::write(path, text)?)
    };
    file(schemas.join("version.yaml"), "version: 3\n".to_owned())?;
    file(schemas.join("databases/databases.yaml"), databases(shape))?;
    for source in 0..shape.sources {
        let mut includes = String::new();
        let (mut recorded, mut sql) = (Vec::new(), String::new());
        for table in (0..shape.tables).filter(|table| shape.source_of(*table) == source) {
            let name = Shape::table(table);
            writeln!(includes, "- \"!include {name}.yaml\"")?;
            let folder = schemas.join(format!("databases/source_{source}/tables"));
            file(folder.join(format!("{name}.yaml")), table_yaml(shape, table)?)?;
            recorded.push(recorded_table(&name));
            sql.push_str(&table_sql(&name, shape.rows)?);
        }
        file(schemas.join(format!("databases/source_{source}/tables/tables.yaml")), includes)?;
        let database = Database { tables: recorded, ..Database::default() };
        let snapshot = schemas.join(format!("snapshots/databases/source_{source}.json"));
        file(snapshot, serde_json::to_string_pretty(&database)? + "\n")?;
        file(directory.join(format!("databases/source_{source}.sql")), sql)?;
    }
    if shape.remotes > 0 {
        file(schemas.join("remote_schemas.yaml"), remote_schemas(shape))?;
    }
    for remote in 0..shape.remotes {
        file(schemas.join(format!("snapshots/remote_schemas/remote_{remote}.graphql")), sdl(shape, remote)?)?;
    }
    Ok(schemas)
}

fn databases(shape: &Shape) -> String {
    let sources: Vec<String> = (0..shape.sources)
        .map(|source| {
            let variable = Shape::source_variable(source);
            format!(
                "- name: source_{source}\n  kind: postgres\n  configuration:\n    connection_info:\n      database_url:\n        from_env: {variable}\n  tables: \"!include source_{source}/tables/tables.yaml\"\n"
            )
        })
        .collect();
    sources.concat()
}

fn table_yaml(shape: &Shape, table: usize) -> Result<String, Failure> {
    let name = Shape::table(table);
    let mut yaml = format!("table:\n  schema: public\n  name: {name}\n");
    let mut local = [String::new(), String::new()];
    let mut remote = String::new();
    for Relationship { to, is_array } in shape.relationships_of(table) {
        let target = Shape::table(to);
        let (from_column, to_column) = if is_array { ("id", "parent_id") } else { ("parent_id", "id") };
        if shape.source_of(to) == shape.source_of(table) {
            write!(
                local[usize::from(is_array)],
                "  - name: to_{target}\n    using:\n      manual_configuration:\n        remote_table:\n          schema: public\n          name: {target}\n        column_mapping:\n          {from_column}: {to_column}\n"
            )?;
        } else {
            let (kind, source) = (if is_array { "array" } else { "object" }, shape.source_of(to));
            write!(
                remote,
                "  - name: to_{target}\n    definition:\n      to_source:\n        relationship_type: {kind}\n        source: source_{source}\n        table:\n          schema: public\n          name: {target}\n        field_mapping:\n          {from_column}: {to_column}\n"
            )?;
        }
    }
    if table < shape.remotes {
        write!(
            remote,
            "  - name: remote_thing\n    definition:\n      to_remote_schema:\n        remote_schema: remote_{table}\n        lhs_fields:\n          - id\n        remote_field:\n          remote_{table}_type_0:\n            arguments:\n              id: $id\n"
        )?;
    }
    let [object, array] = local;
    for (key, list) in [("object", object), ("array", array), ("remote", remote)] {
        if !list.is_empty() {
            write!(yaml, "{key}_relationships:\n{list}")?;
        }
    }
    yaml.push_str(&permissions(shape, table)?);
    Ok(yaml)
}

/// Each table's share of the permissions, beginning at another role, with three kinds of row filters in turn.
fn permissions(shape: &Shape, table: usize) -> Result<String, Failure> {
    let count = shape.permissions / shape.tables + usize::from(table < shape.permissions % shape.tables);
    let mut yaml = String::new();
    for number in 0..count {
        let role = (table + number) % shape.roles;
        let columns = COLUMNS.iter().enumerate().filter(|(index, _)| *index < 4 || (index + number) % 3 != 0);
        let columns: Vec<&str> = columns.map(|(_, (name, ..))| *name).collect();
        let filter = match number % 3 {
            0 => "{}",
            1 => "{owner_id: {_eq: X-Hasura-User-Id}}",
            _ => "{_or: [{is_active: {_eq: true}}, {owner_id: {_eq: X-Hasura-User-Id}}, {quantity: {_gt: 10}}]}",
        };
        write!(
            yaml,
            "  - role: role_{role}\n    permission:\n      columns: [{}]\n      filter: {filter}\n",
            columns.join(", ")
        )?;
    }
    if !yaml.is_empty() {
        yaml.insert_str(0, "select_permissions:\n");
    }
    yaml.push_str(&write_permissions(shape, table)?);
    Ok(yaml)
}

/// Each table's share of the permissions to write, of the three kinds by turns.
fn write_permissions(shape: &Shape, table: usize) -> Result<String, Failure> {
    const OWN: &str = "{owner_id: {_eq: X-Hasura-User-Id}}";
    let count = shape.writes / shape.tables + usize::from(table < shape.writes % shape.tables);
    let mut kinds = [String::new(), String::new(), String::new()];
    for number in 0..count {
        let role = (table + number / 3) % shape.roles;
        let body = match number % 3 {
            0 => format!(
                "columns: [id, parent_id, name, status, is_active, created_at]\n      check: {OWN}\n      set: {{owner_id: X-Hasura-User-Id}}"
            ),
            1 => format!("columns: [name, status, quantity, amount, details]\n      filter: {OWN}\n      check: {{}}"),
            _ => format!("filter: {OWN}"),
        };
        write!(kinds[number % 3], "  - role: role_{role}\n    permission:\n      {body}\n")?;
    }
    let mut yaml = String::new();
    for (kind, list) in ["insert", "update", "delete"].iter().zip(kinds) {
        if !list.is_empty() {
            write!(yaml, "{kind}_permissions:\n{list}")?;
        }
    }
    Ok(yaml)
}

fn recorded_table(name: &str) -> Table {
    let columns = COLUMNS.iter().map(|(column, type_, nullable)| Column {
        name: (*column).to_owned(),
        type_: ColumnType {
            schema: "pg_catalog".to_owned(),
            name: (*type_).to_owned(),
            array: false,
            is_enum: false,
            extension: false,
            composite: false,
        },
        nullable: *nullable,
        has_default: false,
        generated: false,
        read_only: false,
        identity: false,
        identity_always: false,
        comment: None,
    });
    Table {
        schema: "public".to_owned(),
        name: name.to_owned(),
        kind: TableKind::Table,
        comment: None,
        columns: columns.collect(),
        primary_key: Some(Key { name: format!("{name}_pkey"), columns: vec!["id".to_owned()] }),
        unique_keys: vec![Key { name: format!("{name}_parent_id_key"), columns: vec!["parent_id".to_owned()] }],
        unique_indexes: Vec::new(),
        foreign_keys: Vec::new(),
        enum_rows: None,
        changes: None,
    }
}

fn table_sql(name: &str, rows: usize) -> Result<String, Failure> {
    let mut sql = format!("CREATE TABLE {name} (");
    for (column, type_, nullable) in COLUMNS {
        let rule = match (*column, *nullable) {
            ("id", _) => " PRIMARY KEY",
            ("parent_id", _) => " NOT NULL UNIQUE",
            (_, true) => "",
            (_, false) => " NOT NULL",
        };
        write!(sql, "{column} {type_}{rule}, ")?;
    }
    sql.truncate(sql.len() - 2);
    writeln!(
        sql,
        ");\nINSERT INTO {name} SELECT n, 1 + n % {rows}, 'user-' || n, '{name} ' || n, 'open', n, n * 1.5, '{{}}', true, \
         timestamptz '2024-01-01' FROM generate_series(1, {rows}) AS n;"
    )?;
    Ok(sql)
}

fn remote_schemas(shape: &Shape) -> String {
    let entries: Vec<String> = (0..shape.remotes)
        .map(|remote| {
            let variable = Shape::remote_variable(remote);
            let (table, source) = (Shape::table(remote), shape.source_of(remote));
            format!(
                "- name: remote_{remote}\n  definition:\n    url_from_env: {variable}\n  remote_relationships:\n    - type_name: Remote{remote}Type0\n      relationships:\n        - name: row\n          definition:\n            to_source:\n              relationship_type: object\n              source: source_{source}\n              table:\n                schema: public\n                name: {table}\n              field_mapping:\n                number: id\n"
            )
        })
        .collect();
    entries.concat()
}

fn sdl(shape: &Shape, remote: usize) -> Result<String, Failure> {
    let mut sdl = String::from("type Query {\n");
    for type_ in 0..shape.remote_types {
        writeln!(
            sdl,
            "  remote_{remote}_type_{type_}(id: ID!): Remote{remote}Type{type_}\n  remote_{remote}_type_{type_}_list(first: Int = 10, after: String, filter: Remote{remote}Filter{type_}): [Remote{remote}Type{type_}!]!"
        )?;
    }
    sdl.push_str("}\n");
    for type_ in 0..shape.remote_types {
        let next = (type_ + 1) % shape.remote_types;
        writeln!(
            sdl,
            "\n\"\"\"Thing number {type_}\"\"\"\ntype Remote{remote}Type{type_} {{\n  id: ID!\n  number: Int!\n  title: String\n  tags: [String!]!\n  next(first: Int): [Remote{remote}Type{next}]\n}}\n\ninput Remote{remote}Filter{type_} {{\n  id: ID\n  title: String\n  any: [Remote{remote}Filter{type_}!]\n}}"
        )?;
    }
    Ok(sdl)
}
