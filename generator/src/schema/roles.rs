//! Sets of roles while the schema is built; [`Interner`] turns them into the gateway's.

use std::collections::BTreeMap;

use runtime::definition::{RoleId, RoleSet};

use super::leak;

/// A set of roles. Without trailing zero words, so that equal sets are equal values.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Roles(Vec<u64>);

impl Roles {
    /// The first `count` roles.
    pub fn all(count: usize) -> Self {
        let mut roles = Self::default();
        for role in (0..u16::MAX).take(count) {
            roles.insert(RoleId(role));
        }
        roles
    }

    /// Only `admin`.
    pub fn admin() -> Self {
        let mut roles = Self::default();
        roles.insert(RoleId::ADMIN);
        roles
    }

    /// Adds a role.
    pub fn insert(&mut self, role: RoleId) {
        let index = usize::from(role.0);
        if self.0.len() <= index / 64 {
            self.0.resize(index / 64 + 1, 0);
        }
        self.0[index / 64] |= 1 << (index % 64);
    }

    /// Whether nobody is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it holds the role.
    pub fn contains(&self, role: RoleId) -> bool {
        let index = usize::from(role.0);
        self.0.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// Those in either.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        self.combine(other, |left, right| left | right)
    }

    /// Those in both.
    #[must_use]
    pub fn intersection(&self, other: &Self) -> Self {
        self.combine(other, |left, right| left & right)
    }

    /// Those not in the other.
    #[must_use]
    pub fn difference(&self, other: &Self) -> Self {
        self.combine(other, |left, right| left & !right)
    }

    fn combine(&self, other: &Self, operation: impl Fn(u64, u64) -> u64) -> Self {
        let word = |roles: &Self, index: usize| roles.0.get(index).copied().unwrap_or_default();
        let mut words: Vec<u64> = (0..self.0.len().max(other.0.len()))
            .map(|index| operation(word(self, index), word(other, index)))
            .collect();
        while words.last() == Some(&0) {
            words.pop();
        }
        Self(words)
    }
}

/// Leaks each distinct set once.
#[derive(Debug, Default)]
pub struct Interner(BTreeMap<Roles, RoleSet>);

impl Interner {
    /// The set as static data.
    pub fn intern(&mut self, roles: &Roles) -> RoleSet {
        if let Some(set) = self.0.get(roles) {
            return *set;
        }
        let set = RoleSet(leak::slice(roles.0.clone()));
        self.0.insert(roles.clone(), set);
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_combine() {
        let set = |list: &[u16]| {
            let mut roles = Roles::default();
            for role in list {
                roles.insert(RoleId(*role));
            }
            roles
        };
        assert_eq!(set(&[1, 70]).union(&set(&[2])), set(&[1, 2, 70]));
        assert_eq!(set(&[1, 70]).intersection(&set(&[1, 2])), set(&[1]));
        assert_eq!(set(&[1, 70]).difference(&set(&[70])), set(&[1]));
        assert_eq!(Roles::all(66).difference(&Roles::all(65)), set(&[65]));
        assert!(set(&[1]).difference(&set(&[1])).is_empty());
        let mut interner = Interner::default();
        let set_of_70 = interner.intern(&set(&[0, 70]));
        assert_eq!(set_of_70.iter().collect::<Vec<_>>(), [RoleId(0), RoleId(70)]);
        assert!(std::ptr::eq(set_of_70.0, interner.intern(&set(&[70, 0])).0));
    }
}
