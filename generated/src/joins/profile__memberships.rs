//! Join `Profile.memberships`: from type `Profile` to `public.memberships` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/remote_schemas.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$id`: field `id` (`ID!`)
//!
//! 2. The distinct keys of a level go to `public.memberships` of source `default` in one statement, the rows of each key as a list:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.memberships
//!    ON user_id = $id::uuid
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "memberships",
    left_type: types::PROFILE,
    keys: &[
        JoinKey {
            name: "id",
            field: LeftField::RemoteField("id"),
            each_item: false,
        },
    ],
    target: JoinTarget::Table {
        table: tables::DEFAULT_PUBLIC_MEMBERSHIPS,
        kind: RelationshipKind::Array,
        columns: &[
            JoinColumn {
                key: 0,
                column: crate::databases::default::public_memberships::columns::USER_ID,
            },
        ],
    },
};
