//! Step 4 of a request: runs a plan's fetches and joins. All I/O of a request is here.

mod database_join;
mod mutation;
pub mod postgres;
mod remote;
mod remote_join;

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use futures_util::future::{BoxFuture, FutureExt, join_all};
use http::{HeaderMap, HeaderValue};
use sqlx::postgres::PgArguments;

use crate::config::RemoteErrors;
use crate::definition::{Gateway, RemoteSchemaId};
use crate::document::Variables;
use crate::document::ast::OperationKind;
use crate::error::{ClientError, Code, PathSegment};
use crate::join::{Answer, Collected, JoinAnswer, Keys, Layout, Malformed, Value, ValueError, collect};
use crate::plan::{Call, Fetch, JoinTree, OperationPlan};
use crate::remote::{RemoteError, Values, errors_text, is_plain, read_answer};
use crate::session::Session;
use crate::sql::{KeyColumns, NoKeys};

use postgres::Reads;
use remote::Answered;
pub use remote::{Endpoint, RemoteSchemas};

/// The sources of a gateway, connected when first needed.
pub struct Sources {
    /// The databases.
    pub databases: postgres::Databases,
    /// The remote schemas.
    pub remote_schemas: RemoteSchemas,
}

/// From how many bytes on an answer that is the whole response is passed on without being walked through. Below it,
/// checking costs next to nothing.
const PASS_THROUGH_BYTES: usize = 16 * 1024;

/// How many errors of a remote schema's answer are kept; a response lists fewer. An error that does not say what it
/// concerns is repeated for every null, so that a remote schema that is down gives errors times keys.
const MAX_ERRORS: usize = 10_000;
/// How many bytes the repetitions of such errors may take: what a remote schema says in one can be as long as an answer.
const MAX_REPEATED_BYTES: usize = 16 << 20;

/// What a plan is run with.
pub struct Run<'r> {
    /// The gateway.
    pub gateway: &'static Gateway,
    /// Its sources.
    pub sources: &'r Sources,
    /// The coerced variables.
    pub variables: &'r Variables<'r>,
    /// Who asks.
    pub session: &'r Session,
    /// The client's request headers.
    pub client_headers: &'r HeaderMap,
    /// What an error of a remote schema does to the rest of the answer.
    pub remote_errors: RemoteErrors,
    /// Who answers what reads databases.
    pub reads: Reads,
    /// `Set-Cookie` headers of remote root fields, each with the place of its fetch in the plan.
    pub cookies: Mutex<Vec<(usize, HeaderValue)>>,
}

impl Run<'_> {
    /// The `Set-Cookie` headers in the order in which their root fields stand, whichever was answered first.
    pub fn into_cookies(self) -> Vec<HeaderValue> {
        let mut cookies = self.cookies.into_inner().unwrap_or_else(PoisonError::into_inner);
        cookies.sort_by_key(|(fetch, _)| *fetch);
        cookies.into_iter().map(|(_, cookie)| cookie).collect()
    }

    /// What goes into documents for remote schemas.
    fn values(&self) -> Values<'_> {
        Values { gateway: self.gateway, variables: self.variables, session: self.session }
    }
}

impl KeyColumns for Keys<'_> {
    fn len(&self) -> usize {
        Keys::len(self)
    }

    fn value(&self, row: usize, key: usize) -> &str {
        Keys::value(self, row, key)
    }
}

