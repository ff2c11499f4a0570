//! The folder `schema/`: the type system as a whole, the roots, and the types that belong to no source.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use runtime::definition::{RoleSet, TypeId, TypeKind};

use super::context::Context;
use super::file_set::FileSet;
use super::format::RustFile;
use super::literal::{self, ident};
use super::words::{self, code};
use super::{type_item, type_title};
use crate::schema::definitions::Owner;

/// Adds the folder's files.
pub fn emit(context: &Context<'_>, files: &mut FileSet) {
    let mut modules = BTreeMap::<&str, Vec<TypeId>>::new();
    for id in context.types_where(|owner| matches!(owner, Owner::Gateway | Owner::Source(_))) {
        modules.entry(context.shared_module(id)).or_default().push(id);
    }
    let mut list = RustFile::new("The type system, with the types that belong to no source.");
    for module in modules.keys() {
        list.public_module(module);
    }
    list.public_module("sql_types");
    type_system_items(context, &mut list);
    files.insert("src/schema/mod.rs", list.text());

    for (module, types) in modules {
        let mut file = RustFile::new(title(module));
        for id in types {
            if module.ends_with("_root") {
                root_item(context, id, &mut file);
            } else {
                type_item(context, None, id, &mut file);
            }
        }
        files.insert(format!("src/schema/{module}.rs"), file.text());
    }

    let mut file = RustFile::new("The Postgres types of columns and session variables.");
    for (type_, constant) in context.names.sql_types() {
        let constant = ident(constant);
        let definition = literal::sql_type_definition(type_);
        let out = if type_.stringify { ", sent as a JSON string" } else { "" };
        file.item(&[format!("{}{out}.", code(type_.name))], quote!(pub const #constant: SqlType = #definition;));
    }
    files.insert("src/schema/sql_types.rs", file.text());
}

fn title(module: &str) -> &'static str {
    match module {
        "query_root" => "The fields of the query root; each is defined beside its table or remote schema.",
        "mutation_root" => "The fields of the mutation root; each is defined beside its remote schema.",
        "subscription_root" => "The fields of the subscription root; each is defined beside its source.",
        "scalars" => "Scalars: GraphQL's own and those of column types.",
        "enums" => "Enums that belong to no source.",
        "input_objects" => "Input objects that belong to no source, such as the comparisons of column types.",
        _ => "Objects that belong to no source.",
    }
}

/// A root: its fields by path, those that belong to no source in full.
fn root_item(context: &Context<'_>, id: TypeId, file: &mut RustFile) {
    let type_ = context.gateway.type_system.type_(id);
    let TypeKind::Object { fields, interfaces } = type_.kind else { return };
    let fields = fields.iter().map(|field| {
        let root_field = context.root_fields.iter().find(|root_field| std::ptr::eq(root_field.field, field));
        root_field
            .and_then(|root_field| context.root_field_path(root_field))
            .unwrap_or_else(|| literal::field(context, None, field))
    });
    let interfaces = interfaces.iter().map(|id| literal::type_id(context, *id));
    let kind = quote!(TypeKind::Object { fields: &[#(#fields),*], interfaces: &[#(#interfaces),*] });
    let definition = literal::type_definition_of_kind(context, type_, &kind);
    let constant = ident(&format!("TYPE_{}", context.names.types[id.0 as usize]));
    let mut docs = vec![type_title(type_), String::new()];
    docs.extend(words::fenced("graphql", words::type_lines(context.gateway, type_)));
    file.item(&docs, quote!(pub const #constant: TypeDefinition = #definition;));
}

fn type_system_items(context: &Context<'_>, file: &mut RustFile) {
    let system = &context.gateway.type_system;
    let optional = |id: Option<TypeId>| -> TokenStream {
        let id = id.map(|id| literal::type_id(context, id));
        id.map_or_else(|| quote!(None), |id| quote!(Some(#id)))
    };
    let query_root = literal::type_id(context, system.query_root);
    let mutation_root = optional(system.mutation_root);
    let subscription_root = optional(system.subscription_root);
    let directives = system.directives.iter().map(|directive| literal::directive(context, directive));
    let without_introspection = match system.without_introspection {
        roles if roles == RoleSet::EMPTY => quote!(RoleSet::EMPTY),
        roles => literal::role_set(context, roles),
    };
    let withheld = system.withheld.iter().map(|withheld| literal::withheld_membership(context, withheld));
    file.item(
        &["The schema of all roles together.".to_owned()],
        quote! {
            pub static TYPE_SYSTEM: TypeSystem = TypeSystem {
                types: types::TYPES,
                query_root: #query_root,
                mutation_root: #mutation_root,
                subscription_root: #subscription_root,
                directives: &[#(#directives),*],
                withheld: &[#(#withheld),*],
                without_introspection: #without_introspection,
            };
        },
    );
}
