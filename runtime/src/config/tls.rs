//! What the `tls` of a remote schema comes to: its files read and judged, and a client that goes by them.
//!
//! The generator reads them in the same way, so that a remote schema that can be introspected can be called.

use std::sync::Arc;

use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};

use super::secret::Secret;

/// Whom to trust, and what to show. Equal ones can share a client.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct TlsTarget {
    /// Certificates in PEM.
    authorities: Option<Arc<[u8]>>,
    /// A certificate with its chain and its key in PEM.
    identity: Option<Secret<Arc<[u8]>>>,
    /// Whether any certificate is accepted.
    insecure: bool,
    /// Whether there is no TLS at all, so that nothing has to be loaded for it.
    plain: bool,
}

/// The paths under `tls`, templates filled in.
#[derive(Clone, Debug, Default)]
pub struct TlsPaths {
    /// `certificate_authority`
    pub certificate_authority: Option<String>,
    /// `client_certificate` and `client_key`
    pub client_certificate: Option<(String, String)>,
    /// `insecure`
    pub insecure: bool,
}

/// What is wrong with the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TlsProblem {
    /// With `certificate_authority`.
    CertificateAuthority(String),
    /// With `client_certificate` or `client_key`.
    ClientCertificate(String),
}

impl TlsTarget {
    /// For addresses without TLS, which need no certificates: a slim container may not have any.
    pub fn plain() -> Self {
        Self { plain: true, ..Self::default() }
    }

    /// Reads the files and judges what stands in them.
    pub fn read(paths: &TlsPaths) -> Result<Self, TlsProblem> {
        let authorities = paths.certificate_authority.as_deref().map(read_authorities).transpose();
        let identity = paths.client_certificate.as_ref().map(|(certificate, key)| read_identity(certificate, key));
        Ok(Self {
            authorities: authorities.map_err(TlsProblem::CertificateAuthority)?,
            identity: identity.transpose().map_err(TlsProblem::ClientCertificate)?.map(Secret::new),
            insecure: paths.insecure,
            plain: false,
        })
    }

    /// Whether any certificate is accepted.
    pub const fn is_insecure(&self) -> bool {
        self.insecure
    }

    /// Makes the client of `builder` go by it.
    pub fn apply(&self, builder: reqwest::ClientBuilder) -> reqwest::Result<reqwest::ClientBuilder> {
        let mut builder = builder.tls_danger_accept_invalid_certs(self.insecure);
        if self.plain {
            builder = builder.tls_certs_only([]);
        }
        if let Some(authorities) = &self.authorities {
            builder = builder.tls_certs_only(reqwest::Certificate::from_pem_bundle(authorities)?);
        }
        if let Some(identity) = &self.identity {
            builder = builder.identity(reqwest::Identity::from_pem(identity.expose())?);
        }
        Ok(builder)
    }
}

fn read_authorities(path: &str) -> Result<Arc<[u8]>, String> {
    let text = read_file(path)?;
    let mut trusted = rustls::RootCertStore::empty();
    for certificate in certificates(path, &text)? {
        trusted.add(certificate).map_err(|_| format!("names `{path}`, which has a certificate that cannot be read"))?;
    }
    Ok(text.into())
}

fn read_identity(certificate_path: &str, key_path: &str) -> Result<Arc<[u8]>, String> {
    let (mut text, key_text) = (read_file(certificate_path)?, read_file(key_path)?);
    let chain = certificates(certificate_path, &text)?;
    let key = PrivateKeyDer::from_pem_slice(&key_text)
        .map_err(|_| format!("names `{key_path}`, in which there is no private key in PEM format"))?;
    rustls::sign::CertifiedKey::from_der(chain, key, &rustls::crypto::ring::default_provider())
        .map_err(|_| format!("names `{key_path}`, which is not the key of the certificate in `{certificate_path}`"))?;
    text.push(b'\n');
    text.extend_from_slice(&key_text);
    Ok(text.into())
}

fn certificates(path: &str, text: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(text).filter_map(Result::ok).collect();
    if certificates.is_empty() {
        return Err(format!("names `{path}`, in which there is no certificate in PEM format"));
    }
    Ok(certificates)
}

fn read_file(path: &str) -> Result<Vec<u8>, String> {
    std::fs::read(path).map_err(|error| format!("names `{path}`, which cannot be read: {error}"))
}
