//! The pure part of joining: taking keys out of a left answer, and writing the final response with right answers in it.
//!
//! Answers are never built as trees. [`collect`] walks the bytes of an answer once, guided by the plan's
//! [`JoinTree`](crate::plan::JoinTree), and notes where joins go; [`stitch`] copies the bytes between those places. What
//! no join touches is only skipped over.

mod answer;
mod collect;
mod keyed;
mod keys;
mod layout;
#[cfg(test)]
mod random_keyed_tests;
#[cfg(test)]
mod random_tests;
mod scan;
mod stitch;
#[cfg(test)]
mod tests;
mod type_name;

pub use answer::{Answer, Edit, JoinAnswer, KeyRow, Piece, Replacement, Value, ValueError};
pub use collect::{Collected, Collector, collect};
pub use keyed::{KeyedRows, Place};
pub use keys::Keys;
pub use layout::Layout;
pub use scan::{Malformed, Scanner};
pub use stitch::{Stitched, stitch};
