//! Permission filters with every name resolved.

use runtime::definition::{ColumnId, RelationshipId, TableId};

use super::operator::Operator;

/// A boolean expression over the rows of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum BoolExp {
    /// All hold; the empty list is true.
    And(Vec<BoolExp>),
    /// One holds; the empty list is false.
    Or(Vec<BoolExp>),
    /// It does not hold.
    Not(Box<BoolExp>),
    /// A row of any table of the source.
    Exists(TableId, Box<BoolExp>),
    /// A related row.
    Related(RelationshipId, Box<BoolExp>),
    /// A comparison of a column.
    Column(ColumnId, Comparison),
}

/// What is asked of a column's value.
#[derive(Clone, Debug, PartialEq)]
pub enum Comparison {
    /// `_is_null`
    IsNull(bool),
    /// An operator and its operand.
    Value(&'static Operator, Operand),
    /// An operator and a column of the same row.
    Column(&'static Operator, ColumnId),
    /// An operator and a column of the row that the permission is about (`["$", column]`).
    RootColumn(&'static Operator, ColumnId),
    /// `_cast`: all of these hold for the value as another type.
    Cast(super::scalar::ColumnType, Vec<Comparison>),
}

/// The right side of an operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operand {
    /// `null`
    Null,
    /// A session variable, lower case.
    SessionVariable(String),
    /// The text of a value.
    Literal(String),
    /// The texts of a list's values; `None` is null.
    List(Vec<Option<String>>),
}
