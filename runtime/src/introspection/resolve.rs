//! The answer to a `__schema` or `__type` root field, written as JSON.
//!
//! Selections are collected once per place of the document; then the tables are walked along them.

use super::{directives, visible, visible_interfaces, visible_members, visible_types};
use crate::definition::{
    DirectiveDefinition, EnumValue, Field, InputValue, RoleId, TypeId, TypeKind, TypeRef, TypeSystem, specified,
};
use crate::document::ast::{Selection, Value};
use crate::document::{CollectedField, Scope, collect_fields};
use crate::error::{ClientError, Code};

/// How long an answer may get, in bytes.
const MAX_LENGTH: usize = 64 << 20;

/// Writes the JSON value of a `__schema` or `__type` root field, as the scope's role sees the schema.
pub fn resolve<'d, 'a>(
    scope: &Scope<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    out: &mut Vec<u8>,
) -> Result<(), ClientError> {
    let type_system = &scope.gateway.type_system;
    let is_schema = field.name() == "__schema";
    let selected_type = if is_schema { specified::SCHEMA } else { specified::TYPE };
    let selections = select(scope, selected_type, &field.selection_sets())?;
    let limit = out.len().saturating_add(MAX_LENGTH);
    let mut writer = Writer { type_system, role: scope.role, out, limit };
    if is_schema {
        return writer.object(&selections, Node::Schema);
    }
    let name = field.argument("name").and_then(|value| resolved(scope, value));
    let type_ = match name {
        Some(Value::String(name)) => type_system.visible_or_specified_type(name, scope.role),
        _ => None,
    };
    match type_ {
        Some((id, _)) => writer.object(&selections, Node::Type(TypeRef::named(id))),
        None => writer.null(),
    }
}

/// A selected field of an introspection type.
struct Selected<'a> {
    response_key: &'a str,
    name: &'a str,
    include_deprecated: bool,
    selections: Vec<Selected<'a>>,
}

fn select<'d, 'a>(
    scope: &Scope<'d, 'a>,
    object_type: TypeId,
    selection_sets: &[&'d [Selection<'a>]],
) -> Result<Vec<Selected<'a>>, ClientError> {
    let mut selected = Vec::new();
    for field in collect_fields(scope, object_type, selection_sets)? {
        let name = field.name();
        let selections = match field.definition {
            Some(definition) => select(scope, definition.type_.named_type(), &field.selection_sets())?,
            None => Vec::new(),
        };
        let argument = field.argument("includeDeprecated").and_then(|value| resolved(scope, value));
        let include_deprecated = argument == Some(&Value::Boolean(true));
        selected.push(Selected { response_key: field.response_key, name, include_deprecated, selections });
    }
    Ok(selected)
}

/// The value that a literal or a variable stands for.
fn resolved<'v, 'd: 'v>(scope: &Scope<'d, '_>, value: &'v Value<'v>) -> Option<&'v Value<'v>> {
    match value {
        Value::Variable(name) => scope.variable(name)?.1,
        literal => Some(literal),
    }
}

