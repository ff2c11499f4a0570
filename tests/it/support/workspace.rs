//! A cargo workspace around generated crates: this repository's manifest, lock file and runtime with other members. It is
//! always in the same place below `target/` and shares its artifacts, so that only what changed is compiled.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

/// A workspace below `target/`.
pub struct Workspace {
    directory: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Makes or finds the workspace `name`. `package` is the manifest of its own package up to the workspace, which ends
    /// with the list of members.
    pub fn new(name: &str, package: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let directory = target.join(name);
        fs::create_dir_all(directory.join("src")).expect("writable");
        write_if_different(&directory.join("Cargo.toml"), manifest(root, package).as_bytes());
        for file in ["Cargo.lock", "clippy.toml"] {
            write_if_different(&directory.join(file), &fs::read(root.join(file)).expect("a file of this repository"));
        }
        // Generated manifests name their neighbour, which here is the repository's own.
        let runtime = directory.join("runtime");
        if fs::read_link(&runtime).ok().as_deref() != Some(&root.join("runtime")) {
            let _ = fs::remove_file(&runtime);
            std::os::unix::fs::symlink(root.join("runtime"), &runtime).expect("links can be made");
        }
        Self { directory, target }
    }

    /// Puts a file into it.
    pub fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.directory.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("writable");
        write_if_different(&path, bytes);
    }

    /// Makes these files the whole of a folder in it.
    pub fn write_crate(&self, name: &str, files: &BTreeMap<String, Vec<u8>>) {
        let directory = self.directory.join(name);
        for orphan in super::files::read_directory(&directory).keys().filter(|path| !files.contains_key(*path)) {
            fs::remove_file(directory.join(orphan)).expect("writable");
        }
        for (path, bytes) in files {
            self.write(&format!("{name}/{path}"), bytes);
        }
    }

    /// Runs cargo in it, without the network and without warnings. Returns where debug binaries are.
    pub fn cargo(&self, arguments: &[&str]) -> PathBuf {
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
        self.target.join("debug")
    }
}

/// The part of the repository's manifest that members share, behind another package.
fn manifest(root: &Path, package: &str) -> String {
    let text = fs::read_to_string(root.join("Cargo.toml")).expect("the repository's manifest");
    let (_, shared) = text.split_once("[workspace.package]").expect("the manifest has a part that members share");
    format!("{package}resolver = \"3\"\n\n[workspace.package]{shared}")
}

fn write_if_different(path: &Path, bytes: &[u8]) {
    if fs::read(path).ok().as_deref() != Some(bytes) {
        fs::write(path, bytes).expect("writable");
    }
}
