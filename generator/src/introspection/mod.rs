//! Stage 2, introspect: ask the live sources, or read what they said last time. Out comes a [`Snapshot`], the same whether
//! live or recorded, and the snapshot files that have changed. Nothing is written here: the pipeline does that at its end.

mod introspection_query;
mod introspection_result;
mod parse_sdl;
mod postgres;
mod printable;
mod progress;
mod recorded;
mod remote_schema;
mod resolve;
mod sdl;
mod sdl_lexer;
pub mod snapshot;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use futures_util::future::{join, join_all};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, SourceMap, Span, Spanned};
use crate::metadata::{self, Metadata};
use recorded::RecordedFile;
use resolve::{DatabaseAddress, resolve_remote_schema, resolve_source};
use sdl_lexer::SyntaxError;

pub use parse_sdl::{BUILT_IN_SCALARS, normalise_value, parse_sdl};
pub use progress::{Progress, Task};
pub use recorded::write_files;
pub use resolve::Environment;
pub use snapshot::Snapshot;

/// How long a database may take where nothing else is said.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(30);

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
    for remote_schema in &metadata.remote_schemas {
        remote_schemas.push(match options.mode {
            Mode::Locked => Asked::Nobody,
            _ => resolve_remote_schema(remote_schema, &options.environment, diagnostics)
                .map_or(Asked::Unresolved, Asked::Whom),
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
    let mut complete = true;
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

/// What came or is to come of asking a source.
enum Asked<T> {
    /// The snapshot alone counts.
    Nobody,
    /// It is not known how, which has been reported.
    Unresolved,
    /// An address before asking; after it the text of the snapshot.
    Whom(T),
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
    let result = postgres::introspect_database(&address.options, options.timeout).await;
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
    asked: Asked<remote_schema::Endpoint>,
    options: &Options,
) -> Asked<Result<String, String>> {
    let endpoint = match asked {
        Asked::Nobody => return Asked::Nobody,
        Asked::Unresolved => return Asked::Unresolved,
        Asked::Whom(endpoint) => endpoint,
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

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

#[derive(Clone, Copy)]
enum Kind {
    Database,
    RemoteSchema,
}

impl Kind {
    const fn noun(self) -> &'static str {
        match self {
            Self::Database => "database",
            Self::RemoteSchema => "remote schema",
        }
    }

    const fn unreachable(self) -> Code {
        match self {
            Self::Database => Code::SourceUnreachable,
            Self::RemoteSchema => Code::RemoteSchemaUnreachable,
        }
    }

    const fn introspection_failed(self) -> Code {
        match self {
            Self::Database => Code::SourceIntrospectionFailed,
            Self::RemoteSchema => Code::RemoteSchemaIntrospectionFailed,
        }
    }
}

/// What a conclusion is about.
struct Subject<'a> {
    kind: Kind,
    name: &'a Spanned<String>,
    path: PathBuf,
    mode: Mode,
}

impl Subject<'_> {
    fn shown(&self) -> String {
        format!("{} `{}`", self.kind.noun(), printable::printable(self.name, 80))
    }

    fn shown_path(&self) -> String {
        self.path.display().to_string()
    }
}

/// A snapshot that can be read from the text of its file.
trait Recorded: Sized {
    fn read(file: FileId, text: &str) -> Result<Self, Vec<SyntaxError>>;
}

impl Recorded for snapshot::Database {
    fn read(_file: FileId, text: &str) -> Result<Self, Vec<SyntaxError>> {
        recorded::parse_database(text).map_err(|error| {
            let line_start: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
            // The column is the last byte read, counted from one.
            let at = (line_start + error.column().saturating_sub(1)).min(text.len());
            vec![SyntaxError::new(at..at, error.to_string())]
        })
    }
}

impl Recorded for snapshot::RemoteSchema {
    fn read(file: FileId, text: &str) -> Result<Self, Vec<SyntaxError>> {
        parse_sdl(file, text)
    }
}

/// Decides between what was said live and what is recorded. Both are read from the text of the snapshot file, so that
/// nothing after this stage can tell one from the other.
fn conclude<T: Recorded>(
    subject: &Subject<'_>,
    asked: Asked<Result<String, String>>,
    files_to_write: &mut Vec<(PathBuf, String)>,
    sources: &mut SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let recorded = match recorded::read(&subject.path) {
        Ok(recorded) => recorded,
        Err(reason) => {
            // A live answer will take its place, so it only matters where there is none.
            if !matches!(asked, Asked::Whom(Ok(_))) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::SnapshotUnreadable,
                        format!("snapshot `{}` cannot be read: {reason}", subject.shown_path()),
                    )
                    .label(subject.name.span, format!("the snapshot of this {}", subject.kind.noun())),
                );
                report_without_snapshot(subject, asked, diagnostics);
                return None;
            }
            None
        }
    };
    let reason = match asked {
        Asked::Whom(Ok(text)) => {
            let file = sources.add(subject.shown_path(), text.as_str());
            let read = read_text(subject, file, &text, diagnostics);
            if read.is_some() && recorded.is_none_or(|recorded| recorded.text != text) {
                files_to_write.push((subject.path.clone(), text));
            }
            return read;
        }
        Asked::Whom(Err(reason)) => Some(reason),
        Asked::Unresolved | Asked::Nobody => None,
    };
    let Some(recorded) = recorded else {
        match (&reason, subject.mode) {
            (None, Mode::Locked) => diagnostics.push(
                Diagnostic::new(Code::SnapshotMissing, format!("{} has no snapshot", subject.shown()))
                    .label(subject.name.span, format!("`{}` is not there", subject.shown_path()))
                    .help("run once without `--locked` where it can be reached, and commit the snapshot"),
            ),
            // Why it could not be asked has been reported already.
            (None, _) => {}
            (Some(reason), _) => diagnostics.push(failure(subject, reason).help(format!(
                "there is no snapshot `{}` to fall back to; make it reachable and run again",
                subject.shown_path()
            ))),
        }
        return None;
    };
    if let Some(reason) = reason {
        diagnostics.push(match subject.mode {
            Mode::Refresh => failure(subject, &reason).help("without `--refresh` its last good snapshot would be used"),
            Mode::Live | Mode::Locked => {
                let message = format!(
                    "{} cannot be introspected, so its snapshot{} is used: {reason}",
                    subject.shown(),
                    age(&recorded)
                );
                Diagnostic::new(subject.kind.unreachable(), message)
                    .label(subject.name.span, format!("described by `{}`", subject.shown_path()))
                    .help("`--refresh` makes this an error; `--locked` asks nobody")
            }
        });
    }
    let file = sources.add(subject.shown_path(), recorded.text.as_str());
    read_text(subject, file, &recorded.text, diagnostics)
}

