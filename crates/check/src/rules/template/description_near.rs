//! # I1003: the description is almost too long
//!
//! **What.** The description of the template has more than nine tenths of the 1,024 bytes that CloudFormation takes.
//!
//! **Why.** A longer one is refused.
//!
//! **Example.**
//!
//! ```yaml
//! Description: '... 1,000 characters ...'
//! ```
//!
//! **Fix.** Shorten it.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule = Rule::new("I1003", Severity::Informational, "the description is almost too long", check);

/// How long CloudFormation lets it be.
const MOST_BYTES: usize = 1024;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let description = context.template().root().get("Description").and_then(|it| it.as_str());
    let is_near = |it: &usize| *it > MOST_BYTES * 9 / 10 && *it <= MOST_BYTES;
    if let Some(length) = description.map(str::len).filter(is_near) {
        let message = format!("the description has {length} bytes, at most {MOST_BYTES} are taken");
        findings.add(at(["Description"]), message);
    }
}
