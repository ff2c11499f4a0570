//! Schema texts: SDL of snapshots as it is read back, and introspection results as services answer them.

use std::path::Path;

use generator::{
    diagnostic::{Diagnostics, FileId, SourceMap, Style, render_human},
    introspection::{self, Mode, Progress, normalise_value, parse_sdl},
    pipeline,
};
use runtime::definition::Settings;
use serde_json::Value;
use tokio::runtime::Handle;

use super::{Outcome, corpus, fuzz, mutate::mutated};
use crate::support::{
    random::Random,
    remotes::{Reply, StubRemote},
    service::Service,
};

#[test]
fn fuzz_sdl() {
    let corpus = corpus::texts(
        &["schemas/snapshots", "tests/cases", "tests/features", "tests/conformance/metadata"],
        ".graphql",
    );
    fuzz(
        "sdl",
        400,
        |random| mutated(&corpus, random),
        |text, _| match parse_sdl(FileId(0), text) {
            Ok(_) => Outcome::Accepted,
            Err(errors) => {
                for error in errors {
                    // Diagnostics show the text at these places.
                    let places = [Some(&error.range), error.related.as_ref().map(|(range, _)| range)];
                    for range in places.into_iter().flatten() {
                        assert!(range.start <= range.end && range.end <= text.len(), "{range:?} of {}", text.len());
                    }
                }
                Outcome::Refused
            }
        },
    );
}

#[test]
fn fuzz_default_values() {
    let values =
        ["[{from: 1, to: null}, {}]", "\"a \\u00e9 \\\" b\"", "\"\"\"block\n  text\"\"\"", "-1.5e10", "[[FACT], true]"];
    let corpus: Vec<String> = values.map(str::to_owned).to_vec();
    fuzz(
        "default values",
        400,
        |random| mutated(&corpus, random),
        |text, _| match normalise_value(text) {
            Ok(normal) => {
                assert_eq!(
                    normalise_value(&normal).as_ref(),
                    Ok(&normal),
                    "the normal form of a value is its own normal form"
                );
                Outcome::Accepted
            }
            Err(_) => Outcome::Refused,
        },
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn fuzz_introspection_results() {
    let corpus: Vec<String> = corpus::texts(&["tests/features", "tests/conformance/metadata"], ".graphql")
        .iter()
        .filter(|sdl| parse_sdl(FileId(0), sdl).is_ok())
        .map(|sdl| Service::new(sdl).answer(&serde_json::json!({ "query": "{ __schema { x } }" })).to_string())
        .collect();
    assert!(!corpus.is_empty(), "no service answers introspection");
    let directory = tempfile::tempdir().expect("a temporary directory");
    let metadata = "- name: remote\n  definition:\n    url_from_env: REMOTE_URL\n";
    std::fs::write(directory.path().join("version.yaml"), "version: 3\n").expect("a file can be written");
    std::fs::write(directory.path().join("remote_schemas.yaml"), metadata).expect("a file can be written");
    let remote = StubRemote::start(|_| Reply::html()).await;
    let environment = [("REMOTE_URL".to_owned(), remote.url())];
    let input =
        |random: &mut Random| if random.one_in(2) { mutated(&corpus, random) } else { mutated_tree(&corpus, random) };
    tokio::task::block_in_place(|| {
        fuzz("introspection results", 60, input, |text, _| {
            remote.override_with(Some(Reply::text(axum::http::StatusCode::OK, "application/json", text)));
            remote.take_received();
            Handle::current().block_on(check(directory.path(), &environment))
        });
    });
}

async fn check(directory: &Path, environment: &[(String, String)]) -> Outcome {
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode: Mode::Refresh,
            environment: environment.iter().cloned().collect(),
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: Settings::default(),
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let checked = pipeline::check_directory(directory, &options, &mut sources, &mut diagnostics).await;
    let _ = render_human(&diagnostics, &sources, Style::Plain);
    if checked.is_some() { Outcome::Accepted } else { Outcome::Refused }
}

/// A result in which parts of the tree are left out, doubled or exchanged.
fn mutated_tree(corpus: &[String], random: &mut Random) -> String {
    let text: &String = random.one_of(corpus);
    let mut tree: Value = serde_json::from_str(text).expect("the corpus is JSON");
    for _ in 0..=random.below(3) {
        let mut place = &mut tree;
        for _ in 0..random.below(12) {
            let count = match place {
                Value::Array(items) => items.len(),
                Value::Object(entries) => entries.len(),
                _ => 0,
            };
            if count == 0 {
                break;
            }
            let index = random.below(count);
            place = match place {
                Value::Array(items) => &mut items[index],
                Value::Object(entries) => entries.values_mut().nth(index).expect("an entry"),
                _ => break,
            };
        }
        match place {
            Value::Array(items) if !items.is_empty() && random.one_in(2) => {
                let item = items[random.below(items.len())].clone();
                items.push(item);
            }
            Value::String(text) if random.one_in(2) => {
                text.push_str(random.word(&["x", "!", "\n}", "\"\"\"", "\0", " @oneOf"]));
            }
            other => {
                *other = random.one_of(&[Value::Null, Value::Bool(true), Value::from(1), Value::from("x")]).clone();
            }
        }
    }
    tree.to_string()
}
