//! A cursor over JSON text, for values that are decoded as their type asks and not as JSON has them.
//!
//! The text comes from `serde_json`, which has checked its form; what is malformed nonetheless is an error, never a
//! panic. Strings without escapes and numbers are borrowed.

use std::borrow::Cow;

/// What a JSON value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Boolean,
    Number,
    String,
    List,
    Object,
}

impl Kind {
    /// For messages.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

/// The text is not JSON.
#[derive(Debug)]
pub(super) struct Malformed;

/// The cursor.
#[derive(Clone)]
pub(super) struct Reader<'r> {
    text: &'r str,
    offset: usize,
}

impl<'r> Reader<'r> {
    pub(super) fn new(text: &'r str) -> Self {
        Self { text, offset: 0 }
    }

    /// The kind of the value that comes next.
    pub(super) fn kind(&mut self) -> Option<Kind> {
        Some(match self.peek()? {
            b'n' => Kind::Null,
            b't' | b'f' => Kind::Boolean,
            b'"' => Kind::String,
            b'[' => Kind::List,
            b'{' => Kind::Object,
            b'-' | b'0'..=b'9' => Kind::Number,
            _ => return None,
        })
    }

    /// Where the value that comes next starts.
    pub(super) fn value_start(&mut self) -> usize {
        self.skip_white_space();
        self.offset
    }

    /// The text from `start` to here.
    pub(super) fn text_since(&self, start: usize) -> &'r str {
        self.text.get(start..self.offset).unwrap_or_default()
    }

    /// How many bytes are left.
    pub(super) fn remaining(&self) -> usize {
        self.text.len().saturating_sub(self.offset)
    }

    pub(super) fn boolean(&mut self) -> Result<bool, Malformed> {
        let value = self.peek() == Some(b't');
        self.word(if value { "true" } else { "false" })?;
        Ok(value)
    }

    /// The text of the number that comes next.
    pub(super) fn number(&mut self) -> &'r str {
        let start = self.value_start();
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        self.offset +=
            rest.iter().take_while(|byte| matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E')).count();
        self.text_since(start)
    }

    pub(super) fn string(&mut self) -> Result<Cow<'r, str>, Malformed> {
        let start = self.value_start();
        let escaped = self.skip_string()?;
        let text = self.text_since(start);
        if escaped {
            // Escapes are rare, and their rules are known elsewhere.
            return serde_json::from_str(text).map(Cow::Owned).map_err(|_| Malformed);
        }
        text.get(1..text.len().saturating_sub(1)).map(Cow::Borrowed).ok_or(Malformed)
    }

    /// Steps to the next item of a list; `first` is true before the first one. False, and past the list, after the last.
    pub(super) fn next_item(&mut self, first: &mut bool) -> Result<bool, Malformed> {
        if std::mem::take(first) {
            self.expect(b'[')?;
            if self.peek() == Some(b']') {
                self.offset += 1;
                return Ok(false);
            }
            return Ok(true);
        }
        match self.peek() {
            Some(b',') => {
                self.offset += 1;
                Ok(true)
            }
            Some(b']') => {
                self.offset += 1;
                Ok(false)
            }
            _ => Err(Malformed),
        }
    }

    /// Steps to the value of an object's next key, like [`Self::next_item`].
    pub(super) fn next_key(&mut self, first: &mut bool) -> Result<Option<Cow<'r, str>>, Malformed> {
        let expected = if std::mem::take(first) { b'{' } else { b',' };
        match self.peek() {
            Some(byte) if byte == expected => self.offset += 1,
            Some(b'}') => {
                self.offset += 1;
                return Ok(None);
            }
            _ => return Err(Malformed),
        }
        if expected == b'{' && self.peek() == Some(b'}') {
            self.offset += 1;
            return Ok(None);
        }
        let key = self.string()?;
        self.expect(b':')?;
        Ok(Some(key))
    }

    /// Steps to the value of an object's next key where that is `key`, written without escapes; else stays where it is.
    pub(super) fn skip_key(&mut self, first: &mut bool, key: &str) -> bool {
        let start = self.offset;
        let found = self.peek() == Some(if *first { b'{' } else { b',' }) && {
            self.offset += 1;
            self.skip_white_space();
            let rest = self.text.as_bytes().get(self.offset..).unwrap_or_default();
            let rest = rest.strip_prefix(b"\"").and_then(|rest| rest.strip_prefix(key.as_bytes()));
            let is_key = rest.is_some_and(|rest| rest.first() == Some(&b'"'));
            self.offset += key.len() + 2;
            is_key && self.expect(b':').is_ok()
        };
        if found {
            *first = false;
        } else {
            self.offset = start;
        }
        found
    }

    /// Steps over a value of whatever depth.
    pub(super) fn skip_value(&mut self) -> Result<(), Malformed> {
        let mut depth = 0_usize;
        loop {
            match self.peek().ok_or(Malformed)? {
                b'{' | b'[' => {
                    depth += 1;
                    self.offset += 1;
                }
                b'}' | b']' => {
                    depth = depth.checked_sub(1).ok_or(Malformed)?;
                    self.offset += 1;
                }
                b',' | b':' if depth > 0 => self.offset += 1,
                b'"' => {
                    self.skip_string()?;
                }
                b'n' => self.word("null")?,
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'-' | b'0'..=b'9' => {
                    self.number();
                }
                _ => return Err(Malformed),
            }
            if depth == 0 {
                return Ok(());
            }
        }
    }

    /// Steps over a string and tells whether there are escapes in it.
    fn skip_string(&mut self) -> Result<bool, Malformed> {
        self.expect(b'"')?;
        let mut escaped = false;
        loop {
            let rest = self.text.as_bytes().get(self.offset..).unwrap_or_default();
            let found = memchr::memchr2(b'"', b'\\', rest).ok_or(Malformed)?;
            let quote = rest.get(found) == Some(&b'"');
            self.offset += found + if quote { 1 } else { 2 };
            if quote {
                return Ok(escaped);
            }
            escaped = true;
        }
    }

    fn word(&mut self, word: &str) -> Result<(), Malformed> {
        let start = self.value_start();
        if !self.text.get(start..).unwrap_or_default().starts_with(word) {
            return Err(Malformed);
        }
        self.offset += word.len();
        Ok(())
    }

    fn expect(&mut self, byte: u8) -> Result<(), Malformed> {
        if self.peek() != Some(byte) {
            return Err(Malformed);
        }
        self.offset += 1;
        Ok(())
    }

    fn peek(&mut self) -> Option<u8> {
        self.skip_white_space();
        self.text.as_bytes().get(self.offset).copied()
    }

    fn skip_white_space(&mut self) {
        while matches!(self.text.as_bytes().get(self.offset), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.offset += 1;
        }
    }
}
