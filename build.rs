//! Refuses to build a gateway that is not what its metadata says: compares the digest of `schemas/` with
//! `generated/DIGEST`. Writes nothing.

use std::{fs, path::Path};

#[path = "generator/src/digest.rs"]
mod digest;

fn main() {
    for path in ["schemas", "generated/DIGEST", "generator/src/digest.rs"] {
        println!("cargo::rerun-if-changed={path}");
    }
    if let Err(reason) = check(Path::new("schemas"), Path::new("generated/DIGEST")) {
        println!("cargo::error={reason}; run `cargo run -p generator -- schemas/`");
    }
}

fn check(schemas: &Path, recorded: &Path) -> Result<(), String> {
    let has_files = fs::read_dir(schemas).is_ok_and(|mut entries| entries.next().is_some());
    let recorded = match fs::read_to_string(recorded) {
        Ok(recorded) => recorded,
        Err(_) if has_files => return Err("`generated/` was never made from `schemas/`".to_owned()),
        // A workspace that has not been given any metadata yet.
        Err(_) => return Ok(()),
    };
    let current = digest::of_directory(schemas).map_err(|error| format!("`schemas/` cannot be read: {error}"))?;
    if current == recorded.trim() { Ok(()) } else { Err("`generated/` is older than `schemas/`".to_owned()) }
}
