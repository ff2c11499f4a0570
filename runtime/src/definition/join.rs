//! Join plans: how a remote relationship is answered.

use super::{ColumnId, ComputedFieldId, RelationshipKind, RemoteSchemaId, TableId, TypeId};

/// A join: an index into [`Gateway::joins`](super::Gateway::joins).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JoinId(pub u16);

/// A remote relationship: keys taken from the left, one batched call to the right, matched by key.
#[derive(Clone, Copy, Debug)]
pub struct Join {
    /// The field's name on the left type.
    pub name: &'static str,
    /// The object type that has the field.
    pub left_type: TypeId,
    /// The values taken from the left, at most 16.
    pub keys: &'static [JoinKey],
    /// What is called with them.
    pub target: JoinTarget,
}

/// A value taken from the left side.
#[derive(Clone, Copy, Debug)]
pub struct JoinKey {
    /// The name in the metadata (`lhs_fields`).
    pub name: &'static str,
    /// Where it is found.
    pub field: LeftField,
    /// Whether it is a list whose items are keys of their own. Of a remote field there is then a list with a value per
    /// item, in their order; of a table there are the rows that any item leads to. At most one key of a join is.
    pub each_item: bool,
}

/// Where a key is found on the left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftField {
    /// A column of the left table.
    Column(ColumnId),
    /// A scalar computed field of the left table that takes no arguments of clients.
    ComputedField(ComputedFieldId),
    /// A value inside a `json` or `jsonb` column of the left table, by the names on the way to it.
    JsonPath(ColumnId, &'static [&'static str]),
    /// A field without arguments of the left remote type, by its name here: a type that several remote schemas share may
    /// have another one in each of them.
    RemoteField(&'static str),
}

/// The right side of a join.
#[derive(Clone, Copy, Debug)]
pub enum JoinTarget {
    /// Rows of a table, answered by one statement over `unnest` of the keys.
    Table {
        /// The table.
        table: TableId,
        /// One row or many per key.
        kind: RelationshipKind,
        /// Which key equals which column.
        columns: &'static [JoinColumn],
    },
    /// A field of a remote schema, answered by one request with an alias per key, or with all keys in a list.
    Remote {
        /// The remote schema.
        remote_schema: RemoteSchemaId,
        /// From the query root inwards; the last step's field is the joined one.
        path: &'static [JoinStep],
        /// How all keys go into one list argument, where they do: the argument is a [`JoinValue::KeyList`].
        list: Option<KeyedList>,
    },
}

/// A field that takes all keys in one list argument and answers with a list of objects, each with its key.
#[derive(Clone, Copy, Debug)]
pub struct KeyedList {
    /// The field of the objects that holds the key, by the remote schema's own name.
    pub key_field: &'static str,
    /// One object per key or many.
    pub kind: RelationshipKind,
}

/// A target column and the key it equals.
#[derive(Clone, Copy, Debug)]
pub struct JoinColumn {
    /// Index into [`Join::keys`].
    pub key: usize,
    /// The target's column.
    pub column: ColumnId,
}

/// One field on the way to the joined one.
#[derive(Clone, Copy, Debug)]
pub struct JoinStep {
    /// The remote's field name.
    pub field: &'static str,
    /// The arguments that the relationship gives.
    pub arguments: &'static [JoinArgument],
}

/// An argument that the relationship gives.
#[derive(Clone, Copy, Debug)]
pub struct JoinArgument {
    /// The remote's argument name.
    pub name: &'static str,
    /// Its value.
    pub value: JoinValue,
}

/// A value with keys in it.
#[derive(Clone, Copy, Debug)]
pub enum JoinValue {
    /// The key with that index into [`Join::keys`].
    Key(usize, KeyEncoding),
    /// A list: of all values of the key with that index where the target is a [`KeyedList`], or else of the items of
    /// that one value, which counts as its only item where it is no list. Nulls are left out.
    KeyList(usize, KeyEncoding),
    /// A GraphQL literal.
    Literal(&'static str),
    /// A list.
    List(&'static [JoinValue]),
    /// An input object.
    Object(&'static [(&'static str, JoinValue)]),
}

/// How a key becomes a GraphQL literal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyEncoding {
    /// As it is: numbers as numbers, strings as strings, lists and objects too.
    Plain,
    /// As a string, numbers and booleans too (argument types `String` and `ID`).
    String,
    /// As one of these enum values, sorted; any other key gives null without a call.
    Enum(&'static [&'static str]),
    /// As a number; a string that holds one is unquoted, any other gives null without a call.
    Number,
    /// As a whole number of 32 bits (argument type `Int`); any other gives null without a call, because one that does
    /// not fit would have the remote schema refuse all keys.
    Integer,
    /// As `true` or `false`; anything else gives null without a call.
    Boolean,
    /// As an input object; anything but an object gives null without a call.
    Object,
}

impl KeyEncoding {
    /// What a key becomes, in a word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "Plain",
            Self::String => "String",
            Self::Enum(_) => "Enum",
            Self::Number => "Number",
            Self::Integer => "Integer",
            Self::Boolean => "Boolean",
            Self::Object => "Object",
        }
    }
}
