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
    convert::Infallible, future::Future, net::SocketAddr, panic::AssertUnwindSafe, pin::pin, sync::Arc, time::Instant,
};

use axum::{body::Body, extract::Request, response::Response};
use futures_util::FutureExt;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header::AUTHORIZATION, request::Parts};
use tokio::sync::watch;

pub use cors::{Cors, Domain};

use crate::{
    config::Config,
    definition::Gateway,
    document::ast::OperationKind,
    pipeline::{Answer, Engine, GraphqlRequest},
    session::{Session, is_same_secret},
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

    /// What a request would do; `None` where it is refused anyway.
    fn operation_kind(&self, request: &GraphqlRequest<'_>, session: &Session) -> Option<OperationKind>;

    /// The counters in the text format of monitoring systems.
    fn metrics(&self) -> String;
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

    fn operation_kind(&self, request: &GraphqlRequest<'_>, session: &Session) -> Option<OperationKind> {
        Engine::operation_kind(self, request, session)
    }

    fn metrics(&self) -> String {
        Engine::metrics(self)
    }
}

/// What all connections share. Whoever holds the sending half of `engine` can put another engine in its place; running
/// requests finish with the one they started with.
pub(crate) struct State<E> {
    pub(crate) config: Config,
    pub(crate) engine: watch::Receiver<Arc<E>>,
}

/// Takes the request apart before it is answered: what a future is called with stays in it to its end, and this one is
/// moved to the heap with every request.
pub(crate) fn respond<E: Execute>(
    state: Arc<State<E>>,
    peer: SocketAddr,
    request: Request,
) -> impl Future<Output = Result<Response, Infallible>> + Send {
    let (parts, body) = request.into_parts();
    async move { Ok(answer(&state, peer, parts, body).await) }
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
        (&Method::GET, "/v1/graphql") => graphql::answer_get(state, Endpoint::V1, parts, record).await,
        (&Method::GET, "/v1alpha1/graphql") => graphql::answer_get(state, Endpoint::V1Alpha1, parts, record).await,
        (&Method::GET | &Method::HEAD, "/healthz" | "/hasura/healthz") => Reply::text("OK"),
        (&Method::GET, "/v1/version") => version(state),
        (&Method::GET, "/v1/metrics") if state.config.metrics_secret.is_some() => metrics(state, parts),
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

/// The counters, for whoever brings the secret.
fn metrics<E: Execute>(state: &State<E>, parts: &Parts) -> Reply {
    let given = parts.headers.get(AUTHORIZATION).map(HeaderValue::as_bytes);
    let given = given.and_then(|value| value.strip_prefix(b"Bearer "));
    match (&state.config.metrics_secret, given) {
        (Some(secret), Some(given)) if is_same_secret(secret, given) => Reply::metrics(state.engine.borrow().metrics()),
        _ => Reply::flat_error(StatusCode::UNAUTHORIZED, "the metrics secret is required", "access-denied"),
    }
}
