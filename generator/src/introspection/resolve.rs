//! From what the metadata says about a source or remote schema to what is needed to ask it: environment variables are
//! filled in here, and whatever is missing or malformed is reported at its line.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use runtime::config::{SslTarget, TlsPaths, TlsProblem, TlsTarget};
use sqlx::postgres::PgConnectOptions;

use super::printable::{error_chain, printable, printable_url};
use super::remote_schema::Endpoint;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::metadata::{self, is_environment_name};

/// Environment variables by name.
pub type Environment = BTreeMap<String, String>;

/// How long a remote schema may take that does not say so itself.
const REMOTE_SCHEMA_TIMEOUT: Duration = Duration::from_mins(1);

/// A database that can be asked.
pub struct DatabaseAddress {
    /// How to connect.
    pub options: PgConnectOptions,
    /// Where it is, without secrets.
    pub shown: String,
}

/// How to connect to a source; `None` when that has been reported to be unknown.
pub fn resolve_source(
    source: &metadata::Source,
    environment: &Environment,
    diagnostics: &mut Diagnostics,
) -> Option<DatabaseAddress> {
    let address = resolve_address(source, environment, diagnostics);
    let Some(ssl) = &source.connection_info.ssl_configuration else { return address };
    let mut fill = |name: &Spanned<String>| variable(name, name, environment, diagnostics);
    let root_certificate = ssl.root_certificate.as_ref().map(&mut fill);
    let client = ssl.client_certificate.as_ref().map(|(certificate, key)| fill(certificate).zip(fill(key)));
    let target = SslTarget {
        root_certificate: root_certificate.map_or(Some(None), |value| value.map(Some))?,
        client_certificate: client.map_or(Some(None), |values| values.map(Some))?,
    };
    let DatabaseAddress { options, shown } = address?;
    match target.apply(ssl.mode, options) {
        Ok(options) => Some(DatabaseAddress { options, shown }),
        Err(problem) => {
            let named = ssl.root_certificate.iter().chain(ssl.client_certificate.as_ref().map(|(_, key)| key));
            let message = format!("`ssl_configuration` cannot be used: {}", printable(&problem, 300));
            let mut diagnostic = Diagnostic::new(Code::InvalidCertificate, message);
            for name in named {
                diagnostic = diagnostic.label(name.span, "a variable of it");
            }
            diagnostics.push(diagnostic.help("give PEM text, or the path of a file with it"));
            None
        }
    }
}

fn resolve_address(
    source: &metadata::Source,
    environment: &Environment,
    diagnostics: &mut Diagnostics,
) -> Option<DatabaseAddress> {
    let (text, place) = match &source.connection_info.database_url {
        metadata::DatabaseUrl::Literal(template) => (fill_template(template, environment, diagnostics)?, template),
        metadata::DatabaseUrl::FromEnv(name) => (variable(name, name, environment, diagnostics)?, name),
        metadata::DatabaseUrl::ConnectionParameters(parameters) => {
            return from_parameters(parameters, environment, diagnostics);
        }
    };
    let invalid = |reason: &str| {
        let message = format!("database URL of source `{}` is not valid: {reason}", source.name.value);
        Diagnostic::new(Code::InvalidUrl, message)
            .label(place.span, "the URL comes from here")
            .help("write it as `postgres://user:password@host:port/database`")
    };
    let url = match Url::parse(&text) {
        Ok(url) if matches!(url.scheme(), "postgres" | "postgresql") => url,
        Ok(url) => {
            let reason = format!("its scheme is `{}`, not `postgres`", printable(url.scheme(), 40));
            diagnostics.push(invalid(&reason));
            return None;
        }
        Err(error) => {
            diagnostics.push(invalid(&error.to_string()));
            return None;
        }
    };
    match PgConnectOptions::from_str(url.as_str()) {
        Ok(options) => Some(DatabaseAddress { options, shown: printable_url(&url) }),
        Err(error) => {
            // sqlx says it once for each layer that the error has come through.
            diagnostics.push(invalid(&error_chain(&error).replace("error with configuration: ", "")));
            None
        }
    }
}

