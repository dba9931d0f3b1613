//! # E3066: an attribute of the serverless transform without the transform
//!
//! **What.** A resource has `Connectors` or `IgnoreGlobals`, and the template does not name the transform
//! `AWS::Serverless-2016-10-31`.
//!
//! **Why.** CloudFormation does not know these attributes and refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Topic: {Type: AWS::SNS::Topic, Connectors: {ToQueue: {Properties: {Destination: {Id: Queue}, Permissions: [Write]}}}}
//! ```
//!
//! **Fix.** Add `Transform: AWS::Serverless-2016-10-31`, or write the permissions out.
//!
//! **Source.** <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E3066", Severity::Error, "an attribute of the serverless transform without the transform", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if context.is_serverless() {
        return;
    }
    for resource in context.template().resources() {
        for name in ["Connectors", "IgnoreGlobals"] {
            if resource.object.contains_key(name) {
                let message = format!("`{name}` needs the transform `AWS::Serverless-2016-10-31`");
                findings.add(resource.path().join(name), message).help =
                    Some("add the transform, or take it out".into());
            }
        }
    }
}
