//! Join plans as struct literals.

use proc_macro2::TokenStream;
use quote::quote;
use runtime::definition::{
    Join, JoinArgument, JoinKey, JoinTarget, JoinValue, KeyEncoding, KeyedList, LeftField, TableId,
};

use super::super::context::Context;
use super::{column_id, computed_field_id, ident, number, option, relationship_kind, table_id, text, type_id};

/// A join. `left_table` is the table whose row type is its left type.
pub fn join(context: &Context<'_>, left_table: Option<TableId>, join: &Join) -> TokenStream {
    let Join { name, left_type, keys, target } = join;
    let left_type = type_id(context, *left_type);
    let keys = keys.iter().map(|JoinKey { name, field, each_item }| {
        let field = match (field, left_table) {
            (LeftField::Column(column), Some(table)) => {
                let column = column_id(context, None, table, *column);
                quote!(LeftField::Column(#column))
            }
            (LeftField::Column(column), None) => {
                let index = number(column.0);
                quote!(LeftField::Column(ColumnId(#index)))
            }
            (LeftField::ComputedField(computed), Some(table)) => {
                let computed = computed_field_id(context, None, table, *computed);
                quote!(LeftField::ComputedField(#computed))
            }
            (LeftField::ComputedField(computed), None) => {
                let index = number(computed.0);
                quote!(LeftField::ComputedField(ComputedFieldId(#index)))
            }
            (LeftField::JsonPath(column, path), Some(table)) => {
                let column = column_id(context, None, table, *column);
                quote!(LeftField::JsonPath(#column, &[#(#path),*]))
            }
            (LeftField::JsonPath(column, path), None) => {
                let index = number(column.0);
                quote!(LeftField::JsonPath(ColumnId(#index), &[#(#path),*]))
            }
            (LeftField::RemoteField(name), _) => quote!(LeftField::RemoteField(#name)),
        };
        quote!(JoinKey { name: #name, field: #field, each_item: #each_item })
    });
    let target = join_target(context, target);
    quote!(Join { name: #name, left_type: #left_type, keys: &[#(#keys),*], target: #target })
}

fn join_target(context: &Context<'_>, target: &JoinTarget) -> TokenStream {
    match target {
        JoinTarget::Table { table, kind, columns } => {
            let kind = relationship_kind(*kind);
            let columns = columns.iter().map(|column| {
                let key = proc_macro2::Literal::usize_unsuffixed(column.key);
                let column = column_id(context, None, *table, column.column);
                quote!(JoinColumn { key: #key, column: #column })
            });
            let table = table_id(context, *table);
            quote!(JoinTarget::Table { table: #table, kind: #kind, columns: &[#(#columns),*] })
        }
        JoinTarget::Remote { remote_schema, path, list } => {
            let constant = ident(&context.names.remote_schemas[usize::from(remote_schema.0)]);
            let steps = path.iter().map(|step| {
                let field = step.field;
                let arguments = step.arguments.iter().map(|JoinArgument { name, value }| {
                    let value = join_value(value);
                    quote!(JoinArgument { name: #name, value: #value })
                });
                quote!(JoinStep { field: #field, arguments: &[#(#arguments),*] })
            });
            let list = option(list.map(|KeyedList { key_field, kind }| {
                let kind = relationship_kind(kind);
                quote!(KeyedList { key_field: #key_field, kind: #kind })
            }));
            quote!(JoinTarget::Remote {
                remote_schema: remote_schemas::#constant,
                path: &[#(#steps),*],
                list: #list,
            })
        }
    }
}

fn join_value(value: &JoinValue) -> TokenStream {
    let key = |index: usize, encoding: KeyEncoding| {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let encoding = match encoding {
            KeyEncoding::Plain => quote!(Plain),
            KeyEncoding::String => quote!(String),
            KeyEncoding::Enum(values) => quote!(Enum(&[#(#values),*])),
            KeyEncoding::Integer => quote!(Integer),
            KeyEncoding::Boolean => quote!(Boolean),
            KeyEncoding::Object => quote!(Object),
            KeyEncoding::Number => quote!(Number),
        };
        quote!(#index, KeyEncoding::#encoding)
    };
    match value {
        JoinValue::Key(index, encoding) => {
            let key = key(*index, *encoding);
            quote!(JoinValue::Key(#key))
        }
        JoinValue::KeyList(index, encoding) => {
            let key = key(*index, *encoding);
            quote!(JoinValue::KeyList(#key))
        }
        JoinValue::Literal(literal) => {
            let literal = text(literal);
            quote!(JoinValue::Literal(#literal))
        }
        JoinValue::List(items) => {
            let items = items.iter().map(join_value);
            quote!(JoinValue::List(&[#(#items),*]))
        }
        JoinValue::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| {
                let value = join_value(value);
                quote!((#name, #value))
            });
            quote!(JoinValue::Object(&[#(#fields),*]))
        }
    }
}
