//! Requests in, responses out, against an engine that answers with what it was asked.

use std::{
    fmt::Write as _,
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};

use bytes::Bytes;
use http::{Request as HttpRequest, header::ORIGIN};
use http_body_util::BodyExt;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
};

use super::*;
use crate::{
    config::{Arguments, tests::gateway},
    error::Code,
    server::serve_on,
};

static GATEWAY: Gateway = gateway(&[], &[]);

/// Answers with the request it got; some documents make it behave badly.
struct StandIn {
    name: &'static str,
    running: AtomicUsize,
}

impl StandIn {
    fn new(name: &'static str) -> Arc<Self> {
        Arc::new(Self { name, running: AtomicUsize::new(0) })
    }
}

impl Execute for StandIn {
    fn gateway(&self) -> &'static Gateway {
        &GATEWAY
    }

    async fn execute(
        &self,
        request: GraphqlRequest<'_>,
        session: &Session,
        client_headers: &HeaderMap,
        internals: bool,
    ) -> Answer {
        self.running.fetch_add(1, Ordering::SeqCst);
        let mut set_cookies = Vec::new();
        let mut error = None;
        let body = match request.query.as_ref() {
            "panic" => panic!("a defect"),
            "sleep" => {
                tokio::time::sleep(Duration::from_millis(200)).await;
                "{\"data\":{}}".to_owned()
            }
            "invalid" => {
                error = Some(Code::ValidationFailed);
                "{\"errors\":[{}]}".to_owned()
            }
            "cookies" => {
                set_cookies = vec![HeaderValue::from_static("a=1"), HeaderValue::from_static("b=2")];
                "{\"data\":{}}".to_owned()
            }
            "who" => {
                let has_id = client_headers.contains_key("x-request-id");
                let role = session.variable("x-hasura-role").unwrap_or_default();
                format!(
                    "{{\"role\":\"{role}\",\"id\":{has_id},\"internals\":{internals},\"engine\":\"{}\"}}",
                    self.name
                )
            }
            query => {
                let name = request.operation_name.as_deref().unwrap_or("-");
                let variables = request.variables.map_or("-", serde_json::value::RawValue::get);
                format!("{{\"data\":{:?}}}", format!("{query}|{name}|{variables}"))
            }
        };
        Answer { body: Bytes::from(body), set_cookies, error }
    }

    fn operation_kind(&self, request: &GraphqlRequest<'_>, _: &Session) -> Option<OperationKind> {
        Some(if request.query.starts_with("mutation") { OperationKind::Mutation } else { OperationKind::Query })
    }

    fn metrics(&self) -> String {
        "a_total 1\n".to_owned()
    }
}

async fn answer_whole<E: Execute>(state: &State<E>, peer: SocketAddr, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    answer(state, peer, parts, body).await
}

fn state(settings: &[(&str, &str)]) -> State<StandIn> {
    let environment = |name: &str| settings.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
    let config = Config::from(&Arguments::default(), &environment, &GATEWAY).expect("good settings");
    State { config, engine: watch::channel(StandIn::new("first")).1 }
}

/// A request as `METHOD path`, header lines, an empty line and a body.
fn parse(text: &str) -> Request {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let (method, path) = lines.next().and_then(|line| line.split_once(' ')).expect("a method and a path");
    let mut request = HttpRequest::builder().method(method).uri(path);
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        request = request.header(name, value);
    }
    request.body(Body::from(body.to_owned())).expect("a valid request")
}

/// Sends a request; the answer as status, interesting headers and body.
async fn send(settings: &[(&str, &str)], request: &str) -> String {
    let peer = SocketAddr::from(([127, 0, 0, 1], 1));
    let response = answer_whole(&state(settings), peer, parse(request)).await;
    let mut text = response.status().as_u16().to_string();
    for (name, value) in response.headers() {
        if name != "x-request-id" {
            let _ = write!(text, "\n{name}: {}", value.to_str().expect("text"));
        }
    }
    let body = response.into_body().collect().await.expect("a body in memory").to_bytes();
    let _ = write!(text, "\n{}", std::str::from_utf8(&body).expect("text"));
    text.replacen("\ncontent-type: application/json; charset=utf-8", "", 1)
}

