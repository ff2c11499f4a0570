//! Outgoing GraphQL documents: what remote schemas are asked, and reading the frame of what they answer.
//!
//! Text is made once per plan. Per request only variables and join keys are filled in. No I/O here; see `execute`.

mod directives;
mod document;
pub mod introspection_query;
pub mod introspection_result;
mod literal;
mod names;
mod open_arguments;
mod preset;
mod print;
mod response;

pub use document::{JoinDocument, JoinRequest, RootDocument, RootOperation, plan_join, plan_namespace, plan_root};
pub use preset::Values;
pub use response::{RemoteError, errors_text, is_plain, read_answer};
