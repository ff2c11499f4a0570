//! A fetched answer with the places where joins go.

use std::borrow::Cow;
use std::ops::Range;

use bytes::Bytes;

use crate::error::ClientError;

/// What a fetch brought, ready to be written.
#[derive(Debug, Default)]
pub struct Answer {
    /// The source's answer.
    pub bytes: Bytes,
    /// The values of the fetch: root fields, or one per key of a join.
    pub values: Vec<Value>,
    /// Where the bytes are not copied as they are, ascending.
    pub edits: Vec<Edit>,
    /// The ways from values to the joins inside them, end to end; see `collect`.
    pub ways: Vec<u32>,
    /// The rows of keys that are lists, end to end: an item's row, `None` for a null.
    pub items: Vec<Option<usize>>,
    /// The answers to the fetch's joins.
    pub joins: Vec<JoinAnswer>,
    /// Whether `bytes` is the whole response already.
    pub is_response: bool,
    /// Errors inside values, sorted by value.
    pub errors: Vec<ValueError>,
}

/// A value of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// As it stands in the bytes.
    Piece(Piece),
    /// A list whose items stand in different places.
    List(Vec<Value>),
}

/// A part of an answer's bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The bytes.
    pub bytes: Range<usize>,
    /// The edits inside, as a range of [`Answer::edits`].
    pub edits: Range<usize>,
}

/// A stretch of bytes that is replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that are not copied.
    pub bytes: Range<usize>,
    /// What is written instead.
    pub replacement: Replacement,
}

/// What is written in place of a stretch of bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replacement {
    /// Nothing.
    Nothing,
    /// Another text.
    Text(Cow<'static, str>),
    /// A join's response key and value.
    Join {
        /// Which of the fetch's joins.
        join: usize,
        /// The rows of its keys.
        row: KeyRow,
        /// The way from the value to here, as a range of [`Answer::ways`].
        way: Range<usize>,
    },
}

/// Which of a join's key rows belong to one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyRow {
    /// A null key.
    None,
    /// A key.
    One(usize),
    /// A list of keys, as a range of [`Answer::items`].
    Each {
        /// Where it starts.
        start: u32,
        /// How many items it has.
        count: u32,
    },
}

/// What a join brought.
#[derive(Debug)]
pub enum JoinAnswer {
    /// No key was there to ask for.
    NotAsked,
    /// The values by key row.
    Answered(Box<Answer>),
    /// It is another selection of the join with that index, which has the answer.
    Shared(usize),
    /// The whole call failed.
    Failed(ClientError),
}

/// An error of a source that concerns one value, or something inside it.
#[derive(Debug)]
pub struct ValueError {
    /// Which value of the answer.
    pub value: usize,
    /// What went wrong; its response path, if any, starts below the value.
    pub error: ClientError,
}

impl Answer {
    /// An answer without any value.
    pub fn nulls(count: usize) -> Self {
        Self { values: vec![Value::Null; count], ..Self::default() }
    }

    /// An answer whose whole text is its only value.
    pub fn whole(bytes: Bytes) -> Self {
        let value = match bytes.as_ref() {
            b"null" => Value::Null,
            bytes => Value::Piece(Piece { bytes: 0..bytes.len(), edits: 0..0 }),
        };
        Self { values: vec![value], bytes, ..Self::default() }
    }
}
