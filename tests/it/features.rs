//! Every feature below `tests/features/`: a metadata directory of its own with stub sources, asked in memory.
//!
//! | in `tests/features/<area>/<feature>/` | holds |
//! |---|---|
//! | `metadata/` | the metadata directory; it is introspected live |
//! | `remotes/<name>.graphql` | the schema of a remote service at `{{<NAME>_URL}}`, which refuses what is not valid for it |
//! | `remotes/<name>.json` | what its fields answer, see `support::service`; all else is made up |
//! | `databases/<name>.sql` | a database at the environment variable `<NAME>_URL` |
//! | `environment.json` | more environment variables |
//! | `settings.json` | `remote_schema_permissions`, `stringify_numeric_types`, `graphql_default`, `infer_function_permissions` |
//! | `extensions.txt` | extensions that the server must have; the feature is skipped where it has not |
//! | `sdl/<role>.graphql` | golden: the schema of a role; a file that is there is compared. No role's has a type without members |
//! | `requests/**` | request cases, see `support::cases` |
//!
//! After a case that is a mutation the databases are made anew. Such a case may hold `<database>.state.sql`, a query, and
//! then `<database>.state.json` is the golden of its rows afterwards.

mod compiled;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use generator::{introspection::Mode, pipeline::Checked};
use runtime::{
    definition::{Gateway, Settings},
    introspection::print_sdl,
};
use serde_json::{Map, Value};

use crate::support::{
    cases::{self, Bench},
    databases::{self, Database},
    gateway, golden,
    remotes::{Reply, StubRemote},
    service::Service,
};

#[tokio::test(flavor = "multi_thread")]
async fn features() {
    let (mut count, mut failures) = (0, Vec::new());
    for feature in possible().await {
        count += 1;
        // Shown where the test fails or is stopped: there is no other sign of which feature it was at.
        println!("{}", feature.display());
        run(&feature, &mut failures).await;
    }
    assert!(failures.is_empty(), "{count} features, {} failures\n\n{}", failures.len(), failures.join("\n\n"));
    assert!(count > 0, "no feature was found");
}

/// Runs all cases of a feature.
async fn run(feature: &Path, failures: &mut Vec<String>) {
    let sources = Sources::start(feature, Reply::json).await;
    let bench = sources.bench().await;
    for (role, path) in folder_files(&feature.join("sdl")) {
        let sdl = print_sdl(bench.engine.gateway, bench.engine.gateway.role_or_variant(&role));
        failures.extend(golden::compare(&path, Some(&sdl)).err());
    }
    failures.extend(types_without_members(bench.engine.gateway).map(|what| format!("{}: {what}", feature.display())));
    let found = cases::find(feature);
    assert!(!found.is_empty(), "{} has no request", feature.display());
    for case in found {
        if let Err(failure) = cases::run(&case, &bench).await {
            failures.push(format!("{}\n{failure}", case.display()));
        }
        if !cases::is_mutation(&case) || sources.databases.is_empty() {
            continue;
        }
        failures.extend(sources.compare_and_reset(&case).await);
    }
}

/// Types of which a role sees no field or value, which GraphQL does not allow.
fn types_without_members(gateway: &'static Gateway) -> impl Iterator<Item = String> {
    gateway.roles.iter().flat_map(move |role| {
        let sdl = print_sdl(gateway, gateway.role_or_variant(role));
        let lines: Vec<_> = sdl.lines().map(str::to_owned).collect();
        let empty = lines.windows(2).filter(|pair| pair[0].ends_with('{') && pair[1] == "}");
        empty.map(|pair| format!("role `{role}` sees `{} }}`", pair[0])).collect::<Vec<_>>()
    })
}

/// What a feature is made of, while its sources run.
pub struct Sources {
    metadata: PathBuf,
    environment: Vec<(String, String)>,
    settings: Settings,
    remotes: BTreeMap<String, Arc<StubRemote>>,
    databases: Vec<(String, Database)>,
    /// What is in the databases, in the same order.
    contents: Vec<String>,
}

