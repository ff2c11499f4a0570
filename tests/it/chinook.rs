//! What roles get is what hand-written SQL says they may see: on a small music store of our own, always, and on the
//! Chinook data set with its metadata as it is, where the data set is at hand.

mod compare;
mod data_set;
mod music_store;

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use generator::introspection::Mode;

use crate::support::{
    databases::{self, Database},
    serve::Server,
};
use compare::Store;

/// One test for every store that is at hand: ours always is.
#[tokio::test(flavor = "multi_thread")]
async fn stores() {
    if !databases::are_real() {
        eprintln!("not compared: needs the programs of a Postgres server");
        return;
    }
    music_store().await;
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/datasets/chinook");
    let directory = env::var_os("CHINOOK_DIR").map_or_else(beside, PathBuf::from);
    if directory.is_dir() {
        data_set(&directory).await;
    }
}

async fn music_store() {
    let directory = Path::new("tests/cases/pass/music_store");
    let database = std::fs::read_to_string(directory.join("database.sql")).expect("the store has rows");
    let database = Database::create(&database).await;
    let findings = check(&music_store::STORE, directory, "MUSIC_STORE_DATABASE_URL", &database).await;
    assert_eq!(findings, "");
}

async fn data_set(directory: &Path) {
    let unpacked = Command::new("gzip").arg("-dc").arg(directory.join("dump.sql.gz")).output().expect("gzip runs");
    assert!(unpacked.status.success(), "{}", String::from_utf8_lossy(&unpacked.stderr));
    let database = Database::create(&String::from_utf8(unpacked.stdout).expect("the dump is UTF-8")).await;
    let findings = check(&data_set::STORE, &directory.join("metadata"), "CHINOOK_DATABASE_URL", &database).await;
    assert_eq!(findings, "");
}

/// Compares everything, and returns what the generator found.
///
/// What SQL says comes first, because an embedded database serves one connection at a time.
async fn check(store: &Store, directory: &Path, variable: &'static str, database: &Database) -> String {
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
    let first = failures.iter().take(5).map(String::as_str).collect::<Vec<_>>().join("\n\n");
    assert!(failures.is_empty(), "{} of {} comparisons fail\n\n{first}", failures.len(), cases.len());
    assert!(cases.len() > 300, "only {} comparisons", cases.len());
    server.findings.clone()
}
