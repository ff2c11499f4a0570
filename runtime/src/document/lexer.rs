//! Lexical tokens of a GraphQL document (specification, section 2.1), borrowed from its text.
//!
//! Strings come out as they are written; `string_value` and `block_string_value` decode them. Nothing here knows the
//! grammar of documents.

use std::borrow::Cow;
use std::fmt;

/// What is wrong with a text, and the byte offset where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SyntaxError {
    pub(super) what: String,
    pub(super) offset: usize,
}

impl SyntaxError {
    pub(super) fn new(what: impl Into<String>, offset: usize) -> Self {
        Self { what: what.into(), offset }
    }
}

/// The kinds of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// The end of the text.
    End,
    /// One of `! $ & ( ) : = @ [ ] { | }`.
    Punctuator(u8),
    /// `...`
    Spread,
    Name,
    Int,
    Float,
    /// The text between the quotes.
    String,
    /// The text between the triple quotes.
    BlockString,
}

/// A token: its kind, its text and the byte offset where it starts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: TokenKind,
    pub(super) text: &'a str,
    pub(super) start: usize,
}

impl fmt::Display for Token<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            TokenKind::End => formatter.write_str("the end"),
            TokenKind::String | TokenKind::BlockString => formatter.write_str("a string"),
            TokenKind::Int | TokenKind::Float => write!(formatter, "the number `{}`", self.text),
            TokenKind::Name => {
                // A name may be as long as the document; the message must not be.
                let shown: String = self.text.chars().take(60).collect();
                write!(formatter, "`{shown}`")
            }
            TokenKind::Punctuator(_) | TokenKind::Spread => write!(formatter, "`{}`", self.text),
        }
    }
}

/// Reads tokens one after the other.
pub(super) struct Lexer<'a> {
    text: &'a str,
    offset: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, offset: 0 }
    }

    /// The next token; [`TokenKind::End`] for ever after the last one.
    pub(super) fn next_token(&mut self) -> Result<Token<'a>, SyntaxError> {
        self.skip_ignored();
        let start = self.offset;
        let Some(byte) = self.byte_at(start) else {
            return Ok(Token { kind: TokenKind::End, text: "", start });
        };
        match byte {
            b'!' | b'$' | b'&' | b'(' | b')' | b':' | b'=' | b'@' | b'[' | b']' | b'{' | b'|' | b'}' => {
                Ok(self.token(TokenKind::Punctuator(byte), start + 1))
            }
            b'.' => {
                if self.rest(start).starts_with("...") {
                    Ok(self.token(TokenKind::Spread, start + 3))
                } else {
                    Err(SyntaxError::new("expected `...`, found a single dot", start))
                }
            }
            b'_' | b'a'..=b'z' | b'A'..=b'Z' => {
                let length = self.rest(start).bytes().take_while(|byte| is_name_byte(*byte)).count();
                Ok(self.token(TokenKind::Name, start + length))
            }
            b'-' | b'0'..=b'9' => self.number(),
            b'"' if self.rest(start).starts_with("\"\"\"") => self.block_string(),
            b'"' => self.string(),
            _ => {
                let character = self.rest(start).chars().next().unwrap_or(char::REPLACEMENT_CHARACTER);
                Err(SyntaxError::new(format!("unexpected character {character:?}"), start))
            }
        }
    }

    fn byte_at(&self, offset: usize) -> Option<u8> {
        self.text.as_bytes().get(offset).copied()
    }

    fn rest(&self, offset: usize) -> &'a str {
        self.text.get(offset..).unwrap_or_default()
    }

    fn token(&mut self, kind: TokenKind, end: usize) -> Token<'a> {
        let start = self.offset;
        self.offset = end;
        Token { kind, text: self.text.get(start..end).unwrap_or_default(), start }
    }

    /// White space, line ends, commas, comments and byte order marks.
    fn skip_ignored(&mut self) {
        loop {
            match self.byte_at(self.offset) {
                Some(b' ' | b'\t' | b'\n' | b'\r' | b',') => self.offset += 1,
                Some(b'#') => {
                    let rest = self.rest(self.offset).as_bytes();
                    self.offset += memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
                }
                Some(0xEF) if self.rest(self.offset).starts_with('\u{FEFF}') => self.offset += '\u{FEFF}'.len_utf8(),
                _ => return,
            }
        }
    }

    fn number(&mut self) -> Result<Token<'a>, SyntaxError> {
        let mut end = self.offset;
        let mut kind = TokenKind::Int;
        if self.byte_at(end) == Some(b'-') {
            end += 1;
        }
        let integer = self.digits(end)?;
        if self.byte_at(end) == Some(b'0') && integer > end + 1 {
            return Err(SyntaxError::new("a number must not start with a zero", self.offset));
        }
        end = integer;
        if self.byte_at(end) == Some(b'.') {
            kind = TokenKind::Float;
            end = self.digits(end + 1)?;
        }
        if matches!(self.byte_at(end), Some(b'e' | b'E')) {
            kind = TokenKind::Float;
            end += 1;
            if matches!(self.byte_at(end), Some(b'+' | b'-')) {
                end += 1;
            }
            end = self.digits(end)?;
        }
        match self.byte_at(end) {
            Some(byte) if byte == b'.' || is_name_byte(byte) => {
                Err(SyntaxError::new("a number must be followed by something else", end))
            }
            _ => Ok(self.token(kind, end)),
        }
    }

    /// The end of the digits that start at `start`, which are at least one.
    fn digits(&self, start: usize) -> Result<usize, SyntaxError> {
        let count = self.rest(start).bytes().take_while(u8::is_ascii_digit).count();
        if count == 0 { Err(SyntaxError::new("expected a digit", start)) } else { Ok(start + count) }
    }

    fn string(&mut self) -> Result<Token<'a>, SyntaxError> {
        let start = self.offset;
        let mut end = start + 1;
        loop {
            match self.byte_at(end) {
                None | Some(b'\n' | b'\r') => return Err(SyntaxError::new("a string without an end", start)),
                Some(b'"') => break,
                // Whatever is escaped is no end of the string, and no character starts inside another.
                Some(b'\\') if matches!(self.byte_at(end + 1), Some(b'"' | b'\\')) => end += 2,
                Some(_) => end += 1,
            }
        }
        self.offset = end + 1;
        Ok(Token { kind: TokenKind::String, text: self.text.get(start + 1..end).unwrap_or_default(), start })
    }

    fn block_string(&mut self) -> Result<Token<'a>, SyntaxError> {
        let start = self.offset;
        let bytes = self.text.as_bytes();
        let mut end = start + 3;
        loop {
            let Some(quote) = memchr::memchr(b'"', bytes.get(end..).unwrap_or_default()) else {
                return Err(SyntaxError::new("a block string without an end", start));
            };
            end += quote;
            if !self.rest(end).starts_with("\"\"\"") {
                end += 1;
            } else if end > start + 3 && bytes.get(end - 1) == Some(&b'\\') {
                end += 3;
            } else {
                break;
            }
        }
        self.offset = end + 3;
        Ok(Token { kind: TokenKind::BlockString, text: self.text.get(start + 3..end).unwrap_or_default(), start })
    }
}

