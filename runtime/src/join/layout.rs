//! Where values are in an answer, and the ways to them. What is inside a value is `collect`'s.

use super::Value;
use super::collect::Collector;
use super::keyed::{KeyedRows, Place};
use super::scan::{Malformed, Scanner};
use crate::definition::RelationshipKind;
use crate::plan::JoinTree;

/// Where the values of a fetch are in its answer.
#[derive(Clone, Copy, Debug)]
pub enum Layout<'p> {
    /// The whole text is the only value.
    Whole(&'p JoinTree),
    /// A list with one value per key.
    List(&'p JoinTree),
    /// The object that starts at byte `at` is the only value.
    Object {
        /// Where it starts.
        at: usize,
        /// The tree of the object.
        tree: &'p JoinTree,
    },
    /// Members of the object that starts at byte `at`, by response key.
    Members {
        /// Where the object starts.
        at: usize,
        /// The response keys, each with the tree of its value.
        values: &'p [(String, JoinTree)],
    },
    /// Members `f0`, `f1`, … of the object that starts at byte `at`, and the fields at `path` below them. Lists on the
    /// way become one list.
    Aliases {
        /// Where the object starts.
        at: usize,
        /// The first one there may be.
        first: usize,
        /// How many there may be.
        count: usize,
        /// The fields on the way from the alias to the value.
        path: &'p [&'static str],
        /// The tree of each value.
        tree: &'p JoinTree,
    },
    /// A list of objects at `path` below member `f0` of the object that starts at byte `at`, each with the key it
    /// belongs to under the tree's alias for it ([`JoinTree::matched`]).
    Keyed {
        /// Where the object starts.
        at: usize,
        /// The fields on the way to the list.
        path: &'p [&'static str],
        /// The tree of each object.
        tree: &'p JoinTree,
        /// The keys that were asked for.
        rows: &'p KeyedRows<'p>,
        /// One object per key or a list of them.
        kind: RelationshipKind,
    },
}

/// How deep lists on the way to a value may nest.
const MAX_NESTED_LISTS: usize = 64;

