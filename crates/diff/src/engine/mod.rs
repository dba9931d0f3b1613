//! The comparison: resources in the order of their references, each compared once all it refers to is known.

mod details;
mod globals;
mod names;
pub(crate) mod nested;
mod outlook;
mod outputs;
mod prepare;
mod state;
mod unwritten;
mod walk;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use lakewright_facts::Schemas;
use lakewright_template::loops::{is_loop, unroll};
use lakewright_template::{Object, Template, Value};

use self::nested::Nested;
use self::outlook::Outlook;
use self::state::{State, States};
use self::walk::{PARTS, Parts};
use crate::access;
use crate::change::{Action, Change, PolicyAction, Replacement, Scope};
use crate::changes::Changes;
use crate::compare::{Delta, Rules, deltas, same};
use crate::evaluate::text::scalar_text;
use crate::evaluate::{Evaluator, parameters};
use crate::findings;
use crate::input::{Given, Parameters};
use crate::moves;
use crate::order::{circle, ordered};
use crate::refused::Refused;
use crate::retention;
use crate::symbol;

pub(crate) use self::outputs::{OutputStates, Outputs};
pub(crate) use self::walk::Made;

/// What a comparison gives: the changes, and which outputs will be others.
pub(crate) struct Ran {
    pub(crate) changes: Changes,
    pub(crate) outputs: OutputStates,
}

/// Compares two templates.
pub(crate) fn run(before: &Value, after: &Value, given: &Parameters, nested: &dyn Nested) -> Result<Ran, Refused> {
    let before = written_out(before, &given.before);
    let after = written_out(after, &given.after);
    let (old, new) = (Template::of(&before), Template::of(&after));
    let mut faults = names::shape(new, old);
    faults.extend(parameters::faults(old, new, given));
    let sides = prepare::sides(&before, &after, given);
    let old_side = Evaluator::new(&sides.before, &sides.names);
    let new_side = Evaluator::new(&sides.after, &sides.names);
    let (made_before, made_after) = walk::resources(&sides, &old_side, &new_side);
    let needs = walk::needs(&made_after);
    let (order, left) = ordered(&needs);
    faults.extend(names::retyped(&made_before, &made_after));
    faults.extend(names::unresolved(old, new, &made_after, &new_side));
    if new_side.has_nulls() {
        faults.extend(names::nulls(old, new));
    }
    if !left.is_empty() {
        faults.push(circular(&made_after, &circle(&needs, &left)));
    }
    // What a look-up did not find before the update was found when it was deployed: only the new side is refused.
    faults.extend(new_side.faults());
    if !faults.is_empty() {
        return Err(Refused::new(faults));
    }
    let after_by_id: HashMap<&str, &Made<'_>> = made_after.iter().map(|it| (it.resource.id, it)).collect();
    let mut run = Run {
        sides: &sides,
        before: &made_before,
        outlook: Outlook { made: &after_by_id },
        states: States::new(&made_before),
        nested,
        changes: Vec::new(),
    };
    for made in order.iter().filter_map(|it| made_after.get(*it)) {
        run.resource(made);
    }
    run.removed(&made_after);
    run.changes.extend(loops_left(old, new));
    let outputs = outputs::compare(&old_side, &new_side, &run.states);
    let mut resources = run.changes;
    resources.sort_by(|one, other| one.logical_id.cmp(&other.logical_id));
    let context = findings::Context { after: new, old: &made_before, new: &after_by_id };
    let moves = moves::find(&resources, &context);
    let access = access::compare(&resources, &context);
    let found = findings::of(&resources, &outputs, &context, given);
    let children = run.states.into_nested();
    let changes = Changes { resources, outputs: outputs.changes, moves, access, nested: children, findings: found };
    Ok(Ran { changes, outputs: outputs.states })
}

/// The names that a template imports.
pub(crate) fn imports(template: &Value, given: &Given) -> BTreeSet<String> {
    let given = Parameters { before: given.clone(), after: given.clone() };
    let sides = prepare::sides(template, template, &given);
    let evaluator = Evaluator::new(&sides.after, &sides.names);
    let mut found = BTreeSet::new();
    template.walk(&mut |it| {
        if let Some(("Fn::ImportValue", name)) = it.as_function() {
            found.extend(evaluator.value(name).map(|it| crate::render::value_text(&it)));
        }
    });
    found
}

