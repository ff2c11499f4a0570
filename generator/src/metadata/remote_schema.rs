//! An element of `remote_schemas.yaml`.

mod customization;

pub use self::customization::{Customization, FieldNames, NameRule};

use super::{
    Header, HeaderValue, RemoteSchema, RemoteUrl, TypeRelationships, Yaml,
    extension::{check_client_headers, read_extension},
    read::{self, MapReader},
    remote_permission::read_permissions,
    remote_relationship::read_remote_relationships,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, SourceMap, Spanned};

/// Reads a remote schema.
pub(super) fn read_remote_schema(
    value: &Spanned<Yaml>,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Option<RemoteSchema> {
    let mut reader = MapReader::new(value, "a remote schema", diagnostics)?;
    let name = reader.required("name", diagnostics);
    let name = name.and_then(|name| read::name(name, "the name of a remote schema", diagnostics));
    let definition = reader.required("definition", diagnostics);
    let comment = reader.optional("comment").and_then(|comment| read::text(comment, "`comment`", diagnostics));
    let relationships = reader.optional("remote_relationships");
    let permissions = reader.optional("permissions");
    let extension = reader.optional("gatewright");
    reader.finish(diagnostics);
    let permissions = permissions.map(|value| read_permissions(value, sources, diagnostics)).unwrap_or_default();

    let remote_relationships = relationships.map(|value| read_types(value, diagnostics)).unwrap_or_default();
    let definition = definition.and_then(|definition| read_definition(definition, diagnostics));
    let definition = definition?;
    let extension = extension.map(|value| read_extension(value, diagnostics)).unwrap_or_default();
    check_client_headers(&extension, definition.forward_client_headers, diagnostics);
    report_duplicate_headers(definition.headers.iter().chain(&extension.set_headers), diagnostics);
    Some(RemoteSchema {
        name: name?,
        url: definition.url,
        timeout_seconds: definition.timeout_seconds,
        forward_client_headers: definition.forward_client_headers,
        headers: definition.headers,
        customization: definition.customization,
        comment,
        remote_relationships,
        permissions,
        extension,
    })
}

struct Definition {
    url: RemoteUrl,
    timeout_seconds: Option<Spanned<u32>>,
    forward_client_headers: bool,
    headers: Vec<Header>,
    customization: Customization,
}

fn read_definition(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Definition> {
    let mut reader = MapReader::new(value, "the definition of a remote schema", diagnostics)?;
    reader.at_most_one(&["url", "url_from_env"], diagnostics);
    let template = reader.optional("url");
    let variable = reader.optional("url_from_env");
    let url = match (template, variable) {
        (Some(template), _) => read::environment_template(template, "`url`", diagnostics).map(RemoteUrl::Template),
        (None, Some(variable)) => {
            read::environment_name(variable, "`url_from_env`", diagnostics).map(RemoteUrl::FromEnv)
        }
        (None, None) => {
            let message = "`url` or `url_from_env` is missing in the definition of a remote schema";
            diagnostics.push(Diagnostic::new(Code::MissingKey, message).label(value.span, "here"));
            None
        }
    };
    if let Some(RemoteUrl::Template(template)) = &url {
        check_url(template, diagnostics);
    }
    let timeout_seconds = reader.optional("timeout_seconds");
    let timeout_seconds =
        timeout_seconds.and_then(|seconds| read::integer(seconds, "`timeout_seconds`", u32::MAX, diagnostics));
    if let Some(zero) = timeout_seconds.filter(|seconds| seconds.value == 0) {
        let message = "`timeout_seconds` must be at least 1";
        diagnostics.push(Diagnostic::new(Code::InvalidValue, message).label(zero.span, "every call would fail"));
    }
    let forward_client_headers = reader.optional("forward_client_headers");
    let forward_client_headers = forward_client_headers
        .and_then(|forward| read::boolean(forward, "`forward_client_headers`", diagnostics))
        .unwrap_or(false);
    let headers = reader.optional("headers");
    let headers = headers.map(|headers| read_headers(headers, "`headers`", diagnostics)).unwrap_or_default();
    let customization = reader.optional("customization");
    let customization = customization.map(|value| customization::read_customization(value, diagnostics));
    reader.finish(diagnostics);
    let customization = customization.unwrap_or_default();
    Some(Definition { url: url?, timeout_seconds, forward_client_headers, headers, customization })
}

/// A URL that starts with a hole can be anything; any other must be for HTTP.
pub(super) fn check_url(template: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let lower = template.to_lowercase();
    if !["http://", "https://", "{{"].iter().any(|start| lower.trim_start().starts_with(start)) {
        diagnostics.push(
            Diagnostic::new(Code::InvalidValue, format!("`{}` is not an HTTP URL", template.value))
                .label(template.span, "must start with `http://` or `https://`"),
        );
    }
}

/// A list of headers, as in `definition.headers`.
pub(super) fn read_headers(value: &Spanned<Yaml>, what: &str, diagnostics: &mut Diagnostics) -> Vec<Header> {
    let items = read::list(value, what, diagnostics);
    items.iter().filter_map(|item| read_header(item, diagnostics)).collect()
}

/// Reports a header that is configured twice.
pub(super) fn report_duplicate_headers<'a>(headers: impl Iterator<Item = &'a Header>, diagnostics: &mut Diagnostics) {
    let names = headers.map(|header| (header.name.to_lowercase(), header.name.span));
    read::report_duplicates("header", names, diagnostics);
}

fn read_header(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Header> {
    let mut reader = MapReader::new(value, "a header", diagnostics)?;
    let name = reader.required("name", diagnostics);
    let name = name.and_then(|name| read::name(name, "the name of a header", diagnostics));
    reader.at_most_one(&["value", "value_from_env"], diagnostics);
    let template = reader.optional("value");
    let variable = reader.optional("value_from_env");
    reader.finish(diagnostics);
    let header_value = match (template, variable) {
        (Some(template), _) if matches!(&template.value, Yaml::String(text) if text.is_empty()) => {
            Some(HeaderValue::Template(Spanned::new(String::new(), template.span)))
        }
        (Some(template), _) => read::environment_template(template, "`value`", diagnostics).map(HeaderValue::Template),
        (None, Some(variable)) => {
            let variable = read::environment_name(variable, "`value_from_env`", diagnostics);
            if let Some(secret) = variable.as_ref().filter(|name| name.starts_with("HASURA_GRAPHQL_")) {
                let message = format!("`{}` cannot be sent as a header", secret.value);
                diagnostics.push(
                    Diagnostic::new(Code::InvalidValue, message)
                        .label(secret.span, "variables of this prefix hold the gateway's own settings"),
                );
            }
            variable.map(HeaderValue::FromEnv)
        }
        (None, None) => {
            let message = "`value` or `value_from_env` is missing in a header";
            diagnostics.push(Diagnostic::new(Code::MissingKey, message).label(value.span, "here"));
            None
        }
    };
    let name = name?;
    check_header_name(&name, diagnostics);
    Some(Header { name, value: header_value? })
}

/// Reports what cannot be the name of an HTTP header.
pub(super) fn check_header_name(name: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)) {
        diagnostics.push(
            Diagnostic::new(Code::InvalidName, format!("`{}` is not the name of an HTTP header", name.value))
                .label(name.span, "this name"),
        );
    }
}

fn read_types(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<TypeRelationships> {
    let items = read::list(value, "`remote_relationships`", diagnostics);
    let types: Vec<_> = items.iter().filter_map(|item| read_type(item, diagnostics)).collect();
    let names = types.iter().map(|type_| (type_.type_name.value.clone(), type_.type_name.span));
    read::report_duplicates("the list of relationships of the type", names, diagnostics);
    for type_ in &types {
        let names = type_.relationships.iter().map(|relationship| &relationship.name);
        read::report_duplicates("relationship", names.map(|name| (name.value.clone(), name.span)), diagnostics);
    }
    types
}

fn read_type(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<TypeRelationships> {
    let mut reader = MapReader::new(value, "an entry of `remote_relationships`", diagnostics)?;
    let type_name = reader.required("type_name", diagnostics);
    let type_name = type_name.and_then(|name| read::name(name, "`type_name`", diagnostics));
    let relationships = reader.required("relationships", diagnostics);
    reader.finish(diagnostics);
    let relationships = read_remote_relationships(relationships?, "`relationships`", diagnostics);
    Some(TypeRelationships { type_name: type_name?, relationships })
}
