//! Stage 4, build: the catalog in, the gateway value with the schema of all roles out.

mod origins;

pub use origins::{Origin, Origins};

use runtime::definition::Gateway;

/// The result of [`build`].
#[derive(Debug)]
pub struct Schema {
    /// The gateway.
    pub gateway: &'static Gateway,
    /// Where each of its parts comes from.
    pub origins: Origins,
}

// pub fn build(catalog: &Catalog, digest: &str, sources: &SourceMap, diagnostics: &mut Diagnostics) -> Schema
