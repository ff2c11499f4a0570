//! Writes the response: the bytes of answers, with the answers of joins at their places.

use super::collect::way_segments;
use super::{Answer, JoinAnswer, KeyRow, Piece, Replacement, Value};
use crate::error::{ClientError, Code, PathSegment};
use crate::plan::{Call, Fetch, JoinTree, OperationPlan, ResponseField, ResponseValue};

const DATA: &[u8] = b"{\"data\":";

/// How many errors a response lists.
const MAX_ERRORS: usize = 1000;

/// The `data` of a response, and the errors that explain its nulls.
#[derive(Debug)]
pub struct Stitched {
    /// `{"data":…`, to be closed behind the errors; null where a non-null root field failed.
    pub body: Vec<u8>,
    /// In the order of their places.
    pub errors: Vec<ClientError>,
}

/// Writes the answers of a plan's fetches, which stand in the same order.
pub fn stitch(
    plan: &OperationPlan,
    answers: &[Result<Answer, ClientError>],
    max_bytes: usize,
) -> Result<Stitched, ClientError> {
    let constants = plan.response.iter().map(ResponseField::known_size);
    let fetched = answers.iter().flatten().map(|answer| answer.bytes.len());
    let capacity = constants.chain(fetched).sum::<usize>() + 64 * plan.response.len();
    let out = Vec::with_capacity(capacity.min(max_bytes));
    let mut writer = Writer { out, errors: Vec::new(), error_bytes: 0, max_bytes };
    writer.out.extend_from_slice(DATA);
    if !writer.fields(plan, &plan.response, answers, None)? {
        writer.out.extend_from_slice(b"null");
    }
    Ok(Stitched { body: writer.out, errors: writer.errors })
}

struct Writer {
    out: Vec<u8>,
    errors: Vec<ClientError>,
    error_bytes: usize,
    max_bytes: usize,
}

/// Where in the response something is; only spelled out when there is an error.
struct Place<'p> {
    parent: Option<&'p Place<'p>>,
    /// The tree in which `way` leads; `None` for a root field.
    tree: Option<&'p JoinTree>,
    way: &'p [u32],
    step: Step<'p>,
}

/// The last step to a place.
#[derive(Clone, Copy)]
enum Step<'p> {
    Key(&'p str),
    Index(usize),
}

impl Place<'_> {
    fn segments(&self) -> Vec<PathSegment> {
        let mut segments = self.parent.map(Place::segments).unwrap_or_default();
        if let Some(tree) = self.tree {
            segments.extend(way_segments(tree, self.way));
        }
        segments.push(match self.step {
            Step::Key(key) => PathSegment::Key(key.to_owned()),
            Step::Index(index) => PathSegment::Index(u32::try_from(index).unwrap_or(u32::MAX)),
        });
        segments
    }
}

