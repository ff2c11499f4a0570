//! SDL text in, a remote schema out, with the byte place of every part. Whether its parts fit together is not judged here.

use std::collections::BTreeMap;
use std::ops::Range;

use graphql_parser::schema::{
    Definition, Directive, Document, EnumValue, Field, InputValue, Type, TypeDefinition, TypeExtension, Value,
};

use super::sdl_lexer::{SyntaxError, quote_string};
use super::sdl_reader::{Reader, hand_over};
use super::snapshot::{
    RemoteDirective, RemoteEnumValue, RemoteField, RemoteInputValue, RemoteSchema, RemoteType, RemoteTypeKind,
    RemoteTypeRef,
};
use crate::diagnostic::FileId;

/// The scalars that every schema has without defining them.
pub const BUILT_IN_SCALARS: [&str; 5] = ["Boolean", "Float", "ID", "Int", "String"];

/// The directives that every schema has without defining them.
pub const BUILT_IN_DIRECTIVES: [&str; 5] = ["deprecated", "include", "oneOf", "skip", "specifiedBy"];

/// The reason of a `@deprecated` that gives none.
pub const DEFAULT_DEPRECATION_REASON: &str = "No longer supported";

/// Reads an SDL text, which is the text of `file`.
pub fn parse_sdl(file: FileId, text: &str) -> Result<RemoteSchema, Vec<SyntaxError>> {
    let reader = Reader::new(text).map_err(|error| vec![error])?;
    let handed_over = hand_over(&reader);
    let document =
        graphql_parser::parse_schema::<String>(&handed_over).map_err(|error| vec![reader.error(&error.to_string())])?;
    let mut errors = Vec::new();
    let schema = read_document(file, &reader, &document, &mut errors);
    if errors.is_empty() { Ok(schema) } else { Err(errors) }
}

/// A constant GraphQL value in its normal form: one line, object keys sorted, strings quoted one way.
pub fn normalise_value(text: &str) -> Result<String, String> {
    let no_value = || "it is not a GraphQL value".to_owned();
    let wrapped = format!("input A {{ a: A = {text}\n}}");
    let reader = Reader::new(&wrapped).map_err(|error| error.message)?;
    let handed_over = hand_over(&reader);
    let document = graphql_parser::parse_schema::<String>(&handed_over).map_err(|_| no_value())?;
    // Anything beyond the one value, such as a directive or a second field, would have been smuggled in by the text.
    let [Definition::TypeDefinition(TypeDefinition::InputObject(input))] = document.definitions.as_slice() else {
        return Err(no_value());
    };
    let ([field], true) = (input.fields.as_slice(), input.directives.is_empty()) else { return Err(no_value()) };
    let (Some(value), true) = (&field.default_value, field.directives.is_empty()) else { return Err(no_value()) };
    let mut errors = Vec::new();
    let value = read_value(&reader, value, &mut errors);
    errors.pop().map_or(Ok(value), |error| Err(error.message))
}

