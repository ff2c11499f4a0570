//! Scalars: GraphQL's own and those of column types.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{TypeDefinition, TypeKind};

use crate::roles::sets;

/// Scalar `Boolean`.
///
/// ```graphql
/// scalar Boolean
/// ```
pub const TYPE_BOOLEAN: TypeDefinition = TypeDefinition {
    name: "Boolean",
    description: None,
    visible: sets::EVERYONE,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `Float`.
///
/// ```graphql
/// scalar Float
/// ```
pub const TYPE_FLOAT: TypeDefinition = TypeDefinition {
    name: "Float",
    description: None,
    visible: sets::EVERYONE,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `ID`.
///
/// ```graphql
/// scalar ID
/// ```
pub const TYPE_ID: TypeDefinition = TypeDefinition {
    name: "ID",
    description: None,
    visible: sets::EVERYONE,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `Int`.
///
/// ```graphql
/// scalar Int
/// ```
pub const TYPE_INT: TypeDefinition = TypeDefinition {
    name: "Int",
    description: None,
    visible: sets::EVERYONE,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `String`.
///
/// ```graphql
/// scalar String
/// ```
pub const TYPE_STRING: TypeDefinition = TypeDefinition {
    name: "String",
    description: None,
    visible: sets::EVERYONE,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `bigint`.
///
/// ```graphql
/// scalar bigint
/// ```
pub const TYPE_BIGINT: TypeDefinition = TypeDefinition {
    name: "bigint",
    description: None,
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `bpchar`.
///
/// ```graphql
/// scalar bpchar
/// ```
pub const TYPE_BPCHAR: TypeDefinition = TypeDefinition {
    name: "bpchar",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `date`.
///
/// ```graphql
/// scalar date
/// ```
pub const TYPE_DATE_2: TypeDefinition = TypeDefinition {
    name: "date",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `float8`.
///
/// ```graphql
/// scalar float8
/// ```
pub const TYPE_FLOAT8: TypeDefinition = TypeDefinition {
    name: "float8",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `inet`.
///
/// ```graphql
/// scalar inet
/// ```
pub const TYPE_INET: TypeDefinition = TypeDefinition {
    name: "inet",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `interval`.
///
/// ```graphql
/// scalar interval
/// ```
pub const TYPE_INTERVAL: TypeDefinition = TypeDefinition {
    name: "interval",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `json`.
///
/// ```graphql
/// scalar json
/// ```
pub const TYPE_JSON: TypeDefinition = TypeDefinition {
    name: "json",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `jsonb`.
///
/// ```graphql
/// scalar jsonb
/// ```
pub const TYPE_JSONB: TypeDefinition = TypeDefinition {
    name: "jsonb",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `numeric`.
///
/// ```graphql
/// scalar numeric
/// ```
pub const TYPE_NUMERIC: TypeDefinition = TypeDefinition {
    name: "numeric",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `order_status`.
///
/// ```graphql
/// scalar order_status
/// ```
pub const TYPE_ORDER_STATUS: TypeDefinition = TypeDefinition {
    name: "order_status",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `smallint`.
///
/// ```graphql
/// scalar smallint
/// ```
pub const TYPE_SMALLINT: TypeDefinition = TypeDefinition {
    name: "smallint",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `timestamp`.
///
/// ```graphql
/// scalar timestamp
/// ```
pub const TYPE_TIMESTAMP: TypeDefinition = TypeDefinition {
    name: "timestamp",
    description: None,
    visible: sets::ADMIN,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `timestamptz`.
///
/// ```graphql
/// scalar timestamptz
/// ```
pub const TYPE_TIMESTAMPTZ: TypeDefinition = TypeDefinition {
    name: "timestamptz",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `user_status`.
///
/// ```graphql
/// scalar user_status
/// ```
pub const TYPE_USER_STATUS: TypeDefinition = TypeDefinition {
    name: "user_status",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};

/// Scalar `uuid`.
///
/// ```graphql
/// scalar uuid
/// ```
pub const TYPE_UUID: TypeDefinition = TypeDefinition {
    name: "uuid",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Scalar {
        specified_by_url: None,
    },
};
