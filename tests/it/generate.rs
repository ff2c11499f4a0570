//! The kitchen sink: one metadata directory with everything that is supported, taken all the way. It is generated live
//! and from its snapshots, compiled, linted, run, and asked the same as the gateway that was never compiled.

mod probe;

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use generator::{
    diagnostic::{Diagnostics, SourceMap, Style, render_human},
    introspection::{self, Mode as Ask, Progress},
    pipeline,
    sync::Mode,
};
use runtime::{
    config::{Arguments, Config},
    definition::{Gateway, Settings},
    pipeline::Engine,
};
use serde_json::{Value, json};
use tokio::sync::{oneshot, watch};

use crate::support::{
    cases,
    databases::Database,
    files::read_directory,
    golden,
    remotes::{Reply, StubRemote},
    service,
};

const KITCHEN_SINK: &str = "tests/cases/pass/kitchen_sink";

type Environment = Vec<(&'static str, String)>;

/// The sources of the kitchen sink, and the variables that say where they are.
struct Sources {
    environment: Environment,
    _databases: [Database; 2],
    _remotes: Vec<StubRemote>,
}

impl Sources {
    async fn start() -> Self {
        let text = |name: &str| fs::read_to_string(case().join("sources").join(name)).expect("a source of the case");
        let databases = [Database::create(&text("library.sql")).await, Database::create(&text("archive.sql")).await];
        let mut remotes = Vec::new();
        for name in ["people", "crate", "price-list", "atlas"] {
            let service = service::Service::new(&text(&format!("{name}.graphql")));
            remotes.push(StubRemote::start(move |received| Reply::json(&service.answer(&received.body))).await);
        }
        let environment = vec![
            ("KITCHEN_SINK_LIBRARY", databases[0].url().to_owned()),
            ("KITCHEN_SINK_ARCHIVE", databases[1].url().to_owned()),
            ("KITCHEN_SINK_PEOPLE", remotes[0].url()),
            ("KITCHEN_SINK_CRATE", remotes[1].url()),
            ("KITCHEN_SINK_PRICE_LIST", remotes[2].url()),
            ("KITCHEN_SINK_ATLAS", remotes[3].url()),
            ("KITCHEN_SINK_TOKEN", "secret-token-of-the-test".to_owned()),
        ];
        Self { environment, _databases: databases, _remotes: remotes }
    }
}

fn case() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(KITCHEN_SINK)
}

#[tokio::test(flavor = "multi_thread")]
async fn kitchen_sink() {
    runtime::server::install_crypto_provider();
    let sources = Sources::start().await;
    let directory = tempfile::tempdir().expect("a temporary directory");
    let metadata = directory.path().join("metadata");
    copy_directory(&case().join("metadata"), &metadata);
    let _ = fs::remove_dir_all(metadata.join("snapshots"));

    // Live, without anything recorded. Then once more, which must find all as it is.
    let once = directory.path().join("once");
    let findings = generate(&metadata, &once, Ask::Refresh, &sources.environment).await;
    let mut failures = Vec::new();
    failures.extend(golden::compare(&case().join("findings.txt"), Some(&findings)).err());
    let first = read_directory(&once);
    generate(&metadata, &once, Ask::Refresh, &sources.environment).await;
    assert_same_files(&first, &read_directory(&once), "generating again");

    // What was recorded is what is committed beside the case, byte for byte.
    let recorded = read_directory(&metadata.join("snapshots"));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let _ = fs::remove_dir_all(case().join("metadata/snapshots"));
        copy_directory(&metadata.join("snapshots"), &case().join("metadata/snapshots"));
    }
    assert_same_files(
        &read_directory(&case().join("metadata/snapshots")),
        &recorded,
        "live against recorded snapshots",
    );

    // From the recorded snapshots alone, without environment: the same files.
    let locked = directory.path().join("locked");
    let locked_findings = generate(&case().join("metadata"), &locked, Ask::Locked, &Vec::new()).await;
    assert_eq!(locked_findings, findings, "findings of a locked run");
    assert_same_files(&first, &read_directory(&locked), "generating from snapshots");
    for (path, bytes) in first.iter().chain(&recorded) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("secret-token"), "`{path}` holds a secret");
        assert!(!text.contains("127.0.0.1"), "`{path}` says where the sources of this run are");
    }

    let probe = probe::Probe::new(&once);
    probe.lint();
    let binary = probe.build();

    // Compiled and in memory, over the same sources: the same answers.
    let compiled = probe::Running::start(&binary, &sources.environment).await;
    let (gateway, config) = in_memory(&case().join("metadata"), &sources.environment, Ask::Locked).await;
    let (stop, in_memory) = serve(gateway, config).await;
    let requests = find_requests(&case().join("requests"));
    assert!(requests.len() >= 40, "only {} requests were found", requests.len());
    let client = reqwest::Client::new();
    for path in requests {
        let request = Request::read(&path);
        let from_memory = request.send(&client, &in_memory).await;
        let from_compiled = request.send(&client, &compiled.url).await;
        let shown = path.display();
        if from_memory != from_compiled {
            failures.push(format!("{shown}: in memory\n{from_memory}\ncompiled\n{from_compiled}"));
        }
    }
    for role in ["admin", "clerk", "reader", "nobody"] {
        let request = Request::introspection(role);
        let same = request.send(&client, &in_memory).await == request.send(&client, &compiled.url).await;
        assert!(same, "introspection as `{role}` differs");
    }
    drop(stop);
    assert!(failures.is_empty(), "{} failures\n\n{}", failures.len(), failures.join("\n\n"));
}

