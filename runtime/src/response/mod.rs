//! The response's `errors` as JSON (GraphQL specification, section 7.1; shape of `extensions` as clients of such gateways
//! know it: `path`, `code`, then `internal`).

use crate::error::{ClientError, PathSegment};

/// Whether a response shows `extensions.internal`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Internals {
    /// For `admin`, or for everyone in development mode.
    Shown,
    /// For everyone else.
    Hidden,
}

/// Closes `{"data":…`, with `errors` where there are any.
pub fn finish(mut body: Vec<u8>, errors: &[ClientError], internals: Internals) -> Vec<u8> {
    if !errors.is_empty() {
        body.extend_from_slice(b",\"errors\":");
        write_list(&mut body, errors, internals);
    }
    body.push(b'}');
    body
}

/// `{"errors":[…]}`: the request was refused before anything was executed.
pub fn write_errors(errors: &[ClientError], internals: Internals) -> Vec<u8> {
    let mut body = b"{\"errors\":".to_vec();
    write_list(&mut body, errors, internals);
    body.push(b'}');
    body
}

/// `{"data":null,"errors":[…]}`: executing a part failed, which fails all of it.
pub fn write_failure(error: &ClientError, internals: Internals) -> Vec<u8> {
    let mut body = b"{\"data\":null,\"errors\":".to_vec();
    match &error.remote_errors {
        Some(errors) => body.extend_from_slice(errors.as_bytes()),
        None => write_list(&mut body, std::slice::from_ref(error), internals),
    }
    body.push(b'}');
    body
}

fn write_list(body: &mut Vec<u8>, errors: &[ClientError], internals: Internals) {
    body.push(b'[');
    for (index, error) in errors.iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        write_error(body, error, internals);
    }
    body.push(b']');
}

fn write_error(body: &mut Vec<u8>, error: &ClientError, internals: Internals) {
    body.extend_from_slice(b"{\"message\":");
    write_string(body, &error.message);
    if let Some(path) = &error.response_path {
        body.extend_from_slice(b",\"path\":[");
        for (index, segment) in path.iter().enumerate() {
            if index > 0 {
                body.push(b',');
            }
            match segment {
                PathSegment::Key(key) => write_string(body, key),
                PathSegment::Index(index) => body.extend_from_slice(index.to_string().as_bytes()),
            }
        }
        body.push(b']');
    }
    body.extend_from_slice(b",\"extensions\":");
    if let Some(extensions) = &error.remote_extensions {
        body.extend_from_slice(extensions.as_bytes());
    } else {
        body.extend_from_slice(b"{\"path\":");
        write_string(body, &error.request_path);
        body.extend_from_slice(b",\"code\":\"");
        body.extend_from_slice(error.code.as_str().as_bytes());
        body.push(b'"');
        if let (Internals::Shown, Some(internal)) = (internals, &error.internal) {
            body.extend_from_slice(b",\"internal\":");
            body.extend_from_slice(internal.as_bytes());
        }
        body.push(b'}');
    }
    body.push(b'}');
}

fn write_string(body: &mut Vec<u8>, text: &str) {
    body.extend_from_slice(serde_json::to_string(text).expect("a string is always JSON").as_bytes());
}
