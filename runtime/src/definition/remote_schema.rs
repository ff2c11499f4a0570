//! Remote GraphQL services and how to reach them.

use super::{Template, TypeId};

/// A remote schema: an index into [`Gateway::remote_schemas`](super::Gateway::remote_schemas).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RemoteSchemaId(pub u16);

/// A remote GraphQL service.
#[derive(Clone, Copy, Debug)]
pub struct RemoteSchema {
    /// The name in the metadata.
    pub name: &'static str,
    /// `http(s)://…`, resolved from the environment at start.
    pub url: Template,
    /// Configured headers; they win over session variables and client headers.
    pub headers: &'static [Header],
    /// Whether client headers are passed on.
    pub forward_client_headers: bool,
    /// Seconds until a call is given up.
    pub timeout_seconds: u32,
    /// Its own names for what has another one here.
    pub names: RemoteNames,
    /// Which client headers are passed on under which names.
    pub client_headers: ClientHeaders,
    /// How its TLS certificate is checked, and which one is shown to it.
    pub tls: Tls,
    /// How the keys of a join are split over requests.
    pub batching: Batching,
    /// How often a query is sent again when no connection can be made.
    pub retries: u8,
}

/// The remote schema's own names of renamed types and fields (`customization`).
#[derive(Clone, Copy, Debug, Default)]
pub struct RemoteNames {
    /// Renamed types and their original names, sorted by type.
    pub types: &'static [(TypeId, &'static str)],
    /// The same types by their original names, sorted by name: what `__typename` says and what it means here.
    pub type_names: &'static [(&'static str, TypeId)],
    /// Renamed fields, sorted by type and name.
    pub fields: &'static [RenamedField],
}

/// A field that has another name at its remote schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenamedField {
    /// The type that has it: an object or interface, a root type among them.
    pub type_: TypeId,
    /// Its name here.
    pub name: &'static str,
    /// Its name there.
    pub original: &'static str,
}

impl RemoteNames {
    /// Nothing is renamed.
    pub const NONE: Self = Self { types: &[], type_names: &[], fields: &[] };

    /// The remote schema's name of a type; `None` where it is the same.
    #[inline]
    pub fn original_type(&self, id: TypeId) -> Option<&'static str> {
        let index = self.types.binary_search_by(|(type_, _)| type_.cmp(&id)).ok()?;
        Some(self.types[index].1)
    }

    /// The remote schema's name of a field; `None` where it is the same.
    #[inline]
    pub fn original_field(&self, type_: TypeId, name: &str) -> Option<&'static str> {
        let find = |field: &RenamedField| field.type_.cmp(&type_).then_with(|| field.name.cmp(name));
        let index = self.fields.binary_search_by(find).ok()?;
        Some(self.fields[index].original)
    }

    /// The type that the remote schema calls by that name, if it has another one here.
    #[inline]
    pub fn renamed_type(&self, original: &str) -> Option<TypeId> {
        let index = self.type_names.binary_search_by(|(name, _)| (*name).cmp(original)).ok()?;
        Some(self.type_names[index].1)
    }
}

/// Which of a client's headers go to a remote schema, beyond what is always withheld. Names are lower case.
#[derive(Clone, Copy, Debug, Default)]
pub struct ClientHeaders {
    /// Only these, where given; sorted.
    pub allow: Option<&'static [&'static str]>,
    /// Pairs of the client's name and the name it is sent under, sorted by the first.
    pub rename: &'static [(&'static str, &'static str)],
}

impl ClientHeaders {
    /// All of them, under their own names.
    pub const ALL: Self = Self { allow: None, rename: &[] };
}

/// Whether a client header is never passed on to a remote schema: it belongs to the hop, describes the client's own
/// exchange, or speaks for the session. `name` is lower case.
pub fn is_withheld_header(name: &str) -> bool {
    const WITHHELD: &[&str] = &[
        "accept",
        "accept-datetime",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-length",
        "content-md5",
        "content-type",
        "dnt",
        "expect",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "referer",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    name.starts_with("x-hasura-") || WITHHELD.binary_search(&name).is_ok()
}

/// The name under which a client header is passed on that has another meaning between gateway and remote schema.
/// `name` is lower case.
pub fn forwarded_name(name: &str) -> Option<&'static str> {
    match name {
        "host" => Some("x-forwarded-host"),
        "origin" => Some("x-forwarded-origin"),
        "user-agent" => Some("x-forwarded-user-agent"),
        _ => None,
    }
}

/// Trust in a remote schema's TLS certificate, and the client's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tls {
    /// Path of a PEM file with the certificate authorities that are trusted in place of the system's.
    pub certificate_authority: Option<Template>,
    /// Paths of the PEM files of a client certificate and its key.
    pub client_certificate: Option<(Template, Template)>,
    /// Whether any certificate is accepted.
    pub insecure: bool,
}

impl Tls {
    /// The system's certificate authorities, no client certificate.
    pub const SYSTEM: Self = Self { certificate_authority: None, client_certificate: None, insecure: false };
}

/// How the keys of a join are split over requests to one remote schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Batching {
    /// The most keys in a list argument.
    pub max_keys: u32,
    /// The most aliases in a document.
    pub max_aliases: u32,
    /// The most requests of one join at the same time.
    pub max_in_flight: u32,
}

impl Batching {
    /// What holds where the metadata says nothing.
    pub const DEFAULT: Self = Self { max_keys: 1000, max_aliases: 500, max_in_flight: 4 };
}

/// A configured request header.
#[derive(Clone, Copy, Debug)]
pub struct Header {
    /// The name, lower case.
    pub name: &'static str,
    /// The value, resolved from the environment at start.
    pub value: Template,
}
