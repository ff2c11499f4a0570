//! What a permission filter asks of a column: operators, operands and session variables.

use super::bool_exp::{Comparison, Operand, Scope};
use super::operator::{COLUMN_OPERATORS, EQUAL, Field, OPERATORS, OperandType, Operator};
use super::scalar::ColumnType;
use super::{column, operator};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spanned};
use crate::metadata::Yaml;

/// The name of the session variable that a text means, lower case; `None` for any other text.
pub fn session_variable(text: &str) -> Option<String> {
    const PREFIX: &str = "x-hasura-";
    if text.eq_ignore_ascii_case("req_user_id") {
        return Some("x-hasura-user-id".to_owned());
    }
    let starts = text.get(..PREFIX.len()).is_some_and(|start| start.eq_ignore_ascii_case(PREFIX));
    starts.then(|| text.to_ascii_lowercase())
}

/// Whether a text starts as session variables do, or almost so.
pub fn is_almost_session_variable(text: &str) -> bool {
    let start: String = text.chars().take("x-hasura-".len()).collect::<String>().to_lowercase().replace('_', "-");
    let similar = [
        "x-hasura-",
        "x-hasure-",
        "x-hasuar-",
        "x-hasaru-",
        "x-hausra-",
        "x-hsaura-",
        "x-hasra-",
        "x-hasur-",
        "xhasura-",
        "hasura-",
        "x-hasurra",
    ];
    similar.iter().any(|prefix| start.starts_with(prefix))
}

