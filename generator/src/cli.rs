//! The command line: flags in, one run of the pipeline, exit code out. 0 is good, 1 is errors in the metadata or
//! generated files that are not what they should be, 2 is that it could not run; 3 and 4 are of `diff` alone.
//!
//! Diagnostics and progress go to stderr; what was asked for (the summary, a diff, SDL) to stdout.

mod diff;
mod explain;
mod lock;

use std::ffi::OsString;
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use crate::diagnostic::{Diagnostics, SourceMap, Style, render_human, render_json, summary};
use crate::introspection::{self, Progress};
use crate::pipeline::{self, Counts, Generated};
use crate::schema::naming::Convention;
use crate::sync::Mode;
use crate::{dev, settings};

/// Metadata has errors, or files are not in sync.
const FAILED: u8 = 1;
/// It could not run.
const COULD_NOT_RUN: u8 = 2;

/// Reads a metadata directory and live sources, checks them, and emits the specialised crate.
///
/// Without a command it generates: `generator schemas/` is `generator generate schemas/`.
#[derive(Debug, Parser)]
#[command(
    name = "generator",
    version,
    arg_required_else_help = true,
    override_usage = "generator [COMMAND] [OPTIONS] <METADATA>"
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check the metadata and write the generated crate and the snapshots
    Generate(GenerateArguments),
    /// Check the metadata; write nothing
    Check(Input),
    /// Serve the metadata now, without compiling, and again after each change
    Dev(DevArguments),
    /// Print the schema that a role sees
    Sdl(SdlArguments),
    /// Say what has changed at the sources, or between two metadata directories, and how bad it is for clients
    ///
    /// Exit code 0: nothing, or safe changes; 3: dangerous ones; 4: breaking ones; 1: nothing could be compared, because
    /// the metadata or a snapshot has errors; 2: it could not run.
    #[command(override_usage = "generator diff [OPTIONS] [METADATA]\n       generator diff [OPTIONS] <OLD> <NEW>")]
    Diff(diff::Arguments),
    /// Write, for review, the schema of each role and a line for each thing that a role is allowed
    Lock(lock::Arguments),
    /// Say why a role has a field or not; without a field, how each relationship is answered
    #[command(override_usage = "generator explain [OPTIONS] [METADATA] [TYPE[.FIELD[.ARGUMENT]]]")]
    Explain(explain::Arguments),
}

#[derive(Debug, Args)]
struct GenerateArguments {
    #[command(flatten)]
    input: Input,
    /// The directory of the generated crate
    #[arg(long, value_name = "DIR", default_value = "generated")]
    out: PathBuf,
    /// Write nothing; print what would change and exit with 1 if anything would
    #[arg(long)]
    check: bool,
}

#[derive(Debug, Args)]
struct DevArguments {
    #[command(flatten)]
    input: Input,
    /// The port to listen on; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8080)]
    port: u16,
}

#[derive(Debug, Args)]
struct SdlArguments {
    #[command(flatten)]
    input: Input,
    /// The role
    #[arg(long, value_name = "ROLE", default_value = "admin")]
    role: String,
    /// As trusted backends see it, with what is `backend_only`
    #[arg(long)]
    backend: bool,
}

/// The metadata, and how to look at it.
#[derive(Debug, Args)]
struct Input {
    /// The metadata directory, or a project folder with `metadata/` in it
    #[arg(value_name = "METADATA", default_value = "schemas")]
    directory: PathBuf,
    /// Use the snapshots alone: no network, no environment variables
    #[arg(long, conflicts_with = "refresh")]
    locked: bool,
    /// Fail where a source cannot be asked, instead of falling back to its snapshot
    #[arg(long)]
    refresh: bool,
    /// How diagnostics are written
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    format: Format,
    #[command(flatten)]
    flags: FlagArguments,
}

