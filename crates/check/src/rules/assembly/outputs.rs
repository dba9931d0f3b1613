//! # LW-NESTED-OUTPUT: a nested stack has no such output
//!
//! **What.** A template takes an output of a nested stack, and the template of that stack has none of this name.
//!
//! **Why.** The deployment fails after the nested stack was made.
//!
//! **Example.**
//!
//! ```yaml
//! Queue: !GetAtt Zone.Outputs.QueueURL   # the output is QueueUrl
//! ```
//!
//! **Fix.** Name an output of the nested template.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html>

use lakewright_template::{Severity, Template};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("LW-NESTED-OUTPUT", Severity::Error, "a nested stack has no such output", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for reference in context.references() {
        let Some(output) = reference.attribute.and_then(|it| it.strip_prefix("Outputs.")) else { continue };
        let stack = context.template().resource(reference.to);
        let Some(document) = stack.and_then(|it| context.nested(it)) else { continue };
        if Template::of(&document.root).entry("Outputs", output).is_none() {
            let message = format!("the template of the nested stack `{}` has no output `{output}`", reference.to);
            findings.add(reference.path.clone(), message);
        }
    }
}
