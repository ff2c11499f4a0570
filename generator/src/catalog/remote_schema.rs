//! Remote schemas, by name.

use super::{RemoteSchema, customization};
use crate::diagnostic::Diagnostics;
use crate::introspection::snapshot::Snapshot;
use crate::metadata::Metadata;

/// The remote schemas that have a snapshot, sorted by name; introspection reports the others.
pub fn resolve<'a>(
    metadata: &'a Metadata,
    snapshot: &'a Snapshot,
    diagnostics: &mut Diagnostics,
) -> Vec<RemoteSchema<'a>> {
    let mut remote_schemas: Vec<_> = metadata
        .remote_schemas
        .iter()
        .filter_map(|remote_schema| {
            let snapshot = snapshot.remote_schemas.get(remote_schema.name.as_str())?;
            Some(RemoteSchema {
                name: remote_schema.name.as_str(),
                span: remote_schema.name.span,
                metadata: remote_schema,
                snapshot,
                names: customization::resolve(remote_schema, snapshot, diagnostics),
                permissions: Vec::new(),
            })
        })
        .collect();
    remote_schemas.sort_by_key(|remote_schema| remote_schema.name);
    remote_schemas.dedup_by_key(|remote_schema| remote_schema.name);
    remote_schemas
}