impl Writer {
    /// Writes an object of root fields. Nothing is written, and the answer is no, where one that must not be null is.
    fn fields(
        &mut self,
        plan: &OperationPlan,
        fields: &[ResponseField],
        answers: &[Result<Answer, ClientError>],
        parent: Option<&Place<'_>>,
    ) -> Result<bool, ClientError> {
        let start = self.out.len();
        let mut is_null = false;
        self.out.push(b'{');
        for (index, field) in fields.iter().enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            self.key(&field.key);
            let place = Place { parent, tree: None, way: &[], step: Step::Key(&field.key) };
            let written = match &field.value {
                ResponseValue::Constant(json) => {
                    self.out.extend_from_slice(json);
                    true
                }
                ResponseValue::Object(fields) => self.fields(plan, fields, answers, Some(&place))?,
                ResponseValue::Fetched { fetch, value } => match answers.get(*fetch) {
                    Some(Ok(answer)) => self.answer(&plan.fetches[*fetch], answer, *value, &place)?,
                    Some(Err(error)) => {
                        self.error(&place, error);
                        false
                    }
                    None => false,
                },
            };
            if !written {
                self.out.extend_from_slice(b"null");
                is_null |= field.non_null;
            }
        }
        self.out.push(b'}');
        if is_null {
            self.out.truncate(start);
        }
        Ok(!is_null)
    }

    /// Writes a value of an answer and its errors. Returns whether there was one that is not null.
    fn answer(&mut self, fetch: &Fetch, answer: &Answer, value: usize, place: &Place<'_>) -> Result<bool, ClientError> {
        let first = answer.errors.partition_point(|error| error.value < value);
        for error in answer.errors[first..].iter().take_while(|error| error.value == value) {
            self.error(place, &error.error);
        }
        match answer.values.get(value) {
            Some(found) => self.value(fetch, answer, value, found, place),
            None => Ok(false),
        }
    }

    /// Writes value number `number` of an answer, or an item of it. Returns whether it is not null.
    fn value(
        &mut self,
        fetch: &Fetch,
        answer: &Answer,
        number: usize,
        value: &Value,
        place: &Place<'_>,
    ) -> Result<bool, ClientError> {
        match value {
            Value::Null => Ok(false),
            Value::Piece(piece) => {
                self.piece(fetch, answer, number, piece, place)?;
                Ok(true)
            }
            Value::List(items) => {
                self.list(items.len(), place, |writer, index, here| {
                    writer.value(fetch, answer, number, &items[index], here)
                })?;
                Ok(true)
            }
        }
    }

    /// Writes a list of `count` items; `write` returns whether it wrote one that is not null.
    fn list(
        &mut self,
        count: usize,
        place: &Place<'_>,
        mut write: impl FnMut(&mut Self, usize, &Place<'_>) -> Result<bool, ClientError>,
    ) -> Result<(), ClientError> {
        self.out.push(b'[');
        for index in 0..count {
            if index > 0 {
                self.copy(b",")?;
            }
            let here = Place { parent: Some(place), tree: None, way: &[], step: Step::Index(index) };
            if !write(self, index, &here)? {
                self.copy(b"null")?;
            }
        }
        self.out.push(b']');
        Ok(())
    }

    fn piece(
        &mut self,
        fetch: &Fetch,
        answer: &Answer,
        value: usize,
        piece: &Piece,
        place: &Place<'_>,
    ) -> Result<(), ClientError> {
        let mut at = piece.bytes.start;
        for edit in &answer.edits[piece.edits.clone()] {
            self.copy(&answer.bytes[at..edit.bytes.start.max(at)])?;
            at = edit.bytes.end;
            if let Replacement::Text(text) = &edit.replacement {
                self.copy(text.as_bytes())?;
            }
            let Replacement::Join { join, row, way } = &edit.replacement else { continue };
            let plan = &fetch.joins[*join];
            self.key(&plan.response_key);
            let here = Place {
                parent: Some(place),
                tree: tree_of(&fetch.call, value),
                way: &answer.ways[way.clone()],
                step: Step::Key(&plan.response_key),
            };
            let joined = match &answer.joins[*join] {
                JoinAnswer::Shared(other) => &answer.joins[*other],
                own => own,
            };
            let written = match *row {
                KeyRow::None => false,
                KeyRow::One(row) => self.joined(&plan.right, joined, row, &here)?,
                KeyRow::Each { start, count } => {
                    let rows = &answer.items[start as usize..][..count as usize];
                    self.list(rows.len(), &here, |writer, index, here| match rows[index] {
                        Some(row) => writer.joined(&plan.right, joined, row, here),
                        None => Ok(false),
                    })?;
                    true
                }
            };
            if !written {
                self.out.extend_from_slice(b"null");
            }
        }
        self.copy(&answer.bytes[at..piece.bytes.end])
    }

    /// Writes what a join brought for one of its rows. Returns whether it is not null.
    fn joined(
        &mut self,
        right: &Fetch,
        joined: &JoinAnswer,
        row: usize,
        place: &Place<'_>,
    ) -> Result<bool, ClientError> {
        match joined {
            JoinAnswer::Answered(answer) => self.answer(right, answer, row, place),
            JoinAnswer::Failed(error) => {
                self.error(place, error);
                Ok(false)
            }
            JoinAnswer::NotAsked | JoinAnswer::Shared(_) => Ok(false),
        }
    }

    fn copy(&mut self, bytes: &[u8]) -> Result<(), ClientError> {
        // Joins repeat a shared answer for every row, so a response can be larger than all answers together.
        if self.out.len() + bytes.len() > self.max_bytes {
            return Err(ClientError::new(Code::LimitExceeded, "the response exceeds the size limit of this server"));
        }
        self.out.extend_from_slice(bytes);
        Ok(())
    }

    fn key(&mut self, key: &str) {
        self.out.push(b'"');
        // A response key is a GraphQL name: nothing in it needs escaping.
        self.out.extend_from_slice(key.as_bytes());
        self.out.extend_from_slice(b"\":");
    }

    fn error(&mut self, place: &Place<'_>, error: &ClientError) {
        // One that several rows share is repeated for each, and may be as long as an answer.
        let size = error.size();
        let fits = self.errors.is_empty() || self.error_bytes + size <= self.max_bytes;
        if self.errors.len() >= MAX_ERRORS || !fits {
            return;
        }
        self.error_bytes += size;
        let mut path = place.segments();
        path.extend(error.response_path.iter().flatten().cloned());
        self.errors.push(ClientError { response_path: Some(path), ..error.clone() });
    }
}

/// The tree of a fetch's value.
fn tree_of(call: &Call, value: usize) -> Option<&JoinTree> {
    match call {
        Call::DatabaseRoot { tree, .. } | Call::DatabaseMutation { tree, .. } | Call::DatabaseJoin { tree, .. } => {
            Some(tree)
        }
        Call::RemoteRoot(document) => document.values.get(value).map(|(_, tree)| tree),
        Call::RemoteJoin(document) => Some(&document.tree),
    }
}
