//! A rendered statement and where its parameters come from.
//!
//! A statement belongs to a plan and is used by any number of requests: [`Statement::arguments`] binds it to the
//! variables, session and join keys of one. Its `Display` is what goldens and `explain` show.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::definition::{SqlType, WireType};
use crate::document::PathStep;
use crate::document::ast::Value;
use crate::document::json_text;

/// One SQL statement that answers one row with one JSON value. No row, or NULL, stands for `null`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    /// The SQL text.
    pub text: Arc<str>,
    /// What `$1`, `$2` … are bound to.
    pub parameters: Vec<Parameter>,
    /// What it reads, in words.
    pub description: String,
    /// Where in the request errors of the database are placed; `$` where there is nothing.
    pub error_path: Option<String>,
}

impl Statement {
    /// With the place in the request of what the database refuses.
    #[must_use]
    pub(super) fn failing_at(self, path: &str) -> Self {
        Self { error_path: Some(path.to_owned()), ..self }
    }
}

/// A bound parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Where the value comes from.
    pub source: ParameterSource,
    /// What it is bound as.
    pub type_: ParameterType,
    /// The GraphQL type of the value, for messages.
    pub type_name: &'static str,
    /// Whether null is bound as NULL; otherwise it is an error.
    pub nullable: bool,
    /// Where in the request the value stands, for messages.
    pub request_path: String,
}

/// Where a parameter's value comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum ParameterSource {
    /// Written in the document.
    Literal(Value<'static>),
    /// A variable, or something inside its value.
    Variable {
        /// The index of its definition.
        index: usize,
        /// Its name without `$`.
        name: String,
        /// From the variable's value inwards.
        path: Vec<PathStep>,
    },
    /// A list of the document with variables in it.
    List(Vec<ParameterSource>),
    /// An object of the document with variables in it.
    Object(Vec<(String, ParameterSource)>),
    /// A session variable of that lower-case name.
    Session(&'static str),
    /// What rows have in one column, as an array.
    Column(Cells),
    /// A row that an earlier statement of the transaction has returned, as text.
    Returned {
        /// The number of the statement.
        step: usize,
        /// Which of its rows.
        row: usize,
    },
    /// How many rows the earlier statements of the transaction have returned.
    Affected,
    /// All session variables as a JSON object.
    SessionVariables,
    /// The key column with that index, as an array.
    Keys(usize),
}

/// Where the values come from that rows have in a column.
#[derive(Clone, Debug, PartialEq)]
pub enum Cells {
    /// The items of a list that is a variable or inside one have them in that field.
    Items {
        /// The index of the variable's definition.
        index: usize,
        /// Its name without `$`.
        name: String,
        /// From the variable's value to the list.
        path: Vec<PathStep>,
        /// The field.
        field: String,
    },
    /// They are rows that earlier statements of the transaction have returned, each with the number of the statement.
    Returned(Vec<(usize, usize)>),
    /// All rows that these statements have returned.
    AllReturned(Vec<usize>),
    /// Each has a source of its own; with the place in the request, for messages.
    Each(Vec<(ParameterSource, String)>),
}

/// What a parameter is bound as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterType {
    /// One value of a Postgres type.
    Value(Cow<'static, str>, WireType),
    /// An array of values of a Postgres type.
    List(Cow<'static, str>, WireType),
    /// An array of array literals, each of values of a Postgres type: keys that are lists. Bound as `text[]`.
    Lists(Cow<'static, str>, WireType),
    /// An array with a value of a Postgres type per row; what is bound as text is cast row by row.
    Column(Cow<'static, str>, WireType),
    /// `limit`: a non-negative 32-bit integer, bound as `int8`.
    Limit,
    /// A JSON path such as `$.a[0]`, bound as `text[]`.
    JsonPath,
}

impl ParameterType {
    /// One value of a column's type.
    pub fn value(type_: SqlType) -> Self {
        Self::Value(Cow::Borrowed(type_.name), type_.wire)
    }

    /// An array of values of a column's type.
    pub fn list(type_: SqlType) -> Self {
        Self::List(Cow::Borrowed(type_.name), type_.wire)
    }
}

impl fmt::Display for ParameterType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(name, _) => formatter.write_str(name),
            Self::List(name, _) | Self::Column(name, _) => write!(formatter, "{name}[]"),
            Self::Lists(name, _) => write!(formatter, "{name}[] as text[]"),
            Self::Limit => formatter.write_str("int8"),
            Self::JsonPath => formatter.write_str("text[]"),
        }
    }
}

impl fmt::Display for ParameterSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(value) => write!(formatter, "literal {}", json_text(value)),
            Self::Variable { name, path, .. } => {
                write!(formatter, "variable {name}")?;
                write_path(formatter, path)
            }
            Self::List(items) => {
                formatter.write_str("list (")?;
                for (index, item) in items.iter().enumerate() {
                    write!(formatter, "{}{item}", if index == 0 { "" } else { ", " })?;
                }
                formatter.write_str(")")
            }
            Self::Object(fields) => {
                formatter.write_str("object (")?;
                for (index, (name, value)) in fields.iter().enumerate() {
                    write!(formatter, "{}{name}: {value}", if index == 0 { "" } else { ", " })?;
                }
                formatter.write_str(")")
            }
            Self::Session(name) => write!(formatter, "session {name}"),
            Self::Column(Cells::Items { name, path, field, .. }) => {
                write!(formatter, "variable {name}")?;
                write_path(formatter, path)?;
                write!(formatter, "[*].{field}")
            }
            Self::Column(Cells::Returned(rows)) => {
                let rows: Vec<_> = rows.iter().map(|(step, row)| format!("{}.{}", step + 1, row + 1)).collect();
                write!(formatter, "rows {} of statements", rows.join(", "))
            }
            Self::Column(Cells::AllReturned(steps)) => {
                let steps: Vec<_> = steps.iter().map(|step| (step + 1).to_string()).collect();
                write!(formatter, "all rows of statement {}", steps.join(", "))
            }
            Self::Returned { step, row } => write!(formatter, "row {} of statement {}", row + 1, step + 1),
            Self::Affected => formatter.write_str("number of rows"),
            Self::Column(Cells::Each(cells)) => {
                formatter.write_str("rows (")?;
                for (index, (source, _)) in cells.iter().enumerate() {
                    write!(formatter, "{}{source}", if index == 0 { "" } else { ", " })?;
                }
                formatter.write_str(")")
            }
            Self::SessionVariables => formatter.write_str("session"),
            Self::Keys(index) => write!(formatter, "keys {index}"),
        }
    }
}

fn write_path(formatter: &mut fmt::Formatter<'_>, path: &[PathStep]) -> fmt::Result {
    path.iter().try_for_each(|step| match step {
        PathStep::Field(name) => write!(formatter, ".{name}"),
        PathStep::Item(index) => write!(formatter, "[{index}]"),
    })
}

impl fmt::Display for Statement {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "-- {}", self.description)?;
        writeln!(formatter, "{}", self.text)?;
        for (index, parameter) in self.parameters.iter().enumerate() {
            writeln!(formatter, "-- ${} = {} :: {}", index + 1, parameter.source, parameter.type_)?;
        }
        Ok(())
    }
}