/// The settings that shape the schema.
#[derive(Debug, Args)]
struct FlagArguments {
    /// Show remote fields only to roles with a permission for them
    /// [env: `HASURA_GRAPHQL_ENABLE_REMOTE_SCHEMA_PERMISSIONS`, else as recorded in snapshots/settings.json]
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    remote_schema_permissions: Option<bool>,
    /// Answer `bigint`, `numeric`, `float8` and `money` as JSON strings
    /// [env: `HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES`, else as recorded in snapshots/settings.json]
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    stringify_numeric_types: Option<bool>,
    /// Offer query functions to every role that sees the rows they return, listed or not; on where nothing says otherwise
    /// [env: `HASURA_GRAPHQL_INFER_FUNCTION_PERMISSIONS`, else as recorded in snapshots/settings.json]
    #[arg(long, value_name = "true|false", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    infer_function_permissions: Option<bool>,
    /// How names are made in sources whose `customization` does not say
    /// [env: `HASURA_GRAPHQL_DEFAULT_NAMING_CONVENTION`, else as recorded in snapshots/settings.json]
    #[arg(long, value_name = "CONVENTION", value_parser = naming_convention)]
    default_naming_convention: Option<Convention>,
}

/// The convention of that name.
fn naming_convention(name: &str) -> Result<Convention, String> {
    Convention::named(name).ok_or_else(|| "neither `hasura-default` nor `graphql-default`".to_owned())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text with the offending lines
    Human,
    /// One JSON document
    Json,
}

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let cli = Cli::parse_from(with_command(std::env::args_os().collect()));
    runtime::server::install_crypto_provider();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return could_not_run(&error),
    };
    let code = runtime.block_on(async {
        match cli.command {
            Command::Generate(arguments) => generate(&arguments).await,
            Command::Check(input) => check(&input).await,
            Command::Dev(arguments) => serve(&arguments).await,
            Command::Sdl(arguments) => print_sdl(&arguments).await,
            Command::Diff(arguments) => diff::run(&arguments).await,
            Command::Lock(arguments) => lock::run(&arguments).await,
            Command::Explain(arguments) => explain::run(arguments).await,
        }
    });
    // A name look-up that still runs is nobody's business any more.
    runtime.shutdown_background();
    code
}

/// The arguments with `generate` put in where no command is named.
fn with_command(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let is_named = |first: &OsString| {
        let first = first.to_string_lossy();
        ["-h", "--help", "-V", "--version", "help"].contains(&first.as_ref())
            || Cli::command().get_subcommands().any(|command| command.get_name() == first)
    };
    if arguments.get(1).is_some_and(|first| !is_named(first)) {
        arguments.insert(1, "generate".into());
    }
    arguments
}

async fn generate(arguments: &GenerateArguments) -> ExitCode {
    let input = &arguments.input;
    let (options, extra_files) = match options(input) {
        Ok(options) => options,
        Err(reason) => return could_not_run(&reason),
    };
    let mode = if arguments.check { Mode::Check } else { Mode::Write };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let result = pipeline::generate(
        &input.directory,
        &arguments.out,
        &options,
        extra_files,
        mode,
        &mut sources,
        &mut diagnostics,
    )
    .await;
    report(input.format, &diagnostics, &sources);
    match result {
        Err(error) => could_not_run(&error),
        Ok(None) => failed(input.format, &diagnostics),
        Ok(Some(generated)) => conclude(&arguments.out, &generated, mode),
    }
}

/// The summary line, or the differences.
fn conclude(out: &Path, generated: &Generated, mode: Mode) -> ExitCode {
    let Generated { counts, sync, snapshots, elapsed } = generated;
    let seconds = elapsed.as_secs_f64();
    let out = out.display();
    if mode == Mode::Check {
        print(&sync.diff);
        if generated.is_in_sync() {
            print(&format!("`{out}` is up to date: {counts}, {} files, {seconds:.1} s\n", sync.unchanged));
            return ExitCode::SUCCESS;
        }
        let changed = sync.written.len() + sync.deleted.len() + snapshots.len();
        eprintln!("error: {changed} files are not what the metadata gives; run `cargo gen` with the same flags");
        return ExitCode::from(FAILED);
    }
    let deleted = match sync.deleted.len() {
        0 => String::new(),
        count => format!(", {count} deleted"),
    };
    let snapshots = match snapshots.len() {
        0 => String::new(),
        count => format!(", {count} in snapshots/"),
    };
    let written = sync.written.len();
    print(&format!(
        "{counts}: {written} files written{deleted}, {} unchanged{snapshots}, {seconds:.1} s\n",
        sync.unchanged
    ));
    ExitCode::SUCCESS
}

