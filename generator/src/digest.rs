//! The digest of a metadata directory: what `generated/DIGEST` holds, and what the root `build.rs` compares it with.
//!
//! SHA-256 over the files below the directory, at any depth, snapshots included, sorted by the bytes of their path.
//! Each file adds: its path relative to the directory with `/` between the parts, a zero byte, its length in bytes as
//! eight bytes in little-endian order, and its bytes. Names, modes and dates of directories add nothing. The result is
//! 64 lower-case hexadecimal digits.
//!
//! The build script includes this file by its path, so it needs nothing but the standard library and `sha2`.

use std::{fmt::Write as _, fs, io, path::Path};

use sha2::{Digest as _, Sha256};

/// The digest of all files below `directory`.
pub fn of_directory(directory: &Path) -> io::Result<String> {
    let mut files = Vec::new();
    collect_files(directory, "", &mut files)?;
    files.sort_unstable();
    let mut hasher = Sha256::new();
    for file in files {
        let bytes = fs::read(directory.join(&file))?;
        hasher.update(&file);
        hasher.update([0]);
        hasher.update((bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    }
    let mut text = String::with_capacity(64);
    for byte in hasher.finalize() {
        write!(text, "{byte:02x}").map_err(io::Error::other)?;
    }
    Ok(text)
}

/// Adds the paths below `directory` to `files`, each with `prefix` in front.
fn collect_files(directory: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or_else(|| {
            io::Error::new(io::ErrorKind::InvalidData, format!("the name of `{}` is not UTF-8", path.display()))
        })?;
        let name = format!("{prefix}{name}");
        // Follows links, as reading the metadata does; the system ends cycles.
        if fs::metadata(&path)?.is_dir() {
            collect_files(&path, &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}
