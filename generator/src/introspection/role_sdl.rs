//! The SDL of a role's permission on a remote schema: text in, its types with the places and directives of all parts
//! out. Nothing is compared with the remote schema here; that is for `catalog`.

use std::collections::BTreeMap;
use std::ops::Range;

use graphql_parser::schema::{Definition, Directive, Document, Field, InputValue, TypeDefinition, Value};

use super::parse_sdl::read_type;
use super::sdl_lexer::SyntaxError;
use super::sdl_reader::{Reader, hand_over};
use super::snapshot::{Offset, RemoteType, RemoteTypeKind};

/// What a role's SDL says, repetitions included.
#[derive(Debug, Default)]
pub struct RoleSdl {
    /// The `schema` definitions.
    pub schemas: Vec<SchemaDefinition>,
    /// The types.
    pub types: Vec<RoleType>,
    /// The names of the directives that are defined.
    pub directives: Vec<(String, Range<usize>)>,
    /// The directives of each part, by the part's place.
    pub uses: BTreeMap<Offset, Vec<DirectiveUse>>,
    /// The defaults of arguments and input fields, by their places.
    pub defaults: BTreeMap<Offset, Literal>,
}

/// `schema { query: Query }`
#[derive(Debug)]
pub struct SchemaDefinition {
    /// Where it starts.
    pub range: Range<usize>,
    /// The query, mutation and subscription root.
    pub roots: [Option<String>; 3],
}

/// A type of a role.
#[derive(Debug)]
pub struct RoleType {
    /// The name.
    pub name: String,
    /// Where the name is.
    pub range: Range<usize>,
    /// The type, as a remote schema would define it.
    pub definition: RemoteType,
    /// The interfaces or members, with their places.
    pub names: Vec<(String, Range<usize>)>,
}

/// A directive at a part.
#[derive(Debug)]
pub struct DirectiveUse {
    /// From its `@` on.
    pub range: Range<usize>,
    /// The name without `@`.
    pub name: String,
    /// Its arguments.
    pub arguments: Vec<(String, Literal)>,
}

/// A constant value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    /// `null`
    Null,
    /// `true`, `false`
    Boolean(bool),
    /// An integer or a decimal number, as written.
    Number(String),
    /// A string.
    String(String),
    /// An enum value.
    Enum(String),
    /// A list.
    List(Vec<Literal>),
    /// An input object.
    Object(Vec<(String, Literal)>),
    /// `$name`, which has no meaning in a schema.
    Variable(String),
}

/// Reads the SDL of a permission.
pub fn parse_role_sdl(text: &str) -> Result<RoleSdl, Vec<SyntaxError>> {
    let reader = Reader::new(text).map_err(|error| vec![error])?;
    let handed_over = hand_over(&reader);
    let document =
        graphql_parser::parse_schema::<String>(&handed_over).map_err(|error| vec![reader.error(&error.to_string())])?;
    let mut errors = Vec::new();
    let sdl = read_document(&reader, &document, &mut errors);
    if errors.is_empty() { Ok(sdl) } else { Err(errors) }
}

fn read_document(reader: &Reader<'_>, document: &Document<'_, String>, errors: &mut Vec<SyntaxError>) -> RoleSdl {
    let mut sdl = RoleSdl::default();
    for definition in &document.definitions {
        match definition {
            Definition::SchemaDefinition(schema) => {
                let range = reader.place(schema.position, 0);
                read_directives(reader, range.start, &schema.directives, &mut sdl.uses, errors);
                let roots = [schema.query.clone(), schema.mutation.clone(), schema.subscription.clone()];
                sdl.schemas.push(SchemaDefinition { range, roots });
            }
            Definition::TypeDefinition(definition) => {
                let (name, type_, range) = read_type(reader, definition, errors);
                read_directives_and_defaults(reader, range.start, definition, &mut sdl, errors);
                let names = match &type_.kind {
                    RemoteTypeKind::Object { interfaces: names, .. }
                    | RemoteTypeKind::Interface { interfaces: names, .. }
                    | RemoteTypeKind::Union { members: names } => names.clone(),
                    _ => Vec::new(),
                };
                let place = |name: String| {
                    let range = reader.name_after(range.end, &name).unwrap_or_else(|| range.clone());
                    (name, range)
                };
                let names = names.into_iter().map(place).collect();
                sdl.types.push(RoleType { name, range, definition: type_, names });
            }
            Definition::TypeExtension(extension) => {
                let range = reader.place(extension_position(extension), 1);
                errors.push(SyntaxError::new(range, "a permission cannot extend a type, only define it in full"));
            }
            Definition::DirectiveDefinition(directive) => {
                sdl.directives.push((directive.name.clone(), reader.place(directive.position, 2)));
            }
        }
    }
    sdl
}

fn extension_position(extension: &graphql_parser::schema::TypeExtension<'_, String>) -> graphql_parser::Pos {
    use graphql_parser::schema::TypeExtension;
    match extension {
        TypeExtension::Scalar(extension) => extension.position,
        TypeExtension::Object(extension) => extension.position,
        TypeExtension::Interface(extension) => extension.position,
        TypeExtension::Union(extension) => extension.position,
        TypeExtension::Enum(extension) => extension.position,
        TypeExtension::InputObject(extension) => extension.position,
    }
}

