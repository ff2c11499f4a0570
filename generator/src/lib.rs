//! Reads a metadata directory and live sources, checks that everything fits together, and emits the specialised crate.

pub mod catalog;
pub mod check;
pub mod diagnostic;
pub mod digest;
pub mod introspection;
pub mod join;
pub mod metadata;
pub mod schema;
