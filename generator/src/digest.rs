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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, &str)]) -> String {
        let directory = tempfile::tempdir().expect("a writable place");
        for (path, text) in files {
            let path = directory.path().join(path);
            fs::create_dir_all(path.parent().expect("a file has a directory")).expect("a writable place");
            fs::write(path, text).expect("a writable place");
        }
        of_directory(directory.path()).expect("readable files")
    }

    #[test]
    fn depends_on_paths_and_bytes_alone() {
        let one = check(&[("a/b.yaml", "x"), ("a.yaml", "y")]);
        assert_eq!(one.len(), 64);
        assert_eq!(one, check(&[("a.yaml", "y"), ("a/b.yaml", "x")]));
        for other in [
            &[("a/b.yaml", "x"), ("a.yaml", "z")][..],
            &[("a/c.yaml", "x"), ("a.yaml", "y")],
            &[("a/b.yaml", "x")],
            &[("a/b.yaml", "xy"), ("a.yaml", "")],
        ] {
            assert_ne!(one, check(other), "{other:?}");
        }
        assert_eq!(check(&[]), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    #[test]
    fn a_missing_directory_is_an_error() {
        assert!(of_directory(Path::new("no/such/directory")).is_err());
    }
}
