//! Generates, builds and runs the gateway over a running [`Stack`](demo::stack::Stack). Child processes are bounded in
//! time and end with this one.

use std::{
    env,
    ffi::OsStr,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use demo::queries::Query;
use generator::{
    diagnostic::{Diagnostics, SourceMap, Style, render_human},
    introspection::{self, Mode, Progress},
    pipeline, settings, sync,
};

use crate::Failure;

/// A first build compiles all dependencies.
const BUILD_LIMIT: Duration = Duration::from_mins(20);
const START_LIMIT: Duration = Duration::from_secs(30);
const QUERY_LIMIT: Duration = Duration::from_secs(30);

/// A running gateway; it is stopped when this value is dropped.
#[derive(Debug)]
pub struct Gateway {
    _process: Running,
    address: SocketAddr,
}

/// Regenerates `generated/` from `schemas/` against the live sources. The working directory is the workspace's root.
pub async fn generate(environment: &[(&'static str, String)]) -> Result<(), Failure> {
    let directory = Path::new("schemas");
    let environment: introspection::Environment =
        environment.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    let settings = settings::resolve(directory, settings::Flags::default(), Mode::Refresh, &environment)?;
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode: Mode::Refresh,
            environment,
            progress: Progress::automatic(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: settings.settings,
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let generated = pipeline::generate(
        directory,
        Path::new("generated"),
        &options,
        settings.file_to_write.into_iter().collect(),
        sync::Mode::Write,
        &mut sources,
        &mut diagnostics,
    );
    let generated = generated.await?;
    eprint!("{}", render_human(&diagnostics, &sources, Style::Plain));
    let generated = generated.ok_or("the metadata has errors")?;
    eprintln!("    {}", generated.counts);
    Ok(())
}

/// Compiles the gateway. The demo is named too, although it is there already: cargo then chooses the same features for
/// the dependencies as it did for the demo, and compiles none of them again.
pub async fn build() -> Result<(), Failure> {
    let mut command = Command::new(env::var_os("CARGO").as_deref().unwrap_or(OsStr::new("cargo")));
    command.args(["build", "--package", "demo", "--package", "gateway", "--bin", "demo", "--bin", "gateway"]);
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    Running::start(&mut command)?.succeed_within(BUILD_LIMIT).await
}

impl Gateway {
    /// Starts the gateway that was built, on `port` or a free one where that is taken.
    pub async fn start(environment: &[(&'static str, String)], port: u16) -> Result<Self, Failure> {
        let address = free_address(port)?;
        // Both programs are made by the same build, side by side.
        let program = env::current_exe()?.with_file_name(format!("gateway{}", env::consts::EXE_SUFFIX));
        let mut command = Command::new(program);
        command.args(["--host", "127.0.0.1", "--port", &address.port().to_string()]);
        command.args(["--graphiql", "--dev-mode", "--log-format", "text", "--log-types", "startup"]);
        command.args(["--log-level", "warn"]);
        command.envs(environment.iter().map(|(name, value)| (*name, value)));
        let mut process = Running::start(&mut command)?;
        let started = Instant::now();
        let client = client()?;
        let health = format!("http://{address}/healthz");
        while !client.get(&health).send().await.is_ok_and(|answer| answer.status().is_success()) {
            if let Some(status) = process.0.try_wait()? {
                return Err(format!("the gateway ended: {status}").into());
            }
            if started.elapsed() > START_LIMIT {
                return Err("the gateway does not answer".into());
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(Self { _process: process, address })
    }

    /// Where clients find it.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Asks a query and returns the body of the answer.
    pub async fn ask(&self, query: &Query) -> Result<String, Failure> {
        let body = serde_json::json!({ "query": query.text }).to_string();
        let request = client()?.post(format!("{}/v1/graphql", self.url())).header("content-type", "application/json");
        Ok(request.body(body).send().await?.text().await?)
    }
}

fn client() -> Result<reqwest::Client, Failure> {
    Ok(reqwest::Client::builder().timeout(QUERY_LIMIT).build()?)
}

/// A child process that does not outlive this value.
#[derive(Debug)]
struct Running(Child);

impl Running {
    fn start(command: &mut Command) -> Result<Self, Failure> {
        let name = command.get_program().display().to_string();
        Ok(Self(command.stdin(Stdio::null()).spawn().map_err(|error| format!("`{name}`: {error}"))?))
    }

    async fn succeed_within(mut self, limit: Duration) -> Result<(), Failure> {
        let started = Instant::now();
        loop {
            match self.0.try_wait()? {
                Some(status) if status.success() => return Ok(()),
                Some(status) => return Err(format!("it ended: {status}").into()),
                None if started.elapsed() > limit => return Err(format!("not done after {limit:?}").into()),
                None => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only when the process is gone already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_address(port: u16) -> Result<SocketAddr, Failure> {
    let wanted = TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    let listener = wanted.or_else(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))?;
    Ok(listener.local_addr()?)
}
