//! The functions of the gateway and the computed fields of its tables.

use runtime::definition as gateway;

use super::leak;
use crate::catalog::{ArgumentUse, Catalog, ComputedResult, Function, FunctionArgument, Table};
use crate::introspection::snapshot;
use crate::metadata::native_code::CodePart;

/// The functions.
pub fn functions(catalog: &Catalog) -> &'static [gateway::Function] {
    let functions = catalog.functions.iter().map(|function| gateway::Function {
        call: call(function.snapshot, &function.arguments),
        table: function.table,
        returns_set: function.snapshot.returns_set,
        code: code(function),
    });
    leak::slice(functions.collect())
}

/// The SQL of a native query.
fn code(function: &Function) -> &'static [gateway::CodePart] {
    let part = |part: &CodePart| match part {
        CodePart::Sql(text) => gateway::CodePart::Sql(leak::text(text)),
        CodePart::Argument(index) => gateway::CodePart::Argument(*index),
    };
    leak::slice(function.code.iter().flatten().map(part).collect())
}

/// The computed fields of a table.
pub fn computed_fields(table: &Table) -> &'static [gateway::ComputedField] {
    let computed_fields = table.computed_fields.iter().map(|computed| gateway::ComputedField {
        name: leak::text(computed.name),
        call: call(computed.snapshot, &computed.arguments),
        result: match &computed.result {
            ComputedResult::Scalar(type_) => gateway::ComputedResult::Scalar(type_.sql_type()),
            ComputedResult::Rows(target) => {
                gateway::ComputedResult::Rows { table: *target, returns_set: computed.snapshot.returns_set }
            }
        },
    });
    leak::slice(computed_fields.collect())
}

fn call(function: &snapshot::Function, arguments: &[FunctionArgument]) -> gateway::FunctionCall {
    let arguments = arguments.iter().map(|argument| gateway::FunctionArgument {
        sql_name: leak::text(argument.sql_name),
        type_: argument.type_.sql_type(),
        value: match &argument.use_ {
            ArgumentUse::Client(name) => gateway::ArgumentValue::Client(leak::text(name)),
            ArgumentUse::Row => gateway::ArgumentValue::Row,
            ArgumentUse::Session => gateway::ArgumentValue::Session,
        },
        has_default: argument.has_default,
    });
    gateway::FunctionCall {
        schema: leak::text(&function.schema),
        name: leak::text(&function.name),
        arguments: leak::slice(arguments.collect()),
    }
}
