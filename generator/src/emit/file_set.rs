//! The files of the generated crate, in memory: paths relative to its folder, with `/`, and their texts.

use std::collections::BTreeMap;

use super::format::MARKER;

/// Files by relative path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, String>,
    marker: &'static str,
}

impl Default for FileSet {
    fn default() -> Self {
        Self::marked(MARKER)
    }
}

impl FileSet {
    /// No files yet. Each will have `marker` near its head, by which its kind is told from others.
    pub const fn marked(marker: &'static str) -> Self {
        Self { files: BTreeMap::new(), marker }
    }

    /// What each file has near its head.
    pub const fn marker(&self) -> &'static str {
        self.marker
    }

    /// Adds a file. Paths are made by `emit::names`, which keeps them apart.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        let path = path.into();
        let previous = self.files.insert(path, text.into());
        debug_assert!(previous.is_none(), "two emitters made one file");
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Paths and texts, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
