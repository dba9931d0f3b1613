//! # LW-RETAIN: what holds data is deleted with its stack
//!
//! **What.** A resource that holds data says `Delete` as `DeletionPolicy` or `UpdateReplacePolicy`. (One that says
//! nothing is `I3011`.)
//!
//! **Why.** Deleting the stack, or a change that replaces the resource, deletes the data.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket: {Type: AWS::S3::Bucket, DeletionPolicy: Delete, UpdateReplacePolicy: Delete}
//! ```
//!
//! **Fix.** Say `Retain`, or `Snapshot` where the type has snapshots.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>

use super::Help as _;
use super::model::Wiring;
use crate::rule::{Findings, Rule};
use lakewright_template::Severity;

pub(crate) static RULE: Rule =
    Rule::shared("LW-RETAIN", Severity::Informational, "what holds data is deleted with its stack");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html";

pub(crate) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for resource in wiring.context.template().resources() {
        let is_data = resource.kind().and_then(|it| wiring.context.schema(it)).is_some_and(|it| it.is_stateful());
        if !is_data || resource.is("AWS::CloudFormation::Stack") {
            continue;
        }
        for attribute in ["DeletionPolicy", "UpdateReplacePolicy"] {
            if resource.attribute(attribute) == Some("Delete") {
                let message = format!("the data in `{}` is deleted with it", resource.id);
                let help = format!("set `{attribute}` to `Retain`");
                findings.add(resource.path().join(attribute), message).set(help, SOURCE);
            }
        }
    }
}
