//! The files beside the sources: manifest, README, rustfmt settings, digest.

use askama::Template;

use super::context::Context;
use super::file_set::FileSet;
use super::format::MARKER;

#[derive(Template)]
#[template(path = "generated_manifest.toml", escape = "none")]
struct Manifest {
    marker: &'static str,
}

#[derive(Template)]
#[template(path = "generated_readme.md", escape = "none")]
struct Readme<'a> {
    marker: &'static str,
    sources: Vec<SourceRow<'a>>,
    remote_schemas: Vec<RemoteSchemaRow<'a>>,
    joins: usize,
}

struct SourceRow<'a> {
    name: &'a str,
    module: &'a str,
    tables: usize,
}

struct RemoteSchemaRow<'a> {
    name: &'a str,
    module: &'a str,
    types: usize,
}

#[derive(Template)]
#[template(path = "generated_rustfmt.toml", escape = "none")]
struct Rustfmt {
    marker: &'static str,
}

/// Adds them.
pub fn emit(context: &Context<'_>, digest: &str, files: &mut FileSet) {
    let gateway = context.gateway;
    let sources = gateway.sources.iter().zip(&context.names.source_modules).enumerate();
    let sources = sources.map(|(index, (source, module))| SourceRow {
        name: source.name,
        module,
        tables: gateway.tables.iter().filter(|table| usize::from(table.source.0) == index).count(),
    });
    let remote_schemas = gateway.remote_schemas.iter().zip(&context.names.remote_schema_modules).enumerate();
    let remote_schemas = remote_schemas.map(|(index, (remote_schema, module))| RemoteSchemaRow {
        name: remote_schema.name,
        module,
        types: context.types_of_remote_schema(index).len(),
    });
    let readme = Readme {
        marker: MARKER,
        sources: sources.collect(),
        remote_schemas: remote_schemas.collect(),
        joins: gateway.joins.len(),
    };
    files.insert("Cargo.toml", render(&Manifest { marker: MARKER }));
    files.insert("README.md", render(&readme));
    files.insert("rustfmt.toml", render(&Rustfmt { marker: MARKER }));
    files.insert("DIGEST", format!("{digest}\n"));
}

fn render(template: &impl Template) -> String {
    let mut text = template.render().expect("the templates write into memory and call nothing that fails");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}
