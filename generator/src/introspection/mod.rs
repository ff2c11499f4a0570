//! Stage 2, introspect: ask the live sources, or read what they said last time.

pub mod snapshot;
