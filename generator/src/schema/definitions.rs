//! All type definitions and root fields that the sources bring, before those of the same name are merged.

use std::collections::BTreeMap;

use runtime::definition::{FunctionId, RemoteSchemaId, Resolver, RoleId, SourceId, TableId};

use super::roles::Roles;
pub use crate::catalog::remote_permission::view::Preset;
use crate::diagnostic::Span;
pub use crate::introspection::snapshot::RemoteTypeRef as Type;

/// What the gateway, the tables and the remote schemas define.
#[derive(Debug, Default)]
pub struct Definitions {
    /// The types; names may repeat. In the order of precedence: gateway, tables, remote schemas.
    pub types: Vec<Definition>,
    /// The root fields; names may repeat. In the same order.
    pub root_fields: Vec<RootField>,
    /// The fields that remote relationships add to types.
    pub join_fields: Vec<JoinField>,
    /// The directives of remote schemas; names may repeat.
    pub directives: Vec<Directive>,
}

/// A type as one source defines it.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Whose it is.
    pub owner: Owner,
    /// Where it is defined, or what it is made from; `None` for the gateway's own.
    pub span: Option<Span>,
    /// What it is.
    pub kind: Kind,
    /// Who sees that the type implements an interface, or that the union has a member, by its name, where not everybody
    /// does who sees both.
    pub memberships: BTreeMap<String, Roles>,
}

/// Whose a definition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// The gateway's own: root types, comparison types, `order_by`, scalars of columns.
    Gateway,
    /// A namespace of a source.
    Source(SourceId),
    /// Made from a table.
    Table(TableId),
    /// Made from a function.
    Function(FunctionId),
    /// A remote schema's.
    RemoteSchema(RemoteSchemaId),
}

/// The kinds of types.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A scalar.
    Scalar {
        /// URL of its specification.
        specified_by_url: Option<String>,
    },
    /// An object type.
    Object {
        /// Its fields.
        fields: Vec<Field>,
        /// The interfaces it implements.
        interfaces: Vec<String>,
    },
    /// An interface type.
    Interface {
        /// Its fields.
        fields: Vec<Field>,
        /// The interfaces it implements.
        interfaces: Vec<String>,
    },
    /// A union type.
    Union {
        /// Its members.
        members: Vec<String>,
    },
    /// An enum type.
    Enum {
        /// Its values.
        values: Vec<EnumValue>,
    },
    /// An input object type.
    InputObject {
        /// Its fields.
        fields: Vec<InputValue>,
        /// `@oneOf`
        one_of: bool,
    },
}

/// A field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Its arguments.
    pub arguments: Vec<InputValue>,
    /// Its type.
    pub type_: Type,
    /// The reason of `@deprecated`.
    pub deprecated: Option<String>,
    /// Who has it, among those who reach its type.
    pub visible: Roles,
    /// Where its value comes from.
    pub resolver: FieldResolver,
}

/// Where a field's value comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FieldResolver {
    /// A source.
    Source(Resolver),
    /// A remote relationship: its index in the catalog.
    Join(usize),
    /// The aggregates of a remote relationship to rows: its index in the catalog.
    JoinAggregate(usize),
}

/// An argument or input field.
#[derive(Clone, Debug, PartialEq)]
pub struct InputValue {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Its type.
    pub type_: Type,
    /// The default value as a GraphQL literal.
    pub default_value: Option<String>,
    /// The reason of `@deprecated`.
    pub deprecated: Option<String>,
    /// Who has it, among those who reach its field or type.
    pub visible: Roles,
    /// What is sent in its place for roles that do not have it, sorted by role.
    pub presets: Vec<(RoleId, Preset)>,
}

/// An enum value.
#[derive(Clone, Debug, PartialEq)]
pub struct EnumValue {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The reason of `@deprecated`.
    pub deprecated: Option<String>,
    /// Who has it, among those who reach its type.
    pub visible: Roles,
}

/// The three root types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Operation {
    /// `query_root`
    Query,
    /// `mutation_root`
    Mutation,
    /// `subscription_root`
    Subscription,
}

