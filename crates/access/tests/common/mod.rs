//! Lakes as their emitted JSON says them.
#![allow(dead_code, reason = "each test uses a part")]

pub(crate) mod claims;

use lakewright_access::{Access, Stack};
use lakewright_datalake::config::DataLake;
use lakewright_template::{Value, read_json, write};
use lakewright_testing::stacks::assembly;

/// Templates as they are emitted, with name and account.
pub(crate) struct Emitted(pub(crate) Vec<(String, String, Value)>);

impl Emitted {
    /// The templates of a lake, written and read again.
    pub(crate) fn of(lake: &DataLake) -> Emitted {
        let assembly = assembly(&lake.build().into_app());
        let stacks = assembly.stacks().iter().map(|it| {
            let text = write::json_minified(it.template());
            (it.name().to_owned(), it.account().to_owned(), read_json(&text).expect("emitted JSON").root)
        });
        Emitted(stacks.collect())
    }

    /// Who can do what in them.
    pub(crate) fn access(&self) -> Access {
        Access::of(self.0.iter().map(|(name, account, template)| Stack::new(name, template).in_account(account)))
    }
}

/// The lake that `cargo run --example datalake` builds.
pub(crate) fn example() -> DataLake {
    DataLake::from_toml(include_str!("../../../../examples/datalake/lake.toml")).expect("the example is valid")
}
