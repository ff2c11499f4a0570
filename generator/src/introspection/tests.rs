//! Live sources, dead ones and lying ones, on loopback; and what becomes of their snapshots.

use std::sync::{Arc, Mutex};

use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::diagnostic::{Span, Spanned};

pub fn source(name: &str, database_url: metadata::DatabaseUrl) -> metadata::Source {
    metadata::Source {
        name: spanned(name),
        connection_info: metadata::ConnectionInfo {
            database_url,
            pool_settings: metadata::PoolSettings::default(),
            isolation_level: None,
            use_prepared_statements: None,
            ssl_configuration: None,
        },
        read_replicas: Vec::new(),
        functions: Vec::new(),
        logical_models: Vec::new(),
        native_queries: Vec::new(),
        customization: metadata::SourceCustomization::default(),
        tables: Vec::new(),
    }
}

pub fn remote_schema(name: &str, url: metadata::RemoteUrl) -> metadata::RemoteSchema {
    metadata::RemoteSchema {
        name: spanned(name),
        url,
        timeout_seconds: None,
        forward_client_headers: false,
        customization: metadata::Customization::default(),
        headers: Vec::new(),
        comment: None,
        remote_relationships: Vec::new(),
        permissions: Vec::new(),
        extension: crate::metadata::Extension::default(),
    }
}

fn spanned(text: &str) -> Spanned<String> {
    Spanned::new(text.to_owned(), Span { file: FileId(0), start: 0, end: 1 })
}

fn remote(name: &str, url: &str) -> metadata::RemoteSchema {
    remote_schema(name, metadata::RemoteUrl::Template(spanned(url)))
}

/// One run, with everything it said as lines `code: message`.
struct Run {
    outcome: Option<Outcome>,
    said: Vec<String>,
    sources: SourceMap,
}

async fn run(directory: &Path, metadata: &Metadata, mode: Mode) -> Run {
    let mut sources = SourceMap::default();
    sources.add("metadata.yaml", "x");
    let mut diagnostics = Diagnostics::default();
    let options = Options {
        mode,
        environment: Environment::new(),
        progress: Progress::silent(),
        timeout: Duration::from_millis(400),
    };
    let outcome = introspect(directory, metadata, &options, &mut sources, &mut diagnostics).await;
    let said = diagnostics.sorted().into_iter().map(|found| format!("{}: {}", found.code.as_str(), found.message));
    Run { outcome, said: said.collect(), sources }
}

fn metadata_of(sources: Vec<metadata::Source>, remote_schemas: Vec<metadata::RemoteSchema>) -> Metadata {
    Metadata { sources, remote_schemas, ..Metadata::default() }
}

/// What a stub answers to the request body it gets; nothing means never.
type BoxedAnswerer = dyn Fn(&str) -> Option<String> + Send + Sync;
type Answerer = Arc<BoxedAnswerer>;

/// An HTTP service on loopback; gone with the runtime of its test. Also gives the requests it got.
async fn serve(answer: impl Fn(&str) -> Option<String> + Send + Sync + 'static) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/graphql", listener.local_addr().expect("an address"));
    let answer: Answerer = Arc::new(answer);
    let requests = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&requests);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve_connection(stream, Arc::clone(&answer), Arc::clone(&seen)));
        }
    });
    (url, requests)
}

async fn serve_connection(mut stream: TcpStream, answer: Answerer, requests: Arc<Mutex<Vec<String>>>) {
    let mut request = String::new();
    let mut buffer = [0; 4096];
    loop {
        let Ok(read @ 1..) = stream.read(&mut buffer).await else { return };
        request.push_str(&String::from_utf8_lossy(&buffer[..read]));
        let Some((head, body)) = request.split_once("\r\n\r\n") else { continue };
        let length = head.to_lowercase().lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        if body.len() < length.unwrap_or(0) {
            continue;
        }
        let body = body.to_owned();
        requests.lock().expect("not poisoned").push(std::mem::take(&mut request));
        match answer(&body) {
            Some(answer) => stream.write_all(answer.as_bytes()).await.expect("it is read"),
            None => std::future::pending().await,
        }
    }
}

fn http(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}

