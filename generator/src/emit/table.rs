//! One file per table: what it is in words, then its columns, root fields, relationships, permissions and types.

use std::collections::BTreeMap;

use proc_macro2::Ident;
use quote::{ToTokens, quote};
use runtime::definition::{ComputedResult, RelationshipKind, Resolver, SelectPermission, TableId, TypeId};

use super::context::{Context, origin_lines};
use super::file_set::FileSet;
use super::format::RustFile;
use super::literal::{self, ident};
use super::words::{self, cell, code};
use super::{mutation_permission, names, root_field_item, type_item, type_item_of_definition};
use crate::schema::Origin;

/// Adds the files of all tables.
pub fn emit(context: &Context<'_>, files: &mut FileSet) {
    for (id, _) in (0..).map(TableId).zip(context.gateway.tables) {
        files.insert(context.table_file(id), table_file(context, id));
    }
}

fn table_file(context: &Context<'_>, id: TableId) -> String {
    let table = context.gateway.table(id);
    let source = context.gateway.source(table.source);
    let table_name = context.table_name(id);
    let kind = if table.schema.is_empty() { "Logical model" } else { "Table" };
    let mut file = RustFile::new(&format!("{kind} {} of source {}.", code(&table_name), code(source.name)));
    for line in origin_lines(context.origins.tables.get(usize::from(id.0))) {
        file.line(&line);
    }
    file.paragraph(&columns_in_words(context, id));
    file.paragraph(&links_in_words(context, id));
    file.paragraph(&permissions_in_words(context, id));

    table_item(context, id, &mut file);
    for root_field in context.root_fields.iter().filter(|root_field| names::is_of_table(root_field.field, id)) {
        let rows = match root_field.field.resolver {
            Resolver::TableRow(_) => "the row with that primary key",
            Resolver::TableAggregate(_) => "aggregates over the rows that match",
            Resolver::InsertRows(_) => "inserts rows",
            Resolver::InsertRow(_) => "inserts one row",
            Resolver::UpdateRows(_) => "updates the rows that match",
            Resolver::UpdateRow(_) => "updates the row with that primary key",
            Resolver::UpdateMany(_) => "updates rows several times",
            Resolver::DeleteRows(_) => "deletes the rows that match",
            Resolver::DeleteRow(_) => "deletes the row with that primary key",
            _ => "the rows that match",
        };
        let title = format!(
            "Resolver of {} field {}: {rows} of {}.",
            root_field.root.word(),
            code(root_field.field.name),
            code(&table_name)
        );
        root_field_item(context, root_field, title, &mut file);
    }
    column_items(context, id, &mut file);
    computed_field_items(context, id, &mut file);
    relationship_items(context, id, &mut file);
    for (index, permission) in table.select_permissions.iter().enumerate() {
        permission_item(context, id, index, permission, &mut file);
    }
    mutation_permission::items(context, id, &mut file);
    type_items(context, id, &mut file);
    file.text()
}

