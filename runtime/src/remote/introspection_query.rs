//! The introspection query, with as much of the newer specification as a server understands.

use std::fmt::Write;

use futures_util::future::BoxFuture;

use super::introspection_result::Schema;

/// What of the specification's later additions to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a server has each of them or not, independently of the others")]
pub struct Features {
    /// `__Type.specifiedByURL`
    pub specified_by_url: bool,
    /// `__Type.isOneOf`
    pub one_of: bool,
    /// `__Directive.isRepeatable`
    pub repeatable: bool,
    /// `__InputValue.isDeprecated`, with `includeDeprecated` on `__Field.args`
    pub deprecated_arguments: bool,
    /// The same with `includeDeprecated` on `__Type.inputFields`
    pub deprecated_input_fields: bool,
    /// The same with `includeDeprecated` on `__Directive.args`
    pub deprecated_directive_arguments: bool,
}

impl Features {
    /// All of them.
    pub const MODERN: Self = Self {
        specified_by_url: true,
        one_of: true,
        repeatable: true,
        deprecated_arguments: true,
        deprecated_input_fields: true,
        deprecated_directive_arguments: true,
    };
    /// None of them: what servers have answered since the beginning.
    pub const CLASSIC: Self = Self {
        specified_by_url: false,
        one_of: false,
        repeatable: false,
        deprecated_arguments: false,
        deprecated_input_fields: false,
        deprecated_directive_arguments: false,
    };
}

/// The name of the operation, which some servers expect of introspection.
pub const OPERATION_NAME: &str = "IntrospectionQuery";

/// Asks which of the features a server has; read by [`features`].
pub const FEATURES_QUERY: &str = "query IntrospectionQuery { \
    type: __type(name: \"__Type\") { fields { name args { name } } } \
    field: __type(name: \"__Field\") { fields { name args { name } } } \
    inputValue: __type(name: \"__InputValue\") { fields { name args { name } } } \
    directive: __type(name: \"__Directive\") { fields { name args { name } } } }";

/// Reads the answer to [`FEATURES_QUERY`]; `None` where it is none.
pub fn features(answer: &serde_json::Value) -> Option<Features> {
    let data = answer.get("data").filter(|data| data.is_object())?;
    let field = |type_: &str, field: &str| {
        let fields = data.get(type_)?.get("fields")?.as_array()?;
        fields.iter().find(|candidate| candidate.get("name").is_some_and(|name| name == field))
    };
    let includes_deprecated = |type_: &str, name: &str| {
        let arguments = field(type_, name).and_then(|field| field.get("args")?.as_array());
        field("inputValue", "isDeprecated").is_some()
            && arguments.is_some_and(|arguments| {
                arguments.iter().any(|argument| argument.get("name").is_some_and(|name| name == "includeDeprecated"))
            })
    };
    Some(Features {
        specified_by_url: field("type", "specifiedByURL").is_some(),
        one_of: field("type", "isOneOf").is_some(),
        repeatable: field("directive", "isRepeatable").is_some(),
        deprecated_arguments: includes_deprecated("field", "args"),
        deprecated_input_fields: includes_deprecated("type", "inputFields"),
        deprecated_directive_arguments: includes_deprecated("directive", "args"),
    })
}

/// The request body that carries one of the queries.
pub fn body(query: &str) -> Vec<u8> {
    serde_json::json!({ "query": query, "operationName": OPERATION_NAME }).to_string().into_bytes()
}

