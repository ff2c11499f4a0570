//! Join `order_lines.tickets`: from `public.order_lines` of source `shop` to `public.support_tickets` of source `default`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/shop/tables/public_order_lines.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$order_id`: column `order_id` (`integer`)
//!    - `$line_number`: column `line_number` (`smallint`)
//!
//! 2. The distinct keys of a level go to `public.support_tickets` of source `default` in one statement, the rows of each key as a list:
//!
//!    ```sql
//!    FROM unnest(keys) JOIN public.support_tickets
//!    ON order_id = $order_id::integer AND line_number = $line_number::smallint
//!    ```
//!
//! 3. Rows go back by key. A null key gets none, without being asked for.

use runtime::codegen::{Join, JoinColumn, JoinKey, JoinTarget, LeftField, RelationshipKind};

use crate::tables;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "tickets",
    left_type: types::ORDER_LINES,
    keys: &[
        JoinKey {
            name: "order_id",
            field: LeftField::Column(
                crate::databases::shop::public_order_lines::columns::ORDER_ID,
            ),
            each_item: false,
        },
        JoinKey {
            name: "line_number",
            field: LeftField::Column(
                crate::databases::shop::public_order_lines::columns::LINE_NUMBER,
            ),
            each_item: false,
        },
    ],
    target: JoinTarget::Table {
        table: tables::DEFAULT_PUBLIC_SUPPORT_TICKETS,
        kind: RelationshipKind::Array,
        columns: &[
            JoinColumn {
                key: 0,
                column: crate::databases::default::public_support_tickets::columns::ORDER_ID,
            },
            JoinColumn {
                key: 1,
                column: crate::databases::default::public_support_tickets::columns::LINE_NUMBER,
            },
        ],
    },
};
