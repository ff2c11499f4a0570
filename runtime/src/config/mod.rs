//! What a gateway is started with: flags and environment in, one checked [`Config`] or every problem at once out.
//!
//! Nothing here contacts a remote schema or a database, and nothing here prints a secret.

mod secret;
mod setting;
mod ssl;
mod target;
#[cfg(test)]
pub(crate) mod tests;
mod tls;

use std::{fmt, str::FromStr, time::Duration};

use tracing::level_filters::LevelFilter;

pub use secret::Secret;
pub use setting::{Arguments, HOST, LOG_LEVEL, MissingOrBadSetting, PORT, SETTINGS, Setting, command};
pub use ssl::SslTarget;
pub use target::{DatabaseTarget, RemoteSchemaTarget, password_variable, replica_password_variable};
pub use tls::{TlsPaths, TlsProblem, TlsTarget};

use crate::{
    definition::Gateway,
    http::Cors,
    session::{Authentication, WithoutSecret},
};
use setting::{Given, Reader, at_least, boolean};

/// The settings of a running gateway.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where to listen.
    pub listen: Listen,
    /// Threads that answer requests; `None` is one per processor.
    pub workers: Option<usize>,
    /// Who may ask as which role.
    pub authentication: Authentication,
    /// Which origins browsers may call from.
    pub cors: Cors,
    /// Whether the `GraphiQL` page is served.
    pub graphiql: bool,
    /// Who sees `extensions.internal`.
    pub internals: Internals,
    /// Whether `/v1/graphql` answers a refused request with status 401 instead of 200.
    pub preserve_401_errors: bool,
    /// Whether filters ignore null as an operand, which is an error otherwise.
    pub null_collapse: bool,
    /// What an error of a remote schema does to the rest of the answer.
    pub remote_errors: RemoteErrors,
    /// How often remote schemas are compared with what the gateway was made from; `None` is never.
    pub drift_probe: Option<Duration>,
    /// What `/v1/metrics` asks for; without it there are no metrics to be read.
    pub metrics_secret: Option<Secret>,
    /// Bounds on what one request may cost.
    pub limits: Limits,
    /// How long a connection may take for the head of its next request; `None` is no limit.
    pub idle_timeout: Option<Duration>,
    /// What running requests get when the server is told to stop.
    pub shutdown_grace: Duration,
    /// What is logged, and how.
    pub log: Log,
    /// The remote schemas, by [`RemoteSchemaId`](crate::definition::RemoteSchemaId).
    pub remote_schemas: Vec<RemoteSchemaTarget>,
    /// The databases, by [`SourceId`](crate::definition::SourceId).
    pub databases: Vec<DatabaseTarget>,
}

/// A listen address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listen {
    /// A host name or address; `*` is every address of the machine.
    pub host: String,
    /// The port; 0 takes a free one.
    pub port: u16,
}

impl fmt::Display for Listen {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}", self.host, self.port)
    }
}

/// Who sees `extensions.internal`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Internals {
    /// Nobody.
    Nobody,
    /// Requests of role `admin`.
    Admin,
    /// Everybody: development mode.
    Everybody,
}

/// What an error of a remote schema does to the rest of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemoteErrors {
    /// Its own field is null, everything beside it stands.
    NullTheirField,
    /// The whole answer is its errors.
    FailTheRequest {
        /// Unless there is data beside them.
        prioritize_data: bool,
    },
}

/// Bounds on what one request may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a request body.
    pub body_bytes: usize,
    /// Bytes of one answer of a remote schema.
    pub response_bytes: usize,
    /// Operations of a batch request.
    pub batch_operations: usize,
    /// Nesting of selection sets and values in a document.
    pub document_depth: usize,
    /// Tokens of a document.
    pub document_tokens: usize,
    /// Time for one operation; `None` is no limit.
    pub operation_time: Option<Duration>,
}

/// What is logged, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Log {
    /// Nothing below this level.
    pub level: LevelFilter,
    /// How a line looks.
    pub format: LogFormat,
    /// Whether a start is announced.
    pub startup: bool,
    /// Whether each HTTP request gets a line.
    pub requests: bool,
}

/// How a log line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// One JSON object per line.
    Json,
    /// For people.
    Text,
}

/// Settings that change who may do what and that this version does not honour: ignoring them would open the gateway.
const NOT_SUPPORTED: &[&str] = &["HASURA_GRAPHQL_AUTH_HOOK", "HASURA_GRAPHQL_JWT_SECRET", "HASURA_GRAPHQL_JWT_SECRETS"];

