//! What environment variables, URLs and headers become, and what is said about the ones that do not work.

use super::*;
use crate::diagnostic::{FileId, Span};

fn spanned<T>(value: T) -> Spanned<T> {
    Spanned::new(value, Span { file: FileId(3), start: 5, end: 9 })
}

fn environment() -> Environment {
    let variables = [
        ("HOST", "db.example"),
        ("URL", "postgres://app:s3cret@db.example:5433/shop"),
        ("REMOTE", "http://remote.example/graphql"),
        ("BROKEN", "not a url"),
        ("LINE", "a\nb"),
        (" SPACED ", "spaced"),
    ];
    variables.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

fn codes(diagnostics: &Diagnostics) -> Vec<String> {
    let mut shown = Vec::new();
    for diagnostic in diagnostics.sorted() {
        assert_eq!(diagnostic.labels.first().map(|label| label.span.start), Some(5), "it points at the metadata");
        let text = format!("{}: {}", diagnostic.code.as_str(), diagnostic.message);
        assert!(!text.contains("s3cret"), "{text}");
        shown.push(text);
    }
    shown
}

#[test]
fn fills_templates() {
    for (template, expected, missing) in [
        ("plain", Some("plain"), 0),
        ("a{{HOST}}b{{HOST}}", Some("adb.examplebdb.example"), 0),
        ("{{ SPACED }}", Some("spaced"), 0),
        ("{{SPACED}}", None, 1),
        ("{{A}}{{B}}{{HOST}}", None, 2),
        ("{{HOST", None, 0),
        ("}}{{", None, 0),
        ("{{}}", None, 0),
    ] {
        let mut diagnostics = Diagnostics::default();
        let filled = fill_template(&spanned(template.to_owned()), &environment(), &mut diagnostics);
        assert_eq!(filled.as_deref(), expected, "{template}");
        assert_eq!(codes(&diagnostics).len(), missing, "{template}");
    }
}

#[test]
fn resolves_database_urls() {
    use metadata::DatabaseUrl::{FromEnv, Literal};
    for (url, expected) in [
        (FromEnv(spanned("URL".to_owned())), Ok("postgres://app@db.example:5433/shop")),
        (
            Literal(spanned("postgresql://app:s3cret@{{HOST}}/shop?password=s3cret".to_owned())),
            Ok("postgresql://app@db.example/shop?…"),
        ),
        (
            FromEnv(spanned("UNSET".to_owned())),
            Err("environment-variable-unset: environment variable `UNSET` is not set"),
        ),
        (
            FromEnv(spanned("BROKEN".to_owned())),
            Err("invalid-url: database URL of source `main` is not valid: relative URL without a base"),
        ),
        (
            Literal(spanned("mysql://app:s3cret@h/shop".to_owned())),
            Err("invalid-url: database URL of source `main` is not valid: its scheme is `mysql`, not `postgres`"),
        ),
        (
            Literal(spanned("postgres://h/shop?sslmode=s3cre".to_owned())),
            Err("invalid-url: database URL of source `main` is not valid: unknown value \"s3cre\" for `ssl_mode`"),
        ),
        (
            metadata::DatabaseUrl::ConnectionParameters(metadata::ConnectionParameters {
                host: spanned("h".to_owned()),
                port: spanned(5432),
                username: spanned("u".to_owned()),
                password: Some(spanned("s3cret".to_owned())),
                database: spanned("d".to_owned()),
            }),
            Ok("postgres://u@h:5432/d"),
        ),
        (
            metadata::DatabaseUrl::ConnectionParameters(metadata::ConnectionParameters {
                host: spanned("db.{{HOST}}".to_owned()),
                port: spanned(5432),
                username: spanned("u".to_owned()),
                password: None,
                database: spanned("{{UNSET}}".to_owned()),
            }),
            Err("environment-variable-unset: environment variable `UNSET` is not set"),
        ),
    ] {
        let source = super::super::tests::source("main", url);
        let mut diagnostics = Diagnostics::default();
        let address = resolve_source(&source, &environment(), &mut diagnostics);
        match expected {
            Ok(shown) => assert_eq!(address.map(|address| address.shown).as_deref(), Some(shown)),
            Err(code) => {
                assert!(address.is_none());
                assert_eq!(codes(&diagnostics), [code]);
            }
        }
    }
}

#[test]
fn resolves_remote_schemas() {
    use metadata::RemoteUrl::{FromEnv, Template};
    let header = |name: &str, value| metadata::Header { name: spanned(name.to_owned()), value };
    let literal = |value: &str| metadata::HeaderValue::Template(spanned(value.to_owned()));
    let from_env = |name: &str| metadata::HeaderValue::FromEnv(spanned(name.to_owned()));
    let mut remote_schema =
        super::super::tests::remote_schema("remote", Template(spanned("https://{{HOST}}/graphql".to_owned())));
    remote_schema.headers = vec![header("X-Key", literal("a {{HOST}}")), header("x-other", from_env("HOST"))];
    remote_schema.timeout_seconds = Some(spanned(7));
    let mut diagnostics = Diagnostics::default();
    let endpoint = resolve_remote_schema(&remote_schema, &environment(), &mut diagnostics).expect("it resolves");
    assert_eq!(endpoint.url.as_str(), "https://db.example/graphql");
    assert_eq!(endpoint.headers.get("x-key").and_then(|value| value.to_str().ok()), Some("a db.example"));
    assert_eq!(endpoint.headers.get("x-other").and_then(|value| value.to_str().ok()), Some("db.example"));
    assert_eq!(endpoint.timeout, Duration::from_secs(7));
    assert_eq!(codes(&diagnostics), [""; 0]);

    // Everything that is wrong is said at once.
    remote_schema.url = FromEnv(spanned("URL".to_owned()));
    remote_schema.headers = vec![
        header("bad name", literal("x")),
        header("x-line", from_env("LINE")),
        header("x-unset", from_env("UNSET")),
        header("x-unset", literal("{{UNSET_TOO}}")),
    ];
    assert!(resolve_remote_schema(&remote_schema, &environment(), &mut diagnostics).is_none());
    assert_eq!(
        codes(&diagnostics),
        [
            "environment-variable-unset: environment variable `UNSET_TOO` is not set",
            "environment-variable-unset: environment variable `UNSET` is not set",
            "invalid-header: header name `bad name` has characters that HTTP does not allow",
            "invalid-header: value of header `x-line` has characters that HTTP does not allow",
            "invalid-url: URL of remote schema `remote` is not valid: its scheme is `postgres`, not `http` or `https`",
        ]
    );
}

#[test]
fn reads_ssl_configurations() {
    for (root, expected) in [
        ("URL", "invalid-certificate: `ssl_configuration` cannot be used: `sslrootcert` is no PEM text and no file"),
        ("UNSET", "environment-variable-unset: environment variable `UNSET` is not set"),
        ("EMPTY_PEM", "invalid-certificate: `ssl_configuration` cannot be used: `sslrootcert` holds no certificate"),
    ] {
        let mut environment = environment();
        environment.insert("EMPTY_PEM".to_owned(), "-----BEGIN NOTHING-----".to_owned());
        let mut source = super::super::tests::source("main", metadata::DatabaseUrl::FromEnv(spanned("URL".to_owned())));
        source.connection_info.ssl_configuration = Some(metadata::SslConfiguration {
            mode: runtime::definition::SslMode::VerifyFull,
            root_certificate: Some(spanned(root.to_owned())),
            client_certificate: None,
        });
        let mut diagnostics = Diagnostics::default();
        let address = resolve_source(&source, &environment, &mut diagnostics).map(|address| address.shown);
        let found = codes(&diagnostics);
        assert!(address.is_none() && found.len() == 1 && found[0].starts_with(expected), "{root}: {found:?}");
    }
}
