//! HTTP in, HTTP out: paths, methods, CORS, request ids, the line in the log, and panics.
//!
//! One function, [`answer`], takes a request through all of it; GraphQL itself is [`graphql`]. The engine behind the
//! endpoints is a trait, so that they can be tested without one.

mod cors;
mod graphiql;
mod graphql;
mod log;
mod reply;
mod request;
mod request_id;
#[cfg(test)]
mod tests;

use std::{
    convert::Infallible,
    future::{Future, Ready, ready},
    net::SocketAddr,
    panic::AssertUnwindSafe,
    pin::{Pin, pin},
    sync::Arc,
    task::{Context, Poll},
    time::Instant,
};

use axum::{
    body::Body,
    extract::Request,
    response::Response,
    serve::{IncomingStream, Listener},
};
use futures_util::FutureExt;
use http::{HeaderMap, Method, StatusCode, request::Parts};
use tokio::sync::watch;
use tower_service::Service;

pub use cors::{Cors, Domain};

use crate::{
    config::Config,
    definition::Gateway,
    pipeline::{Answer, Engine, GraphqlRequest},
    session::Session,
};
use graphql::Endpoint;
use log::{Record, RequestMode};
use reply::Reply;

/// What answers GraphQL requests.
pub trait Execute: Send + Sync + 'static {
    /// The gateway it answers for.
    fn gateway(&self) -> &'static Gateway;

    /// Answers one GraphQL request; `internals` is whether the client may see `extensions.internal`.
    fn execute<'a>(
        &'a self,
        request: GraphqlRequest<'a>,
        session: &'a Session,
        client_headers: &'a HeaderMap,
        internals: bool,
    ) -> impl Future<Output = Answer> + Send + 'a;
}

impl Execute for Engine {
    fn gateway(&self) -> &'static Gateway {
        self.gateway
    }

    fn execute<'a>(
        &'a self,
        request: GraphqlRequest<'a>,
        session: &'a Session,
        client_headers: &'a HeaderMap,
        internals: bool,
    ) -> impl Future<Output = Answer> + Send + 'a {
        Engine::execute(self, request, session, client_headers, internals)
    }
}

/// What all connections share. Whoever holds the sending half of `engine` can put another engine in its place; running
/// requests finish with the one they started with.
pub(crate) struct State<E> {
    pub(crate) config: Config,
    pub(crate) engine: watch::Receiver<Arc<E>>,
}

/// Makes a [`Connection`] for each client that connects.
pub(crate) struct Connections<E>(pub(crate) Arc<State<E>>);

impl<L, E> Service<IncomingStream<'_, L>> for Connections<E>
where
    L: Listener<Addr = SocketAddr>,
    E: Execute,
{
    type Response = Connection<E>;
    type Error = Infallible;
    type Future = Ready<Result<Connection<E>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, stream: IncomingStream<'_, L>) -> Self::Future {
        ready(Ok(Connection { state: Arc::clone(&self.0), peer: *stream.remote_addr() }))
    }
}

/// Answers the requests of one client.
pub(crate) struct Connection<E> {
    state: Arc<State<E>>,
    peer: SocketAddr,
}

impl<E> Clone for Connection<E> {
    fn clone(&self) -> Self {
        Self { state: Arc::clone(&self.state), peer: self.peer }
    }
}

impl<E: Execute> Service<Request> for Connection<E> {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request) -> Self::Future {
        Box::pin(respond(self.clone(), request))
    }
}

/// Takes the request apart before it is answered: what a future is called with stays in it to its end, and this one is
/// moved to the heap with every request.
fn respond<E: Execute>(
    connection: Connection<E>,
    request: Request,
) -> impl Future<Output = Result<Response, Infallible>> + Send {
    let (parts, body) = request.into_parts();
    async move { Ok(answer(&connection.state, connection.peer, parts, body).await) }
}

/// Answers one HTTP request, whatever happens while doing so.
pub(crate) async fn answer<E: Execute>(state: &State<E>, peer: SocketAddr, mut parts: Parts, body: Body) -> Response {
    let started = Instant::now();
    let request_id = request_id::ensure(&mut parts.headers);
    let mut record = Record::new(state.config.log);
    // Pinned where they stand: a future that is handed on is kept in both places, and each level would double it.
    let dispatched = {
        let dispatching = pin!(dispatch(state, &parts, body, &mut record));
        AssertUnwindSafe(dispatching).catch_unwind().await
    };
    let reply = dispatched.unwrap_or_else(|panic| {
        // The payload may hold anything, the client's data included: it belongs into the log alone.
        let panic = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        tracing::error!(?request_id, panic, "a request was given up because of a defect of the gateway");
        Reply::internal_server_error()
    });
    record.write(&parts, peer, &request_id, &reply, started);
    let mut response = reply.into_response(request_id);
    state.config.cors.add_headers(&parts.headers, response.headers_mut());
    response
}

async fn dispatch<E: Execute>(state: &State<E>, parts: &Parts, body: Body, record: &mut Record) -> Reply {
    if let Some(reply) = state.config.cors.preflight(parts) {
        return reply;
    }
    let graphiql = state.config.graphiql;
    match (&parts.method, parts.uri.path()) {
        (&Method::POST, "/v1/graphql") => graphql::answer(state, Endpoint::V1, parts, body, record).await,
        (&Method::POST, "/v1alpha1/graphql") => graphql::answer(state, Endpoint::V1Alpha1, parts, body, record).await,
        (&Method::GET, "/v1/graphql" | "/v1alpha1/graphql") if graphiql && graphiql::is_wanted(&parts.headers) => {
            graphiql::page()
        }
        (&Method::GET, "/v1/graphql") => graphql::refuse_get(state, Endpoint::V1, parts, record),
        (&Method::GET, "/v1alpha1/graphql") => graphql::refuse_get(state, Endpoint::V1Alpha1, parts, record),
        (&Method::GET | &Method::HEAD, "/healthz" | "/hasura/healthz") => Reply::text("OK"),
        (&Method::GET, "/v1/version") => version(state),
        (&Method::GET, path) if graphiql && is_console(path) => graphiql::page(),
        _ => {
            record.mode = RequestMode::Error;
            Reply::flat_error(StatusCode::NOT_FOUND, "resource does not exist", "not-found")
        }
    }
}

fn is_console(path: &str) -> bool {
    path == "/" || path == "/console" || path.starts_with("/console/")
}

/// The version of the gateway, and which metadata and snapshots it was made from.
fn version<E: Execute>(state: &State<E>) -> Reply {
    let digest = state.engine.borrow().gateway().digest;
    Reply::json(format!(
        r#"{{"version":"v{}","server_type":"gatewright","digest":"{digest}"}}"#,
        env!("CARGO_PKG_VERSION")
    ))
}
