//! The demo's two remote GraphQL services, each a real server on a loopback port.
//!
//! This file serves any schema over HTTP; `auth` and `payments` say what the schemas are.

pub mod auth;
pub mod payments;
mod scalars;

use std::{io, net::SocketAddr, sync::Arc};

use async_graphql::{Executor, Request};
use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use tokio::{net::TcpListener, task::JoinHandle};

/// The token that the payments service wants as `authorization: Bearer …`.
pub const PAYMENTS_TOKEN: &str = "demo-payments-token";

/// A running service; it stops when this value is dropped.
#[derive(Debug)]
pub struct Service {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Service {
    /// Where it answers GraphQL requests.
    pub fn url(&self) -> String {
        format!("http://{}/graphql", self.address)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Starts the auth service on a loopback port; port 0 takes a free one.
pub async fn start_auth(port: u16) -> io::Result<Service> {
    start(port, auth::schema(), None).await
}

/// Starts the payments service on a loopback port; port 0 takes a free one.
pub async fn start_payments(port: u16) -> io::Result<Service> {
    start(port, payments::schema(), Some(PAYMENTS_TOKEN)).await
}

/// What a request handler needs.
struct Served<E> {
    executor: E,
    token: Option<&'static str>,
}

async fn start<E: Executor>(port: u16, executor: E, token: Option<&'static str>) -> io::Result<Service> {
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    let address = listener.local_addr()?;
    let router = Router::new()
        .route("/graphql", post(answer::<E>))
        .route("/healthz", get(|| async { "ok" }))
        .with_state(Arc::new(Served { executor, token }));
    let task = tokio::spawn(async move {
        // Serving ends with the task; an error here means the listener is gone, and callers see refused connections.
        let _ = axum::serve(listener, router).await;
    });
    Ok(Service { address, task })
}

async fn answer<E: Executor>(State(served): State<Arc<Served<E>>>, headers: HeaderMap, body: Bytes) -> Response {
    if let Some(token) = served.token {
        let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
        if given.and_then(|value| value.strip_prefix("Bearer ")) != Some(token) {
            return (StatusCode::UNAUTHORIZED, "a bearer token is required").into_response();
        }
    }
    let request: Request = match serde_json::from_slice(&body) {
        Ok(request) => request,
        Err(error) => return (StatusCode::BAD_REQUEST, error.to_string()).into_response(),
    };
    let mut response = served.executor.execute(request.data(headers)).await;
    let extra = std::mem::take(&mut response.http_headers);
    match serde_json::to_vec(&response) {
        Ok(body) => {
            let mut answer = ([(header::CONTENT_TYPE, "application/json")], body).into_response();
            answer.headers_mut().extend(extra);
            answer
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}
