//! Resources that only move: removed under one logical id, added under another, and the same.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{Hash, Hasher};

use crate::assembly::StackChanges;
use crate::change::{Action, Change};
use crate::changes::Changes;
use crate::compare::{Rules, canonical};
use crate::engine::Made;
use crate::findings::Context;
use crate::retention::holds_data;
use crate::symbol;

/// By what two resources are known to be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// Type and properties are equal.
    Properties,
    /// Type and physical name are equal; properties are not.
    Name,
}

/// A resource that is removed at one place and added at another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// Its type.
    pub kind: String,
    /// The stack that it leaves, where that is another one.
    pub from_stack: Option<String>,
    /// The logical id that it has.
    pub from: String,
    /// The stack that it comes to, where that is another one.
    pub to_stack: Option<String>,
    /// The logical id that it gets.
    pub to: String,
    /// By what it is known.
    pub likeness: Likeness,
    /// Whether it holds data.
    pub holds_data: bool,
}

impl Move {
    /// How to move it without loss.
    pub fn advice(&self) -> String {
        let place = |stack: &Option<String>, id: &str| match stack {
            Some(stack) => format!("`{stack}/{id}`"),
            None => format!("`{id}`"),
        };
        let (from, to) = (place(&self.from_stack, &self.from), place(&self.to_stack, &self.to));
        format!(
            "as it stands, a second resource is made and the first one removed; to keep it, refactor the stack \
             (`aws cloudformation create-stack-refactor`, {from} to {to}), or set `DeletionPolicy: Retain` on {from}, remove it, \
             and import the resource as {to}"
        )
    }
}

/// What a resource is, as a number: its type and what its properties come to.
pub(crate) fn signature_of(made: &Made<'_>) -> u64 {
    signature(made, &HashMap::new())
}

fn signature(made: &Made<'_>, renamed: &HashMap<&str, &str>) -> u64 {
    let rename = |found: symbol::Mention<'_>| {
        // What a parent passes down is the parent's resource still.
        let name = found.name.trim_start_matches(symbol::NEW).trim_start_matches(symbol::MAYBE);
        let name = name.trim_start_matches(symbol::PARENT);
        let name = renamed.get(name).copied().unwrap_or(name);
        Some(match found.attribute {
            Some(attribute) => symbol::attribute(name, attribute),
            None => symbol::reference(name),
        })
    };
    let text = made.properties().map(|it| canonical(&symbol::replaced(it, &rename), Rules::none()));
    let mut hasher = DefaultHasher::new();
    (made.resource.kind(), text.unwrap_or_else(|| "{}".to_owned())).hash(&mut hasher);
    hasher.finish()
}

/// A resource that was removed or added, in the stack it is in.
#[derive(Clone, Copy)]
struct Candidate<'c> {
    stack: Option<&'c str>,
    change: &'c Change,
}

/// The resources that only got another logical id.
pub(crate) fn find(changes: &[Change], context: &Context<'_, '_>) -> Vec<Move> {
    let of = |action: Action| {
        let chosen = changes.iter().filter(move |it| it.action == action);
        chosen.map(|change| Candidate { stack: None, change }).collect::<Vec<_>>()
    };
    let (mut removed, mut added) = (of(Action::Remove), of(Action::Add));
    let mut moves = Vec::new();
    let mut renamed: HashMap<&str, &str> = HashMap::new();
    // What refers to a renamed resource is equal once that is known to be renamed; each round finds one step more.
    for _ in 0..4 {
        let old = |it: &Candidate<'_>| {
            let made = context.old.get(it.change.logical_id.as_str())?;
            Some(if renamed.is_empty() { it.change.signature } else { signature(made, &renamed) })
        };
        let pairs = pairs(&removed, &added, old, |it| Some(it.change.signature));
        if pairs.is_empty() {
            break;
        }
        renamed.extend(pairs.iter().map(|(from, to)| (from.change.logical_id.as_str(), to.change.logical_id.as_str())));
        take(&pairs, Likeness::Properties, &mut removed, &mut added, &mut moves);
    }
    let named = pairs(&removed, &added, |it| name_of(it), |it| name_of(it));
    take(&named, Likeness::Name, &mut removed, &mut added, &mut moves);
    sorted(moves)
}

