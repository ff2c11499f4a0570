//! Aggregates: the parts of `t_aggregate` as output columns over the chosen rows, and sub-queries that filters and orders
//! compare with.
//!
//! The output columns are aggregate calls in a query whose `FROM` has the rows already filtered, ordered and limited.

use super::call::{computed_rows, computed_value};
use super::extension::{self, extension_schema};
use super::filter::{related, restriction};
use super::input::{Input, argument};
use super::names::with_underscores;
use super::operators::{Operand, comparison};
use super::permission::{column_value, internal, select_permission};
use super::render::{Writer, literal, table_as, where_suffix};
use super::select::{field_path, write_lateral};
use super::{condition::Condition, order_by::distinct_columns};
use crate::definition::{
    AggregateField, AggregateFunction, ComputedField, Relationship, Resolver, SqlType, Table, TypeId, WireType,
};
use crate::document::{CollectedField, collect_fields};
use crate::error::ClientError;
use crate::plan::{Context, JoinTree};

/// Functions take 100 arguments, which are so many key-value pairs.
const PAIRS_PER_CALL: usize = 50;

/// The column that says which place a row has, where that cannot be told from the order in which rows come.
pub(super) const PLACE: &str = "\"row number\"";

const INTEGER: SqlType = SqlType { name: "integer", wire: WireType::Int4, stringify: false };
const BOOLEAN: SqlType = SqlType { name: "boolean", wire: WireType::Bool, stringify: false };
const DOUBLE: SqlType = SqlType { name: "double precision", wire: WireType::Float8, stringify: false };

/// A part of an aggregate.
pub(super) enum AggregateOutput<'d, 'a> {
    /// `__typename`
    TypeName(&'static str),
    /// `aggregate`, with the fields below it.
    Values(Vec<(String, AggregateValue<'d>)>),
    /// `nodes`
    Rows(CollectedField<'d, 'a>),
}

/// A field below `aggregate`.
pub(super) enum AggregateValue<'d> {
    /// `__typename`
    TypeName(&'static str),
    /// `count`, of these columns, distinct or not.
    Count(Option<Input<'d>>, Option<Input<'d>>),
    /// A function, with the columns below it; `None` is a `__typename`.
    Function(AggregateFunction, &'static str, Vec<(String, Option<&'static str>)>),
}

/// Reads what is selected of an aggregate.
pub(super) fn aggregate_selection<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    path: &str,
) -> Result<Vec<(String, AggregateOutput<'d, 'a>)>, ClientError> {
    let type_ = aggregate_type(field)?;
    let mut outputs = Vec::new();
    for field in collect_fields(&context.scope, type_, &field.selection_sets())? {
        let key = field.response_key.to_owned();
        let path = field_path(path, &field);
        let output = match field.definition.map(|definition| definition.resolver) {
            None => AggregateOutput::TypeName(type_name(context, type_)),
            Some(Resolver::Aggregate(AggregateField::Values)) => {
                AggregateOutput::Values(values(context, &field, &path)?)
            }
            Some(Resolver::Aggregate(AggregateField::Rows)) => AggregateOutput::Rows(field),
            Some(resolver) => return Err(unexpected(resolver)),
        };
        outputs.push((key, output));
    }
    Ok(outputs)
}

fn values<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    path: &str,
) -> Result<Vec<(String, AggregateValue<'d>)>, ClientError> {
    let type_ = aggregate_type(field)?;
    let mut values = Vec::new();
    for field in collect_fields(&context.scope, type_, &field.selection_sets())? {
        let value = match field.definition.map(|definition| definition.resolver) {
            None => AggregateValue::TypeName(type_name(context, type_)),
            Some(Resolver::Aggregate(AggregateField::Count)) => {
                let path = field_path(path, &field);
                // Null is refused, but a variable that was not given takes its argument with it.
                let given = |name| Ok(argument(context, &field, name, &path)?.filter(Input::is_given));
                AggregateValue::Count(given("columns")?, given("distinct")?)
            }
            Some(Resolver::Aggregate(AggregateField::Function(function))) => {
                let type_ = aggregate_type(&field)?;
                let columns = collect_fields(&context.scope, type_, &field.selection_sets())?;
                let columns = columns.iter().map(|column| {
                    (column.response_key.to_owned(), column.definition.map(|definition| definition.name))
                });
                AggregateValue::Function(function, type_name(context, type_), columns.collect())
            }
            Some(resolver) => return Err(unexpected(resolver)),
        };
        values.push((field.response_key.to_owned(), value));
    }
    Ok(values)
}

