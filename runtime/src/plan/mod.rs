//! Step 3 of a request: what the operation does. Fetches, the joins between them, and the shape of the response.

mod context;
mod join_tree;

pub use context::Context;
pub use join_tree::JoinTree;
