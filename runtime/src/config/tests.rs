//! Settings as tables: what is given, what comes of it.

use std::time::Duration;

use super::{setting::*, *};
use crate::codegen::REMOTE_DEFAULTS;
use crate::definition::{
    ConnectionInfo, Header, RemoteSchema, Settings, Source, Template, TemplatePart, TypeDefinition, TypeId, TypeKind,
    TypeSystem,
};

static TYPES: &[TypeDefinition] = &[TypeDefinition {
    name: "query_root",
    description: None,
    visible: crate::definition::RoleSet::EMPTY,
    kind: TypeKind::Object { fields: &[], interfaces: &[] },
}];

/// A gateway with these targets and the roles `editor` and `user`, but without any field.
pub(crate) const fn gateway(remote_schemas: &'static [RemoteSchema], sources: &'static [Source]) -> Gateway {
    Gateway {
        digest: "d1",
        backend_variants: &[],
        roles: &["admin", "", "editor", "user"],
        type_system: TypeSystem {
            types: TYPES,
            query_root: TypeId(0),
            mutation_root: None,
            subscription_root: None,
            directives: &[],
            withheld: &[],
            without_introspection: crate::definition::RoleSet::EMPTY,
        },
        sources,
        tables: &[],
        remote_schemas,
        functions: &[],
        joins: &[],
        settings: Settings {
            remote_schema_permissions: true,
            stringify_numeric_types: false,
            graphql_default: false,
            infer_function_permissions: true,
        },
    }
}

static EMPTY: Gateway = gateway(&[], &[]);
static FULL: Gateway = gateway(
    &[
        RemoteSchema {
            name: "accounts",
            url: Template(&[
                TemplatePart::Text("https://"),
                TemplatePart::Environment("ACCOUNTS_HOST"),
                TemplatePart::Text("/graphql"),
            ]),
            headers: &[Header { name: "x-key", value: Template(&[TemplatePart::Environment("ACCOUNTS_KEY")]) }],
            ..REMOTE_DEFAULTS
        },
        RemoteSchema {
            name: "countries",
            url: Template(&[TemplatePart::Text("http://countries.example/")]),
            ..REMOTE_DEFAULTS
        },
    ],
    &[
        Source {
            name: "my-orders",
            connection_info: ConnectionInfo::at(Template(&[TemplatePart::Text("postgres://orders@db.example/orders")])),
            read_replicas: &[],
        },
        Source {
            name: "users",
            connection_info: ConnectionInfo::at(Template(&[TemplatePart::Environment("USERS_URL")])),
            read_replicas: &[],
        },
    ],
);

static REPLICATED: Gateway = gateway(
    &[],
    &[Source {
        name: "my-orders",
        connection_info: ConnectionInfo::at(Template(&[TemplatePart::Text("postgres://orders@db.example/orders")])),
        read_replicas: &[
            ConnectionInfo::at(Template(&[
                TemplatePart::Text("postgres://orders:"),
                TemplatePart::Environment("GATEWAY_DATABASE_PASSWORD_MY_ORDERS_REPLICA_1"),
                TemplatePart::Text("@one.example/orders"),
            ])),
            ConnectionInfo::at(Template(&[
                TemplatePart::Text("postgres://orders:"),
                TemplatePart::Environment("GATEWAY_DATABASE_PASSWORD_MY_ORDERS_REPLICA_2"),
                TemplatePart::Text("@two.example/"),
                TemplatePart::Encoded("TWO"),
            ])),
            ConnectionInfo::at(Template(&[TemplatePart::Environment("THREE_URL")])),
        ],
    }],
);

fn lookup(environment: &[(&str, &str)]) -> impl Fn(&str) -> Option<String> {
    |name| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
}

