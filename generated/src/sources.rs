//! The ids of all sources, and where each is defined.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{Source, SourceId, index};

index! {
    /// The databases, sorted by name.
    pub static SOURCES: [Source] by SourceId(u16);
    DEFAULT = crate::databases::default::SOURCE;
    SHOP = crate::databases::shop::SOURCE;
}
