//! # E3055: how a resource is made is not as it must be
//!
//! **What.** `CreationPolicy` has a key that the type of the resource does not know.
//!
//! **Why.** CloudFormation ignores it, or refuses the template: nobody waits for the signals that were meant.
//!
//! **Example.**
//!
//! ```yaml
//! Group:
//!   Type: AWS::AutoScaling::AutoScalingGroup
//!   CreationPolicy: {ResourceSignal: {Number: 2}}
//! ```
//!
//! **Fix.** Use what the type takes.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3055", Severity::Error, "how a resource is made is not as it must be", check);

/// Types, the keys of their policy, and those below them.
const TAKEN: [(&str, &str, &[&str]); 4] = [
    ("AWS::AppStream::Fleet", "StartFleet", &[]),
    ("AWS::AutoScaling::AutoScalingGroup", "AutoScalingCreationPolicy", &["MinSuccessfulInstancesPercent"]),
    ("AWS::AutoScaling::AutoScalingGroup", "ResourceSignal", &["Count", "Timeout"]),
    ("AWS::CloudFormation::WaitCondition", "ResourceSignal", &["Count", "Timeout"]),
];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        let Some(policy) = resource.object.get("CreationPolicy") else { continue };
        let Some(object) = policy.as_object().filter(|_| policy.as_function().is_none()) else { continue };
        let taken: Vec<_> = TAKEN.iter().filter(|it| resource.is(it.0)).collect();
        // Of other types it is not known.
        if taken.is_empty() {
            continue;
        }
        let path = at(["Resources", resource.id, "CreationPolicy"]);
        for (key, value) in object.iter() {
            let here = path.join(key.clone());
            let Some((_, _, inner)) = taken.iter().find(|it| it.1 == key.as_ref()) else {
                findings.add(here, format!("the type takes no `{key}`"));
                continue;
            };
            for key in value.as_object().filter(|_| value.as_function().is_none()).into_iter().flat_map(|it| it.keys())
            {
                if !inner.contains(&key.as_ref()) {
                    findings.add(here.join(key.clone()), format!("this takes no `{key}`"));
                }
            }
        }
    }
}