/// Asks for a schema with as much of the newer specification as the server knows. `ask_schema` gives the schema, or says
/// why the server rejects the query; `ask_features` gives what it says to [`FEATURES_QUERY`]. Any error ends it.
pub async fn negotiate<'a, E>(
    ask_schema: impl Fn(Features) -> BoxFuture<'a, Result<Result<Schema, E>, E>>,
    ask_features: impl Fn() -> BoxFuture<'a, Result<Option<Features>, E>>,
) -> Result<Schema, E> {
    let mut rejection = match ask_schema(Features::MODERN).await? {
        Ok(schema) => return Ok(schema),
        Err(reason) => reason,
    };
    // Few servers know all of the later additions, so it is asked which ones this one does.
    let known = ask_features().await?;
    for features in known.into_iter().filter(|known| *known != Features::CLASSIC).chain([Features::CLASSIC]) {
        match ask_schema(features).await? {
            Ok(schema) => return Ok(schema),
            Err(reason) => rejection = reason,
        }
    }
    Err(rejection)
}

/// How many wrappers (lists and non-nulls) around a type are asked for.
const WRAPPERS: usize = 9;

/// The introspection query.
pub fn introspection_query(features: Features) -> String {
    let mut reference = String::from("kind name");
    for _ in 0..WRAPPERS {
        reference = format!("kind name ofType {{ {reference} }}");
    }
    let when = |wanted: bool, text: &'static str| if wanted { text } else { "" };
    let input_values = |name: &str, deprecated: bool| {
        let argument = when(deprecated, "(includeDeprecated: true)");
        let fields = when(deprecated, " isDeprecated deprecationReason");
        format!("{name}{argument} {{ name description type {{ ...TypeRef }} defaultValue{fields} }}")
    };
    let mut query = String::new();
    write!(
        query,
        "query {OPERATION_NAME} {{ __schema {{ \
         queryType {{ name }} mutationType {{ name }} subscriptionType {{ name }} \
         types {{ ...FullType }} \
         directives {{ name description locations {}{} }} }} }} \
         fragment FullType on __Type {{ kind name description{}{} \
         fields(includeDeprecated: true) {{ name description {} type {{ ...TypeRef }} isDeprecated deprecationReason }} \
         {} interfaces {{ ...TypeRef }} \
         enumValues(includeDeprecated: true) {{ name description isDeprecated deprecationReason }} \
         possibleTypes {{ ...TypeRef }} }} \
         fragment TypeRef on __Type {{ {reference} }}",
        input_values("args", features.deprecated_directive_arguments),
        when(features.repeatable, " isRepeatable"),
        when(features.specified_by_url, " specifiedByURL"),
        when(features.one_of, " isOneOf"),
        input_values("args", features.deprecated_arguments),
        input_values("inputFields", features.deprecated_input_fields),
    )
    .expect("writing to a string cannot fail");
    query
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Limits, parse};

    #[test]
    fn the_query_is_graphql_and_asks_for_what_is_wanted() {
        for (features, wanted) in [(Features::MODERN, true), (Features::CLASSIC, false)] {
            let query = introspection_query(features);
            parse(&query, &Limits::default()).expect("it parses");
            for text in ["specifiedByURL", "isOneOf", "isRepeatable", "args(includeDeprecated", "inputFields(include"] {
                assert_eq!(query.contains(text), wanted, "{text}");
            }
            assert!(query.contains("fields(includeDeprecated: true)"));
        }
        parse(FEATURES_QUERY, &Limits::default()).expect("it parses");
    }

    #[test]
    fn reads_the_features_of_a_server() {
        let answer = serde_json::json!({"data": {
            "type": {"fields": [
                {"name": "specifiedByURL", "args": []},
                {"name": "inputFields", "args": [{"name": "includeDeprecated"}]},
            ]},
            "field": {"fields": [{"name": "args", "args": []}]},
            "inputValue": {"fields": [{"name": "isDeprecated", "args": []}]},
            "directive": null,
        }});
        let expected = Features { specified_by_url: true, deprecated_input_fields: true, ..Features::CLASSIC };
        assert_eq!(features(&answer), Some(expected));
        assert_eq!(features(&serde_json::json!({"errors": [{"message": "no"}]})), None);
        assert_eq!(features(&serde_json::json!({"data": null})), None);
    }
}
