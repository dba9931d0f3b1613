//! Operations that go on step by step.

use std::collections::{BTreeMap, VecDeque};

use lakewright_template::{Template, Value};

use super::changes::{exports, metadata, outputs};
use super::{Held, Made, State, root};
use crate::aws::{Event, HookEvent, ServerChange, StackStatus};

/// An operation that goes on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Running {
    pub(crate) token: String,
    pub(crate) steps: VecDeque<Effect>,
    /// What is undone if the update is cancelled.
    pub(crate) undo: VecDeque<Effect>,
}

/// A step of an operation.
#[derive(Clone, Debug)]
pub(crate) enum Effect {
    /// An event of a resource.
    Tell { logical_id: String, physical_id: String, kind: String, status: String, reason: Option<String> },
    /// The stack has another status.
    Status(&'static str, Option<String>),
    /// A resource is there, or another.
    Put(Made),
    /// A resource is gone.
    Remove(String),
    /// The stack has what it was to have.
    Commit { template: String, parameters: BTreeMap<String, String>, tags: BTreeMap<String, String> },
    /// A nested stack fails inside.
    Nested { arn: String, name: String, reason: String },
}

fn tell(made: &Made, status: &str, reason: Option<&str>) -> Effect {
    Effect::Tell {
        logical_id: made.logical_id.clone(),
        physical_id: made.physical_id.clone(),
        kind: made.kind.clone(),
        status: status.to_owned(),
        reason: reason.map(str::to_owned),
    }
}

/// What an execution is made of.
pub(super) struct Execution<'a> {
    pub(super) is_new: bool,
    pub(super) old: &'a Value,
    pub(super) template: String,
    pub(super) parameters: BTreeMap<String, String>,
    pub(super) tags: BTreeMap<String, String>,
    pub(super) changes: &'a [ServerChange],
    /// Leaves what failed as it is.
    pub(super) keep_failed: bool,
    pub(super) token: &'a str,
}

