//! Calls of functions: those that give the rows of a root field, and those that compute fields of a row.
//!
//! Arguments are written by name, so that any of them that has a default may be left out. Every value of a client is a
//! bound parameter. What a function returns of a table is read like the table: the role's row filter is part of it.

use super::clauses::clauses;
use super::input::{Input, argument};
use super::permission::{computed_cell_filter, internal, row_filter, select_permission};
use super::render::{Writer, column, identifier};
use super::select::{From, RowSource, Tie, field_path, write_aggregate, write_list, write_row};
use super::statement::{Parameter, ParameterSource, ParameterType, Statement};
use crate::definition::{
    ArgumentValue, CodePart, ComputedField, ComputedFieldId, ComputedResult, Function, FunctionArgument, FunctionCall,
    FunctionId, SqlType, Table,
};
use crate::document::CollectedField;
use crate::error::{ClientError, Code};
use crate::plan::{Context, JoinTree};

/// The argument with the arguments of a function.
const ARGUMENTS: &str = "args";

/// Plans a root field that gives the rows, or the row, that a function returns.
pub fn plan_function<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    function: FunctionId,
) -> Result<(Statement, JoinTree), ClientError> {
    let function = context.scope.gateway.function(function);
    let table = context.scope.gateway.table(function.table);
    let path = field_path(&context.root_path, field);
    let mut writer = Writer::default();
    let call = root_call(context, &mut writer, field, function, &path)?;
    let conditions = |alias: &str| is_row(alias, function.returns_set);
    let tie = Tie { from: From::Rows(&call), ..Tie::by(&conditions) };
    let tree = if function.returns_set {
        write_list(context, &mut writer, field, table, tie, &path)?
    } else {
        // The role's limit is at least this one row, or none.
        let limit = select_permission(context, table)?.and_then(|permission| permission.limit);
        let clauses = clauses(context, &mut writer, field, limit, &path)?;
        write_row(context, &mut writer, field, RowSource { table, tie, clauses, path: &path })?
    };
    let rows = if function.returns_set { "rows" } else { "row" };
    let what = match function.code {
        [] => format!("{rows} of function {}.{}", function.call.schema, function.call.name),
        _ => format!("rows of native query {}", function.call.name),
    };
    Ok((writer.finish(what)?, tree))
}

/// Plans a root field that aggregates the rows that a function returns.
pub fn plan_function_aggregate<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    function: FunctionId,
) -> Result<(Statement, JoinTree), ClientError> {
    let function = context.scope.gateway.function(function);
    let table = context.scope.gateway.table(function.table);
    let path = field_path(&context.root_path, field);
    let mut writer = Writer::default();
    let call = root_call(context, &mut writer, field, function, &path)?;
    let conditions = |alias: &str| is_row(alias, function.returns_set);
    let tie = Tie { from: From::Rows(&call), ..Tie::by(&conditions) };
    let tree = write_aggregate(context, &mut writer, field, table, tie, &path)?;
    Ok((writer.finish(format!("aggregate of function {}.{}", function.call.schema, function.call.name))?, tree))
}

fn root_call<'d, 'a>(
    context: &mut Context<'d, 'a>,
    writer: &mut Writer,
    field: &CollectedField<'d, 'a>,
    function: &Function,
    path: &str,
) -> Result<String, ClientError> {
    let given = given_arguments(context, field, path)?;
    if !function.code.is_empty() {
        return native_call(context, writer, function, given.as_ref());
    }
    call(context, writer, &function.call, None, given.as_ref(), path)
}

/// The SQL of a native query in parentheses. The generator has made sure that it ends in them: at most with a comment, which
/// the last line break closes.
fn native_call<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    function: &Function,
    given: Option<&Input<'d>>,
) -> Result<String, ClientError> {
    let fields = match given {
        Some(given) => given.fields(context)?,
        None => Vec::new(),
    };
    let mut values = Vec::with_capacity(function.call.arguments.len());
    for argument in function.call.arguments {
        let name = argument.type_.name;
        let found = fields.iter().find(|(field, _)| *field == argument.sql_name);
        values.push(match found {
            // Validation has seen to those that are never null.
            None => format!("(NULL::{name})"),
            Some((_, input)) => {
                let mut parameter = input.parameter(context, ParameterType::value(argument.type_))?;
                parameter.nullable = true;
                let placeholder = writer.parameter(parameter);
                let cast = format!("::{name}");
                let cast = if placeholder.ends_with(&cast) { "" } else { &cast };
                format!("({placeholder}{cast})")
            }
        });
    }
    let mut sql = String::from("(\n");
    for part in function.code {
        match part {
            CodePart::Sql(text) => sql.push_str(text),
            CodePart::Argument(index) => match values.get(*index) {
                Some(value) => sql.push_str(value),
                None => return Err(internal("a native query uses an argument that it does not have")),
            },
        }
    }
    sql.push_str("\n)");
    Ok(sql)
}

/// A function that returns one row returns NULL where it has none, which is read as a row of nulls.
fn is_row(alias: &str, returns_set: bool) -> Vec<String> {
    if returns_set { Vec::new() } else { vec![format!("NOT ({alias}.* IS NULL)")] }
}

/// The arguments that a client gives to a function; a variable that was not given takes them with it.
pub(super) fn given_arguments<'d>(
    context: &Context<'d, '_>,
    field: &CollectedField<'d, '_>,
    path: &str,
) -> Result<Option<Input<'d>>, ClientError> {
    Ok(argument(context, field, ARGUMENTS, path)?.filter(Input::is_given))
}

