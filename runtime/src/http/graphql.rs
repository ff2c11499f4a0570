//! The GraphQL endpoints: session, body, one or several requests, and the status that the client understands.

use std::{
    future::Future,
    pin::{Pin, pin},
    time::Instant,
};

use axum::body::Body;
use bytes::{BufMut, Bytes, BytesMut};
use http::{
    HeaderMap, StatusCode,
    header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE},
    request::Parts,
};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::{
    Execute, State,
    log::{Record, RequestMode},
    reply::{MediaType, Reply, error_body},
    request::{self, Requests},
};
use crate::{
    config::{Config, Internals},
    definition::RoleId,
    document::ast::OperationKind,
    error::{ClientError, Code},
    pipeline::{Answer, GraphqlRequest},
    session::{self, Session},
};

/// The same API at two paths that differ in their use of statuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Endpoint {
    /// Status 200 also for errors.
    V1,
    /// Real statuses.
    V1Alpha1,
}

/// How the client wants to be answered.
#[derive(Clone, Copy)]
struct Style {
    media_type: MediaType,
    real_status: bool,
    keep_401: bool,
}

/// Answers a POST to one of the endpoints.
pub(super) async fn answer<E: Execute>(
    state: &State<E>,
    endpoint: Endpoint,
    parts: &Parts,
    body: Body,
    record: &mut Record,
) -> Reply {
    let style = style(&state.config, endpoint, &parts.headers);
    record.mode = RequestMode::Error;
    match read_and_execute(state, style, parts, body, record).await {
        Ok(reply) => reply,
        Err(error) => refuse(style, &error, record),
    }
}

/// Answers a GET: a query whose parts stand in the address. Anything but reading needs a POST.
pub(super) async fn answer_get<E: Execute>(
    state: &State<E>,
    endpoint: Endpoint,
    parts: &Parts,
    record: &mut Record,
) -> Reply {
    let style = style(&state.config, endpoint, &parts.headers);
    record.mode = RequestMode::Error;
    match read_and_execute_get(state, style, parts, record).await {
        Ok(reply) => reply,
        Err(error) => refuse(style, &error, record),
    }
}

async fn read_and_execute_get<E: Execute>(
    state: &State<E>,
    style: Style,
    parts: &Parts,
    record: &mut Record,
) -> Result<Reply, ClientError> {
    let engine = state.engine.borrow().clone();
    let config = &state.config;
    let session = session::resolve(engine.gateway(), &config.authentication, &parts.headers)?;
    record.set_session(&session);
    let parameters = request::read_address(parts.uri.query().unwrap_or_default())?;
    let request = parameters.request()?;
    // A link or an image must not be able to change anything.
    if engine.operation_kind(&request, &session) == Some(OperationKind::Mutation) {
        return Err(ClientError::new(Code::MethodNotAllowed, "mutations need a POST request"));
    }
    let executing = Instant::now();
    record.mode = RequestMode::Single;
    let answer = execute(engine.as_ref(), config, request, &session, &parts.headers).await;
    let reply = single_reply(style, answer?, record);
    record.execution_time = Some(executing.elapsed());
    Ok(reply)
}

async fn read_and_execute<E: Execute>(
    state: &State<E>,
    style: Style,
    parts: &Parts,
    body: Body,
    record: &mut Record,
) -> Result<Reply, ClientError> {
    // Taken once: a request that is running keeps its engine when another takes over.
    let engine = state.engine.borrow().clone();
    let config = &state.config;
    let session = session::resolve(engine.gateway(), &config.authentication, &parts.headers)?;
    record.set_session(&session);
    check_content_type(&parts.headers)?;
    let reading = Instant::now();
    let body = {
        let reading = pin!(read_body(&parts.headers, body, config.limits.body_bytes));
        within_time_limit(config, reading).await??
    };
    record.read_time = Some(reading.elapsed());
    let requests = request::read(&body, config.limits.batch_operations)?;

    let executing = Instant::now();
    let reply = match requests {
        Requests::Single(request) => {
            record.mode = RequestMode::Single;
            let answer = execute(engine.as_ref(), config, request, &session, &parts.headers).await;
            single_reply(style, answer?, record)
        }
        Requests::Batch(requests) => {
            record.mode = RequestMode::Batched;
            let body = execute_batch(engine.as_ref(), config, requests, &session, &parts.headers).await;
            Reply::graphql(MediaType::Json, body)
        }
    };
    record.execution_time = Some(executing.elapsed());
    Ok(reply)
}

fn single_reply(style: Style, answer: Answer, record: &mut Record) -> Reply {
    let mut reply = Reply::graphql(style.media_type, answer.body);
    reply.set_cookies = answer.set_cookies;
    if let Some(code) = answer.error {
        record.set_error(code, None);
        reply.status = status(style, code);
        reply.with_request_id = false;
    }
    reply
}

