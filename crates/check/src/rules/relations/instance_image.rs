//! # E3673: an instance without an image
//!
//! **What.** An instance has no `ImageId`, and no launch template that has one.
//!
//! **Why.** EC2 starts nothing.
//!
//! **Example.**
//!
//! ```yaml
//! Instance: {Type: AWS::EC2::Instance, Properties: {InstanceType: t3.micro}}
//! ```
//!
//! **Fix.** Set `ImageId`, in the instance or in its launch template.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html>

use lakewright_template::Severity;

use super::{lacks, refers};
use crate::rule::{Findings, Rule};
use crate::rules::wiring::Help as _;
use crate::rules::wiring::model::Wiring;

/// The rule.
pub(super) const RULE: Rule = Rule::shared("E3673", Severity::Error, "an instance without an image");

const SOURCE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instance.html";

pub(super) fn check(wiring: &Wiring<'_, '_>, findings: &mut Findings<'_>) {
    for instance in wiring.all("AWS::EC2::Instance").filter(|it| lacks(*it, "ImageId")) {
        let path = instance.path().join("Properties");
        let help = "set `ImageId`, in the instance or in its launch template";
        if lacks(instance, "LaunchTemplate") {
            findings.add(path, "there is neither an image nor a launch template").set(help, SOURCE);
            continue;
        }
        for key in ["LaunchTemplateId", "LaunchTemplateName"] {
            for item in wiring.items(instance, &["LaunchTemplate", key]) {
                let Some(template) = refers(wiring, &item, "AWS::EC2::LaunchTemplate") else { continue };
                let data = template.property("LaunchTemplateData");
                if data.is_some_and(|it| it.as_function().is_none() && it.get("ImageId").is_none()) {
                    let message = format!("neither the instance nor `{}` has an image", template.id);
                    findings.add(path.clone(), message).set(help, SOURCE);
                }
            }
        }
    }
}