impl State {
    /// Begins to execute a change set.
    pub(super) fn begin(&mut self, at: usize, execution: &Execution<'_>) {
        let (Some(arn), Some(held)) = (self.stacks.get(at).map(|it| it.stack.id.clone()), self.stacks.get(at).cloned())
        else {
            return;
        };
        let new = root(Some(&execution.template));
        let (begin, done, turn, undone) = if execution.is_new {
            ("CREATE_IN_PROGRESS", "CREATE_COMPLETE", "ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETE")
        } else {
            ("UPDATE_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE")
        };
        let (mut steps, mut undo, mut cleanup) = (VecDeque::new(), VecDeque::new(), VecDeque::new());
        let mut failed = None;
        let mut stuck = Vec::new();
        for change in execution.changes.iter().filter(|it| it.action != "Remove") {
            let id = &change.logical_id;
            let old = held.resources.iter().find(|it| &it.logical_id == id);
            let is_replaced = change.replacement.as_deref() == Some("True") || old.is_none();
            let verb = if old.is_none() { "CREATE" } else { "UPDATE" };
            let mut made = old.cloned().unwrap_or_else(|| self.made(&arn, change));
            if old.is_some() && is_replaced {
                made = self.made(&arn, change);
            }
            let pending =
                Made { physical_id: old.map(|it| it.physical_id.clone()).unwrap_or_default(), ..made.clone() };
            steps.push_back(tell(&pending, &format!("{verb}_IN_PROGRESS"), None));
            let by_policy = old.is_some() && is_replaced && held.is_denied(id);
            let by_policy =
                by_policy.then_some("Action denied by stack policy: Statement [#1] does not allow [Update:Replace]");
            if let Some(reason) = by_policy.or_else(|| metadata(&new, id, "Fail").and_then(Value::as_str)) {
                if change.kind == "AWS::CloudFormation::Stack" {
                    let arn = format!("{}-{id}/{}", arn.rsplit_once('/').map_or(arn.as_str(), |it| it.0), self.id());
                    made.physical_id.clone_from(&arn);
                    steps.push_back(tell(&made, &format!("{verb}_IN_PROGRESS"), Some("Resource creation Initiated")));
                    steps.push_back(Effect::Nested {
                        arn: arn.clone(),
                        name: format!("{}-{id}", held.stack.name),
                        reason: reason.to_owned(),
                    });
                    let text = format!(
                        "Embedded stack {arn} was not successfully created: The following resource(s) failed to create: [Inner]."
                    );
                    steps.push_back(tell(&made, &format!("{verb}_FAILED"), Some(&text)));
                } else {
                    steps.push_back(tell(&pending, &format!("{verb}_FAILED"), Some(reason)));
                }
                failed = Some(id.clone());
                break;
            }
            steps.push_back(Effect::Put(Made { status: format!("{verb}_COMPLETE"), ..made.clone() }));
            steps.push_back(tell(&made, &format!("{verb}_COMPLETE"), None));
            match old {
                Some(old) => {
                    undo.push_front(tell(old, "UPDATE_COMPLETE", None));
                    undo.push_front(Effect::Put(old.clone()));
                    undo.push_front(tell(old, "UPDATE_IN_PROGRESS", None));
                    if is_replaced {
                        cleanup.extend(deletion(old, execution.old, change));
                    }
                }
                None => {
                    undo.push_front(Effect::Remove(id.clone()));
                    undo.push_front(tell(&made, "DELETE_COMPLETE", None));
                    undo.push_front(tell(&made, "DELETE_IN_PROGRESS", None));
                }
            }
            if metadata(&new, id, "FailRollback").is_some() {
                stuck.push(made);
            }
        }
        if failed.is_some() {
            let waiting =
                execution.changes.iter().find(|it| it.action == "Add" && Some(&it.logical_id) != failed.as_ref());
            if let Some(change) = waiting {
                let verb = if execution.is_new { "creation" } else { "update" };
                let made = Made { physical_id: String::new(), ..self.made(&arn, change) };
                steps.push_back(tell(&made, "CREATE_FAILED", Some(&format!("Resource {verb} cancelled"))));
            }
        }
        for change in execution.changes.iter().filter(|it| it.action == "Remove") {
            if let Some(old) = held.resources.iter().find(|it| it.logical_id == change.logical_id) {
                cleanup.extend(deletion(old, execution.old, change));
                cleanup.push_back(Effect::Remove(old.logical_id.clone()));
            }
        }
        // The way back ends where an update can not be undone.
        if stuck.is_empty() {
            undo.push_back(Effect::Status(undone, None));
        } else {
            let names: Vec<&str> = stuck.iter().map(|it| it.logical_id.as_str()).collect();
            undo.extend(stuck.iter().map(|it| tell(it, "UPDATE_FAILED", Some("it can not be undone"))));
            let reason = format!("The following resource(s) failed to update: [{}]. ", names.join(", "));
            let status = if execution.is_new { "ROLLBACK_FAILED" } else { "UPDATE_ROLLBACK_FAILED" };
            undo.push_back(Effect::Status(status, Some(reason)));
        }
        if let Some(failed) = failed {
            let verb = if execution.is_new { "create" } else { "update" };
            let reason = format!("The following resource(s) failed to {verb}: [{failed}]. ");
            if execution.keep_failed {
                let left = if execution.is_new { "CREATE_FAILED" } else { "UPDATE_FAILED" };
                steps.push_back(Effect::Status(left, Some(reason)));
                if let Some(held) = self.stacks.get_mut(at) {
                    held.left.clone_from(&undo);
                }
            } else {
                steps.push_back(Effect::Status(turn, Some(reason + "Rollback requested by user.")));
                steps.append(&mut undo.clone());
            }
        } else {
            steps.push_back(Effect::Commit {
                template: execution.template.clone(),
                parameters: execution.parameters.clone(),
                tags: execution.tags.clone(),
            });
            if !execution.is_new {
                steps.push_back(Effect::Status("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", None));
            }
            steps.append(&mut cleanup);
            steps.push_back(Effect::Status(done, None));
        }
        undo.push_front(Effect::Status("UPDATE_ROLLBACK_IN_PROGRESS", Some("User Initiated".to_owned())));
        let running = Running { token: execution.token.to_owned(), steps, undo };
        self.start(at, begin, running);
    }

