//! Calls to remote schemas: headers, time limit, bounded answers.

use std::error::Error as _;
use std::sync::OnceLock;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, SET_COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderValue};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::Run;
use crate::definition::RemoteSchemaId;
use crate::error::{ClientError, Code};

/// The most bytes of a wrong answer that are shown to `admin`.
const EXCERPT: usize = 200;

/// Where a remote schema is and what is sent along; resolved from the environment at start.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// `http(s)://…`
    pub url: reqwest::Url,
    /// The configured headers.
    pub headers: HeaderMap,
}

/// The remote schemas of a gateway and the connections to them.
pub struct RemoteSchemas {
    endpoints: Vec<Endpoint>,
    max_answer_bytes: usize,
    /// Made on first use: the start of the process waits for nothing that only TLS needs.
    client: OnceLock<Result<reqwest::Client, String>>,
}

/// An answer of a remote schema, whatever its status.
pub(super) struct Answered {
    pub(super) body: Bytes,
    pub(super) cookies: Vec<HeaderValue>,
    status: u16,
}

impl RemoteSchemas {
    /// The endpoints in the order of the gateway's remote schemas.
    pub fn new(endpoints: Vec<Endpoint>, max_answer_bytes: usize) -> Self {
        Self { endpoints, max_answer_bytes, client: OnceLock::new() }
    }

    /// How large an answer may be.
    pub(super) fn max_answer_bytes(&self) -> usize {
        self.max_answer_bytes
    }

    /// The error for an answer beyond that.
    pub(super) fn too_large(&self, run: &Run<'_>, remote_schema: RemoteSchemaId) -> ClientError {
        let name = run.gateway.remote_schema(remote_schema).name;
        let message = format!("remote schema `{name}` answered with more than {} bytes", self.max_answer_bytes);
        ClientError {
            internal: serde_json::to_string("answer too large").ok(),
            ..ClientError::new(Code::RemoteSchemaError, message)
        }
    }

    /// Sends a GraphQL request.
    pub(super) async fn post(
        &self,
        run: &Run<'_>,
        remote_schema: RemoteSchemaId,
        body: Vec<u8>,
    ) -> Result<Answered, ClientError> {
        let definition = run.gateway.remote_schema(remote_schema);
        let endpoint = &self.endpoints[usize::from(remote_schema.0)];
        let failure = |what: String, detail: String| ClientError {
            internal: serde_json::to_string(&detail).ok(),
            ..ClientError::new(Code::RemoteSchemaError, format!("remote schema `{}` {what}", definition.name))
        };
        let client = self.client.get_or_init(|| client().map_err(|error| error.to_string()));
        let client = client.as_ref().map_err(|error| failure("cannot be called".to_owned(), error.clone()))?;
        let sent = client
            .post(endpoint.url.clone())
            .timeout(Duration::from_secs(definition.timeout_seconds.into()))
            .headers(request_headers(run, definition.forward_client_headers, &endpoint.headers))
            .body(body)
            .send()
            .await;
        let explain = |error: reqwest::Error| {
            // The address may carry a key.
            let error = error.without_url();
            let mut detail = error.to_string();
            let mut source = error.source();
            while let Some(cause) = source {
                detail = format!("{detail}: {cause}");
                source = cause.source();
            }
            let what = if error.is_timeout() {
                format!("did not answer within {} s", definition.timeout_seconds)
            } else if error.is_connect() {
                "cannot be reached".to_owned()
            } else {
                "broke off its answer".to_owned()
            };
            failure(what, detail)
        };
        let response = sent.map_err(explain)?;
        let status = response.status().as_u16();
        let cookies = response.headers().get_all(SET_COOKIE).iter().cloned().collect();
        let response = http::Response::from(response);
        let body = match Limited::new(response.into_body(), self.max_answer_bytes).collect().await {
            Ok(body) => body.to_bytes(),
            Err(error) => {
                return Err(match error.downcast::<LengthLimitError>() {
                    Ok(_) => self.too_large(run, remote_schema),
                    Err(error) => match error.downcast::<reqwest::Error>() {
                        Ok(error) => explain(*error),
                        Err(error) => failure("broke off its answer".to_owned(), error.to_string()),
                    },
                });
            }
        };
        Ok(Answered { body, cookies, status })
    }
}

impl Answered {
    /// The error for an answer that is not in the shape of GraphQL.
    pub(super) fn garbage(&self, run: &Run<'_>, remote_schema: RemoteSchemaId, reason: &str) -> ClientError {
        let name = run.gateway.remote_schema(remote_schema).name;
        let excerpt = String::from_utf8_lossy(&self.body[..self.body.len().min(EXCERPT)]);
        let message = format!("remote schema `{name}` answered with no GraphQL response (HTTP status {})", self.status);
        ClientError {
            internal: serde_json::to_string(&format!("{reason}; it starts with: {excerpt}")).ok(),
            ..ClientError::new(Code::RemoteSchemaError, message)
        }
    }
}

fn client() -> reqwest::Result<reqwest::Client> {
    reqwest::Client::builder()
        .connect_timeout(Duration::from_secs(10))
        .redirect(reqwest::redirect::Policy::none())
        .tcp_nodelay(true)
        .build()
}

/// The headers of a call: fixed over configured over session variables over the client's own.
fn request_headers(run: &Run<'_>, forward_client_headers: bool, configured: &HeaderMap) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(configured.len() + run.session.variables.len() + 8);
    if forward_client_headers {
        for (name, value) in run.client_headers {
            match name.as_str() {
                "host" => headers.append("x-forwarded-host", value.clone()),
                "user-agent" => headers.append("x-forwarded-user-agent", value.clone()),
                "origin" => headers.append("x-forwarded-origin", value.clone()),
                name if is_withheld(name) => continue,
                _ => headers.append(name.clone(), value.clone()),
            };
        }
    }
    for (name, value) in &run.session.variables {
        // From bytes, because values may go beyond ASCII. One that no header can hold was not sent in a header either.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name.as_str()), HeaderValue::from_bytes(value.as_bytes()))
        {
            headers.insert(name, value);
        }
    }
    for (name, value) in configured {
        headers.insert(name.clone(), value.clone());
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, HeaderValue::from_static("gatewright"));
    headers
}

/// Whether a client header is never passed on: it belongs to the hop, or describes the client's own exchange.
fn is_withheld(name: &str) -> bool {
    const WITHHELD: &[&str] = &[
        "accept",
        "accept-datetime",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-length",
        "content-md5",
        "content-type",
        "dnt",
        "expect",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "referer",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    name.starts_with("x-hasura-") || WITHHELD.binary_search(&name).is_ok()
}
