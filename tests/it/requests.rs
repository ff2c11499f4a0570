//! Every request case below `tests/requests/`, in memory: no gateway is compiled for it.

use std::{collections::BTreeMap, fs, path::Path};

use demo::{
    databases::{DEFAULT_SQL, SHOP_SQL},
    services, stack,
};
use generator::introspection::Mode;

use crate::support::{
    cases::{self, Bench},
    databases::Database,
    gateway,
    remotes::StubRemote,
};

/// The areas are folders; each starts with services in their first state, so that mutations stay inside theirs.
#[tokio::test(flavor = "multi_thread")]
async fn cases_over_the_demo() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (default, shop) = tokio::join!(Database::create(DEFAULT_SQL), Database::create(SHOP_SQL));
    let (auth, payments) = start_services().await;
    let remotes = BTreeMap::from([
        ("auth".to_owned(), StubRemote::in_front_of(auth.url()).await),
        ("payments".to_owned(), StubRemote::in_front_of(payments.url()).await),
    ]);
    let environment = stack::environment(default.url(), shop.url(), &remotes["auth"].url(), &remotes["payments"].url());
    let (engine, config) = gateway::in_memory(&root.join("schemas"), &environment, Mode::Refresh).await;
    let environment = environment.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let bench = Bench {
        engine,
        config,
        remotes: remotes.into_iter().map(|(name, remote)| (name, remote.into())).collect(),
        environment,
    };

    let (mut count, mut failures) = (0, Vec::new());
    for area in areas(&root.join("tests/requests")) {
        let (auth, payments) = start_services().await;
        bench.remotes["auth"].forward_to(auth.url());
        bench.remotes["payments"].forward_to(payments.url());
        for case in cases::find(&area) {
            count += 1;
            if let Err(failure) = cases::run(&case, &bench).await {
                failures.push(format!("{}\n{failure}", case.display()));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {count} cases fail\n\n{}", failures.len(), failures.join("\n\n"));
    assert!(count >= 60, "only {count} cases were found");
}

async fn start_services() -> (services::Service, services::Service) {
    let auth = services::start_auth(0).await.expect("the auth service starts");
    let payments = services::start_payments(0).await.expect("the payments service starts");
    (auth, payments)
}

fn areas(directory: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(directory).expect("the folder of request cases");
    let mut areas: Vec<_> = entries.map(|entry| entry.expect("the folder of request cases").path()).collect();
    areas.sort();
    areas
}
