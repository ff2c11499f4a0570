//! Stage 1, load: what the user wrote, as they wrote it. Nothing is resolved here; see `catalog`.

mod batching;
mod bool_exp;
mod computed_field;
mod connection;
mod extension;
mod files;
mod function;
mod inherited_role;
mod load;
mod mutation_permission;
pub mod native_code;
mod native_query;
mod other_files;
mod permission;
mod read;
mod relationship;
mod relationship_extension;
mod remote_permission;
mod remote_relationship;
mod remote_schema;
mod sdl_text;
mod source;
mod source_customization;
mod table;
mod yaml;

pub use bool_exp::read_bool_exp;
pub use extension::{Extension, Introspection, SchemaFile, Tls};
pub use load::load;
pub use read::is_environment_name;
pub use relationship_extension::{JsonKey, ListLookup, RelationshipExtension};
pub use remote_schema::{Customization, FieldNames, NameRule};
pub use sdl_text::SdlText;
pub use source_customization::{NameParts, SourceCustomization};

use runtime::definition::{IsolationLevel, SslMode};

use crate::diagnostic::{Span, Spanned};

/// A metadata directory.
#[derive(Debug, Default)]
pub struct Metadata {
    /// `databases/databases.yaml`
    pub sources: Vec<Source>,
    /// `remote_schemas.yaml`
    pub remote_schemas: Vec<RemoteSchema>,
    /// `inherited_roles.yaml`
    pub inherited_roles: Vec<InheritedRole>,
    /// `graphql_schema_introspection.yaml`: `disabled_for_roles`
    pub introspection_disabled_for: Vec<Spanned<String>>,
}

/// A database.
#[derive(Debug)]
pub struct Source {
    /// `name`
    pub name: Spanned<String>,
    /// `configuration.connection_info`
    pub connection_info: ConnectionInfo,
    /// `configuration.read_replicas`
    pub read_replicas: Vec<ConnectionInfo>,
    /// `customization`
    pub customization: SourceCustomization,
    /// `tables`
    pub tables: Vec<Table>,
    /// `functions`
    pub functions: Vec<Function>,
    /// `logical_models`, and those that native queries define themselves
    pub logical_models: Vec<LogicalModel>,
    /// `native_queries`
    pub native_queries: Vec<NativeQuery>,
}

/// A type of rows that no table has.
#[derive(Debug)]
pub struct LogicalModel {
    /// Its name, description and permissions, as those of a table without a schema.
    pub table: Table,
    /// `fields`
    pub fields: Vec<LogicalField>,
}

/// A field of a logical model.
#[derive(Debug)]
pub struct LogicalField {
    /// `name`
    pub name: Spanned<String>,
    /// `type`
    pub type_: SqlTypeName,
    /// `description`
    pub description: Comment,
}

/// A Postgres type as the user names it.
#[derive(Debug)]
pub struct SqlTypeName {
    /// The type, of the items where it is an array.
    pub name: Spanned<String>,
    /// Whether it is an array.
    pub array: bool,
    /// Whether values may be null.
    pub nullable: bool,
}

/// SQL that gives rows of a logical model.
#[derive(Debug)]
pub struct NativeQuery {
    /// Its name and description, as those of a function without a schema.
    pub function: Function,
    /// `code`
    pub code: Spanned<String>,
    /// `returns`: the logical model
    pub returns: Spanned<String>,
    /// `arguments`
    pub arguments: Vec<NativeArgument>,
}

/// An argument of a native query.
#[derive(Debug)]
pub struct NativeArgument {
    /// The name.
    pub name: Spanned<String>,
    /// `type` and `nullable`
    pub type_: SqlTypeName,
    /// `description`
    pub description: Comment,
}

/// A tracked function.
#[derive(Debug)]
pub struct Function {
    /// `function`
    pub function: Spanned<QualifiedName>,
    /// `configuration.exposed_as`: whether it is `mutation`; absent leaves it to the function's volatility
    pub exposed_as_mutation: Option<Spanned<bool>>,
    /// `configuration.session_argument`
    pub session_argument: Option<Spanned<String>>,
    /// `configuration.custom_name`
    pub custom_name: Option<Spanned<String>>,
    /// `configuration.custom_root_fields.function`
    pub custom_function: Option<Spanned<String>>,
    /// `configuration.custom_root_fields.function_aggregate`
    pub custom_aggregate: Option<Spanned<String>>,
    /// `permissions`: the roles
    pub permissions: Vec<Spanned<String>>,
    /// `comment`
    pub comment: Comment,
}

