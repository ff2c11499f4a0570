//! What the integration tests share: databases, stub remotes, gateways in memory, golden files.

pub mod cases;
pub mod cluster;
pub mod databases;
pub mod files;
pub mod gateway;
pub mod golden;
pub mod json;
pub mod listening;
pub mod random;
pub mod remotes;
pub mod serve;
pub mod service;
pub mod sharing;
pub mod workspace;
