//! Reads a metadata directory and live sources, checks that everything fits together, and emits the specialised crate.

pub mod catalog;
pub mod check;
pub mod cli;
pub mod dev;
pub mod diagnostic;
pub mod diff;
pub mod digest;
pub mod emit;
pub mod explain;
pub mod introspection;
pub mod join;
pub mod lock;
pub mod metadata;
pub mod pipeline;
pub mod schema;
pub mod settings;
pub mod sync;
