//! No two tables, of whatever sources, have the same GraphQL name: their rows are of different types even if these look
//! alike, because each comes from its own table.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::TableId;

use crate::catalog::Catalog;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};

/// Reports them; gives all but the first of each name.
pub(super) fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) -> BTreeSet<TableId> {
    let mut first: BTreeMap<&str, TableId> = BTreeMap::new();
    let mut repeated = BTreeSet::new();
    for (id, table) in catalog.table_ids() {
        let Some(other) = first.get(table.graphql_name.object_type()) else {
            first.insert(table.graphql_name.object_type(), id);
            continue;
        };
        repeated.insert(id);
        let source = |id: TableId| catalog.source(catalog.table(id).source).name;
        let is_model = [id, *other].map(|id| catalog.table(id).is_model());
        let (what, help) = match is_model {
            [false, false] => ("two tables", "give one of them another `custom_name`"),
            [true, true] => ("two logical models", "give one of them another `name`"),
            _ => ("a table and a logical model", "give the table a `custom_name`, or the model another `name`"),
        };
        let message = format!("{what} have the GraphQL name `{}`", table.graphql_name.object_type());
        diagnostics.push(
            Diagnostic::new(Code::DuplicateTableName, message)
                .label(place(catalog, id), format!("in source `{}`", source(id)))
                .label(place(catalog, *other), format!("in source `{}`", source(*other)))
                .help(help),
        );
    }
    repeated
}

/// The custom name, or the table's own where it has none.
fn place(catalog: &Catalog, id: TableId) -> Span {
    let table = catalog.table(id);
    table.metadata.configuration.custom_name.as_ref().map_or(table.span, |name| name.span)
}
