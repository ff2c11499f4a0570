//! Calls to remote schemas: headers, trust, time limit, another try where nobody has listened, bounded answers.

mod headers;

use std::error::Error as _;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::Run;
use crate::config::TlsTarget;
use crate::definition::{RemoteSchema, RemoteSchemaId};
use crate::error::{ClientError, Code};
use crate::metrics::Metrics;
use headers::{add_configured, request_headers};

/// The most bytes of a wrong answer that are shown to `admin`.
const EXCERPT: usize = 200;
/// How long to wait before the first further try; doubled for each one after it.
const FIRST_PAUSE: Duration = Duration::from_millis(50);
/// How long to wait at the most.
const LONGEST_PAUSE: Duration = Duration::from_secs(1);
/// How long a connection may take to be made.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// Where a remote schema is and what is sent along; resolved from the environment at start.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// `http(s)://…`
    pub url: reqwest::Url,
    /// The configured headers.
    pub headers: HeaderMap,
    /// Whom it is taken for, and as whom it is called.
    pub tls: TlsTarget,
}

/// The remote schemas of a gateway and the connections to them.
pub struct RemoteSchemas {
    /// Each with its client.
    endpoints: Vec<(Endpoint, usize)>,
    /// One for each way of using TLS.
    clients: Vec<Client>,
    max_answer_bytes: usize,
    metrics: Arc<Metrics>,
}

/// Made on first use: the start of the process waits for nothing that only TLS needs.
struct Client {
    tls: TlsTarget,
    made: OnceLock<Result<reqwest::Client, String>>,
}

/// An answer of a remote schema, whatever its status.
pub(crate) struct Answered {
    pub(crate) body: Bytes,
    pub(super) cookies: Vec<HeaderValue>,
    status: u16,
}

impl RemoteSchemas {
    /// The endpoints in the order of the gateway's remote schemas.
    pub fn new(endpoints: Vec<Endpoint>, max_answer_bytes: usize, metrics: Arc<Metrics>) -> Self {
        let mut clients: Vec<Client> = Vec::new();
        let endpoints = endpoints.into_iter().map(|endpoint| {
            let known = clients.iter().position(|client| client.tls == endpoint.tls);
            let client = known.unwrap_or_else(|| {
                clients.push(Client { tls: endpoint.tls.clone(), made: OnceLock::new() });
                clients.len() - 1
            });
            (endpoint, client)
        });
        Self { endpoints: endpoints.collect(), clients, max_answer_bytes, metrics }
    }

    /// How large an answer may be.
    pub(super) fn max_answer_bytes(&self) -> usize {
        self.max_answer_bytes
    }

    /// The error for an answer beyond that.
    pub(super) fn too_large(&self, definition: &RemoteSchema) -> ClientError {
        let what = format!("answered with more than {} bytes", self.max_answer_bytes);
        failure(definition, &what, "answer too large")
    }

    /// Sends a query, again if the metadata says so and nobody has listened.
    pub(super) async fn post(
        &self,
        run: &Run<'_>,
        remote_schema: RemoteSchemaId,
        body: Vec<u8>,
    ) -> Result<Answered, ClientError> {
        self.send(run, remote_schema, body, run.gateway.remote_schema(remote_schema).retries).await
    }

    /// Sends a mutation: never twice, because what became of it is not known.
    pub(super) async fn post_once(
        &self,
        run: &Run<'_>,
        remote_schema: RemoteSchemaId,
        body: Vec<u8>,
    ) -> Result<Answered, ClientError> {
        self.send(run, remote_schema, body, 0).await
    }

    async fn send(
        &self,
        run: &Run<'_>,
        id: RemoteSchemaId,
        body: Vec<u8>,
        retries: u8,
    ) -> Result<Answered, ClientError> {
        let definition = run.gateway.remote_schema(id);
        let (endpoint, _) = &self.endpoints[usize::from(id.0)];
        let headers = request_headers(run, definition, &endpoint.headers);
        let answered = self.exchange(definition, id, headers, body.into(), retries).await;
        self.metrics.count_call(id, answered.is_ok());
        answered
    }

