//! The GraphQL type system of all roles together (GraphQL specification, section 3), with the source of each field.

use super::{
    ColumnId, ComputedFieldId, FunctionId, JoinId, RelationshipId, RemoteSchemaId, RoleId, RoleSet, SourceId, TableId,
    specified,
};

/// A type: an index into [`TypeSystem::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(pub u32);

/// Types and directives. A role's view is what [`RoleSet`]s leave of it; it is never a copy.
#[derive(Clone, Copy, Debug)]
pub struct TypeSystem {
    /// All types, sorted by name (bytes), without the introspection types `__*`.
    pub types: &'static [TypeDefinition],
    /// The query root, an object.
    pub query_root: TypeId,
    /// The mutation root, an object; absent for a role when its definition is not visible.
    pub mutation_root: Option<TypeId>,
    /// The subscription root, an object; absent for a role when its definition is not visible.
    pub subscription_root: Option<TypeId>,
    /// Directives beyond `@skip`, `@include`, `@deprecated` and `@specifiedBy`, sorted by name.
    pub directives: &'static [DirectiveDefinition],
    /// The memberships that not every role has which sees both types, sorted by the two types.
    pub withheld: &'static [WithheldMembership],
    /// The roles that do not have `__schema` and `__type`.
    pub without_introspection: RoleSet,
}

/// That an object implements an interface, or is a member of a union, is kept from some roles.
///
/// Membership itself is in [`TypeKind`]; most gateways withhold none, so that a short list says it best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WithheldMembership {
    /// The interface or union.
    pub abstract_type: TypeId,
    /// The type that implements it or is a member of it.
    pub member: TypeId,
    /// The roles that do not see the one in the other.
    pub from: RoleSet,
}

impl TypeSystem {
    /// The definition with that id, which may be one of the [`specified`] types.
    #[inline]
    pub fn type_(&self, id: TypeId) -> &'static TypeDefinition {
        match self.types.get(id.0 as usize) {
            Some(type_) => type_,
            None => specified::type_(id),
        }
    }

    /// Whether `role` sees that `member` implements or is a member of `abstract_type`, given that it is and that the role
    /// sees both.
    #[inline]
    pub fn is_member(&self, abstract_type: TypeId, member: TypeId, role: RoleId) -> bool {
        let find =
            |withheld: &WithheldMembership| (withheld.abstract_type, withheld.member).cmp(&(abstract_type, member));
        match self.withheld.binary_search_by(find) {
            Ok(index) => !self.withheld[index].from.contains(role),
            Err(_) => true,
        }
    }

    /// The gateway's own directive of that name, if the role may use it.
    pub fn directive(&self, name: &str, role: RoleId) -> Option<&'static DirectiveDefinition> {
        let index = self.directives.binary_search_by(|directive| directive.name.cmp(name)).ok()?;
        self.directives.get(index).filter(|directive| directive.visible.contains(role))
    }

    /// The type of that name, whoever may see it.
    pub fn type_id(&self, name: &str) -> Option<TypeId> {
        let index = self.types.binary_search_by(|type_| type_.name.cmp(name)).ok()?;
        u32::try_from(index).ok().map(TypeId)
    }

    /// The type of that name if `role` sees it.
    pub fn visible_type(&self, name: &str, role: RoleId) -> Option<(TypeId, &'static TypeDefinition)> {
        let id = self.type_id(name)?;
        let type_ = self.type_(id);
        type_.visible.contains(role).then_some((id, type_))
    }

    /// The type of that name if `role` sees it, built-in scalars and introspection types included.
    pub fn visible_or_specified_type(&self, name: &str, role: RoleId) -> Option<(TypeId, &'static TypeDefinition)> {
        self.visible_type(name, role).or_else(|| {
            let id = specified::type_id(name)?;
            Some((id, specified::type_(id)))
        })
    }
}

/// A named type.
#[derive(Clone, Copy, Debug)]
pub struct TypeDefinition {
    /// The name, unique in the type system.
    pub name: &'static str,
    /// The description shown by introspection.
    pub description: Option<&'static str>,
    /// The roles that can reach the type from one of their root fields.
    pub visible: RoleSet,
    /// What kind of type it is, with its parts.
    pub kind: TypeKind,
}

