//! Definitions as struct literals: one function per definition type, each placing the tokens of a value that is
//! already there. What has its default is left to `..FIELD` and its like.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use runtime::definition::{
    AggregateField, Column, ColumnId, DirectiveDefinition, EnumValue, Field, InputValue, JoinId, Predicate,
    PredicatePart, Preset, PresetValue, Relationship, RelationshipId, RelationshipKind, Resolver, RoleId, RoleSet,
    SelectPermission, SourceId, SqlType, TableId, Template, TemplatePart, TypeDefinition, TypeId, TypeKind, TypeRef,
    WireType, WithheldMembership,
};

use super::context::Context;

mod function;
mod join;
pub mod mutation;
mod remote_schema;
mod source;

pub use function::{computed_field, computed_field_id, function, function_id};
pub use join::join;
pub use remote_schema::remote_schema;
pub use source::source;

/// An identifier that `emit::ident` made.
pub fn ident(name: &str) -> Ident {
    format_ident!("{}", name)
}

/// `Some(…)` or `None`.
fn option<T: ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

/// A 64-bit word in hexadecimal, its digits in groups of four.
pub fn word(value: u64) -> syn::LitInt {
    let digits = format!("{value:x}");
    let groups: Vec<String> =
        digits.as_bytes().rchunks(4).rev().map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    syn::LitInt::new(&format!("0x{}", groups.join("_")), Span::call_site())
}

/// A string literal; raw where that saves escapes and hides nothing.
fn text(value: &str) -> TokenStream {
    let is_plain = |character: char| character == ' ' || character.is_ascii_graphic() || character.is_alphanumeric();
    if value.contains('"') && !value.contains("\"#") && value.chars().all(is_plain) {
        let literal = format!("r#\"{value}\"#").parse::<proc_macro2::Literal>();
        return literal.expect("nothing in the text ends a raw string").into_token_stream();
    }
    value.to_token_stream()
}

