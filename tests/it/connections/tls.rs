//! TLS to a database: `ssl_configuration` of the metadata against a server with a certificate made for the test.

use std::str::FromStr;

use generator::introspection::Mode;
use runtime::{
    config::{DatabaseTarget, Secret, SslTarget},
    definition::{Source, SslMode},
    execute::postgres::Databases,
};
use serde_json::json;
use sqlx::{Connection as _, Executor as _, PgConnection, postgres::PgConnectOptions};

use super::{USUAL, fetch, metadata, server::OwnServer};
use crate::support::{
    listening::{Authority, Certificate},
    serve::Server,
};

/// TLS for everybody who comes by network; the user `guarded` needs a certificate.
const HBA: &str = "local all all trust\n\
                   hostssl all guarded 127.0.0.1/32 trust clientcert=verify-ca\n\
                   hostssl all all 127.0.0.1/32 trust\n\
                   hostnossl all open 127.0.0.1/32 trust\n";

struct World {
    server: OwnServer,
    authority: Authority,
    other: Authority,
}

async fn start() -> Option<World> {
    let (authority, other) = (Authority::new(), Authority::new());
    let certificate = authority.issue();
    let settings = [
        ("ssl", "on"),
        ("ssl_cert_file", "$DIRECTORY/server.crt"),
        ("ssl_key_file", "$DIRECTORY/server.key"),
        ("ssl_ca_file", "$DIRECTORY/ca.crt"),
    ];
    let ca = authority.pem();
    let files = [("server.crt", certificate.certificate.as_str()), ("server.key", &certificate.key), ("ca.crt", &ca)];
    let server = OwnServer::start(&settings, &files, Some(HBA))?;
    let address = format!("postgresql://postgres@127.0.0.1:{}/postgres", server.port());
    let mut connection = PgConnection::connect(&address).await.expect("the server answers");
    connection.execute("CREATE ROLE guarded LOGIN").await.expect("a role");
    connection.execute("CREATE ROLE open LOGIN").await.expect("a role");
    connection.close().await.expect("a connection closes");
    Some(World { server, authority, other })
}

const WHO: &str = "SELECT to_json(ssl) FROM pg_stat_ssl WHERE pid = pg_backend_pid()";

#[tokio::test(flavor = "multi_thread")]
async fn certificates_are_asked_for_and_shown() {
    use SslMode::{Disable, Prefer, Require, VerifyCa, VerifyFull};
    let Some(World { server, authority, other }) = start().await else { return };
    let Certificate { certificate, key } = authority.issue();
    let client = Some((certificate, key));
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), authority.pem()).expect("a file");
    let (ca, wrong, path) = (Some(authority.pem()), Some(other.pem()), Some(file.path().display().to_string()));
    for (mode, root, client, user, host, expected) in [
        (VerifyFull, &ca, &None, "postgres", "127.0.0.1", Some("true")),
        (VerifyFull, &path, &None, "postgres", "127.0.0.1", Some("true")),
        (VerifyFull, &wrong, &None, "postgres", "127.0.0.1", None),
        (VerifyFull, &None, &None, "postgres", "127.0.0.1", None),
        (VerifyFull, &ca, &None, "postgres", "localhost", None),
        (VerifyCa, &ca, &None, "postgres", "localhost", Some("true")),
        (VerifyCa, &wrong, &None, "postgres", "localhost", None),
        (Require, &None, &None, "postgres", "localhost", Some("true")),
        (Require, &wrong, &None, "postgres", "localhost", None),
        (Prefer, &None, &None, "postgres", "localhost", Some("true")),
        (Disable, &None, &None, "postgres", "127.0.0.1", None),
        (Disable, &None, &None, "open", "127.0.0.1", Some("false")),
        (VerifyFull, &ca, &client, "guarded", "127.0.0.1", Some("true")),
        (VerifyFull, &ca, &None, "guarded", "127.0.0.1", None),
    ] {
        let address = format!("postgresql://{user}@{host}:{}/postgres", server.port());
        let target = SslTarget { root_certificate: root.clone(), client_certificate: client.clone() };
        let options = PgConnectOptions::from_str(&address).expect("an address");
        let options = target.apply(mode, options).expect("the certificates can be read");
        let target = DatabaseTarget { options: Secret::new(options), read_replicas: Vec::new() };
        let sources = [Source { name: "default", connection_info: USUAL, read_replicas: &[] }];
        let answer = fetch(&Databases::of(&sources, [target], None), WHO).await;
        let case = format!("{mode:?} {root:?} as {user} at {host}: {answer:?}");
        match expected {
            Some(expected) => assert_eq!(answer.expect(&case), expected, "{case}"),
            None => assert_eq!(answer.expect_err(&case).message, "connection error", "{case}"),
        }
    }
}

#[test]
fn certificates_that_are_none_are_found_at_start() {
    let authority = Authority::new();
    let (one, other) = (authority.issue(), authority.issue());
    for (root, client, expected) in [
        (Some("/nowhere/ca.pem"), None, "`sslrootcert` is no PEM text and no file"),
        (Some(one.key.as_str()), None, "`sslrootcert` holds no certificate"),
        (None, Some((&one.key, &one.key)), "`sslcert` holds no certificate"),
        (None, Some((&one.certificate, &one.certificate)), "`sslkey` holds no private key"),
        (None, Some((&one.certificate, &other.key)), "`sslkey` is not the key of the certificate"),
    ] {
        let target = SslTarget {
            root_certificate: root.map(str::to_owned),
            client_certificate: client.map(|(certificate, key)| (certificate.clone(), key.clone())),
        };
        let problem = target.apply(SslMode::VerifyFull, PgConnectOptions::new_without_pgpass()).expect_err(expected);
        assert!(problem.starts_with(expected) && !problem.contains("BEGIN"), "{problem}");
    }
}

/// The generator asks the database in the same way as the gateway does afterwards.
#[tokio::test(flavor = "multi_thread")]
async fn from_metadata_to_an_answer() {
    let Some(World { server, authority, .. }) = start().await else { return };
    let address = |user: &str| format!("postgresql://{user}@127.0.0.1:{}/postgres", server.port());
    let mut connection = PgConnection::connect(&address("postgres")).await.expect("the server answers");
    let sql = "CREATE VIEW whoami AS SELECT ssl AS tls FROM pg_stat_ssl WHERE pid = pg_backend_pid();
               GRANT SELECT ON whoami TO guarded";
    connection.execute(sqlx::raw_sql(sql)).await.expect("the statements run");
    let directory = metadata(
        "ssl_configuration: {sslmode: verify-full, sslrootcert: {from_env: CA}, \
         sslcert: {from_env: CERTIFICATE}, sslkey: {from_env: KEY}}",
        "",
        "whoami",
    );
    let client = authority.issue();
    let environment = [
        ("DATABASE_URL", address("guarded")),
        ("CA", authority.pem()),
        ("CERTIFICATE", client.certificate),
        // As a tool writes it that cannot put line ends into variables.
        ("KEY", client.key.replace('\n', "\\n")),
    ];
    let gateway = Server::start(directory.path(), &environment, Mode::Live, &[]).await;
    assert_eq!(gateway.ask("{ whoami { tls } }").await, json!({ "data": { "whoami": [{ "tls": true }] } }));
}