/// Writes one output expression over the chosen rows, which `alias` stands for.
pub(super) fn write_aggregate_output<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    output: AggregateOutput<'d, 'a>,
    table: &'static Table,
    alias: &str,
    path: &str,
) -> Result<Option<JoinTree>, ClientError> {
    match output {
        AggregateOutput::TypeName(name) => {
            // As an aggregate of no column the constant makes one row as well, where it is all that is selected.
            writer.push(&format!("coalesce(max({0}::text), {0})", literal(name)));
            Ok(None)
        }
        AggregateOutput::Values(values) => {
            let mut pairs = Vec::with_capacity(values.len());
            for (key, value) in values {
                pairs.push((key, value_sql(context, writer, value, table, alias)?));
            }
            writer.push(&json_object(&pairs));
            Ok(None)
        }
        AggregateOutput::Rows(field) => {
            let limit = select_permission(context, table)?.and_then(|permission| permission.limit);
            let path = field_path(path, &field);
            let order = if writer.numbered { format!(" ORDER BY {alias}.{PLACE}") } else { String::new() };
            let (written, lateral) =
                writer.aside(1, |writer| write_lateral(context, writer, &field, table, alias, &path));
            let (json, tree) = written?;
            writer.laterals.push(lateral);
            writer.push(&match limit {
                Some(limit) => format!("coalesce(array_to_json((array_agg({json}{order}))[1:{limit}]), '[]')"),
                None => format!("coalesce(json_agg({json}{order}), '[]')"),
            });
            Ok(Some(tree).filter(|tree| !tree.is_empty()))
        }
    }
}

fn value_sql<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    value: AggregateValue<'d>,
    table: &'static Table,
    alias: &str,
) -> Result<String, ClientError> {
    match value {
        AggregateValue::TypeName(name) => Ok(literal(name)),
        AggregateValue::Count(columns, distinct) => {
            count(context, writer, table, alias, (columns.as_ref(), distinct.as_ref()))
        }
        AggregateValue::Function(function, type_name, columns) => {
            let mut pairs = Vec::with_capacity(columns.len());
            for (key, name) in columns {
                let sql = match name {
                    None => literal(type_name),
                    Some(name) => function_of_field(context, writer, function, table, alias, name)?,
                };
                pairs.push((key, sql));
            }
            Ok(json_object(&pairs))
        }
    }
}

/// `sum(t0."price")`, of a column or a computed field.
fn function_of_field(
    context: &mut Context<'_, '_>,
    writer: &mut Writer,
    function: AggregateFunction,
    table: &'static Table,
    alias: &str,
    name: &str,
) -> Result<String, ClientError> {
    if let Some((id, definition)) = table.column_of_field(name) {
        let value = column_value(context, writer, table, alias, id)?;
        return Ok(function_of_value(function, definition.type_, &value));
    }
    let Some((id, _)) = table.computed_field_named(name) else {
        return Err(internal(&format!("no column `{name}` to aggregate")));
    };
    let (value, type_) = computed_value(context, writer, table, id, alias, None, "$")?;
    Ok(function_of_value(function, type_, &value))
}

/// Whether it is the type of paths, in whatever schema its extension is.
fn is_ltree(type_name: &str) -> bool {
    matches!(type_name.rsplit('.').next(), Some("ltree" | "\"ltree\""))
}

