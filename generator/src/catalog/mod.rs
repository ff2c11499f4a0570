//! Stage 3, build: metadata and snapshot in, every name resolved to the thing it names out.
//!
//! What cannot be resolved is reported and left out, so that one wrong name never hides the next one; the diagnostics
//! are errors, so nothing is generated from a catalog with holes. Rules that look at resolved things (merging, types of
//! values and keys) are in `check`.

mod backend;
pub mod bool_exp;
mod column;
pub mod comparison;
mod computed_field;
pub mod customization;
mod enum_table;
#[cfg(test)]
pub mod fixture;
mod function;
pub mod given_value;
mod inherited_mutation;
mod inherited_permission;
mod inherited_role;
mod join_key;
mod list_lookup;
mod logical_model;
mod mutation_permission;
mod native_query;
mod open_value;
pub mod operator;
pub mod predicate;
mod relationship;
pub mod remote_permission;
mod remote_relationship;
mod remote_schema;
mod role;
pub mod scalar;
mod select_permission;
mod source;
mod sql_type;
pub mod table;
pub mod template;
#[cfg(test)]
mod tests;
pub mod type_fit;
pub mod type_fit_docs;

pub use self::customization::Names;
pub use self::open_value::is_openable;
pub use self::remote_relationship::{item_type, remote_span};

use std::collections::BTreeSet;

use runtime::definition::{
    ColumnId, ComputedFieldId, FunctionId, RelationshipId, RelationshipKind, RemoteSchemaId, RoleId, Settings,
    SourceId, TableId,
};

use self::bool_exp::BoolExp;
use self::remote_permission::RemotePermission;
use self::scalar::ColumnType;
use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::introspection::snapshot::{self, Snapshot};
use crate::metadata::{self, Metadata};
use crate::schema::naming::{Convention, SourceNames, TableName};

/// Metadata and snapshot, resolved.
#[derive(Debug)]
pub struct Catalog<'a> {
    /// The settings that shape the schema.
    pub settings: Settings,
    /// `admin`, the empty string (every role the metadata does not name), the rest sorted.
    pub roles: Vec<&'a str>,
    /// Of the last roles, which are variants for trusted backends, the roles that they are variants of.
    pub backend_variants: Vec<RoleId>,
    /// The roles that do not have introspection.
    pub without_introspection: Vec<RoleId>,
    /// The databases, sorted by name.
    pub sources: Vec<Source<'a>>,
    /// The tracked tables that exist, sorted by source, schema and name.
    pub tables: Vec<Table<'a>>,
    /// The tracked functions that exist, sorted by source, schema and name.
    pub functions: Vec<Function<'a>>,
    /// The names of inherited roles.
    pub inherited_roles: BTreeSet<&'a str>,
    /// The remote schemas that have a snapshot, sorted by name.
    pub remote_schemas: Vec<RemoteSchema<'a>>,
    /// The names of all remote schemas, with and without a snapshot.
    pub defined_remote_schemas: BTreeSet<&'a str>,
    /// The remote relationships of tables and remote types, sorted by their left side and name.
    pub remote_relationships: Vec<RemoteRelationship<'a>>,
}

/// A database.
#[derive(Debug)]
pub struct Source<'a> {
    /// The name in the metadata.
    pub name: &'a str,
    /// Where it is defined.
    pub span: Span,
    /// What the user wrote.
    pub metadata: &'a metadata::Source,
    /// What the database reports; `None` where there is no snapshot of it.
    pub snapshot: Option<&'a snapshot::Database>,
    /// How the names of its things are made.
    pub names: SourceNames,
}

