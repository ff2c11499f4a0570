//! Every request case below `tests/requests/`, in memory: no gateway is compiled for it.

use std::{collections::BTreeMap, path::Path};

use demo::{
    databases::{DEFAULT_SQL, SHOP_SQL},
    services, stack,
};

use crate::support::{
    cases::{self, Bench},
    databases::Database,
    gateway,
    remotes::StubRemote,
};

#[tokio::test(flavor = "multi_thread")]
async fn demo() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (default, shop) = tokio::join!(Database::create(DEFAULT_SQL), Database::create(SHOP_SQL));
    let auth = services::start_auth(0).await.expect("the auth service starts");
    let payments = services::start_payments(0).await.expect("the payments service starts");
    let remotes = BTreeMap::from([
        ("auth", StubRemote::in_front_of(auth.url()).await),
        ("payments", StubRemote::in_front_of(payments.url()).await),
    ]);
    let environment =
        stack::environment(default.url(), shop.url(), &remotes["auth"].url(), &remotes["payments"].url());
    let (engine, config) = gateway::in_memory(&root.join("schemas"), &environment).await;
    let bench = Bench { engine, config, remotes };
    for remote in bench.remotes.values() {
        remote.take_received();
    }

    let mut failures = Vec::new();
    let cases = cases::find(&root.join("tests/requests"));
    for case in &cases {
        if let Err(failure) = cases::run(case, &bench).await {
            failures.push(format!("{}\n{failure}", case.display()));
        }
    }
    assert!(failures.is_empty(), "{} of {} cases fail\n\n{}", failures.len(), cases.len(), failures.join("\n\n"));
    assert!(cases.len() >= 60, "only {} cases were found", cases.len());
}
