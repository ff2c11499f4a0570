//! The root fields of functions, and the input types of functions' arguments.

use std::collections::BTreeMap;

use runtime::definition::{FunctionId, Resolver, TableId};

use super::access::Access;
use super::definitions::{
    Definition, Field, FieldResolver, InputValue, Kind, Operation, Owner, RootField, Type, named, non_null,
};
use super::object_type::{rows_arguments, rows_type, value_type};
use super::{description, naming};
use crate::catalog::{Catalog, Function, FunctionArgument, client_arguments};
use crate::diagnostic::Span;

/// The rows, and for functions of queries their aggregates.
pub fn fields(catalog: &Catalog, access: &Access, id: FunctionId) -> Vec<RootField> {
    let function = &catalog.functions[usize::from(id.0)];
    let metadata = function.metadata;
    let operation = if function.is_mutation { Operation::Mutation } else { Operation::Query };
    let root_field = |span, field| RootField { operation, owner: Owner::Function(id), span, field };
    let span =
        metadata.custom_function.as_ref().or(metadata.custom_name.as_ref()).map_or(function.span, |name| name.span);
    let rows = root_field(
        span,
        Field {
            name: naming::function(&function.graphql_name, metadata.custom_function.as_ref()),
            description: description::of_comment(&metadata.comment, function_description(catalog, function)),
            arguments: arguments(catalog, access, function),
            type_: returned_type(catalog, function),
            deprecated: None,
            visible: access.function(id).clone(),
            resolver: FieldResolver::Source(Resolver::Function(id)),
        },
    );
    if function.is_mutation || function.code.is_some() {
        return vec![rows];
    }
    let span =
        metadata.custom_aggregate.as_ref().or(metadata.custom_name.as_ref()).map_or(function.span, |name| name.span);
    let aggregates = root_field(
        span,
        Field {
            name: naming::function_aggregate(&function.graphql_name, metadata.custom_aggregate.as_ref()),
            description: Some(description::function_aggregate(catalog, function)),
            arguments: arguments(catalog, access, function),
            type_: non_null(named(naming::aggregate(&catalog.table(function.table).graphql_name))),
            deprecated: None,
            visible: access.function(id).intersection(access.aggregations(function.table)),
            resolver: FieldResolver::Source(Resolver::FunctionAggregate(id)),
        },
    );
    vec![rows, aggregates]
}

/// What its comment or its kind says; a native query is described by nothing but the metadata.
fn function_description(catalog: &Catalog, function: &Function) -> Option<String> {
    let automatic = || description::function(catalog, function);
    function.code.is_none().then(|| function.snapshot.comment.clone().unwrap_or_else(automatic))
}

/// `[t!]!`, or `t` of a function that returns at most one row.
fn returned_type(catalog: &Catalog, function: &Function) -> Type {
    if function.snapshot.returns_set {
        non_null(rows_type(catalog, function.table))
    } else {
        named(catalog.table(function.table).graphql_name.object_type())
    }
}

fn arguments(catalog: &Catalog, access: &Access, function: &Function) -> Vec<InputValue> {
    let mut arguments = rows_arguments(catalog, access, function.table);
    let type_name = naming::function_args(&function.graphql_name);
    let described = description::function_arguments(function);
    let args = args(access, &function.arguments, type_name).map(|args| args.describe(described));
    arguments.extend(args.map(|args| match function.code {
        // However many of the arguments of a native query may be left out, `args` may not.
        Some(_) => InputValue { type_: non_null(named(naming::function_args(&function.graphql_name))), ..args },
        None => args,
    }));
    arguments
}

/// `args: f_args`, required where an argument has no default; nothing where clients give no arguments.
pub fn args(access: &Access, arguments: &[FunctionArgument], type_name: String) -> Option<InputValue> {
    client_arguments(arguments).next()?;
    let type_ = named(type_name);
    let is_required = client_arguments(arguments).any(|(_, argument)| !argument.has_default);
    Some(InputValue::new(naming::ARGS, if is_required { non_null(type_) } else { type_ }, &access.everybody))
}

/// `f_args`
pub fn args_type(catalog: &Catalog, access: &Access, id: FunctionId) -> Option<Definition> {
    let function = &catalog.functions[usize::from(id.0)];
    let name = naming::function_args(&function.graphql_name);
    args_definition(access, &function.arguments, name, Owner::Function(id), function.span)
}

/// `cf_t_args` of all computed fields of a table.
pub fn computed_args_types(catalog: &Catalog, access: &Access, id: TableId) -> Vec<Definition> {
    let table = catalog.table(id);
    let definition = |computed: &crate::catalog::ComputedField| {
        let name = naming::computed_field_args(computed.name, &table.graphql_name);
        args_definition(access, &computed.arguments, name, Owner::Table(id), computed.span)
    };
    table.computed_fields.iter().filter_map(definition).collect()
}

fn args_definition(
    access: &Access,
    arguments: &[FunctionArgument],
    name: String,
    owner: Owner,
    span: Span,
) -> Option<Definition> {
    let field = |(name, argument): (&str, &FunctionArgument)| {
        let type_ = value_type(&argument.type_);
        let type_ = if argument.never_null { non_null(type_) } else { type_ };
        let input = InputValue::new(name, type_, &access.everybody);
        match argument.description {
            Some(description) => input.describe(description),
            None => input,
        }
    };
    let fields: Vec<_> = client_arguments(arguments).map(field).collect();
    if fields.is_empty() {
        return None;
    }
    Some(Definition {
        memberships: BTreeMap::new(),
        name,
        description: None,
        owner,
        span: Some(span),
        kind: Kind::InputObject { fields, one_of: false },
    })
}
