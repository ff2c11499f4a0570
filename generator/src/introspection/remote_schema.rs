//! Asks one remote GraphQL service for its schema over HTTP and gives it as SDL text. Only the configured headers are sent.

use std::time::Duration;

use futures_util::FutureExt;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION, USER_AGENT};
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode, Url};
use runtime::config::TlsTarget;
use runtime::remote::introspection_query::{self, FEATURES_QUERY, Features, features, introspection_query, negotiate};
use runtime::remote::introspection_result::{Answer, Schema};

use super::printable::{error_chain, printable, printable_url};
use super::sdl::print_sdl;

/// The largest answer that is read.
const BODY_LIMIT: usize = 64 * 1024 * 1024;

/// How much of an answer that is no introspection result is shown.
const SHOWN_BODY: usize = 120;

/// Where a remote schema is, and how to ask it.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// The URL.
    pub url: Url,
    /// The configured headers.
    pub headers: HeaderMap,
    /// How long all of it may take.
    pub timeout: Duration,
    /// Whom it is taken for, and as whom it is asked.
    pub tls: TlsTarget,
}

/// The SDL of the schema at an endpoint, or why there is none in words for people.
pub async fn introspect_remote_schema(endpoint: &Endpoint) -> Result<String, String> {
    let client = client(endpoint)?;
    tokio::time::timeout(endpoint.timeout, ask(&client, endpoint))
        .await
        .unwrap_or_else(|_| Err(format!("no complete answer within {} s", endpoint.timeout.as_secs_f64())))
}

fn client(endpoint: &Endpoint) -> Result<Client, String> {
    // Another part of the process may have chosen a provider already, which is just as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let host = endpoint.url.host_str().map(str::to_owned);
    // A redirect must keep method and body, and must not take the configured headers to another host.
    let policy = Policy::custom(move |attempt| {
        let keeps_body = matches!(attempt.status(), StatusCode::TEMPORARY_REDIRECT | StatusCode::PERMANENT_REDIRECT);
        if keeps_body && attempt.url().host_str() == host.as_deref() && attempt.previous().len() <= 5 {
            attempt.follow()
        } else {
            attempt.stop()
        }
    });
    let builder = Client::builder().redirect(policy).connect_timeout(Duration::from_secs(10));
    endpoint
        .tls
        .apply(builder)
        .and_then(reqwest::ClientBuilder::build)
        .map_err(|error| format!("no HTTP client can be made: {}", error_chain(&error)))
}

async fn ask(client: &Client, endpoint: &Endpoint) -> Result<String, String> {
    let schema =
        negotiate(|features| ask_schema(client, endpoint, features).boxed(), || features_of(client, endpoint).boxed());
    print_sdl(&schema.await?)
}

/// The schema, or why the service, which does speak GraphQL, rejects the query; another one may fare better.
async fn ask_schema(
    client: &Client,
    endpoint: &Endpoint,
    features: Features,
) -> Result<Result<Schema, String>, String> {
    let (status, body) = post(client, endpoint, &introspection_query(features)).await?;
    let answer: Answer = match serde_json::from_slice(&body) {
        Ok(answer) => answer,
        Err(error) if error.is_data() => {
            return Err(format!("its answer is no introspection result: {}", printable(&error.to_string(), 200)));
        }
        Err(error) => return Err(not_json(status, &body, &error)),
    };
    // The status says nothing here: services of some kinds answer errors with 200, others answers with 4xx.
    if let Some(schema) = answer.data.and_then(|data| data.schema) {
        return Ok(Ok(schema));
    }
    let reason = match &answer.errors {
        Some(errors) => format!("it answers the introspection query with errors: {}", first_error(errors)),
        None => "its answer has no `data.__schema`".to_owned(),
    };
    Ok(Err(if status.is_success() { reason } else { format!("HTTP status {status}, {reason}") }))
}

async fn features_of(client: &Client, endpoint: &Endpoint) -> Result<Option<Features>, String> {
    let (_, body) = post(client, endpoint, FEATURES_QUERY).await?;
    Ok(serde_json::from_slice(&body).ok().and_then(|answer| features(&answer)))
}

fn first_error(errors: &serde_json::Value) -> String {
    let message = errors.get(0).and_then(|error| error.get("message")).and_then(serde_json::Value::as_str);
    message.map_or_else(|| printable(&errors.to_string(), 200), |message| printable(message, 200))
}

fn not_json(status: StatusCode, body: &[u8], error: &serde_json::Error) -> String {
    let status = if status.is_success() { String::new() } else { format!("HTTP status {status}, ") };
    if body.is_empty() {
        return format!("{status}its answer is empty");
    }
    let start = body.get(..SHOWN_BODY * 4).unwrap_or(body);
    let shown = printable(&String::from_utf8_lossy(start), SHOWN_BODY);
    let reason = if error.is_eof() { format!("ends early ({error})") } else { "is not JSON".to_owned() };
    format!("{status}its answer {reason} and starts with `{shown}`")
}

async fn post(client: &Client, endpoint: &Endpoint, query: &str) -> Result<(StatusCode, Vec<u8>), String> {
    let body = introspection_query::body(query);
    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT, HeaderValue::from_static("gatewright"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    // Replaces what is configured as well, and keeps several values of one name.
    for name in endpoint.headers.keys() {
        headers.remove(name);
    }
    for (name, value) in &endpoint.headers {
        headers.append(name, value.clone());
    }
    let request = client.post(endpoint.url.clone()).headers(headers).body(body);
    let response = request.send().await.map_err(transport_error)?;
    let status = response.status();
    if status.is_redirection() {
        return Err(redirected(&response));
    }
    Ok((status, read_body(response).await?))
}

async fn read_body(mut response: Response) -> Result<Vec<u8>, String> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(transport_error)? {
        if body.len() + chunk.len() > BODY_LIMIT {
            return Err(format!("its answer is larger than {} MiB", BODY_LIMIT / 1024 / 1024));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn redirected(response: &Response) -> String {
    let location = response.headers().get(LOCATION).and_then(|location| location.to_str().ok());
    let target = location.and_then(|location| response.url().join(location).ok());
    match target {
        Some(target) => format!("HTTP status {}, it redirects to `{}`", response.status(), printable_url(&target)),
        None => format!("HTTP status {}", response.status()),
    }
}

/// The URL is named by whoever reports this, without its secrets.
fn transport_error(error: reqwest::Error) -> String {
    let chain = error_chain(&error.without_url());
    // The outer layers only say that a request failed, which whoever reads this knows.
    ["error sending request: ", "client error (Connect): "]
        .iter()
        .fold(chain.as_str(), |chain, layer| chain.strip_prefix(layer).unwrap_or(chain))
        .to_owned()
}
