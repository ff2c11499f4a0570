//! The tokens of a GraphQL document with their byte places, and the values of its string tokens. It knows no grammar.

use std::fmt::Write;
use std::ops::Range;

/// What is wrong with a text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The bytes it is about.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// The place it disagrees with and what is there.
    pub related: Option<(Range<usize>, String)>,
}

impl SyntaxError {
    /// A finding about one place.
    pub fn new(range: Range<usize>, message: impl Into<String>) -> Self {
        Self { range, message: message.into(), related: None }
    }
}

/// The kinds of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// `{`, `...` and the like.
    Punctuator,
    /// A name or keyword.
    Name,
    /// An `Int` or `Float` literal.
    Number,
    /// `"…"`
    String,
    /// `"""…"""`
    BlockString,
}

/// A token and its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it is.
    pub range: Range<usize>,
}

/// All tokens of a text.
pub fn tokens(text: &str) -> Result<Vec<Token>, SyntaxError> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let (kind, end) = match byte {
            b' ' | b'\t' | b'\n' | b'\r' | b',' => {
                at += 1;
                continue;
            }
            b'#' => {
                at = skip(bytes, at, |byte| byte != b'\n' && byte != b'\r');
                continue;
            }
            b'!' | b'$' | b'&' | b'(' | b')' | b':' | b'=' | b'@' | b'[' | b']' | b'{' | b'|' | b'}' => {
                (TokenKind::Punctuator, at + 1)
            }
            b'.' if text[at..].starts_with("...") => (TokenKind::Punctuator, at + 3),
            b'_' | b'a'..=b'z' | b'A'..=b'Z' => (TokenKind::Name, skip(bytes, at, is_name_byte)),
            b'-' if at > 0 && is_name_byte(bytes[at - 1]) => {
                let start = tokens.last().map_or(at, |token: &Token| token.range.start);
                let end = skip(bytes, at, |byte| byte == b'-' || is_name_byte(byte));
                let message = format!("`{}` is no name; a text needs quotes", &text[start..end]);
                return Err(SyntaxError::new(start..end, message));
            }
            b'-' | b'0'..=b'9' => (TokenKind::Number, number_end(bytes, at)?),
            b'"' if text[at..].starts_with("\"\"\"") => (TokenKind::BlockString, block_string_end(text, at)?),
            b'"' => (TokenKind::String, string_end(bytes, at)?),
            _ if text[at..].starts_with('\u{feff}') => {
                at += '\u{feff}'.len_utf8();
                continue;
            }
            _ => {
                let character = text[at..].chars().next().unwrap_or('\u{fffd}');
                let message = format!("unexpected character `{}`", character.escape_debug());
                return Err(SyntaxError::new(at..at + character.len_utf8(), message));
            }
        };
        tokens.push(Token { kind, range: at..end });
        at = end;
    }
    Ok(tokens)
}

fn is_name_byte(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

/// The first place from `at` on whose byte does not fit.
fn skip(bytes: &[u8], mut at: usize, fits: impl Fn(u8) -> bool) -> usize {
    while bytes.get(at).is_some_and(|byte| fits(*byte)) {
        at += 1;
    }
    at
}

/// Where the number that starts at `start` ends, by the specification's sections on `IntValue` and `FloatValue`.
fn number_end(bytes: &[u8], start: usize) -> Result<usize, SyntaxError> {
    let digits = |from: usize| {
        let end = skip(bytes, from, |byte| byte.is_ascii_digit());
        if end == from { Err(SyntaxError::new(start..from, "number with a missing digit")) } else { Ok(end) }
    };
    let is = |at: usize, accepted: &[u8]| bytes.get(at).is_some_and(|byte| accepted.contains(byte));
    let first = if is(start, b"-") { start + 1 } else { start };
    let mut end = digits(first)?;
    if is(first, b"0") && end > first + 1 {
        return Err(SyntaxError::new(start..end, "number with a leading zero"));
    }
    if is(end, b".") {
        end = digits(end + 1)?;
    }
    if is(end, b"eE") {
        end = digits(if is(end + 1, b"+-") { end + 2 } else { end + 1 })?;
    }
    if bytes.get(end).is_some_and(|byte| *byte == b'.' || is_name_byte(*byte)) {
        return Err(SyntaxError::new(start..end + 1, "number directly followed by other text"));
    }
    Ok(end)
}

fn string_end(bytes: &[u8], start: usize) -> Result<usize, SyntaxError> {
    let mut at = start + 1;
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(at + 1),
            Some(b'\\') if !matches!(bytes.get(at + 1), None | Some(b'\n' | b'\r')) => at += 2,
            Some(b'\n' | b'\r' | b'\\') | None => return Err(SyntaxError::new(start..at, "unterminated string")),
            Some(_) => at += 1,
        }
    }
}

