//! One file per database: how it is reached, and the modules of its tables.

use quote::quote;
use runtime::definition::{SourceId, TableId};

use super::context::{Context, origin_lines};
use super::file_set::FileSet;
use super::format::RustFile;
use super::literal;
use super::words::{self, code};

/// Adds the files of all databases, and the one that lists them.
pub fn emit(context: &Context<'_>, files: &mut FileSet) {
    let mut list = RustFile::new("The databases: one folder per source, one file per tracked table or view.");
    for module in &context.names.source_modules {
        list.public_module(module);
    }
    files.insert("src/databases/mod.rs", list.text());
    for (index, module) in context.names.source_modules.iter().enumerate() {
        files.insert(format!("src/databases/{module}/mod.rs"), source_file(context, index));
    }
}

fn source_file(context: &Context<'_>, index: usize) -> String {
    let source = &context.gateway.sources[index];
    let mut file =
        RustFile::new(&format!("Source {}: how the database is reached, and its tables.", code(source.name)));
    for line in origin_lines(context.origins.sources.get(index)) {
        file.line(&line);
    }
    for (id, table) in (0..).map(TableId).zip(context.gateway.tables) {
        if table.source == SourceId(u16::try_from(index).expect("ids of sources are u16")) {
            file.public_module(&context.names.table(id).module);
        }
    }
    if context.function_ids().any(|id| usize::from(context.source_of_function(id).0) == index) {
        file.public_module("functions");
    }
    let definition = literal::source(source);
    let docs = [
        format!("The database at {}.", code(&words::template(source.connection_info.database_url))),
        String::new(),
        "Names in double braces are environment variables, read at start.".to_owned(),
    ];
    file.item(&docs, quote!(pub const SOURCE: Source = #definition;));
    file.text()
}
