//! What a change lets anyone newly do, and what nobody can any longer.

use std::collections::BTreeMap;
use std::fmt;

use crate::access::{Access, Cell, Verdict};
use crate::verb::Verb;

/// What a change does to who can do what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccessDiff {
    /// What somebody newly can, or can in more ways.
    pub gained: Vec<AccessChange>,
    /// What somebody no longer can, or in fewer ways.
    pub lost: Vec<AccessChange>,
}

/// One thing that somebody can on one side only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccessChange {
    /// The name of who.
    pub principal: String,
    /// What it does.
    pub verb: Verb,
    /// The name of the data; with its part, where that counts.
    pub data: String,
    /// What shows it: a request that is allowed on that side, conditions, a chain.
    pub witness: String,
    /// Whether it is not decided on that side.
    pub is_unknown: bool,
}

type Key = (String, Verb, String);

/// What anyone newly can or no longer can.
pub fn access_diff(old: &Access, new: &Access) -> AccessDiff {
    let (before, after) = (cells(old), cells(new));
    let mut diff = AccessDiff { gained: on_one_side(&after, &before), lost: on_one_side(&before, &after) };
    let (before, after) = (chains(old), chains(new));
    diff.gained.extend(after.iter().filter(|it| !before.contains_key(it.0)).map(|it| it.1.clone()));
    diff.lost.extend(before.iter().filter(|it| !after.contains_key(it.0)).map(|it| it.1.clone()));
    diff
}

fn cells(access: &Access) -> BTreeMap<Key, Cell> {
    let name = |it: &Cell| match &it.place {
        Some(place) => format!("{}/{place}", it.data),
        None => it.data.clone(),
    };
    access.matrix().cells.into_iter().map(|it| ((it.principal.clone(), it.verb, name(&it)), it)).collect()
}

fn on_one_side(side: &BTreeMap<Key, Cell>, other: &BTreeMap<Key, Cell>) -> Vec<AccessChange> {
    let mut found = Vec::new();
    for (key, cell) in side {
        let theirs = other.get(key).map(|it| &it.verdict);
        let (witness, is_unknown) = match (&cell.verdict, theirs) {
            (Verdict::No, _) | (Verdict::Unknown(_), Some(Verdict::Unknown(_) | Verdict::Yes(_))) => continue,
            (Verdict::Unknown(why), _) => (why.clone(), true),
            (Verdict::Yes(mine), Some(Verdict::Yes(theirs))) => {
                let mut ways: Vec<String> =
                    mine.actions.iter().filter(|it| !theirs.actions.contains(it)).cloned().collect();
                // Conditions that the other side has and this one lacks were a limit there.
                ways.extend(
                    theirs
                        .conditions
                        .iter()
                        .filter(|it| !mine.conditions.contains(it))
                        .map(|it| format!("without the condition: {it}")),
                );
                if theirs.over_tls && !mine.over_tls {
                    ways.push("also without TLS".to_owned());
                }
                if ways.is_empty() {
                    continue;
                }
                (format!("{}; {}", ways.join("; "), mine.witness), false)
            }
            (Verdict::Yes(mine), _) => (mine.witness.clone(), false),
        };
        let (principal, verb, data) = key.clone();
        found.push(AccessChange { principal, verb, data, witness, is_unknown });
    }
    found
}

fn chains(access: &Access) -> BTreeMap<(String, String), AccessChange> {
    let mut found = BTreeMap::new();
    for edge in access.edges() {
        let change = AccessChange {
            principal: edge.from.clone(),
            verb: Verb::Assume,
            data: edge.to.to_string(),
            witness: format!("by {}", edge.by),
            is_unknown: edge.is_unknown,
        };
        found.insert((edge.from.clone(), format!("{} {}", edge.to, edge.by)), change);
    }
    found
}

impl AccessDiff {
    /// Whether nobody can do more or less.
    pub fn is_empty(&self) -> bool {
        self.gained.is_empty() && self.lost.is_empty()
    }
}

impl fmt::Display for AccessDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return writeln!(f, "Nobody can do more or less than before.");
        }
        for (title, sign, changes) in [("Newly:", '+', &self.gained), ("No longer:", '-', &self.lost)] {
            if !changes.is_empty() {
                writeln!(f, "{title}")?;
            }
            for AccessChange { principal, verb, data, witness, is_unknown } in changes {
                let in_doubt = if *is_unknown { " (unknown)" } else { "" };
                writeln!(f, "{sign} {principal} {verb} {data}{in_doubt}\n    {witness}")?;
            }
        }
        Ok(())
    }
}
