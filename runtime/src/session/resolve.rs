//! From the request's headers to a [`Session`], or to the refusal that the client sees.
//!
//! The admin secret is looked at first, in every mode. What happens to a request without one is [`WithoutSecret`],
//! where tokens and authentication hooks belong as further cases.

use std::{borrow::Cow, hint::black_box};

use http::{HeaderMap, HeaderValue};

use super::Session;
use crate::{
    config::Secret,
    definition::Gateway,
    error::{ClientError, Code},
};

const PREFIX: &str = "x-hasura-";
const ROLE: &str = "x-hasura-role";
const ADMIN_SECRET: &str = "x-hasura-admin-secret";
/// The old name of the admin secret.
const ACCESS_KEY: &str = "x-hasura-access-key";
const BACKEND_ONLY: &str = "x-hasura-use-backend-only-permissions";

/// Who may ask as which role.
#[derive(Clone, Debug)]
pub struct Authentication {
    /// Any of them makes a request `admin`, or whatever role it names. With none at all, every request is trusted.
    pub admin_secrets: Vec<Secret>,
    /// What happens to a request that brings no secret.
    pub without_secret: WithoutSecret,
}

/// What happens to a request that brings no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WithoutSecret {
    /// It is refused.
    Refused,
    /// It gets this role, whatever role it names.
    Role(String),
}

/// The session of a request with these headers.
pub fn resolve(
    gateway: &Gateway,
    authentication: &Authentication,
    headers: &HeaderMap,
) -> Result<Session, ClientError> {
    if authentication.admin_secrets.is_empty() {
        return trusted_session(gateway, headers);
    }
    match last(headers, ADMIN_SECRET).or_else(|| last(headers, ACCESS_KEY)) {
        Some(sent) if is_admin_secret(&authentication.admin_secrets, sent.as_bytes()) => {
            trusted_session(gateway, headers)
        }
        Some(_) => Err(denied(r#"invalid "x-hasura-admin-secret"/"x-hasura-access-key""#)),
        None => match &authentication.without_secret {
            WithoutSecret::Refused => {
                Err(denied(r#""x-hasura-admin-secret"/"x-hasura-access-key" required, but not found"#))
            }
            WithoutSecret::Role(role) => {
                let mut variables = session_variables(headers)?;
                // Only a trusted client may choose backend-only permissions.
                variables.retain(|(name, _)| name != BACKEND_ONLY);
                Ok(session(gateway, Cow::Borrowed(role), variables))
            }
        },
    }
}

/// The session of a client that may name its role itself.
fn trusted_session(gateway: &Gateway, headers: &HeaderMap) -> Result<Session, ClientError> {
    let mut variables = session_variables(headers)?;
    let is_backend = match variables.iter().find(|(name, _)| name == BACKEND_ONLY) {
        Some((_, value)) => boolean(value)?,
        None => false,
    };
    let named = variables.iter_mut().find(|(name, _)| name == ROLE).map(|(_, role)| std::mem::take(role));
    let role = named.filter(|role| !role.is_empty()).map_or(Cow::Borrowed("admin"), Cow::Owned);
    let mut session = session(gateway, role, variables);
    if is_backend {
        session.role = gateway.backend_role(session.role);
    }
    Ok(session)
}

fn session(gateway: &Gateway, role: Cow<'_, str>, mut variables: Vec<(String, String)>) -> Session {
    let id = gateway.role(&role);
    match variables.binary_search_by(|(name, _)| name.as_str().cmp(ROLE)) {
        Ok(index) => variables[index].1 = role.into_owned(),
        Err(index) => variables.insert(index, (ROLE.to_owned(), role.into_owned())),
    }
    Session { role: id, variables }
}

/// The `x-hasura-*` headers without the secrets, sorted by name; of a header given twice the last counts.
fn session_variables(headers: &HeaderMap) -> Result<Vec<(String, String)>, ClientError> {
    let mut variables: Vec<(String, String)> = Vec::new();
    for name in headers.keys() {
        let name = name.as_str();
        if !name.starts_with(PREFIX) || name == ADMIN_SECRET || name == ACCESS_KEY {
            continue;
        }
        let Some(value) = last(headers, name) else { continue };
        let Ok(value) = std::str::from_utf8(value.as_bytes()) else {
            return Err(ClientError::new(Code::BadRequest, format!("header \"{name}\" is not valid UTF-8")));
        };
        variables.push((name.to_owned(), value.to_owned()));
    }
    variables.sort_unstable();
    Ok(variables)
}

fn last<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a HeaderValue> {
    headers.get_all(name).iter().next_back()
}

/// Whether the client has sent this very secret.
pub(crate) fn is_same_secret(secret: &Secret, sent: &[u8]) -> bool {
    is_admin_secret(std::slice::from_ref(secret), sent)
}

/// Takes as long for a wrong secret as for a right one, whatever they have in common.
fn is_admin_secret(secrets: &[Secret], sent: &[u8]) -> bool {
    secrets.iter().fold(false, |found, secret| found | equal_in_constant_time(secret.expose().as_bytes(), sent))
}

/// The time depends on the length of `sent` alone, which the client knows.
fn equal_in_constant_time(secret: &[u8], sent: &[u8]) -> bool {
    let mut difference = u8::from(secret.len() != sent.len());
    for (byte, expected) in sent.iter().zip(secret.iter().cycle()) {
        difference = black_box(difference | (byte ^ expected));
    }
    black_box(difference) == 0
}

fn boolean(text: &str) -> Result<bool, ClientError> {
    let is_one_of = |known: [&str; 4]| known.iter().any(|known| known.eq_ignore_ascii_case(text));
    if is_one_of(["true", "t", "yes", "y"]) {
        return Ok(true);
    }
    if is_one_of(["false", "f", "no", "n"]) {
        return Ok(false);
    }
    let message = concat!(
        r#""x-hasura-use-backend-only-permissions":  Not a valid boolean text. "#,
        r#"True values are ["true","t","yes","y"] and  False values are ["false","f","no","n"]. "#,
        "All values are case insensitive",
    );
    Err(ClientError::new(Code::BadRequest, message))
}

fn denied(message: &str) -> ClientError {
    ClientError::new(Code::AccessDenied, message)
}