/// Runs the fetches of a plan: those of a query at the same time, those of a mutation in order until one fails. A mutation
/// of one database is a transaction, which fails as a whole.
///
/// A value that does not fit what it is bound as is the client's mistake and refuses the request before anything runs.
pub async fn execute(plan: &OperationPlan, run: &Run<'_>) -> Result<Vec<Result<Answer, ClientError>>, ClientError> {
    if let Some(source) = plan.transaction() {
        // Boxed, so that requests of other kinds do not carry its size around.
        return mutation::execute(run, plan, source).boxed().await;
    }
    if let [fetch] = plan.fetches.as_slice() {
        // By far the most frequent case, which needs no list of futures.
        let bound = bind(run, fetch)?;
        return Ok(vec![fetch_root(run, plan, 0, bound).await]);
    }
    let calls = plan.fetches.iter().map(|fetch| bind(run, fetch)).collect::<Result<Vec<_>, _>>()?;
    let fetches = calls.into_iter().enumerate();
    if plan.kind != OperationKind::Mutation {
        return Ok(join_all(fetches.map(|(fetch, bound)| fetch_root(run, plan, fetch, bound))).await);
    }
    let mut answers = Vec::with_capacity(plan.fetches.len());
    let mut failed = false;
    for (fetch, bound) in fetches {
        if failed {
            let message = "not executed, because a mutation before it failed";
            answers.push(Err(ClientError::new(Code::Unexpected, message)));
            continue;
        }
        // Boxed for the same reason.
        let answer = fetch_root(run, plan, fetch, bound).boxed().await;
        failed = answer.as_ref().map_or(true, |answer| !answer.errors.is_empty());
        answers.push(answer);
    }
    Ok(answers)
}

/// The call of root fields with this request's values in it.
enum Bound {
    Database(PgArguments),
    Mutation(Vec<mutation::BoundStep>),
    Remote(Vec<u8>),
}

fn bind(run: &Run<'_>, fetch: &Fetch) -> Result<Bound, ClientError> {
    match &fetch.call {
        Call::DatabaseRoot { statement, .. } => {
            statement.arguments(run.variables, run.session, &NoKeys).map(Bound::Database)
        }
        Call::DatabaseMutation { steps, .. } => mutation::bind(run, steps).map(Bound::Mutation),
        Call::RemoteRoot(document) => document.body(run.values()).map(Bound::Remote),
        Call::DatabaseJoin { .. } | Call::RemoteJoin(_) => {
            Err(ClientError::new(Code::Unexpected, "a join stands where a root field was expected"))
        }
    }
}

/// Runs the fetch of root fields.
async fn fetch_root(run: &Run<'_>, plan: &OperationPlan, index: usize, bound: Bound) -> Result<Answer, ClientError> {
    let fetch = &plan.fetches[index];
    match (&fetch.call, bound) {
        (Call::DatabaseRoot { source, statement, tree }, Bound::Database(arguments)) => {
            let bytes = run.sources.databases.fetch_from(run.reads, *source, statement, arguments).await?;
            finish_database(run, fetch, tree, bytes).await
        }
        (Call::DatabaseMutation { source, steps, is_list, tree }, Bound::Mutation(arguments)) => {
            let mutation = mutation::Mutation { run, steps, arguments, is_list: *is_list };
            let bytes = mutation.run(run, *source).await?;
            finish_database(run, fetch, tree, bytes).await
        }
        (Call::RemoteRoot(document), Bound::Remote(body)) => {
            let schema = document.remote_schema;
            let mut answered = match plan.kind {
                OperationKind::Mutation => run.sources.remote_schemas.post_once(run, schema, body).await?,
                _ => run.sources.remote_schemas.post(run, schema, body).await?,
            };
            let cookies = std::mem::take(&mut answered.cookies).into_iter().map(|cookie| (index, cookie));
            run.cookies.lock().unwrap_or_else(PoisonError::into_inner).extend(cookies);
            if plan.pass_through && answered.body.len() >= PASS_THROUGH_BYTES && is_plain(&answered.body) {
                return Ok(Answer { bytes: answered.body, is_response: true, ..Answer::default() });
            }
            let layout = |at| match document.values.as_slice() {
                [(_, tree)] if document.is_namespace => Layout::Object { at, tree },
                values => Layout::Members { at, values },
            };
            let (mut answer, keys, errors) = read_remote(run, schema, &answered, fetch, document.values.len(), layout)?;
            let located = errors.into_iter().map(|error| {
                if document.is_namespace {
                    return (Some(0), 0, error);
                }
                let value = match error.path.first() {
                    Some(PathSegment::Key(key)) => document.values.iter().position(|(name, _)| name == key),
                    _ => None,
                };
                (value, 1, error)
            });
            let count = answer.values.len();
            attach_errors(run, schema, &mut answer, 0..count, located);
            join(run, fetch, answer, keys).await
        }
        _ => Err(ClientError::new(Code::Unexpected, "a fetch was bound as another kind of call")),
    }
}