async fn check(settings: &[(&str, &str)], request: &str, expected: &str) {
    assert_eq!(send(settings, request).await, expected, "{settings:?}\n{request}");
}

fn error(status: u16, code: &str, message: &str) -> String {
    let message = message.replace('"', "\\\"");
    format!(
        "{status}\n{{\"errors\":[{{\"message\":\"{message}\",\"extensions\":{{\"path\":\"$\",\"code\":\"{code}\"}}}}]}}"
    )
}

#[tokio::test]
async fn single_requests() {
    for (body, expected) in [
        (r#"{"query":"q"}"#, "q|-|-"),
        (r#" {"query":"q","variables":null,"operationName":null}"#, "q|-|-"),
        (r#"{"operationName":"n","variables":{"a": 1},"query":"\u0071"}"#, r#"q|n|{\"a\": 1}"#),
        (r#"{"query":"q","extensions":{},"other":[1]}"#, "q|-|-"),
        (r#"{"query":"q","extensions":7}"#, "q|-|-"),
    ] {
        check(&[], &format!("POST /v1/graphql\n\n{body}"), &format!("200\n{{\"data\":\"{expected}\"}}")).await;
    }
}

#[tokio::test]
async fn malformed_bodies() {
    for (body, code, message) in [
        ("", "invalid-json", "EOF while parsing a value at line 1 column 0"),
        ("{", "invalid-json", "EOF while parsing an object at line 1 column 1"),
        (r#"{"query":"q"} x"#, "invalid-json", "trailing characters at line 1 column 15"),
        ("[] x", "invalid-json", "trailing characters at line 1 column 4"),
        ("{}", "parse-failed", r#"key "query" not found"#),
        (r#"{"query":null}"#, "parse-failed", r#"key "query" not found"#),
        (r#"{"query":1}"#, "parse-failed", "invalid type: integer `1`, expected a string at line 1 column 10"),
        ("7", "parse-failed", "invalid type: integer `7`, expected an object at line 1 column 1"),
        (r#"{"query":"q","variables":[1]}"#, "parse-failed", r#"key "variables" is not an object"#),
        (r#"{"extensions":{"persistedQuery":{}}}"#, "not-supported", "PersistedQueryNotSupported"),
    ] {
        let request = format!("POST /v1/graphql\n\n{body}");
        let status = if code == "invalid-json" { 400 } else { 200 };
        check(&[], &request, &error(status, code, message)).await;
        check(&[], &request.replace("v1", "v1alpha1"), &error(400, code, message)).await;
    }
    let mut request = parse("POST /v1/graphql");
    *request.body_mut() = Body::from(&b"{\"query\":\"\xff\"}"[..]);
    let response = answer_whole(&state(&[]), SocketAddr::from(([127, 0, 0, 1], 1)), request).await;
    let body = response.into_body().collect().await.expect("a body").to_bytes();
    assert!(std::str::from_utf8(&body).expect("text").contains("the body is not valid UTF-8"));
}

#[tokio::test]
async fn batches() {
    let limit = ("GATEWAY_BATCH_LIMIT", "3");
    check(&[], "POST /v1/graphql\n\n[]", "200\n[]").await;
    check(
        &[limit],
        "POST /v1/graphql\n\n [{\"query\":\"q\"}, {}, {\"query\":\"cookies\"}]",
        concat!(
            "200\n[{\"data\":\"q|-|-\"},",
            r#"{"errors":[{"message":"key \"query\" not found","extensions":{"path":"$","code":"parse-failed"}}]},"#,
            "{\"data\":{}}]"
        ),
    )
    .await;
    let message = "a batch may hold 3 requests at the most";
    check(&[limit], "POST /v1/graphql\n\n[1,2,3,4,5]", &error(200, "limit-exceeded", message)).await;
}

#[tokio::test]
async fn statuses() {
    let invalid = "\n\n{\"query\":\"invalid\"}";
    let accept = "\naccept: application/graphql-response+json";
    let body = "\n{\"errors\":[{}]}";
    let graphql = "\ncontent-type: application/graphql-response+json; charset=utf-8";
    for (path, accept, expected) in [
        ("/v1/graphql", "", format!("200{body}")),
        ("/v1/graphql", "\naccept: */*", format!("200{body}")),
        ("/v1alpha1/graphql", "", format!("400{body}")),
        ("/v1/graphql", accept, format!("400{graphql}{body}")),
        ("/v1/graphql", &format!("{accept}, application/json;q=0.9"), format!("400{graphql}{body}")),
        ("/v1/graphql", &format!("{accept};q=0.1, application/json"), format!("200{body}")),
        ("/v1/graphql", &format!("{accept};q=0"), format!("200{body}")),
    ] {
        check(&[], &format!("POST {path}{accept}{invalid}"), &expected).await;
    }
    let answered = format!("200{graphql}\n{{\"data\":\"q|-|-\"}}");
    check(&[], &format!("POST /v1/graphql{accept}\n\n{{\"query\":\"q\"}}"), &answered).await;
}

#[tokio::test]
async fn authentication() {
    let secret = ("GATEWAY_ADMIN_SECRET", "hush");
    let message = r#""x-hasura-admin-secret"/"x-hasura-access-key" required, but not found"#;
    let request = "POST /v1/graphql\n\n{\"query\":\"who\"}";
    check(&[secret], request, &error(200, "access-denied", message)).await;
    check(&[secret], &request.replace("v1", "v1alpha1"), &error(401, "access-denied", message)).await;
    let preserve = ("GATEWAY_PRESERVE_401_ERRORS", "true");
    check(&[secret, preserve], request, &error(401, "access-denied", message)).await;
    check(&[preserve], "POST /v1/graphql\n\n{}", &error(200, "parse-failed", r#"key "query" not found"#)).await;
    for (settings, headers, role, internals) in [
        (&[][..], "", "admin", true),
        (&[], "\nx-hasura-role: user", "user", false),
        (&[("HASURA_GRAPHQL_DEV_MODE", "true")], "\nx-hasura-role: user", "user", true),
        (&[("HASURA_GRAPHQL_ADMIN_INTERNAL_ERRORS", "false")], "", "admin", false),
        (&[secret], "\nx-hasura-admin-secret: hush", "admin", true),
    ] {
        let request = format!("POST /v1/graphql{headers}\n\n{{\"query\":\"who\"}}");
        let expected =
            format!("200\n{{\"role\":\"{role}\",\"id\":true,\"internals\":{internals},\"engine\":\"first\"}}");
        check(settings, &request, &expected).await;
    }
}

#[tokio::test]
async fn limits() {
    let small = ("GATEWAY_BODY_LIMIT", "20");
    let message = "the body is larger than the allowed 20 bytes";
    let refused = error(413, "payload-too-large", message).replacen('\n', "\nconnection: close\n", 1);
    let body = "{\"query\":\"0123456789\"}";
    check(&[small], &format!("POST /v1/graphql\n\n{body}"), &refused).await;
    check(&[small], &format!("POST /v1/graphql\ncontent-length: {}\n\n{body}", body.len()), &refused).await;
    check(&[small], "POST /v1/graphql\n\n{\"query\":\"12345678\"}", "200\n{\"data\":\"12345678|-|-\"}").await;
    let timeout = error(200, "timeout", "the time limit for an operation is exceeded");
    check(&[("GATEWAY_TIME_LIMIT", "0.02")], "POST /v1/graphql\n\n{\"query\":\"sleep\"}", &timeout).await;
}

#[tokio::test]
async fn other_paths() {
    let nothing = "404\n{\"path\":\"$\",\"error\":\"resource does not exist\",\"code\":\"not-found\"}";
    let text = "200\ncontent-type: text/plain; charset=utf-8\nOK";
    for (request, expected) in [
        ("GET /healthz", text),
        ("GET /hasura/healthz?strict=true", text),
        ("HEAD /healthz", text),
        (
            "GET /v1/version",
            concat!(
                "200\n{\"version\":\"v",
                env!("CARGO_PKG_VERSION"),
                "\",\"server_type\":\"gatewright\",\"digest\":\"d1\"}"
            ),
        ),
        ("GET /", nothing),
        ("GET /console", nothing),
        ("GET /nowhere", nothing),
        ("POST /healthz", nothing),
        ("PUT /v1/graphql", nothing),
        ("POST /v1/graphql/", nothing),
        ("OPTIONS /v1/graphql", nothing),
        ("GET /v1/graphql", &error(200, "not-supported", "PersistedQueryNotSupported")),
        ("GET /v1alpha1/graphql", &error(400, "not-supported", "PersistedQueryNotSupported")),
    ] {
        check(&[], request, expected).await;
    }
}

#[tokio::test]
async fn queries_in_the_address() {
    for (address, expected) in [
        ("?query=q", "q|-|-"),
        ("?operationName=n&variables=%7B%22a%22%3A+1%7D&query=a+b%7B", r#"a b{|n|{\"a\": 1}"#),
        ("?query=q&variables=null&operationName=&extensions=%7B%7D", "q|-|-"),
    ] {
        check(&[], &format!("GET /v1/graphql{address}"), &format!("200\n{{\"data\":\"{expected}\"}}")).await;
    }
    for (address, code, message) in [
        ("", "not-supported", "PersistedQueryNotSupported"),
        ("?query=", "not-supported", "PersistedQueryNotSupported"),
        ("?query=q&extensions=%7B%22persistedQuery%22%3A%7B%7D%7D", "not-supported", "PersistedQueryNotSupported"),
        ("?query=q&variables=%7B", "parse-failed", "`variables` is not JSON"),
        ("?query=q&variables=1", "parse-failed", r#"key "variables" is not an object"#),
    ] {
        check(&[], &format!("GET /v1/graphql{address}"), &error(200, code, message)).await;
        check(&[], &format!("GET /v1alpha1/graphql{address}"), &error(400, code, message)).await;
    }
    let refused = error(405, "method-not-allowed", "mutations need a POST request");
    let refused = refused.replacen('\n', "\nallow: POST\n", 1);
    check(&[], "GET /v1/graphql?query=mutation", &refused).await;
    let secret = [("GATEWAY_ADMIN_SECRET", "hush"), ("GATEWAY_PRESERVE_401_ERRORS", "true")];
    assert!(send(&secret, "GET /v1/graphql?query=q").await.starts_with("401"));
}

#[tokio::test]
async fn content_types() {
    let message = "the body must be sent as `content-type: application/json`";
    let refused = error(415, "unsupported-media-type", message).replacen('\n', "\nconnection: close\n", 1);
    for (type_, is_taken) in [
        ("application/json", true),
        ("Application/JSON; charset=utf-8", true),
        ("application/graphql+json", true),
        ("application/x-www-form-urlencoded", true),
        ("text/plain;charset=UTF-8", false),
        ("multipart/form-data; boundary=x", false),
        ("application/jsonp", false),
    ] {
        let request = format!("POST /v1/graphql\ncontent-type: {type_}\n\n{{\"query\":\"q\"}}");
        check(&[], &request, if is_taken { "200\n{\"data\":\"q|-|-\"}" } else { &refused }).await;
    }
}

#[tokio::test]
async fn metrics_are_for_those_with_the_secret() {
    let nothing = "404\n{\"path\":\"$\",\"error\":\"resource does not exist\",\"code\":\"not-found\"}";
    check(&[], "GET /v1/metrics", nothing).await;
    let secret = [("HASURA_GRAPHQL_METRICS_SECRET", "count")];
    let refused = "401\n{\"path\":\"$\",\"error\":\"the metrics secret is required\",\"code\":\"access-denied\"}";
    for headers in ["", "\nauthorization: count", "\nauthorization: Bearer coun", "\nx-hasura-admin-secret: count"] {
        check(&secret, &format!("GET /v1/metrics{headers}"), refused).await;
    }
    let text = "200\ncontent-type: text/plain; version=0.0.4; charset=utf-8\na_total 1\n";
    check(&secret, "GET /v1/metrics\nauthorization: Bearer count", text).await;
}

#[tokio::test]
async fn graphiql_page() {
    let on = [("HASURA_GRAPHQL_ENABLE_CONSOLE", "true")];
    for path in ["/", "/console", "/console/api/api-explorer", "/v1/graphql"] {
        let page = send(&on, &format!("GET {path}\naccept: text/html,*/*;q=0.8")).await;
        assert!(page.starts_with("200\ncontent-type: text/html; charset=utf-8\n<!doctype html>"), "{page}");
        assert!(page.contains("data-endpoint=\"/v1/graphql\""), "{page}");
    }
    check(&on, "GET /v1/graphql", &error(200, "not-supported", "PersistedQueryNotSupported")).await;
}

#[tokio::test]
async fn cors() {
    let allowed = |origin: &str| {
        format!(
            "\naccess-control-allow-origin: {origin}\naccess-control-allow-credentials: true\
             \naccess-control-allow-methods: GET,POST,PUT,PATCH,DELETE,OPTIONS\
             \naccess-control-expose-headers: X-Hasura-Query-Cache-Key,X-Hasura-Query-Family-Cache-Key,Warning"
        )
    };
    let answered = "\n{\"data\":\"q|-|-\"}";
    let domains = "https://*.foo.com, http://localhost:3000";
    for (setting, origin, is_allowed) in [
        ("*", "https://any.example", true),
        (domains, "https://a.foo.com", true),
        (domains, "HTTPS://A.foo.com", true),
        (domains, "https://foo.com", false),
        (domains, "https://a.b.foo.com", false),
        (domains, "https://.foo.com", false),
        (domains, "http://a.foo.com", false),
        (domains, "https://a.foo.com:8443", false),
        (domains, "https://a.foo.com.evil.example", false),
        (domains, "http://localhost:3000", true),
        (domains, "http://localhost", false),
        (domains, "null", false),
    ] {
        let headers = if is_allowed { allowed(origin) } else { String::new() };
        let request = format!("POST /v1/graphql\norigin: {origin}\n\n{{\"query\":\"q\"}}");
        check(&[("GATEWAY_CORS_DOMAIN", setting)], &request, &format!("200{headers}{answered}")).await;
    }
    let preflight =
        "OPTIONS /v1/graphql\norigin: http://a\naccess-control-request-headers: x-hasura-role, content-type";
    let expected = format!(
        "204\naccess-control-max-age: 1728000\naccess-control-allow-headers: x-hasura-role, content-type\
         \ncontent-type: text/plain charset=UTF-8{}\n",
        allowed("http://a")
    );
    check(&[], preflight, &expected).await;
    let off = send(&[("GATEWAY_DISABLE_CORS", "true")], preflight).await;
    assert!(off.starts_with("404") && !off.contains("access-control"), "{off}");
    for bad in ["*, http://a", "a.com", "https://a.com/path", "https://*foo.com", "https://a.*.com", "://a", ""] {
        assert!(bad.parse::<Cors>().is_err(), "{bad}");
    }
    assert!(parse("GET /\norigin: x").headers().contains_key(ORIGIN));
}

#[tokio::test]
async fn request_ids() {
    let id = async |request: &str| {
        let response = answer_whole(&state(&[]), SocketAddr::from(([127, 0, 0, 1], 1)), parse(request)).await;
        response.headers().get("x-request-id").map(|id| id.to_str().expect("text").to_owned())
    };
    assert_eq!(id("POST /v1/graphql\nx-request-id: mine\n\n{\"query\":\"q\"}").await.as_deref(), Some("mine"));
    assert_eq!(id("POST /v1/graphql\nx-request-id: mine\n\n{}").await, None, "errors do not carry it");
    let first = id("POST /v1/graphql\n\n{\"query\":\"q\"}").await.expect("a fresh one");
    let second = id("POST /v1/graphql\n\n{\"query\":\"q\"}").await.expect("a fresh one");
    assert_ne!(first, second);
    for id in [first, second] {
        let lengths: Vec<_> = id.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(&id[14..15], "4", "{id}");
        assert!(matches!(&id[19..20], "8" | "9" | "a" | "b"), "{id}");
    }
}

#[tokio::test]
async fn cookies_come_back() {
    check(&[], "POST /v1/graphql\n\n{\"query\":\"cookies\"}", "200\nset-cookie: a=1\nset-cookie: b=2\n{\"data\":{}}")
        .await;
}

#[tokio::test]
async fn a_panic_is_an_answer() {
    let expected = "500\n{\"path\":\"$\",\"error\":\"Internal Server Error\",\"code\":\"unexpected\"}";
    check(&[], "POST /v1/graphql\n\n{\"query\":\"panic\"}", expected).await;
}

/// A server on a free port, and what is needed to drive it.
struct Running {
    address: SocketAddr,
    engine: watch::Sender<Arc<StandIn>>,
    stop: oneshot::Sender<()>,
    server: tokio::task::JoinHandle<Result<(), crate::server::ServeError>>,
}

async fn start(settings: &[(&str, &str)]) -> Running {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("a bound address");
    let (engine, receiver) = watch::channel(StandIn::new("first"));
    let (stop, stopped) = oneshot::channel();
    let config = state(settings).config;
    let server = tokio::spawn(serve_on(listener, config, receiver, async {
        let _ = stopped.await;
    }));
    Running { address, engine, stop, server }
}

/// One request on a connection of its own; everything the server sends back.
async fn exchange(address: SocketAddr, query: &str) -> String {
    let mut stream = TcpStream::connect(address).await.expect("a listening server");
    let body = format!("{{\"query\":\"{query}\"}}");
    let length = body.len();
    let request =
        format!("POST /v1/graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).await.expect("an open connection");
    let mut text = String::new();
    stream.read_to_string(&mut text).await.expect("an answer");
    text
}

#[tokio::test]
async fn the_engine_can_be_swapped_and_survives_panics() {
    let running = start(&[]).await;
    assert!(exchange(running.address, "panic").await.starts_with("HTTP/1.1 500"));
    assert!(exchange(running.address, "who").await.contains("\"engine\":\"first\""));
    running.engine.send_replace(StandIn::new("second"));
    assert!(exchange(running.address, "who").await.contains("\"engine\":\"second\""));
}

#[tokio::test]
async fn stopping_finishes_running_requests() {
    let running = start(&[]).await;
    let engine = running.engine.borrow().clone();
    let request = tokio::spawn(exchange(running.address, "sleep"));
    while engine.running.load(Ordering::SeqCst) == 0 {
        tokio::task::yield_now().await;
    }
    running.stop.send(()).expect("a running server");
    assert!(request.await.expect("no panic").ends_with("{\"data\":{}}"));
    running.server.await.expect("no panic").expect("a clean stop");
    assert!(TcpStream::connect(running.address).await.is_err());
}

#[tokio::test]
async fn stopping_ends_after_the_grace_period() {
    let running = start(&[("GATEWAY_SHUTDOWN_GRACE", "0.01")]).await;
    // A client that never finishes its request.
    let mut stream = TcpStream::connect(running.address).await.expect("a listening server");
    stream
        .write_all(b"POST /v1/graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{")
        .await
        .expect("an open connection");
    tokio::time::sleep(Duration::from_millis(20)).await;
    running.stop.send(()).expect("a running server");
    running.server.await.expect("no panic").expect("a clean stop");
}

/// Every request's future is moved to the heap once. A future that is handed on, or a rare path that is not boxed,
/// makes it many times as large without a word.
#[test]
fn a_request_is_small() {
    fn size_of_answer<A, B, C, F>(_: impl Fn(A, B, C) -> F) -> usize {
        size_of::<F>()
    }
    let size = size_of_answer(respond::<Engine>);
    assert!(size <= 6 * 1024, "{size} bytes");
}
