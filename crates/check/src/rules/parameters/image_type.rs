//! # W2506: the parameter of an image is plain text
//!
//! **What.** `ImageId` refers to a parameter whose type is not `AWS::EC2::Image::Id` or that of a stored one.
//!
//! **Why.** With the right type CloudFormation checks the image before it makes anything.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters: {Image: {Type: String}}
//! Resources: {Host: {Type: AWS::EC2::Instance, Properties: {ImageId: !Ref Image}}}
//! ```
//!
//! **Fix.** `Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>`, with the name of a public parameter as the default.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html>

use std::collections::BTreeSet;

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("W2506", Severity::Warning, "the parameter of an image is plain text", check);

const IMAGES: [(&str, &[&str]); 6] = [
    ("AWS::AutoScaling::LaunchConfiguration", &["ImageId"]),
    ("AWS::Batch::ComputeEnvironment", &["ComputeResources", "ImageId"]),
    ("AWS::Cloud9::EnvironmentEC2", &["ImageId"]),
    ("AWS::EC2::Instance", &["ImageId"]),
    ("AWS::EC2::LaunchTemplate", &["LaunchTemplateData", "ImageId"]),
    ("AWS::ImageBuilder::Image", &["ImageId"]),
];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    for resource in context.template().resources() {
        for (_, keys) in IMAGES.iter().filter(|it| resource.is(it.0)) {
            let properties = resource.object.get("Properties");
            let value = keys.iter().fold(properties, |value, key| value.and_then(|it| it.get(key)));
            let Some(("Ref", Value::String(name))) = value.and_then(Value::as_function) else { continue };
            let Some(parameter) = context.template().parameter(name) else { continue };
            let is_image = matches!(
                parameter.kind(),
                None | Some("AWS::EC2::Image::Id" | "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>")
            );
            if !is_image && seen.insert(name.to_string()) {
                let path = at(["Parameters", parameter.name, "Type"]);
                findings.add(path, "this parameter is an image: its type is `AWS::EC2::Image::Id`");
            }
        }
    }
}
