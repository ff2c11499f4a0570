//! Select permissions of roles on tables, and what permissions of all kinds have in common.

use super::{
    Columns, SelectPermission, Yaml,
    bool_exp::read_bool_exp,
    read::{self, MapReader},
};
use crate::diagnostic::{Diagnostics, Spanned};

/// Reads `select_permissions`.
pub(super) fn read_select_permissions(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<SelectPermission> {
    let items = read::list(value, "`select_permissions`", diagnostics);
    let permissions: Vec<_> = items.iter().filter_map(|item| read_select_permission(item, diagnostics)).collect();
    report_duplicate_roles(permissions.iter().map(|permission| &permission.role), diagnostics);
    permissions
}

/// An item of a list of permissions, as far as it could be read.
pub(super) struct Item<'a> {
    pub role: Option<Spanned<String>>,
    pub permission: Option<&'a Spanned<Yaml>>,
}

pub(super) fn read_item<'a>(value: &'a Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Item<'a>> {
    let mut reader = MapReader::new(value, "an entry of a permission list", diagnostics)?;
    let role = reader.required("role", diagnostics);
    let role = role.and_then(|role| read::name(role, "`role`", diagnostics));
    let permission = reader.required("permission", diagnostics);
    reader.optional("comment");
    reader.finish(diagnostics);
    if let Some(role) = role.as_ref().filter(|role| role.value == "admin") {
        read::report_admin(role, diagnostics);
    }
    Some(Item { role, permission })
}

fn read_select_permission(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<SelectPermission> {
    const ROOT_FIELDS: &[&str] = &["select", "select_by_pk", "select_aggregate"];
    const SUBSCRIPTION_FIELDS: &[&str] = &["select", "select_by_pk", "select_aggregate", "select_stream"];
    let Item { role, permission } = read_item(value, diagnostics)?;
    let mut reader = MapReader::new(permission?, "a select permission", diagnostics)?;
    let columns = reader.required("columns", diagnostics);
    let columns = columns.and_then(|columns| read_columns(columns, diagnostics));
    let filter = reader.required("filter", diagnostics);
    let filter = filter.and_then(|filter| read_bool_exp(filter, diagnostics));
    let limit = reader.optional("limit");
    // The database's limit is a signed number.
    let limit = limit.and_then(|limit| read::integer(limit, "`limit`", i32::MAX.unsigned_abs(), diagnostics));
    let allow_aggregations = reader.optional("allow_aggregations");
    let allow_aggregations =
        allow_aggregations.and_then(|allow| read::boolean(allow, "`allow_aggregations`", diagnostics)).unwrap_or(false);
    let query_root_fields = reader.optional("query_root_fields");
    let query_root_fields =
        query_root_fields.map(|fields| read_root_fields(fields, "`query_root_fields`", ROOT_FIELDS, diagnostics));
    // There are no subscriptions yet, so that nothing is withheld by it.
    if let Some(fields) = reader.optional("subscription_root_fields") {
        read_root_fields(fields, "`subscription_root_fields`", SUBSCRIPTION_FIELDS, diagnostics);
    }
    let computed_fields = reader.optional("computed_fields");
    let computed_fields =
        computed_fields.map(|names| read::names(names, "`computed_fields`", diagnostics)).unwrap_or_default();
    let names = computed_fields.iter().map(|name| (name.value.clone(), name.span));
    read::report_duplicates("computed field", names, diagnostics);
    reader.finish(diagnostics);
    Some(SelectPermission {
        role: role?,
        columns: columns?,
        computed_fields,
        filter: filter?,
        limit,
        allow_aggregations,
        query_root_fields,
    })
}

fn read_root_fields(
    value: &Spanned<Yaml>,
    what: &str,
    allowed: &[&'static str],
    diagnostics: &mut Diagnostics,
) -> Vec<Spanned<String>> {
    read::list(value, what, diagnostics)
        .iter()
        .filter_map(|item| read::one_of(item, what, allowed, diagnostics))
        .map(|field| Spanned::new(field.value.to_owned(), field.span))
        .collect()
}

pub(super) fn read_columns(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Columns> {
    match &value.value {
        Yaml::String(all) if all == "*" => Some(Columns::All(value.span)),
        Yaml::List(_) => {
            let columns = read::names(value, "`columns`", diagnostics);
            read::report_duplicates(
                "column",
                columns.iter().map(|column| (column.value.clone(), column.span)),
                diagnostics,
            );
            Some(Columns::Some(columns))
        }
        _ => {
            read::wrong_type(value, "`columns`", "a list of columns or `\"*\"`", diagnostics);
            None
        }
    }
}

pub(super) fn report_duplicate_roles<'a>(
    roles: impl IntoIterator<Item = &'a Spanned<String>>,
    diagnostics: &mut Diagnostics,
) {
    let roles = roles.into_iter().map(|role| (role.value.clone(), role.span));
    read::report_duplicates("a permission for the role", roles, diagnostics);
}
