//! # W4001: the form of the parameters names one that is not there
//!
//! **What.** `AWS::CloudFormation::Interface` names a parameter that the template does not have.
//!
//! **Why.** The console leaves it out; often a parameter was renamed, and now stands apart from its group.
//!
//! **Example.**
//!
//! ```yaml
//! Parameters: {VpcId: {Type: String}}
//! Metadata:
//!   AWS::CloudFormation::Interface: {ParameterGroups: [{Parameters: [Vpc]}]}
//! ```
//!
//! **Fix.** Use the name of the parameter, or take it out.
//!
//! **Source.**
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-interface.html>

use lakewright_template::{Path, Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("W4001", Severity::Warning, "the form of the parameters names one that is not there", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let name = "AWS::CloudFormation::Interface";
    let Some(interface) = context.template().root().get("Metadata").and_then(|it| it.get(name)) else { return };
    let path = at(["Metadata", name]);
    let mut look = |parameter: &str, path: Path| {
        if context.template().parameter(parameter).is_none() {
            findings.add(path, format!("there is no parameter `{parameter}`"));
        }
    };
    let groups = interface.get("ParameterGroups").and_then(Value::as_array).unwrap_or_default();
    for (position, group) in groups.iter().enumerate() {
        let listed = group.get("Parameters").and_then(Value::as_array).unwrap_or_default();
        for (place, parameter) in listed.iter().enumerate() {
            let path = path.join("ParameterGroups").join(position).join("Parameters").join(place);
            parameter.as_str().into_iter().for_each(|it| look(it, path.clone()));
        }
    }
    let labels = interface.get("ParameterLabels").and_then(Value::as_object);
    for parameter in labels.into_iter().flat_map(lakewright_template::Object::keys) {
        look(parameter, path.join("ParameterLabels").join(parameter.clone()));
    }
}
