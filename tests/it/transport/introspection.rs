//! Introspection with credentials of its own, at an address of its own, or from a file; none of it gets into what is
//! generated.

use std::fs;

use generator::{
    diagnostic::{Diagnostics, SourceMap},
    introspection::{self, Mode, Progress},
    pipeline, sync,
};
use runtime::definition::Settings;
use serde_json::json;

use super::{PEOPLE, directory, remote, serve};
use crate::support::{
    gateway,
    remotes::{Reply, StubRemote, refusing_port},
    service::Service,
};

fn text(headers: &axum::http::HeaderMap, name: &str) -> Vec<String> {
    headers.get_all(name).iter().map(|value| value.to_str().expect("a text").to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn build_credentials_stay_with_the_build() {
    let service = Service::new(PEOPLE);
    let inside = StubRemote::start(move |received| Reply::json(&service.answer(&received.body))).await;
    let outside = StubRemote::start(|_| Reply::json(&json!({ "data": { "greeting": "hello" } }))).await;
    let remotes = || {
        [remote(
            "people",
            "forward_client_headers: true, headers: [{name: x-key, value_from_env: KEY}]",
            "introspection: {url: '{{INSIDE_URL}}', headers: [{name: authorization, value: 'Bearer {{BUILD_TOKEN}}'}, {name: x-build, value: literal-build-secret}]}",
        )]
    };
    let environment = [
        ("PEOPLE_URL", outside.url()),
        ("INSIDE_URL", inside.url()),
        ("BUILD_TOKEN", "environment-build-secret".to_owned()),
        ("KEY", "run-time".to_owned()),
    ];
    let directory = directory(&remotes());
    fs::remove_dir_all(directory.path().join("snapshots")).expect("removed");
    let out = directory.path().join("out/generated");
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode: Mode::Refresh,
            environment: environment.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: Settings::default(),
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let generated = pipeline::generate(
        directory.path(),
        &out,
        &options,
        Vec::new(),
        sync::Mode::Write,
        &mut sources,
        &mut diagnostics,
    )
    .await;
    assert!(generated.expect("written").is_some(), "there are no findings");

    let headers = inside.take_received().remove(0).headers;
    assert_eq!(text(&headers, "authorization"), ["Bearer environment-build-secret"]);
    assert_eq!(text(&headers, "x-build"), ["literal-build-secret"]);
    assert!(text(&headers, "x-key").is_empty(), "the run-time headers are not the build's");

    let mut files = 0;
    let mut open = vec![directory.path().join("snapshots"), out];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(path).expect("a folder").map(|entry| entry.expect("readable").path()));
            continue;
        }
        files += 1;
        let text = fs::read_to_string(&path).expect("a text");
        for secret in ["build-secret", "BUILD_TOKEN", "INSIDE_URL", "x-build", &inside.url()] {
            assert!(!text.contains(secret), "`{secret}` is in {}", path.display());
        }
    }
    assert!(files > 5, "{files} files were looked through");

    let server = serve(&remotes(), &environment, &[]).await;
    let answer = server.ask_as(&[("authorization", "Bearer of the client")], "{ greeting }").await;
    assert_eq!(answer, json!({ "data": { "greeting": "hello" } }));
    let headers = outside.take_received().remove(0).headers;
    assert_eq!(text(&headers, "authorization"), ["Bearer of the client"]);
    assert_eq!(text(&headers, "x-key"), ["run-time"]);
    assert!(text(&headers, "x-build").is_empty() && inside.take_received().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_as_good_as_a_service() {
    let service = Service::new(PEOPLE);
    let introspection = service.answer(&json!({ "query": "{ __schema { types { name } } }" }));
    let live = StubRemote::start(move |received| Reply::json(&service.answer(&received.body))).await;
    let environment = [("PEOPLE_URL", live.url())];
    let asked = directory(&[remote("people", "", "")]);
    fs::remove_dir_all(asked.path().join("snapshots")).expect("removed");
    let settings = Settings::default();
    let expected = gateway::check(asked.path(), &environment, Mode::Refresh, settings).await.files_to_write;

    let nobody = [("PEOPLE_URL", format!("http://127.0.0.1:{}/graphql", refusing_port()))];
    for (name, text) in [("people.graphql", PEOPLE.to_owned()), ("people.json", introspection.to_string())] {
        let extension = if name.ends_with("json") {
            "introspection: {schema_file: people.json}"
        } else {
            "introspection: {schema_file: people.graphql}"
        };
        let directory = directory(&[remote("people", "", extension)]);
        fs::remove_dir_all(directory.path().join("snapshots")).expect("removed");
        fs::write(directory.path().join(name), text).expect("a file");
        for mode in [Mode::Refresh, Mode::Live, Mode::Locked] {
            let checked = gateway::check(directory.path(), &nobody, mode, settings).await;
            let texts =
                |files: &[(std::path::PathBuf, String)]| files.iter().map(|(_, text)| text.clone()).collect::<Vec<_>>();
            assert_eq!(texts(&checked.files_to_write), texts(&expected), "{name} {mode:?}");
        }
    }
    assert_eq!(live.take_received().len(), 1, "only the first asked anybody");
}
