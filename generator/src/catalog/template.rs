//! Texts with holes for environment variables, such as `https://{{HOST}}/graphql`.

use std::borrow::Cow;

use runtime::config::{password_variable, replica_password_variable};
use runtime::definition::{Template, TemplatePart};

use crate::metadata::{ConnectionParameters, DatabaseUrl, HeaderValue, RemoteUrl, Source};
use crate::schema::leak;

/// Splits a text at its `{{NAME}}` holes; the name is exactly what stands between the braces.
pub fn parse(text: &str) -> Template {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((name, behind)) = after.split_once("}}") else { break };
        if !before.is_empty() {
            parts.push(TemplatePart::Text(leak::text(before)));
        }
        parts.push(TemplatePart::Environment(leak::text(name)));
        rest = behind;
    }
    if !rest.is_empty() {
        parts.push(TemplatePart::Text(leak::text(rest)));
    }
    Template(leak::slice(parts))
}

/// The value of one environment variable.
pub fn environment(name: &str) -> Template {
    Template(leak::slice(vec![TemplatePart::Environment(leak::text(name))]))
}

/// Where a database is. A password in the metadata never gets into it: its place is taken by the environment variable
/// `password_variable`.
pub fn database_url(password_variable: &str, url: &DatabaseUrl) -> Template {
    match url {
        DatabaseUrl::FromEnv(name) => environment(name),
        DatabaseUrl::Literal(text) => {
            let text = without_overruled_password(text);
            let Some((before, _, after)) = split_password(&text) else { return parse(&text) };
            let mut parts = parse(before).0.to_vec();
            parts.push(TemplatePart::Environment(leak::text(password_variable)));
            parts.extend_from_slice(parse(after).0);
            Template(leak::slice(parts))
        }
        DatabaseUrl::ConnectionParameters(parameters) => {
            let ConnectionParameters { host, port, username, password, database } = parameters;
            let mut parts = Vec::new();
            push(&mut parts, TemplatePart::Text("postgres://"));
            push_encoded(&mut parts, username);
            match password {
                None => {}
                Some(password) if is_hole(password) => {
                    push(&mut parts, TemplatePart::Text(":"));
                    push_encoded(&mut parts, password);
                }
                Some(_) => {
                    push(&mut parts, TemplatePart::Text(":"));
                    push(&mut parts, TemplatePart::Environment(leak::text(password_variable)));
                }
            }
            push(&mut parts, TemplatePart::Text("@"));
            parse(host).0.iter().for_each(|part| push(&mut parts, *part));
            push(&mut parts, TemplatePart::Text(leak::text(&format!(":{}/", port.value))));
            push_encoded(&mut parts, database);
            Template(leak::slice(parts))
        }
    }
}

/// A password that stands in the metadata.
pub struct LiteralPassword {
    /// Whose it is, in words.
    pub owner: String,
    /// The variable that takes its place.
    pub variable: String,
    /// What `dev` gives to that variable.
    pub password: String,
}

/// The passwords of a source and its replicas that stand in the metadata.
pub fn literal_passwords(source: &Source) -> Vec<LiteralPassword> {
    let owner = format!("source `{}`", source.name.value);
    let replicas = source.read_replicas.iter().zip(1..).map(|(replica, number)| {
        (format!("replica {number} of {owner}"), replica_password_variable(&source.name, number), replica)
    });
    std::iter::once((owner.clone(), password_variable(&source.name), &source.connection_info))
        .chain(replicas)
        .filter_map(|(owner, variable, connection)| {
            Some(LiteralPassword { owner, variable, password: literal_password(&connection.database_url)? })
        })
        .collect()
}

fn literal_password(url: &DatabaseUrl) -> Option<String> {
    match url {
        DatabaseUrl::FromEnv(_) => None,
        DatabaseUrl::Literal(text) => split_password(text).map(|(_, password, _)| percent_decode(password)),
        DatabaseUrl::ConnectionParameters(parameters) => {
            parameters.password.as_ref().filter(|password| !is_hole(password)).map(|password| password.value.clone())
        }
    }
}

/// Where a remote schema is.
pub fn remote_url(url: &RemoteUrl) -> Template {
    match url {
        RemoteUrl::Template(text) => parse(text),
        RemoteUrl::FromEnv(name) => environment(name),
    }
}

/// The value of a configured header.
pub fn header_value(value: &HeaderValue) -> Template {
    match value {
        HeaderValue::Template(text) => parse(text),
        HeaderValue::FromEnv(name) => environment(name),
    }
}

/// Splits an address around a password that is written out, `scheme://user:password@rest` or `…?password=…`; `None`
/// without one.
fn split_password(url: &str) -> Option<(&str, &str, &str)> {
    // Postgres takes the parameter where both are given.
    let (start, end) = password_parameter(url).or_else(|| password_of_authority(url))?;
    let password = &url[start..end];
    (!password.is_empty() && !is_hole(password)).then(|| (&url[..start], password, &url[end..]))
}

/// Whether a text is one hole and nothing else.
fn is_hole(text: &str) -> bool {
    text.starts_with("{{") && text.ends_with("}}") && text.matches("{{").count() == 1
}

/// An address whose password in `user:password@` has no effect, because the query has another: without it, so that it
/// gets nowhere.
fn without_overruled_password(url: &str) -> Cow<'_, str> {
    match (password_parameter(url), password_of_authority(url)) {
        (Some(_), Some((start, end))) => Cow::Owned(format!("{}{}", &url[..start - 1], &url[end..])),
        _ => Cow::Borrowed(url),
    }
}

