//! An executable GraphQL document (specification, section 2) as it was written, borrowing from its text.

use std::borrow::Cow;

/// A byte offset into the document's text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(pub u32);

/// Operations and fragments, in document order.
#[derive(Clone, Debug, PartialEq)]
pub struct Document<'a> {
    /// The operations.
    pub operations: Vec<Operation<'a>>,
    /// The fragment definitions.
    pub fragments: Vec<Fragment<'a>>,
}

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OperationKind {
    /// `query`
    Query,
    /// `mutation`
    Mutation,
    /// `subscription`
    Subscription,
}

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation<'a> {
    /// Where it starts.
    pub position: Position,
    /// Its kind; a bare selection set is a query.
    pub kind: OperationKind,
    /// Its name.
    pub name: Option<&'a str>,
    /// Its variable definitions.
    pub variables: Vec<VariableDefinition<'a>>,
    /// Its directives.
    pub directives: Vec<Directive<'a>>,
    /// Its root fields.
    pub selection_set: Vec<Selection<'a>>,
}

/// `$name: Type = default @directive`
#[derive(Clone, Debug, PartialEq)]
pub struct VariableDefinition<'a> {
    /// Where it starts.
    pub position: Position,
    /// The name without `$`.
    pub name: &'a str,
    /// The declared type.
    pub type_: Type<'a>,
    /// The default value, a constant.
    pub default_value: Option<Value<'a>>,
    /// Its directives.
    pub directives: Vec<Directive<'a>>,
}

/// A type reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type<'a> {
    /// `Name`
    Named(&'a str),
    /// `[T]`
    List(Box<Type<'a>>),
    /// `T!`
    NonNull(Box<Type<'a>>),
}

/// A fragment definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Fragment<'a> {
    /// Where it starts.
    pub position: Position,
    /// The name.
    pub name: &'a str,
    /// The type condition.
    pub type_condition: &'a str,
    /// Its directives.
    pub directives: Vec<Directive<'a>>,
    /// What it selects.
    pub selection_set: Vec<Selection<'a>>,
}

/// A part of a selection set.
#[derive(Clone, Debug, PartialEq)]
pub enum Selection<'a> {
    /// A field.
    Field(Field<'a>),
    /// `...name`
    FragmentSpread(FragmentSpread<'a>),
    /// `... on Type { }`
    InlineFragment(InlineFragment<'a>),
}

/// A selected field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field<'a> {
    /// Where it starts.
    pub position: Position,
    /// The alias.
    pub alias: Option<&'a str>,
    /// The field's name.
    pub name: &'a str,
    /// Its arguments.
    pub arguments: Vec<Argument<'a>>,
    /// Its directives.
    pub directives: Vec<Directive<'a>>,
    /// Its sub-selections; empty where none is written.
    pub selection_set: Vec<Selection<'a>>,
}

impl<'a> Field<'a> {
    /// The alias, or else the name.
    pub fn response_key(&self) -> &'a str {
        self.alias.unwrap_or(self.name)
    }
}

/// `...name @directive`
#[derive(Clone, Debug, PartialEq)]
pub struct FragmentSpread<'a> {
    /// Where it starts.
    pub position: Position,
    /// The fragment's name.
    pub name: &'a str,
    /// Its directives.
    pub directives: Vec<Directive<'a>>,
}

/// `... on Type @directive { }`
#[derive(Clone, Debug, PartialEq)]
pub struct InlineFragment<'a> {
    /// Where it starts.
    pub position: Position,
    /// The type condition; absent means the enclosing type.
    pub type_condition: Option<&'a str>,
    /// Its directives.
    pub directives: Vec<Directive<'a>>,
    /// What it selects.
    pub selection_set: Vec<Selection<'a>>,
}

/// `@name(arguments)`
#[derive(Clone, Debug, PartialEq)]
pub struct Directive<'a> {
    /// Where it starts.
    pub position: Position,
    /// The name without `@`.
    pub name: &'a str,
    /// Its arguments.
    pub arguments: Vec<Argument<'a>>,
}

/// `name: value`
#[derive(Clone, Debug, PartialEq)]
pub struct Argument<'a> {
    /// Where it starts.
    pub position: Position,
    /// The name.
    pub name: &'a str,
    /// The value.
    pub value: Value<'a>,
}

/// A value, as a literal of the document or as a JSON value coerced to its declared type.
///
/// Numbers keep their text, so that nothing is lost on the way to a database or a remote schema.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// `null`
    Null,
    /// `true`, `false`
    Boolean(bool),
    /// An integer's text.
    Int(Cow<'a, str>),
    /// The text of a number with a fraction or exponent.
    Float(Cow<'a, str>),
    /// A string, unescaped.
    String(Cow<'a, str>),
    /// An enum value.
    Enum(Cow<'a, str>),
    /// A list.
    List(Vec<Value<'a>>),
    /// An input object; names may repeat until the document is validated.
    Object(Vec<(Cow<'a, str>, Value<'a>)>),
    /// `$name`; never inside a coerced variable.
    Variable(&'a str),
}

impl Value<'_> {
    /// The same value without borrowed text. A variable has no meaning outside its document and must not be inside.
    pub fn into_owned(self) -> Value<'static> {
        match self {
            Value::Null | Value::Variable(_) => Value::Null,
            Value::Boolean(value) => Value::Boolean(value),
            Value::Int(text) => Value::Int(Cow::Owned(text.into_owned())),
            Value::Float(text) => Value::Float(Cow::Owned(text.into_owned())),
            Value::String(text) => Value::String(Cow::Owned(text.into_owned())),
            Value::Enum(name) => Value::Enum(Cow::Owned(name.into_owned())),
            Value::List(items) => Value::List(items.into_iter().map(Value::into_owned).collect()),
            Value::Object(fields) => Value::Object(
                fields.into_iter().map(|(name, value)| (Cow::Owned(name.into_owned()), value.into_owned())).collect(),
            ),
        }
    }
}
