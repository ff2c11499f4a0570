//! Whether the parts of all sources make one schema: no name twice at the top, none with two meanings below.

mod advice;
mod column_scalar;
mod conflicting_permission;
mod conflicting_type;
mod difference;
mod directive;
mod join_field;
mod opened_type;
mod root_field;
mod table_name;

use std::collections::BTreeSet;

use runtime::definition::TableId;

use crate::catalog::{Catalog, table::display_name};
use crate::diagnostic::Diagnostics;
use crate::schema::Definitions;
use crate::schema::definitions::Owner;

/// Applies the rules.
pub(super) fn check(catalog: &Catalog, definitions: &Definitions, diagnostics: &mut Diagnostics) {
    // Everything made from such tables clashes too, which need not be said.
    let repeated = table_name::check(catalog, diagnostics);
    root_field::check(catalog, definitions, &repeated, diagnostics);
    conflicting_type::check(catalog, definitions, &repeated, diagnostics);
    conflicting_permission::check(catalog, definitions, diagnostics);
    column_scalar::check(catalog, definitions, &repeated, diagnostics);
    directive::check(catalog, definitions, diagnostics);
    join_field::check(catalog, definitions, diagnostics);
    opened_type::check(catalog, definitions, diagnostics);
}

/// Whose a definition is, in words.
fn owner_in_words(catalog: &Catalog, owner: Owner) -> String {
    match owner {
        Owner::Gateway => "the gateway itself".to_owned(),
        Owner::Source(id) => format!("the namespace of source `{}`", catalog.source(id).name),
        Owner::Table(id) => {
            let table = catalog.table(id);
            let kind = if table.is_model() { "logical model" } else { "table" };
            format!("{kind} `{}` of source `{}`", table.display_name(), catalog.source(table.source).name)
        }
        Owner::Function(id) => {
            let function = &catalog.functions[usize::from(id.0)];
            let name = display_name(function.schema, function.name);
            let kind = if function.code.is_some() { "native query" } else { "function" };
            format!("{kind} `{name}` of source `{}`", catalog.source(function.source).name)
        }
        Owner::RemoteSchema(id) => format!("remote schema `{}`", catalog.remote_schema(id).name),
    }
}

/// Whether a definition is made from one of these tables.
fn is_made_from(owner: Owner, tables: &BTreeSet<TableId>) -> bool {
    matches!(owner, Owner::Table(id) if tables.contains(&id))
}
