//! Step 3 of a request: what the operation does. Fetches, the joins between them, and the shape of the response.
//!
//! A plan holds no value of any request: it is made once per role, document and shape of the variables, then cached.
//! Its `Display` is what `explain` and the golden files show.

mod build;
mod context;
mod display;
mod join_tree;

pub use build::plan;
pub use context::Context;
pub use join_tree::{JoinTree, TypeName};

use crate::definition::{JoinId, SourceId};
use crate::document::ast::OperationKind;
use crate::remote::{JoinDocument, RootDocument};
use crate::sql::{MutationStep, Statement};

/// What an operation does.
#[derive(Debug)]
pub struct OperationPlan {
    /// Query roots are fetched at the same time, mutation roots one after another.
    pub kind: OperationKind,
    /// The fetches of the root fields, in document order of their first field.
    pub fetches: Vec<Fetch>,
    /// The response's keys, in document order.
    pub response: Vec<ResponseField>,
    /// Whether the operation is nothing but one request to a remote schema, whose answer is the response.
    pub pass_through: bool,
}

/// A key of the response's `data`.
#[derive(Debug)]
pub struct ResponseField {
    /// The alias, or else the field's name.
    pub key: String,
    /// Where its value comes from.
    pub value: ResponseValue,
    /// Whether the field's type is non-null, so that a failure takes `data` with it (specification, section 6.4.4).
    pub non_null: bool,
}

/// Where a root field's value comes from.
#[derive(Debug)]
pub enum ResponseValue {
    /// JSON text known when planning: `__typename`, introspection.
    Constant(Vec<u8>),
    /// Value number `value` of fetch number `fetch`.
    Fetched {
        /// Index into [`OperationPlan::fetches`].
        fetch: usize,
        /// Index into the fetch's values.
        value: usize,
    },
    /// An object of such values, for a namespace: null where one that must not be null is.
    Object(Vec<ResponseField>),
}

impl ResponseField {
    /// Roughly the bytes that it takes.
    fn size(&self) -> usize {
        64 + match &self.value {
            ResponseValue::Constant(json) => json.len(),
            ResponseValue::Fetched { .. } => 0,
            ResponseValue::Object(fields) => fields.iter().map(Self::size).sum(),
        }
    }

    /// The bytes in it that are known when planning.
    pub(crate) fn known_size(&self) -> usize {
        match &self.value {
            ResponseValue::Constant(json) => json.len(),
            ResponseValue::Fetched { .. } => 0,
            ResponseValue::Object(fields) => fields.iter().map(Self::known_size).sum(),
        }
    }
}

/// One call to a source, with the joins that need its answer.
#[derive(Debug, PartialEq)]
pub struct Fetch {
    /// What is called.
    pub call: Call,
    /// The joins whose keys are in the answer; run at the same time once it is there.
    pub joins: Vec<JoinPlan>,
}

/// What is called, and how its answer is laid out.
#[derive(Debug, PartialEq)]
pub enum Call {
    /// A statement whose one value is the field's value.
    DatabaseRoot {
        /// The database.
        source: SourceId,
        /// The statement.
        statement: Statement,
        /// Where joins are in the value.
        tree: JoinTree,
    },
    /// Statements that change rows, one after another, all or nothing.
    DatabaseMutation {
        /// The database.
        source: SourceId,
        /// The statements.
        steps: Vec<MutationStep>,
        /// Whether the field's value is the list of the steps' values; otherwise there is one step, whose value it is.
        is_list: bool,
        /// Where joins are in the value.
        tree: JoinTree,
    },
    /// A statement over the keys of a join; its one value is a list with an element per key.
    DatabaseJoin {
        /// The database.
        source: SourceId,
        /// The statement.
        statement: Statement,
        /// Where joins are in each element.
        tree: JoinTree,
    },
    /// One request with all root fields for a remote schema.
    RemoteRoot(RootDocument),
    /// Requests with an alias per key, or with all keys in a list.
    RemoteJoin(JoinDocument),
}

