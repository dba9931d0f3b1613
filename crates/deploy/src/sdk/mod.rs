//! The real AWS, by its SDK.

mod authority;
mod cloudformation;
mod convert;
mod error;
mod reach;
mod storage;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::retry::RetryConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_s3::config::interceptors::BeforeDeserializationInterceptorContextRef;
use aws_sdk_s3::config::{ConfigBag, Intercept, RuntimeComponents};
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, TlsContext, rustls_provider::CryptoMode};
use aws_smithy_http_client::{Builder, Connector};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_types::date_time::{DateTime, Format};

use self::reach::Reaches;
use crate::aws::{AwsError, ErrorKind};

/// How to get to AWS.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The credentials; those of the usual chain, where it does not say.
    pub credentials: Option<Credentials>,
    /// The profile of the AWS configuration files; that of the environment, where it does not say.
    pub profile: Option<String>,
    /// The Region; that of the profile or the environment, where it does not say.
    pub region: Option<String>,
    /// A role to assume with these credentials.
    pub role: Option<String>,
    /// A URL to ask instead of AWS: an emulator. That of the profile or the environment (`AWS_ENDPOINT_URL`), where it does
    /// not say.
    pub endpoint: Option<String>,
    /// A file in PEM with the authorities that vouch for who answers, instead of those of the system; that of the
    /// environment (`AWS_CA_BUNDLE`), where it does not say.
    pub authorities: Option<PathBuf>,
}

impl Connection {
    /// Whose credentials they are, in words.
    fn source(&self) -> String {
        let profile = match (&self.credentials, &self.profile) {
            (Some(_), _) => "the caller".to_owned(),
            (None, Some(profile)) => format!("the profile `{profile}`"),
            (None, None) => "the environment or its profile".to_owned(),
        };
        match &self.role {
            Some(role) => format!("the role `{role}`, taken by {profile},"),
            None => profile,
        }
    }
}

/// The real AWS: an account and Region, by the credentials of the usual chain.
///
/// Requests are sent once: when to ask again is decided above the [`Aws`](crate::Aws) trait, for all stacks together.
pub struct RealAws {
    pub(super) cloudformation: aws_sdk_cloudformation::Client,
    pub(super) s3: aws_sdk_s3::Client,
    pub(super) sts: aws_sdk_sts::Client,
    pub(super) region: String,
    endpoint: Option<String>,
    pub(super) s3_time: Arc<AtomicI64>,
    reaches: Reaches,
    /// Whose credentials these are, in words.
    source: String,
}

