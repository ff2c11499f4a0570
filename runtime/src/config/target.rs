//! Where the gateway's remote schemas and databases are, now that the environment is known.
//!
//! Fills the templates of the static tables. Contacts nobody: a target that is down is no problem here.

use std::str::FromStr;

use http::{HeaderName, HeaderValue};
use sqlx::postgres::PgConnectOptions;

use super::{
    secret::Secret,
    setting::{MissingOrBadSetting, Reader},
    ssl::SslTarget,
    tls::{TlsPaths, TlsProblem, TlsTarget},
};
use crate::definition::{ConnectionInfo, Gateway, RemoteSchema, Source, Ssl, Template, Tls};

/// A remote schema's address and configured headers.
#[derive(Clone, Debug)]
pub struct RemoteSchemaTarget {
    /// Where it is; hidden, because addresses can carry keys.
    pub url: Secret<reqwest::Url>,
    /// The configured headers, in the order of the metadata; their values are marked as sensitive.
    pub headers: Vec<(HeaderName, HeaderValue)>,
    /// Whom it is taken for, and as whom it is called.
    pub tls: TlsTarget,
}

/// The addresses and credentials of a database and its replicas.
#[derive(Clone, Debug)]
pub struct DatabaseTarget {
    /// How to connect.
    pub options: Secret<PgConnectOptions>,
    /// How to connect to each of the replicas.
    pub read_replicas: Vec<Secret<PgConnectOptions>>,
}

/// The targets of all remote schemas, by [`RemoteSchemaId`](crate::definition::RemoteSchemaId).
pub(super) fn remote_schemas(gateway: &Gateway, reader: &mut Reader<'_>) -> Vec<RemoteSchemaTarget> {
    gateway.remote_schemas.iter().filter_map(|remote_schema| read_remote_schema(remote_schema, reader)).collect()
}

/// The targets of all sources, by [`SourceId`](crate::definition::SourceId).
pub(super) fn databases(gateway: &Gateway, reader: &mut Reader<'_>) -> Vec<DatabaseTarget> {
    gateway.sources.iter().filter_map(|source| read_database(source, reader)).collect()
}

/// The variable that holds the password of a source whose address has none.
pub fn password_variable(source: &str) -> String {
    let name: String =
        source.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect();
    format!("GATEWAY_DATABASE_PASSWORD_{name}")
}

/// The variable that holds the password of a source's replica with this number, counted from 1. Without it, a replica
/// whose password stood in the metadata gets the one of its source.
pub fn replica_password_variable(source: &str, number: usize) -> String {
    format!("{}_REPLICA_{number}", password_variable(source))
}

fn read_remote_schema(remote_schema: &RemoteSchema, reader: &mut Reader<'_>) -> Option<RemoteSchemaTarget> {
    let used_by = format!("the url of remote schema `{}`", remote_schema.name);
    let url = resolve(remote_schema.url, &used_by, reader).and_then(|url| match reqwest::Url::parse(&url) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Some(url),
        _ => {
            report(remote_schema.url, "does not give an `http://` or `https://` address", used_by, reader);
            None
        }
    });
    let headers: Vec<_> = remote_schema
        .headers
        .iter()
        .filter_map(|header| {
            let used_by = format!("header `{}` of remote schema `{}`", header.name, remote_schema.name);
            let value = resolve(header.value, &used_by, reader)?;
            let (Ok(name), Ok(mut value)) = (HeaderName::from_str(header.name), HeaderValue::from_str(&value)) else {
                report(header.value, "does not give a valid header", used_by, reader);
                return None;
            };
            value.set_sensitive(true);
            Some((name, value))
        })
        .collect();
    let tls = match &url {
        Some(url) if url.scheme() == "http" => Some(TlsTarget::plain()),
        _ => read_tls(remote_schema, reader),
    };
    Some(RemoteSchemaTarget { url: Secret::new(url?), headers, tls: tls? })
}

/// Certificates are read at start: a path that is wrong is to be heard of before the first request.
fn read_tls(remote_schema: &RemoteSchema, reader: &mut Reader<'_>) -> Option<TlsTarget> {
    let Tls { certificate_authority, client_certificate, insecure } = remote_schema.tls;
    let used_by = format!("the TLS settings of remote schema `{}`", remote_schema.name);
    let authority = certificate_authority.map(|path| resolve(path, &used_by, reader));
    let client = client_certificate.map(|(certificate, key)| {
        let (certificate, key) = (resolve(certificate, &used_by, reader), resolve(key, &used_by, reader));
        certificate.zip(key)
    });
    let paths = TlsPaths {
        certificate_authority: authority.map_or(Some(None), |path| path.map(Some))?,
        client_certificate: client.map_or(Some(None), |paths| paths.map(Some))?,
        insecure,
    };
    let problem = match TlsTarget::read(&paths) {
        Ok(target) => return Some(target),
        Err(problem) => problem,
    };
    let (template, problem) = match problem {
        TlsProblem::CertificateAuthority(problem) => (certificate_authority, problem),
        TlsProblem::ClientCertificate(problem) => (client_certificate.map(|(certificate, _)| certificate), problem),
    };
    report(template.unwrap_or(Template(&[])), &problem, used_by, reader);
    None
}

