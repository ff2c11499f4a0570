//! The server that generated code links to.
#![warn(missing_docs)]

pub mod definition;
pub mod document;
pub mod error;
pub mod introspection;
pub mod plan;
pub mod session;
