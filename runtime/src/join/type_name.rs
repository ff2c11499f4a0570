//! Type names in an answer: a remote schema says its own, the client is told the customised one.

use std::borrow::Cow;
use std::ops::Range;

use super::{Edit, Replacement};
use crate::plan::TypeName;

/// What is to be written differently in a member that is a type's name: its value, and its key where it was asked for under
/// another one. `member` starts at the key's quote and ends with the value, which is its last `value_length` bytes.
pub(super) fn edit(type_name: &TypeName, text: &str, member: &Range<usize>, value_length: usize) -> Option<Edit> {
    let value = text.get(member.end.checked_sub(value_length)?..member.end)?;
    let said = value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let name = said.and_then(|said| type_name.name_of(said));
    let key_start = member.start + 1;
    let (bytes, text) = match (&type_name.response_key, name) {
        (None, None) => return None,
        (None, Some(name)) => (member.end - value_length + 1..member.end - 1, Cow::Borrowed(name)),
        (Some(key), None) => (key_start..key_start + type_name.alias.len(), Cow::Owned(key.clone())),
        (Some(key), Some(name)) => (key_start..member.end - 1, Cow::Owned(format!("{key}\":\"{name}"))),
    };
    Some(Edit { bytes, replacement: Replacement::Text(text) })
}