/// A tracked table or view.
#[derive(Debug)]
pub struct Table<'a> {
    /// Its database.
    pub source: SourceId,
    /// Where it is tracked.
    pub span: Span,
    /// The Postgres schema.
    pub schema: &'a str,
    /// The Postgres name.
    pub name: &'a str,
    /// What the names of its types and root fields are made from.
    pub graphql_name: TableName,
    /// What the user wrote.
    pub metadata: &'a metadata::Table,
    /// What the database reports.
    pub snapshot: &'a snapshot::Table,
    /// The values, where it is an enum table.
    pub enum_table: Option<EnumTable<'a>>,
    /// All columns, in the table's order.
    pub columns: Vec<Column<'a>>,
    /// The primary key's columns in key order; empty without one.
    pub primary_key: Vec<ColumnId>,
    /// The relationships inside the source, sorted by name.
    pub relationships: Vec<Relationship<'a>>,
    /// The computed fields, sorted by name.
    pub computed_fields: Vec<ComputedField<'a>>,
    /// The select permissions, sorted by role; `admin` has none and sees all.
    pub select_permissions: Vec<SelectPermission<'a>>,
    /// The insert permissions, sorted by role; `admin` has none and may insert whatever the table takes.
    pub insert_permissions: Vec<InsertPermission<'a>>,
    /// The update permissions, likewise.
    pub update_permissions: Vec<UpdatePermission<'a>>,
    /// The delete permissions, likewise.
    pub delete_permissions: Vec<DeletePermission<'a>>,
}

/// A column.
#[derive(Debug)]
pub struct Column<'a> {
    /// The Postgres name.
    pub sql_name: &'a str,
    /// The GraphQL field; `None` where neither the column's name nor its type's is a GraphQL name.
    pub field_name: Option<&'a str>,
    /// The type.
    pub type_: ColumnType,
    /// Whether it can be NULL.
    pub nullable: bool,
    /// The enum that its values are of, where it refers to an enum table.
    pub enum_: Option<ColumnEnum>,
    /// The entry of `column_config`.
    pub configuration: Option<&'a metadata::ColumnConfiguration>,
    /// What the database reports.
    pub snapshot: &'a snapshot::Column,
}

/// A table whose rows are the values of an enum type.
#[derive(Debug)]
pub struct EnumTable<'a> {
    /// The GraphQL type.
    pub type_name: String,
    /// The values, sorted as they are stored.
    pub values: Vec<EnumValue<'a>>,
}

/// A row of an enum table.
#[derive(Debug)]
pub struct EnumValue<'a> {
    /// The GraphQL name.
    pub name: String,
    /// What the database has.
    pub stored: &'a str,
    /// The row's comment.
    pub comment: Option<&'a str>,
}

/// What a column of an enum is.
#[derive(Clone, Debug)]
pub struct ColumnEnum {
    /// The enum table.
    pub table: TableId,
    /// Its GraphQL type.
    pub type_name: String,
    /// Its values as they are stored.
    pub values: Vec<String>,
}

/// A relationship to a table of the same source.
#[derive(Debug)]
pub struct Relationship<'a> {
    /// The GraphQL field.
    pub name: &'a str,
    /// Where it is defined.
    pub span: Span,
    /// One row or many.
    pub kind: RelationshipKind,
    /// The table it leads to.
    pub target: TableId,
    /// Pairs of this table's and the target's columns.
    pub columns: Vec<(ColumnId, ColumnId)>,
    /// Whether a row without a related one exists as far as the database says.
    pub nullable: bool,
    /// Whether a nested insert inserts the target's row first, whose columns this table's then has.
    pub inserts_first: bool,
    /// What the user wrote.
    pub metadata: &'a metadata::Relationship,
}

/// A function that is a root field.
#[derive(Debug)]
pub struct Function<'a> {
    /// Its database.
    pub source: SourceId,
    /// Where it is tracked.
    pub span: Span,
    /// The Postgres schema.
    pub schema: &'a str,
    /// The Postgres name.
    pub name: &'a str,
    /// The name its root fields and its type of arguments are made from: `custom_name`, or made from schema and name.
    pub graphql_name: TableName,
    /// What the user wrote.
    pub metadata: &'a metadata::Function,
    /// What the database reports.
    pub snapshot: &'a snapshot::Function,
    /// The table whose rows it returns.
    pub table: TableId,
    /// Its arguments, in order.
    pub arguments: Vec<FunctionArgument<'a>>,
    /// Whether it is a field of mutations, and not of queries.
    pub is_mutation: bool,
    /// The roles that are listed.
    pub roles: BTreeSet<RoleId>,
    /// The SQL of a native query, which is a function that the database does not have.
    pub code: Option<Vec<crate::metadata::native_code::CodePart>>,
}

