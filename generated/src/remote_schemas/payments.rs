//! Remote schema `payments`: how it is reached, its root fields and types.
//!
//! Generated; do not edit, run `cargo gen`.
//! From `schemas/remote_schemas.yaml`.
//!
//! Merged types:
//!
//! - `DateTime`: the same in `auth`, defined with `auth`

use runtime::codegen::{
    ENUM_VALUE, EnumValue, FIELD, Field, Header, INPUT_VALUE, InputValue, REMOTE_DEFAULTS, RemoteSchema, Resolver,
    Template, TemplatePart, TypeDefinition, TypeKind, TypeRef,
};

use crate::joins;
use crate::remote_schemas;
use crate::roles::sets;
use crate::types;

/// The service at `{{PAYMENTS_SERVICE_URL}}`.
///
/// Names in double braces are environment variables, read at start.
pub const REMOTE_SCHEMA: RemoteSchema = RemoteSchema {
    name: "payments",
    url: Template(&[TemplatePart::Environment("PAYMENTS_SERVICE_URL")]),
    headers: &[
        Header {
            name: "authorization",
            value: Template(
                &[
                    TemplatePart::Text("Bearer "),
                    TemplatePart::Environment("PAYMENTS_SERVICE_TOKEN"),
                ],
            ),
        },
        Header {
            name: "x-service-token",
            value: Template(&[TemplatePart::Environment("PAYMENTS_SERVICE_TOKEN")]),
        },
    ],
    forward_client_headers: false,
    timeout_seconds: 10,
    ..REMOTE_DEFAULTS
};

/// Resolver of query field `exchangeRate`.
///
/// ```graphql
/// exchangeRate(currency: Currency!, day: Date!): ExchangeRate
/// ```
pub const QUERY_EXCHANGE_RATE: Field = Field {
    name: "exchangeRate",
    description: Some("What a currency was worth on a day; null for days before 2025"),
    arguments: &[
        InputValue {
            name: "currency",
            type_: TypeRef::named(types::CURRENCY).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
        InputValue {
            name: "day",
            type_: TypeRef::named(types::DATE).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::EXCHANGE_RATE),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::PAYMENTS),
    ..FIELD
};

/// Resolver of query field `marketplaceOrder`.
///
/// ```graphql
/// marketplaceOrder(id: ID!): MarketplaceOrder
/// ```
pub const QUERY_MARKETPLACE_ORDER: Field = Field {
    name: "marketplaceOrder",
    description: Some("One order of a marketplace"),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::ID).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MARKETPLACE_ORDER),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::PAYMENTS),
    ..FIELD
};

/// Resolver of query field `marketplaceOrders`.
///
/// ```graphql
/// marketplaceOrders(channel: Channel, first: Int! = 50, userId: ID): [MarketplaceOrder!]!
/// ```
pub const QUERY_MARKETPLACE_ORDERS: Field = Field {
    name: "marketplaceOrders",
    description: Some("Orders of marketplaces, oldest first"),
    arguments: &[
        InputValue {
            name: "channel",
            description: Some("Of one channel"),
            type_: TypeRef::named(types::CHANNEL),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
        InputValue {
            name: "first",
            description: Some("At most so many"),
            type_: TypeRef::named(types::INT).non_null(),
            default_value: Some("50"),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
        InputValue {
            name: "userId",
            description: Some("Of one user"),
            type_: TypeRef::named(types::ID),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::MARKETPLACE_ORDER).non_null().list().non_null(),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::PAYMENTS),
    ..FIELD
};

/// Resolver of query field `payment`.
///
/// ```graphql
/// payment(id: ID!): Payment
/// ```
pub const QUERY_PAYMENT: Field = Field {
    name: "payment",
    description: Some("One payment"),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::ID).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PAYMENT),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::PAYMENTS),
    ..FIELD
};

