//! The headers of a call to a remote schema: fixed over configured over session variables over the client's own.

use http::header::{CONNECTION, CONTENT_TYPE, HeaderName, USER_AGENT};
use http::{HeaderMap, HeaderValue};

use crate::definition::{ClientHeaders, RemoteSchema, forwarded_name, is_withheld_header};
use crate::execute::Run;

/// What a remote schema is sent in answer to a client's request.
pub(super) fn request_headers(run: &Run<'_>, remote_schema: &RemoteSchema, configured: &HeaderMap) -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(configured.len() + run.session.variables.len() + 8);
    if remote_schema.forward_client_headers {
        forward(run.client_headers, remote_schema.client_headers, &mut headers);
    }
    for (name, value) in &run.session.variables {
        // From bytes, because values may go beyond ASCII. One that no header can hold was not sent in a header either.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name.as_str()), HeaderValue::from_bytes(value.as_bytes()))
        {
            headers.insert(name, value);
        }
    }
    add_configured(configured, &mut headers);
    headers
}

/// The configured headers, and those that are the same for every call. They win over what is there already.
pub(super) fn add_configured(configured: &HeaderMap, headers: &mut HeaderMap) {
    for (name, value) in configured {
        headers.insert(name.clone(), value.clone());
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(USER_AGENT, HeaderValue::from_static("gatewright"));
}

fn forward(client_headers: &HeaderMap, rules: ClientHeaders, headers: &mut HeaderMap) {
    let per_hop = named_by_connection(client_headers);
    for (name, value) in client_headers {
        let text = name.as_str();
        let allowed = rules.allow.is_none_or(|names| names.binary_search(&text).is_ok());
        if !allowed || is_withheld_header(text) || per_hop.iter().any(|other| other.eq_ignore_ascii_case(text)) {
            continue;
        }
        let renamed = rules.rename.binary_search_by(|(from, _)| (*from).cmp(text)).ok().map(|at| rules.rename[at].1);
        match renamed.or_else(|| forwarded_name(text)) {
            None => {
                headers.append(name.clone(), value.clone());
            }
            Some(sent) => {
                if let Ok(sent) = HeaderName::try_from(sent) {
                    headers.append(sent, value.clone());
                }
            }
        }
    }
}

/// The headers that the client's `connection` header declares to be for this hop only (RFC 9110, section 7.6.1).
fn named_by_connection(client_headers: &HeaderMap) -> Vec<&str> {
    let values = client_headers.get_all(CONNECTION).iter().filter_map(|value| value.to_str().ok());
    let names = values.flat_map(|value| value.split(',')).map(str::trim);
    names.filter(|name| !["", "close", "keep-alive"].contains(&name.to_ascii_lowercase().as_str())).collect()
}
