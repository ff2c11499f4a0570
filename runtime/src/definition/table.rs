//! Tables and views: columns, relationships and row permissions.

use super::{
    ComputedField, ComputedFieldId, ComputedResult, DeletePermission, InsertPermission, RoleId, SourceId, TypeId,
    UpdatePermission,
};

/// A table: an index into [`Gateway::tables`](super::Gateway::tables).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId(pub u16);

/// A column: an index into [`Table::columns`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColumnId(pub u16);

/// A relationship: an index into [`Table::relationships`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RelationshipId(pub u16);

/// A tracked table or view.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The database it is in.
    pub source: SourceId,
    /// The Postgres schema.
    pub schema: &'static str,
    /// The Postgres name.
    pub name: &'static str,
    /// The object type of its rows.
    pub row_type: TypeId,
    /// The columns, in the table's order.
    pub columns: &'static [Column],
    /// The primary key's columns, in key order; empty without one.
    pub primary_key: &'static [ColumnId],
    /// Relationships inside the source, sorted by name.
    pub relationships: &'static [Relationship],
    /// The fields that functions compute, sorted by name.
    pub computed_fields: &'static [ComputedField],
    /// Who may read which rows, sorted by role. `admin` is not in it and reads all.
    pub select_permissions: &'static [SelectPermission],
    /// Who may insert what, sorted by role. `admin` is not in it and inserts whatever the table takes.
    pub insert_permissions: &'static [InsertPermission],
    /// Who may update what, likewise.
    pub update_permissions: &'static [UpdatePermission],
    /// Who may delete which rows, likewise.
    pub delete_permissions: &'static [DeletePermission],
}

impl Table {
    /// The column with that id.
    #[inline]
    pub fn column(&self, id: ColumnId) -> &'static Column {
        &self.columns[usize::from(id.0)]
    }

    /// The relationship with that id.
    #[inline]
    pub fn relationship(&self, id: RelationshipId) -> &'static Relationship {
        &self.relationships[usize::from(id.0)]
    }

    /// The column whose GraphQL name is `field_name`.
    pub fn column_of_field(&self, field_name: &str) -> Option<(ColumnId, &'static Column)> {
        let index = self.columns.iter().position(|column| column.field_name == field_name)?;
        Some((ColumnId(u16::try_from(index).ok()?), &self.columns[index]))
    }

    /// The relationship of that name.
    pub fn relationship_of_field(&self, name: &str) -> Option<(RelationshipId, &'static Relationship)> {
        let index = self.relationships.binary_search_by(|relationship| relationship.name.cmp(name)).ok()?;
        Some((RelationshipId(u16::try_from(index).ok()?), &self.relationships[index]))
    }

    /// The array relationship whose aggregate has that name in filters and orders.
    pub fn relationship_of_aggregate(&self, name: &str) -> Option<(RelationshipId, &'static Relationship)> {
        let relationship = name.strip_suffix("_aggregate").or_else(|| name.strip_suffix("Aggregate"))?;
        let found = self.relationship_of_field(relationship)?;
        (found.1.kind == RelationshipKind::Array).then_some(found)
    }

    /// The computed field with that id.
    #[inline]
    pub fn computed_field(&self, id: ComputedFieldId) -> &'static ComputedField {
        &self.computed_fields[usize::from(id.0)]
    }

    /// The computed field of that name.
    pub fn computed_field_named(&self, name: &str) -> Option<(ComputedFieldId, &'static ComputedField)> {
        let index = self.computed_fields.binary_search_by(|computed| computed.name.cmp(name)).ok()?;
        Some((ComputedFieldId(u16::try_from(index).ok()?), &self.computed_fields[index]))
    }

    /// The computed field whose rows' aggregate has that name.
    pub fn computed_field_of_aggregate(&self, name: &str) -> Option<&'static ComputedField> {
        let computed = name.strip_suffix("_aggregate").or_else(|| name.strip_suffix("Aggregate"))?;
        let (_, found) = self.computed_field_named(computed)?;
        matches!(found.result, ComputedResult::Rows { .. }).then_some(found)
    }

    /// The permission of `role`; `None` for `admin` and for roles that may not read the table.
    pub fn select_permission(&self, role: RoleId) -> Option<&'static SelectPermission> {
        let index = self.select_permissions.binary_search_by(|permission| permission.role.cmp(&role)).ok()?;
        Some(&self.select_permissions[index])
    }

    /// The permission of `role`; `None` for `admin` and for roles that may not insert.
    pub fn insert_permission(&self, role: RoleId) -> Option<&'static InsertPermission> {
        let index = self.insert_permissions.binary_search_by(|permission| permission.role.cmp(&role)).ok()?;
        Some(&self.insert_permissions[index])
    }

    /// The permission of `role`; `None` for `admin` and for roles that may not update.
    pub fn update_permission(&self, role: RoleId) -> Option<&'static UpdatePermission> {
        let index = self.update_permissions.binary_search_by(|permission| permission.role.cmp(&role)).ok()?;
        Some(&self.update_permissions[index])
    }

    /// The permission of `role`; `None` for `admin` and for roles that may not delete.
    pub fn delete_permission(&self, role: RoleId) -> Option<&'static DeletePermission> {
        let index = self.delete_permissions.binary_search_by(|permission| permission.role.cmp(&role)).ok()?;
        Some(&self.delete_permissions[index])
    }
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The Postgres name, unquoted.
    pub sql_name: &'static str,
    /// The GraphQL field name; empty where the column is no field, because its name or type cannot be named in GraphQL.
    pub field_name: &'static str,
    /// The Postgres type.
    pub type_: SqlType,
    /// Whether it can be NULL.
    pub nullable: bool,
}