/// The types made from a table. Lists of fields that several types have, those of most aggregate functions, are
/// written once.
fn type_items(context: &Context<'_>, id: TableId, file: &mut RustFile) {
    let types = context.types_of_table(id);
    let kind = |type_: TypeId| &context.gateway.type_system.type_(type_).kind;
    let lists: Vec<_> = types.iter().map(|type_| literal::field_list(context, Some(id), kind(*type_))).collect();
    let mut users: BTreeMap<String, usize> = BTreeMap::new();
    for (fields, _) in lists.iter().flatten() {
        *users.entry(fields.to_string()).or_default() += 1;
    }
    let mut shared: BTreeMap<String, Ident> = BTreeMap::new();
    for (type_, list) in types.into_iter().zip(lists) {
        let Some((fields, of)) = list.filter(|(fields, _)| users[&fields.to_string()] > 1) else {
            type_item(context, Some(id), type_, file);
            continue;
        };
        let constant = shared.entry(fields.to_string()).or_insert_with(|| {
            let constant = literal::ident(&format!("FIELDS_{}", context.names.types[type_.0 as usize]));
            let of = literal::ident(of);
            let docs = ["The fields of several types.".to_owned()];
            file.item(&docs, quote!(const #constant: &[#of] = #fields;));
            constant
        });
        let definition = context.gateway.type_system.type_(type_);
        if let Some(kind) = literal::type_kind_of_fields(context, &definition.kind, &constant.to_token_stream()) {
            let definition = literal::type_definition_of_kind(context, definition, &kind);
            type_item_of_definition(context, type_, &definition, file);
        }
    }
}

fn columns_in_words(context: &Context<'_>, id: TableId) -> Vec<String> {
    let table = context.gateway.table(id);
    let row_type = context.gateway.type_system.type_(table.row_type);
    let mut lines =
        vec!["| column | field | Postgres type | GraphQL type | key |".to_owned(), "|---|---|---|---|---|".to_owned()];
    for (index, column) in table.columns.iter().enumerate() {
        let type_ = row_type.fields().iter().find(|field| field.name == column.field_name);
        let type_ = type_.map_or_else(String::new, |field| cell(&field.type_.print(&context.gateway.type_system)));
        let is_key = table.primary_key.iter().any(|key| usize::from(key.0) == index);
        lines.push(format!(
            "| {} | {} | {}{} | {type_} | {} |",
            cell(column.sql_name),
            if column.field_name.is_empty() { String::new() } else { cell(column.field_name) },
            cell(column.type_.name),
            if column.nullable { "" } else { " not null" },
            if is_key { "primary" } else { "" },
        ));
    }
    lines
}

fn links_in_words(context: &Context<'_>, id: TableId) -> Vec<String> {
    let table = context.gateway.table(id);
    let mut lines = Vec::new();
    for relationship in table.relationships {
        lines.push(format!(
            "| {} | {} | {} |",
            cell(relationship.name),
            cell(&context.table_name(relationship.target)),
            relationship_condition(context, id, relationship.columns, relationship.target)
        ));
    }
    for (index, join) in context.gateway.joins.iter().enumerate() {
        if join.left_type == table.row_type {
            lines.push(format!(
                "| {} | {} | [join](crate::joins::{}) |",
                cell(join.name),
                super::join::target_in_words(context, join),
                context.names.join_modules[index]
            ));
        }
    }
    if !lines.is_empty() {
        lines.splice(0..0, ["| field | leads to | by |".to_owned(), "|---|---|---|".to_owned()]);
    }
    lines
}

fn relationship_condition(
    context: &Context<'_>,
    id: TableId,
    columns: &[(runtime::definition::ColumnId, runtime::definition::ColumnId)],
    target: TableId,
) -> String {
    // A table that leads to itself is told from the row it leads to.
    let target_name = if target == id { "other" } else { context.gateway.table(target).name };
    let (table, target) = (context.gateway.table(id), context.gateway.table(target));
    let pairs: Vec<_> = columns
        .iter()
        .map(|(own, other)| {
            let own = format!("{}.{}", table.name, table.column(*own).sql_name);
            let other = format!("{target_name}.{}", target.column(*other).sql_name);
            cell(&format!("{own} = {other}"))
        })
        .collect();
    pairs.join(" and ")
}

fn permissions_in_words(context: &Context<'_>, id: TableId) -> Vec<String> {
    let table = context.gateway.table(id);
    if table.select_permissions.is_empty() {
        return vec![format!("Only {} reads it.", cell("admin"))];
    }
    let mut lines = vec!["| role | reads columns | rows | at most |".to_owned(), "|---|---|---|---|".to_owned()];
    for permission in table.select_permissions {
        let filter = words::predicate(table.name, permission.filter);
        lines.push(format!(
            "| {} | {} | {} | {} |",
            cell(context.gateway.roles.get(usize::from(permission.role.0)).copied().unwrap_or_default()),
            visible_columns(context, id, permission),
            if filter.is_empty() { "all".to_owned() } else { cell(&filter) },
            permission.limit.map_or_else(String::new, |limit| limit.to_string()),
        ));
    }
    lines
}

/// The columns whose fields the role sees.
fn visible_columns(context: &Context<'_>, id: TableId, permission: &SelectPermission) -> String {
    let table = context.gateway.table(id);
    let fields = context.gateway.type_system.type_(table.row_type).fields();
    let visible: Vec<_> = table
        .columns
        .iter()
        .enumerate()
        .filter(|(index, _)| {
            fields.iter().any(|field| {
                matches!(field.resolver, Resolver::Column(column) if usize::from(column.0) == *index)
                    && field.visible.contains(permission.role)
            })
        })
        .map(|(_, column)| column.sql_name)
        .collect();
    match visible.len() {
        0 => "none".to_owned(),
        length if length == table.columns.len() => "all".to_owned(),
        _ => words::list(visible),
    }
}

fn table_item(context: &Context<'_>, id: TableId, file: &mut RustFile) {
    let table = context.gateway.table(id);
    let names = context.names.table(id);
    let (schema, name) = (table.schema, table.name);
    let source = literal::source_id(context, table.source);
    let row_type = literal::type_id(context, table.row_type);
    let columns = names.columns.iter().map(|column| ident(&format!("COLUMN_{column}")));
    let primary_key = table.primary_key.iter().map(|column| literal::column_id(context, Some(id), id, *column));
    let relationships = names.relationships.iter().map(|name| ident(&format!("RELATIONSHIP_{name}")));
    let computed_fields: Vec<_> =
        names.computed_fields.iter().map(|name| ident(&format!("COMPUTED_FIELD_{name}"))).collect();
    let computed_fields = (!computed_fields.is_empty()).then(|| quote!(computed_fields: &[#(#computed_fields),*],));
    let permissions =
        table.select_permissions.iter().map(|permission| ident(&permission_constant(context, permission)));
    let changes = mutation_permission::lists(context, id);
    let rest =
        (computed_fields.is_none() || changes.len() < mutation_permission::KINDS).then(|| quote!(..TABLE_DEFAULTS));
    file.item(
        &["The table as the runtime reads it.".to_owned()],
        quote! {
            pub const TABLE: Table = Table {
                source: #source,
                schema: #schema,
                name: #name,
                row_type: #row_type,
                columns: &[#(#columns),*],
                primary_key: &[#(#primary_key),*],
                relationships: &[#(#relationships),*],
                #computed_fields
                select_permissions: &[#(#permissions),*],
                #(#changes)*
                #rest
            };
        },
    );
}

fn column_items(context: &Context<'_>, id: TableId, file: &mut RustFile) {
    let table = context.gateway.table(id);
    let names = context.names.table(id);
    id_module("columns", "ColumnId", "The columns' ids, in the table's order.", &names.columns, file);
    for (column, name) in table.columns.iter().zip(&names.columns) {
        let constant = ident(&format!("COLUMN_{name}"));
        let definition = literal::column(context, column);
        let field = if column.field_name == column.sql_name {
            String::new()
        } else if column.field_name.is_empty() {
            ", no field".to_owned()
        } else {
            format!(", field {}", code(column.field_name))
        };
        let null = if column.nullable { "" } else { ", not null" };
        let docs = [format!("Column {}{field}: {}{null}.", code(column.sql_name), code(column.type_.name))];
        file.item(&docs, quote!(const #constant: Column = #definition;));
    }
}

fn computed_field_items(context: &Context<'_>, id: TableId, file: &mut RustFile) {
    let table = context.gateway.table(id);
    let names = context.names.table(id);
    if table.computed_fields.is_empty() {
        return;
    }
    let title = "The computed fields' ids, by name.";
    id_module("computed_fields", "ComputedFieldId", title, &names.computed_fields, file);
    for (computed, name) in table.computed_fields.iter().zip(&names.computed_fields) {
        let constant = ident(&format!("COMPUTED_FIELD_{name}"));
        let definition = literal::computed_field(context, computed);
        let result = match computed.result {
            ComputedResult::Scalar(type_) => code(type_.name),
            ComputedResult::Rows { table, .. } => format!("rows of {}", code(&context.table_name(table))),
        };
        let function = code(&format!("{}.{}", computed.call.schema, computed.call.name));
        let mut docs = vec![format!("Computed field {}: {result}, by {function}.", code(computed.name)), String::new()];
        docs.extend(super::function::arguments_in_words(&computed.call));
        file.item(&docs, quote!(const #constant: ComputedField = #definition;));
    }
}

fn relationship_items(context: &Context<'_>, id: TableId, file: &mut RustFile) {
    let table = context.gateway.table(id);
    let names = context.names.table(id);
    if table.relationships.is_empty() {
        return;
    }
    id_module("relationships", "RelationshipId", "The relationships' ids, by name.", &names.relationships, file);
    let origins = context.origins.relationships.get(usize::from(id.0));
    for (index, (relationship, name)) in table.relationships.iter().zip(&names.relationships).enumerate() {
        let constant = ident(&format!("RELATIONSHIP_{name}"));
        let definition = literal::relationship(context, id, relationship);
        let (kind, rows) = match relationship.kind {
            RelationshipKind::Object => ("Object", "the row"),
            RelationshipKind::Array => ("Array", "the rows"),
        };
        let mut docs = vec![format!(
            "{kind} relationship {}: {rows} of {} where {}.",
            code(relationship.name),
            code(&context.table_name(relationship.target)),
            relationship_condition(context, id, relationship.columns, relationship.target)
        )];
        let origin = own_origin_lines(context, id, origins.and_then(|origins| origins.get(index)));
        if !origin.is_empty() {
            docs.push(String::new());
            docs.extend(origin);
        }
        file.item(&docs, quote!(const #constant: Relationship = #definition;));
    }
}

/// Where a part comes from, if not from where the table does.
pub(super) fn own_origin_lines(context: &Context<'_>, id: TableId, origin: Option<&Origin>) -> Vec<String> {
    let table = context.origins.tables.get(usize::from(id.0));
    let is_other = origin.is_some_and(|origin| table.is_none_or(|table| table.path != origin.path));
    if is_other { origin_lines(origin) } else { Vec::new() }
}

/// `pub mod columns` with one constant per column.
fn id_module(module: &str, type_: &str, title: &str, names: &[String], file: &mut RustFile) {
    let constant = |(index, name): (usize, &String)| format!("    pub const {name}: {type_} = {type_}({index});\n");
    let constants = names.iter().enumerate().map(constant).collect::<Vec<_>>().concat();
    let text = if names.is_empty() {
        format!("pub mod {module} {{}}\n")
    } else {
        format!("pub mod {module} {{\n    use runtime::codegen::{type_};\n\n{constants}}}\n")
    };
    file.raw_item(&[title.to_owned()], &text, &[]);
}

fn permission_constant(context: &Context<'_>, permission: &SelectPermission) -> String {
    format!("SELECT_PERMISSION_{}", context.names.roles[usize::from(permission.role.0)])
}

fn permission_item(
    context: &Context<'_>,
    id: TableId,
    index: usize,
    permission: &SelectPermission,
    file: &mut RustFile,
) {
    let table = context.gateway.table(id);
    let constant = ident(&permission_constant(context, permission));
    let definition = literal::select_permission(context, id, permission);
    let role = code(context.gateway.roles.get(usize::from(permission.role.0)).copied().unwrap_or_default());
    let columns = visible_columns(context, id, permission);
    let limit = permission.limit.map_or_else(String::new, |limit| format!(", at most {limit} per field"));
    let filter = words::predicate(table.name, permission.filter);
    let mut docs = Vec::new();
    if filter.is_empty() {
        docs.push(format!("Role {role} reads all rows{limit}. Columns: {columns}."));
    } else {
        docs.push(format!("Role {role} reads these rows{limit}. Columns: {columns}."));
        docs.push(String::new());
        docs.extend(words::fenced("sql", [filter]));
    }
    for cells in permission.cells {
        let columns = words::list(cells.columns.iter().map(|column| table.column(*column).sql_name));
        docs.extend([String::new(), format!("It sees {columns} only in these of them:"), String::new()]);
        docs.extend(words::fenced("sql", [words::predicate(table.name, cells.filter)]));
    }
    let origins = context.origins.select_permissions.get(usize::from(id.0));
    let origin = own_origin_lines(context, id, origins.and_then(|origins| origins.get(index)));
    if !origin.is_empty() {
        docs.push(String::new());
        docs.extend(origin);
    }
    file.item(&docs, quote!(const #constant: SelectPermission = #definition;));
}
