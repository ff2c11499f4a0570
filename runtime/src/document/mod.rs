//! From the document's text to an operation that fits the role's schema.

pub mod ast;
