//! From a validated operation to its plan.

use super::{Call, Context, Fetch, JoinTree, OperationPlan, ResponseField, ResponseValue};
use crate::definition::{FunctionId, RemoteSchemaId, Resolver, TableId, TypeId};
use crate::document::ast::{Operation, OperationKind, Selection};
use crate::document::{CollectedField, Scope, collect_fields};
use crate::error::{ClientError, Code};
use crate::remote::RootOperation;
use crate::sql::MutationStep;
use crate::{introspection, remote, sql};

/// What makes the statement of a root field over a table.
type StatementOf<'d, 'a> =
    fn(&mut Context<'d, 'a>, &CollectedField<'d, 'a>, TableId) -> Result<(sql::Statement, JoinTree), ClientError>;

/// Plans an operation of a validated document whose text is `text`.
pub fn plan<'d, 'a>(
    scope: Scope<'d, 'a>,
    operation: &'d Operation<'a>,
    text: &str,
) -> Result<OperationPlan, ClientError> {
    let root = root_type(&scope, operation.kind)?;
    let selection_set: &[Selection<'a>] = &operation.selection_set;
    let fields = collect_fields(&scope, root, &[selection_set])?;
    let mut context = Context::new(scope, operation, text);
    let mut plan =
        OperationPlan { kind: operation.kind, fetches: Vec::new(), response: Vec::new(), pass_through: false };
    plan.response = plan_fields(&mut context, operation, root, &fields, &mut plan)?;
    plan.pass_through = is_pass_through(&plan);
    Ok(plan)
}

/// The values of root fields, or of those in a namespace.
fn plan_fields<'d, 'a>(
    context: &mut Context<'d, 'a>,
    operation: &'d Operation<'a>,
    parent: TypeId,
    fields: &[CollectedField<'d, 'a>],
    plan: &mut OperationPlan,
) -> Result<Vec<ResponseField>, ClientError> {
    let mut response = Vec::with_capacity(fields.len());
    for (index, field) in fields.iter().enumerate() {
        let value = match field.definition.map(|definition| definition.resolver) {
            None if field.name() == "__typename" => constant(context.scope.gateway.type_system.type_(parent).name),
            None => {
                let mut json = Vec::new();
                introspection::resolve(&context.scope, field, &mut json)?;
                ResponseValue::Constant(json)
            }
            Some(Resolver::Constant(text)) => constant(text),
            Some(Resolver::TableRows(table)) => plan_table(context, field, table, sql::plan_rows, plan)?,
            Some(Resolver::TableAggregate(table)) => plan_table(context, field, table, sql::plan_aggregate, plan)?,
            Some(Resolver::TableRow(table)) => plan_table(context, field, table, sql::plan_row, plan)?,
            Some(Resolver::InsertRows(table)) => plan_step(context, field, table, sql::plan_insert_rows, plan)?,
            Some(Resolver::InsertRow(table)) => plan_step(context, field, table, sql::plan_insert_row, plan)?,
            Some(Resolver::Function(function)) => plan_function(context, operation, field, function, plan)?,
            Some(Resolver::FunctionAggregate(function)) => plan_function_aggregate(context, field, function, plan)?,
            Some(Resolver::UpdateRows(table)) => plan_step(context, field, table, sql::plan_update_rows, plan)?,
            Some(Resolver::UpdateRow(table)) => plan_step(context, field, table, sql::plan_update_row, plan)?,
            Some(Resolver::UpdateMany(table)) => plan_update_many(context, field, table, plan)?,
            Some(Resolver::DeleteRows(table)) => plan_mutation(context, field, table, sql::plan_delete_rows, plan)?,
            Some(Resolver::DeleteRow(table)) => plan_mutation(context, field, table, sql::plan_delete_row, plan)?,
            Some(Resolver::RemoteRoot(remote_schema)) => {
                plan_remote_root(context, operation, parent, fields, index, remote_schema, plan)?
            }
            Some(Resolver::SourceNamespace(_)) => plan_source_namespace(context, operation, field, plan)?,
            Some(Resolver::RemoteNamespace(remote_schema)) => {
                plan_namespace(context, operation, field, remote_schema, plan)?
            }
            Some(resolver) => {
                return Err(ClientError::new(Code::Unexpected, format!("a root field cannot be a {resolver:?}")));
            }
        };
        let non_null = field.definition.is_some_and(|definition| definition.type_.is_non_null());
        response.push(ResponseField { key: field.response_key.to_owned(), value, non_null });
    }
    Ok(response)
}

/// The value of a source's namespace: its root fields are planned as if they stood at the root.
fn plan_source_namespace<'d, 'a>(
    context: &mut Context<'d, 'a>,
    operation: &'d Operation<'a>,
    field: &CollectedField<'d, 'a>,
    plan: &mut OperationPlan,
) -> Result<ResponseValue, ClientError> {
    let Some(definition) = field.definition else {
        return Err(ClientError::new(Code::Unexpected, "a namespace is a field"));
    };
    let parent = definition.type_.named_type();
    let fields = collect_fields(&context.scope, parent, &field.selection_sets())?;
    let path = format!("{}.selectionSet.{}", context.root_path, field.name());
    let outside = std::mem::replace(&mut context.root_path, path);
    let members = plan_fields(context, operation, parent, &fields, plan);
    context.root_path = outside;
    Ok(ResponseValue::Object(members?))
}

/// The value of a root field that one statement answers.
fn plan_table<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
    statement: StatementOf<'d, 'a>,
    plan: &mut OperationPlan,
) -> Result<ResponseValue, ClientError> {
    let source = context.scope.gateway.table(table).source;
    let fetch = context.fetch(|context| {
        let (statement, tree) = statement(context, field, table)?;
        Ok(Call::DatabaseRoot { source, statement, tree })
    })?;
    plan.fetches.push(fetch);
    Ok(ResponseValue::Fetched { fetch: plan.fetches.len() - 1, value: 0 })
}