fn read_database(source: &Source, reader: &mut Reader<'_>) -> Option<DatabaseTarget> {
    let variable = password_variable(source.name);
    let password = reader.environment(&variable);
    let used_by = format!("the address of source `{}`", source.name);
    let options = read_connection(&source.connection_info, &used_by, &variable, password.clone(), reader);
    let mut read_replicas = Vec::with_capacity(source.read_replicas.len());
    for (replica, number) in source.read_replicas.iter().zip(1..) {
        let variable = replica_password_variable(source.name, number);
        let is_held_back = replica.database_url.variables().any(|name| name == variable);
        let own = reader.environment(&variable);
        let password = own.or_else(|| password.clone().filter(|_| is_held_back));
        let used_by = format!("the address of replica {number} of source `{}`", source.name);
        read_replicas.push(read_connection(replica, &used_by, &variable, password, reader));
    }
    Some(DatabaseTarget { options: options?, read_replicas: read_replicas.into_iter().collect::<Option<_>>()? })
}

/// `password` wins over that of the address, where it may stand for the hole of that variable.
fn read_connection(
    connection: &ConnectionInfo,
    used_by: &str,
    variable: &str,
    password: Option<String>,
    reader: &mut Reader<'_>,
) -> Option<Secret<PgConnectOptions>> {
    // The password is given to the options as it is, not through the URL, where it would have to be encoded.
    let in_url = |name: &str| (name == variable && password.is_some()).then(|| "-".to_owned());
    let url = resolve_with(connection.database_url, used_by, reader, in_url);
    let ssl = connection.ssl.map(|ssl| (ssl.mode, read_ssl(ssl, used_by, reader)));
    let url = url?;
    let known_scheme = url.starts_with("postgres://") || url.starts_with("postgresql://");
    let options = known_scheme.then(|| PgConnectOptions::from_str(&url).ok()).flatten();
    let Some(mut options) = options else {
        let problem = "does not give a valid `postgres://` address";
        report(connection.database_url, problem, used_by.to_owned(), reader);
        return None;
    };
    if let Some(password) = password {
        options = options.password(&password);
    }
    if let Some((mode, target)) = ssl {
        options = match target?.apply(mode, options) {
            Ok(options) => options,
            Err(problem) => {
                let problem = format!("cannot be used: {problem}");
                reader.problems.push(MissingOrBadSetting {
                    setting: "ssl_configuration".to_owned(),
                    problem,
                    used_by: Some(used_by.to_owned()),
                });
                return None;
            }
        };
    }
    Some(Secret::new(options))
}

fn read_ssl(ssl: Ssl, used_by: &str, reader: &mut Reader<'_>) -> Option<SslTarget> {
    let root_certificate = ssl.root_certificate.map(|root| resolve(root, used_by, reader));
    let client_certificate = ssl.client_certificate.map(|(certificate, key)| {
        let (certificate, key) = (resolve(certificate, used_by, reader), resolve(key, used_by, reader));
        certificate.zip(key)
    });
    Some(SslTarget {
        root_certificate: root_certificate.map_or(Some(None), |value| value.map(Some))?,
        client_certificate: client_certificate.map_or(Some(None), |value| value.map(Some))?,
    })
}

/// Fills `template`; reports each variable it lacks.
fn resolve(template: Template, used_by: &str, reader: &mut Reader<'_>) -> Option<String> {
    resolve_with(template, used_by, reader, |_| None)
}

/// Fills `template`, first from `known`, then from the environment; reports each variable it lacks.
fn resolve_with(
    template: Template,
    used_by: &str,
    reader: &mut Reader<'_>,
    known: impl Fn(&str) -> Option<String>,
) -> Option<String> {
    match template.resolve(|name| known(name).or_else(|| reader.environment(name))) {
        Ok(text) => Some(text),
        Err(missing) => {
            reader.problems.extend(missing.into_iter().map(|name| MissingOrBadSetting {
                setting: name.to_owned(),
                problem: "is not set".to_owned(),
                used_by: Some(used_by.to_owned()),
            }));
            None
        }
    }
}

/// Reports what the filled template is not, by the names of its variables: its text may hold a secret.
fn report(template: Template, problem: &str, used_by: String, reader: &mut Reader<'_>) {
    let names: Vec<_> = template.variables().collect();
    let setting = if names.is_empty() { "metadata".to_owned() } else { names.join("`, `") };
    reader.problems.push(MissingOrBadSetting { setting, problem: problem.to_owned(), used_by: Some(used_by) });
}
