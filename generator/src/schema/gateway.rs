//! The parts of the gateway beside its type system: sources, tables with their permissions, remote schemas.

use runtime::definition::{
    self as gateway, ArgumentValue, Batching, ClientHeaders, Column, Header, PoolSettings, Relationship,
    SelectPermission, Tls, TypeId, TypeSystem,
};

use super::leak;
use super::remote_names::remote_names;
use crate::catalog::{
    ArgumentUse, Catalog, ComputedResult, FunctionArgument, RemoteSchema, Source, Table, predicate, template,
};
use crate::introspection::snapshot;
use crate::metadata::{self, Extension};
use runtime::definition::TableId;

/// The databases.
pub fn sources(catalog: &Catalog) -> &'static [gateway::Source] {
    leak::slice(catalog.sources.iter().map(source).collect())
}

fn source(source: &Source) -> gateway::Source {
    let settings = &source.metadata.pool_settings;
    let value = |setting: &Option<crate::diagnostic::Spanned<u32>>| setting.as_ref().map(|setting| setting.value);
    gateway::Source {
        name: leak::text(source.name),
        database_url: template::database_url(source.name, &source.metadata.database_url),
        pool: PoolSettings {
            max_connections: value(&settings.max_connections).unwrap_or(50),
            idle_timeout_seconds: value(&settings.idle_timeout).unwrap_or(180),
            pool_timeout_seconds: value(&settings.pool_timeout),
            // Zero keeps connections for ever.
            connection_lifetime_seconds: Some(value(&settings.connection_lifetime).unwrap_or(600))
                .filter(|seconds| *seconds > 0),
        },
    }
}

/// The tables.
pub fn tables(catalog: &Catalog, type_system: &TypeSystem) -> &'static [gateway::Table] {
    leak::slice(catalog.table_ids().map(|(id, table_)| table(catalog, type_system, id, table_)).collect())
}

fn table(catalog: &Catalog, type_system: &TypeSystem, id: TableId, table: &Table) -> gateway::Table {
    let columns = table.columns.iter().map(|column| Column {
        sql_name: leak::text(column.sql_name),
        field_name: leak::text(column.field_name.unwrap_or_default()),
        type_: column.type_.sql_type(),
        nullable: column.nullable,
    });
    let relationships = table.relationships.iter().map(|relationship| Relationship {
        name: leak::text(relationship.name),
        kind: relationship.kind,
        target: relationship.target,
        columns: leak::slice(relationship.columns.clone()),
    });
    let select_permissions = table.select_permissions.iter().map(|permission| SelectPermission {
        role: permission.role,
        filter: predicate::render(catalog, id, &permission.filter),
        limit: permission.limit,
    });
    let computed_fields = table.computed_fields.iter().map(|computed| gateway::ComputedField {
        name: leak::text(computed.name),
        call: call(computed.snapshot, &computed.arguments),
        result: match &computed.result {
            ComputedResult::Scalar(type_) => gateway::ComputedResult::Scalar(type_.sql_type()),
            ComputedResult::Rows(target) => {
                gateway::ComputedResult::Rows { table: *target, returns_set: computed.snapshot.returns_set }
            }
        },
    });
    gateway::Table {
        source: table.source,
        schema: leak::text(table.schema),
        name: leak::text(table.name),
        row_type: row_type(type_system, table),
        columns: leak::slice(columns.collect()),
        primary_key: leak::slice(table.primary_key.clone()),
        relationships: leak::slice(relationships.collect()),
        computed_fields: leak::slice(computed_fields.collect()),
        select_permissions: leak::slice(select_permissions.collect()),
    }
}

/// The functions.
pub fn functions(catalog: &Catalog) -> &'static [gateway::Function] {
    let functions = catalog.functions.iter().map(|function| gateway::Function {
        call: call(function.snapshot, &function.arguments),
        table: function.table,
        returns_set: function.snapshot.returns_set,
    });
    leak::slice(functions.collect())
}

fn call(function: &snapshot::Function, arguments: &[FunctionArgument]) -> gateway::FunctionCall {
    let arguments = arguments.iter().map(|argument| gateway::FunctionArgument {
        sql_name: leak::text(argument.sql_name),
        type_: argument.type_.sql_type(),
        value: match &argument.use_ {
            ArgumentUse::Client(name) => ArgumentValue::Client(leak::text(name)),
            ArgumentUse::Row => ArgumentValue::Row,
            ArgumentUse::Session => ArgumentValue::Session,
        },
        has_default: argument.has_default,
    });
    gateway::FunctionCall {
        schema: leak::text(&function.schema),
        name: leak::text(&function.name),
        arguments: leak::slice(arguments.collect()),
    }
}

/// A table whose root fields lost against others of the same name may have no type. That is an error which `check`
/// reports, so the value that stands in is never used.
fn row_type(type_system: &TypeSystem, table: &Table) -> TypeId {
    type_system.type_id(&table.graphql_name).unwrap_or(type_system.query_root)
}

/// The remote schemas.
pub fn remote_schemas(catalog: &Catalog, type_system: &TypeSystem) -> &'static [gateway::RemoteSchema] {
    let remote_schemas = catalog.remote_schemas.iter().map(|definition| remote_schema(definition, type_system));
    leak::slice(remote_schemas.collect())
}

fn remote_schema(remote_schema: &RemoteSchema, type_system: &TypeSystem) -> gateway::RemoteSchema {
    let metadata = remote_schema.metadata;
    let extension = &metadata.extension;
    let headers = metadata.headers.iter().chain(&extension.set_headers).map(|header| Header {
        name: leak::text(&header.name.to_ascii_lowercase()),
        value: template::header_value(&header.value),
    });
    gateway::RemoteSchema {
        name: leak::text(remote_schema.name),
        url: template::remote_url(&metadata.url),
        headers: leak::slice(headers.collect()),
        forward_client_headers: metadata.forward_client_headers,
        timeout_seconds: metadata.timeout_seconds.as_ref().map_or(60, |seconds| seconds.value),
        names: remote_names(remote_schema, type_system),
        client_headers: client_headers(extension),
        tls: tls(&extension.tls),
        retries: extension.retries.as_ref().map_or(0, |retries| u8::try_from(retries.value).unwrap_or(u8::MAX)),
        batching: extension.batching.unwrap_or(Batching::DEFAULT),
    }
}

fn client_headers(extension: &Extension) -> ClientHeaders {
    let (allow, rename) = extension.client_headers();
    let allow = allow.map(|names| leak::slice(names.iter().map(|name| leak::text(name)).collect()));
    let rename = rename.iter().map(|(from, to)| (leak::text(from), leak::text(to)));
    ClientHeaders { allow, rename: leak::slice(rename.collect()) }
}

fn tls(tls: &metadata::Tls) -> Tls {
    let path = |path: &crate::diagnostic::Spanned<String>| template::parse(path);
    Tls {
        certificate_authority: tls.certificate_authority.as_ref().map(path),
        client_certificate: tls.client_certificate.as_ref().map(|(certificate, key)| (path(certificate), path(key))),
        insecure: tls.insecure,
    }
}
