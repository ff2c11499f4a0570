//! Functions and computed fields as struct literals.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use runtime::definition::{
    ArgumentValue, CodePart, ComputedField, ComputedFieldId, ComputedResult, Function, FunctionArgument, FunctionCall,
    FunctionId, TableId,
};

use super::super::context::Context;
use super::{ident, sql_type, table_id};

/// `functions::SHOP_PUBLIC_SEARCH`
pub fn function_id(context: &Context<'_>, id: FunctionId) -> TokenStream {
    let constant = ident(&context.names.function(id).constant);
    quote!(functions::#constant)
}

/// `computed_fields::FULL_NAME` in the table's own file, the whole path elsewhere.
pub fn computed_field_id(
    context: &Context<'_>,
    file: Option<TableId>,
    table: TableId,
    id: ComputedFieldId,
) -> TokenStream {
    let constant = ident(&context.names.table(table).computed_fields[usize::from(id.0)]);
    if file == Some(table) {
        return quote!(computed_fields::#constant);
    }
    let path = context.table_path(table);
    quote!(#path::computed_fields::#constant)
}

/// A function.
pub fn function(context: &Context<'_>, function: &Function) -> TokenStream {
    let Function { call: called, table, returns_set, code } = function;
    let called = call(context, called);
    let table = table_id(context, *table);
    let code = code.iter().map(|part| match part {
        CodePart::Sql(text) => quote!(CodePart::Sql(#text)),
        CodePart::Argument(index) => {
            let index = Literal::usize_unsuffixed(*index);
            quote!(CodePart::Argument(#index))
        }
    });
    quote!(Function { call: #called, table: #table, returns_set: #returns_set, code: &[#(#code),*] })
}

/// A computed field.
pub fn computed_field(context: &Context<'_>, computed: &ComputedField) -> TokenStream {
    let ComputedField { name, call: called, result } = computed;
    let called = call(context, called);
    let result = match result {
        ComputedResult::Scalar(type_) => {
            let type_ = sql_type(context, *type_);
            quote!(ComputedResult::Scalar(#type_))
        }
        ComputedResult::Rows { table, returns_set } => {
            let table = table_id(context, *table);
            quote!(ComputedResult::Rows { table: #table, returns_set: #returns_set })
        }
    };
    quote!(ComputedField { name: #name, call: #called, result: #result })
}

fn call(context: &Context<'_>, call: &FunctionCall) -> TokenStream {
    let FunctionCall { schema, name, arguments } = call;
    let arguments = arguments.iter().map(|argument| {
        let FunctionArgument { sql_name, type_, value, has_default } = argument;
        let type_ = sql_type(context, *type_);
        let value = match value {
            ArgumentValue::Client(field) => quote!(ArgumentValue::Client(#field)),
            ArgumentValue::Row => quote!(ArgumentValue::Row),
            ArgumentValue::Session => quote!(ArgumentValue::Session),
        };
        quote!(FunctionArgument { sql_name: #sql_name, type_: #type_, value: #value, has_default: #has_default })
    });
    quote!(FunctionCall { schema: #schema, name: #name, arguments: &[#(#arguments),*] })
}
