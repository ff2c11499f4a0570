//! What the `ssl_configuration` of a database comes to: certificates read and judged, and connections that go by them.
//!
//! The generator reads them in the same way, so that a database that can be introspected can be asked.

use std::borrow::Cow;

use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use sqlx::postgres::{PgConnectOptions, PgSslMode};

use crate::definition::SslMode;

/// An `ssl_configuration` with its variables filled in. Certificates and the key are PEM text or the path of a file.
#[derive(Clone, Default)]
pub struct SslTarget {
    /// `sslrootcert`
    pub root_certificate: Option<String>,
    /// `sslcert` and `sslkey`
    pub client_certificate: Option<(String, String)>,
}

impl SslTarget {
    /// Makes connections go by it. The error says what is wrong with the certificates, without their text.
    pub fn apply(&self, mode: SslMode, options: PgConnectOptions) -> Result<PgConnectOptions, String> {
        let mut options = options.ssl_mode(match mode {
            SslMode::Disable => PgSslMode::Disable,
            SslMode::Prefer => PgSslMode::Prefer,
            // Whoever names an authority wants it to be asked, as with Postgres' own clients.
            SslMode::Require if self.root_certificate.is_none() => PgSslMode::Require,
            SslMode::Require | SslMode::VerifyCa => PgSslMode::VerifyCa,
            SslMode::VerifyFull => PgSslMode::VerifyFull,
        });
        if let Some(root) = &self.root_certificate {
            let pem = pem(root, "sslrootcert")?;
            certificates(&pem, "sslrootcert")?;
            options = options.ssl_root_cert_from_pem(pem);
        }
        if let Some((certificate, key)) = &self.client_certificate {
            let (certificate, key) = (pem(certificate, "sslcert")?, pem(key, "sslkey")?);
            let chain = certificates(&certificate, "sslcert")?;
            let parsed = PrivateKeyDer::from_pem_slice(&key)
                .map_err(|_| "`sslkey` holds no private key in PEM format, or an encrypted one".to_owned())?;
            rustls::sign::CertifiedKey::from_der(chain, parsed, &rustls::crypto::ring::default_provider())
                .map_err(|_| "`sslkey` is not the key of the certificate in `sslcert`".to_owned())?;
            options = options.ssl_client_cert_from_pem(certificate).ssl_client_key_from_pem(key);
        }
        Ok(options)
    }
}

/// The text itself, or what stands in the file of that name.
fn pem(value: &str, what: &str) -> Result<Vec<u8>, String> {
    if !value.contains("-----BEGIN") {
        return std::fs::read(value).map_err(|error| format!("`{what}` is no PEM text and no file: {error}"));
    }
    // Some tools cannot put line ends into variables.
    let text = if value.contains('\n') { Cow::Borrowed(value) } else { Cow::Owned(value.replace("\\n", "\n")) };
    Ok(text.as_bytes().to_vec())
}

fn certificates(pem: &[u8], what: &str) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(pem).filter_map(Result::ok).collect();
    if certificates.is_empty() {
        return Err(format!("`{what}` holds no certificate in PEM format"));
    }
    Ok(certificates)
}
