//! The server that generated code links to.
#![warn(missing_docs)]

pub mod codegen;
pub mod config;
pub mod definition;
pub mod document;
pub mod drift;
pub mod error;
pub mod execute;
pub mod http;
pub mod introspection;
pub mod join;
pub mod metrics;
pub mod pipeline;
pub mod plan;
pub mod remote;
pub mod response;
pub mod server;
pub mod session;
pub mod sql;
pub mod telemetry;

pub use server::serve;
