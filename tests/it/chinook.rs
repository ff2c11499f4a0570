//! What roles get is what hand-written SQL says they may see, and what they change is what it says they may change: on a
//! small music store of our own, always, and on the Chinook data set with its metadata as it is, where the data set is at
//! hand.

mod changes;
mod compare;
mod data_set;
mod data_set_inserts;
mod data_set_writes;
mod music_store;
mod music_store_writes;
mod permitted;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use generator::introspection::Mode;

use crate::support::{databases::Database, serve::Server};
use compare::Store;
use permitted::Writes;

/// One test for every store that is at hand: ours always is.
#[tokio::test(flavor = "multi_thread")]
async fn stores() {
    music_store().await;
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/datasets/chinook");
    let directory = env::var_os("CHINOOK_DIR").map_or_else(beside, PathBuf::from);
    if directory.is_dir() {
        data_set(&directory).await;
    }
}

async fn music_store() {
    let directory = Path::new("tests/cases/pass/music_store");
    let rows = std::fs::read_to_string(directory.join("database.sql")).expect("the store has rows");
    let (store, writes) = (&music_store::STORE, &music_store_writes::WRITES);
    let findings = check(store, writes, directory, "MUSIC_STORE_DATABASE_URL", &rows).await;
    assert_eq!(findings, "");
}

async fn data_set(directory: &Path) {
    let unpacked = Command::new("gzip").arg("-dc").arg(directory.join("dump.sql.gz")).output().expect("gzip runs");
    assert!(unpacked.status.success(), "{}", String::from_utf8_lossy(&unpacked.stderr));
    let rows = String::from_utf8(unpacked.stdout).expect("the dump is UTF-8");
    let (store, writes) = (&data_set::STORE, &data_set_writes::WRITES);
    let findings = check(store, writes, &directory.join("metadata"), "CHINOOK_DATABASE_URL", &rows).await;
    assert_eq!(findings, "");
}

/// Compares everything, first what is read and then what is changed, and returns what the generator found.
async fn check(store: &Store, writes: &Writes, directory: &Path, variable: &'static str, rows: &str) -> String {
    let (database, twin) = (Database::create(rows).await, Database::create(rows).await);
    let cases = compare::cases(store);
    let expected = compare::run_sql(&cases, database.url()).await;
    let server = Server::start(directory, &[(variable, database.url().to_owned())], Mode::Refresh, &[]).await;
    let mut failures = Vec::new();
    for (case, expected) in cases.iter().zip(expected) {
        let found = server.ask_as(&case.headers(), &case.query).await;
        if found != expected {
            failures.push(format!("{case}\n--- by SQL\n{expected}\n--- by the gateway\n{found}"));
        }
    }
    failures.extend(compare::schema(store, &server).await);
    failures.extend(compare::refusals(store, &server).await);
    failures.extend(permitted::schema(store, writes, &server).await);
    let mut changes = permitted::refusals(store, writes, &database).await;
    changes.extend(permitted::updates(store, writes));
    changes.extend((writes.changes)());
    failures.extend(changes::run(store, &changes, &server, &database, &twin).await);
    let first = failures.iter().take(5).map(String::as_str).collect::<Vec<_>>().join("\n\n");
    let count = cases.len() + changes.len();
    assert!(failures.is_empty(), "{} of {count} comparisons fail\n\n{first}", failures.len());
    assert!(cases.len() > 300, "only {} comparisons of what is read", cases.len());
    assert!(changes.len() > 100, "only {} comparisons of what is changed", changes.len());
    server.findings.clone()
}
