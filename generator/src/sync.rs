//! Stage 8, sync: the emitted files onto the disk, compared with it, or neither. Unchanged files are not touched and
//! orphans go. A folder that holds anything that the generator did not write is refused before the first change.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::emit::{FileSet, MARKER};

/// What to do with a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write it.
    Write,
    /// Report it; nothing is written.
    Check,
}

/// What was done, or would be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// New or different files.
    pub written: Vec<String>,
    /// Files that no longer are.
    pub deleted: Vec<String>,
    /// How many are as they should be.
    pub unchanged: usize,
    /// In [`Mode::Check`], the differences as one unified diff.
    pub diff: String,
}

impl Outcome {
    /// Whether the directory is as emitted.
    pub fn is_in_sync(&self) -> bool {
        self.written.is_empty() && self.deleted.is_empty()
    }
}

/// Why nothing was written, or not all.
#[derive(Debug)]
pub enum Error {
    /// Files that the generator did not write.
    Foreign {
        /// The directory.
        directory: PathBuf,
        /// Paths in it.
        files: Vec<String>,
    },
    /// The file system said no.
    Io {
        /// What was tried.
        action: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        error: io::Error,
    },
}

impl std::fmt::Display for Error {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Foreign { directory, files } => {
                writeln!(
                    formatter,
                    "`{}` holds files that the generator did not write; nothing was changed:",
                    directory.display()
                )?;
                for file in files.iter().take(10) {
                    writeln!(formatter, "  {file}")?;
                }
                if files.len() > 10 {
                    writeln!(formatter, "  and {} more", files.len() - 10)?;
                }
                write!(formatter, "help: move them away, or choose another directory with `--out`")
            }
            Self::Io { action, path, error } => write!(formatter, "cannot {action} `{}`: {error}", path.display()),
        }
    }
}

impl std::error::Error for Error {}

/// Fails where the directory cannot be read or holds what is no file of a generated crate.
pub fn refuse_foreign_files(directory: &Path) -> Result<(), Error> {
    read_own_files(directory, MARKER).map(|_| ())
}

/// Writes files anywhere, or says how they differ from those that are there.
pub fn record(files: &[(PathBuf, String)], mode: Mode) -> Result<String, Error> {
    let mut diff = String::new();
    for (path, text) in files {
        match mode {
            Mode::Write => write_file(path, text)?,
            Mode::Check => {
                let present = fs::read_to_string(path).unwrap_or_default();
                diff.push_str(&unified_diff(path, &present, text));
            }
        }
    }
    Ok(diff)
}

/// Brings `directory` in line with `files`, or says how it differs.
pub fn sync(files: &FileSet, directory: &Path, mode: Mode) -> Result<Outcome, Error> {
    let present = read_own_files(directory, files.marker())?;

    let mut outcome = Outcome::default();
    for (path, text) in files.iter() {
        let present = present.get(path).map(String::as_str);
        if present == Some(text) {
            outcome.unchanged += 1;
            continue;
        }
        outcome.written.push(path.to_owned());
        if mode == Mode::Check {
            outcome.diff.push_str(&unified_diff(&directory.join(path), present.unwrap_or_default(), text));
        }
    }
    for (path, text) in &present {
        if files.get(path).is_none() {
            outcome.deleted.push(path.clone());
            if mode == Mode::Check {
                outcome.diff.push_str(&unified_diff(&directory.join(path), text, ""));
            }
        }
    }
    if mode == Mode::Write {
        write(files, directory, &outcome)?;
    }
    Ok(outcome)
}

/// The differences of one file, with the paths that `patch` understands.
fn unified_diff(path: &Path, old: &str, new: &str) -> String {
    let shown = path.display();
    TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(&format!("a/{shown}"), &format!("b/{shown}"))
        .to_string()
}

/// Writes one file by way of a temporary one beside it, so that it is never seen half-written.
fn write_file(path: &Path, text: &str) -> Result<(), Error> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder).map_err(|error| Error::Io { action: "create", path: folder.to_owned(), error })?;
    let write_error = |error| Error::Io { action: "write", path: path.to_owned(), error };
    let mut file = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(folder).map_err(write_error)?;
    io::Write::write_all(&mut file, text.as_bytes()).map_err(write_error)?;
    make_readable(file.path()).map_err(write_error)?;
    file.persist(path).map_err(|error| write_error(error.error))?;
    Ok(())
}

