//! The distinct keys of a join, as JSON text inside the left answer.

use std::borrow::Cow;
use std::collections::HashMap;

/// Distinct keys, in order of first appearance. A key has one value per key field of the join.
#[derive(Debug, Default)]
pub struct Keys<'a> {
    values: Vec<&'a str>,
    width: usize,
    rows: HashMap<Cow<'a, str>, usize>,
}

impl<'a> Keys<'a> {
    /// No keys yet; each will have `width` values.
    pub fn new(width: usize) -> Self {
        Self { values: Vec::new(), width, rows: HashMap::new() }
    }

    /// The row of a key, which is added if it is new.
    pub fn row(&mut self, key: &[&'a str]) -> usize {
        let identity = match key {
            [only] => Cow::Borrowed(*only),
            // A JSON text holds no raw NUL, so the parts cannot run together.
            several => Cow::Owned(several.join("\0")),
        };
        let next = self.rows.len();
        *self.rows.entry(identity).or_insert_with(|| {
            self.values.extend_from_slice(key);
            next
        })
    }

    /// Forgets all but the first `count` keys.
    pub(super) fn truncate(&mut self, count: usize) {
        self.rows.retain(|_, row| *row < count);
        self.values.truncate(count * self.width);
    }

    /// How many distinct keys there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The JSON text of a value; `null` beyond the end.
    pub fn value(&self, row: usize, key: usize) -> &'a str {
        self.values.get(row * self.width + key).copied().unwrap_or("null")
    }
}
