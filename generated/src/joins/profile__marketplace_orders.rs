//! Join `Profile.marketplaceOrders`: from type `Profile` to `marketplaceOrders` of remote schema `payments`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/remote_schemas.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$id`: field `id` (`ID!`)
//!
//! 2. The distinct keys of a level go to remote schema `payments`,
//!    one request with an alias per key, at most 500 aliases each:
//!
//!    ```graphql
//!    { marketplaceOrders(userId: "$id") { … } }
//!    ```
//!
//! 3. Answers go back by key. A null key gets null without a call.
//!    `$id` is sent as a string.

use runtime::codegen::{Join, JoinArgument, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, LeftField};

use crate::remote_schemas;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "marketplaceOrders",
    left_type: types::PROFILE,
    keys: &[
        JoinKey {
            name: "id",
            field: LeftField::RemoteField("id"),
            each_item: false,
        },
    ],
    target: JoinTarget::Remote {
        remote_schema: remote_schemas::PAYMENTS,
        path: &[
            JoinStep {
                field: "marketplaceOrders",
                arguments: &[
                    JoinArgument {
                        name: "userId",
                        value: JoinValue::Key(0, KeyEncoding::String),
                    },
                ],
            },
        ],
        list: None,
    },
};