fn circular(made: &[Made<'_>], circle: &[usize]) -> String {
    let mut names: Vec<&str> = circle.iter().filter_map(|it| Some(made.get(*it)?.resource.id)).collect();
    names.sort_unstable();
    format!("Circular dependency between resources: [{}]", names.join(", "))
}

struct Run<'r, 'v> {
    sides: &'r prepare::Sides<'v>,
    before: &'r HashMap<&'v str, Made<'v>>,
    outlook: Outlook<'r, 'v>,
    states: States<'r, 'v>,
    nested: &'r dyn Nested,
    changes: Vec<Change>,
}

impl<'v> Run<'_, 'v> {
    fn resource(&mut self, made: &Made<'v>) {
        if !made.is_made {
            return;
        }
        let id = made.resource.id;
        let Some(old) = self.before.get(id).filter(|it| it.is_made) else {
            self.states.set(id, State::New);
            self.nested(made, None);
            self.changes.push(added(made));
            return;
        };
        let is_nested = made.resource.is("AWS::CloudFormation::Stack");
        let is_plain = !is_nested && !self.sides.is_rewritten;
        if made.is_untouched && is_plain && !self.states.touches(&made.parts) {
            return;
        }
        let old_parts = self.states.rewritten_before(&old.parts);
        let new_parts = self.states.rewritten_after(&made.parts);
        let below = is_nested && self.nested(made, Some((&old_parts, &new_parts)));
        if let Some(change) = self.modified(old, made, &old_parts, &new_parts, below) {
            self.states.set(id, State::of(&change));
            self.changes.push(change);
        }
    }

    /// Compares the templates of a nested stack; whether something changes below.
    fn nested(&mut self, made: &Made<'v>, parts: Option<(&Parts, &Parts)>) -> bool {
        if !made.resource.is("AWS::CloudFormation::Stack") {
            return false;
        }
        let id = made.resource.id;
        let (old, new) = match parts {
            Some((old, new)) => (old.first().and_then(Option::as_ref), new.first().and_then(Option::as_ref)),
            None => (None, made.properties()),
        };
        let Some(found) = self.nested.compare(made.resource, old, new) else { return false };
        self.states.nest(id, found)
    }

    fn modified(
        &self,
        old: &Made<'v>,
        made: &Made<'v>,
        old_parts: &Parts,
        new_parts: &Parts,
        below: bool,
    ) -> Option<Change> {
        let kind = made.resource.kind();
        let previous = old.resource.kind();
        let mut change = blank(made, Action::Modify);
        let mut replacement = Replacement::False;
        for (position, (_, scope)) in PARTS.into_iter().enumerate() {
            let (one, other) = (old_parts.get(position)?.as_ref(), new_parts.get(position)?.as_ref());
            if one == other {
                continue;
            }
            let mut found = part_deltas(scope, kind, one, other, (old, made));
            found.retain(|it| !self.states.is_same_reference(it.before.as_ref(), it.after.as_ref()));
            if found.is_empty() {
                continue;
            }
            if scope == Scope::Properties {
                let (details, worst) = details::of_properties(
                    made.resource,
                    kind.unwrap_or_default(),
                    &found,
                    &self.sides.changed,
                    &self.outlook,
                    (one, other),
                );
                let scopes: BTreeSet<Scope> = details.iter().map(|it| it.attribute).collect();
                change.scope.extend(scopes);
                change.details.extend(details);
                replacement = replacement.max(worst);
            } else {
                change.scope.push(scope);
                change.details.extend(details::of_part(scope, &found));
            }
        }
        if below && change.scope.is_empty() {
            change.scope.push(Scope::Properties);
            change.details.push(details::of_nested());
        }
        if previous != kind {
            change.previous_kind = previous.map(str::to_owned);
            let (one, other) = (previous.unwrap_or_default(), kind.unwrap_or_default());
            change.details.insert(0, details::of_type(one, other));
            replacement = Replacement::True;
        }
        if change.scope.is_empty() && self.sides.is_rewritten {
            change.scope.push(Scope::Properties);
            change.details.push(details::of_rewritten());
        }
        if change.scope.is_empty() && change.previous_kind.is_none() && !differs_elsewhere(old, made) {
            return None;
        }
        change.scope.sort_by_key(|it| it.name());
        change.replacement = Some(replacement);
        change.physical_name = self.name_after(made, new_parts);
        if replacement != Replacement::False {
            let action = retention::on_replacement(made.part("UpdateReplacePolicy").and_then(Value::as_str));
            change.policy_action = Some(action);
            change.data = retention::data_fate(previous.unwrap_or_default(), action, Some(replacement));
        }
        Some(change)
    }

    /// The physical name that a resource will have, where it is known.
    fn name_after(&self, made: &Made<'v>, new_parts: &Parts) -> Option<String> {
        let (property, _) = findings::name_property(made)?;
        let value = new_parts.first()?.as_ref()?.get(property)?;
        if symbol::is_made_later(value) {
            return findings::name_text(&self.outlook.known(value)?);
        }
        findings::name_text(value)
    }

    fn removed(&mut self, after: &[Made<'v>]) {
        let stays: HashMap<&str, bool> = after.iter().map(|it| (it.resource.id, it.is_made)).collect();
        for old in self.before.values().filter(|it| it.is_made) {
            if stays.get(old.resource.id) == Some(&true) {
                continue;
            }
            let action = retention::on_removal(&retention::deletion_policy(old));
            let mut change = blank(old, Action::Remove);
            change.policy_action = Some(action);
            change.data = retention::data_fate(old.resource.kind().unwrap_or_default(), action, None);
            // What a nested stack holds is what its own resources hold, where they are known.
            if action == PolicyAction::Delete
                && old.resource.is("AWS::CloudFormation::Stack")
                && let Some(found) =
                    self.nested.compare(old.resource, Some(&old.properties().cloned().unwrap_or(Value::Null)), None)
            {
                change.data = None;
                self.states.nest(old.resource.id, found);
            }
            self.changes.push(change);
        }
    }
}

fn blank(made: &Made<'_>, action: Action) -> Change {
    Change {
        physical_name: findings::physical_name(made),
        signature: if action == Action::Modify { 0 } else { moves::signature_of(made) },
        ..Change::new(made.resource.id, made.resource.kind(), action)
    }
}

/// The template with its loops and its globals written out, where it has any that it asks for.
fn written_out<'v>(root: &'v Value, given: &Given) -> Cow<'v, Value> {
    let root = match unroll(root, |name| given.get(name).and_then(scalar_text)) {
        Some(unrolled) => Cow::Owned(unrolled.root),
        None => Cow::Borrowed(root),
    };
    match globals::spread(&root) {
        Some(spread) => Cow::Owned(spread),
        None => root,
    }
}

