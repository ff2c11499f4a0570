//! Joins to remote schemas: one request, or several where there are more keys than go into one.
//!
//! All requests' answers become one before anything is joined to them, so that joins further in are asked once whatever
//! the number of requests was. A request that fails takes only its own keys' values with it.

use std::ops::Range;

use bytes::{Bytes, BytesMut};
use futures_util::stream::{self, Stream, StreamExt};

use super::remote::Answered;
use super::{Run, attach_errors, fail_values, fail_with_errors, join, sort_errors, unusable_key};
use crate::config::RemoteErrors;
use crate::error::{ClientError, Code, PathSegment};
use crate::join::{Answer, Collector, KeyedRows, Keys, Layout, Place};
use crate::plan::Fetch;
use crate::remote::{JoinDocument, JoinRequest, RemoteError, read_answer};

/// The answer to some of the keys.
struct Part<'k> {
    rows: Range<usize>,
    unusable: Vec<usize>,
    keyed: Option<KeyedRows<'k>>,
    /// `None` where no key could be asked for.
    answered: Option<Result<Answered, ClientError>>,
}

/// Asks for all keys.
pub(super) async fn fetch(
    run: &Run<'_>,
    fetch: &Fetch,
    document: &JoinDocument,
    keys: &Keys<'_>,
) -> Result<Answer, ClientError> {
    let batching = run.gateway.remote_schema(document.remote_schema).batching;
    let parts = if keys.len() <= document.most_keys(batching) {
        vec![ask(run, document, keys, 0..keys.len()).await]
    } else {
        let requests = document.requests(keys.len(), batching).map(|rows| ask(run, document, keys, rows));
        let at_once = usize::try_from(batching.max_in_flight).unwrap_or(usize::MAX).max(1);
        bounded(run, document, stream::iter(requests).buffered(at_once)).await
    };
    if let [Part { answered: Some(Err(error)), .. }] = parts.as_slice() {
        return Err(error.clone());
    }
    let bytes = one_text(&parts);
    let read = read_parts(run, fetch, document, keys.len(), &parts, &bytes)?;
    let (mut answer, right_keys) = read;
    for part in &parts {
        answer.errors.extend(part.unusable.iter().map(|row| unusable_key(*row)));
    }
    sort_errors(&mut answer);
    join(run, fetch, answer, right_keys).await
}

async fn ask<'k>(run: &Run<'_>, document: &JoinDocument, keys: &'k Keys<'_>, rows: Range<usize>) -> Part<'k> {
    let JoinRequest { body, unusable, keyed } = match document.request(keys, rows.clone(), run.values()) {
        Ok(request) => request,
        Err(error) => return Part { rows, unusable: Vec::new(), keyed: None, answered: Some(Err(error)) },
    };
    let answered = if unusable.len() == rows.len() {
        None
    } else {
        Some(run.sources.remote_schemas.post(run, document.remote_schema, body).await)
    };
    Part { rows, unusable, keyed, answered }
}

/// Refuses answers from where on all of them together are larger than one may be, as they come: none of those is kept.
async fn bounded<'k>(run: &Run<'_>, document: &JoinDocument, answers: impl Stream<Item = Part<'k>>) -> Vec<Part<'k>> {
    let mut room = run.sources.remote_schemas.max_answer_bytes();
    let bound = |mut part: Part<'k>| {
        if let Some(Ok(answered)) = &part.answered {
            if let Some(rest) = room.checked_sub(answered.body.len()) {
                room = rest;
            } else {
                let definition = run.gateway.remote_schema(document.remote_schema);
                part.answered = Some(Err(run.sources.remote_schemas.too_large(definition)));
            }
        }
        part
    };
    answers.map(bound).collect().await
}

