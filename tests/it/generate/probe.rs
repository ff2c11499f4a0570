//! A workspace around a generated crate: this repository's manifest, runtime and main program with another `generated`.
//! It is always in the same place below `target/` and shares its artifacts, so that only what changed is compiled.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// How long the compiled gateway may take to answer for the first time.
const START_LIMIT: Duration = Duration::from_secs(20);

/// The workspace.
pub struct Probe {
    directory: PathBuf,
    target: PathBuf,
}

impl Probe {
    /// Puts the workspace around a copy of the crate in `generated`.
    pub fn new(generated: &Path) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let directory = target.join("kitchen_sink");
        fs::create_dir_all(directory.join("src")).expect("writable");
        write_if_different(&directory.join("Cargo.toml"), manifest(root).as_bytes());
        for file in ["Cargo.lock", "clippy.toml", "src/main.rs"] {
            write_if_different(&directory.join(file), &fs::read(root.join(file)).expect("a file of this repository"));
        }
        let kept = super::read_directory(generated);
        let crate_directory = directory.join("generated");
        for orphan in super::read_directory(&crate_directory).keys().filter(|path| !kept.contains_key(*path)) {
            fs::remove_file(crate_directory.join(orphan)).expect("writable");
        }
        for (path, bytes) in kept {
            let path = crate_directory.join(path);
            fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("writable");
            write_if_different(&path, &bytes);
        }
        // The generated manifest names its neighbour, which here is the repository's own.
        let runtime = directory.join("runtime");
        if fs::read_link(&runtime).ok().as_deref() != Some(&root.join("runtime")) {
            let _ = fs::remove_file(&runtime);
            std::os::unix::fs::symlink(root.join("runtime"), &runtime).expect("links can be made");
        }
        Self { directory, target }
    }

    /// Without warnings, as strict as the repository is with itself.
    pub fn lint(&self) {
        self.cargo(&["clippy", "--no-deps", "-p", "generated", "--", "-D", "warnings"]);
        self.cargo(&["fmt", "-p", "generated", "--check"]);
    }

    /// The compiled gateway.
    pub fn build(&self) -> PathBuf {
        self.cargo(&["build"]);
        self.target.join("debug/kitchen_sink_gateway")
    }

    fn cargo(&self, arguments: &[&str]) {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let (subcommand, rest) = arguments.split_first().expect("a subcommand");
        let mut command = Command::new(cargo);
        command.arg(subcommand);
        if *subcommand != "fmt" {
            command.args(["--offline", "--quiet"]);
        }
        // What this test was compiled with is of no interest to the one that is compiled here.
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "CARGO_PRIMARY_PACKAGE"
            {
                command.env_remove(name);
            }
        }
        command.args(rest).current_dir(&self.directory).env("CARGO_TARGET_DIR", &self.target);
        let output = command.output().expect("cargo runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo {}:\n{text}", arguments.join(" "));
        assert!(!text.contains("warning:"), "cargo {}:\n{text}", arguments.join(" "));
    }
}

/// The repository's manifest with other members and another name for the binary.
fn manifest(root: &Path) -> String {
    let text = fs::read_to_string(root.join("Cargo.toml")).expect("the repository's manifest");
    let (_, shared) = text.split_once("[workspace.package]").expect("the manifest has a part that members share");
    format!(
        "[package]\nname = \"kitchen_sink_gateway\"\nversion.workspace = true\nedition.workspace = true\n\n\
         [dependencies]\ngenerated.workspace = true\nruntime.workspace = true\n\
         tokio.workspace = true\n\n[workspace]\nmembers = [\"generated\"]\nresolver = \"3\"\n\n[workspace.package]{shared}"
    )
}

fn write_if_different(path: &Path, bytes: &[u8]) {
    if fs::read(path).ok().as_deref() != Some(bytes) {
        fs::write(path, bytes).expect("writable");
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