/// Loops of a template that does not ask for the transform that writes them out: each is one entry.
fn loops_left(before: Template<'_>, after: Template<'_>) -> Vec<Change> {
    let loops = |it: Template<'_>| -> BTreeSet<String> {
        it.section("Resources").filter(|it| is_loop(it.0)).map(|it| it.0.to_owned()).collect()
    };
    let (old, new) = (loops(before), loops(after));
    let names = old.union(&new);
    let found = names.filter_map(|name| {
        let (one, other) = (before.entry("Resources", name), after.entry("Resources", name));
        let change = |action| Change::new(name, Some("Fn::ForEach"), action);
        match (one, other) {
            (None, _) => Some(change(Action::Add)),
            (_, None) => Some(Change { policy_action: Some(PolicyAction::Delete), ..change(Action::Remove) }),
            (Some(one), Some(other)) if !same(one, other, Rules::none()) => {
                Some(Change { replacement: Some(Replacement::False), ..change(Action::Modify) })
            }
            _ => None,
        }
    });
    found.collect()
}

fn added(made: &Made<'_>) -> Change {
    blank(made, Action::Add)
}

/// Where a part of a resource differs. A policy that is written out as what it is by default is no difference.
fn part_deltas(
    scope: Scope,
    kind: Option<&str>,
    before: Option<&Value>,
    after: Option<&Value>,
    (old, made): (&Made<'_>, &Made<'_>),
) -> Vec<Delta> {
    match scope {
        Scope::Properties => {
            let rules = Rules::of(kind.and_then(Schemas::get));
            let empty = Value::Object(Object::new());
            deltas(Some(before.unwrap_or(&empty)), Some(after.unwrap_or(&empty)), rules)
        }
        Scope::DeletionPolicy => {
            if retention::deletion_policy(old) == retention::deletion_policy(made) {
                Vec::new()
            } else {
                deltas(before, after, Rules::none())
            }
        }
        Scope::UpdateReplacePolicy => {
            let delete = Value::from("Delete");
            let is_same = before.unwrap_or(&delete) == after.unwrap_or(&delete);
            if is_same { Vec::new() } else { deltas(before, after, Rules::none()) }
        }
        _ => {
            let whole = |it: Option<&Value>| it.is_none_or(|it| it.as_object().is_some_and(|it| it.is_empty()));
            if whole(before) && whole(after) { Vec::new() } else { deltas(before, after, Rules::none()) }
        }
    }
}

/// What stands beside the parts that CloudFormation knows. It refuses that in a template; it is shown all the same.
fn differs_elsewhere(old: &Made<'_>, made: &Made<'_>) -> bool {
    const KNOWN: &[&str] = &["Type", "DependsOn", "Condition"];
    let is_other = |it: &str| !KNOWN.contains(&it) && PARTS.iter().all(|part| part.0 != it);
    let (one, other) = (old.resource.object, made.resource.object);
    let keys = one.keys().chain(other.keys()).filter(|it| is_other(it));
    keys.into_iter().any(|key| match (one.get(key), other.get(key)) {
        (Some(one), Some(other)) => !same(one, other, Rules::none()),
        (one, other) => one.is_some() != other.is_some(),
    })
}