/// A field of a table's rows whose value a function computes.
#[derive(Debug)]
pub struct ComputedField<'a> {
    /// The GraphQL field.
    pub name: &'a str,
    /// Where it is defined.
    pub span: Span,
    /// What the user wrote.
    pub metadata: &'a metadata::ComputedField,
    /// What the database reports of its function.
    pub snapshot: &'a snapshot::Function,
    /// The arguments of its function, in order.
    pub arguments: Vec<FunctionArgument<'a>>,
    /// What it gives.
    pub result: ComputedResult,
}

/// What a computed field gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ComputedResult {
    /// A value.
    Scalar(ColumnType),
    /// Rows of a table.
    Rows(TableId),
}

/// An argument of a function.
#[derive(Debug)]
pub struct FunctionArgument<'a> {
    /// The Postgres name; empty where it has none.
    pub sql_name: &'a str,
    /// The type.
    pub type_: ColumnType,
    /// What is given for it.
    pub use_: ArgumentUse,
    /// Whether a call may leave it out.
    pub has_default: bool,
    /// Whether null is no value for it.
    pub never_null: bool,
    /// What the metadata says about it.
    pub description: Option<&'a str>,
}

/// What is given for an argument of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentUse {
    /// What the client gives under that name.
    Client(String),
    /// The row that a computed field is of.
    Row,
    /// The session variables.
    Session,
}

/// The arguments that clients give, with their names.
pub fn client_arguments<'f, 'a>(
    arguments: &'f [FunctionArgument<'a>],
) -> impl Iterator<Item = (&'f str, &'f FunctionArgument<'a>)> {
    arguments.iter().filter_map(|argument| match &argument.use_ {
        ArgumentUse::Client(name) => Some((name.as_str(), argument)),
        ArgumentUse::Row | ArgumentUse::Session => None,
    })
}

impl ComputedField<'_> {
    /// The type of its value, if it is one that takes no arguments of clients.
    pub fn plain_scalar(&self) -> Option<&ColumnType> {
        match &self.result {
            ComputedResult::Scalar(type_) if client_arguments(&self.arguments).next().is_none() => Some(type_),
            _ => None,
        }
    }

    /// Whether its function needs more than the row and the session.
    pub fn needs_arguments(&self) -> bool {
        client_arguments(&self.arguments).any(|(_, argument)| !argument.has_default)
    }

    /// The table of its rows, if it takes no arguments of clients.
    pub fn plain_rows(&self) -> Option<TableId> {
        match self.result {
            ComputedResult::Rows(table) if client_arguments(&self.arguments).next().is_none() => Some(table),
            _ => None,
        }
    }
}

/// What a role may read of a table.
#[derive(Clone, Debug)]
pub struct SelectPermission<'a> {
    /// The role.
    pub role: RoleId,
    /// Where it is defined.
    pub span: Span,
    /// The columns.
    pub columns: BTreeSet<ColumnId>,
    /// The scalar computed fields.
    pub computed_fields: BTreeSet<ComputedFieldId>,
    /// The rows.
    pub filter: BoolExp,
    /// Rows per field at the most.
    pub limit: Option<u32>,
    /// Whether the role may aggregate the rows, at the root and through relationships.
    pub aggregations: bool,
    /// The root fields that the role has.
    pub root_fields: RootFields,
    /// The columns that it sees in some of its rows only, and in which.
    pub cells: Vec<Cells>,
    /// The columns that may be null for the role because not all that it inherits from grant them.
    pub partial: BTreeSet<ColumnId>,
    /// The root fields that are listed; `None`: all that are possible.
    pub listed: Option<BTreeSet<&'a str>>,
    /// What the user wrote; `None` of a permission that an inherited role derives.
    pub metadata: Option<&'a metadata::SelectPermission>,
}

/// Columns and computed fields that a role sees in some of its rows only.
#[derive(Clone, Debug)]
pub struct Cells {
    /// The columns; no two of a permission have one in common.
    pub columns: BTreeSet<ColumnId>,
    /// The scalar computed fields, likewise.
    pub computed_fields: BTreeSet<ComputedFieldId>,
    /// The rows in which it sees them.
    pub filter: BoolExp,
}