impl TypeDefinition {
    /// The fields of an object or interface, sorted by name; empty for every other kind.
    pub fn fields(&self) -> &'static [Field] {
        match self.kind {
            TypeKind::Object { fields, .. } | TypeKind::Interface { fields, .. } => fields,
            _ => &[],
        }
    }

    /// The field of that name if `role` sees it.
    pub fn visible_field(&self, name: &str, role: RoleId) -> Option<&'static Field> {
        let fields = self.fields();
        let index = fields.binary_search_by(|field| field.name.cmp(name)).ok()?;
        fields[index].visible.contains(role).then_some(&fields[index])
    }

    /// Whether values of the type are written with a selection set.
    pub fn is_composite(&self) -> bool {
        matches!(self.kind, TypeKind::Object { .. } | TypeKind::Interface { .. } | TypeKind::Union { .. })
    }

    /// Whether the type may stand at an argument, an input field or a variable.
    pub fn is_input(&self) -> bool {
        matches!(self.kind, TypeKind::Scalar { .. } | TypeKind::Enum { .. } | TypeKind::InputObject { .. })
    }
}

/// The kinds of named types.
#[derive(Clone, Copy, Debug)]
pub enum TypeKind {
    /// A scalar, built in or not.
    Scalar {
        /// URL of the scalar's specification.
        specified_by_url: Option<&'static str>,
    },
    /// An object type.
    Object {
        /// Sorted by name.
        fields: &'static [Field],
        /// The interfaces it implements, sorted.
        interfaces: &'static [TypeId],
    },
    /// An interface type.
    Interface {
        /// Sorted by name.
        fields: &'static [Field],
        /// The interfaces it implements itself, sorted.
        interfaces: &'static [TypeId],
        /// The object types that implement it, sorted.
        possible_types: &'static [TypeId],
    },
    /// A union type.
    Union {
        /// Its members, sorted.
        possible_types: &'static [TypeId],
    },
    /// An enum type.
    Enum {
        /// Its values, sorted by name.
        values: &'static [EnumValue],
    },
    /// An input object type.
    InputObject {
        /// Sorted by name.
        fields: &'static [InputValue],
        /// `@oneOf`: exactly one field must be given.
        one_of: bool,
    },
}

impl TypeKind {
    /// The kind as introspection calls it (`__TypeKind`).
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Scalar { .. } => "SCALAR",
            Self::Object { .. } => "OBJECT",
            Self::Interface { .. } => "INTERFACE",
            Self::Union { .. } => "UNION",
            Self::Enum { .. } => "ENUM",
            Self::InputObject { .. } => "INPUT_OBJECT",
        }
    }
}

/// A field of an object or interface type.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name clients use.
    pub name: &'static str,
    /// The description shown by introspection.
    pub description: Option<&'static str>,
    /// Sorted by name.
    pub arguments: &'static [InputValue],
    /// The field's type, for all but [`Self::nullable_for`].
    pub type_: TypeRef,
    /// The reason of `@deprecated`.
    pub deprecated: Option<&'static str>,
    /// The roles that have the field.
    pub visible: RoleSet,
    /// The roles to whom it may answer null although its type is non-null: they see the value in some rows only.
    pub nullable_for: RoleSet,
    /// Where its value comes from.
    pub resolver: Resolver,
}

impl Field {
    /// The field's type as `role` sees it.
    #[inline]
    pub fn type_for(&self, role: RoleId) -> TypeRef {
        if self.nullable_for.contains(role) { self.type_.nullable() } else { self.type_ }
    }

    /// The argument of that name if `role` sees it.
    pub fn visible_argument(&self, name: &str, role: RoleId) -> Option<&'static InputValue> {
        let index = self.arguments.binary_search_by(|argument| argument.name.cmp(name)).ok()?;
        self.arguments[index].visible.contains(role).then_some(&self.arguments[index])
    }
}