/// `Some("…")`, for parts that are there.
fn some_text(value: &str) -> TokenStream {
    let value = text(value);
    quote!(Some(#value))
}

/// A number without suffix, its digits in groups of three.
fn number(value: impl Into<u64>) -> syn::LitInt {
    let digits = value.into().to_string();
    let groups: Vec<String> =
        digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    syn::LitInt::new(&groups.join("_"), Span::call_site())
}

/// `types::USERS`
pub fn type_id(context: &Context<'_>, id: TypeId) -> TokenStream {
    let constant = ident(&context.names.types[id.0 as usize]);
    quote!(types::#constant)
}

/// `TypeRef::named(types::USERS).non_null()`
pub fn type_ref(context: &Context<'_>, type_: TypeRef) -> TokenStream {
    if type_.is_non_null() {
        let nullable = type_ref(context, type_.nullable());
        return quote!(#nullable.non_null());
    }
    if let Some(item) = type_.item() {
        let item = type_ref(context, item);
        return quote!(#item.list());
    }
    let named = type_id(context, type_.named_type());
    quote!(TypeRef::named(#named))
}

/// `sets::EVERYONE`
pub fn role_set(context: &Context<'_>, set: RoleSet) -> TokenStream {
    let constant = ident(context.names.role_set(set));
    quote!(sets::#constant)
}

/// `roles::CUSTOMER`
pub fn role(context: &Context<'_>, role: RoleId) -> TokenStream {
    let constant = ident(&context.names.roles[usize::from(role.0)]);
    quote!(roles::#constant)
}

/// `sources::MAIN`
pub fn source_id(context: &Context<'_>, id: SourceId) -> TokenStream {
    let constant = ident(&context.names.sources[usize::from(id.0)]);
    quote!(sources::#constant)
}

/// `tables::MAIN_PUBLIC_USERS`
pub fn table_id(context: &Context<'_>, id: TableId) -> TokenStream {
    let constant = ident(&context.names.table(id).constant);
    quote!(tables::#constant)
}

/// `joins::USERS__PROFILE`
pub fn join_id(context: &Context<'_>, id: JoinId) -> TokenStream {
    let constant = ident(&context.names.joins[usize::from(id.0)]);
    quote!(joins::#constant)
}

/// `columns::ID` in the table's own file, the whole path elsewhere.
pub fn column_id(context: &Context<'_>, file: Option<TableId>, table: TableId, column: ColumnId) -> TokenStream {
    let constant = ident(context.names.column(table, column));
    if file == Some(table) {
        return quote!(columns::#constant);
    }
    let path = context.table_path(table);
    quote!(#path::columns::#constant)
}

/// `relationships::ORDERS`, in the table's own file.
fn relationship_id(context: &Context<'_>, table: TableId, relationship: RelationshipId) -> TokenStream {
    let constant = ident(&context.names.table(table).relationships[usize::from(relationship.0)]);
    quote!(relationships::#constant)
}

/// `sql_types::UUID`
pub fn sql_type(context: &Context<'_>, type_: SqlType) -> TokenStream {
    if let WireType::Enum(_) = type_.wire {
        // The names of its values are the column's own.
        return sql_type_definition(type_);
    }
    let constant = ident(context.names.sql_type(type_));
    quote!(sql_types::#constant)
}

/// The literal behind `sql_types::UUID`.
pub fn sql_type_definition(type_: SqlType) -> TokenStream {
    let SqlType { name, wire, stringify } = type_;
    let wire = match wire {
        WireType::Bool => quote!(Bool),
        WireType::Int2 => quote!(Int2),
        WireType::Int4 => quote!(Int4),
        WireType::Int8 => quote!(Int8),
        WireType::Float4 => quote!(Float4),
        WireType::Float8 => quote!(Float8),
        WireType::Text => quote!(Text),
        WireType::Uuid => quote!(Uuid),
        WireType::Json => quote!(Json),
        WireType::Array => quote!(Array),
        WireType::Geometry => quote!(Geometry),
        WireType::Geography => quote!(Geography),
        WireType::Extension => quote!(Extension),
        WireType::Other => quote!(Other),
        WireType::Enum(values) => {
            let values = values.iter().map(|(name, stored)| {
                let (name, stored) = (text(name), text(stored));
                quote!((#name, #stored))
            });
            quote!(Enum(&[#(#values),*]))
        }
    };
    let name = text(name);
    quote!(SqlType { name: #name, wire: WireType::#wire, stringify: #stringify })
}

/// A type definition. `table` is the table whose row type it is.
pub fn type_definition(context: &Context<'_>, table: Option<TableId>, type_: &TypeDefinition) -> TokenStream {
    let kind = type_kind(context, table, &type_.kind);
    type_definition_of_kind(context, type_, &kind)
}

/// A type definition whose kind is already printed.
pub fn type_definition_of_kind(context: &Context<'_>, type_: &TypeDefinition, kind: &TokenStream) -> TokenStream {
    let name = type_.name;
    let description = option(type_.description.map(text));
    let visible = role_set(context, type_.visible);
    quote!(TypeDefinition { name: #name, description: #description, visible: #visible, kind: #kind })
}

/// The list of fields of an object or input object, and what its type is called in generated code.
pub fn field_list(
    context: &Context<'_>,
    table: Option<TableId>,
    kind: &TypeKind,
) -> Option<(TokenStream, &'static str)> {
    match kind {
        TypeKind::Object { fields, .. } => {
            let fields = fields.iter().map(|definition| field(context, table, definition));
            Some((quote!(&[#(#fields),*]), "Field"))
        }
        TypeKind::InputObject { fields, .. } => {
            let fields = fields.iter().map(|field| input_value(context, field));
            Some((quote!(&[#(#fields),*]), "InputValue"))
        }
        _ => None,
    }
}

/// The kind of an object or input object whose list of fields is already printed.
pub fn type_kind_of_fields(context: &Context<'_>, kind: &TypeKind, fields: &TokenStream) -> Option<TokenStream> {
    match kind {
        TypeKind::Object { interfaces, .. } => {
            let interfaces = interfaces.iter().map(|id| type_id(context, *id));
            Some(quote!(TypeKind::Object { fields: #fields, interfaces: &[#(#interfaces),*] }))
        }
        TypeKind::InputObject { one_of, .. } => {
            Some(quote!(TypeKind::InputObject { fields: #fields, one_of: #one_of }))
        }
        _ => None,
    }
}

fn type_kind(context: &Context<'_>, table: Option<TableId>, kind: &TypeKind) -> TokenStream {
    let list = field_list(context, table, kind);
    if let Some(kind) = list.and_then(|(fields, _)| type_kind_of_fields(context, kind, &fields)) {
        return kind;
    }
    let type_ids = |ids: &[TypeId]| -> Vec<TokenStream> { ids.iter().map(|id| type_id(context, *id)).collect() };
    let fields_of = |fields: &[Field]| -> Vec<TokenStream> {
        fields.iter().map(|definition| field(context, table, definition)).collect()
    };
    match kind {
        TypeKind::Scalar { specified_by_url } => {
            let url = option(*specified_by_url);
            quote!(TypeKind::Scalar { specified_by_url: #url })
        }
        TypeKind::Interface { fields, interfaces, possible_types } => {
            let (fields, interfaces, possible) = (fields_of(fields), type_ids(interfaces), type_ids(possible_types));
            quote!(TypeKind::Interface {
                fields: &[#(#fields),*],
                interfaces: &[#(#interfaces),*],
                possible_types: &[#(#possible),*],
            })
        }
        TypeKind::Union { possible_types } => {
            let possible = type_ids(possible_types);
            quote!(TypeKind::Union { possible_types: &[#(#possible),*] })
        }
        TypeKind::Enum { values } => {
            let values = values.iter().map(|value| enum_value(context, value));
            quote!(TypeKind::Enum { values: &[#(#values),*] })
        }
        TypeKind::Object { .. } | TypeKind::InputObject { .. } => TokenStream::new(),
    }
}

/// A field. `table` is the table whose row type has it.
pub fn field(context: &Context<'_>, table: Option<TableId>, definition: &Field) -> TokenStream {
    let Field { name, description, arguments, type_, deprecated, visible, nullable_for, resolver } = definition;
    let mut parts = vec![quote!(name: #name)];
    if let Some(description) = description.map(some_text) {
        parts.push(quote!(description: #description));
    }
    if let Some(root_field) = context.root_field_with_same_arguments(definition, table) {
        parts.push(quote!(arguments: #root_field.arguments));
    } else if !arguments.is_empty() {
        let arguments = arguments.iter().map(|argument| input_value(context, argument));
        parts.push(quote!(arguments: &[#(#arguments),*]));
    }
    let type_ = type_ref(context, *type_);
    parts.push(quote!(type_: #type_));
    if let Some(reason) = deprecated.map(some_text) {
        parts.push(quote!(deprecated: #reason));
    }
    let visible = role_set(context, *visible);
    parts.push(quote!(visible: #visible));
    if *nullable_for != RoleSet::EMPTY {
        let nullable_for = role_set(context, *nullable_for);
        parts.push(quote!(nullable_for: #nullable_for));
    }
    if *resolver != Resolver::RemoteField {
        let resolver = resolver_value(context, table, *resolver);
        parts.push(quote!(resolver: #resolver));
    }
    let rest = rest(parts.len(), 8, "FIELD");
    quote!(Field { #(#parts,)* #rest })
}

fn resolver_value(context: &Context<'_>, table: Option<TableId>, resolver: Resolver) -> TokenStream {
    match resolver {
        Resolver::Constant(value) => {
            let value = text(value);
            quote!(Resolver::Constant(#value))
        }
        Resolver::TableRows(table) => of_table(context, "TableRows", table),
        Resolver::TableRow(table) => of_table(context, "TableRow", table),
        Resolver::TableAggregate(table) => of_table(context, "TableAggregate", table),
        Resolver::InsertRows(table) => of_table(context, "InsertRows", table),
        Resolver::InsertRow(table) => of_table(context, "InsertRow", table),
        Resolver::UpdateRows(table) => of_table(context, "UpdateRows", table),
        Resolver::UpdateRow(table) => of_table(context, "UpdateRow", table),
        Resolver::UpdateMany(table) => of_table(context, "UpdateMany", table),
        Resolver::DeleteRows(table) => of_table(context, "DeleteRows", table),
        Resolver::DeleteRow(table) => of_table(context, "DeleteRow", table),
        Resolver::Mutation(part) => {
            let part = ident(&format!("{part:?}"));
            quote!(Resolver::Mutation(MutationField::#part))
        }
        Resolver::Aggregate(part) => {
            let part = match part {
                AggregateField::Values => quote!(Values),
                AggregateField::Rows => quote!(Rows),
                AggregateField::Count => quote!(Count),
                AggregateField::Function(function) => {
                    let function = ident(&format!("{function:?}"));
                    quote!(Function(AggregateFunction::#function))
                }
            };
            quote!(Resolver::Aggregate(AggregateField::#part))
        }
        Resolver::RemoteRoot(remote_schema) => {
            let constant = ident(&context.names.remote_schemas[usize::from(remote_schema.0)]);
            quote!(Resolver::RemoteRoot(remote_schemas::#constant))
        }
        Resolver::SourceNamespace(source) => {
            let source = source_id(context, source);
            quote!(Resolver::SourceNamespace(#source))
        }
        Resolver::RemoteNamespace(remote_schema) => {
            let constant = ident(&context.names.remote_schemas[usize::from(remote_schema.0)]);
            quote!(Resolver::RemoteNamespace(remote_schemas::#constant))
        }
        Resolver::Column(column) => {
            let index = number(column.0);
            let column = table.map(|table| column_id(context, Some(table), table, column));
            let column = column.unwrap_or_else(|| quote!(ColumnId(#index)));
            quote!(Resolver::Column(#column))
        }
        Resolver::Function(function) => {
            let function = function_id(context, function);
            quote!(Resolver::Function(#function))
        }
        Resolver::FunctionAggregate(function) => {
            let function = function_id(context, function);
            quote!(Resolver::FunctionAggregate(#function))
        }
        Resolver::ComputedField(computed) => {
            let index = number(computed.0);
            let computed = table.map(|table| computed_field_id(context, Some(table), table, computed));
            let computed = computed.unwrap_or_else(|| quote!(ComputedFieldId(#index)));
            quote!(Resolver::ComputedField(#computed))
        }
        Resolver::Relationship(relationship) => {
            let relationship = relationship_of(context, table, relationship);
            quote!(Resolver::Relationship(#relationship))
        }
        Resolver::RelationshipAggregate(relationship) => {
            let relationship = relationship_of(context, table, relationship);
            quote!(Resolver::RelationshipAggregate(#relationship))
        }
        Resolver::RemoteField => quote!(Resolver::RemoteField),
        Resolver::Join(join) => {
            let join = join_id(context, join);
            quote!(Resolver::Join(#join))
        }
        Resolver::JoinAggregate(join) => {
            let join = join_id(context, join);
            quote!(Resolver::JoinAggregate(#join))
        }
    }
}

fn of_table(context: &Context<'_>, variant: &str, table: TableId) -> TokenStream {
    let variant = ident(variant);
    let table = table_id(context, table);
    quote!(Resolver::#variant(#table))
}

fn relationship_of(context: &Context<'_>, table: Option<TableId>, relationship: RelationshipId) -> TokenStream {
    let index = number(relationship.0);
    let named = table.map(|table| relationship_id(context, table, relationship));
    named.unwrap_or_else(|| quote!(RelationshipId(#index)))
}

/// An argument or input field.
pub fn input_value(context: &Context<'_>, value: &InputValue) -> TokenStream {
    let InputValue { name, description, type_, default_value, deprecated, visible, presets } = value;
    let mut parts = vec![quote!(name: #name)];
    if let Some(description) = description.map(some_text) {
        parts.push(quote!(description: #description));
    }
    let type_ = type_ref(context, *type_);
    parts.push(quote!(type_: #type_));
    if let Some(default) = default_value.map(some_text) {
        parts.push(quote!(default_value: #default));
    }
    if let Some(reason) = deprecated.map(some_text) {
        parts.push(quote!(deprecated: #reason));
    }
    let visible = role_set(context, *visible);
    parts.push(quote!(visible: #visible));
    if !presets.is_empty() {
        let presets = presets.iter().map(|Preset { role: id, value }| {
            let (role, value) = (role(context, *id), preset_value(context, value));
            quote!(Preset { role: #role, value: #value })
        });
        parts.push(quote!(presets: &[#(#presets),*]));
    }
    let rest = rest(parts.len(), 7, "INPUT_VALUE");
    quote!(InputValue { #(#parts,)* #rest })
}

fn preset_value(context: &Context<'_>, value: &PresetValue) -> TokenStream {
    match value {
        PresetValue::Scalar(json) => {
            let json = text(json);
            quote!(PresetValue::Scalar(#json))
        }
        PresetValue::Enum(name) => quote!(PresetValue::Enum(#name)),
        PresetValue::Session(variable, type_) => {
            let type_ = type_id(context, *type_);
            quote!(PresetValue::Session(#variable, #type_))
        }
        PresetValue::List(items) => {
            let items = items.iter().map(|item| preset_value(context, item));
            quote!(PresetValue::List(&[#(#items),*]))
        }
        PresetValue::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| {
                let value = preset_value(context, value);
                quote!((#name, #value))
            });
            quote!(PresetValue::Object(&[#(#fields),*]))
        }
    }
}

/// That an object is not a member of an interface or union for some roles.
pub fn withheld_membership(context: &Context<'_>, withheld: &WithheldMembership) -> TokenStream {
    let abstract_type = type_id(context, withheld.abstract_type);
    let member = type_id(context, withheld.member);
    let from = role_set(context, withheld.from);
    quote!(WithheldMembership { abstract_type: #abstract_type, member: #member, from: #from })
}

fn enum_value(context: &Context<'_>, value: &EnumValue) -> TokenStream {
    let EnumValue { name, description, deprecated, visible } = value;
    let mut parts = vec![quote!(name: #name)];
    if let Some(description) = description.map(some_text) {
        parts.push(quote!(description: #description));
    }
    if let Some(reason) = deprecated.map(some_text) {
        parts.push(quote!(deprecated: #reason));
    }
    let visible = role_set(context, *visible);
    parts.push(quote!(visible: #visible));
    let rest = rest(parts.len(), 4, "ENUM_VALUE");
    quote!(EnumValue { #(#parts,)* #rest })
}

/// `..FIELD` where the literal leaves anything out.
fn rest(given: usize, all: usize, constant: &str) -> TokenStream {
    if given == all {
        return TokenStream::new();
    }
    let constant = ident(constant);
    quote!(..#constant)
}

/// A directive.
pub fn directive(context: &Context<'_>, directive: &DirectiveDefinition) -> TokenStream {
    let DirectiveDefinition { name, visible, remote, description, arguments, locations, repeatable } = directive;
    let visible = role_set(context, *visible);
    let remote = option(remote.map(|(id, original)| {
        let constant = ident(&context.names.remote_schemas[usize::from(id.0)]);
        quote!((remote_schemas::#constant, #original))
    }));
    let description = option(description.map(text));
    let arguments = arguments.iter().map(|argument| input_value(context, argument));
    quote!(DirectiveDefinition {
        name: #name,
        visible: #visible,
        remote: #remote,
        description: #description,
        arguments: &[#(#arguments),*],
        locations: &[#(#locations),*],
        repeatable: #repeatable,
    })
}

/// A column.
pub fn column(context: &Context<'_>, column: &Column) -> TokenStream {
    let Column { sql_name, field_name, type_, nullable } = column;
    let type_ = sql_type(context, *type_);
    quote!(Column { sql_name: #sql_name, field_name: #field_name, type_: #type_, nullable: #nullable })
}

/// A relationship of `table`, in its own file.
pub fn relationship(context: &Context<'_>, table: TableId, relationship: &Relationship) -> TokenStream {
    let Relationship { name, kind, target, columns, inserts_first } = relationship;
    let kind = relationship_kind(*kind);
    let pairs = columns.iter().map(|(own, other)| {
        let own = column_id(context, Some(table), table, *own);
        let other = column_id(context, Some(table), *target, *other);
        quote!((#own, #other))
    });
    let target = table_id(context, *target);
    quote!(Relationship {
        name: #name,
        kind: #kind,
        target: #target,
        columns: &[#(#pairs),*],
        inserts_first: #inserts_first,
    })
}

fn relationship_kind(kind: RelationshipKind) -> TokenStream {
    match kind {
        RelationshipKind::Object => quote!(RelationshipKind::Object),
        RelationshipKind::Array => quote!(RelationshipKind::Array),
    }
}

/// A select permission.
pub fn select_permission(context: &Context<'_>, id: TableId, permission: &SelectPermission) -> TokenStream {
    let role = role(context, permission.role);
    let filter = predicate(context, permission.filter);
    let limit = option(permission.limit.map(number));
    let cells = permission.cells.iter().map(|cells| {
        let columns = cells.columns.iter().map(|column| column_id(context, Some(id), id, *column));
        let computed = cells.computed_fields.iter().map(|computed| computed_field_id(context, Some(id), id, *computed));
        let filter = predicate(context, cells.filter);
        quote!(CellFilter { columns: &[#(#columns),*], computed_fields: &[#(#computed),*], filter: #filter })
    });
    quote!(SelectPermission { role: #role, filter: #filter, limit: #limit, cells: &[#(#cells),*] })
}

pub fn predicate(context: &Context<'_>, predicate: Predicate) -> TokenStream {
    let parts = predicate.0.iter().map(|part| match part {
        PredicatePart::Sql(sql) => {
            let sql = text(sql);
            quote!(PredicatePart::Sql(#sql))
        }
        PredicatePart::Row => quote!(PredicatePart::Row),
        PredicatePart::Related(row) => {
            let (number, table) = (Literal::usize_unsuffixed(row.number), text(row.table));
            let (on, filter) = (self::predicate(context, row.on), self::predicate(context, row.filter));
            quote!(PredicatePart::Related(&RelatedRow { number: #number, table: #table, on: #on, filter: #filter }))
        }
        PredicatePart::RelatedAlias(alias) => {
            let alias = Literal::usize_unsuffixed(*alias);
            quote!(PredicatePart::RelatedAlias(#alias))
        }
        PredicatePart::Session(type_) => {
            let type_ = sql_type(context, *type_);
            quote!(PredicatePart::Session(#type_))
        }
        PredicatePart::SessionVariable(name, type_) => {
            let type_ = sql_type(context, *type_);
            quote!(PredicatePart::SessionVariable(#name, #type_))
        }
    });
    quote!(Predicate(&[#(#parts),*]))
}

pub(super) fn template(template: Template) -> TokenStream {
    let parts = template.0.iter().map(|part| match part {
        TemplatePart::Text(text) => quote!(TemplatePart::Text(#text)),
        TemplatePart::Environment(name) => quote!(TemplatePart::Environment(#name)),
        TemplatePart::Encoded(name) => quote!(TemplatePart::Encoded(#name)),
    });
    quote!(Template(&[#(#parts),*]))
}
