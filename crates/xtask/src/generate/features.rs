//! The features of `lakewright-resources`: one per service, and families of services that are used together.

use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::model::Service;

pub(super) const MANIFEST: &str = "crates/resources/Cargo.toml";

/// A registry takes at most this many features of a crate.
const MOST: usize = 300;

const START: &str = "# Features: written by `cargo xtask generate`.\n";

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
    FAMILIES.iter().find(|(_, members)| members.iter().any(|it| is_in(it))).map_or(module, |it| it.0)
}

/// The manifest with its features renewed.
pub(super) fn manifest(manifest: &str, services: &[Service]) -> Result<String> {
    let (head, _) = manifest.split_once(START).ok_or("the manifest of resources has no place for features")?;
    let mut members: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for service in services {
        members.entry(of(&service.module)).or_default().push(&service.module);
    }
    if members.len() + 2 > MOST {
        return Err(format!("{} features are more than {MOST}: make a family", members.len()).into());
    }
    let names: BTreeSet<&str> = members.keys().copied().collect();
    let mut text = format!("{head}{START}[features]\ndefault = []\n# Every resource type.\nall = [\n");
    for name in &names {
        text.push_str(&format!("    \"{name}\",\n"));
    }
    text.push_str("]\n");
    for (name, modules) in &members {
        if modules.as_slice() != [*name] {
            text.push_str(&format!("# Modules: {}.\n", modules.join(", ")));
        }
        text.push_str(&format!("{name} = []\n"));
    }
    Ok(text)
}
