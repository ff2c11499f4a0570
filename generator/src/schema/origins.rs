//! Where each part of a gateway comes from, for the comments of generated files.

use std::cell::RefCell;
use std::collections::BTreeMap;

use runtime::definition::{TypeId, TypeSystem};

use super::definitions::{Definition, Owner};
use super::merge::Merged;
use crate::catalog::{Catalog, KeyField, Left, RemoteRelationship, Target, predicate, table};
use crate::diagnostic::{FileId, SourceMap, Span};

/// The place and a reading of a part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The file as shown to the user, such as `schemas/databases/shop/tables/public_orders.yaml`.
    pub path: String,
    /// The line, counted from one.
    pub line: usize,
    /// What it is, in words: `"user_id" = X-Hasura-User-Id`, `type Profile of remote schema auth`.
    pub text: String,
}

/// The origins of all parts, each list parallel to the gateway's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origins {
    /// By `SourceId`.
    pub sources: Vec<Origin>,
    /// By `TableId`.
    pub tables: Vec<Origin>,
    /// By `FunctionId`.
    pub functions: Vec<Origin>,
    /// By `TableId`, then parallel to the table's `relationships`.
    pub relationships: Vec<Vec<Origin>>,
    /// By `TableId`, then parallel to the table's `select_permissions`: the filter in words.
    pub select_permissions: Vec<Vec<Origin>>,
    /// By `RemoteSchemaId`.
    pub remote_schemas: Vec<Origin>,
    /// By `JoinId`: the call in words.
    pub joins: Vec<Origin>,
    /// By `TypeId`; `None` for the gateway's own types (root types, comparison types, scalars of columns).
    pub types: Vec<Option<Origin>>,
    /// By `TypeId`: whose each type is.
    pub owners: Vec<Owner>,
}

/// Collects the origins of everything in the gateway.
pub fn collect(
    catalog: &Catalog,
    merged: &Merged,
    type_system: &TypeSystem,
    joins: &[(TypeId, usize)],
    sources: &SourceMap,
) -> Origins {
    let lines = Lines::new(sources);
    let at =
        |span: Span, text: String| Origin { path: sources.path(span.file).to_owned(), line: lines.line(span), text };
    Origins {
        sources: catalog.sources.iter().map(|source| at(source.span, format!("source {}", source.name))).collect(),
        tables: catalog
            .tables
            .iter()
            .map(|table| {
                let source = catalog.source(table.source).name;
                let kind = if table.is_model() { "logical model" } else { "table" };
                at(table.span, format!("{kind} {} of source {source}", table.display_name()))
            })
            .collect(),
        functions: catalog
            .functions
            .iter()
            .map(|function| {
                let source = catalog.source(function.source).name;
                let name = table::display_name(function.schema, function.name);
                let kind = if function.code.is_some() { "native query" } else { "function" };
                at(function.span, format!("{kind} {name} of source {source}"))
            })
            .collect(),
        relationships: catalog
            .tables
            .iter()
            .map(|table| {
                let words = |relationship: &crate::catalog::Relationship| {
                    let target = catalog.table(relationship.target);
                    let pairs = relationship.columns.iter().map(|(left, right)| {
                        let left = table.column(*left).sql_name;
                        format!("{} = {}.{}", left, target.display_name(), target.column(*right).sql_name)
                    });
                    pairs.collect::<Vec<_>>().join(" and ")
                };
                let relationships = table.relationships.iter();
                relationships.map(|relationship| at(relationship.span, words(relationship))).collect()
            })
            .collect(),
        select_permissions: catalog
            .table_ids()
            .map(|(id, table)| {
                let permissions = table.select_permissions.iter();
                permissions
                    .map(|permission| at(permission.span, predicate::describe(catalog, id, &permission.filter)))
                    .collect()
            })
            .collect(),
        remote_schemas: catalog
            .remote_schemas
            .iter()
            .map(|remote_schema| at(remote_schema.span, format!("remote schema {}", remote_schema.name)))
            .collect(),
        joins: joins
            .iter()
            .map(|(_, index)| {
                let relationship = &catalog.remote_relationships[*index];
                at(relationship.span, join_words(catalog, relationship))
            })
            .collect(),
        types: type_system
            .types
            .iter()
            .map(|type_| {
                let definition = &merged.types[type_.name];
                Some(at(definition.span?, definition_words(catalog, definition)?))
            })
            .collect(),
        owners: type_system.types.iter().map(|type_| merged.types[type_.name].owner).collect(),
    }
}

