//! Where a field's value comes from, in words made of names: ids differ between gateways.

use runtime::definition::{
    CodePart, ComputedField, Function, FunctionCall, Gateway, Join, JoinTarget, LeftField, RelationshipKind, Resolver,
    TableId, TypeDefinition, TypeId,
};

use crate::emit::words::join_value;

/// The origin of a field of that type.
pub fn of_field(gateway: &Gateway, type_: &TypeDefinition, name: &str, resolver: Resolver) -> String {
    match resolver {
        Resolver::Constant(text) => format!("the text `{text}`"),
        Resolver::TableRows(id) => format!("rows of {}", table(gateway, id)),
        Resolver::TableRow(id) => format!("a row of {}", table(gateway, id)),
        Resolver::TableAggregate(id) => format!("aggregates of {}", table(gateway, id)),
        Resolver::Function(id) => {
            let function = gateway.function(id);
            let rows = if function.returns_set { "rows" } else { "a row" };
            let from = if function.code.is_empty() { function_words(&function.call) } else { native_words(function) };
            format!("{rows} of {} from {from}", table(gateway, function.table))
        }
        Resolver::FunctionAggregate(id) => {
            let function = gateway.function(id);
            format!("aggregates of {} from {}", table(gateway, function.table), function_words(&function.call))
        }
        Resolver::ComputedField(id) => match table_of(gateway, type_) {
            Some(table) => computed_words(gateway.table(table).computed_field(id)),
            None => "a computed field".to_owned(),
        },
        Resolver::InsertRows(id) => format!("inserted rows of {}", table(gateway, id)),
        Resolver::InsertRow(id) => format!("an inserted row of {}", table(gateway, id)),
        Resolver::UpdateRows(id) => format!("updated rows of {}", table(gateway, id)),
        Resolver::UpdateRow(id) => format!("an updated row of {}", table(gateway, id)),
        Resolver::UpdateMany(id) => format!("several updates of {}", table(gateway, id)),
        Resolver::DeleteRows(id) => format!("deleted rows of {}", table(gateway, id)),
        Resolver::DeleteRow(id) => format!("a deleted row of {}", table(gateway, id)),
        Resolver::SourceNamespace(id) => format!("the root fields of source `{}`", gateway.source(id).name),
        Resolver::Mutation(part) => format!("the mutation's {part:?}"),
        Resolver::Aggregate(part) => format!("the aggregate's {part:?}"),
        Resolver::RemoteRoot(id) | Resolver::RemoteNamespace(id) => {
            let remote_schema = gateway.remote_schema(id);
            let id = gateway.type_system.type_id(type_.name);
            let original = id.and_then(|id| remote_schema.names.original_field(id, name)).unwrap_or(name);
            format!("`{original}` of remote schema `{}`", remote_schema.name)
        }
        Resolver::RemoteField => remote_field(gateway, type_, name),
        Resolver::Column(column) => match table_of(gateway, type_) {
            Some(id) => format!("column `{}` of {}", gateway.table(id).column(column).sql_name, table(gateway, id)),
            None => "a column".to_owned(),
        },
        Resolver::Relationship(relationship) | Resolver::RelationshipAggregate(relationship) => {
            match table_of(gateway, type_) {
                Some(id) => relationship_words(gateway, id, gateway.table(id).relationship(relationship)),
                None => "a relationship".to_owned(),
            }
        }
        Resolver::Join(id) | Resolver::JoinAggregate(id) => join(gateway, gateway.join(id)),
    }
}

/// A function by its name; its arguments are a type of the schema.
fn function_words(call: &FunctionCall) -> String {
    format!("function `{}.{}`", call.schema, call.name)
}

