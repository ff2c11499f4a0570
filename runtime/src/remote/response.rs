//! The frame of a remote schema's answer: `data`, and `errors` in the shape of the specification's section 7.1.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::error::PathSegment;
use crate::join::{Malformed, Scanner};

/// What a remote schema answered.
#[derive(Debug)]
pub struct RemoteAnswer {
    /// Where the object of `data` starts; `None` for null or nothing.
    pub data: Option<usize>,
    /// Its errors.
    pub errors: Vec<RemoteError>,
}

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

/// Reads the frame; says what is wrong with an answer that is none.
pub fn read_answer(bytes: &[u8]) -> Result<RemoteAnswer, String> {
    let mut scanner = Scanner::new(bytes, 0);
    let malformed = |error: Malformed| format!("the answer is not valid JSON (byte {})", error.at);
    if scanner.peek() != Some(b'{') {
        return Err("the answer is not a JSON object".to_owned());
    }
    scanner.expect(b'{').map_err(malformed)?;
    let mut data = None;
    let mut has_data = false;
    let mut errors: Option<&[u8]> = None;
    if !scanner.take(b'}') {
        loop {
            match scanner.member().map_err(malformed)? {
                b"data" => {
                    data = match scanner.peek() {
                        Some(b'{') => Some(scanner.position()),
                        Some(b'n') => None,
                        _ => return Err("`data` of the answer is not an object".to_owned()),
                    };
                    has_data = true;
                    scanner.skip().map_err(malformed)?;
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
    let errors = match errors {
        Some(text) => read_errors(text)?,
        None if has_data && data.is_some() => Vec::new(),
        None if has_data => return Err("`data` of the answer is null, but there is no error".to_owned()),
        None => return Err("the answer has neither `data` nor `errors`".to_owned()),
    };
    Ok(RemoteAnswer { data, errors })
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

    #[test]
    fn frames() {
        let answer = read_answer(br#"{"extensions":{},"data":{"a":1}}"#).unwrap();
        assert_eq!((answer.data, answer.errors.len()), (Some(24), 0));
        let text = br#" {"data":null,"errors":[{"message":"no","path":["a",0],"extensions":{"code":"X"}},{}]} "#;
        let answer = read_answer(text).unwrap();
        assert_eq!((answer.data, answer.errors.len()), (None, 2));
        assert_eq!(answer.errors[0].path, [PathSegment::Key("a".to_owned()), PathSegment::Index(0)]);
        assert_eq!(answer.errors[0].extensions.as_deref(), Some(r#"{"code":"X"}"#));
        for text in ["", "<html>", "[]", "{}", r#"{"data":null}"#, r#"{"data":[]}"#, r#"{"data":{"a":}}"#, r#"{"errors":1}"#] {
            assert!(read_answer(text.as_bytes()).is_err(), "{text}");
        }
    }
}