/// The resources that leave one stack and come to another, nested stacks included.
pub(crate) fn between(stacks: &[StackChanges]) -> Vec<Move> {
    let mut paths: Vec<(String, &Changes)> = Vec::new();
    for stack in stacks {
        if let Ok(changes) = &stack.changes {
            paths.push((stack.name.clone(), changes));
        }
    }
    let mut next = 0;
    while let Some((path, changes)) = paths.get(next).cloned() {
        next += 1;
        for below in &changes.nested {
            if let Ok(changes) = &below.changes {
                paths.push((format!("{path}/{}", below.logical_id), changes));
            }
        }
    }
    let of = |action: Action| {
        let mut found = Vec::new();
        for (path, changes) in &paths {
            let moved: HashSet<&str> = changes.moves.iter().flat_map(|it| [it.from.as_str(), it.to.as_str()]).collect();
            let chosen =
                changes.resources.iter().filter(|it| it.action == action && !moved.contains(it.logical_id.as_str()));
            found.extend(chosen.map(|change| Candidate { stack: Some(path), change }));
        }
        found
    };
    let (mut removed, mut added) = (of(Action::Remove), of(Action::Add));
    let mut moves = Vec::new();
    let same = pairs(
        &removed,
        &added,
        |it| Some((it.change.signature, &it.change.logical_id)),
        |it| Some((it.change.signature, &it.change.logical_id)),
    );
    take(&same, Likeness::Properties, &mut removed, &mut added, &mut moves);
    let alike = pairs(&removed, &added, |it| Some(it.change.signature), |it| Some(it.change.signature));
    take(&alike, Likeness::Properties, &mut removed, &mut added, &mut moves);
    let named = pairs(&removed, &added, |it| name_of(it), |it| name_of(it));
    take(&named, Likeness::Name, &mut removed, &mut added, &mut moves);
    sorted(moves)
}

fn sorted(mut moves: Vec<Move>) -> Vec<Move> {
    moves.sort_by(|one, other| (&one.from_stack, &one.from).cmp(&(&other.from_stack, &other.from)));
    moves
}

fn name_of(it: &Candidate<'_>) -> Option<(String, String)> {
    Some((it.change.kind.clone()?, it.change.physical_name.clone()?))
}

/// Removed and added resources with one key. Several of one key are paired in order, where there are as many on both
/// sides.
fn pairs<'c, K: Ord>(
    removed: &[Candidate<'c>],
    added: &[Candidate<'c>],
    old: impl Fn(&Candidate<'c>) -> Option<K>,
    new: impl Fn(&Candidate<'c>) -> Option<K>,
) -> Vec<(Candidate<'c>, Candidate<'c>)> {
    if removed.is_empty() || added.is_empty() {
        return Vec::new();
    }
    let mut groups: BTreeMap<K, (Vec<Candidate<'c>>, Vec<Candidate<'c>>)> = BTreeMap::new();
    for it in removed {
        if let Some(key) = old(it) {
            groups.entry(key).or_default().0.push(*it);
        }
    }
    for it in added {
        if let Some(key) = new(it) {
            groups.entry(key).or_default().1.push(*it);
        }
    }
    let equal = groups.into_values().filter(|(old, new)| old.len() == new.len());
    equal.flat_map(|(old, new)| old.into_iter().zip(new)).collect()
}

fn take<'c>(
    pairs: &[(Candidate<'c>, Candidate<'c>)],
    likeness: Likeness,
    removed: &mut Vec<Candidate<'c>>,
    added: &mut Vec<Candidate<'c>>,
    moves: &mut Vec<Move>,
) {
    let (mut left, mut come) = (HashSet::new(), HashSet::new());
    for (from, to) in pairs {
        let kind = to.change.kind.clone().unwrap_or_default();
        moves.push(Move {
            holds_data: holds_data(&kind),
            kind,
            from_stack: from.stack.map(str::to_owned),
            from: from.change.logical_id.clone(),
            to_stack: to.stack.map(str::to_owned),
            to: to.change.logical_id.clone(),
            likeness,
        });
        left.insert((from.stack, from.change.logical_id.as_str()));
        come.insert((to.stack, to.change.logical_id.as_str()));
    }
    removed.retain(|it| !left.contains(&(it.stack, it.change.logical_id.as_str())));
    added.retain(|it| !come.contains(&(it.stack, it.change.logical_id.as_str())));
}
