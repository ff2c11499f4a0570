//! Functions: looked up in their database, with what becomes of each argument. Those that are root fields here; those
//! that compute fields are in [`computed_field`](super::computed_field).

use std::collections::BTreeSet;

use runtime::definition::{RoleId, SourceId, TableId};

use super::inherited_permission::{contributing, inherited};
use super::scalar::ColumnType;
use super::table::display_name;
use super::{ArgumentUse, Catalog, Function, FunctionArgument, native_query, role};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Span, Spanned};
use crate::introspection::snapshot;
use crate::metadata::{self, Metadata, QualifiedName};
use crate::schema::naming::{self, TableName};

/// Fills in the tracked functions, sorted by source, schema and name.
pub fn resolve(catalog: &mut Catalog, diagnostics: &mut Diagnostics) {
    let mut functions = Vec::new();
    for (id, source) in (0..).map(SourceId).zip(&catalog.sources) {
        let Some(database) = source.snapshot else { continue };
        for function in &source.metadata.functions {
            functions.extend(resolve_function(catalog, id, database, function, diagnostics));
        }
        for query in &source.metadata.native_queries {
            functions.extend(native_query::resolve(catalog, id, database, query, diagnostics));
        }
    }
    functions.sort_by(|left: &Function, right: &Function| {
        let key = |function: &Function| catalog.table(function.table).source;
        (key(left), left.schema, left.name).cmp(&(key(right), right.schema, right.name))
    });
    // The loader reports functions that are tracked twice.
    functions.dedup_by(|right, left| (left.source, left.schema, left.name) == (right.source, right.schema, right.name));
    catalog.functions = functions;
}

/// Gives functions to the roles that inherit from those that are listed.
pub fn inherit(catalog: &mut Catalog, metadata: &Metadata) {
    let inherited = inherited(catalog, metadata);
    for index in 0..catalog.functions.len() {
        let listed = &catalog.functions[index].roles;
        let own = |role: RoleId| listed.get(&role);
        let inheriting = inherited.keys().filter(|role| !contributing(catalog, &inherited, **role, &own).is_empty());
        let inheriting: Vec<RoleId> = inheriting.copied().collect();
        catalog.functions[index].roles.extend(inheriting);
    }
}

fn resolve_function<'a>(
    catalog: &Catalog<'a>,
    source: SourceId,
    database: &'a snapshot::Database,
    metadata: &'a metadata::Function,
    diagnostics: &mut Diagnostics,
) -> Option<Function<'a>> {
    let found = find(catalog, source, database, &metadata.function, diagnostics)?;
    let span = metadata.function.span;
    let display = display_name(&found.schema, &found.name);
    let session = metadata.session_argument.as_ref();
    let arguments = arguments(found, None, session, span, catalog, diagnostics);
    let Some(table) = returned_table(catalog, source, found) else {
        let message = format!("function `{display}` does not return rows of a tracked table");
        let diagnostic = Diagnostic::new(Code::FunctionResult, message).label(span, result_words(found));
        diagnostics.push(diagnostic.help("track the table that it returns, or let it return `SETOF` a tracked table"));
        return None;
    };
    let names = &catalog.source(source).names;
    let graphql_name = match &metadata.custom_name {
        Some(custom_name) => TableName::custom(names, custom_name),
        None => TableName::automatic(names, &found.schema, &found.name),
    };
    let root_field = naming::function(&graphql_name, None);
    if !naming::is_usable(&root_field) {
        // The loader reports custom names that GraphQL does not allow.
        if metadata.custom_name.is_none() {
            let message = format!("function `{display}` has no valid GraphQL name and is left out");
            diagnostics.push(
                Diagnostic::new(Code::UnexposedFunction, message)
                    .label(span, format!("`{root_field}` is not a GraphQL name that a function may have"))
                    .help("give it a `custom_name`"),
            );
        }
        return None;
    }
    let is_mutation = is_mutation(metadata, found, &display, diagnostics);
    let roles = roles(catalog, metadata, table, &display, diagnostics);
    if is_mutation && metadata.permissions.is_empty() {
        diagnostics.push(
            Diagnostic::new(
                Code::FunctionWithoutPermission,
                format!("only `admin` has function `{display}`: a mutation needs permissions of its own"),
            )
            .label(span, "has no `permissions`")
            .help("list the roles: `permissions: [{role: …}]`"),
        );
    }
    Some(Function {
        source,
        span,
        schema: &found.schema,
        name: &found.name,
        graphql_name,
        metadata,
        snapshot: found,
        table,
        arguments: arguments?,
        is_mutation,
        roles,
        code: None,
    })
}

