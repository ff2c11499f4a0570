//! What every emitter looks things up in: the gateway, its names and owners, and where each definition stands.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use runtime::definition::{
    Field, FunctionId, Gateway, InputValue, JoinTarget, RemoteSchemaId, Resolver, SourceId, TableId, TypeId,
};

use super::names::{Names, Root, RootField, root_fields};
use super::owner::remote_schemas_of_types;
use super::words::code;
use crate::schema::definitions::Owner;
use crate::schema::{Origin, Origins};

/// More types than this are spread over files by first letter.
const TYPES_PER_FILE: usize = 300;

/// The emitters' shared view of a gateway.
#[derive(Debug)]
pub struct Context<'a> {
    /// The gateway.
    pub gateway: &'a Gateway,
    /// Where its parts come from.
    pub origins: &'a Origins,
    /// The Rust names of its parts.
    pub names: Names,
    /// By `TypeId`: the remote schemas that use it.
    pub remote_schemas_of_types: Vec<BTreeSet<RemoteSchemaId>>,
    /// The fields of all roots.
    pub root_fields: Vec<RootField>,
}

impl<'a> Context<'a> {
    /// Names everything and finds every owner.
    pub fn new(gateway: &'a Gateway, origins: &'a Origins) -> Self {
        Self {
            gateway,
            origins,
            names: Names::new(gateway),
            remote_schemas_of_types: remote_schemas_of_types(gateway),
            root_fields: root_fields(gateway),
        }
    }

    /// The types with that owner: the row type first, the rest by name.
    pub fn types_of_table(&self, id: TableId) -> Vec<TypeId> {
        let row_type = self.gateway.table(id).row_type;
        let mut types = self.types_where(|owner| *owner == Owner::Table(id));
        types.sort_by_key(|type_| (*type_ != row_type, *type_));
        types
    }

    /// The types whose owner is as asked, by name.
    pub fn types_where(&self, is_wanted: impl Fn(&Owner) -> bool) -> Vec<TypeId> {
        (0..).map(TypeId).zip(&self.origins.owners).filter(|(_, owner)| is_wanted(owner)).map(|(id, _)| id).collect()
    }

    /// The types defined in that remote schema's file or files.
    pub fn types_of_remote_schema(&self, index: usize) -> Vec<TypeId> {
        self.types_where(|owner| match owner {
            Owner::RemoteSchema(remote_schema) => usize::from(remote_schema.0) == index,
            Owner::Gateway | Owner::Source(_) | Owner::Table(_) | Owner::Function(_) => false,
        })
    }

    /// The types of a remote schema by the module that defines them; the empty name is its own file.
    pub fn remote_schema_modules(&self, index: usize) -> Vec<(String, Vec<TypeId>)> {
        let types = self.types_of_remote_schema(index);
        if types.len() <= TYPES_PER_FILE {
            return vec![(String::new(), types)];
        }
        let mut modules = std::collections::BTreeMap::<String, Vec<TypeId>>::new();
        for id in types {
            modules.entry(letter_module(self.gateway.type_system.type_(id).name)).or_default().push(id);
        }
        modules.into_iter().collect()
    }