fn read_directives_and_defaults(
    reader: &Reader<'_>,
    offset: Offset,
    definition: &TypeDefinition<'_, String>,
    sdl: &mut RoleSdl,
    errors: &mut Vec<SyntaxError>,
) {
    let uses = &mut sdl.uses;
    let (own, fields, inputs): (_, &[Field<'_, String>], &[InputValue<'_, String>]) = match definition {
        TypeDefinition::Scalar(scalar) => (&scalar.directives, &[], &[]),
        TypeDefinition::Union(union_) => (&union_.directives, &[], &[]),
        TypeDefinition::Object(object) => (&object.directives, &object.fields, &[]),
        TypeDefinition::Interface(interface) => (&interface.directives, &interface.fields, &[]),
        TypeDefinition::Enum(enum_) => {
            for value in &enum_.values {
                read_directives(reader, reader.place(value.position, 0).start, &value.directives, uses, errors);
            }
            (&enum_.directives, &[], &[])
        }
        TypeDefinition::InputObject(input) => (&input.directives, &[], &input.fields),
    };
    read_directives(reader, offset, own, uses, errors);
    for field in fields {
        read_directives(reader, reader.place(field.position, 0).start, &field.directives, uses, errors);
    }
    for value in fields.iter().flat_map(|field| &field.arguments).chain(inputs) {
        let offset = reader.place(value.position, 0).start;
        read_directives(reader, offset, &value.directives, uses, errors);
        if let Some(default) = &value.default_value {
            sdl.defaults.insert(offset, literal(reader, default, errors));
        }
    }
}

fn read_directives(
    reader: &Reader<'_>,
    offset: Offset,
    directives: &[Directive<'_, String>],
    uses: &mut BTreeMap<Offset, Vec<DirectiveUse>>,
    errors: &mut Vec<SyntaxError>,
) {
    for directive in directives {
        let sign = reader.place(directive.position, 0);
        let name = reader.place(directive.position, 1);
        let mut arguments = Vec::with_capacity(directive.arguments.len());
        for (name, value) in &directive.arguments {
            arguments.push((name.clone(), literal(reader, value, errors)));
        }
        let range = sign.start..name.end;
        uses.entry(offset).or_default().push(DirectiveUse { range, name: directive.name.clone(), arguments });
    }
}

fn literal(reader: &Reader<'_>, value: &Value<'_, String>, errors: &mut Vec<SyntaxError>) -> Literal {
    match value {
        Value::Variable(name) => Literal::Variable(name.clone()),
        // Every number was handed over as the index of its token.
        Value::Int(index) => {
            let index = index.as_i64().and_then(|index| usize::try_from(index).ok());
            Literal::Number(index.map(|index| reader.token_text(index)).unwrap_or_default().to_owned())
        }
        Value::Float(number) => Literal::Number(number.to_string()),
        Value::String(index) => Literal::String(reader.string(index, errors)),
        Value::Boolean(value) => Literal::Boolean(*value),
        Value::Null => Literal::Null,
        Value::Enum(name) => Literal::Enum(name.clone()),
        Value::List(items) => Literal::List(items.iter().map(|item| literal(reader, item, errors)).collect()),
        Value::Object(entries) => {
            let mut read = Vec::with_capacity(entries.len());
            for (name, value) in entries {
                read.push((name.clone(), literal(reader, value, errors)));
            }
            Literal::Object(read)
        }
    }
}

impl std::fmt::Display for Literal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            Self::Boolean(value) => write!(formatter, "{value}"),
            Self::Number(text) | Self::Enum(text) => formatter.write_str(text),
            Self::String(text) => formatter.write_str(&super::sdl_lexer::quote_string(text)),
            Self::Variable(name) => write!(formatter, "${name}"),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(ToString::to_string).collect();
                write!(formatter, "[{}]", items.join(", "))
            }
            Self::Object(entries) => {
                let entries: Vec<String> = entries.iter().map(|(name, value)| format!("{name}: {value}")).collect();
                write!(formatter, "{{{}}}", entries.join(", "))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_types_and_directives_with_their_places() {
        let text = "type Query @a { user(id: Int! @preset(value: \"x-hasura-user-id\") n: In @preset(value: {k: [-1, EN]})): A }\ntype A implements I & J { i: I }";
        let sdl = parse_role_sdl(text).expect("it reads");
        let shown: Vec<String> = sdl
            .uses
            .iter()
            .flat_map(|(offset, uses)| uses.iter().map(move |use_| (offset, use_)))
            .map(|(offset, use_)| {
                let owner: String = text[*offset..].chars().take_while(char::is_ascii_alphanumeric).collect();
                let arguments: Vec<String> =
                    use_.arguments.iter().map(|(name, value)| format!("{name}: {value}")).collect();
                format!("{owner} {} {}", &text[use_.range.clone()], arguments.join(", "))
            })
            .collect();
        assert_eq!(shown, ["Query @a ", "id @preset value: \"x-hasura-user-id\"", "n @preset value: {k: [-1, EN]}"]);
        let names: Vec<&str> = sdl.types[1].names.iter().map(|(_, range)| &text[range.clone()]).collect();
        assert_eq!((sdl.types[1].name.as_str(), names), ("A", vec!["I", "J"]));
    }

    #[test]
    fn says_what_is_no_permission() {
        for (text, message, at) in [
            ("extend type A { a: Int }", "a permission cannot extend a type, only define it in full", "A"),
            ("type A { a: }", "unexpected `}`, expected a name or `[`", "}"),
        ] {
            let errors = parse_role_sdl(text).expect_err("it is wrong");
            assert_eq!((errors[0].message.as_str(), &text[errors[0].range.clone()]), (message, at));
        }
    }
}
