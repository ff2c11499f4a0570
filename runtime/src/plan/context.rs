//! The state of planning one operation.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::{Call, Fetch, JoinPlan};
use crate::definition::{JoinId, JoinTarget};
use crate::document::ast::{Directive, Operation};
use crate::document::{CollectedField, Scope};
use crate::error::{ClientError, Code};
use crate::{remote, sql};

/// Passed down while the fetches of an operation are planned.
pub struct Context<'d, 'a> {
    /// The document.
    pub scope: Scope<'d, 'a>,
    /// Where in the request the root fields are: `$`, or the namespace around them.
    pub(crate) root_path: String,
    /// The directives of the operation.
    pub(crate) operation_directives: &'d [Directive<'a>],
    /// What the aliases of join keys start with; nothing in the document contains it.
    key_prefix: String,
    /// The joins of the fetch that is being planned.
    joins: Vec<JoinPlan>,
    /// How many more calls to sources the plan may make.
    remaining_calls: usize,
    /// How many more steps planning may take.
    remaining: Cell<usize>,
}

/// How many fields and values planning one operation may look at. A selection on an interface is repeated for each of
/// its types and a variable may stand at many places, so that the lengths of document and variables bound nothing.
const MAX_STEPS: usize = 500_000;

/// How many calls to sources an operation may make: each root field of a database, each remote schema and each join is
/// one. A short document can ask for thousands, and each waits for a connection that other requests need.
const MAX_CALLS: usize = 1000;

impl<'d, 'a> Context<'d, 'a> {
    /// A context for an operation of a document whose text is `text`.
    pub fn new(scope: Scope<'d, 'a>, operation: &'d Operation<'a>, text: &str) -> Self {
        Self {
            scope,
            root_path: "$".to_owned(),
            operation_directives: &operation.directives,
            key_prefix: unused_prefix(text),
            joins: Vec::new(),
            remaining_calls: MAX_CALLS,
            remaining: Cell::new(MAX_STEPS),
        }
    }

    /// Plans a fetch: `call` selects what is needed and meets the joins on the way.
    pub(super) fn fetch(
        &mut self,
        call: impl FnOnce(&mut Self) -> Result<Call, ClientError>,
    ) -> Result<Fetch, ClientError> {
        self.remaining_calls = self.remaining_calls.checked_sub(1).ok_or_else(|| {
            let message =
                format!("the operation is too complex: more than {MAX_CALLS} calls to databases and remote schemas");
            ClientError::new(Code::LimitExceeded, message)
        })?;
        let outer = std::mem::take(&mut self.joins);
        let call = call(self);
        let joins = std::mem::replace(&mut self.joins, outer);
        Ok(Fetch { call: call?, joins })
    }

    /// Plans the right side of a selected remote relationship and returns its index in the fetch that is being planned.
    ///
    /// The caller selects each key of the join under [`Self::key_alias`] at the place of the joined field, and records
    /// the index in the [`JoinTree`](super::JoinTree) of the enclosing object.
    pub fn join(&mut self, field: &CollectedField<'d, 'a>, join: JoinId) -> Result<usize, ClientError> {
        let gateway = self.scope.gateway;
        let definition = gateway.join(join);
        let right = match definition.target {
            JoinTarget::Table { table, .. } => self.fetch(|context| {
                let (statement, tree) = sql::plan_join(context, field, definition)?;
                Ok(Call::DatabaseJoin { source: gateway.table(table).source, statement, tree })
            }),
            JoinTarget::Remote { .. } => {
                self.fetch(|context| Ok(Call::RemoteJoin(remote::plan_join(context, field, definition)?)))
            }
        }?;
        let index = self.joins.len();
        let key_aliases = (0..definition.keys.len()).map(|key| self.key_alias(index, key)).collect();
        let response_key = field.response_key.to_owned();
        let each_item = match definition.target {
            // A statement finds the rows of a list by itself.
            JoinTarget::Table { .. } => None,
            JoinTarget::Remote { .. } => definition.keys.iter().position(|key| key.each_item),
        };
        let same_as = self.same_join(join, &right)?;
        self.joins.push(JoinPlan { join, response_key, key_aliases, each_item, same_as, right });
        Ok(index)
    }

    /// The first join of the fetch that asks for the same: the same relationship with equal arguments and selections.
    fn same_join(&self, join: JoinId, right: &Fetch) -> Result<Option<usize>, ClientError> {
        for (index, other) in self.joins.iter().enumerate() {
            if other.join == join && other.same_as.is_none() {
                self.spend(1)?;
                if other.right == *right {
                    return Ok(Some(index));
                }
            }
        }
        Ok(None)
    }

    /// The alias under which key number `key` of join number `join` is selected.
    pub fn key_alias(&self, join: usize, key: usize) -> String {
        format!("{}{join}_{key}", self.key_prefix)
    }

    /// The alias of a member that is selected only to be left out again.
    pub(crate) fn hidden_alias(&self) -> String {
        format!("{}_hidden", self.key_prefix)
    }

    /// The alias under which the objects of a list that was asked for all keys say which key they belong to.
    pub(crate) fn matched_alias(&self) -> String {
        format!("{}_key", self.key_prefix)
    }

    /// The alias of a `__typename` whose response key may mean something else in other objects of the same place.
    pub(crate) fn type_name_alias(&self, response_key: &str) -> String {
        format!("{}_type_{response_key}", self.key_prefix)
    }

    /// Accounts for looking at so many fields or values; fails when the operation has used up what it may.
    pub(crate) fn spend(&self, steps: usize) -> Result<(), ClientError> {
        match self.remaining.get().checked_sub(steps) {
            Some(remaining) => {
                self.remaining.set(remaining);
                Ok(())
            }
            None => Err(ClientError::new(Code::LimitExceeded, "the operation is too complex to be planned")),
        }
    }
}

/// `__join`, or the first of `__join_1_`, `__join_2_` … that `text` does not contain. One pass over the text: clients
/// choose how often and at which length it comes near.
fn unused_prefix(text: &str) -> String {
    const PREFIX: &str = "__join";
    if !text.contains(PREFIX) {
        return PREFIX.to_owned();
    }
    let mut used = BTreeSet::new();
    for (at, _) in text.match_indices("join_") {
        let rest = &text[at + "join_".len()..];
        let digits = rest.bytes().take(20).take_while(u8::is_ascii_digit).count();
        if let Ok(number) = rest[..digits].parse::<usize>() {
            used.insert(number);
        }
    }
    let number = (1..=used.len() + 1).find(|number| !used.contains(number)).unwrap_or_default();
    format!("{PREFIX}_{number}_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_not_in_the_text() {
        let check = |text: &str, expected: &str| {
            assert_eq!(unused_prefix(text), expected, "{text}");
            assert!(!text.contains(expected));
        };
        check("{ a }", "__join");
        check("{ __join0_0 }", "__join_1_");
        check("{ __join__join_1_0 __join_01_ __join_3_ __join_99999999999999999999999_ }", "__join_2_");
        // A name as long as a document, once, is no reason to try one length after the other.
        let long = format!("{{ __join{} }}", "_".repeat(1 << 20));
        check(&long, "__join_1_");
    }
}
