//! One file per remote schema: how it is reached, its root fields and its types. The types of a very large one are in
//! a folder of their own, by first letter.

use quote::quote;
use runtime::definition::{Resolver, TypeId};

use super::context::{Context, origin_lines};
use super::file_set::FileSet;
use super::format::RustFile;
use super::literal;
use super::words::{self, code};
use super::{root_field_item, type_item};
use crate::schema::definitions::Owner;

/// Adds the files of all remote schemas; the one that lists them is an index.
pub fn emit(context: &Context<'_>, files: &mut FileSet) {
    for index in 0..context.gateway.remote_schemas.len() {
        remote_schema_files(context, index, files);
    }
}

fn remote_schema_files(context: &Context<'_>, index: usize, files: &mut FileSet) {
    let remote_schema = &context.gateway.remote_schemas[index];
    let module = &context.names.remote_schema_modules[index];
    let mut file = RustFile::new(&format!(
        "Remote schema {}: how it is reached, its root fields and types.",
        code(remote_schema.name)
    ));
    for line in origin_lines(context.origins.remote_schemas.get(index)) {
        file.line(&line);
    }
    file.paragraph(&merged_in_words(context, index));

    let definition = literal::remote_schema(context, remote_schema);
    let mut docs = vec![
        format!("The service at {}.", code(&words::template(remote_schema.url))),
        String::new(),
        "Names in double braces are environment variables, read at start.".to_owned(),
    ];
    if remote_schema.forward_client_headers {
        docs.push(match remote_schema.client_headers.allow {
            None => "Client headers are passed on.".to_owned(),
            Some(names) => {
                format!("Of the client's headers these are passed on: {}.", words::list(names.iter().copied()))
            }
        });
    }
    if remote_schema.tls.insecure {
        docs.push("Its TLS certificate is not checked.".to_owned());
    }
    file.item(&docs, quote!(pub const REMOTE_SCHEMA: RemoteSchema = #definition;));

    for root_field in &context.root_fields {
        if matches!(root_field.field.resolver,
            Resolver::RemoteRoot(id) | Resolver::RemoteNamespace(id) if usize::from(id.0) == index)
        {
            let title = format!("Resolver of {} field {}.", root_field.root.word(), code(root_field.field.name));
            root_field_item(context, root_field, title, &mut file);
        }
    }
    for (part, types) in context.remote_schema_modules(index) {
        if part.is_empty() {
            add_types(context, &types, &mut file);
            continue;
        }
        file.public_module(&part);
        let mut part_file = RustFile::new(&format!("Types of remote schema {}.", code(remote_schema.name)));
        add_types(context, &types, &mut part_file);
        files.insert(format!("src/remote_schemas/{module}/{part}.rs"), part_file.text());
    }
    files.insert(format!("src/remote_schemas/{module}.rs"), file.text());
}

fn add_types(context: &Context<'_>, types: &[TypeId], file: &mut RustFile) {
    for id in types {
        type_item(context, None, *id, file);
    }
}

/// The types that this remote schema shares with others, both ways.
fn merged_in_words(context: &Context<'_>, index: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let users = context.gateway.type_system.types.iter().zip(&context.remote_schemas_of_types);
    for ((type_, users), owner) in users.zip(&context.origins.owners) {
        let Owner::RemoteSchema(owner) = owner else { continue };
        if users.len() < 2 || !users.iter().any(|id| usize::from(id.0) == index) {
            continue;
        }
        let others = users.iter().filter(|id| usize::from(id.0) != index);
        let others = words::list(others.map(|id| context.gateway.remote_schema(*id).name));
        let owner = if usize::from(owner.0) == index {
            "defined here".to_owned()
        } else {
            format!("defined with {}", code(context.gateway.remote_schema(*owner).name))
        };
        lines.push(format!("- {}: the same in {others}, {owner}", code(type_.name)));
    }
    if !lines.is_empty() {
        lines.splice(0..0, ["Merged types:".to_owned(), String::new()]);
    }
    lines
}
