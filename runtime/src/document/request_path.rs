//! Paths into a request, such as `$.selectionSet.users.args.where`, as error messages show them.

use std::fmt::Write;

/// A path is not continued beyond this many bytes. Clients choose how long names are, and each error and each use of a
/// variable keeps a path.
const MAX_LENGTH: usize = 1_000;

/// How many characters of a key are shown.
const MAX_KEY_LENGTH: usize = 100;

/// Appends a step to an object's field: `.key`, or `["key"]` where the key is no plain name.
pub(crate) fn push_key(path: &mut String, key: &str) {
    if path.len() > MAX_LENGTH {
        return;
    }
    let key = match key.char_indices().nth(MAX_KEY_LENGTH) {
        Some((end, _)) => &key[..end],
        None => key,
    };
    let mut bytes = key.bytes();
    let plain = bytes.next().is_some_and(|byte| byte == b'_' || byte.is_ascii_alphabetic())
        && bytes.all(|byte| byte == b'_' || byte == b'-' || byte.is_ascii_alphanumeric());
    // Writing to a string cannot fail.
    let _ = if plain { write!(path, ".{key}") } else { write!(path, "[{key:?}]") };
}

/// Appends a step to a list's item.
pub(crate) fn push_index(path: &mut String, index: usize) {
    if path.len() > MAX_LENGTH {
        return;
    }
    let _ = write!(path, "[{index}]");
}
