//! Who may do something, and under which circumstances.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::bits::Bits;
use super::callers::Who;
use super::cells::Cell;
use super::prepared::{Group, Prepared};
use super::space::CALLER;
use super::unknown::Unknown;
use super::witness::Witness;

/// How much of what a question asks about somebody may do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it, under any circumstances.
    All,
    /// A part of it, or some of it under some circumstances: the condition keys that it depends on.
    Part {
        /// Condition keys, as policies write them.
        keys: Vec<String>,
    },
}

/// Somebody who may do what a question asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grantee {
    /// The caller: an ARN or a name, or one that stands for others.
    pub caller: String,
    /// Whether the caller stands for all others of its kind that no policy names: of its account if the policies name
    /// that account, of every other account if not.
    pub stands_for_others: bool,
    /// How much of it.
    pub extent: Extent,
    /// A request that is allowed.
    pub witness: Witness,
}

impl Prepared<'_> {
    /// Who may do what a question asks about, by the policies of a group.
    ///
    /// # Errors
    /// Why it can not be told of somebody.
    pub fn who_can(&self, policy: Group, question: Group) -> Result<Vec<Grantee>, Unknown> {
        let space = self.space()?;
        if let Some(unclear) = &space.unclear {
            return Err(unclear.clone());
        }
        if space.open {
            return Err(Unknown::NotModelled { key: String::new(), what: "a policy variable in a list of callers" });
        }
        let mut grantees = Vec::new();
        for (place, class) in space.callers.points.iter().enumerate() {
            let points = Bits::of(space.callers.len(), |it| it == place);
            let Some(theirs) = Cell::whole().within(CALLER, &points) else { continue };
            let Some(theirs) = space.of_caller(&theirs, place) else { continue };
            let witness = match self.search(space, None, &theirs, &[policy, question], &[]) {
                Answer::Pass => continue,
                Answer::Fail(witness) => *witness,
                Answer::Unknown(unknown) => return Err(unknown),
            };
            let extent = match self.search(space, None, &theirs, &[question], &[policy]) {
                Answer::Pass => Extent::All,
                Answer::Fail(_) => Extent::Part { keys: self.keys_of(policy, &theirs) },
                Answer::Unknown(unknown) => return Err(unknown),
            };
            for class in class.values.iter().filter_map(|it| space.classes.get(*it)) {
                grantees.push(Grantee {
                    caller: class.caller.to_string(),
                    stands_for_others: class.who != Who::Itself,
                    extent: extent.clone(),
                    witness: witness.clone(),
                });
            }
        }
        Ok(grantees)
    }

    /// The condition keys of statements that speak of a cell.
    fn keys_of(&self, group: Group, cell: &Cell) -> Vec<String> {
        let Ok(space) = self.space() else { return Vec::new() };
        let Some(cells) = self.cells(group) else { return Vec::new() };
        let statements = cells.allowed.iter().chain(&cells.denied).filter(|it| it.meets(cell));
        let sides: BTreeSet<usize> = statements.flat_map(|it| it.sides().map(|it| it.0)).collect();
        space.keys().filter(|(dimension, _)| sides.contains(dimension)).map(|(_, key)| key.name.clone()).collect()
    }
}