/// Runs the joins of a database's answer.
async fn finish_database(run: &Run<'_>, fetch: &Fetch, tree: &JoinTree, bytes: Bytes) -> Result<Answer, ClientError> {
    if tree.is_empty() {
        // What Postgres builds is JSON; with no join in it there is nothing to look for.
        return Ok(Answer::whole(bytes));
    }
    let Collected { answer, keys, .. } =
        collect(&bytes, Layout::Whole(tree), &fetch.joins).map_err(unreadable_database)?;
    join(run, fetch, answer, keys).await
}

/// Reads a remote schema's answer: its values and the keys in them, and its errors.
fn read_remote<'b, 'p>(
    run: &Run<'_>,
    schema: RemoteSchemaId,
    answered: &'b Answered,
    fetch: &Fetch,
    count: usize,
    layout: impl Fn(usize) -> Layout<'p>,
) -> Result<(Answer, Vec<Keys<'b>>, Vec<RemoteError>), ClientError> {
    let mut collected = None;
    let errors = read_answer(&answered.body, |at| {
        let found = collect(&answered.body, layout(at), &fetch.joins)?;
        let end = found.end;
        collected = Some(found);
        Ok(end)
    })
    .map_err(|reason| answered.garbage(run, schema, &reason))?;
    fail_with_errors(run, answered, errors.first(), collected.is_some())?;
    let (answer, keys) =
        collected.map_or_else(|| (Answer::nulls(count), Vec::new()), |Collected { answer, keys, .. }| (answer, keys));
    Ok((answer, keys, errors))
}

/// Where a remote schema's errors fail the whole request, its answer is one.
fn fail_with_errors(
    run: &Run<'_>,
    answered: &Answered,
    first: Option<&RemoteError>,
    has_data: bool,
) -> Result<(), ClientError> {
    match (run.remote_errors, first) {
        (RemoteErrors::FailTheRequest { prioritize_data }, Some(first)) if !(prioritize_data && has_data) => {
            Err(ClientError {
                remote_errors: Some(errors_text(&answered.body)),
                ..ClientError::new(Code::RemoteSchemaError, first.message.clone())
            })
        }
        _ => Ok(()),
    }
}

/// Runs the joins of an answer at the same time, each with one call however many keys there are, as far as its target
/// takes them at once. Equal joins share a call.
///
/// Boxed because joins nest: the right side of a join may have joins of its own.
fn join<'f>(
    run: &'f Run<'_>,
    fetch: &'f Fetch,
    mut answer: Answer,
    keys: Vec<Keys<'f>>,
) -> BoxFuture<'f, Result<Answer, ClientError>> {
    async move {
        answer.joins = join_all(fetch.joins.iter().enumerate().map(|(index, plan)| {
            let keys = keys.get(index);
            async move {
                match (keys, plan.same_as) {
                    (_, Some(other)) => JoinAnswer::Shared(other),
                    (Some(keys), None) if !keys.is_empty() => match fetch_join(run, &plan.right, keys).await {
                        Ok(answer) => JoinAnswer::Answered(Box::new(answer)),
                        Err(error) => JoinAnswer::Failed(error),
                    },
                    _ => JoinAnswer::NotAsked,
                }
            }
        }))
        .await;
        if run.remote_errors != RemoteErrors::NullTheirField {
            fail_with_join(&answer.joins)?;
        }
        Ok(answer)
    }
    .boxed()
}

