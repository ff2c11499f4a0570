//! The fields of the mutation root; each is defined beside its remote schema.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::{TypeDefinition, TypeKind};

use crate::roles::sets;

/// Object `mutation_root`.
///
/// ```graphql
/// type mutation_root {
///   refundPayment(id: ID!): Payment!
///   renameProfile(id: ID!, nickname: String!): Profile!
///   signIn(id: ID!): ID!
/// }
/// ```
pub const TYPE_MUTATION_ROOT: TypeDefinition = TypeDefinition {
    name: "mutation_root",
    description: None,
    visible: sets::EVERYONE,
    kind: TypeKind::Object {
        fields: &[
            crate::remote_schemas::payments::MUTATION_REFUND_PAYMENT,
            crate::remote_schemas::auth::MUTATION_RENAME_PROFILE,
            crate::remote_schemas::auth::MUTATION_SIGN_IN,
        ],
        interfaces: &[],
    },
};
