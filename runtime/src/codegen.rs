//! The only names that generated code uses: the tables of [`definition`](crate::definition), the values that are left
//! out of their literals, and the macro that numbers them. It re-exports and shortens; it decides nothing.

pub use crate::definition::{
    AggregateField, AggregateFunction, ArgumentValue, Batching, CellFilter, ClientHeaders, CodePart, Column, ColumnId,
    ColumnPreset, ColumnValue, ComputedField, ComputedFieldId, ComputedResult, ConnectionInfo, DeletePermission,
    DirectiveDefinition, EnumValue, Field, Function, FunctionArgument, FunctionCall, FunctionId, Gateway, Header,
    InputValue, InsertPermission, IsolationLevel, Join, JoinArgument, JoinColumn, JoinId, JoinKey, JoinStep,
    JoinTarget, JoinValue, KeyEncoding, KeyedList, LeftField, MutationField, PoolSettings, Predicate, PredicatePart,
    Preset, PresetValue, RelatedRow, Relationship, RelationshipId, RelationshipKind, RemoteNames, RemoteSchema,
    RemoteSchemaId, RenamedField, Resolver, RoleId, RoleSet, SelectPermission, Settings, Source, SourceId, SqlType,
    Ssl, SslMode, Table, TableId, Template, TemplatePart, Tls, TypeDefinition, TypeId, TypeKind, TypeRef, TypeSystem,
    UpdatePermission, WireType, WithheldMembership,
};
#[doc(inline)]
pub use crate::index;

/// The rest of a field's literal (`..FIELD`): no description, no arguments, not deprecated, visible to nobody.
pub const FIELD: Field = Field {
    name: "",
    description: None,
    arguments: &[],
    type_: TypeRef::named(TypeId(0)),
    deprecated: None,
    visible: RoleSet::EMPTY,
    nullable_for: RoleSet::EMPTY,
    resolver: Resolver::RemoteField,
};

/// The rest of an argument's or input field's literal (`..INPUT_VALUE`): no description, no default value, not
/// deprecated, visible to nobody.
pub const INPUT_VALUE: InputValue = InputValue {
    name: "",
    description: None,
    type_: TypeRef::named(TypeId(0)),
    default_value: None,
    deprecated: None,
    visible: RoleSet::EMPTY,
    presets: &[],
};

/// The rest of a table's literal (`..TABLE_DEFAULTS`): no relationships, nobody but `admin` reads or changes it.
pub const TABLE_DEFAULTS: Table = Table {
    source: SourceId(0),
    schema: "",
    name: "",
    row_type: TypeId(0),
    columns: &[],
    primary_key: &[],
    relationships: &[],
    computed_fields: &[],
    select_permissions: &[],
    insert_permissions: &[],
    update_permissions: &[],
    delete_permissions: &[],
};

/// The rest of a remote schema's literal (`..REMOTE_DEFAULTS`): no headers, nothing renamed, the documented limits.
pub const REMOTE_DEFAULTS: RemoteSchema = RemoteSchema {
    name: "",
    url: Template(&[]),
    headers: &[],
    forward_client_headers: false,
    timeout_seconds: 60,
    names: RemoteNames::NONE,
    client_headers: ClientHeaders::ALL,
    tls: Tls::SYSTEM,
    batching: Batching::DEFAULT,
    retries: 0,
};

/// The rest of an enum value's literal (`..ENUM_VALUE`): no description, not deprecated, visible to nobody.
pub const ENUM_VALUE: EnumValue = EnumValue { name: "", description: None, deprecated: None, visible: RoleSet::EMPTY };

/// Makes one table of definitions and one id constant per row, numbered in the order of the rows.
///
/// A row says where its definition is. Ids have no numbers in the generated text, so that a new row is one new line.
///
/// ```
/// use runtime::codegen::{RoleId, index};
///
/// index! {
///     /// The roles.
///     pub static ROLES: [&str] by RoleId(u16);
///     ADMIN = "admin";
///     UNKNOWN = "";
/// }
///
/// assert_eq!(UNKNOWN, RoleId(1));
/// assert_eq!(ROLES[1], "");
/// ```
#[macro_export]
macro_rules! index {
    (
        $(#[$attribute:meta])*
        pub static $table:ident: [$definition:ty] by $id:ident($number:ident);
        $($name:ident = $value:expr;)*
    ) => {
        // The variants are the rows' names, which are constants everywhere else.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[repr($number)]
        enum Position {
            $($name,)*
            #[allow(dead_code)] // Gives the enum a variant where the table has no rows.
            __End,
        }

        // An import of the id's type is in use also where the table has no rows.
        const _: fn($number) -> $id = $id;

        $(
            #[doc = concat!("The id of `", stringify!($value), "`.")]
            pub const $name: $id = $id(Position::$name as $number);
        )*

        $(#[$attribute])*
        pub static $table: &[$definition] = &[$($value,)*];
    };
}