/// Resolver of query field `payments`.
///
/// ```graphql
/// payments(filter: PaymentFilter, first: Int! = 50): [Payment!]!
/// ```
pub const QUERY_PAYMENTS: Field = Field {
    name: "payments",
    description: Some("Payments, by id"),
    arguments: &[
        InputValue {
            name: "filter",
            description: Some("Which ones; all without it"),
            type_: TypeRef::named(types::PAYMENT_FILTER),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
        InputValue {
            name: "first",
            description: Some("At most so many"),
            type_: TypeRef::named(types::INT).non_null(),
            default_value: Some("50"),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PAYMENT).non_null().list().non_null(),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::PAYMENTS),
    ..FIELD
};

/// Resolver of mutation field `refundPayment`.
///
/// ```graphql
/// refundPayment(id: ID!): Payment!
/// ```
pub const MUTATION_REFUND_PAYMENT: Field = Field {
    name: "refundPayment",
    description: Some("Pays a payment back"),
    arguments: &[
        InputValue {
            name: "id",
            type_: TypeRef::named(types::ID).non_null(),
            visible: sets::EVERYONE,
            ..INPUT_VALUE
        },
    ],
    type_: TypeRef::named(types::PAYMENT).non_null(),
    visible: sets::EVERYONE,
    resolver: Resolver::RemoteRoot(remote_schemas::PAYMENTS),
    ..FIELD
};

/// Object `Allocation`.
///
/// ```graphql
/// type Allocation {
///   amount: Decimal!
///   line: order_lines
///   lineNumber: Int!
///   orderId: Int!
/// }
/// ```
pub const TYPE_ALLOCATION: TypeDefinition = TypeDefinition {
    name: "Allocation",
    description: Some("The part of a payment that pays for one line of an order"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "amount",
                description: Some("How much"),
                type_: TypeRef::named(types::DECIMAL).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "line",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::ORDER_LINES),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::ALLOCATION__LINE),
                ..FIELD
            },
            Field {
                name: "lineNumber",
                description: Some("The line of the order"),
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "orderId",
                description: Some("The order"),
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `BankTransfer`.
///
/// ```graphql
/// type BankTransfer {
///   iban: String!
///   reference: String
/// }
/// ```
pub const TYPE_BANK_TRANSFER: TypeDefinition = TypeDefinition {
    name: "BankTransfer",
    description: Some("A bank transfer"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "iban",
                description: Some("The account it came from"),
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "reference",
                description: Some("What was written on it"),
                type_: TypeRef::named(types::STRING),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `CardPayment`.
///
/// ```graphql
/// type CardPayment {
///   brand: String!
///   lastDigits: String!
/// }
/// ```
pub const TYPE_CARD_PAYMENT: TypeDefinition = TypeDefinition {
    name: "CardPayment",
    description: Some("A payment by card"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "brand",
                description: Some("The card's brand"),
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "lastDigits",
                description: Some("The last four digits"),
                type_: TypeRef::named(types::STRING).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Enum `Channel`.
///
/// ```graphql
/// enum Channel {
///   FAIR
///   WEB
/// }
/// ```
pub const TYPE_CHANNEL: TypeDefinition = TypeDefinition {
    name: "Channel",
    description: Some("Where an order came in"),
    visible: sets::EVERYONE,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "FAIR",
                description: Some("A fair"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "WEB",
                description: Some("A marketplace on the web"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Enum `Currency`.
///
/// ```graphql
/// enum Currency {
///   EUR
///   NOK
///   USD
/// }
/// ```
pub const TYPE_CURRENCY: TypeDefinition = TypeDefinition {
    name: "Currency",
    description: Some("A currency"),
    visible: sets::EVERYONE,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "EUR",
                description: Some("Euro"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "NOK",
                description: Some("Norwegian krone"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "USD",
                description: Some("Dollar of the United States"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
        ],
    },
};

/// Scalar `Date`.
///
/// ```graphql
/// scalar Date
/// ```
pub const TYPE_DATE: TypeDefinition = TypeDefinition {
    name: "Date",
    description: Some("A day, such as `2025-01-31`"),
    visible: sets::EVERYONE,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `Decimal`.
///
/// ```graphql
/// scalar Decimal
/// ```
pub const TYPE_DECIMAL: TypeDefinition = TypeDefinition {
    name: "Decimal",
    description: Some("A decimal number as text, so that no digit is lost"),
    visible: sets::EVERYONE,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Object `ExchangeRate`.
///
/// ```graphql
/// type ExchangeRate {
///   currency: Currency!
///   day: Date!
///   euros: Float!
/// }
/// ```
pub const TYPE_EXCHANGE_RATE: TypeDefinition = TypeDefinition {
    name: "ExchangeRate",
    description: Some("What a currency was worth on a day"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "currency",
                description: Some("The currency"),
                type_: TypeRef::named(types::CURRENCY).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "day",
                description: Some("The day"),
                type_: TypeRef::named(types::DATE).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "euros",
                description: Some("Euros for one unit"),
                type_: TypeRef::named(types::FLOAT).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `MarketplaceOrder`.
///
/// ```graphql
/// type MarketplaceOrder {
///   channel: Channel!
///   id: ID!
///   payments(filter: PaymentFilter_remote_rel_paymentspayments, first: Int! = 50): [Payment!]
///   placedAt: DateTime!
///   shopOrder: orders
///   shopOrderId: Int
///   shopOrderIds: [Int!]!
///   total: Money!
///   user: Profile
///   userId: ID
/// }
/// ```
pub const TYPE_MARKETPLACE_ORDER: TypeDefinition = TypeDefinition {
    name: "MarketplaceOrder",
    description: Some("An order that came through a marketplace"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "channel",
                description: Some("Where it came in"),
                type_: TypeRef::named(types::CHANNEL).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "id",
                description: Some("The marketplace's id"),
                type_: TypeRef::named(types::ID).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "payments",
                description: Some("Payments, by id"),
                arguments: &[
                    InputValue {
                        name: "filter",
                        description: Some("Which ones; all without it"),
                        type_: TypeRef::named(
                            types::PAYMENT_FILTER_REMOTE_REL_PAYMENTSPAYMENTS,
                        ),
                        visible: sets::EVERYONE,
                        ..INPUT_VALUE
                    },
                    InputValue {
                        name: "first",
                        description: Some("At most so many"),
                        type_: TypeRef::named(types::INT).non_null(),
                        default_value: Some("50"),
                        visible: sets::EVERYONE,
                        ..INPUT_VALUE
                    },
                ],
                type_: TypeRef::named(types::PAYMENT).non_null().list(),
                visible: sets::EVERYONE,
                resolver: Resolver::Join(joins::MARKETPLACE_ORDER__PAYMENTS),
                ..FIELD
            },
            Field {
                name: "placedAt",
                description: Some("When it came in"),
                type_: TypeRef::named(types::DATE_TIME).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "shopOrder",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::ORDERS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::MARKETPLACE_ORDER__SHOP_ORDER),
                ..FIELD
            },
            Field {
                name: "shopOrderId",
                description: Some("The first of them"),
                type_: TypeRef::named(types::INT),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "shopOrderIds",
                description: Some("The orders of the shop that it became"),
                type_: TypeRef::named(types::INT).non_null().list().non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "total",
                description: Some("What it cost"),
                type_: TypeRef::named(types::MONEY).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "user",
                description: Some(
                    "The profile of one user; null for users who never signed in",
                ),
                type_: TypeRef::named(types::PROFILE),
                visible: sets::EVERYONE,
                resolver: Resolver::Join(joins::MARKETPLACE_ORDER__USER),
                ..FIELD
            },
            Field {
                name: "userId",
                description: Some("The user who ordered; null for guests"),
                type_: TypeRef::named(types::ID),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `Money`.
///
/// ```graphql
/// type Money {
///   amount: Decimal!
///   currency: Currency!
/// }
/// ```
pub const TYPE_MONEY: TypeDefinition = TypeDefinition {
    name: "Money",
    description: Some("An amount of money"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "amount",
                description: Some("The number"),
                type_: TypeRef::named(types::DECIMAL).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "currency",
                description: Some("The currency"),
                type_: TypeRef::named(types::CURRENCY).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Object `Payment`.
///
/// ```graphql
/// type Payment {
///   allocations: [Allocation!]!
///   capturedAt: DateTime
///   fee: Decimal
///   id: ID!
///   method: PaymentMethod!
///   order: orders
///   orderId: Int!
///   status: PaymentStatus!
///   total: Money!
/// }
/// ```
pub const TYPE_PAYMENT: TypeDefinition = TypeDefinition {
    name: "Payment",
    description: Some("A payment for an order"),
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            Field {
                name: "allocations",
                description: Some("The lines it pays for"),
                type_: TypeRef::named(types::ALLOCATION).non_null().list().non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "capturedAt",
                description: Some("When the money arrived"),
                type_: TypeRef::named(types::DATE_TIME),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "fee",
                description: Some(
                    "The processor's fee; unknown, with an error, for bank transfers",
                ),
                type_: TypeRef::named(types::DECIMAL),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "id",
                description: Some("The payment's id"),
                type_: TypeRef::named(types::ID).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "method",
                description: Some("How it was paid"),
                type_: TypeRef::named(types::PAYMENT_METHOD).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "order",
                description: Some("An object relationship"),
                type_: TypeRef::named(types::ORDERS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                resolver: Resolver::Join(joins::PAYMENT__ORDER),
                ..FIELD
            },
            Field {
                name: "orderId",
                description: Some("The order it pays for"),
                type_: TypeRef::named(types::INT).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "status",
                description: Some("How far it is"),
                type_: TypeRef::named(types::PAYMENT_STATUS).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
            Field {
                name: "total",
                description: Some("How much"),
                type_: TypeRef::named(types::MONEY).non_null(),
                visible: sets::EVERYONE,
                ..FIELD
            },
        ],
        interfaces: &[],
    },
};

/// Input object `PaymentFilter`.
///
/// ```graphql
/// input PaymentFilter {
///   minAmount: Float
///   orderId: Int
///   statuses: [PaymentStatus!]
/// }
/// ```
pub const TYPE_PAYMENT_FILTER: TypeDefinition = TypeDefinition {
    name: "PaymentFilter",
    description: Some("Which payments to list"),
    visible: sets::EVERYONE,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "minAmount",
                description: Some("At least so much"),
                type_: TypeRef::named(types::FLOAT),
                visible: sets::EVERYONE,
                ..INPUT_VALUE
            },
            InputValue {
                name: "orderId",
                description: Some("For this order"),
                type_: TypeRef::named(types::INT),
                visible: sets::EVERYONE,
                ..INPUT_VALUE
            },
            InputValue {
                name: "statuses",
                description: Some("In one of these states"),
                type_: TypeRef::named(types::PAYMENT_STATUS).non_null().list(),
                visible: sets::EVERYONE,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `PaymentFilter_remote_rel_ordersfirst_payment`.
///
/// ```graphql
/// input PaymentFilter_remote_rel_ordersfirst_payment {
///   statuses: [PaymentStatus!]
/// }
/// ```
pub const TYPE_PAYMENT_FILTER_REMOTE_REL_ORDERSFIRST_PAYMENT: TypeDefinition = TypeDefinition {
    name: "PaymentFilter_remote_rel_ordersfirst_payment",
    description: Some("Which payments to list"),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "statuses",
                description: Some("In one of these states"),
                type_: TypeRef::named(types::PAYMENT_STATUS).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `PaymentFilter_remote_rel_orderspayments`.
///
/// ```graphql
/// input PaymentFilter_remote_rel_orderspayments {
///   minAmount: Float
///   statuses: [PaymentStatus!]
/// }
/// ```
pub const TYPE_PAYMENT_FILTER_REMOTE_REL_ORDERSPAYMENTS: TypeDefinition = TypeDefinition {
    name: "PaymentFilter_remote_rel_orderspayments",
    description: Some("Which payments to list"),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "minAmount",
                description: Some("At least so much"),
                type_: TypeRef::named(types::FLOAT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "statuses",
                description: Some("In one of these states"),
                type_: TypeRef::named(types::PAYMENT_STATUS).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `PaymentFilter_remote_rel_paymentspayments`.
///
/// ```graphql
/// input PaymentFilter_remote_rel_paymentspayments {
///   minAmount: Float
///   statuses: [PaymentStatus!]
/// }
/// ```
pub const TYPE_PAYMENT_FILTER_REMOTE_REL_PAYMENTSPAYMENTS: TypeDefinition = TypeDefinition {
    name: "PaymentFilter_remote_rel_paymentspayments",
    description: Some("Which payments to list"),
    visible: sets::EVERYONE,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "minAmount",
                description: Some("At least so much"),
                type_: TypeRef::named(types::FLOAT),
                visible: sets::EVERYONE,
                ..INPUT_VALUE
            },
            InputValue {
                name: "statuses",
                description: Some("In one of these states"),
                type_: TypeRef::named(types::PAYMENT_STATUS).non_null().list(),
                visible: sets::EVERYONE,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Union `PaymentMethod`.
///
/// ```graphql
/// union PaymentMethod = BankTransfer | CardPayment
/// ```
pub const TYPE_PAYMENT_METHOD: TypeDefinition = TypeDefinition {
    name: "PaymentMethod",
    description: Some("How somebody paid"),
    visible: sets::EVERYONE,
    kind: TypeKind::Union {
        possible_types: &[types::BANK_TRANSFER, types::CARD_PAYMENT],
    },
};

/// Enum `PaymentStatus`.
///
/// ```graphql
/// enum PaymentStatus {
///   AUTHORIZED
///   CAPTURED
///   REFUNDED
/// }
/// ```
pub const TYPE_PAYMENT_STATUS: TypeDefinition = TypeDefinition {
    name: "PaymentStatus",
    description: Some("How far a payment is"),
    visible: sets::EVERYONE,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "AUTHORIZED",
                description: Some("Promised by the bank"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "CAPTURED",
                description: Some("Received"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "REFUNDED",
                description: Some("Paid back"),
                visible: sets::EVERYONE,
                ..ENUM_VALUE
            },
        ],
    },
};
