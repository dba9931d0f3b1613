//! The default lake on an emulator: stacks that stand, data that moves, permissions that are held to.
//!
//! - [`cloud`]: the emulator, and requests to it, signed by an account's root or by a person.
//! - [`lake`]: a lake in two accounts of its own, deployed; files go in, and are looked for.
//! - [`stacks`]: stacks, deployed by the project's own deployer.
//! - [`wait`]: waiting that ends, with what was waited for.
//!
//! Tests run where `LAKEWRIGHT_EMULATOR` names a folder for the emulator's environment: `cargo xtask e2e` sees to it.
#![forbid(unsafe_code)]
#![allow(missing_docs, reason = "unpublished: helpers of tests, whose names say it")]
#![expect(clippy::panic, reason = "a test fails by a panic")]

pub mod cloud;
pub mod lake;
pub mod stacks;
pub mod wait;