fn from_parameters(
    parameters: &metadata::ConnectionParameters,
    environment: &Environment,
    diagnostics: &mut Diagnostics,
) -> Option<DatabaseAddress> {
    // All holes are filled before any is missed, so that every missing variable is named.
    let mut fill = |template: &Spanned<String>| fill_template(template, environment, diagnostics);
    let (host, username, database) = (fill(&parameters.host), fill(&parameters.username), fill(&parameters.database));
    let password = parameters.password.as_ref().map(&mut fill);
    let (host, username, database) = (host?, username?, database?);
    let port = parameters.port.value;
    let mut options =
        PgConnectOptions::new_without_pgpass().host(&host).port(port).username(&username).database(&database);
    if let Some(password) = password {
        options = options.password(&password?);
    }
    let shown = format!("postgres://{username}@{host}:{port}/{database}");
    Some(DatabaseAddress { options, shown: printable(&shown, 300) })
}

/// How to ask a remote schema; `None` when that has been reported to be unknown.
pub fn resolve_remote_schema(
    remote_schema: &metadata::RemoteSchema,
    environment: &Environment,
    diagnostics: &mut Diagnostics,
) -> Option<Endpoint> {
    let introspection = &remote_schema.extension.introspection;
    let url = resolve_remote_url(remote_schema, environment, diagnostics);
    let tls = match &url {
        Some(url) if url.scheme() == "http" => Some(TlsTarget::plain()),
        _ => resolve_tls(&remote_schema.extension.tls, environment, diagnostics),
    };
    let mut headers = HeaderMap::new();
    let mut complete = true;
    let configured = remote_schema.headers.iter().chain(&remote_schema.extension.set_headers);
    let configured: Vec<_> = introspection.headers.as_ref().map_or_else(|| configured.collect(), Vec::from_iter);
    for header in configured {
        match resolve_header(header, environment, diagnostics) {
            // Of a header that is configured twice, both are sent.
            Some((name, value)) => {
                headers.append(name, value);
            }
            None => complete = false,
        }
    }
    let timeout = remote_schema
        .timeout_seconds
        .as_ref()
        .map_or(REMOTE_SCHEMA_TIMEOUT, |seconds| Duration::from_secs(u64::from(seconds.value)));
    let (url, tls) = url.zip(tls).filter(|_| complete)?;
    Some(Endpoint { url, headers, timeout, tls })
}

/// The same files as at run time, by the same paths.
fn resolve_tls(tls: &metadata::Tls, environment: &Environment, diagnostics: &mut Diagnostics) -> Option<TlsTarget> {
    let mut fill = |template: &Spanned<String>| fill_template(template, environment, diagnostics);
    let certificate_authority = tls.certificate_authority.as_ref().map(&mut fill);
    let client = tls.client_certificate.as_ref().map(|(certificate, key)| fill(certificate).zip(fill(key)));
    let paths = TlsPaths {
        certificate_authority: certificate_authority.map_or(Some(None), |path| path.map(Some))?,
        client_certificate: client.map_or(Some(None), |paths| paths.map(Some))?,
        insecure: tls.insecure,
    };
    let problem = match TlsTarget::read(&paths) {
        Ok(target) => return Some(target),
        Err(problem) => problem,
    };
    let client_certificate = tls.client_certificate.as_ref().map(|(certificate, _)| certificate);
    let (key, place, problem) = match problem {
        TlsProblem::CertificateAuthority(problem) => {
            ("certificate_authority", tls.certificate_authority.as_ref(), problem)
        }
        TlsProblem::ClientCertificate(problem) => ("client_certificate", client_certificate, problem),
    };
    let mut diagnostic = Diagnostic::new(Code::InvalidCertificate, format!("`{key}` {}", printable(&problem, 300)));
    if let Some(place) = place {
        diagnostic = diagnostic.label(place.span, "the path comes from here");
    }
    diagnostics.push(diagnostic.help("paths are relative to the directory in which the command runs"));
    None
}

