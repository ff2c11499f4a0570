//! A small gateway for tests: types of every kind, and roles that see different parts of them.
//!
//! [`gateway_of`] builds one from a text that is close to SDL: one definition per unindented line, one field, value or
//! member per indented line. Marks after ` @`: `admin` (only that role sees it), `deprecated`, `oneOf`, `remote` and
//! `remoteField` (a remote schema's root field, and any other), `table` (rows of table 0), `relationship` (number 0); a
//! field without a resolver's mark is column 0.

use std::sync::OnceLock;

use super::{Limits, Scope, VariableDefinition, Variables, ast};
use crate::definition::{
    ColumnId, DirectiveDefinition, EnumValue, Field, Gateway, InputValue, RelationshipId, RemoteSchemaId, Resolver,
    RoleId, RoleSet, Settings, TableId, TypeDefinition, TypeId, TypeKind, TypeRef, TypeSystem,
};

/// A role that sees all but what is marked `@admin`.
pub(crate) const USER: RoleId = RoleId(2);

const SCHEMA: &str = r"
scalar Boolean
scalar Float
scalar ID
scalar Int
scalar String
scalar jsonb
scalar uuid https://example.com/uuid
object query_root
  deep(filter: deep_filter, matrix: [[Int]], one: one_of_input): String @remote
  node(id: ID!): node @remote
  pets(kind: pet_kind = CAT, first: Int! = 10): [pet!] @remote
  search: [search_result!] @remote
  users(where: users_bool_exp, order_by: [users_order_by!], limit: Int, secret: Int @admin): [users!]! @table
  users_by_pk(id: uuid!): users @table
  secrets: [secrets!]! @table @admin
object mutation_root @admin
  create(input: create_input!): users @remote
object subscription_root
  ticks: Int @remote
  users(limit: Int): [users!]! @table
object users
  id: uuid!
  name: String
  old_name: String @deprecated
  age: Int
  data(path: String): jsonb
  salary: Int @admin
  friends(where: users_bool_exp, limit: Int): [users!]! @relationship
  best_friend: users @relationship
object secrets @admin
  id: uuid!
interface node
  id: ID! @remoteField
object cat : node pet
  id: ID! @remoteField
  name: String! @remoteField
  lives: Int! @remoteField
  mood: String @remoteField
object dog : node pet
  id: ID! @remoteField
  name: String! @remoteField
  barks: Boolean @remoteField
  mood: Int @remoteField
object fish : node
  id: ID! @remoteField
  friend: pet @remoteField
interface pet
  name: String! @remoteField
union search_result
  cat
  fish
  secrets
enum pet_kind
  CAT
  DOG
  DRAGON @admin
  HAMSTER @deprecated
enum order_by
  asc
  desc
input users_bool_exp
  _and: [users_bool_exp!]
  _not: users_bool_exp
  age: Int_comparison_exp
  data: jsonb_comparison_exp
  salary: Int_comparison_exp @admin
input Int_comparison_exp
  _eq: Int
  _in: [Int!]
  _is_null: Boolean
input jsonb_comparison_exp
  _contains: jsonb
input users_order_by
  age: order_by
  name: order_by
input create_input
  name: String!
  kind: pet_kind! = CAT
  tags: [String!]
  at: Float
input one_of_input @oneOf
  a: Int
  b: String
input deep_filter
  all: [deep_filter]
  id: ID
";

/// The gateway that most tests use.
pub(crate) fn gateway() -> &'static Gateway {
    static GATEWAY: OnceLock<&'static Gateway> = OnceLock::new();
    GATEWAY.get_or_init(|| gateway_of(SCHEMA))
}

