//! Takes the keys of joins out of an answer's bytes and notes where their values go.

use std::ops::Range;

use bytes::Bytes;

use super::keyed::{Captured, Place};
use super::layout::Layout;
use super::scan::{Malformed, Scanner};
use super::type_name;
use super::{Answer, Edit, KeyRow, Keys, Piece, Replacement, Value};
use crate::error::PathSegment;
use crate::plan::{JoinPlan, JoinTree};

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
    pub(super) text: &'b str,
    joins: &'p [JoinPlan],
    keys: Vec<Keys<'b>>,
    pub(super) answer: Answer,
    /// The way from the value to the present object: list positions, and [`FIELD`] with an index into the tree's fields.
    way: Vec<u32>,
    pub(super) captured: Captured<'b>,
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

    /// Reads a whole value.
    pub(super) fn value(&mut self, scanner: &mut Scanner<'b>, tree: &JoinTree) -> Result<Value, Malformed> {
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
                scanner.skip()?;
                self.drop_member(scanner, any_kept, comma, start);
            } else if tree.matched.as_ref().is_some_and(|alias| alias.as_bytes() == name) {
                let value = scanner.value()?;
                if self.way.is_empty() {
                    self.captured.key = std::str::from_utf8(value).ok();
                }
                self.drop_member(scanner, any_kept, comma, start);
            } else if let Some(type_name) = tree.type_names.iter().find(|type_name| type_name.alias.as_bytes() == name)
            {
                let value_length = scanner.value()?.len();
                self.answer.edits.extend(type_name::edit(
                    type_name,
                    self.text,
                    &(start..scanner.position()),
                    value_length,
                ));
                any_kept = true;
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
