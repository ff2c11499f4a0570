//! Takes the keys of joins out of an answer's bytes and notes where their values go.

use std::ops::Range;

use bytes::Bytes;

use super::keyed::{Captured, KeyedRows, Place};
use super::scan::{Malformed, Scanner};
use super::{Answer, Edit, KeyRow, Keys, Piece, Replacement, Value};
use crate::definition::RelationshipKind;
use crate::error::PathSegment;
use crate::plan::{JoinPlan, JoinTree};

/// Where the values of a fetch are in its answer.
#[derive(Clone, Copy, Debug)]
pub enum Layout<'p> {
    /// The whole text is the only value.
    Whole(&'p JoinTree),
    /// A list with one value per key.
    List(&'p JoinTree),
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
    /// belongs to under the tree's hidden alias.
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

/// What [`collect`] found.
#[derive(Debug)]
pub struct Collected<'b> {
    /// The answer, without its joins' answers yet.
    pub answer: Answer,
    /// The keys of each of the fetch's joins.
    pub keys: Vec<Keys<'b>>,
    /// One past the last byte that was read.
    pub end: usize,
}

/// Walks the values of `bytes` once.
pub fn collect<'b>(bytes: &'b Bytes, layout: Layout<'_>, joins: &[JoinPlan]) -> Result<Collected<'b>, Malformed> {
    let mut collector = Collector::new(bytes, joins, 0)?;
    let end = collector.layout(0, layout)?;
    let (answer, keys) = collector.finish();
    Ok(Collected { answer, keys, end })
}

/// Walks the parts of an answer that came in several pieces, one after another in the same bytes.
pub struct Collector<'b, 'p> {
    whole: &'b str,
    /// The bytes up to the end of the part that is being read.
    text: &'b str,
    joins: &'p [JoinPlan],
    keys: Vec<Keys<'b>>,
    answer: Answer,
    /// The way from the value to the present object: list positions, and [`FIELD`] with an index into the tree's fields.
    way: Vec<u32>,
    captured: Captured<'b>,
}

/// Marks an element of a way as a field.
const FIELD: u32 = 1 << 31;

/// A way in words, for the response path of an error.
pub(super) fn way_segments(mut tree: &JoinTree, way: &[u32]) -> Vec<PathSegment> {
    let mut segments = Vec::with_capacity(way.len());
    for &element in way {
        if element & FIELD == 0 {
            segments.push(PathSegment::Index(element));
        } else if let Some((key, inside)) = tree.fields.get((element & !FIELD) as usize) {
            segments.push(PathSegment::Key(key.clone()));
            tree = inside;
        }
    }
    segments
}

/// How deep lists on the way to a value may nest.
const MAX_NESTED_LISTS: usize = 64;

/// A join of the object that is being walked.
struct Pending<'b> {
    join: usize,
    /// The edit that takes the place of its first key.
    edit: Option<usize>,
    values: Vec<Option<&'b str>>,
}

impl<'b, 'p> Collector<'b, 'p> {
    /// A collector for `count` values, all null until they are read.
    pub fn new(bytes: &'b Bytes, joins: &'p [JoinPlan], count: usize) -> Result<Self, Malformed> {
        let text = std::str::from_utf8(bytes).map_err(|error| Malformed { at: error.valid_up_to() })?;
        Ok(Self {
            whole: text,
            text,
            joins,
            keys: joins.iter().map(|join| Keys::new(join.key_aliases.len())).collect(),
            answer: Answer { bytes: bytes.clone(), values: vec![Value::Null; count], ..Answer::default() },
            way: Vec::new(),
            captured: Captured::default(),
        })
    }

