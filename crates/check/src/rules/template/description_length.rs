//! # E1003: the description is too long
//!
//! **What.** `Description` has more than 1,024 bytes.
//!
//! **Why.** CloudFormation refuses the template.
//!
//! **Example.**
//!
//! ```yaml
//! Description: >
//!   a text of more than 1,024 bytes
//! ```
//!
//! **Fix.** Shorten it; `Metadata` takes longer texts.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("E1003", Severity::Error, "the description is too long", check);

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let description = context.template().root().get("Description").and_then(|it| it.as_str());
    if let Some(length) = description.map(str::len).filter(|it| *it > 1024) {
        findings.add(at(["Description"]), format!("the description has {length} bytes, at most 1024 are taken"));
    }
}
