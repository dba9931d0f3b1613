//! Lakes as their emitted JSON says them.
#![allow(dead_code, reason = "each test uses a part")]

pub(crate) mod claims;
pub(crate) mod rest;
pub(crate) mod zones;

use lakewright_access::{Access, Stack};
use lakewright_datalake::config::DataLake;
use lakewright_stack::Asset;
use lakewright_template::{Value, read_json, write};
use lakewright_testing::stacks::assembly;

/// Templates as they are emitted, with name and account.
pub(crate) struct Emitted(pub(crate) Vec<(String, String, Value)>);

impl Emitted {
    /// The templates of a lake, written and read again.
    pub(crate) fn of(lake: &DataLake) -> Emitted {
        let package = |it: String| {
            let asset = Asset::zip([("index.py", it.as_bytes())]).expect("a short name");
            (it, asset)
        };
        let folders = lake.folders().into_iter().map(package).collect();
        let assembly = assembly(&lake.build_with(&folders).into_app());
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

/// All claims of a lake with the default settings.
pub(crate) fn every_claim(lake: &DataLake) -> Vec<lakewright_access::Claim> {
    let mut all = Vec::new();
    rest::claims(lake, &mut all);
    all.extend(claims::claims(lake));
    all
}
