//! The roles of two gateways, paired by name, and who of them sees a part before and after.

use std::collections::BTreeSet;

use runtime::definition::{Gateway, RoleId, RoleSet};

/// A role in both gateways. One that a gateway does not name is what any such role is to it.
#[derive(Clone, Debug)]
pub struct Listener {
    /// The name; empty for the roles that neither metadata names.
    pub name: &'static str,
    /// In the old gateway.
    pub old: RoleId,
    /// In the new gateway.
    pub new: RoleId,
    /// Whether what it loses counts.
    pub is_client: bool,
}

/// Whether `admin` counts as a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admin {
    /// Where the metadata names no other role, so that nobody else asks.
    WhereAlone,
    /// Always.
    Counts,
}

/// All roles of two gateways.
#[derive(Debug)]
pub struct Audience {
    /// `admin`, the unnamed roles, then those with a name, sorted.
    pub listeners: Vec<Listener>,
}

/// Some of the roles, by index into [`Audience::listeners`].
pub type Listeners = Vec<usize>;

/// What becomes of a part for the roles that see what it is in before and after.
#[derive(Debug, Default)]
pub struct Split {
    /// Who no longer sees it.
    pub lost: Listeners,
    /// Who did not see it.
    pub gained: Listeners,
    /// Who goes on seeing it.
    pub kept: Listeners,
}

impl Audience {
    /// Pairs the roles. A role that only one of the gateways names is compared as a whole, not part by part, so it is
    /// not among the listeners.
    pub fn new(old: &Gateway, new: &Gateway, admin: Admin) -> Self {
        let names: BTreeSet<&'static str> = old.roles.iter().chain(new.roles).copied().collect();
        let in_both = |name: &str| old.roles.contains(&name) && new.roles.contains(&name);
        let is_alone = old.roles.len() <= 2 && new.roles.len() <= 2;
        let listener = |name: &'static str| Listener {
            name,
            old: old.role_or_variant(name),
            new: new.role_or_variant(name),
            is_client: name != "admin" || is_alone || admin == Admin::Counts,
        };
        let named = names.into_iter().filter(|name| in_both(name) && *name != "admin" && !name.is_empty());
        Self { listeners: ["admin", ""].into_iter().chain(named).map(listener).collect() }
    }

    /// One role that becomes another.
    pub fn of_one(old: RoleId, new: RoleId) -> Self {
        Self { listeners: vec![Listener { name: "", old, new, is_client: true }] }
    }

    /// Every role.
    pub fn all(&self) -> Listeners {
        (0..self.listeners.len()).collect()
    }

    /// Sorts the roles of `within` by what they see of a part; `None` is a part that is not there.
    pub fn split(&self, within: &[usize], old: Option<RoleSet>, new: Option<RoleSet>) -> Split {
        let mut split = Split::default();
        for &index in within {
            let listener = &self.listeners[index];
            let before = old.is_some_and(|roles| roles.contains(listener.old));
            let after = new.is_some_and(|roles| roles.contains(listener.new));
            match (before, after) {
                (true, true) => split.kept.push(index),
                (true, false) => split.lost.push(index),
                (false, true) => split.gained.push(index),
                (false, false) => {}
            }
        }
        split
    }

    /// Whether any of them counts.
    pub fn has_client(&self, listeners: &[usize]) -> bool {
        listeners.iter().any(|index| self.listeners[*index].is_client)
    }
}
