//! Functions of Postgres: those that are root fields, and those that compute fields of rows.

use super::{SqlType, TableId};

/// A tracked function: an index into [`Gateway::functions`](super::Gateway::functions).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FunctionId(pub u16);

/// A computed field: an index into [`Table::computed_fields`](super::Table::computed_fields).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ComputedFieldId(pub u16);

/// A tracked function, which is a root field. It is in the source of its table.
#[derive(Clone, Copy, Debug)]
pub struct Function {
    /// How it is called.
    pub call: FunctionCall,
    /// The table whose rows it returns; what a role may see of these holds for the function's as well.
    pub table: TableId,
    /// Whether it returns any number of rows; otherwise at most one.
    pub returns_set: bool,
    /// The SQL of a native query, which the database knows nothing of; empty for functions of the database.
    pub code: &'static [CodePart],
}

/// A piece of the SQL of a native query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodePart {
    /// Text.
    Sql(&'static str),
    /// The value of the argument at that place of [`FunctionCall::arguments`].
    Argument(usize),
}

/// A field of a table's rows whose value a function computes.
#[derive(Clone, Copy, Debug)]
pub struct ComputedField {
    /// The GraphQL field name.
    pub name: &'static str,
    /// How its function is called.
    pub call: FunctionCall,
    /// What the function returns.
    pub result: ComputedResult,
}

/// What the function of a [`ComputedField`] returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComputedResult {
    /// One value.
    Scalar(SqlType),
    /// Rows of a table.
    Rows {
        /// The table.
        table: TableId,
        /// Whether it returns any number of rows; otherwise at most one.
        returns_set: bool,
    },
}

/// A function and where the arguments of a call come from.
#[derive(Clone, Copy, Debug)]
pub struct FunctionCall {
    /// The Postgres schema.
    pub schema: &'static str,
    /// The Postgres name.
    pub name: &'static str,
    /// Its arguments, in order.
    pub arguments: &'static [FunctionArgument],
}

/// An argument of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FunctionArgument {
    /// The Postgres name; empty where it has none.
    pub sql_name: &'static str,
    /// The type.
    pub type_: SqlType,
    /// Where its value comes from.
    pub value: ArgumentValue,
    /// Whether a call may leave it out.
    pub has_default: bool,
}

/// Where the value of a [`FunctionArgument`] comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArgumentValue {
    /// The client: the field of that name of the object `args`.
    Client(&'static str),
    /// The row that a computed field is of.
    Row,
    /// All session variables, as a JSON object.
    Session,
}

impl FunctionCall {
    /// Whether a client can give arguments.
    pub fn takes_arguments(&self) -> bool {
        self.arguments.iter().any(|argument| matches!(argument.value, ArgumentValue::Client(_)))
    }
}