    /// Reads the values of one part and returns where they end. What a malformed part held is forgotten.
    ///
    /// Nothing beyond the part is looked at, so that a part that breaks off never takes the next one's values.
    pub fn read(&mut self, part: Range<usize>, layout: Layout<'_>) -> Result<usize, Malformed> {
        self.text = self.whole.get(..part.end).ok_or(Malformed { at: part.end })?;
        let known: Vec<usize> = self.keys.iter().map(Keys::len).collect();
        let end = self.layout(part.start, layout);
        if end.is_err() {
            for (keys, count) in self.keys.iter_mut().zip(known) {
                keys.truncate(count);
            }
        }
        end
    }

    /// Makes the values of a range null, as long as there are any.
    pub fn forget(&mut self, values: Range<usize>) {
        let end = values.end.min(self.answer.values.len());
        self.answer.values[values.start.min(end)..end].fill(Value::Null);
    }

    /// Where the objects of the last list went that was matched by key.
    pub fn places(&self) -> &[Place] {
        &self.captured.places
    }

    /// Cuts the values to so many, or adds nulls.
    pub fn resize(&mut self, count: usize) {
        self.answer.values.resize(count, Value::Null);
    }

    /// The answer, and the keys of each of the fetch's joins.
    pub fn finish(self) -> (Answer, Vec<Keys<'b>>) {
        (self.answer, self.keys)
    }

