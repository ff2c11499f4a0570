//! Values of clients that fail whatever rows there are.
//!
//! Postgres reads a value such as a pattern or a number when it first compares a row with it, and in which order a row
//! meets the conditions of a `WHERE` is for its planner to say. A client could so learn from an error that a row exists
//! that it does not see: one that meets its other conditions. Where a statement has rows to hide, each value that can fail
//! is therefore looked at once, before any row is, by a condition that holds for every value that does not fail.
//!
//! What fails for some rows whatever the value is (functions of users and of PostGIS, types that cannot be compared) is no
//! matter of values: it is asked behind the role's permission, see [`super::condition::Condition::into_conjuncts`].

use std::collections::BTreeSet;

use super::extension::function;
use super::render::literal;
use crate::definition::WireType;

/// Types of which an array is not like any other: Postgres says so when it compares two.
const NOT_COMPARED: [&str; 9] = ["json", "xml", "point", "line", "lseg", "box", "path", "polygon", "circle"];

/// Types of extensions whose operators take every value.
const COMPARED: [&str; 5] = ["citext", "ltree", "lquery", "hstore", "geometry"];

/// Whether the operators of a type give an answer for every two values.
pub(super) fn compares_all(type_name: &str, wire: WireType) -> bool {
    match wire {
        WireType::Array => type_name.strip_suffix("[]").is_none_or(|element| !NOT_COMPARED.contains(&element)),
        WireType::Extension => {
            let name = type_name.trim_end_matches('"');
            COMPARED.iter().any(|known| name.strip_suffix(known).is_some_and(|before| before.ends_with(['"', '.'])))
        }
        _ => true,
    }
}

/// What the box of a shape overlaps for which a function of PostGIS holds that is called with the shape and `right`, which
/// for those of a distance is two values; `None` where nothing can be said of boxes.
pub(super) fn boxes(wire: WireType, name: &str, schema: Option<&str>, right: &str) -> Option<String> {
    match (wire, name) {
        (WireType::Geometry, "st_dwithin" | "st_3ddwithin") => {
            Some(format!("{}({right})", function(schema, "st_expand")))
        }
        // Two shapes without points are equal, and have no boxes.
        (WireType::Geometry, name) if name != "st_equals" => Some(right.to_owned()),
        _ => None,
    }
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_that_cannot_be_compared() {
        assert!(compares_all("integer[]", WireType::Array));
        assert!(!compares_all("json[]", WireType::Array));
        assert!(compares_all("\"public\".\"citext\"", WireType::Extension));
        assert!(!compares_all("\"public\".\"vector\"", WireType::Extension));
        assert!(!compares_all("\"public\".\"mycitext\"", WireType::Extension));
        assert!(compares_all("numeric", WireType::Other));
    }

    #[test]
    fn boxes_of_shapes() {
        let boxes = |wire, name| boxes(wire, name, Some("\"gis\""), "$1, $2");
        assert_eq!(boxes(WireType::Geometry, "st_dwithin").as_deref(), Some("\"gis\".st_expand($1, $2)"));
        assert_eq!(boxes(WireType::Geometry, "st_touches").as_deref(), Some("$1, $2"));
        assert_eq!(boxes(WireType::Geometry, "st_equals"), None);
        assert_eq!(boxes(WireType::Geography, "st_intersects"), None);
    }
}
