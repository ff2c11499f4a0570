//! Input objects that belong to no source, such as the comparisons of column types.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{INPUT_VALUE, InputValue, TypeDefinition, TypeKind, TypeRef};

use crate::roles::sets;
use crate::types;

/// Input object `Boolean_comparison_exp`.
///
/// ```graphql
/// input Boolean_comparison_exp {
///   _eq: Boolean
///   _gt: Boolean
///   _gte: Boolean
///   _in: [Boolean!]
///   _is_null: Boolean
///   _lt: Boolean
///   _lte: Boolean
///   _neq: Boolean
///   _nin: [Boolean!]
/// }
/// ```
pub const TYPE_BOOLEAN_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "Boolean_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "Boolean". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::BOOLEAN).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::BOOLEAN).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `Int_comparison_exp`.
///
/// ```graphql
/// input Int_comparison_exp {
///   _eq: Int
///   _gt: Int
///   _gte: Int
///   _in: [Int!]
///   _is_null: Boolean
///   _lt: Int
///   _lte: Int
///   _neq: Int
///   _nin: [Int!]
/// }
/// ```
pub const TYPE_INT_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "Int_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "Int". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::INT).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::INT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::INT).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `String_array_comparison_exp`.
///
/// ```graphql
/// input String_array_comparison_exp {
///   _contained_in: [String!]
///   _contains: [String!]
///   _eq: [String!]
///   _gt: [String!]
///   _gte: [String!]
///   _in: [[String!]!]
///   _is_null: Boolean
///   _lt: [String!]
///   _lte: [String!]
///   _neq: [String!]
///   _nin: [[String!]!]
/// }
/// ```
pub const TYPE_STRING_ARRAY_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "String_array_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "String". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_contained_in",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_contains",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::STRING).non_null().list().non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::STRING).non_null().list().non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `String_comparison_exp`.
///
/// ```graphql
/// input String_comparison_exp {
///   _eq: String
///   _gt: String
///   _gte: String
///   _ilike: String
///   _in: [String!]
///   _iregex: String
///   _is_null: Boolean
///   _like: String
///   _lt: String
///   _lte: String
///   _neq: String
///   _nilike: String
///   _nin: [String!]
///   _niregex: String
///   _nlike: String
///   _nregex: String
///   _nsimilar: String
///   _regex: String
///   _similar: String
/// }
/// ```
pub const TYPE_STRING_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "String_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "String". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_ilike",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_iregex",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_like",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nilike",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_niregex",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nlike",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nregex",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nsimilar",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_regex",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_similar",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `bigint_comparison_exp`.
///
/// ```graphql
/// input bigint_comparison_exp {
///   _eq: bigint
///   _gt: bigint
///   _gte: bigint
///   _in: [bigint!]
///   _is_null: Boolean
///   _lt: bigint
///   _lte: bigint
///   _neq: bigint
///   _nin: [bigint!]
/// }
/// ```
pub const TYPE_BIGINT_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "bigint_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "bigint". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::BIGINT).non_null().list(),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::BIGINT),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::BIGINT).non_null().list(),
                visible: sets::ADMIN_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `bpchar_comparison_exp`.
///
/// ```graphql
/// input bpchar_comparison_exp {
///   _eq: bpchar
///   _gt: bpchar
///   _gte: bpchar
///   _ilike: bpchar
///   _in: [bpchar!]
///   _iregex: bpchar
///   _is_null: Boolean
///   _like: bpchar
///   _lt: bpchar
///   _lte: bpchar
///   _neq: bpchar
///   _nilike: bpchar
///   _nin: [bpchar!]
///   _niregex: bpchar
///   _nlike: bpchar
///   _nregex: bpchar
///   _nsimilar: bpchar
///   _regex: bpchar
///   _similar: bpchar
/// }
/// ```
pub const TYPE_BPCHAR_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "bpchar_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "bpchar". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_ilike",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::BPCHAR).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_iregex",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_like",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nilike",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::BPCHAR).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_niregex",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nlike",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nregex",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nsimilar",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_regex",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_similar",
                type_: TypeRef::named(types::BPCHAR),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `date_comparison_exp`.
