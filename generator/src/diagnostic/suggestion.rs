//! "Did you mean": which of the existing names is close to one that does not exist.

/// The existing name nearest to `name`, if it is near enough to be a misspelling. Letter case counts little.
pub fn did_you_mean<'a>(name: &str, existing: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = name.chars().count();
    // Two edits in a name of three letters make any other name.
    let limit = (length / 3).clamp(1, 2);
    existing
        .into_iter()
        .filter(|candidate| *candidate != name && candidate.chars().count().abs_diff(length) <= limit)
        .filter_map(|candidate| {
            let folded = distance(&name.to_lowercase(), &candidate.to_lowercase());
            (folded <= limit).then_some((folded, distance(name, candidate), candidate))
        })
        .min()
        .map(|(_, _, candidate)| candidate)
}

/// The help text for a name that does not exist: the nearest existing one, else all of them if they are few.
pub fn suggest<'a>(name: &str, existing: impl IntoIterator<Item = &'a str>) -> Option<String> {
    const FEW: usize = 12;
    let mut existing: Vec<_> = existing.into_iter().collect();
    existing.sort_unstable();
    existing.dedup();
    if let Some(candidate) = did_you_mean(name, existing.iter().copied()) {
        return Some(format!("did you mean `{candidate}`?"));
    }
    match existing.len() {
        0 => None,
        1 => Some(format!("there is only {}", quoted_list(existing))),
        2..=FEW => Some(format!("there are {}", quoted_list(existing))),
        _ => longest_beginning(name, &existing).map(|candidate| format!("did you mean `{candidate}`?")),
    }
}

/// Among many names, the longest that the name begins with, such as `_eq` for `_equals`.
fn longest_beginning<'a>(name: &str, existing: &[&'a str]) -> Option<&'a str> {
    const LEAST: usize = 3;
    let beginnings =
        existing.iter().copied().filter(|candidate| candidate.len() >= LEAST && name.starts_with(candidate));
    beginnings.max_by_key(|candidate| candidate.len())
}

/// Names as a text: `a`, `b` and `c`.
pub fn quoted_list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// The number of letters to insert, delete, replace or swap with their neighbour (optimal string alignment).
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().collect();
    let right: Vec<char> = right.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (row, left_character) in left.iter().enumerate() {
        let mut current = Vec::with_capacity(last.len());
        current.push(row + 1);
        for (column, right_character) in right.iter().enumerate() {
            let replace = last[column] + usize::from(left_character != right_character);
            let mut best = replace.min(last[column + 1] + 1).min(current[column] + 1);
            let swapped = row > 0
                && column > 0
                && left[row - 1] == *right_character
                && right[column - 1] == *left_character
                && left_character != right_character;
            if swapped {
                best = best.min(before_last[column - 1] + 1);
            }
            current.push(best);
        }
        before_last = std::mem::replace(&mut last, current);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, existing: &[&str], expected: Option<&str>) {
        assert_eq!(did_you_mean(name, existing.iter().copied()), expected);
    }

    #[test]
    fn nearest_name() {
        check("selct_permissions", &["select_permissions", "insert_permissions"], Some("select_permissions"));
        check("usres", &["users", "uses"], Some("users"));
        check("userid", &["user_id", "name"], Some("user_id"));
        check("ID", &["id", "name"], Some("id"));
        check("AuthorId", &["author_id", "authorId"], Some("authorId"));
        check("id", &["name", "age"], None);
        check("customer", &["order", "invoice"], None);
        check("x", &[], None);
    }

    #[test]
    fn names_in_words() {
        assert_eq!(quoted_list(["a"]), "`a`");
        assert_eq!(quoted_list(["a", "b", "c"]), "`a`, `b` and `c`");
        assert_eq!(suggest("zzz", ["b", "a"]).as_deref(), Some("there are `a` and `b`"));
        assert_eq!(suggest("zzz", []), None);
    }
}
