//! Values of clients that fail whatever rows there are.
//!
//! Postgres reads a value such as a pattern or a number when it first compares a row with it, and in which order a row
//! meets the conditions of a `WHERE` is for its planner to say. A client could so learn from an error that a row exists
//! that it does not see: one that meets its other conditions. Where a statement has rows to hide, each value that can fail
//! is therefore looked at once, before any row is, by a condition that holds for every value that does not fail.

use std::collections::BTreeSet;

use super::render::literal;

/// What to look at of a value that is cast: `$1::text::numeric`; `None` where it arrives as what it is.
pub(super) fn of_cast(placeholder: &str) -> Option<String> {
    placeholder.contains("::").then(|| placeholder.to_owned())
}

/// What to look at of the right side of an operator that reads it as a pattern.
pub(super) fn of_pattern(operator: &str, placeholder: &str) -> Option<String> {
    let pattern = if placeholder.contains("::") { format!("({placeholder})::text") } else { placeholder.to_owned() };
    match operator {
        "LIKE" | "NOT LIKE" | "ILIKE" | "NOT ILIKE" => {
            // What escapes nothing is at the end: an odd number of backslashes.
            let backslash = literal("\\");
            let odd = format!("(length({pattern}) - length(rtrim({pattern}, {backslash}))) % 2");
            Some(format!("'x' LIKE right({pattern}, {odd})"))
        }
        "SIMILAR TO" | "NOT SIMILAR TO" => Some(format!("'' SIMILAR TO {pattern}")),
        "~" | "!~" | "~*" | "!~*" => Some(format!("'' ~ {pattern}")),
        _ => None,
    }
}

/// Appends the conditions to a statement, which ends with a `FROM` or `WHERE` clause of its outermost query.
pub(super) fn append(text: &mut String, checks: &BTreeSet<String>) {
    let last = text.lines().rfind(|line| !line.starts_with(' ')).unwrap_or_default();
    let has_conditions = last.starts_with("WHERE ");
    for (index, check) in checks.iter().enumerate() {
        text.push_str(if index == 0 && !has_conditions { "\nWHERE " } else { "\n  AND " });
        text.push_str("((");
        text.push_str(check);
        text.push_str(") IS NULL) IS NOT NULL");
    }
}
