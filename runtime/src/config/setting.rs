//! The settings a gateway is started with: their names, and how their values are found and read.
//!
//! A flag wins over the gateway's own environment variable, which wins over the variables that other gateways of this
//! kind use. Every problem is kept, so that a start reports all of them at once; values of secrets are never repeated.

use std::{collections::BTreeMap, fmt};

use clap::{Arg, ArgMatches, Command};

/// A setting and the names it goes by.
#[derive(Debug)]
pub struct Setting {
    /// The flag, without the leading dashes.
    pub flag: &'static str,
    /// The environment variable.
    pub variable: &'static str,
    /// Environment variables of other gateways that mean the same.
    pub aliases: &'static [&'static str],
    /// What the value looks like, for `--help`.
    pub value: &'static str,
    /// What it does, for `--help`.
    pub help: &'static str,
}

/// The value placeholder of settings whose flag may stand alone.
const SWITCH: &str = "true|false";

macro_rules! settings {
    ($($name:ident: $flag:literal, $variable:literal, [$($alias:literal),*], $value:expr, $help:literal;)*) => {
        $(
            #[doc = $help]
            pub static $name: Setting = Setting {
                flag: $flag,
                variable: $variable,
                aliases: &[$($alias),*],
                value: $value,
                help: $help,
            };
        )*

        /// All settings, in the order of `--help`.
        pub static SETTINGS: &[&Setting] = &[$(&$name),*];
    };
}

