//! # E5001: a module has what no module takes
//!
//! **What.** A resource whose type is a module (`...::MODULE`) has tags, a creation or update policy, or the metadata key
//! `AWS::CloudFormation::Module`.
//!
//! **Why.** A module stands for several resources; CloudFormation refuses these on it, and writes the metadata key itself.
//!
//! **Example.**
//!
//! ```yaml
//! Bucket: {Type: "Acme::S3::Bucket::MODULE", UpdatePolicy: {}}
//! ```
//!
//! **Fix.** Set them on the resources of the module.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E5001", Severity::Error, "a module has what no module takes", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    const REFUSED: [&[&str]; 4] =
        [&["CreationPolicy"], &["UpdatePolicy"], &["Properties", "Tags"], &["Metadata", "AWS::CloudFormation::Module"]];
    for resource in context.template().resources() {
        if !resource.kind().is_some_and(|it| it.ends_with("::MODULE")) {
            continue;
        }
        for steps in REFUSED {
            let (mut path, mut value) = (resource.path(), resource.object.get(steps[0]));
            path.push(steps[0]);
            for step in &steps[1..] {
                path.push(*step);
                value = value.and_then(|it| it.get(step));
            }
            if value.is_some() {
                findings.add(path, "a module does not take this").help =
                    Some("set it on the resources of the module".into());
            }
        }
    }
}
