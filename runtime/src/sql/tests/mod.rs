//! Statements of whole queries: their text and parameters as goldens here, their answers on a real server in `live`.

mod cells;
mod fixture;
mod live;
mod statements;

use serde_json::value::RawValue;

use crate::definition::RoleId;
use crate::document::{self, Limits, Scope, Variables};
use crate::error::ClientError;
use crate::plan::{OperationPlan, plan};
use crate::session::Session;

/// Parses, validates and plans a query, and hands its plan and variables on.
fn planned<T>(
    role: RoleId,
    query: &str,
    variables: &str,
    use_: impl FnOnce(&OperationPlan, &Variables<'_>) -> T,
) -> Result<T, ClientError> {
    let gateway = fixture::gateway();
    let document = document::parse(query, &Limits::default())?;
    let operation = document::select_operation(&document, None)?;
    document::validate(gateway, role, &document).map_err(|mut errors| errors.remove(0))?;
    let definitions = document::variable_definitions(gateway, operation);
    let raw: Box<RawValue> = serde_json::from_str(variables).expect("variables are JSON");
    let variables = document::coerce_variables(gateway, role, &definitions, Some(&*raw))?;
    let scope = Scope {
        gateway,
        role,
        document: &document,
        definitions: &definitions,
        variables: &variables,
        null_collapse: false,
    };
    let plan = plan(scope, operation, query)?;
    Ok(use_(&plan, &variables))
}

fn session(role: RoleId, variables: &[(&str, &str)]) -> Session {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Session { role, variables: variables.collect() }
}