fn block_string_end(text: &str, start: usize) -> Result<usize, SyntaxError> {
    let mut at = start + 3;
    while let Some(found) = text[at..].find("\"\"\"") {
        let quotes = at + found;
        if !text[at..quotes].ends_with('\\') {
            return Ok(quotes + 3);
        }
        at = quotes + 3;
    }
    Err(SyntaxError::new(start..text.len(), "unterminated block string"))
}

/// The value of a string or block string token.
pub fn string_value(text: &str, token: &Token) -> Result<String, SyntaxError> {
    let raw = &text[token.range.clone()];
    match token.kind {
        TokenKind::BlockString => Ok(block_string_value(&raw[3..raw.len() - 3])),
        _ => quoted_string_value(&raw[1..raw.len() - 1])
            .map_err(|message| SyntaxError::new(token.range.clone(), message)),
    }
}

/// `BlockStringValue()` of the specification.
pub fn block_string_value(raw: &str) -> String {
    let normalised = raw.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = normalised.split('\n').collect();
    let is_blank = |line: &&str| line.trim_start_matches([' ', '\t']).is_empty();
    let indent = lines
        .iter()
        .skip(1)
        .filter(|line| !is_blank(line))
        .map(|line| line.len() - line.trim_start_matches([' ', '\t']).len())
        .min()
        .unwrap_or(0);
    let mut kept: Vec<&str> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| if at == 0 { line } else { line.get(indent..).unwrap_or("") })
        .collect();
    while kept.last().is_some_and(is_blank) {
        kept.pop();
    }
    let leading = kept.iter().take_while(|line| is_blank(line)).count();
    kept[leading..].join("\n").replace("\\\"\"\"", "\"\"\"")
}

fn quoted_string_value(raw: &str) -> Result<String, String> {
    let mut value = String::with_capacity(raw.len());
    let mut characters = raw.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            value.push(character);
            continue;
        }
        match characters.next() {
            Some(same @ ('"' | '\\' | '/')) => value.push(same),
            Some('b') => value.push('\u{8}'),
            Some('f') => value.push('\u{c}'),
            Some('n') => value.push('\n'),
            Some('r') => value.push('\r'),
            Some('t') => value.push('\t'),
            Some('u') => value.push(unicode_escape(&mut characters)?),
            other => return Err(format!("unknown escape `\\{}`", other.map(String::from).unwrap_or_default())),
        }
    }
    Ok(value)
}

/// The character of `\uXXXX`, `\u{X…}` or a pair of surrogates, `\u` having been read.
fn unicode_escape(characters: &mut std::str::Chars<'_>) -> Result<char, String> {
    let invalid = || "invalid unicode escape".to_owned();
    let code = if characters.as_str().starts_with('{') {
        let (digits, rest) = characters.as_str()[1..].split_once('}').ok_or_else(invalid)?;
        *characters = rest.chars();
        hexadecimal(digits).ok_or_else(invalid)?
    } else {
        let first = four_digits(characters).ok_or_else(invalid)?;
        if (0xd800..0xdc00).contains(&first) {
            let rest = characters.as_str().strip_prefix("\\u").ok_or_else(invalid)?;
            *characters = rest.chars();
            let second = four_digits(characters).filter(|code| (0xdc00..0xe000).contains(code)).ok_or_else(invalid)?;
            0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)
        } else {
            first
        }
    };
    char::from_u32(code).ok_or_else(invalid)
}

