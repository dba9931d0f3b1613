//! What CloudFormation tells of an operation while it goes on.

use serde::Serialize;

/// One line of what happened to a stack or to a resource of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Its id: the same event comes with the same id however often it is asked for.
    pub id: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// The stack's name.
    pub stack: String,
    /// The resource; the stack's name for the stack itself.
    pub logical_id: String,
    /// What the resource is called in its service; empty before it is made.
    pub physical_id: String,
    /// The resource's type.
    pub kind: String,
    /// When, in milliseconds since 1970, by AWS's clock.
    pub time: i64,
    /// The resource's status.
    pub status: String,
    /// Why.
    pub reason: Option<String>,
    /// The token of the request that began the operation.
    pub token: Option<String>,
    /// What a hook said.
    pub hook: Option<HookEvent>,
}

/// What a hook said of a resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct HookEvent {
    /// The hook's type: `Acme::Bucket::Encryption`.
    pub kind: String,
    /// `HOOK_COMPLETE_FAILED`, say.
    pub status: String,
    /// Why.
    pub reason: Option<String>,
}

impl Event {
    /// Whether it is about its stack as a whole.
    pub fn is_of_stack(&self) -> bool {
        self.kind == NESTED && self.physical_id == self.stack_id
    }

    /// The ARN of the nested stack that it is about.
    pub fn nested_stack(&self) -> Option<&str> {
        (self.kind == NESTED && !self.is_of_stack() && self.physical_id.starts_with("arn:"))
            .then_some(&self.physical_id)
    }

    /// Whether something went wrong.
    pub fn is_failure(&self) -> bool {
        self.status.ends_with("_FAILED")
    }
}

/// The type of a stack within a stack; events about a stack itself have it too.
pub(crate) const NESTED: &str = "AWS::CloudFormation::Stack";