/// The line ends of each file, found once: a large remote schema has thousands of types in one.
struct Lines<'s> {
    sources: &'s SourceMap,
    ends: RefCell<BTreeMap<FileId, Vec<usize>>>,
}

impl<'s> Lines<'s> {
    fn new(sources: &'s SourceMap) -> Self {
        Self { sources, ends: RefCell::default() }
    }

    /// The line where a place starts, counted from one.
    fn line(&self, span: Span) -> usize {
        let mut ends = self.ends.borrow_mut();
        let ends = ends
            .entry(span.file)
            .or_insert_with(|| self.sources.text(span.file).match_indices('\n').map(|(offset, _)| offset).collect());
        ends.partition_point(|end| *end < span.start) + 1
    }
}

fn definition_words(catalog: &Catalog, definition: &Definition) -> Option<String> {
    match definition.owner {
        Owner::Gateway => None,
        Owner::Source(id) => Some(format!("namespace of source {}", catalog.source(id).name)),
        Owner::Table(id) => {
            let table = catalog.table(id);
            let kind = if table.is_model() { "logical model" } else { "table" };
            Some(format!("{kind} {} of source {}", table.display_name(), catalog.source(table.source).name))
        }
        Owner::Function(id) => {
            let function = &catalog.functions[usize::from(id.0)];
            let name = table::display_name(function.schema, function.name);
            let kind = if function.code.is_some() { "native query" } else { "function" };
            Some(format!("{kind} {name} of source {}", catalog.source(function.source).name))
        }
        Owner::RemoteSchema(id) => {
            let remote_schema = catalog.remote_schema(id);
            let original = remote_schema.names.original_type(&definition.name);
            Some(format!("type {original} of remote schema {}", remote_schema.name))
        }
    }
}

fn join_words(catalog: &Catalog, relationship: &RemoteRelationship) -> String {
    let key = |index: usize| {
        let key = &relationship.keys[index];
        match (relationship.left, key.field) {
            (Left::Table(id), KeyField::Column(column)) => {
                let table = catalog.table(id);
                format!("{}.{}", table.display_name(), table.column(column).sql_name)
            }
            (Left::Table(id), KeyField::Computed(computed)) => {
                let table = catalog.table(id);
                format!("{}.{}", table.display_name(), table.computed_field(computed).name)
            }
            (Left::Table(id), KeyField::JsonPath(column, path)) => {
                let table = catalog.table(id);
                let path: Vec<_> = path.iter().map(|step| step.as_str()).collect();
                format!("{}.{} #> {}", table.display_name(), table.column(column).sql_name, path.join("."))
            }
            (Left::RemoteType(_, type_name), KeyField::RemoteField(field)) => format!("{type_name}.{}", field.name),
            _ => key.name.to_owned(),
        }
    };
    match &relationship.target {
        Target::Table { table, columns, .. } => {
            let target = catalog.table(*table);
            let pairs = columns.iter().map(|(index, column)| {
                format!("{} = {}.{}", key(*index), target.display_name(), target.column(*column).sql_name)
            });
            let pairs = pairs.collect::<Vec<_>>().join(" and ");
            format!("{pairs} in source {}", catalog.source(target.source).name)
        }
        Target::RemoteField { remote_schema, path, .. } => {
            let path = path.iter().map(|step| step.field.name.as_str()).collect::<Vec<_>>().join(".");
            let keys = (0..relationship.keys.len()).map(key).collect::<Vec<_>>().join(", ");
            format!("{path} of remote schema {}, by {keys}", catalog.remote_schema(*remote_schema).name)
        }
    }
}