fn schema_answer(field: &str) -> String {
    let schema = json!({"data": {"__schema": {
        "queryType": {"name": "Query"},
        "types": [{"kind": "OBJECT", "name": "Query", "fields": [
            {"name": field, "args": [], "type": {"kind": "SCALAR", "name": "Int"}},
        ]}],
        "directives": [],
    }}});
    http("200 OK", &schema.to_string())
}

async fn dead_url(scheme: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    format!("{scheme}://user:s3cret@{}/path", listener.local_addr().expect("an address"))
}

/// Replaces what differs from run to run.
fn stable(said: &[String], urls: &[&str]) -> Vec<String> {
    let mut stable = Vec::new();
    for line in said {
        assert!(!line.contains("s3cret"), "{line}");
        let mut line = line.clone();
        for url in urls {
            let url = url.replace(":s3cret", "");
            line = line.replace(&url, "URL");
        }
        let (before, after) = line.split_once(" of ").filter(|_| line.contains(" ago")).unwrap_or((&line, ""));
        stable.push(match after.split_once(" ago") {
            Some((_, after)) => format!("{before} of AGE ago{after}"),
            None => line.clone(),
        });
    }
    stable
}

#[tokio::test]
async fn live_is_recorded_and_recorded_is_live() {
    let directory = tempfile::tempdir().expect("a directory");
    let (url, requests) = serve(|_| Some(schema_answer("a"))).await;
    let mut service = remote("service", &url);
    service.headers =
        vec![metadata::Header { name: spanned("X-Key"), value: metadata::HeaderValue::Template(spanned("secret")) }];
    let metadata = metadata_of(Vec::new(), vec![service]);

    let live = run(directory.path(), &metadata, Mode::Live).await;
    assert_eq!(live.said, [""; 0]);
    let live_outcome = live.outcome.expect("an outcome");
    assert!(!directory.path().join("snapshots").exists(), "introspection itself writes nothing");
    write_files(&live_outcome.files_to_write).expect("written");
    assert_eq!(live_outcome.files_to_write.len(), 1);

    let locked = run(directory.path(), &metadata, Mode::Locked).await;
    assert_eq!(locked.said, [""; 0]);
    let locked_outcome = locked.outcome.expect("an outcome");
    assert!(locked_outcome.files_to_write.is_empty());
    let shown = |snapshot: &Snapshot| format!("{:?}", snapshot.remote_schemas);
    assert_eq!(shown(&live_outcome.snapshot), shown(&locked_outcome.snapshot));
    let schema = live_outcome.snapshot.remote_schemas.get("service").expect("there");
    assert_eq!(live.sources.text(schema.file), locked.sources.text(schema.file));

    let again = run(directory.path(), &metadata, Mode::Refresh).await.outcome.expect("an outcome");
    assert!(again.files_to_write.is_empty(), "nothing has changed");

    let requests = requests.lock().expect("not poisoned");
    assert_eq!(requests.len(), 2, "locked asks nobody");
    let request = requests.first().expect("there").to_lowercase();
    let (head, body) = request.split_once("\r\n\r\n").expect("a request");
    let mut headers: Vec<&str> = head.lines().filter_map(|line| Some(line.split_once(": ")?.0)).collect();
    headers.sort_unstable();
    assert_eq!(headers, ["accept", "content-length", "content-type", "host", "user-agent", "x-key"]);
    assert!(head.contains("user-agent: gatewright\r\n") && head.contains("x-key: secret"), "{head}");
    assert!(body.contains("\"operationname\":\"introspectionquery\""), "{body}");
}

#[tokio::test]
async fn asks_older_servers_for_less() {
    let directory = tempfile::tempdir().expect("a directory");
    for (known, expected_requests) in [(true, 3), (false, 3)] {
        let (url, requests) = serve(move |body| {
            let rejection = json!({"errors": [{"message": "Cannot query field \"isOneOf\""}]}).to_string();
            Some(if body.contains("isOneOf") {
                http("400 Bad Request", &rejection)
            } else if body.contains("__type(") && known {
                http("200 OK", &json!({"data": {"type": {"fields": [{"name": "specifiedByURL"}]}}}).to_string())
            } else if body.contains("__type(") {
                http("400 Bad Request", "no")
            } else {
                assert_eq!(body.contains("specifiedByURL"), known);
                schema_answer("a")
            })
        })
        .await;
        let run = run(directory.path(), &metadata_of(Vec::new(), vec![remote("old", &url)]), Mode::Refresh).await;
        assert_eq!(run.said, [""; 0]);
        assert_eq!(requests.lock().expect("not poisoned").len(), expected_requests);
    }
}