/// The value of a root field that gives the rows which a function returns. In a mutation it may change data.
fn plan_function<'d, 'a>(
    context: &mut Context<'d, 'a>,
    operation: &Operation<'a>,
    field: &CollectedField<'d, 'a>,
    function: FunctionId,
    plan: &mut OperationPlan,
) -> Result<ResponseValue, ClientError> {
    let gateway = context.scope.gateway;
    let source = gateway.table(gateway.function(function).table).source;
    let fetch = context.fetch(|context| {
        let (statement, tree) = sql::plan_function(context, field, function)?;
        Ok(match operation.kind {
            OperationKind::Mutation => {
                Call::DatabaseMutation { source, steps: vec![MutationStep::Statement(statement)], is_list: false, tree }
            }
            _ => Call::DatabaseRoot { source, statement, tree },
        })
    })?;
    plan.fetches.push(fetch);
    Ok(ResponseValue::Fetched { fetch: plan.fetches.len() - 1, value: 0 })
}

/// The value of a root field that gives aggregates over them.
fn plan_function_aggregate<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    function: FunctionId,
    plan: &mut OperationPlan,
) -> Result<ResponseValue, ClientError> {
    let gateway = context.scope.gateway;
    let source = gateway.table(gateway.function(function).table).source;
    let fetch = context.fetch(|context| {
        let (statement, tree) = sql::plan_function_aggregate(context, field, function)?;
        Ok(Call::DatabaseRoot { source, statement, tree })
    })?;
    plan.fetches.push(fetch);
    Ok(ResponseValue::Fetched { fetch: plan.fetches.len() - 1, value: 0 })
}

/// The value of a root field that changes the rows of a table.
fn plan_mutation<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
    statement: StatementOf<'d, 'a>,
    plan: &mut OperationPlan,
) -> Result<ResponseValue, ClientError> {
    let source = context.scope.gateway.table(table).source;
    let fetch = context.fetch(|context| {
        let (statement, tree) = statement(context, field, table)?;
        Ok(Call::DatabaseMutation { source, steps: vec![MutationStep::Statement(statement)], is_list: false, tree })
    })?;
    Ok(mutation_value(fetch, plan))
}

/// What makes the step of a root field that inserts or updates rows.
type StepOf<'d, 'a> =
    fn(&mut Context<'d, 'a>, &CollectedField<'d, 'a>, TableId) -> Result<(MutationStep, JoinTree), ClientError>;

/// The value of a root field that inserts or updates rows of a table.
fn plan_step<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
    step: StepOf<'d, 'a>,
    plan: &mut OperationPlan,
) -> Result<ResponseValue, ClientError> {
    let source = context.scope.gateway.table(table).source;
    let fetch = context.fetch(|context| {
        let (step, tree) = step(context, field, table)?;
        Ok(Call::DatabaseMutation { source, steps: vec![step], is_list: false, tree })
    })?;
    Ok(mutation_value(fetch, plan))
}

/// The value of a root field that makes several updates.
fn plan_update_many<'d, 'a>(
    context: &mut Context<'d, 'a>,
    field: &CollectedField<'d, 'a>,
    table: TableId,
    plan: &mut OperationPlan,
) -> Result<ResponseValue, ClientError> {
    let source = context.scope.gateway.table(table).source;
    let fetch = context.fetch(|context| {
        let (steps, tree) = sql::plan_update_many(context, field, table)?;
        Ok(Call::DatabaseMutation { source, steps, is_list: true, tree })
    })?;
    Ok(mutation_value(fetch, plan))
}

/// The value of a mutation of rows, which is known where it does nothing.
fn mutation_value(fetch: Fetch, plan: &mut OperationPlan) -> ResponseValue {
    if let Some(json) = fetch.call.known_answer() {
        return ResponseValue::Constant(json);
    }
    plan.fetches.push(fetch);
    ResponseValue::Fetched { fetch: plan.fetches.len() - 1, value: 0 }
}

