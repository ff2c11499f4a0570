//! Matching the objects of one list to the keys that were asked for in one list argument.
//!
//! A list may come in any order, without some of the keys, with keys twice and with keys that nobody asked for. Keys are
//! equal when they are the same text, whether a number or a string holds it: services answer `"7"` for an `ID` of `7`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

/// The keys of one request, by what they are compared as.
#[derive(Debug)]
pub struct KeyedRows<'k> {
    range: Range<usize>,
    by_key: HashMap<Cow<'k, str>, usize>,
    /// Rows whose key is the same as an earlier row's, and that row.
    twins: Vec<(usize, usize)>,
    asked: Vec<usize>,
}

impl<'k> KeyedRows<'k> {
    /// For keys of these rows.
    pub fn new(range: Range<usize>) -> Self {
        Self {
            by_key: HashMap::with_capacity(range.len()),
            asked: Vec::with_capacity(range.len()),
            twins: vec![],
            range,
        }
    }

    /// Adds the key of a row. Returns whether it has to be asked for; `None` for a key that is no scalar.
    pub fn add(&mut self, row: usize, json: &'k str) -> Option<bool> {
        let (key, other) = forms(json)?;
        // What was asked for in another form is the same key: its object is found by either.
        let known = self.by_key.get(&key).or_else(|| self.by_key.get(other.as_deref()?));
        if let Some(first) = known {
            self.twins.push((row, *first));
            return Some(false);
        }
        if let Some(other) = other {
            self.by_key.entry(Cow::Owned(other)).or_insert(row);
        }
        self.by_key.insert(key, row);
        self.asked.push(row);
        Some(true)
    }

    /// One past the last row.
    pub fn end(&self) -> usize {
        self.range.end
    }

    /// The rows whose keys were asked for.
    pub(super) fn asked(&self) -> &[usize] {
        &self.asked
    }

    /// The rows that get what another row got.
    pub(super) fn twins(&self) -> &[(usize, usize)] {
        &self.twins
    }

    /// The row of a key that an object has.
    pub(super) fn row(&self, json: &str) -> Option<usize> {
        let (key, other) = forms(json)?;
        self.by_key.get(&key).or_else(|| self.by_key.get(other?.as_str())).copied()
    }
}

/// The text of a scalar, and for a number that is written in an unusual way the usual one.
fn forms(json: &str) -> Option<(Cow<'_, str>, Option<String>)> {
    match json.as_bytes().first()? {
        b'"' => {
            let content = json.strip_prefix('"')?.strip_suffix('"')?;
            if content.contains('\\') {
                return serde_json::from_str(json).ok().map(|text: String| (Cow::Owned(text), None));
            }
            Some((Cow::Borrowed(content), None))
        }
        b't' | b'f' => Some((Cow::Borrowed(json), None)),
        b'-' | b'0'..=b'9' => {
            let is_usual = json.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
            Some((Cow::Borrowed(json), if is_usual { None } else { usual_form(json) }))
        }
        _ => None,
    }
}

/// A number with a fraction or an exponent as it is usually written; `None` where that may be another number.
fn usual_form(number: &str) -> Option<String> {
    if !number.contains(['e', 'E']) {
        return Some(number.trim_end_matches('0').trim_end_matches('.').to_owned());
    }
    // A float holds all of so many digits.
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    number.parse::<f64>().ok().filter(|_| digits <= 15).map(|number| number.to_string())
}

/// Where an object of the list went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// To a row; for one with a list, to that position.
    Row {
        /// The row.
        row: usize,
        /// The position in the row's list, if it has one.
        position: Option<usize>,
    },
    /// Nowhere: nobody asked for it, or its row had one already.
    Ignored,
    /// It is null, so its key is not known.
    Unknown,
}

/// What is noted while a list is read.
#[derive(Debug, Default)]
pub(super) struct Captured<'b> {
    /// The key of the object that was read last.
    pub key: Option<&'b str>,
    /// Where the objects of the list went.
    pub places: Vec<Place>,
}

impl Captured<'_> {
    /// Before another list.
    pub fn restart(&mut self) {
        self.key = None;
        self.places.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_compared_as_text() {
        let mut rows = KeyedRows::new(0..9);
        for (row, json, asked) in [
            (0, "7", Some(true)),
            (1, r#""a\"b""#, Some(true)),
            (2, r#""7""#, Some(false)),
            (3, "1.50", Some(true)),
            (4, "{}", None),
            (5, r#""007""#, Some(true)),
            (6, "9007199254740993", Some(true)),
            (7, "7.00", Some(false)),
            (8, "1.5", Some(false)),
        ] {
            assert_eq!(rows.add(row, json), asked, "{json}");
        }
        assert_eq!((rows.asked(), rows.twins()), ([0, 1, 3, 5, 6].as_slice(), [(2, 0), (7, 0), (8, 3)].as_slice()));
        for (json, row) in [
            ("7", Some(0)),
            (r#""7""#, Some(0)),
            ("7.0", Some(0)),
            ("7e0", Some(0)),
            ("9007199254740993.0", Some(6)),
            ("9007199254740992.0", None),
            (r#""7.0""#, None),
            (r#""a\u0022b""#, Some(1)),
            ("1.5", Some(3)),
            (r#""1.50""#, Some(3)),
            (r#""007""#, Some(5)),
            ("9007199254740993", Some(6)),
            ("9007199254740992", None),
            ("null", None),
            ("[7]", None),
        ] {
            assert_eq!(rows.row(json), row, "{json}");
        }
    }
}
