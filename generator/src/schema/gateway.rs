//! The parts of the gateway beside its type system: sources, tables with their permissions, remote schemas.

use runtime::definition::{
    self as gateway, Batching, CellFilter, ClientHeaders, Column, ColumnPreset, ColumnValue, ConnectionInfo,
    DeletePermission, Header, InsertPermission, PoolSettings, Relationship, SelectPermission, Ssl, TableId, Tls,
    TypeId, TypeSystem, UpdatePermission, WireType,
};

use runtime::config::{password_variable, replica_password_variable};

use super::gateway_function;
use super::leak;
use super::remote_names::remote_names;
use crate::catalog::{self, Catalog, RemoteSchema, Source, Table, predicate, template};
use crate::diagnostic::Spanned;
use crate::metadata::{self, Extension};

/// The databases.
pub fn sources(catalog: &Catalog) -> &'static [gateway::Source] {
    leak::slice(catalog.sources.iter().map(source).collect())
}

fn source(source: &Source) -> gateway::Source {
    let replicas = source.metadata.read_replicas.iter().zip(1..);
    gateway::Source {
        name: leak::text(source.name),
        connection_info: connection_info(&password_variable(source.name), &source.metadata.connection_info),
        read_replicas: leak::slice(
            replicas
                .map(|(replica, number)| connection_info(&replica_password_variable(source.name, number), replica))
                .collect(),
        ),
    }
}

fn connection_info(password_variable: &str, connection: &metadata::ConnectionInfo) -> ConnectionInfo {
    let settings = &connection.pool_settings;
    let value = |setting: &Option<Spanned<u32>>| setting.as_ref().map(|setting| setting.value);
    let default = PoolSettings::DEFAULT;
    let environment = |name: &Spanned<String>| template::environment(name);
    ConnectionInfo {
        database_url: template::database_url(password_variable, &connection.database_url),
        pool: PoolSettings {
            max_connections: value(&settings.max_connections).unwrap_or(default.max_connections),
            idle_timeout_seconds: value(&settings.idle_timeout).unwrap_or(default.idle_timeout_seconds),
            retries: value(&settings.retries).unwrap_or(default.retries),
            pool_timeout_seconds: value(&settings.pool_timeout),
            // Zero keeps connections for ever.
            connection_lifetime_seconds: match value(&settings.connection_lifetime) {
                None => default.connection_lifetime_seconds,
                Some(seconds) => Some(seconds).filter(|seconds| *seconds > 0),
            },
        },
        isolation_level: connection.isolation_level,
        prepared_statements: connection.use_prepared_statements.unwrap_or(true),
        ssl: connection.ssl_configuration.as_ref().map(|ssl| Ssl {
            mode: ssl.mode,
            root_certificate: ssl.root_certificate.as_ref().map(environment),
            client_certificate: ssl
                .client_certificate
                .as_ref()
                .map(|(certificate, key)| (environment(certificate), environment(key))),
        }),
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
        type_: column_type(catalog, column),
        nullable: column.nullable,
    });
    let relationships = table.relationships.iter().map(|relationship| Relationship {
        name: leak::text(relationship.name),
        kind: relationship.kind,
        target: relationship.target,
        columns: leak::slice(relationship.columns.clone()),
        inserts_first: relationship.inserts_first,
    });
    let select_permissions = table.select_permissions.iter().map(|permission| SelectPermission {
        role: permission.role,
        filter: predicate::render_for_rows(catalog, id, &permission.filter),
        limit: permission.limit,
        cells: cells(catalog, id, permission),
    });
    let insert_permissions = table.insert_permissions.iter().map(|permission| InsertPermission {
        role: permission.role,
        check: predicate::render(catalog, id, &permission.check),
        presets: presets(&permission.presets),
    });
    let update_permissions = table.update_permissions.iter().map(|permission| UpdatePermission {
        role: permission.role,
        filter: predicate::render(catalog, id, &permission.filter),
        check: permission.check.as_ref().map(|check| predicate::render(catalog, id, check)),
        presets: presets(&permission.presets),
    });
    let delete_permissions = table.delete_permissions.iter().map(|permission| DeletePermission {
        role: permission.role,
        filter: predicate::render(catalog, id, &permission.filter),
    });
    gateway::Table {
        source: table.source,
        schema: leak::text(table.schema),
        name: leak::text(table.name),
        row_type: row_type(type_system, table),
        columns: leak::slice(columns.collect()),
        primary_key: leak::slice(table.primary_key.clone()),
        relationships: leak::slice(relationships.collect()),
        computed_fields: gateway_function::computed_fields(table),
        select_permissions: leak::slice(select_permissions.collect()),
        insert_permissions: leak::slice(insert_permissions.collect()),
        update_permissions: leak::slice(update_permissions.collect()),
        delete_permissions: leak::slice(delete_permissions.collect()),
    }
}

fn cells(catalog: &Catalog, id: TableId, permission: &crate::catalog::SelectPermission) -> &'static [CellFilter] {
    let cells = permission.cells.iter().map(|cells| CellFilter {
        columns: leak::slice(cells.columns.iter().copied().collect()),
        computed_fields: leak::slice(cells.computed_fields.iter().copied().collect()),
        filter: predicate::render(catalog, id, &cells.filter),
    });
    leak::slice(cells.collect())
}

fn presets(presets: &[catalog::ColumnPreset]) -> &'static [ColumnPreset] {
    let preset = |preset: &catalog::ColumnPreset| ColumnPreset {
        column: preset.column,
        value: match &preset.value {
            catalog::PresetValue::Null => ColumnValue::Null,
            catalog::PresetValue::Text(text) => ColumnValue::Text(leak::text(text)),
            catalog::PresetValue::SessionVariable(name) => ColumnValue::SessionVariable(leak::text(name)),
        },
    };
    leak::slice(presets.iter().map(preset).collect())
}

/// The type of a column, with the names that its values have where these are not what is stored.
fn column_type(catalog: &Catalog, column: &catalog::Column) -> gateway::SqlType {
    let type_ = column.type_.sql_type();
    let enum_table = column.enum_.as_ref().and_then(|enum_| catalog.table(enum_.table).enum_table.as_ref());
    let Some(enum_table) = enum_table else { return type_ };
    let renamed = enum_table.values.iter().filter(|value| value.name != value.stored);
    let renamed: Vec<_> = renamed.map(|value| (leak::text(&value.name), leak::text(value.stored))).collect();
    if renamed.is_empty() { type_ } else { gateway::SqlType { wire: WireType::Enum(leak::slice(renamed)), ..type_ } }
}

/// A table whose root fields lost against others of the same name may have no type. That is an error which `check`
/// reports, so the value that stands in is never used.
fn row_type(type_system: &TypeSystem, table: &Table) -> TypeId {
    type_system.type_id(table.graphql_name.object_type()).unwrap_or(type_system.query_root)
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
