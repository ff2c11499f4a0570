//! Whether the values in permission filters, checks and presets are values of their columns, and whether what may be
//! changed can be. Names and operators are the catalog's.

mod session_variable_text;
mod unwritable;
mod value_type;

use runtime::definition::{RoleId, TableId};

use self::unwritable::Written;
use crate::catalog::comparison::{field_type, operand_type};
use crate::catalog::operator::{self, OPERATORS, OperandType};
use crate::catalog::scalar::ColumnType;
use crate::catalog::type_fit::{shown_reported, shown_type};
use crate::catalog::{Catalog, Column, ComputedResult};
use crate::diagnostic::{Diagnostics, Span, Spanned};
use crate::introspection::snapshot;
use crate::metadata::{self, BoolExp, Yaml};

/// Applies the rules to every filter, check and preset.
pub(super) fn check(catalog: &Catalog, diagnostics: &mut Diagnostics) {
    for (id, table) in catalog.table_ids() {
        let changes = table.snapshot.changes();
        for permission in table.select_permissions.iter().filter(|found| !catalog.is_variant(found.role)) {
            // Those that are derived say what others say.
            if let Some(metadata) = permission.metadata {
                visit(catalog, id, &metadata.filter, diagnostics);
            }
        }
        let is_own = |role: RoleId, span: Span, name: &Spanned<String>| !catalog.is_variant(role) && span == name.span;
        for permission in
            table.insert_permissions.iter().filter(|found| is_own(found.role, found.span, &found.metadata.role))
        {
            let metadata::InsertPermission { columns, set, .. } = permission.metadata;
            if changes.insert {
                unwritable::check_columns(
                    &Written { table, change: "insert", columns: columns.as_ref(), set },
                    diagnostics,
                );
            } else {
                unwritable::check_table(table, "inserts", permission.span, diagnostics);
            }
            visit(catalog, id, &permission.metadata.check, diagnostics);
            visit_presets(catalog, id, &permission.metadata.set, diagnostics);
        }
        for permission in
            table.update_permissions.iter().filter(|found| is_own(found.role, found.span, &found.metadata.role))
        {
            let metadata::UpdatePermission { columns, set, .. } = permission.metadata;
            if changes.update {
                unwritable::check_columns(
                    &Written { table, change: "update", columns: Some(columns), set },
                    diagnostics,
                );
            } else {
                unwritable::check_table(table, "updates", permission.span, diagnostics);
            }
            visit(catalog, id, &permission.metadata.filter, diagnostics);
            if let Some(check) = &permission.metadata.check {
                visit(catalog, id, check, diagnostics);
            }
            visit_presets(catalog, id, &permission.metadata.set, diagnostics);
        }
        for permission in
            table.delete_permissions.iter().filter(|found| is_own(found.role, found.span, &found.metadata.role))
        {
            if !changes.delete {
                unwritable::check_table(table, "deletes", permission.span, diagnostics);
            }
            visit(catalog, id, &permission.metadata.filter, diagnostics);
        }
    }
}

/// What a filter compares values with.
struct Subject<'c> {
    /// What it is: column `name`.
    name: String,
    /// Where the filter names it.
    span: Span,
    /// Its type.
    type_: &'c ColumnType,
    /// Its type as messages write it.
    shown_type: String,
    /// What the database reports of its type.
    reported: &'c snapshot::ColumnType,
    /// The values of the enum table that it refers to.
    enum_values: Option<&'c [String]>,
}

/// A value that a filter compares a column or computed field with.
struct Compared<'c> {
    /// The column or computed field.
    subject: &'c Subject<'c>,
    /// The type that the value must be of.
    type_: ColumnType,
    /// The value.
    value: &'c Spanned<Yaml>,
    /// The labels of the column's type, if it is an enum.
    labels: Option<&'c [String]>,
}