async fn check(input: &Input) -> ExitCode {
    let checked = match checked(input).await {
        Ok(checked) => checked,
        Err(code) => return code,
    };
    print(&format!("{}: no errors\n", Counts::of(checked.gateway)));
    ExitCode::SUCCESS
}

async fn print_sdl(arguments: &SdlArguments) -> ExitCode {
    let checked = match checked(&arguments.input).await {
        Ok(checked) => checked,
        Err(code) => return code,
    };
    let role = checked.gateway.role(&arguments.role);
    if role == runtime::definition::RoleId::UNKNOWN && !arguments.role.is_empty() {
        eprintln!("note: the metadata does not name role `{}`; this is what any such role sees", arguments.role);
    }
    let role = if arguments.backend { checked.gateway.backend_role(role) } else { role };
    print(&runtime::introspection::print_sdl(checked.gateway, role));
    ExitCode::SUCCESS
}

async fn serve(arguments: &DevArguments) -> ExitCode {
    let input = &arguments.input;
    let start = dev::Start {
        directory: input.directory.clone(),
        port: arguments.port,
        introspection_mode: introspection_mode(input),
        flags: input.flags.flags(),
    };
    match dev::run(start).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => could_not_run(&reason),
    }
}

async fn checked(input: &Input) -> Result<pipeline::Checked, ExitCode> {
    let (options, _) = options(input).map_err(|reason| could_not_run(&reason))?;
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let checked = pipeline::check_directory(&input.directory, &options, &mut sources, &mut diagnostics).await;
    report(input.format, &diagnostics, &sources);
    checked.ok_or_else(|| failed(input.format, &diagnostics))
}

fn introspection_mode(input: &Input) -> introspection::Mode {
    match (input.locked, input.refresh) {
        (true, _) => introspection::Mode::Locked,
        (false, true) => introspection::Mode::Refresh,
        (false, false) => introspection::Mode::Live,
    }
}

impl FlagArguments {
    const fn flags(&self) -> settings::Flags {
        settings::Flags {
            remote_schema_permissions: self.remote_schema_permissions,
            stringify_numeric_types: self.stringify_numeric_types,
            infer_function_permissions: self.infer_function_permissions,
            default_naming_convention: self.default_naming_convention,
        }
    }
}

/// The pipeline's options, and the record of the settings where it has to be written.
fn options(input: &Input) -> Result<(pipeline::Options, Vec<(PathBuf, String)>), String> {
    let mode = introspection_mode(input);
    let environment = introspection::process_environment();
    let resolved = settings::resolve(&input.directory, input.flags.flags(), mode, &environment)?;
    let progress = match input.format {
        Format::Human => Progress::automatic(),
        Format::Json => Progress::silent(),
    };
    let introspection = introspection::Options { mode, environment, progress, timeout: introspection::DEFAULT_TIMEOUT };
    let options = pipeline::Options { introspection, settings: resolved.settings };
    Ok((options, resolved.file_to_write.into_iter().collect()))
}

fn report(format: Format, diagnostics: &Diagnostics, sources: &SourceMap) {
    match format {
        Format::Human => {
            let style = if std::io::stderr().is_terminal() { Style::Colored } else { Style::Plain };
            eprint!("{}", render_human(diagnostics, sources, style));
        }
        Format::Json => eprint!("{}", render_json(diagnostics, sources)),
    }
}

fn failed(format: Format, diagnostics: &Diagnostics) -> ExitCode {
    if format == Format::Human {
        eprintln!("{}", summary(diagnostics));
    }
    ExitCode::from(FAILED)
}

fn could_not_run(reason: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("error: {reason}");
    ExitCode::from(COULD_NOT_RUN)
}

/// A reader that has gone away, such as `head`, is no reason to fail.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
