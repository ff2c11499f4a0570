//! Join `MarketplaceOrder.payments`: from type `MarketplaceOrder` to `payments` of remote schema `payments`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/remote_schemas.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$shopOrderId`: field `shopOrderId` (`Int`)
//!
//! 2. The distinct keys of a level go to remote schema `payments`,
//!    one request with an alias per key, at most 500 aliases each:
//!
//!    ```graphql
//!    { payments(filter: {orderId: $shopOrderId}) { … } }
//!    ```
//!
//! 3. Answers go back by key. A null key gets null without a call.
//!    `$shopOrderId` is sent as a whole number of 32 bits; what is none gets null.

use runtime::codegen::{Join, JoinArgument, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, LeftField};

use crate::remote_schemas;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "payments",
    left_type: types::MARKETPLACE_ORDER,
    keys: &[
        JoinKey {
            name: "shopOrderId",
            field: LeftField::RemoteField("shopOrderId"),
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
                            &[("orderId", JoinValue::Key(0, KeyEncoding::Integer))],
                        ),
                    },
                ],
            },
        ],
        list: None,
    },
};
