//! Reads a metadata directory and live sources, checks that everything fits together, and emits the specialised crate.

pub mod diagnostic;
<<<<<<< HEAD
pub mod emit;
=======
pub mod digest;
>>>>>>> main
pub mod introspection;
pub mod metadata;
pub mod schema;
pub mod sync;
