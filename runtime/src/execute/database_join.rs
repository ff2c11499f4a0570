//! Joins to tables: one statement for all keys.
//!
//! Values of most types are read before they are sent, so that a key of another form never gets to the database. Those
//! of the types that only Postgres can read (dates, enums, numerics, …) are not: one of them fails the statement, which
//! is then run again for the halves of its keys, until the ones at fault stand alone.

use std::ops::Range;

use bytes::{Bytes, BytesMut};

use super::{MAX_ERRORS, Run, fail_values, join, sort_errors, unreadable_database, unusable_key};
use crate::definition::SourceId;
use crate::error::{ClientError, Code};
use crate::join::{Answer, Collector, Keys, Layout};
use crate::plan::{Fetch, JoinTree};
use crate::sql::{KeyColumns, Statement};

/// How many statements may be run to find the keys at fault. Where there are more of them than this finds, the keys in
/// question fail together.
const MAX_STATEMENTS: usize = 64;

/// The call of a join to a table.
#[derive(Clone, Copy)]
pub(super) struct DatabaseJoin<'p> {
    pub(super) source: SourceId,
    pub(super) statement: &'p Statement,
    pub(super) tree: &'p JoinTree,
}

/// Asks for all keys.
pub(super) async fn fetch(
    run: &Run<'_>,
    fetch: &Fetch,
    call: DatabaseJoin<'_>,
    keys: &Keys<'_>,
) -> Result<Answer, ClientError> {
    let all = 0..keys.len();
    let parts = match ask(run, call, keys, all.clone()).await {
        Ok(bytes) => vec![(all, Ok(bytes))],
        Err(error) if error.code == Code::DataException && call.statement.has_unread_keys() => {
            ask_in_halves(run, call, keys, error).await?
        }
        Err(error) => return Err(error),
    };
    let bytes = one_text(&parts);
    let mut collector = Collector::new(&bytes, &fetch.joins, 0).map_err(unreadable_database)?;
    let mut start = 0;
    for (rows, part) in &parts {
        if let Ok(part) = part {
            let text = start..start + part.len();
            start = text.end;
            collector.read(text, Layout::List(call.tree)).map_err(unreadable_database)?;
        }
        collector.resize(rows.end);
    }
    let (mut answer, right_keys) = collector.finish();
    for (rows, part) in &parts {
        if let Err(error) = part {
            fail_values(&mut answer, rows.clone(), error);
        }
    }
    for row in call.statement.undecodable_keys(keys) {
        answer.values[row] = crate::join::Value::Null;
        if answer.errors.len() < MAX_ERRORS {
            answer.errors.push(unusable_key(row));
        }
    }
    sort_errors(&mut answer);
    join(run, fetch, answer, right_keys).await
}

async fn ask(run: &Run<'_>, call: DatabaseJoin<'_>, keys: &Keys<'_>, rows: Range<usize>) -> Result<Bytes, ClientError> {
    let some = SomeKeys { keys, rows };
    let arguments = call.statement.arguments(run.variables, run.session, &some)?;
    run.sources.databases.fetch_from(run.reads, call.source, call.statement, arguments).await
}

/// The rows that were asked for together and their answer, in order.
type Part = (Range<usize>, Result<Bytes, ClientError>);

/// Finds the keys that Postgres cannot read. Fails if it is not a key that is at fault.
async fn ask_in_halves(
    run: &Run<'_>,
    call: DatabaseJoin<'_>,
    keys: &Keys<'_>,
    error: ClientError,
) -> Result<Vec<Part>, ClientError> {
    // Without keys nothing of theirs is read: what still fails is the client's own.
    ask(run, call, keys, 0..0).await?;
    let mut parts: Vec<Part> = Vec::new();
    let mut statements = 1;
    // The last is the next; each has failed as a whole.
    let mut failed = vec![(0..keys.len(), error)];
    while let Some((rows, error)) = failed.pop() {
        if rows.len() <= 1 || statements + 2 > MAX_STATEMENTS {
            let error = if rows.len() <= 1 { unusable_key(rows.start).error } else { error };
            parts.push((rows, Err(error)));
            continue;
        }
        let middle = rows.start + rows.len() / 2;
        statements += 2;
        let right = middle..rows.end;
        // From right to left, so that what failed is taken up again from left to right.
        for half in [right, rows.start..middle] {
            match ask(run, call, keys, half.clone()).await {
                Ok(bytes) => parts.push((half, Ok(bytes))),
                Err(error) if error.code == Code::DataException => failed.push((half, error)),
                Err(error) => return Err(error),
            }
        }
    }
    parts.sort_by_key(|(rows, _)| rows.start);
    Ok(parts)
}

/// The answers of all parts end to end; that of a single part as it is.
fn one_text(parts: &[Part]) -> Bytes {
    if let [(_, Ok(only))] = parts {
        return only.clone();
    }
    let mut bytes = BytesMut::new();
    for part in parts.iter().filter_map(|(_, part)| part.as_ref().ok()) {
        bytes.extend_from_slice(part);
    }
    bytes.freeze()
}

/// Some of a join's keys.
struct SomeKeys<'k, 'a> {
    keys: &'k Keys<'a>,
    rows: Range<usize>,
}

impl KeyColumns for SomeKeys<'_, '_> {
    fn len(&self) -> usize {
        self.rows.len()
    }

    fn value(&self, row: usize, key: usize) -> &str {
        self.keys.value(self.rows.start + row, key)
    }
}
