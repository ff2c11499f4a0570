//! Paths into a request, such as `$.selectionSet.users.args.where`, as error messages show them.

use std::fmt::Write;

/// Appends a step to an object's field: `.key`, or `["key"]` where the key is no plain name.
pub(crate) fn push_key(path: &mut String, key: &str) {
    let mut bytes = key.bytes();
    let plain = bytes.next().is_some_and(|byte| byte == b'_' || byte.is_ascii_alphabetic())
        && bytes.all(|byte| byte == b'_' || byte == b'-' || byte.is_ascii_alphanumeric());
    // Writing to a string cannot fail.
    let _ = if plain { write!(path, ".{key}") } else { write!(path, "[{key:?}]") };
}

/// Appends a step to a list's item.
pub(crate) fn push_index(path: &mut String, index: usize) {
    let _ = write!(path, "[{index}]");
}
