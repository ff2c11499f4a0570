//! The crate root: the modules and the gateway value itself.

use quote::quote;

use super::context::Context;
use super::file_set::FileSet;
use super::format::RustFile;
use super::literal;

/// Adds `lib.rs`.
pub fn emit(context: &Context<'_>, files: &mut FileSet) {
    let mut file = RustFile::new("The specialised gateway: one fixed schema as static tables.");
    file.paragraph(&[
        "A table's file in [`databases`] holds its columns, root fields, permissions and types; a remote schema's in"
            .to_owned(),
        "[`remote_schemas`] its root fields and types; [`joins`] has a plan per remote relationship. [`types`],"
            .to_owned(),
        "[`tables`], [`functions`] and [`sources`] say where each definition is.".to_owned(),
    ]);
    file.attribute("#![deny(warnings)]");
    let modules =
        ["databases", "functions", "joins", "remote_schemas", "roles", "schema", "sources", "tables", "types"];
    for module in modules {
        file.public_module(module);
    }
    let settings = context.gateway.settings;
    let remote_schema_permissions = settings.remote_schema_permissions;
    let stringify_numeric_types = settings.stringify_numeric_types;
    let infer_function_permissions = settings.infer_function_permissions;
    let graphql_default = settings.graphql_default;
    let backend_variants = context.gateway.backend_variants.iter().map(|role| literal::role(context, *role));
    file.item(
        &["The gateway.".to_owned()],
        quote! {
            pub static GATEWAY: Gateway = Gateway {
                digest: include_str!("../DIGEST").trim_ascii(),
                roles: roles::ROLES,
                backend_variants: &[#(#backend_variants),*],
                type_system: schema::TYPE_SYSTEM,
                sources: sources::SOURCES,
                tables: tables::TABLES,
                functions: functions::FUNCTIONS,
                remote_schemas: remote_schemas::REMOTE_SCHEMAS,
                joins: joins::JOINS,
                settings: Settings {
                    remote_schema_permissions: #remote_schema_permissions,
                    stringify_numeric_types: #stringify_numeric_types,
                    infer_function_permissions: #infer_function_permissions,
                    graphql_default: #graphql_default,
                },
            };
        },
    );
    files.insert("src/lib.rs", file.text());
}
