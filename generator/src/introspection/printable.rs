//! Foreign text made fit for a message: bounded, one line, without control characters and without credentials.

use reqwest::Url;

/// The start of a text, at most `limit` characters, control characters escaped.
pub fn printable(text: &str, limit: usize) -> String {
    let mut shown = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == limit {
            shown.push('…');
            break;
        }
        if character.is_control()
            || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// A URL without what may be secret in it: the password and the query string.
pub fn printable_url(url: &Url) -> String {
    let mut shown = url.clone();
    // Both can only fail on URLs that have no place for a password, which then is not there either.
    let _ = shown.set_password(None);
    shown.set_fragment(None);
    let has_query = shown.query().is_some();
    shown.set_query(None);
    if has_query {
        // Query parameters carry API keys as often as not.
        return printable(&format!("{shown}?…"), 300);
    }
    printable(shown.as_str(), 300)
}

/// The innermost causes of an error, outermost first, each said once.
pub fn error_chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut next = Some(error);
    while let Some(error) = next {
        let text = error.to_string();
        // Many errors repeat their cause in their own text.
        parts.retain(|part| !text.contains(part.as_str()));
        if !parts.iter().any(|part| part.contains(&text)) {
            parts.push(text);
        }
        next = error.source();
    }
    printable(&parts.join(": "), 400)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_and_escapes() {
        assert_eq!(printable("a\n\u{1b}[31mb\u{202e}é", 20), "a\\n\\u{1b}[31mb\\u{202e}é");
        assert_eq!(printable("abc", 2), "ab…");
        assert_eq!(printable("ab", 2), "ab");
    }

    #[test]
    fn hides_what_may_be_secret() {
        for (url, shown) in [
            ("postgres://app:secret@db:5432/shop?sslmode=disable&password=secret", "postgres://app@db:5432/shop?…"),
            ("https://h/graphql#secret", "https://h/graphql"),
        ] {
            assert_eq!(printable_url(&Url::parse(url).expect("a URL")), shown);
        }
    }
}
