//! Join `users.typed_orders`: from `public.users` of source `default` to `public.orders` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_users.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$id`: column `id` (`uuid`)
//!
//! 2. The distinct keys of a level go to `public.orders` of source `shop` in one statement, the rows of each key as a list:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.orders
//!    ON placed_by = $id::uuid
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "typed_orders",
    left_type: types::USERS,
    keys: &[
        JoinKey {
            name: "id",
            field: LeftField::Column(
                crate::databases::default::public_users::columns::ID,
            ),
            each_item: false,
        },
    ],
    target: JoinTarget::Table {
        table: tables::SHOP_PUBLIC_ORDERS,
        kind: RelationshipKind::Array,
        columns: &[
            JoinColumn {
                key: 0,
                column: crate::databases::shop::public_orders::columns::PLACED_BY,
            },
        ],
    },
};
