//! From the bytes of a request's body to GraphQL requests that borrow from them.
//!
//! Variables stay JSON text; nothing is built that the document might not need.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, SeqAccess, Visitor},
};
use serde_json::{error::Category, value::RawValue};

use crate::{
    error::{ClientError, Code},
    pipeline::GraphqlRequest,
};

/// A body that could be read.
pub(super) enum Requests<'a> {
    Single(GraphqlRequest<'a>),
    /// Each element fails on its own.
    Batch(Vec<Result<GraphqlRequest<'a>, ClientError>>),
}

/// Reads a body; a batch of more than `batch_limit` requests is refused before the rest of it is read.
pub(super) fn read(body: &[u8], batch_limit: usize) -> Result<Requests<'_>, ClientError> {
    let Ok(text) = std::str::from_utf8(body) else {
        return Err(ClientError::new(Code::InvalidJson, "the body is not valid UTF-8"));
    };
    match text.trim_start_matches([' ', '\t', '\n', '\r']).as_bytes().first() {
        Some(b'[') => read_batch(text, batch_limit).map(Requests::Batch),
        _ => read_single(text).map(Requests::Single),
    }
}

/// Text that is borrowed where it holds no escapes. A `Cow` inside an `Option` would always be copied.
#[derive(Deserialize)]
struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

#[derive(Deserialize)]
#[serde(expecting = "an object")]
struct RequestObject<'a> {
    #[serde(borrow)]
    query: Option<Text<'a>>,
    #[serde(borrow, rename = "operationName")]
    operation_name: Option<Text<'a>>,
    #[serde(borrow)]
    variables: Option<&'a RawValue>,
    #[serde(borrow)]
    extensions: Option<&'a RawValue>,
}

fn read_single(text: &str) -> Result<GraphqlRequest<'_>, ClientError> {
    let object: RequestObject<'_> = serde_json::from_str(text).map_err(|error| json_error(&error))?;
    if object.extensions.is_some_and(holds_persisted_query) {
        return Err(persisted_query_not_supported());
    }
    let Some(Text(query)) = object.query else {
        return Err(ClientError::new(Code::ParseFailed, r#"key "query" not found"#));
    };
    if object.variables.is_some_and(|variables| !variables.get().starts_with('{')) {
        return Err(ClientError::new(Code::ParseFailed, r#"key "variables" is not an object"#));
    }
    Ok(GraphqlRequest {
        query,
        operation_name: object.operation_name.map(|Text(name)| name),
        variables: object.variables,
    })
}

/// What clients that send hashes instead of documents wait for before they send the document.
pub(super) fn persisted_query_not_supported() -> ClientError {
    ClientError::new(Code::NotSupported, "PersistedQueryNotSupported")
}

fn holds_persisted_query(extensions: &RawValue) -> bool {
    #[derive(Deserialize)]
    struct Extensions {
        #[serde(rename = "persistedQuery")]
        persisted_query: Option<IgnoredAny>,
    }
    serde_json::from_str::<Extensions>(extensions.get()).is_ok_and(|extensions| extensions.persisted_query.is_some())
}

fn read_batch(text: &str, limit: usize) -> Result<Vec<Result<GraphqlRequest<'_>, ClientError>>, ClientError> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let elements = deserializer.deserialize_seq(Elements { limit }).map_err(|error| json_error(&error))?;
    let Some(elements) = elements else {
        return Err(ClientError::new(Code::LimitExceeded, format!("a batch may hold {limit} requests at the most")));
    };
    deserializer.end().map_err(|error| json_error(&error))?;
    Ok(elements.into_iter().map(|element| read_single(element.get())).collect())
}

/// Collects at most `limit` elements; more are `None`, read over without being kept.
struct Elements {
    limit: usize,
}

impl<'de> Visitor<'de> for Elements {
    type Value = Option<Vec<&'de RawValue>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list of requests")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = sequence.next_element()? {
            if elements.len() == self.limit {
                while sequence.next_element::<IgnoredAny>()?.is_some() {}
                return Ok(None);
            }
            elements.push(element);
        }
        Ok(Some(elements))
    }
}

fn json_error(error: &serde_json::Error) -> ClientError {
    let code = match error.classify() {
        Category::Data => Code::ParseFailed,
        Category::Syntax | Category::Eof | Category::Io => Code::InvalidJson,
    };
    ClientError::new(code, error.to_string())
}
