//! The indexes: one row per definition, saying where it stands, and the ids that all other files use.

use super::context::Context;
use super::file_set::FileSet;
use super::format::RustFile;

/// A row of an index.
#[derive(Debug)]
pub struct Row {
    /// The id's constant.
    pub constant: String,
    /// The definition.
    pub value: String,
}

/// Adds an index to a file. `head` is what stands after `pub static`.
pub fn index_item(docs: &[String], head: &str, rows: impl Iterator<Item = Row>, uses: &[&str], file: &mut RustFile) {
    let docs = docs.iter().map(|line| ["    /// ", line, "\n"].concat()).collect::<String>();
    let rows: Vec<String> = rows.map(|Row { constant, value }| format!("    {constant} = {value};\n")).collect();
    let rows = rows.concat();
    file.raw_item(&[], &format!("index! {{\n{docs}    pub static {head};\n{rows}}}\n"), uses);
}

/// Adds the indexes of types, sources, tables, remote schemas and joins.
pub fn emit(context: &Context<'_>, files: &mut FileSet) {
    let names = &context.names;

    let mut file = RustFile::new("The ids of all types, and where each is defined.");
    let rows = names
        .types
        .iter()
        .zip(context.type_modules())
        .map(|(constant, module)| Row { constant: constant.clone(), value: format!("{module}::TYPE_{constant}") });
    let docs = ["The types of all roles together, sorted by name.".to_owned()];
    index_item(
        &docs,
        "TYPES: [TypeDefinition] by TypeId(u32)",
        rows,
        &["TypeDefinition", "TypeId", "index"],
        &mut file,
    );
    files.insert("src/types.rs", file.text());

    let mut file = RustFile::new("The ids of all sources, and where each is defined.");
    let rows = names.sources.iter().zip(&names.source_modules).map(|(constant, module)| Row {
        constant: constant.clone(),
        value: format!("crate::databases::{module}::SOURCE"),
    });
    let docs = ["The databases, sorted by name.".to_owned()];
    index_item(&docs, "SOURCES: [Source] by SourceId(u16)", rows, &["Source", "SourceId", "index"], &mut file);
    files.insert("src/sources.rs", file.text());

    let mut file = RustFile::new("The ids of all tables, and where each is defined.");
    let rows = context.gateway.tables.iter().zip(&names.tables).map(|(table, names_of_table)| Row {
        constant: names_of_table.constant.clone(),
        value: format!(
            "crate::databases::{}::{}::TABLE",
            names.source_modules[usize::from(table.source.0)],
            names_of_table.module
        ),
    });
    let docs = ["The tables of all sources, sorted by source, schema and name.".to_owned()];
    index_item(&docs, "TABLES: [Table] by TableId(u16)", rows, &["Table", "TableId", "index"], &mut file);
    files.insert("src/tables.rs", file.text());

    let mut file = RustFile::new("The ids of all functions that are root fields, and where each is defined.");
    let rows = context.function_ids().map(|id| Row {
        constant: names.function(id).constant.clone(),
        value: format!("{}::FUNCTION", context.function_path(id).to_string().replace(' ', "")),
    });
    let docs = ["The functions of all sources, sorted by source, schema and name.".to_owned()];
    let uses = ["Function", "FunctionId", "index"];
    index_item(&docs, "FUNCTIONS: [Function] by FunctionId(u16)", rows, &uses, &mut file);
    files.insert("src/functions.rs", file.text());

    let mut file = RustFile::new("The ids of all remote schemas, and where each is defined.");
    for module in &names.remote_schema_modules {
        file.public_module(module);
    }
    let rows = names
        .remote_schemas
        .iter()
        .zip(&names.remote_schema_modules)
        .map(|(constant, module)| Row { constant: constant.clone(), value: format!("{module}::REMOTE_SCHEMA") });
    let docs = ["The remote schemas, sorted by name.".to_owned()];
    let uses = ["RemoteSchema", "RemoteSchemaId", "index"];
    index_item(&docs, "REMOTE_SCHEMAS: [RemoteSchema] by RemoteSchemaId(u16)", rows, &uses, &mut file);
    files.insert("src/remote_schemas/mod.rs", file.text());

    let mut file = RustFile::new("The ids of all remote relationships, and where the plan of each is.");
    if !names.join_modules.is_empty() {
        file.attribute(r#"#![expect(non_snake_case, reason = "two underscores part the type from its field")]"#);
    }
    for module in &names.join_modules {
        file.public_module(module);
    }
    let rows = names
        .joins
        .iter()
        .zip(&names.join_modules)
        .map(|(constant, module)| Row { constant: constant.clone(), value: format!("{module}::JOIN") });
    let docs = ["The joins, sorted by left type and field.".to_owned()];
    index_item(&docs, "JOINS: [Join] by JoinId(u16)", rows, &["Join", "JoinId", "index"], &mut file);
    files.insert("src/joins/mod.rs", file.text());
}
