//! The state of planning one operation.

use std::collections::BTreeSet;

use crate::definition::JoinId;
use crate::document::{CollectedField, Scope};
use crate::error::ClientError;

/// Passed down while the fetches of an operation are planned.
pub struct Context<'d, 'a> {
    /// The document.
    pub scope: Scope<'d, 'a>,
    /// What the aliases of join keys start with; no response key of the document does.
    key_prefix: String,
    /// See [`Self::depend_on_variable`].
    shaping_variables: BTreeSet<usize>,
}

impl<'d, 'a> Context<'d, 'a> {
    /// A context for a document whose text is `text`.
    pub fn new(scope: Scope<'d, 'a>, _text: &str) -> Self {
        Self { scope, key_prefix: "__join".to_owned(), shaping_variables: BTreeSet::new() }
    }

    /// Plans the right side of a selected remote relationship and returns its index in the fetch that is being planned.
    ///
    /// The caller selects each key of the join under [`Self::key_alias`] at the place of the joined field, and records
    /// the index in the [`JoinTree`](super::JoinTree) of the enclosing object.
    pub fn join(&mut self, _field: &CollectedField<'d, 'a>, _join: JoinId) -> Result<usize, ClientError> {
        Ok(0)
    }

    /// Records that the plan is right only for the present value of that variable, because its structure was looked at.
    pub fn depend_on_variable(&mut self, index: usize) {
        self.shaping_variables.insert(index);
    }

    /// The alias under which key number `key` of join number `join` is selected.
    pub fn key_alias(&self, join: usize, key: usize) -> String {
        format!("{}{join}_{key}", self.key_prefix)
    }
}
