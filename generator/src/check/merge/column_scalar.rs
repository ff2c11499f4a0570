//! The scalar that a column's type becomes is not the name of another kind of type.

use std::collections::{BTreeMap, BTreeSet};

use runtime::definition::TableId;

use super::owner_in_words;
use crate::catalog::Catalog;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::introspection::BUILT_IN_SCALARS;
use crate::schema::Definitions;
use crate::schema::definitions::{Definition, Kind};

pub(super) fn check(
    catalog: &Catalog,
    definitions: &Definitions,
    repeated: &BTreeSet<TableId>,
    diagnostics: &mut Diagnostics,
) {
    let mut others: BTreeMap<&str, &Definition> = BTreeMap::new();
    for definition in &definitions.types {
        let is_scalar = matches!(definition.kind, Kind::Scalar { .. });
        // Names of built-in scalars are another rule's.
        if !is_scalar && !BUILT_IN_SCALARS.contains(&definition.name.as_str()) {
            others.entry(&definition.name).or_insert(definition);
        }
    }
    let mut reported: BTreeSet<&str> = BTreeSet::new();
    for (id, table) in catalog.table_ids().filter(|(id, _)| !repeated.contains(id)) {
        for column in table.columns.iter().filter(|column| column.field_name.is_some()) {
            let scalar = column.type_.scalar.as_str();
            let Some(other) = others.get(scalar).filter(|_| reported.insert(scalar)) else { continue };
            let mut diagnostic = Diagnostic::new(
                Code::ConflictingType,
                format!(
                    "type `{scalar}` of {} has the name of a column's scalar",
                    owner_in_words(catalog, other.owner)
                ),
            );
            if let Some(span) = other.span {
                diagnostic = diagnostic.label(span, "defined here");
            }
            let owner = owner_in_words(catalog, crate::schema::definitions::Owner::Table(id));
            let label = format!("column `{}` of {owner} is of the Postgres type `{scalar}`", column.sql_name);
            diagnostics.push(diagnostic.label(table.span, label));
        }
    }
}