/// The gateway of a schema text; it has the directives `@cached` (on queries) and `@tag` (repeatable, on fields).
pub(crate) fn gateway_of(schema: &str) -> &'static Gateway {
    let schema: &'static str = schema.to_owned().leak();
    let mut blocks: Vec<(Line, Vec<Line>)> = Vec::new();
    for line in schema.lines().filter(|line| !line.trim().is_empty()) {
        if line.starts_with(' ') {
            blocks.last_mut().expect("a definition comes first").1.push(Line::new(line));
        } else {
            blocks.push((Line::new(line), Vec::new()));
        }
    }
    blocks.sort_by_key(|(head, _)| head.name());
    for (_, lines) in &mut blocks {
        lines.sort_by_key(Line::name);
    }
    let builder = Builder { names: blocks.iter().map(|(head, _)| head.name()).collect(), blocks: &blocks };
    let types = leak(blocks.iter().map(|(head, lines)| builder.type_(head, lines)).collect());
    let directives = leak(vec![
        DirectiveDefinition {
            name: "cached",
            visible: ALL,
            remote: None,
            description: Some("Accepted."),
            arguments: leak(vec![builder.input_value("ttl: Int! = 60", ALL)]),
            locations: &["QUERY"],
            repeatable: false,
        },
        DirectiveDefinition {
            name: "tag",
            visible: ALL,
            remote: None,
            description: None,
            arguments: &[],
            locations: &["FIELD", "VARIABLE_DEFINITION"],
            repeatable: true,
        },
    ]);
    Box::leak(Box::new(Gateway {
        digest: "",
        backend_variants: &[],
        roles: &["admin", "", "user"],
        type_system: TypeSystem {
            types,
            query_root: builder.id("query_root"),
            mutation_root: builder.find("mutation_root"),
            subscription_root: builder.find("subscription_root"),
            directives,
            withheld: &[],
            without_introspection: RoleSet::EMPTY,
        },
        sources: &[],
        tables: &[],
        functions: &[],
        remote_schemas: &[],
        joins: &[],
        settings: Settings::default(),
    }))
}

/// Parses a document that must be right.
#[track_caller]
pub(crate) fn document(text: &str) -> ast::Document<'_> {
    super::parse(text, &Limits::default()).unwrap()
}

/// Coerces the variables of the document's first operation, which must fit, and hands over the scope.
pub(crate) fn with_scope<T>(
    gateway: &'static Gateway,
    role: RoleId,
    text: &str,
    variables: &str,
    use_scope: impl FnOnce(&Scope<'_, '_>) -> T,
) -> T {
    let document = document(text);
    if let Err(errors) = super::validate(gateway, role, &document) {
        panic!("{text}: {errors:?}");
    }
    let definitions: Vec<VariableDefinition> = super::variable_definitions(gateway, &document.operations[0]);
    let json: Box<serde_json::value::RawValue> = serde_json::from_str(variables).unwrap();
    let variables: Variables<'_> = super::coerce_variables(gateway, role, &definitions, Some(&*json)).unwrap();
    use_scope(&Scope {
        gateway,
        role,
        document: &document,
        definitions: &definitions,
        variables: &variables,
        null_collapse: false,
    })
}

const ALL: RoleSet = RoleSet(&[0b111]);
const ADMIN: RoleSet = RoleSet(&[0b001]);

fn leak<T>(items: Vec<T>) -> &'static [T] {
    items.leak()
}

/// A line's text and marks.
struct Line {
    text: &'static str,
    marks: Vec<&'static str>,
}

impl Line {
    fn new(line: &'static str) -> Self {
        // Marks of arguments are inside their parentheses.
        let end = line.rfind(')').unwrap_or(0);
        let start = line[end..].find(" @").map_or(line.len(), |mark| end + mark);
        let marks = line[start..].split_whitespace().map(|mark| mark.trim_start_matches('@')).collect();
        Self { text: line[..start].trim(), marks }
    }

    /// The second word of a definition, the first of anything else.
    fn name(&self) -> &'static str {
        let mut words = self.text.split(|character: char| character != '_' && !character.is_ascii_alphanumeric());
        let first = words.next().unwrap();
        let is_head = matches!(first, "scalar" | "object" | "interface" | "union" | "enum" | "input");
        if is_head && self.text.contains(' ') && !self.text.starts_with(&format!("{first}:")) {
            words.next().unwrap()
        } else {
            first
        }
    }

    fn has(&self, mark: &str) -> bool {
        self.marks.contains(&mark)
    }

    fn visible(&self) -> RoleSet {
        if self.has("admin") { ADMIN } else { ALL }
    }

    fn deprecated(&self) -> Option<&'static str> {
        self.has("deprecated").then_some("No longer supported")
    }

    fn resolver(&self) -> Resolver {
        match self.marks.iter().find(|mark| !matches!(**mark, "admin" | "deprecated")) {
            Some(&"remote") => Resolver::RemoteRoot(RemoteSchemaId(0)),
            Some(&"remoteField") => Resolver::RemoteField,
            Some(&"table") => Resolver::TableRows(TableId(0)),
            Some(&"relationship") => Resolver::Relationship(RelationshipId(0)),
            _ => Resolver::Column(ColumnId(0)),
        }
    }
}

