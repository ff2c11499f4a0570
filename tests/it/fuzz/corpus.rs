//! The texts that inputs are made from: what the repository holds.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Larger files are left out: their mutations would be slow and no more telling.
const MAX_LENGTH: u64 = 64 * 1024;

/// All texts below these folders of the repository whose name ends so, in a fixed order.
pub fn texts(folders: &[&str], ending: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths: Vec<PathBuf> = folders.iter().flat_map(|folder| files(&root.join(folder))).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(ending));
    let texts: Vec<String> = paths.iter().filter_map(|path| fs::read_to_string(path).ok()).collect();
    assert!(!texts.is_empty(), "nothing in {folders:?} ends with {ending}");
    texts
}

/// All files below a folder, sorted.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let (mut open, mut found) = (vec![folder.to_path_buf()], Vec::new());
    while let Some(directory) = open.pop() {
        let Ok(entries) = fs::read_dir(directory) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if entry.metadata().is_ok_and(|metadata| metadata.len() <= MAX_LENGTH) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
