//! An element of the `functions` of a source: which function is tracked, and how it becomes root fields.

use super::{
    Function, Yaml,
    read::{self, MapReader},
};
use crate::diagnostic::{Diagnostics, Spanned};

/// Reads `functions`.
pub(super) fn read_functions(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<Function> {
    let items = read::list(value, "`functions`", diagnostics);
    let functions: Vec<_> = items.iter().filter_map(|item| read_function(item, diagnostics)).collect();
    let names = functions.iter().map(|function| (function.function.to_string(), function.function.span));
    read::report_duplicates("function", names, diagnostics);
    functions
}

fn read_function(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<Function> {
    let mut reader = MapReader::new(value, "a function entry", diagnostics)?;
    let function = reader.required("function", diagnostics);
    let function = function.and_then(|function| read::qualified_name(function, "`function`", diagnostics));
    let configuration = reader.optional("configuration");
    let permissions = reader.optional("permissions");
    let comment = reader.optional("comment").and_then(|comment| read::text(comment, "`comment`", diagnostics));
    reader.finish(diagnostics);
    let mut read = Function {
        permissions: permissions.map(|value| read_permissions(value, diagnostics)).unwrap_or_default(),
        comment,
        exposed_as_mutation: None,
        session_argument: None,
        custom_name: None,
        custom_function: None,
        custom_aggregate: None,
        function: function?,
    };
    if let Some(configuration) = configuration {
        read_configuration(configuration, &mut read, diagnostics);
    }
    Some(read)
}

fn read_configuration(value: &Spanned<Yaml>, function: &mut Function, diagnostics: &mut Diagnostics) {
    let Some(mut reader) = MapReader::new(value, "the configuration of a function", diagnostics) else { return };
    let exposed_as = reader.optional("exposed_as");
    let exposed_as =
        exposed_as.and_then(|value| read::one_of(value, "`exposed_as`", &["query", "mutation"], diagnostics));
    function.exposed_as_mutation = exposed_as.map(|value| Spanned::new(value.value == "mutation", value.span));
    let session_argument = reader.optional("session_argument");
    function.session_argument = session_argument.and_then(|value| read::name(value, "`session_argument`", diagnostics));
    let custom_name = reader.optional("custom_name");
    function.custom_name = custom_name.and_then(|name| read::graphql_name(name, "`custom_name`", diagnostics));
    let root_fields = reader.optional("custom_root_fields");
    // Only data connectors have it.
    reader.not_supported("response", "the database says what the function returns", diagnostics);
    reader.finish(diagnostics);
    let reader = root_fields.and_then(|value| MapReader::new(value, "`custom_root_fields` of a function", diagnostics));
    let Some(mut reader) = reader else { return };
    let name = reader.optional("function");
    function.custom_function = name.and_then(|name| read::graphql_name(name, "`function`", diagnostics));
    let name = reader.optional("function_aggregate");
    function.custom_aggregate = name.and_then(|name| read::graphql_name(name, "`function_aggregate`", diagnostics));
    reader.finish(diagnostics);
    let names = [&function.custom_function, &function.custom_aggregate];
    let names = names.into_iter().flatten().map(|name| (name.value.clone(), name.span));
    read::report_duplicates("root field", names, diagnostics);
}

fn read_permissions(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<Spanned<String>> {
    let mut roles = Vec::new();
    for item in read::list(value, "`permissions`", diagnostics) {
        let Some(mut reader) = MapReader::new(item, "a permission of a function", diagnostics) else { continue };
        let role = reader.required("role", diagnostics);
        let role = role.and_then(|role| read::name(role, "`role`", diagnostics));
        // Older exports say it a second time, as an empty definition.
        reader.optional("definition");
        reader.optional("comment");
        reader.finish(diagnostics);
        match role {
            Some(role) if role.value == "admin" => read::report_admin(&role, diagnostics),
            role => roles.extend(role),
        }
    }
    let names = roles.iter().map(|role| (role.value.clone(), role.span));
    read::report_duplicates("a permission for the role", names, diagnostics);
    roles
}
