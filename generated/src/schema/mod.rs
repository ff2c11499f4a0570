//! The type system, with the types that belong to no source.
//!
//! Generated; do not edit, run `cargo gen`.

pub mod enums;
pub mod input_objects;
pub mod mutation_root;
pub mod query_root;
pub mod scalars;
pub mod sql_types;

use runtime::codegen::{RoleSet, TypeSystem};

use crate::types;

/// The schema of all roles together.
pub static TYPE_SYSTEM: TypeSystem = TypeSystem {
    types: types::TYPES,
    query_root: types::QUERY_ROOT,
    mutation_root: Some(types::MUTATION_ROOT),
    subscription_root: None,
    directives: &[],
    withheld: &[],
    without_introspection: RoleSet::EMPTY,
};
