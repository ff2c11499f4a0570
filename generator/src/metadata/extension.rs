//! The key `gatewright` of a remote schema: what the metadata format of other tools has no key for. One function per key.
//! Comes out as an [`Extension`]; whether files exist and certificates are any good is not asked here.

use std::collections::BTreeMap;

use runtime::definition::{Batching, forwarded_name, is_withheld_header};

use super::{
    Header, HeaderValue, Yaml,
    batching::read_batching,
    read::{self, MapReader},
    remote_schema::{check_header_name, check_url, read_headers, report_duplicate_headers},
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Spanned};

/// The most that a query is sent again.
const MAX_RETRIES: u32 = 10;

/// What stands under `gatewright` of a remote schema.
#[derive(Debug, Default)]
pub struct Extension {
    /// `headers.allow`: the only client headers that are passed on.
    pub allow_headers: Option<Vec<Spanned<String>>>,
    /// `headers.rename`: client headers and the names they are sent under.
    pub rename_headers: Vec<(Spanned<String>, Spanned<String>)>,
    /// `headers.set`: the same as `definition.headers`, in short.
    pub set_headers: Vec<Header>,
    /// `introspection`
    pub introspection: Introspection,
    /// `tls`
    pub tls: Tls,
    /// `retries`
    pub retries: Option<Spanned<u32>>,
    /// `batching`
    pub batching: Option<Batching>,
}

/// How the generator learns the schema, where that differs from how the gateway calls it.
#[derive(Debug, Default)]
pub struct Introspection {
    /// `url`, perhaps with `{{NAME}}` holes.
    pub url: Option<Spanned<String>>,
    /// `headers`, in place of those of the definition.
    pub headers: Option<Vec<Header>>,
    /// `schema_file`: the path from the metadata directory.
    pub schema_path: Option<Spanned<String>>,
    /// What stands in that file.
    pub schema_file: Option<SchemaFile>,
}

/// A file with a schema in it.
#[derive(Debug)]
pub struct SchemaFile {
    /// The file in the source map.
    pub file: FileId,
    /// Its text.
    pub text: String,
}

/// Trust in the remote's certificate, and the certificate that is shown to it. Paths are templates.
#[derive(Debug, Default)]
pub struct Tls {
    /// `certificate_authority`
    pub certificate_authority: Option<Spanned<String>>,
    /// `client_certificate` and `client_key`
    pub client_certificate: Option<(Spanned<String>, Spanned<String>)>,
    /// `insecure`
    pub insecure: bool,
}