impl Sources {
    /// Starts the sources of a feature. What services answer goes through `reply`.
    pub async fn start(feature: &Path, reply: impl Fn(&Value) -> Reply + Clone + Send + Sync + 'static) -> Self {
        let (mut environment, mut databases, mut remotes) = (Vec::new(), Vec::new(), BTreeMap::new());
        let mut contents = Vec::new();
        for (name, path) in folder_files(&feature.join("databases")) {
            let content = read(&path);
            let database = Database::create(&content).await;
            environment.push((variable(&name), database.url().to_owned()));
            databases.push((name, database));
            contents.push(content);
        }
        for (name, path) in folder_files(&feature.join("remotes")) {
            if path.extension().is_none_or(|extension| extension != "graphql") {
                continue;
            }
            let data =
                fs::read_to_string(path.with_extension("json")).map_or_else(|_| Map::new(), |text| object(&text));
            let service = Service::validating(&read(&path)).await.with_data(data);
            let reply = reply.clone();
            let remote = StubRemote::start(move |received| reply(&service.answer(&received.body))).await;
            environment.push((variable(&name), remote.url()));
            remotes.insert(name, Arc::new(remote));
        }
        for (name, value) in optional(&feature.join("environment.json")) {
            environment.push((name, value.as_str().expect("environment.json maps names to texts").to_owned()));
        }
        let settings = optional(&feature.join("settings.json"));
        let choose = |name: &str, usual: bool| settings.get(name).and_then(Value::as_bool).unwrap_or(usual);
        let usual = Settings::default();
        let settings = Settings {
            remote_schema_permissions: choose("remote_schema_permissions", usual.remote_schema_permissions),
            stringify_numeric_types: choose("stringify_numeric_types", usual.stringify_numeric_types),
            graphql_default: choose("graphql_default", usual.graphql_default),
            infer_function_permissions: choose("infer_function_permissions", usual.infer_function_permissions),
        };
        Self { metadata: feature.join("metadata"), environment, settings, remotes, databases, contents }
    }

    /// A gateway over them. It must end before they do.
    async fn bench(&self) -> Bench {
        let (engine, config) =
            gateway::in_memory_with(&self.metadata, &self.environment, Mode::Refresh, self.settings).await;
        for remote in self.remotes.values() {
            remote.take_received();
        }
        Bench { engine, config, remotes: self.remotes.clone(), environment: self.environment.clone() }
    }

    /// Compares what a mutation left in the databases, and makes them anew.
    async fn compare_and_reset(&self, case: &Path) -> Vec<String> {
        let mut failures = Vec::new();
        for ((name, database), content) in self.databases.iter().zip(&self.contents) {
            if let Ok(query) = fs::read_to_string(case.join(format!("{name}.state.sql"))) {
                let state = database.rows(&query).await;
                failures.extend(golden::compare(&case.join(format!("{name}.state.json")), Some(&state)).err());
            }
            database.reset(content).await;
        }
        failures
    }

    /// The checked gateway over them.
    pub async fn check(&self) -> Checked {
        gateway::check(&self.metadata, &self.environment, Mode::Refresh, self.settings).await
    }
}

/// A feature's gateway behind its sources, which must end after it: an embedded server waits for its connections to be
/// closed. What services answer goes through `reply`.
pub async fn start(
    feature: &Path,
    reply: impl Fn(&Value) -> Reply + Clone + Send + Sync + 'static,
) -> (Sources, Bench) {
    let sources = Sources::start(feature, reply).await;
    let bench = sources.bench().await;
    (sources, bench)
}

/// The folders of all features.
pub fn all() -> Vec<PathBuf> {
    folders(&root()).iter().flat_map(|area| folders(area)).collect()
}

/// The folders of the features that the server has the extensions for; only those whose path contains `FEATURE`, where that
/// variable is set.
pub async fn possible() -> Vec<PathBuf> {
    let mut possible = Vec::new();
    let wanted = std::env::var("FEATURE").unwrap_or_default();
    for feature in all().into_iter().filter(|feature| feature.to_string_lossy().contains(&wanted)) {
        let extensions = fs::read_to_string(feature.join("extensions.txt")).unwrap_or_default();
        if databases::offer(extensions.split_whitespace()).await {
            possible.push(feature);
        } else {
            let name = feature.strip_prefix(root()).expect("it was found there").display().to_string();
            let extensions = extensions.split_whitespace().collect::<Vec<_>>().join(", ");
            databases::left_out(&name, &format!("the server has not all of {extensions}"));
        }
    }
    possible
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features")
}

/// `AUTH_URL` of `auth`
fn variable(name: &str) -> String {
    format!("{}_URL", name.to_uppercase().replace('-', "_"))
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn object(text: &str) -> Map<String, Value> {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("no JSON object: {error}"))
}

fn optional(path: &Path) -> Map<String, Value> {
    fs::read_to_string(path).map_or_else(|_| Map::new(), |text| object(&text))
}

fn folders(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut folders: Vec<_> =
        entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// The files of a folder by their names without extension; none where there is no such folder.
fn folder_files(directory: &Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(directory) else { return Vec::new() };
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter_map(|path| Some((path.file_stem()?.to_str()?.to_owned(), path)))
        .collect();
    files.sort();
    files
}
