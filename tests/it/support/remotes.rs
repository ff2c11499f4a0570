//! Remote services for tests: a stub that answers what a closure says, and a front before a real service that can be
//! told to misbehave. Both write down what they were asked.

use std::{
    net::{SocketAddr, TcpListener as StdTcpListener},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
    routing::post,
};
use serde_json::Value;
use tokio::{net::TcpListener, sync::Barrier, task::JoinHandle};

/// A request that a remote received.
#[derive(Clone, Debug)]
pub struct Received {
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Value,
}

impl Received {
    /// The GraphQL document.
    pub fn query(&self) -> &str {
        self.body["query"].as_str().unwrap_or_default()
    }
}

/// What a stub answers.
#[derive(Clone, Debug)]
pub struct Reply {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    delay: Duration,
    /// The length that the head states, where it is not that of the body.
    stated_length: Option<usize>,
    /// Where the answer waits for others.
    meeting: Option<Arc<Barrier>>,
}

impl Reply {
    /// A GraphQL response.
    pub fn json(body: &Value) -> Self {
        Self::text(StatusCode::OK, "application/json", body.to_string())
    }

    /// Any response.
    pub fn text(status: StatusCode, content_type: &'static str, body: impl Into<String>) -> Self {
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(content_type))]);
        let body = Bytes::from(body.into());
        Self { status, headers, body, delay: Duration::ZERO, stated_length: None, meeting: None }
    }

    /// An answer that says it is JSON, whatever its bytes are.
    pub fn bytes(body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..Self::text(StatusCode::OK, "application/json", "") }
    }

    /// The error page of a proxy.
    pub fn html() -> Self {
        let body = "<html><body><h1>Internal Server Error</h1></body></html>";
        Self::text(StatusCode::INTERNAL_SERVER_ERROR, "text/html", body)
    }

    /// JSON that stops in the middle, by an answer that says it is whole.
    pub fn truncated() -> Self {
        Self::text(StatusCode::OK, "application/json", r#"{"data":{"profile":{"nickna"#)
    }

    /// JSON that stops in the middle because the connection does.
    pub fn broken_off() -> Self {
        Self { stated_length: Some(1000), ..Self::truncated() }
    }

    /// The same, later.
    pub fn after(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// The same, once all that `meeting` waits for have been asked too.
    pub fn when_all_are_asked(self, meeting: Arc<Barrier>) -> Self {
        Self { meeting: Some(meeting), ..self }
    }

    /// The same with one more header.
    pub fn header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        self
    }
}

type Answer = dyn Fn(&Received) -> Reply + Send + Sync;

/// A remote service that does as it is told.
pub struct StubRemote {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

struct Shared {
    answer: Box<Answer>,
    /// Where requests go that nothing else is said about.
    forward_to: Mutex<Option<String>>,
    client: reqwest::Client,
    override_: Mutex<Option<Reply>>,
    received: Mutex<Vec<Received>>,
}

impl StubRemote {
    /// Starts a stub that answers every request with what `answer` returns.
    pub async fn start(answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_any(0, Box::new(answer), None).await
    }

    /// The same at a port that is known before.
    pub async fn start_at(port: u16, answer: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_any(port, Box::new(answer), None).await
    }

    /// Starts a front before the service at `url`.
    pub async fn in_front_of(url: String) -> Self {
        Self::start_any(0, Box::new(|_| Reply::html()), Some(url)).await
    }

    /// Puts it in front of another service.
    pub fn forward_to(&self, url: String) {
        *lock(&self.shared.forward_to) = Some(url);
    }

    async fn start_any(port: u16, answer: Box<Answer>, forward_to: Option<String>) -> Self {
        runtime::server::install_crypto_provider();
        let shared = Arc::new(Shared {
            answer,
            forward_to: Mutex::new(forward_to),
            client: reqwest::Client::new(),
            override_: Mutex::default(),
            received: Mutex::default(),
        });
        let listener = TcpListener::bind(("127.0.0.1", port)).await.expect("a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let router = Router::new().route("/graphql", post(answer_request)).with_state(Arc::clone(&shared));
        let task = tokio::spawn(async move {
            let _ = axum::serve(listener, router).await;
        });
        Self { address, shared, task }
    }

    /// Where it listens.
    pub fn url(&self) -> String {
        format!("http://{}/graphql", self.address)
    }

    /// Answers all following requests with `reply`; `None` goes back to what it did before.
    pub fn override_with(&self, reply: Option<Reply>) {
        *lock(&self.shared.override_) = reply;
    }

    /// What it was asked since the last call, in order of arrival.
    pub fn take_received(&self) -> Vec<Received> {
        std::mem::take(&mut lock(&self.shared.received))
    }
}

impl Drop for StubRemote {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A loopback port at which connections are refused, until something is started there.
pub fn refusing_port() -> u16 {
    let listener = StdTcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn answer_request(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Response {
    let received = Received { headers, body: serde_json::from_slice(&body).unwrap_or_default() };
    lock(&shared.received).push(received.clone());
    let override_ = lock(&shared.override_).clone();
    let forward_to = lock(&shared.forward_to).clone();
    let reply = match (override_, forward_to) {
        (Some(reply), _) => reply,
        (None, Some(url)) => return forward(&shared.client, &url, received.headers, body).await,
        (None, None) => (shared.answer)(&received),
    };
    tokio::time::sleep(reply.delay).await;
    if let Some(meeting) = reply.meeting {
        meeting.wait().await;
    }
    let mut response = Response::new(Body::from(reply.body));
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    if let Some(length) = reply.stated_length {
        response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
    }
    response
}

async fn forward(client: &reqwest::Client, url: &str, mut headers: HeaderMap, body: Bytes) -> Response {
    headers.remove(header::HOST);
    headers.remove(header::CONTENT_LENGTH);
    let answered = client.post(url).headers(headers).body(body).send().await.expect("the real service answers");
    let mut response = Response::new(Body::empty());
    *response.status_mut() = answered.status();
    *response.headers_mut() = answered.headers().clone();
    response.headers_mut().remove(header::TRANSFER_ENCODING);
    *response.body_mut() = Body::from(answered.bytes().await.expect("the real service answers in full"));
    response
}
