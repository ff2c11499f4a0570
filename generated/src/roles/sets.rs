//! The sets of roles that see a part of the schema: bit `r` is the role with id `r`.
//!
//! Generated; do not edit, run `cargo gen`.

use runtime::codegen::RoleSet;

/// `admin`.
pub const ADMIN: RoleSet = RoleSet(&[0x1]);

/// `admin`, `support`.
pub const ADMIN_AND_SUPPORT: RoleSet = RoleSet(&[0x5]);

/// `admin`, `support`, `user`.
pub const ADMIN_AND_SUPPORT_AND_USER: RoleSet = RoleSet(&[0xd]);

/// `admin`, `user`.
pub const ADMIN_AND_USER: RoleSet = RoleSet(&[0x9]);

/// Everyone.
pub const EVERYONE: RoleSet = RoleSet(&[0xf]);
