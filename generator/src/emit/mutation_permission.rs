//! What roles may change in a table, in the table's file.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use runtime::definition::{ColumnPreset, ColumnValue, Predicate, RoleId, TableId};

use super::context::Context;
use super::format::RustFile;
use super::literal::ident;
use super::literal::mutation::{delete_permission, insert_permission, update_permission};
use super::words::{self, code};

/// How many lists of permissions a table has beside those to read it.
pub const KINDS: usize = 3;

/// The lists of permissions that are not empty, as fields of the table's literal.
pub fn lists(context: &Context<'_>, id: TableId) -> Vec<TokenStream> {
    let table = context.gateway.table(id);
    let insert: Vec<_> = table.insert_permissions.iter().map(|permission| permission.role).collect();
    let update: Vec<_> = table.update_permissions.iter().map(|permission| permission.role).collect();
    let delete: Vec<_> = table.delete_permissions.iter().map(|permission| permission.role).collect();
    let list = |(kind, roles): (&str, Vec<RoleId>)| {
        let field = ident(&format!("{}_permissions", kind.to_lowercase()));
        let constants = roles.iter().map(|role| constant(context, kind, *role));
        (!roles.is_empty()).then(|| quote!(#field: &[#(#constants),*],))
    };
    [("INSERT", insert), ("UPDATE", update), ("DELETE", delete)].into_iter().filter_map(list).collect()
}

/// The permissions themselves.
pub fn items(context: &Context<'_>, id: TableId, file: &mut RustFile) {
    let table = context.gateway.table(id);
    for permission in table.insert_permissions {
        let mut docs = vec![format!("Role {} inserts rows.", role(context, permission.role))];
        sql(&mut docs, "They must fulfil:", table.name, permission.check);
        presets(context, id, &mut docs, permission.presets);
        let constant = constant(context, "INSERT", permission.role);
        let definition = insert_permission(context, id, permission);
        file.item(&docs, quote!(const #constant: InsertPermission = #definition;));
    }
    for permission in table.update_permissions {
        let mut docs = vec![format!("Role {} updates rows.", role(context, permission.role))];
        sql(&mut docs, "Of all rows, these:", table.name, permission.filter);
        if let Some(check) = permission.check {
            sql(&mut docs, "Afterwards they must fulfil:", table.name, check);
        }
        presets(context, id, &mut docs, permission.presets);
        let constant = constant(context, "UPDATE", permission.role);
        let definition = update_permission(context, id, permission);
        file.item(&docs, quote!(const #constant: UpdatePermission = #definition;));
    }
    for permission in table.delete_permissions {
        let mut docs = vec![format!("Role {} deletes rows.", role(context, permission.role))];
        sql(&mut docs, "Of all rows, these:", table.name, permission.filter);
        let constant = constant(context, "DELETE", permission.role);
        let definition = delete_permission(context, permission);
        file.item(&docs, quote!(const #constant: DeletePermission = #definition;));
    }
}

fn constant(context: &Context<'_>, kind: &str, role: RoleId) -> Ident {
    ident(&format!("{kind}_PERMISSION_{}", context.names.roles[usize::from(role.0)]))
}

fn role(context: &Context<'_>, role: RoleId) -> String {
    code(context.gateway.roles.get(usize::from(role.0)).copied().unwrap_or_default())
}

fn sql(docs: &mut Vec<String>, title: &str, table: &str, predicate: Predicate) {
    let text = words::predicate(table, predicate);
    if !text.is_empty() {
        docs.extend([title.to_owned(), String::new()]);
        docs.extend(words::fenced("sql", [text]));
    }
}

fn presets(context: &Context<'_>, id: TableId, docs: &mut Vec<String>, presets: &[ColumnPreset]) {
    let table = context.gateway.table(id);
    for ColumnPreset { column, value } in presets {
        let value = match value {
            ColumnValue::Null => "NULL".to_owned(),
            ColumnValue::Text(text) => code(text),
            ColumnValue::SessionVariable(name) => format!("session variable {}", code(name)),
        };
        docs.push(format!("Column {} is set to {value}.", code(table.column(*column).sql_name)));
    }
}
