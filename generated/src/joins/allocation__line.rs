//! Join `Allocation.line`: from type `Allocation` to `public.order_lines` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/remote_schemas.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$orderId`: field `orderId` (`Int!`)
//!    - `$lineNumber`: field `lineNumber` (`Int!`)
//!
//! 2. The distinct keys of a level go to `public.order_lines` of source `shop` in one statement, at most one row per key:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.order_lines
//!    ON order_id = $orderId::integer AND line_number = $lineNumber::smallint
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "line",
    left_type: types::ALLOCATION,
    keys: &[
        JoinKey {
            name: "orderId",
            field: LeftField::RemoteField("orderId"),
            each_item: false,
        },
        JoinKey {
            name: "lineNumber",
            field: LeftField::RemoteField("lineNumber"),
            each_item: false,
        },
    ],
    target: JoinTarget::Table {
        table: tables::SHOP_PUBLIC_ORDER_LINES,
        kind: RelationshipKind::Object,
        columns: &[
            JoinColumn {
                key: 0,
                column: crate::databases::shop::public_order_lines::columns::ORDER_ID,
            },
            JoinColumn {
                key: 1,
                column: crate::databases::shop::public_order_lines::columns::LINE_NUMBER,
            },
        ],
    },
};
