//! What the sources report about themselves: the recorded form of introspection, free of time stamps and OIDs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{FileId, Span};

/// Everything that was found, by source and remote schema name.
#[derive(Debug, Default)]
pub struct Snapshot {
    /// Databases.
    pub databases: BTreeMap<String, Database>,
    /// Remote schemas.
    pub remote_schemas: BTreeMap<String, RemoteSchema>,
}

/// A database's catalog.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Database {
    /// Tables and views, sorted by schema and name.
    pub tables: Vec<Table>,
    /// Enum types, sorted by schema and name.
    pub enums: Vec<EnumType>,
    /// Functions, sorted by schema, name and arguments.
    pub functions: Vec<Function>,
    /// What it says of the native queries of the metadata, sorted by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub native_queries: Vec<NativeQuery>,
}

/// What a database says of the SQL of a native query.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NativeQuery {
    /// The name of its root field.
    pub name: String,
    /// The statement that was asked about: what is said holds for no other.
    pub statement: String,
    /// The columns of its rows, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<NativeColumn>,
    /// Why there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refused: Option<Refused>,
}

/// A column of the rows of a native query.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NativeColumn {
    /// The name.
    pub name: String,
    /// The type.
    #[serde(rename = "type")]
    pub type_: ColumnType,
}

/// Why a statement cannot be run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// In the database's words.
    pub message: String,
    /// In which line of the SQL, counted from one, where the database says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
}

/// A table or view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The schema.
    pub schema: String,
    /// The name.
    pub name: String,
    /// What it is.
    pub kind: TableKind,
    /// `COMMENT ON TABLE`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// In the table's order.
    pub columns: Vec<Column>,
    /// The primary key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary_key: Option<Key>,
    /// Unique constraints, sorted by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unique_keys: Vec<Key>,
    /// Unique indexes that are no constraints, sorted by name; expressions are left out of their columns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unique_indexes: Vec<Key>,
    /// Foreign keys, sorted by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub foreign_keys: Vec<ForeignKey>,
    /// The rows of a table that the metadata marks as an enum, sorted by value; `None` for all others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enum_rows: Option<Vec<EnumRow>>,
    /// What can be changed through a view or foreign table, if anything can; a table takes every change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Changes>,
}

/// A row of an enum table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnumRow {
    /// The primary key.
    pub value: String,
    /// The other column, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// Which changes a view or foreign table takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// New rows.
    pub insert: bool,
    /// Other values in rows.
    pub update: bool,
    /// Fewer rows.
    pub delete: bool,
}

impl Table {
    /// Which changes it takes.
    pub fn changes(&self) -> Changes {
        let is_table = self.kind == TableKind::Table;
        self.changes.unwrap_or(Changes { insert: is_table, update: is_table, delete: is_table })
    }
}

/// The kinds of tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    /// An ordinary or partitioned table.
    Table,
    /// A view.
    View,
    /// A materialised view.
    MaterializedView,
    /// A foreign table.
    ForeignTable,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "a column is each of them or not, independently of the others")]
pub struct Column {
    /// The name.
    pub name: String,
    /// The type.
    #[serde(rename = "type")]
    pub type_: ColumnType,
    /// Whether it is not declared NOT NULL; always true for views.
    pub nullable: bool,
    /// Whether an insert may leave it out: DEFAULT, identity or generated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_default: bool,
    /// `GENERATED ALWAYS AS (…) STORED`
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub generated: bool,
    /// `GENERATED … AS IDENTITY`
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub identity: bool,
    /// `GENERATED ALWAYS AS IDENTITY`: nobody may give it a value.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub identity_always: bool,
    /// A view's column that is no column of a table: Postgres has nowhere to write a value to.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub read_only: bool,
    /// `COMMENT ON COLUMN`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

impl Column {
    /// Whether nobody but Postgres gives it a value.
    pub fn is_generated_always(&self) -> bool {
        self.generated || self.identity_always
    }
}

/// A column's type: domains are resolved to their base type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "a type is each of them or not, independently of the others")]
pub struct ColumnType {
    /// The schema of the (element) type, such as `pg_catalog`.
    pub schema: String,
    /// `pg_type.typname` of the type, of the element for arrays: `int4`, `uuid`, `mood`.
    pub name: String,
    /// Whether it is an array.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub array: bool,
    /// Whether the (element) type is an enum.
    #[serde(default, skip_serializing_if = "std::ops::Not::not", rename = "enum")]
    pub is_enum: bool,
    /// Whether the (element) type is a base type that an extension brings.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub extension: bool,
    /// Whether the (element) type is a composite type.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub composite: bool,
}

/// A primary key or unique constraint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The constraint's name.
    pub name: String,
    /// The columns, in key order.
    pub columns: Vec<String>,
}

/// A foreign key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForeignKey {
    /// The constraint's name.
    pub name: String,
    /// This table's columns, in key order.
    pub columns: Vec<String>,
    /// The schema of the table it points to.
    pub foreign_schema: String,
    /// The name of the table it points to.
    pub foreign_table: String,
    /// The columns it points to, in key order.
    pub foreign_columns: Vec<String>,
}

/// An enum type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnumType {
    /// The schema.
    pub schema: String,
    /// The name.
    pub name: String,
    /// The labels, in sort order.
    pub values: Vec<String>,
}

