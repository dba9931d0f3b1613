//! # LW-MAPPING-ORDER: a mapping may be made before its role may read the queue
//!
//! **What.** The policy that lets a function's role read its queue is a resource of its own, for which the mapping
//! does not wait.
//!
//! **Why.** Lambda tries the queue when the mapping is made. Whether the stack can be made depends on which of the
//! two is faster.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: {Type: AWS::SQS::Queue, Properties: {}}
//! Mapping:
//!   Type: AWS::Lambda::EventSourceMapping
//!   Properties: {EventSourceArn: !GetAtt Queue.Arn, FunctionName: !Ref Function}
//! ```
//!
//! **Fix.** Add `DependsOn` with the policy to the mapping or to the function, or put the policy into the role.
//!
//! **Source.** <https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html>

use super::Help as _;
use super::model::Wiring;
use super::roles::Granted;
use crate::denote::Question;
use crate::rule::{Findings, Rule};
use lakewright_template::Resource;
use lakewright_template::Severity;

pub(crate) const RULE: Rule =
    Rule::shared("LW-MAPPING-ORDER", Severity::Warning, "a mapping may be made before its role may read the queue");

const SOURCE: &str = "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html";

pub(crate) fn check<'d>(wiring: &Wiring<'_, 'd>, findings: &mut Findings<'_>) {
    for mapping in wiring.mappings() {
        let Some(function) = mapping.function else { continue };
        let Some(role) = function.property("Role").and_then(|it| wiring.role(it, &mapping.assumed)) else { continue };
        let Some(policies) = wiring.policies_of_role(role.id).filter(|it| !it.is_open) else { continue };
        let Some(queue) = wiring.denoter.arn_of(mapping.queue.id) else { continue };
        if !policies.managed.is_empty() {
            continue;
        }
        let arn = wiring.denoter.arn_of(role.id).unwrap_or_default();
        let asked = Question::of_role(&arn, "sqs:ReceiveMessage", &queue);
        let allows = |it: &&Granted<'d>| wiring.denoter.identity_may(&[it.document], None, &asked, &mapping.assumed);
        let allowing: Vec<_> = policies.documents.iter().filter(allows).collect();
        let is_ordered = |by: &Option<Resource<'_>>| by.is_none_or(|it| wiring.waits_for(mapping.resource.id, it.id));
        if allowing.iter().any(|it| is_ordered(&it.by)) {
            continue;
        }
        let Some(late) = allowing.iter().find_map(|it| it.by) else { continue };
        let message =
            format!("the mapping may be made before `{}`, which lets role `{}` read the queue", late.id, role.id);
        findings
            .add(mapping.resource.path(), message)
            .set(format!("add `DependsOn: {}` to the mapping", late.id), SOURCE);
    }
}
