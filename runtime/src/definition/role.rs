//! Roles, and the sets of them that say who sees a part of the schema.

/// A role: an index into [`Gateway::roles`](super::Gateway::roles).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleId(pub u16);

impl RoleId {
    /// `admin`: sees every table, column and row.
    pub const ADMIN: Self = Self(0);
    /// Stands for every role that the metadata does not name: sees what needs no permission.
    pub const UNKNOWN: Self = Self(1);
}

/// A set of roles as a bit set of any width: bit `r % 64` of word `r / 64` is role `r`.
///
/// Sets are interned: generated code names each distinct set once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RoleSet(pub &'static [u64]);

impl RoleSet {
    /// Nobody.
    pub const EMPTY: Self = Self(&[]);

    /// Whether the set holds `role`; roles beyond its last word are not in it.
    #[inline]
    pub fn contains(self, role: RoleId) -> bool {
        let index = usize::from(role.0);
        self.0.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// The roles of the set, ascending.
    pub fn iter(self) -> impl Iterator<Item = RoleId> {
        let width = u16::try_from(self.0.len() * 64).unwrap_or(u16::MAX);
        (0..width).map(RoleId).filter(move |role| self.contains(*role))
    }
}