    /// Asks a remote schema on the gateway's own behalf: the configured headers go along, nobody's session.
    pub(crate) async fn ask(
        &self,
        definition: &RemoteSchema,
        id: RemoteSchemaId,
        body: Vec<u8>,
    ) -> Result<Answered, ClientError> {
        let (endpoint, _) = &self.endpoints[usize::from(id.0)];
        let mut headers = HeaderMap::new();
        add_configured(&endpoint.headers, &mut headers);
        self.exchange(definition, id, headers, body.into(), 0).await
    }

    /// All tries together have the time limit of one.
    async fn exchange(
        &self,
        definition: &RemoteSchema,
        id: RemoteSchemaId,
        headers: HeaderMap,
        body: Bytes,
        retries: u8,
    ) -> Result<Answered, ClientError> {
        let (endpoint, client) = &self.endpoints[usize::from(id.0)];
        let client = self.clients[*client].get().map_err(|error| failure(definition, "cannot be called", error))?;
        let deadline = Instant::now() + Duration::from_secs(definition.timeout_seconds.into());
        let request = |headers| {
            let left = deadline.saturating_duration_since(Instant::now());
            client.post(endpoint.url.clone()).timeout(left).headers(headers).body(body.clone()).send()
        };
        let mut pause = FIRST_PAUSE;
        for _ in 0..retries {
            let sent = request(headers.clone()).await;
            let nobody_listened = |error: &reqwest::Error| error.is_connect() || !error.is_timeout();
            if !sent.as_ref().is_err_and(nobody_listened) || Instant::now() + pause >= deadline {
                return self.read(definition, sent).await;
            }
            tokio::time::sleep(pause).await;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
        self.read(definition, request(headers).await).await
    }

    async fn read(
        &self,
        definition: &RemoteSchema,
        sent: reqwest::Result<reqwest::Response>,
    ) -> Result<Answered, ClientError> {
        let response = sent.map_err(|error| explain(definition, error))?;
        let status = response.status().as_u16();
        let cookies = response.headers().get_all(SET_COOKIE).iter().cloned().collect();
        let response = http::Response::from(response);
        let body = match Limited::new(response.into_body(), self.max_answer_bytes).collect().await {
            Ok(body) => body.to_bytes(),
            Err(error) => {
                return Err(match error.downcast::<LengthLimitError>() {
                    Ok(_) => self.too_large(definition),
                    Err(error) => match error.downcast::<reqwest::Error>() {
                        Ok(error) => explain(definition, *error),
                        Err(error) => failure(definition, "broke off its answer", &error.to_string()),
                    },
                });
            }
        };
        Ok(Answered { body, cookies, status })
    }
}

impl Client {
    fn get(&self) -> Result<&reqwest::Client, &String> {
        let make = || {
            let builder = reqwest::Client::builder()
                .connect_timeout(CONNECT_TIMEOUT)
                .redirect(reqwest::redirect::Policy::none())
                .tcp_nodelay(true);
            self.tls.apply(builder)?.build()
        };
        self.made.get_or_init(|| make().map_err(chain)).as_ref()
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

/// Names the remote schema to everybody, and what is behind it to `admin`.
fn failure(definition: &RemoteSchema, what: &str, detail: &str) -> ClientError {
    ClientError {
        internal: serde_json::to_string(detail).ok(),
        ..ClientError::new(Code::RemoteSchemaError, format!("remote schema `{}` {what}", definition.name))
    }
}

fn explain(definition: &RemoteSchema, error: reqwest::Error) -> ClientError {
    let what = if error.is_connect() {
        "cannot be reached".to_owned()
    } else if error.is_timeout() {
        format!("did not answer within {} s", definition.timeout_seconds)
    } else {
        "broke off its answer".to_owned()
    };
    failure(definition, &what, &chain(error))
}

/// An error with its causes. Without the address, which may carry a key.
fn chain(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut detail = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        detail = format!("{detail}: {cause}");
        source = cause.source();
    }
    detail
}