    /// Begins to delete a stack.
    pub(super) fn begin_deletion(&mut self, at: usize, keep: &[String], token: &str) {
        let Some(held) = self.stacks.get(at).cloned() else { return };
        let template = held.root();
        let (mut steps, mut failed) = (VecDeque::new(), Vec::new());
        for made in held.resources.iter().rev() {
            let policy =
                Template::of(&template).resource(&made.logical_id).and_then(|it| it.attribute("DeletionPolicy"));
            if policy == Some("Retain") || keep.contains(&made.logical_id) {
                steps.push_back(tell(made, "DELETE_SKIPPED", None));
                steps.push_back(Effect::Remove(made.logical_id.clone()));
                continue;
            }
            steps.push_back(tell(made, "DELETE_IN_PROGRESS", None));
            if let Some(reason) = metadata(&template, &made.logical_id, "FailDelete").and_then(Value::as_str) {
                steps.push_back(tell(made, "DELETE_FAILED", Some(reason)));
                failed.push(made.logical_id.clone());
            } else {
                steps.push_back(tell(made, "DELETE_COMPLETE", None));
                steps.push_back(Effect::Remove(made.logical_id.clone()));
            }
        }
        steps.push_back(if failed.is_empty() {
            Effect::Status("DELETE_COMPLETE", None)
        } else {
            let reason = format!("The following resource(s) failed to delete: [{}]. ", failed.join(", "));
            Effect::Status("DELETE_FAILED", Some(reason))
        });
        self.start(at, "DELETE_IN_PROGRESS", Running { token: token.to_owned(), steps, undo: VecDeque::new() });
    }

    pub(super) fn start(&mut self, at: usize, status: &'static str, running: Running) {
        if let Some(held) = self.stacks.get_mut(at) {
            held.running = Some(running);
        }
        self.apply(at, Effect::Status(status, Some("User Initiated".to_owned())));
    }

    /// A step of every operation that goes on; whether there was one.
    pub(crate) fn advance_all(&mut self) -> bool {
        let mut any = false;
        for at in 0..self.stacks.len() {
            let Some(running) = self.stacks.get_mut(at).and_then(|it| it.running.as_mut()) else { continue };
            any = true;
            match running.steps.pop_front() {
                Some(effect) => self.apply(at, effect),
                None => {
                    if let Some(held) = self.stacks.get_mut(at) {
                        held.running = None;
                    }
                }
            }
        }
        any
    }

    fn apply(&mut self, at: usize, effect: Effect) {
        self.now += 7;
        let (now, id) = (self.now, self.id());
        let Some(held) = self.stacks.get_mut(at) else { return };
        match effect {
            Effect::Tell { logical_id, physical_id, kind, status, reason } => {
                let event = Event { logical_id, physical_id, kind, status, reason, ..event(held, now, id) };
                held.events.push(event);
            }
            Effect::Status(status, reason) => {
                held.set_status(status, reason.as_deref());
                held.events.push(Event { status: status.to_owned(), reason, ..event(held, now, id) });
                if matches!(status, "UPDATE_IN_PROGRESS") {
                    held.stack.updated = Some(now);
                }
                if StackStatus::new(status).ended().is_some() {
                    held.running = None;
                    for waiting in &mut held.change_sets {
                        if waiting.set.status == crate::aws::ChangeSetStatus::Executing {
                            waiting.set.status = crate::aws::ChangeSetStatus::Executed;
                        }
                    }
                }
            }
            Effect::Put(made) => {
                held.resources.retain(|it| it.logical_id != made.logical_id);
                held.resources.push(made);
            }
            Effect::Remove(id) => held.resources.retain(|it| it.logical_id != id),
            Effect::Commit { template, parameters, tags } => {
                let read = root(Some(&template));
                held.stack.outputs = outputs(&read);
                held.stack.exports = exports(&read);
                held.template = Some(template);
                held.stack.parameters = parameters;
                held.stack.tags = tags;
                held.extra.clear();
            }
            Effect::Nested { arn, name, reason } => self.fail_nested(at, &arn, &name, &reason),
        }
    }