/// What a role may insert into a table.
#[derive(Clone, Debug)]
pub struct InsertPermission<'a> {
    /// The role.
    pub role: RoleId,
    /// Where it is defined.
    pub span: Span,
    /// The columns that the role gives: without those that are preset.
    pub columns: BTreeSet<ColumnId>,
    /// The columns that the permission gives.
    pub presets: Vec<ColumnPreset>,
    /// What inserted rows must fulfil.
    pub check: BoolExp,
    /// Whether it is only for requests of backends.
    pub backend_only: bool,
    /// What the user wrote.
    pub metadata: &'a metadata::InsertPermission,
}

/// What a role may update in a table.
#[derive(Clone, Debug)]
pub struct UpdatePermission<'a> {
    /// The role.
    pub role: RoleId,
    /// Where it is defined.
    pub span: Span,
    /// The columns that the role gives: without those that are preset.
    pub columns: BTreeSet<ColumnId>,
    /// The columns that the permission gives.
    pub presets: Vec<ColumnPreset>,
    /// The rows.
    pub filter: BoolExp,
    /// What updated rows must fulfil.
    pub check: Option<BoolExp>,
    /// Whether it is only for requests of backends.
    pub backend_only: bool,
    /// What the user wrote.
    pub metadata: &'a metadata::UpdatePermission,
}

/// Which rows of a table a role may delete.
#[derive(Clone, Debug)]
pub struct DeletePermission<'a> {
    /// The role.
    pub role: RoleId,
    /// Where it is defined.
    pub span: Span,
    /// The rows.
    pub filter: BoolExp,
    /// Whether it is only for requests of backends.
    pub backend_only: bool,
    /// What the user wrote.
    pub metadata: &'a metadata::DeletePermission,
}

/// A column and the value that a permission gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnPreset {
    /// The column.
    pub column: ColumnId,
    /// The value.
    pub value: PresetValue,
}

/// A value that a permission gives a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PresetValue {
    /// NULL.
    Null,
    /// The text of a value as Postgres reads it.
    Text(String),
    /// A session variable, lower case.
    SessionVariable(String),
}

/// The root fields of a table that a role has.
#[derive(Clone, Copy, Debug)]
pub struct RootFields {
    /// That of the rows.
    pub select: bool,
    /// That of one row; needs the primary key's columns too.
    pub select_by_pk: bool,
    /// That of aggregates; needs `allow_aggregations` too.
    pub select_aggregate: bool,
}

/// A remote GraphQL service.
#[derive(Debug)]
pub struct RemoteSchema<'a> {
    /// The name in the metadata.
    pub name: &'a str,
    /// Where it is defined.
    pub span: Span,
    /// What the user wrote.
    pub metadata: &'a metadata::RemoteSchema,
    /// What the service reports.
    pub snapshot: &'a snapshot::RemoteSchema,
    /// What roles see of it, sorted by role; whether that has any effect is a setting. `admin` has none and sees all.
    pub permissions: Vec<RemotePermission>,
    /// The names that its parts have here.
    pub names: Names<'a>,
}

/// A remote relationship.
#[derive(Debug)]
pub struct RemoteRelationship<'a> {
    /// The GraphQL field.
    pub name: &'a str,
    /// Where it is defined.
    pub span: Span,
    /// The type that gets the field.
    pub left: Left<'a>,
    /// The values taken from the left side.
    pub keys: Vec<Key<'a>>,
    /// Where it leads.
    pub target: Target<'a>,
}

/// The left side of a remote relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left<'a> {
    /// The rows of a table.
    Table(TableId),
    /// An object type of a remote schema, by its name there.
    RemoteType(RemoteSchemaId, &'a str),
}

/// A value taken from the left side.
#[derive(Debug)]
pub struct Key<'a> {
    /// The name in the metadata.
    pub name: &'a str,
    /// Where it is written.
    pub span: Span,
    /// What it is.
    pub field: KeyField<'a>,
    /// Whether it is a list whose items are looked up one by one, or are what a column is one of.
    pub each_item: bool,
}

