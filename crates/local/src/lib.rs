//! An AWS on this machine, for trying and testing stacks: several accounts, permissions held to, functions that run.
//!
//! It is [MiniStack](https://pypi.org/project/ministack/), an emulator in Python, with a launcher of this crate that adds
//! resource types, restores properties that the emulator drops, and asks for permissions that it forgets.
//! `docs/emulated.md` says of each resource type of a data lake what of it is real there.
//!
//! ```no_run
//! use std::path::Path;
//!
//! use lakewright_local::Environment;
//!
//! let environment = Environment::set_up(Path::new("target/emulator"), |step| eprintln!("{step}"))?;
//! let emulator = environment.start()?;
//! println!("AWS_ENDPOINT_URL={}", emulator.place().endpoint);
//! # Ok::<(), lakewright_local::LocalError>(())
//! ```
//!
//! It listens on 127.0.0.1 alone, and ends with the process that started it. Every account is there from the start: the
//! access key of its root is the account's id, the secret is [`SECRET`].
#![forbid(unsafe_code)]

mod emulator;
mod environment;
mod error;

pub use emulator::{Emulator, Place, SECRET};
pub use environment::{Environment, virtual_environment};
pub use error::LocalError;
