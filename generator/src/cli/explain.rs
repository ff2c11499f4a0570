//! `generator explain`: the texts of `crate::explain`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{FAILED, Input, could_not_run, failed, options, print, report};
use crate::diagnostic::{Diagnostics, SourceMap};
use crate::{explain, pipeline};

#[derive(Debug, Args)]
pub struct Arguments {
    #[command(flatten)]
    input: Input,
    /// What to explain: `Type`, `Type.field` or `Type.field.argument`; may stand alone, for the metadata in `schemas`
    #[arg(value_name = "TYPE.FIELD")]
    place: Option<String>,
    /// The role
    #[arg(long, value_name = "ROLE", default_value = "admin")]
    role: String,
}

/// Explains one place, or lists the relationships. A name that does not exist is a failure.
pub async fn run(mut arguments: Arguments) -> ExitCode {
    take_lone_place(&mut arguments);
    let Arguments { input, place, role } = &arguments;
    let options = match options(input) {
        Ok((options, _)) => options,
        Err(reason) => return could_not_run(&reason),
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let text =
        pipeline::inspect(&input.directory, &options, &mut sources, &mut diagnostics, |catalog, schema, sources| {
            match place {
                Some(place) => explain::place(&explain::View { catalog, schema, sources }, role, place),
                None => Ok(explain::relationships(schema)),
            }
        });
    let text = text.await;
    // Warnings are for `check` to tell.
    if text.is_none() {
        report(input.format, &diagnostics, &sources);
    }
    match text {
        Some(Ok(text)) => {
            print(&text);
            ExitCode::SUCCESS
        }
        Some(Err(reason)) => {
            eprintln!("error: {reason}");
            ExitCode::from(FAILED)
        }
        None => failed(input.format, &diagnostics),
    }
}

/// A single argument that is no directory is the place to explain.
fn take_lone_place(arguments: &mut Arguments) {
    if arguments.place.is_none() && !arguments.input.directory.is_dir() {
        let place = std::mem::replace(&mut arguments.input.directory, PathBuf::from("schemas"));
        // A path with a slash was meant as one, and is reported as missing.
        if place.components().count() == 1 {
            arguments.place = Some(place.to_string_lossy().into_owned());
        } else {
            arguments.input.directory = place;
        }
    }
}
