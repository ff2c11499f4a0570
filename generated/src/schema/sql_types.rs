//! The Postgres types of columns and session variables.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{SqlType, WireType};

/// `"public"."order_status"`.
pub const PUBLIC_ORDER_STATUS: SqlType = SqlType {
    name: r#""public"."order_status""#,
    wire: WireType::Other,
    stringify: false,
};

/// `"public"."user_status"`.
pub const PUBLIC_USER_STATUS: SqlType = SqlType {
    name: r#""public"."user_status""#,
    wire: WireType::Other,
    stringify: false,
};

/// `bigint`.
pub const BIGINT: SqlType = SqlType {
    name: "bigint",
    wire: WireType::Int8,
    stringify: false,
};

/// `boolean`.
pub const BOOLEAN: SqlType = SqlType {
    name: "boolean",
    wire: WireType::Bool,
    stringify: false,
};

/// `bpchar`.
pub const BPCHAR: SqlType = SqlType {
    name: "bpchar",
    wire: WireType::Other,
    stringify: false,
};

/// `date`.
pub const DATE: SqlType = SqlType {
    name: "date",
    wire: WireType::Other,
    stringify: false,
};

/// `double precision`.
pub const DOUBLE_PRECISION: SqlType = SqlType {
    name: "double precision",
    wire: WireType::Float8,
    stringify: false,
};

/// `inet`.
pub const INET: SqlType = SqlType {
    name: "inet",
    wire: WireType::Other,
    stringify: false,
};

/// `integer`.
pub const INTEGER: SqlType = SqlType {
    name: "integer",
    wire: WireType::Int4,
    stringify: false,
};

/// `interval`.
pub const INTERVAL: SqlType = SqlType {
    name: "interval",
    wire: WireType::Other,
    stringify: false,
};

/// `json`.
pub const JSON: SqlType = SqlType {
    name: "json",
    wire: WireType::Json,
    stringify: false,
};

/// `jsonb`.
pub const JSONB: SqlType = SqlType {
    name: "jsonb",
    wire: WireType::Json,
    stringify: false,
};

/// `numeric`.
pub const NUMERIC: SqlType = SqlType {
    name: "numeric",
    wire: WireType::Other,
    stringify: false,
};

/// `smallint`.
pub const SMALLINT: SqlType = SqlType {
    name: "smallint",
    wire: WireType::Int2,
    stringify: false,
};

/// `text`.
pub const TEXT: SqlType = SqlType {
    name: "text",
    wire: WireType::Text,
    stringify: false,
};

/// `text[]`.
pub const TEXT_ARRAY: SqlType = SqlType {
    name: "text[]",
    wire: WireType::Array,
    stringify: false,
};

/// `timestamp`.
pub const TIMESTAMP: SqlType = SqlType {
    name: "timestamp",
    wire: WireType::Other,
    stringify: false,
};

/// `timestamptz`.
pub const TIMESTAMPTZ: SqlType = SqlType {
    name: "timestamptz",
    wire: WireType::Other,
    stringify: false,
};

/// `uuid`.
pub const UUID: SqlType = SqlType {
    name: "uuid",
    wire: WireType::Uuid,
    stringify: false,
};

/// `varchar`.
pub const VARCHAR: SqlType = SqlType {
    name: "varchar",
    wire: WireType::Text,
    stringify: false,
};
