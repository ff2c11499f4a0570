//! The databases: one folder per source, one file per tracked table or view.
//!
//! Generated; do not edit, run `cargo gen`.

pub mod default;
pub mod shop;