impl Config {
    /// Reads every setting, those that the gateway's own templates name included. `environment` answers with the value
    /// of a variable; see [`process_environment`].
    pub fn from(
        arguments: &Arguments,
        environment: &dyn Fn(&str) -> Option<String>,
        gateway: &Gateway,
    ) -> Result<Self, Vec<MissingOrBadSetting>> {
        let mut reader = Reader::new(arguments, environment);
        let config = read(gateway, &mut reader);
        if reader.problems.is_empty() { Ok(config) } else { Err(reader.problems) }
    }
}

/// The value of a variable of this process. Bytes that are not UTF-8 are replaced rather than taken for "not set": an
/// unreadable admin secret must not switch the secret off.
pub fn process_environment(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

fn read(gateway: &Gateway, reader: &mut Reader<'_>) -> Config {
    let config = Config {
        listen: Listen {
            host: reader.read(&setting::HOST, "*".to_owned(), |text| Ok(text.to_owned())),
            port: reader
                .read(&setting::PORT, 8080, |text| text.parse().map_err(|_| "a port from 0 to 65535".to_owned())),
        },
        workers: reader.read(&setting::WORKERS, None, |text| at_least(1)(text).map(Some)),
        authentication: read_authentication(reader),
        cors: read_cors(reader),
        graphiql: reader.switch(&setting::GRAPHIQL, false),
        internals: read_internals(reader),
        preserve_401_errors: reader.switch(&setting::PRESERVE_401_ERRORS, false),
        null_collapse: reader.switch(&setting::NULL_COLLAPSE, false),
        limits: Limits {
            body_bytes: reader.read(&setting::BODY_LIMIT, 10 << 20, at_least(1)),
            response_bytes: reader.read(&setting::RESPONSE_LIMIT, 64 << 20, at_least(1)),
            batch_operations: reader.read(&setting::BATCH_LIMIT, 100, at_least(1)),
            document_depth: reader.read(&setting::DEPTH_LIMIT, 128, at_least(1)),
            document_tokens: reader.read(&setting::TOKEN_LIMIT, 50_000, at_least(1)),
            operation_time: match reader.read(&setting::TIME_LIMIT, Duration::from_mins(2), seconds) {
                Duration::ZERO => None,
                limit => Some(limit),
            },
        },
        remote_errors: read_remote_errors(reader),
        drift_probe: match reader.read(&setting::DRIFT_PROBE, Duration::ZERO, seconds) {
            Duration::ZERO => None,
            period => Some(period),
        },
        metrics_secret: reader.read(&setting::METRICS_SECRET, None, |text| Ok(Some(Secret::new(text.to_owned())))),
        idle_timeout: match reader.read(&setting::IDLE_TIMEOUT, Duration::from_secs(75), seconds) {
            Duration::ZERO => None,
            limit => Some(limit),
        },
        shutdown_grace: reader.read(&setting::SHUTDOWN_GRACE, Duration::from_secs(30), seconds),
        log: read_log(reader),
        remote_schemas: target::remote_schemas(gateway, reader),
        databases: target::databases(gateway, reader),
    };
    refuse_what_is_not_supported(reader);
    compare_with_generated(gateway, reader);
    config
}

fn read_authentication(reader: &mut Reader<'_>) -> Authentication {
    let admin_secrets = read_admin_secrets(reader);
    let role = reader.read(&setting::UNAUTHORIZED_ROLE, None, |text| Ok(Some(text.to_owned())));
    let without_secret = match role {
        Some(_) if admin_secrets.is_empty() => {
            let name = reader.find(&setting::UNAUTHORIZED_ROLE).map_or_else(String::new, |given| given.name);
            let problem = "has no meaning without an admin secret: everybody would be `admin`";
            // A secret that was given but cannot be read is reported already.
            if reader.find(&setting::ADMIN_SECRET).is_none() && reader.find(&setting::ADMIN_SECRETS).is_none() {
                reader.report(name, problem);
            }
            WithoutSecret::Refused
        }
        Some(role) => WithoutSecret::Role(role),
        None => WithoutSecret::Refused,
    };
    Authentication { admin_secrets, without_secret }
}

/// An empty secret is an error instead of "none": the gateway would be open to everybody.
fn read_admin_secrets(reader: &mut Reader<'_>) -> Vec<Secret> {
    if let Some(Given { name, value }) = reader.find(&setting::ADMIN_SECRETS) {
        match serde_json::from_str::<Vec<String>>(&value) {
            Ok(secrets) if !secrets.is_empty() && secrets.iter().all(|secret| !secret.is_empty()) => {
                return secrets.into_iter().map(Secret::new).collect();
            }
            _ => reader.report(name, "is not a JSON list of secrets, none of them empty"),
        }
        return Vec::new();
    }
    match reader.find(&setting::ADMIN_SECRET) {
        Some(Given { name, value }) if value.is_empty() => {
            reader.report(name, "is empty; leave it out to run without a secret");
            Vec::new()
        }
        Some(given) => vec![Secret::new(given.value)],
        None => Vec::new(),
    }
}

fn read_cors(reader: &mut Reader<'_>) -> Cors {
    let cors = reader.read(&setting::CORS_DOMAIN, Cors::AnyOrigin, Cors::from_str);
    if reader.switch(&setting::DISABLE_CORS, false) { Cors::Disabled } else { cors }
}

fn read_internals(reader: &mut Reader<'_>) -> Internals {
    let for_admin = reader.switch(&setting::ADMIN_INTERNAL_ERRORS, true);
    if reader.switch(&setting::DEV_MODE, false) {
        Internals::Everybody
    } else if for_admin {
        Internals::Admin
    } else {
        Internals::Nobody
    }
}

fn read_remote_errors(reader: &mut Reader<'_>) -> RemoteErrors {
    let prioritize_data = reader.switch(&setting::PRIORITIZE_DATA, false);
    if reader.switch(&setting::STRICT_ERRORS, false) {
        RemoteErrors::FailTheRequest { prioritize_data }
    } else {
        RemoteErrors::NullTheirField
    }
}

fn read_log(reader: &mut Reader<'_>) -> Log {
    let types = reader.read(&setting::LOG_TYPES, "startup,http-log".to_owned(), |text| Ok(text.to_owned()));
    // Other types of the gateways that share the variable are no mistake; they do not exist here.
    let writes = |name: &str| types.split(',').any(|type_| type_.trim() == name);
    Log {
        level: reader.read(&setting::LOG_LEVEL, LevelFilter::INFO, |text| {
            text.parse().map_err(|_| "`off`, `error`, `warn`, `info`, `debug` or `trace`".to_owned())
        }),
        format: reader.read(&setting::LOG_FORMAT, LogFormat::Json, |text| match text {
            "json" => Ok(LogFormat::Json),
            "text" => Ok(LogFormat::Text),
            _ => Err("`json` or `text`".to_owned()),
        }),
        startup: writes("startup"),
        requests: writes("http-log"),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse::<f64>().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds.ok_or_else(|| "a number of seconds".to_owned())
}

fn refuse_what_is_not_supported(reader: &mut Reader<'_>) {
    for name in NOT_SUPPORTED {
        if reader.environment(name).is_some_and(|value| !value.is_empty()) {
            reader.report(*name, "is set, but not supported yet");
        }
    }
    let allow_list = "HASURA_GRAPHQL_ENABLE_ALLOWLIST";
    if reader.environment(allow_list).is_some_and(|value| !value.is_empty() && boolean(&value) != Ok(false)) {
        reader.report(allow_list, "is set, but not supported yet");
    }
}

/// Settings that shape the schema are fixed when generating. A start that asks for another value would serve another
/// API than its operator believes, remote permissions above all.
fn compare_with_generated(gateway: &Gateway, reader: &mut Reader<'_>) {
    let settings = gateway.settings;
    for (name, generated) in [
        ("HASURA_GRAPHQL_ENABLE_REMOTE_SCHEMA_PERMISSIONS", settings.remote_schema_permissions),
        ("HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES", settings.stringify_numeric_types),
        ("HASURA_GRAPHQL_INFER_FUNCTION_PERMISSIONS", settings.infer_function_permissions),
    ] {
        let Some(value) = reader.environment(name).filter(|value| !value.is_empty()) else { continue };
        match boolean(&value) {
            Ok(value) if value == generated => {}
            Ok(value) => reader.report(
                name,
                format!(
                    "is `{value}`, but the gateway was generated with `{generated}`: generate it again with this value"
                ),
            ),
            Err(expected) => reader.report(name, format!("is `{value}`, which is not {expected}")),
        }
    }
    let name = "HASURA_GRAPHQL_DEFAULT_NAMING_CONVENTION";
    let generated = if settings.graphql_default { "graphql-default" } else { "hasura-default" };
    match reader.environment(name) {
        Some(value) if !value.is_empty() && value != generated => {
            let message = format!(
                "is `{value}`, but the gateway was generated with `{generated}`: generate it again with this value"
            );
            reader.report(name, message);
        }
        _ => {}
    }
}