fn read_document(
    file: FileId,
    reader: &Reader<'_>,
    document: &Document<'_, String>,
    errors: &mut Vec<SyntaxError>,
) -> RemoteSchema {
    let mut roots: [Option<String>; 3] = [None, None, None];
    let mut schema_written = false;
    let mut types: BTreeMap<String, RemoteType> = BTreeMap::new();
    let mut directives = Vec::new();
    let mut extensions = Vec::new();
    for definition in &document.definitions {
        match definition {
            Definition::SchemaDefinition(schema) => {
                for (root, written) in roots.iter_mut().zip([&schema.query, &schema.mutation, &schema.subscription]) {
                    if let Some(written) = written {
                        schema_written = true;
                        *root = Some(written.clone());
                    }
                }
            }
            Definition::TypeDefinition(definition) => {
                let (name, type_, range) = read_type(reader, definition, errors);
                if is_built_in(&name, &type_.kind) {
                    continue;
                }
                if let Some(first) = types.get(&name) {
                    errors.push(SyntaxError {
                        range,
                        message: format!("`{name}` is defined twice"),
                        related: Some((first.offset..first.offset + name.len(), "first defined here".to_owned())),
                    });
                    continue;
                }
                types.insert(name, type_);
            }
            Definition::TypeExtension(extension) => extensions.push(extension),
            Definition::DirectiveDefinition(directive) => {
                if BUILT_IN_DIRECTIVES.contains(&directive.name.as_str()) {
                    continue;
                }
                directives.push(RemoteDirective {
                    // The keyword, `@`, then the name.
                    offset: reader.place(directive.position, 2).start,
                    name: directive.name.clone(),
                    description: reader.description(directive.description.as_ref(), errors),
                    arguments: read_input_values(reader, &directive.arguments, errors),
                    locations: directive.locations.iter().map(|location| location.as_str().to_owned()).collect(),
                    repeatable: directive.repeatable,
                });
            }
        }
    }
    for extension in extensions {
        let (name, extension, range) = read_extension(reader, extension, errors);
        extend_type(&mut types, name, extension, range, errors);
    }
    directives.sort_by(|left, right| left.name.cmp(&right.name));
    let [query, mutation, subscription] = roots;
    let is_object =
        |name: &str| types.get(name).is_some_and(|type_| matches!(type_.kind, RemoteTypeKind::Object { .. }));
    // The default names count only where no schema definition says otherwise.
    let default = |name: &str| (!schema_written && is_object(name)).then(|| name.to_owned());
    let query_type = query.unwrap_or_else(|| "Query".to_owned());
    if !types.contains_key(&query_type) {
        errors.push(SyntaxError::new(0..0, format!("the query root type `{query_type}` is not defined")));
    }
    RemoteSchema {
        file,
        query_type,
        mutation_type: mutation.or_else(|| default("Mutation")),
        subscription_type: subscription.or_else(|| default("Subscription")),
        types,
        directives,
    }
}

fn is_built_in(name: &str, kind: &RemoteTypeKind) -> bool {
    name.starts_with("__") || (BUILT_IN_SCALARS.contains(&name) && matches!(kind, RemoteTypeKind::Scalar { .. }))
}

pub(super) fn read_type(
    reader: &Reader<'_>,
    definition: &TypeDefinition<'_, String>,
    errors: &mut Vec<SyntaxError>,
) -> (String, RemoteType, Range<usize>) {
    let (name, description, position, kind) = match definition {
        TypeDefinition::Scalar(scalar) => {
            let specified_by_url = directive_argument(reader, &scalar.directives, "specifiedBy", "url", errors);
            (&scalar.name, &scalar.description, scalar.position, RemoteTypeKind::Scalar { specified_by_url })
        }
        TypeDefinition::Object(object) => {
            let fields = read_fields(reader, &object.fields, errors);
            let kind = RemoteTypeKind::Object { fields, interfaces: object.implements_interfaces.clone() };
            (&object.name, &object.description, object.position, kind)
        }
        TypeDefinition::Interface(interface) => {
            let fields = read_fields(reader, &interface.fields, errors);
            let kind = RemoteTypeKind::Interface { fields, interfaces: interface.implements_interfaces.clone() };
            (&interface.name, &interface.description, interface.position, kind)
        }
        TypeDefinition::Union(union_) => {
            let kind = RemoteTypeKind::Union { members: union_.types.clone() };
            (&union_.name, &union_.description, union_.position, kind)
        }
        TypeDefinition::Enum(enum_) => {
            let kind = RemoteTypeKind::Enum { values: read_enum_values(reader, &enum_.values, errors) };
            (&enum_.name, &enum_.description, enum_.position, kind)
        }
        TypeDefinition::InputObject(input) => {
            let fields = read_input_values(reader, &input.fields, errors);
            let one_of = input.directives.iter().any(|directive| directive.name == "oneOf");
            (&input.name, &input.description, input.position, RemoteTypeKind::InputObject { fields, one_of })
        }
    };
    // The position is the keyword's, and the name comes next.
    let range = reader.place(position, 1);
    let description = reader.description(description.as_ref(), errors);
    (name.clone(), RemoteType { offset: range.start, description, kind }, range)
}

