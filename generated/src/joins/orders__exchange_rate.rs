//! Join `orders.exchange_rate`: from `public.orders` of source `shop` to `exchangeRate` of remote schema `payments`.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/databases/shop/tables/public_orders.yaml`.
//!
//! 1. From each value on the left it takes:
//!    - `$currency`: column `currency` (`text`)
//!    - `$ordered_on`: column `ordered_on` (`date`)
//!
//! 2. The distinct keys of a level go to remote schema `payments`,
//!    one request with an alias per key, at most 500 aliases each:
//!
//!    ```graphql
//!    { exchangeRate(currency: $currency, day: $ordered_on) { … } }
//!    ```
//!
//! 3. Answers go back by key. A null key gets null without a call.
//!    `$currency` is sent as an enum value; what is none gets null.

use runtime::codegen::{Join, JoinArgument, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, LeftField};

use crate::remote_schemas;
use crate::types;

/// The plan as the runtime reads it.
pub const JOIN: Join = Join {
    name: "exchange_rate",
    left_type: types::ORDERS,
    keys: &[
        JoinKey {
            name: "currency",
            field: LeftField::Column(
                crate::databases::shop::public_orders::columns::CURRENCY,
            ),
            each_item: false,
        },
        JoinKey {
            name: "ordered_on",
            field: LeftField::Column(
                crate::databases::shop::public_orders::columns::ORDERED_ON,
            ),
            each_item: false,
        },
    ],
    target: JoinTarget::Remote {
        remote_schema: remote_schemas::PAYMENTS,
        path: &[
            JoinStep {
                field: "exchangeRate",
                arguments: &[
                    JoinArgument {
                        name: "currency",
                        value: JoinValue::Key(
                            0,
                            KeyEncoding::Enum(&["EUR", "NOK", "USD"]),
                        ),
                    },
                    JoinArgument {
                        name: "day",
                        value: JoinValue::Key(1, KeyEncoding::Plain),
                    },
                ],
            },
        ],
        list: None,
    },
};
