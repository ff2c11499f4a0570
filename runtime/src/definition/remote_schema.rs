//! Remote GraphQL services and how to reach them.

use super::Template;

/// A remote schema: an index into [`Gateway::remote_schemas`](super::Gateway::remote_schemas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RemoteSchemaId(pub u16);

/// A remote GraphQL service.
#[derive(Clone, Copy, Debug)]
pub struct RemoteSchema {
    /// The name in the metadata.
    pub name: &'static str,
    /// `http(s)://…`, resolved from the environment at start.
    pub url: Template,
    /// Configured headers; they win over session variables and client headers.
    pub headers: &'static [Header],
    /// Whether client headers are passed on.
    pub forward_client_headers: bool,
    /// Seconds until a call is given up.
    pub timeout_seconds: u32,
}

/// A configured request header.
#[derive(Clone, Copy, Debug)]
pub struct Header {
    /// The name, lower case.
    pub name: &'static str,
    /// The value, resolved from the environment at start.
    pub value: Template,
}
