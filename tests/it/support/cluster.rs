//! A throwaway Postgres cluster: finds the server's programs, makes a cluster in a temporary directory, runs it on a
//! loopback port, and takes it away with the process that started it. Knows nothing of the databases put into it.
//!
//! It uses nothing but the standard library, because the benchmark has it as a module too.

use std::{
    env, fs, io,
    io::Write as _,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

/// Who the server runs as when the process is the superuser, which Postgres refuses to be run by.
const SERVER_USER: &str = "postgres";

/// How long a cluster may take to answer.
const START_LIMIT: Duration = Duration::from_mins(1);

/// Runs a command (`"$@"`) until standard input ends, then stops it and removes the directory `$GONE`.
///
/// Standard input is a pipe from the process that wants the server: it ends however that process ends, by a kill too.
const WATCHDOG: &str = r#"
trap '' INT HUP TERM
"$@" </dev/null &
server=$!
cat >/dev/null
kill -INT "$server"
wait "$server"
rm -rf "$GONE"
"#;

/// A running cluster.
#[derive(Debug)]
pub struct Cluster {
    port: u16,
    watchdog: Child,
}

impl Cluster {
    /// Starts a cluster; `None` on a machine without the server's programs. `settings` are those of `postgresql.conf`.
    pub fn start(settings: &[(&str, &str)]) -> io::Result<Option<Self>> {
        let Some(programs) = find_programs() else { return Ok(None) };
        let directory = new_directory()?;
        let runner = Runner::new(&directory)?;
        let data = directory.join("data");
        runner.run(&programs.join("initdb"), |command| {
            command.arg("-D").arg(&data).args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"])
        })?;
        let port = free_port()?;
        let mut command = Command::new("sh");
        command.args(["-c", WATCHDOG, "watchdog"]).env("GONE", &directory).current_dir("/");
        command.args(runner.prefix()).arg(programs.join("postgres")).arg("-D").arg(&data);
        command.arg("-p").arg(port.to_string());
        let always = [
            ("listen_addresses", "127.0.0.1"),
            ("unix_socket_directories", ""),
            ("fsync", "off"),
            ("synchronous_commit", "off"),
            ("full_page_writes", "off"),
            ("timezone", "UTC"),
        ];
        for (name, value) in always.iter().chain(settings) {
            command.arg("-c").arg(format!("{name}={value}"));
        }
        let log = fs::File::create(directory.join("log"))?;
        let watchdog = command.stdin(Stdio::piped()).stdout(log.try_clone()?).stderr(log).spawn()?;
        let cluster = Self { port, watchdog };
        cluster.wait_until_ready(&programs.join("pg_isready"), &directory.join("log"))?;
        Ok(Some(cluster))
    }

    /// The URL of one of its databases.
    pub fn url(&self, database: &str) -> String {
        format!("postgresql://postgres@127.0.0.1:{}/{database}?sslmode=disable", self.port)
    }

    fn wait_until_ready(&self, pg_isready: &Path, log: &Path) -> io::Result<()> {
        let started = Instant::now();
        loop {
            let port = self.port.to_string();
            let asked = Command::new(pg_isready).args(["-q", "-h", "127.0.0.1", "-p", &port]).status()?;
            if asked.success() {
                return Ok(());
            }
            if started.elapsed() > START_LIMIT {
                let log = fs::read_to_string(log).unwrap_or_default();
                return Err(io::Error::other(format!("the Postgres cluster does not start:\n{log}")));
            }
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.watchdog.stdin.take());
        // Waiting fails only when the watchdog is gone already.
        let _ = self.watchdog.wait();
    }
}

/// Runs programs as a user that Postgres accepts.
pub struct Runner {
    prefix: Vec<&'static str>,
}

impl Runner {
    /// One that has `directory`.
    pub fn new(directory: &Path) -> io::Result<Self> {
        let user = Command::new("id").arg("-u").output()?;
        if user.stdout.trim_ascii() != b"0" {
            return Ok(Self { prefix: Vec::new() });
        }
        let given = Command::new("chown").arg(SERVER_USER).arg(directory).status()?;
        if !given.success() {
            return Err(io::Error::other(format!("there is no user `{SERVER_USER}` to run the server as")));
        }
        Ok(Self { prefix: vec!["setpriv", "--reuid", SERVER_USER, "--regid", SERVER_USER, "--clear-groups"] })
    }

    /// What comes before a program and its arguments.
    pub fn prefix(&self) -> &[&'static str] {
        &self.prefix
    }

    /// Runs a program to its end.
    pub fn run(&self, program: &Path, arguments: impl FnOnce(&mut Command) -> &mut Command) -> io::Result<()> {
        let mut command = match self.prefix.split_first() {
            None => Command::new(program),
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(program);
                command
            }
        };
        let output = arguments(&mut command).current_dir("/").output()?;
        if output.status.success() {
            return Ok(());
        }
        io::stderr().write_all(&output.stderr)?;
        Err(io::Error::other(format!("`{}` failed", program.display())))
    }
}

/// The directory of the newest server's programs: that of `initdb` on the path, else where Debian puts them.
pub fn find_programs() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&path)
        .filter_map(|directory| fs::canonicalize(directory.join("initdb")).ok()?.parent().map(Path::to_path_buf));
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let entry = entry.ok()?;
            Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin")))
        })
        .collect();
    versions.sort();
    let complete = |directory: &PathBuf| {
        ["initdb", "postgres", "pg_isready"].iter().all(|program| directory.join(program).is_file())
    };
    on_path.chain(versions.into_iter().rev().map(|(_, directory)| directory)).find(complete)
}

fn new_directory() -> io::Result<PathBuf> {
    static COUNTER: AtomicU32 = AtomicU32::new(0);
    let number = COUNTER.fetch_add(1, Ordering::Relaxed);
    let directory = env::temp_dir().join(format!("gatewright-postgres-{}-{number}", std::process::id()));
    // A process of the same number may have left one behind when the machine went down.
    if directory.exists() {
        fs::remove_dir_all(&directory)?;
    }
    fs::create_dir(&directory)?;
    Ok(directory)
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
