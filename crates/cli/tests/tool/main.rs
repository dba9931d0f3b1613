//! The tool from the outside: what goes in, what comes out, and the exit status.

mod access;
mod check;
mod common;
#[cfg(feature = "deploy")]
mod deploy;
mod diff;
#[cfg(feature = "local")]
mod emulated;
mod graph;
mod help;
#[cfg(feature = "deploy")]
mod hostile;
mod iam;
#[cfg(feature = "local")]
mod local;
#[cfg(feature = "deploy")]
mod place;
#[cfg(feature = "deploy")]
mod resources;
#[cfg(feature = "deploy")]
mod statuses;
#[cfg(all(feature = "deploy", target_os = "linux"))]
mod terminal;