fn failure(subject: &Subject<'_>, reason: &str) -> Diagnostic {
    Diagnostic::new(
        subject.kind.introspection_failed(),
        format!("{} cannot be introspected: {reason}", subject.shown()),
    )
    .label(subject.name.span, format!("this {}", subject.kind.noun()))
}

/// Says why a source whose snapshot cannot be read either has not answered.
fn report_without_snapshot(subject: &Subject<'_>, asked: Asked<Result<String, String>>, diagnostics: &mut Diagnostics) {
    if let Asked::Whom(Err(reason)) = asked {
        diagnostics.push(failure(subject, &reason));
    }
}

/// ` of 3 days ago`, where the file system knows.
fn age(recorded: &RecordedFile) -> String {
    let elapsed = recorded.written.and_then(|written| SystemTime::now().duration_since(written).ok());
    elapsed.map(|elapsed| format!(" of {} ago", duration(elapsed))).unwrap_or_default()
}

fn duration(duration: Duration) -> String {
    let seconds = usize::try_from(duration.as_secs()).unwrap_or(usize::MAX);
    match seconds {
        0..60 => count(seconds, "second"),
        60..3600 => count(seconds / 60, "minute"),
        3600..86400 => count(seconds / 3600, "hour"),
        _ => count(seconds / 86400, "day"),
    }
}

fn read_text<T: Recorded>(subject: &Subject<'_>, file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Option<T> {
    let errors = match T::read(file, text) {
        Ok(read) => return Some(read),
        Err(errors) => errors,
    };
    for error in errors {
        let span = |range: std::ops::Range<usize>| Span { file, start: range.start, end: range.end };
        let message =
            format!("snapshot of {} is not valid: {}", subject.shown(), printable::printable(&error.message, 300));
        let mut diagnostic = Diagnostic::new(Code::SnapshotInvalid, message).label(span(error.range), "here");
        if let Some((range, message)) = error.related {
            diagnostic = diagnostic.label(span(range), message);
        }
        let help = "repair the file, or delete it and run again where the source can be reached";
        diagnostics.push(diagnostic.help(help));
    }
    None
}

#[cfg(test)]
mod tests;
