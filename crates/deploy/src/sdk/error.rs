//! What the SDK's errors mean.

use std::error::Error;

use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use super::RealAws;
use crate::aws::{AwsError, ErrorKind};

impl RealAws {
    /// An error of the SDK, without anything in it that must not be shown.
    pub(super) fn error<E>(&self, operation: &'static str, error: &SdkError<E, HttpResponse>) -> AwsError
    where
        E: ProvideErrorMetadata + Error + 'static,
    {
        let reach = self.reaches.of(operation);
        if let Some(message) = credentials(error, &self.source) {
            return AwsError::new(ErrorKind::Credentials, operation, "", &message);
        }
        let found = of(operation, error);
        if !found.code().is_empty() {
            reach.answered();
        }
        match (error, found.kind()) {
            (_, ErrorKind::Unanswered) if !reach.has_answered() => {
                AwsError::new(ErrorKind::Unreachable, operation, "", &reach.why_not(error))
            }
            // S3 gives no reason where it is asked for a head.
            (SdkError::ServiceError(it), _)
                if found.code().is_empty() && !found.is_transient() && !operation.starts_with("s3:") =>
            {
                let status = it.raw().status().as_u16();
                let message = format!("{} answers with status {status}, and not as AWS does", reach.place());
                AwsError::new(ErrorKind::Unreachable, operation, "", &message)
            }
            _ => found,
        }
    }
}

fn of<E>(operation: &'static str, error: &SdkError<E, HttpResponse>) -> AwsError
where
    E: ProvideErrorMetadata + Error + 'static,
{
    match error {
        SdkError::ServiceError(service) => {
            let status = service.raw().status().as_u16();
            let (code, message) = (service.err().code(), service.err().message());
            if service.raw().status().is_success() {
                // It may be a good one that was cut off.
                return AwsError::unanswered(operation, "the answer can not be read");
            }
            AwsError::of_code(operation, status, code.unwrap_or_default(), message.unwrap_or_default())
        }
        SdkError::TimeoutError(_) => AwsError::unanswered(operation, "no answer came in time"),
        // Also an answer that was cut off: it may have been a good one.
        SdkError::ResponseError(it) if it.raw().status().as_u16() >= 500 => {
            AwsError::of_code(operation, it.raw().status().as_u16(), "", "")
        }
        SdkError::ResponseError(_) => AwsError::unanswered(operation, "the answer can not be read"),
        SdkError::DispatchFailure(_) => AwsError::unanswered(operation, "the connection failed"),
        _ => AwsError::new(ErrorKind::Refused, operation, "", "the request can not be made"),
    }
}

/// Whether there are no credentials of a source, and why. The text of the provider is not shown: it can have been given by a
/// program that prints secrets.
fn credentials(error: &(dyn Error + 'static), source: &str) -> Option<String> {
    let mut here = Some(error);
    let mut found = None;
    while let Some(error) = here {
        // The words of `aws-config` for what it was not built with.
        if found.is_some() && error.to_string().contains("cargo feature(s) enabled") {
            return Some(format!("{source}: IAM Identity Center needs a `lakewright` built with the feature `sso`"));
        }
        if let Some(of) = error.downcast_ref::<CredentialsError>() {
            found = Some(match of {
                CredentialsError::CredentialsNotLoaded(_) => format!("there are no credentials of {source}"),
                CredentialsError::ProviderTimedOut(_) => format!("the credentials of {source} did not come in time"),
                CredentialsError::InvalidConfiguration(_) => format!("{source} is not as it should be"),
                _ => format!("the credentials of {source} can not be had"),
            });
        }
        here = error.source();
    }
    found
}
