//! Reading `lake.toml`: text to a tree in which every node knows its place, the tree to a lake.
//!
//! The tree is held against the schema first. What is left after that (without unknown keys and without values of the
//! wrong shape) always becomes a lake, so that the checks of the whole run even where parts are wrong.

use lakewright_settings::{Finding, Node};
use lakewright_template::{Diagnostic, Path, Step};
use serde_json::Value;

use super::schema;
use super::{DataLake, Next, Zone, check};

/// See [`DataLake::from_toml`].
pub(crate) fn lake(text: &str) -> Result<DataLake, Vec<Diagnostic>> {
    let root = Node::of_toml(text)?;
    let (mut findings, mut value) = schema::schema().compare(&root);
    if let Value::Object(entries) = &mut value
        && entries.contains_key("preset")
    {
        // Without a preset, a file without zones has the default ones.
        entries.entry("zones").or_insert_with(|| Value::Array(Vec::new()));
    }
    match serde_json::from_value::<DataLake>(value) {
        Ok(lake) => {
            let (lake, origins) = lake.settled();
            let broken: Vec<Path> = findings.iter().map(|it| it.diagnostic.path.clone()).collect();
            let whole = check::whole(&lake, &broken_in_lake(&broken, &origins));
            findings.extend(whole.into_iter().map(|it| in_file(it, &origins)));
            let found = root.located(findings);
            if found.iter().any(Diagnostic::is_error) { Err(found) } else { Ok(lake) }
        }
        Err(error) => {
            // INVARIANT: what passed the schema is a lake. Where it is not, the file is refused all the same.
            findings.push(Finding::new(Diagnostic::error("LW-invalid-value", Path::root(), error.to_string())));
            Err(root.located(findings))
        }
    }
}

/// For each zone of the lake its position in the file, if it is there.
type Origins = Vec<Option<usize>>;

impl DataLake {
    /// The lake with the zones of its preset in place.
    fn settled(mut self) -> (DataLake, Origins) {
        let Some(preset) = self.preset.take() else {
            let origins = (0..self.zones.len()).map(Some).collect();
            return (self, origins);
        };
        let mut own: Vec<Option<Zone>> = std::mem::take(&mut self.zones).into_iter().map(Some).collect();
        let mut origins = Origins::new();
        for zone in preset.zones() {
            let position = own.iter().position(|it| it.as_ref().is_some_and(|it| it.name == zone.name));
            let own = position.and_then(|it| own.get_mut(it)).and_then(Option::take);
            self.zones.push(match own {
                Some(own) if own.next == Next::Following => Zone { next: zone.next, ..own },
                Some(own) => own,
                None => zone,
            });
            origins.push(position);
        }
        for (position, zone) in own.into_iter().enumerate() {
            if let Some(zone) = zone {
                self.zones.push(zone);
                origins.push(Some(position));
            }
        }
        (self, origins)
    }
}

/// A finding about the lake as a finding about the file; a zone that only the preset has is at `preset`.
fn in_file(mut finding: Finding, origins: &Origins) -> Finding {
    finding.diagnostic.path = path_in_file(finding.diagnostic.path, origins);
    finding.other = finding.other.map(|it| path_in_file(it, origins));
    finding
}

fn path_in_file(path: Path, origins: &Origins) -> Path {
    match path.steps() {
        [Step::Key(zones), Step::Index(position), rest @ ..] if zones == "zones" => {
            match origins.get(*position).copied().flatten() {
                Some(origin) => below_zone(origin, rest),
                None => Path::root().join("preset"),
            }
        }
        _ => path,
    }
}

fn below_zone(position: usize, rest: &[Step]) -> Path {
    [Step::from("zones"), Step::from(position)].into_iter().chain(rest.iter().cloned()).collect()
}

/// Paths in the file as paths in the lake.
fn broken_in_lake(broken: &[Path], origins: &Origins) -> Vec<Path> {
    broken
        .iter()
        .map(|path| match path.steps() {
            [Step::Key(zones), Step::Index(origin), rest @ ..] if zones == "zones" => {
                let position = origins.iter().position(|it| *it == Some(*origin)).unwrap_or(*origin);
                below_zone(position, rest)
            }
            _ => path.clone(),
        })
        .collect()
}
