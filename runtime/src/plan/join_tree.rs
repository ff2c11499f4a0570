//! Where in a fetched answer keys for joins are found.

/// The part of an answer that holds joins, by response keys. Lists are passed through: a node describes an object or
/// every object of a list, however nested.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JoinTree {
    /// Fields with joins inside them: response key and what is there.
    pub fields: Vec<(String, JoinTree)>,
    /// The joins of this object itself: indexes into the fetch's join plans.
    pub joins: Vec<usize>,
    /// The alias of a member that was selected only because an empty selection set is no GraphQL; it is left out.
    pub hidden: Option<String>,
}

impl JoinTree {
    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.joins.is_empty() && self.hidden.is_none()
    }

    /// Adds what is below a response key; does nothing for an empty tree.
    pub fn add(&mut self, response_key: &str, tree: JoinTree) {
        if tree.is_empty() {
            return;
        }
        match self.fields.iter_mut().find(|(key, _)| key == response_key) {
            Some((_, existing)) => existing.merge(tree),
            None => self.fields.push((response_key.to_owned(), tree)),
        }
    }

    /// Unites two trees of the same object, as when several types of an interface have joins of their own.
    pub fn merge(&mut self, other: JoinTree) {
        self.joins.extend(other.joins);
        self.hidden = self.hidden.take().or(other.hidden);
        for (key, tree) in other.fields {
            self.add(&key, tree);
        }
    }
}
