//! The features of `lakewright-resources`: one per service, and families of services that are used together. The facade
//! has the same, and passes them on.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::Result;
use crate::model::Service;

pub(super) const MANIFEST: &str = "crates/resources/Cargo.toml";
pub(super) const FACADE: &str = "crates/lakewright/Cargo.toml";

/// A registry takes at most this many features of a crate.
const MOST: usize = 300;

const START: &str = "# Features: written by `cargo xtask generate`.\n";
const FACADE_START: &str = "# Features of services: written by `cargo xtask generate`.\n";

/// Families: the feature's name and the prefixes or names of its services' modules.
const FAMILIES: [(&str, &[&str]); 7] = [
    ("billing", &["bcm", "billing", "ce", "cur", "invoicing", "pricingplanmanager"]),
    ("connect", &["appintegrations", "cases", "connect", "customerprofiles", "voiceid", "wisdom"]),
    ("greengrass", &["greengrass"]),
    ("iot", &["iot"]),
    ("media", &["elementalinference", "ivs", "media"]),
    ("network", &["networkflowmonitor", "networkmonitor", "networksecuritymanager"]),
    ("pcaconnector", &["pcaconnector"]),
];

/// The feature that a service's module stands behind.
pub(super) fn of(module: &str) -> &str {
    // `ce` and `cur` are whole names, too short to be prefixes of anything.
    let is_in = |it: &&str| if it.len() < 3 { module == *it } else { module.starts_with(*it) };
    FAMILIES.iter().find(|(_, members)| members.iter().any(&is_in)).map_or(module, |it| it.0)
}

/// The manifest with its features renewed.
pub(super) fn manifest(manifest: &str, services: &[Service]) -> Result<String> {
    let (head, _) = manifest.split_once(START).ok_or("the manifest of resources has no place for features")?;
    let features = features(services)?;
    let mut text = format!("{head}{START}[features]\ndefault = []\n# Every resource type.\nall = [\n");
    for name in features.keys() {
        let _ = writeln!(text, "    \"{name}\",");
    }
    text.push_str("]\n");
    table(&features, |_| String::new(), &mut text);
    Ok(text)
}

/// The facade's manifest with its features renewed. What stands before them is written by hand.
pub(super) fn facade(manifest: &str, services: &[Service]) -> Result<String> {
    let (head, _) = manifest.split_once(FACADE_START).ok_or("the manifest of the facade has no place for features")?;
    let pass_on = |name: &str| format!("\"lakewright-resources/{name}\"");
    let mut text = format!("{head}{FACADE_START}# Every resource type.\nall = [{}]\n", pass_on("all"));
    table(&features(services)?, pass_on, &mut text);
    Ok(text)
}

/// Features by name, each with its modules.
fn features(services: &[Service]) -> Result<BTreeMap<&str, Vec<&str>>> {
    let mut members: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for service in services {
        members.entry(of(&service.module)).or_default().push(&service.module);
    }
    // With those that no service gives: `all`, `datalake`, `default`.
    if members.len() + 3 > MOST {
        return Err(format!("{} features are more than {MOST}: make a family", members.len()).into());
    }
    Ok(members)
}

fn table(features: &BTreeMap<&str, Vec<&str>>, enables: impl Fn(&str) -> String, text: &mut String) {
    for (name, modules) in features {
        if modules.as_slice() != [*name] {
            let _ = writeln!(text, "# Modules: {}.", modules.join(", "));
        }
        let _ = writeln!(text, "{name} = [{}]", enables(name));
    }
}
