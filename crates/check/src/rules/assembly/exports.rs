//! # LW-EXPORT-TWICE: two templates export one name
//!
//! **What.** Two templates of an assembly export an output under one literal name.
//!
//! **Why.** Names of exports are unique in an account and Region: the second stack fails.
//!
//! **Example.**
//!
//! ```yaml
//! Outputs: {Key: {Value: !Ref Key, Export: {Name: lake-key}}}
//! ```
//!
//! **Fix.** Put the name of the stack into that of the export: `!Sub "${AWS::StackName}-key"`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html>

use lakewright_template::{Severity, Template, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("LW-EXPORT-TWICE", Severity::Error, "two templates export one name", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let here = std::ptr::from_ref(context.document());
    for (name, output) in context.template().outputs() {
        let Some(export) = literal(output) else { continue };
        let others = context.members().iter().filter(|it| !std::ptr::eq(it.document, here));
        let mut same =
            others.filter(|it| Template::of(&it.document.root).outputs().any(|it| literal(it.1) == Some(export)));
        if let Some(other) = same.next() {
            let message = format!("`{}` exports `{export}` as well", other.name);
            findings.add(at(["Outputs", name, "Export", "Name"]), message);
        }
    }
}

fn literal(output: &Value) -> Option<&str> {
    output.get("Export")?.get("Name")?.as_str()
}