fn check(arguments: &[(&'static Setting, &str)], environment: &[(&str, &str)]) -> Config {
    let arguments = arguments.iter().fold(Arguments::default(), |all, (setting, value)| all.with(setting, *value));
    Config::from(&arguments, &lookup(environment), &EMPTY).expect("good settings")
}

fn check_problems(gateway: &Gateway, environment: &[(&str, &str)], expected: &[&str]) {
    let problems = Config::from(&Arguments::default(), &lookup(environment), gateway).expect_err("bad settings");
    let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, expected, "{environment:?}");
}

#[test]
fn defaults() {
    let config = check(&[], &[]);
    assert_eq!(config.listen, Listen { host: "*".to_owned(), port: 8080 });
    assert!(config.authentication.admin_secrets.is_empty());
    assert_eq!(config.authentication.without_secret, WithoutSecret::Refused);
    assert_eq!(config.cors, Cors::AnyOrigin);
    assert!(!config.graphiql && !config.preserve_401_errors);
    assert_eq!(config.internals, Internals::Admin);
    assert_eq!(config.remote_errors, RemoteErrors::NullTheirField);
    assert!(config.drift_probe.is_none() && config.metrics_secret.is_none());
    assert_eq!(config.idle_timeout, Some(Duration::from_secs(75)));
    assert_eq!(config.limits.operation_time, Some(Duration::from_mins(2)));
    assert_eq!(config.shutdown_grace, Duration::from_secs(30));
    assert_eq!(config.log, Log { level: LevelFilter::INFO, format: LogFormat::Json, startup: true, requests: true });
}

#[test]
fn flag_wins_over_own_variable_over_alias() {
    let alias = ("HASURA_GRAPHQL_SERVER_PORT", "1");
    let own = ("GATEWAY_PORT", "2");
    assert_eq!(check(&[], &[alias]).listen.port, 1);
    assert_eq!(check(&[], &[alias, own]).listen.port, 2);
    assert_eq!(check(&[(&PORT, "3")], &[alias, own]).listen.port, 3);
}

#[test]
fn every_setting_is_read_from_its_names() {
    let secret = ("GATEWAY_ADMIN_SECRET", "s");
    assert_eq!(check(&[], &[("HASURA_GRAPHQL_SERVER_HOST", "127.0.0.1")]).listen.host, "127.0.0.1");
    assert_eq!(check(&[], &[("GATEWAY_WORKERS", "3")]).workers, Some(3));
    let both = [("HASURA_GRAPHQL_ACCESS_KEY", "old"), ("HASURA_GRAPHQL_ADMIN_SECRET", "new")];
    assert_eq!(check(&[], &both).authentication.admin_secrets, [Secret::new("new".to_owned())]);
    let several = [("HASURA_GRAPHQL_ADMIN_SECRETS", r#"["a","b"]"#), secret];
    assert_eq!(check(&[], &several).authentication.admin_secrets.len(), 2);
    let role = [("HASURA_GRAPHQL_UNAUTHORIZED_ROLE", "anonymous"), secret];
    assert_eq!(check(&[], &role).authentication.without_secret, WithoutSecret::Role("anonymous".to_owned()));
    assert!(matches!(check(&[], &[("GATEWAY_CORS_DOMAIN", "https://a.example")]).cors, Cors::Domains(_)));
    assert_eq!(check(&[], &[("HASURA_GRAPHQL_DISABLE_CORS", "T")]).cors, Cors::Disabled);
    assert!(check(&[], &[("HASURA_GRAPHQL_ENABLE_CONSOLE", "Yes")]).graphiql);
    assert_eq!(check(&[], &[("HASURA_GRAPHQL_DEV_MODE", "true")]).internals, Internals::Everybody);
    assert_eq!(check(&[], &[("HASURA_GRAPHQL_ADMIN_INTERNAL_ERRORS", "n")]).internals, Internals::Nobody);
    assert!(check(&[], &[("HASURA_GRAPHQL_PRESERVE_401_ERRORS", "y")]).preserve_401_errors);
    let strict = ("GATEWAY_STRICT_ERRORS", "true");
    let prioritize = ("HASURA_GRAPHQL_REMOTE_SCHEMA_PRIORITIZE_DATA", "true");
    let fail = |prioritize_data| RemoteErrors::FailTheRequest { prioritize_data };
    assert_eq!(check(&[], &[strict]).remote_errors, fail(false));
    assert_eq!(check(&[], &[strict, prioritize]).remote_errors, fail(true));
    assert_eq!(check(&[], &[prioritize]).remote_errors, RemoteErrors::NullTheirField);
    assert_eq!(check(&[], &[("GATEWAY_DRIFT_PROBE_SECONDS", "600")]).drift_probe, Some(Duration::from_mins(10)));
    assert_eq!(check(&[], &[("HASURA_GRAPHQL_METRICS_SECRET", "m")]).metrics_secret, Some(Secret::new("m".to_owned())));
    assert_eq!(check(&[], &[("HASURA_GRAPHQL_SERVER_TIMEOUT", "0")]).idle_timeout, None);
    assert_eq!(check(&[], &[("GATEWAY_BODY_LIMIT", "5")]).limits.body_bytes, 5);
    assert_eq!(check(&[], &[("GATEWAY_RESPONSE_LIMIT", "5")]).limits.response_bytes, 5);
    assert_eq!(check(&[], &[("GATEWAY_BATCH_LIMIT", "5")]).limits.batch_operations, 5);
    assert_eq!(check(&[], &[("GATEWAY_DEPTH_LIMIT", "5")]).limits.document_depth, 5);
    assert_eq!(check(&[], &[("GATEWAY_TOKEN_LIMIT", "5")]).limits.document_tokens, 5);
    assert_eq!(check(&[], &[("GATEWAY_TIME_LIMIT", "0")]).limits.operation_time, None);
    assert_eq!(check(&[], &[("GATEWAY_SHUTDOWN_GRACE", "0.5")]).shutdown_grace, Duration::from_millis(500));
    assert_eq!(check(&[], &[("HASURA_GRAPHQL_LOG_LEVEL", "warn")]).log.level, LevelFilter::WARN);
    assert_eq!(check(&[], &[("GATEWAY_LOG_FORMAT", "text")]).log.format, LogFormat::Text);
    let log = check(&[], &[("HASURA_GRAPHQL_ENABLED_LOG_TYPES", "startup, webhook-log")]).log;
    assert!(log.startup && !log.requests);
    assert_eq!(check(&[], &[("GATEWAY_PORT", "")]).listen.port, 8080, "empty is not given");
}

#[test]
fn every_setting_has_a_flag() {
    let words = ["gateway", "--port", "9", "--graphiql", "--dev-mode=false", "--cors-domain", "*"];
    let matches = command("gateway", "1").try_get_matches_from(words).expect("known flags");
    let config = Config::from(&Arguments::from_matches(&matches), &|_| None, &EMPTY).expect("good settings");
    assert_eq!((config.listen.port, config.graphiql, config.internals), (9, true, Internals::Admin));
    command("gateway", "1").debug_assert();
}

#[test]
fn all_problems_are_reported_at_once() {
    check_problems(
        &FULL,
        &[
            ("GATEWAY_PORT", "70000"),
            ("HASURA_GRAPHQL_DEV_MODE", "maybe"),
            ("GATEWAY_BODY_LIMIT", "0"),
            ("ACCOUNTS_HOST", "not a host"),
        ],
        &[
            "`GATEWAY_PORT` is `70000`, which is not a port from 0 to 65535",
            "`HASURA_GRAPHQL_DEV_MODE` is `maybe`, which is not `true` or `false`",
            "`GATEWAY_BODY_LIMIT` is `0`, which is not a whole number from 1 on",
            "`ACCOUNTS_HOST` does not give an `http://` or `https://` address; used by the url of remote schema `accounts`",
            "`ACCOUNTS_KEY` is not set; used by header `x-key` of remote schema `accounts`",
            "`USERS_URL` is not set; used by the address of source `users`",
        ],
    );
}

#[test]
fn problems() {
    let everybody =
        "`HASURA_GRAPHQL_UNAUTHORIZED_ROLE` has no meaning without an admin secret: everybody would be `admin`";
    let origins = "`*` alone, or a list of `scheme://host[:port]` with at most one `*.` before the host";
    let cases: &[(&[(&str, &str)], &str)] = &[
        (&[("HASURA_GRAPHQL_UNAUTHORIZED_ROLE", "anonymous")], everybody),
        (&[("GATEWAY_ADMIN_SECRET", "")], "`GATEWAY_ADMIN_SECRET` is empty; leave it out to run without a secret"),
        (
            &[("GATEWAY_ADMIN_SECRETS", "hush"), ("GATEWAY_UNAUTHORIZED_ROLE", "anonymous")],
            "`GATEWAY_ADMIN_SECRETS` is not a JSON list of secrets, none of them empty",
        ),
        (
            &[("GATEWAY_CORS_DOMAIN", "a.example")],
            &format!("`GATEWAY_CORS_DOMAIN` is `a.example`, which is not {origins}"),
        ),
        (&[("HASURA_GRAPHQL_JWT_SECRET", "{}")], "`HASURA_GRAPHQL_JWT_SECRET` is set, but not supported yet"),
        (&[("HASURA_GRAPHQL_AUTH_HOOK", "http://a")], "`HASURA_GRAPHQL_AUTH_HOOK` is set, but not supported yet"),
        (
            &[("HASURA_GRAPHQL_ENABLE_ALLOWLIST", "true")],
            "`HASURA_GRAPHQL_ENABLE_ALLOWLIST` is set, but not supported yet",
        ),
        (
            &[("HASURA_GRAPHQL_ENABLE_REMOTE_SCHEMA_PERMISSIONS", "false")],
            "`HASURA_GRAPHQL_ENABLE_REMOTE_SCHEMA_PERMISSIONS` is `false`, but the gateway was generated with `true`: \
             generate it again with this value",
        ),
    ];
    for (environment, expected) in cases {
        check_problems(&EMPTY, environment, &[*expected]);
    }
    check(&[], &[("HASURA_GRAPHQL_ENABLE_ALLOWLIST", "false"), ("HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES", "f")]);
}

#[test]
fn targets_are_resolved_and_hidden() {
    let environment = [
        ("ACCOUNTS_HOST", "accounts.example"),
        ("ACCOUNTS_KEY", "hush1"),
        ("USERS_URL", "postgresql://u:hush2@db.example:5433/users"),
        ("GATEWAY_DATABASE_PASSWORD_MY_ORDERS", "hush3"),
        ("GATEWAY_ADMIN_SECRET", "hush4"),
    ];
    let config = Config::from(&Arguments::default(), &lookup(&environment), &FULL).expect("good settings");
    let accounts = &config.remote_schemas[0];
    assert_eq!(accounts.url.expose().as_str(), "https://accounts.example/graphql");
    assert_eq!((accounts.headers[0].0.as_str(), accounts.headers[0].1.as_bytes()), ("x-key", &b"hush1"[..]));
    let users = config.databases[1].options.expose();
    assert_eq!((users.get_host(), users.get_port(), users.get_database()), ("db.example", 5433, Some("users")));
    let orders = format!("{:?}", config.databases[0].options.expose());
    assert!(orders.contains("hush3"), "the password comes from its own variable");
    let printed = format!("{config:?}");
    assert!(!printed.contains("hush"), "{printed}");
}

#[test]
fn replicas_have_passwords_of_their_own_or_that_of_their_source() {
    let environment = [
        ("GATEWAY_DATABASE_PASSWORD_MY_ORDERS", "hush3"),
        ("GATEWAY_DATABASE_PASSWORD_MY_ORDERS_REPLICA_2", "hush5"),
        ("TWO", "a/b c"),
        ("THREE_URL", "postgres://orders:hush6@three.example/orders"),
    ];
    let config = Config::from(&Arguments::default(), &lookup(&environment), &REPLICATED).expect("good settings");
    let replicas = config.databases[0].read_replicas.iter().map(Secret::expose);
    for (replica, (host, database, password)) in
        replicas.zip([("one", "orders", "hush3"), ("two", "a/b c", "hush5"), ("three", "orders", "hush6")])
    {
        assert_eq!(replica.get_host(), format!("{host}.example"));
        assert_eq!(replica.get_database(), Some(database));
        assert!(format!("{replica:?}").contains(password), "{host} has {password}");
    }
    let printed = format!("{config:?}");
    assert!(!printed.contains("hush"), "{printed}");
}

#[test]
fn secrets_are_not_repeated_in_problems() {
    let environment = [("ACCOUNTS_HOST", "a"), ("ACCOUNTS_KEY", "hush\n"), ("USERS_URL", "mysql://u:hush@db/users")];
    check_problems(
        &FULL,
        &environment,
        &[
            "`ACCOUNTS_KEY` does not give a valid header; used by header `x-key` of remote schema `accounts`",
            "`USERS_URL` does not give a valid `postgres://` address; used by the address of source `users`",
        ],
    );
}