/// The answers of all parts end to end; that of a single part as it is.
fn one_text(parts: &[Part<'_>]) -> Bytes {
    if let [Part { answered: Some(Ok(only)), .. }] = parts {
        return only.body.clone();
    }
    let mut bytes = BytesMut::new();
    for body in parts.iter().filter_map(readable) {
        bytes.extend_from_slice(body);
    }
    bytes.freeze()
}

/// The body of a part that can be read: what is no UTF-8 would make all of it unreadable.
fn readable<'p>(part: &'p Part<'_>) -> Option<&'p Bytes> {
    match &part.answered {
        Some(Ok(answered)) => Some(&answered.body).filter(|body| std::str::from_utf8(body).is_ok()),
        _ => None,
    }
}

/// Reads the parts out of their text: their values and the keys in them, and their errors.
fn read_parts<'b>(
    run: &Run<'_>,
    fetch: &Fetch,
    document: &JoinDocument,
    count: usize,
    parts: &[Part<'_>],
    bytes: &'b Bytes,
) -> Result<(Answer, Vec<Keys<'b>>), ClientError> {
    let only = parts.len() == 1;
    let garbage = |answered: &Answered, reason: &str| answered.garbage(run, document.remote_schema, reason);
    let mut collector = match (Collector::new(bytes, &fetch.joins, count), parts) {
        (Ok(collector), _) => collector,
        (Err(error), [Part { answered: Some(Ok(answered)), .. }]) => {
            return Err(garbage(answered, &error.to_string()));
        }
        (Err(error), _) => return Err(ClientError::new(Code::Unexpected, error.to_string())),
    };
    let mut found: Vec<(Range<usize>, Vec<LocatedError>)> = Vec::new();
    let mut failed: Vec<(Range<usize>, ClientError)> = Vec::new();
    let mut start = 0;
    for part in parts {
        let answered = match &part.answered {
            None => continue,
            Some(Err(error)) => {
                failed.push((part.rows.clone(), error.clone()));
                continue;
            }
            Some(Ok(answered)) => answered,
        };
        if !only && readable(part).is_none() {
            failed.push((part.rows.clone(), garbage(answered, "the answer is not UTF-8")));
            continue;
        }
        let text = start..start + answered.body.len();
        start = text.end;
        match read_part(document, part, &mut collector, text, bytes) {
            Ok((errors, has_data)) => {
                fail_with_errors(run, answered, errors.first(), has_data)?;
                found.push((part.rows.clone(), locate_errors(document, part, collector.places(), errors)));
            }
            Err(reason) if only => return Err(garbage(answered, &reason)),
            Err(reason) => {
                collector.forget(part.rows.clone());
                failed.push((part.rows.clone(), garbage(answered, &reason)));
            }
        }
    }
    if let (true, Some((_, error))) = (run.remote_errors != RemoteErrors::NullTheirField, failed.first()) {
        return Err(error.clone());
    }
    let (mut answer, keys) = collector.finish();
    for (rows, errors) in found {
        attach_errors(run, document.remote_schema, &mut answer, rows, errors.into_iter());
    }
    for (rows, error) in failed {
        fail_values(&mut answer, rows, &error);
    }
    Ok((answer, keys))
}

/// The row that an error concerns, how many segments of its path lead to the row's value, and the error.
type LocatedError = (Option<usize>, usize, RemoteError);

/// Reads one part; the errors of its answer, and whether that has `data`.
fn read_part(
    document: &JoinDocument,
    part: &Part<'_>,
    collector: &mut Collector<'_, '_>,
    text: Range<usize>,
    bytes: &Bytes,
) -> Result<(Vec<RemoteError>, bool), String> {
    let (path, tree) = (document.path.as_slice(), &document.tree);
    let layout = |at| match (&part.keyed, document.keyed) {
        (Some(rows), Some(kind)) => Layout::Keyed { at, path, tree, rows, kind },
        _ => Layout::Aliases { at, first: part.rows.start, count: part.rows.len(), path, tree },
    };
    let mut has_data = false;
    let errors = read_answer(&bytes[text.clone()], |at| {
        has_data = true;
        Ok(collector.read(text.start..text.end, layout(text.start + at))? - text.start)
    })?;
    Ok((errors, has_data))
}

/// Finds the rows that errors concern. What concerns an object that nobody asked for is left out.
fn locate_errors(
    document: &JoinDocument,
    part: &Part<'_>,
    places: &[Place],
    errors: Vec<RemoteError>,
) -> Vec<LocatedError> {
    let path = document.path.as_slice();
    let locate = |mut error: RemoteError| match document.keyed {
        None => {
            let row = match error.path.first() {
                Some(PathSegment::Key(alias)) => alias.strip_prefix('f').and_then(|row| row.parse().ok()),
                _ => None,
            };
            let row = row.filter(|row| part.rows.contains(row));
            let skipped = pass_fields(&mut error, path);
            Some((row, skipped, error))
        }
        Some(_) => locate_by_key(error, path.len(), places),
    };
    errors.into_iter().filter_map(locate).collect()
}

/// How many segments of an error's path lead to the value at the end of `path` below the alias.
///
/// Lists on the way became one. The position in it is known if only one list was passed; it then stands where the value
/// starts. With more the error is one of the whole value.
fn pass_fields(error: &mut RemoteError, path: &[&str]) -> usize {
    let mut rest = path.iter();
    let mut passed = 1;
    let mut position = None;
    let mut lists = 0;
    while rest.len() > 0 {
        match error.path.get(passed) {
            Some(PathSegment::Index(index)) => {
                position = Some(*index);
                lists += 1;
            }
            Some(PathSegment::Key(key)) if rest.next().is_some_and(|name| name == key) => {}
            _ => {
                passed = passed.min(error.path.len());
                break;
            }
        }
        passed += 1;
    }
    let Some(position) = position else { return passed };
    let ends_in_list = matches!(error.path.get(passed), Some(PathSegment::Index(_)));
    if lists > 1 || ends_in_list {
        error.path.clear();
        return 0;
    }
    error.path[passed - 1] = PathSegment::Index(position);
    passed - 1
}

/// The place of an error below the list of objects; `None` for one inside an object that nobody asked for.
fn locate_by_key(mut error: RemoteError, fields: usize, places: &[Place]) -> Option<LocatedError> {
    let at = 1 + fields;
    let place = match error.path.get(at) {
        Some(PathSegment::Index(index)) => usize::try_from(*index).ok().and_then(|index| places.get(index)).copied(),
        _ => None,
    };
    match place {
        Some(Place::Ignored) => None,
        Some(Place::Row { row, position: None }) => Some((Some(row), at + 1, error)),
        Some(Place::Row { row, position: Some(position) }) => {
            error.path[at] = PathSegment::Index(u32::try_from(position).unwrap_or(u32::MAX));
            Some((Some(row), at, error))
        }
        Some(Place::Unknown) | None => Some((None, 0, error)),
    }
}
