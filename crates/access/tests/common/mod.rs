//! Lakes as their emitted JSON says them.
#![allow(dead_code, reason = "each test uses a part")]

pub(crate) mod claims;
pub(crate) mod rest;
pub(crate) mod zones;

use lakewright_access::{Access, Stack};
use lakewright_datalake::config::DataLake;
use lakewright_stack::{App, Asset};
use lakewright_template::{Value, read_json, write};
use lakewright_testing::stacks::assembly;

/// Templates as they are emitted, with name and account.
pub(crate) struct Emitted(pub(crate) Vec<(String, String, Value)>);

impl Emitted {
    /// The templates of a lake, written and read again.
    pub(crate) fn of(lake: &DataLake) -> Emitted {
        let assembly = assembly(&app(lake));
        let stacks = assembly.stacks().iter().map(|it| {
            let text = write::json_minified(it.template());
            (it.name().to_owned(), it.account().to_owned(), read_json(&text).expect("emitted JSON").root)
        });
        Emitted(stacks.collect())
    }

    /// The same of a lake that may have more resources than a stack takes.
    pub(crate) fn of_any_size(lake: &DataLake) -> Emitted {
        let app = app(lake);
        let stacks = app.stacks().iter().map(|it| {
            let id = it.id();
            (id.name.to_string(), id.account.to_string(), read_json(&it.to_json()).expect("JSON").root)
        });
        Emitted(stacks.collect())
    }

    /// Who can do what in them.
    pub(crate) fn access(&self) -> Access {
        Access::of(self.0.iter().map(|(name, account, template)| Stack::new(name, template).in_account(account)))
    }
}

fn app(lake: &DataLake) -> App {
    let package = |it: String| {
        let asset = Asset::zip([("index.py", it.as_bytes())]).expect("a short name");
        (it, asset)
    };
    let folders = lake.folders().into_iter().map(package).collect();
    lake.build_with(&folders).into_app()
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