    /// A nested stack in which a resource fails.
    fn fail_nested(&mut self, at: usize, arn: &str, name: &str, reason: &str) {
        let Some(mut nested) = self.stacks.get(at).cloned() else { return };
        (nested.stack.id, nested.stack.name) = (arn.to_owned(), name.to_owned());
        nested.stack.parent = self.stacks.get(at).map(|it| it.stack.id.clone());
        (nested.events, nested.resources, nested.running) = (Vec::new(), Vec::new(), None);
        for (id, kind, status, reason) in [
            ("", "", "CREATE_IN_PROGRESS", None),
            ("Inner", "AWS::SQS::Queue", "CREATE_IN_PROGRESS", None),
            ("Inner", "AWS::SQS::Queue", "CREATE_FAILED", Some(reason)),
            ("", "", "ROLLBACK_IN_PROGRESS", Some("The following resource(s) failed to create: [Inner]. ")),
            ("", "", "ROLLBACK_COMPLETE", None),
        ] {
            self.now += 1;
            let (now, event_id) = (self.now, self.id());
            let mut told = event(&nested, now, event_id);
            if !id.is_empty() {
                (told.logical_id, told.kind, told.physical_id) = (id.to_owned(), kind.to_owned(), String::new());
            }
            (told.status, told.reason) = (status.to_owned(), reason.map(str::to_owned));
            nested.events.push(told);
            nested.stack.status = StackStatus::new(status);
        }
        self.stacks.push(nested);
    }

    fn made(&mut self, arn: &str, change: &ServerChange) -> Made {
        let number = self.id();
        let stack = arn.rsplit('/').nth(1).unwrap_or_default();
        let tail = number.rsplit('-').next().unwrap_or_default();
        Made {
            logical_id: change.logical_id.clone(),
            physical_id: format!("{stack}-{}-{tail}", change.logical_id),
            kind: change.kind.clone(),
            status: "CREATE_COMPLETE".to_owned(),
        }
    }
}

impl Held {
    /// Whether the stack's policy forbids to replace or delete a resource, as far as policies of ours go.
    fn is_denied(&self, id: &str) -> bool {
        self.policy.as_deref().is_some_and(|it| it.contains(&format!("\"LogicalResourceId/{id}\"")))
    }
}

/// How a resource that was replaced or removed is deleted.
fn deletion(old: &Made, template: &Value, change: &ServerChange) -> Vec<Effect> {
    if change.policy_action.as_deref().is_some_and(|it| it.ends_with("Retain")) {
        return vec![tell(old, "DELETE_SKIPPED", None)];
    }
    let mut steps = vec![tell(old, "DELETE_IN_PROGRESS", None)];
    steps.push(match metadata(template, &old.logical_id, "FailDelete").and_then(Value::as_str) {
        Some(reason) => tell(old, "DELETE_FAILED", Some(reason)),
        None => tell(old, "DELETE_COMPLETE", None),
    });
    steps
}

fn event(held: &Held, now: i64, id: String) -> Event {
    Event {
        id,
        stack_id: held.stack.id.clone(),
        stack: held.stack.name.clone(),
        logical_id: held.stack.name.clone(),
        physical_id: held.stack.id.clone(),
        kind: "AWS::CloudFormation::Stack".to_owned(),
        time: now,
        status: String::new(),
        reason: None,
        token: held.running.as_ref().map(|it| it.token.clone()),
        hook: None::<HookEvent>,
    }
}
