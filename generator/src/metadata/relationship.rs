//! Object and array relationships inside a source.

use super::{
    Relationship, RelationshipUsing, Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};

/// The list a relationship stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// `object_relationships`
    Object,
    /// `array_relationships`
    Array,
}

impl Direction {
    fn list(self) -> &'static str {
        match self {
            Self::Object => "`object_relationships`",
            Self::Array => "`array_relationships`",
        }
    }

    fn item(self) -> &'static str {
        match self {
            Self::Object => "an object relationship",
            Self::Array => "an array relationship",
        }
    }
}

/// Reads a list of relationships.
pub(super) fn read_relationships(
    value: &Spanned<Yaml>,
    direction: Direction,
    diagnostics: &mut Diagnostics,
) -> Vec<Relationship> {
    let items = read::list(value, direction.list(), diagnostics);
    items.iter().filter_map(|item| read_relationship(item, direction, diagnostics)).collect()
}

fn read_relationship(
    value: &Spanned<Yaml>,
    direction: Direction,
    diagnostics: &mut Diagnostics,
) -> Option<Relationship> {
    let mut reader = MapReader::new(value, direction.item(), diagnostics)?;
    let name = reader.required("name", diagnostics);
    let name = name.and_then(|name| read::graphql_name(name, "the name of a relationship", diagnostics));
    let using = reader.required("using", diagnostics);
    let comment = reader.optional("comment").and_then(|comment| read::text(comment, "`comment`", diagnostics));
    reader.finish(diagnostics);
    let using = read_using(using?, direction, diagnostics)?;
    Some(Relationship { name: name?, using, comment })
}

fn read_using(value: &Spanned<Yaml>, direction: Direction, diagnostics: &mut Diagnostics) -> Option<RelationshipUsing> {
    let mut reader = MapReader::new(value, "`using`", diagnostics)?;
    reader.at_most_one(&["foreign_key_constraint_on", "manual_configuration"], diagnostics);
    let foreign_key = reader.optional("foreign_key_constraint_on");
    let manual = reader.optional("manual_configuration");
    reader.finish(diagnostics);
    if let Some(foreign_key) = foreign_key {
        return read_foreign_key(foreign_key, direction, diagnostics);
    }
    if let Some(manual) = manual {
        return read_manual(manual, diagnostics);
    }
    let message = "`foreign_key_constraint_on` or `manual_configuration` is missing in `using`";
    diagnostics.push(Diagnostic::new(Code::MissingKey, message).label(value.span, "here"));
    None
}

fn read_foreign_key(
    value: &Spanned<Yaml>,
    direction: Direction,
    diagnostics: &mut Diagnostics,
) -> Option<RelationshipUsing> {
    const WHAT: &str = "`foreign_key_constraint_on`";
    match &value.value {
        Yaml::Map(_) => {
            let mut reader = MapReader::new(value, WHAT, diagnostics)?;
            reader.at_most_one(&["column", "columns"], diagnostics);
            let table = reader.required("table", diagnostics);
            let table = table.and_then(|table| read::qualified_name(table, "`table`", diagnostics));
            let columns = match (reader.optional("columns"), reader.optional("column")) {
                (Some(columns), _) => read_columns(columns, "`columns`", diagnostics),
                (None, Some(column)) => read_columns(column, "`column`", diagnostics),
                (None, None) => {
                    reader.required("column", diagnostics);
                    None
                }
            };
            reader.finish(diagnostics);
            Some(RelationshipUsing::ReverseForeignKey { table: table?, columns: columns? })
        }
        _ if direction == Direction::Array => {
            read::wrong_type(value, WHAT, "a map of `table` and `column`", diagnostics);
            None
        }
        Yaml::String(_) | Yaml::List(_) => read_columns(value, WHAT, diagnostics).map(RelationshipUsing::ForeignKey),
        _ => {
            read::wrong_type(value, WHAT, "a column, a list of columns, or a map of `table` and `column`", diagnostics);
            None
        }
    }
}

/// One column or a list of them, each once.
fn read_columns(
    value: &Spanned<Yaml>,
    what: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<Vec<Spanned<String>>>> {
    let columns = match &value.value {
        Yaml::String(_) => vec![read::name(value, what, diagnostics)?],
        _ => read::names(value, what, diagnostics),
    };
    if columns.is_empty() {
        if matches!(value.value, Yaml::List(_)) {
            let message = format!("{what} must name at least one column");
            diagnostics.push(Diagnostic::new(Code::InvalidValue, message).label(value.span, "empty"));
        }
        return None;
    }
    let names = columns.iter().map(|column| (column.value.clone(), column.span));
    read::report_duplicates("column", names, diagnostics);
    Some(Spanned::new(columns, value.span))
}

fn read_manual(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<RelationshipUsing> {
    let mut reader = MapReader::new(value, "`manual_configuration`", diagnostics)?;
    reader.at_most_one(&["remote_table", "remote_native_query"], diagnostics);
    let order = reader.optional("insertion_order").filter(|order| order.value != Yaml::Null);
    let order = order
        .and_then(|order| read::one_of(order, "`insertion_order`", &["before_parent", "after_parent"], diagnostics));
    let after_parent = order.is_some_and(|order| order.value == "after_parent");
    let columns = reader.required("column_mapping", diagnostics);
    let columns = columns.map(|columns| read::name_mapping(columns, "`column_mapping`", diagnostics));
    if reader.optional("remote_native_query").is_some() {
        reader.warn_not_supported("remote_native_query", "the relationship is left out", diagnostics);
        reader.optional("remote_table");
        reader.finish(diagnostics);
        return None;
    }
    let table = reader.required("remote_table", diagnostics);
    let table = table.and_then(|table| read::qualified_name(table, "`remote_table`", diagnostics));
    reader.finish(diagnostics);
    Some(RelationshipUsing::Manual { table: table?, columns: columns?, after_parent })
}