fn function_of_value(function: AggregateFunction, type_: SqlType, value: &str) -> String {
    let is_extreme = matches!(function, AggregateFunction::Max | AggregateFunction::Min);
    let sql = match (type_.name, function) {
        // Before version 18 Postgres has no largest uuid; their order is that of their text.
        ("uuid", _) => format!("{}({value}::text COLLATE \"C\")::uuid", function.name()),
        // These have an order, but Postgres knows no first or last of them.
        (name, AggregateFunction::Max) if is_ltree(name) => {
            format!("(array_agg({value} ORDER BY {value} DESC NULLS LAST))[1]")
        }
        (name, AggregateFunction::Min) if is_ltree(name) => format!("(array_agg({value} ORDER BY {value}))[1]"),
        // Money can be summed up, but has no mean.
        ("money", AggregateFunction::Sum) => format!("sum({value})"),
        (name, _) if is_extreme => {
            // By its bare name that of another type might be found.
            format!("{}({value})", extension::function(extension_schema(name, type_.wire), function.name()))
        }
        ("money", _) => format!("{}({value}::numeric)", function.name()),
        _ => format!("{}({value})", function.name()),
    };
    if type_.stringify { format!("({sql})::text") } else { sql }
}

/// `count(*)`, `count((a, b))`, `count(DISTINCT (a, b))`
fn count<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    (columns, distinct): (Option<&Input<'d>>, Option<&Input<'d>>),
) -> Result<String, ClientError> {
    let ids = match columns {
        Some(columns) => distinct_columns(context, table, columns)?,
        None => Vec::new(),
    };
    // What it says has to be right, even where it means nothing.
    let distinct = match distinct {
        Some(distinct) if distinct.boolean(context)? => "DISTINCT ",
        _ => "",
    };
    if ids.is_empty() {
        return Ok("count(*)".to_owned());
    }
    let mut values = Vec::with_capacity(ids.len());
    for id in ids {
        values.push(column_value(context, writer, table, alias, id)?);
    }
    Ok(format!("count({distinct}({}))", values.join(", ")))
}

/// `json_build_object(…)`, in parts that are joined as text where there are too many pairs for one call.
fn json_object(pairs: &[(String, String)]) -> String {
    let call = |pairs: &[(String, String)]| {
        let pairs: Vec<_> = pairs.iter().map(|(key, value)| format!("{}, {value}", literal(key))).collect();
        format!("json_build_object({})", pairs.join(", "))
    };
    if pairs.len() <= PAIRS_PER_CALL {
        return call(pairs);
    }
    // Objects are joined as text: without their braces, which are put around the whole.
    let inner: Vec<_> =
        pairs.chunks(PAIRS_PER_CALL).map(|pairs| format!("substr(left({}::text, -1), 2)", call(pairs))).collect();
    format!("('{{' || {} || '}}')::json", inner.join(" || ', ' || "))
}

/// The scalar sub-query of an aggregate over related rows, as `order_by` compares it.
pub(super) fn related_aggregates<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &Table,
    alias: &str,
    relationship: &Relationship,
    input: &Input<'d>,
) -> Result<Vec<(String, Input<'d>)>, ClientError> {
    let target = context.scope.gateway.table(relationship.target);
    let target_alias = writer.table_alias();
    let rows = restriction(context, writer, target, &target_alias, None)?;
    let tie = related(table, alias, relationship, target, &target_alias);
    let from = format!("{}{}", table_as(target, &target_alias), rows.suffix(tie));
    aggregate_terms(context, writer, target, &target_alias, &from, input)
}

/// Like [`related_aggregates`], over the rows that a computed field leads to.
pub(super) fn computed_aggregates<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    computed: &'static ComputedField,
    row: (&'static Table, &str),
    input: &Input<'d>,
) -> Result<Vec<(String, Input<'d>)>, ClientError> {
    let rows = computed_rows(context, writer, computed, row, None, &input.path)?;
    let target_alias = writer.table_alias();
    let (from, conditions) = rows.from(context, writer, &target_alias)?;
    let from = format!("{from}{}", where_suffix(&conditions));
    aggregate_terms(context, writer, rows.table, &target_alias, &from, input)
}