/// As it says, or else by whether the function may change data.
fn is_mutation(
    metadata: &metadata::Function,
    found: &snapshot::Function,
    display: &str,
    diagnostics: &mut Diagnostics,
) -> bool {
    let Some(said) = &metadata.exposed_as_mutation else { return found.is_volatile() };
    if found.is_volatile() && !said.value {
        diagnostics.push(
            Diagnostic::new(
                Code::VolatileQueryFunction,
                format!("function `{display}` is `VOLATILE` and a field of queries"),
            )
            .label(said.span, "queries may run it more than once")
            .help("declare it `STABLE` if it changes nothing, or expose it as `mutation`"),
        );
    }
    said.value
}

/// The roles that are listed.
fn roles(
    catalog: &Catalog,
    metadata: &metadata::Function,
    table: TableId,
    display: &str,
    diagnostics: &mut Diagnostics,
) -> BTreeSet<RoleId> {
    let permissions = &catalog.table(table).metadata.select_permissions;
    let mut roles = BTreeSet::new();
    for name in &metadata.permissions {
        let is_inherited = catalog.inherited_roles.contains(name.as_str());
        if !is_inherited && permissions.iter().all(|permission| permission.role.value != name.value) {
            let returned = catalog.table(table).display_name();
            diagnostics.push(
                Diagnostic::new(
                    Code::FunctionPermissionWithoutRows,
                    format!("role `{}` has function `{display}`, but sees no rows that it returns", name.value),
                )
                .label(name.span, format!("has no select permission on table `{returned}`"))
                .help("give it one; without it the role does not have the field"),
            );
        }
        roles.extend(role::named(&catalog.roles, name));
    }
    roles
}

/// The one function of a name; reported if there is none, if there are several, or if it cannot be called with values
/// for its arguments.
pub fn find<'a>(
    catalog: &Catalog<'a>,
    source: SourceId,
    database: &'a snapshot::Database,
    name: &Spanned<QualifiedName>,
    diagnostics: &mut Diagnostics,
) -> Option<&'a snapshot::Function> {
    let display = display_name(&name.schema, &name.name);
    let named = database.functions.iter().filter(|found| found.schema == name.schema && found.name == name.name);
    let mut named = named.collect::<Vec<_>>();
    if named.len() > 1 {
        let versions = named.iter().map(|found| format!("`({})`", signature(found))).collect::<Vec<_>>().join(" and ");
        diagnostics.push(
            Diagnostic::new(Code::OverloadedFunction, format!("function `{display}` is overloaded"))
                .label(name.span, format!("takes {versions}"))
                .help("give each of them a name of its own in the database"),
        );
        return None;
    }
    let Some(found) = named.pop() else {
        let source = catalog.source(source).name;
        let diagnostic =
            Diagnostic::new(Code::UnknownFunction, format!("function `{display}` does not exist in source `{source}`"))
                .label(name.span, "no such function");
        let elsewhere = database.functions.iter().find(|found| found.name == name.name);
        diagnostics.push(if let Some(found) = elsewhere {
            diagnostic.help(format!("schema `{}` has a function of that name", found.schema))
        } else {
            let names: Vec<_> =
                database.functions.iter().map(|found| display_name(&found.schema, &found.name)).collect();
            diagnostic.suggest(&display, names.iter().map(String::as_str))
        });
        return None;
    };
    if found.variadic {
        diagnostics.push(
            Diagnostic::new(Code::VariadicFunction, format!("function `{display}` is `VARIADIC`"))
                .label(name.span, format!("takes `({})`", signature(found)))
                .help("let it take an array"),
        );
        return None;
    }
    Some(found)
}

/// The types of the arguments.
fn signature(function: &snapshot::Function) -> String {
    let types = function.arguments.iter().map(|argument| {
        let brackets = if argument.type_.array { "[]" } else { "" };
        format!("{}{brackets}", argument.type_.name)
    });
    types.collect::<Vec<_>>().join(", ")
}

