//! # E3043: a nested stack gets other parameters than its template has
//!
//! **What.** A nested stack whose template is at hand gets a parameter that the template does not have, or lacks one
//! that has no default.
//!
//! **Why.** The deployment of the nested stack fails.
//!
//! **Example.**
//!
//! ```yaml
//! Zone: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: zone.yaml, Parameters: {Zome: raw}}}
//! ```
//!
//! **Fix.** Pass what the template asks for.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html>

use lakewright_template::{Severity, Template, Value};

use crate::context::Context;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E3043", Severity::Error, "a nested stack gets other parameters than its template has", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    for stack in context.template().resources() {
        let Some(document) = context.nested(stack) else { continue };
        let child = Template::of(&document.root);
        let path = stack.property_path("Parameters");
        let cases = context.cases(stack.property("Parameters"), &context.own_condition(stack));
        for case in cases {
            let given = match case.value {
                None => None,
                Some(Value::Object(given)) if !given.keys().any(|it| it.starts_with("Fn::") || it == "Ref") => {
                    Some(given)
                }
                Some(_) => continue,
            };
            for name in given.into_iter().flat_map(|it| it.keys()) {
                if child.parameter(name).is_none() {
                    findings.add(path.join(name.clone()), format!("the nested template has no parameter `{name}`"));
                }
            }
            for parameter in child.parameters().filter(|it| it.default().is_none()) {
                let value = given.and_then(|it| it.get(parameter.name));
                let all = context.cases(value, &case.conditions);
                if all.iter().any(|it| it.value.is_none()) {
                    let name = parameter.name;
                    findings.add(path.clone(), format!("the parameter `{name}` of the nested template has no value"));
                }
            }
        }
    }
}