fn is_pass_through(plan: &OperationPlan) -> bool {
    let [Fetch { call: Call::RemoteRoot(document), joins }] = plan.fetches.as_slice() else { return false };
    joins.is_empty()
        && !document.is_namespace
        && document.values.len() == plan.response.len()
        && document.values.iter().all(|(_, tree)| tree.is_empty())
}

fn root_type(scope: &Scope<'_, '_>, kind: OperationKind) -> Result<TypeId, ClientError> {
    let type_system = &scope.gateway.type_system;
    let (root, missing) = match kind {
        OperationKind::Query => (Some(type_system.query_root), "no queries exist"),
        OperationKind::Mutation => (type_system.mutation_root, "no mutations exist"),
        OperationKind::Subscription => {
            let message = "subscriptions are not supported over HTTP, use websockets instead";
            return Err(ClientError::new(Code::UnexpectedPayload, message));
        }
    };
    root.filter(|root| type_system.type_(*root).visible.contains(scope.role))
        .ok_or_else(|| ClientError::validation("$", missing))
}

fn constant(text: &str) -> ResponseValue {
    ResponseValue::Constant(serde_json::to_vec(text).expect("a string is always JSON"))
}

/// The place of a remote root field's value: in the fetch that an earlier field for the same remote schema started, or
/// in a new one that also takes the later fields for it.
///
/// All fields of a query for one remote schema travel together. Of a mutation only neighbours do, because mutation
/// fields run one after another (specification, section 6.2.2).
fn plan_remote_root<'d, 'a>(
    context: &mut Context<'d, 'a>,
    operation: &Operation<'a>,
    parent: TypeId,
    fields: &[CollectedField<'d, 'a>],
    index: usize,
    remote_schema: RemoteSchemaId,
    plan: &mut OperationPlan,
) -> Result<ResponseValue, ClientError> {
    let is_member = |field: &CollectedField<'_, '_>| {
        field.definition.is_some_and(|definition| definition.resolver == Resolver::RemoteRoot(remote_schema))
    };
    let start = match operation.kind {
        OperationKind::Mutation => fields[..index].iter().rposition(|field| !is_member(field)).map_or(0, |at| at + 1),
        _ => 0,
    };
    let value = fields[start..index].iter().filter(|field| is_member(field)).count();
    if value > 0 {
        let fetch = plan.fetches.iter().rposition(
            |fetch| matches!(&fetch.call, Call::RemoteRoot(document) if document.remote_schema == remote_schema),
        );
        return fetch
            .map(|fetch| ResponseValue::Fetched { fetch, value })
            .ok_or_else(|| ClientError::new(Code::Unexpected, "a remote fetch is missing from the plan"));
    }
    let later = fields[index..].iter();
    let members: Vec<_> = match operation.kind {
        OperationKind::Mutation => later.take_while(|field| is_member(field)).collect(),
        _ => later.filter(|field| is_member(field)).collect(),
    };
    let fetch = context.fetch(|context| {
        let operation = RootOperation { kind: operation.kind, name: operation.name, parent, remote_schema };
        remote::plan_root(context, operation, &members).map(Call::RemoteRoot)
    })?;
    plan.fetches.push(fetch);
    Ok(ResponseValue::Fetched { fetch: plan.fetches.len() - 1, value: 0 })
}

/// The value of a namespace: the whole answer to a request of its own, because each may use response keys as it likes.
fn plan_namespace<'d, 'a>(
    context: &mut Context<'d, 'a>,
    operation: &Operation<'a>,
    field: &CollectedField<'d, 'a>,
    remote_schema: RemoteSchemaId,
    plan: &mut OperationPlan,
) -> Result<ResponseValue, ClientError> {
    let Some(definition) = field.definition else {
        return Err(ClientError::new(Code::Unexpected, "a namespace is a field"));
    };
    let parent = definition.type_.named_type();
    let fields = collect_fields(&context.scope, parent, &field.selection_sets())?;
    if fields.iter().all(|field| field.definition.is_none()) {
        let name = context.scope.gateway.type_system.type_(parent).name;
        let members = fields.iter().map(|field| format!("\"{}\":\"{name}\"", field.response_key));
        let object = format!("{{{}}}", members.collect::<Vec<_>>().join(","));
        return Ok(ResponseValue::Constant(object.into_bytes()));
    }
    let fetch = context.fetch(|context| {
        let operation = RootOperation { kind: operation.kind, name: operation.name, parent, remote_schema };
        remote::plan_namespace(context, operation, field).map(Call::RemoteRoot)
    })?;
    plan.fetches.push(fetch);
    Ok(ResponseValue::Fetched { fetch: plan.fetches.len() - 1, value: 0 })
}
