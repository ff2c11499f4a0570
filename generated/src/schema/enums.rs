//! Enums that belong to no source.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{ENUM_VALUE, EnumValue, TypeDefinition, TypeKind};

use crate::roles::sets;

/// Enum `order_by`.
///
/// ```graphql
/// enum order_by {
///   asc
///   asc_nulls_first
///   asc_nulls_last
///   desc
///   desc_nulls_first
///   desc_nulls_last
/// }
/// ```
pub const TYPE_ORDER_BY: TypeDefinition = TypeDefinition {
    name: "order_by",
    description: Some("column ordering options"),
    visible: sets::ADMIN_AND_SUPPORT_AND_USER,
    kind: TypeKind::Enum {
        values: &[
            EnumValue {
                name: "asc",
                description: Some("in ascending order, nulls last"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "asc_nulls_first",
                description: Some("in ascending order, nulls first"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "asc_nulls_last",
                description: Some("in ascending order, nulls last"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "desc",
                description: Some("in descending order, nulls first"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "desc_nulls_first",
                description: Some("in descending order, nulls first"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
            EnumValue {
                name: "desc_nulls_last",
                description: Some("in descending order, nulls last"),
                visible: sets::ADMIN_AND_SUPPORT_AND_USER,
                ..ENUM_VALUE
            },
        ],
    },
};
