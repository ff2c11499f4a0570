//! What counts for one source or remote schema: its live answer, else its snapshot, else nothing, and what is said about
//! it. Reads snapshot files; writes none.

use std::ops::Range;
use std::path::{Component, PathBuf};
use std::time::{Duration, SystemTime};

use super::parse_sdl::parse_sdl;
use super::printable::printable;
use super::recorded::{self, RecordedFile};
use super::sdl_lexer::SyntaxError;
use super::{Mode, snapshot};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, SourceMap, Span, Spanned};

/// What came or is to come of asking a source.
pub enum Asked<T> {
    /// The snapshot alone counts.
    Nobody,
    /// It is not known how, which has been reported.
    Unresolved,
    /// An address before asking; after it the text of the snapshot.
    Whom(T),
}

/// What can be introspected.
#[derive(Clone, Copy)]
pub enum Kind {
    /// A source.
    Database,
    /// A remote schema.
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
pub struct Subject<'a> {
    /// What it is.
    pub kind: Kind,
    /// Its name, where the metadata says it.
    pub name: &'a Spanned<String>,
    /// Its snapshot file.
    pub path: PathBuf,
    /// Whom to ask.
    pub mode: Mode,
}

impl Subject<'_> {
    fn shown(&self) -> String {
        format!("{} `{}`", self.kind.noun(), printable(self.name, 80))
    }

    fn shown_path(&self) -> String {
        let path = self.path.components().filter(|part| *part != Component::CurDir).collect::<PathBuf>();
        path.display().to_string().replace('\\', "/")
    }
}

/// A snapshot that can be read from the text of its file.
pub trait Recorded: Sized {
    /// Reads it, or says where the text is broken.
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
pub fn conclude<T: Recorded>(
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
        let span = |range: Range<usize>| Span { file, start: range.start, end: range.end };
        let message = format!("snapshot of {} is not valid: {}", subject.shown(), printable(&error.message, 300));
        let mut diagnostic = Diagnostic::new(Code::SnapshotInvalid, message).label(span(error.range), "here");
        if let Some((range, message)) = error.related {
            diagnostic = diagnostic.label(span(range), message);
        }
        let help = "repair the file, or delete it and run again where the source can be reached";
        diagnostics.push(diagnostic.help(help));
    }
    None
}

/// `1 table`, `2 tables`
pub fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_how_old_a_snapshot_is() {
        for (seconds, expected) in [
            (0, "0 seconds"),
            (1, "1 second"),
            (59, "59 seconds"),
            (60, "1 minute"),
            (7200, "2 hours"),
            (86400 * 3, "3 days"),
        ] {
            assert_eq!(duration(Duration::from_secs(seconds)), expected);
        }
    }
}