/// What the names of temporary files start with; an interrupted run leaves them behind and the next one ignores them.
const TEMPORARY: &str = ".gatewright-";

/// Temporary files are their owner's alone; these are ordinary source files.
#[cfg(unix)]
fn make_readable(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_path: &Path) -> io::Result<()> {
    Ok(())
}

fn write(files: &FileSet, directory: &Path, outcome: &Outcome) -> Result<(), Error> {
    // The digest says that all the rest is there, so it goes first and comes last.
    let digest = directory.join("DIGEST");
    if !outcome.is_in_sync() && digest.exists() {
        remove(&digest)?;
    }
    for path in outcome.written.iter().filter(|path| *path != "DIGEST") {
        write_file(&directory.join(path), files.get(path).unwrap_or_default())?;
    }
    for path in outcome.deleted.iter().filter(|path| *path != "DIGEST") {
        let file = directory.join(path);
        remove(&file)?;
        // Folders that became empty go too; any other stays, which is all that an error here says.
        let mut folder = file.parent();
        while let Some(parent) = folder.filter(|parent| *parent != directory) {
            if fs::remove_dir(parent).is_err() {
                break;
            }
            folder = parent.parent();
        }
    }
    if let (false, Some(text)) = (outcome.is_in_sync(), files.get("DIGEST")) {
        write_file(&digest, text)?;
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), Error> {
    fs::remove_file(path).map_err(|error| Error::Io { action: "delete", path: path.to_owned(), error })
}

fn read_own_files(directory: &Path, marker: &str) -> Result<BTreeMap<String, String>, Error> {
    let present = read_directory(directory)?;
    let foreign: Vec<String> =
        present.iter().filter(|(path, text)| !is_ours(path, text, marker)).map(|(path, _)| path.clone()).collect();
    if foreign.is_empty() {
        return Ok(present);
    }
    Err(Error::Foreign { directory: directory.to_owned(), files: foreign })
}

/// All files under a directory by relative path with `/`; none where it is not there. What is hidden, and what cargo
/// puts there, is nobody's business.
fn read_directory(directory: &Path) -> Result<BTreeMap<String, String>, Error> {
    let mut files = BTreeMap::new();
    if directory.exists() {
        read_folder(directory, "", &mut files)?;
    }
    Ok(files)
}

fn read_folder(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) -> Result<(), Error> {
    let io_error = |path: &Path| {
        let path = path.to_owned();
        move |error| Error::Io { action: "read", path, error }
    };
    for entry in fs::read_dir(folder).map_err(io_error(folder))? {
        let path = entry.map_err(io_error(folder))?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with('.') || prefix.is_empty() && (name == "target" || name == "Cargo.lock") {
            continue;
        }
        let relative = format!("{prefix}{name}");
        if path.is_dir() {
            read_folder(&path, &format!("{relative}/"), files)?;
        } else {
            let bytes = fs::read(&path).map_err(io_error(&path))?;
            files.insert(relative, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(())
}

/// Whether the generator wrote the file: it says so near its head. The digest is alone on its line.
fn is_ours(path: &str, text: &str, marker: &str) -> bool {
    if path == "DIGEST" {
        let digest = text.trim_end();
        return digest.len() <= 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    text.lines().take(5).any(|line| line.contains(marker))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use expect_test::expect;

    use super::{Mode, Outcome, sync};
    use crate::emit::{FileSet, MARKER};

    fn file_set(files: &[(&str, &str)]) -> FileSet {
        let mut set = FileSet::default();
        for (path, text) in files {
            set.insert(*path, format!("//! {MARKER}\n{text}\n"));
        }
        set.insert("DIGEST", "0123abcd\n");
        set
    }

    fn write(directory: &Path, files: &[(&str, &str)]) -> Outcome {
        sync(&file_set(files), directory, Mode::Write).expect("nothing is in the way")
    }

    fn error(directory: &Path, files: &FileSet) -> String {
        let error = sync(files, directory, Mode::Write).expect_err("something is in the way");
        error.to_string().replace(&directory.display().to_string(), "DIR")
    }

    #[test]
    fn unchanged_files_are_not_touched() {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let first = write(directory.path(), &[("src/a.rs", "1"), ("src/b.rs", "1")]);
        assert_eq!(first.written, ["DIGEST", "src/a.rs", "src/b.rs"]);
        let modified = |path: &str| {
            let metadata = fs::metadata(directory.path().join(path)).expect("it was written");
            metadata.modified().expect("the file system keeps times")
        };
        let before = modified("src/a.rs");
        let second = write(directory.path(), &[("src/a.rs", "1"), ("src/b.rs", "2")]);
        assert_eq!((second.written, second.unchanged), (vec!["src/b.rs".to_owned()], 2));
        assert_eq!(modified("src/a.rs"), before);
        assert_eq!(fs::read_to_string(directory.path().join("DIGEST")).expect("it is back"), "0123abcd\n");
    }

    #[test]
    fn orphans_and_their_folders_go() {
        let directory = tempfile::tempdir().expect("a temporary directory");
        write(directory.path(), &[("src/a.rs", "1"), ("src/deep/er/b.rs", "1")]);
        let outcome = write(directory.path(), &[("src/a.rs", "1")]);
        assert_eq!(outcome.deleted, ["src/deep/er/b.rs"]);
        assert!(!directory.path().join("src/deep").exists());
        assert!(directory.path().join("src/a.rs").exists());
    }

    #[test]
    fn check_writes_nothing_and_shows_the_difference() {
        let directory = tempfile::tempdir().expect("a temporary directory");
        write(directory.path(), &[("a.rs", "old"), ("gone.rs", "x")]);
        let outcome =
            sync(&file_set(&[("a.rs", "new"), ("b.rs", "y")]), directory.path(), Mode::Check).expect("readable");
        assert!(!outcome.is_in_sync());
        let shown = directory.path().display().to_string();
        expect![[r"
            --- a/DIR/a.rs
            +++ b/DIR/a.rs
            @@ -1,2 +1,2 @@
             //! Generated; do not edit, run `cargo gen`.
            -old
            +new
            --- a/DIR/b.rs
            +++ b/DIR/b.rs
            @@ -0,0 +1,2 @@
            +//! Generated; do not edit, run `cargo gen`.
            +y
            --- a/DIR/gone.rs
            +++ b/DIR/gone.rs
            @@ -1,2 +0,0 @@
            -//! Generated; do not edit, run `cargo gen`.
            -x
        "]]
        .assert_eq(&outcome.diff.replace(&shown, "DIR"));
        assert!(!directory.path().join("b.rs").exists());
        let same = sync(&file_set(&[("a.rs", "old"), ("gone.rs", "x")]), directory.path(), Mode::Check);
        assert!(same.expect("readable").is_in_sync());
    }

    #[test]
    fn foreign_files_are_refused_before_any_change() {
        let directory = tempfile::tempdir().expect("a temporary directory");
        fs::create_dir(directory.path().join("src")).expect("writable");
        fs::write(directory.path().join("src/mine.rs"), "fn main() {}\n").expect("writable");
        fs::write(directory.path().join("target"), "ignored").expect("writable");
        let files = file_set(&[("src/a.rs", "1")]);
        expect![[r"
            `DIR` holds files that the generator did not write; nothing was changed:
              src/mine.rs
            help: move them away, or choose another directory with `--out`"]]
        .assert_eq(&error(directory.path(), &files));
        assert!(!directory.path().join("src/a.rs").exists());
    }

    #[test]
    fn a_file_in_the_way_of_a_folder_is_named() {
        let directory = tempfile::tempdir().expect("a temporary directory");
        fs::write(directory.path().join("out"), "text").expect("writable");
        let message = error(&directory.path().join("out"), &file_set(&[("a.rs", "1")]));
        assert!(message.starts_with("cannot read `DIR`"), "{message}");
        assert_eq!(fs::read_to_string(directory.path().join("out")).expect("readable"), "text");
    }
}
