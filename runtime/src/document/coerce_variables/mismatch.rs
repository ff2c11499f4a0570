//! Why a variable's value is refused, and where in it.

use crate::document::request_path::{push_index, push_key};
use crate::error::{ClientError, Code};

/// A value that does not fit its type; the steps lead from the inside out. Boxed, because values are many and small.
pub(super) struct Mismatch(Box<Parts>);

struct Parts {
    code: Code,
    message: String,
    steps: Vec<Step>,
}

/// From a value to one inside it.
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl Mismatch {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self::with_code(Code::ValidationFailed, message)
    }

    fn with_code(code: Code, message: impl Into<String>) -> Self {
        Self(Box::new(Parts { code, message: message.into(), steps: Vec::new() }))
    }

    /// The reader met something that is not JSON; the request's body was checked, so only odd escapes get here.
    pub(super) fn malformed() -> Self {
        Self::with_code(Code::ParseFailed, "the value is not valid JSON")
    }

    pub(super) fn at(mut self, step: Step) -> Self {
        self.0.steps.push(step);
        self
    }

    pub(super) fn into_error(self, variable: &str) -> ClientError {
        let Parts { code, message, steps } = *self.0;
        let mut path = "$.variables".to_owned();
        push_key(&mut path, variable);
        for step in steps.iter().rev() {
            match step {
                Step::Key(key) => push_key(&mut path, key),
                Step::Index(index) => push_index(&mut path, *index),
            }
        }
        ClientError { request_path: path, ..ClientError::new(code, message) }
    }
}
