//! A scanner over JSON text (RFC 8259) that checks structure while it skips: brackets, commas, colons, literals, numbers
//! and strings are in order, so that bytes copied into a response keep it valid.

use memchr::memchr2;

/// The text is not JSON, or nested too deeply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("malformed JSON at byte {at}")]
pub struct Malformed {
    /// Where it was noticed.
    pub at: usize,
}

/// How deep values that are not empty may nest.
const MAX_DEPTH: usize = 512;

/// A position in JSON text.
#[derive(Clone, Debug)]
pub struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    /// Starts at byte `at`.
    pub fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// The offset of the next byte.
    pub fn position(&self) -> usize {
        self.at
    }

    /// Goes on at another place.
    pub fn move_to(&mut self, at: usize) {
        self.at = at;
    }

    /// The failure at the present position.
    pub fn malformed(&self) -> Malformed {
        Malformed { at: self.at }
    }

    /// The next byte that is not white space, which stays unread.
    #[inline]
    pub fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.bytes.get(self.at) {
            if !matches!(byte, b' ' | b'\n' | b'\t' | b'\r') {
                return Some(*byte);
            }
            self.at += 1;
        }
        None
    }

    /// Reads `byte` if it is the next that is not white space.
    #[inline]
    pub fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Reads `byte` or fails.
    #[inline]
    pub fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.take(byte) { Ok(()) } else { Err(self.malformed()) }
    }

    /// Reads a string and returns what is between its quotes, escapes as they are.
    #[inline]
    pub fn string(&mut self) -> Result<&'a [u8], Malformed> {
        self.expect(b'"')?;
        let start = self.at;
        loop {
            // Most strings are short: eight bytes at a time without a call, then the vectorised search.
            let end = match self.bytes.get(self.at..).and_then(<[u8]>::first_chunk) {
                Some(word) => match first_quote_or_escape(u64::from_le_bytes(*word)) {
                    Some(offset) => self.at + offset,
                    None => self.far_quote_or_escape(self.at + 8)?,
                },
                None => self.far_quote_or_escape(self.at)?,
            };
            if self.bytes[end] == b'"' {
                let text = &self.bytes[start..end];
                // Without an early end, so that many bytes are compared at a time.
                if text.iter().fold(u8::MAX, |least, byte| least.min(*byte)) < b' ' {
                    return Err(Malformed { at: start });
                }
                self.at = end + 1;
                return Ok(text);
            }
            self.at = self.escape(end)?;
        }
    }

    /// Where the escape sequence at `start` ends.
    fn escape(&self, start: usize) -> Result<usize, Malformed> {
        let digits =
            |range| self.bytes.get(range).is_some_and(|digits: &[u8]| digits.iter().all(u8::is_ascii_hexdigit));
        match self.bytes.get(start + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(start + 2),
            Some(b'u') if digits(start + 2..start + 6) => Ok(start + 6),
            _ => Err(Malformed { at: start }),
        }
    }

    fn far_quote_or_escape(&self, from: usize) -> Result<usize, Malformed> {
        let offset = memchr2(b'"', b'\\', self.bytes.get(from..).unwrap_or_default());
        offset.map(|offset| from + offset).ok_or(self.malformed())
    }

    /// Reads the name of an object's member and the colon behind it.
    #[inline]
    pub fn member(&mut self) -> Result<&'a [u8], Malformed> {
        let name = self.string()?;
        self.expect(b':')?;
        Ok(name)
    }

    /// Reads a whole value and returns its text.
    pub fn value(&mut self) -> Result<&'a [u8], Malformed> {
        let _ = self.peek();
        let start = self.at;
        self.skip()?;
        Ok(&self.bytes[start..self.at])
    }

    /// Reads a whole value.
    pub fn skip(&mut self) -> Result<(), Malformed> {
        // One bit per open container, set for objects: the nesting is bounded, so the stack is a fixed array.
        let mut objects = [0_u64; MAX_DEPTH / 64];
        let mut depth = 0;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.string()?;
                }
                Some(open @ (b'{' | b'[')) => {
                    self.at += 1;
                    let is_object = open == b'{';
                    if !self.take(if is_object { b'}' } else { b']' }) {
                        let word = objects.get_mut(depth / 64).ok_or(Malformed { at: self.at })?;
                        let bit = 1 << (depth % 64);
                        *word = if is_object { *word | bit } else { *word & !bit };
                        depth += 1;
                        if is_object {
                            self.member()?;
                        }
                        continue;
                    }
                }
                Some(b't') => self.literal(b"true")?,
                Some(b'f') => self.literal(b"false")?,
                Some(b'n') => self.literal(b"null")?,
                Some(b'-' | b'0'..=b'9') => self.number()?,
                _ => return Err(self.malformed()),
            }
            // A value has ended: go on in its container, or up.
            loop {
                let Some(inner) = depth.checked_sub(1) else { return Ok(()) };
                let is_object = objects[inner / 64] >> (inner % 64) & 1 == 1;
                match self.peek() {
                    Some(b',') => {
                        self.at += 1;
                        if is_object {
                            self.member()?;
                        }
                        break;
                    }
                    Some(b'}') if is_object => {
                        self.at += 1;
                        depth = inner;
                    }
                    Some(b']') if !is_object => {
                        self.at += 1;
                        depth = inner;
                    }
                    _ => return Err(self.malformed()),
                }
            }
        }
    }

    /// Fails unless nothing but white space is left.
    pub fn end(&mut self) -> Result<(), Malformed> {
        if self.peek().is_none() { Ok(()) } else { Err(self.malformed()) }
    }

    fn literal(&mut self, text: &[u8]) -> Result<(), Malformed> {
        if !self.bytes[self.at..].starts_with(text) {
            return Err(self.malformed());
        }
        self.at += text.len();
        Ok(())
    }

    /// `-? int frac? exp?`
    fn number(&mut self) -> Result<(), Malformed> {
        if self.bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        let zero = self.bytes.get(self.at) == Some(&b'0');
        let digits = self.digits()?;
        if zero && digits > 1 {
            return Err(self.malformed());
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.bytes.get(self.at), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<usize, Malformed> {
        let start = self.at;
        while self.bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
            self.at += 1;
        }
        if self.at == start { Err(self.malformed()) } else { Ok(self.at - start) }
    }
}

