//! Takes the keys of joins out of an answer's bytes and notes where their values go.

use bytes::Bytes;

use super::scan::{Malformed, Scanner};
use super::type_name;
use super::{Answer, Edit, Keys, Piece, Replacement};
use crate::error::PathSegment;
use crate::plan::{JoinPlan, JoinTree};

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
    /// Members `f0`, `f1`, … of the object that starts at byte `at`, and the fields at `path` below them.
    Aliases {
        /// Where the object starts.
        at: usize,
        /// How many there may be.
        count: usize,
        /// The fields on the way from the alias to the value.
        path: &'p [&'static str],
        /// The tree of each value.
        tree: &'p JoinTree,
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
    let mut collector = Collector {
        text: std::str::from_utf8(bytes).map_err(|error| Malformed { at: error.valid_up_to() })?,
        joins,
        keys: joins.iter().map(|join| Keys::new(join.key_aliases.len())).collect(),
        answer: Answer { bytes: bytes.clone(), ..Answer::default() },
        way: Vec::new(),
    };
    let end = collector.layout(layout)?;
    Ok(Collected { answer: collector.answer, keys: collector.keys, end })
}

struct Collector<'b, 'p> {
    text: &'b str,
    joins: &'p [JoinPlan],
    keys: Vec<Keys<'b>>,
    answer: Answer,
    /// The way from the value to the present object: list positions, and [`FIELD`] with an index into the tree's fields.
    way: Vec<u32>,
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

impl<'b> Collector<'b, '_> {
    fn layout(&mut self, layout: Layout<'_>) -> Result<usize, Malformed> {
        match layout {
            Layout::Whole(tree) => {
                let mut scanner = Scanner::new(self.text.as_bytes(), 0);
                let piece = self.piece(&mut scanner, tree)?;
                self.answer.values.push(piece);
                scanner.end()?;
                Ok(scanner.position())
            }
            Layout::List(tree) => {
                let mut scanner = Scanner::new(self.text.as_bytes(), 0);
                scanner.expect(b'[')?;
                if !scanner.take(b']') {
                    loop {
                        let piece = self.piece(&mut scanner, tree)?;
                        self.answer.values.push(piece);
                        if !scanner.take(b',') {
                            break;
                        }
                    }
                    scanner.expect(b']')?;
                }
                scanner.end()?;
                Ok(scanner.position())
            }
            Layout::Object { at, tree } => {
                let mut scanner = Scanner::new(self.text.as_bytes(), at);
                let piece = self.piece(&mut scanner, tree)?;
                self.answer.values.push(piece);
                Ok(scanner.position())
            }
            Layout::Members { at, values } => {
                self.answer.values = vec![None; values.len()];
                self.members(at, |collector, name, scanner| {
                    let index = values.iter().position(|(key, _)| key.as_bytes() == name);
                    let Some(index) = index else { return scanner.skip() };
                    collector.answer.values[index] = collector.piece(scanner, &values[index].1)?;
                    Ok(())
                })
            }
            Layout::Aliases { at, count, path, tree } => {
                self.answer.values = vec![None; count];
                self.members(at, |collector, name, scanner| {
                    let row = std::str::from_utf8(name).ok().and_then(|name| name.strip_prefix('f')?.parse().ok());
                    let Some(row) = row.filter(|row: &usize| *row < count) else { return scanner.skip() };
                    collector.answer.values[row] = collector.below(scanner, path, tree)?;
                    Ok(())
                })
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

    /// The value at `path` below the present one; null where the way is cut short.
    fn below(
        &mut self,
        scanner: &mut Scanner<'b>,
        path: &[&'static str],
        tree: &JoinTree,
    ) -> Result<Option<Piece>, Malformed> {
        let Some((next, rest)) = path.split_first() else { return self.piece(scanner, tree) };
        if scanner.peek() != Some(b'{') {
            scanner.skip()?;
            return Ok(None);
        }
        let mut found = None;
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

    fn piece(&mut self, scanner: &mut Scanner<'b>, tree: &JoinTree) -> Result<Option<Piece>, Malformed> {
        let is_null = scanner.peek() == Some(b'n');
        let start = scanner.position();
        let first_edit = self.answer.edits.len();
        self.way.clear();
        self.walk(scanner, tree)?;
        let piece = Piece { bytes: start..scanner.position(), edits: first_edit..self.answer.edits.len() };
        Ok((!is_null).then_some(piece))
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
                    let replacement = Replacement::Join { join, row: None, way };
                    self.answer.edits.push(Edit { bytes: start..scanner.position(), replacement });
                    any_kept = true;
                } else {
                    self.drop_member(scanner, any_kept, comma, start);
                }
            } else if tree.hidden.as_ref().is_some_and(|alias| alias.as_bytes() == name) {
                scanner.skip()?;
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
        self.finish(pending);
        Ok(())
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

    /// The object has ended, all keys are known: gives each join's edit its row.
    fn finish(&mut self, pending: Vec<Pending<'b>>) {
        for Pending { join, edit, values } in pending {
            let (Some(edit), Some(values)) = (edit, values.into_iter().collect::<Option<Vec<_>>>()) else { continue };
            if values.contains(&"null") {
                continue;
            }
            let key_row = self.keys[join].row(&values);
            if let Some(Edit { replacement: Replacement::Join { row, .. }, .. }) = self.answer.edits.get_mut(edit) {
                *row = Some(key_row);
            }
        }
    }
}
