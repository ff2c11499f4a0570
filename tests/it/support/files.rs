//! Folders as maps of files.

use std::{collections::BTreeMap, fs, path::Path};

/// All files below a folder by path; none where it does not exist.
pub fn read_directory(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let (mut files, mut open) = (BTreeMap::new(), vec![directory.to_path_buf()]);
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for path in entries.map(|entry| entry.expect("readable").path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                let shown = path.strip_prefix(directory).expect("it is inside").display().to_string();
                files.insert(shown, fs::read(&path).expect("readable"));
            }
        }
    }
    files
}