///
/// ```graphql
/// input date_comparison_exp {
///   _eq: date
///   _gt: date
///   _gte: date
///   _in: [date!]
///   _is_null: Boolean
///   _lt: date
///   _lte: date
///   _neq: date
///   _nin: [date!]
/// }
/// ```
pub const TYPE_DATE_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "date_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "date". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::DATE_2).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::DATE_2),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::DATE_2).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `float8_comparison_exp`.
///
/// ```graphql
/// input float8_comparison_exp {
///   _eq: float8
///   _gt: float8
///   _gte: float8
///   _in: [float8!]
///   _is_null: Boolean
///   _lt: float8
///   _lte: float8
///   _neq: float8
///   _nin: [float8!]
/// }
/// ```
pub const TYPE_FLOAT8_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "float8_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "float8". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::FLOAT8).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::FLOAT8),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::FLOAT8).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `inet_comparison_exp`.
///
/// ```graphql
/// input inet_comparison_exp {
///   _eq: inet
///   _gt: inet
///   _gte: inet
///   _in: [inet!]
///   _is_null: Boolean
///   _lt: inet
///   _lte: inet
///   _neq: inet
///   _nin: [inet!]
/// }
/// ```
pub const TYPE_INET_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "inet_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "inet". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::INET),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::INET),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::INET),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::INET).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::INET),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::INET),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::INET),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::INET).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `interval_comparison_exp`.
///
/// ```graphql
/// input interval_comparison_exp {
///   _eq: interval
///   _gt: interval
///   _gte: interval
///   _in: [interval!]
///   _is_null: Boolean
///   _lt: interval
///   _lte: interval
///   _neq: interval
///   _nin: [interval!]
/// }
/// ```
pub const TYPE_INTERVAL_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "interval_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "interval". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::INTERVAL),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::INTERVAL),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::INTERVAL),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::INTERVAL).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::INTERVAL),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::INTERVAL),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::INTERVAL),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::INTERVAL).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `json_comparison_exp`.
///
/// ```graphql
/// input json_comparison_exp {
///   _eq: json
///   _gt: json
///   _gte: json
///   _in: [json!]
///   _is_null: Boolean
///   _lt: json
///   _lte: json
///   _neq: json
///   _nin: [json!]
/// }
/// ```
pub const TYPE_JSON_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "json_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "json". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::JSON),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::JSON),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::JSON),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::JSON).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::JSON),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::JSON),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::JSON),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::JSON).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `jsonb_cast_exp`.
///
/// ```graphql
/// input jsonb_cast_exp {
///   String: String_comparison_exp
/// }
/// ```
pub const TYPE_JSONB_CAST_EXP: TypeDefinition = TypeDefinition {
    name: "jsonb_cast_exp",
    description: None,
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "String",
                type_: TypeRef::named(types::STRING_COMPARISON_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `jsonb_comparison_exp`.
///
/// ```graphql
/// input jsonb_comparison_exp {
///   _cast: jsonb_cast_exp
///   _contained_in: jsonb
///   _contains: jsonb
///   _eq: jsonb
///   _gt: jsonb
///   _gte: jsonb
///   _has_key: String
///   _has_keys_all: [String!]
///   _has_keys_any: [String!]
///   _in: [jsonb!]
///   _is_null: Boolean
///   _lt: jsonb
///   _lte: jsonb
///   _neq: jsonb
///   _nin: [jsonb!]
/// }
/// ```
pub const TYPE_JSONB_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "jsonb_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "jsonb". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_cast",
                type_: TypeRef::named(types::JSONB_CAST_EXP),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_contained_in",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_contains",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_has_key",
                type_: TypeRef::named(types::STRING),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_has_keys_all",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_has_keys_any",
                type_: TypeRef::named(types::STRING).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::JSONB).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::JSONB),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::JSONB).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `numeric_comparison_exp`.
