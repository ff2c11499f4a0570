//! Join `orders.first_payment`: from `public.orders` of source `shop` to `payments` of remote schema `payments`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/shop/tables/public_orders.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$id`: column `id` (`integer`)
//!
//! 2. The distinct keys of a level go to remote schema `payments`,
//!    one request with an alias per key, at most 500 aliases each:
//!
//!    ```graphql
//!    { payments(filter: {orderId: $id, minAmount: 10.5}, first: 1) { … } }
//!    ```
//!
//! 3. Answers go back by key. A null key gets null without a call.
//!    `$id` is sent as a whole number of 32 bits; what is none gets null.

use runtime::codegen::{Join, JoinArgument, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, LeftField};

use crate::remote_schemas;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "first_payment",
    left_type: types::ORDERS,
    keys: &[
        JoinKey {
            name: "id",
            field: LeftField::Column(crate::databases::shop::public_orders::columns::ID),
            each_item: false,
        },
    ],
    target: JoinTarget::Remote {
        remote_schema: remote_schemas::PAYMENTS,
        path: &[
            JoinStep {
                field: "payments",
                arguments: &[
                    JoinArgument {
                        name: "filter",
                        value: JoinValue::Object(
                            &[
                                ("orderId", JoinValue::Key(0, KeyEncoding::Integer)),
                                ("minAmount", JoinValue::Literal("10.5")),
                            ],
                        ),
                    },
                    JoinArgument {
                        name: "first",
                        value: JoinValue::Literal("1"),
                    },
                ],
            },
        ],
        list: None,
    },
};
