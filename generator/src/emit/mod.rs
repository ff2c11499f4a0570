//! Stage 7, emit: a gateway value in, the files of the `generated` crate out, in memory. Nothing is decided about the
//! gateway here and nothing is written; see `sync`.
//!
//! `context` names everything and finds the file of each definition; then there is one module per kind of output file.

mod context;
mod crate_root;
mod file_set;
mod format;
mod function;
mod ident;
mod index;
mod join;
mod literal;
mod manifest;
mod mutation_permission;
mod names;
mod owner;
mod remote_schema;
mod roles;
mod shared;
mod source;
mod table;
#[cfg(test)]
mod tests;
pub mod words;

use runtime::definition::Gateway;

use self::context::Context;
pub use self::file_set::FileSet;
pub use self::format::MARKER;
use crate::check::Checked;
use crate::schema::{Origins, Schema};

/// All files of the generated crate. `digest` is that of the metadata directory.
pub fn emit(schema: &Checked<Schema>, digest: &str) -> FileSet {
    emit_gateway(schema.gateway, &schema.origins, digest)
}

fn emit_gateway(gateway: &Gateway, origins: &Origins, digest: &str) -> FileSet {
    let context = Context::new(gateway, origins);
    let mut files = FileSet::default();
    manifest::emit(&context, digest, &mut files);
    crate_root::emit(&context, &mut files);
    index::emit(&context, &mut files);
    roles::emit(&context, &mut files);
    shared::emit(&context, &mut files);
    source::emit(&context, &mut files);
    table::emit(&context, &mut files);
    function::emit(&context, &mut files);
    remote_schema::emit(&context, &mut files);
    join::emit(&context, &mut files);
    files
}

/// The definition of a type with its GraphQL text, as it stands in every kind of file.
fn type_item(
    context: &Context<'_>,
    table: Option<runtime::definition::TableId>,
    id: runtime::definition::TypeId,
    file: &mut format::RustFile,
) {
    let definition = literal::type_definition(context, table, context.gateway.type_system.type_(id));
    type_item_of_definition(context, id, &definition, file);
}

/// A type whose definition is already printed.
fn type_item_of_definition(
    context: &Context<'_>,
    id: runtime::definition::TypeId,
    definition: &proc_macro2::TokenStream,
    file: &mut format::RustFile,
) {
    let type_ = context.gateway.type_system.type_(id);
    let constant = literal::ident(&format!("TYPE_{}", context.names.types[id.0 as usize]));
    let mut docs = vec![type_title(type_)];
    docs.push(String::new());
    docs.extend(words::fenced("graphql", words::type_lines(context.gateway, type_)));
    file.item(&docs, quote::quote!(pub const #constant: TypeDefinition = #definition;));
}

fn type_title(type_: &runtime::definition::TypeDefinition) -> String {
    use runtime::definition::TypeKind;
    let kind = match type_.kind {
        TypeKind::Scalar { .. } => "Scalar",
        TypeKind::Object { .. } => "Object",
        TypeKind::Interface { .. } => "Interface",
        TypeKind::Union { .. } => "Union",
        TypeKind::Enum { .. } => "Enum",
        TypeKind::InputObject { .. } => "Input object",
    };
    format!("{kind} {}.", words::code(type_.name))
}

/// The definition of a root field with its signature. `title` says what it gives.
fn root_field_item(context: &Context<'_>, root_field: &names::RootField, title: String, file: &mut format::RustFile) {
    let constant = literal::ident(&root_field.constant);
    let definition = literal::field(context, None, root_field.field);
    let mut docs = vec![title, String::new()];
    docs.extend(words::fenced("graphql", [words::signature(context.gateway, root_field.field)]));
    file.item(&docs, quote::quote!(pub const #constant: Field = #definition;));
}
