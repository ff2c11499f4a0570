//! Databases, by name.

use super::Source;
use crate::introspection::snapshot::Snapshot;
use crate::metadata::Metadata;

/// The sources sorted by name; of two with the same name, which the loader reports, the first.
pub fn resolve<'a>(metadata: &'a Metadata, snapshot: &'a Snapshot) -> Vec<Source<'a>> {
    let mut sources: Vec<_> = metadata
        .sources
        .iter()
        .map(|source| Source {
            name: source.name.as_str(),
            span: source.name.span,
            metadata: source,
            snapshot: snapshot.databases.get(source.name.as_str()),
        })
        .collect();
    sources.sort_by_key(|source| source.name);
    sources.dedup_by_key(|source| source.name);
    sources
}
