//! Permission filters in words, for people who read generated code and lock files.

use runtime::definition::TableId;

use super::{infix, quote_literal};
use crate::catalog::bool_exp::{BoolExp, Comparison, Operand};
use crate::catalog::operator::SqlForm;
use crate::catalog::scalar::{qualified_name, quote_identifier};
use crate::catalog::{Catalog, ComputedResult, Table};

/// The filter in words, close to SQL: `"user_id" = X-Hasura-User-Id`.
pub fn describe(catalog: &Catalog, table: TableId, filter: &BoolExp) -> String {
    if filter.is_empty() { "all rows".to_owned() } else { words(catalog, catalog.table(table), table, filter) }
}

fn words(catalog: &Catalog, root: &Table, table: TableId, exp: &BoolExp) -> String {
    let definition = catalog.table(table);
    let list = |parts: &[BoolExp], separator: &str, empty: &str| match parts {
        [] => empty.to_owned(),
        [single] => words(catalog, root, table, single),
        parts => {
            let parts: Vec<_> = parts.iter().map(|part| words(catalog, root, table, part)).collect();
            format!("({})", parts.join(separator))
        }
    };
    match exp {
        BoolExp::And(parts) => list(parts, " and ", "true"),
        BoolExp::Or(parts) => list(parts, " or ", "false"),
        BoolExp::Not(inner) => format!("not {}", words(catalog, root, table, inner)),
        BoolExp::Exists(other, inner) if inner.is_empty() => {
            format!("a row of {}", catalog.table(*other).display_name())
        }
        BoolExp::Exists(other, inner) => {
            let name = catalog.table(*other).display_name();
            format!("a row of {name} with {}", words(catalog, root, *other, inner))
        }
        BoolExp::Related(id, inner) if inner.is_empty() => {
            format!("{} exists", definition.relationship(*id).name)
        }
        BoolExp::Related(id, inner) => {
            let relationship = definition.relationship(*id);
            format!("{} with {}", relationship.name, words(catalog, root, relationship.target, inner))
        }
        BoolExp::Column(column, comparison) => {
            let value = quote_identifier(definition.column(*column).sql_name);
            comparison_words(root, definition, &value, comparison)
        }
        BoolExp::Computed(id, comparison) => {
            comparison_words(root, definition, definition.computed_field(*id).name, comparison)
        }
        BoolExp::ComputedRow(id, inner) => {
            let computed = definition.computed_field(*id);
            match computed.result {
                ComputedResult::Rows(table) if !inner.is_empty() => {
                    format!("{} with {}", computed.name, words(catalog, root, table, inner))
                }
                _ => format!("{} exists", computed.name),
            }
        }
    }
}

fn comparison_words(root: &Table, table: &Table, value: &str, comparison: &Comparison) -> String {
    match comparison {
        Comparison::All(parts) if parts.is_empty() => "true".to_owned(),
        Comparison::All(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| comparison_words(root, table, value, part)).collect();
            parts.join(" and ")
        }
        Comparison::IsNull(true) => format!("{value} is null"),
        Comparison::IsNull(false) => format!("{value} is not null"),
        Comparison::Value(operator, operand) => {
            let sign = match operator.sql {
                SqlForm::In => "in",
                SqlForm::NotIn => "not in",
                _ => infix(operator),
            };
            format!("{value} {sign} {}", operand_words(operand))
        }
        Comparison::Column(operator, other) => {
            format!("{value} {} {}", infix(operator), quote_identifier(table.column(*other).sql_name))
        }
        Comparison::RootColumn(operator, other) => {
            let name = qualified_name(root.schema, root.name);
            format!("{value} {} {name}.{}", infix(operator), quote_identifier(root.column(*other).sql_name))
        }
        Comparison::Cast(to, inner) => comparison_words(root, table, &format!("{value}::{}", to.sql_name()), inner),
    }
}

fn operand_words(operand: &Operand) -> String {
    match operand {
        Operand::Null => "null".to_owned(),
        Operand::SessionVariable(name) => header_case(name),
        Operand::Literal(text) => quote_literal(text),
        Operand::List(items) => format!("({})", items.iter().map(operand_words).collect::<Vec<_>>().join(", ")),
    }
}

/// `x-hasura-user-id` as people write it: `X-Hasura-User-Id`.
fn header_case(name: &str) -> String {
    let capital = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
    };
    name.split('-').map(capital).collect::<Vec<_>>().join("-")
}
