//! The server that generated code links to.
#![warn(missing_docs)]

pub mod config;
pub mod definition;
pub mod document;
pub mod error;
pub mod http;
pub mod pipeline;
pub mod plan;
pub mod server;
pub mod session;
pub mod telemetry;

pub use server::serve;
