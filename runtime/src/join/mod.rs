//! The pure part of joining: taking keys out of a left answer, and writing the final response with right answers in it.
//!
//! Answers are never built as trees. [`collect`] walks the bytes of an answer once, guided by the plan's
//! [`JoinTree`](crate::plan::JoinTree), and notes where joins go; [`stitch`] copies the bytes between those places. What
//! no join touches is only skipped over.

mod answer;
mod collect;
mod keys;
#[cfg(test)]
mod random_tests;
mod scan;
mod stitch;
#[cfg(test)]
mod tests;
mod type_name;

pub use answer::{Answer, Edit, JoinAnswer, Piece, Replacement, ValueError};
pub use collect::{Collected, Layout, collect};
pub use keys::Keys;
pub use scan::{Malformed, Scanner};
pub use stitch::{Stitched, stitch};
