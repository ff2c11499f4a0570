//! Placeholder: a gateway without sources, until the generator writes this crate.

use runtime::definition::{Gateway, RoleSet, Settings, TypeDefinition, TypeId, TypeKind, TypeSystem};

static TYPES: &[TypeDefinition] = &[TypeDefinition {
    name: "query_root",
    description: None,
    visible: RoleSet::EMPTY,
    kind: TypeKind::Object { fields: &[], interfaces: &[] },
}];

/// The gateway.
pub static GATEWAY: Gateway = Gateway {
    digest: "0000000000000000000000000000000000000000000000000000000000000000",
    roles: &["admin", ""],
    type_system: TypeSystem {
        types: TYPES,
        query_root: TypeId(0),
        mutation_root: None,
        subscription_root: None,
        directives: &[],
    },
    sources: &[],
    tables: &[],
    remote_schemas: &[],
    joins: &[],
    settings: Settings { remote_schema_permissions: false, stringify_numeric_types: false },
};
