//! Step 1 of a request: who asks. Role and session variables; nothing here looks at the document.

mod resolve;
#[cfg(test)]
mod tests;

pub(crate) use resolve::is_same_secret;
pub use resolve::{Authentication, WithoutSecret, resolve};

use crate::definition::RoleId;

/// The resolved role and session variables of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The role, as the gateway knows it.
    pub role: RoleId,
    /// Session variables: lower-case `x-hasura-*` names and their values, sorted by name, `x-hasura-role` included,
    /// secrets excluded.
    pub variables: Vec<(String, String)>,
}

impl Session {
    /// The value of a session variable; `name` is lower case.
    pub fn variable(&self, name: &str) -> Option<&str> {
        let index = self.variables.binary_search_by(|(key, _)| key.as_str().cmp(name)).ok()?;
        Some(&self.variables[index].1)
    }

    /// All session variables as a JSON object.
    pub fn json(&self) -> String {
        let entries = self.variables.iter().map(|(name, value)| {
            format!("{}:{}", serde_json::Value::from(name.as_str()), serde_json::Value::from(value.as_str()))
        });
        format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
    }
}
