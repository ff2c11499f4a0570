//! The specialised gateway: one fixed schema as static tables.
//!
//! Generated; do not edit, run `cargo gen`.
//!
//! A table's file in [`databases`] holds its columns, root fields, permissions and types; a remote schema's in
//! [`remote_schemas`] its root fields and types; [`joins`] has a plan per remote relationship. [`types`],
//! [`tables`], [`functions`] and [`sources`] say where each definition is.

#![deny(warnings)]

pub mod databases;
pub mod functions;
pub mod joins;
pub mod remote_schemas;
pub mod roles;
pub mod schema;
pub mod sources;
pub mod tables;
pub mod types;

use runtime::codegen::{Gateway, Settings};

/// The gateway.
pub static GATEWAY: Gateway = Gateway {
    digest: include_str!("../DIGEST").trim_ascii(),
    roles: roles::ROLES,
    backend_variants: &[],
    type_system: schema::TYPE_SYSTEM,
    sources: sources::SOURCES,
    tables: tables::TABLES,
    functions: functions::FUNCTIONS,
    remote_schemas: remote_schemas::REMOTE_SCHEMAS,
    joins: joins::JOINS,
    settings: Settings {
        remote_schema_permissions: false,
        stringify_numeric_types: false,
        infer_function_permissions: true,
        graphql_default: false,
    },
};