/// A native query with its SQL, whose lines are one here.
fn native_words(function: &Function) -> String {
    let part = |part: &CodePart| match part {
        CodePart::Sql(text) => (*text).to_owned(),
        CodePart::Argument(index) => {
            let name = function.call.arguments.get(*index).map_or("", |argument| argument.sql_name);
            format!("{{{{{name}}}}}")
        }
    };
    let code: String = function.code.iter().map(part).collect();
    format!("native query `{}`", code.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn computed_words(computed: &ComputedField) -> String {
    format!("what {} computes", function_words(&computed.call))
}

/// A field that has its own name at the remote schema says nothing about which one that is: a type of one name is of one
/// remote schema, or the same in several.
fn remote_field(gateway: &Gateway, type_: &TypeDefinition, name: &str) -> String {
    let id = gateway.type_system.type_id(type_.name);
    let original = id.and_then(|id| {
        gateway.remote_schemas.iter().find_map(|remote_schema| remote_schema.names.original_field(id, name))
    });
    format!("remote field `{}`", original.unwrap_or(name))
}

/// A table with its source, as messages write it.
pub fn table(gateway: &Gateway, id: TableId) -> String {
    let table = gateway.table(id);
    format!("`{}`", super::permission::qualified_name(gateway, table))
}

/// The table whose row type it is.
fn table_of(gateway: &Gateway, type_: &TypeDefinition) -> Option<TableId> {
    let is_its = |id: TypeId| gateway.type_system.type_(id).name == type_.name;
    let index = gateway.tables.iter().position(|table| is_its(table.row_type))?;
    u16::try_from(index).ok().map(TableId)
}

fn relationship_words(gateway: &Gateway, id: TableId, relationship: &runtime::definition::Relationship) -> String {
    let target = gateway.table(relationship.target);
    let pairs = relationship.columns.iter().map(|(left, right)| {
        format!("{} = {}", gateway.table(id).column(*left).sql_name, target.column(*right).sql_name)
    });
    let pairs = pairs.collect::<Vec<_>>().join(" and ");
    format!("{} of {} with `{pairs}`", rows(relationship.kind), table(gateway, relationship.target))
}

const fn rows(kind: RelationshipKind) -> &'static str {
    match kind {
        RelationshipKind::Object => "a row",
        RelationshipKind::Array => "rows",
    }
}

/// A join: its call, with the keys it is made with.
pub fn join(gateway: &Gateway, join: &Join) -> String {
    let key_names: Vec<&str> = join.keys.iter().map(|key| key.name).collect();
    let keys: Vec<String> = join.keys.iter().map(|key| left_field(gateway, join, key.field)).collect();
    match join.target {
        JoinTarget::Table { table: id, kind, columns } => {
            let target = gateway.table(id);
            let pairs = columns.iter().map(|pair| {
                let key = keys.get(pair.key).map_or("?", String::as_str);
                format!("{key} = {}", target.column(pair.column).sql_name)
            });
            format!("{} of {} with `{}`", rows(kind), table(gateway, id), pairs.collect::<Vec<_>>().join(" and "))
        }
        JoinTarget::Remote { remote_schema, path, .. } => {
            let steps = path.iter().map(|step| {
                let arguments = step
                    .arguments
                    .iter()
                    .map(|argument| format!("{}: {}", argument.name, join_value(&key_names, &argument.value)));
                let arguments = arguments.collect::<Vec<_>>().join(", ");
                if arguments.is_empty() { step.field.to_owned() } else { format!("{}({arguments})", step.field) }
            });
            let path = steps.collect::<Vec<_>>().join(" { ") + &" }".repeat(path.len().saturating_sub(1));
            let keys = keys.iter().zip(&key_names).filter(|(key, name)| key != name);
            let keys: Vec<_> = keys.map(|(key, name)| format!("${name} = {key}")).collect();
            let keys = if keys.is_empty() { String::new() } else { format!(", where {}", keys.join(", ")) };
            format!("`{path}` of remote schema `{}`{keys}", gateway.remote_schema(remote_schema).name)
        }
    }
}

fn left_field(gateway: &Gateway, join: &Join, field: LeftField) -> String {
    let column = |column| {
        let table = gateway.tables.iter().find(|table| table.row_type == join.left_type);
        table.map_or("?", |table| table.column(column).sql_name).to_owned()
    };
    match field {
        LeftField::Column(id) => column(id),
        LeftField::ComputedField(id) => {
            let table = gateway.tables.iter().find(|table| table.row_type == join.left_type);
            table.map_or("?", |table| table.computed_field(id).name).to_owned()
        }
        LeftField::JsonPath(id, path) => format!("{}.{}", column(id), path.join(".")),
        LeftField::RemoteField(name) => name.to_owned(),
    }
}
