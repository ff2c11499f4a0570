//! The roles, and in [`sets`] who sees what.
//!
//! Generated; do not edit, run `cargo gen`.

pub mod sets;

use runtime::codegen::{RoleId, index};

index! {
    /// The names: `admin`, every role that the metadata does not name, then the rest sorted.
    pub static ROLES: [&str] by RoleId(u16);
    ADMIN = "admin";
    UNKNOWN = "";
    SUPPORT = "support";
    USER = "user";
}
