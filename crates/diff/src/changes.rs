//! Everything that an update changes.

use lakewright_template::{Diagnostic, Value};

use crate::access::AccessChange;
use crate::change::{Action, Change, DataFate, Replacement};
use crate::engine::nested::NestedChanges;
use crate::moves::Move;

/// Everything that an update changes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// The resources that change, by logical id.
    pub resources: Vec<Change>,
    /// The outputs that change, by name.
    pub outputs: Vec<OutputChange>,
    /// Resources that are removed here and added there and are the same.
    pub moves: Vec<Move>,
    /// Who may do what, as far as it changes.
    pub access: Vec<AccessChange>,
    /// What changes in nested stacks whose templates are at hand, by logical id.
    pub nested: Vec<NestedChanges>,
    /// What to know before it is deployed.
    pub findings: Vec<Diagnostic>,
}

/// What an update comes to, as the exit status of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Nothing changes.
    Same,
    /// Something changes.
    Different,
    /// A resource that holds data is replaced or deleted, and its data with it.
    DataAtRisk,
}

impl Outcome {
    /// 0 same, 1 different, 3 data at risk; 2 is for a comparison that failed.
    pub fn exit_status(self) -> u8 {
        match self {
            Outcome::Same => 0,
            Outcome::Different => 1,
            Outcome::DataAtRisk => 3,
        }
    }
}

/// An output that changes.
#[derive(Clone, Debug, PartialEq)]
pub struct OutputChange {
    /// Its name.
    pub name: String,
    /// What happens to it.
    pub action: Action,
    /// Its value before.
    pub before: Option<Value>,
    /// Its value after.
    pub after: Option<Value>,
    /// The name under which it is exported before.
    pub export_before: Option<String>,
    /// The name under which it is exported after.
    pub export_after: Option<String>,
    /// Whether it is sure that it changes.
    pub is_sure: bool,
}

/// How many resources change, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Added.
    pub added: usize,
    /// Updated in place.
    pub updated: usize,
    /// Replaced.
    pub replaced: usize,
    /// Perhaps replaced.
    pub maybe_replaced: usize,
    /// Removed.
    pub removed: usize,
    /// Of them, those whose data may be lost.
    pub at_risk: usize,
}

impl Summary {
    /// Both together.
    pub(crate) fn and(self, other: Summary) -> Summary {
        Summary {
            added: self.added + other.added,
            updated: self.updated + other.updated,
            replaced: self.replaced + other.replaced,
            maybe_replaced: self.maybe_replaced + other.maybe_replaced,
            removed: self.removed + other.removed,
            at_risk: self.at_risk + other.at_risk,
        }
    }
}

impl Changes {
    /// Whether nothing changes. Findings alone are no change.
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty() && self.outputs.is_empty() && self.nested.is_empty()
    }

    /// Whether CloudFormation would refuse what a nested stack becomes.
    pub fn is_refused(&self) -> bool {
        self.nested.iter().any(|it| it.changes.as_ref().map_or(true, Changes::is_refused))
    }

    /// What it comes to.
    pub fn outcome(&self) -> Outcome {
        let below = self.nested.iter().map(|it| it.changes.as_ref().map_or(Outcome::Different, Changes::outcome)).max();
        let own = match () {
            () if self.resources.iter().any(Change::is_data_at_risk) => Outcome::DataAtRisk,
            () if self.is_empty() => Outcome::Same,
            () => Outcome::Different,
        };
        own.max(below.unwrap_or(Outcome::Same))
    }

    /// The changes of one resource.
    pub fn resource(&self, id: &str) -> Option<&Change> {
        self.resources.iter().find(|it| it.logical_id == id)
    }

    /// The resources whose data may be lost, those of nested stacks included, each with its place: `Zone/Bucket`.
    pub fn at_risk(&self) -> Vec<(String, &Change)> {
        let own = self.by_weight().into_iter().filter(|it| it.is_data_at_risk());
        let mut found: Vec<(String, &Change)> = own.map(|it| (it.logical_id.clone(), it)).collect();
        for below in &self.nested {
            let inner = below.changes.iter().flat_map(Changes::at_risk);
            found.extend(inner.map(|(place, it)| (format!("{}/{place}", below.logical_id), it)));
        }
        found
    }

    /// The resources by weight: data at risk first, then other data, replacements, removals, the rest; by logical id
    /// within each.
    pub fn by_weight(&self) -> Vec<&Change> {
        let mut list: Vec<&Change> = self.resources.iter().collect();
        let at_risk = |it: &NestedChanges| it.changes.as_ref().is_ok_and(|it| it.outcome() == Outcome::DataAtRisk);
        let nested: Vec<&str> = self.nested.iter().filter(|it| at_risk(it)).map(|it| it.logical_id.as_str()).collect();
        list.sort_by_key(|it| if nested.contains(&it.logical_id.as_str()) { 0 } else { weight(it) });
        list
    }

    /// How many resources change, those of nested stacks included.
    pub fn summary(&self) -> Summary {
        let mut total = Summary::default();
        for change in &self.resources {
            total.at_risk += usize::from(change.is_data_at_risk());
            match (change.action, change.replacement) {
                (Action::Add, _) => total.added += 1,
                (Action::Remove, _) => total.removed += 1,
                (Action::Modify, Some(Replacement::True)) => total.replaced += 1,
                (Action::Modify, Some(Replacement::Conditional)) => total.maybe_replaced += 1,
                (Action::Modify, _) => total.updated += 1,
            }
        }
        for below in self.nested.iter().filter_map(|it| it.changes.as_ref().ok()) {
            total = total.and(below.summary());
        }
        total
    }
}

fn weight(change: &Change) -> u8 {
    match (change.data, change.action, change.replacement) {
        (Some(DataFate::Lost), ..) => 0,
        (Some(_), ..) => 1,
        (None, Action::Modify, Some(Replacement::True)) => 2,
        (None, Action::Modify, Some(Replacement::Conditional)) => 3,
        (None, Action::Remove, _) => 4,
        (None, Action::Modify, _) => 5,
        (None, Action::Add, _) => 6,
    }
}