/// Where a field's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolver {
    /// A text known at build time (`no_queries_available`).
    Constant(&'static str),
    /// Root field: the rows of a table (`where`, `order_by`, `limit`, `offset`, `distinct_on`).
    TableRows(TableId),
    /// Root field: one row by primary key; the arguments are the key columns' field names.
    TableRow(TableId),
    /// Root field: aggregates over the rows of a table, with the arguments of [`Self::TableRows`].
    TableAggregate(TableId),
    /// Root field: the rows, or the row, that a function returns (`args`, and the arguments of [`Self::TableRows`]).
    Function(FunctionId),
    /// Root field: aggregates over the rows that a function returns.
    FunctionAggregate(FunctionId),
    /// Mutation root field: inserts rows (`objects`, `on_conflict`).
    InsertRows(TableId),
    /// Mutation root field: inserts one row (`object`, `on_conflict`) and gives it.
    InsertRow(TableId),
    /// Mutation root field: updates rows (`where` and what is set).
    UpdateRows(TableId),
    /// Mutation root field: updates one row by primary key (`pk_columns` and what is set) and gives it.
    UpdateRow(TableId),
    /// Mutation root field: several updates one after another (`updates`).
    UpdateMany(TableId),
    /// Mutation root field: deletes rows (`where`).
    DeleteRows(TableId),
    /// Mutation root field: deletes one row by primary key and gives it; the arguments are the key columns' field names.
    DeleteRow(TableId),
    /// A part of what a mutation of rows answers.
    Mutation(MutationField),
    /// Root field of a remote schema.
    RemoteRoot(RemoteSchemaId),
    /// Root field that holds the root fields of a remote schema (`root_fields_namespace`): its type is the remote's root
    /// type, its value the `data` of the remote's answer.
    RemoteNamespace(RemoteSchemaId),
    /// Root field that holds the root fields of a source (`root_fields.namespace`).
    SourceNamespace(SourceId),
    /// A column of the table whose row type this is.
    Column(ColumnId),
    /// A computed field of the table whose row type this is (`args`).
    ComputedField(ComputedFieldId),
    /// An object or array relationship of the table whose row type this is.
    Relationship(RelationshipId),
    /// Aggregates over the rows of an array relationship.
    RelationshipAggregate(RelationshipId),
    /// A part of an aggregate.
    Aggregate(AggregateField),
    /// A field of a remote schema's type: whatever the remote answers.
    RemoteField,
    /// A remote relationship.
    Join(JoinId),
    /// Aggregates over the rows that a remote relationship to a table leads to.
    JoinAggregate(JoinId),
}

impl Resolver {
    /// The table of a root field that reads or changes rows of one.
    pub const fn table(self) -> Option<TableId> {
        match self {
            Self::TableRows(table)
            | Self::TableRow(table)
            | Self::TableAggregate(table)
            | Self::InsertRows(table)
            | Self::InsertRow(table)
            | Self::UpdateRows(table)
            | Self::UpdateRow(table)
            | Self::UpdateMany(table)
            | Self::DeleteRows(table)
            | Self::DeleteRow(table) => Some(table),
            _ => None,
        }
    }
}

/// A part of what a mutation of rows answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MutationField {
    /// How many rows have changed.
    AffectedRows,
    /// The rows.
    Returning,
}

/// A part of an aggregate over rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AggregateField {
    /// `aggregate`: the values.
    Values,
    /// `nodes`: the rows.
    Rows,
    /// `count`, of the rows or of columns (`columns`, `distinct`).
    Count,
    /// A function of single columns, which are the fields below.
    Function(AggregateFunction),
}

/// An aggregate function of Postgres (manual, section 9.21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AggregateFunction {
    /// `avg`
    Avg,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `stddev`
    Stddev,
    /// `stddev_pop`
    StddevPop,
    /// `stddev_samp`
    StddevSamp,
    /// `sum`
    Sum,
    /// `var_pop`
    VarPop,
    /// `var_samp`
    VarSamp,
    /// `variance`
    Variance,
}

impl AggregateFunction {
    /// All of them, by name.
    pub const ALL: [Self; 10] = [
        Self::Avg,
        Self::Max,
        Self::Min,
        Self::Stddev,
        Self::StddevPop,
        Self::StddevSamp,
        Self::Sum,
        Self::VarPop,
        Self::VarSamp,
        Self::Variance,
    ];

    /// The name, which is that of the GraphQL field as well.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Avg => "avg",
            Self::Max => "max",
            Self::Min => "min",
            Self::Stddev => "stddev",
            Self::StddevPop => "stddev_pop",
            Self::StddevSamp => "stddev_samp",
            Self::Sum => "sum",
            Self::VarPop => "var_pop",
            Self::VarSamp => "var_samp",
            Self::Variance => "variance",
        }
    }

    /// The function of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|function| function.name() == name)
    }
}

/// An argument or an input object's field.
#[derive(Clone, Copy, Debug)]
pub struct InputValue {
    /// The name clients use.
    pub name: &'static str,
    /// The description shown by introspection.
    pub description: Option<&'static str>,
    /// The type.
    pub type_: TypeRef,
    /// The default value as a GraphQL literal.
    pub default_value: Option<&'static str>,
    /// The reason of `@deprecated`.
    pub deprecated: Option<&'static str>,
    /// The roles that have it.
    pub visible: RoleSet,
    /// What is sent in its place for roles that do not have it, sorted by role.
    pub presets: &'static [Preset],
}

impl InputValue {
    /// What is sent for `role`, which does not have the argument or field itself.
    #[inline]
    pub fn preset(&self, role: RoleId) -> Option<&'static PresetValue> {
        let index = self.presets.binary_search_by(|preset| preset.role.cmp(&role)).ok()?;
        Some(&self.presets[index].value)
    }
}