settings! {
    HOST: "host", "GATEWAY_HOST", ["HASURA_GRAPHQL_SERVER_HOST"], "ADDRESS",
        "Address to listen on; `*` is every address of the machine [default: *]";
    PORT: "port", "GATEWAY_PORT", ["HASURA_GRAPHQL_SERVER_PORT"], "PORT",
        "Port to listen on; 0 takes a free one [default: 8080]";
    WORKERS: "workers", "GATEWAY_WORKERS", [], "COUNT",
        "Threads that answer requests [default: one per processor]";
    ADMIN_SECRET: "admin-secret", "GATEWAY_ADMIN_SECRET",
        ["HASURA_GRAPHQL_ADMIN_SECRET", "HASURA_GRAPHQL_ACCESS_KEY"], "SECRET",
        "Secret that makes a request `admin`; without one, everybody is";
    ADMIN_SECRETS: "admin-secrets", "GATEWAY_ADMIN_SECRETS", ["HASURA_GRAPHQL_ADMIN_SECRETS"], "JSON",
        "JSON list of secrets, any of which is accepted; replaces the single one";
    UNAUTHORIZED_ROLE: "unauthorized-role", "GATEWAY_UNAUTHORIZED_ROLE", ["HASURA_GRAPHQL_UNAUTHORIZED_ROLE"], "ROLE",
        "Role of requests that bring no secret; without one they are refused";
    CORS_DOMAIN: "cors-domain", "GATEWAY_CORS_DOMAIN", ["HASURA_GRAPHQL_CORS_DOMAIN"], "ORIGINS",
        "Origins that browsers may call from, such as `https://*.example.com, http://localhost:3000` [default: *]";
    DISABLE_CORS: "disable-cors", "GATEWAY_DISABLE_CORS", ["HASURA_GRAPHQL_DISABLE_CORS"], SWITCH,
        "Send no CORS headers at all [default: false]";
    GRAPHIQL: "graphiql", "GATEWAY_GRAPHIQL", ["HASURA_GRAPHQL_ENABLE_CONSOLE"], SWITCH,
        "Serve the `GraphiQL` page at `/` and `/console` [default: false]";
    DEV_MODE: "dev-mode", "GATEWAY_DEV_MODE", ["HASURA_GRAPHQL_DEV_MODE"], SWITCH,
        "Show `extensions.internal` of errors to everybody [default: false]";
    ADMIN_INTERNAL_ERRORS: "admin-internal-errors", "GATEWAY_ADMIN_INTERNAL_ERRORS",
        ["HASURA_GRAPHQL_ADMIN_INTERNAL_ERRORS"], SWITCH,
        "Show `extensions.internal` of errors to `admin` [default: true]";
    PRESERVE_401_ERRORS: "preserve-401-errors", "GATEWAY_PRESERVE_401_ERRORS",
        ["HASURA_GRAPHQL_PRESERVE_401_ERRORS"], SWITCH,
        "Keep status 401 on `/v1/graphql`, which answers 200 otherwise [default: false]";
    NULL_COLLAPSE: "v1-boolean-null-collapse", "GATEWAY_V1_BOOLEAN_NULL_COLLAPSE",
        ["HASURA_GRAPHQL_V1_BOOLEAN_NULL_COLLAPSE"], SWITCH,
        "Ignore null where a filter compares with it, instead of refusing it [default: false]";
    STRICT_ERRORS: "strict-errors", "GATEWAY_STRICT_ERRORS", [], SWITCH,
        "Fail the whole request where a source fails or a remote schema answers with errors [default: false]";
    PRIORITIZE_DATA: "prioritize-data", "GATEWAY_PRIORITIZE_DATA", ["HASURA_GRAPHQL_REMOTE_SCHEMA_PRIORITIZE_DATA"],
        SWITCH, "Keep data beside errors of a remote schema also with strict errors [default: false]";
    DRIFT_PROBE: "drift-probe", "GATEWAY_DRIFT_PROBE_SECONDS", [], "SECONDS",
        "Compare remote schemas with what the gateway was made from this often; 0 is never [default: 0]";
    METRICS_SECRET: "metrics-secret", "GATEWAY_METRICS_SECRET", ["HASURA_GRAPHQL_METRICS_SECRET"], "SECRET",
        "Bearer token that `/v1/metrics` asks for; without one it is not served";
    BODY_LIMIT: "body-limit", "GATEWAY_BODY_LIMIT", [], "BYTES",
        "Largest request body [default: 10485760]";
    RESPONSE_LIMIT: "response-limit", "GATEWAY_RESPONSE_LIMIT", [], "BYTES",
        "Largest answer read from a remote schema [default: 67108864]";
    BATCH_LIMIT: "batch-limit", "GATEWAY_BATCH_LIMIT", [], "COUNT",
        "Most operations in one batch request [default: 100]";
    DEPTH_LIMIT: "depth-limit", "GATEWAY_DEPTH_LIMIT", [], "LEVELS",
        "Deepest nesting of a document's selection sets and values [default: 128]";
    TOKEN_LIMIT: "token-limit", "GATEWAY_TOKEN_LIMIT", [], "COUNT",
        "Most tokens in a document [default: 50000]";
    TIME_LIMIT: "time-limit", "GATEWAY_TIME_LIMIT", [], "SECONDS",
        "Longest time one operation may take; 0 is no limit [default: 120]";
    IDLE_TIMEOUT: "idle-timeout", "GATEWAY_IDLE_TIMEOUT", ["HASURA_GRAPHQL_SERVER_TIMEOUT"], "SECONDS",
        "Longest time a connection may take to send the head of its next request; 0 is no limit [default: 75]";
    SHUTDOWN_GRACE: "shutdown-grace", "GATEWAY_SHUTDOWN_GRACE", ["HASURA_GRAPHQL_GRACEFUL_SHUTDOWN_TIMEOUT"],
        "SECONDS", "Time that running requests get when the server is told to stop [default: 30]";
    LOG_LEVEL: "log-level", "GATEWAY_LOG_LEVEL", ["HASURA_GRAPHQL_LOG_LEVEL"], "LEVEL",
        "off, error, warn, info, debug or trace [default: info]";
    LOG_FORMAT: "log-format", "GATEWAY_LOG_FORMAT", [], "json|text",
        "One JSON object per line, or lines for people [default: json]";
    LOG_TYPES: "log-types", "GATEWAY_LOG_TYPES", ["HASURA_GRAPHQL_ENABLED_LOG_TYPES"], "TYPES",
        "Which of the log types `startup` and `http-log` are written [default: startup,http-log]";
}