/// A field of a root type.
#[derive(Clone, Debug)]
pub struct RootField {
    /// Of which.
    pub operation: Operation,
    /// Whose it is.
    pub owner: Owner,
    /// Where it is defined, or what it is made from.
    pub span: Span,
    /// The field.
    pub field: Field,
}

/// An executable directive of a remote schema.
#[derive(Clone, Debug)]
pub struct Directive {
    /// The name without `@`.
    pub name: String,
    /// The remote schema's name for it.
    pub original: String,
    /// Whose it is.
    pub remote_schema: RemoteSchemaId,
    /// Where it is defined.
    pub span: Span,
    /// The description.
    pub description: Option<String>,
    /// Its arguments.
    pub arguments: Vec<InputValue>,
    /// Where it may stand, sorted.
    pub locations: Vec<&'static str>,
    /// Whether it may stand more than once in one place.
    pub repeatable: bool,
    /// Who may use it.
    pub visible: Roles,
}

/// A field that a remote relationship adds.
#[derive(Clone, Debug)]
pub struct JoinField {
    /// The type that gets it.
    pub left_type: String,
    /// Index into the catalog's remote relationships.
    pub relationship: usize,
    /// The field.
    pub field: Field,
    /// The input types of its arguments that are made for it: what a relationship leaves open of others.
    pub input_types: Vec<Definition>,
}

/// `Name`
pub fn named(name: impl Into<String>) -> Type {
    Type::Named(name.into())
}

/// `[T]`
pub fn list(item: Type) -> Type {
    Type::List(Box::new(item))
}

/// `T!`
pub fn non_null(type_: Type) -> Type {
    match type_ {
        Type::NonNull(_) => type_,
        other => Type::NonNull(Box::new(other)),
    }
}

/// `T` of `T!`
pub fn nullable(type_: Type) -> Type {
    match type_ {
        Type::NonNull(inner) => *inner,
        other => other,
    }
}

impl InputValue {
    /// A value without default and deprecation.
    pub fn new(name: impl Into<String>, type_: Type, visible: &Roles) -> Self {
        Self {
            name: name.into(),
            description: None,
            type_,
            default_value: None,
            deprecated: None,
            visible: visible.clone(),
            presets: Vec::new(),
        }
    }

    /// Adds a description.
    #[must_use]
    pub fn describe(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Definition {
    /// Who sees that the type implements an interface, or that the union has a member.
    pub fn membership<'r>(&'r self, name: &str, everybody: &'r Roles) -> &'r Roles {
        self.memberships.get(name).unwrap_or(everybody)
    }

    /// Calls `visit` with each type that is referred to and who sees the reference.
    pub fn references(&self, everybody: &Roles, mut visit: impl FnMut(&str, &Roles)) {
        match &self.kind {
            Kind::Scalar { .. } | Kind::Enum { .. } => {}
            Kind::Object { fields, interfaces } | Kind::Interface { fields, interfaces } => {
                for field in fields {
                    field.references(&mut visit);
                }
                for interface in interfaces {
                    visit(interface, self.membership(interface, everybody));
                }
            }
            Kind::Union { members } => {
                for member in members {
                    visit(member, self.membership(member, everybody));
                }
            }
            Kind::InputObject { fields, .. } => {
                for field in fields {
                    visit(field.type_.named_type(), &field.visible);
                }
            }
        }
    }
}

impl Kind {
    /// The interfaces that the type implements.
    pub fn interfaces(&self) -> &[String] {
        match self {
            Self::Object { interfaces, .. } | Self::Interface { interfaces, .. } => interfaces,
            _ => &[],
        }
    }
}

impl Field {
    /// Calls `visit` with each type that is referred to and who sees the reference.
    pub fn references(&self, visit: &mut impl FnMut(&str, &Roles)) {
        visit(self.type_.named_type(), &self.visible);
        for argument in &self.arguments {
            visit(argument.type_.named_type(), &argument.visible.intersection(&self.visible));
        }
    }
}
