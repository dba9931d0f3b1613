//! Why an operation failed: the first failure, not what followed from it.

mod advice;

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::aws::Event;
use crate::history::has_ended;

/// Why an operation failed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Cause {
    /// The resource that failed first, with the nested stacks it is in: `Network/Vpc`. The stack's name where no resource
    /// did.
    pub path: String,
    /// Its type.
    pub kind: String,
    /// What it is called in its service.
    pub physical_id: String,
    /// What was done to it: `CREATE_FAILED`.
    pub status: String,
    /// Why it failed, in AWS's words; with what a hook said, where one did.
    pub reason: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What failed by itself too.
    pub also: Vec<String>,
    /// How the stack stands after it.
    pub stack_status: String,
    /// The resources that could not be undone.
    pub not_undone: Vec<String>,
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}: {}", self.status, self.kind, self.path, self.reason)?;
        if !self.physical_id.is_empty() && !self.physical_id.starts_with("arn:aws:cloudformation") {
            write!(f, "\n  is: {}", self.physical_id)?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        self.also.iter().try_for_each(|it| write!(f, "\n  also: {it}"))?;
        self.not_undone.iter().try_for_each(|it| write!(f, "\n  not undone: {it}"))?;
        write!(f, "\n  the stack is {}", self.stack_status)
    }
}

/// The events of an operation by the ARN of the stack, nested ones included; each the oldest first.
pub(crate) type ByStack = BTreeMap<String, Vec<Event>>;

/// Why the operation on a stack failed; nothing where no event says so.
pub fn root_cause(stack_id: &str, events: &BTreeMap<String, Vec<Event>>) -> Option<Cause> {
    let own = events.get(stack_id)?;
    let stack_status = own.iter().rev().find(|it| it.is_of_stack()).map(|it| it.status.clone()).unwrap_or_default();
    let mut failures = Vec::new();
    collect(stack_id, events, "", &mut failures, 0);
    // What fails while everything is undone is not why it is undone.
    let (mut undoing, mut doing): (Vec<_>, Vec<_>) = failures.into_iter().partition(|it| it.is_undoing);
    let describe =
        |it: &Failure<'_>| format!("{} {} {}: {}", it.event.status, it.event.kind, it.path, reason(it.event));
    let not_undone = undoing.iter().map(describe).collect();
    if doing.is_empty() {
        // A rollback that was asked for again fails by itself.
        doing = std::mem::take(&mut undoing);
    }
    let mut cause = match doing.first() {
        Some(first) => {
            let event = first.event;
            let reason = reason(event);
            Cause {
                path: first.path.clone(),
                kind: event.kind.clone(),
                physical_id: event.physical_id.clone(),
                status: event.status.clone(),
                help: advice::of(&event.kind, &reason),
                reason,
                also: doing.iter().skip(1).map(describe).collect(),
                ..Cause::default()
            }
        }
        // No resource failed: the stack itself says why.
        None => {
            let event = own.iter().find(|it| it.is_of_stack() && is_turn(it) && it.reason.is_some())?;
            let reason = reason(event);
            Cause {
                path: event.stack.clone(),
                kind: event.kind.clone(),
                physical_id: String::new(),
                status: event.status.clone(),
                help: advice::of(&event.kind, &reason),
                reason,
                ..Cause::default()
            }
        }
    };
    cause.stack_status = stack_status;
    cause.not_undone = not_undone;
    Some(cause)
}

struct Failure<'e> {
    event: &'e Event,
    path: String,
    is_undoing: bool,
}

/// Nested stacks go no deeper than this in practice; the bound keeps a circle of events from going on for ever.
const DEEPEST: usize = 20;

fn collect<'e>(stack_id: &str, events: &'e ByStack, above: &str, found: &mut Vec<Failure<'e>>, depth: usize) {
    let mut is_undoing = false;
    for event in events.get(stack_id).into_iter().flatten() {
        if event.is_of_stack() {
            is_undoing |= is_turn(event);
            continue;
        }
        if !(event.is_failure() || has_failed_hook(event)) || is_follower(event) {
            continue;
        }
        let path = format!("{above}{}", event.logical_id);
        let before = found.len();
        if let Some(nested) = event.nested_stack().filter(|it| *it != stack_id && depth < DEEPEST) {
            collect(nested, events, &format!("{path}/"), found, depth + 1);
        }
        // What a nested stack says of itself is less than what failed in it.
        if found.len() == before {
            found.push(Failure { event, path, is_undoing });
        } else {
            found.iter_mut().skip(before).for_each(|it| it.is_undoing |= is_undoing);
        }
    }
}

/// Whether the stack turns back with this event, or stops.
fn is_turn(event: &Event) -> bool {
    event.status.contains("ROLLBACK") || (has_ended(event) && event.is_failure())
}

fn has_failed_hook(event: &Event) -> bool {
    event.hook.as_ref().is_some_and(|it| it.status == "HOOK_COMPLETE_FAILED")
}

/// Whether something failed only since something else did.
fn is_follower(event: &Event) -> bool {
    let reason = event.reason.as_deref().unwrap_or_default();
    // Source: events of AWS. Other failures name resources of their own.
    [
        "Resource creation cancelled",
        "Resource update cancelled",
        "Resource deletion cancelled",
        "Resource import cancelled",
    ]
    .iter()
    .any(|it| reason.starts_with(it))
        || (event.kind == "AWS::CloudFormation::WaitCondition" && reason.contains("cancelled"))
}

fn reason(event: &Event) -> String {
    let reason = event.reason.clone().unwrap_or_else(|| "no reason was given".to_owned());
    match &event.hook {
        Some(hook) => {
            let said = hook.reason.as_deref().unwrap_or("it gave no reason");
            format!("the hook {} refused: {said}", hook.kind)
        }
        None => reason,
    }
}
