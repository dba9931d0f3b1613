//! Why AWS did not do what was asked, told apart by what to do about it.

use std::fmt;

/// What an error means for who asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Too many requests: ask again later, less often.
    Throttled,
    /// AWS could not do it just then: ask again.
    Unavailable,
    /// No answer came. Whether the request was carried out is not known.
    Unanswered,
    /// Nobody ever answered where requests go, or somebody who is not AWS.
    Unreachable,
    /// The credentials are no longer good, or there are none.
    Credentials,
    /// The credentials do not allow it.
    Denied,
    /// What was asked about is not there.
    NotFound,
    /// The condition of a conditional write does not hold.
    Precondition,
    /// The request is not one that AWS takes: asking again changes nothing.
    Refused,
}

/// Why AWS did not do what was asked.
///
/// The message is AWS's own, its first line alone: further lines of some errors repeat the signed request, and with it
/// parts of the credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwsError {
    kind: ErrorKind,
    operation: &'static str,
    code: String,
    message: String,
}

/// The longest message that is kept.
const LONGEST: usize = 1_000;

impl AwsError {
    /// An error by AWS's code and message.
    pub fn of_code(operation: &'static str, status: u16, code: &str, message: &str) -> AwsError {
        AwsError::new(kind_of(status, code, message), operation, code, message)
    }

    /// An error of a kind that is known.
    pub fn new(kind: ErrorKind, operation: &'static str, code: &str, message: &str) -> AwsError {
        let first = message.lines().next().unwrap_or_default();
        let message = first.chars().filter(|it| !it.is_control()).take(LONGEST).collect();
        AwsError { kind, operation, code: code.to_owned(), message }
    }

    /// A request without an answer.
    pub fn unanswered(operation: &'static str, message: &str) -> AwsError {
        AwsError::new(ErrorKind::Unanswered, operation, "", message)
    }

    /// What it means.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The action that was asked for, as an IAM policy names it: `cloudformation:CreateChangeSet`.
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// AWS's code; empty where no answer came.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// AWS's message.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether the same request may well be answered later.
    pub fn is_transient(&self) -> bool {
        use ErrorKind::{Throttled, Unanswered, Unavailable, Unreachable};
        matches!(self.kind, Throttled | Unavailable | Unanswered | Unreachable)
    }

    /// What to do about it.
    pub fn help(&self) -> String {
        match self.kind {
            ErrorKind::Throttled | ErrorKind::Unavailable => "try again later".to_owned(),
            ErrorKind::Unanswered => "see that the endpoint can be reached, then run the same command again".to_owned(),
            ErrorKind::Unreachable => {
                "see that `--region` and `--endpoint-url` are right, that the network or proxy (`HTTPS_PROXY`) lets requests \
                 through, and that `--ca-bundle` vouches for who answers"
                    .to_owned()
            }
            ErrorKind::Credentials => {
                "see that the profile or role is right, get new credentials (`aws sso login`, or those of the profile), then run \
                 the same command again"
                    .to_owned()
            }
            ErrorKind::Denied => format!("allow `{}` to these credentials", self.operation),
            ErrorKind::NotFound => "see that the name is right, and the account and Region".to_owned(),
            ErrorKind::Precondition => "somebody else wrote it at the same time: run the same command again".to_owned(),
            ErrorKind::Refused if self.message.contains("cannot be assumed") => {
                "let cloudformation.amazonaws.com assume the role, and allow `iam:PassRole` of it to these credentials"
                    .to_owned()
            }
            ErrorKind::Refused => "mend what the message says".to_owned(),
        }
    }
}

impl fmt::Display for AwsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        match (self.code.as_str(), self.message.as_str()) {
            ("", "") => f.write_str("no answer"),
            ("", message) => f.write_str(message),
            (code, "") => f.write_str(code),
            (code, message) => write!(f, "{message} ({code})"),
        }
    }
}

impl std::error::Error for AwsError {}

