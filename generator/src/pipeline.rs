//! The stages in their order: a metadata directory in, files on the disk out. What `check`, `dev` and `sdl` need of it
//! stops at the checked gateway.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use runtime::definition::{Gateway, Settings};

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostics, SourceMap};
use crate::emit::{self, FileSet};
use crate::introspection::{self, Snapshot};
use crate::metadata::{self, Metadata};
use crate::schema::{self, Origin, Origins, Schema};
use crate::sync::{self, Mode};
use crate::{catalog, check, digest};

/// How to get from a metadata directory to a gateway.
#[derive(Debug)]
pub struct Options {
    /// Whom to ask about the sources.
    pub introspection: introspection::Options,
    /// The settings that shape the schema.
    pub settings: Settings,
}

/// What the stages that read have found.
#[derive(Debug)]
pub struct Inputs {
    /// What the user wrote.
    pub metadata: Metadata,
    /// What the sources report.
    pub snapshot: Snapshot,
    /// Snapshots that have changed and are not written yet.
    pub files_to_write: Vec<(PathBuf, String)>,
}

/// A gateway without errors in it.
#[derive(Debug)]
pub struct Checked {
    /// The gateway.
    pub gateway: &'static Gateway,
    /// It again, with where its parts come from (paths from the metadata directory's own name on) and the proof that it
    /// is checked.
    pub schema: check::Checked<Schema>,
    /// Snapshots that have changed and are not written yet.
    pub files_to_write: Vec<(PathBuf, String)>,
    /// Passwords that stand in the metadata, by the environment variables that take their place in the gateway.
    pub passwords: BTreeMap<String, String>,
}

