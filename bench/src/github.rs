//! The schema of GitHub as a large remote schema. Its SDL is nobody's to commit here: npm fetches the package that
//! carries it, when it is first needed, into `target/bench/`.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use axum::{Router, body::Bytes, extract::State, http::header, response::IntoResponse, routing::post};

use crate::{
    Failure,
    load::{self, Pair},
    measure::{self, Rounds},
    process::Server,
    report::Report,
};

/// The npm package with the SDL and what introspection says about it.
const PACKAGE: &str = "@octokit/graphql-schema";

/// The environment variable with the URL.
pub const VARIABLE: &str = "GITHUB_URL";

/// What clients send to learn the whole schema.
const QUERY: &str = include_str!("introspection.graphql");

/// Writes `schemas/` with GitHub as its only remote schema, and `introspection.json` for [`stub`]. The package's SDL is
/// no valid one (a field stands in it twice), so the snapshot comes from introspecting the stub.
pub fn write(directory: &Path) -> Result<PathBuf, Failure> {
    let package = fetch(directory)?;
    let schemas = directory.join("schemas");
    fs::create_dir_all(&schemas)?;
    fs::write(schemas.join("version.yaml"), "version: 3\n")?;
    let entry = format!("- name: github\n  definition:\n    url_from_env: {VARIABLE}\n    timeout_seconds: 60\n");
    fs::write(schemas.join("remote_schemas.yaml"), entry)?;
    let introspection = fs::read_to_string(package.join("schema.json"))?;
    fs::write(directory.join("introspection.json"), format!(r#"{{"data":{introspection}}}"#))?;
    Ok(schemas)
}

/// The unpacked package.
fn fetch(directory: &Path) -> Result<PathBuf, Failure> {
    let package = directory.join("package");
    if package.join("schema.json").is_file() {
        return Ok(package);
    }
    let mut npm = Command::new("npm");
    npm.args(["pack", "--silent", PACKAGE]).current_dir(directory).stdout(Stdio::piped());
    let output = npm.output().map_err(|error| format!("`npm`: {error}"))?;
    let archive = String::from_utf8(output.stdout)?;
    let unpacked = Command::new("tar").arg("xzf").arg(archive.trim()).current_dir(directory).status()?;
    if output.status.success() && unpacked.success() { Ok(package) } else { Err("`npm pack` failed".into()) }
}

/// A server that answers everything with what introspection says.
pub fn stub(directory: &Path) -> Result<(Server, Duration), Failure> {
    serve_copies(&directory.join("introspection.json"))
}

fn serve_copies(file: &Path) -> Result<(Server, Duration), Failure> {
    let myself = std::env::current_exe()?;
    Server::start(|address| {
        let mut command = Command::new(&myself);
        command.args(["serve", "copies", &address.to_string()]).arg("--file").arg(file);
        command
    })
}

/// Answers every request with a copy of the same bytes.
pub async fn copies(address: SocketAddr, file: &Path) -> Result<(), Failure> {
    async fn copy(State(bytes): State<Bytes>, _: Bytes) -> impl IntoResponse {
        ([(header::CONTENT_TYPE, "application/json")], Bytes::copy_from_slice(&bytes))
    }
    let bytes = Bytes::from(fs::read(file)?);
    let router = Router::new()
        .route("/healthz", axum::routing::get(|| async { "ok" }))
        .route("/graphql", post(copy))
        .with_state(bytes);
    axum::serve(tokio::net::TcpListener::bind(address).await?, router).await?;
    Ok(())
}

/// Measures introspection of the whole schema: the first time, and from then on against copying the same bytes.
pub async fn introspection(directory: &Path, rounds: Rounds, report: &mut Report) -> Result<(), Failure> {
    let schemas = write(directory)?;
    let myself = std::env::current_exe()?;
    let (stub, _) = stub(directory)?;
    let (gateway, _) = Server::start(|address| {
        let mut command = Command::new(&myself);
        command.args(["serve", "gateway", &address.to_string(), "--metadata"]).arg(&schemas);
        command.env(VARIABLE, format!("http://{}/graphql", stub.address));
        command
    })?;
    let body = serde_json::json!({ "query": QUERY }).to_string();
    let request = load::request("/v1/graphql", &body);
    let before = gateway.cpu_time()?;
    let answer = load::once(gateway.address, &request).await?;
    report.time(
        "introspection of GitHub's schema, the first time: processor time",
        gateway.cpu_time()?.saturating_sub(before),
    );
    report.memory("introspection of GitHub's schema: length of the answer", answer.len() as u64);
    let file = directory.join("answer.json");
    fs::write(&file, &answer)?;
    let (copies, _) = serve_copies(&file)?;
    let pair = Pair {
        name: "introspection of GitHub's schema against a copy",
        gateway: request,
        floor: load::request("/graphql", "{}"),
    };
    for connections in [1, 8] {
        report.add(measure::compare(&pair, connections, rounds, &gateway, &copies).await?);
    }
    report.memory("memory after introspection of GitHub's schema", gateway.resident_memory()?);
    Ok(())
}
