//! The ids of all remote schemas, and where each is defined.
//!
//! Generated; do not edit, run `cargo gen`.

pub mod auth;
pub mod payments;

use runtime::codegen::{RemoteSchema, RemoteSchemaId, index};

index! {
    /// The remote schemas, sorted by name.
    pub static REMOTE_SCHEMAS: [RemoteSchema] by RemoteSchemaId(u16);
    AUTH = auth::REMOTE_SCHEMA;
    PAYMENTS = payments::REMOTE_SCHEMA;
}
