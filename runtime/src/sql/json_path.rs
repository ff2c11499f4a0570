//! The `path` argument of JSON columns: `$.a.b[0]["k k"]` becomes the keys `a`, `b`, `0`, `k k`.
//!
//! The leading `$` and `.` may be missing. Whether the keys exist is for Postgres (`#>`) to find out.

/// The keys of a path, outermost first; otherwise what is wrong with it.
pub(super) fn parse(path: &str) -> Result<Vec<String>, String> {
    let mut keys = Vec::new();
    let mut rest = path.strip_prefix('$').unwrap_or(path);
    let mut first = true;
    while !rest.is_empty() {
        if let Some(bracket) = rest.strip_prefix('[') {
            let (key, after) = bracketed(bracket)?;
            keys.push(key);
            rest = after;
        } else {
            let name = match rest.strip_prefix('.') {
                Some(name) => name,
                None if first => rest,
                None => return Err(format!("expected `.` or `[` before `{rest}`")),
            };
            let end = name.find(['.', '[']).unwrap_or(name.len());
            if end == 0 && !(first && name.starts_with('[')) {
                return Err("a key is empty".to_owned());
            }
            if end > 0 {
                keys.push(name[..end].to_owned());
            }
            rest = &name[end..];
        }
        first = false;
    }
    Ok(keys)
}

/// The key that ends with `]`, and what follows it.
fn bracketed(text: &str) -> Result<(String, &str), String> {
    let quote = text.chars().next().filter(|first| matches!(first, '"' | '\''));
    let Some(quote) = quote else {
        let end = text.find(']').ok_or("a `]` is missing")?;
        let index = &text[..end];
        if index.is_empty() || !index.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(format!("`{index}` is no array index"));
        }
        return Ok((index.to_owned(), &text[end + 1..]));
    };
    let mut key = String::new();
    let mut characters = text.char_indices().skip(1);
    while let Some((at, character)) = characters.next() {
        match character {
            '\\' => key.extend(characters.next().map(|(_, escaped)| escaped)),
            end if end == quote => {
                let after = &text[at + 1..];
                return match after.strip_prefix(']') {
                    Some(after) => Ok((key, after)),
                    None => Err("a `]` is missing".to_owned()),
                };
            }
            other => key.push(other),
        }
    }
    Err("a quote is missing".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        let check = |path: &str, expected: &[&str]| {
            let keys = parse(path).unwrap_or_else(|reason| panic!("{path}: {reason}"));
            assert_eq!(keys, expected, "{path}");
        };
        check("", &[]);
        check("$", &[]);
        check("$.a.b[0][\"k k\"]", &["a", "b", "0", "k k"]);
        check("a['it\\'s'].c", &["a", "it's", "c"]);
        check("[1].x", &["1", "x"]);
        for wrong in ["a..b", "a[", "a[x]", "a['b", "a['b'", "a[0]b", "."] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