/// A field whose value a function computes from the row.
#[derive(Debug)]
pub struct ComputedField {
    /// `name`
    pub name: Spanned<String>,
    /// `definition.function`
    pub function: Spanned<QualifiedName>,
    /// `definition.table_argument`
    pub table_argument: Option<Spanned<String>>,
    /// `definition.session_argument`
    pub session_argument: Option<Spanned<String>>,
    /// `comment`
    pub comment: Comment,
}

/// How a database is reached.
#[derive(Debug)]
pub struct ConnectionInfo {
    /// `database_url`
    pub database_url: DatabaseUrl,
    /// `pool_settings`
    pub pool_settings: PoolSettings,
    /// `isolation_level`
    pub isolation_level: Option<IsolationLevel>,
    /// `use_prepared_statements`
    pub use_prepared_statements: Option<bool>,
    /// `ssl_configuration`
    pub ssl_configuration: Option<SslConfiguration>,
}

/// `ssl_configuration`; of everything but the mode, the environment variable that holds it.
#[derive(Debug)]
pub struct SslConfiguration {
    /// `sslmode`
    pub mode: SslMode,
    /// `sslrootcert`
    pub root_certificate: Option<Spanned<String>>,
    /// `sslcert` and `sslkey`
    pub client_certificate: Option<(Spanned<String>, Spanned<String>)>,
}

/// Where a database is.
#[derive(Debug)]
pub enum DatabaseUrl {
    /// A URL, perhaps with `{{NAME}}` holes for environment variables.
    Literal(Spanned<String>),
    /// `from_env`: the environment variable that holds it.
    FromEnv(Spanned<String>),
    /// `connection_parameters`
    ConnectionParameters(ConnectionParameters),
}

/// `connection_parameters`
#[derive(Debug)]
pub struct ConnectionParameters {
    /// `host`
    pub host: Spanned<String>,
    /// `port`
    pub port: Spanned<u16>,
    /// `username`
    pub username: Spanned<String>,
    /// `password`
    pub password: Option<Spanned<String>>,
    /// `database`
    pub database: Spanned<String>,
}

/// `pool_settings`
#[derive(Debug, Default)]
pub struct PoolSettings {
    /// `max_connections`
    pub max_connections: Option<Spanned<u32>>,
    /// `idle_timeout`, seconds
    pub idle_timeout: Option<Spanned<u32>>,
    /// `pool_timeout`, seconds
    pub pool_timeout: Option<Spanned<u32>>,
    /// `connection_lifetime`, seconds; zero keeps connections
    pub connection_lifetime: Option<Spanned<u32>>,
    /// `retries`
    pub retries: Option<Spanned<u32>>,
}

/// A schema-qualified Postgres name; `public` where only the name is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QualifiedName {
    /// `schema`
    pub schema: String,
    /// `name`
    pub name: String,
}

impl std::fmt::Display for QualifiedName {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}.{}", self.schema, self.name)
    }
}

/// A tracked table or view.
#[derive(Debug)]
pub struct Table {
    /// `table`
    pub table: Spanned<QualifiedName>,
    /// Where `is_enum` is true.
    pub is_enum: Option<Span>,
    /// `configuration`
    pub configuration: TableConfiguration,
    /// `object_relationships`
    pub object_relationships: Vec<Relationship>,
    /// `array_relationships`
    pub array_relationships: Vec<Relationship>,
    /// `remote_relationships`
    pub remote_relationships: Vec<RemoteRelationship>,
    /// `computed_fields`
    pub computed_fields: Vec<ComputedField>,
    /// `select_permissions`
    pub select_permissions: Vec<SelectPermission>,
    /// `insert_permissions`
    pub insert_permissions: Vec<InsertPermission>,
    /// `update_permissions`
    pub update_permissions: Vec<UpdatePermission>,
    /// `delete_permissions`
    pub delete_permissions: Vec<DeletePermission>,
}

/// A comment: absent or null means automatic, the empty text means none.
pub type Comment = Option<Spanned<String>>;

/// `configuration` of a table.
#[derive(Debug, Default)]
pub struct TableConfiguration {
    /// `custom_name`
    pub custom_name: Option<Spanned<String>>,
    /// `custom_root_fields.select`
    pub select: RootField,
    /// `custom_root_fields.select_by_pk`
    pub select_by_pk: RootField,
    /// `custom_root_fields.select_aggregate`
    pub select_aggregate: RootField,
    /// `custom_root_fields.insert`
    pub insert: RootField,
    /// `custom_root_fields.insert_one`
    pub insert_one: RootField,
    /// `custom_root_fields.update`
    pub update: RootField,
    /// `custom_root_fields.update_by_pk`
    pub update_by_pk: RootField,
    /// `custom_root_fields.update_many`
    pub update_many: RootField,
    /// `custom_root_fields.delete`
    pub delete: RootField,
    /// `custom_root_fields.delete_by_pk`
    pub delete_by_pk: RootField,
    /// `column_config`, with the deprecated `custom_column_names` merged in
    pub columns: Vec<ColumnConfiguration>,
    /// `comment`
    pub comment: Comment,
}