const fn is_name_byte(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

/// The value of a string (specification, section 2.9.4); `raw` is the text between the quotes, which starts at `start`.
pub(super) fn string_value(raw: &str, start: usize) -> Result<Cow<'_, str>, SyntaxError> {
    let Some(first) = memchr::memchr(b'\\', raw.as_bytes()) else {
        return Ok(Cow::Borrowed(raw));
    };
    let mut value = String::with_capacity(raw.len());
    let mut offset = 0;
    let mut next = Some(first);
    while let Some(backslash) = next {
        value.push_str(raw.get(offset..backslash).unwrap_or_default());
        let (character, length) = escape(raw.get(backslash..).unwrap_or_default())
            .ok_or_else(|| SyntaxError::new("an unknown escape sequence", start + backslash))?;
        value.push(character);
        offset = backslash + length;
        next = memchr::memchr(b'\\', raw.as_bytes().get(offset..).unwrap_or_default()).map(|found| offset + found);
    }
    value.push_str(raw.get(offset..).unwrap_or_default());
    Ok(Cow::Owned(value))
}

/// The character that the escape sequence at the start of `text` stands for, and its length.
fn escape(text: &str) -> Option<(char, usize)> {
    let character = match *text.as_bytes().get(1)? {
        b'"' => '"',
        b'\\' => '\\',
        b'/' => '/',
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode_escape(text),
        _ => return None,
    };
    Some((character, 2))
}

fn unicode_escape(text: &str) -> Option<(char, usize)> {
    if text.as_bytes().get(2) == Some(&b'{') {
        let close = text.find('}')?;
        return Some((char::from_u32(hexadecimal(text.get(3..close)?)?)?, close + 1));
    }
    let first = hexadecimal(text.get(2..6)?)?;
    if !(0xD800..0xDC00).contains(&first) {
        return Some((char::from_u32(first)?, 6));
    }
    if text.get(6..8)? != "\\u" {
        return None;
    }
    let second = hexadecimal(text.get(8..12)?)?;
    if !(0xDC00..0xE000).contains(&second) {
        return None;
    }
    Some((char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00))?, 12))
}

fn hexadecimal(digits: &str) -> Option<u32> {
    // The parser of numbers also takes a sign, which an escape sequence may not have.
    if digits.bytes().all(|byte| byte.is_ascii_hexdigit()) { u32::from_str_radix(digits, 16).ok() } else { None }
}

/// The value of a block string (specification, section 2.9.4.1): without common indentation and outer blank lines.
pub(super) fn block_string_value(raw: &str) -> Cow<'_, str> {
    if !raw.contains(['\n', '\r', '\\']) {
        return Cow::Borrowed(if is_blank(raw) { "" } else { raw });
    }
    let text = raw.replace("\\\"\"\"", "\"\"\"");
    let lines = lines(&text);
    let indent =
        lines.iter().skip(1).filter(|line| !is_blank(line)).map(|line| indentation(line)).min().unwrap_or_default();
    let first = lines.iter().position(|line| !is_blank(line)).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !is_blank(line)).map_or(first, |last| last + 1);
    let mut value = String::with_capacity(text.len());
    for (index, line) in lines.iter().enumerate().take(last).skip(first) {
        if index > first {
            value.push('\n');
        }
        // Blank lines may be shorter than the common indentation.
        let dedent = if index == 0 { 0 } else { indent };
        value.push_str(line.get(dedent..).unwrap_or_default());
    }
    Cow::Owned(value)
}

/// The lines of a text, ended by `\n`, `\r\n` or `\r`.
fn lines(text: &str) -> Vec<&str> {
    let mut lines = Vec::new();
    let mut rest = text;
    while let Some(end) = rest.find(['\n', '\r']) {
        lines.push(&rest[..end]);
        let length = if rest[end..].starts_with("\r\n") { 2 } else { 1 };
        rest = &rest[end + length..];
    }
    lines.push(rest);
    lines
}

fn is_blank(line: &str) -> bool {
    line.bytes().all(|byte| byte == b' ' || byte == b'\t')
}

fn indentation(line: &str) -> usize {
    line.bytes().take_while(|byte| *byte == b' ' || *byte == b'\t').count()
}
