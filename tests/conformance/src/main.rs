//! The document front end behind a line protocol, so that another program can compare it with the reference
//! implementation: a metadata directory as the argument, one question as JSON per line in, one answer as JSON per line
//! out. Addresses of remote schemas come from the environment. What is right is not known here.

use std::borrow::Cow;
use std::io::{BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

use generator::diagnostic::{Diagnostics, SourceMap, Style, render_human};
use generator::{introspection, pipeline};
use http::HeaderMap;
use runtime::config::{Arguments, Config, process_environment};
use runtime::definition::{Gateway, RoleId, Settings};
use runtime::document::ast::Value;
use runtime::document::{self, Limits, Variables};
use runtime::error::ClientError;
use runtime::pipeline::{Engine, GraphqlRequest};
use runtime::session::Session;
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;

/// A line of the input.
#[derive(Deserialize)]
struct Question<'a> {
    /// What is asked.
    what: What,
    document: String,
    #[serde(borrow, default)]
    variables: Option<&'a RawValue>,
    #[serde(default, rename = "operationName")]
    operation_name: Option<String>,
}

/// What can be asked about a document.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    /// Does it fit the schema?
    Validate,
    /// Which values do the variables have? The document is not validated.
    Coerce,
    /// What is the response?
    Execute,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Some(directory) = std::env::args_os().nth(1) else {
        eprintln!("usage: conformance METADATA < questions > answers");
        return ExitCode::from(2);
    };
    match run(Path::new(&directory)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("error: {reason}");
            ExitCode::from(2)
        }
    }
}

async fn run(directory: &Path) -> Result<(), String> {
    runtime::server::install_crypto_provider();
    let gateway = gateway(directory).await?;
    let config = Config::from(&Arguments::default(), &process_environment, gateway)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let engine = Engine::new(gateway, &config).map_err(|error| error.to_string())?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.map_err(|error| error.to_string())?;
        let question: Question<'_> = serde_json::from_str(&line).map_err(|error| format!("{error} in {line}"))?;
        let answer = answer(&engine, &question).await;
        writeln!(out, "{answer}").map_err(|error| error.to_string())?;
    }
    Ok(())
}

async fn gateway(directory: &Path) -> Result<&'static Gateway, String> {
    let options = pipeline::Options {
        introspection: introspection::Options {
            mode: introspection::Mode::Locked,
            environment: introspection::process_environment(),
            progress: introspection::Progress::silent(),
            timeout: introspection::DEFAULT_TIMEOUT,
        },
        settings: Settings::default(),
    };
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let checked = pipeline::check_directory(directory, &options, &mut sources, &mut diagnostics).await;
    let checked = checked.ok_or_else(|| render_human(&diagnostics, &sources, Style::Plain))?;
    Ok(checked.gateway)
}

async fn answer(engine: &Engine, question: &Question<'_>) -> String {
    match question.what {
        What::Validate => verdict(validate(engine.gateway, question).map(|()| json!(null))),
        What::Coerce => verdict(coerce(engine.gateway, question).map_err(|error| vec![error])),
        What::Execute => {
            let request = GraphqlRequest {
                query: Cow::Borrowed(&question.document),
                operation_name: question.operation_name.as_deref().map(Cow::Borrowed),
                variables: question.variables,
            };
            let session = Session { role: RoleId::ADMIN, variables: Vec::new() };
            let answer = engine.execute(request, &session, &HeaderMap::new(), false).await;
            // A response is one line: JSON texts of ours have no line ends, and those of remote schemas get none here.
            String::from_utf8_lossy(&answer.body).replace(['\n', '\r'], " ")
        }
    }
}

fn verdict(result: Result<serde_json::Value, Vec<ClientError>>) -> String {
    match result {
        Ok(values) => json!({ "accepted": true, "values": values }),
        Err(errors) => {
            let errors: Vec<_> = errors.iter().map(ToString::to_string).collect();
            json!({ "accepted": false, "errors": errors })
        }
    }
    .to_string()
}

fn validate(gateway: &'static Gateway, question: &Question<'_>) -> Result<(), Vec<ClientError>> {
    let document = document::parse(&question.document, &Limits::default()).map_err(|error| vec![error])?;
    document::validate(gateway, RoleId::ADMIN, &document)
}

fn coerce(gateway: &'static Gateway, question: &Question<'_>) -> Result<serde_json::Value, ClientError> {
    let document = document::parse(&question.document, &Limits::default())?;
    let operation = document::select_operation(&document, question.operation_name.as_deref())?;
    let definitions = document::variable_definitions(gateway, operation);
    let variables: Variables<'_> =
        document::coerce_variables(gateway, RoleId::ADMIN, &definitions, question.variables)?;
    let given = definitions.iter().zip(&variables.values).filter_map(|(definition, variable)| {
        let variable = variable.as_ref()?;
        Some((definition.name.clone(), to_json(&variable.value)))
    });
    Ok(serde_json::Value::Object(given.collect()))
}

/// A coerced value as JSON.
fn to_json(value: &Value<'_>) -> serde_json::Value {
    match value {
        Value::Null | Value::Variable(_) => serde_json::Value::Null,
        Value::Boolean(value) => json!(value),
        Value::Int(text) | Value::Float(text) => serde_json::from_str(text).unwrap_or_default(),
        Value::String(text) | Value::Enum(text) => json!(text),
        Value::List(items) => items.iter().map(to_json).collect(),
        Value::Object(fields) => {
            serde_json::Value::Object(fields.iter().map(|(name, value)| (name.to_string(), to_json(value))).collect())
        }
    }
}