/// The demo's gateway as it is linked into the binary that ships, against the one made in memory from the same files:
/// every request case gives the same answer, plan and statements.
#[tokio::test(flavor = "multi_thread")]
async fn the_generated_gateway_answers_as_the_one_in_memory() {
    use demo::{databases, services, stack};
    runtime::server::install_crypto_provider();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (default, shop) = tokio::join!(Database::create(databases::DEFAULT_SQL), Database::create(databases::SHOP_SQL));
    let auth = services::start_auth(0).await.expect("the auth service starts");
    let payments = services::start_payments(0).await.expect("the payments service starts");
    let environment = stack::environment(default.url(), shop.url(), &auth.url(), &payments.url());
    let environment: Environment = environment.iter().map(|(name, value)| (*name, value.clone())).collect();

    let (gateway, config) = in_memory(&root.join("schemas"), &environment, Ask::Locked).await;
    // Mutations are left out: the second run would find the services changed by the first.
    let requests = cases::find(&root.join("tests/requests")).into_iter().map(|case| (Request::of_case(&case), case));
    let requests: Vec<_> =
        requests.filter(|(request, _)| !request.query.trim_start().starts_with("mutation")).collect();
    assert!(requests.len() >= 60, "only {} request cases were found", requests.len());
    // One engine after the other: an embedded server has one connection to give.
    let mut answers = Vec::new();
    for gateway in [gateway, &generated::GATEWAY] {
        let engine = Engine::new(gateway, &config).expect("an engine can be made");
        let mut answered = Vec::new();
        for (request, _) in &requests {
            answered.push(request.run(&engine, &config).await);
        }
        answers.push(answered);
    }
    let mut failures = Vec::new();
    for ((_, case), (first, second)) in requests.iter().zip(answers[0].iter().zip(&answers[1])) {
        if first != second {
            failures.push(format!("{}: in memory\n{first}\ncompiled\n{second}", case.display()));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// Generates and gives the findings as text, paths from the metadata directory on.
async fn generate(metadata: &Path, out: &Path, ask: Ask, environment: &Environment) -> String {
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let options = options(ask, environment);
    let generated =
        pipeline::generate(metadata, out, &options, Vec::new(), Mode::Write, &mut sources, &mut diagnostics).await;
    let findings = render_human(&diagnostics, &sources, Style::Plain);
    let findings = findings.replace(&format!("{}/", metadata.display()), "");
    assert!(matches!(generated, Ok(Some(_))), "nothing is generated:\n{findings}");
    findings
}

fn options(ask: Ask, environment: &Environment) -> pipeline::Options {
    let environment = environment.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    pipeline::Options {
        introspection: introspection::Options {
            mode: ask,
            environment,
            progress: Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: Settings::default(),
    }
}

async fn in_memory(metadata: &Path, environment: &Environment, ask: Ask) -> (&'static Gateway, Config) {
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let options = options(ask, environment);
    let checked = pipeline::check_directory(metadata, &options, &mut sources, &mut diagnostics).await;
    let gateway = checked.expect("it has been generated before").gateway;
    let value = |name: &str| environment.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
    (gateway, Config::from(&Arguments::default(), &value, gateway).expect("the environment is complete"))
}

/// Serves a gateway in this process until the sender is gone.
async fn serve(gateway: &'static Gateway, config: Config) -> (oneshot::Sender<()>, String) {
    let engine = Engine::new(gateway, &config).expect("an engine can be made");
    let (holder, engine) = watch::channel(Arc::new(engine));
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("a bound socket has an address");
    let (stop, stopped) = oneshot::channel();
    tokio::spawn(async move {
        let _holder = holder;
        let stopped = async {
            let _ = stopped.await;
        };
        let _ = runtime::server::serve_on(listener, config, engine, stopped).await;
    });
    (stop, format!("http://{address}/v1/graphql"))
}

/// A request: `name.graphql`, whose first lines say what comes with it: `# x-hasura-role: clerk`, `# variables: {…}`.
struct Request {
    query: String,
    variables: Option<String>,
    operation_name: Option<String>,
    headers: BTreeMap<String, String>,
}

impl Request {
    fn read(path: &Path) -> Self {
        let query = fs::read_to_string(path).expect("a request");
        let mut headers: BTreeMap<_, _> = query
            .lines()
            .map_while(|line| line.strip_prefix("# ")?.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let (variables, operation_name) = (headers.remove("variables"), headers.remove("operation"));
        Self { query, variables, operation_name, headers }
    }

    fn of_case(case: &Path) -> Self {
        let read = |name: &str| fs::read_to_string(case.join(name)).ok();
        let headers = read("session.json").map(|text| serde_json::from_str(&text).expect("session.json"));
        Self {
            query: read("request.graphql").expect("a case has a request"),
            variables: read("variables.json"),
            operation_name: read("operation_name.txt").map(|text| text.trim().to_owned()),
            headers: headers.unwrap_or_default(),
        }
    }

    fn introspection(role: &str) -> Self {
        let query = "query Everything { __schema { queryType { name } mutationType { name } types { ...Type } \
            directives { name description locations isRepeatable args { ...Input } } } } \
            fragment Type on __Type { kind name description specifiedByURL isOneOf \
            fields(includeDeprecated: true) { name description isDeprecated deprecationReason type { ...Ref } \
            args(includeDeprecated: true) { ...Input } } inputFields(includeDeprecated: true) { ...Input } \
            interfaces { name } possibleTypes { name } \
            enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } } \
            fragment Input on __InputValue { name description defaultValue isDeprecated deprecationReason \
            type { ...Ref } } \
            fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name \
            ofType { kind name } } } } }";
        Self {
            query: query.to_owned(),
            variables: None,
            operation_name: None,
            headers: BTreeMap::from([("x-hasura-role".to_owned(), role.to_owned())]),
        }
    }

    /// The body of the answer, with its status before it where that is not 200.
    async fn send(&self, client: &reqwest::Client, url: &str) -> String {
        let mut body = json!({ "query": self.query });
        if let Some(variables) = &self.variables {
            body["variables"] = serde_json::from_str(variables).expect("variables are JSON");
        }
        if let Some(name) = &self.operation_name {
            body["operationName"] = Value::String(name.clone());
        }
        let mut request = client.post(url).header("content-type", "application/json").body(body.to_string());
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let answer = request.send().await.expect("the gateway answers");
        let status = answer.status();
        let body = answer.text().await.expect("the gateway answers in full");
        if status == 200 { body } else { format!("{status} {body}") }
    }

    /// The plan, the statements and the answer.
    async fn run(&self, engine: &Engine, config: &Config) -> String {
        use axum::http::{HeaderMap, HeaderName, HeaderValue};
        use serde_json::value::RawValue;
        let headers: HeaderMap = self
            .headers
            .iter()
            .map(|(name, value)| {
                let name = HeaderName::try_from(name.as_str()).expect("a header's name");
                (name, HeaderValue::try_from(value.as_str()).expect("a header's value"))
            })
            .collect();
        let session = runtime::session::resolve(engine.gateway, &config.authentication, &headers);
        let session = session.expect("the session is accepted");
        let variables =
            self.variables.as_ref().map(|text| RawValue::from_string(text.trim().to_owned()).expect("JSON"));
        let request = || runtime::pipeline::GraphqlRequest {
            query: self.query.as_str().into(),
            operation_name: self.operation_name.as_deref().map(Into::into),
            variables: variables.as_deref(),
        };
        let explained = match engine.explain(&request(), &session) {
            Ok(explained) => format!("{}\n{}", explained.plan, explained.statements),
            Err(error) => format!("{error:?}"),
        };
        let answer = engine.execute(request(), &session, &headers, true).await;
        format!("{explained}\n{}", String::from_utf8_lossy(&answer.body))
    }
}

fn find_requests(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the folder of requests");
    let mut found: Vec<_> = entries.map(|entry| entry.expect("the folder of requests").path()).collect();
    found.retain(|path| path.extension().is_some_and(|extension| extension == "graphql"));
    found.sort();
    found
}

fn copy_directory(from: &Path, to: &Path) {
    for (path, bytes) in read_directory(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("writable");
        fs::write(path, bytes).expect("writable");
    }
}

fn assert_same_files(expected: &BTreeMap<String, Vec<u8>>, found: &BTreeMap<String, Vec<u8>>, what: &str) {
    let paths = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(expected), paths(found), "{what}: the files");
    for (path, bytes) in expected {
        let (expected, found) = (String::from_utf8_lossy(bytes), String::from_utf8_lossy(&found[path]));
        assert!(expected == found, "{what}: `{path}` differs\n--- expected\n{expected}\n--- found\n{found}");
    }
}
