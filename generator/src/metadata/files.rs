//! The files of a metadata directory: found, read and parsed with their includes resolved. The only part of the load
//! stage that touches the file system.

use std::{
    fs, io,
    path::{Component, Path, PathBuf},
};

use super::{Yaml, yaml};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceMap, Span, Spanned, did_you_mean};

/// How deep includes may be nested.
const MAX_INCLUDE_DEPTH: usize = 50;
/// How large a file may be. The largest real ones are remote schemas' permissions of some megabytes.
const MAX_FILE_BYTES: u64 = 64 << 20;
/// How many values all files together may have.
const MAX_VALUES: usize = 20_000_000;

/// A metadata directory that is being read.
pub(super) struct Files<'a> {
    /// The directory, without symbolic links in its path.
    root: PathBuf,
    /// The directory as shown to the user, with `/`.
    shown: String,
    sources: &'a mut SourceMap,
    /// The files whose includes are being resolved.
    open: Vec<OpenFile>,
    budget: usize,
}

struct OpenFile {
    path: PathBuf,
    included_at: Option<Span>,
}

impl<'a> Files<'a> {
    /// The metadata directory at `directory`: itself, or its folder `metadata`.
    pub(super) fn open(directory: &Path, sources: &'a mut SourceMap, diagnostics: &mut Diagnostics) -> Option<Self> {
        let is_metadata = |path: &Path| {
            ["version.yaml", "databases", "remote_schemas.yaml"].iter().any(|entry| path.join(entry).exists())
        };
        let inner = directory.join("metadata");
        let found = if is_metadata(directory) {
            directory.to_path_buf()
        } else if is_metadata(&inner) {
            inner
        } else {
            let shown = show(directory);
            let message = if directory.exists() {
                format!("`{shown}` is not a metadata directory")
            } else {
                format!("`{shown}` does not exist")
            };
            diagnostics.push(Diagnostic::new(Code::MetadataNotFound, message).help(
                "give a directory with `version.yaml` and `databases/` in it, or a project folder with `metadata/`",
            ));
            return None;
        };
        match found.canonicalize() {
            Ok(root) => Some(Self { root, shown: show(&found), sources, open: Vec::new(), budget: MAX_VALUES }),
            Err(error) => {
                let message = format!("`{}` cannot be read: {}", show(&found), reason(&error));
                diagnostics.push(Diagnostic::new(Code::UnreadableFile, message));
                None
            }
        }
    }

    /// The value of a file, given relative to the directory with `/`; nothing if there is no such file, or if it
    /// cannot be read, which is reported.
    pub(super) fn read(&mut self, relative: &str, diagnostics: &mut Diagnostics) -> Option<Spanned<Yaml>> {
        let path = self.root.join(relative);
        match path.canonicalize() {
            Ok(canonical) => {
                let mut budget = self.budget;
                let opened = OpenFile { path: canonical, included_at: None };
                let value = self.parse(opened, relative, &mut budget, diagnostics);
                self.budget = budget;
                value
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                self.unreadable(relative, None, &reason(&error), diagnostics);
                None
            }
        }
    }

    /// The texts of the files that were read.
    pub(super) fn source_map(&self) -> &SourceMap {
        self.sources
    }

    /// The names of the files and folders directly in the directory, sorted.
    pub(super) fn entries(&self) -> Vec<String> {
        names_in(&self.root)
    }

    /// The beginning of a file, for findings about the file as a whole.
    pub(super) fn beginning(&mut self, relative: &str) -> Span {
        let text = fs::read_to_string(self.root.join(relative)).unwrap_or_default();
        let file = self.sources.add(self.shown_path(relative), text);
        Span { file, start: 0, end: 0 }
    }

    fn parse(
        &mut self,
        opened: OpenFile,
        relative: &str,
        budget: &mut usize,
        diagnostics: &mut Diagnostics,
    ) -> Option<Spanned<Yaml>> {
        let included_at = opened.included_at;
        let text = match read_text(&opened.path) {
            Ok(text) => text,
            Err(reason) => {
                self.unreadable(relative, included_at, &reason, diagnostics);
                return None;
            }
        };
        let file = self.sources.add(self.shown_path(relative), text.clone());
        if !is_yaml(relative) {
            // Other files, such as SDL, are one text.
            return Some(Spanned::new(Yaml::String(text), Span { file, start: 0, end: 0 }));
        }
        self.open.push(opened);
        let mut include = |path: &str, span: Span, budget: &mut usize, diagnostics: &mut Diagnostics| {
            self.include(relative, path, span, budget, diagnostics)
        };
        let value = yaml::parse(&text, file, &mut include, budget, diagnostics);
        self.open.pop();
        value
    }

    fn include(
        &mut self,
        from: &str,
        written: &str,
        span: Span,
        budget: &mut usize,
        diagnostics: &mut Diagnostics,
    ) -> Option<Spanned<Yaml>> {
        if self.open.len() > MAX_INCLUDE_DEPTH {
            diagnostics.push(
                Diagnostic::new(
                    Code::IncludeCycle,
                    format!("includes are nested deeper than {MAX_INCLUDE_DEPTH} files"),
                )
                .label(span, "too deep"),
            );
            return None;
        }
        let (path, relative) = self.locate(from, written, span, diagnostics)?;
        if let Some(position) = self.open.iter().position(|file| file.path == path) {
            let shown = self.shown_path(&relative);
            let mut diagnostic = Diagnostic::new(Code::IncludeCycle, format!("`{shown}` includes itself"))
                .label(span, "included again here");
            for site in self.open.iter().skip(position + 1).filter_map(|file| file.included_at) {
                diagnostic = diagnostic.label(site, "on the way");
            }
            diagnostics.push(diagnostic);
            return None;
        }
        self.parse(OpenFile { path, included_at: Some(span) }, &relative, budget, diagnostics)
    }

