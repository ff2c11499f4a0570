//! Join `users.auth0_profile`: from `public.users` of source `default` to `profile` of remote schema `auth`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_users.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$id`: column `id` (`uuid`)
//!
//! 2. The distinct keys of a level go to remote schema `auth`,
//!    one request with an alias per key, at most 500 aliases each:
//!
//!    ```graphql
//!    { profile(id: "$id") { … } }
//!    ```
//!
//! 3. Answers go back by key. A null key gets null without a call.
//!    `$id` is sent as a string.

use runtime::codegen::{Join, JoinArgument, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, LeftField};

use crate::remote_schemas;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "auth0_profile",
    left_type: types::USERS,
    keys: &[
        JoinKey {
            name: "id",
            field: LeftField::Column(
                crate::databases::default::public_users::columns::ID,
            ),
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