/// Reads the map under `gatewright`.
pub(super) fn read_extension(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Extension {
    let mut extension = Extension::default();
    let Some(mut reader) = MapReader::new(value, "`gatewright` of a remote schema", diagnostics) else {
        return extension;
    };
    if let Some(headers) = reader.optional("headers") {
        read_header_rules(headers, &mut extension, diagnostics);
    }
    extension.introspection =
        reader.optional("introspection").map(|value| read_introspection(value, diagnostics)).unwrap_or_default();
    extension.tls = reader.optional("tls").map(|value| read_tls(value, diagnostics)).unwrap_or_default();
    extension.retries =
        reader.optional("retries").and_then(|value| read::integer(value, "`retries`", MAX_RETRIES, diagnostics));
    extension.batching = reader.optional("batching").map(|value| read_batching(value, diagnostics));
    reader.finish(diagnostics);
    extension
}

fn read_header_rules(value: &Spanned<Yaml>, extension: &mut Extension, diagnostics: &mut Diagnostics) {
    let Some(mut reader) = MapReader::new(value, "`headers` of `gatewright`", diagnostics) else { return };
    let allow = reader.optional("allow");
    let rename = reader.optional("rename");
    let set = reader.optional("set");
    reader.finish(diagnostics);
    extension.allow_headers = allow.map(|names| read::names(names, "`allow`", diagnostics));
    extension.rename_headers =
        rename.map(|pairs| read::name_mapping(pairs, "`rename`", diagnostics)).unwrap_or_default();
    extension.set_headers = set.map(|headers| read_set(headers, diagnostics)).unwrap_or_default();
}

fn read_set(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Vec<Header> {
    let mut headers = Vec::new();
    for (name, value) in read::map(value, "`set`", diagnostics) {
        check_header_name(name, diagnostics);
        let template = read::environment_template(value, "a value of `set`", diagnostics);
        headers.extend(template.map(|template| Header { name: name.clone(), value: HeaderValue::Template(template) }));
    }
    headers
}

fn read_introspection(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Introspection {
    let Some(mut reader) = MapReader::new(value, "`introspection` of `gatewright`", diagnostics) else {
        return Introspection::default();
    };
    // A file is read instead of asking anybody.
    reader.at_most_one(&["schema_file", "url"], diagnostics);
    reader.at_most_one(&["schema_file", "headers"], diagnostics);
    let url = reader.optional("url").and_then(|url| read::environment_template(url, "`url`", diagnostics));
    if let Some(url) = &url {
        check_url(url, diagnostics);
    }
    let headers = reader.optional("headers").map(|headers| read_headers(headers, "`headers`", diagnostics));
    report_duplicate_headers(headers.iter().flatten(), diagnostics);
    let schema_path = reader.optional("schema_file").and_then(|path| read::name(path, "`schema_file`", diagnostics));
    reader.finish(diagnostics);
    Introspection { url, headers, schema_path, schema_file: None }
}

fn read_tls(value: &Spanned<Yaml>, diagnostics: &mut Diagnostics) -> Tls {
    let Some(mut reader) = MapReader::new(value, "`tls` of `gatewright`", diagnostics) else { return Tls::default() };
    reader.at_most_one(&["certificate_authority", "insecure"], diagnostics);
    let mut path = |key: &'static str, diagnostics: &mut Diagnostics| {
        let path = reader.optional(key)?;
        read::environment_template(path, &format!("`{key}`"), diagnostics)
    };
    let certificate_authority = path("certificate_authority", diagnostics);
    let certificate = path("client_certificate", diagnostics);
    let key = path("client_key", diagnostics);
    let insecure = reader.optional("insecure");
    let insecure = insecure.and_then(|value| read::boolean(value, "`insecure`", diagnostics)).unwrap_or(false);
    reader.finish(diagnostics);
    for (given, absent, name) in [(&certificate, &key, "client_key"), (&key, &certificate, "client_certificate")] {
        if let (Some(given), None) = (given, absent) {
            let message = format!("`{name}` is missing in `tls` of `gatewright`");
            diagnostics.push(
                Diagnostic::new(Code::MissingKey, message)
                    .label(given.span, "a certificate and its key belong together"),
            );
        }
    }
    Tls { certificate_authority, client_certificate: certificate.zip(key), insecure }
}

/// Reports headers that are never passed on, and rules about client headers where none of them is.
pub(super) fn check_client_headers(extension: &Extension, forwarded: bool, diagnostics: &mut Diagnostics) {
    let allowed = extension.allow_headers.iter().flatten();
    let renamed = extension.rename_headers.iter();
    if let Some(first) = allowed.clone().chain(renamed.clone().map(|(from, _)| from)).next()
        && !forwarded
    {
        diagnostics.push(
            Diagnostic::new(Code::ClientHeadersNotForwarded, "client headers are not passed on to this remote schema")
                .label(first.span, "has no effect")
                .help("add `forward_client_headers: true` to its definition, or leave out `allow` and `rename`"),
        );
    }
    for name in allowed.chain(renamed.clone().map(|(from, _)| from)) {
        check_header_name(name, diagnostics);
        if is_withheld_header(&name.to_ascii_lowercase()) {
            diagnostics.push(withheld(name, "a client's header of this name never is"));
        }
    }
    for (_, sent) in renamed.clone() {
        check_header_name(sent, diagnostics);
        let lower = sent.to_ascii_lowercase();
        if is_withheld_header(&lower) || forwarded_name(&lower).is_some() {
            diagnostics.push(withheld(sent, "nothing of the client's is sent under this name"));
        }
    }
    let lower = |name: &Spanned<String>| (name.to_ascii_lowercase(), name.span);
    read::report_duplicates("client header", extension.allow_headers.iter().flatten().map(lower), diagnostics);
    read::report_duplicates("client header", renamed.clone().map(|(from, _)| lower(from)), diagnostics);
    read::report_duplicates("sent header", renamed.map(|(_, sent)| lower(sent)), diagnostics);
}

fn withheld(name: &Spanned<String>, label: &str) -> Diagnostic {
    let message = format!("`{}` cannot be passed on to a remote schema", name.value);
    Diagnostic::new(Code::WithheldHeader, message).label(name.span, label)
}

impl Extension {
    /// The client headers of the gateway value: lower case and sorted. What is renamed is allowed by that.
    pub fn client_headers(&self) -> (Option<Vec<String>>, BTreeMap<String, String>) {
        let lower = |name: &Spanned<String>| name.to_ascii_lowercase();
        let rename: BTreeMap<_, _> = self.rename_headers.iter().map(|(from, to)| (lower(from), lower(to))).collect();
        let allow = self.allow_headers.as_ref().map(|names| {
            let mut names: Vec<_> = names.iter().map(lower).chain(rename.keys().cloned()).collect();
            names.sort_unstable();
            names.dedup();
            names
        });
        (allow, rename)
    }
}
