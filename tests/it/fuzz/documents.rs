//! Documents: lexed, parsed, validated, collected and planned, for every role; nothing is fetched.

use std::path::Path;

use demo::stack;
use generator::introspection::Mode;
use runtime::{
    definition::RoleId,
    error::ClientError,
    pipeline::{Engine, GraphqlRequest},
    session::Session,
};
use serde_json::value::RawValue;

use super::{Outcome, corpus, fuzz, grammar::Grammar, mutate::mutated};
use crate::support::{gateway, random::Random};

/// An error is no longer than this, whatever names the document has.
const MAX_ERROR: usize = 16 * 1024;
/// A document has no more errors than this.
const MAX_ERRORS: usize = 50;

#[tokio::test(flavor = "multi_thread")]
async fn fuzz_documents() {
    let engine = demo_engine().await;
    let corpus =
        corpus::texts(&["tests/requests", "tests/features", "tests/conformance/documents", "demo"], ".graphql");
    fuzz("documents", 400, |random| mutated(&corpus, random), |text, random| explain(&engine, text, None, random));
}

/// Documents that follow the schema, so that the deep parts are reached, and some of them broken.
#[tokio::test(flavor = "multi_thread")]
async fn fuzz_structured_documents() {
    let engine = demo_engine().await;
    let grammar = Grammar::new(engine.gateway, RoleId::ADMIN);
    let admin = |text: &str, _: &mut Random| explain_as(&engine, text, None, RoleId::ADMIN);
    let (accepted, rounds) = fuzz("structured documents", 400, |random| grammar.document(random), admin);
    // Tables have rules beyond the schema, such as that of `distinct_on` and `order_by`.
    let enough = rounds == 1 || accepted * 4 >= rounds * 3;
    assert!(enough, "{accepted} of {rounds} documents that follow the schema are accepted");
    let broken = |random: &mut Random| {
        let corpus: Vec<String> = (0..2).map(|_| grammar.document(random)).collect();
        mutated(&corpus, random)
    };
    fuzz("broken structured documents", 400, broken, |text, random| explain(&engine, text, None, random));
}

/// The demo's gateway; none of its sources is there.
pub async fn demo_engine() -> Engine {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let nowhere = "http://127.0.0.1:9/graphql";
    let environment = stack::environment("postgres://127.0.0.1:9/x", "postgres://127.0.0.1:9/x", nowhere, nowhere);
    gateway::in_memory(&directory, &environment, Mode::Locked).await.0
}

/// Plans a request for some role.
pub fn explain(engine: &Engine, text: &str, variables: Option<&RawValue>, random: &mut Random) -> Outcome {
    let role = RoleId(u16::try_from(random.below(engine.gateway.roles.len())).expect("roles are few"));
    explain_as(engine, text, variables, role)
}

fn explain_as(engine: &Engine, text: &str, variables: Option<&RawValue>, role: RoleId) -> Outcome {
    let request = || GraphqlRequest { query: text.into(), operation_name: None, variables };
    let session = Session { role, variables: vec![("x-hasura-user-id".to_owned(), "1".to_owned())] };
    match engine.explain(&request(), &session) {
        Ok(explanation) => {
            let again = engine.explain(&request(), &session).expect("a request is planned twice");
            assert_eq!((again.plan, again.statements), (explanation.plan, explanation.statements));
            Outcome::Accepted
        }
        Err(errors) => {
            assert_bounded(&errors);
            Outcome::Refused
        }
    }
}

/// Errors say something, and not at any length.
pub fn assert_bounded(errors: &[ClientError]) {
    assert!((1..=MAX_ERRORS).contains(&errors.len()), "{} errors", errors.len());
    for error in errors {
        let length = error.message.len() + error.request_path.len() + error.internal.as_deref().map_or(0, str::len);
        assert!(length <= MAX_ERROR, "an error of {length} bytes: {:.200}", error.message);
    }
}
