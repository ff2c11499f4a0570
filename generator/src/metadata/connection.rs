//! The `configuration` of a source: how the database and its replicas are reached.

use runtime::definition::{IsolationLevel, SslMode};

use super::{
    ConnectionInfo, ConnectionParameters, DatabaseUrl, PoolSettings, SslConfiguration, Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// How often opening a connection may be tried again: each time the request waits.
const MAX_RETRIES: u32 = 10;

const ISOLATION_LEVELS: &[(&str, IsolationLevel)] = &[
    ("read-committed", IsolationLevel::ReadCommitted),
    ("repeatable-read", IsolationLevel::RepeatableRead),
    ("serializable", IsolationLevel::Serializable),
];

/// `allow` asks for TLS only after it has failed without; asking at once serves the same purpose.
const SSL_MODES: &[(&str, SslMode)] = &[
    ("disable", SslMode::Disable),
    ("allow", SslMode::Prefer),
    ("prefer", SslMode::Prefer),
    ("require", SslMode::Require),
    ("verify-ca", SslMode::VerifyCa),
    ("verify-full", SslMode::VerifyFull),
];

/// Reads the primary and its replicas.
pub(super) fn read_configuration(
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<(ConnectionInfo, Vec<ConnectionInfo>)> {
    let mut reader = MapReader::new(value, "the configuration of a source", diagnostics)?;
    let connection_info = reader.required("connection_info", diagnostics);
    let read_replicas = reader.optional("read_replicas");
    reader.not_supported("connection_template", "`connection_info` is used for everything", diagnostics);
    reader.not_supported("connection_set", "`connection_info` is used for everything", diagnostics);
    // Where the Hasura server would create extensions; this gateway creates none.
    reader.optional("extensions_schema");
    reader.finish(diagnostics);
    let read_replicas = read_replicas.filter(|value| value.value != Yaml::Null);
    let read_replicas = read_replicas.map_or(&[][..], |value| read::list(value, "`read_replicas`", diagnostics));
    let read_replicas: Vec<_> =
        read_replicas.iter().filter_map(|replica| read_connection_info(replica, diagnostics)).collect();
    Some((read_connection_info(connection_info?, diagnostics)?, read_replicas))
}

fn read_connection_info(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<ConnectionInfo> {
    let mut reader = MapReader::new(value, "`connection_info`", diagnostics)?;
    let database_url = reader.required("database_url", diagnostics);
    let pool_settings = reader.optional("pool_settings");
    let isolation_level = reader.optional("isolation_level");
    let use_prepared_statements = reader.optional("use_prepared_statements");
    let ssl_configuration = reader.optional("ssl_configuration");
    reader.finish(diagnostics);
    let isolation_level =
        isolation_level.and_then(|value| keyword(value, "`isolation_level`", ISOLATION_LEVELS, diagnostics));
    let use_prepared_statements =
        use_prepared_statements.and_then(|prepare| read::boolean(prepare, "`use_prepared_statements`", diagnostics));
    let ssl_configuration = ssl_configuration
        .filter(|value| value.value != Yaml::Null)
        .and_then(|value| read_ssl_configuration(value, diagnostics));
    let pool_settings = match pool_settings {
        Some(pool_settings) => read_pool_settings(pool_settings, diagnostics),
        None => PoolSettings::default(),
    };
    let database_url = read_database_url(database_url?, diagnostics)?;
    Some(ConnectionInfo { database_url, pool_settings, isolation_level, use_prepared_statements, ssl_configuration })
}

/// What one of a few words stands for.
fn keyword<T: Copy>(
    value: &Spanned<Yaml>,
    what: &str,
    keywords: &[(&'static str, T)],
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let words: Vec<_> = keywords.iter().map(|(word, _)| *word).collect();
    let found = read::one_of(value, what, &words, diagnostics)?;
    keywords.iter().find(|(word, _)| *word == found.value).map(|(_, meaning)| *meaning)
}

fn read_database_url(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<DatabaseUrl> {
    if let Yaml::String(_) = value.value {
        return read::environment_template(value, "`database_url`", diagnostics).map(DatabaseUrl::Literal);
    }
    let mut reader = MapReader::new(value, "`database_url`", diagnostics)?;
    reader.at_most_one(&["from_env", "connection_parameters", "dynamic_from_file"], diagnostics);
    let from_env = reader.optional("from_env");
    let connection_parameters = reader.optional("connection_parameters");
    let dynamic_from_file = reader.optional("dynamic_from_file");
    reader.finish(diagnostics);
    if let Some(variable) = from_env {
        return read::environment_name(variable, "`from_env`", diagnostics).map(DatabaseUrl::FromEnv);
    }
    if let Some(parameters) = connection_parameters {
        return read_connection_parameters(parameters, diagnostics).map(DatabaseUrl::ConnectionParameters);
    }
    let diagnostic = match dynamic_from_file {
        Some(file) => Diagnostic::new(Code::UnsupportedDatabaseUrl, "`dynamic_from_file` is not supported yet")
            .label(file.span, "the address is in a file"),
        None => Diagnostic::new(Code::MissingKey, "`database_url` says nothing").label(value.span, "here"),
    };
    diagnostics.push(diagnostic.help("give a URL, `from_env` or `connection_parameters`"));
    None
}

fn read_connection_parameters(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<ConnectionParameters> {
    let mut reader = MapReader::new(value, "`connection_parameters`", diagnostics)?;
    let host = reader.required("host", diagnostics);
    let host = host.and_then(|host| read::environment_template(host, "`host`", diagnostics));
    let port = reader.required("port", diagnostics);
    let port = port.and_then(|port| read::integer(port, "`port`", u32::from(u16::MAX), diagnostics));
    let username = reader.required("username", diagnostics);
    let username = username.and_then(|name| read::environment_template(name, "`username`", diagnostics));
    let database = reader.required("database", diagnostics);
    let database = database.and_then(|name| read::environment_template(name, "`database`", diagnostics));
    let password = reader.optional("password");
    let password = password.and_then(|password| read::environment_template(password, "`password`", diagnostics));
    reader.finish(diagnostics);
    let port = port?;
    let port = Spanned::new(u16::try_from(port.value).ok()?, port.span);
    Some(ConnectionParameters { host: host?, port, username: username?, password, database: database? })
}

fn read_pool_settings(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> PoolSettings {
    let Some(mut reader) = MapReader::new(value, "`pool_settings`", diagnostics) else {
        return PoolSettings::default();
    };
    let mut integer = |reader: &mut MapReader<'_>, key: &'static str| {
        reader.optional(key).and_then(|value| read::integer(value, &format!("`{key}`"), u32::MAX, diagnostics))
    };
    let settings = PoolSettings {
        max_connections: integer(&mut reader, "max_connections"),
        idle_timeout: integer(&mut reader, "idle_timeout"),
        pool_timeout: integer(&mut reader, "pool_timeout"),
        connection_lifetime: integer(&mut reader, "connection_lifetime"),
        retries: integer(&mut reader, "retries"),
    };
    if let Some(zero) = settings.max_connections.filter(|maximum| maximum.value == 0) {
        let message = "`max_connections` must be at least 1";
        diagnostics.push(Diagnostic::new(Code::InvalidValue, message).label(zero.span, "this value"));
    }
    if let Some(many) = settings.retries.filter(|retries| retries.value > MAX_RETRIES) {
        let message = format!("`retries` must be at most {MAX_RETRIES}");
        diagnostics.push(Diagnostic::new(Code::InvalidValue, message).label(many.span, "this value"));
    }
    reader.not_supported("total_max_connections", "instances do not share a limit", diagnostics);
    reader.finish(diagnostics);
    settings
}

fn read_ssl_configuration(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<SslConfiguration> {
    let mut reader = MapReader::new(value, "`ssl_configuration`", diagnostics)?;
    let mode = reader.required("sslmode", diagnostics);
    let root_certificate = reader.optional("sslrootcert");
    let certificate = reader.optional("sslcert");
    let key = reader.optional("sslkey");
    let password = reader.optional("sslpassword");
    reader.finish(diagnostics);
    let mode = mode.and_then(|mode| keyword(mode, "`sslmode`", SSL_MODES, diagnostics));
    let mut variable = |value: Option<&Spanned<Yaml>>, what: &'static str| {
        value.filter(|value| value.value != Yaml::Null).map(|value| read_from_env(value, what, diagnostics))
    };
    let root_certificate = variable(root_certificate, "`sslrootcert`");
    let certificate = variable(certificate, "`sslcert`");
    let key = variable(key, "`sslkey`");
    if let Some(password) = password.filter(|password| password.value != Yaml::Null) {
        diagnostics.push(
            Diagnostic::new(Code::UnsupportedGuard, "`sslpassword` is not supported: keys must not be encrypted")
                .label(password.span, "the key could not be read with this")
                .help("decrypt the key once, as with `openssl pkey`, and give that in the variable of `sslkey`"),
        );
    }
    let client_certificate = match (certificate, key) {
        (Some(certificate), Some(key)) => certificate.zip(key),
        (None, None) => None,
        (Some(_), None) | (None, Some(_)) => {
            let message = "`sslcert` and `sslkey` belong together";
            diagnostics.push(Diagnostic::new(Code::MissingKey, message).label(value.span, "one of them is missing"));
            None
        }
    };
    Some(SslConfiguration { mode: mode?, root_certificate: root_certificate.flatten(), client_certificate })
}

/// `{from_env: NAME}`
fn read_from_env(value: &Spanned<Yaml>, what: &'static str, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    let mut reader = MapReader::new(value, what, diagnostics)?;
    let name = reader.required("from_env", diagnostics);
    reader.finish(diagnostics);
    read::environment_name(name?, "`from_env`", diagnostics)
}
