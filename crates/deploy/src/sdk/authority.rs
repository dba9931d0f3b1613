//! Who vouches for those who answer.

use std::path::Path;

use aws_smithy_http_client::tls::{TlsContext, TrustStore};
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::aws::{AwsError, ErrorKind};

/// The variable that names a file of authorities, as for the AWS CLI.
const VARIABLE: &str = "AWS_CA_BUNDLE";

/// What connections trust: the authorities of a file, of the file that the environment names, or those of the system.
///
/// # Errors
/// Where the file can not be read or has no certificate in it.
pub(super) fn context(file: Option<&Path>) -> Result<TlsContext, AwsError> {
    let named = std::env::var_os(VARIABLE).filter(|it| !it.is_empty());
    let trusted = match file.or(named.as_deref().map(Path::new)) {
        Some(file) => TrustStore::empty().with_pem_certificate(read(file).map_err(|it| unusable(file, &it))?),
        None => TrustStore::default(),
    };
    TlsContext::builder()
        .with_trust_store(trusted)
        .build()
        .map_err(|error| AwsError::new(ErrorKind::Refused, "TLS", "", &error.to_string()))
}

/// A file of certificates, looked at before it is trusted: the client takes it as it is.
fn read(file: &Path) -> Result<Vec<u8>, String> {
    let text = std::fs::read(file).map_err(|error| error.to_string())?;
    let mut store = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(&text) {
        let certificate = certificate.map_err(|error| error.to_string())?;
        store.add(certificate).map_err(|error| error.to_string())?;
    }
    if store.is_empty() { Err("there is no certificate in it".to_owned()) } else { Ok(text) }
}

fn unusable(file: &Path, why: &str) -> AwsError {
    let message = format!("{} can not be used: {why}; give a file of certificates in PEM", file.display());
    AwsError::new(ErrorKind::Refused, "TLS", "", &message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_a_certificate_is_refused_by_its_name() {
        let folder = std::env::temp_dir();
        let file = folder.join(format!("lakewright-authority-{}.pem", std::process::id()));
        for (content, word) in [
            ("", "there is no certificate in it"),
            ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "can not be used"),
        ] {
            std::fs::write(&file, content).expect("room on the disk");
            let error = context(Some(&file)).expect_err("no certificate").to_string();
            assert!(error.contains(word) && error.contains("lakewright-authority-"), "{error}");
        }
        std::fs::remove_file(&file).expect("a file");
        assert!(context(Some(&file)).is_err());
    }
}