/// What a key is on the left side.
#[derive(Clone, Copy, Debug)]
pub enum KeyField<'a> {
    /// A column of the left table.
    Column(ColumnId),
    /// A scalar computed field of the left table that takes no arguments of clients.
    Computed(ComputedFieldId),
    /// A value inside a JSON column of the left table, by the way to it.
    JsonPath(ColumnId, &'a [Spanned<String>]),
    /// A field without arguments of the left type.
    RemoteField(&'a snapshot::RemoteField),
}

/// The right side of a remote relationship.
#[derive(Debug)]
pub enum Target<'a> {
    /// Rows of a table.
    Table {
        /// The table.
        table: TableId,
        /// One row or many per key.
        kind: RelationshipKind,
        /// Index of the key, and the column it equals.
        columns: Vec<(usize, ColumnId)>,
    },
    /// A field of a remote schema.
    RemoteField {
        /// The remote schema.
        remote_schema: RemoteSchemaId,
        /// From the query root inwards, never empty.
        path: Vec<Step<'a>>,
        /// How all keys go into one list, where they do.
        list: Option<ListLookup<'a>>,
    },
}

/// A look-up of all keys in one list argument.
#[derive(Clone, Copy, Debug)]
pub struct ListLookup<'a> {
    /// The place of the list in the metadata, which holds the one key.
    pub argument: Span,
    /// Where the field that holds the key is written.
    pub key_span: Span,
    /// The field of the answered objects that holds the key.
    pub key: &'a snapshot::RemoteField,
    /// One object per key or many.
    pub kind: RelationshipKind,
}

/// One field on the way to the joined one.
#[derive(Debug)]
pub struct Step<'a> {
    /// Where it is written.
    pub span: Span,
    /// Its definition.
    pub field: &'a snapshot::RemoteField,
    /// The arguments that the relationship gives.
    pub arguments: Vec<Argument<'a>>,
}

/// An argument that a relationship gives.
#[derive(Debug)]
pub struct Argument<'a> {
    /// Its definition.
    pub definition: &'a snapshot::RemoteInputValue,
    /// The value as written; strings that start with `$` name keys.
    pub value: &'a Spanned<metadata::Yaml>,
}

impl<'a> Catalog<'a> {
    /// Whether a role is a variant of another for trusted backends.
    pub fn is_variant(&self, role: RoleId) -> bool {
        usize::from(role.0) + self.backend_variants.len() >= self.roles.len() && !self.backend_variants.is_empty()
    }

    /// The source with that id.
    pub fn source(&self, id: SourceId) -> &Source<'a> {
        &self.sources[usize::from(id.0)]
    }

    /// The table with that id.
    pub fn table(&self, id: TableId) -> &Table<'a> {
        &self.tables[usize::from(id.0)]
    }

    /// The remote schema with that id.
    pub fn remote_schema(&self, id: RemoteSchemaId) -> &RemoteSchema<'a> {
        &self.remote_schemas[usize::from(id.0)]
    }

    /// The naming conventions that tables have.
    pub fn conventions(&self) -> BTreeSet<Convention> {
        self.tables.iter().map(|table| table.graphql_name.convention()).collect()
    }

    /// The tables with their ids.
    pub fn table_ids(&self) -> impl Iterator<Item = (TableId, &Table<'a>)> {
        (0..).map(TableId).zip(&self.tables)
    }

    /// The functions with their ids.
    pub fn function_ids(&self) -> impl Iterator<Item = (FunctionId, &Function<'a>)> {
        (0..).map(FunctionId).zip(&self.functions)
    }

    /// The remote schemas with their ids.
    pub fn remote_schema_ids(&self) -> impl Iterator<Item = (RemoteSchemaId, &RemoteSchema<'a>)> {
        (0..).map(RemoteSchemaId).zip(&self.remote_schemas)
    }
}