/// The custom name and comment of a root field.
#[derive(Debug, Default)]
pub struct RootField {
    /// `name`
    pub name: Option<Spanned<String>>,
    /// `comment`
    pub comment: Comment,
}

/// An entry of `column_config`.
#[derive(Debug)]
pub struct ColumnConfiguration {
    /// The Postgres column.
    pub column: Spanned<String>,
    /// `custom_name`
    pub custom_name: Option<Spanned<String>>,
    /// `comment`
    pub comment: Comment,
}

/// An object or array relationship.
#[derive(Clone, Debug, PartialEq)]
pub struct Relationship {
    /// `name`
    pub name: Spanned<String>,
    /// `using`
    pub using: RelationshipUsing,
    /// `comment`
    pub comment: Comment,
}

/// How a relationship finds its rows.
#[derive(Clone, Debug, PartialEq)]
pub enum RelationshipUsing {
    /// `foreign_key_constraint_on: column` or a list: a foreign key of this table.
    ForeignKey(Spanned<Vec<Spanned<String>>>),
    /// `foreign_key_constraint_on: {table, column(s)}`: a foreign key of another table that points here.
    ReverseForeignKey {
        /// The other table.
        table: Spanned<QualifiedName>,
        /// Its columns.
        columns: Spanned<Vec<Spanned<String>>>,
    },
    /// `manual_configuration`
    Manual {
        /// `remote_table`
        table: Spanned<QualifiedName>,
        /// `column_mapping`: this table's column to the other's
        columns: Vec<(Spanned<String>, Spanned<String>)>,
        /// `insertion_order`: whether a nested insert inserts the other table's row after this table's
        after_parent: bool,
    },
}

/// A select permission of one role.
#[derive(Debug)]
pub struct SelectPermission {
    /// `role`
    pub role: Spanned<String>,
    /// `permission.columns`
    pub columns: Columns,
    /// `permission.computed_fields`
    pub computed_fields: Vec<Spanned<String>>,
    /// `permission.filter`
    pub filter: BoolExp,
    /// `permission.limit`
    pub limit: Option<Spanned<u32>>,
    /// `permission.allow_aggregations`
    pub allow_aggregations: bool,
    /// `permission.query_root_fields`; absent means all
    pub query_root_fields: Option<Vec<Spanned<String>>>,
}

/// An insert permission of one role.
#[derive(Debug)]
pub struct InsertPermission {
    /// `role`
    pub role: Spanned<String>,
    /// `permission.columns`; absent means all
    pub columns: Option<Columns>,
    /// `permission.check`
    pub check: BoolExp,
    /// `permission.set`: columns and their values
    pub set: Vec<(Spanned<String>, Spanned<Yaml>)>,
    /// `permission.backend_only`
    pub backend_only: bool,
}

/// An update permission of one role.
#[derive(Debug)]
pub struct UpdatePermission {
    /// `role`
    pub role: Spanned<String>,
    /// `permission.columns`
    pub columns: Columns,
    /// `permission.filter`
    pub filter: BoolExp,
    /// `permission.check`; absent and null mean none
    pub check: Option<BoolExp>,
    /// `permission.set`: columns and their values
    pub set: Vec<(Spanned<String>, Spanned<Yaml>)>,
    /// `permission.backend_only`
    pub backend_only: bool,
}

/// A delete permission of one role.
#[derive(Debug)]
pub struct DeletePermission {
    /// `role`
    pub role: Spanned<String>,
    /// `permission.filter`
    pub filter: BoolExp,
    /// `permission.backend_only`
    pub backend_only: bool,
}

/// The columns of a permission.
#[derive(Debug)]
pub enum Columns {
    /// `"*"`
    All(Span),
    /// A list.
    Some(Vec<Spanned<String>>),
}

/// A boolean expression of a permission, names unresolved.
#[derive(Debug)]
pub enum BoolExp {
    /// All hold; `{}` is the empty list.
    And(Vec<BoolExp>),
    /// One holds.
    Or(Vec<BoolExp>),
    /// It does not hold.
    Not(Box<BoolExp>),
    /// `_exists: {_table, _where}`
    Exists {
        /// `_table`
        table: Spanned<QualifiedName>,
        /// `_where`
        filter: Box<BoolExp>,
    },
    /// A column or relationship: which one is decided in `catalog`.
    Field {
        /// The name.
        name: Spanned<String>,
        /// What is asked of it.
        value: Spanned<Yaml>,
    },
}

