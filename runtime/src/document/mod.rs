//! Step 2 of a request: from the document's text to an operation that fits the role's schema.

pub mod ast;
mod coerce_variables;
mod collect_fields;
mod json_reader;
mod json_text;
mod lexer;
mod literal;
mod messages;
mod operation;
mod parse;
mod request_path;
mod row_shape;
mod scope;
mod validate;
mod variable_uses;

#[cfg(test)]
pub(crate) mod fixture;
#[cfg(test)]
mod tests;

pub use coerce_variables::{coerce_variables, variable_definitions};
pub use collect_fields::{collect_fields, is_included};
pub(crate) use json_text::{json_text, whole};
pub use literal::{parse_literal, write_literal};
pub use operation::select_operation;
pub use parse::{Limits, parse};
pub(crate) use row_shape::are_alike;
pub use scope::{CollectedField, Destination, PathStep, Rows, Scope, Variable, VariableDefinition, Variables};
pub use validate::validate;
pub use variable_uses::{VariableUse, VariableUses, shape_key, variable_counts, variable_uses};
