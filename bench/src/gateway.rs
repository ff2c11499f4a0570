//! The gateway that is measured: the benchmark's own metadata, served by the same runtime that the shipped binary links.

use std::{
    net::SocketAddr,
    path::Path,
    process::{Command, Stdio},
};

use crate::{Failure, environment::Environment, process::Server, report::Report};

/// Generates from `bench/metadata` against the running sources, and serves the result.
pub async fn serve(address: SocketAddr, environment: &Environment) -> Result<(), Failure> {
    let _ = (address, environment);
    Err("not here yet".into())
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
