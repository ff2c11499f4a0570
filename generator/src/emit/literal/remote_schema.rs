//! Remote schemas as struct literals.

use proc_macro2::TokenStream;
use quote::quote;
use runtime::definition::{Batching, Header, RemoteNames, RemoteSchema, RenamedField, Tls};

use super::super::context::Context;
use super::{number, option, rest, template, type_id};

/// A remote schema. What is as it is everywhere is left to `..REMOTE_DEFAULTS`.
pub fn remote_schema(context: &Context<'_>, remote_schema: &RemoteSchema) -> TokenStream {
    let RemoteSchema { name, url, headers, forward_client_headers, timeout_seconds, names, client_headers, .. } =
        remote_schema;
    let RemoteSchema { tls, batching, retries, .. } = remote_schema;
    let url = template(*url);
    let headers = headers.iter().map(|Header { name, value }| {
        let value = template(*value);
        quote!(Header { name: #name, value: #value })
    });
    let timeout_seconds = number(*timeout_seconds);
    let mut parts = vec![
        quote!(name: #name),
        quote!(url: #url),
        quote!(headers: &[#(#headers),*]),
        quote!(forward_client_headers: #forward_client_headers),
        quote!(timeout_seconds: #timeout_seconds),
    ];
    if !names.types.is_empty() || !names.fields.is_empty() {
        let names = remote_names(context, names);
        parts.push(quote!(names: #names));
    }
    if client_headers.allow.is_some() || !client_headers.rename.is_empty() {
        let allow = option(client_headers.allow.map(|names| quote!(&[#(#names),*])));
        let rename = client_headers.rename.iter().map(|(from, to)| quote!((#from, #to)));
        parts.push(quote!(client_headers: ClientHeaders { allow: #allow, rename: &[#(#rename),*] }));
    }
    if *tls != Tls::SYSTEM {
        let authority = option(tls.certificate_authority.map(template));
        let certificate = option(tls.client_certificate.map(|(certificate, key)| {
            let (certificate, key) = (template(certificate), template(key));
            quote!((#certificate, #key))
        }));
        let insecure = tls.insecure;
        parts.push(quote!(tls: Tls {
            certificate_authority: #authority,
            client_certificate: #certificate,
            insecure: #insecure,
        }));
    }
    if *batching != Batching::DEFAULT {
        let [keys, aliases, in_flight] = [batching.max_keys, batching.max_aliases, batching.max_in_flight].map(number);
        parts.push(quote!(batching: Batching { max_keys: #keys, max_aliases: #aliases, max_in_flight: #in_flight }));
    }
    if *retries > 0 {
        let retries = number(*retries);
        parts.push(quote!(retries: #retries));
    }
    let rest = rest(parts.len(), 10, "REMOTE_DEFAULTS");
    quote!(RemoteSchema { #(#parts,)* #rest })
}

fn remote_names(context: &Context<'_>, names: &RemoteNames) -> TokenStream {
    let types = names.types.iter().map(|(id, original)| {
        let id = type_id(context, *id);
        quote!((#id, #original))
    });
    let type_names = names.type_names.iter().map(|(original, id)| {
        let id = type_id(context, *id);
        quote!((#original, #id))
    });
    let fields = names.fields.iter().map(|RenamedField { type_, name, original }| {
        let type_ = type_id(context, *type_);
        quote!(RenamedField { type_: #type_, name: #name, original: #original })
    });
    quote!(RemoteNames { types: &[#(#types),*], type_names: &[#(#type_names),*], fields: &[#(#fields),*] })
}
