//! The static tables that generated code fills: one schema, its sources, permissions and joins.
//!
//! Everything here is plain `&'static` data without behaviour beyond look-ups. The generator builds the same values in
//! memory (for `dev` and for its checks) and prints them as Rust (for the compiled gateway); nothing else makes them.
//! Ids are indexes into the slices of [`Gateway`].

mod function;
mod gateway;
mod join;
mod mutation;
mod remote_schema;
mod role;
mod source;
pub mod specified;
mod table;
mod type_system;

pub use function::{
    ArgumentValue, CodePart, ComputedField, ComputedFieldId, ComputedResult, Function, FunctionArgument, FunctionCall,
    FunctionId,
};
pub use gateway::{Gateway, Settings};
pub use join::{
    Join, JoinArgument, JoinColumn, JoinId, JoinKey, JoinStep, JoinTarget, JoinValue, KeyEncoding, KeyedList, LeftField,
};
pub use mutation::{ColumnPreset, ColumnValue, DeletePermission, InsertPermission, UpdatePermission};
pub use remote_schema::{
    Batching, ClientHeaders, Header, RemoteNames, RemoteSchema, RemoteSchemaId, RenamedField, Tls, forwarded_name,
    is_withheld_header,
};
pub use role::{RoleId, RoleSet};
pub use source::{
    ConnectionInfo, IsolationLevel, PoolSettings, Source, SourceId, Ssl, SslMode, Template, TemplatePart,
};
pub use table::{
    CellFilter, Column, ColumnId, Predicate, PredicatePart, RelatedRow, Relationship, RelationshipId, RelationshipKind,
    SelectPermission, SqlType, Table, TableId, WireType,
};
pub use type_system::{
    AggregateField, AggregateFunction, DirectiveDefinition, EnumValue, Field, InputValue, MutationField, Preset,
    PresetValue, Resolver, TypeDefinition, TypeId, TypeKind, TypeRef, TypeSystem, WithheldMembership,
};