/// Where the password of `scheme://user:password@…` is.
fn password_of_authority(url: &str) -> Option<(usize, usize)> {
    let authority_start = url.find("://")? + 3;
    let rest = &url[authority_start..];
    let authority = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    let at = authority.rfind('@')?;
    let colon = authority[..at].find(':')?;
    Some((authority_start + colon + 1, authority_start + at))
}

/// Where the value of the query parameter `password` is.
fn password_parameter(url: &str) -> Option<(usize, usize)> {
    let query_start = url.find('?')? + 1;
    let query = url[query_start..].split('#').next().unwrap_or_default();
    let mut start = query_start;
    for parameter in query.split('&') {
        if let Some(value) = parameter.strip_prefix("password=") {
            return Some((start + parameter.len() - value.len(), start + parameter.len()));
        }
        start += parameter.len() + 1;
    }
    None
}

/// Adds a part; texts that follow each other are one.
fn push(parts: &mut Vec<TemplatePart>, part: TemplatePart) {
    match (parts.last_mut(), part) {
        (Some(TemplatePart::Text(before)), TemplatePart::Text(text)) => {
            *before = leak::text(&format!("{before}{text}"));
        }
        (_, part) => parts.push(part),
    }
}

/// Adds a text of a URL, encoded, and so will be what fills its holes.
fn push_encoded(parts: &mut Vec<TemplatePart>, text: &str) {
    for part in parse(text).0 {
        match part {
            TemplatePart::Text(text) => push(parts, TemplatePart::Text(leak::text(&percent_encode(text)))),
            TemplatePart::Environment(name) | TemplatePart::Encoded(name) => push(parts, TemplatePart::Encoded(name)),
        }
    }
}

/// Encodes what has a meaning of its own in a URL.
fn percent_encode(text: &str) -> String {
    use std::fmt::Write;
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            write!(encoded, "%{byte:02X}").expect("writing to a string cannot fail");
        }
    }
    encoded
}

/// Undoes what a URL encodes; what is no encoding stays as it is.
fn percent_decode(text: &str) -> String {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, behind)) = rest.split_first() {
        let digits = behind.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(value) if byte == b'%' => {
                decoded.push(value);
                rest = &behind[2..];
            }
            _ => {
                decoded.push(byte);
                rest = behind;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Span, Spanned};

    fn spanned<T>(value: T) -> Spanned<T> {
        Spanned::new(value, Span { file: FileId(0), start: 0, end: 0 })
    }

    #[test]
    fn holes_are_split_off() {
        use TemplatePart::{Environment, Text};
        #[track_caller]
        fn check(text: &str, expected: &[TemplatePart]) {
            assert_eq!(parse(text).0, expected);
        }
        check("", &[]);
        check("http://a/b", &[Text("http://a/b")]);
        check("{{URL}}", &[Environment("URL")]);
        check(
            "http://{{HOST}}:{{PORT}}/x",
            &[Text("http://"), Environment("HOST"), Text(":"), Environment("PORT"), Text("/x")],
        );
        check("a {{ b", &[Text("a {{ b")]);
    }

    #[test]
    fn passwords_stay_out() {
        #[track_caller]
        fn check(url: &DatabaseUrl, expected: &str, password: Option<&str>) {
            let template = database_url("GATEWAY_DATABASE_PASSWORD_MY_SHOP", url);
            assert_eq!(template.resolve(|name| Some(format!("<{name}>"))), Ok(expected.to_owned()));
            assert_eq!(literal_password(url).as_deref(), password);
        }
        let literal = |text: &str| DatabaseUrl::Literal(spanned(text.to_owned()));
        check(
            &literal("postgres://u:secret@db:5432/x"),
            "postgres://u:<GATEWAY_DATABASE_PASSWORD_MY_SHOP>@db:5432/x",
            Some("secret"),
        );
        check(&literal("postgres://u:{{PW}}@db/x"), "postgres://u:<PW>@db/x", None);
        check(
            &literal("postgres://u@db/x?sslmode=disable&password=s%20t&options=-c"),
            "postgres://u@db/x?sslmode=disable&password=<GATEWAY_DATABASE_PASSWORD_MY_SHOP>&options=-c",
            Some("s t"),
        );
        check(&literal("postgres://u@db:5432/x@y"), "postgres://u@db:5432/x@y", None);
        check(
            &literal("postgres://u:one@db/x?password=two"),
            "postgres://u@db/x?password=<GATEWAY_DATABASE_PASSWORD_MY_SHOP>",
            Some("two"),
        );
        check(&literal("postgres://u:one@db/x?password={{PW}}"), "postgres://u@db/x?password=<PW>", None);
        check(
            &DatabaseUrl::ConnectionParameters(ConnectionParameters {
                host: spanned("{{HOST}}".to_owned()),
                port: spanned(5432),
                username: spanned("a {{USER}}".to_owned()),
                password: Some(spanned("{{PW}}".to_owned())),
                database: spanned("{{NAME}}".to_owned()),
            }),
            "postgres://a%20%3CUSER%3E:%3CPW%3E@<HOST>:5432/%3CNAME%3E",
            None,
        );
        check(&DatabaseUrl::FromEnv(spanned("PG".to_owned())), "<PG>", None);
        check(
            &DatabaseUrl::ConnectionParameters(ConnectionParameters {
                host: spanned("db".to_owned()),
                port: spanned(5432),
                username: spanned("a b".to_owned()),
                password: Some(spanned("p/w".to_owned())),
                database: spanned("x".to_owned()),
            }),
            "postgres://a%20b:<GATEWAY_DATABASE_PASSWORD_MY_SHOP>@db:5432/x",
            Some("p/w"),
        );
    }
}
