//! Join `customers.orders`: from `public.customers` of source `default` to `public.orders` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_customers.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$id`: column `id` (`integer`)
//!
//! 2. The distinct keys of a level go to `public.orders` of source `shop` in one statement, the rows of each key as a list:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.orders
//!    ON customer_id = $id::integer
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "orders",
    left_type: types::CUSTOMERS,
    keys: &[
        JoinKey {
            name: "id",
            field: LeftField::Column(
                crate::databases::default::public_customers::columns::ID,
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
                column: crate::databases::shop::public_orders::columns::CUSTOMER_ID,
            },
        ],
    },
};
