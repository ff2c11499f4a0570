//! The key `gatewright` of a remote schema: what the metadata format of other tools has no key for. One function per key.

use runtime::definition::Batching;

use super::{Yaml, batching::read_batching, read::MapReader};
use crate::diagnostic::{Diagnostics, Spanned};

/// What stands under `gatewright` of a remote schema.
#[derive(Debug, Default)]
pub struct Extension {
    /// `batching`
    pub batching: Option<Batching>,
}

/// Reads the map under `gatewright`.
pub(super) fn read_extension(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Extension {
    let mut extension = Extension::default();
    let Some(mut reader) = MapReader::new(value, "`gatewright` of a remote schema", diagnostics) else {
        return extension;
    };
    extension.batching = reader.optional("batching").map(|value| read_batching(value, diagnostics));
    reader.finish(diagnostics);
    extension
}
