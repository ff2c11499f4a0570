//! Stage 2, introspect: ask the live sources, or read what they said last time. Out comes a [`Snapshot`], the same whether
//! live or recorded, and the snapshot files that have changed. Nothing is written here: the pipeline does that at its end.

mod conclude;
mod enum_rows;
mod native_queries;
mod parse_sdl;
mod postgres;
mod printable;
mod progress;
mod recorded;
mod remote_schema;
mod resolve;
pub mod role_sdl;
mod schema_file;
mod sdl;
mod sdl_lexer;
mod sdl_reader;
pub mod snapshot;

use std::path::{Path, PathBuf};
use std::time::Duration;

use futures_util::future::{join, join_all};

use crate::diagnostic::{Diagnostics, FileId, SourceMap};
use crate::metadata::{self, Metadata, native_code};
use conclude::{Asked, Kind, Subject, conclude, count};
use resolve::{DatabaseAddress, resolve_remote_schema, resolve_source};

pub use parse_sdl::{BUILT_IN_DIRECTIVES, BUILT_IN_SCALARS, DEFAULT_DEPRECATION_REASON, normalise_value, parse_sdl};
pub use progress::{Progress, Task};
pub use recorded::{file_name, write_files};
pub use resolve::Environment;
pub use sdl_lexer::SyntaxError;
pub use snapshot::Snapshot;

/// How long a database may take where nothing else is said.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);

/// The environment variable that switches off that databases are asked about native queries.
const NO_VALIDATION: &str = "HASURA_GRAPHQL_DISABLE_NATIVE_QUERY_VALIDATION";

/// Whom to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The live sources; the snapshot of one that cannot be asked, with a warning.
    Live,
    /// The live sources alone: one that cannot be asked is an error.
    Refresh,
    /// The snapshots alone. Needs neither network nor environment variables.
    Locked,
}

/// How to introspect.
#[derive(Debug)]
pub struct Options {
    /// Whom to ask.
    pub mode: Mode,
    /// The environment variables that the metadata may refer to.
    pub environment: Environment,
    /// Where progress is shown.
    pub progress: Progress,
    /// How long a database may take. Remote schemas have a `timeout_seconds` of their own.
    pub timeout: Duration,
}

/// What introspection found.
#[derive(Debug)]
pub struct Outcome {
    /// What every source and remote schema says about itself.
    pub snapshot: Snapshot,
    /// The snapshot files whose text has changed, for [`write_files`].
    pub files_to_write: Vec<(PathBuf, String)>,
}

/// The environment of this process; what is not Unicode is left out.
pub fn process_environment() -> Environment {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}