/// The value that a scalar computed field of the row `alias` has for the role, as an expression that needs no
/// parentheses: NULL in rows where the role does not see it.
pub(super) fn computed_value<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    id: ComputedFieldId,
    alias: &str,
    given: Option<&Input<'d>>,
    path: &str,
) -> Result<(String, SqlType), ClientError> {
    let (value, type_) = unmasked_value(context, writer, table, id, alias, given, path)?;
    Ok(match computed_cell_filter(context, writer, table, id)? {
        Some(filter) => (format!("(CASE WHEN {} THEN {value} END)", filter.of_row(alias)), type_),
        None => (value, type_),
    })
}

/// The value of a computed field that ties rows to others, whatever the role sees of it.
pub(super) fn computed_key(
    context: &mut Context<'_, '_>,
    writer: &mut Writer,
    table: &'static Table,
    id: ComputedFieldId,
    alias: &str,
) -> Result<(String, SqlType), ClientError> {
    unmasked_value(context, writer, table, id, alias, None, "$")
}

fn unmasked_value<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    table: &'static Table,
    id: ComputedFieldId,
    alias: &str,
    given: Option<&Input<'d>>,
    path: &str,
) -> Result<(String, SqlType), ClientError> {
    let computed = table.computed_field(id);
    let ComputedResult::Scalar(type_) = computed.result else {
        return Err(internal(&format!("computed field `{}` gives rows", computed.name)));
    };
    Ok((call(context, writer, &computed.call, Some((table, alias)), given, path)?, type_))
}

/// The rows that a computed field leads to.
pub(super) struct ComputedRows {
    /// The table whose rows they are.
    pub table: &'static Table,
    /// The call, which is read from.
    pub call: String,
    returns_set: bool,
}

impl ComputedRows {
    /// What tells rows from their absence.
    pub fn conditions(&self, alias: &str) -> Vec<String> {
        is_row(alias, self.returns_set)
    }

    /// `FROM` and what has to hold of the row `alias`, the role's row filter included.
    pub fn from(
        &self,
        context: &Context<'_, '_>,
        writer: &mut Writer,
        alias: &str,
    ) -> Result<(String, Vec<String>), ClientError> {
        let filter = row_filter(context, writer, self.table, alias)?;
        let joins: String = filter.joins.iter().flat_map(|join| [" ", join]).collect();
        let mut conditions = self.conditions(alias);
        conditions.extend(filter.condition);
        Ok((format!("{} AS {alias}{joins}", self.call), conditions))
    }
}

/// The rows that a table-returning computed field of a row, given by its table and alias, leads to.
pub(super) fn computed_rows<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    computed: &ComputedField,
    row: (&'static Table, &str),
    given: Option<&Input<'d>>,
    path: &str,
) -> Result<ComputedRows, ClientError> {
    let ComputedResult::Rows { table, returns_set } = computed.result else {
        return Err(internal(&format!("computed field `{}` gives no rows", computed.name)));
    };
    let call = call(context, writer, &computed.call, Some(row), given, path)?;
    Ok(ComputedRows { table: context.scope.gateway.table(table), call, returns_set })
}

/// `"schema"."function"("name" => value, …)`
fn call<'d>(
    context: &mut Context<'d, '_>,
    writer: &mut Writer,
    call: &FunctionCall,
    row: Option<(&'static Table, &str)>,
    given: Option<&Input<'d>>,
    path: &str,
) -> Result<String, ClientError> {
    let fields = match given {
        Some(given) => given.fields(context)?,
        None => Vec::new(),
    };
    let not_supported = |message: &str| {
        let request_path = format!("{path}.args.{ARGUMENTS}");
        Err(ClientError { request_path, ..ClientError::new(Code::NotSupported, message) })
    };
    // An argument without a name can only be given by its place, and so can all before it.
    let by_place = call.arguments.iter().rposition(|argument| argument.sql_name.is_empty()).map_or(0, |last| last + 1);
    let mut values = Vec::with_capacity(call.arguments.len());
    let mut is_place_left_out = false;
    for (index, argument) in call.arguments.iter().enumerate() {
        let value = match argument.value {
            ArgumentValue::Row => row.map(|(table, alias)| row_value(writer, table, alias, argument)),
            ArgumentValue::Session => Some(session(writer, argument.type_)),
            ArgumentValue::Client(name) => match fields.iter().find(|(field, _)| *field == name) {
                Some((_, input)) => {
                    let mut parameter = input.parameter(context, ParameterType::value(argument.type_))?;
                    parameter.nullable = true;
                    Some(writer.parameter(parameter))
                }
                None => None,
            },
        };
        match value {
            None if !argument.has_default => return not_supported("Non default arguments cannot be omitted"),
            None => is_place_left_out |= index < by_place,
            Some(_) if index < by_place && is_place_left_out => {
                return not_supported("Only last set of positional arguments can be omitted");
            }
            Some(value) if index < by_place => values.push(value),
            Some(value) => values.push(format!("{} => {value}", identifier(argument.sql_name))),
        }
    }
    Ok(format!("{}.{}({})", identifier(call.schema), identifier(call.name), values.join(", ")))
}

/// The row as a value of its table's type, which a row that has been chosen in a sub-query no longer is.
fn row_value(writer: &Writer, table: &Table, alias: &str, argument: &FunctionArgument) -> String {
    if writer.is_changed(alias) {
        let columns: Vec<_> = table.columns.iter().map(|definition| column(alias, definition.sql_name)).collect();
        return format!("ROW({})::{}", columns.join(", "), argument.type_.name);
    }
    format!("({alias}.*)::{}", argument.type_.name)
}

/// All session variables as a bound parameter.
pub(super) fn session(writer: &mut Writer, type_: SqlType) -> String {
    writer.parameter(Parameter {
        source: ParameterSource::SessionVariables,
        type_: ParameterType::value(type_),
        type_name: type_.name,
        nullable: false,
        request_path: "$".to_owned(),
    })
}