#[tokio::test]
async fn every_way_to_fail_falls_back_to_the_snapshot() {
    let too_late = || None;
    let answers: Vec<(&str, Box<BoxedAnswerer>)> = vec![
        ("HTTP status 500 Internal Server Error, its answer is not JSON and starts with `<h1>Oops</h1>`", {
            Box::new(|_| Some(http("500 Internal Server Error", "<h1>Oops</h1>")))
        }),
        ("its answer is not JSON and starts with `<!doctype html>\\n\\u{1b}`", {
            Box::new(|_| Some(http("200 OK", "<!doctype html>\n\u{1b}")))
        }),
        ("its answer is empty", Box::new(|_| Some(http("200 OK", "")))),
        (
            "its answer ends early (EOF while parsing an object at line 1 column 21) and starts with `{\"data\":{\"__schema\":{`",
            Box::new(|_| Some(http("200 OK", "{\"data\":{\"__schema\":{"))),
        ),
        ("its answer has no `data.__schema`", Box::new(|_| Some(http("200 OK", "{\"data\":null}")))),
        (
            "HTTP status 401 Unauthorized, it answers the introspection query with errors: who are you?",
            Box::new(|_| Some(http("401 Unauthorized", "{\"errors\":[{\"message\":\"who are you?\"}]}"))),
        ),
        (
            "its answer is no introspection result: invalid type: integer `1`, expected struct Schema at line 1 column 21",
            Box::new(|_| Some(http("200 OK", "{\"data\":{\"__schema\":1}}"))),
        ),
        ("`__schema.types` is missing", Box::new(|_| Some(http("200 OK", "{\"data\":{\"__schema\":{}}}")))),
        (
            "its schema cannot be read: the query root type `Nope` is not defined",
            Box::new(|_| {
                let schema = json!({"queryType": {"name": "Nope"}, "types": []});
                Some(http("200 OK", &json!({"data": {"__schema": schema}}).to_string()))
            }),
        ),
        (
            "HTTP status 302 Found, it redirects to `http://elsewhere.example/x?…`",
            Box::new(|_| {
                Some("HTTP/1.1 302 Found\r\nlocation: http://elsewhere.example/x?key=s3cret\r\n\r\n".to_owned())
            }),
        ),
        ("no complete answer within 1 s", Box::new(move |_| too_late())),
    ];
    let mut services = Vec::new();
    let mut urls = Vec::new();
    let mut expected = Vec::new();
    let directory = tempfile::tempdir().expect("a directory");
    for (at, (reason, answer)) in answers.into_iter().enumerate() {
        let (url, _) = serve(answer).await;
        let name = format!("service{at:02}");
        let path = recorded::remote_schema_path(directory.path(), &name);
        write_files(&[(path, "type Query { recorded: Int }".to_owned())]).expect("written");
        let mut service = remote(&name, &url);
        service.timeout_seconds = Some(Spanned::new(1, service.name.span));
        services.push(service);
        urls.push(url);
        expected.push((name, reason));
    }
    let dead = dead_url("http").await;
    let path = recorded::remote_schema_path(directory.path(), "service99");
    write_files(&[(path, "type Query { recorded: Int }".to_owned())]).expect("written");
    services.push(remote("service99", &dead));
    urls.push(dead);
    let (alive, _) = serve(|_| Some(schema_answer("live"))).await;
    services.push(remote("alive", &alive));
    let metadata = metadata_of(Vec::new(), services);
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();

    let live = run(directory.path(), &metadata, Mode::Live).await;
    let said = stable(&live.said, &urls);
    assert_eq!(said.len(), expected.len() + 1, "{said:#?}");
    for ((name, reason), said) in expected.iter().zip(&said) {
        let expected = format!(
            "remote-schema-unreachable: remote schema `{name}` cannot be introspected, so its snapshot of AGE ago is used: `URL`: {reason}"
        );
        assert_eq!(*said, expected);
    }
    let last = said.last().expect("the dead one");
    assert!(last.contains("`service99`") && last.contains("onnection refused"), "{last}");
    let outcome = live.outcome.expect("an outcome");
    assert_eq!(outcome.snapshot.remote_schemas.len(), metadata.remote_schemas.len());
    assert_eq!(outcome.files_to_write.len(), 1, "only the one that is alive is recorded");

    let refresh = run(directory.path(), &metadata, Mode::Refresh).await;
    assert_eq!(refresh.said.len(), said.len());
    assert!(refresh.said.iter().all(|line| line.starts_with("remote-schema-introspection-failed: ")));

    std::fs::remove_dir_all(directory.path().join("snapshots")).expect("removed");
    let nothing = run(directory.path(), &metadata, Mode::Live).await;
    assert!(nothing.outcome.is_none());
    assert!(nothing.said.iter().all(|line| line.starts_with("remote-schema-introspection-failed: ")));
}

