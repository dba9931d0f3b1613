//! A part of a stack: the logical ids made in it share a prefix.

use std::sync::Arc;

use lakewright_resources::{Handle, Resource};
use lakewright_template::{Condition, Expr, Kind, LogicalId, Rule, StackId, Text};

use crate::output::IntoOutput;
use crate::parameter::Parameter;
use crate::stack::{Stack, Tags};

/// A part of a stack: `stack.scope("Billing")` makes `BillingQueue` of `Queue`.
///
/// A blueprint is a plain struct of handles with a function that takes a scope: no trait to implement, no macro. Used
/// twice, in two scopes, it makes two of everything.
///
/// ```
/// use lakewright_resources::{Handle, kms, sqs};
/// use lakewright_stack::{Account, Scope, Stack};
///
/// /// A queue with its dead letters, both encrypted.
/// pub struct Inbox {
///     pub queue: Handle<sqs::Queue>,
///     pub dead_letters: Handle<sqs::Queue>,
/// }
///
/// impl Inbox {
///     pub fn new(scope: &mut Scope<'_>, key: &Handle<kms::Key>) -> Inbox {
///         let dead_letters = scope.add("DeadLetters", sqs::Queue::new().kms_master_key_id(key.arn()));
///         let redrive = sqs::RedrivePolicy::to(dead_letters.arn()).max_receive_count(5);
///         let queue = scope.add("Queue", sqs::Queue::new().kms_master_key_id(key.arn()).redrive_policy(redrive));
///         Inbox { queue, dead_letters }
///     }
/// }
///
/// let mut stack = Stack::new("orders", Account::new("111111111111"));
/// let key = stack.add("Key", kms::Key::new());
/// let billing = Inbox::new(&mut stack.scope("Billing"), &key);
/// let shipping = Inbox::new(&mut stack.scope("Shipping"), &key);
/// assert_eq!(billing.queue.logical_id().as_str(), "BillingQueue");
/// assert_eq!(shipping.dead_letters.logical_id().as_str(), "ShippingDeadLetters");
/// ```
#[derive(Debug)]
pub struct Scope<'s> {
    stack: &'s mut Stack,
    prefix: LogicalId,
    /// The tags of the stack outside this scope, put back when it ends.
    outer_tags: Tags,
}

impl Drop for Scope<'_> {
    fn drop(&mut self) {
        self.stack.tags = std::mem::take(&mut self.outer_tags);
    }
}

impl<'s> Scope<'s> {
    pub(crate) fn new(stack: &'s mut Stack, prefix: LogicalId) -> Scope<'s> {
        let outer_tags = stack.tags.clone();
        Scope { stack, prefix, outer_tags }
    }

    /// The logical id of `name` in this scope.
    pub fn logical_id(&self, name: impl Into<LogicalId>) -> LogicalId {
        LogicalId::new(format!("{}{}", self.prefix, name.into()))
    }

    /// The stack it is part of.
    pub fn stack(&mut self) -> &mut Stack {
        self.stack
    }

    /// Who the stack is.
    pub fn stack_id(&self) -> &Arc<StackId> {
        self.stack.id()
    }

    /// A scope within this one.
    pub fn scope(&mut self, name: impl Into<LogicalId>) -> Scope<'_> {
        let prefix = self.logical_id(name);
        Scope::new(self.stack, prefix)
    }

    /// Tags every taggable resource that is added to this scope from here on.
    pub fn tag(&mut self, key: impl Into<Text>, value: impl Into<Text>) {
        self.stack.tag(key, value);
    }

    /// Adds a resource and gives its handle: see [`Stack::add`].
    pub fn add<R: Resource>(&mut self, id: impl Into<LogicalId>, resource: R) -> Handle<R> {
        let id = self.logical_id(id);
        self.stack.add(id, resource)
    }

    /// Declares a parameter: see [`Stack::parameter`].
    pub fn parameter<K: Kind>(&mut self, id: impl Into<LogicalId>, parameter: Parameter<K>) -> Expr<K> {
        let id = self.logical_id(id);
        self.stack.parameter(id, parameter)
    }

    /// Declares a condition: see [`Stack::condition`].
    pub fn condition(&mut self, id: impl Into<LogicalId>, rule: Rule) -> Condition {
        let id = self.logical_id(id);
        self.stack.condition(id, rule)
    }

    /// Declares an output: see [`Stack::output`].
    pub fn output(&mut self, id: impl Into<LogicalId>, output: impl IntoOutput) {
        let id = self.logical_id(id);
        self.stack.output(id, output);
    }
}
