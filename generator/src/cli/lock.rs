//! `generator lock`: the files of `crate::lock` to the disk, or compared with it.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{FAILED, Input, could_not_run, failed, options, print, report};
use crate::diagnostic::{Diagnostics, SourceMap};
use crate::sync::{self, Mode};
use crate::{lock, pipeline};

#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    input: Input,
    /// The directory of the files, which must hold nothing else
    #[arg(long, value_name = "DIR", default_value = "lock")]
    out: PathBuf,
    /// Write nothing; print what would change and exit with 1 if anything would
    #[arg(long)]
    check: bool,
}

/// Writes or compares the files.
pub async fn run(arguments: &Arguments) -> ExitCode {
    let Arguments { input, out, check } = arguments;
    let options = match options(input) {
        Ok((options, _)) => options,
        Err(reason) => return could_not_run(&reason),
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let files = pipeline::inspect(&input.directory, &options, &mut sources, &mut diagnostics, |catalog, schema, _| {
        lock::files(catalog, schema)
    });
    let files = files.await;
    report(input.format, &diagnostics, &sources);
    let Some(files) = files else { return failed(input.format, &diagnostics) };
    let mode = if *check { Mode::Check } else { Mode::Write };
    let outcome = match sync::sync(&files, out, mode) {
        Ok(outcome) => outcome,
        Err(error) => return could_not_run(&error),
    };
    let out = out.display();
    if *check && !outcome.is_in_sync() {
        print(&outcome.diff);
        let changed = outcome.written.len() + outcome.deleted.len();
        eprintln!(
            "error: {changed} files in `{out}` are not what the metadata gives; run `cargo gen lock` and review them"
        );
        return ExitCode::from(FAILED);
    }
    if *check {
        print(&format!("`{out}` is up to date: {} files\n", outcome.unchanged));
    } else {
        let (written, deleted, unchanged) = (outcome.written.len(), outcome.deleted.len(), outcome.unchanged);
        print(&format!("`{out}`: {written} files written, {deleted} deleted, {unchanged} unchanged\n"));
    }
    ExitCode::SUCCESS
}
