//! The demo's parts: two databases, two remote GraphQL services, and the environment that points a gateway at them.

pub mod databases;
pub mod queries;
pub mod services;
pub mod stack;