impl fmt::Debug for RealAws {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The clients know credentials.
        f.debug_struct("RealAws")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

/// No connection takes longer.
const CONNECT: Duration = Duration::from_secs(10);
/// No answer takes longer; what is larger than an answer has its own limit.
const ANSWER: Duration = Duration::from_secs(60);
/// No upload takes longer.
const UPLOAD: Duration = Duration::from_secs(15 * 60);

impl RealAws {
    /// Finds credentials and Region as the AWS CLI does, and makes the clients. Nothing is sent but what the credentials
    /// need.
    ///
    /// # Errors
    /// Where no Region is known, it or the endpoint is none, or the file of the authorities can not be read.
    pub async fn connect(connection: Connection) -> Result<RealAws, AwsError> {
        let tls = authority::context(connection.authorities.as_deref())?;
        let http = http_client(tls);
        let providers = ProviderConfig::without_region().with_http_client(http.clone());
        let timeouts = |all| TimeoutConfig::builder().connect_timeout(CONNECT).operation_attempt_timeout(all).build();
        let mut loader = aws_config::defaults(BehaviorVersion::latest())
            .http_client(http)
            .retry_config(RetryConfig::disabled())
            .timeout_config(timeouts(ANSWER));
        if let Some(profile) = &connection.profile {
            loader = loader.profile_name(profile);
        }
        if let Some(region) = &connection.region {
            loader = loader.region(Region::new(region.clone()));
        }
        if let Some(endpoint) = &connection.endpoint {
            loader = loader.endpoint_url(endpoint);
        }
        let mut config = loader.load().await;
        let Some(region) = config.region().map(ToString::to_string) else {
            let message = "no Region is known: give one with `--region`, or set AWS_REGION";
            return Err(AwsError::new(ErrorKind::Refused, "sts:GetCallerIdentity", "", message));
        };
        if let Some(message) = wrong(&region, config.endpoint_url()) {
            return Err(AwsError::new(ErrorKind::Refused, "sts:GetCallerIdentity", "", &message));
        }
        if let Some(credentials) = &connection.credentials {
            let given = SharedCredentialsProvider::new(credentials.clone());
            config = config.to_builder().credentials_provider(given).build();
        } else if let Some(profile) = &connection.profile {
            // The environment would go first else, and a profile that is named is meant.
            let providers = providers.with_region(config.region().cloned());
            let own = ProfileFileCredentialsProvider::builder().configure(&providers).profile_name(profile).build();
            config = config.to_builder().credentials_provider(SharedCredentialsProvider::new(own)).build();
        }
        if let Some(role) = &connection.role {
            config = assume(&config, role).await;
        }
        let (s3_time, reaches) = (Arc::new(AtomicI64::new(0)), Reaches::default());
        let endpoint = config.endpoint_url().map(|it| it.trim_end_matches('/').to_owned());
        let s3 = aws_sdk_s3::config::Builder::from(&config)
            // An emulator has no names of buckets in its own.
            .force_path_style(endpoint.is_some())
            .timeout_config(timeouts(UPLOAD))
            .interceptor(Clock(Arc::clone(&s3_time)))
            .interceptor(reaches.s3.clone())
            .build();
        let cloudformation = aws_sdk_cloudformation::config::Builder::from(&config);
        let cloudformation = cloudformation.interceptor(reaches.cloudformation.clone()).build();
        let sts = aws_sdk_sts::config::Builder::from(&config).interceptor(reaches.sts.clone()).build();
        Ok(RealAws {
            cloudformation: aws_sdk_cloudformation::Client::from_conf(cloudformation),
            s3: aws_sdk_s3::Client::from_conf(s3),
            sts: aws_sdk_sts::Client::from_conf(sts),
            region,
            endpoint,
            s3_time,
            reaches,
            source: connection.source(),
        })
    }

    pub(super) fn object_url(&self, bucket: &str, key: &str) -> String {
        match &self.endpoint {
            Some(endpoint) => format!("{endpoint}/{bucket}/{key}"),
            None => {
                let suffix = if self.region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" };
                format!("https://{bucket}.s3.{}.{suffix}/{key}", self.region)
            }
        }
    }
}

/// What is wrong with a Region or an endpoint, before anybody is asked there.
fn wrong(region: &str, endpoint: Option<&str>) -> Option<String> {
    if region.is_empty() || !region.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-') {
        return Some(format!("`{region}` is no Region: `eu-west-1` is one"));
    }
    let is_url =
        |it: &&str| ["http://", "https://"].iter().any(|scheme| it.len() > scheme.len() && it.starts_with(scheme));
    let endpoint = endpoint.filter(|it| !is_url(it))?;
    Some(format!("the endpoint `{endpoint}` is no URL: it begins with `http://` or `https://`"))
}

/// A client that goes through the proxy that the environment names (`HTTPS_PROXY`, `NO_PROXY`), as the AWS CLI does.
fn http_client(tls: TlsContext) -> SharedHttpClient {
    Builder::new().build_with_connector_fn(move |settings, components| {
        let mut connector =
            Connector::builder().tls_provider(Provider::Rustls(CryptoMode::Ring)).tls_context(tls.clone());
        connector.set_connector_settings(settings.cloned());
        if let Some(components) = components {
            connector.set_sleep_impl(components.sleep_impl());
        }
        connector.proxy_config(ProxyConfig::from_env()).build()
    })
}

async fn assume(config: &SdkConfig, role: &str) -> SdkConfig {
    let provider = AssumeRoleProvider::builder(role).session_name("lakewright").configure(config).build().await;
    config.to_builder().credentials_provider(SharedCredentialsProvider::new(provider)).build()
}

/// Keeps the time that S3 answered at: ages of objects are measured with it, and not with this machine's clock.
#[derive(Debug)]
struct Clock(Arc<AtomicI64>);

impl Intercept for Clock {
    fn name(&self) -> &'static str {
        "Clock"
    }

    fn read_before_deserialization(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), aws_sdk_s3::error::BoxError> {
        let date = context.response().headers().get("date");
        if let Some(date) = date.and_then(|it| DateTime::from_str(it, Format::HttpDate).ok()) {
            self.0.store(convert::millis(Some(&date)), Ordering::Relaxed);
        }
        Ok(())
    }
}
