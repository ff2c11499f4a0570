//! Step 2 of a request: from the document's text to an operation that fits the role's schema.

pub mod ast;
mod collect_fields;
mod scope;

pub use collect_fields::collect_fields;
pub use scope::{CollectedField, Scope, Variable, VariableDefinition, Variables};
