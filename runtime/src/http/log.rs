//! The line that each HTTP request leaves in the log: who asked, what for, how long it took, what came of it.
//!
//! Nothing is gathered when such lines are switched off. The document and its variables are never in it.

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    time::{Duration, Instant},
};

use http::{HeaderMap, HeaderValue, request::Parts};
use serde::Serialize;
use tracing::Level;

use super::reply::{Reply, json_text};
use crate::{
    config::{Log, LogFormat},
    error::{ClientError, Code},
    session::Session,
    telemetry::HTTP_LOG,
};

/// What is known of a request so far.
pub(super) struct Record {
    format: Option<LogFormat>,
    pub(super) mode: RequestMode,
    pub(super) read_time: Option<Duration>,
    pub(super) execution_time: Option<Duration>,
    session: Option<Session>,
    error: Option<ErrorDetail>,
}

#[derive(Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RequestMode {
    Single,
    Batched,
    NonGraphql,
    Error,
}

#[derive(Serialize)]
struct ErrorDetail {
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    code: &'static str,
}

impl Record {
    pub(super) fn new(log: Log) -> Self {
        let enabled = log.requests && tracing::enabled!(target: HTTP_LOG, Level::ERROR);
        Self {
            format: enabled.then_some(log.format),
            mode: RequestMode::NonGraphql,
            read_time: None,
            execution_time: None,
            session: None,
            error: None,
        }
    }

    pub(super) fn set_session(&mut self, session: &Session) {
        if self.format.is_some() {
            self.session = Some(session.clone());
        }
    }

    /// `error` is absent where the engine has put it into the body already.
    pub(super) fn set_error(&mut self, code: Code, error: Option<&ClientError>) {
        if self.format.is_some() {
            self.error = Some(ErrorDetail {
                path: error.map(|error| error.request_path.clone()),
                error: error.map(|error| error.message.clone()),
                code: code.as_str(),
            });
        }
    }

    /// Writes the line: level `error` for failed requests, `info` for the others.
    pub(super) fn write(
        &self,
        parts: &Parts,
        peer: SocketAddr,
        request_id: &HeaderValue,
        reply: &Reply,
        started: Instant,
    ) {
        let failed = self.error.is_some() || reply.status.is_client_error() || reply.status.is_server_error();
        match self.format {
            None => {}
            Some(_) if !failed && !tracing::enabled!(target: HTTP_LOG, Level::INFO) => {}
            Some(LogFormat::Json) => {
                let detail = self.detail(parts, peer, request_id, reply);
                if failed {
                    tracing::error!(target: HTTP_LOG, detail);
                } else {
                    tracing::info!(target: HTTP_LOG, detail);
                }
            }
            Some(LogFormat::Text) => {
                let (method, path, status) = (&parts.method, parts.uri.path(), reply.status.as_u16());
                let (bytes, time) = (reply.body.len(), started.elapsed());
                if let Some(error) = &self.error {
                    let message = error.error.as_deref().unwrap_or_default();
                    tracing::error!(target: HTTP_LOG, "{method} {path} {status} {bytes} B {time:.1?} {} {message}", error.code);
                } else {
                    tracing::info!(target: HTTP_LOG, "{method} {path} {status} {bytes} B {time:.1?}");
                }
            }
        }
    }

    fn detail(&self, parts: &Parts, peer: SocketAddr, request_id: &HeaderValue, reply: &Reply) -> String {
        let request_id = String::from_utf8_lossy(request_id.as_bytes());
        let peer = peer.ip().to_canonical().to_string();
        let variables = self.session.as_ref().map(|session| &session.variables);
        json_text(&Detail {
            request_id: &request_id,
            http_info: HttpInfo {
                status: reply.status.as_u16(),
                method: parts.method.as_str(),
                ip: forwarded_address(&parts.headers).unwrap_or(&peer),
                url: parts.uri.path_and_query().map_or("/", |path| path.as_str()),
                http_version: format!("{:?}", parts.version),
                content_encoding: None,
            },
            operation: Operation {
                request_id: &request_id,
                request_mode: self.mode,
                user_vars: variables
                    .map(|all| all.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()),
                error: self.error.as_ref(),
                query: Query { type_: None },
                response_size: reply.body.len(),
                uncompressed_response_size: reply.body.len(),
                request_read_time: self.read_time.map(|time| time.as_secs_f64()),
                query_execution_time: self.execution_time.map(|time| time.as_secs_f64()),
            },
        })
    }
}

/// The client's address as a proxy in front of the gateway names it.
fn forwarded_address(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-real-ip", "x-forwarded-for"];
    let name = headers.keys().find(|name| names.contains(&name.as_str()))?;
    headers.get(name)?.to_str().ok()
}

#[derive(Serialize)]
struct Detail<'a> {
    request_id: &'a str,
    http_info: HttpInfo<'a>,
    operation: Operation<'a>,
}

#[derive(Serialize)]
struct HttpInfo<'a> {
    status: u16,
    method: &'a str,
    ip: &'a str,
    url: &'a str,
    http_version: String,
    content_encoding: Option<&'static str>,
}

#[derive(Serialize)]
struct Operation<'a> {
    request_id: &'a str,
    request_mode: RequestMode,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_vars: Option<BTreeMap<&'a str, &'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a ErrorDetail>,
    query: Query,
    response_size: usize,
    uncompressed_response_size: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_read_time: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    query_execution_time: Option<f64>,
}

/// Where the document would be; it is not logged.
#[derive(Serialize)]
struct Query {
    #[serde(rename = "type")]
    type_: Option<&'static str>,
}