#[tokio::test]
async fn databases_fall_back_too() {
    let directory = tempfile::tempdir().expect("a directory");
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let silent_url = format!("postgres://user:s3cret@{}/path", silent.local_addr().expect("an address"));
    let other = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let no_database = format!("postgres://user:s3cret@{}/path", other.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = other.accept().await {
            stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.expect("it is read");
        }
    });
    let dead = dead_url("postgres").await;
    let literal = |url: &str| metadata::DatabaseUrl::Literal(spanned(url));
    let metadata = metadata_of(
        vec![
            source("dead", literal(&dead)),
            source("silent", literal(&silent_url)),
            source("unset", metadata::DatabaseUrl::FromEnv(spanned("UNSET"))),
            source("wrong", literal(&no_database)),
        ],
        Vec::new(),
    );
    let urls = [dead.as_str(), silent_url.as_str(), no_database.as_str()];

    let locked = run(directory.path(), &metadata, Mode::Locked).await;
    assert!(locked.outcome.is_none());
    assert_eq!(
        locked.said,
        ["dead", "silent", "unset", "wrong"]
            .map(|name| { format!("snapshot-missing: database `{name}` has no snapshot") })
    );

    for name in ["dead", "silent", "unset", "wrong"] {
        let text = recorded::database_text(&snapshot::Database::default());
        write_files(&[(recorded::database_path(directory.path(), name), text)]).expect("written");
    }
    let live = run(directory.path(), &metadata, Mode::Live).await;
    let outcome = live.outcome.expect("an outcome");
    assert_eq!(outcome.snapshot.databases.len(), 4);
    assert!(outcome.files_to_write.is_empty());
    let said = stable(&live.said, &urls);
    let [unset, dead, silent, wrong] = said.as_slice() else { panic!("{said:#?}") };
    assert_eq!(unset, "environment-variable-unset: environment variable `UNSET` is not set");
    assert!(dead.contains("database `dead`") && dead.contains("`URL`: ") && dead.contains("efused"), "{dead}");
    assert_eq!(
        silent,
        "source-unreachable: database `silent` cannot be introspected, so its snapshot of AGE ago is used: `URL`: no answer within 0.4 s"
    );
    assert_eq!(
        wrong,
        "source-unreachable: database `wrong` cannot be introspected, so its snapshot of AGE ago is used: `URL`: it does not speak PostgreSQL's protocol: unexpected response from SSLRequest: 0x48"
    );

    let locked = run(directory.path(), &metadata, Mode::Locked).await;
    assert_eq!(locked.said, [""; 0], "locked needs no environment variable");
    assert!(locked.outcome.is_some());
}

#[tokio::test]
async fn broken_snapshots_are_shown_where_they_break() {
    let directory = tempfile::tempdir().expect("a directory");
    let metadata = metadata_of(
        vec![source("main", metadata::DatabaseUrl::Literal(spanned("postgres://h/d")))],
        vec![remote("service", "http://h/")],
    );
    write_files(&[
        (recorded::database_path(directory.path(), "main"), "{\n  \"tables\": [1]\n}".to_owned()),
        (recorded::remote_schema_path(directory.path(), "service"), "type Query { a Int }".to_owned()),
    ])
    .expect("written");
    let run = run(directory.path(), &metadata, Mode::Locked).await;
    assert!(run.outcome.is_none());
    assert_eq!(
        run.said,
        [
            "snapshot-invalid: snapshot of database `main` is not valid: invalid type: integer `1`, expected struct Table at line 2 column 14",
            "snapshot-invalid: snapshot of remote schema `service` is not valid: unexpected `Int`, expected `:`",
        ]
    );
}