/// A Postgres type as the gateway uses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SqlType {
    /// The type's name for `::`, quoted and schema-qualified where needed: `uuid`, `"public"."mood"`, `integer[]`.
    pub name: &'static str,
    /// How values are bound.
    pub wire: WireType,
    /// Whether values are cast to text on the way out, which makes them JSON strings.
    pub stringify: bool,
}

/// How a value travels to Postgres as a bound parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WireType {
    /// `bool`, binary.
    Bool,
    /// `int2`, binary.
    Int2,
    /// `int4`, binary.
    Int4,
    /// `int8`, binary.
    Int8,
    /// `float4`, binary.
    Float4,
    /// `float8`, binary.
    Float8,
    /// `text` and `varchar`.
    Text,
    /// `uuid`, binary.
    Uuid,
    /// `json` or `jsonb`: JSON text, cast by Postgres.
    Json,
    /// An array type: bound as array literal text (`{1,2}`), cast by Postgres.
    Array,
    /// `geometry`: `GeoJSON`, or text that Postgres casts.
    Geometry,
    /// `geography`: `GeoJSON`, or text that Postgres casts.
    Geography,
    /// Any other type of an extension: bound as text, cast by Postgres. Its operators are in its own schema.
    Extension,
    /// Any other type: bound as text, cast by Postgres.
    Other,
    /// Text that refers to an enum table whose values have other names here: the names, each with what is stored. Values
    /// without an entry are what they are called.
    Enum(&'static [(&'static str, &'static str)]),
}

/// What a [`Relationship`] leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RelationshipKind {
    /// At most one row.
    Object,
    /// Any number of rows.
    Array,
}

/// A relationship to a table of the same source.
#[derive(Clone, Copy, Debug)]
pub struct Relationship {
    /// The GraphQL field name.
    pub name: &'static str,
    /// One row or many.
    pub kind: RelationshipKind,
    /// The table it leads to.
    pub target: TableId,
    /// Pairs of this table's and the target's columns that are equal.
    pub columns: &'static [(ColumnId, ColumnId)],
    /// Whether a nested insert inserts the target's row first, whose columns this table's row then has. Otherwise it is the
    /// other way round.
    pub inserts_first: bool,
}

/// What a role may read of a table. Its columns are the visible fields of the row type.
#[derive(Clone, Copy, Debug)]
pub struct SelectPermission {
    /// The role.
    pub role: RoleId,
    /// The rows it sees.
    pub filter: Predicate,
    /// Rows per field at the most.
    pub limit: Option<u32>,
    /// The columns that it does not see in all these rows.
    pub cells: &'static [CellFilter],
}

impl SelectPermission {
    /// In which of the rows the role sees the column; `None`: in all.
    pub fn cell_filter(&self, column: ColumnId) -> Option<Predicate> {
        let cells = self.cells.iter().find(|cells| cells.columns.contains(&column))?;
        Some(cells.filter)
    }

    /// In which of the rows the role sees the computed field; `None`: in all.
    pub fn computed_cell_filter(&self, computed: ComputedFieldId) -> Option<Predicate> {
        let cells = self.cells.iter().find(|cells| cells.computed_fields.contains(&computed))?;
        Some(cells.filter)
    }
}

/// Columns and computed fields that a role sees in some of its rows only. In the others they read as NULL, wherever they are read.
#[derive(Clone, Copy, Debug)]
pub struct CellFilter {
    /// The columns; no two filters of a permission have one in common.
    pub columns: &'static [ColumnId],
    /// The scalar computed fields, likewise.
    pub computed_fields: &'static [ComputedFieldId],
    /// The rows in which it sees them.
    pub filter: Predicate,
}

/// A row predicate as SQL, rendered at build time; no parts means all rows.
///
/// Joined in order, the parts are one boolean SQL expression in parentheses. Table aliases inside it (of `EXISTS`
/// sub-queries) start with `_p`, which no other alias of a statement does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Predicate(pub &'static [PredicatePart]);

/// A piece of a [`Predicate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PredicatePart {
    /// SQL text.
    Sql(&'static str),
    /// The alias of the row that is tested.
    Row,
    /// A bound parameter: the session variable of that (lower-case) name, cast to that type.
    SessionVariable(&'static str, SqlType),
    /// A bound parameter: all session variables as a JSON object, of that type.
    Session(SqlType),
    /// That there is the one row that an object relationship leads to. All of the predicate holds only where this does.
    Related(&'static RelatedRow),
    /// The alias of the row that the [`RelatedRow`] of that number is about.
    RelatedAlias(usize),
}

/// At most one related row, with what has to hold of it.
///
/// `(EXISTS (SELECT 1 FROM table AS "_p0" WHERE on AND filter))`, or where the predicate is about the rows of a query,
/// `JOIN table AS t1 ON on` in its `FROM` and `filter` in its `WHERE`. Both give the same rows. Postgres turns the first into
/// the second by itself where no other sub-query is in `filter`, so this stands only where one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RelatedRow {
    /// Which of the predicate's related rows it is.
    pub number: usize,
    /// The table, as it is written in SQL.
    pub table: &'static str,
    /// That its primary key is what the other row says.
    pub on: Predicate,
    /// What else has to hold.
    pub filter: Predicate,
}
