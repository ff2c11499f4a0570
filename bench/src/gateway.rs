//! The gateway that is measured: a metadata directory, served by the same runtime that the shipped binary links.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use generator::{
    diagnostic::{Diagnostics, SourceMap, Style, render_human},
    introspection::{self, Mode, Progress},
    pipeline,
};
use runtime::{
    config::{Arguments, Config, HOST, LOG_LEVEL, PORT, process_environment},
    definition::{Gateway, Settings},
};

use crate::{Failure, process::Server, report::Report};

/// The metadata of the comparisons.
pub fn own_metadata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("metadata")
}

/// Builds the gateway value from a metadata directory; its sources are found in this process's environment.
pub async fn check(directory: &Path, mode: Mode) -> Result<&'static Gateway, Failure> {
    check_with(directory, mode, &[]).await
}

/// The same, with variables that this process's environment does not have.
pub async fn check_with(
    directory: &Path,
    mode: Mode,
    variables: &[(String, String)],
) -> Result<&'static Gateway, Failure> {
    let mut options = options(mode);
    options.introspection.environment.extend(variables.iter().cloned());
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let checked = pipeline::check_directory(directory, &options, &mut sources, &mut diagnostics).await;
    checked.map(|checked| checked.gateway).ok_or_else(|| render_human(&diagnostics, &sources, Style::Plain).into())
}

fn options(mode: Mode) -> pipeline::Options {
    pipeline::Options {
        introspection: introspection::Options {
            mode,
            environment: introspection::process_environment(),
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: Settings::default(),
    }
}

/// The settings of a gateway that listens on `address` and logs errors alone. What `variables` does not have is looked up
/// in this process's environment.
pub fn configure(
    gateway: &'static Gateway,
    address: SocketAddr,
    variables: &[(String, String)],
) -> Result<Config, Failure> {
    let arguments = Arguments::default()
        .with(&HOST, address.ip().to_string())
        .with(&PORT, address.port().to_string())
        .with(&LOG_LEVEL, "error");
    let value = |name: &str| {
        let known = variables.iter().find(|(known, _)| known == name);
        known.map(|(_, value)| value.clone()).or_else(|| process_environment(name))
    };
    Config::from(&arguments, &value, gateway)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ").into())
}

/// Serves a metadata directory as the shipped binary serves the same value from statics.
pub async fn serve(address: SocketAddr, directory: &Path, mode: Mode) -> Result<(), Failure> {
    runtime::server::install_crypto_provider();
    let gateway = check(directory, mode).await?;
    let config = configure(gateway, address, &[])?;
    runtime::server::serve(gateway, config).await?;
    Ok(())
}

/// How long a shipped binary takes to start, how much memory it has then, and how large it is. It contacts no source to
/// start, so none needs to be there: each of `variables` gets an address where nobody listens.
pub fn shipped_figures(
    name: &str,
    binary: &Path,
    variables: &[(String, &str)],
    report: &mut Report,
) -> Result<(), Failure> {
    if !binary.is_file() {
        eprintln!("`{}` is not there: its start is not measured", binary.display());
        return Ok(());
    }
    let mut times = Vec::new();
    let mut memory = 0;
    for _ in 0..15 {
        let (server, time) = Server::start(|address| {
            let mut command = Command::new(binary);
            command.args(["--host", "127.0.0.1", "--port", &address.port().to_string()]).stderr(Stdio::null());
            command.envs(variables.iter().map(|(name, value)| (name.as_str(), *value)));
            command
        })?;
        times.push(time);
        memory = memory.max(server.resident_memory()?);
    }
    times.sort();
    report.time(format!("{name}: start to the first `/healthz`, median of 15"), times[times.len() / 2]);
    report.memory(format!("{name}: memory, idle"), memory);
    report.memory(format!("{name}: size of the binary"), binary.metadata()?.len());
    Ok(())
}

/// An address of a database where nobody listens.
pub const NO_DATABASE: &str = "postgresql://postgres@127.0.0.1:9/nowhere";
/// An address of a remote schema where nobody listens.
pub const NO_REMOTE: &str = "http://127.0.0.1:9/";