///
/// ```graphql
/// input numeric_comparison_exp {
///   _eq: numeric
///   _gt: numeric
///   _gte: numeric
///   _in: [numeric!]
///   _is_null: Boolean
///   _lt: numeric
///   _lte: numeric
///   _neq: numeric
///   _nin: [numeric!]
/// }
/// ```
pub const TYPE_NUMERIC_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "numeric_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "numeric". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::NUMERIC).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::NUMERIC),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::NUMERIC).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `order_status_comparison_exp`.
///
/// ```graphql
/// input order_status_comparison_exp {
///   _eq: order_status
///   _gt: order_status
///   _gte: order_status
///   _in: [order_status!]
///   _is_null: Boolean
///   _lt: order_status
///   _lte: order_status
///   _neq: order_status
///   _nin: [order_status!]
/// }
/// ```
pub const TYPE_ORDER_STATUS_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "order_status_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "order_status". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::ORDER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::ORDER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::ORDER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::ORDER_STATUS).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::ORDER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::ORDER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::ORDER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::ORDER_STATUS).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `smallint_comparison_exp`.
///
/// ```graphql
/// input smallint_comparison_exp {
///   _eq: smallint
///   _gt: smallint
///   _gte: smallint
///   _in: [smallint!]
///   _is_null: Boolean
///   _lt: smallint
///   _lte: smallint
///   _neq: smallint
///   _nin: [smallint!]
/// }
/// ```
pub const TYPE_SMALLINT_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "smallint_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "smallint". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::SMALLINT).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::SMALLINT),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::SMALLINT).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `timestamp_comparison_exp`.
///
/// ```graphql
/// input timestamp_comparison_exp {
///   _eq: timestamp
///   _gt: timestamp
///   _gte: timestamp
///   _in: [timestamp!]
///   _is_null: Boolean
///   _lt: timestamp
///   _lte: timestamp
///   _neq: timestamp
///   _nin: [timestamp!]
/// }
/// ```
pub const TYPE_TIMESTAMP_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "timestamp_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "timestamp". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::TIMESTAMP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::TIMESTAMP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::TIMESTAMP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::TIMESTAMP).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::TIMESTAMP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::TIMESTAMP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::TIMESTAMP),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::TIMESTAMP).non_null().list(),
                visible: sets::ADMIN,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `timestamptz_comparison_exp`.
///
/// ```graphql
/// input timestamptz_comparison_exp {
///   _eq: timestamptz
///   _gt: timestamptz
///   _gte: timestamptz
///   _in: [timestamptz!]
///   _is_null: Boolean
///   _lt: timestamptz
///   _lte: timestamptz
///   _neq: timestamptz
///   _nin: [timestamptz!]
/// }
/// ```
pub const TYPE_TIMESTAMPTZ_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "timestamptz_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "timestamptz". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::TIMESTAMPTZ).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::TIMESTAMPTZ),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::TIMESTAMPTZ).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `user_status_comparison_exp`.
///
/// ```graphql
/// input user_status_comparison_exp {
///   _eq: user_status
///   _gt: user_status
///   _gte: user_status
///   _in: [user_status!]
///   _is_null: Boolean
///   _lt: user_status
///   _lte: user_status
///   _neq: user_status
///   _nin: [user_status!]
/// }
/// ```
pub const TYPE_USER_STATUS_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "user_status_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "user_status". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::USER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::USER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::USER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::USER_STATUS).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::USER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::USER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::USER_STATUS),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::USER_STATUS).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};

/// Input object `uuid_comparison_exp`.
///
/// ```graphql
/// input uuid_comparison_exp {
///   _eq: uuid
///   _gt: uuid
///   _gte: uuid
///   _in: [uuid!]
///   _is_null: Boolean
///   _lt: uuid
///   _lte: uuid
///   _neq: uuid
///   _nin: [uuid!]
/// }
/// ```
pub const TYPE_UUID_COMPARISON_EXP: TypeDefinition = TypeDefinition {
    name: "uuid_comparison_exp",
    description: Some(
        r#"Boolean expression to compare columns of type "uuid". All fields are combined with logical 'AND'."#,
    ),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::InputObject {
        fields: &[
            InputValue {
                name: "_eq",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gt",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_gte",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_in",
                type_: TypeRef::named(types::UUID).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_is_null",
                type_: TypeRef::named(types::BOOLEAN),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lt",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_lte",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_neq",
                type_: TypeRef::named(types::UUID),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
            InputValue {
                name: "_nin",
                type_: TypeRef::named(types::UUID).non_null().list(),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..INPUT_VALUE
            },
        ],
        one_of: false,
    },
};