/// A function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "a function is each of them or not, independently of the others")]
pub struct Function {
    /// The schema.
    pub schema: String,
    /// The name.
    pub name: String,
    /// `immutable`, `stable` or `volatile`.
    pub volatility: String,
    /// Whether it returns a set.
    pub returns_set: bool,
    /// The type it returns.
    pub returns: ColumnType,
    /// Whether that is none of its own: `void`, `record`, `anyelement`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub returns_pseudo: bool,
    /// Whether the last argument takes any number of values.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub variadic: bool,
    /// Whether arguments describe the result (`OUT`, `INOUT`, `RETURNS TABLE`).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub output_arguments: bool,
    /// Its input arguments, in order.
    pub arguments: Vec<FunctionArgument>,
    /// `COMMENT ON FUNCTION`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// An argument of a function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionArgument {
    /// The name; empty where it has none.
    pub name: String,
    /// The type.
    #[serde(rename = "type")]
    pub type_: ColumnType,
    /// Whether a call may leave it out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_default: bool,
    /// Whether its type stands for others: `anyelement`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub pseudo: bool,
}

impl Function {
    /// Whether it may change data, as far as Postgres knows.
    pub fn is_volatile(&self) -> bool {
        self.volatility == "volatile"
    }
}

/// A remote schema: its SDL, read back from the snapshot's text.
///
/// Every part knows its line in that text, so that a diagnostic can point into the snapshot.
#[derive(Debug)]
pub struct RemoteSchema {
    /// The snapshot file in the source map.
    pub file: FileId,
    /// The name of the query root.
    pub query_type: String,
    /// The name of the mutation root.
    pub mutation_type: Option<String>,
    /// The name of the subscription root.
    pub subscription_type: Option<String>,
    /// All types but the built-in scalars and the introspection types.
    pub types: BTreeMap<String, RemoteType>,
    /// Directives beyond the specification's own.
    pub directives: Vec<RemoteDirective>,
}

impl RemoteSchema {
    /// The place of a name in the snapshot.
    pub fn span(&self, offset: Offset, name: &str) -> Span {
        Span { file: self.file, start: offset, end: offset + name.len() }
    }
}

/// A byte offset into the snapshot's text.
pub type Offset = usize;

/// A type of a remote schema.
#[derive(Clone, Debug)]
pub struct RemoteType {
    /// Where its definition starts (its name).
    pub offset: Offset,
    /// The description.
    pub description: Option<String>,
    /// What it is.
    pub kind: RemoteTypeKind,
}

/// The kinds of remote types.
#[derive(Clone, Debug)]
pub enum RemoteTypeKind {
    /// A scalar with the URL of `@specifiedBy`.
    Scalar {
        /// The URL.
        specified_by_url: Option<String>,
    },
    /// An object type.
    Object {
        /// Its fields, in definition order.
        fields: Vec<RemoteField>,
        /// The interfaces it implements.
        interfaces: Vec<String>,
    },
    /// An interface type.
    Interface {
        /// Its fields.
        fields: Vec<RemoteField>,
        /// The interfaces it implements itself.
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
        values: Vec<RemoteEnumValue>,
    },
    /// An input object type.
    InputObject {
        /// Its fields.
        fields: Vec<RemoteInputValue>,
        /// `@oneOf`
        one_of: bool,
    },
}

/// A field of a remote type.
#[derive(Clone, Debug)]
pub struct RemoteField {
    /// Where it is.
    pub offset: Offset,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Its arguments.
    pub arguments: Vec<RemoteInputValue>,
    /// Its type.
    pub type_: RemoteTypeRef,
    /// The reason of `@deprecated`.
    pub deprecated: Option<String>,
}

/// An argument or input field of a remote type.
#[derive(Clone, Debug)]
pub struct RemoteInputValue {
    /// Where it is.
    pub offset: Offset,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Its type.
    pub type_: RemoteTypeRef,
    /// The default value as a GraphQL literal.
    pub default_value: Option<String>,
    /// The reason of `@deprecated`.
    pub deprecated: Option<String>,
}

impl RemoteInputValue {
    /// Whether it cannot be left out.
    pub fn is_required(&self) -> bool {
        matches!(self.type_, RemoteTypeRef::NonNull(_)) && self.default_value.is_none()
    }
}

/// An enum value of a remote type.
#[derive(Clone, Debug)]
pub struct RemoteEnumValue {
    /// Where it is.
    pub offset: Offset,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The reason of `@deprecated`.
    pub deprecated: Option<String>,
}

/// A directive of a remote schema.
#[derive(Clone, Debug)]
pub struct RemoteDirective {
    /// Where it is.
    pub offset: Offset,
    /// The name without `@`.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Its arguments.
    pub arguments: Vec<RemoteInputValue>,
    /// Where it may stand.
    pub locations: Vec<String>,
    /// Whether it may stand more than once.
    pub repeatable: bool,
}

/// A type reference in a remote schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemoteTypeRef {
    /// `Name`
    Named(String),
    /// `[T]`
    List(Box<RemoteTypeRef>),
    /// `T!`
    NonNull(Box<RemoteTypeRef>),
}

impl RemoteTypeRef {
    /// The named type inside.
    pub fn named_type(&self) -> &str {
        match self {
            Self::Named(name) => name,
            Self::List(inner) | Self::NonNull(inner) => inner.named_type(),
        }
    }
}

impl std::fmt::Display for RemoteTypeRef {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Named(name) => formatter.write_str(name),
            Self::List(inner) => write!(formatter, "[{inner}]"),
            Self::NonNull(inner) => write!(formatter, "{inner}!"),
        }
    }
}
