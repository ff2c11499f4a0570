//! Logical models and native queries of a source: types of rows that no table has, and SQL that gives such rows.
//!
//! A model is read as the entry of a table without a schema and a native query as that of a function without one, so that
//! what follows treats the rows like those of any table.

use super::{
    Function, LogicalField, LogicalModel, NativeArgument, NativeQuery, QualifiedName, Relationship, SqlTypeName, Table,
    TableConfiguration, Yaml,
    permission::read_select_permissions,
    read::{self, MapReader},
    relationship::{Direction, read_relationships},
};
use crate::diagnostic::{Diagnostics, Spanned};

/// Reads `logical_models`.
pub(super) fn read_logical_models(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<LogicalModel> {
    let items = read::list(value, "`logical_models`", diagnostics);
    items.iter().filter_map(|item| read_logical_model(item, diagnostics)).collect()
}

/// Reads `native_queries`. The models that they define themselves are added to `models`.
pub(super) fn read_native_queries(
    value: Option<&Spanned<Yaml>>,
    models: &mut Vec<LogicalModel>,
    diagnostics: &mut Diagnostics,
) -> Vec<NativeQuery> {
    let items = value.map(|value| read::list(value, "`native_queries`", diagnostics)).unwrap_or_default();
    let queries: Vec<_> = items.iter().filter_map(|item| read_native_query(item, models, diagnostics)).collect();
    let names = models.iter().map(|model| (model.table.table.name.clone(), model.table.table.span));
    read::report_duplicates("logical model", names, diagnostics);
    let names = queries.iter().map(|query| (query.function.function.name.clone(), query.function.function.span));
    read::report_duplicates("native query", names, diagnostics);
    queries
}

fn read_logical_model(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<LogicalModel> {
    let mut reader = MapReader::new(value, "a logical model", diagnostics)?;
    let name = reader.required("name", diagnostics);
    let name = name.and_then(|name| read::graphql_name(name, "the name of a logical model", diagnostics));
    read_model(reader, name, diagnostics)
}

fn read_model(
    mut reader: MapReader<'_>,
    name: Option<Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> Option<LogicalModel> {
    let fields = reader.required("fields", diagnostics);
    let description = reader.optional("description");
    let description = description.and_then(|value| read::text(value, "`description`", diagnostics));
    let select_permissions = reader.optional("select_permissions");
    reader.finish(diagnostics);
    let select_permissions =
        select_permissions.map(|value| read_select_permissions(value, diagnostics)).unwrap_or_default();
    let items = fields.map(|fields| read::list(fields, "`fields`", diagnostics)).unwrap_or_default();
    let fields: Vec<_> = items.iter().filter_map(|item| read_field(item, diagnostics)).collect();
    let names = fields.iter().map(|field| (field.name.value.clone(), field.name.span));
    read::report_duplicates("field", names, diagnostics);
    let name = name?;
    let table = Table {
        table: Spanned::new(QualifiedName { schema: String::new(), name: name.value }, name.span),
        is_enum: None,
        configuration: TableConfiguration { comment: description, ..TableConfiguration::default() },
        object_relationships: Vec::new(),
        array_relationships: Vec::new(),
        remote_relationships: Vec::new(),
        computed_fields: Vec::new(),
        select_permissions,
        insert_permissions: Vec::new(),
        update_permissions: Vec::new(),
        delete_permissions: Vec::new(),
    };
    Some(LogicalModel { table, fields })
}

fn read_field(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<LogicalField> {
    let mut reader = MapReader::new(value, "a field of a logical model", diagnostics)?;
    let name = reader.required("name", diagnostics);
    let name = name.and_then(|name| read::graphql_name(name, "the name of a field", diagnostics));
    let type_ = read_typed(&mut reader, diagnostics);
    let description = reader.optional("description");
    let description = description.and_then(|value| read::text(value, "`description`", diagnostics));
    reader.finish(diagnostics);
    Some(LogicalField { name: name?, type_: type_?, description })
}

/// `type`, which is a name with `nullable` beside it, or a map that holds both.
fn read_typed(reader: &mut MapReader<'_>, diagnostics: &mut Diagnostics) -> Option<SqlTypeName> {
    let type_ = reader.required("type", diagnostics);
    let nullable = reader.optional("nullable");
    let nullable = nullable.and_then(|value| read::boolean(value, "`nullable`", diagnostics));
    let mut read = read_type(type_?, diagnostics)?;
    read.nullable = nullable.unwrap_or(read.nullable);
    Some(read)
}

fn read_type(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Option<SqlTypeName> {
    if let Yaml::String(_) = value.value {
        let name = read::name(value, "`type`", diagnostics)?;
        return Some(SqlTypeName { name, array: false, nullable: false });
    }
    let mut reader = MapReader::new(value, "`type`", diagnostics)?;
    let nullable = reader.optional("nullable");
    let nullable = nullable.and_then(|value| read::boolean(value, "`nullable`", diagnostics)).unwrap_or(false);
    if reader.optional("logical_model").is_some() {
        reader.warn_not_supported("logical_model", "the field is left out", diagnostics);
        return None;
    }
    if let Some(item) = reader.optional("array") {
        reader.finish(diagnostics);
        // To Postgres an array of arrays is an array too.
        return Some(SqlTypeName { array: true, nullable, ..read_type(item, diagnostics)? });
    }
    let scalar = reader.required("scalar", diagnostics);
    reader.finish(diagnostics);
    let name = read::name(scalar?, "`scalar`", diagnostics)?;
    Some(SqlTypeName { name, array: false, nullable })
}

fn read_native_query(
    value: &Spanned<Yaml>,
    models: &mut Vec<LogicalModel>,
    diagnostics: &mut Diagnostics,
) -> Option<NativeQuery> {
    let mut reader = MapReader::new(value, "a native query", diagnostics)?;
    let name = reader.required("root_field_name", diagnostics);
    let name = name.and_then(|name| read::graphql_name(name, "`root_field_name`", diagnostics));
    let code = reader.required("code", diagnostics).and_then(|code| read::name(code, "`code`", diagnostics));
    let returns = reader.required("returns", diagnostics);
    let arguments = reader.optional("arguments");
    let description = reader.optional("description").or(reader.optional("comment"));
    let comment = description.and_then(|value| read::text(value, "`description`", diagnostics));
    // The exporters of older versions say which kind of query it is.
    reader.optional("type");
    let object_relationships = reader.optional("object_relationships");
    let array_relationships = reader.optional("array_relationships");
    reader.finish(diagnostics);
    let object_relationships =
        object_relationships.map(|value| read_relationships(value, Direction::Object, diagnostics)).unwrap_or_default();
    let array_relationships =
        array_relationships.map(|value| read_relationships(value, Direction::Array, diagnostics)).unwrap_or_default();
    let entries = arguments.map(|value| read::map(value, "`arguments`", diagnostics)).unwrap_or_default();
    let arguments = entries.iter().filter_map(|(name, value)| read_argument(name, value, diagnostics)).collect();
    let returns = returns?;
    let returns = if let Yaml::Map(_) = returns.value {
        let reader = MapReader::new(returns, "the model in `returns`", diagnostics)?;
        let name = name.clone()?;
        models.extend(read_model(reader, Some(name.clone()), diagnostics));
        name
    } else {
        read::name(returns, "`returns`", diagnostics)?
    };
    if let Some(model) = models.iter_mut().find(|model| model.table.table.name == returns.value) {
        add_relationships(&mut model.table.object_relationships, object_relationships);
        add_relationships(&mut model.table.array_relationships, array_relationships);
    }
    let name = name?;
    let function = Function {
        function: Spanned::new(QualifiedName { schema: String::new(), name: name.value.clone() }, name.span),
        exposed_as_mutation: None,
        session_argument: None,
        custom_name: Some(name),
        custom_function: None,
        custom_aggregate: None,
        permissions: Vec::new(),
        comment,
    };
    Some(NativeQuery { function, code: code?, returns, arguments })
}

/// What belongs to the rows of a query is a field of their type, so that all queries of a model share it. Two that say the
/// same are no clash.
fn add_relationships(model: &mut Vec<Relationship>, relationships: Vec<Relationship>) {
    for relationship in relationships {
        if !model.contains(&relationship) {
            model.push(relationship);
        }
    }
}

fn read_argument(
    name: &Spanned<String>,
    value: &Spanned<Yaml>,
    diagnostics: &mut Diagnostics,
) -> Option<NativeArgument> {
    let named = Spanned::new(Yaml::String(name.value.clone()), name.span);
    let name = read::graphql_name(&named, "the name of an argument", diagnostics)?;
    let mut reader = MapReader::new(value, "an argument of a native query", diagnostics)?;
    let type_ = read_typed(&mut reader, diagnostics);
    let description = reader.optional("description");
    let description = description.and_then(|value| read::text(value, "`description`", diagnostics));
    reader.finish(diagnostics);
    Some(NativeArgument { name, type_: type_?, description })
}
