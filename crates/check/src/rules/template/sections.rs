//! # E1001: a section of the template is missing, unknown or of the wrong shape
//!
//! **What.** A template is an object with `Resources` and none but the known sections; `Conditions`, `Globals` and
//! `Rules` are objects, and the version is `2010-09-09`.
//!
//! **Why.** CloudFormation refuses the whole template.
//!
//! **Example.**
//!
//! ```yaml
//! Resource:          # unknown section, and no Resources
//!   Queue: {Type: AWS::SQS::Queue}
//! ```
//!
//! **Fix.** Spell the section as the documentation does; move other data under `Metadata`.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("E1001", Severity::Error, "a section of the template is missing, unknown or of the wrong shape", check);

const SECTIONS: [&str; 11] = [
    "AWSTemplateFormatVersion",
    "Conditions",
    "Description",
    "Globals",
    "Mappings",
    "Metadata",
    "Outputs",
    "Parameters",
    "Resources",
    "Rules",
    "Transform",
];

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(root) = context.template().root().as_object() else {
        findings.add(at([]), "a template is an object");
        return;
    };
    for name in root.keys().filter(|it| !SECTIONS.contains(&it.as_ref()) && it.as_ref() != "Fn::Transform") {
        findings.add(at([name.as_ref()]), format!("there is no section `{name}`"));
    }
    if !root.contains_key("Resources") {
        findings.add(at([]), "the section `Resources` is missing");
    }
    for name in ["Conditions", "Globals", "Rules"] {
        if root.get(name).is_some_and(|it| it.as_object().is_none()) {
            findings.add(at([name]), format!("`{name}` is an object"));
        }
    }
    for name in ["Conditions", "Globals", "Rules"] {
        let Some(section) = root.get(name) else { continue };
        section.walk_at(&mut at([name]), &mut |path, value| {
            if matches!(value, Value::Null) {
                findings.add(path.clone(), "this is null");
            }
        });
    }
    let version = root.get("AWSTemplateFormatVersion");
    if version.is_some_and(|it| it.as_str() != Some("2010-09-09")) {
        let message = match version {
            Some(Value::String(text)) => format!("there is no version `{text}`, only `2010-09-09`"),
            _ => "the version is the text `2010-09-09`".to_owned(),
        };
        findings.add(at(["AWSTemplateFormatVersion"]), message);
    }
}