fn read_extension(
    reader: &Reader<'_>,
    extension: &TypeExtension<'_, String>,
    errors: &mut Vec<SyntaxError>,
) -> (String, RemoteType, Range<usize>) {
    let (name, position, kind) = match extension {
        TypeExtension::Scalar(scalar) => {
            let specified_by_url = directive_argument(reader, &scalar.directives, "specifiedBy", "url", errors);
            (&scalar.name, scalar.position, RemoteTypeKind::Scalar { specified_by_url })
        }
        TypeExtension::Object(object) => {
            let fields = read_fields(reader, &object.fields, errors);
            let kind = RemoteTypeKind::Object { fields, interfaces: object.implements_interfaces.clone() };
            (&object.name, object.position, kind)
        }
        TypeExtension::Interface(interface) => {
            let fields = read_fields(reader, &interface.fields, errors);
            let kind = RemoteTypeKind::Interface { fields, interfaces: interface.implements_interfaces.clone() };
            (&interface.name, interface.position, kind)
        }
        TypeExtension::Union(union_) => {
            (&union_.name, union_.position, RemoteTypeKind::Union { members: union_.types.clone() })
        }
        TypeExtension::Enum(enum_) => {
            let values = read_enum_values(reader, &enum_.values, errors);
            (&enum_.name, enum_.position, RemoteTypeKind::Enum { values })
        }
        TypeExtension::InputObject(input) => {
            let fields = read_input_values(reader, &input.fields, errors);
            let one_of = input.directives.iter().any(|directive| directive.name == "oneOf");
            (&input.name, input.position, RemoteTypeKind::InputObject { fields, one_of })
        }
    };
    let range = reader.place(position, 1);
    (name.clone(), RemoteType { offset: range.start, description: None, kind }, range)
}

/// Adds what an extension says. One of a type that nobody defines stands for the definition, as services that are part
/// of a federation write it.
fn extend_type(
    types: &mut BTreeMap<String, RemoteType>,
    name: String,
    extension: RemoteType,
    range: Range<usize>,
    errors: &mut Vec<SyntaxError>,
) {
    let Some(type_) = types.get_mut(&name) else {
        types.insert(name, extension);
        return;
    };
    match (&mut type_.kind, extension.kind) {
        (RemoteTypeKind::Scalar { specified_by_url }, RemoteTypeKind::Scalar { specified_by_url: more }) => {
            *specified_by_url = specified_by_url.take().or(more);
        }
        (
            RemoteTypeKind::Object { fields, interfaces },
            RemoteTypeKind::Object { fields: more_fields, interfaces: more_interfaces },
        )
        | (
            RemoteTypeKind::Interface { fields, interfaces },
            RemoteTypeKind::Interface { fields: more_fields, interfaces: more_interfaces },
        ) => {
            fields.extend(more_fields);
            interfaces.extend(more_interfaces);
        }
        (RemoteTypeKind::Union { members }, RemoteTypeKind::Union { members: more }) => members.extend(more),
        (RemoteTypeKind::Enum { values }, RemoteTypeKind::Enum { values: more }) => values.extend(more),
        (
            RemoteTypeKind::InputObject { fields, one_of },
            RemoteTypeKind::InputObject { fields: more, one_of: more_one_of },
        ) => {
            fields.extend(more);
            *one_of |= more_one_of;
        }
        _ => errors.push(SyntaxError {
            range,
            message: format!("`{name}` is extended as another kind of type than it is"),
            related: Some((type_.offset..type_.offset + name.len(), "defined here".to_owned())),
        }),
    }
}

