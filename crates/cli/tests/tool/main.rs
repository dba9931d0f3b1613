//! The tool from the outside: what goes in, what comes out, and the exit status.

mod access;
mod check;
mod common;
#[cfg(feature = "deploy")]
mod deploy;
mod diff;
mod graph;
mod help;
mod iam;
#[cfg(feature = "local")]
mod local;
