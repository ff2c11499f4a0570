//! Request cases: a folder each, with a request and the goldens of what it does.
//!
//! | file | holds |
//! |---|---|
//! | `request.graphql` | the document |
//! | `variables.json` | its variables, if any |
//! | `operation_name.txt` | which operation to run, if it has several |
//! | `session.json` | request headers: role, session variables and others; without it the role is `admin` |
//! | `remotes.json` | how remote schemas misbehave: name to `html`, `truncated`, `broken off`, `errors` |
//! | `plan.txt`, `statements.sql` | goldens of `explain`; absent where the request is refused |
//! | `remote_requests.txt` | golden: bodies that remote schemas received; absent where there were none |
//! | `response.json` | golden: the answer |

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use axum::http::{HeaderMap, HeaderName, HeaderValue};
use runtime::{
    config::Config,
    pipeline::{Engine, GraphqlRequest},
};
use serde_json::{Value, json, value::RawValue};

use super::{
    golden, json,
    remotes::{Reply, StubRemote},
};

/// What cases run on.
pub struct Bench {
    /// The engine.
    pub engine: Engine,
    /// Its settings.
    pub config: Config,
    /// The remote schemas by name, each behind a front.
    pub remotes: BTreeMap<String, Arc<StubRemote>>,
    /// The environment, whose values stand in goldens as `{{NAME}}`: they differ from run to run.
    pub environment: Vec<(String, String)>,
}

/// The folders below `area` that hold a request, sorted.
pub fn find(area: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![area.to_path_buf()];
    while let Some(directory) = open.pop() {
        if directory.join("request.graphql").is_file() {
            found.push(directory.clone());
        }
        let entries = fs::read_dir(&directory).expect("a folder of cases can be read");
        let entries = entries.map(|entry| entry.expect("a folder of cases can be read").path());
        open.extend(entries.filter(|path| path.is_dir()));
    }
    found.sort();
    found
}

/// What a case asks.
pub struct Asked {
    /// The document.
    pub query: String,
    /// Its variables.
    pub variables: Option<Box<RawValue>>,
    /// Which operation to run.
    pub operation_name: Option<String>,
    /// Headers, the session's among them.
    pub headers: HeaderMap,
}

impl Asked {
    /// Reads a case.
    pub fn read(case: &Path) -> Self {
        let read = |name: &str| fs::read_to_string(case.join(name)).ok();
        let raw = |text: String| RawValue::from_string(text.trim().to_owned()).expect("JSON");
        Self {
            query: read("request.graphql").expect("a case has a request"),
            variables: read("variables.json").map(raw),
            operation_name: read("operation_name.txt").map(|text| text.trim().to_owned()),
            headers: headers(read("session.json").as_deref()),
        }
    }
}

/// Whether a case changes something.
pub fn is_mutation(case: &Path) -> bool {
    Asked::read(case).query.trim_start().starts_with("mutation")
}

/// Runs a case; the error says which goldens differ.
pub async fn run(case: &Path, bench: &Bench) -> Result<(), String> {
    let Asked { query, variables, operation_name, headers } = Asked::read(case);
    let session = runtime::session::resolve(bench.engine.gateway, &bench.config.authentication, &headers)
        .expect("the session is accepted");
    let request = || GraphqlRequest {
        query: query.as_str().into(),
        operation_name: operation_name.as_deref().map(Into::into),
        variables: variables.as_deref(),
    };

    misbehave(bench, fs::read_to_string(case.join("remotes.json")).ok().as_deref());
    let explained = bench.engine.explain(&request(), &session).ok();
    let answer = bench.engine.execute(request(), &session, &headers, true).await;
    let mut sent = Vec::new();
    for (name, remote) in &bench.remotes {
        sent.extend(remote.take_received().into_iter().map(|received| format!("{name} {}\n", received.body)));
    }
    sent.sort();
    let mut answer = String::from_utf8(answer.body.to_vec()).expect("an answer is UTF-8");
    let mut failures = Vec::new();
    if !query.trim_start().starts_with("mutation") {
        // The second time the plan comes from the cache, and must do the same.
        let again = bench.engine.execute(request(), &session, &headers, true).await;
        if again.body != answer.as_bytes() {
            failures.push(format!("answered differently the second time: {}", String::from_utf8_lossy(&again.body)));
        }
    }
    for remote in bench.remotes.values() {
        remote.override_with(None);
        remote.take_received();
    }
    for (name, value) in &bench.environment {
        answer = answer.replace(value, &format!("{{{{{name}}}}}"));
    }

    let plan = explained.as_ref().map(|explained| explained.plan.as_str());
    let statements = explained.as_ref().map(|explained| explained.statements.as_str());
    let sent = sent.concat();
    for (name, found) in [
        ("plan.txt", plan),
        ("statements.sql", statements.filter(|text| !text.is_empty())),
        ("remote_requests.txt", Some(sent.as_str()).filter(|text| !text.is_empty())),
        ("response.json", Some(json::pretty(&answer).as_str())),
    ] {
        let found = found.map(|text| if text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") });
        failures.extend(golden::compare(&case.join(name), found.as_deref()).err());
    }
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

fn headers(session: Option<&str>) -> HeaderMap {
    let Some(session) = session else { return HeaderMap::new() };
    let session: BTreeMap<String, String> = serde_json::from_str(session).expect("session.json maps names to texts");
    let header = |(name, value): (String, String)| {
        let name = HeaderName::try_from(name).expect("a header's name");
        (name, HeaderValue::try_from(value).expect("a header's value"))
    };
    session.into_iter().map(header).collect()
}

fn misbehave(bench: &Bench, remotes: Option<&str>) {
    let Some(remotes) = remotes else { return };
    let remotes: BTreeMap<String, String> = serde_json::from_str(remotes).expect("remotes.json maps names to texts");
    for (name, behaviour) in remotes {
        let remote = bench.remotes.get(name.as_str()).expect("remotes.json names remote schemas");
        let errors: Value =
            json!({ "data": null, "errors": [{ "message": "out of order", "extensions": { "code": "DOWN" } }] });
        remote.override_with(Some(match behaviour.as_str() {
            "html" => Reply::html(),
            "truncated" => Reply::truncated(),
            "broken off" => Reply::broken_off(),
            "errors" => Reply::json(&errors),
            "no data" => Reply::json(&json!({})),
            other => panic!("remotes.json: `{other}` is no behaviour"),
        }));
    }
}
