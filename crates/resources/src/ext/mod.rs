//! Hand-written helpers beside the generated types, a file per service.

#[cfg(feature = "sqs")]
mod sqs;