/// The position of the first `"` or `\` among eight bytes, the first byte lowest.
#[inline]
fn first_quote_or_escape(word: u64) -> Option<usize> {
    const ONES: u64 = 0x0101_0101_0101_0101;
    // The lowest byte that was zero is marked exactly; higher ones may be marked falsely, which does not matter here.
    let zero_bytes = |word: u64| word.wrapping_sub(ONES) & !word & (ONES << 7);
    let found = zero_bytes(word ^ (ONES * u64::from(b'"'))) | zero_bytes(word ^ (ONES * u64::from(b'\\')));
    (found != 0).then(|| found.trailing_zeros() as usize / 8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(text: &str) -> bool {
        let mut scanner = Scanner::new(text.as_bytes(), 0);
        scanner.skip().and_then(|()| scanner.end()).is_ok()
    }

    #[test]
    fn structure_is_checked() {
        for text in [
            "0",
            "-1.5e+3",
            "\"a\\\"b\\\\\"",
            "\"\\/\\b\\f\\n\\r\\t\\u00e9\\ud800\"",
            "[]",
            "{}",
            " [1, 2 , {\"a\": [true,false,null]} ] ",
            "{\"a\":{},\"b\":[[]]}",
        ] {
            assert!(accepts(text), "{text}");
        }
        for text in [
            "",
            "nul",
            "01",
            "-",
            "1.",
            "1e",
            "\"a",
            "\"a\\\"",
            "[1,]",
            "[1 2]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "[}",
            "{]",
            "[",
            "{\"a\":1",
            "1 1",
            "{1:1}",
            "\"a\nb\"",
            "\"a long text with a \u{1}\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\\u12\"",
            "[,]",
            "<html>",
        ] {
            assert!(!accepts(text), "{text}");
        }
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth| format!("{}0{}", "[".repeat(depth), "]".repeat(depth));
        assert!(accepts(&nested(MAX_DEPTH)));
        assert!(!accepts(&nested(MAX_DEPTH + 1)));
    }
}
