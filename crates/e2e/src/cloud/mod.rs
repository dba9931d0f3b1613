//! The emulator, and requests to it, signed by an account's root or by a person.

mod iam;
mod logs;
mod request;
mod s3;
mod sqs;

use std::path::Path;
use std::sync::{Arc, OnceLock};

use aws_credential_types::Credentials;
use lakewright_local::{Emulator, Environment, Place, SECRET};
use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig, TlsProvider};

pub use request::{Answer, Refused};
pub use s3::Uploaded;
pub use sqs::Message;

/// The emulator of this process, with its client.
pub struct Cloud {
    agent: Agent,
    emulator: Emulator,
}

/// Somebody who asks: whose credentials sign, and by which door.
#[derive(Clone)]
pub struct Caller {
    cloud: &'static Cloud,
    access_key: String,
    secret: String,
    token: Option<String>,
    plain: bool,
}

impl Cloud {
    /// The emulator that all tests of a process share; nothing where tests on it are left out.
    ///
    /// # Panics
    /// Where it should be there and does not start.
    pub fn get() -> Option<&'static Cloud> {
        static CLOUD: OnceLock<Option<Cloud>> = OnceLock::new();
        CLOUD.get_or_init(Cloud::start).as_ref()
    }

    fn start() -> Option<Cloud> {
        let Some(folder) = std::env::var_os("LAKEWRIGHT_EMULATOR") else {
            eprintln!("left out: LAKEWRIGHT_EMULATOR names no folder for the emulator; `cargo xtask e2e` does");
            return None;
        };
        let environment = Environment::set_up(Path::new(&folder), |_| ()).unwrap_or_else(|error| panic!("{error}"));
        let emulator = environment.start().unwrap_or_else(|error| panic!("{error}"));
        Some(Cloud { agent: agent(emulator.place()), emulator })
    }

    /// The root of an account.
    pub fn root(&'static self, account: &str) -> Caller {
        Caller { cloud: self, access_key: account.to_owned(), secret: SECRET.to_owned(), token: None, plain: false }
    }

    pub fn place(&self) -> &Place {
        self.emulator.place()
    }
}

impl Caller {
    /// The same one, who does not use TLS.
    #[must_use]
    pub fn over_plain_http(&self) -> Caller {
        Caller { plain: true, ..self.clone() }
    }

    /// The account, of a root.
    pub fn account(&self) -> &str {
        &self.access_key
    }

    /// The credentials.
    pub fn credentials(&self) -> Credentials {
        Credentials::new(&self.access_key, &self.secret, self.token.clone(), None, "emulator")
    }

    /// The URL that requests go to.
    pub fn endpoint(&self) -> &str {
        let place = self.place();
        if self.plain { &place.plain } else { &place.endpoint }
    }

    /// Where its emulator is.
    pub fn place(&self) -> &Place {
        self.cloud.place()
    }

    fn with(&self, access_key: String, secret: String, token: Option<String>) -> Caller {
        Caller { access_key, secret, token, ..self.clone() }
    }
}

/// A client that trusts the emulator's authority alone.
fn agent(place: &Place) -> Agent {
    let authority = std::fs::read(&place.authority).unwrap_or_else(|error| panic!("{error}"));
    let authority = Certificate::from_pem(&authority).unwrap_or_else(|error| panic!("{error}")).to_owned();
    let tls = TlsConfig::builder()
        .provider(TlsProvider::Rustls)
        .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .root_certs(RootCerts::new_with_certs(&[authority]))
        .build();
    Agent::config_builder().tls_config(tls).http_status_as_error(false).proxy(None).build().into()
}
