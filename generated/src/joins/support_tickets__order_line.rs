//! Join `support_tickets.order_line`: from `public.support_tickets` of source `default` to `public.order_lines` of source `shop`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_support_tickets.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$order_id`: column `order_id` (`integer`)
//!    - `$line_number`: column `line_number` (`smallint`)
//!
//! 2. The distinct keys of a level go to `public.order_lines` of source `shop` in one statement, at most one row per key:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.order_lines
//!    ON order_id = $order_id::integer AND line_number = $line_number::smallint
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "order_line",
    left_type: types::SUPPORT_TICKETS,
    keys: &[
        JoinKey {
            name: "order_id",
            field: LeftField::Column(
                crate::databases::default::public_support_tickets::columns::ORDER_ID,
            ),
            each_item: false,
        },
        JoinKey {
            name: "line_number",
            field: LeftField::Column(
                crate::databases::default::public_support_tickets::columns::LINE_NUMBER,
            ),
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
