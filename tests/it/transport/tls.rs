//! TLS to remote schemas: whom the gateway and the generator trust, what they show, and what is said when it fails. Also
//! how many connections there are.

use std::{fs, path::PathBuf};

use axum::http::Version;
use futures_util::future::join_all;
use generator::introspection::Mode;
use runtime::config::{Arguments, Config};
use serde_json::json;
use tempfile::TempDir;

use super::{PEOPLE, Remote, directory, remote, serve};
use crate::support::{
    gateway,
    listening::{Authority, Listening},
    serve::Server,
    service::Service,
};

/// Certificates in files.
struct Files {
    _directory: TempDir,
    environment: Vec<(&'static str, String)>,
}

impl Files {
    fn write(files: &[(&'static str, String)]) -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory");
        let write = |(name, text): &(&'static str, String)| {
            let path: PathBuf = directory.path().join(name);
            fs::write(&path, text).expect("a file");
            (*name, path.display().to_string())
        };
        let environment = files.iter().map(write).collect();
        Self { _directory: directory, environment }
    }

    fn with_url(&self, url: &str) -> Vec<(&'static str, String)> {
        self.environment.iter().cloned().chain([("PEOPLE_URL", url.to_owned())]).collect()
    }
}

fn service() -> Service {
    let data = json!({ "Query.greeting": "hello" });
    Service::new(PEOPLE).with_data(data.as_object().expect("an object").clone())
}

const PRIVATE: &str = "tls: {certificate_authority: '{{CA}}'}";
const MUTUAL: &str =
    "tls: {certificate_authority: '{{CA}}', client_certificate: '{{CERTIFICATE}}', client_key: '{{KEY}}'}";
const WRONG: &str = "tls: {certificate_authority: '{{OTHER_CA}}'}";
const INSECURE: &str = "tls: {insecure: true}";

fn files() -> (Authority, Files) {
    let (authority, other) = (Authority::new(), Authority::new());
    let client = authority.issue();
    let files = Files::write(&[
        ("CA", format!("# A comment\n{}{}", authority.pem(), other.pem())),
        ("OTHER_CA", other.pem()),
        ("CERTIFICATE", client.certificate),
        ("KEY", client.key),
    ]);
    (authority, files)
}

#[tokio::test(flavor = "multi_thread")]
async fn trust_at_run_time_and_at_build_time() {
    let (authority, files) = files();
    let open = Listening::start(service(), Some(authority.server(None))).await;
    let guarded = Listening::start(service(), Some(authority.server(Some(&authority)))).await;
    for (name, service, extension, trusted) in [
        ("a private authority", &open, PRIVATE, true),
        ("a client certificate", &guarded, MUTUAL, true),
        ("insecure", &open, INSECURE, true),
        ("the wrong authority", &open, WRONG, false),
        ("the authorities of the system", &open, "", false),
        ("no client certificate", &guarded, PRIVATE, false),
    ] {
        let remotes: [Remote; 1] = [remote("people", "timeout_seconds: 10", extension)];
        let environment = files.with_url(&service.url);
        let server = serve(&remotes, &environment, &[]).await;
        let answer = server.ask_as(&[("x-hasura-role", "clerk")], "{ greeting }").await;
        let introspected = Server::start(directory(&remotes).path(), &environment, Mode::Live, &[]).await;
        let introspected = &introspected.findings;
        if trusted {
            assert_eq!(answer, json!({ "data": { "greeting": "hello" } }), "{name}");
            assert_eq!(introspected, "", "{name}");
            continue;
        }
        assert_eq!(answer["data"], json!({ "greeting": null }), "{name}");
        let message = answer["errors"][0]["message"].as_str().expect("a message");
        assert!(message.starts_with("remote schema `people` "), "{name}: {message}");
        assert!(!answer.to_string().contains("127.0.0.1") && !answer.to_string().contains("ertificate"), "{answer}");
        let seen = server.ask("{ greeting }").await["errors"][0]["extensions"]["internal"].to_string();
        assert_ne!(seen, "null", "{name}: admin is told why");
        // The snapshot takes its place, with the reason.
        assert!(introspected.contains("remote-schema-unreachable"), "{name}: {introspected}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_requests_share_a_connection() {
    let (authority, files) = files();
    let secure = Listening::start(service(), Some(authority.server(None))).await;
    let plain = Listening::start(service(), None).await;
    for (service, version) in [(&secure, Version::HTTP_2), (&plain, Version::HTTP_11)] {
        let server = serve(&[remote("people", "", PRIVATE)], &files.with_url(&service.url), &[]).await;
        for _ in 0..20 {
            assert_eq!(server.ask("{ greeting }").await["data"]["greeting"], "hello");
        }
        assert_eq!((service.connections(), service.take_versions()), (1, vec![version; 20]));
    }
    // With HTTP/2 also those that run at the same time.
    let server = serve(&[remote("people", "", PRIVATE)], &files.with_url(&secure.url), &[]).await;
    server.ask("{ greeting }").await;
    let before = secure.connections();
    let answers = (0..20).map(|_| server.ask("{ greeting }"));
    for answer in join_all(answers).await {
        assert_eq!(answer["data"]["greeting"], "hello");
    }
    assert_eq!(secure.connections(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_files_end_the_start() {
    let (_, files) = files();
    let stranger = Authority::new().issue();
    let broken = Files::write(&[("TEXT", "no certificate".to_owned()), ("FOREIGN_KEY", stranger.key)]);
    for (extension, expected) in [
        ("tls: {certificate_authority: '/nowhere/{{CA}}'}", "which cannot be read: No such file"),
        ("tls: {certificate_authority: '{{TEXT}}'}", "in which there is no certificate in PEM format"),
        ("tls: {certificate_authority: '{{NOT_SET}}'}", "`NOT_SET` is not set"),
        (
            "tls: {client_certificate: '{{CERTIFICATE}}', client_key: '{{TEXT}}'}",
            "in which there is no private key in PEM format",
        ),
        (
            "tls: {client_certificate: '{{CERTIFICATE}}', client_key: '{{FOREIGN_KEY}}'}",
            "which is not the key of the certificate in",
        ),
    ] {
        let mut environment = files.with_url("https://127.0.0.1:9/graphql");
        environment.extend(broken.environment.iter().cloned());
        let remotes = [remote("people", "", extension)];
        let checked = gateway::check(
            directory(&remotes).path(),
            &environment,
            Mode::Locked,
            runtime::definition::Settings::default(),
        )
        .await;
        let value = |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        let problems = Config::from(&Arguments::default(), &value, checked.gateway).expect_err("it cannot start");
        let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains(expected), "{problems:?}");
        assert!(problems[0].ends_with("used by the TLS settings of remote schema `people`"), "{problems:?}");
    }
}
