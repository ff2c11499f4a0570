//! `gatewright.batching` of a remote schema: how many keys of a join go into one request, and how many requests are
//! under way at the same time.

use runtime::definition::Batching;

use super::{
    Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// The most that each of the numbers can be.
const MAXIMUM: u32 = 1_000_000;

/// Reads the map; what is not given is as without it.
pub(super) fn read_batching(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Batching {
    let mut batching = Batching::DEFAULT;
    let Some(mut reader) = MapReader::new(value, "`batching`", diagnostics) else { return batching };
    batching.max_keys = read_count(&mut reader, "max_keys", batching.max_keys, diagnostics);
    batching.max_aliases = read_count(&mut reader, "max_aliases", batching.max_aliases, diagnostics);
    batching.max_in_flight = read_count(&mut reader, "max_in_flight", batching.max_in_flight, diagnostics);
    reader.finish(diagnostics);
    batching
}

fn read_count(reader: &mut MapReader<'_>, key: &'static str, default: u32, diagnostics: &mut Diagnostics) -> u32 {
    let Some(value) = reader.optional(key) else { return default };
    let Some(count) = read::integer(value, &format!("`{key}`"), MAXIMUM, diagnostics) else { return default };
    if count.value == 0 {
        diagnostics.push(
            Diagnostic::new(Code::InvalidValue, format!("`{key}` must be at least 1"))
                .label(count.span, "nothing could ever be asked"),
        );
        return default;
    }
    count.value
}
