//! A cursor over JSON text, for values that are decoded as their type asks and not as JSON has them.
//!
//! What is not JSON is an error, as soon as the cursor comes to it. Strings without escapes and numbers are borrowed.

use std::borrow::Cow;

/// What a JSON value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
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
pub(crate) struct Malformed;

/// The cursor.
#[derive(Clone)]
pub(crate) struct Reader<'r> {
    text: &'r str,
    offset: usize,
}

impl<'r> Reader<'r> {
    pub(crate) fn new(text: &'r str) -> Self {
        Self { text, offset: 0 }
    }

    /// The kind of the value that comes next.
    pub(crate) fn kind(&mut self) -> Option<Kind> {
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
    pub(crate) fn value_start(&mut self) -> usize {
        self.skip_white_space();
        self.offset
    }

    /// The text from `start` to here.
    pub(crate) fn text_since(&self, start: usize) -> &'r str {
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
    pub(super) fn number(&mut self) -> Result<&'r str, Malformed> {
        let start = self.value_start();
        self.offset += usize::from(self.next_is(b"-"));
        let whole = self.offset;
        let digits = self.digits()?;
        if digits > 1 && self.text.as_bytes().get(whole) == Some(&b'0') {
            return Err(Malformed);
        }
        if self.next_is(b".") {
            self.offset += 1;
            self.digits()?;
        }
        if self.next_is(b"eE") {
            self.offset += 1;
            self.offset += usize::from(self.next_is(b"+-"));
            self.digits()?;
        }
        Ok(self.text_since(start))
    }

    /// Steps over digits, of which there must be one, and tells how many they are.
    fn digits(&mut self) -> Result<usize, Malformed> {
        let rest = self.text.as_bytes().get(self.offset..).unwrap_or_default();
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        self.offset += count;
        if count == 0 { Err(Malformed) } else { Ok(count) }
    }

    fn next_is(&self, one_of: &[u8]) -> bool {
        self.text.as_bytes().get(self.offset).is_some_and(|byte| one_of.contains(byte))
    }

    pub(crate) fn string(&mut self) -> Result<Cow<'r, str>, Malformed> {
        let start = self.value_start();
        let escaped = self.skip_string()?;
        let text = self.text_since(start);
        if escaped {
            // Escapes are rare, and their rules are known elsewhere.
            return serde_json::from_str(text).map(Cow::Owned).map_err(|_| Malformed);
        }
        let content = text.get(1..text.len().saturating_sub(1)).ok_or(Malformed)?;
        // All bytes are looked at, and so several at once.
        if content.bytes().fold(false, |found, byte| found | (byte < b' ')) {
            return Err(Malformed);
        }
        Ok(Cow::Borrowed(content))
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
    pub(crate) fn next_key(&mut self, first: &mut bool) -> Result<Option<Cow<'r, str>>, Malformed> {
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

    /// Steps over a `null`.
    pub(crate) fn null(&mut self) -> Result<(), Malformed> {
        self.word("null")
    }

    /// Steps over an object or list to where it would end if it is JSON, which is left to whoever reads what is inside.
    pub(crate) fn skip_unread(&mut self) -> Result<(), Malformed> {
        let mut depth = 0_usize;
        while let Some(byte) = self.text.as_bytes().get(self.offset) {
            match byte {
                b'"' => {
                    self.skip_string()?;
                    continue;
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth = depth.checked_sub(1).ok_or(Malformed)?,
                _ => {}
            }
            self.offset += 1;
            if depth == 0 {
                return Ok(());
            }
        }
        Err(Malformed)
    }

    /// Whether nothing but white space follows.
    pub(crate) fn is_at_end(&mut self) -> bool {
        self.peek().is_none()
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