/// Runs the right side of a join for all its keys.
async fn fetch_join(run: &Run<'_>, fetch: &Fetch, keys: &Keys<'_>) -> Result<Answer, ClientError> {
    match &fetch.call {
        Call::DatabaseJoin { source, statement, tree } => {
            let join = database_join::DatabaseJoin { source: *source, statement, tree };
            database_join::fetch(run, fetch, join, keys).await
        }
        Call::RemoteJoin(document) => remote_join::fetch(run, fetch, document, keys).await,
        Call::DatabaseRoot { .. } | Call::DatabaseMutation { .. } | Call::RemoteRoot(_) => {
            Err(ClientError::new(Code::Unexpected, "a root field stands where a join was expected"))
        }
    }
}

/// Where errors fail the whole request, a join's do too.
fn fail_with_join(joins: &[JoinAnswer]) -> Result<(), ClientError> {
    let failed = joins.iter().find_map(|join| match join {
        JoinAnswer::Failed(error) => Some(error.clone()),
        JoinAnswer::Answered(_) | JoinAnswer::NotAsked | JoinAnswer::Shared(_) => None,
    });
    match failed {
        None => Ok(()),
        Some(ClientError { remote_errors: Some(errors), .. }) => Err(ClientError {
            internal: Some(errors),
            ..ClientError::new(Code::Unexpected, "Errors from remote server")
        }),
        Some(error) => Err(error),
    }
}

/// Gives each of a remote schema's errors to the value it concerns, with the rest of its path.
///
/// `located` holds the value, how many segments of the error's path lead to the value, and the error. An error that does
/// not say what it concerns explains every value of `values` that is null, or else the first.
fn attach_errors(
    run: &Run<'_>,
    schema: RemoteSchemaId,
    answer: &mut Answer,
    values: Range<usize>,
    located: impl Iterator<Item = (Option<usize>, usize, RemoteError)>,
) {
    let name = run.gateway.remote_schema(schema).name;
    let mut room = MAX_REPEATED_BYTES.saturating_sub(answer.errors.iter().map(|error| error.error.size()).sum());
    for (value, skipped, error) in located {
        if answer.errors.len() >= MAX_ERRORS {
            break;
        }
        let extensions = error.extensions_naming(name);
        let client_error = |path: Vec<PathSegment>| ClientError {
            response_path: Some(path),
            remote_extensions: Some(extensions.clone()),
            ..ClientError::new(Code::RemoteSchemaError, error.message.clone())
        };
        if let Some(value) = value {
            let path = error.path.get(skipped..).unwrap_or_default().to_vec();
            answer.errors.push(ValueError { value, error: client_error(path) });
        } else {
            let is_null = |value: &usize| answer.values.get(*value) == Some(&Value::Null);
            let size = extensions.len() + error.message.len();
            let most = (room / size.max(1)).clamp(1, MAX_ERRORS);
            let mut concerned: Vec<usize> = values.clone().filter(is_null).take(most).collect();
            room = room.saturating_sub(concerned.len() * size);
            if concerned.is_empty() {
                concerned.push(values.start);
            }
            let errors = concerned.into_iter().map(|value| ValueError { value, error: client_error(Vec::new()) });
            answer.errors.extend(errors);
        }
    }
    sort_errors(answer);
}

/// Gives the same error to so many values, which are null.
fn fail_values(answer: &mut Answer, values: Range<usize>, error: &ClientError) {
    let room = MAX_ERRORS.saturating_sub(answer.errors.len());
    let errors = values.take(room).map(|value| ValueError { value, error: error.clone() });
    answer.errors.extend(errors);
}

fn sort_errors(answer: &mut Answer) {
    answer.errors.sort_by_key(|error| error.value);
}

fn unusable_key(value: usize) -> ValueError {
    let message = "the key of this relationship does not fit its target";
    ValueError { value, error: ClientError::new(Code::DataException, message) }
}

fn unreadable_database(error: Malformed) -> ClientError {
    ClientError {
        internal: serde_json::to_string(&error.to_string()).ok(),
        ..ClientError::new(Code::Unexpected, "database query error")
    }
}
