//! Stage 4, build: the catalog in, the gateway value with the schema of all roles out.
//!
//! [`definitions`] gathers what every source defines, names repeated; `check` compares those of the same name. [`build`]
//! merges them, finds who reaches what, and freezes the result into static data.

mod access;
mod aggregate;
mod comparison;
pub mod definitions;
mod description;
mod enum_type;
mod freeze;
mod function_root;
mod gateway;
mod gateway_function;
mod insert_input;
mod join_field;
pub mod leak;
mod merge;
mod mutation_response;
mod mutation_root;
pub mod namespace;
pub mod naming;
mod object_type;
mod open_arguments;
#[cfg(test)]
mod open_arguments_tests;
mod origins;
#[cfg(test)]
mod permission_tests;
mod prune;
mod query_root;
mod remote;
mod remote_access;
mod remote_directive;
mod remote_names;
mod roles;
mod table_input;
#[cfg(test)]
mod tests;
mod unite;
mod update_input;
pub mod visibility;

pub use self::definitions::Definitions;
pub use self::origins::{Origin, Origins};
pub use self::roles::Roles;
pub use self::visibility::{Visibility, visibility};

use runtime::definition::Gateway;

use self::access::Access;
use crate::catalog::{Catalog, RemoteRelationship};
use crate::check::checked::Checked;
use crate::diagnostic::{Diagnostics, SourceMap};
use crate::join;

/// The result of [`build`].
#[derive(Debug)]
pub struct Schema {
    /// The gateway.
    pub gateway: &'static Gateway,
    /// Where each of its parts comes from.
    pub origins: Origins,
}

impl Schema {
    /// The remote relationship that gives a type of the schema a field.
    pub fn relationship<'c, 'a>(
        &self,
        catalog: &'c Catalog<'a>,
        type_name: &str,
        field: &str,
    ) -> Option<&'c RemoteRelationship<'a>> {
        catalog.remote_relationships.iter().find(|relationship| {
            relationship.name == field && join_field::left_type(catalog, relationship) == type_name
        })
    }
}

/// All types, root fields and joins that the sources bring, before those of the same name are merged.
pub fn definitions(catalog: &Catalog) -> Definitions {
    gather(catalog, &Access::new(catalog))
}

fn gather(catalog: &Catalog, access: &Access) -> Definitions {
    let mut types = comparison::definitions(catalog, access);
    types.extend(catalog.conventions().into_iter().map(|convention| table_input::order_by_enum(access, convention)));
    let mut root_fields = Vec::new();
    let mut directives = Vec::new();
    for (id, _) in catalog.table_ids() {
        types.push(object_type::definition(catalog, access, id));
        types.extend(enum_type::definition(catalog, access, id));
        types.extend(aggregate::definitions(catalog, access, id));
        types.push(table_input::bool_exp(catalog, access, id));
        types.push(table_input::order_by(catalog, access, id));
        types.push(table_input::select_column(catalog, access, id));
        types.extend(function_root::computed_args_types(catalog, access, id));
        types.push(mutation_response::definition(catalog, access, id));
        types.extend(insert_input::definitions(catalog, access, id));
        types.extend(update_input::definitions(catalog, access, id));
        root_fields.extend(query_root::fields(catalog, access, id));
        root_fields.extend(mutation_root::fields(catalog, access, id));
    }
    for (id, _) in catalog.function_ids() {
        types.extend(function_root::args_type(catalog, access, id));
        root_fields.extend(function_root::fields(catalog, access, id));
    }
    for (id, _) in catalog.remote_schema_ids() {
        types.extend(remote::definitions(catalog, access, id));
        root_fields.extend(remote::root_fields(catalog, access, id));
        directives.extend(remote_directive::directives(catalog, access, id));
    }
    let join_fields = join_field::fields(catalog, access);
    let mut definitions = Definitions { types, root_fields, join_fields, directives };
    namespace::add(catalog, &mut definitions);
    definitions
}

/// Builds the gateway. `digest` is recorded in it; `sources` gives the lines of origins.
pub fn build(catalog: &Checked<&Catalog>, digest: &str, sources: &SourceMap, diagnostics: &mut Diagnostics) -> Schema {
    let access = Access::new(catalog);
    let merged = merge::merge(catalog, &access, gather(catalog, &access), diagnostics);
    let frozen = freeze::freeze(&merged, &access, diagnostics);
    let type_system = frozen.type_system;
    let gateway = Gateway {
        digest: leak::text(digest),
        roles: leak::slice(catalog.roles.iter().map(|role| leak::text(role)).collect()),
        backend_variants: leak::slice(catalog.backend_variants.clone()),
        type_system,
        sources: gateway::sources(catalog),
        tables: gateway::tables(catalog, &type_system),
        functions: gateway_function::functions(catalog),
        remote_schemas: gateway::remote_schemas(catalog, &type_system),
        joins: join::build(catalog, &frozen.joins),
        settings: catalog.settings,
    };
    let origins = origins::collect(catalog, &merged, &type_system, &frozen.joins, sources);
    Schema { gateway: Box::leak(Box::new(gateway)), origins }
}
