//! Joins to rows of a table.

use runtime::definition::{ColumnId, JoinColumn, JoinTarget, RelationshipKind, TableId};

use crate::schema::leak;

/// The rows whose columns equal the keys.
pub fn target(table: TableId, kind: RelationshipKind, columns: &[(usize, ColumnId)]) -> JoinTarget {
    let columns = columns.iter().map(|(key, column)| JoinColumn { key: *key, column: *column }).collect();
    JoinTarget::Table { table, kind, columns: leak::slice(columns) }
}
