//! The events of a stack, cut into operations.
//!
//! CloudFormation gives events page by page, the newest first; pages can overlap, and events of one moment can come in
//! any order. Times are AWS's own: no clock of this machine is compared with them.

use std::collections::HashSet;

use crate::aws::{Event, StackStatus};

/// What happened to a stack from the beginning of one operation to its end.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    /// The events, the oldest first, each once.
    pub events: Vec<Event>,
}

impl Operation {
    /// The event with which it ended, where it has.
    pub fn end(&self) -> Option<&Event> {
        self.events.iter().rev().find(|it| it.is_of_stack()).filter(|it| has_ended(it))
    }

    /// The event with which it began.
    pub fn begin(&self) -> Option<&Event> {
        self.events.iter().find(|it| it.is_of_stack())
    }

    /// Whether the stack had this status in it.
    pub(crate) fn has_stack_status(&self, status: &str) -> bool {
        self.events.iter().any(|it| it.is_of_stack() && it.status == status)
    }

    /// The token of the request that began it.
    pub fn token(&self) -> Option<&str> {
        self.events.iter().find_map(|it| it.token.as_deref())
    }
}

/// Events as they came, the newest first: each once, the oldest first.
pub(crate) fn in_order(newest_first: impl IntoIterator<Item = Event>) -> Vec<Event> {
    let mut seen = HashSet::new();
    let mut events: Vec<Event> = newest_first.into_iter().filter(|it| seen.insert(it.id.clone())).collect();
    events.reverse();
    // Stable: what happened at one moment stays as it came.
    events.sort_by_key(|it| it.time);
    events
}

/// The operations of a stack, the oldest first, from its events as they came.
pub fn operations(newest_first: impl IntoIterator<Item = Event>) -> Vec<Operation> {
    let mut found: Vec<Operation> = Vec::new();
    let mut is_open = false;
    for event in in_order(newest_first) {
        let begins = event.is_of_stack() && !is_open;
        if begins || found.is_empty() {
            found.push(Operation::default());
        }
        if event.is_of_stack() {
            // The shell that a change set makes is by itself: the creation has a token of its own.
            is_open = !has_ended(&event) && event.status != "REVIEW_IN_PROGRESS";
        }
        if let Some(last) = found.last_mut() {
            last.events.push(event);
        }
    }
    found
}

pub(crate) fn has_ended(event: &Event) -> bool {
    StackStatus::new(event.status.as_str()).ended().is_some()
}
