//! Join `MarketplaceOrder.user`: from type `MarketplaceOrder` to `profile` of remote schema `auth`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/remote_schemas.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$userId`: field `userId` (`ID`)
//!
//! 2. The distinct keys of a level go to remote schema `auth`,
//!    one request with an alias per key, at most 500 aliases each:
//!
//!    ```graphql
//!    { profile(id: "$userId") { … } }
//!    ```
//!
//! 3. Answers go back by key. A null key gets null without a call.
//!    `$userId` is sent as a string.

use runtime::codegen::{Join, JoinArgument, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, LeftField};

use crate::remote_schemas;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "user",
    left_type: types::MARKETPLACE_ORDER,
    keys: &[
        JoinKey {
            name: "userId",
            field: LeftField::RemoteField("userId"),
            each_item: false,
        },
    ],
    target: JoinTarget::Remote {
        remote_schema: remote_schemas::AUTH,
        path: &[
            JoinStep {
                field: "profile",
                arguments: &[
                    JoinArgument {
                        name: "id",
                        value: JoinValue::Key(0, KeyEncoding::String),
                    },
                ],
            },
        ],
        list: None,
    },
};
