//! Nested stacks: the templates that a comparison finds below its own.

use std::collections::HashMap;

use lakewright_template::{Resource, Value};

use crate::changes::Changes;
use crate::refused::Refused;
use crate::symbol::Certainty;

/// Finds and compares the templates of nested stacks.
pub(crate) trait Nested {
    /// Compares the templates of a nested stack, from its evaluated properties on both sides; `None` where its template
    /// is not at hand.
    fn compare(&self, resource: Resource<'_>, before: Option<&Value>, after: Option<&Value>) -> Option<Found>;
}

/// What is found in a nested stack.
pub(crate) struct Found {
    pub(crate) changes: Result<Changes, Refused>,
    pub(crate) outputs: HashMap<String, Certainty>,
}

/// No template of a nested stack is at hand.
pub(crate) struct Unknown;

impl Nested for Unknown {
    fn compare(&self, _: Resource<'_>, _: Option<&Value>, _: Option<&Value>) -> Option<Found> {
        None
    }
}

/// What changes in a nested stack.
#[derive(Clone, Debug, PartialEq)]
pub struct NestedChanges {
    /// The logical id of the nested stack in its parent.
    pub logical_id: String,
    /// What changes in it, or why it would be refused.
    pub changes: Result<Changes, Refused>,
}
