//! Mutations of rows: which of them are one transaction, and how its statements are run.
//!
//! Root fields that are all mutations of one database, without remote joins, take effect together or not at all. Any
//! other mutation field is on its own. A single statement needs no transaction around it, because it is one.

use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use sqlx::postgres::PgArguments;

use super::postgres::{Transaction, with_retries};
use super::{Run, finish_database};
use crate::definition::SourceId;
use crate::error::{ClientError, PathSegment};
use crate::join::Answer;
use crate::plan::{Call, OperationPlan, ResponseField, ResponseValue, mutation_answer};
use crate::sql::{InsertSteps, KeyColumns, MutationStep, NoKeys, Statement};

/// A step with its arguments, which one that does nothing has not.
pub(super) type BoundStep = Option<Arguments>;

/// The arguments of a statement. They are sent with it, and made again where it is run again, so that those of a bulk are not
/// there twice.
pub(super) struct Arguments(Mutex<Option<PgArguments>>);

impl Arguments {
    fn take(&self, run: &Run<'_>, statement: &Statement) -> Result<PgArguments, ClientError> {
        let made = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        made.map_or_else(|| statement.arguments(run.variables, run.session, &NoKeys), Ok)
    }
}

/// The steps of a mutation with this request's values in them.
pub(super) fn bind(run: &Run<'_>, steps: &[MutationStep]) -> Result<Vec<BoundStep>, ClientError> {
    let arguments = |step: &MutationStep| match step {
        MutationStep::Known(_) => Ok(None),
        MutationStep::Statement(statement) => {
            let made = statement.arguments(run.variables, run.session, &NoKeys)?;
            Ok(Some(Arguments(Mutex::new(Some(made)))))
        }
        MutationStep::Inserts(steps) => {
            // What they are bound to comes in part from each other. What does not fit is found before the first is run.
            for insert in &steps.inserts {
                insert.statement.arguments(run.variables, run.session, &NoKeys)?;
            }
            steps.answer.arguments(run.variables, run.session, &NoKeys)?;
            Ok(None)
        }
    };
    steps.iter().map(arguments).collect()
}

/// Runs an operation that is one transaction. Where a part of it fails, nothing has been done, and the error is all of
/// the answer.
pub(super) async fn execute(
    run: &Run<'_>,
    plan: &OperationPlan,
    source: SourceId,
) -> Result<Vec<Result<Answer, ClientError>>, ClientError> {
    let mut mutations = Vec::with_capacity(plan.fetches.len());
    for fetch in &plan.fetches {
        if let Call::DatabaseMutation { steps, is_list, tree, .. } = &fetch.call {
            mutations.push((fetch, Mutation { run, steps, arguments: bind(run, steps)?, is_list: *is_list }, tree));
        }
    }
    let answers = match mutations.as_slice() {
        [(_, mutation, _)] => vec![mutation.run(run, source).await.map_err(|error| at_field(plan, 0, error))?],
        mutations => {
            with_retries(|| async {
                let mut transaction = run.sources.databases.begin(source).await?;
                let mut answers = Vec::with_capacity(mutations.len());
                for (index, (_, mutation, _)) in mutations.iter().enumerate() {
                    let answer = mutation.run_in(&mut transaction).await;
                    answers.push(answer.map_err(|error| at_field(plan, index, error))?);
                }
                transaction.commit().await?;
                Ok(answers)
            })
            .await?
        }
    };
    let mut finished = Vec::with_capacity(answers.len());
    for ((fetch, _, tree), bytes) in mutations.iter().zip(answers) {
        finished.push(finish_database(run, fetch, tree, bytes).await);
    }
    Ok(finished)
}

/// A mutation with this request's values in it.
pub(super) struct Mutation<'p> {
    pub run: &'p Run<'p>,
    pub steps: &'p [MutationStep],
    pub arguments: Vec<BoundStep>,
    pub is_list: bool,
}

