//! Join `MarketplaceOrder.shopOrder`: from type `MarketplaceOrder` to `public.orders` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/remote_schemas.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$shopOrderId`: field `shopOrderId` (`Int`)
//!
//! 2. The distinct keys of a level go to `public.orders` of source `shop` in one statement, at most one row per key:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.orders
//!    ON id = $shopOrderId::integer
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "shopOrder",
    left_type: types::MARKETPLACE_ORDER,
    keys: &[
        JoinKey {
            name: "shopOrderId",
            field: LeftField::RemoteField("shopOrderId"),
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
