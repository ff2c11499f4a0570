//! The drift probe: asks remote schemas for their schema from time to time and says how they differ from what the gateway
//! was made from. A metric and one line in the log per change; requests are answered as ever.

mod compare;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, join_all};

use crate::definition::{Gateway, RemoteSchema, RemoteSchemaId};
use crate::execute::RemoteSchemas;
use crate::metrics::Metrics;
use crate::remote::introspection_query::{FEATURES_QUERY, Features, body, features, introspection_query, negotiate};
use crate::remote::introspection_result::{Answer, Schema};
pub use compare::{Difference, Severity, compare};

/// How many differences a line in the log names.
const NAMED: usize = 5;

/// What was last said of each remote schema.
#[derive(Debug, Default)]
pub struct States(Vec<State>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum State {
    /// Nothing yet. That all is well needs not be said.
    #[default]
    Same,
    Drifted(Vec<Difference>),
    /// It did not tell its schema, for this reason.
    Unknown(String),
}

/// Looks at all remote schemas at the same time; notes and logs what has changed since the last look.
pub async fn probe(gateway: &'static Gateway, remote_schemas: &RemoteSchemas, metrics: &Metrics, states: &mut States) {
    let looks = gateway.remote_schemas.iter().enumerate().map(|(index, definition)| {
        let id = RemoteSchemaId(u16::try_from(index).unwrap_or(u16::MAX));
        async move { (id, definition, look(remote_schemas, definition, id).await) }
    });
    states.0.resize(gateway.remote_schemas.len(), State::Same);
    for ((id, definition, schema), state) in join_all(looks).await.into_iter().zip(&mut states.0) {
        let found = match schema {
            Ok(schema) => {
                let differences = compare(gateway, id, &schema);
                let breaking = breaking(&differences);
                metrics.set_drift(id, breaking, differences.len() - breaking);
                if differences.is_empty() { State::Same } else { State::Drifted(differences) }
            }
            Err(reason) => {
                metrics.set_unknown(id);
                State::Unknown(reason)
            }
        };
        if found != *state {
            report(definition.name, &found);
            *state = found;
        }
    }
}

fn breaking(differences: &[Difference]) -> usize {
    differences.iter().filter(|difference| difference.severity == Severity::Breaking).count()
}

fn report(name: &str, state: &State) {
    match state {
        State::Same => {
            tracing::info!(remote_schema = name, "remote schema `{name}` is again what this gateway was made from");
        }
        State::Drifted(differences) => {
            let breaking = breaking(differences);
            let additive = differences.len() - breaking;
            let mut named: Vec<_> = differences.iter().take(NAMED).map(|difference| difference.what.as_str()).collect();
            if differences.len() > NAMED {
                named.push("…");
            }
            let named = named.join("; ");
            tracing::warn!(
                remote_schema = name,
                breaking,
                additive,
                "remote schema `{name}` differs from what this gateway was made from: {named}"
            );
        }
        State::Unknown(reason) => {
            tracing::warn!(remote_schema = name, "remote schema `{name}` does not tell its schema: {reason}");
        }
    }
}

/// The schema of a remote schema as it is now. The reason why not names no address.
async fn look(remote_schemas: &RemoteSchemas, definition: &RemoteSchema, id: RemoteSchemaId) -> Result<Schema, String> {
    let ask = async |query: &str| {
        let answered = remote_schemas.ask(definition, id, body(query)).await;
        answered.map(|answered| answered.body).map_err(|error| error.message)
    };
    let ask_schema = |features: Features| -> BoxFuture<'_, Result<Result<Schema, String>, String>> {
        async move {
            let answer = ask(&introspection_query(features)).await?;
            let answer: Answer =
                serde_json::from_slice(&answer).map_err(|_| "its answer is no introspection result".to_owned())?;
            let schema = answer.data.and_then(|data| data.schema);
            Ok(schema.ok_or_else(|| "its answer has no `data.__schema`".to_owned()))
        }
        .boxed()
    };
    let ask_features = || -> BoxFuture<'_, Result<Option<Features>, String>> {
        async move {
            let answer = ask(FEATURES_QUERY).await?;
            Ok(serde_json::from_slice(&answer).ok().and_then(|answer| features(&answer)))
        }
        .boxed()
    };
    negotiate(ask_schema, ask_features).await
}
