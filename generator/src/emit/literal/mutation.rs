//! Permissions to change rows as literals.

use proc_macro2::TokenStream;
use quote::quote;
use runtime::definition::{ColumnPreset, ColumnValue, DeletePermission, InsertPermission, TableId, UpdatePermission};

use super::{column_id, option, predicate, role, text};
use crate::emit::context::Context;

/// An insert permission of `table`, in its own file.
pub fn insert_permission(context: &Context<'_>, table: TableId, permission: &InsertPermission) -> TokenStream {
    let InsertPermission { role: id, check, presets } = permission;
    let (role, check) = (role(context, *id), predicate(context, *check));
    let presets = column_presets(context, table, presets);
    quote!(InsertPermission { role: #role, check: #check, presets: #presets })
}

/// An update permission of `table`, in its own file.
pub fn update_permission(context: &Context<'_>, table: TableId, permission: &UpdatePermission) -> TokenStream {
    let UpdatePermission { role: id, filter, check, presets } = permission;
    let (role, filter) = (role(context, *id), predicate(context, *filter));
    let check = option(check.map(|check| predicate(context, check)));
    let presets = column_presets(context, table, presets);
    quote!(UpdatePermission { role: #role, filter: #filter, check: #check, presets: #presets })
}

/// A delete permission.
pub fn delete_permission(context: &Context<'_>, permission: &DeletePermission) -> TokenStream {
    let DeletePermission { role: id, filter } = permission;
    let (role, filter) = (role(context, *id), predicate(context, *filter));
    quote!(DeletePermission { role: #role, filter: #filter })
}

fn column_presets(context: &Context<'_>, table: TableId, presets: &[ColumnPreset]) -> TokenStream {
    let presets = presets.iter().map(|preset| {
        let column = column_id(context, Some(table), table, preset.column);
        let value = match preset.value {
            ColumnValue::Null => quote!(ColumnValue::Null),
            ColumnValue::Text(value) => {
                let value = text(value);
                quote!(ColumnValue::Text(#value))
            }
            ColumnValue::SessionVariable(name) => quote!(ColumnValue::SessionVariable(#name)),
        };
        quote!(ColumnPreset { column: #column, value: #value })
    });
    quote!(&[#(#presets),*])
}
