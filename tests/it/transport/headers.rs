//! Which headers of a client arrive at a remote schema, byte for byte, under four configurations.

use std::collections::BTreeMap;

use serde_json::json;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use super::{Remote, remote, serve};
use crate::support::{
    remotes::{Reply, StubRemote},
    serve::Server,
};

/// The configurations: nothing passed on; everything; a list with new names; everything, with some set.
const CONFIGURATIONS: [Remote; 4] = [
    remote("people", "", ""),
    remote("people", "forward_client_headers: true", ""),
    remote(
        "people",
        "forward_client_headers: true",
        "headers: {allow: [Authorization, X-Own, host, x-two], rename: {X-Tenant: x-customer, origin: x-came-from}}",
    ),
    remote(
        "people",
        "forward_client_headers: true, headers: [{name: X-Key, value_from_env: KEY}, {name: user-agent, value: own}]",
        "headers: {set: {Authorization: 'Basic {{KEY}}', x-hasura-tenant: fixed, x-extra: '1'}, rename: {X-Own: x-theirs}}",
    ),
];

/// A header as the client writes it, and under which name and with which value it arrives with each configuration.
type Row = (&'static str, &'static str, [Option<(&'static str, &'static str)>; 4]);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("Authorization", "Bearer A b=", [None, Some(("authorization", "Bearer A b=")), Some(("authorization", "Bearer A b=")), Some(("authorization", "Basic k e y"))]),
    ("COOKIE", "a=1; b=\"2\"", [None, Some(("cookie", "a=1; b=\"2\"")), None, Some(("cookie", "a=1; b=\"2\""))]),
    ("x-own", "Mixed Case, and  blanks", [None, Some(("x-own", "Mixed Case, and  blanks")), Some(("x-own", "Mixed Case, and  blanks")), Some(("x-theirs", "Mixed Case, and  blanks"))]),
    ("X-TENANT", "7", [None, Some(("x-tenant", "7")), Some(("x-customer", "7")), Some(("x-tenant", "7"))]),
    ("X-Two", "2", [None, Some(("x-two", "2")), Some(("x-two", "2")), Some(("x-two", "2"))]),
    ("x-request-id", "id-1", [None, Some(("x-request-id", "id-1")), None, Some(("x-request-id", "id-1"))]),
    ("traceparent", "00-1-2-01", [None, Some(("traceparent", "00-1-2-01")), None, Some(("traceparent", "00-1-2-01"))]),
    ("X-Forwarded-For", "10.0.0.1", [None, Some(("x-forwarded-for", "10.0.0.1")), None, Some(("x-forwarded-for", "10.0.0.1"))]),
    ("Host", "gateway.example", [None, Some(("x-forwarded-host", "gateway.example")), Some(("x-forwarded-host", "gateway.example")), Some(("x-forwarded-host", "gateway.example"))]),
    ("User-Agent", "browser/1", [None, Some(("x-forwarded-user-agent", "browser/1")), None, Some(("x-forwarded-user-agent", "browser/1"))]),
    ("Origin", "http://page.example", [None, Some(("x-forwarded-origin", "http://page.example")), Some(("x-came-from", "http://page.example")), Some(("x-forwarded-origin", "http://page.example"))]),
    // Of the session, whatever is passed on; what is configured wins.
    ("x-hasura-role", "clerk", [Some(("x-hasura-role", "clerk")); 4]),
    ("X-Hasura-Tenant", "t", [Some(("x-hasura-tenant", "t")), Some(("x-hasura-tenant", "t")), Some(("x-hasura-tenant", "t")), Some(("x-hasura-tenant", "fixed"))]),
    ("x-key", "forged", [None, Some(("x-key", "forged")), None, Some(("x-key", "k e y"))]),
    // Never.
    ("x-hasura-admin-secret", "hush", [None; 4]),
    ("Accept", "text/html", [None; 4]),
    ("Accept-Encoding", "gzip", [None; 4]),
    ("Accept-Language", "de", [None; 4]),
    ("Accept-Datetime", "now", [None; 4]),
    ("Cache-Control", "no-cache", [None; 4]),
    ("Content-MD5", "x", [None; 4]),
    ("DNT", "1", [None; 4]),
    ("Referer", "http://page.example/x", [None; 4]),
    ("TE", "trailers", [None; 4]),
    ("Keep-Alive", "timeout=5", [None; 4]),
    ("Proxy-Authorization", "Basic x", [None; 4]),
    ("X-Hop", "named by the connection header", [None; 4]),
    ("Content-Type", "application/json; charset=utf-8", [Some(("content-type", "application/json")); 4]),
];

#[tokio::test(flavor = "multi_thread")]
async fn twenty_eight_headers_and_four_configurations() {
    let people = StubRemote::start(|_| Reply::json(&json!({ "data": { "greeting": "hello" } }))).await;
    for (at, configuration) in CONFIGURATIONS.into_iter().enumerate() {
        let environment = [("PEOPLE_URL", people.url()), ("KEY", "k e y".to_owned())];
        let server = serve(&[configuration], &environment, &[("admin-secret", "hush")]).await;
        ask(&server).await;
        let received = people.take_received().remove(0).headers;
        let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in &received {
            let value = String::from_utf8(value.as_bytes().to_vec()).expect("a text");
            found.entry(name.to_string()).or_default().push(value);
        }
        // What every HTTP request has.
        for name in ["host", "content-length", "accept"] {
            found.remove(name);
        }
        let arriving = ROWS.iter().filter_map(|(_, _, arriving)| arriving[at]);
        let always = [("user-agent", "gatewright")].into_iter().chain((at == 3).then_some(("x-extra", "1")));
        let expected: BTreeMap<String, Vec<String>> =
            arriving.chain(always).map(|(name, value)| (name.to_owned(), vec![value.to_owned()])).collect();
        assert_eq!(found, expected, "configuration {at}");
    }
}

/// Sends the headers as they are written above, which a client library would not.
async fn ask(server: &Server) {
    let body = r#"{"query":"{ greeting }"}"#;
    let mut request = format!("POST /v1/graphql HTTP/1.1\r\nContent-Length: {}\r\n", body.len());
    for (name, value, _) in ROWS {
        request.extend([name, ": ", value, "\r\n"]);
    }
    request.push_str("Connection: close, X-Hop\r\n\r\n");
    request.push_str(body);
    let mut stream = TcpStream::connect(server.address).await.expect("the gateway listens");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.ends_with(r#"{"data":{"greeting":"hello"}}"#), "{answer}");
}