/// Loads, introspects, resolves and checks. Everything that is wrong is in `diagnostics` then; `None` if any of it is an
/// error. Writes nothing.
pub async fn check_directory(
    directory: &Path,
    options: &Options,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<Checked> {
    let inputs = read(directory, &options.introspection, sources, diagnostics).await?;
    let schema = build(directory, &inputs, options.settings, sources, diagnostics)?;
    Some(Checked {
        gateway: schema.gateway,
        schema,
        passwords: passwords(&inputs.metadata),
        files_to_write: inputs.files_to_write,
    })
}

/// The stages that read: the metadata, and the sources or their snapshots.
pub async fn read(
    directory: &Path,
    options: &introspection::Options,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<Inputs> {
    let metadata = metadata::load(directory, sources, diagnostics)?;
    let found = introspection::introspect(directory, &metadata, options, sources, diagnostics).await?;
    Some(Inputs { metadata, snapshot: found.snapshot, files_to_write: found.files_to_write })
}

fn passwords(metadata: &Metadata) -> BTreeMap<String, String> {
    let passwords = metadata.sources.iter().flat_map(catalog::template::literal_passwords);
    passwords.map(|literal| (literal.variable, literal.password)).collect()
}

/// The stages that touch neither disk nor network.
pub fn build(
    directory: &Path,
    inputs: &Inputs,
    settings: Settings,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<check::Checked<Schema>> {
    let catalog = catalog::build(&inputs.metadata, &inputs.snapshot, settings, diagnostics);
    schema_of(&catalog, directory, sources, diagnostics)
}

/// Checks a directory and looks at the catalog, which does not outlive its metadata, together with the schema. Writes
/// nothing.
pub async fn inspect<T>(
    directory: &Path,
    options: &Options,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
    look: impl FnOnce(&Catalog, &check::Checked<Schema>, &SourceMap) -> T,
) -> Option<T> {
    let inputs = read(directory, &options.introspection, sources, diagnostics).await?;
    let catalog = catalog::build(&inputs.metadata, &inputs.snapshot, options.settings, diagnostics);
    let schema = schema_of(&catalog, directory, sources, diagnostics)?;
    Some(look(&catalog, &schema, sources))
}

fn schema_of(
    catalog: &Catalog,
    directory: &Path,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<check::Checked<Schema>> {
    let catalog = check::check(catalog, &schema::definitions(catalog), diagnostics)?;
    let mut schema = schema::build(&catalog, "", sources, diagnostics);
    schema.origins = relative_origins(schema.origins, directory);
    check::confirm(&catalog, schema, diagnostics)
}

/// What `generate` did.
#[derive(Debug)]
pub struct Generated {
    /// What it is made of.
    pub counts: Counts,
    /// What happened to the files.
    pub sync: sync::Outcome,
    /// Snapshots that have changed: written, or to be written.
    pub snapshots: Vec<PathBuf>,
    /// How long it took.
    pub elapsed: Duration,
}

impl Generated {
    /// Whether nothing had to change.
    pub fn is_in_sync(&self) -> bool {
        self.sync.is_in_sync() && self.snapshots.is_empty()
    }
}

/// Generates `out` from `directory`, or with [`Mode::Check`] compares. `None` where diagnostics say why not.
pub async fn generate(
    directory: &Path,
    out: &Path,
    options: &Options,
    extra_files: Vec<(PathBuf, String)>,
    mode: Mode,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Generated>, sync::Error> {
    let started = Instant::now();
    sync::refuse_foreign_files(out)?;
    let Some(checked) = check_directory(directory, options, sources, diagnostics).await else { return Ok(None) };
    let files_to_write: Vec<_> = checked.files_to_write.into_iter().chain(extra_files).collect();
    let snapshot_diff = sync::record(&files_to_write, mode)?;
    let digest = digest_of(directory)?;
    let files: FileSet = emit::emit(&checked.schema, &digest);
    let mut sync = sync::sync(&files, out, mode)?;
    sync.diff.insert_str(0, &snapshot_diff);
    Ok(Some(Generated {
        counts: Counts::of(checked.gateway),
        sync,
        snapshots: files_to_write.into_iter().map(|(path, _)| path).collect(),
        elapsed: started.elapsed(),
    }))
}

/// The digest of the metadata directory with its snapshots.
pub fn digest_of(directory: &Path) -> Result<String, sync::Error> {
    digest::of_directory(directory).map_err(|error| sync::Error::Io {
        action: "read",
        path: directory.to_owned(),
        error,
    })
}

/// What a gateway is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Databases.
    pub sources: usize,
    /// Tracked tables and views.
    pub tables: usize,
    /// Remote schemas.
    pub remote_schemas: usize,
    /// Roles that the metadata names.
    pub roles: usize,
    /// Relationships inside sources and remote ones.
    pub relationships: usize,
}

impl Counts {
    /// Counts.
    pub fn of(gateway: &Gateway) -> Self {
        let inside: usize = gateway.tables.iter().map(|table| table.relationships.len()).sum();
        Self {
            sources: gateway.sources.len(),
            tables: gateway.tables.len(),
            remote_schemas: gateway.remote_schemas.len(),
            roles: gateway.roles.len().saturating_sub(2 + gateway.backend_variants.len()),
            relationships: inside + gateway.joins.len(),
        }
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [
            (self.sources, "source"),
            (self.tables, "table"),
            (self.remote_schemas, "remote schema"),
            (self.roles, "role"),
            (self.relationships, "relationship"),
        ];
        for (index, (count, noun)) in parts.into_iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            let plural = if count == 1 { "" } else { "s" };
            write!(formatter, "{separator}{count} {noun}{plural}")?;
        }
        Ok(())
    }
}

/// Origins whose paths start at the directory's own name, so that they do not depend on where the command runs.
fn relative_origins(mut origins: Origins, directory: &Path) -> Origins {
    let name = directory
        .canonicalize()
        .ok()
        .and_then(|path| path.file_name().map(|name| name.to_string_lossy().into_owned()))
        .unwrap_or_default();
    let relabel = |origin: &mut Origin| {
        if let Ok(rest) = Path::new(&origin.path).strip_prefix(directory) {
            origin.path = format!("{name}/{}", rest.display()).replace('\\', "/");
        }
    };
    let Origins { sources, tables, functions, relationships, select_permissions, remote_schemas, joins, types, .. } =
        &mut origins;
    let nested = relationships.iter_mut().chain(select_permissions).flatten();
    let flat = sources.iter_mut().chain(tables).chain(functions).chain(remote_schemas).chain(joins);
    nested.chain(flat).chain(types.iter_mut().flatten()).for_each(relabel);
    origins
}
