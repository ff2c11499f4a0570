//! Join `teams.lead_profile`: from `public.teams` of source `default` to `profile` of remote schema `auth`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/default/tables/public_teams.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$lead_id`: column `lead_id` (`uuid`)
//!
//! 2. The distinct keys of a level go to remote schema `auth`,
//!    one request with an alias per key, at most 500 aliases each:
//!
//!    ```graphql
//!    { profile(id: "$lead_id") { … } }
//!    ```
//!
//! 3. Answers go back by key. A null key gets null without a call.
//!    `$lead_id` is sent as a string.

use runtime::codegen::{Join, JoinArgument, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, LeftField};

use crate::remote_schemas;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "lead_profile",
    left_type: types::TEAMS,
    keys: &[
        JoinKey {
            name: "lead_id",
            field: LeftField::Column(
                crate::databases::default::public_teams::columns::LEAD_ID,
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
