//! What goes back to the client: status, one type of content, one piece of body.

use axum::{body::Body, response::Response};
use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue, StatusCode,
    header::{ALLOW, CONNECTION, CONTENT_TYPE, SET_COOKIE},
};
use serde::Serialize;

use super::request_id::X_REQUEST_ID;
use crate::error::ClientError;

const JSON: HeaderValue = HeaderValue::from_static("application/json; charset=utf-8");
const GRAPHQL_RESPONSE: HeaderValue = HeaderValue::from_static("application/graphql-response+json; charset=utf-8");
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");
const METRICS: HeaderValue = HeaderValue::from_static("text/plain; version=0.0.4; charset=utf-8");
const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// An answer that is not bytes on a socket yet.
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) content_type: HeaderValue,
    pub(super) body: Bytes,
    pub(super) set_cookies: Vec<HeaderValue>,
    /// Headers beyond the usual ones.
    pub(super) headers: HeaderMap,
    /// Whether it carries the request's id: error replies do not.
    pub(super) with_request_id: bool,
}

/// The media types a GraphQL client can choose between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MediaType {
    Json,
    /// Of the GraphQL-over-HTTP specification.
    GraphqlResponse,
}

impl Reply {
    fn new(content_type: HeaderValue, body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::OK,
            content_type,
            body: body.into(),
            set_cookies: Vec::new(),
            headers: HeaderMap::new(),
            with_request_id: true,
        }
    }

    pub(super) fn text(text: &'static str) -> Self {
        Self::new(TEXT, text)
    }

    pub(super) fn metrics(text: String) -> Self {
        Self::new(METRICS, text)
    }

    pub(super) fn html(page: String) -> Self {
        Self::new(HTML, page)
    }

    pub(super) fn json(text: String) -> Self {
        Self::new(JSON, text)
    }

    pub(super) fn empty(status: StatusCode, headers: HeaderMap) -> Self {
        let content_type = HeaderValue::from_static("text/plain charset=UTF-8");
        Self { status, headers, with_request_id: false, ..Self::new(content_type, Bytes::new()) }
    }

    pub(super) fn graphql(media_type: MediaType, body: impl Into<Bytes>) -> Self {
        Self::new(
            match media_type {
                MediaType::Json => JSON,
                MediaType::GraphqlResponse => GRAPHQL_RESPONSE,
            },
            body,
        )
    }

    /// An error outside GraphQL.
    pub(super) fn flat_error(status: StatusCode, message: &str, code: &str) -> Self {
        #[derive(Serialize)]
        struct FlatError<'a> {
            path: &'static str,
            error: &'a str,
            code: &'a str,
        }
        let body = json_text(&FlatError { path: "$", error: message, code });
        Self { status, with_request_id: false, ..Self::new(JSON, body) }
    }

    pub(super) fn internal_server_error() -> Self {
        Self::flat_error(StatusCode::INTERNAL_SERVER_ERROR, "Internal Server Error", "unexpected")
    }

    /// The rest of the request is not read, so the connection cannot be used again.
    pub(super) fn closing_connection(mut self) -> Self {
        self.headers.insert(CONNECTION, HeaderValue::from_static("close"));
        self
    }

    /// A method that the client may use instead.
    pub(super) fn allowing(mut self, methods: &'static str) -> Self {
        self.headers.insert(ALLOW, HeaderValue::from_static(methods));
        self
    }

    pub(super) fn into_response(self, request_id: HeaderValue) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, self.content_type);
        if self.with_request_id {
            headers.insert(X_REQUEST_ID, request_id);
        }
        for cookie in self.set_cookies {
            headers.append(SET_COOKIE, cookie);
        }
        response
    }
}

/// `{"errors":[…]}` with one error that is no answer of the engine: it has neither locations nor internals.
pub(super) fn error_body(error: &ClientError) -> Bytes {
    #[derive(Serialize)]
    struct Errors<'a> {
        errors: [Error<'a>; 1],
    }
    #[derive(Serialize)]
    struct Error<'a> {
        message: &'a str,
        extensions: Extensions<'a>,
    }
    #[derive(Serialize)]
    struct Extensions<'a> {
        path: &'a str,
        code: &'a str,
    }
    let extensions = Extensions { path: &error.request_path, code: error.code.as_str() };
    json_text(&Errors { errors: [Error { message: &error.message, extensions }] }).into()
}

/// The JSON text of one of the plain structs of this folder.
pub(super) fn json_text(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("structs of strings and numbers have a JSON form")
}