/// `{operator: operand, …}`, or a plain value that must be equal.
pub(super) fn resolve_comparison(
    scope: Scope,
    type_: &ColumnType,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<Comparison> {
    let Yaml::Map(entries) = &value.value else {
        return Some(Comparison::Value(EQUAL, operand(value, type_)));
    };
    let mut resolved: Vec<_> = entries
        .iter()
        .map(|(name, operand)| resolve_operator(scope, type_, name, operand, diagnostics))
        .collect::<Vec<_>>()
        .into_iter()
        .collect::<Option<_>>()?;
    if resolved.len() == 1 { resolved.pop() } else { Some(Comparison::All(resolved)) }
}

fn resolve_operator(
    scope: Scope,
    type_: &ColumnType,
    written: &Spanned<String>,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<Comparison> {
    let name = match written.strip_prefix('$') {
        Some(rest) => format!("_{rest}"),
        None => written.value.clone(),
    };
    if name == "_is_null" {
        let Yaml::Boolean(is_null) = value.value else {
            return invalid(value, "`_is_null` takes `true` or `false`", diagnostics);
        };
        return Some(Comparison::IsNull(is_null));
    }
    if name == "_cast" {
        return resolve_cast(scope, type_, written, value, diagnostics);
    }
    if let Some(operator) = operator::find(COLUMN_OPERATORS, &name, type_) {
        return resolve_column_operator(scope, type_, operator, value, diagnostics);
    }
    let Some(operator) = operator::find(OPERATORS, &name, type_) else {
        diagnostics.push(
            Diagnostic::new(Code::UnknownFilterOperator, format!("operator `{}` does not exist", written.value))
                .label(written.span, "no such operator")
                .suggest(&name, operator::names()),
        );
        return None;
    };
    if !operator.columns.include(type_) {
        return not_applicable(type_, written, operator.columns.describe(), diagnostics);
    }
    if let OperandType::Fields(fields) = operator.operand {
        let operands = resolve_fields(fields, type_, written, value, diagnostics)?;
        return Some(Comparison::Value(operator, Operand::List(operands)));
    }
    let operand_type = operand_type(operator, type_);
    let operand = operand(value, &operand_type);
    let is_list = matches!(operator.operand, OperandType::ColumnList | OperandType::NamedList(_));
    if is_list && !matches!(operand, Operand::List(_) | Operand::SessionVariable(_)) {
        let message = format!("`{}` takes a list or a session variable that holds an array literal", written.value);
        return invalid(value, &message, diagnostics);
    }
    if !is_list && !operand_type.array && matches!(operand, Operand::List(_)) {
        return invalid(value, &format!("`{}` takes a single value", written.value), diagnostics);
    }
    Some(Comparison::Value(operator, operand))
}

/// A map with one value per argument of a function, in the order of the arguments.
fn resolve_fields(
    fields: &[Field],
    type_: &ColumnType,
    written: &Spanned<String>,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Operand>> {
    let names: Vec<_> = fields.iter().map(|field| format!("`{}`", field.name)).collect();
    let expected = format!("`{}` takes a map of {}", written.value, names.join(" and "));
    let Yaml::Map(entries) = &value.value else { return invalid(value, &expected, diagnostics) };
    if let Some((unknown, _)) = entries.iter().find(|(name, _)| !fields.iter().any(|field| field.name == name.value)) {
        let diagnostic = Diagnostic::new(Code::InvalidFilter, expected).label(unknown.span, "not this");
        diagnostics.push(diagnostic.suggest(unknown, fields.iter().map(|field| field.name)));
        return None;
    }
    let mut operands = Vec::with_capacity(fields.len());
    for field in fields {
        match (entries.iter().find(|(name, _)| name.value == field.name), field.default) {
            (Some((_, value)), _) => operands.push(operand(value, &field_type(field, type_))),
            (None, Some("NULL")) => operands.push(Operand::Null),
            (None, Some(default)) => operands.push(Operand::Literal(default.to_owned())),
            (None, None) => {
                let message = format!("`{}` of `{}` is missing", field.name, written.value);
                return invalid(value, &message, diagnostics);
            }
        }
    }
    Some(operands)
}

/// The type of an argument of a function for a column.
pub fn field_type(field: &Field, column: &ColumnType) -> ColumnType {
    field.type_.map_or_else(|| column.clone(), |name| named_type(name, column))
}

/// The type of that name, which is built in or of the same extension as a column's.
fn named_type(name: &str, column: &ColumnType) -> ColumnType {
    match name {
        "text" | "float8" | "bool" | "int4" => ColumnType::built_in(name),
        other => column.sibling(other),
    }
}

/// The type that an operator's right side has for a column.
pub fn operand_type(operator: &Operator, column: &ColumnType) -> ColumnType {
    match operator.operand {
        OperandType::Column | OperandType::Fields(_) => column.clone(),
        OperandType::ColumnList => column.array_of(),
        OperandType::Named(name) => named_type(name, column),
        OperandType::NamedList(name) => named_type(name, column).array_of(),
    }
}

fn resolve_cast(
    scope: Scope,
    type_: &ColumnType,
    written: &Spanned<String>,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<Comparison> {
    let targets: &[&str] = match type_.base.as_str() {
        _ if type_.array => &[],
        "jsonb" => &["String", "text"],
        "geometry" => &["geography"],
        "geography" => &["geometry"],
        _ => &[],
    };
    if targets.is_empty() {
        return not_applicable(type_, written, "`jsonb`, `geometry` and `geography`", diagnostics);
    }
    let Yaml::Map(entries) = &value.value else {
        return invalid(value, "`_cast` takes a map of a type to comparisons", diagnostics);
    };
    let mut all = Vec::new();
    for (target, comparisons) in entries {
        if !targets.contains(&target.as_str()) {
            diagnostics.push(
                Diagnostic::new(
                    Code::InvalidFilter,
                    format!("`{}` values cannot be cast to `{}`", type_.base, target.value),
                )
                .label(target.span, "not a type to cast to")
                .suggest(target, targets.iter().copied()),
            );
            return None;
        }
        let to = match target.as_str() {
            "String" | "text" => ColumnType::built_in("text"),
            other => type_.sibling(other),
        };
        let inner = resolve_comparison(scope, &to, comparisons, diagnostics)?;
        all.push(Comparison::Cast(to, Box::new(inner)));
    }
    Some(Comparison::All(all))
}

/// `column`, `[column]` or `["$", column]`.
fn resolve_column_operator(
    scope: Scope,
    type_: &ColumnType,
    operator: &'static Operator,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<Comparison> {
    let string = |value: &Spanned<Yaml>| match &value.value {
        Yaml::String(text) => Some(Spanned::new(text.clone(), value.span)),
        _ => None,
    };
    let (is_root, name) = match &value.value {
        Yaml::String(_) => (false, string(value)),
        Yaml::List(items) => match items.as_slice() {
            [name] => (false, string(name)),
            [root, name] if root.value == Yaml::String("$".to_owned()) => (true, string(name)),
            _ => (false, None),
        },
        _ => (false, None),
    };
    let Some(name) = name else {
        let message =
            format!("`{}` takes `column`, or `[\"$\", column]` for the permission's own table", operator.name);
        return invalid(value, &message, diagnostics);
    };
    let table = if is_root { scope.catalog.table(scope.root) } else { scope.table() };
    let column = column::find(table, &name, diagnostics)?;
    let other = &table.column(column).type_;
    if other.sql_name() != type_.sql_name() {
        diagnostics.push(
            Diagnostic::new(
                Code::ColumnComparisonTypeMismatch,
                format!("`{}` compares columns of different types", operator.name),
            )
            .label(
                name.span,
                format!("this column is `{}`, the one on the left is `{}`", other.sql_name(), type_.sql_name()),
            ),
        );
        return None;
    }
    let comparison = if is_root { Comparison::RootColumn } else { Comparison::Column };
    Some(comparison(operator, column))
}

/// A value as an operand of the given type; whether its text fits is for `check` to say.
fn operand(value: &Spanned<Yaml>, type_: &ColumnType) -> Operand {
    let is_json = !type_.array && matches!(type_.base.as_str(), "json" | "jsonb");
    match &value.value {
        Yaml::Null => Operand::Null,
        Yaml::Boolean(value) => Operand::Literal(value.to_string()),
        Yaml::Integer(value) => Operand::Literal(value.to_string()),
        Yaml::Number(text) => Operand::Literal(text.clone()),
        Yaml::String(text) => {
            session_variable(text).map_or_else(|| Operand::Literal(text.clone()), Operand::SessionVariable)
        }
        Yaml::List(items) if !is_json => Operand::List(items.iter().map(|item| list_item(item, type_)).collect()),
        Yaml::List(_) | Yaml::Map(_) => Operand::Literal(json_text(&value.value)),
    }
}

/// Session variables inside a list are plain texts.
fn list_item(item: &Spanned<Yaml>, list: &ColumnType) -> Operand {
    match &item.value {
        Yaml::String(text) => Operand::Literal(text.clone()),
        // A list inside a list: the elements of an array column, or another dimension.
        Yaml::List(_) if !matches!(list.base.as_str(), "json" | "jsonb") => operand(item, list),
        _ => operand(item, &list.element()),
    }
}

/// A YAML value as JSON text; numbers keep their digits where JSON can hold them.
pub fn json_text(value: &Yaml) -> String {
    let string = |text: &str| serde_json::Value::from(text).to_string();
    match value {
        Yaml::Null => "null".to_owned(),
        Yaml::Boolean(value) => value.to_string(),
        Yaml::Integer(value) => value.to_string(),
        Yaml::Number(text) if serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok() => text.clone(),
        Yaml::Number(text) | Yaml::String(text) => string(text),
        Yaml::List(items) => {
            let items: Vec<_> = items.iter().map(|item| json_text(&item.value)).collect();
            format!("[{}]", items.join(", "))
        }
        Yaml::Map(entries) => {
            let entries: Vec<_> =
                entries.iter().map(|(name, value)| format!("{}: {}", string(name), json_text(&value.value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

fn invalid<T>(value: &Spanned<Yaml>, message: &str, diagnostics: &mut Diagnostics) -> Option<T> {
    diagnostics.push(Diagnostic::new(Code::InvalidFilter, message).label(value.span, "not this"));
    None
}

fn not_applicable<T>(
    type_: &ColumnType,
    written: &Spanned<String>,
    columns: &str,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    diagnostics.push(
        Diagnostic::new(
            Code::FilterOperatorNotApplicable,
            format!("`{}` does not apply to a column of type `{}`", written.value, type_.sql_name()),
        )
        .label(written.span, format!("works on {columns}")),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::is_almost_session_variable;

    #[test]
    fn near_texts() {
        for (text, expected) in [
            ("X-Hasure-User-Id", true),
            ("x_hasura_user_id", true),
            ("X-Hasra-Role", true),
            ("x-large", false),
            ("", false),
        ] {
            assert_eq!(is_almost_session_variable(text), expected, "{text}");
        }
    }
}
