//! # I1002: the template is almost as large as CloudFormation takes
//!
//! **What.** The template, written without blanks, has more than nine tenths of the 1,000,000 bytes that CloudFormation
//! takes.
//!
//! **Why.** One more feature, and the template is refused.
//!
//! **Example.**
//!
//! ```yaml
//! # a template of 950 KB
//! ```
//!
//! **Fix.** Move part of it into nested stacks, long texts into assets.
//!
//! **Source.** <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>

use lakewright_template::Severity;

use crate::context::Context;
use crate::place::at;
use crate::rule::{Findings, Rule};

/// The rule.
pub(crate) const RULE: Rule =
    Rule::new("I1002", Severity::Informational, "the template is almost as large as CloudFormation takes", check);

/// How large CloudFormation lets it be.
const MOST_BYTES: usize = 1_000_000;

fn check(context: &Context<'_>, findings: &mut Findings<'_>) {
    let size = context.bytes();
    if size > MOST_BYTES / 10 * 9 && size <= MOST_BYTES {
        findings.add(at([]), format!("the template has {size} bytes, at most {MOST_BYTES} are taken"));
    }
}
