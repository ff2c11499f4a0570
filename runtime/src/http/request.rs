//! From the bytes of a request's body, or from its address, to GraphQL requests that borrow from them.
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

/// The parts of a request that stand in the address.
#[derive(Default)]
pub(super) struct Parameters {
    query: Option<String>,
    operation_name: Option<String>,
    variables: Option<Box<RawValue>>,
}

/// Reads the part of an address behind `?`. Parameters without a text are taken for absent, as forms send them.
pub(super) fn read_address(text: &str) -> Result<Parameters, ClientError> {
    let mut parameters = Parameters::default();
    let mut extensions = None;
    for (name, value) in form_urlencoded::parse(text.as_bytes()).filter(|(_, value)| !value.is_empty()) {
        match name.as_ref() {
            "query" => parameters.query = Some(value.into_owned()),
            "operationName" => parameters.operation_name = Some(value.into_owned()),
            "variables" => parameters.variables = Some(json_parameter("variables", value.into_owned())?),
            "extensions" => extensions = Some(json_parameter("extensions", value.into_owned())?),
            _ => {}
        }
    }
    if parameters.query.is_none() || extensions.is_some_and(|extensions| holds_persisted_query(&extensions)) {
        return Err(persisted_query_not_supported());
    }
    Ok(parameters)
}

fn json_parameter(name: &str, text: String) -> Result<Box<RawValue>, ClientError> {
    RawValue::from_string(text).map_err(|_| ClientError::new(Code::ParseFailed, format!("`{name}` is not JSON")))
}

impl Parameters {
    /// The request.
    pub(super) fn request(&self) -> Result<GraphqlRequest<'_>, ClientError> {
        checked(GraphqlRequest {
            query: self.query.as_deref().unwrap_or_default().into(),
            operation_name: self.operation_name.as_deref().map(Into::into),
            variables: self.variables.as_deref().filter(|variables| variables.get() != "null"),
        })
    }
}

/// Variables are an object, wherever they come from.
fn checked(request: GraphqlRequest<'_>) -> Result<GraphqlRequest<'_>, ClientError> {
    if request.variables.is_some_and(|variables| !variables.get().starts_with('{')) {
        return Err(ClientError::new(Code::ParseFailed, r#"key "variables" is not an object"#));
    }
    Ok(request)
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
    checked(GraphqlRequest {
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
