//! Join `Payment.order`: from type `Payment` to `public.orders` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/remote_schemas.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$orderId`: field `orderId` (`Int!`)
//!
//! 2. The distinct keys of a level go to `public.orders` of source `shop` in one statement, at most one row per key:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.orders
//!    ON id = $orderId::integer
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "order",
    left_type: types::PAYMENT,
    keys: &[
        JoinKey {
            name: "orderId",
            field: LeftField::RemoteField("orderId"),
            each_item: false,
        },
    ],
    target: JoinTarget::Table {
        table: tables::SHOP_PUBLIC_ORDERS,
        kind: RelationshipKind::Object,
        columns: &[
            JoinColumn {
                key: 0,
                column: crate::databases::shop::public_orders::columns::ID,
            },
        ],
    },
};
