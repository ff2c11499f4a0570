//! The statement against a real server: a throwaway cluster where Postgres's server binaries are found.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::str::FromStr;

use expect_test::expect_file;
use sqlx::Connection;

use super::*;
use crate::introspection::recorded::{database_text, parse_database};

/// A server of its own on a free loopback port; gone when dropped.
struct Cluster {
    binaries: PathBuf,
    directory: tempfile::TempDir,
    port: u16,
}

impl Cluster {
    /// `None` where there are no server binaries.
    fn start() -> Option<Self> {
        let binaries = find_binaries()?;
        let directory = tempfile::tempdir().expect("a directory");
        let port = std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
        let cluster = Self { binaries, directory, port };
        make_owner(cluster.directory.path());
        cluster.run("initdb", &["-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        let settings = format!(
            "-c listen_addresses=127.0.0.1 -c port={port} -c fsync=off -c unix_socket_directories={}",
            cluster.directory.path().display()
        );
        cluster.run("pg_ctl", &["-w", "-t", "60", "-l", &cluster.log(), "-o", &settings, "start"]);
        Some(cluster)
    }

    fn log(&self) -> String {
        self.directory.path().join("log").display().to_string()
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let data = self.directory.path().join("data");
        let mut command = Command::new(self.binaries.join(program));
        command.arg("-D").arg(data).args(arguments).current_dir(self.directory.path()).stdout(Stdio::null());
        become_owner(&mut command);
        let status = command.status().expect("it runs");
        assert!(status.success(), "{program}: {status}");
    }

    fn options(&self) -> PgConnectOptions {
        PgConnectOptions::from_str(&format!("postgres://test@127.0.0.1:{}/postgres", self.port)).expect("a URL")
    }

    async fn execute(&self, statements: &'static str) {
        let mut connection = self.options().connect().await.expect("it connects");
        sqlx::raw_sql(statements).execute(&mut connection).await.expect("it executes");
        connection.close().await.expect("it closes");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.run("pg_ctl", &["-m", "immediate", "stop"]);
    }
}

fn find_binaries() -> Option<PathBuf> {
    let on_path =
        std::env::var_os("PATH").into_iter().flat_map(|path| std::env::split_paths(&path).collect::<Vec<_>>());
    let mut packaged: Vec<PathBuf> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("bin"))
        .collect();
    packaged.sort();
    on_path.chain(packaged.into_iter().rev()).find(|directory| directory.join("initdb").is_file())
}

/// The server refuses to run as root, so then it runs as the user that its package has made.
#[cfg(unix)]
fn owner() -> Option<(u32, u32)> {
    use std::os::unix::fs::MetadataExt;
    let root = std::fs::metadata("/proc/self").is_ok_and(|metadata| metadata.uid() == 0);
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let user = users.lines().find_map(|line| line.strip_prefix("postgres:"))?;
    let mut fields = user.split(':').skip(1);
    let ids = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
    root.then_some(ids)
}

#[cfg(unix)]
fn make_owner(directory: &Path) {
    if let Some((user, group)) = owner() {
        std::os::unix::fs::chown(directory, Some(user), Some(group)).expect("it may");
    }
}

#[cfg(unix)]
fn become_owner(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    if let Some((user, group)) = owner() {
        command.uid(user).gid(group);
    }
}

#[cfg(not(unix))]
fn make_owner(_directory: &Path) {}

#[cfg(not(unix))]
fn become_owner(_command: &mut Command) {}

#[tokio::test]
async fn a_catalog_with_every_odd_thing() {
    let Some(cluster) = Cluster::start() else {
        eprintln!("no PostgreSQL server binaries here, so nothing was checked");
        return;
    };
    cluster.execute(include_str!("testdata/odd_schema.sql")).await;
    let timeout = Duration::from_secs(30);
    let question = |name: &str, sql: &str| (name.to_owned(), format!("SELECT * FROM (\n{sql}\n) AS q"));
    let questions = [
        question(
            "animals",
            "SELECT id, name, moods, mood_domain, tags, pair, price FROM zoo WHERE name = (NULL::text)",
        ),
        question("nothing", "SELECT 'ä' AS a,\n  b FROM zoo"),
        question("numbers", "SELECT 1 AS n"),
    ];
    let database = introspect_database(&cluster.options(), timeout, &[], &questions).await.expect("it answers");
    let text = database_text(&database);
    expect_file!["testdata/odd_schema.json"].assert_eq(&text);
    assert_eq!(parse_database(&text).expect("it reads"), database, "recorded is the same as live");
    let again = introspect_database(&cluster.options(), timeout, &[], &questions).await.expect("it answers again");
    assert_eq!(database_text(&again), text);

    let wrong = cluster.options().username("nobody");
    let error = introspect_database(&wrong, timeout, &[], &[]).await.expect_err("there is no such role");
    assert_eq!(error, "role \"nobody\" does not exist (SQLSTATE 28000)");
}