/// Names that do not resolve are passed over: the catalog has reported them.
fn visit(catalog: &Catalog, id: TableId, exp: &BoolExp, diagnostics: &mut Diagnostics) {
    match exp {
        BoolExp::And(parts) | BoolExp::Or(parts) => {
            for part in parts {
                visit(catalog, id, part, diagnostics);
            }
        }
        BoolExp::Not(inner) => visit(catalog, id, inner, diagnostics),
        BoolExp::Exists { table, filter } => {
            let source = catalog.table(id).source;
            let found = catalog
                .table_ids()
                .find(|(_, other)| other.source == source && other.schema == table.schema && other.name == table.name);
            if let Some((other, _)) = found {
                visit(catalog, other, filter, diagnostics);
            }
        }
        BoolExp::Field { name, value } => {
            let table = catalog.table(id);
            if let Some(column) = table.column_named(name) {
                visit_values(catalog, id, &of_column(table.column(column), name.span), value, diagnostics);
            } else if let Some(computed) = table.computed_field_named(name) {
                let computed = table.computed_field(computed);
                match &computed.result {
                    ComputedResult::Scalar(type_) => {
                        let reported = &computed.snapshot.returns;
                        let subject = Subject {
                            name: format!("computed field `{}`", computed.name),
                            span: name.span,
                            type_,
                            shown_type: shown_reported(reported, type_),
                            reported,
                            enum_values: None,
                        };
                        visit_values(catalog, id, &subject, value, diagnostics);
                    }
                    ComputedResult::Rows(target) => {
                        if let Some(inner) = metadata::read_bool_exp(value, &mut Diagnostics::default()) {
                            visit(catalog, *target, &inner, diagnostics);
                        }
                    }
                }
            } else if let Some(relationship) = table.relationship_named(name) {
                // What is wrong with its shape the catalog has reported too.
                if let Some(inner) = metadata::read_bool_exp(value, &mut Diagnostics::default()) {
                    visit(catalog, table.relationship(relationship).target, &inner, diagnostics);
                }
            }
        }
    }
}

fn of_column<'c>(column: &'c Column<'c>, span: Span) -> Subject<'c> {
    Subject {
        name: format!("column `{}`", column.sql_name),
        span,
        type_: &column.type_,
        shown_type: shown_type(column),
        reported: &column.snapshot.type_,
        enum_values: column.enum_.as_ref().map(|enum_| enum_.values.as_slice()),
    }
}

fn visit_presets(
    catalog: &Catalog,
    id: TableId,
    presets: &[(Spanned<String>, Spanned<Yaml>)],
    diagnostics: &mut Diagnostics,
) {
    let table = catalog.table(id);
    for (name, value) in presets {
        let Some(column) = table.column_named(name) else { continue };
        let subject = of_column(table.column(column), name.span);
        let labels = labels(catalog, id, &subject);
        let compared = Compared { subject: &subject, type_: subject.type_.clone(), value, labels };
        session_variable_text::check(&compared, diagnostics);
        value_type::check(&compared, diagnostics);
    }
}

fn visit_values(
    catalog: &Catalog,
    id: TableId,
    subject: &Subject,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) {
    let all_labels = labels(catalog, id, subject);
    let mut compare = |type_: ColumnType, value: &Spanned<Yaml>, is_whole: bool| {
        let labels = all_labels.filter(|_| is_whole);
        let compared = Compared { subject, type_, value, labels };
        session_variable_text::check(&compared, diagnostics);
        value_type::check(&compared, diagnostics);
    };
    let Yaml::Map(entries) = &value.value else {
        compare(subject.type_.clone(), value, true);
        return;
    };
    for (name, operand) in entries {
        let name = name.strip_prefix('$').map_or_else(|| name.value.clone(), |rest| format!("_{rest}"));
        let Some(operator) = operator::find(OPERATORS, &name, subject.type_) else { continue };
        if !operator.columns.include(subject.type_) {
            continue;
        }
        match (operator.operand, &operand.value) {
            (OperandType::Fields(fields), Yaml::Map(entries)) => {
                for (name, value) in entries {
                    if let Some(field) = fields.iter().find(|field| field.name == name.value) {
                        compare(field_type(field, subject.type_), value, false);
                    }
                }
            }
            (OperandType::Fields(_), _) => {}
            _ => {
                // Patterns and the like are no values of an enum table.
                let is_whole =
                    matches!(operator.name, "_eq" | "_neq" | "_ne" | "_in" | "_nin") || subject.enum_values.is_none();
                compare(operand_type(operator, subject.type_), operand, is_whole);
            }
        }
    }
}

fn labels<'c>(catalog: &Catalog<'c>, id: TableId, subject: &Subject<'c>) -> Option<&'c [String]> {
    if subject.enum_values.is_some() {
        return subject.enum_values;
    }
    let type_ = subject.reported;
    let database = catalog.source(catalog.table(id).source).snapshot?;
    let found = database.enums.iter().find(|found| found.schema == type_.schema && found.name == type_.name)?;
    type_.is_enum.then_some(found.values.as_slice())
}