impl<'a> Table<'a> {
    /// The column with that id.
    pub fn column(&self, id: ColumnId) -> &Column<'a> {
        &self.columns[usize::from(id.0)]
    }

    /// The relationship with that id.
    pub fn relationship(&self, id: RelationshipId) -> &Relationship<'a> {
        &self.relationships[usize::from(id.0)]
    }

    /// The computed field with that id.
    pub fn computed_field(&self, id: ComputedFieldId) -> &ComputedField<'a> {
        &self.computed_fields[usize::from(id.0)]
    }

    /// The computed fields with their ids.
    pub fn computed_field_ids(&self) -> impl Iterator<Item = (ComputedFieldId, &ComputedField<'a>)> {
        (0..).map(ComputedFieldId).zip(&self.computed_fields)
    }

    /// The computed field of that name.
    pub fn computed_field_named(&self, name: &str) -> Option<ComputedFieldId> {
        self.computed_field_ids().find(|(_, computed)| computed.name == name).map(|(id, _)| id)
    }

    /// The columns with their ids.
    pub fn column_ids(&self) -> impl Iterator<Item = (ColumnId, &Column<'a>)> {
        (0..).map(ColumnId).zip(&self.columns)
    }

    /// The relationships with their ids.
    pub fn relationship_ids(&self) -> impl Iterator<Item = (RelationshipId, &Relationship<'a>)> {
        (0..).map(RelationshipId).zip(&self.relationships)
    }

    /// The column of that Postgres name.
    pub fn column_named(&self, sql_name: &str) -> Option<ColumnId> {
        self.column_ids().find(|(_, column)| column.sql_name == sql_name).map(|(id, _)| id)
    }

    /// The relationship of that name.
    pub fn relationship_named(&self, name: &str) -> Option<RelationshipId> {
        self.relationship_ids().find(|(_, relationship)| relationship.name == name).map(|(id, _)| id)
    }

    /// Whether it is a logical model: a type of rows that no table has. No table of Postgres is without a schema.
    pub fn is_model(&self) -> bool {
        self.schema.is_empty()
    }

    /// The name as messages and descriptions write it: without the schema if that is `public`.
    pub fn display_name(&self) -> String {
        table::display_name(self.schema, self.name)
    }
}

impl Column<'_> {
    /// The GraphQL type of a value, or of an item where it is an array.
    pub fn type_name(&self) -> &str {
        self.enum_.as_ref().map_or(&self.type_.scalar, |enum_| &enum_.type_name)
    }
}

impl<'a> RemoteSchema<'a> {
    /// What a role sees of it by its permission.
    pub fn permission(&self, role: RoleId) -> Option<&RemotePermission> {
        let index = self.permissions.binary_search_by(|permission| permission.role.cmp(&role)).ok()?;
        self.permissions.get(index)
    }

    /// The type of that name; built-in scalars are not in the snapshot.
    pub fn type_(&self, name: &str) -> Option<&'a snapshot::RemoteType> {
        self.snapshot.types.get(name)
    }
}

/// Resolves every name.
pub fn build<'a>(
    metadata: &'a Metadata,
    snapshot: &'a Snapshot,
    settings: Settings,
    diagnostics: &mut Diagnostics,
) -> Catalog<'a> {
    let sources = source::resolve(metadata, snapshot, settings, diagnostics);
    let remote_schemas = remote_schema::resolve(metadata, snapshot, diagnostics);
    let tables = table::resolve(&sources, settings, diagnostics);
    let roles = role::resolve(metadata);
    let without_introspection = role::without_introspection(&roles, metadata, diagnostics);
    let defined_remote_schemas =
        metadata.remote_schemas.iter().map(|remote_schema| remote_schema.name.as_str()).collect();
    let mut catalog = Catalog {
        settings,
        roles,
        backend_variants: Vec::new(),
        without_introspection,
        sources,
        tables,
        functions: Vec::new(),
        inherited_roles: metadata.inherited_roles.iter().map(|role| role.name.as_str()).collect(),
        remote_schemas,
        defined_remote_schemas,
        remote_relationships: Vec::new(),
    };
    enum_table::resolve(&mut catalog, diagnostics);
    inherited_role::check(&catalog, metadata, diagnostics);
    remote_permission::resolve(&mut catalog, metadata, diagnostics);
    relationship::resolve(&mut catalog, diagnostics);
    computed_field::resolve(&mut catalog, diagnostics);
    function::resolve(&mut catalog, diagnostics);
    remote_relationship::resolve(&mut catalog, diagnostics);
    select_permission::resolve(&mut catalog, diagnostics);
    mutation_permission::resolve(&mut catalog, diagnostics);
    inherited_permission::derive(&mut catalog, metadata);
    inherited_mutation::derive(&mut catalog, metadata, diagnostics);
    function::inherit(&mut catalog, metadata);
    backend::derive(&mut catalog);
    catalog
}
