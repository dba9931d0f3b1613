//! # E3005: a resource waits for one that is not there
//!
//! **What.** `DependsOn` names no other resource of the template, or one that a condition leaves out while this one is
//! made.
//!
//! **Why.** CloudFormation refuses the template, or the deployment fails.
//!
//! **Example.**
//!
//! ```yaml
//! Topic: {Type: AWS::SNS::Topic, DependsOn: Kew}
//! ```
//!
//! **Fix.** Name a resource of the template, under the same condition.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-dependson.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E3005", Severity::Error, "a resource waits for one that is not there", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for resource in context.template().resources() {
        for (path, name) in resource.depends_on() {
            if context.may_be_made(name) {
                continue;
            }
            if name == resource.id {
                findings.add(path, "a resource can not wait for itself");
            } else if context.type_of(name).is_none() {
                findings.add(path, format!("there is no resource `{name}`"));
            } else if let Some(when) = context.absence(&path, name) {
                findings.add(path, format!("`{name}` is not there {when}"));
            }
        }
    }
}
