//! What the SDK's errors mean.

use std::error::Error;

use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;

use crate::aws::{AwsError, ErrorKind};

/// An error of the SDK, without anything in it that must not be shown.
pub(super) fn error<E>(operation: &'static str, error: &SdkError<E, HttpResponse>) -> AwsError
where
    E: ProvideErrorMetadata + Error + 'static,
{
    match error {
        SdkError::ServiceError(service) => {
            let status = service.raw().status().as_u16();
            let (code, message) = (service.err().code(), service.err().message());
            AwsError::of_code(operation, status, code.unwrap_or_default(), message.unwrap_or_default())
        }
        SdkError::TimeoutError(_) => AwsError::unanswered(operation, "no answer came in time"),
        // Also an answer that was cut off: it may have been a good one.
        SdkError::ResponseError(it) if it.raw().status().as_u16() >= 500 => {
            AwsError::of_code(operation, it.raw().status().as_u16(), "", "")
        }
        SdkError::ResponseError(_) => AwsError::unanswered(operation, "the answer can not be read"),
        other => match credentials(other) {
            Some(message) => AwsError::new(ErrorKind::Credentials, operation, "", message),
            None => match other {
                SdkError::DispatchFailure(_) => AwsError::unanswered(operation, "the connection failed"),
                _ => AwsError::new(ErrorKind::Refused, operation, "", "the request can not be made"),
            },
        },
    }
}

/// Whether there are no credentials, and why. The text of the provider is not shown: it can have been given by a program
/// that prints secrets.
fn credentials(error: &(dyn Error + 'static)) -> Option<&'static str> {
    let mut here = Some(error);
    while let Some(error) = here {
        if let Some(found) = error.downcast_ref::<CredentialsError>() {
            return Some(match found {
                CredentialsError::CredentialsNotLoaded(_) => "there are no credentials",
                CredentialsError::ProviderTimedOut(_) => "the credentials did not come in time",
                CredentialsError::InvalidConfiguration(_) => "the profile is not as it should be",
                _ => "the credentials can not be had",
            });
        }
        here = error.source();
    }
    None
}
