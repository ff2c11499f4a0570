//! One file per function that is a root field: its call in words, then its definition, root fields and arguments.

use quote::quote;
use runtime::definition::{ArgumentValue, CodePart, Function, FunctionCall, FunctionId, Resolver};

use super::context::{Context, origin_lines};
use super::file_set::FileSet;
use super::format::RustFile;
use super::literal;
use super::words::{cell, code};
use super::{root_field_item, type_item};
use crate::schema::definitions::Owner;

/// Adds the files of all functions, and those that list them.
pub fn emit(context: &Context<'_>, files: &mut FileSet) {
    for (index, source) in context.names.source_modules.iter().enumerate() {
        let of_source: Vec<_> =
            context.function_ids().filter(|id| usize::from(context.source_of_function(*id).0) == index).collect();
        if of_source.is_empty() {
            continue;
        }
        let mut list = RustFile::new("The functions that are root fields, one file each.");
        for id in of_source {
            let module = &context.names.function(id).module;
            list.public_module(module);
            files.insert(format!("src/databases/{source}/functions/{module}.rs"), function_file(context, id));
        }
        files.insert(format!("src/databases/{source}/functions/mod.rs"), list.text());
    }
}

fn function_file(context: &Context<'_>, id: FunctionId) -> String {
    let function = context.gateway.function(id);
    let is_native = !function.code.is_empty();
    let name = match function.call.schema {
        "" => function.call.name.to_owned(),
        schema => format!("{schema}.{}", function.call.name),
    };
    let source = context.gateway.source(context.source_of_function(id)).name;
    let kind = if is_native { "Native query" } else { "Function" };
    let mut file = RustFile::new(&format!("{kind} {} of source {}.", code(&name), code(source)));
    for line in origin_lines(context.origins.functions.get(usize::from(id.0))) {
        file.line(&line);
    }
    file.paragraph(&arguments_in_words(&function.call));
    let rows = if function.returns_set { "rows" } else { "at most one row" };
    let table = context.table_name(function.table);
    file.paragraph(&[format!(
        "It returns {rows} of {}, of which a role sees what it sees of the table.",
        code(&table)
    )]);

    if is_native {
        file.paragraph(&["Its SQL, in which the names in braces are bound parameters:".to_owned()]);
        file.paragraph(&code_in_words(function));
    }

    let definition = literal::function(context, function);
    let docs = ["The function as the runtime calls it.".to_owned()];
    file.item(&docs, quote!(pub const FUNCTION: Function = #definition;));
    for root_field in &context.root_fields {
        let what = match root_field.field.resolver {
            Resolver::Function(other) if other == id => "the rows that it returns and that match",
            Resolver::FunctionAggregate(other) if other == id => "aggregates over the rows that it returns",
            _ => continue,
        };
        let field = code(root_field.field.name);
        let title = format!("Resolver of {} field {field}: {what}.", root_field.root.word());
        root_field_item(context, root_field, title, &mut file);
    }
    for type_ in context.types_where(|owner| *owner == Owner::Function(id)) {
        type_item(context, None, type_, &mut file);
    }
    file.text()
}

/// The SQL of a native query as a block of text.
fn code_in_words(function: &Function) -> Vec<String> {
    let part = |part: &CodePart| match part {
        CodePart::Sql(text) => (*text).to_owned(),
        CodePart::Argument(index) => {
            let name = function.call.arguments.get(*index).map_or("", |argument| argument.sql_name);
            format!("{{{{{name}}}}}")
        }
    };
    let text: String = function.code.iter().map(part).collect();
    // No line of SQL ends a block of tildes but one of tildes.
    let lines = text.lines().map(|line| line.trim_end().replace("~~~", "~ ~ ~"));
    [String::from("~~~sql")].into_iter().chain(lines).chain([String::from("~~~")]).collect()
}

/// A table of the arguments.
pub fn arguments_in_words(call: &FunctionCall) -> Vec<String> {
    if call.arguments.is_empty() {
        return vec!["It takes no arguments.".to_owned()];
    }
    let mut lines = vec!["| argument | Postgres type | is given |".to_owned(), "|---|---|---|".to_owned()];
    for argument in call.arguments {
        let name = if argument.sql_name.is_empty() { String::new() } else { cell(argument.sql_name) };
        let given = match argument.value {
            ArgumentValue::Client(field) if argument.has_default => format!("{}, or left out", cell(field)),
            ArgumentValue::Client(field) => cell(field),
            ArgumentValue::Row => "the row".to_owned(),
            ArgumentValue::Session => "all session variables".to_owned(),
        };
        lines.push(format!("| {name} | {} | {given} |", cell(argument.type_.name)));
    }
    lines
}