/// A plain YAML value with the places of all its parts.
#[derive(Clone, Debug, PartialEq)]
pub enum Yaml {
    /// `null`
    Null,
    /// `true`, `false`
    Boolean(bool),
    /// An integer that fits 64 bits.
    Integer(i64),
    /// Any other number, as written.
    Number(String),
    /// A string.
    String(String),
    /// A sequence.
    List(Vec<Spanned<Yaml>>),
    /// A mapping, in document order, keys unique.
    Map(Vec<(Spanned<String>, Spanned<Yaml>)>),
}

/// A remote GraphQL service.
#[derive(Debug)]
pub struct RemoteSchema {
    /// `name`
    pub name: Spanned<String>,
    /// `definition.url` or `definition.url_from_env`
    pub url: RemoteUrl,
    /// `definition.timeout_seconds`
    pub timeout_seconds: Option<Spanned<u32>>,
    /// `definition.forward_client_headers`
    pub forward_client_headers: bool,
    /// `definition.headers`
    pub headers: Vec<Header>,
    /// `definition.customization`
    pub customization: Customization,
    /// `comment`
    pub comment: Comment,
    /// `remote_relationships`
    pub remote_relationships: Vec<TypeRelationships>,
    /// `permissions`
    pub permissions: Vec<RemotePermission>,
    /// `gatewright`: the keys of this gateway's own.
    pub extension: Extension,
}

/// What a role sees of a remote schema.
#[derive(Debug)]
pub struct RemotePermission {
    /// `role`
    pub role: Spanned<String>,
    /// `definition.schema`
    pub schema: SdlText,
}

/// A role that has what its members have.
#[derive(Debug)]
pub struct InheritedRole {
    /// `role_name`
    pub name: Spanned<String>,
    /// `role_set`
    pub members: Vec<Spanned<String>>,
}

/// Where a remote schema is.
#[derive(Debug)]
pub enum RemoteUrl {
    /// `url`, perhaps with `{{NAME}}` holes.
    Template(Spanned<String>),
    /// `url_from_env`
    FromEnv(Spanned<String>),
}

/// A configured header.
#[derive(Debug)]
pub struct Header {
    /// `name`
    pub name: Spanned<String>,
    /// `value` or `value_from_env`
    pub value: HeaderValue,
}

/// The value of a configured header.
#[derive(Debug)]
pub enum HeaderValue {
    /// `value`, perhaps with `{{NAME}}` holes.
    Template(Spanned<String>),
    /// `value_from_env`
    FromEnv(Spanned<String>),
}

/// The remote relationships of one type of a remote schema.
#[derive(Debug)]
pub struct TypeRelationships {
    /// `type_name`
    pub type_name: Spanned<String>,
    /// `relationships`
    pub relationships: Vec<RemoteRelationship>,
}

/// A remote relationship, old and new format alike.
#[derive(Debug)]
pub struct RemoteRelationship {
    /// `name`
    pub name: Spanned<String>,
    /// `definition`
    pub target: RemoteRelationshipTarget,
}

/// What a remote relationship leads to.
#[derive(Debug)]
pub enum RemoteRelationshipTarget {
    /// `to_source`
    Source {
        /// `relationship_type`: whether it is `array`
        is_array: bool,
        /// `source`
        source: Spanned<String>,
        /// `table`
        table: Spanned<QualifiedName>,
        /// `field_mapping`: left field to target column
        field_mapping: Vec<(Spanned<String>, Spanned<String>)>,
        /// `gatewright.keys`
        keys: Vec<JsonKey>,
    },
    /// `to_remote_schema`, or the old flat form
    RemoteSchema {
        /// `remote_schema`
        remote_schema: Spanned<String>,
        /// `lhs_fields` or `hasura_fields`
        lhs_fields: Vec<Spanned<String>>,
        /// `remote_field`, from the query root inwards, never empty
        remote_field: Vec<RemoteFieldStep>,
        /// `gatewright`
        extension: RelationshipExtension,
    },
}

/// A level of `remote_field`.
#[derive(Debug)]
pub struct RemoteFieldStep {
    /// The field.
    pub field: Spanned<String>,
    /// `arguments`
    pub arguments: Vec<(Spanned<String>, Spanned<Yaml>)>,
}

#[cfg(test)]
mod tests;
