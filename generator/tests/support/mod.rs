//! A project of its own for each test, and runs of the generator in it.
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A project with one remote schema, known by its snapshot alone.
pub struct Project {
    folder: tempfile::TempDir,
}

/// What a run came to.
pub struct Run {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Project {
    pub fn new() -> Self {
        let project = Self { folder: tempfile::tempdir().expect("a temporary directory") };
        project.write("schemas/version.yaml", "version: 3\n");
        project.write(
            "schemas/remote_schemas.yaml",
            "- name: auth\n  definition:\n    url_from_env: AUTH_URL\n    timeout_seconds: 5\n",
        );
        project.write(
            "schemas/snapshots/remote_schemas/auth.graphql",
            "schema {\n  query: Query\n}\n\ntype Query {\n  me: User\n}\n\ntype User {\n  id: ID!\n}\n",
        );
        project
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("writable");
        fs::write(path, text).expect("writable");
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, &[])
    }

    pub fn run_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_generator"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env_remove("HASURA_GRAPHQL_ENABLE_REMOTE_SCHEMA_PERMISSIONS")
            .env_remove("HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES")
            .env_remove("AUTH_URL")
            .envs(environment.iter().copied())
            .output()
            .expect("the generator starts");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes text");
        Run { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    pub fn check(&self, arguments: &[&str], code: i32) -> Run {
        let run = self.run(arguments);
        assert_eq!(run.code, Some(code), "{arguments:?}\n{}\n{}", run.stdout, run.stderr);
        run
    }

    /// Copies a folder of the project.
    pub fn copy(&self, from: &str, to: &str) {
        for entry in fs::read_dir(self.path(from)).expect("readable") {
            let entry = entry.expect("readable");
            let name = entry.file_name().into_string().expect("text");
            let (from, to) = (format!("{from}/{name}"), format!("{to}/{name}"));
            if entry.path().is_dir() {
                self.copy(&from, &to);
            } else {
                self.write(&to, &fs::read_to_string(self.path(&from)).expect("readable"));
            }
        }
    }

    /// Runs git in the project, without anything of the machine's settings.
    pub fn git(&self, arguments: &[&str]) {
        let output = Command::new("git")
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"])
            .args(arguments)
            .current_dir(self.folder.path())
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .output()
            .expect("git is installed");
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}
