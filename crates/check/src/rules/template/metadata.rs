//! # E4002: metadata holds what it may not
//!
//! **What.** The section `Metadata` holds null, or a number that is no whole one.
//!
//! **Why.** CloudFormation refuses null; a fraction does not survive as it was written.
//!
//! **Example.**
//!
//! ```yaml
//! Metadata:
//!   Version: 1.1
//! ```
//!
//! **Fix.** Put numbers with a fraction in quotes, take out null.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E4002", Severity::Error, "metadata holds what it may not", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let Some(metadata) = context.template().root().get("Metadata") else { return };
    let mut path = at(["Metadata"]);
    let Some(entries) = metadata.as_object() else {
        findings.add(path, "the metadata is an object");
        return;
    };
    for (key, value) in entries.iter() {
        // These have a shape of their own.
        if matches!(key.as_ref(), "AWS::CloudFormation::Interface" | "cfn-lint" | "lakewright") {
            continue;
        }
        path.push(key.clone());
        value.walk_at(&mut path, &mut |path, value| match value {
            Value::Null => drop(findings.add(path.clone(), "metadata is never null")),
            Value::Number(number) if number.as_i64().is_none() && number.as_f64().fract() != 0.0 => {
                findings.add(path.clone(), format!("{number} is no whole number")).help =
                    Some("put it in quotes".to_owned());
            }
            _ => {}
        });
        path.pop();
    }
}
