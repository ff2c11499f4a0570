//! Which origins browsers may call from (Fetch standard, section 3.2 "CORS protocol").
//!
//! An origin that is not allowed is answered like any other client: it is the browser that keeps the answer to itself.

use std::str::FromStr;

use http::{
    HeaderMap, HeaderValue, Method, StatusCode,
    header::{
        ACCESS_CONTROL_ALLOW_CREDENTIALS, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
        ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
        ACCESS_CONTROL_REQUEST_HEADERS, ORIGIN,
    },
    request::Parts,
};

use super::reply::Reply;

/// Which origins browsers may call from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cors {
    /// No CORS headers at all.
    Disabled,
    /// Every origin.
    AnyOrigin,
    /// These origins.
    Domains(Vec<Domain>),
}

/// An allowed origin, such as `https://*.example.com:8443`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain {
    /// `http` or `https`, lower case.
    scheme: String,
    /// Whether exactly one label stands before `host`.
    any_subdomain: bool,
    /// The host with its port, lower case.
    host: String,
}

impl Cors {
    /// The answer to a browser that asks before it sends the request itself.
    pub(super) fn preflight(&self, parts: &Parts) -> Option<Reply> {
        if parts.method != Method::OPTIONS {
            return None;
        }
        self.allowed_origin(&parts.headers)?;
        let mut headers = HeaderMap::new();
        headers.insert(ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("1728000"));
        if let Some(requested) = parts.headers.get(ACCESS_CONTROL_REQUEST_HEADERS) {
            headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, requested.clone());
        }
        Some(Reply::empty(StatusCode::NO_CONTENT, headers))
    }

    /// Tells the browser that its page may read the answer.
    pub(super) fn add_headers(&self, request: &HeaderMap, response: &mut HeaderMap) {
        let Some(origin) = self.allowed_origin(request) else { return };
        response.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        response.insert(ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
        response.insert(ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET,POST,PUT,PATCH,DELETE,OPTIONS"));
        response.insert(
            ACCESS_CONTROL_EXPOSE_HEADERS,
            HeaderValue::from_static("X-Hasura-Query-Cache-Key,X-Hasura-Query-Family-Cache-Key,Warning"),
        );
    }

    fn allowed_origin<'a>(&self, request: &'a HeaderMap) -> Option<&'a HeaderValue> {
        let origin = request.get(ORIGIN)?;
        let allowed = match self {
            Self::Disabled => false,
            Self::AnyOrigin => true,
            Self::Domains(domains) => {
                origin.to_str().is_ok_and(|origin| domains.iter().any(|domain| domain.matches(origin)))
            }
        };
        allowed.then_some(origin)
    }
}

impl FromStr for Cors {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "*" {
            return Ok(Self::AnyOrigin);
        }
        text.split(',').map(|domain| Domain::parse(domain.trim())).collect::<Option<_>>().map(Self::Domains).ok_or_else(
            || "`*` alone, or a list of `scheme://host[:port]` with at most one `*.` before the host".to_owned(),
        )
    }
}

impl Domain {
    fn parse(text: &str) -> Option<Self> {
        let (scheme, host) = split_origin(text)?;
        let (any_subdomain, host) = match host.strip_prefix("*.") {
            Some(host) => (true, host),
            None => (false, host),
        };
        let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']');
        if host.is_empty() || !host.chars().all(is_host) {
            return None;
        }
        Some(Self { scheme: scheme.to_ascii_lowercase(), any_subdomain, host: host.to_ascii_lowercase() })
    }

    fn matches(&self, origin: &str) -> bool {
        let Some((scheme, host)) = split_origin(origin) else { return false };
        let host = match (self.any_subdomain, host.split_once('.')) {
            (false, _) => host,
            (true, Some((label, host))) if !label.is_empty() => host,
            (true, _) => return false,
        };
        self.scheme.eq_ignore_ascii_case(scheme) && self.host.eq_ignore_ascii_case(host)
    }
}

fn split_origin(text: &str) -> Option<(&str, &str)> {
    text.split_once("://").filter(|(scheme, host)| !scheme.is_empty() && !host.is_empty() && !host.contains('/'))
}
