//! Paired columns and fields can be equal.

use super::{key_type, metadata_of};
use crate::catalog::type_fit::{Family, Fit, ValueType, comparable, fit_column, of_column};
use crate::catalog::{Catalog, RemoteRelationship, Target};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::metadata::{RelationshipUsing, RemoteRelationshipTarget};

/// `column_mapping` of `manual_configuration`: Postgres compares the columns as they are.
pub(super) fn check_manual(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for table in &catalog.tables {
        let database = catalog.source(table.source).snapshot;
        for relationship in &table.relationships {
            let RelationshipUsing::Manual { columns, .. } = &relationship.metadata.using else { continue };
            let target = catalog.table(relationship.target);
            for (left_name, right_name) in columns {
                let left = table.column_named(left_name).map(|id| of_column(database, table.column(id)));
                let right = target.column_named(right_name).map(|id| of_column(database, target.column(id)));
                let (Some(left), Some(right)) = (left, right) else { continue };
                if !comparable(&left, &right) {
                    diagnostics.push(
                        Diagnostic::new(
                            Code::MappingTypeMismatch,
                            format!("Postgres cannot compare `{}` with `{}`", left.name, right.name),
                        )
                        .label(left_name.span, format!("`{}` of table `{}`", left.name, table.display_name()))
                        .label(right_name.span, format!("`{}` of table `{}`", right.name, target.display_name())),
                    );
                }
            }
        }
    }
}

/// `field_mapping` of `to_source`: values travel to the other database and are compared as its column's type.
pub(super) fn check_to_source(catalog: &Catalog, relationship: &RemoteRelationship, diagnostics: &mut Diagnostics) {
    let Target::Table { table, columns, .. } = &relationship.target else { return };
    let Some(written) = metadata_of(catalog, relationship) else { return };
    let RemoteRelationshipTarget::Source { field_mapping, .. } = &written.target else { return };
    let target = catalog.table(*table);
    let database = catalog.source(target.source).snapshot;
    for (index, column) in columns {
        let (Some(key), Some((_, column_name))) = (relationship.keys.get(*index), field_mapping.get(*index)) else {
            continue;
        };
        let (left, defined) = key_type(catalog, relationship.left, key.field);
        let right = of_column(database, target.column(*column));
        if left.family == Family::Composite {
            // Another rule's.
            continue;
        }
        let Some((code, message)) = judge(&left, &right) else { continue };
        let mut diagnostic = Diagnostic::new(code, message)
            .label(key.span, format!("`{}`", left.name))
            .label(column_name.span, format!("`{}` of table `{}`", right.name, target.display_name()));
        if let Some(defined) = defined {
            diagnostic = diagnostic.label(defined, "the field is defined here");
        }
        diagnostics.push(diagnostic);
    }
}

fn judge(left: &ValueType, right: &ValueType) -> Option<(Code, String)> {
    match fit_column(left, right) {
        Fit::Always => None,
        Fit::Sometimes(values) => Some((
            Code::KeyTypeLossy,
            format!("of the values of type `{}` only some can equal one of type `{}`: {values}", left.name, right.name),
        )),
        Fit::Never => Some((
            Code::MappingTypeMismatch,
            format!("no value of type `{}` can equal one of type `{}`", left.name, right.name),
        )),
    }
}
