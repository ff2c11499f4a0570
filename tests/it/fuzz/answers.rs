//! Answers of remote services, broken on their way: read, joined and stitched into responses.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::body::Bytes;
use runtime::pipeline::GraphqlRequest;
use serde_json::{Value, value::RawValue};
use tokio::runtime::Handle;

use super::{Outcome, fuzz, mutate::broken};
use crate::{
    features,
    support::{
        cases::{self, Asked, Bench},
        random::Random,
        remotes::Reply,
    },
};

/// A response to a broken answer is no longer than this: joins repeat what they were given, but not without end.
const MAX_RESPONSE: usize = 64 << 20;

/// Every feature that needs no database, asked what its cases ask.
#[tokio::test(flavor = "multi_thread")]
async fn fuzz_remote_answers() {
    // The seed of the present input; 0 where answers go through as they are.
    let seed = Arc::new(AtomicU64::new(0));
    let sent = Arc::new(Mutex::new(Vec::new()));
    let mut benches = Vec::new();
    for feature in features::all().iter().filter(|feature| !feature.join("databases").is_dir()) {
        let (seed, sent) = (Arc::clone(&seed), Arc::clone(&sent));
        let reply = move |answer: &Value| match seed.load(Ordering::Relaxed) {
            0 => Reply::json(answer),
            seed => {
                let bytes = tampered(answer, &mut Random::new(seed));
                sent.lock().unwrap_or_else(PoisonError::into_inner).clone_from(&bytes);
                Reply::bytes(bytes)
            }
        };
        let (_, bench) = features::start(feature, reply).await;
        benches.push((bench, cases::find(feature)));
    }
    assert!(!benches.is_empty(), "no feature was found");
    let input = |random: &mut Random| {
        let bench = random.below(benches.len());
        benches[bench].1[random.below(benches[bench].1.len())].display().to_string()
    };
    tokio::task::block_in_place(|| {
        fuzz("remote answers", 200, input, |case, random| {
            let (bench, _) = benches
                .iter()
                .find(|(_, cases)| cases.iter().any(|known| known.display().to_string() == case))
                .expect("the case's bench");
            seed.store(1 + random.below(usize::MAX) as u64, Ordering::Relaxed);
            let body = Handle::current().block_on(ask(bench, &Asked::read(case.as_ref())));
            // A large answer that looks like data alone goes on unread, see `remote::is_plain`.
            let passed_through = *sent.lock().unwrap_or_else(PoisonError::into_inner) == body;
            if passed_through { Outcome::Accepted } else { judge(&body) }
        });
    });
}

async fn ask(bench: &Bench, asked: &Asked) -> Bytes {
    let session = runtime::session::resolve(bench.engine.gateway, &bench.config.authentication, &asked.headers)
        .expect("the session is accepted");
    let request = GraphqlRequest {
        query: asked.query.as_str().into(),
        operation_name: asked.operation_name.as_deref().map(Into::into),
        variables: asked.variables.as_deref(),
    };
    let answer = bench.engine.execute(request, &session, &asked.headers, true).await;
    for remote in bench.remotes.values() {
        remote.take_received();
    }
    answer.body
}

fn judge(body: &[u8]) -> Outcome {
    assert!(body.len() <= MAX_RESPONSE, "{} bytes", body.len());
    let not_json = |error: serde_json::Error| panic!("{error}: {:.2000}", String::from_utf8_lossy(body));
    // Its parts stay texts: a reader of trees gives up at a depth that responses may have.
    let response: BTreeMap<String, &RawValue> = serde_json::from_slice(body).unwrap_or_else(not_json);
    let errors: Vec<&RawValue> = response
        .get("errors")
        .map_or_else(Vec::new, |errors| serde_json::from_str(errors.get()).expect("errors are a list"));
    let errors = errors.len();
    assert!(response.contains_key("data") || errors > 0, "neither data nor errors: {response:?}");
    if errors == 0 { Outcome::Accepted } else { Outcome::Refused }
}

/// An answer with its tree or its text broken, or its bytes.
fn tampered(answer: &Value, random: &mut Random) -> Vec<u8> {
    let mut answer = answer.clone();
    for _ in 0..=random.below(3) {
        change(&mut answer, random);
    }
    let mut text = answer.to_string();
    if random.one_in(2) {
        let corpus = [text.clone()];
        text = broken(&text, &corpus, random);
        text.truncate(text.floor_char_boundary(512 * 1024));
    }
    let mut bytes = text.into_bytes();
    if random.one_in(10) && !bytes.is_empty() {
        let at = random.below(bytes.len());
        bytes[at] ^= 1 << random.below(8);
    }
    bytes
}

/// Puts something else at some place of the tree.
fn change(value: &mut Value, random: &mut Random) {
    let count = match value {
        Value::Array(items) => items.len(),
        Value::Object(entries) => entries.len(),
        _ => 0,
    };
    if count > 0 && !random.one_in(5) {
        let index = random.below(count);
        return match value {
            Value::Array(items) => change(&mut items[index], random),
            Value::Object(entries) => change(entries.values_mut().nth(index).expect("an entry"), random),
            _ => {}
        };
    }
    let copy = value.clone();
    match value {
        Value::Array(items) if random.one_in(2) => {
            let copies = random.below(20);
            items.extend(std::iter::repeat_n(items.first().cloned().unwrap_or_default(), copies));
        }
        Value::Object(entries) if random.one_in(2) => {
            let key = entries.keys().nth(random.below(entries.len())).cloned().unwrap_or_default();
            entries.remove(&key);
            entries.insert(random.word(&["__typename", "f0", "f99999", "__join0_0", "errors", "x"]).to_string(), copy);
        }
        other => {
            *other = match random.below(9) {
                0 => Value::Null,
                1 => Value::Bool(true),
                2 => Value::from(random.below(5)),
                3 => Value::from("x".repeat(random.below(300))),
                4 => Value::from("\u{0}\"\\\u{1F600}\u{2028}"),
                5 => Value::from(1e300),
                6 => Value::Array(vec![copy; random.below(4)]),
                7 => serde_json::json!({ "id": copy, "__typename": "Nobody" }),
                _ => (0..random.below(100)).fold(copy, |inner, _| Value::Array(vec![inner])),
            };
        }
    }
}
