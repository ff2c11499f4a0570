//! A file with a schema in place of a service that tells it: SDL or the answer to an introspection query in, the text of
//! the snapshot out, which is the same as if the service had been asked.

use std::ops::Range;

use runtime::remote::introspection_result::{
    Answer, Data, Directive, EnumValue, Field, InputValue, NamedType, Schema, Type,
};

use super::parse_sdl::parse_sdl;
use super::printable::printable;
use super::sdl::print_sdl;
use super::sdl_lexer::SyntaxError;
use super::snapshot::{
    RemoteDirective, RemoteEnumValue, RemoteField, RemoteInputValue, RemoteSchema, RemoteType, RemoteTypeKind,
    RemoteTypeRef,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::metadata::SchemaFile;

/// The text of the snapshot; nothing where the file has been reported to hold no schema.
pub fn snapshot_text(file: &SchemaFile, diagnostics: &mut Diagnostics) -> Option<String> {
    let read = if file.text.trim_start().starts_with('{') { read_json(file) } else { read_sdl(file) };
    let text = read.and_then(|schema| print_sdl(&schema).map_err(|reason| SyntaxError::new(0..0, reason)));
    match text {
        Ok(text) => Some(text),
        Err(error) => {
            let span = |range: Range<usize>| Span { file: file.file, start: range.start, end: range.end };
            let message = format!("the schema file cannot be read: {}", printable(&error.message, 300));
            let mut diagnostic = Diagnostic::new(Code::SchemaFileInvalid, message)
                .label(span(error.range), "here")
                .help("it must be SDL, or the JSON answer to an introspection query");
            if let Some((range, label)) = error.related {
                diagnostic = diagnostic.label(span(range), label);
            }
            diagnostics.push(diagnostic);
            None
        }
    }
}

fn read_json(file: &SchemaFile) -> Result<Schema, SyntaxError> {
    // With `data` as a service answers, or what stands in it.
    let malformed = |error: serde_json::Error| {
        let start: usize = file.text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
        let at = (start + error.column().saturating_sub(1)).min(file.text.len());
        SyntaxError::new(at..at, error.to_string())
    };
    let answer: Answer = serde_json::from_str(&file.text).map_err(malformed)?;
    let bare: Data = serde_json::from_str(&file.text).map_err(malformed)?;
    let schema = answer.data.and_then(|data| data.schema).or(bare.schema);
    schema.ok_or_else(|| SyntaxError::new(0..0, "there is neither `data.__schema` nor `__schema` in it"))
}

fn read_sdl(file: &SchemaFile) -> Result<Schema, SyntaxError> {
    match parse_sdl(file.file, &file.text) {
        Ok(schema) => Ok(schema_of(schema)),
        Err(errors) => {
            let first = errors.into_iter().next();
            Err(first.unwrap_or_else(|| SyntaxError::new(0..0, String::new())))
        }
    }
}

fn schema_of(schema: RemoteSchema) -> Schema {
    let root = |name: Option<String>| name.map(|name| NamedType { name: Some(name) });
    Schema {
        query_type: root(Some(schema.query_type)),
        mutation_type: root(schema.mutation_type),
        subscription_type: root(schema.subscription_type),
        types: Some(schema.types.into_iter().map(|(name, type_)| type_of(name, type_)).collect()),
        directives: Some(schema.directives.into_iter().map(directive).collect()),
    }
}

fn type_of(name: String, type_: RemoteType) -> Type {
    let common = Type { name: Some(name), description: type_.description, ..Type::default() };
    let kind = |kind: &str| Some(kind.to_owned());
    match type_.kind {
        RemoteTypeKind::Scalar { specified_by_url } => Type { kind: kind("SCALAR"), specified_by_url, ..common },
        RemoteTypeKind::Object { fields, interfaces } => Type {
            kind: kind("OBJECT"),
            fields: Some(fields.into_iter().map(field).collect()),
            interfaces: Some(interfaces.into_iter().map(named).collect()),
            ..common
        },
        RemoteTypeKind::Interface { fields, interfaces } => Type {
            kind: kind("INTERFACE"),
            fields: Some(fields.into_iter().map(field).collect()),
            interfaces: Some(interfaces.into_iter().map(named).collect()),
            ..common
        },
        RemoteTypeKind::Union { members } => {
            Type { kind: kind("UNION"), possible_types: Some(members.into_iter().map(named).collect()), ..common }
        }
        RemoteTypeKind::Enum { values } => {
            Type { kind: kind("ENUM"), enum_values: Some(values.into_iter().map(enum_value).collect()), ..common }
        }
        RemoteTypeKind::InputObject { fields, one_of } => Type {
            kind: kind("INPUT_OBJECT"),
            input_fields: Some(fields.into_iter().map(input_value).collect()),
            is_one_of: Some(one_of),
            ..common
        },
    }
}

/// A reference by name. Of which kind the type is counts only where it is defined.
fn named(name: String) -> Type {
    Type { kind: Some("OBJECT".to_owned()), name: Some(name), ..Type::default() }
}

fn reference(type_: RemoteTypeRef) -> Type {
    let wrapper = |kind: &str, inside: RemoteTypeRef| Type {
        kind: Some(kind.to_owned()),
        of_type: Some(Box::new(reference(inside))),
        ..Type::default()
    };
    match type_ {
        RemoteTypeRef::Named(name) => named(name),
        RemoteTypeRef::List(inside) => wrapper("LIST", *inside),
        RemoteTypeRef::NonNull(inside) => wrapper("NON_NULL", *inside),
    }
}

/// Whether something is deprecated, and why.
fn deprecation(reason: Option<String>) -> (Option<bool>, Option<String>) {
    (Some(reason.is_some()), reason)
}

fn field(field: RemoteField) -> Field {
    let (is_deprecated, deprecation_reason) = deprecation(field.deprecated);
    Field {
        name: Some(field.name),
        description: field.description,
        args: Some(field.arguments.into_iter().map(input_value).collect()),
        type_: Some(reference(field.type_)),
        is_deprecated,
        deprecation_reason,
    }
}

fn input_value(value: RemoteInputValue) -> InputValue {
    let (is_deprecated, deprecation_reason) = deprecation(value.deprecated);
    InputValue {
        name: Some(value.name),
        description: value.description,
        type_: Some(reference(value.type_)),
        default_value: value.default_value,
        is_deprecated,
        deprecation_reason,
    }
}

fn enum_value(value: RemoteEnumValue) -> EnumValue {
    let (is_deprecated, deprecation_reason) = deprecation(value.deprecated);
    EnumValue { name: Some(value.name), description: value.description, is_deprecated, deprecation_reason }
}

fn directive(directive: RemoteDirective) -> Directive {
    Directive {
        name: Some(directive.name),
        description: directive.description,
        locations: Some(directive.locations),
        args: Some(directive.arguments.into_iter().map(input_value).collect()),
        is_repeatable: Some(directive.repeatable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    fn check(text: &str) -> Result<String, String> {
        let mut diagnostics = Diagnostics::default();
        let file = SchemaFile { file: FileId(0), text: text.to_owned() };
        snapshot_text(&file, &mut diagnostics)
            .ok_or_else(|| diagnostics.sorted().into_iter().map(|diagnostic| diagnostic.message.clone()).collect())
    }

    const SDL: &str = r#"
        directive @tag(name: String! = "x") repeatable on FIELD | QUERY
        union Any = B | A
        "An A" type A implements N { b(x: In = {l: [1]}, y: E = ONE @deprecated): [B!]! @deprecated(reason: "old") id: ID! }
        type B implements N { id: ID! at: Date }
        interface N { id: ID! }
        enum E { ONE TWO @deprecated }
        input In @oneOf { l: [Int!] }
        scalar Date @specifiedBy(url: "https://date.example")
        type Query @key(fields: "x") { any: Any }
        extend type Query { a: A }
    "#;

    #[test]
    fn sdl_becomes_what_a_service_would_have_said() {
        let text = check(SDL).expect("a schema");
        assert!(text.starts_with("schema {\n  query: Query\n}\n"), "{text}");
        for part in [
            "directive @tag(name: String! = \"x\") repeatable on FIELD | QUERY",
            "  b(x: In = {l: [1]}, y: E = ONE @deprecated(reason: \"No longer supported\")): [B!]! @deprecated(reason: \"old\")\n",
            "scalar Date @specifiedBy(url: \"https://date.example\")",
            "input In @oneOf {",
            "union Any =\n  | A\n  | B\n",
            "  TWO @deprecated(reason: \"No longer supported\")\n",
            "type A implements N {",
        ] {
            assert!(text.contains(part), "{part} is not in\n{text}");
        }
        assert_eq!(check(&text).as_ref(), Ok(&text), "printed once, it stays");
    }

    #[test]
    fn json_with_and_without_its_frame() {
        let schema = r#"{"__schema":{"queryType":{"name":"Query"},"types":[{"kind":"OBJECT","name":"Query",
            "fields":[{"name":"a","args":[],"type":{"kind":"SCALAR","name":"Int"}}],"interfaces":[]}],"directives":[]}}"#;
        let text = check(schema).expect("a schema");
        assert!(text.contains("type Query {\n  a: Int\n}"), "{text}");
        assert_eq!(check(&format!(r#"{{"data":{schema}}}"#)), Ok(text));
        for (text, reason) in [
            ("{}", "neither `data.__schema`"),
            ("{", "EOF"),
            ("type A {", "cannot be read"),
            ("", "unexpected end of the text"),
            ("scalar A", "`Query` is not defined"),
            (r#"{"__schema":{}}"#, "`__schema.types` is missing"),
        ] {
            let message = check(text).expect_err("no schema");
            assert!(message.contains(reason), "{message}");
        }
    }
}