fn resolve_remote_url(
    remote_schema: &metadata::RemoteSchema,
    environment: &Environment,
    diagnostics: &mut Diagnostics,
) -> Option<Url> {
    let (text, place) = match (&remote_schema.extension.introspection.url, &remote_schema.url) {
        (Some(template), _) | (None, metadata::RemoteUrl::Template(template)) => {
            (fill_template(template, environment, diagnostics)?, template)
        }
        (None, metadata::RemoteUrl::FromEnv(name)) => (variable(name, name, environment, diagnostics)?, name),
    };
    let reason = match Url::parse(&text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => return Some(url),
        Ok(url) => format!("its scheme is `{}`, not `http` or `https`", printable(url.scheme(), 40)),
        Err(error) => error.to_string(),
    };
    let message = format!("URL of remote schema `{}` is not valid: {reason}", remote_schema.name.value);
    diagnostics.push(
        Diagnostic::new(Code::InvalidUrl, message)
            .label(place.span, "the URL comes from here")
            .help("write it as `http://host:port/path` or `https://host/path`"),
    );
    None
}

fn resolve_header(
    header: &metadata::Header,
    environment: &Environment,
    diagnostics: &mut Diagnostics,
) -> Option<(HeaderName, HeaderValue)> {
    let (value, place) = match &header.value {
        metadata::HeaderValue::Template(template) => (fill_template(template, environment, diagnostics), template),
        metadata::HeaderValue::FromEnv(name) => (variable(name, name, environment, diagnostics), name),
    };
    let name = HeaderName::from_bytes(header.name.as_bytes());
    if name.is_err() {
        let message = format!("header name `{}` has characters that HTTP does not allow", printable(&header.name, 80));
        diagnostics.push(Diagnostic::new(Code::InvalidHeader, message).label(header.name.span, "not a header name"));
    }
    let Ok(value) = HeaderValue::from_str(&value?) else {
        // The value may be secret, so it is not shown.
        let message =
            format!("value of header `{}` has characters that HTTP does not allow", printable(&header.name, 80));
        diagnostics.push(
            Diagnostic::new(Code::InvalidHeader, message)
                .label(place.span, "the value comes from here")
                .help("look for a line break at its end"),
        );
        return None;
    };
    name.ok().map(|name| (name, value))
}

/// A text with each `{{NAME}}` replaced by the environment variable of exactly that name.
/// A hole that cannot be one has been reported by the loader and makes it nothing.
fn fill_template(
    template: &Spanned<String>,
    environment: &Environment,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let mut filled = Some(String::with_capacity(template.len()));
    let mut rest = template.as_str();
    while let Some((before, name, after)) = rest
        .split_once("{{")
        .and_then(|(before, inner)| inner.split_once("}}").map(|(name, after)| (before, name, after)))
    {
        let value = variable(template, name, environment, diagnostics);
        filled = filled.zip(value).map(|(filled, value)| filled + before + &value);
        rest = after;
    }
    // An address with an open hole is not worth asking.
    let filled = filled.filter(|_| !rest.contains("{{"));
    filled.map(|filled| filled + rest)
}

fn variable(
    place: &Spanned<String>,
    name: &str,
    environment: &Environment,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let value = environment.get(name).cloned();
    if value.is_none() && is_environment_name(name) {
        diagnostics.push(
            Diagnostic::new(
                Code::EnvironmentVariableUnset,
                format!("environment variable `{}` is not set", printable(name, 80)),
            )
            .label(place.span, "needed here")
            .help("set it, or use the recorded snapshots alone with `--locked`"),
        );
    }
    value
}

#[cfg(test)]
#[path = "resolve_tests.rs"]
mod tests;
