//! The whole of a gateway as one value.

use super::{
    Function, FunctionId, Join, JoinId, JoinTarget, RemoteSchema, RemoteSchemaId, Resolver, RoleId, Source, SourceId,
    Table, TableId, TypeSystem,
};

/// One fixed GraphQL server: schema, sources, permissions and joins.
#[derive(Clone, Copy, Debug)]
pub struct Gateway {
    /// Digest of the metadata and snapshots it was made from: 64 hexadecimal digits.
    pub digest: &'static str,
    /// Role names. The first is `admin`, the second the empty string (every role the metadata does not name), the rest
    /// is sorted by bytes up to the variants.
    pub roles: &'static [&'static str],
    /// The last roles are variants for trusted backends, which see what is `backend_only` as well: the roles that they are
    /// variants of. A request cannot name a variant.
    pub backend_variants: &'static [RoleId],
    /// The schema of all roles together.
    pub type_system: TypeSystem,
    /// The databases, sorted by name.
    pub sources: &'static [Source],
    /// The tracked tables and views of all sources, sorted by source, schema and name.
    pub tables: &'static [Table],
    /// The functions that are root fields, sorted by source, schema and name.
    pub functions: &'static [Function],
    /// The remote schemas, sorted by name.
    pub remote_schemas: &'static [RemoteSchema],
    /// The remote relationships, sorted by left type and field name.
    pub joins: &'static [Join],
    /// The settings that shaped the schema.
    pub settings: Settings,
}

/// Settings that change the schema: read when generating, recorded here, fixed afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Settings {
    /// `HASURA_GRAPHQL_ENABLE_REMOTE_SCHEMA_PERMISSIONS`: remote fields only for roles with a permission.
    pub remote_schema_permissions: bool,
    /// `HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES`: `bigint`, `numeric`, `float8` and `money` as JSON strings.
    pub stringify_numeric_types: bool,
    /// `HASURA_GRAPHQL_DEFAULT_NAMING_CONVENTION` is `graphql-default`: the names of sources that do not say otherwise.
    pub graphql_default: bool,
    /// `HASURA_GRAPHQL_INFER_FUNCTION_PERMISSIONS`: query functions for every role that sees the rows they return, and not
    /// only for those with a permission of their own.
    pub infer_function_permissions: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            remote_schema_permissions: false,
            stringify_numeric_types: false,
            graphql_default: false,
            infer_function_permissions: true,
        }
    }
}

impl Gateway {
    /// The role of that name; [`RoleId::UNKNOWN`] where the metadata does not name it.
    pub fn role(&self, name: &str) -> RoleId {
        if name == "admin" {
            return RoleId::ADMIN;
        }
        let named = self.roles.get(2..self.first_variant()).unwrap_or_default();
        match named.binary_search(&name) {
            Ok(index) => RoleId(u16::try_from(index + 2).unwrap_or(RoleId::UNKNOWN.0)),
            Err(_) => RoleId::UNKNOWN,
        }
    }

    /// Like [`Self::role`], with the names of variants, which only tools know.
    pub fn role_or_variant(&self, name: &str) -> RoleId {
        let variants = self.roles.get(self.first_variant()..).unwrap_or_default();
        let index = variants.iter().position(|variant| *variant == name).map(|index| self.first_variant() + index);
        index.and_then(|index| u16::try_from(index).ok()).map_or_else(|| self.role(name), RoleId)
    }

    /// What a role is in requests of trusted backends: its variant, or else the role itself.
    pub fn backend_role(&self, role: RoleId) -> RoleId {
        let variant = self.backend_variants.iter().position(|base| *base == role);
        let index = variant.map(|variant| u16::try_from(self.first_variant() + variant));
        index.and_then(Result::ok).map_or(role, RoleId)
    }

    fn first_variant(&self) -> usize {
        self.roles.len().saturating_sub(self.backend_variants.len())
    }

    /// The source with that id.
    #[inline]
    pub fn source(&self, id: SourceId) -> &'static Source {
        &self.sources[usize::from(id.0)]
    }

    /// The table with that id.
    #[inline]
    pub fn table(&self, id: TableId) -> &'static Table {
        &self.tables[usize::from(id.0)]
    }

    /// The function with that id.
    #[inline]
    pub fn function(&self, id: FunctionId) -> &'static Function {
        &self.functions[usize::from(id.0)]
    }

    /// The remote schema with that id.
    #[inline]
    pub fn remote_schema(&self, id: RemoteSchemaId) -> &'static RemoteSchema {
        &self.remote_schemas[usize::from(id.0)]
    }

    /// Whether a database answers a field with that resolver, so that it alone knows which values the arguments may have.
    pub fn is_answered_by_database(&self, resolver: Resolver) -> bool {
        match resolver {
            Resolver::Constant(_) | Resolver::RemoteRoot(_) | Resolver::RemoteNamespace(_) | Resolver::RemoteField => {
                false
            }
            Resolver::Join(join) => matches!(self.join(join).target, JoinTarget::Table { .. }),
            _ => true,
        }
    }

    /// The join with that id.
    #[inline]
    pub fn join(&self, id: JoinId) -> &'static Join {
        &self.joins[usize::from(id.0)]
    }
}