fn aggregate_terms<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    target: &'static Table,
    target_alias: &str,
    from: &str,
    input: &Input<'d>,
) -> Result<Vec<(String, Input<'d>)>, ClientError> {
    let mut terms = Vec::new();
    for (name, input) in input.fields(context)? {
        if input.is_null() {
            continue;
        }
        let Some(function) = AggregateFunction::named(with_underscores(name)) else {
            terms.push((format!("(SELECT count(*) FROM {from})"), input));
            continue;
        };
        for (name, input) in input.fields(context)? {
            if input.is_null() {
                continue;
            }
            let value = function_of_field(context, writer, function, target, target_alias, name)?;
            terms.push((format!("(SELECT {value} FROM {from})"), input));
        }
    }
    Ok(terms)
}

/// The condition that an aggregate over related rows puts on a row (`R_aggregate_bool_exp`).
pub(super) fn aggregate_condition<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &Table,
    alias: &str,
    relationship: &Relationship,
    input: &Input<'d>,
) -> Result<Condition, ClientError> {
    let fields = input.fields(context)?;
    let [(function, predicate)] = fields.as_slice() else {
        return Err(ClientError::validation(&input.path, "exactly one predicate should be specified"));
    };
    let target = context.scope.gateway.table(relationship.target);
    let target_alias = writer.table_alias();
    let parts = predicate.fields(context)?;
    let part = |name: &str| parts.iter().find(|(known, _)| *known == name).map(|(_, input)| input);
    let rows = restriction(context, writer, target, &target_alias, part("filter"))?;
    let distinct = part("distinct");
    let is_distinct = match distinct {
        Some(distinct) => distinct.boolean(context)?,
        None => false,
    };
    let (sql, type_) = if *function == "count" {
        (count(context, writer, target, &target_alias, (part("arguments"), distinct))?, INTEGER)
    } else {
        let type_ = if function.starts_with("bool_") { BOOLEAN } else { DOUBLE };
        let arguments = match part("arguments") {
            Some(arguments) => columns_of_arguments(context, writer, target, &target_alias, arguments)?,
            None => Vec::new(),
        };
        let distinct = if is_distinct { "DISTINCT " } else { "" };
        (format!("{function}({distinct}{})", arguments.join(", ")), type_)
    };
    let Some(predicate) = part("predicate") else {
        return Err(ClientError::validation(&predicate.path, "missing required field 'predicate'"));
    };
    let tie = related(table, alias, relationship, target, &target_alias);
    let sql = format!("(SELECT {sql} FROM {}{})", table_as(target, &target_alias), rows.suffix(tie));
    comparison(context, writer, &Operand { sql, type_, may_raise: type_ == DOUBLE }, predicate)
}

/// One column, or `X` and `Y` of the functions of two.
fn columns_of_arguments<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    alias: &str,
    input: &Input<'d>,
) -> Result<Vec<String>, ClientError> {
    let inputs = if input.enum_value(context).is_ok() {
        vec![input.clone()]
    } else {
        // In the order of the function's arguments, whatever the order they are written in.
        let fields = input.fields(context)?;
        let named = |name: &str| fields.iter().find(|(known, _)| *known == name).map(|(_, input)| input.clone());
        [named("X"), named("Y")].into_iter().flatten().collect()
    };
    let mut columns = Vec::with_capacity(inputs.len());
    for input in inputs {
        let name = input.enum_value(context)?;
        let Some((id, _)) = table.column_of_field(name) else {
            return Err(input.unexpected(context, "a column"));
        };
        columns.push(column_value(context, writer, table, alias, id)?);
    }
    Ok(columns)
}

fn aggregate_type(field: &CollectedField<'_, '_>) -> Result<TypeId, ClientError> {
    let definition = field.definition.ok_or_else(|| internal("an aggregate has no definition"))?;
    Ok(definition.type_.named_type())
}

fn type_name(context: &Context<'_, '_>, id: TypeId) -> &'static str {
    context.scope.gateway.type_system.type_(id).name
}

fn unexpected(resolver: Resolver) -> ClientError {
    internal(&format!("a field of an aggregate cannot be a {resolver:?}"))
}