/// Introspects all sources and remote schemas of the metadata in `directory` at the same time.
///
/// `None` when there is one about which nothing is known, neither live nor recorded: that has been reported then.
pub async fn introspect(
    directory: &Path,
    metadata: &Metadata,
    options: &Options,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<Outcome> {
    let mut databases = Vec::new();
    let mut remote_schemas = Vec::new();
    for source in &metadata.sources {
        databases.push(match options.mode {
            Mode::Locked => Asked::Nobody,
            _ => resolve_source(source, &options.environment, diagnostics).map_or(Asked::Unresolved, Asked::Whom),
        });
    }
    let mut complete = true;
    for remote_schema in &metadata.remote_schemas {
        // A file needs neither network nor environment, so it counts in every mode.
        if let Some(file) = &remote_schema.extension.introspection.schema_file {
            let text = schema_file::snapshot_text(file, diagnostics);
            complete &= text.is_some();
            remote_schemas.push(text.map_or(Asked::Unresolved, |text| Asked::Whom(Whom::File(text))));
            continue;
        }
        remote_schemas.push(match options.mode {
            Mode::Locked => Asked::Nobody,
            _ => resolve_remote_schema(remote_schema, &options.environment, diagnostics)
                .map_or(Asked::Unresolved, |endpoint| Asked::Whom(Whom::Service(Box::new(endpoint)))),
        });
    }
    let (databases, remote_schemas) = join(
        join_all(metadata.sources.iter().zip(databases).map(|(source, asked)| ask_database(source, asked, options))),
        join_all(
            metadata
                .remote_schemas
                .iter()
                .zip(remote_schemas)
                .map(|(remote_schema, asked)| ask_remote_schema(remote_schema, asked, options)),
        ),
    )
    .await;

    let mut outcome = Outcome { snapshot: Snapshot::default(), files_to_write: Vec::new() };
    for (source, asked) in metadata.sources.iter().zip(databases) {
        let what = Subject {
            kind: Kind::Database,
            name: &source.name,
            path: recorded::database_path(directory, &source.name),
            mode: options.mode,
        };
        let database = conclude(&what, asked, &mut outcome.files_to_write, sources, diagnostics);
        complete &= database.is_some();
        outcome.snapshot.databases.extend(database.map(|database| (source.name.value.clone(), database)));
    }
    for (remote_schema, asked) in metadata.remote_schemas.iter().zip(remote_schemas) {
        // A file that holds no schema has been reported; a snapshot is no way around it.
        if remote_schema.extension.introspection.schema_file.is_some() && matches!(asked, Asked::Unresolved) {
            continue;
        }
        let what = Subject {
            kind: Kind::RemoteSchema,
            name: &remote_schema.name,
            path: recorded::remote_schema_path(directory, &remote_schema.name),
            mode: options.mode,
        };
        let schema = conclude(&what, asked, &mut outcome.files_to_write, sources, diagnostics);
        complete &= schema.is_some();
        outcome.snapshot.remote_schemas.extend(schema.map(|schema| (remote_schema.name.value.clone(), schema)));
    }
    complete.then_some(outcome)
}

/// Who tells the schema of a remote schema.
enum Whom {
    /// A file, which has: the text of the snapshot.
    File(String),
    /// The service.
    Service(Box<remote_schema::Endpoint>),
}

async fn ask_database(
    source: &metadata::Source,
    asked: Asked<DatabaseAddress>,
    options: &Options,
) -> Asked<Result<String, String>> {
    let address = match asked {
        Asked::Nobody => return Asked::Nobody,
        Asked::Unresolved => return Asked::Unresolved,
        Asked::Whom(address) => address,
    };
    let task = options.progress.start(format!("introspecting database `{}`", printable::printable(&source.name, 80)));
    let tables = source.tables.iter().filter(|table| table.is_enum.is_some());
    let enum_tables: Vec<_> = tables.map(|table| table.table.value.clone()).collect();
    let is_asked = options.environment.get(NO_VALIDATION).is_none_or(|value| !value.eq_ignore_ascii_case("true"));
    let mut questions: Vec<_> = source
        .native_queries
        .iter()
        .filter(|_| is_asked)
        .filter_map(|query| Some((query.function.function.name.clone(), native_code::statement(query)?)))
        .collect();
    questions.sort();
    let result = postgres::introspect_database(&address.options, options.timeout, &enum_tables, &questions).await;
    match &result {
        Ok(database) => task.finish(&count(database.tables.len(), "table")),
        Err(_) => task.finish("failed"),
    }
    Asked::Whom(
        result
            .map(|database| recorded::database_text(&database))
            .map_err(|reason| format!("`{}`: {reason}", address.shown)),
    )
}

async fn ask_remote_schema(
    remote_schema: &metadata::RemoteSchema,
    asked: Asked<Whom>,
    options: &Options,
) -> Asked<Result<String, String>> {
    let endpoint = match asked {
        Asked::Nobody => return Asked::Nobody,
        Asked::Unresolved => return Asked::Unresolved,
        Asked::Whom(Whom::File(text)) => return Asked::Whom(Ok(text)),
        Asked::Whom(Whom::Service(endpoint)) => endpoint,
    };
    let name = printable::printable(&remote_schema.name, 80);
    let task = options.progress.start(format!("introspecting remote schema `{name}`"));
    let result = remote_schema::introspect_remote_schema(&endpoint).await.and_then(|text| {
        // Read once here, so that a schema that cannot be read is the service's failure and not a broken snapshot.
        let parsed = parse_sdl(FileId(0), &text);
        parsed.map(|schema| (text, schema.types.len())).map_err(|errors| {
            let first = errors.into_iter().next().map(|error| error.message).unwrap_or_default();
            format!("its schema cannot be read: {}", printable::printable(&first, 200))
        })
    });
    match &result {
        Ok((_, types)) => task.finish(&count(*types, "type")),
        Err(_) => task.finish("failed"),
    }
    Asked::Whom(
        result
            .map(|(text, _)| text)
            .map_err(|reason| format!("`{}`: {reason}", printable::printable_url(&endpoint.url))),
    )
}

#[cfg(test)]
mod tests;
