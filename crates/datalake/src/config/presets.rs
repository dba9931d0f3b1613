//! Zones that many lakes have.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::zones::Zone;

/// Zones that many lakes have: each writes to the one after it, the last one to nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Preset {
    /// drop, raw, refined and curated.
    #[default]
    DropToCurated,
    /// landing, raw, stage and analytics: the names of AWS Prescriptive Guidance.
    LandingToAnalytics,
    /// bronze, silver and gold.
    Medallion,
}

impl Preset {
    /// Every preset.
    pub const ALL: [Preset; 3] = [Preset::DropToCurated, Preset::LandingToAnalytics, Preset::Medallion];

    /// The names of its zones in order.
    pub fn names(self) -> &'static [&'static str] {
        match self {
            Preset::DropToCurated => &["drop", "raw", "refined", "curated"],
            Preset::LandingToAnalytics => &["landing", "raw", "stage", "analytics"],
            Preset::Medallion => &["bronze", "silver", "gold"],
        }
    }

    /// Its zones. Each names the next one, so that a zone added behind them does not continue the chain.
    pub fn zones(self) -> Vec<Zone> {
        let names = self.names();
        names
            .iter()
            .enumerate()
            .map(|(position, name)| match names.get(position + 1) {
                Some(next) => Zone::new(*name).next(*next),
                None => Zone::new(*name).last(),
            })
            .collect()
    }
}

/// The zones of the presets, by name: `DataLake::new(..).zones(Zones::medallion())`.
#[derive(Clone, Copy, Debug)]
pub struct Zones;

impl Zones {
    /// drop, raw, refined and curated: what a lake has that says nothing.
    pub fn drop_to_curated() -> Vec<Zone> {
        Preset::DropToCurated.zones()
    }

    /// landing, raw, stage and analytics: the names of AWS Prescriptive Guidance.
    pub fn landing_to_analytics() -> Vec<Zone> {
        Preset::LandingToAnalytics.zones()
    }

    /// bronze, silver and gold.
    pub fn medallion() -> Vec<Zone> {
        Preset::Medallion.zones()
    }
}