fn read_fields(reader: &Reader<'_>, fields: &[Field<'_, String>], errors: &mut Vec<SyntaxError>) -> Vec<RemoteField> {
    let mut read = Vec::with_capacity(fields.len());
    for field in fields {
        read.push(RemoteField {
            offset: reader.place(field.position, 0).start,
            name: field.name.clone(),
            description: reader.description(field.description.as_ref(), errors),
            arguments: read_input_values(reader, &field.arguments, errors),
            type_: read_type_reference(&field.field_type),
            deprecated: read_deprecation(reader, &field.directives, errors),
        });
    }
    read
}

fn read_input_values(
    reader: &Reader<'_>,
    values: &[InputValue<'_, String>],
    errors: &mut Vec<SyntaxError>,
) -> Vec<RemoteInputValue> {
    let mut read = Vec::with_capacity(values.len());
    for value in values {
        read.push(RemoteInputValue {
            offset: reader.place(value.position, 0).start,
            name: value.name.clone(),
            description: reader.description(value.description.as_ref(), errors),
            type_: read_type_reference(&value.value_type),
            default_value: value.default_value.as_ref().map(|value| read_value(reader, value, errors)),
            deprecated: read_deprecation(reader, &value.directives, errors),
        });
    }
    read
}

fn read_enum_values(
    reader: &Reader<'_>,
    values: &[EnumValue<'_, String>],
    errors: &mut Vec<SyntaxError>,
) -> Vec<RemoteEnumValue> {
    let mut read = Vec::with_capacity(values.len());
    for value in values {
        read.push(RemoteEnumValue {
            offset: reader.place(value.position, 0).start,
            name: value.name.clone(),
            description: reader.description(value.description.as_ref(), errors),
            deprecated: read_deprecation(reader, &value.directives, errors),
        });
    }
    read
}

fn read_type_reference(type_: &Type<'_, String>) -> RemoteTypeRef {
    match type_ {
        Type::NamedType(name) => RemoteTypeRef::Named(name.clone()),
        Type::ListType(inner) => RemoteTypeRef::List(Box::new(read_type_reference(inner))),
        Type::NonNullType(inner) => RemoteTypeRef::NonNull(Box::new(read_type_reference(inner))),
    }
}

fn read_deprecation(
    reader: &Reader<'_>,
    directives: &[Directive<'_, String>],
    errors: &mut Vec<SyntaxError>,
) -> Option<String> {
    directives.iter().any(|directive| directive.name == "deprecated").then(|| {
        directive_argument(reader, directives, "deprecated", "reason", errors)
            .unwrap_or_else(|| DEFAULT_DEPRECATION_REASON.to_owned())
    })
}

/// The string argument of the first directive of a name.
fn directive_argument(
    reader: &Reader<'_>,
    directives: &[Directive<'_, String>],
    directive: &str,
    argument: &str,
    errors: &mut Vec<SyntaxError>,
) -> Option<String> {
    let directive = directives.iter().find(|candidate| candidate.name == directive)?;
    match directive.arguments.iter().find(|(name, _)| name == argument)? {
        (_, Value::String(index)) => Some(reader.string(index, errors)),
        _ => None,
    }
}

/// A value in its normal form.
fn read_value(reader: &Reader<'_>, value: &Value<'_, String>, errors: &mut Vec<SyntaxError>) -> String {
    match value {
        Value::Variable(name) => format!("${name}"),
        // Every number was handed over as the index of its token.
        Value::Int(index) => {
            let index = index.as_i64().and_then(|index| usize::try_from(index).ok());
            index.map(|index| reader.token_text(index)).unwrap_or_default().to_owned()
        }
        Value::Float(number) => number.to_string(),
        Value::String(index) => quote_string(&reader.string(index, errors)),
        Value::Boolean(value) => value.to_string(),
        Value::Null => "null".to_owned(),
        Value::Enum(name) => name.clone(),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(|item| read_value(reader, item, errors)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(fields) => {
            let fields: Vec<String> =
                fields.iter().map(|(name, value)| format!("{name}: {}", read_value(reader, value, errors))).collect();
            format!("{{{}}}", fields.join(", "))
        }
    }
}

#[cfg(test)]
#[path = "parse_sdl_tests.rs"]
mod tests;
