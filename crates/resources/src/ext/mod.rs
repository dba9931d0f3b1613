//! Hand-written helpers beside the generated types, a file per service.

#[cfg(feature = "iam")]
mod iam;
#[cfg(feature = "lambda")]
mod lambda;
#[cfg(feature = "s3")]
mod s3;
#[cfg(feature = "sqs")]
mod sqs;
