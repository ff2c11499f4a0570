//! Where in a fetched answer keys for joins are found.

/// The part of an answer that holds joins, by response keys. Lists are passed through: a node describes an object or
/// every object of a list, however nested.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JoinTree {
    /// Fields with joins inside them: response key and what is there.
    pub fields: Vec<(String, JoinTree)>,
    /// The joins of this object itself: indexes into the fetch's join plans.
    pub joins: Vec<usize>,
}

impl JoinTree {
    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.joins.is_empty()
    }
}
