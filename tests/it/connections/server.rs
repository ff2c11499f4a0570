//! A Postgres server that a test has for itself, to stop it, to start it again, and to give it settings and files.

use std::{
    fs, io,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use super::NEEDS_A_SERVER;
use crate::support::{
    cluster::{Runner, find_programs},
    databases::left_out,
};

/// Runs a command until standard input ends, so that the server ends with the test however that ends.
const WATCHDOG: &str = r#"
trap '' INT HUP TERM
"$@" </dev/null &
server=$!
cat >/dev/null
kill -INT "$server" 2>/dev/null
wait "$server"
"#;

/// A server with trust in everybody.
pub struct OwnServer {
    port: u16,
    programs: PathBuf,
    settings: Vec<(String, String)>,
    watchdog: Option<Child>,
    directory: TempDir,
}

impl OwnServer {
    /// Starts one with settings of `postgresql.conf`, files in its directory, and the lines of `pg_hba.conf`, if any.
    /// `None` on a machine without the server's programs, which is said.
    pub fn start(settings: &[(&str, &str)], files: &[(&str, &str)], hba: Option<&str>) -> Option<Self> {
        let Some(programs) = find_programs() else {
            left_out("everything", NEEDS_A_SERVER);
            return None;
        };
        let directory = tempfile::tempdir().expect("a temporary directory");
        let runner = Runner::new(directory.path()).expect("the server's user");
        let data = directory.path().join("data");
        runner
            .run(&programs.join("initdb"), |command| {
                command.arg("-D").arg(&data).args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"])
            })
            .expect("a cluster can be made");
        for (name, text) in files {
            let path = directory.path().join(name);
            fs::write(&path, text).expect("a file");
            // Keys must belong to the server's user and be closed to others.
            Runner::new(&path).expect("the server's user");
            runner.run(Path::new("/bin/chmod"), |command| command.arg("600").arg(&path)).expect("a mode");
        }
        if let Some(hba) = hba {
            fs::write(data.join("pg_hba.conf"), hba).expect("a file");
        }
        let port =
            TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr()).expect("a port").port();
        let in_directory = |value: &str| value.replace("$DIRECTORY", &directory.path().display().to_string());
        let settings = settings.iter().map(|(name, value)| ((*name).to_owned(), in_directory(value))).collect();
        let mut server = Self { port, programs, settings, watchdog: None, directory };
        server.run();
        Some(server)
    }

    /// Starts it again.
    pub fn run(&mut self) {
        let runner = Runner::new(self.directory.path()).expect("the server's user");
        let mut command = Command::new("sh");
        command.args(["-c", WATCHDOG, "watchdog"]).current_dir("/").args(runner.prefix());
        command.arg(self.programs.join("postgres")).arg("-D").arg(self.data()).arg("-p").arg(self.port.to_string());
        let always = [("listen_addresses", "127.0.0.1"), ("unix_socket_directories", ""), ("fsync", "off")];
        let settings = self.settings.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in always.into_iter().chain(settings) {
            command.arg("-c").arg(format!("{name}={value}"));
        }
        let log = fs::File::create(self.directory.path().join("log")).expect("a file");
        let output = log.try_clone().expect("a file");
        let watchdog = command.stdin(Stdio::piped()).stdout(output).stderr(log).spawn().expect("a process");
        self.watchdog = Some(watchdog);
        let started = Instant::now();
        let is_ready = || {
            let mut command = Command::new(self.programs.join("pg_isready"));
            let port = self.port.to_string();
            command.args(["-q", "-h", "127.0.0.1", "-p", &port]).status().is_ok_and(|status| status.success())
        };
        while !is_ready() {
            let log = || fs::read_to_string(self.directory.path().join("log")).unwrap_or_default();
            assert!(started.elapsed() < Duration::from_mins(1), "the server does not start: {}", log());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Stops it with a signal: `INT` ends what runs, `QUIT` crashes.
    pub fn stop(&mut self, signal: &str) {
        let Some(mut watchdog) = self.watchdog.take() else { return };
        let pid = fs::read_to_string(self.data().join("postmaster.pid")).expect("the server runs");
        let pid = pid.lines().next().expect("a process id").to_owned();
        let sent = Command::new("kill").args(["-s", signal, &pid]).status().expect("a process");
        assert!(sent.success(), "the server runs");
        drop(watchdog.stdin.take());
        watchdog.wait().expect("the watchdog ends");
    }

    /// The address of its only database.
    pub fn url(&self) -> String {
        format!("postgresql://postgres@127.0.0.1:{}/postgres?sslmode=disable", self.port)
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    fn data(&self) -> PathBuf {
        self.directory.path().join("data")
    }
}

impl Drop for OwnServer {
    fn drop(&mut self) {
        let Some(mut watchdog) = self.watchdog.take() else { return };
        drop(watchdog.stdin.take());
        let _: io::Result<_> = watchdog.wait();
    }
}
