//! Event source mappings from a queue of the template to a function of it.

use lakewright_template::Resource;

use super::deliveries::is_function;
use super::model::{Target, Wiring};
use crate::denote::Assumed;

/// A mapping from a queue to a function.
#[derive(Clone, Debug)]
pub(crate) struct Mapping<'d> {
    /// The mapping itself.
    pub(crate) resource: Resource<'d>,
    /// The queue.
    pub(crate) queue: Resource<'d>,
    /// The function, if it is in the template.
    pub(crate) function: Option<Resource<'d>>,
    /// The conditions under which the mapping is made.
    pub(crate) assumed: Assumed,
}

impl<'d> Wiring<'_, 'd> {
    /// The mappings from queues of the template.
    pub(crate) fn mappings(&self) -> &[Mapping<'d>] {
        self.mappings.get_or_init(|| self.find_mappings())
    }

    fn find_mappings(&self) -> Vec<Mapping<'d>> {
        let mut found = Vec::new();
        for resource in self.all("AWS::Lambda::EventSourceMapping") {
            let assumed = self.conditions_of(resource);
            let Some(source) = resource.property("EventSourceArn") else { continue };
            let Target::Here(queue) = self.by_arn(source, &assumed) else { continue };
            if !queue.is("AWS::SQS::Queue") || self.flag(resource, &["Enabled"]).is_none() {
                continue;
            }
            let function = resource.property("FunctionName").and_then(|it| self.function(it, &assumed));
            found.push(Mapping { resource, queue, function, assumed });
        }
        found
    }

    /// The function of the template that a name or ARN means.
    pub(crate) fn function(
        &self,
        value: &lakewright_template::Value,
        assumed: &[(String, bool)],
    ) -> Option<Resource<'d>> {
        match self.by_name("AWS::Lambda::Function", value, assumed) {
            Target::Here(it) if is_function(it) => Some(it),
            _ => match self.by_arn(value, assumed) {
                Target::Here(it) if is_function(it) => Some(it),
                _ => None,
            },
        }
    }

    /// Whether a queue is a FIFO queue; none where that is not known.
    pub(crate) fn is_fifo(&self, resource: Resource<'d>) -> Option<bool> {
        let property = if resource.is("AWS::SNS::Topic") { "FifoTopic" } else { "FifoQueue" };
        self.flag(resource, &[property])
    }
}
