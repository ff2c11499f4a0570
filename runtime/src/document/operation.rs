//! Which operation of a document a request asks for (GraphQL specification, section 6.1).

use super::ast::{Document, Operation};
use crate::error::{ClientError, Code};

/// The operation of that name, or the only one where no name is given; an empty name is none.
pub fn select_operation<'d, 'a>(
    document: &'d Document<'a>,
    name: Option<&str>,
) -> Result<&'d Operation<'a>, ClientError> {
    let Some(name) = name.filter(|name| !name.is_empty()) else {
        let [operation] = document.operations.as_slice() else {
            return Err(ClientError::new(
                Code::ValidationFailed,
                "exactly one operation has to be present in the document when operationName is not specified",
            ));
        };
        return Ok(operation);
    };
    if document.operations.iter().any(|operation| operation.name.is_none()) {
        return Err(ClientError::new(
            Code::ValidationFailed,
            "operationName cannot be used when an anonymous operation exists in the document",
        ));
    }
    document.operations.iter().find(|operation| operation.name == Some(name)).ok_or_else(|| {
        ClientError::new(Code::ValidationFailed, format!("no such operation found in the document: \"{name}\""))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse};

    #[track_caller]
    fn check(text: &str, name: Option<&str>, expected: Result<Option<&str>, &str>) {
        let document = parse(text, &Limits::default()).unwrap();
        match (select_operation(&document, name), expected) {
            (Ok(operation), Ok(name)) => assert_eq!(operation.name, name),
            (Err(error), Err(message)) => {
                assert_eq!(error.message, message);
                assert_eq!((error.code, error.request_path.as_str()), (Code::ValidationFailed, "$"));
            }
            (found, expected) => panic!("{found:?} instead of {expected:?}"),
        }
    }

    #[test]
    fn selects_by_name_or_the_only_one() {
        let only_one = "exactly one operation has to be present in the document when operationName is not specified";
        check("{ a }", None, Ok(None));
        check("{ a }", Some(""), Ok(None));
        check("query a { a } query b { b }", Some("b"), Ok(Some("b")));
        check("query a { a } query b { b }", None, Err(only_one));
        check("fragment f on t { a }", None, Err(only_one));
        check("query a { a }", Some("b"), Err("no such operation found in the document: \"b\""));
        check(
            "{ a }",
            Some("b"),
            Err("operationName cannot be used when an anonymous operation exists in the document"),
        );
    }
}
