//! Golden files: what is expected is a file beside the case. `UPDATE_EXPECT=1` writes what was found instead.

use std::{env, fs, path::Path};

/// Compares; `None` means that there must be no such file. The answer is what differs, for a list of all failures.
pub fn compare(path: &Path, found: Option<&str>) -> Result<(), String> {
    let expected = fs::read_to_string(path).ok();
    if expected.as_deref() == found {
        return Ok(());
    }
    if env::var_os("UPDATE_EXPECT").is_some() {
        let written = match found {
            Some(found) => fs::write(path, found),
            None => fs::remove_file(path),
        };
        return written.map_err(|error| format!("{}: {error}", path.display()));
    }
    let show = |text: Option<&str>| text.unwrap_or("(no file)\n").to_owned();
    Err(format!(
        "{} differs; UPDATE_EXPECT=1 accepts what was found\n--- expected\n{}--- found\n{}",
        path.display(),
        show(expected.as_deref()),
        show(found)
    ))
}
