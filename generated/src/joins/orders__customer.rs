//! Join `orders.customer`: from `public.orders` of source `shop` to `public.customers` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/shop/tables/public_orders.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$customer_id`: column `customer_id` (`integer`)
//!
//! 2. The distinct keys of a level go to `public.customers` of source `default` in one statement, at most one row per key:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.customers
//!    ON id = $customer_id::integer
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "customer",
    left_type: types::ORDERS,
    keys: &[
        JoinKey {
            name: "customer_id",
            field: LeftField::Column(
                crate::databases::shop::public_orders::columns::CUSTOMER_ID,
            ),
            each_item: false,
        },
    ],
    target: JoinTarget::Table {
        table: tables::DEFAULT_PUBLIC_CUSTOMERS,
        kind: RelationshipKind::Object,
        columns: &[
            JoinColumn {
                key: 0,
                column: crate::databases::default::public_customers::columns::ID,
            },
        ],
    },
};
