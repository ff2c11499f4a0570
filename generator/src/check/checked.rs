//! The proof that something has passed the rules. Only `check` makes it; what plans joins or emits code asks for it.

use std::ops::Deref;

/// Something without errors in it.
#[derive(Clone, Copy, Debug)]
pub struct Checked<T>(T);

impl<T> Checked<T> {
    /// For `check` alone.
    pub(super) const fn new(value: T) -> Self {
        Self(value)
    }

    /// For tests of one stage, which do without the others.
    #[cfg(test)]
    pub const fn unchecked(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Checked<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
