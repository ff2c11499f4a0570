//! Databases and how to reach them.

/// A source: an index into [`Gateway::sources`](super::Gateway::sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u16);

/// A Postgres database.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// The name in the metadata.
    pub name: &'static str,
    /// `postgres://…`, resolved from the environment at start. Never holds a password: see [`TemplatePart`].
    pub database_url: Template,
    /// How many connections, and how long they live.
    pub pool: PoolSettings,
}

/// Sizes and times of a connection pool (`pool_settings` of the metadata).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolSettings {
    /// Connections at the most.
    pub max_connections: u32,
    /// Seconds after which an idle connection is closed.
    pub idle_timeout_seconds: u32,
    /// Seconds to wait for a free connection; `None` waits for the request's own time limit.
    pub pool_timeout_seconds: Option<u32>,
    /// Seconds after which a connection is replaced; `None` keeps it.
    pub connection_lifetime_seconds: Option<u32>,
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
}

impl Template {
    /// The names of the environment variables in it.
    pub fn variables(self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter_map(|part| match part {
            TemplatePart::Environment(name) => Some(*name),
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
                TemplatePart::Environment(name) => match environment(name) {
                    Some(value) => text.push_str(&value),
                    None => missing.push(*name),
                },
            }
        }
        if missing.is_empty() { Ok(text) } else { Err(missing) }
    }
}