    fn layout(&mut self, start: usize, layout: Layout<'_>) -> Result<usize, Malformed> {
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
    fn items(
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

    fn value(&mut self, scanner: &mut Scanner<'b>, tree: &JoinTree) -> Result<Value, Malformed> {
        let is_null = scanner.peek() == Some(b'n');
        let start = scanner.position();
        let first_edit = self.answer.edits.len();
        self.way.clear();
        self.walk(scanner, tree)?;
        if is_null {
            return Ok(Value::Null);
        }
        Ok(Value::Piece(Piece { bytes: start..scanner.position(), edits: first_edit..self.answer.edits.len() }))
    }

    /// Reads a value in which `tree` says where joins are.
    fn walk(&mut self, scanner: &mut Scanner<'b>, tree: &JoinTree) -> Result<(), Malformed> {
        if tree.is_empty() {
            return scanner.skip();
        }
        match scanner.peek() {
            Some(b'[') => {
                // Lists nest only as deep as types do; a source that nests deeper is refused.
                if self.way.len() >= 1024 {
                    return Err(scanner.malformed());
                }
                scanner.expect(b'[')?;
                if scanner.take(b']') {
                    return Ok(());
                }
                self.way.push(0);
                loop {
                    self.walk(scanner, tree)?;
                    if !scanner.take(b',') {
                        break;
                    }
                    if let Some(position) = self.way.last_mut() {
                        *position += 1;
                    }
                }
                self.way.pop();
                scanner.expect(b']')
            }
            Some(b'{') => self.object(scanner, tree),
            _ => scanner.skip(),
        }
    }

    fn object(&mut self, scanner: &mut Scanner<'b>, tree: &JoinTree) -> Result<(), Malformed> {
        let mut pending: Vec<Pending<'b>> = tree
            .joins
            .iter()
            .map(|&join| Pending { join, edit: None, values: vec![None; self.joins[join].key_aliases.len()] })
            .collect();
        scanner.expect(b'{')?;
        if scanner.take(b'}') {
            return Ok(());
        }
        let mut any_kept = false;
        // Where the comma before the present member is.
        let mut comma = scanner.position();
        loop {
            let _ = scanner.peek();
            let start = scanner.position();
            let name = scanner.member()?;
            if let Some((at, key)) = self.key_of(&pending, name) {
                let value = scanner.value()?;
                let value = std::str::from_utf8(value).map_err(|_| scanner.malformed())?;
                pending[at].values[key] = Some(value);
                if key == 0 {
                    pending[at].edit = Some(self.answer.edits.len());
                    let join = pending[at].join;
                    let way_start = self.answer.ways.len();
                    self.answer.ways.extend_from_slice(&self.way);
                    let way = way_start..self.answer.ways.len();
                    let replacement = Replacement::Join { join, row: KeyRow::None, way };
                    self.answer.edits.push(Edit { bytes: start..scanner.position(), replacement });
                    any_kept = true;
                } else {
                    self.drop_member(scanner, any_kept, comma, start);
                }
            } else if tree.hidden.as_ref().is_some_and(|alias| alias.as_bytes() == name) {
                let value = scanner.value()?;
                if self.way.is_empty() {
                    self.captured.key = std::str::from_utf8(value).ok();
                }
                self.drop_member(scanner, any_kept, comma, start);
            } else {
                match tree.fields.iter().position(|(key, _)| key.as_bytes() == name) {
                    Some(index) => {
                        // A plan has far fewer fields than the marker leaves room for.
                        self.way.push(FIELD | u32::try_from(index).unwrap_or_default());
                        self.walk(scanner, &tree.fields[index].1)?;
                        self.way.pop();
                    }
                    None => scanner.skip()?,
                }
                any_kept = true;
            }
            let _ = scanner.peek();
            comma = scanner.position();
            if !scanner.take(b',') {
                break;
            }
        }
        scanner.expect(b'}')?;
        self.take_keys(pending)
    }

    /// Which key of which pending join a member is.
    fn key_of(&self, pending: &[Pending<'b>], name: &[u8]) -> Option<(usize, usize)> {
        pending.iter().enumerate().find_map(|(at, pending)| {
            let aliases = &self.joins[pending.join].key_aliases;
            aliases.iter().position(|alias| alias.as_bytes() == name).map(|key| (at, key))
        })
    }

    /// Leaves out the member that has just been read, with the comma before it, or after it if no member before it
    /// was kept.
    fn drop_member(&mut self, scanner: &mut Scanner<'b>, any_kept: bool, comma: usize, start: usize) {
        let end = scanner.position();
        let bytes = if any_kept {
            comma..end
        } else if scanner.peek() == Some(b',') {
            start..scanner.position() + 1
        } else {
            start..end
        };
        self.answer.edits.push(Edit { bytes, replacement: Replacement::Nothing });
    }

    /// The object has ended, all keys are known: gives each join's edit its rows.
    fn take_keys(&mut self, pending: Vec<Pending<'b>>) -> Result<(), Malformed> {
        for Pending { join, edit, values } in pending {
            let (Some(edit), Some(values)) = (edit, values.into_iter().collect::<Option<Vec<_>>>()) else { continue };
            if values.contains(&"null") {
                continue;
            }
            let plan = &self.joins[join];
            let target = plan.same_as.unwrap_or(join);
            let rows = match plan.each_item {
                None => KeyRow::One(self.keys[target].row(&values)),
                Some(list) => self.take_items(target, values, list)?,
            };
            if let Some(Edit { replacement: Replacement::Join { row, .. }, .. }) = self.answer.edits.get_mut(edit) {
                *row = rows;
            }
        }
        Ok(())
    }

    /// A key per item of the value with index `list`. What is no list counts as its only item.
    fn take_items(&mut self, join: usize, mut values: Vec<&'b str>, list: usize) -> Result<KeyRow, Malformed> {
        let too_many = |_| Malformed { at: 0 };
        let start = u32::try_from(self.answer.items.len()).map_err(too_many)?;
        let text = values[list];
        if text.starts_with('[') {
            let mut scanner = Scanner::new(text.as_bytes(), 0);
            self.items(&mut scanner, |collector, scanner| {
                let item = scanner.value()?;
                values[list] = std::str::from_utf8(item).map_err(|_| scanner.malformed())?;
                let row = (values[list] != "null").then(|| collector.keys[join].row(&values));
                collector.answer.items.push(row);
                Ok(())
            })?;
        } else {
            let row = self.keys[join].row(&values);
            self.answer.items.push(Some(row));
        }
        let count = self.answer.items.len() - start as usize;
        Ok(KeyRow::Each { start, count: u32::try_from(count).map_err(too_many)? })
    }
}
