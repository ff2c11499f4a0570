//! The roles that the metadata names.

use std::collections::BTreeSet;

use runtime::definition::RoleId;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::metadata::Metadata;

/// `admin`, the empty string for every role without a name here, the rest sorted.
pub fn resolve(metadata: &Metadata) -> Vec<&str> {
    let hidden_from = metadata.introspection_disabled_for.iter().map(|role| role.as_str());
    let named: BTreeSet<&str> = permitted(metadata)
        .into_iter()
        .chain(hidden_from.filter(|role| *role != "admin" && !role.is_empty()))
        .collect();
    ["admin", ""].into_iter().chain(named).collect()
}

/// The roles from which the schema is hidden. One that nothing else names is most often misspelt.
pub fn without_introspection(roles: &[&str], metadata: &Metadata, diagnostics: &mut Diagnostics) -> Vec<RoleId> {
    let permitted = permitted(metadata);
    for role in &metadata.introspection_disabled_for {
        if role.value != "admin" && !permitted.contains(role.as_str()) {
            let message = format!("role `{}`, from which the schema is hidden, has no permission", role.value);
            diagnostics.push(
                Diagnostic::new(Code::UnknownRole, message)
                    .label(role.span, "no permission names this role")
                    .suggest(role, permitted.iter().copied()),
            );
        }
    }
    let id = |role: &Spanned<String>| if role.value == "admin" { Some(RoleId::ADMIN) } else { named(roles, role) };
    metadata.introspection_disabled_for.iter().filter_map(id).collect()
}

/// The roles that have a permission or inherit, without `admin`.
fn permitted(metadata: &Metadata) -> BTreeSet<&str> {
    let tables = metadata.sources.iter().flat_map(|source| {
        let models = source.logical_models.iter().map(|model| &model.table);
        source.tables.iter().chain(models)
    });
    let of_tables = tables.flat_map(|table| {
        let select = table.select_permissions.iter().map(|permission| &permission.role);
        let insert = table.insert_permissions.iter().map(|permission| &permission.role);
        let update = table.update_permissions.iter().map(|permission| &permission.role);
        let delete = table.delete_permissions.iter().map(|permission| &permission.role);
        select.chain(insert).chain(update).chain(delete)
    });
    let permissions = metadata.remote_schemas.iter().flat_map(|remote_schema| &remote_schema.permissions);
    let of_remote_schemas = permissions.map(|permission| &permission.role);
    let functions = metadata.sources.iter().flat_map(|source| &source.functions);
    let of_functions = functions.flat_map(|function| &function.permissions);
    let inherited = metadata.inherited_roles.iter().map(|role| &role.name);
    of_tables
        .chain(of_remote_schemas)
        .chain(of_functions)
        .chain(inherited)
        .map(|role| role.as_str())
        .filter(|role| *role != "admin" && !role.is_empty())
        .collect()
}

/// The id of a role that the metadata names; `None` for `admin`, whose permissions are not the metadata's to give.
pub fn named(roles: &[&str], name: &str) -> Option<RoleId> {
    let index = roles.get(2..)?.binary_search(&name).ok()?;
    u16::try_from(index + 2).ok().map(RoleId)
}