/// What a function returns, in words.
pub fn result_words(function: &snapshot::Function) -> String {
    let set = if function.returns_set { "SETOF " } else { "" };
    let name = display_name(&function.returns.schema, &function.returns.name);
    let name = name.strip_prefix("pg_catalog.").unwrap_or(&name);
    let brackets = if function.returns.array { "[]" } else { "" };
    if function.output_arguments {
        "describes its result by arguments (`OUT` or `TABLE`)".to_owned()
    } else {
        format!("returns `{set}{name}{brackets}`")
    }
}

/// The tracked table whose rows a function returns.
pub fn returned_table(catalog: &Catalog, source: SourceId, function: &snapshot::Function) -> Option<TableId> {
    if function.output_arguments || function.returns.array {
        return None;
    }
    let returns = &function.returns;
    let is_it =
        |table: &super::Table| table.source == source && table.schema == returns.schema && table.name == returns.name;
    catalog.table_ids().find(|(_, table)| is_it(table)).map(|(id, _)| id)
}

/// What becomes of each argument. `row` is the index of the one that takes the row, `session` the name of the one that
/// takes the session variables, `span` the place of the function's name.
pub fn arguments<'a>(
    function: &'a snapshot::Function,
    row: Option<usize>,
    session: Option<&Spanned<String>>,
    span: Span,
    catalog: &Catalog,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<FunctionArgument<'a>>> {
    let mut session_index = None;
    if let Some(session) = session {
        session_index = Some(session_argument(function, row, session, diagnostics)?);
    }
    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut unnamed = 0;
    let mut arguments = Vec::new();
    for (index, argument) in function.arguments.iter().enumerate() {
        let type_ = ColumnType::new(&argument.type_, catalog.settings);
        let use_ = if row == Some(index) {
            ArgumentUse::Row
        } else if session_index == Some(index) {
            ArgumentUse::Session
        } else {
            let name = if argument.name.is_empty() {
                unnamed += 1;
                naming::unnamed_argument(unnamed)
            } else {
                argument.name.clone()
            };
            let reason = if !naming::is_usable(&name) {
                Some("its name is not a GraphQL name".to_owned())
            } else if argument.pseudo {
                Some(format!("`{}` stands for other types", argument.type_.name))
            } else if !type_.has_graphql_name() {
                Some(format!("its type `{}` is not a GraphQL name", argument.type_.name))
            } else if !names.insert(name.clone()) {
                Some("another argument has that name".to_owned())
            } else {
                None
            };
            if let Some(reason) = reason {
                let display = display_name(&function.schema, &function.name);
                diagnostics.push(
                    Diagnostic::new(
                        Code::FunctionArgument,
                        format!("argument `{name}` of function `{display}` cannot be given by clients"),
                    )
                    .label(span, reason),
                );
                return None;
            }
            ArgumentUse::Client(name)
        };
        arguments.push(FunctionArgument {
            sql_name: &argument.name,
            type_,
            use_,
            has_default: argument.has_default,
            never_null: false,
            description: None,
        });
    }
    Some(arguments)
}

/// The argument that takes the session variables.
fn session_argument(
    function: &snapshot::Function,
    row: Option<usize>,
    name: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let display = display_name(&function.schema, &function.name);
    let message = format!("`{}` cannot be the session argument of function `{display}`", name.value);
    let diagnostic = Diagnostic::new(Code::SessionArgument, message);
    let Some(index) = function.arguments.iter().position(|argument| argument.name == name.value) else {
        let names = function.arguments.iter().map(|argument| argument.name.as_str());
        let diagnostic = diagnostic.label(name.span, "the function has no such argument");
        diagnostics.push(diagnostic.suggest(name, names.filter(|name| !name.is_empty())));
        return None;
    };
    let type_ = &function.arguments[index].type_;
    if row == Some(index) {
        diagnostics.push(diagnostic.label(name.span, "it takes the row already"));
        return None;
    }
    if type_.array || type_.schema != "pg_catalog" || !matches!(type_.name.as_str(), "json" | "jsonb") {
        let label = format!("is of type `{}`, not `json` or `jsonb`", type_.name);
        diagnostics.push(diagnostic.label(name.span, label));
        return None;
    }
    Some(index)
}
