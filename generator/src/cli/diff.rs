//! `generator diff`: what has changed at the sources, or between two metadata directories, and what that means for
//! clients. Writes nothing.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use runtime::definition::Gateway;

use super::{COULD_NOT_RUN, FAILED, FlagArguments, could_not_run, print, report};
use crate::diagnostic::{Diagnostics, SourceMap, summary};
use crate::diff::operations::Operation;
use crate::diff::{self, Admin, Class, Report, State};
use crate::introspection::{self, Mode, Progress};
use crate::pipeline::{self, Inputs};
use crate::settings;

/// Clients may get answers that they do not expect.
const DANGEROUS: u8 = 3;
/// Documents of clients may be refused.
const BREAKING: u8 = 4;

#[derive(Debug, Args)]
pub struct Arguments {
    /// The metadata directory whose live sources are compared with its snapshots; or the old one of two that are
    /// compared with each other, by their snapshots
    #[arg(value_name = "METADATA", default_value = "schemas")]
    directory: PathBuf,
    /// The new metadata directory; without it the live sources are asked
    #[arg(value_name = "NEW")]
    new: Option<PathBuf>,
    /// Fail where a source cannot be asked, instead of taking it for unchanged
    #[arg(long, conflicts_with = "new")]
    refresh: bool,
    /// Count `admin` as a client: changes that only `admin` sees are safe otherwise
    #[arg(long)]
    admin: bool,
    /// Documents that clients send, `.graphql` files in a directory or one file: only what one of them meets counts
    #[arg(long, value_name = "PATH")]
    operations: Option<PathBuf>,
    /// How the changes are written
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    flags: FlagArguments,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A line per change
    Human,
    /// One JSON document
    Json,
    /// Tables for a comment on the change under review
    Markdown,
}

/// One of the two states, as far as it could be read.
struct Side {
    inputs: Inputs,
    options: pipeline::Options,
    sources: SourceMap,
    diagnostics: Diagnostics,
}

/// Compares. The exit code is the worst change's.
pub async fn run(arguments: &Arguments) -> ExitCode {
    let old = match read(arguments, &arguments.directory, Mode::Locked).await {
        Ok(old) => old,
        Err(code) => return code,
    };
    let (new_directory, mode) = match &arguments.new {
        Some(directory) => (directory, Mode::Locked),
        None if arguments.refresh => (&arguments.directory, Mode::Refresh),
        None => (&arguments.directory, Mode::Live),
    };
    let new = match read(arguments, new_directory, mode).await {
        Ok(new) => new,
        Err(code) => return code,
    };
    compare(arguments, old, (new_directory, new))
}

fn compare(arguments: &Arguments, mut old: Side, (new_directory, mut new): (&Path, Side)) -> ExitCode {
    let before =
        pipeline::build(&arguments.directory, &old.inputs, old.options.settings, &old.sources, &mut old.diagnostics);
    let Some(before) = before else {
        report(diagnostics_format(arguments.format), &old.diagnostics, &old.sources);
        eprintln!(
            "error: the old state has errors of its own ({}), so nothing can be compared with it",
            summary(&old.diagnostics)
        );
        return ExitCode::from(FAILED);
    };
    let after = pipeline::build(new_directory, &new.inputs, new.options.settings, &new.sources, &mut new.diagnostics);
    let Some(after) = after else {
        print_broken(arguments.format, &new);
        return ExitCode::from(BREAKING);
    };
    let admin = if arguments.admin { Admin::Counts } else { Admin::WhereAlone };
    let operations = match arguments.operations.as_deref().map(|path| read_operations(before.gateway, path)) {
        None => None,
        Some(Ok(operations)) => Some(operations),
        Some(Err(reason)) => return could_not_run(&reason),
    };
    let found = diff::compare(
        State { gateway: before.gateway, snapshot: &old.inputs.snapshot },
        State { gateway: after.gateway, snapshot: &new.inputs.snapshot },
        admin,
    );
    let found = match operations {
        None => found,
        Some(operations) => diff::operations::narrow(found, &operations),
    };
    print(&match arguments.format {
        Format::Human => diff::render_human(&found),
        Format::Json => diff::render_json(&found, None),
        Format::Markdown => diff::render_markdown(&found, None),
    });
    match found.worst() {
        None | Some(Class::Safe) => ExitCode::SUCCESS,
        Some(Class::Dangerous) => ExitCode::from(DANGEROUS),
        Some(Class::Breaking) => ExitCode::from(BREAKING),
    }
}

/// The known operations. One that no role can send any longer, or never could, is named and left out.
fn read_operations(gateway: &'static Gateway, path: &Path) -> Result<Vec<Operation>, String> {
    let mut files = Vec::new();
    let cannot = |error: std::io::Error| format!("`{}` cannot be read: {error}", path.display());
    if path.is_dir() {
        find_documents(path, &mut files).map_err(cannot)?;
    } else {
        files.push(path.to_owned());
    }
    let mut operations = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file);
        let text = text.map_err(|error| format!("`{}` cannot be read: {error}", file.display()))?;
        match diff::operations::read(gateway, &text) {
            Ok(operation) => operations.push(operation),
            Err(reason) => eprintln!("warning: `{}` is valid for no role and left out: {reason}", file.display()),
        }
    }
    Ok(operations)
}

fn find_documents(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            find_documents(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "graphql" || extension == "gql") {
            files.push(path);
        }
    }
    Ok(())
}

/// The new state does not fit together: its findings are the report.
fn print_broken(format: Format, new: &Side) {
    let findings = Some((&new.diagnostics, &new.sources));
    match format {
        Format::Human => {
            report(super::Format::Human, &new.diagnostics, &new.sources);
            print(&format!("breaking: the gateway can no longer be generated: {}\n", summary(&new.diagnostics)));
        }
        Format::Json => print(&diff::render_json(&Report::default(), findings)),
        Format::Markdown => print(&diff::render_markdown(&Report::default(), findings)),
    }
}

/// Reads the metadata and its sources. What cannot be read says nothing about clients, so it is no part of the report.
async fn read(arguments: &Arguments, directory: &Path, mode: Mode) -> Result<Side, ExitCode> {
    let environment = introspection::process_environment();
    let resolved = settings::resolve(directory, arguments.flags.flags(), mode, &environment);
    let resolved = resolved.map_err(|reason| could_not_run(&reason))?;
    let progress = if arguments.format == Format::Human { Progress::automatic() } else { Progress::silent() };
    let introspection = introspection::Options { mode, environment, progress, timeout: introspection::DEFAULT_TIMEOUT };
    let options = pipeline::Options { introspection, settings: resolved.settings };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let inputs = pipeline::read(directory, &options.introspection, &mut sources, &mut diagnostics).await;
    // Metadata that cannot be read as a whole is not half compared.
    let Some(inputs) = inputs.filter(|_| !diagnostics.has_errors()) else {
        report(diagnostics_format(arguments.format), &diagnostics, &sources);
        eprintln!("error: `{}` cannot be compared: {}", directory.display(), summary(&diagnostics));
        return Err(ExitCode::from(if diagnostics.is_empty() { COULD_NOT_RUN } else { FAILED }));
    };
    if mode != Mode::Locked {
        // A source that could not be asked counts as unchanged, which must be said.
        report(diagnostics_format(arguments.format), &diagnostics, &sources);
    }
    Ok(Side { inputs, options, sources, diagnostics })
}

/// Diagnostics go to stderr, where nobody reads Markdown.
const fn diagnostics_format(format: Format) -> super::Format {
    match format {
        Format::Human | Format::Markdown => super::Format::Human,
        Format::Json => super::Format::Json,
    }
}
