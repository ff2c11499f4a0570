//! The frame of a remote schema's answer: `data`, and `errors` in the shape of the specification's section 7.1.

use memchr::memmem;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::error::{Code, PathSegment};
use crate::join::{Malformed, Scanner};

/// An error of a remote schema.
#[derive(Debug, Clone)]
pub struct RemoteError {
    /// `message`
    pub message: String,
    /// `path` as far as it is well-formed.
    pub path: Vec<PathSegment>,
    /// `extensions` as the text of a JSON object.
    pub extensions: Option<String>,
}

impl RemoteError {
    /// `extensions` with the name of the remote schema in them, unless they name one themselves: it is another gateway.
    pub fn extensions_naming(&self, remote_schema: &str) -> String {
        const MEMBER: &str = "remote_schema";
        let named = |members: &mut Map<String, Value>| {
            members.entry(MEMBER).or_insert_with(|| Value::from(remote_schema));
        };
        let mut members = match self.extensions.as_deref().map(serde_json::from_str) {
            Some(Ok(members)) => members,
            _ => Map::from_iter([
                ("path".to_owned(), Value::from("$")),
                ("code".to_owned(), Value::from(Code::RemoteSchemaError.as_str())),
            ]),
        };
        named(&mut members);
        Value::Object(members).to_string()
    }
}

/// The list of `errors` of an answer that [`read_answer`] has found some in, as the remote schema wrote it.
pub fn errors_text(bytes: &[u8]) -> String {
    #[derive(Deserialize)]
    struct Frame<'a> {
        #[serde(borrow)]
        errors: Option<&'a RawValue>,
    }
    let frame: Result<Frame<'_>, _> = serde_json::from_slice(bytes);
    frame.ok().and_then(|frame| frame.errors).map_or_else(|| "[]".to_owned(), |errors| errors.get().to_owned())
}

/// Reads the frame and returns its errors; says what is wrong with an answer that is none.
///
/// `read_data` is given the place where the object of `data` starts, if there is one, and returns where it ends.
pub fn read_answer(
    bytes: &[u8],
    mut read_data: impl FnMut(usize) -> Result<usize, Malformed>,
) -> Result<Vec<RemoteError>, String> {
    let mut scanner = Scanner::new(bytes, 0);
    let malformed = |error: Malformed| format!("the answer is not valid JSON (byte {})", error.at);
    if scanner.peek() != Some(b'{') {
        return Err("the answer is not a JSON object".to_owned());
    }
    scanner.expect(b'{').map_err(malformed)?;
    let mut data = Data::Absent;
    let mut errors: Option<&[u8]> = None;
    if !scanner.take(b'}') {
        loop {
            match scanner.member().map_err(malformed)? {
                b"data" => {
                    data = match scanner.peek() {
                        Some(b'{') => {
                            let end = read_data(scanner.position()).map_err(malformed)?;
                            scanner.move_to(end);
                            Data::Object
                        }
                        Some(b'n') => {
                            scanner.skip().map_err(malformed)?;
                            Data::Null
                        }
                        _ => return Err("`data` of the answer is not an object".to_owned()),
                    };
                }
                b"errors" => errors = Some(scanner.value().map_err(malformed)?).filter(|text| *text != b"null"),
                _ => scanner.skip().map_err(malformed)?,
            }
            if !scanner.take(b',') {
                scanner.expect(b'}').map_err(malformed)?;
                break;
            }
        }
    }
    scanner.end().map_err(malformed)?;
    match (errors, data) {
        (Some(text), _) => read_errors(text),
        (None, Data::Object) => Ok(Vec::new()),
        (None, Data::Null) => Err("`data` of the answer is null, but there is no error".to_owned()),
        (None, Data::Absent) => Err("the answer has neither `data` nor `errors`".to_owned()),
    }
}

/// Whether an answer is `{"data":{…}}` and nothing else, as far as can be told without walking through it: large answers
/// that nothing has to be taken out of go to the client as they are.
///
/// Only an answer that is the whole response may be judged in this way, because then a remote schema that sends malformed
/// JSON spoils nobody else's answer.
pub fn is_plain(bytes: &[u8]) -> bool {
    bytes.starts_with(b"{\"data\":{\"")
        && bytes.ends_with(b"}}")
        && memmem::find(bytes, b"\"errors\"").is_none()
        && memmem::find(bytes, b"\"extensions\"").is_none()
        && std::str::from_utf8(bytes).is_ok()
}

enum Data {
    Absent,
    Null,
    Object,
}

fn read_errors(text: &[u8]) -> Result<Vec<RemoteError>, String> {
    #[derive(Deserialize)]
    struct Wire<'a> {
        #[serde(default)]
        message: Option<String>,
        #[serde(default, borrow)]
        path: Option<&'a RawValue>,
        #[serde(default, borrow)]
        extensions: Option<&'a RawValue>,
    }
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Segment {
        Index(u32),
        Key(String),
    }
    let wire: Vec<Wire<'_>> =
        serde_json::from_slice(text).map_err(|_| "`errors` of the answer is not a list of errors".to_owned())?;
    Ok(wire
        .into_iter()
        .map(|error| {
            let path: Vec<Segment> =
                error.path.and_then(|path| serde_json::from_str(path.get()).ok()).unwrap_or_default();
            RemoteError {
                message: error.message.unwrap_or_else(|| "the remote schema gave no message".to_owned()),
                path: path
                    .into_iter()
                    .map(|segment| match segment {
                        Segment::Index(index) => PathSegment::Index(index),
                        Segment::Key(key) => PathSegment::Key(key),
                    })
                    .collect(),
                extensions: error.extensions.map(RawValue::get).filter(|text| text.starts_with('{')).map(str::to_owned),
            }
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(Option<usize>, Vec<RemoteError>), String> {
        let mut data = None;
        let errors = read_answer(text.as_bytes(), |at| {
            data = Some(at);
            let mut scanner = Scanner::new(text.as_bytes(), at);
            scanner.skip()?;
            Ok(scanner.position())
        })?;
        Ok((data, errors))
    }

    #[test]
    fn frames() {
        let (data, errors) = read(r#"{"extensions":{},"data":{"a":1}}"#).unwrap();
        assert_eq!((data, errors.len()), (Some(24), 0));
        let text = r#" {"data":null,"errors":[{"message":"no","path":["a",0],"extensions":{"code":"X"}},{}]} "#;
        let (data, errors) = read(text).unwrap();
        assert_eq!((data, errors.len()), (None, 2));
        assert_eq!(errors[0].path, [PathSegment::Key("a".to_owned()), PathSegment::Index(0)]);
        assert_eq!(errors[0].extensions.as_deref(), Some(r#"{"code":"X"}"#));
        for text in
            ["", "<html>", "[]", "{}", r#"{"data":null}"#, r#"{"data":[]}"#, r#"{"data":{"a":}}"#, r#"{"errors":1}"#]
        {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
