//! Tests of permissions on remote schemas.