impl<'b> Collector<'b, '_> {
    /// Reads what is laid out in this way from byte `start` on, and returns where it ends.
    pub(super) fn layout(&mut self, start: usize, layout: Layout<'_>) -> Result<usize, Malformed> {
        match layout {
            Layout::Whole(tree) => {
                let mut scanner = Scanner::new(self.text.as_bytes(), start);
                let value = self.value(&mut scanner, tree)?;
                self.answer.values.push(value);
                scanner.end()?;
                Ok(scanner.position())
            }
            Layout::List(tree) => {
                let mut scanner = Scanner::new(self.text.as_bytes(), start);
                self.items(&mut scanner, |collector, scanner| {
                    let value = collector.value(scanner, tree)?;
                    collector.answer.values.push(value);
                    Ok(())
                })?;
                scanner.end()?;
                Ok(scanner.position())
            }
            Layout::Object { at, tree } => {
                let mut scanner = Scanner::new(self.text.as_bytes(), at);
                let value = self.value(&mut scanner, tree)?;
                self.answer.values.push(value);
                Ok(scanner.position())
            }
            Layout::Members { at, values } => {
                self.answer.values = vec![Value::Null; values.len()];
                self.members(at, |collector, name, scanner| {
                    let index = values.iter().position(|(key, _)| key.as_bytes() == name);
                    let Some(index) = index else { return scanner.skip() };
                    collector.answer.values[index] = collector.value(scanner, &values[index].1)?;
                    Ok(())
                })
            }
            Layout::Aliases { at, first, count, path, tree } => {
                if self.answer.values.len() < first + count {
                    self.resize(first + count);
                }
                let rows = first..first + count;
                self.members(at, |collector, name, scanner| {
                    let row = std::str::from_utf8(name).ok().and_then(|name| name.strip_prefix('f')?.parse().ok());
                    let Some(row) = row.filter(|row: &usize| rows.contains(row)) else { return scanner.skip() };
                    collector.answer.values[row] = collector.below(scanner, path, tree)?;
                    Ok(())
                })
            }
            Layout::Keyed { at, path, tree, rows, kind } => {
                if self.answer.values.len() < rows.end() {
                    self.resize(rows.end());
                }
                self.captured.restart();
                self.members(at, |collector, name, scanner| match name {
                    b"f0" => collector.keyed(scanner, path, tree, rows, kind),
                    _ => scanner.skip(),
                })
            }
        }
    }

    /// Visits the items of the list that comes next.
    pub(super) fn items(
        &mut self,
        scanner: &mut Scanner<'b>,
        mut visit: impl FnMut(&mut Self, &mut Scanner<'b>) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        scanner.expect(b'[')?;
        if scanner.take(b']') {
            return Ok(());
        }
        loop {
            visit(self, scanner)?;
            if !scanner.take(b',') {
                return scanner.expect(b']');
            }
        }
    }

    /// Visits the members of the object at `at`. Returns where it ends.
    fn members(
        &mut self,
        at: usize,
        mut visit: impl FnMut(&mut Self, &'b [u8], &mut Scanner<'b>) -> Result<(), Malformed>,
    ) -> Result<usize, Malformed> {
        let mut scanner = Scanner::new(self.text.as_bytes(), at);
        scanner.expect(b'{')?;
        if scanner.take(b'}') {
            return Ok(scanner.position());
        }
        loop {
            let name = scanner.member()?;
            visit(self, name, &mut scanner)?;
            if !scanner.take(b',') {
                scanner.expect(b'}')?;
                return Ok(scanner.position());
            }
        }
    }

    /// The value at `path` below the present one; null where the way is cut short. Lists on the way, and one at its
    /// end, become one list.
    fn below(&mut self, scanner: &mut Scanner<'b>, path: &[&'static str], tree: &JoinTree) -> Result<Value, Malformed> {
        let Some((next, rest)) = path.split_first() else { return self.value(scanner, tree) };
        match scanner.peek() {
            Some(b'{') => {
                let mut found = Value::Null;
                let at = scanner.position();
                let end = self.members(at, |collector, name, inner| {
                    if name == next.as_bytes() {
                        found = collector.below(inner, rest, tree)?;
                        Ok(())
                    } else {
                        inner.skip()
                    }
                })?;
                scanner.move_to(end);
                Ok(found)
            }
            Some(b'[') => {
                let mut list = Vec::new();
                self.flatten(scanner, path, tree, 0, &mut list)?;
                Ok(Value::List(list))
            }
            _ => {
                scanner.skip()?;
                Ok(Value::Null)
            }
        }
    }

    /// Like [`Self::below`] inside of a list: appends what is found to `list`.
    fn flatten(
        &mut self,
        scanner: &mut Scanner<'b>,
        path: &[&'static str],
        tree: &JoinTree,
        depth: usize,
        list: &mut Vec<Value>,
    ) -> Result<(), Malformed> {
        if depth >= MAX_NESTED_LISTS {
            return Err(scanner.malformed());
        }
        match (scanner.peek(), path.split_first()) {
            (Some(b'['), Some(_)) => {
                self.items(scanner, |collector, scanner| collector.flatten(scanner, path, tree, depth + 1, list))
            }
            (Some(b'['), None) => self.items(scanner, |collector, scanner| {
                let value = collector.value(scanner, tree)?;
                list.push(value);
                Ok(())
            }),
            (Some(b'{'), Some((next, rest))) => {
                let mut found = false;
                let at = scanner.position();
                let end = self.members(at, |collector, name, inner| {
                    if name != next.as_bytes() {
                        return inner.skip();
                    }
                    found = true;
                    collector.flatten(inner, rest, tree, depth + 1, list)
                })?;
                scanner.move_to(end);
                if !found {
                    list.push(Value::Null);
                }
                Ok(())
            }
            (_, Some(_)) => {
                scanner.skip()?;
                list.push(Value::Null);
                Ok(())
            }
            (_, None) => {
                let value = self.value(scanner, tree)?;
                list.push(value);
                Ok(())
            }
        }
    }

    /// A list of objects at `path`, given to the rows of their keys.
    fn keyed(
        &mut self,
        scanner: &mut Scanner<'b>,
        path: &[&str],
        tree: &JoinTree,
        rows: &KeyedRows<'_>,
        kind: RelationshipKind,
    ) -> Result<(), Malformed> {
        match (path.split_first(), scanner.peek()) {
            (Some((next, rest)), Some(b'{')) => {
                let at = scanner.position();
                let end = self.members(at, |collector, name, inner| {
                    if name == next.as_bytes() { collector.keyed(inner, rest, tree, rows, kind) } else { inner.skip() }
                })?;
                scanner.move_to(end);
                return Ok(());
            }
            (None, Some(b'[')) => {}
            _ => return scanner.skip(),
        }
        if kind == RelationshipKind::Array {
            for &row in rows.asked() {
                self.answer.values[row] = Value::List(Vec::new());
            }
        }
        self.items(scanner, |collector, scanner| {
            collector.captured.key = None;
            let value = collector.value(scanner, tree)?;
            let place = collector.give(value, rows);
            collector.captured.places.push(place);
            Ok(())
        })?;
        for &(row, twin) in rows.twins() {
            self.answer.values[row] = self.answer.values[twin].clone();
        }
        Ok(())
    }

    /// Gives an object to the row of its key.
    fn give(&mut self, object: Value, rows: &KeyedRows<'_>) -> Place {
        if object == Value::Null {
            return Place::Unknown;
        }
        let Some(row) = self.captured.key.and_then(|key| rows.row(key)) else { return Place::Ignored };
        match &mut self.answer.values[row] {
            Value::List(list) => {
                list.push(object);
                Place::Row { row, position: Some(list.len() - 1) }
            }
            free @ Value::Null => {
                *free = object;
                Place::Row { row, position: None }
            }
            Value::Piece(_) => Place::Ignored,
        }
    }
}
