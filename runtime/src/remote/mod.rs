//! Outgoing GraphQL documents: what remote schemas are asked, and reading the frame of what they answer.
//!
//! Text is made once per plan. Per request only variables and join keys are filled in. No I/O here; see `execute`.

mod document;
mod literal;
mod print;
mod response;

pub use document::{JoinDocument, JoinRequest, RootDocument, plan_join, plan_root};
pub use response::{RemoteError, is_plain, read_answer};