    /// The module of a table's file.
    pub fn table_path(&self, id: TableId) -> TokenStream {
        let table = self.gateway.table(id);
        let source = format_ident!("{}", self.names.source_modules[usize::from(table.source.0)]);
        let module = format_ident!("{}", self.names.table(id).module);
        quote!(crate::databases::#source::#module)
    }

    /// The path of a table's file in the crate.
    pub fn table_file(&self, id: TableId) -> String {
        let source = &self.names.source_modules[usize::from(self.gateway.table(id).source.0)];
        format!("src/databases/{source}/{}.rs", self.names.table(id).module)
    }

    /// The ids of all functions.
    pub fn function_ids(&self) -> impl Iterator<Item = FunctionId> {
        (0..).map(FunctionId).take(self.gateway.functions.len())
    }

    /// The source that a function is in.
    pub fn source_of_function(&self, id: FunctionId) -> SourceId {
        self.gateway.table(self.gateway.function(id).table).source
    }

    /// The module of a function's file.
    pub fn function_path(&self, id: FunctionId) -> TokenStream {
        let source = format_ident!("{}", self.names.source_modules[usize::from(self.source_of_function(id).0)]);
        let module = format_ident!("{}", self.names.function(id).module);
        quote!(crate::databases::#source::functions::#module)
    }

    /// A table's name as messages write it.
    pub fn table_name(&self, id: TableId) -> String {
        let table = self.gateway.table(id);
        match table.schema {
            // A logical model.
            "" => table.name.to_owned(),
            schema => format!("{schema}.{}", table.name),
        }
    }

    /// The constant that defines a root field.
    pub fn root_field_path(&self, root_field: &RootField) -> Option<TokenStream> {
        let constant = format_ident!("{}", root_field.constant);
        match root_field.field.resolver {
            Resolver::TableRows(table) | Resolver::TableRow(table) | Resolver::TableAggregate(table) => {
                let path = self.table_path(table);
                Some(quote!(#path::#constant))
            }
            Resolver::Function(function) | Resolver::FunctionAggregate(function) => {
                let path = self.function_path(function);
                Some(quote!(#path::#constant))
            }
            Resolver::RemoteRoot(remote_schema) | Resolver::RemoteNamespace(remote_schema) => {
                let module = format_ident!("{}", self.names.remote_schema_modules[usize::from(remote_schema.0)]);
                Some(quote!(crate::remote_schemas::#module::#constant))
            }
            _ => None,
        }
    }

    /// The root field of the rows that a relationship or join leads to, where both have the same arguments: they are
    /// written once. `table` is the table whose row type has the field.
    pub fn root_field_with_same_arguments(&self, field: &Field, table: Option<TableId>) -> Option<TokenStream> {
        let target = match field.resolver {
            Resolver::TableAggregate(table) => table,
            Resolver::Relationship(relationship) | Resolver::RelationshipAggregate(relationship) => {
                self.gateway.table(table?).relationships.get(usize::from(relationship.0))?.target
            }
            Resolver::Join(join) | Resolver::JoinAggregate(join) => match self.gateway.join(join).target {
                JoinTarget::Table { table, .. } => table,
                JoinTarget::Remote { .. } => return None,
            },
            _ => return None,
        };
        let root_field = self.root_fields.iter().find(|root_field| {
            root_field.root == Root::Query && root_field.field.resolver == Resolver::TableRows(target)
        })?;
        let is_same = !field.arguments.is_empty() && same_arguments(field.arguments, root_field.field.arguments);
        if !is_same {
            return None;
        }
        let constant = format_ident!("{}", root_field.constant);
        if table == Some(target) { Some(quote!(#constant)) } else { self.root_field_path(root_field) }
    }

    /// The modules of all types' definitions, by `TypeId`, as text from the crate's root.
    pub fn type_modules(&self) -> Vec<String> {
        let mut modules = vec![String::new(); self.origins.owners.len()];
        for (id, module) in (0..).map(TypeId).zip(&mut modules) {
            *module = match &self.origins.owners[id.0 as usize] {
                Owner::Gateway | Owner::Source(_) => format!("crate::schema::{}", self.shared_module(id)),
                Owner::Table(table) => self.table_path(*table).to_string().replace(' ', ""),
                Owner::Function(function) => self.function_path(*function).to_string().replace(' ', ""),
                Owner::RemoteSchema(_) => String::new(),
            };
        }
        for (index, remote_schema) in self.names.remote_schema_modules.iter().enumerate() {
            for (module, types) in self.remote_schema_modules(index) {
                let separator = if module.is_empty() { "" } else { "::" };
                for id in types {
                    modules[id.0 as usize] = format!("crate::remote_schemas::{remote_schema}{separator}{module}");
                }
            }
        }
        modules
    }

    /// The module in `schema` that defines a shared type.
    pub fn shared_module(&self, id: TypeId) -> &'static str {
        use runtime::definition::TypeKind;
        let system = &self.gateway.type_system;
        if id == system.query_root {
            return "query_root";
        }
        if Some(id) == system.mutation_root {
            return "mutation_root";
        }
        if Some(id) == system.subscription_root {
            return "subscription_root";
        }
        match system.type_(id).kind {
            TypeKind::Scalar { .. } => "scalars",
            TypeKind::Enum { .. } => "enums",
            TypeKind::InputObject { .. } => "input_objects",
            TypeKind::Object { .. } | TypeKind::Interface { .. } | TypeKind::Union { .. } => "objects",
        }
    }
}

/// Presets are of remote schemas only, whose fields share no arguments with a root field of a table.
fn same_arguments(left: &[InputValue], right: &[InputValue]) -> bool {
    let parts = |value: &InputValue| {
        let InputValue { name, description, type_, default_value, deprecated, visible, presets: _ } = *value;
        (name, description, type_, default_value, deprecated, visible)
    };
    left.iter().map(parts).eq(right.iter().map(parts))
}

fn letter_module(type_name: &str) -> String {
    match type_name.trim_start_matches('_').chars().next() {
        Some(first) if first.is_ascii_alphabetic() => format!("types_{}", first.to_ascii_lowercase()),
        _ => "types_other".to_owned(),
    }
}

/// `From …` for a comment; nothing where the place is not known. The line is left out: an edit above would change it.
pub fn origin_lines(origin: Option<&Origin>) -> Vec<String> {
    match origin {
        Some(origin) if !origin.path.is_empty() => vec![format!("From {}.", code(&origin.path))],
        _ => Vec::new(),
    }
}
