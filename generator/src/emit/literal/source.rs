//! Databases as literals.

use proc_macro2::TokenStream;
use quote::quote;
use runtime::definition::{ConnectionInfo, IsolationLevel, PoolSettings, Source, Ssl, SslMode};

use super::{number, option, template};

/// A source.
pub fn source(source: &Source) -> TokenStream {
    let Source { name, connection_info, read_replicas } = source;
    let primary = connection(*connection_info);
    let replicas = read_replicas.iter().map(|replica| connection(*replica));
    quote!(Source {
        name: #name,
        connection_info: #primary,
        read_replicas: &[#(#replicas),*],
    })
}

fn connection(connection: ConnectionInfo) -> TokenStream {
    let ConnectionInfo { database_url, pool, isolation_level, prepared_statements, ssl: ssl_configuration } =
        connection;
    let database_url = template(database_url);
    let PoolSettings {
        max_connections,
        idle_timeout_seconds,
        retries,
        pool_timeout_seconds,
        connection_lifetime_seconds,
    } = pool;
    let max_connections = number(max_connections);
    let idle_timeout_seconds = number(idle_timeout_seconds);
    let retries = number(retries);
    let pool_timeout_seconds = option(pool_timeout_seconds.map(number));
    let connection_lifetime_seconds = option(connection_lifetime_seconds.map(number));
    let isolation_level = option(isolation_level.map(|level| match level {
        IsolationLevel::ReadCommitted => quote!(IsolationLevel::ReadCommitted),
        IsolationLevel::RepeatableRead => quote!(IsolationLevel::RepeatableRead),
        IsolationLevel::Serializable => quote!(IsolationLevel::Serializable),
    }));
    let ssl = option(ssl_configuration.map(ssl));
    quote!(ConnectionInfo {
        database_url: #database_url,
        pool: PoolSettings {
            max_connections: #max_connections,
            idle_timeout_seconds: #idle_timeout_seconds,
            retries: #retries,
            pool_timeout_seconds: #pool_timeout_seconds,
            connection_lifetime_seconds: #connection_lifetime_seconds,
        },
        isolation_level: #isolation_level,
        prepared_statements: #prepared_statements,
        ssl: #ssl,
    })
}

fn ssl(ssl: Ssl) -> TokenStream {
    let Ssl { mode, root_certificate, client_certificate } = ssl;
    let mode = match mode {
        SslMode::Disable => quote!(SslMode::Disable),
        SslMode::Prefer => quote!(SslMode::Prefer),
        SslMode::Require => quote!(SslMode::Require),
        SslMode::VerifyCa => quote!(SslMode::VerifyCa),
        SslMode::VerifyFull => quote!(SslMode::VerifyFull),
    };
    let root_certificate = option(root_certificate.map(template));
    let client_certificate = option(client_certificate.map(|(certificate, key)| {
        let (certificate, key) = (template(certificate), template(key));
        quote!((#certificate, #key))
    }));
    quote!(Ssl { mode: #mode, root_certificate: #root_certificate, client_certificate: #client_certificate })
}