/// A value that a remote schema's permission (`@preset`) gives to an argument or input field.
#[derive(Clone, Copy, Debug)]
pub struct Preset {
    /// For whom.
    pub role: RoleId,
    /// The value.
    pub value: PresetValue,
}

/// The value of a [`Preset`], which can be written both as a GraphQL literal and as JSON.
#[derive(Clone, Copy, Debug)]
pub enum PresetValue {
    /// `null`, a boolean, a number or a string, as JSON text, which is GraphQL's as well.
    Scalar(&'static str),
    /// An enum value.
    Enum(&'static str),
    /// The session variable of that (lower-case) name, converted to that scalar or enum type.
    Session(&'static str, TypeId),
    /// A list.
    List(&'static [PresetValue]),
    /// An input object.
    Object(&'static [(&'static str, PresetValue)]),
}

/// A value of an enum type.
#[derive(Clone, Copy, Debug)]
pub struct EnumValue {
    /// The name, which is also the value.
    pub name: &'static str,
    /// The description shown by introspection.
    pub description: Option<&'static str>,
    /// The reason of `@deprecated`.
    pub deprecated: Option<&'static str>,
    /// The roles that have it.
    pub visible: RoleSet,
}

/// A directive that documents may use.
#[derive(Clone, Copy, Debug)]
pub struct DirectiveDefinition {
    /// The name without `@`.
    pub name: &'static str,
    /// The roles that may use it.
    pub visible: RoleSet,
    /// The remote schema it is sent to, and its name there; `None` where the gateway itself acts on it.
    pub remote: Option<(RemoteSchemaId, &'static str)>,
    /// The description shown by introspection.
    pub description: Option<&'static str>,
    /// Sorted by name.
    pub arguments: &'static [InputValue],
    /// `__DirectiveLocation` values, such as `FIELD`.
    pub locations: &'static [&'static str],
    /// Whether it may stand more than once at one place.
    pub repeatable: bool,
}

/// A type with its list and non-null wrappers, for example `[users!]!`.
///
/// The wrappers are packed two bits each, outermost in the lowest bits: `1` list, `2` non-null, `0` end. Sixteen
/// levels fit, which the generator checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeRef {
    named: TypeId,
    wrappers: u32,
}

const LIST: u32 = 1;
const NON_NULL: u32 = 2;

impl TypeRef {
    /// How many wrappers fit.
    pub const MAX_WRAPPERS: usize = 16;

    /// The nullable named type.
    pub const fn named(named: TypeId) -> Self {
        Self { named, wrappers: 0 }
    }

    /// `[T]`
    #[must_use]
    pub const fn list(self) -> Self {
        Self { named: self.named, wrappers: self.wrappers << 2 | LIST }
    }

    /// `T!`; the same type if it already is.
    #[must_use]
    pub const fn non_null(self) -> Self {
        if self.is_non_null() {
            return self;
        }
        Self { named: self.named, wrappers: self.wrappers << 2 | NON_NULL }
    }

    /// The named type inside.
    #[inline]
    pub const fn named_type(self) -> TypeId {
        self.named
    }

    /// Whether the outermost wrapper is `!`.
    #[inline]
    pub const fn is_non_null(self) -> bool {
        self.wrappers & 3 == NON_NULL
    }

    /// The type without an outermost `!`.
    #[must_use]
    pub const fn nullable(self) -> Self {
        if self.is_non_null() { Self { named: self.named, wrappers: self.wrappers >> 2 } } else { self }
    }

    /// Whether it is a list, nullable or not.
    pub const fn is_list(self) -> bool {
        self.nullable().wrappers & 3 == LIST
    }

    /// The element type of a list, nullable or not; `None` for a named type.
    pub const fn item(self) -> Option<Self> {
        let list = self.nullable();
        if list.wrappers & 3 == LIST { Some(Self { named: list.named, wrappers: list.wrappers >> 2 }) } else { None }
    }

    /// The type as GraphQL writes it.
    pub fn print(self, type_system: &TypeSystem) -> String {
        self.print_as(type_system.type_(self.named).name)
    }

    /// The type as GraphQL writes it where the named type is called `name`.
    pub fn print_as(self, name: &str) -> String {
        if self.is_non_null() {
            return format!("{}!", self.nullable().print_as(name));
        }
        match self.item() {
            Some(item) => format!("[{}]", item.print_as(name)),
            None => name.to_owned(),
        }
    }
}
