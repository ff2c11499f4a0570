//! Databases and how to reach them.

/// A source: an index into [`Gateway::sources`](super::Gateway::sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u16);

/// A Postgres database.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The name in the metadata.
    pub name: &'static str,
    /// How the database is reached that takes changes.
    pub connection_info: ConnectionInfo,
    /// Copies of it that answer queries.
    pub read_replicas: &'static [ConnectionInfo],
}

/// How a database is reached (`connection_info` of the metadata).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConnectionInfo {
    /// `postgres://…`, resolved from the environment at start. Never holds a password: see [`TemplatePart`].
    pub database_url: Template,
    /// How many connections, and how long they live.
    pub pool: PoolSettings,
    /// The isolation level of queries and mutations; `None` leaves it to the database.
    pub isolation_level: Option<IsolationLevel>,
    /// Whether statements stay prepared on a connection. Otherwise nothing of a session is relied on, so that each
    /// transaction may be run by another server process.
    pub prepared_statements: bool,
    /// Overrides the TLS parameters of the address.
    pub ssl: Option<Ssl>,
}

/// What transactions see of each other (`isolation_level` of the metadata).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IsolationLevel {
    /// `read-committed`
    ReadCommitted,
    /// `repeatable-read`
    RepeatableRead,
    /// `serializable`
    Serializable,
}

impl IsolationLevel {
    /// The level in SQL.
    pub const fn sql(self) -> &'static str {
        match self {
            Self::ReadCommitted => "READ COMMITTED",
            Self::RepeatableRead => "REPEATABLE READ",
            Self::Serializable => "SERIALIZABLE",
        }
    }
}

/// Whom a database is taken for, and as whom it is called (`ssl_configuration` of the metadata). Certificates and the
/// key are PEM text or the path of a file with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ssl {
    /// `sslmode`
    pub mode: SslMode,
    /// `sslrootcert`
    pub root_certificate: Option<Template>,
    /// `sslcert` and `sslkey`
    pub client_certificate: Option<(Template, Template)>,
}

/// How much a connection insists on TLS (`sslmode`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SslMode {
    /// Never TLS.
    Disable,
    /// TLS where the server offers it.
    Prefer,
    /// TLS, whoever the server is.
    Require,
    /// TLS, with a certificate of a known authority.
    VerifyCa,
    /// TLS, with a certificate of a known authority for the name of the host.
    VerifyFull,
}

/// Sizes and times of a connection pool (`pool_settings` of the metadata).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolSettings {
    /// Connections at the most.
    pub max_connections: u32,
    /// Seconds after which an idle connection is closed.
    pub idle_timeout_seconds: u32,
    /// How often opening a connection is tried again.
    pub retries: u32,
    /// Seconds to wait for a free connection; `None` waits for the request's own time limit.
    pub pool_timeout_seconds: Option<u32>,
    /// Seconds after which a connection is replaced; `None` keeps it.
    pub connection_lifetime_seconds: Option<u32>,
}

impl PoolSettings {
    /// Where the metadata says nothing.
    pub const DEFAULT: Self = Self {
        max_connections: 50,
        idle_timeout_seconds: 180,
        retries: 1,
        pool_timeout_seconds: None,
        connection_lifetime_seconds: Some(600),
    };
}

impl ConnectionInfo {
    /// An address, and everything else as where the metadata says nothing.
    pub const fn at(database_url: Template) -> Self {
        Self { database_url, pool: PoolSettings::DEFAULT, isolation_level: None, prepared_statements: true, ssl: None }
    }
}

/// A text with holes that environment variables fill at start, such as `https://{{HOST}}/graphql`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template(pub &'static [TemplatePart]);

/// A piece of a [`Template`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplatePart {
    /// The text itself.
    Text(&'static str),
    /// The value of the environment variable of that name.
    Environment(&'static str),
    /// The same, encoded so that it stands for itself inside a URL.
    Encoded(&'static str),
}

impl Template {
    /// The names of the environment variables in it.
    pub fn variables(self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter_map(|part| match part {
            TemplatePart::Environment(name) | TemplatePart::Encoded(name) => Some(*name),
            TemplatePart::Text(_) => None,
        })
    }

    /// The text with every hole filled by `environment`; the names it does not know otherwise.
    pub fn resolve(self, environment: impl Fn(&str) -> Option<String>) -> Result<String, Vec<&'static str>> {
        let mut text = String::new();
        let mut missing = Vec::new();
        for part in self.0 {
            match part {
                TemplatePart::Text(part) => text.push_str(part),
                TemplatePart::Environment(name) | TemplatePart::Encoded(name) => match environment(name) {
                    Some(value) if matches!(part, TemplatePart::Encoded(_)) => push_encoded(&mut text, &value),
                    Some(value) => text.push_str(&value),
                    None => missing.push(*name),
                },
            }
        }
        if missing.is_empty() { Ok(text) } else { Err(missing) }
    }
}

/// Encodes everything that has a meaning of its own in a URL.
fn push_encoded(url: &mut String, value: &str) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            url.push(char::from(byte));
        } else {
            url.push('%');
            for digit in [byte >> 4, byte & 15] {
                url.extend(char::from_digit(u32::from(digit), 16).map(|digit| digit.to_ascii_uppercase()));
            }
        }
    }
}