/// Codes of throttling over the services that are asked.
/// Source: the list of the AWS SDKs' standard retry mode, read 2026-11.
const THROTTLED: &[&str] = &[
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException.Throttling",
    "PriorRequestNotComplete",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// Codes of credentials that are no longer good.
const CREDENTIALS: &[&str] = &[
    "ExpiredToken",
    "ExpiredTokenException",
    "InvalidAccessKeyId",
    "InvalidClientTokenId",
    "InvalidToken",
    "RequestExpired",
    "SignatureDoesNotMatch",
    "TokenRefreshRequired",
    "UnrecognizedClientException",
];

fn kind_of(status: u16, code: &str, message: &str) -> ErrorKind {
    match code {
        _ if THROTTLED.contains(&code) || status == 429 => ErrorKind::Throttled,
        // CloudFormation says so of its own calls to other services, too.
        "ValidationError" if message == "Rate exceeded" => ErrorKind::Throttled,
        _ if CREDENTIALS.contains(&code) => ErrorKind::Credentials,
        "AccessDenied" | "AccessDeniedException" | "UnauthorizedOperation" | "AllAccessDisabled" => ErrorKind::Denied,
        "PreconditionFailed" | "ConditionalRequestConflict" => ErrorKind::Precondition,
        "ChangeSetNotFound" | "ChangeSetNotFoundException" | "NoSuchKey" | "NotFound" | "NoSuchBucket" => {
            ErrorKind::NotFound
        }
        // CloudFormation has no code of its own for it.
        "ValidationError" if message.ends_with("does not exist") => ErrorKind::NotFound,
        "RequestTimeout" | "RequestTimeoutException" | "InternalFailure" | "InternalError" | "ServiceUnavailable" => {
            ErrorKind::Unavailable
        }
        _ if status >= 500 => ErrorKind::Unavailable,
        _ if status == 412 => ErrorKind::Precondition,
        _ if status == 404 => ErrorKind::NotFound,
        _ if status == 403 => ErrorKind::Denied,
        _ => ErrorKind::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_aws_says_is_told_apart_by_what_to_do() {
        // Codes and messages as AWS sent them.
        for (status, code, message, kind) in [
            (400, "Throttling", "Rate exceeded", ErrorKind::Throttled),
            (503, "SlowDown", "Please reduce your request rate.", ErrorKind::Throttled),
            (400, "ValidationError", "Stack with id nostack does not exist", ErrorKind::NotFound),
            (400, "ValidationError", "Stack [nostack] does not exist", ErrorKind::NotFound),
            (404, "ChangeSetNotFound", "ChangeSet [cs] does not exist", ErrorKind::NotFound),
            (400, "ValidationError", "No updates are to be performed.", ErrorKind::Refused),
            (400, "InsufficientCapabilitiesException", "Requires capabilities", ErrorKind::Refused),
            (500, "InternalFailure", "", ErrorKind::Unavailable),
            (502, "", "", ErrorKind::Unavailable),
            (403, "ExpiredToken", "The security token included in the request is expired", ErrorKind::Credentials),
            (400, "RequestExpired", "", ErrorKind::Credentials),
            (403, "AccessDenied", "User: arn:aws:iam::1:user/a is not authorized", ErrorKind::Denied),
            (412, "PreconditionFailed", "At least one of the pre-conditions", ErrorKind::Precondition),
            (409, "ConditionalRequestConflict", "", ErrorKind::Precondition),
        ] {
            assert_eq!(AwsError::of_code("x:Y", status, code, message).kind(), kind, "{code} {message}");
        }
    }

    #[test]
    fn the_canonical_request_of_a_wrong_signature_is_not_repeated() {
        let message = "The request signature we calculated does not match.\n\nThe Canonical String for this request \
                       should have been\n'POST\n/\n\nx-amz-security-token:SECRET'";
        let error = AwsError::of_code("sts:GetCallerIdentity", 403, "SignatureDoesNotMatch", message);
        assert_eq!(
            error.to_string(),
            "sts:GetCallerIdentity: The request signature we calculated does not match. (SignatureDoesNotMatch)"
        );
        assert_eq!(error.kind(), ErrorKind::Credentials);
    }
}
