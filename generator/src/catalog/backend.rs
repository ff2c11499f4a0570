//! Roles as trusted backends have them: a role with a permission that is `backend_only` has a variant, with whatever the
//! role has and these permissions. Variants are roles of their own behind the others; no request can name one.

use std::collections::BTreeSet;

use runtime::definition::RoleId;

use super::Catalog;
use crate::schema::leak;

/// Adds the variants. Permissions that stay with the role itself keep saying that they are for backends only.
pub fn derive(catalog: &mut Catalog) {
    let tables = catalog.tables.iter();
    let bases: BTreeSet<RoleId> = tables
        .flat_map(|table| {
            let insert = table.insert_permissions.iter().filter(|permission| permission.backend_only);
            let update = table.update_permissions.iter().filter(|permission| permission.backend_only);
            let delete = table.delete_permissions.iter().filter(|permission| permission.backend_only);
            let insert = insert.map(|permission| permission.role);
            insert.chain(update.map(|permission| permission.role)).chain(delete.map(|permission| permission.role))
        })
        .collect();
    for base in bases {
        let Ok(variant) = u16::try_from(catalog.roles.len()).map(RoleId) else { return };
        let name = leak::text(&format!("{} (backend)", catalog.roles[usize::from(base.0)]));
        catalog.roles.push(name);
        catalog.backend_variants.push(base);
        add(catalog, base, variant);
    }
}

/// Gives a variant what its role has. Being the last role, it stands last everywhere.
fn add(catalog: &mut Catalog, base: RoleId, variant: RoleId) {
    for table in &mut catalog.tables {
        let select = table.select_permissions.iter().find(|permission| permission.role == base).cloned();
        table
            .select_permissions
            .extend(select.map(|permission| super::SelectPermission { role: variant, ..permission }));
        let insert = table.insert_permissions.iter().find(|permission| permission.role == base).cloned();
        table.insert_permissions.extend(insert.map(|permission| super::InsertPermission {
            role: variant,
            backend_only: false,
            ..permission
        }));
        let update = table.update_permissions.iter().find(|permission| permission.role == base).cloned();
        table.update_permissions.extend(update.map(|permission| super::UpdatePermission {
            role: variant,
            backend_only: false,
            ..permission
        }));
        let delete = table.delete_permissions.iter().find(|permission| permission.role == base).cloned();
        table.delete_permissions.extend(delete.map(|permission| super::DeletePermission {
            role: variant,
            backend_only: false,
            ..permission
        }));
    }
    for function in &mut catalog.functions {
        if function.roles.contains(&base) {
            function.roles.insert(variant);
        }
    }
    for remote_schema in &mut catalog.remote_schemas {
        let found = remote_schema.permissions.iter().find(|permission| permission.role == base).cloned();
        remote_schema
            .permissions
            .extend(found.map(|permission| super::RemotePermission { role: variant, ..permission }));
    }
    if catalog.without_introspection.contains(&base) {
        catalog.without_introspection.push(variant);
    }
}
