//! Where in a fetched answer something is to be done: keys for joins are found, type names mean something else.

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
    /// The alias of the member that says which key this object belongs to; it is left out too.
    pub matched: Option<String>,
    /// The members of this object that are names of renamed types.
    pub type_names: Vec<TypeName>,
}

/// A member of an answer that says the type of its object (`__typename`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeName {
    /// The key under which it is in the answer.
    pub alias: String,
    /// The key under which the client finds it, where that is another one.
    pub response_key: Option<String>,
    /// What the remote schema may say and what the client is told, sorted; anything else stays.
    pub renamed: Vec<(&'static str, &'static str)>,
}

impl TypeName {
    /// The name that the client is told.
    pub fn name_of(&self, said: &str) -> Option<&'static str> {
        let index = self.renamed.binary_search_by(|(original, _)| (*original).cmp(said)).ok()?;
        Some(self.renamed[index].1)
    }
}

impl JoinTree {
    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
            && self.joins.is_empty()
            && self.hidden.is_none()
            && self.matched.is_none()
            && self.type_names.is_empty()
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

    /// Adds a member that is a type's name.
    pub fn add_type_name(&mut self, type_name: TypeName) {
        match self.type_names.iter_mut().find(|other| other.alias == type_name.alias) {
            Some(existing) => existing.renamed.extend(type_name.renamed),
            None => self.type_names.push(type_name),
        }
        for TypeName { renamed, .. } in &mut self.type_names {
            renamed.sort_unstable();
            renamed.dedup();
        }
    }

    /// Unites two trees of the same object, as when several types of an interface have joins of their own.
    pub fn merge(&mut self, other: JoinTree) {
        self.joins.extend(other.joins);
        self.hidden = self.hidden.take().or(other.hidden);
        self.matched = self.matched.take().or(other.matched);
        for type_name in other.type_names {
            self.add_type_name(type_name);
        }
        for (key, tree) in other.fields {
            self.add(&key, tree);
        }
    }
}
