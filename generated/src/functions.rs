//! The ids of all functions that are root fields, and where each is defined.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{Function, FunctionId, index};

index! {
    /// The functions of all sources, sorted by source, schema and name.
    pub static FUNCTIONS: [Function] by FunctionId(u16);
}
