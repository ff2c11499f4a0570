//! An element of `databases.yaml`: where a database is and what of it is tracked.

use super::{
    ConnectionParameters, DatabaseUrl, PoolSettings, Source, Yaml,
    function::read_functions,
    read::{self, MapReader},
    source_customization::read_source_customization,
    table::read_table,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// The source as far as it is supported.
pub(super) enum SourceEntry {
    /// A Postgres database.
    Supported(Box<Source>),
    /// A database of another kind, by name. Leaving it out hides fields but opens nothing.
    Unsupported(Spanned<String>),
}

const SUPPORTED_KINDS: &[&str] = &["postgres", "pg", "citus"];

/// Reads a source.
pub(super) fn read_source(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<SourceEntry> {
    let mut reader = MapReader::new(value, "a source", diagnostics)?;
    let name = reader.required("name", diagnostics);
    let name = name.and_then(|name| read::name(name, "the name of a source", diagnostics));
    let kind = reader.optional("kind").and_then(|kind| read::text(kind, "`kind`", diagnostics));
    let configuration = reader.required("configuration", diagnostics);
    let tables = reader.required("tables", diagnostics);
    let customization = reader.optional("customization");

    if let Some(kind) = kind.filter(|kind| !SUPPORTED_KINDS.contains(&kind.as_str())) {
        let message = format!("sources of the kind `{}` are not supported yet", kind.value);
        diagnostics.push(Diagnostic::new(Code::NotSupportedYet, message).label(kind.span, "the source is left out"));
        return Some(SourceEntry::Unsupported(name?));
    }
    let functions = reader.optional("functions");
    reader.not_supported("native_queries", "its native queries are not in the schema", diagnostics);
    reader.not_supported("logical_models", "its logical models are not in the schema", diagnostics);
    reader.not_supported("stored_procedures", "its stored procedures are not in the schema", diagnostics);
    reader.not_supported("query_tags", "SQL carries no comments", diagnostics);
    reader.not_supported("health_check", "no health check runs", diagnostics);
    reader.finish(diagnostics);

    let tables = tables.map(|tables| read::list(tables, "`tables`", diagnostics)).unwrap_or_default();
    let tables: Vec<_> = tables.iter().filter_map(|table| read_table(table, diagnostics)).collect();
    let names = tables.iter().map(|table| (table.table.to_string(), table.table.span));
    read::report_duplicates("table", names, diagnostics);
    let functions = functions.map(|functions| read_functions(functions, diagnostics)).unwrap_or_default();
    let customization = customization.map(|value| read_source_customization(value, diagnostics)).unwrap_or_default();
    let (database_url, pool_settings) = read_configuration(configuration?, diagnostics)?;
    Some(SourceEntry::Supported(Box::new(Source {
        name: name?,
        database_url,
        pool_settings,
        customization,
        tables,
        functions,
    })))
}

fn read_configuration(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<(DatabaseUrl, PoolSettings)> {
    let mut reader = MapReader::new(value, "the configuration of a source", diagnostics)?;
    let connection_info = reader.required("connection_info", diagnostics);
    reader.not_supported("read_replicas", "the primary answers everything", diagnostics);
    reader.not_supported("connection_template", "`connection_info` is used for everything", diagnostics);
    reader.not_supported("connection_set", "`connection_info` is used for everything", diagnostics);
    // Where the Hasura server would create extensions; this gateway creates none.
    reader.optional("extensions_schema");
    reader.finish(diagnostics);
    read_connection_info(connection_info?, diagnostics)
}

fn read_connection_info(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<(DatabaseUrl, PoolSettings)> {
    let mut reader = MapReader::new(value, "`connection_info`", diagnostics)?;
    let database_url = reader.required("database_url", diagnostics);
    let pool_settings = reader.optional("pool_settings");
    let isolation_level = reader.optional("isolation_level");
    let ssl_configuration = reader.optional("ssl_configuration");
    if let Some(prepare) = reader.optional("use_prepared_statements")
        && read::boolean(prepare, "`use_prepared_statements`", diagnostics) == Some(false)
    {
        reader.warn_not_supported("use_prepared_statements", "statements are always prepared", diagnostics);
    }
    if let Some(level) = isolation_level {
        let levels = ["read-committed", "repeatable-read", "serializable"];
        if read::one_of(level, "`isolation_level`", &levels, diagnostics).is_some_and(|level| level.value != levels[0])
        {
            reader.warn_not_supported("isolation_level", "the database's default is used", diagnostics);
        }
    }
    reader.finish(diagnostics);
    if let Some(ssl_configuration) = ssl_configuration {
        read_ssl_configuration(ssl_configuration, diagnostics);
    }
    let pool_settings = match pool_settings {
        Some(pool_settings) => read_pool_settings(pool_settings, diagnostics),
        None => PoolSettings::default(),
    };
    Some((read_database_url(database_url?, diagnostics)?, pool_settings))
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
    };
    if let Some(zero) = settings.max_connections.filter(|maximum| maximum.value == 0) {
        let message = "`max_connections` must be at least 1";
        diagnostics.push(Diagnostic::new(Code::InvalidValue, message).label(zero.span, "this value"));
    }
    reader.not_supported("retries", "a failed connection is not tried again", diagnostics);
    reader.not_supported("total_max_connections", "instances do not share a limit", diagnostics);
    reader.finish(diagnostics);
    settings
}

/// The modes that demand encryption must not be passed over: the connection would be open to readers on the way.
fn read_ssl_configuration(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) {
    const MODES: &[&str] = &["disable", "allow", "prefer", "require", "verify-ca", "verify-full"];
    let Some(mut reader) = MapReader::new(value, "`ssl_configuration`", diagnostics) else { return };
    let mode = reader.required("sslmode", diagnostics);
    let mode = mode.and_then(|mode| read::one_of(mode, "`sslmode`", MODES, diagnostics));
    for key in ["sslrootcert", "sslcert", "sslkey", "sslpassword"] {
        reader.optional(key);
    }
    reader.finish(diagnostics);
    let Some(mode) = mode else { return };
    if matches!(mode.value, "require" | "verify-ca" | "verify-full") {
        diagnostics.push(
            Diagnostic::new(Code::UnsupportedGuard, "`ssl_configuration` is not supported yet")
                .label(mode.span, "the connection would not be protected as this asks")
                .help(format!("put `sslmode={}` and `sslrootcert` into the database URL instead", mode.value)),
        );
    } else {
        diagnostics.push(
            Diagnostic::new(Code::NotSupportedYet, "`ssl_configuration` is not supported yet")
                .label(mode.span, "the `sslmode` of the database URL is used"),
        );
    }
}
