//! The load stage: a metadata directory in, [`Metadata`] out. Everything that is wrong with the files themselves is
//! reported here; whether the names in them exist anywhere is not asked.

use std::path::Path;

use super::{
    Metadata, RemoteRelationshipTarget, Yaml,
    files::Files,
    inherited_role::read_inherited_roles,
    other_files, read,
    remote_schema::read_remote_schema,
    source::{SourceEntry, read_source},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceMap, Spanned};

/// Findings after which a part of what the user wrote is missing or doubtful, so that checks of names would report
/// their consequences too.
const STOPPING: &[Code] = &[
    Code::ClientHeadersNotForwarded,
    Code::ConflictingKeys,
    Code::DuplicateDefinition,
    Code::IncludeCycle,
    Code::IncludeNotFound,
    Code::IncludeOutsideDirectory,
    Code::InvalidName,
    Code::InvalidRemoteField,
    Code::InvalidValue,
    Code::InvalidYaml,
    Code::MissingKey,
    Code::PermissionForAdmin,
    Code::UnreadableFile,
    Code::UnsupportedDatabaseUrl,
    Code::WithheldHeader,
    Code::WrongType,
];

/// Reads a metadata directory, or a project folder with one in its folder `metadata`. Gives nothing if the directory
/// cannot be read or if something in it is missing or doubtful; the findings say what.
pub fn load(directory: &Path, sources: &mut SourceMap, diagnostics: &mut Diagnostics) -> Option<Metadata> {
    let mut files = Files::open(directory, sources, diagnostics)?;
    read_version(&mut files, diagnostics);
    let mut metadata = Metadata::default();
    let mut unsupported_sources = Vec::new();

    if let Some(value) = files.read("databases/databases.yaml", diagnostics).filter(is_something) {
        for item in read::list(&value, "`databases.yaml`", diagnostics) {
            match read_source(item, diagnostics) {
                Some(SourceEntry::Supported(source)) => metadata.sources.push(*source),
                Some(SourceEntry::Unsupported(name)) => unsupported_sources.push(name),
                None => {}
            }
        }
    }
    let remote_schemas = files
        .read("remote_schemas.yaml", diagnostics)
        .or_else(|| files.read("remote_schemas/remote_schemas.yaml", diagnostics));
    if let Some(value) = remote_schemas.filter(is_something) {
        let items = read::list(&value, "`remote_schemas.yaml`", diagnostics);
        metadata.remote_schemas =
            items.iter().filter_map(|item| read_remote_schema(item, files.source_map(), diagnostics)).collect();
        for remote_schema in &mut metadata.remote_schemas {
            let introspection = &mut remote_schema.extension.introspection;
            if let Some(path) = &introspection.schema_path {
                introspection.schema_file = files.text(path, diagnostics);
            }
        }
    }
    metadata.inherited_roles = read_inherited_roles(&mut files, diagnostics);
    metadata.introspection_disabled_for = other_files::read_other_files(&mut files, diagnostics);

    let source_names = metadata.sources.iter().map(|source| &source.name).chain(&unsupported_sources);
    read::report_duplicates("source", source_names.map(|name| (name.value.clone(), name.span)), diagnostics);
    let remote_names = metadata.remote_schemas.iter().map(|remote| (remote.name.value.clone(), remote.name.span));
    read::report_duplicates("remote schema", remote_names, diagnostics);
    drop_relationships_to(&unsupported_sources, &mut metadata, diagnostics);

    (!diagnostics.has_any_of(STOPPING)).then_some(metadata)
}

/// An empty file is an empty list.
fn is_something(value: &Spanned<Yaml>) -> bool {
    value.value != Yaml::Null
}

fn read_version(files: &mut Files<'_>, diagnostics: &mut Diagnostics) {
    let Some(value) = files.read("version.yaml", diagnostics).filter(is_something) else { return };
    let Some(mut reader) = read::MapReader::new(&value, "`version.yaml`", diagnostics) else { return };
    if let Some(version) = reader.required("version", diagnostics)
        && version.value != Yaml::Integer(3)
    {
        diagnostics.push(
            Diagnostic::new(Code::UnsupportedVersion, "only version 3 of the metadata format is supported")
                .label(version.span, "this version")
                .help("export the metadata again with a version 3 project"),
        );
    }
    reader.finish(diagnostics);
}

/// Relationships to sources that are left out are left out with them.
fn drop_relationships_to(unsupported: &[Spanned<String>], metadata: &mut Metadata, diagnostics: &mut Diagnostics) {
    let tables = metadata.sources.iter_mut().flat_map(|source| &mut source.tables);
    let types = metadata.remote_schemas.iter_mut().flat_map(|remote| &mut remote.remote_relationships);
    let lists = tables
        .map(|table| &mut table.remote_relationships)
        .chain(types.map(|type_relationships| &mut type_relationships.relationships));
    for list in lists {
        list.retain(|relationship| {
            let RemoteRelationshipTarget::Source { source, .. } = &relationship.target else { return true };
            let Some(left_out) = unsupported.iter().find(|name| *name == source) else { return true };
            let message =
                format!("`{}` leads to a source of a kind that is not supported yet", relationship.name.value);
            diagnostics.push(
                Diagnostic::new(Code::NotSupportedYet, message)
                    .label(source.span, "the relationship is left out")
                    .label(left_out.span, "this source is left out"),
            );
            false
        });
    }
}