/// A selected remote relationship.
#[derive(Debug, PartialEq)]
pub struct JoinPlan {
    /// The relationship.
    pub join: JoinId,
    /// The key under which the client finds its value.
    pub response_key: String,
    /// The aliases under which its keys are in the left answer; the first stands where the value goes.
    pub key_aliases: Vec<String>,
    /// Which key is a list whose items are looked up one by one.
    pub each_item: Option<usize>,
    /// An earlier join of the same fetch with an equal right side, which brings the answers for both.
    pub same_as: Option<usize>,
    /// The call to the right side.
    pub right: Fetch,
}

impl Call {
    /// The answer of a mutation that does nothing.
    pub(crate) fn known_answer(&self) -> Option<Vec<u8>> {
        let Self::DatabaseMutation { steps, is_list, .. } = self else { return None };
        let known: Option<Vec<&[u8]>> = steps
            .iter()
            .map(|step| match step {
                MutationStep::Known(json) => Some(json.as_slice()),
                MutationStep::Statement(_) | MutationStep::Inserts(_) => None,
            })
            .collect();
        Some(mutation_answer(&known?, *is_list))
    }

    /// The SQL statements, without those of joins.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let (one, steps) = match self {
            Self::DatabaseRoot { statement, .. } | Self::DatabaseJoin { statement, .. } => (Some(statement), &[][..]),
            Self::DatabaseMutation { steps, .. } => (None, steps.as_slice()),
            Self::RemoteRoot(_) | Self::RemoteJoin(_) => (None, &[][..]),
        };
        let steps = steps.iter().flat_map(|step| match step {
            MutationStep::Statement(statement) => vec![statement],
            MutationStep::Inserts(steps) => {
                steps.inserts.iter().map(|insert| &insert.statement).chain([&steps.answer]).collect()
            }
            MutationStep::Known(_) => Vec::new(),
        });
        one.into_iter().chain(steps)
    }
}

/// The value of a mutation whose steps have answered.
pub(crate) fn mutation_answer<T: AsRef<[u8]>>(answers: &[T], is_list: bool) -> Vec<u8> {
    let parts: Vec<&[u8]> = answers.iter().map(AsRef::as_ref).collect();
    let joined = parts.join(&b","[..]);
    if is_list { [b"[", joined.as_slice(), b"]"].concat() } else { joined }
}

impl OperationPlan {
    /// Roughly the bytes that the plan takes.
    pub fn size(&self) -> usize {
        self.response.iter().map(ResponseField::size).sum::<usize>()
            + self.fetches.iter().map(fetch_size).sum::<usize>()
    }

    /// The database whose mutations are all that the operation does, in one transaction.
    pub fn transaction(&self) -> Option<SourceId> {
        if self.kind != OperationKind::Mutation {
            return None;
        }
        let (first, rest) = self.fetches.split_first()?;
        let Call::DatabaseMutation { source, .. } = first.call else { return None };
        let is_like_first = rest.iter().all(|fetch| {
            fetch.joins.is_empty()
                && matches!(fetch.call, Call::DatabaseMutation { source: other, .. } if other == source)
        });
        (is_like_first && (rest.is_empty() || first.joins.is_empty())).then_some(source)
    }

    /// The SQL statements, in the order of `Display`.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        let mut statements = Vec::new();
        for fetch in &self.fetches {
            collect_statements(fetch, &mut statements);
        }
        statements.into_iter()
    }
}

fn collect_statements<'p>(fetch: &'p Fetch, statements: &mut Vec<&'p Statement>) {
    statements.extend(fetch.call.statements());
    for join in &fetch.joins {
        collect_statements(&join.right, statements);
    }
}

fn fetch_size(fetch: &Fetch) -> usize {
    let call = match &fetch.call {
        call @ (Call::DatabaseRoot { .. } | Call::DatabaseMutation { .. } | Call::DatabaseJoin { .. }) => {
            call.statements().map(|statement| statement.text.len() + statement.parameters.len() * 128).sum()
        }
        Call::RemoteRoot(document) => document.text.len(),
        Call::RemoteJoin(document) => document.size(),
    };
    256 + call + fetch.joins.iter().map(|join| 128 + fetch_size(&join.right)).sum::<usize>()
}