/// What an introspection object describes.
#[derive(Clone, Copy)]
enum Node {
    Schema,
    Type(TypeRef),
    Field(&'static Field),
    InputValue(&'static InputValue),
    EnumValue(&'static EnumValue),
    Directive(&'static DirectiveDefinition),
}

struct Writer<'w> {
    type_system: &'w TypeSystem,
    role: RoleId,
    out: &'w mut Vec<u8>,
    limit: usize,
}

type Written = Result<(), ClientError>;

impl Writer<'_> {
    fn object(&mut self, selections: &[Selected<'_>], node: Node) -> Written {
        self.raw(b"{")?;
        for (index, selected) in selections.iter().enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            // Response keys are GraphQL names, which need no escapes.
            self.out.push(b'"');
            self.out.extend_from_slice(selected.response_key.as_bytes());
            self.out.extend_from_slice(b"\":");
            self.field(selected, node)?;
        }
        self.out.push(b'}');
        Ok(())
    }

    fn field(&mut self, selected: &Selected<'_>, node: Node) -> Written {
        match node {
            Node::Schema => self.schema_field(selected),
            Node::Type(type_) => self.type_field(selected, type_),
            Node::Field(field) => match selected.name {
                "__typename" => self.text("__Field"),
                "args" => self.input_values(selected, field.arguments),
                "type" => self.object(&selected.selections, Node::Type(field.type_for(self.role))),
                name => self.common_field(name, field.name, field.description, field.deprecated),
            },
            Node::InputValue(value) => match selected.name {
                "__typename" => self.text("__InputValue"),
                "defaultValue" => self.optional_text(value.default_value),
                "type" => self.object(&selected.selections, Node::Type(value.type_)),
                name => self.common_field(name, value.name, value.description, value.deprecated),
            },
            Node::EnumValue(value) => match selected.name {
                "__typename" => self.text("__EnumValue"),
                name => self.common_field(name, value.name, value.description, value.deprecated),
            },
            Node::Directive(directive) => match selected.name {
                "__typename" => self.text("__Directive"),
                "args" => self.input_values(selected, directive.arguments),
                "isRepeatable" => self.boolean(directive.repeatable),
                "locations" => self.list(directive.locations.iter(), |writer, location| writer.text(location)),
                name => self.common_field(name, directive.name, directive.description, None),
            },
        }
    }

    /// The fields that most introspection types have.
    fn common_field(
        &mut self,
        selected: &str,
        name: &str,
        description: Option<&str>,
        deprecated: Option<&str>,
    ) -> Written {
        match selected {
            "name" => self.text(name),
            "description" => self.optional_text(description),
            "isDeprecated" => self.boolean(deprecated.is_some()),
            "deprecationReason" => self.optional_text(deprecated),
            _ => self.null(),
        }
    }

    fn schema_field(&mut self, selected: &Selected<'_>) -> Written {
        let (type_system, role) = (self.type_system, self.role);
        let selections = &selected.selections;
        match selected.name {
            "__typename" => self.text("__Schema"),
            "types" => self.types(selections, visible_types(type_system, role).into_iter()),
            "queryType" => self.object(selections, Node::Type(TypeRef::named(type_system.query_root))),
            "mutationType" => self.root(selections, type_system.mutation_root),
            "subscriptionType" => self.root(selections, type_system.subscription_root),
            "directives" => self.list(directives(type_system, self.role).into_iter(), |writer, directive| {
                writer.object(selections, Node::Directive(directive))
            }),
            _ => self.null(),
        }
    }

    fn root(&mut self, selections: &[Selected<'_>], root: Option<TypeId>) -> Written {
        match root.filter(|root| self.type_system.type_(*root).visible.contains(self.role)) {
            Some(root) => self.object(selections, Node::Type(TypeRef::named(root))),
            None => self.null(),
        }
    }

    fn type_field(&mut self, selected: &Selected<'_>, type_: TypeRef) -> Written {
        if selected.name == "__typename" {
            return self.text("__Type");
        }
        let wrapped = if type_.is_non_null() { Some(("NON_NULL", type_.nullable())) } else { None };
        if let Some((kind, inner)) = wrapped.or_else(|| type_.item().map(|item| ("LIST", item))) {
            return match selected.name {
                "kind" => self.text(kind),
                "ofType" => self.object(&selected.selections, Node::Type(inner)),
                _ => self.null(),
            };
        }
        let definition = self.type_system.type_(type_.named_type());
        match selected.name {
            "kind" => self.text(definition.kind.name()),
            "name" => self.text(definition.name),
            "description" => self.optional_text(definition.description),
            _ => self.kind_field(selected, type_.named_type(), definition.kind),
        }
    }

    /// The fields of `__Type` that only some kinds of types have.
    fn kind_field(&mut self, selected: &Selected<'_>, id: TypeId, kind: TypeKind) -> Written {
        let (type_system, role) = (self.type_system, self.role);
        let selections = &selected.selections;
        match (selected.name, kind) {
            ("specifiedByURL", TypeKind::Scalar { specified_by_url }) => self.optional_text(specified_by_url),
            ("fields", TypeKind::Object { fields, .. } | TypeKind::Interface { fields, .. }) => {
                let fields = visible(fields, role, |field| field.visible)
                    .filter(|field| selected.include_deprecated || field.deprecated.is_none());
                self.list(fields, |writer, field| writer.object(selections, Node::Field(field)))
            }
            ("interfaces", TypeKind::Object { interfaces, .. } | TypeKind::Interface { interfaces, .. }) => {
                self.types(selections, visible_interfaces(type_system, role, id, interfaces))
            }
            ("possibleTypes", TypeKind::Interface { possible_types, .. } | TypeKind::Union { possible_types }) => {
                self.types(selections, visible_members(type_system, role, id, possible_types))
            }
            ("enumValues", TypeKind::Enum { values }) => {
                let values = visible(values, role, |value| value.visible)
                    .filter(|value| selected.include_deprecated || value.deprecated.is_none());
                self.list(values, |writer, value| writer.object(selections, Node::EnumValue(value)))
            }
            ("inputFields", TypeKind::InputObject { fields, .. }) => self.input_values(selected, fields),
            ("isOneOf", TypeKind::InputObject { one_of, .. }) => self.boolean(one_of),
            _ => self.null(),
        }
    }

    fn input_values(&mut self, selected: &Selected<'_>, values: &'static [InputValue]) -> Written {
        let values = visible(values, self.role, |value| value.visible)
            .filter(|value| selected.include_deprecated || value.deprecated.is_none());
        self.list(values, |writer, value| writer.object(&selected.selections, Node::InputValue(value)))
    }

    fn types(&mut self, selections: &[Selected<'_>], ids: impl Iterator<Item = TypeId>) -> Written {
        self.list(ids, |writer, id| writer.object(selections, Node::Type(TypeRef::named(id))))
    }

    fn list<T>(&mut self, items: impl Iterator<Item = T>, mut write: impl FnMut(&mut Self, T) -> Written) -> Written {
        self.out.push(b'[');
        for (index, item) in items.enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            write(self, item)?;
        }
        self.out.push(b']');
        Ok(())
    }

    fn text(&mut self, text: &str) -> Written {
        serde_json::to_writer(&mut *self.out, text)
            .map_err(|_| ClientError::new(Code::Unexpected, "a text could not be written"))
    }

    fn optional_text(&mut self, text: Option<&str>) -> Written {
        match text {
            Some(text) => self.text(text),
            None => self.null(),
        }
    }

    fn boolean(&mut self, value: bool) -> Written {
        self.raw(if value { b"true" } else { b"false" })
    }

    fn null(&mut self) -> Written {
        self.raw(b"null")
    }

    /// Writes JSON text, unless the answer has become too long.
    fn raw(&mut self, text: &[u8]) -> Written {
        if self.out.len() > self.limit {
            return Err(ClientError::new(Code::LimitExceeded, "the answer to the introspection query is too long"));
        }
        self.out.extend_from_slice(text);
        Ok(())
    }
}
