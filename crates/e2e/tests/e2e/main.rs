//! The default lake on an emulator.
//!
//! Each test has a lake in accounts of its own, so that all of them run beside each other; those that break nothing share
//! one. What of it is real on the emulator is in `docs/emulated.md`.
#![expect(clippy::panic, reason = "a test fails by a panic")]

mod delivery;
mod emulated;
mod flow;
mod growth;
mod many;
mod people;
mod permissions;
mod poison;
mod shortcomings;
mod streams;

use std::sync::OnceLock;

use lakewright_e2e::cloud::Cloud;
use lakewright_e2e::lake::{DEFAULT, Lake};

/// The default lake, for tests that leave it as it was.
fn default_lake(cloud: &'static Cloud) -> &'static Lake {
    static LAKE: OnceLock<Lake> = OnceLock::new();
    LAKE.get_or_init(|| Lake::deployed(cloud, 1, DEFAULT))
}

/// The zones of the default lake.
const ZONES: [&str; 4] = ["drop", "raw", "refined", "curated"];