    /// Where a file is that is named in the file `from`, and how it is shown; reported if it is not there or outside.
    fn locate(
        &self,
        from: &str,
        written: &str,
        span: Span,
        diagnostics: &mut Diagnostics,
    ) -> Option<(PathBuf, String)> {
        let outside = |message: String| {
            Diagnostic::new(Code::IncludeOutsideDirectory, message)
                .label(span, "included here")
                .help("move the file into the metadata directory")
        };
        let Some(relative) = resolve(from, written) else {
            diagnostics.push(outside(format!("`{written}` is outside of the metadata directory")));
            return None;
        };
        let path = match self.root.join(&relative).canonicalize() {
            Ok(path) => path,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                diagnostics.push(self.not_found(&relative, written, span));
                return None;
            }
            Err(error) => {
                self.unreadable(&relative, Some(span), &reason(&error), diagnostics);
                return None;
            }
        };
        if !path.starts_with(&self.root) {
            let shown = self.shown_path(&relative);
            diagnostics.push(outside(format!("`{shown}` is a link that leads out of the metadata directory")));
            return None;
        }
        Some((path, relative))
    }

    /// The text of a file that the metadata names by its path from the directory, whatever kind of file it is.
    pub(super) fn text(
        &mut self,
        written: &Spanned<String>,
        diagnostics: &mut Diagnostics,
    ) -> Option<super::SchemaFile> {
        let (path, relative) = self.locate("", written, written.span, diagnostics)?;
        match read_text(&path) {
            Ok(text) => {
                let file = self.sources.add(self.shown_path(&relative), text.clone());
                Some(super::SchemaFile { file, text })
            }
            Err(reason) => {
                self.unreadable(&relative, Some(written.span), &reason, diagnostics);
                None
            }
        }
    }

    fn not_found(&self, relative: &str, written: &str, span: Span) -> Diagnostic {
        let shown = self.shown_path(relative);
        let (folder, name) = relative.rsplit_once('/').unwrap_or(("", relative));
        let neighbours = names_in(&self.root.join(folder));
        let mut help = format!("looked for `{shown}`; includes are relative to the file they stand in");
        if let Some(neighbour) = did_you_mean(name, neighbours.iter().map(String::as_str)) {
            help = format!("looked for `{shown}`; did you mean `{neighbour}`?");
        }
        Diagnostic::new(Code::IncludeNotFound, format!("the included file `{written}` does not exist"))
            .label(span, "included here")
            .help(help)
    }

    fn unreadable(&self, relative: &str, included_at: Option<Span>, reason: &str, diagnostics: &mut Diagnostics) {
        let message = format!("`{}` cannot be read: {reason}", self.shown_path(relative));
        let mut diagnostic = Diagnostic::new(Code::UnreadableFile, message);
        if let Some(span) = included_at {
            diagnostic = diagnostic.label(span, "included here");
        }
        diagnostics.push(diagnostic);
    }

    fn shown_path(&self, relative: &str) -> String {
        if self.shown.is_empty() { relative.to_owned() } else { format!("{}/{relative}", self.shown) }
    }
}

/// A path as shown to the user: as given, with `/` and without `./` and a final `/`.
fn show(path: &Path) -> String {
    let path: PathBuf = path.components().filter(|component| *component != Component::CurDir).collect();
    path.display().to_string().replace('\\', "/")
}

/// Where a path leads that is written in the file `from`, both relative to the root with `/`; nothing if it leaves it.
fn resolve(from: &str, written: &str) -> Option<String> {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for component in Path::new(written).components() {
        match component {
            Component::Normal(part) => parts.push(part.to_str()?),
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop()?;
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(parts.join("/"))
}

fn is_yaml(path: &str) -> bool {
    let extension = Path::new(path).extension();
    extension.is_some_and(|extension| ["yaml", "yml", "json"].iter().any(|known| extension.eq_ignore_ascii_case(known)))
}

fn read_text(path: &Path) -> Result<String, String> {
    let metadata = fs::metadata(path).map_err(|error| reason(&error))?;
    // A pipe or device could block for ever.
    if !metadata.is_file() {
        return Err("it is not a file".to_owned());
    }
    if metadata.len() > MAX_FILE_BYTES {
        return Err(format!("it is larger than {} MB", MAX_FILE_BYTES >> 20));
    }
    let bytes = fs::read(path).map_err(|error| reason(&error))?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        format!("it is not UTF-8 text (line {})", valid.split(|byte| *byte == b'\n').count())
    })
}

/// The reason without the operating system's error number.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "it does not exist".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn include_paths() {
        assert_eq!(resolve("databases/databases.yaml", "a/b.yaml").as_deref(), Some("databases/a/b.yaml"));
        assert_eq!(resolve("databases/databases.yaml", "./../x.yaml").as_deref(), Some("x.yaml"));
        assert_eq!(resolve("databases/databases.yaml", "../../x.yaml"), None);
        assert_eq!(resolve("x.yaml", "/etc/passwd"), None);
    }

    #[test]
    fn shown_paths() {
        assert_eq!(show(Path::new("./schemas/")), "schemas");
        assert_eq!(show(Path::new(".")), "");
        assert_eq!(show(Path::new("../a/b")), "../a/b");
    }
}
