//! The state of planning one operation.

use super::{Call, Fetch, JoinPlan};
use crate::definition::{JoinId, JoinTarget};
use crate::document::{CollectedField, Scope};
use crate::error::ClientError;
use crate::{remote, sql};

/// Passed down while the fetches of an operation are planned.
pub struct Context<'d, 'a> {
    /// The document.
    pub scope: Scope<'d, 'a>,
    /// What the aliases of join keys start with; nothing in the document contains it.
    key_prefix: String,
    /// The joins of the fetch that is being planned.
    joins: Vec<JoinPlan>,
}

impl<'d, 'a> Context<'d, 'a> {
    /// A context for a document whose text is `text`.
    pub fn new(scope: Scope<'d, 'a>, text: &str) -> Self {
        let mut key_prefix = "__join".to_owned();
        while text.contains(&key_prefix) {
            key_prefix.push('_');
        }
        Self { scope, key_prefix, joins: Vec::new() }
    }

    /// Plans a fetch: `call` selects what is needed and meets the joins on the way.
    pub(super) fn fetch(
        &mut self,
        call: impl FnOnce(&mut Self) -> Result<Call, ClientError>,
    ) -> Result<Fetch, ClientError> {
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
        self.joins.push(JoinPlan { join, response_key, key_aliases, right });
        Ok(index)
    }

    /// The alias under which key number `key` of join number `join` is selected.
    pub fn key_alias(&self, join: usize, key: usize) -> String {
        format!("{}{join}_{key}", self.key_prefix)
    }

    /// The alias of a member that is selected only to be left out again.
    pub(crate) fn hidden_alias(&self) -> String {
        format!("{}_hidden", self.key_prefix)
    }

    /// How many joins the fetch that is being planned has so far.
    pub(crate) fn join_count(&self) -> usize {
        self.joins.len()
    }

    /// Forgets the joins from number `count` on, for a caller that prints their enclosing selection another way.
    pub(crate) fn truncate_joins(&mut self, count: usize) {
        self.joins.truncate(count);
    }
}
