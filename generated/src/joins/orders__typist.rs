//! Join `orders.typist`: from `public.orders` of source `shop` to `public.users` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/shop/tables/public_orders.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$placed_by`: column `placed_by` (`uuid`)
//!
//! 2. The distinct keys of a level go to `public.users` of source `default` in one statement, at most one row per key:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.users
//!    ON id = $placed_by::uuid
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "typist",
    left_type: types::ORDERS,
    keys: &[
        JoinKey {
            name: "placed_by",
            field: LeftField::Column(
                crate::databases::shop::public_orders::columns::PLACED_BY,
            ),
            each_item: false,
        },
    ],
    target: JoinTarget::Table {
        table: tables::DEFAULT_PUBLIC_USERS,
        kind: RelationshipKind::Object,
        columns: &[
            JoinColumn {
                key: 0,
                column: crate::databases::default::public_users::columns::ID,
            },
        ],
    },
};
