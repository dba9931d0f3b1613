//! A complete AWS data lake in two stacks, from one configuration.
//!
//! [`DataLake`](config::DataLake) says what the lake is, in Rust or as `lake.toml`;
//! [`DataLake::build`](config::DataLake::build) makes two stacks of it, one for the prod account, where the data is, and
//! one for the security account.
//!
//! ```
//! use lakewright_datalake::config::{Accounts, DataLake, Stream, Zone, Zones};
//! use lakewright_template::Days;
//!
//! let lake = DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" })
//!     .zones(Zones::medallion())
//!     .zone(Zone::new("sandbox").expire_after(Days(30)))
//!     .stream("bronze", Stream::prefix("images/"))
//!     .stream("bronze", Stream::prefix("clickstream/"));
//! let assembly = lake.build().into_app().synth()?;
//! assert_eq!(assembly.stacks().len(), 2);
//! # Ok::<(), lakewright_stack::SynthError>(())
//! ```
//!
//! As a file the same reads like a description of the lake, and is the same:
//!
//! ```
//! # use lakewright_datalake::config::{Accounts, DataLake, Stream, Zone};
//! let text = r#"
//! name = "acme"
//! [accounts]
//! prod = "111111111111"
//! security = "222222222222"
//!
//! [[zones]]
//! name = "bronze"
//! [[zones.streams]]
//! prefix = "images/"
//! function = "functions/images"
//! "#;
//! let lake = DataLake::new("acme", Accounts { prod: "111111111111", security: "222222222222" })
//!     .zones([Zone::new("bronze")])
//!     .stream("bronze", Stream::prefix("images/").function("functions/images"));
//! assert_eq!(DataLake::from_toml(text), Ok(lake));
//! ```
#![forbid(unsafe_code)]

mod buckets;
mod built;
pub mod config;
mod keys;
pub mod names;
mod prod;
mod security;

pub use built::{Built, Hop, Zone};
pub use prod::{Folders, HOP_SOURCE};