impl Mutation<'_> {
    /// Runs it as a transaction of its own.
    pub async fn run(&self, run: &Run<'_>, source: SourceId) -> Result<Bytes, ClientError> {
        let databases = &run.sources.databases;
        match (self.steps, self.arguments.as_slice()) {
            ([MutationStep::Statement(statement)], [Some(arguments)]) if !self.is_list => {
                databases.mutate(source, statement, || arguments.take(run, statement)).await
            }
            _ if self.statements().count() == 1 && !self.has_inserts() => {
                let mut answers = Vec::with_capacity(self.steps.len());
                for step in self.steps.iter().zip(&self.arguments) {
                    answers.push(match step {
                        (MutationStep::Statement(statement), Some(arguments)) => {
                            databases.mutate(source, statement, || arguments.take(run, statement)).await?
                        }
                        (step, _) => known(step),
                    });
                }
                Ok(mutation_answer(&answers, self.is_list).into())
            }
            _ => {
                with_retries(|| async {
                    let mut transaction = databases.begin(source).await?;
                    let answer = self.run_in(&mut transaction).await?;
                    transaction.commit().await?;
                    Ok(answer)
                })
                .await
            }
        }
    }

    /// Runs it as a part of a transaction.
    pub async fn run_in(&self, transaction: &mut Transaction) -> Result<Bytes, ClientError> {
        let mut answers = Vec::with_capacity(self.steps.len());
        for step in self.steps.iter().zip(&self.arguments) {
            answers.push(match step {
                (MutationStep::Statement(statement), Some(arguments)) => {
                    transaction.fetch(statement, arguments.take(self.run, statement)?).await?
                }
                (MutationStep::Inserts(steps), _) => self.insert(steps, transaction).await?,
                (step, _) => known(step),
            });
        }
        Ok(match answers.as_slice() {
            [answer] if !self.is_list => answer.clone(),
            answers => mutation_answer(answers, self.is_list).into(),
        })
    }

    /// Inserts rows that depend on each other.
    async fn insert(&self, steps: &InsertSteps, transaction: &mut Transaction) -> Result<Bytes, ClientError> {
        let Run { variables, session, .. } = self.run;
        let mut returned = Returned(Vec::with_capacity(steps.inserts.len()));
        for insert in &steps.inserts {
            let arguments = insert.statement.arguments(variables, session, &returned)?;
            let rows = transaction.fetch_rows(&insert.statement, arguments).await?;
            let rows: Vec<String> = rows.into_iter().filter_map(|row| row.into_iter().next().flatten()).collect();
            insert.check(rows.len())?;
            returned.0.push(rows);
        }
        let arguments = steps.answer.arguments(variables, session, &returned)?;
        transaction.fetch(&steps.answer, arguments).await
    }

    fn has_inserts(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, MutationStep::Inserts(_)))
    }

    fn statements(&self) -> impl Iterator<Item = &Arguments> {
        self.arguments.iter().flatten()
    }
}

/// The rows that the statements of a transaction have returned so far.
struct Returned(Vec<Vec<String>>);

impl KeyColumns for Returned {
    fn len(&self) -> usize {
        0
    }

    fn value(&self, _row: usize, _key: usize) -> &'static str {
        "null"
    }

    fn returned(&self, step: usize) -> &[String] {
        self.0.get(step).map(Vec::as_slice).unwrap_or_default()
    }

    fn affected(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }
}

/// The answer of a step that does nothing.
fn known(step: &MutationStep) -> Bytes {
    match step {
        MutationStep::Known(json) => Bytes::copy_from_slice(json),
        MutationStep::Statement(_) | MutationStep::Inserts(_) => Bytes::from_static(b"null"),
    }
}

/// The error with the root field that it concerns.
fn at_field(plan: &OperationPlan, fetch: usize, error: ClientError) -> ClientError {
    ClientError { response_path: path_of(&plan.response, fetch), ..error }
}

/// Where the value of a fetch is in the response.
fn path_of(fields: &[ResponseField], wanted: usize) -> Option<Vec<PathSegment>> {
    fields.iter().find_map(|field| {
        let inside = match &field.value {
            ResponseValue::Fetched { fetch, .. } if *fetch == wanted => Vec::new(),
            ResponseValue::Object(fields) => path_of(fields, wanted)?,
            ResponseValue::Fetched { .. } | ResponseValue::Constant(_) => return None,
        };
        Some(std::iter::once(PathSegment::Key(field.key.clone())).chain(inside).collect())
    })
}
