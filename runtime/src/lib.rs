//! The server that generated code links to.
#![warn(missing_docs)]

pub mod codegen;
pub mod definition;
pub mod document;
pub mod error;
pub mod plan;
pub mod session;
