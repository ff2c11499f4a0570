//! What every later step needs to know of a validated document: schema, role, fragments and variable values.

use std::borrow::Cow;

use super::ast::{Document, Field, Selection, Value};
use crate::definition::{self, Gateway, RoleId, TypeRef};

/// A variable definition that outlives its document.
#[derive(Clone, Debug, PartialEq)]
pub struct VariableDefinition {
    /// The name without `$`.
    pub name: String,
    /// The declared type.
    pub type_: TypeRef,
    /// The default value.
    pub default_value: Option<Value<'static>>,
    /// Where its value goes.
    pub destination: Destination,
}

/// Where the values of a variable go, which decides how they are read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Destination {
    /// To remote schemas, or into decisions of the gateway.
    #[default]
    Anywhere,
    /// Only into arguments of fields that databases answer. What fits a column is then known where the value is bound:
    /// strings for numbers, array literals for lists, lists in lists.
    Databases,
    /// The same, and only as rows that are inserted, or into one of their columns.
    InsertedRows,
}

/// The coerced variables of a request, by the index of their definition.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Variables<'r> {
    /// `None`: not given, and no default.
    pub values: Vec<Option<Variable<'r>>>,
}

/// A step inside a variable's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathStep {
    /// An input object's field.
    Field(String),
    /// A list's item. A single value that stands for a list counts as its first item.
    Item(usize),
}

impl Variables<'_> {
    /// The part of a variable's value at the end of `path`; `None` where the variable was not given.
    pub fn part(&self, index: usize, path: &[PathStep]) -> Option<&Value<'_>> {
        let variable = self.values.get(index)?.as_ref()?;
        path.iter().try_fold(&variable.value, step_into)
    }
}

fn step_into<'v>(value: &'v Value<'v>, step: &PathStep) -> Option<&'v Value<'v>> {
    match (value, step) {
        (Value::Object(fields), PathStep::Field(name)) => {
            fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
        }
        (Value::List(items), PathStep::Item(index)) => items.get(*index),
        (single, PathStep::Item(0)) => Some(single),
        _ => None,
    }
}

/// A coerced variable.
#[derive(Clone, Debug, PartialEq)]
pub struct Variable<'r> {
    /// The value, coerced to the declared type. Of [`rows`](Self::rows) that are inserted there is only the first.
    pub value: Value<'r>,
    /// Rows that give the same columns, which is what bulks are.
    pub rows: Option<Rows<'r>>,
    /// The value as JSON text, as the client sent it, with whole numbers written as such where GraphQL wants them; `None`
    /// where the default stands in.
    pub json: Option<Cow<'r, str>>,
}

/// Rows as a table. A thousand of them are one piece of memory, and not a thousand objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows<'r> {
    /// The columns, as the rows' type calls them.
    pub names: Vec<&'static str>,
    /// Row by row, each with a value for every name.
    pub cells: Vec<Value<'r>>,
}

impl Rows<'_> {
    /// The values of a column; `None` where there is no such column.
    pub fn column(&self, name: &str) -> Option<impl Iterator<Item = Option<&Value<'_>>> + Clone> {
        let position = self.names.iter().position(|known| *known == name)?;
        Some(self.cells.chunks_exact(self.names.len()).map(move |row| row.get(position)))
    }
}

/// A validated document with the variables of one request.
#[derive(Clone, Copy)]
pub struct Scope<'d, 'a> {
    /// The gateway.
    pub gateway: &'static Gateway,
    /// The role whose schema applies.
    pub role: RoleId,
    /// The document.
    pub document: &'d Document<'a>,
    /// The operation's variable definitions.
    pub definitions: &'d [VariableDefinition],
    /// Their values.
    pub variables: &'d Variables<'d>,
    /// Whether filters ignore null as an operand, which is an error otherwise.
    pub null_collapse: bool,
}

impl<'d> Scope<'d, '_> {
    /// The index and value of a variable; the value is `None` where it was not given and has no default.
    pub fn variable(&self, name: &str) -> Option<(usize, Option<&'d Value<'d>>)> {
        let index = self.definitions.iter().position(|definition| definition.name == name)?;
        Some((index, self.variables.values[index].as_ref().map(|variable| &variable.value)))
    }
}

/// A response key of a selection set with all the fields that merge into it (specification, section 6.3.2).
#[derive(Clone, Debug)]
pub struct CollectedField<'d, 'a> {
    /// The alias, or else the name.
    pub response_key: &'a str,
    /// The field's definition; `None` for `__typename`, `__schema` and `__type`.
    pub definition: Option<&'static definition::Field>,
    /// The fields as written, never empty; all have the same name and arguments.
    pub nodes: Vec<&'d Field<'a>>,
}

impl<'d, 'a> CollectedField<'d, 'a> {
    /// The field's name in the schema.
    pub fn name(&self) -> &'a str {
        self.nodes[0].name
    }

    /// The value of an argument as written; `None` where it is not.
    pub fn argument(&self, name: &str) -> Option<&'d Value<'a>> {
        self.nodes[0].arguments.iter().find(|argument| argument.name == name).map(|argument| &argument.value)
    }

    /// The selection sets that merge into this field's.
    pub fn selection_sets(&self) -> Vec<&'d [Selection<'a>]> {
        self.nodes.iter().map(|node| node.selection_set.as_slice()).collect()
    }
}
