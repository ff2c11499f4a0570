//! The kitchen sink compiled: this repository's main program with another `generated`.

use std::{
    fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::support::{files::read_directory, workspace::Workspace};

/// How long the compiled gateway may take to answer for the first time.
const START_LIMIT: Duration = Duration::from_secs(20);

const PACKAGE: &str = r#"[package]
name = "kitchen_sink_gateway"
version.workspace = true
edition.workspace = true

[dependencies]
generated.workspace = true
runtime.workspace = true
tokio.workspace = true

[workspace]
members = ["generated"]
"#;

/// The workspace.
pub struct Probe(Workspace);

impl Probe {
    /// Puts the workspace around a copy of the crate in `generated`.
    pub fn new(generated: &Path) -> Self {
        let workspace = Workspace::new("kitchen_sink", PACKAGE);
        let main = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs");
        workspace.write("src/main.rs", &fs::read(main).expect("the main program"));
        workspace.write_crate("generated", &read_directory(generated));
        Self(workspace)
    }

    /// Without warnings, as strict as the repository is with itself.
    pub fn lint(&self) {
        self.0.cargo(&["clippy", "--no-deps", "-p", "generated", "--", "-D", "warnings"]);
        self.0.cargo(&["fmt", "-p", "generated", "--check"]);
    }

    /// The compiled gateway.
    pub fn build(&self) -> PathBuf {
        self.0.cargo(&["build"]).join("kitchen_sink_gateway")
    }
}

/// A compiled gateway that runs.
pub struct Running {
    process: Child,
    /// Its GraphQL endpoint.
    pub url: String,
}

impl Running {
    /// Starts it with nothing but these variables in its environment.
    pub async fn start(binary: &Path, environment: &super::Environment) -> Self {
        let port =
            TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr()).expect("a port").port();
        let mut command = Command::new(binary);
        command.env_clear().envs(environment.iter().map(|(name, value)| (*name, value)));
        command.args(["--host", "127.0.0.1", "--port", &port.to_string()]);
        let mut process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the gateway starts");
        let errors = process.stderr.take().expect("it is a pipe");
        std::thread::spawn(move || {
            for line in BufReader::new(errors).lines().map_while(Result::ok) {
                println!("gateway: {line}");
            }
        });
        let running = Self { process, url: format!("http://127.0.0.1:{port}/v1/graphql") };
        let started = Instant::now();
        let healthz = format!("http://127.0.0.1:{port}/healthz");
        while reqwest::get(&healthz).await.is_err() {
            assert!(started.elapsed() < START_LIMIT, "the compiled gateway does not answer");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        running
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