/// One answer per request, in order. One after another: a batch must not take more of the gateway than one client would.
async fn execute_batch<E: Execute>(
    engine: &E,
    config: &Config,
    requests: Vec<Result<GraphqlRequest<'_>, ClientError>>,
    session: &Session,
    client_headers: &HeaderMap,
) -> Bytes {
    let mut body = BytesMut::new();
    body.put_u8(b'[');
    for (index, request) in requests.into_iter().enumerate() {
        if index > 0 {
            body.put_u8(b',');
        }
        let answer = match request {
            Ok(request) => execute(engine, config, request, session, client_headers).await,
            Err(error) => Err(error),
        };
        match answer {
            Ok(answer) => body.put(answer.body),
            Err(error) => body.put(error_body(&error)),
        }
    }
    body.put_u8(b']');
    body.freeze()
}

async fn execute<E: Execute>(
    engine: &E,
    config: &Config,
    request: GraphqlRequest<'_>,
    session: &Session,
    client_headers: &HeaderMap,
) -> Result<Answer, ClientError> {
    let internals = match config.internals {
        Internals::Nobody => false,
        Internals::Admin => session.role == RoleId::ADMIN,
        Internals::Everybody => true,
    };
    let executing = pin!(engine.execute(request, session, client_headers, internals));
    within_time_limit(config, executing).await
}

/// The work is pinned where it was made, because a future that is handed on is kept in both places.
async fn within_time_limit<T>(config: &Config, work: Pin<&mut impl Future<Output = T>>) -> Result<T, ClientError> {
    match config.limits.operation_time {
        Some(limit) => tokio::time::timeout(limit, work)
            .await
            .map_err(|_| ClientError::new(Code::Timeout, "the time limit for an operation is exceeded")),
        None => Ok(work.await),
    }
}

/// Refuses types that are not JSON. None at all and the one that command line tools send by themselves are taken for it.
fn check_content_type(headers: &HeaderMap) -> Result<(), ClientError> {
    let Some(value) = headers.get(CONTENT_TYPE) else { return Ok(()) };
    let essence = value.to_str().unwrap_or_default().split(';').next().unwrap_or_default().trim();
    let is = |known: &str| essence.eq_ignore_ascii_case(known);
    let is_json = is("application/json") || is("application/x-www-form-urlencoded");
    if is_json || essence.to_ascii_lowercase().ends_with("+json") || essence.is_empty() {
        return Ok(());
    }
    Err(ClientError::new(Code::UnsupportedMediaType, "the body must be sent as `content-type: application/json`"))
}

/// The body, if it has at most `limit` bytes. One that announces more is not even begun to be read.
async fn read_body(headers: &HeaderMap, body: Body, limit: usize) -> Result<Bytes, ClientError> {
    let too_large =
        || ClientError::new(Code::PayloadTooLarge, format!("the body is larger than the allowed {limit} bytes"));
    let announced = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(too_large());
    }
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(_) => Err(ClientError::new(Code::BadRequest, "the body ended early")),
    }
}

fn refuse(style: Style, error: &ClientError, record: &mut Record) -> Reply {
    record.set_error(error.code, Some(error));
    let mut reply = Reply::graphql(style.media_type, error_body(error));
    reply.status = status(style, error.code);
    reply.with_request_id = false;
    match error.code {
        // What of the body is not read would be taken for the next request.
        Code::PayloadTooLarge | Code::UnsupportedMediaType => reply.closing_connection(),
        Code::MethodNotAllowed => reply.allowing("POST"),
        _ => reply,
    }
}

fn status(style: Style, code: Code) -> StatusCode {
    // Status 200 is for clients that look into the body; these faults are none of GraphQL's.
    let is_http =
        matches!(code, Code::InvalidJson | Code::MethodNotAllowed | Code::PayloadTooLarge | Code::UnsupportedMediaType);
    let kept = style.real_status || is_http || (style.keep_401 && code.status() == StatusCode::UNAUTHORIZED.as_u16());
    if kept { StatusCode::from_u16(code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR) } else { StatusCode::OK }
}

fn style(config: &Config, endpoint: Endpoint, headers: &HeaderMap) -> Style {
    let media_type = if prefers_graphql_response(headers) { MediaType::GraphqlResponse } else { MediaType::Json };
    Style {
        media_type,
        real_status: endpoint == Endpoint::V1Alpha1 || media_type == MediaType::GraphqlResponse,
        keep_401: config.preserve_401_errors,
    }
}

/// Whether the client asks for `application/graphql-response+json` by name, at least as much as for plain JSON.
fn prefers_graphql_response(headers: &HeaderMap) -> bool {
    let weight_of = |wanted: &str| {
        let accepted = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
        accepted.flat_map(|value| value.split(',')).find_map(|range| {
            let mut parts = range.split(';').map(str::trim);
            if !parts.next()?.eq_ignore_ascii_case(wanted) {
                return None;
            }
            let weight = parts.find_map(|parameter| parameter.strip_prefix("q=").or(parameter.strip_prefix("Q=")));
            weight.map_or(Some(1.0), |weight| weight.parse::<f32>().ok())
        })
    };
    weight_of("application/graphql-response+json")
        .is_some_and(|weight| weight > 0.0 && weight >= weight_of("application/json").unwrap_or(0.0))
}
