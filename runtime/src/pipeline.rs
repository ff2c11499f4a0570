//! Stand-in: the request's steps are written elsewhere and replace this file at merge.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use serde_json::value::RawValue;

use crate::{config::Config, definition::Gateway, error::Code, session::Session};

/// Everything a request needs; made once at start.
pub struct Engine {
    /// The tables of the gateway.
    pub gateway: &'static Gateway,
}

/// Why an engine cannot be made.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StartError(pub String);

impl Engine {
    /// Prepares what requests share.
    pub fn new(gateway: &'static Gateway, _config: &Config) -> Result<Self, StartError> {
        Ok(Self { gateway })
    }

    /// Answers one GraphQL request.
    #[expect(clippy::unused_async, reason = "the signature of what replaces it")]
    pub async fn execute(
        &self,
        _request: GraphqlRequest<'_>,
        _session: &Session,
        _client_headers: &HeaderMap,
        _internals: bool,
    ) -> Answer {
        Answer { body: Bytes::from_static(b"{\"data\":null}"), set_cookies: Vec::new(), error: None }
    }
}

/// A GraphQL request as the client sent it.
pub struct GraphqlRequest<'a> {
    /// The document.
    pub query: Cow<'a, str>,
    /// Which operation of the document to run.
    pub operation_name: Option<Cow<'a, str>>,
    /// The variables as JSON text.
    pub variables: Option<&'a RawValue>,
}

/// What a request is answered with.
pub struct Answer {
    /// `{"data":...,"errors":[...]}`.
    pub body: Bytes,
    /// Cookies of remote schemas.
    pub set_cookies: Vec<HeaderValue>,
    /// The first request error, when there is no data.
    pub error: Option<Code>,
}