fn four_digits(characters: &mut std::str::Chars<'_>) -> Option<u32> {
    let digits = characters.as_str().get(..4)?;
    let code = hexadecimal(digits)?;
    *characters = characters.as_str()[4..].chars();
    Some(code)
}

fn hexadecimal(digits: &str) -> Option<u32> {
    // `from_str_radix` alone would accept a sign.
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .then(|| u32::from_str_radix(digits, 16).ok())
        .flatten()
}

/// A text as a quoted GraphQL string.
pub fn quote_string(value: &str) -> String {
    let mut quoted = String::with_capacity(value.len() + 2);
    quoted.push('"');
    for character in value.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            control if control.is_control() => {
                quoted.push_str("\\u");
                write!(quoted, "{:04X}", u32::from(control)).expect("writing to a string cannot fail");
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a text is a GraphQL name.
pub fn is_name(text: &str) -> bool {
    text.bytes().all(is_name_byte) && text.bytes().next().is_some_and(|byte| !byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found = tokens(text).expect("it lexes");
        let found: Vec<&str> = found.iter().map(|token| &text[token.range.clone()]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn splits_into_tokens() {
        check(
            "\u{feff}# c\r\ntype A { a(b: [Int!]=-1.5e3,c:0): X }",
            &[
                "type", "A", "{", "a", "(", "b", ":", "[", "Int", "!", "]", "=", "-1.5e3", "c", ":", "0", ")", ":",
                "X", "}",
            ],
        );
        check(
            r#""a\"b" """c\"""d""" 0e0 123456789012345678901234567890"#,
            &[r#""a\"b""#, r#""""c\"""d""""#, "0e0", "123456789012345678901234567890"],
        );
        check("", &[]);
    }

    #[test]
    fn says_where_a_text_is_broken() {
        for (text, at, message) in [
            ("a ? b", 2..3, "unexpected character `?`"),
            ("é", 0..2, "unexpected character `é`"),
            ("a \"b\nc\"", 2..4, "unterminated string"),
            ("\"a\\", 0..2, "unterminated string"),
            (" \"\"\"a", 1..5, "unterminated block string"),
            ("01", 0..2, "number with a leading zero"),
            ("1.", 0..2, "number with a missing digit"),
            ("-", 0..1, "number with a missing digit"),
            ("1x", 0..2, "number directly followed by other text"),
            ("..", 0..1, "unexpected character `.`"),
        ] {
            assert_eq!(tokens(text), Err(SyntaxError::new(at, message)), "{text}");
        }
    }

    #[test]
    fn reads_string_values() {
        for (text, expected) in [
            (r#""""#, Ok("")),
            (r#""a\b\f\n\r\t\/\\\"""#, Ok("a\u{8}\u{c}\n\r\t/\\\"")),
            (r#""\u00e9\uD83D\uDE00\u{1F600}""#, Ok("é😀😀")),
            (r#""\uD83D""#, Err("invalid unicode escape")),
            (r#""\u{110000}""#, Err("invalid unicode escape")),
            (r#""\u+123""#, Err("invalid unicode escape")),
            (r#""\uéé""#, Err("invalid unicode escape")),
            (r#""\q""#, Err("unknown escape `\\q`")),
            ("\"\"\"\n    one\n      two\r\n\n    three \n\n  \"\"\"", Ok("one\n  two\n\nthree ")),
            ("\"\"\"  first\n  second\"\"\"", Ok("  first\nsecond")),
            ("\"\"\" \n\t\"\"\"", Ok("")),
        ] {
            let token = tokens(text).expect("it lexes").remove(0);
            let found = string_value(text, &token).map_err(|error| error.message);
            assert_eq!(found, expected.map(str::to_owned).map_err(str::to_owned), "{text}");
        }
    }

    #[test]
    fn quoting_is_undone_by_reading() {
        for value in ["", "plain", "\"quoted\" \\ back", "line\nbreak\r\ttab", "\u{1}\u{7f}\u{9f}é😀"] {
            let text = quote_string(value);
            let token = tokens(&text).expect("it lexes").remove(0);
            assert_eq!(string_value(&text, &token).expect("it reads"), value);
        }
    }
}