/// The flags of the command line that were given, by name.
#[derive(Clone, Default)]
pub struct Arguments(BTreeMap<&'static str, String>);

impl Arguments {
    /// What `matches` of a [`command`] holds.
    pub fn from_matches(matches: &ArgMatches) -> Self {
        let given = SETTINGS.iter().filter_map(|setting| {
            let value = matches.try_get_one::<String>(setting.flag).ok().flatten()?;
            Some((setting.flag, value.clone()))
        });
        Self(given.collect())
    }

    /// The same with one more flag, as if it had been given.
    #[must_use]
    pub fn with(mut self, setting: &'static Setting, value: impl Into<String>) -> Self {
        self.0.insert(setting.flag, value.into());
        self
    }
}

/// The command line of a gateway: one flag per setting.
pub fn command(name: &'static str, version: &'static str) -> Command {
    SETTINGS.iter().fold(Command::new(name).version(version), |command, setting| command.arg(argument(setting)))
}

fn argument(setting: &'static Setting) -> Arg {
    let names = std::iter::once(&setting.variable).chain(setting.aliases).copied().collect::<Vec<_>>().join(", ");
    let argument = Arg::new(setting.flag)
        .long(setting.flag)
        .value_name(setting.value)
        .help(format!("{} [env: {names}]", setting.help));
    if setting.value == SWITCH {
        // `--graphiql` alone means true; a value must then be attached, so that it cannot swallow the next word.
        argument.num_args(0..=1).require_equals(true).default_missing_value("true")
    } else {
        argument
    }
}

/// A setting that is missing or cannot be used. Never holds a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingOrBadSetting {
    /// The flag or environment variable, as the user would write it.
    pub setting: String,
    /// What is wrong.
    pub problem: String,
    /// What the gateway uses it for, where that is not the setting's own meaning.
    pub used_by: Option<String>,
}

impl fmt::Display for MissingOrBadSetting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` {}", self.setting, self.problem)?;
        match &self.used_by {
            Some(used_by) => write!(formatter, "; used by {used_by}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for MissingOrBadSetting {}

/// Finds values, and keeps what is wrong with them.
pub(super) struct Reader<'a> {
    arguments: &'a Arguments,
    environment: &'a dyn Fn(&str) -> Option<String>,
    pub(super) problems: Vec<MissingOrBadSetting>,
}

/// A value together with the name it was found under.
pub(super) struct Given {
    pub(super) name: String,
    pub(super) value: String,
}

impl<'a> Reader<'a> {
    pub(super) fn new(arguments: &'a Arguments, environment: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { arguments, environment, problems: Vec::new() }
    }

    pub(super) fn environment(&self, name: &str) -> Option<String> {
        (self.environment)(name)
    }

    /// The value of `setting`, also if it is empty.
    pub(super) fn find(&self, setting: &Setting) -> Option<Given> {
        if let Some(value) = self.arguments.0.get(setting.flag) {
            return Some(Given { name: format!("--{}", setting.flag), value: value.clone() });
        }
        std::iter::once(&setting.variable).chain(setting.aliases).find_map(|name| {
            let value = self.environment(name)?;
            Some(Given { name: (*name).to_owned(), value })
        })
    }

    /// The value of `setting` as `parse` understands it, or `default` if there is none. An empty value is none: it is
    /// what a line `NAME=` of an environment file means. `parse` answers with what a good value would be.
    pub(super) fn read<T>(
        &mut self,
        setting: &Setting,
        default: T,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> T {
        let Some(Given { name, value }) = self.find(setting) else { return default };
        let trimmed = value.trim();
        if trimmed.is_empty() {
            return default;
        }
        parse(trimmed).unwrap_or_else(|expected| {
            self.report(name, format!("is `{trimmed}`, which is not {expected}"));
            default
        })
    }

    pub(super) fn switch(&mut self, setting: &Setting, default: bool) -> bool {
        self.read(setting, default, boolean)
    }

    pub(super) fn report(&mut self, setting: impl Into<String>, problem: impl Into<String>) {
        self.problems.push(MissingOrBadSetting { setting: setting.into(), problem: problem.into(), used_by: None });
    }
}

/// The spellings of booleans that such gateways accept, in any case.
pub(super) fn boolean(text: &str) -> Result<bool, String> {
    match text.to_ascii_lowercase().as_str() {
        "true" | "t" | "yes" | "y" => Ok(true),
        "false" | "f" | "no" | "n" => Ok(false),
        _ => Err("`true` or `false`".to_owned()),
    }
}

/// A whole number from `least` on.
pub(super) fn at_least<T>(least: T) -> impl FnOnce(&str) -> Result<T, String>
where
    T: std::str::FromStr + PartialOrd + fmt::Display,
{
    move |text| match text.parse::<T>() {
        Ok(number) if number >= least => Ok(number),
        _ => Err(format!("a whole number from {least} on")),
    }
}
