//! # E1004: the description is no text
//!
//! **What.** `Description` is something else than literal text.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Description: !Sub "${AWS::Region}"
//! ```
//!
//! **Fix.** Write the text itself.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-description-structure.html>

use lakewright_template::{Severity, Value};

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E1004", Severity::Error, "the description is no text", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    if let Some(description) = context.template().root().get("Description")
        && !matches!(description, Value::String(_))
    {
        findings.add(at(["Description"]), "the description is literal text");
    }
}
