//! Headers in, role and session variables or a refusal out.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::*;
use crate::{
    config::{Secret, tests::gateway},
    definition::Gateway,
    error::Code,
};

static GATEWAY: Gateway = gateway(&[], &[]);
const SECRET: &str = "x-hasura-admin-secret";
const WRONG: &str = r#"invalid "x-hasura-admin-secret"/"x-hasura-access-key""#;
const MISSING: &str = r#""x-hasura-admin-secret"/"x-hasura-access-key" required, but not found"#;

fn authentication(secrets: &[&str], role: Option<&str>) -> Authentication {
    Authentication {
        admin_secrets: secrets.iter().map(|secret| Secret::new((*secret).to_owned())).collect(),
        without_secret: role.map_or(WithoutSecret::Refused, |role| WithoutSecret::Role(role.to_owned())),
    }
}

/// The role's id and the variables, or the refusal.
type Expected<'a> = Result<(u16, &'a [(&'a str, &'a str)]), (Code, &'a str)>;

fn check(authentication: &Authentication, headers: &[(&str, &str)], expected: Expected<'_>) {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a valid name");
        map.append(name, HeaderValue::from_bytes(value.as_bytes()).expect("a valid value"));
    }
    let actual = resolve(&GATEWAY, authentication, &map);
    let actual = match &actual {
        Ok(session) => {
            let variables = session.variables.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            Ok((session.role.0, variables.collect::<Vec<_>>()))
        }
        Err(error) => Err((error.code, error.message.as_str())),
    };
    assert_eq!(actual, expected.map(|(role, variables)| (role, variables.to_vec())), "{headers:?}");
}

#[test]
fn no_authentication() {
    let open = authentication(&[], None);
    check(&open, &[], Ok((0, &[("x-hasura-role", "admin")])));
    check(&open, &[("x-hasura-role", "")], Ok((0, &[("x-hasura-role", "admin")])));
    check(
        &open,
        &[("X-Hasura-User-Id", "7"), ("X-Hasura-Role", "user"), ("accept", "*/*"), (SECRET, "any")],
        Ok((3, &[("x-hasura-role", "user"), ("x-hasura-user-id", "7")])),
    );
    check(&open, &[("x-hasura-role", "User")], Ok((1, &[("x-hasura-role", "User")])));
    check(
        &open,
        &[("x-hasura-a", "1"), ("x-hasura-a", "2"), ("x-hasura-role", "user"), ("x-hasura-role", "editor")],
        Ok((2, &[("x-hasura-a", "2"), ("x-hasura-role", "editor")])),
    );
    check(&open, &[("x-hasura-name", "Zoë")], Ok((0, &[("x-hasura-name", "Zoë"), ("x-hasura-role", "admin")])));
}

#[test]
fn admin_secret() {
    let secret = authentication(&["hush", "hush hush"], None);
    let admin: Expected<'_> = Ok((0, &[("x-hasura-role", "admin")]));
    check(&secret, &[(SECRET, "hush")], admin);
    check(&secret, &[(SECRET, "hush hush")], admin);
    check(&secret, &[("x-hasura-access-key", "hush")], admin);
    check(&secret, &[(SECRET, "wrong"), (SECRET, "hush")], admin);
    check(
        &secret,
        &[(SECRET, "hush"), ("x-hasura-role", "user"), ("x-hasura-user-id", "7")],
        Ok((3, &[("x-hasura-role", "user"), ("x-hasura-user-id", "7")])),
    );
    check(&secret, &[], Err((Code::AccessDenied, MISSING)));
    check(&secret, &[("x-hasura-role", "user")], Err((Code::AccessDenied, MISSING)));
    for wrong in ["", "hus", "hushh", "hush hush ", "HUSH"] {
        check(&secret, &[(SECRET, wrong)], Err((Code::AccessDenied, WRONG)));
    }
    check(&secret, &[(SECRET, "wrong"), ("x-hasura-access-key", "hush")], Err((Code::AccessDenied, WRONG)));
    check(&secret, &[(SECRET, "hush"), (SECRET, "wrong")], Err((Code::AccessDenied, WRONG)));
}

#[test]
fn unauthorized_role() {
    let anonymous = authentication(&["hush"], Some("user"));
    check(
        &anonymous,
        &[("x-hasura-role", "admin"), ("x-hasura-user-id", "7"), ("x-hasura-use-backend-only-permissions", "true")],
        Ok((3, &[("x-hasura-role", "user"), ("x-hasura-user-id", "7")])),
    );
    check(&anonymous, &[(SECRET, "hush")], Ok((0, &[("x-hasura-role", "admin")])));
    check(&anonymous, &[(SECRET, "wrong")], Err((Code::AccessDenied, WRONG)));
    check(&authentication(&["hush"], Some("guest")), &[], Ok((1, &[("x-hasura-role", "guest")])));
}

#[test]
fn malformed_headers() {
    let open = authentication(&[], None);
    let name = "x-hasura-use-backend-only-permissions";
    check(&open, &[(name, "TRUE")], Ok((0, &[("x-hasura-role", "admin"), (name, "TRUE")])));
    for text in ["true", "T", "Yes", "y", "false", "F", "no", "N"] {
        check(&open, &[(name, text)], Ok((0, &[("x-hasura-role", "admin"), (name, text)])));
    }
    let message = "\"x-hasura-use-backend-only-permissions\":  Not a valid boolean text. True values are \
                   [\"true\",\"t\",\"yes\",\"y\"] and  False values are [\"false\",\"f\",\"no\",\"n\"]. \
                   All values are case insensitive";
    check(&open, &[(name, "1")], Err((Code::BadRequest, message)));
    let mut headers = HeaderMap::new();
    headers.insert("x-hasura-a", HeaderValue::from_bytes(b"\xff").expect("bytes are allowed"));
    let error = resolve(&GATEWAY, &open, &headers).expect_err("not UTF-8");
    assert_eq!(error.message, "header \"x-hasura-a\" is not valid UTF-8");
}
