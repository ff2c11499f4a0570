//! The gateway that is measured: the benchmark's own metadata, served by the same runtime that the shipped binary links.

use std::{
    net::SocketAddr,
    path::Path,
    process::{Command, Stdio},
};

use generator::{
    diagnostic::{Diagnostics, SourceMap, Style, render_human},
    introspection::{self, Mode, Progress},
    pipeline,
};
use runtime::{
    config::{Arguments, Config, HOST, LOG_LEVEL, PORT},
    definition::Settings,
};

use crate::{Failure, environment::Environment, process::Server, report::Report};

/// Builds the gateway value from `bench/metadata` against the running sources, and serves it as the shipped binary
/// serves the same value from statics.
pub async fn serve(address: SocketAddr, environment: &Environment) -> Result<(), Failure> {
    runtime::server::install_crypto_provider();
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("metadata");
    let variables = environment.variables().map(|(name, value)| (name.to_owned(), value.to_owned()));
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode: Mode::Refresh,
            environment: variables.iter().cloned().collect(),
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: Settings::default(),
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let checked = pipeline::check_directory(&directory, &options, &mut sources, &mut diagnostics).await;
    let Some(checked) = checked else {
        return Err(render_human(&diagnostics, &sources, Style::Plain).into());
    };
    let arguments = Arguments::default()
        .with(&HOST, address.ip().to_string())
        .with(&PORT, address.port().to_string())
        .with(&LOG_LEVEL, "error");
    let value = |name: &str| variables.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    let config = Config::from(&arguments, &value, checked.gateway)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))?;
    runtime::server::serve(checked.gateway, config).await?;
    Ok(())
}

/// How long the shipped binary takes to start, and how much memory it has then. It contacts no source to start, so
/// none needs to be there.
pub fn shipped_figures(binary: &Path, report: &mut Report) -> Result<(), Failure> {
    if !binary.is_file() {
        eprintln!("`{}` is not there: its start is not measured", binary.display());
        return Ok(());
    }
    let nowhere = "http://127.0.0.1:9/";
    let mut times = Vec::new();
    let mut memory = 0;
    for _ in 0..15 {
        let (server, time) = Server::start(|address| {
            let mut command = Command::new(binary);
            command.args(["--host", "127.0.0.1", "--port", &address.port().to_string()]).stderr(Stdio::null());
            command.envs([
                ("DEFAULT_DATABASE_URL", "postgresql://postgres@127.0.0.1:9/default"),
                ("SHOP_DATABASE_URL", "postgresql://postgres@127.0.0.1:9/shop"),
                ("AUTH_SERVICE_URL", nowhere),
                ("PAYMENTS_SERVICE_URL", nowhere),
                ("PAYMENTS_SERVICE_TOKEN", "none"),
            ]);
            command
        })?;
        times.push(time);
        memory = memory.max(server.resident_memory()?);
    }
    times.sort();
    report.time("start of the shipped binary to its first `/healthz`, median of 15", times[times.len() / 2]);
    report.memory("memory of the shipped binary, idle", memory);
    Ok(())
}