struct Builder<'b> {
    names: Vec<&'static str>,
    blocks: &'b [(Line, Vec<Line>)],
}

impl Builder<'_> {
    fn find(&self, name: &str) -> Option<TypeId> {
        self.names.binary_search(&name).ok().map(|index| TypeId(u32::try_from(index).unwrap()))
    }

    fn id(&self, name: &str) -> TypeId {
        self.find(name).unwrap_or_else(|| panic!("no type {name}"))
    }

    fn type_(&self, head: &Line, lines: &[Line]) -> TypeDefinition {
        let name = head.name();
        let description = Some(&*format!("The {name}.").leak());
        let implemented = head.text.split_once(" : ").map_or("", |(_, names)| names);
        let mut interfaces: Vec<TypeId> = implemented.split_whitespace().map(|name| self.id(name)).collect();
        interfaces.sort_unstable();
        let interfaces = leak(interfaces);
        let kind = match head.text.split(' ').next().unwrap() {
            "scalar" => TypeKind::Scalar { specified_by_url: head.text.split(' ').nth(2) },
            "object" => TypeKind::Object { fields: self.fields(lines), interfaces },
            "interface" => {
                let implements = |(other, _): &&(Line, Vec<Line>)| {
                    other.text.split_once(" : ").is_some_and(|(_, names)| names.split(' ').any(|known| known == name))
                };
                let possible = self.blocks.iter().filter(implements).map(|(other, _)| self.id(other.name())).collect();
                TypeKind::Interface { fields: self.fields(lines), interfaces, possible_types: leak(possible) }
            }
            "union" => {
                TypeKind::Union { possible_types: leak(lines.iter().map(|line| self.id(line.name())).collect()) }
            }
            "enum" => {
                let value = |line: &Line| EnumValue {
                    name: line.name(),
                    description: None,
                    deprecated: line.deprecated(),
                    visible: line.visible(),
                };
                TypeKind::Enum { values: leak(lines.iter().map(value).collect()) }
            }
            "input" => {
                let fields = lines.iter().map(|line| self.input_value(line.text, line.visible())).collect();
                TypeKind::InputObject { fields: leak(fields), one_of: head.has("oneOf") }
            }
            other => panic!("unknown kind {other}"),
        };
        TypeDefinition { name, description, visible: head.visible(), kind }
    }

    fn fields(&self, lines: &[Line]) -> &'static [Field] {
        let field = |line: &Line| {
            let (arguments, type_) = match (line.text.split_once('('), line.text.rsplit_once("): ")) {
                (Some((_, rest)), Some((_, type_))) => (&rest[..rest.rfind(')').unwrap()], type_),
                _ => ("", line.text.split_once(": ").unwrap().1),
            };
            let mut arguments: Vec<InputValue> = arguments
                .split(", ")
                .filter(|argument| !argument.is_empty())
                .map(|argument| match argument.strip_suffix(" @admin") {
                    Some(argument) => self.input_value(argument, ADMIN),
                    None => self.input_value(argument, ALL),
                })
                .collect();
            arguments.sort_by_key(|argument| argument.name);
            Field {
                name: line.name(),
                description: None,
                arguments: leak(arguments),
                type_: self.type_ref(type_),
                deprecated: line.deprecated(),
                visible: line.visible(),
                nullable_for: RoleSet::EMPTY,
                resolver: line.resolver(),
            }
        };
        leak(lines.iter().map(field).collect())
    }

    fn input_value(&self, text: &'static str, visible: RoleSet) -> InputValue {
        let (name, type_) = text.split_once(": ").unwrap();
        let (type_, default_value) = match type_.split_once(" = ") {
            Some((type_, default_value)) => (type_, Some(default_value)),
            None => (type_, None),
        };
        let type_ = self.type_ref(type_);
        InputValue { name, description: None, type_, default_value, deprecated: None, visible, presets: &[] }
    }

    fn type_ref(&self, text: &str) -> TypeRef {
        match text.strip_suffix('!') {
            Some(nullable) => self.type_ref(nullable).non_null(),
            None => match text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                Some(item) => self.type_ref(item).list(),
                None => TypeRef::named(self.id(text)),
            },
        }
    }
}
