//! Enum tables: tables whose rows are the values of an enum type, and the columns that refer to them.

use std::collections::BTreeMap;

use runtime::definition::{ColumnId, TableId};

use super::{Catalog, ColumnEnum, EnumTable, EnumValue, Table};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span};
use crate::introspection::snapshot::{EnumRow, TableKind};
use crate::schema::naming;

/// Fills in the values of enum tables, and the enums of columns.
pub fn resolve(catalog: &mut Catalog, diagnostics: &mut Diagnostics) {
    for table in &mut catalog.tables {
        if let Some(span) = table.metadata.is_enum {
            table.enum_table = resolve_table(table, span, diagnostics);
        }
    }
    for index in 0..catalog.tables.len() {
        let table = &catalog.tables[index];
        let mut enums: BTreeMap<ColumnId, (TableId, &str)> = BTreeMap::new();
        for key in &table.snapshot.foreign_keys {
            let ([own], [_]) = (key.columns.as_slice(), key.foreign_columns.as_slice()) else { continue };
            let target = catalog.table_ids().find(|(_, target)| {
                target.source == table.source
                    && target.schema == key.foreign_schema
                    && target.name == key.foreign_table
                    && target.metadata.is_enum.is_some()
            });
            let (Some((target, _)), Some(column)) = (target, table.column_named(own)) else { continue };
            match enums.get(&column) {
                None => drop(enums.insert(column, (target, &key.name))),
                Some((other, _)) if *other == target => {}
                Some((other, _)) => report_several(catalog, table, own, [*other, target], diagnostics),
            }
        }
        let enums: Vec<(ColumnId, ColumnEnum)> = enums
            .into_iter()
            .filter_map(|(column, (target, _))| Some((column, column_enum(catalog, target)?)))
            .collect();
        for (column, enum_) in enums {
            catalog.tables[index].columns[usize::from(column.0)].enum_ = Some(enum_);
        }
    }
}

fn column_enum(catalog: &Catalog, id: TableId) -> Option<ColumnEnum> {
    let table = catalog.table(id).enum_table.as_ref()?;
    Some(ColumnEnum {
        table: id,
        type_name: table.type_name.clone(),
        values: table.values.iter().map(|value| value.stored.to_owned()).collect(),
    })
}

fn resolve_table<'a>(table: &Table<'a>, span: Span, diagnostics: &mut Diagnostics) -> Option<EnumTable<'a>> {
    let mut refuse = |reason: &str| {
        let message = format!("table `{}` cannot be an enum: {reason}", table.display_name());
        let help = "an enum table has a primary key of one text column, perhaps a text column with comments, and rows";
        diagnostics.push(Diagnostic::new(Code::InvalidEnumTable, message).label(span, "marked here").help(help));
        None
    };
    let is_text = |id: ColumnId| {
        let type_ = &table.column(id).type_;
        !type_.array && matches!(type_.base.as_str(), "text" | "varchar")
    };
    if table.snapshot.kind != TableKind::Table && table.primary_key.is_empty() {
        return refuse("it is a view");
    }
    let [key] = table.primary_key.as_slice() else {
        return refuse(if table.primary_key.is_empty() {
            "it has no primary key"
        } else {
            "its primary key has several columns"
        });
    };
    if !is_text(*key) {
        return refuse(&format!("its primary key `{}` is not of type `text`", table.column(*key).sql_name));
    }
    let others: Vec<_> = table.column_ids().filter(|(id, _)| id != key).collect();
    match others.as_slice() {
        [(id, comment)] if !is_text(*id) => {
            return refuse(&format!("its other column `{}` is not of type `text`", comment.sql_name));
        }
        [] | [_] => {}
        _ => return refuse("it has more than one column beside its primary key"),
    }
    let Some(rows) = &table.snapshot.enum_rows else {
        let message = format!("the rows of enum table `{}` are not in the snapshot", table.display_name());
        diagnostics.push(
            Diagnostic::new(Code::EnumRowsUnknown, message)
                .label(span, "marked here")
                .help("generate once without `--locked`, with the database there"),
        );
        return None;
    };
    if rows.is_empty() {
        return refuse("it has no rows");
    }
    values(table, span, rows, diagnostics)
        .map(|values| EnumTable { type_name: naming::enum_type(&table.graphql_name), values })
}

fn values<'a>(
    table: &Table<'a>,
    span: Span,
    rows: &'a [EnumRow],
    diagnostics: &mut Diagnostics,
) -> Option<Vec<EnumValue<'a>>> {
    let convention = table.graphql_name.convention();
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    let mut values = Vec::new();
    let mut invalid = |message: String, help: &str| {
        diagnostics.push(Diagnostic::new(Code::InvalidEnumValue, message).label(span, "in this table").help(help));
    };
    for row in rows {
        let name = convention.enum_value(&row.value);
        let display = table.display_name();
        if !naming::is_enum_value(&name) {
            invalid(
                format!("row `{}` of enum table `{display}` is not the name of a GraphQL enum value", row.value),
                "use letters, digits and `_`, not starting with a digit, and neither `true`, `false` nor `null`",
            );
        } else if let Some(other) = taken.insert(name.clone(), &row.value) {
            invalid(
                format!("rows `{other}` and `{}` of enum table `{display}` are both the value `{name}`", row.value),
                "the naming convention `graphql-default` writes values in capitals",
            );
        }
        values.push(EnumValue { name, stored: &row.value, comment: row.comment.as_deref() });
    }
    (taken.len() == rows.len()).then_some(values)
}

fn report_several(
    catalog: &Catalog,
    table: &Table,
    column: &str,
    targets: [TableId; 2],
    diagnostics: &mut Diagnostics,
) {
    let [first, second] = targets.map(|id| catalog.table(id));
    diagnostics.push(
        Diagnostic::new(
            Code::SeveralEnumReferences,
            format!("column `{column}` of table `{}` refers to two enum tables", table.display_name()),
        )
        .label(table.span, "in this table")
        .label(first.metadata.is_enum.unwrap_or(first.span), format!("enum table `{}`", first.display_name()))
        .label(second.metadata.is_enum.unwrap_or(second.span), format!("enum table `{}`", second.display_name()))
        .help("drop one of the foreign keys, or `is_enum` of one of the tables"),
    );
}
