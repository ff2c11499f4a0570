//! Random orders of rows, pages of them, and the first rows of their groups: as a role sees values, not as they are.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::{COLUMNS, Permission, Row, cell, sees};
use crate::support::random::Random;

/// What rows are ordered by.
#[derive(Clone, Copy, Debug)]
enum Key {
    Own(usize),
    /// A column of the row that `parent` leads to.
    Up(usize),
    /// How many rows lead to it.
    Count,
    /// The greatest value in the rows that lead to it.
    Max(usize),
}

#[derive(Clone, Copy, Debug)]
struct By {
    key: Key,
    is_descending: bool,
    are_nulls_first: bool,
    /// How the direction is written.
    word: &'static str,
}

/// A list of rows as a client asks for it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The key is the last.
    order: Vec<By>,
    /// The first row for each value of the column that comes first in the order.
    distinct_on: Option<usize>,
    limit: Option<usize>,
    offset: usize,
}

impl By {
    fn random(random: &mut Random, key: Key) -> Self {
        let (word, is_descending, are_nulls_first) = *random.one_of(&[
            ("asc", false, false),
            ("asc_nulls_first", false, true),
            ("asc_nulls_last", false, false),
            ("desc", true, true),
            ("desc_nulls_first", true, true),
            ("desc_nulls_last", true, false),
        ]);
        Self { key, is_descending, are_nulls_first, word }
    }

    fn json(self) -> Value {
        match self.key {
            Key::Own(column) => json!({COLUMNS[column]: self.word}),
            Key::Up(column) => json!({"up": {COLUMNS[column]: self.word}}),
            Key::Count => json!({"down_aggregate": {"count": self.word}}),
            Key::Max(column) => json!({"down_aggregate": {"max": {COLUMNS[column]: self.word}}}),
        }
    }

    fn value(self, rows: &[Row], members: &[Permission], row: &Row) -> Option<i64> {
        let seen = || rows.iter().filter(|other| sees(rows, members, other));
        let mut down = seen().filter(|other| other[3].is_some() && other[3] == row[0]);
        match self.key {
            Key::Own(column) => cell(rows, members, row, column),
            Key::Up(column) => {
                let up = seen().find(|other| row[3].is_some() && other[0] == row[3])?;
                cell(rows, members, up, column)
            }
            Key::Count => Some(i64::try_from(down.count()).expect("small")),
            Key::Max(column) => down.by_ref().filter_map(|other| cell(rows, members, other, column)).max(),
        }
    }

    fn compare(self, left: Option<i64>, right: Option<i64>) -> Ordering {
        let null = if self.are_nulls_first { Ordering::Less } else { Ordering::Greater };
        match (left, right) {
            (Some(left), Some(right)) if self.is_descending => right.cmp(&left),
            (Some(left), Some(right)) => left.cmp(&right),
            (None, Some(_)) => null,
            (Some(_), None) => null.reverse(),
            (None, None) => Ordering::Equal,
        }
    }
}

impl Asked {
    /// By columns that the role sees.
    pub fn random(random: &mut Random, columns: &[usize]) -> Self {
        let distinct_on = random.one_in(2).then(|| *random.one_of(columns));
        let mut order: Vec<_> = distinct_on.map(|column| By::random(random, Key::Own(column))).into_iter().collect();
        for _ in 0..random.below(3) {
            let column = *random.one_of(columns);
            let key = *random.one_of(&[Key::Own(column), Key::Up(column), Key::Count, Key::Max(column)]);
            order.push(By::random(random, key));
        }
        order.push(By::random(random, Key::Own(0)));
        let limit = random.one_in(2).then(|| random.below(5));
        Self { order, distinct_on, limit, offset: random.below(3) }
    }

    /// The values of the variables `distinct_on`, `order_by`, `limit` and `offset`.
    pub fn variables(&self) -> [(&'static str, Value); 4] {
        [
            ("distinct_on", json!(self.distinct_on.map(|column| [COLUMNS[column]]))),
            ("order_by", self.order.iter().map(|by| by.json()).collect()),
            ("limit", json!(self.limit)),
            ("offset", json!(self.offset)),
        ]
    }

    /// The ids of those of the rows that the client gets.
    pub fn ids(&self, rows: &[Row], members: &[Permission], limit: Option<usize>, chosen: &[&Row]) -> Vec<Value> {
        let values = |row: &Row| self.order.iter().map(|by| by.value(rows, members, row)).collect::<Vec<_>>();
        let mut chosen: Vec<_> = chosen.iter().map(|row| (values(row), row[0])).collect();
        chosen.sort_by(|(left, _), (right, _)| {
            let pairs = self.order.iter().zip(left.iter().zip(right));
            pairs
                .map(|(by, (left, right))| by.compare(*left, *right))
                .find(|found| found.is_ne())
                .unwrap_or(Ordering::Equal)
        });
        if self.distinct_on.is_some() {
            chosen.dedup_by_key(|(values, _)| values[0]);
        }
        let limit = limit.unwrap_or(usize::MAX).min(self.limit.unwrap_or(usize::MAX));
        chosen.into_iter().skip(self.offset).take(limit).map(|(_, id)| json!({"id": id})).collect()
    }
}
