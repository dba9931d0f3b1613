//! What is known of each resource so far: what references to it will give.

use std::borrow::Cow;
use std::collections::HashMap;

use lakewright_facts::Schemas;
use lakewright_template::Value;

use super::nested::{Found, NestedChanges};
use super::walk::{Made, Parts, live};
use crate::change::{Action, Change, Replacement};
use crate::compare::{Rules, same};
use crate::symbol::{self, Certainty, MAYBE, Mention, NEW, mentions};

/// What the update does to a resource that others refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It is another resource then: new, or replaced.
    New,
    /// It may be another resource then.
    MaybeNew,
    /// It is the same resource, updated.
    Updated,
}

impl State {
    pub(crate) fn of(change: &Change) -> State {
        match (change.action, change.replacement) {
            (Action::Modify, Some(Replacement::True)) => State::New,
            (Action::Modify, Some(Replacement::Conditional)) => State::MaybeNew,
            _ => State::Updated,
        }
    }
}

/// The states of all resources that were compared.
pub(crate) struct States<'r, 'v> {
    before: &'r HashMap<&'v str, Made<'v>>,
    states: HashMap<&'v str, State>,
    kinds: HashMap<&'v str, &'v str>,
    outputs: HashMap<&'v str, HashMap<String, Certainty>>,
    nested: Vec<NestedChanges>,
}

impl<'r, 'v> States<'r, 'v> {
    pub(crate) fn new(before: &'r HashMap<&'v str, Made<'v>>) -> States<'r, 'v> {
        let kinds = before.iter().filter_map(|(id, it)| Some((*id, it.resource.kind()?))).collect();
        States { before, states: HashMap::new(), kinds, outputs: HashMap::new(), nested: Vec::new() }
    }

    pub(crate) fn set(&mut self, id: &'v str, state: State) {
        self.states.insert(id, state);
    }

    /// Keeps what was found in a nested stack; whether anything changes in it.
    pub(crate) fn nest(&mut self, id: &'v str, found: Found) -> bool {
        let is_changed = found.changes.as_ref().map_or(true, |it| !it.is_empty()) || !found.outputs.is_empty();
        self.outputs.insert(id, found.outputs);
        if is_changed {
            self.nested.push(NestedChanges { logical_id: id.to_owned(), changes: found.changes });
        }
        is_changed
    }

    pub(crate) fn into_nested(self) -> Vec<NestedChanges> {
        let mut nested = self.nested;
        nested.sort_by(|one, other| one.logical_id.cmp(&other.logical_id));
        nested
    }

    /// What a reference will give, where that is another value than today's.
    fn later(&self, it: Mention<'_>) -> Option<Value> {
        let later = |prefix: &str| match it.attribute {
            Some(attribute) => symbol::attribute(format!("{prefix}{}", it.name), attribute),
            None => symbol::reference(format!("{prefix}{}", it.name)),
        };
        let state = self.states.get(it.name);
        if let (Some(outputs), Some(State::Updated) | None) = (self.outputs.get(it.name), state) {
            let output = it.attribute?.strip_prefix("Outputs.")?;
            return outputs.get(output).map(|it| later(if *it == Certainty::Sure { NEW } else { MAYBE }));
        }
        match state? {
            State::New => Some(later(NEW)),
            State::MaybeNew => Some(later(MAYBE)),
            State::Updated => {
                let kind = self.kinds.get(it.name)?;
                is_volatile(kind, it.attribute?).then(|| later(MAYBE))
            }
        }
    }

    /// Whether a resource refers to one that will be another.
    pub(crate) fn touches(&self, parts: &Parts) -> bool {
        if self.states.is_empty() && self.outputs.is_empty() {
            return false;
        }
        let mut found = false;
        for part in parts.iter().flatten() {
            mentions(part, &mut |it| found |= self.later(it).is_some());
        }
        found
    }

    /// The parts with what references give today.
    pub(crate) fn rewritten_before<'p>(&self, parts: &'p Parts) -> Cow<'p, Parts> {
        rewritten(parts, &|it| self.today(it))
    }

    /// The parts with what references will give.
    pub(crate) fn rewritten_after<'p>(&self, parts: &'p Parts) -> Cow<'p, Parts> {
        rewritten(parts, &|it| self.later(it).or_else(|| self.today(it)))
    }

    /// One value with what references give today.
    pub(crate) fn value_before(&self, value: &Value) -> Value {
        symbol::replaced(value, &|it| self.today(it))
    }

    /// One value with what references will give.
    pub(crate) fn value_after(&self, value: &Value) -> Value {
        symbol::replaced(value, &|it| self.later(it).or_else(|| self.today(it)))
    }

    /// Whether two values differ only in how they name what `Ref` gives: `!Ref Topic`, `!GetAtt Topic.TopicArn`.
    pub(crate) fn is_same_reference(&self, before: Option<&Value>, after: Option<&Value>) -> bool {
        let (Some(before), Some(after)) = (before, after) else { return false };
        let plain = |found: Mention<'_>| {
            let schema = Schemas::get(self.kinds.get(found.name)?)?;
            schema.reference().eq([found.attribute?]).then(|| symbol::reference(found.name))
        };
        // What will be another is another, whatever it is called.
        if symbol::is_made_later(after) {
            return false;
        }
        let (one, other) = (symbol::replaced_where(before, &plain), symbol::replaced_where(after, &plain));
        (one.is_some() || other.is_some())
            && same(one.as_ref().unwrap_or(before), other.as_ref().unwrap_or(after), Rules::none())
    }

    fn today(&self, it: Mention<'_>) -> Option<Value> {
        self.before.get(it.name).filter(|it| it.is_made).and_then(|made| live(made, it.attribute))
    }
}

fn rewritten<'p>(parts: &'p Parts, change: &impl Fn(Mention<'_>) -> Option<Value>) -> Cow<'p, Parts> {
    let mut is_other = false;
    for part in parts.iter().flatten() {
        mentions(part, &mut |it| is_other |= change(it).is_some());
    }
    if !is_other {
        return Cow::Borrowed(parts);
    }
    let rewritten = |it: usize| parts.get(it).and_then(Option::as_ref).map(|it| symbol::replaced(it, change));
    Cow::Owned(std::array::from_fn(rewritten))
}

/// Attributes that an update in place may change, with its reason. What is a property is not: CloudFormation compares
/// with the value of today, as recorded change sets show.
fn is_volatile(kind: &str, attribute: &str) -> bool {
    match kind {
        // Its outputs are what its template makes of them.
        "AWS::CloudFormation::Stack" => attribute.starts_with("Outputs."),
        // The provider answers with new data at each update.
        "AWS::CloudFormation::CustomResource" => true,
        // Each update makes a version.
        "AWS::EC2::LaunchTemplate" => matches!(attribute, "LatestVersionNumber" | "DefaultVersionNumber"),
        "AWS::StepFunctions::StateMachine" => attribute == "StateMachineRevisionId",
        "AWS::SSM::Document" | "AWS::Glue::SchemaVersion" | "AWS::ImageBuilder::ImagePipeline" => {
            attribute.contains("Version")
        }
        // Another instance type stops and starts it; public addresses go.
        "AWS::EC2::Instance" => matches!(attribute, "PublicIp" | "PublicDnsName"),
        _ => kind.starts_with("Custom::"),
    }
}
